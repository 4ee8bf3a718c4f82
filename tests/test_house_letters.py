"""Where in the house somebody lives does not cost the letter of its number: no letter to them goes next door."""

import pytest

from bot.dialogue.understand.contact import address

INSIDE = ("3. OG links", "2. Stock", "Hinterhaus", "HH", "Whg. 12", "EG rechts", "Haus B", "Tür 5")


@pytest.mark.parametrize("inside", INSIDE)
@pytest.mark.parametrize("between", [", ", "\n", " "])
@pytest.mark.parametrize("town", ["30453 Hannover", "Hannover 30453"])
@pytest.mark.parametrize("number", ["7", "7a", "7 a", "128b", "7-9"])
def test_the_letter_of_the_house_stays_where_a_floor_is_told(number: str, inside: str, between: str, town: str) -> None:
    found = address(f"Lindenallee {number}{between}{inside}{between}{town}")
    assert found is not None
    assert (found.street, found.town) == (f"Lindenallee {number}, {inside}", "Hannover")
