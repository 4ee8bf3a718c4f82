"""Money that is held back for half a year: it stands in the letter, and is no claim and no wish for money alone."""

import pytest

from bot.dialogue.understand.holds import hold
from tests.conversation import answering, told

BLOCK = "paypal hat mein konto eingeschränkt am 3.11.2026, 640 euro sind drauf"


@pytest.mark.parametrize(
    ("said", "span"),
    [
        ("das geld kriege ich in 180 tagen", "180 Tage"),
        ("sie halten mein geld 180 tage zurück", "180 Tage"),
        ("paypal sagt 180 tage einbehalten", "180 Tage"),
        ("guthaben bleibt 180 Tage gesperrt", "180 Tage"),
        ("angeblich wird das geld erst nach 180 tagen ausgezahlt", "180 Tage"),
        ("die 640 euro soll ich erst in 180 tagen bekommen", "180 Tage"),
        ("mein geld haltens 180 tog zruck", "180 Tage"),
        ("das Guthaben wird für sechs Monate einbehalten", "6 Monate"),
        ("they hold my money for 180 days", "180 Tage"),
    ],
)
def test_how_long_they_hold_it_stands_in_the_letter(said: str, span: str) -> None:
    talk = told(BLOCK, said)
    assert f"Geld zurückgehalten für {span}" in talk.text
    assert talk.case.value("claim_alleged") is not True
    assert talk.case.value("goal") is None

    answering(talk, "confirm_facts").say("ja")
    letter = talk.case.newest_letters()[0]
    assert letter.kind == "payment_complaint"
    assert f"Geld {span} lang zurückgehalten werden soll" in " ".join(letter.text.split())


@pytest.mark.parametrize(
    "said",
    [
        "das geld kommt in 3 tagen",
        "sie wollen 180 euro in 14 tagen",
        "in 30 tagen wird alles gelöscht, auch das guthaben",
        "mein geld ist seit 180 tagen weg",
        "in 30 tagen wollen sie das geld von mir",
    ],
)
def test_other_spans_hold_nothing(said: str) -> None:
    assert hold(said) == ""


def test_who_wants_it_now_says_so_beside_it() -> None:
    talk = told(BLOCK, "sie halten mein geld 180 tage zurück", "ich will es aber jetzt ausgezahlt haben")
    assert talk.case.text("held_for") == "P180D"
    assert talk.case.value("goal") == ("payout",)
