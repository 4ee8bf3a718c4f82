"""A picture of what a subscription costs goes along with no letter that says nothing of it."""

import pytest

from bot.dialogue.understand.subscriptions import told_with_its_price
from tests.conversation import Conversation, answering, photo, told

STORY = "google hat mein konto am 12.11.2026 gesperrt, verstoß gegen richtlinien. fotos und mails weg"


def _shown(text: str, until: str = "sent_confirmation") -> Conversation:
    talk = answering(told(STORY), until)
    talk.say(text, kept=(photo("bank.jpg"),))
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "youtube premium 7.99 a month still runs, student price",
        "das youtube abo zieht trotzdem 12,99 im monat ab",
        "google one 1,99 jeden monat läuft weiter",
        "they keep charging me 7.99 for youtube premium",
    ],
)
@pytest.mark.parametrize("until", ["sent_confirmation", "letter_review"])
def test_it_is_filed_under_what_runs_on_and_stays_out_of_the_complaint(text: str, until: str) -> None:
    talk = _shown(text, until)
    assert talk.case.exhibits[-1].about == "subscriptions"
    complaints = [one for one in talk.case.newest_letters() if one.kind == "dsa_complaint"]
    assert complaints
    assert not any("E1" in one.exhibits for one in complaints)


@pytest.mark.parametrize(
    "text",
    [
        "hier der screenshot von der sperre",
        "so sieht das aus, konto gesperrt, premium abo 7,99 im monat läuft",
        "that is what the screen says",
    ],
)
def test_a_picture_of_the_block_still_goes_along(text: str) -> None:
    talk = _shown(text, "letter_review")
    complaint = next(one for one in talk.case.newest_letters() if one.kind == "dsa_complaint")
    assert complaint.exhibits == ("E1",)


@pytest.mark.parametrize(
    "text", ["amazon prime ist auch weg", "sie wollen 79,90 euro im monat", "premium kunde seit 2013"]
)
def test_what_names_no_price_of_a_subscription_is_none(text: str) -> None:
    assert not told_with_its_price(text)
