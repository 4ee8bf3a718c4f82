"""What a company says that was not paid is no word of the person's, and what she says against it is."""

import pytest

from bot.case import Money
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("said", "sum_"),
    [
        ("die vodafone sagt ich hätte 212,80 nicht bezahlt. hab ich aber, am 3. november", 21280),
        ("vodafone says i did not pay 212.80 but i paid on 3 nov", 21280),
        ("ich soll bei klarna 50 euro nicht gezahlt haben, hab ich am 2.10. bei der bank eingezahlt", 5000),
        ("klarna schreibt ich hätte die 49,99 nie überwiesen, das stimmt aber nicht", 4999),
        ("zalando claims that i haven't paid 89 euro but i did", 8900),
        ("otto hat mein konto gesperrt weil ich 240 euro nicht bezahlt hätte. stimmt nicht, überwiesen am 3.9.", 24000),
        ("konto bei zalando dicht weil ich 59,90 nicht bezahlt haben soll. dabei überwiesen am 12.10.", 5990),
    ],
)
def test_who_is_said_not_to_have_paid_and_has_is_not_heard_as_somebody_who_did_not(said: str, sum_: int) -> None:
    talk = told(said)
    assert talk.case.value("claim_alleged") is True
    assert talk.case.value("claim_paid") is True
    assert talk.case.value("claim_amount") == Money(sum_)


@pytest.mark.parametrize(
    "said", ["ich habe die 50 euro nicht bezahlt", "ich sag ja dass ich nicht bezahlt habe", "i did not pay"]
)
def test_who_says_so_of_herself_has_not_paid(said: str) -> None:
    assert told("klarna will 50 euro von mir. " + said).case.value("claim_paid") is False


def test_the_letter_disputes_what_was_paid() -> None:
    talk = told(
        "die vodafone hat mir den anschluss gesperrt und sagt ich hätte 212,80 nicht bezahlt. hab ich aber, am 3. "
        "november 2026 bei der sparkasse eingezahlt!!"
    )
    talk = answering(talk, "letter_review")
    texts = "\n".join(one.text for one in talk.case.newest_letters())
    assert "212,80" in texts
    assert "3. November 2026" in texts


@pytest.mark.parametrize(
    "said",
    [
        "klarna hat mich gesperrt weil 89 euro offen sind",
        "klarna sagt 89 euro sind noch offen",
        "klarna says 89 euro is still outstanding",
    ],
)
def test_a_sum_that_is_called_open_is_a_claim(said: str) -> None:
    talk = told(said)
    assert talk.case.value("claim_alleged") is True
    assert talk.case.value("claim_amount") == Money(8900)


@pytest.mark.parametrize(
    "said", ["meine auszahlung von 89 euro ist noch offen", "my last week pay 89 euro also not paid"]
)
def test_ones_own_money_that_is_open_or_was_not_paid_is_a_balance_and_no_claim(said: str) -> None:
    talk = told("uber hat mein fahrerkonto gesperrt. " + said)
    assert talk.case.value("claim_alleged") is None
    assert talk.case.value("claim_paid") is None
    assert talk.case.value("balance") == Money(8900)


def test_whom_somebody_asked_is_no_ground_of_the_block() -> None:
    talk = told("instagram banned me on 5 Nov 2026", language="en")
    talk = answering(talk, "block_reason")
    talk.say("i wrote support 3 times in app")
    assert not talk.case.text("block_reason")


def test_what_would_be_if_it_were_not_paid_is_nobodys_word() -> None:
    assert told("was passiert wenn ich die 240 euro nicht bezahlt hätte").case.value("claim_alleged") is None
