"""A bank that closes the account on another day than it gave notice to."""

import pytest

from tests.conversation import Conversation, answering, day, told


def terminated() -> Conversation:
    talk = told("Die Postbank hat mir am 16.11.2026 mein Girokonto zum 22.1.2027 gekündigt")
    return answering(talk, "letter_review")


@pytest.mark.parametrize(
    "said",
    [
        "die haben mir heute geschrieben dass sie das konto erst am 31.3. schließen",
        "das Ende ist doch erst am 31.3.2027",
        "jetzt schreiben sie, das Konto endet erst zum 31.3.",
        "das konto wird erst am 31. März geschlossen",
        "sie schließen das Konto jetzt erst am 31.3.",
        "they now close it on 31 March",
    ],
)
def test_the_later_end_of_the_contract_was_taken_for_the_day_of_a_block(said: str) -> None:
    talk = terminated()
    talk.say(said)
    assert talk.case.value("account_end") == day(2027, 3, 31)
    assert not talk.case.known("block_date")
    letter = talk.case.newest_letters()[0].text
    assert "Enden soll es am 31. März 2027" in letter
    assert "22. Januar" not in letter


@pytest.mark.parametrize(
    "said",
    [
        "ich will das konto selbst am 15.12. kündigen",
        "die Kündigung war am 15.11.",
        "am 31.3. zahlt mein Arbeitgeber die Prämie",
        "wann schließen sie das Konto am 22.1.?",
    ],
)
def test_another_day_was_taken_for_the_end_of_the_contract(said: str) -> None:
    talk = terminated()
    talk.say(said)
    assert talk.case.value("account_end") == day(2027, 1, 22)
