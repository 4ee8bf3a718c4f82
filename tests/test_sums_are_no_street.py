"""A year and a sum of a story make no address: "Intrum will 95 Franken von mir für ein Abo 2016"."""

import pytest

from bot.dialogue.understand.contact import address
from tests.conversation import told

CLAIMS = [
    "KSV1870 will 95 euro von mir für hofer handyvertrag 2016. wohne in wien",
    "intrum will 95 franken von mir für ein abo 2016. ich wohn in bern",
    "mahnung 1 will 120 euro für strom 2019 von mir, bin aus salzburg",
    "inkasso will 95 für handy 2016, ich leb in graz",
    "abo 2 will 44 franken seit 2021, wohn in zürich",
]


@pytest.mark.parametrize("text", CLAIMS)
def test_what_i_wrote_of_the_claim_stands_as_my_address_in_the_letter(text: str) -> None:
    assert not told(text).case.known("postal_address")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("knooper stieg 31 kiel 24103", "Kiel"),
        ("sporgasse 14 graz 8010", "Graz"),
        ("mühlgasse 3 st. pölten 3100", "St. Pölten"),
        ("am siel 8 in emden, 26723", "Emden"),
        ("weg 3 bad homburg vor der höhe 61348", "Bad Homburg vor der Höhe"),
    ],
)
def test_a_postcode_behind_the_town_is_still_one(text: str, town: str) -> None:
    found = address(text, "AT" if len(text.split()[-1]) == 4 else "DE")
    assert found is not None
    assert found.town == town
