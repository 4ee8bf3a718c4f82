"""Addresses of people abroad: the country decides language and law of a letter."""

import tomllib
from pathlib import Path

import pytest

from bot.dialogue.understand.abroad import COUNTRIES
from bot.dialogue.understand.contact import address
from bot.law.places import Places

ROOT = Path(__file__).parent.parent
PLACES = Places.parse((ROOT / "bot/law/countries/places.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "street", "town", "country"),
    [
        ("Prinsengracht 12, 1017 AB Amsterdam", "Prinsengracht 12", "1017 AB Amsterdam", "NL"),
        ("my address: flat 3, 12 baker street, london nw1 6xe", "Flat 3, 12 Baker Street", "London NW1 6XE", "GB"),
        ("Amara Osei, 12 Baker Street, London NW1 6XE, UK", "12 Baker Street", "London NW1 6XE", "GB"),
        ("12 rue de la Paix, 75002 Paris, Frankreich", "12 rue de la Paix", "75002 Paris", "FR"),
        ("Vodičkova 12, 110 00 Praha 1, Tschechien", "Vodičkova 12", "110 00 Praha 1", "CZ"),
        ("Kungsgatan 5\n111 43 Stockholm\nSchweden", "Kungsgatan 5", "111 43 Stockholm", "SE"),
        ("12 O'Connell Street, Dublin 1, D01 F5P2", "12 O'Connell Street, Dublin 1", "D01 F5P2", "IE"),
        ("I live at 5 Main St, Dublin 2, Ireland. my mail is x@y.ie", "5 Main St", "Dublin 2", "IE"),
    ],
)
def test_an_address_abroad_is_kept_in_its_own_lines(text: str, street: str, town: str, country: str) -> None:
    found = address(text)
    assert found
    assert (found.street, f"{found.postcode} {found.town}".strip(), found.country) == (street, town, country)


@pytest.mark.parametrize(
    "text",
    [
        "ich war im urlaub, 3 wochen, Spanien, und dann war es zu",
        "bestellt am 3. mai, 5 artikel, frankreich",
        "i ordered 2 things, from a shop, Spain",
    ],
)
def test_a_country_in_a_story_makes_no_address(text: str) -> None:
    assert address(text) is None


def test_every_country_that_is_understood_has_a_name_in_both_languages_and_is_known_again_by_it() -> None:
    for language in ("de", "en"):
        names = tomllib.loads((ROOT / f"templates/{language}/chat.toml").read_text("utf-8"))["countries"]
        for country in {*COUNTRIES.values()} - {"DE"}:
            assert PLACES.country(f"Weg 1\n12345 Ort\n{names[country]}") == country


def test_days_are_counted_where_a_country_without_a_calendar_is_named() -> None:
    assert PLACES.regions("1 Main St\nNew York NY 10118\nUSA") == ("DE",)
    assert PLACES.regions("12 Baker Street\nLondon NW1 6XE\nUnited Kingdom") == ("GB",)
