"""Who signs what they write is its sender; a wish or a thank-you at the end is nobody's name."""

import pytest

from bot.dialogue.understand.companies import speaker
from bot.dialogue.understand.names import full_name
from tests.conversation import told

STORY = "mein Konto bei Bonprix ist seit dem 3.10. gesperrt, wegen 45,90 die ich bezahlt habe."


@pytest.mark.parametrize(
    "end",
    [
        " Grüße, Dagmar Wiese",
        "\nViele Grüße aus Bielefeld\nDagmar Wiese",
        " Mein Name: Dagmar Wiese",
        " Danke! Dagmar Wiese",
        " Besten Dank im Voraus, Dagmar Wiese",
        " Danke! LG Dagmar Wiese",
        " Es grüßt Dagmar Wiese",
    ],
)
def test_whoever_signs_a_story_is_its_sender(end: str) -> None:
    assert told(STORY + end).case.text("full_name") == "Dagmar Wiese"


@pytest.mark.parametrize(
    "end",
    [
        "Danke. Viele Grüße",
        "Danke! Schönes Wochenende",
        "Danke! Frohe Weihnachten",
        "Thanks! Best Regards",
        "Thank you! Happy Holidays",
        "Danke. Konto Gesperrt",
        "Danke, Amazon Deutschland",
        "Vielen Dank, Frau Schmidt",
        "Grüße aus München",
    ],
)
def test_a_wish_at_the_end_is_no_name(end: str) -> None:
    assert speaker(f"{STORY} {end}") is None


@pytest.mark.parametrize(
    "said",
    [
        "Grüße, Dagmar Wiese",
        "Lg Dagmar Wiese",
        "Viele Grüße aus Bielefeld Dagmar Wiese",
        "Danke! LG Dagmar Wiese",
        "Vielen Dank, Dagmar Wiese",
    ],
)
def test_the_greeting_before_a_name_is_no_part_of_it(said: str) -> None:
    assert full_name(f"{said}, Bachstraße 9, 33602 Bielefeld") == "Dagmar Wiese"
