"""Who has a guardian speaks for themselves here: the letter is theirs, and not that of whoever helps them."""

import pytest

from bot.dialogue.understand.behalf import on_behalf
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "ich habe eine betreuerin frau schulz, mein konto bei o2 ist gesperrt weil ich 56 euro nicht bezahlt hab",
        "hab einen gesetzlichen betreuer, mein paypal ist zu",
        "mein betreuer herr klein macht meine post, mein klarna konto ist gesperrt",
        "meine Betreuerin sagt ich soll hier schreiben. paypal hat mich gesperrt",
        "Ich habe eine gesetzliche Betreuerin, Frau Schulz, und Amazon hat mein Konto zugemacht",
        "meine Erwachsenenvertreterin weiss Bescheid, mein paypal is gesperrt",
        "i have a legal guardian, my amazon account is blocked",
        "my carer helps me type this. paypal blocked me",
        "my social worker told me to write here, klarna blocked my account",
    ],
)
def test_who_has_a_guardian_is_not_taken_for_somebody_who_asks_for_another(text: str) -> None:
    talk = told(text)

    assert not talk.case.text("role")
    assert not talk.case.known("power_of_attorney")
    assert talk.asks != "represented_person"


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin der gesetzliche Betreuer von Frau Ilse Marquardt. Ihr Konto bei der Sparkasse wurde gekündigt",
        "ich bin betreuerin von frau sommer, ihr paypal ist gesperrt",
        "schreibe als Betreuer für Herrn Klein, sein Amazon Konto ist gesperrt",
        "meine mutter hat eine betreuerin, ihr amazon konto ist gesperrt",
        "Betreuer hier. Mein Betreuter hat ein gesperrtes PayPal",
        "I am the legal guardian of my brother, his paypal is blocked",
        "mein Mündel wurde bei Instagram gesperrt",
    ],
)
def test_a_guardian_still_asks_for_the_ward(text: str) -> None:
    assert on_behalf(text)


def test_a_child_whose_account_is_told_of_at_the_end_is_who_it_is_for() -> None:
    said = "unser Sohn (13) hat auf Klarna bestellt 180 Euro, jetzt hat Riverty uns geschrieben und sein Konto ist zu"
    assert told(said).case.text("role") == "child"
