"""Streets that begin with "Am", "Im", "In der": the small word is part of the street, and no "I am" or "I'm"."""

import pytest

from bot.dialogue.understand.contact import address

STREETS = (
    *("Am Sportplatz 1", "Am Marktplatz 3", "Am Wiesenweg 5", "Am Kirchplatz 2", "Im Lindenhof 3", "Am Ufer 2"),
    *("Im Weidenweg 9", "In der Gartenstraße 2", "An der Hauptstraße 5", "Am alten Markt 4", "Zur Mühlenstraße 4"),
)


@pytest.mark.parametrize("street", STREETS)
@pytest.mark.parametrize(
    "around", ["{}, 45127 Essen", "Tom Brenner, {}, 45127 Essen", "meine adresse ist {}, 45127 Essen"]
)
def test_the_small_word_stays(street: str, around: str) -> None:
    found = address(around.format(street))
    assert found is not None
    assert found.street == street


@pytest.mark.parametrize(
    ("said", "street"),
    [
        ("bin ringstraße 8, 45127 essen", "Ringstraße 8"),
        ("i am at Ringstraße 8, 45127 Essen", "Ringstraße 8"),
        ("i'm ringstraße 8, 45127 essen", "Ringstraße 8"),
        ("meine adresse ist in der lindenstr. 3, 45127 essen", "Lindenstr. 3"),
    ],
)
def test_where_somebody_is_leads_to_a_street(said: str, street: str) -> None:
    found = address(said)
    assert found is not None
    assert found.street == street
