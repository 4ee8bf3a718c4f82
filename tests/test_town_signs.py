"""A town that is shortened behind its postcode stands in the letter by its name."""

import pytest

from bot.dialogue.understand.contact import address, address_parts


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("steindamm 38, 20099 hh", "Hamburg"),
        ("Steindamm 38, 20099 HH", "Hamburg"),
        ("kantstr. 4 10623 bln", "Berlin"),
        ("Müllerstr 5, 80331 muc", "München"),
        ("hauptstr. 3, 60311 ffm", "Frankfurt am Main"),
        ("Am Platz 2, 70173 Stgt.", "Stuttgart"),
        ("Domstr. 2, 50667 K", "Köln"),
    ],
)
def test_the_town_is_written_out(text: str, town: str) -> None:
    found = address(text)

    assert found is not None
    assert found.town == town


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("hauptstr 5, 79098 hh", "Hh"),
        ("Steindamm 38, 20099 Hamburg", "Hamburg"),
        ("wienzeile 3, 1040 wien", "Wien"),
        ("Dorfstr. 3, 06886 Au", "Au"),
    ],
)
def test_where_the_postcode_is_another_ones_the_town_stays_as_typed(text: str, town: str) -> None:
    found = address(text)

    assert found is not None
    assert found.town == town


def test_the_sign_may_come_by_itself() -> None:
    assert address_parts("20099 hh").town == "Hamburg"
