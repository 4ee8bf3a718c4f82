"""A claim that is paid off bit by bit: one instalment is neither claimed, nor a principal, nor all that was paid."""

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.instalments import instalments, paid_so_far
from tests.conversation import Conversation, answering, told

BLOCK = "amazon hat mein konto gesperrt wegen alter rechnung, jetzt schreibt eos"
ASKED = ("amazon hat mein konto gesperrt wegen alter rechnung, jetzt will eos 134,70", "nein", "x@example.org")


def sums(talk: Conversation) -> tuple[object, ...]:
    return tuple(talk.case.value(one) for one in ("claim_amount", "claim_principal", "payment_amount", "claim_paid"))


@pytest.mark.parametrize(
    "said",
    [
        "eos will 134,70. ich hab schon 3 raten je 29,90 gezahlt",
        "eos fordert 134,70 Euro, ich habe bereits drei Raten à 29,90 Euro bezahlt",
        "eos will 134,70 ich hab 3 raten a 29,90 euro zahlt",
        "hab 3 raten zu 29,90 überwiesen und eos will noch 134,70",
        "eos wants 134.70, i paid 3 instalments of 29.90",
    ],
)
def test_instalments_are_added_up_and_settle_nothing(said: str) -> None:
    assert sums(told(BLOCK, said)) == (Money(134_70), None, Money(89_70), None)


@pytest.mark.parametrize(
    "said",
    [
        "hab mit eos ratenzahlung vereinbart, 29,90 im monat, die wollen jetzt 134,70",
        "eos will noch 134,70 ich zahl jeden monat 29,90 rate",
        "eos hat mir raten von 29,90 angeboten, forderung 134,70",
        "eos will 134,70. 3 raten zu 29,90 soll ich zahlen",
        "eos: forderung 134,70. ich hab 3x29,90 überwiesen",
    ],
)
def test_an_instalment_is_no_claim_and_none_that_was_paid(said: str) -> None:
    assert sums(told(BLOCK, said)) == (Money(134_70), None, None, None)


def test_an_instalment_that_is_demanded_is_what_is_claimed() -> None:
    assert instalments("die wollen eine rate von 45 euro") == ()
    assert told("klarna hat mich gesperrt, die wollen eine rate von 45 euro").case.value("claim_amount") == Money(45_00)


@pytest.mark.parametrize(
    "said",
    [
        "ratenzahlung bei klarna 3x 40 euro, zwei hab ich gezahlt, die dritte ist am 15.12. fällig, trotzdem gesperrt",
        "klarna pay in 3, i paid two of them, the third is due on 15 december, they blocked me anyway",
        "klarna in 3 teilen, zwei sind bezahlt, gesperrt bin ich trotzdem",
    ],
)
def test_who_has_an_instalment_left_has_not_paid(said: str) -> None:
    assert not told(said).case.says_yes("claim_paid")


@pytest.mark.parametrize("said", ["alle raten bezahlt", "in raten abbezahlt, letzte rate am 3.8. gezahlt"])
def test_who_paid_all_of_them_has_paid(said: str) -> None:
    assert says_paid(said) is True
    assert paid_so_far(said) is None


@pytest.mark.parametrize(
    ("said", "paid"),
    [("ja 3 raten von 5", None), ("ja, drei raten", None), ("ja, in raten, 89,70 bisher", Money(89_70))],
)
def test_some_instalments_are_no_payment_of_the_claim(said: str, paid: Money | None) -> None:
    talk = answering(told(*ASKED), "claim_paid")
    talk.say(said)
    assert sums(talk)[2:] == (paid, False)


def test_the_letters_say_what_was_paid_and_that_nothing_is_extinguished() -> None:
    talk = told(BLOCK, "eos will 134,70. ich hab schon 3 raten je 29,90 gezahlt")
    answering(talk, "confirm_facts").say("ja")
    texts = "\n".join(one.text for one in talk.case.newest_letters())
    assert "89,70" in texts
    assert "29,90" not in texts.replace("129,90", "")
    assert "erloschen" not in texts
    assert "Hauptforderung" not in texts
