"""A bank that wants a paper on who somebody is: it has to know its customers, and no letter refuses it."""

import pytest

from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.turn import Burst
from tests.conversation import START, Conversation, answering, day, told

STORY = "N26 hat mein konto zu gemacht am 20.11.2026, 563 euro sind drauf"


def answered(first: str, *more: str) -> Conversation:
    talk = answering(told(first, *more), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(15)
    talk.say("sie schreiben immer noch ausweis schicken bitte")
    return talk


def test_a_bank_gets_no_refusal_of_an_identity_paper() -> None:
    letter = answered(STORY, "geld").case.newest_letters()[-1]
    assert letter.kind == "follow_up"
    assert "Sie haben weitere Unterlagen verlangt" in letter.text
    assert "Art. 12 Abs. 6" not in letter.text


def test_a_shop_is_asked_for_its_doubts() -> None:
    letter = answered("zalando hat mein konto gesperrt am 20.11.2026").case.newest_letters()[-1]
    assert letter.kind == "identity_reply"


@pytest.mark.parametrize("said", ["ich habe meinen pass geschickt am 20.11.", "ausweis hochgeladen am 20.11."])
def test_an_identity_paper_that_was_sent_is_kept_with_its_day(said: str) -> None:
    (one,) = exchanges(said, START.date())
    assert (one.by, one.kind, one.when) == ("person", "proof", day(2026, 11, 20))


PRIVACY = (
    "In order to process your privacy request we need to verify your identity. Please upload a photo of your passport "
    "and a selfie holding it, together with a notarised translation."
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PRIVACY, "id_demand"),
        ("Before we send a copy of your personal data, please upload your passport and a selfie.", "id_demand"),
        ("Um Ihre Datenschutzanfrage zu bearbeiten, laden Sie bitte ein Foto Ihres Ausweises hoch.", "id_demand"),
        ("To unlock your account, please upload your passport and a selfie.", "more_docs"),
    ],
)
def test_a_paper_that_is_wanted_for_the_request_for_data_is_asked_about(text: str, kind: str) -> None:
    talk = answering(told(STORY, "geld"), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(3)
    talk.hear(Burst(forward_text=text, forward_from="N26", forward_date=talk.now.isoformat()))

    assert talk.case.replies[-1]["kind"] == kind
    assert talk.case.newest_letters()[-1].kind == ("identity_reply" if kind == "id_demand" else "follow_up")
