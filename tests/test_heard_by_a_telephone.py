"""What a telephone makes of speech: numbers in pieces and names that it does not know."""

import pytest

from bot.case import Money
from tests.conversation import day, told


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("riverty will fünf und vierzig euro", 4500),
        ("amazon will acht und neunzig euro neunzig", 9890),
        ("zalando fordert drei und zwanzig euro von mir", 2300),
        ("klarna will hundert fünf und siebzig euro", 17500),
        ("otto will ein und dreißig euro", 3100),
        ("klarna will neun und neunzig euro neun und neunzig", 9999),
        ("klarna will fünfundvierzig euro", 4500),
    ],
)
def test_a_number_in_pieces_is_one_sum(text: str, cents: int) -> None:
    assert told(text).case.value("claim_amount") == Money(cents)


def test_between_five_and_twenty_is_no_twenty_five() -> None:
    assert told("irgendwas zwischen fünf und zwanzig euro will klarna").case.value("claim_amount") != Money(2500)


def test_a_day_in_pieces_is_one_day() -> None:
    talk = told("am fünf und zwanzigsten oktober hat klarna mein konto gesperrt")
    assert talk.case.value("block_date") == day(2026, 10, 25)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("klar na hat mein konto gesperrt", "klarna"),
        ("mein konto bei klar na ist zu", "klarna"),
        ("zur lando hat mein konto zugemacht", "zalando"),
        ("ama zon hat mein konto gesperrt", "amazon"),
        ("i bay konto zu seit gestern", "ebay"),
        ("inster gram hat mich gesperrt", "instagram"),
        ("revo loot closed my account", "revolut"),
    ],
)
def test_a_misheard_name_is_the_company(text: str, slug: str) -> None:
    assert told(text).case.text("company") == slug


def test_of_course_is_no_company() -> None:
    assert not told("ist doch klar na dann, mein konto ist gesperrt").case.text("company")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("wegen Klarna 130 Euro hat A1 mein Konto gesperrt", "a1"),
        ("KSV sagt ich hab einen Eintrag wegen Klarna, 130 Euro, deswegen hat A1 mein Konto gesperrt", "a1"),
        ("wegen Klarna hat Sky mein Konto gesperrt", "sky"),
        ("because of klarna zalando closed my account", "zalando"),
        ("mein konto wurde wegen amazon gesperrt", "amazon"),
        ("ich schreibe wegen amazon, die haben mich gesperrt, bezahlt mit klarna", "amazon"),
    ],
)
def test_who_blocked_is_the_company_and_not_the_one_over_whose_bill(text: str, slug: str) -> None:
    assert told(text).case.text("company") == slug


def test_a_misheard_shop_that_blocked_is_a_matter_apart_from_whose_bill_was_paid() -> None:
    said = "also klar na will von mir hundertzwanzig euro und ich habe am fünfzehnten zehnten überwiesen"
    talk = told(f"{said} und zur lando hat mein konto zugemacht")

    assert talk.case.text("company") == "klarna"
    assert talk.case.text("situation") != "block_over_claim"
    assert "Zalando" in talk.text


@pytest.mark.parametrize(
    "text", ["Swisscom hat mich gesperrt, sie wollen 80", "Serafe will Geld, Swisscom hat gesperrt"]
)
def test_who_has_a_swiss_company_is_asked_for_the_debt_office(text: str) -> None:
    assert "Betreibungsamt" in told(text).text
