"""A claim that is told while the letters lie there unsent: they are written anew at once, and none goes out that says
that there is no claim."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, told

NONE = "Eine offene Forderung gegen mich ist mir nicht bekannt"


def lying(until: str) -> Conversation:
    return answering(told("amazon hat mein konto gesperrt am 3.11.2026", "ich schulde denen nichts"), until)


@pytest.mark.parametrize("until", ["letter_review", "send_channel", "sent_confirmation"])
@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("jetzt wollen die plötzlich 89,90 euro", 89_90),
        ("heute kam ein brief von eos, die wollen 134,70", 134_70),
        ("amazon fordert jetzt 45 euro nach", 45_00),
        ("es kam noch eine mahnung über 60 euro", 60_00),
        ("jetzt auf einmal soll ich 30 euro zahlen", 30_00),
        ("eos schreibt ich schulde 134,70", 134_70),
    ],
)
def test_drafts_are_written_anew_at_once(until: str, said: str, cents: int) -> None:
    talk = lying(until)
    assert NONE in talk.case.newest_letters()[0].text
    talk.say(said)

    assert talk.case.value("claim_amount") == Money(cents)
    first = talk.case.newest_letters()[0]
    assert (first.version, first.kind) == (2, "unblock_demand")
    assert NONE not in first.text
    assert "Neu gefasst" in talk.text
    assert talk.asks == "court_letter"
    talk.say("nein")
    talk.say("beide per mail abgeschickt")
    assert all(NONE not in one.text for one in talk.case.letters if one.sending)


def test_a_collector_that_writes_meanwhile_gets_a_letter() -> None:
    talk = lying("send_channel")
    talk.say("heute kam ein brief von eos, die wollen 134,70")

    assert talk.case.text("collection_agency") == "EOS Holding GmbH"
    assert talk.case.text("situation") == "block_over_claim"
    assert {one.kind for one in talk.case.newest_letters()} >= {"unblock_demand", "claim_dispute"}


@pytest.mark.parametrize(
    "said", ["soll ich 30 euro zahlen?", "wollen die jetzt geld von mir?", "ich schulde denen nix"]
)
def test_a_question_is_no_claim(said: str) -> None:
    talk = lying("send_channel")
    talk.say(said)

    assert talk.case.value("claim_alleged") is not True
    assert NONE in talk.case.newest_letters()[0].text
