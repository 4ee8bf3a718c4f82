"""That strangers were in the account, told once the situation is known, in few words, as the answer to another
question."""

import pytest

from bot.letters.offers import STRANGERS
from tests.conversation import Conversation, answering, told

INSTAGRAM = "Instagram hat mein Konto gesperrt am 3.11.2026, hab keine ahnung warum"
PAYPAL = "PayPal hat mein Konto eingeschränkt seit 3.11.2026, 300 euro guthaben"


@pytest.mark.parametrize("story", [INSTAGRAM, PAYPAL])
@pytest.mark.parametrize("text", ["gehackt", "hacked", "betrug", "scam", "fremd", "gekapert", "stolen", "phishing"])
def test_a_word_of_what_happened_is_no_name_of_the_account(story: str, text: str) -> None:
    talk = told(story)
    assert talk.asks == "account_identifier"
    talk.say(text)

    assert not talk.case.text("account_identifier")


@pytest.mark.parametrize("story", [INSTAGRAM, PAYPAL])
@pytest.mark.parametrize(
    "text",
    [
        "gehackt",
        "wurde gehackt",
        "ich glaub ich wurde gehackt",
        "i got hacked",
        "was hacked",
        "hab meine mail wurde geändert von jemand",
        "jemand hat meine mailadresse geändert",
        "someone changed my email",
        "jemand war in meinem konto",
        "somebody was in my account",
        "die mail im konto ist nicht mehr meine",
    ],
)
def test_strangers_in_the_account_are_heard_and_the_old_address_is_asked_for(story: str, text: str) -> None:
    talk = told(story)
    talk.say(text)

    assert STRANGERS in talk.case.marks
    assert "vorher" in talk.text
    assert talk.asks == "account_identifier"


@pytest.mark.parametrize("text", ["gehackt??", "wurde ich gehackt?", "hacked??", "was i hacked?"])
def test_who_only_asks_whether_it_was_hacked_is_told_what_to_write(text: str) -> None:
    talk = told(INSTAGRAM)
    talk.say(text)

    assert STRANGERS not in talk.case.marks
    assert "mein Konto wurde gehackt" in talk.text
    assert talk.asks == "account_identifier"


@pytest.mark.parametrize("text", ["max_muster91", "jana.b", "wurstbrot22"])
def test_a_name_of_an_account_is_still_one(text: str) -> None:
    talk = told(INSTAGRAM)
    talk.say(text)

    assert talk.case.text("account_identifier") == text


@pytest.mark.parametrize(
    "text", ["einer von Instagram hat geschrieben", "jemand hat mir geschrieben", "niemand hat mich gehackt"]
)
def test_others_who_did_something_else_are_no_strangers_in_the_account(text: str) -> None:
    talk = told(INSTAGRAM)
    talk.say(text)

    assert STRANGERS not in talk.case.marks


def _at_review() -> Conversation:
    talk = answering(told(INSTAGRAM), "confirm_facts")
    talk.say("ja")
    return answering(talk, "letter_review")


def test_strangers_told_of_at_the_review_stand_in_a_new_version() -> None:
    talk = _at_review()
    talk.say("jemand war in meinem konto")

    complaint = talk.case.newest_letters()[0]
    assert complaint.version == 2
    assert "Fremde Zugriff" in complaint.text
