"""What somebody paid with is no company of theirs, where they lived once no home, and EOS Austria not in Hamburg."""

import pytest

from bot.dialogue.understand.lands import land_told
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "bezahlt 2022 im märz per paypal, riverty will 120 euro",
        "riverty will 120 euro, hab ich per paypal bezahlt",
        "coeo will 99 euro, hab ich mit klarna bezahlt",
        "hab die rechnung über paypal bezahlt im märz, coeo mahnt trotzdem",
        "paid via paypal in march, coeo still wants 99 euros",
    ],
)
def test_paypal_gets_a_letter_because_i_paid_with_it(text: str) -> None:
    case = told(text).case
    assert not case.known("company")
    assert case.says_yes("claim_paid")
    assert case.known("collection_agency")


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("coeo will 99 euro für paypal", "paypal"),
        ("coeo inkasso schreibt wegen paypal, 99 euro, hab per paypal bezahlt", "paypal"),
        ("paypal hat mein konto gesperrt, hab per paypal bezahlt", "paypal"),
        ("riverty will 120 euro für zalando, per paypal bezahlt", "zalando"),
    ],
)
def test_the_company_that_it_is_about_is_still_heard(text: str, company: str) -> None:
    assert told(text).case.text("company") == company


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("EOS Austria will 130 euro von mir", "EOS Austria"),
        ("eos österreich verlangt 130 euro", "EOS Österreich"),
        ("intrum austria will 130 euro von mir", "Intrum Austria"),
        ("lowell austria schreibt, 130 euro", "Lowell Austria"),
    ],
)
def test_the_office_of_another_country_gets_the_address_in_germany(text: str, name: str) -> None:
    case = told(text).case
    assert case.text("collection_agency") == name
    assert not case.known("collector_address")


@pytest.mark.parametrize("text", ["eos will 130 euro wegen hotel in austria", "intrum schweiz will 130 franken"])
def test_an_office_that_is_known_keeps_its_address(text: str) -> None:
    assert told(text).case.known("collector_address")


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("i was living in spain back then", ""),
        ("ich wohnte 2019 in österreich", ""),
        ("damals war ich student in graz. jetzt wohne ich in köln", ""),
        ("ich hab früher in berlin gewohnt, wohne jetzt in wien", "AT"),
        ("i have been living in austria since 2020", "AT"),
        ("ich lebe in spanien", "ES"),
    ],
)
def test_where_i_lived_once_is_taken_for_where_i_live(text: str, land: str) -> None:
    assert land_told(text) == land


def test_the_address_in_hannover_gets_spain_under_it() -> None:
    talk = told(
        "coeo inkasso for 54.20, claims i ordered at zalando in 2020. i was living in spain back then.",
        "Jana Beispiel, Lindenallee 7, 30453 Hannover",
    )
    assert talk.case.text("postal_address") == "Lindenallee 7\n30453 Hannover"
    assert talk.case.text("collector_address").endswith("Dormagen")
