"""A court's or a debt office's paper under the name that people in another tongue, or at the next step, have for it."""

import pytest

from bot.dialogue.understand.enforcements import seized
from tests.conversation import day, told


@pytest.mark.parametrize(
    "text",
    [
        "I live in Geneva and got a commandement de payer on 18 November for Zalando, CHF 210",
        "got a commandement de payer from the office des poursuites in Lausanne on 18 november",
        "ho ricevuto un precetto esecutivo a Lugano, 300 franchi, got it on 18 November",
    ],
)
def test_a_payment_order_of_the_french_and_italian_swiss_has_its_ten_days(text: str) -> None:
    talk = told(text)

    assert talk.case.text("court_order") == "zahlungsbefehl_ch"
    assert talk.case.value("service_date") == day(2026, 11, 18)


@pytest.mark.parametrize(
    "text",
    [
        "got a commandement de payer from a huissier in Paris, klarna",
        "komornik zabrał mi pieniądze, jestem z Polski ale mieszkam w Berlinie",
        "a bailiff letter from Poland about Allegro, I live in Cologne, klarna acc also blocked",
        "Gerichtsvollzieher aus Polen hat mir geschrieben",
    ],
)
def test_a_bailiff_of_another_country_brings_no_german_days_and_no_german_account(text: str) -> None:
    talk = told(text)

    assert "/mensch" in talk.text or "/human" in talk.text
    assert "P-Konto" not in talk.text
    assert not talk.case.known("court_order")


@pytest.mark.parametrize(
    "text",
    ["Konkursandrohung vom Betreibungsamt gekommen", "Fortsetzungsbegehren, jetzt Konkursandrohung bekommen am 18.11."],
)
def test_a_konkursandrohung_has_no_ten_days(text: str) -> None:
    talk = told(text)

    assert "10 Tage" not in talk.text
    assert "P-Konto" not in talk.text
    assert "/mensch" in talk.text


def test_a_konkursandrohung_that_is_only_threatened_is_none() -> None:
    assert not seized("die drohen mit Konkursandrohung")


def test_the_first_day_to_fetch_a_deposited_letter_is_its_day_of_service() -> None:
    talk = told("Wohne in Wien. RSa-Brief hinterlegt, Abholfrist ab 23.11., vom Bezirksgericht Döbling")
    assert talk.case.value("service_date") == day(2026, 11, 23)


def test_who_shall_get_a_guardian_asks_for_nobody_else() -> None:
    talk = told("hab brief vom amtsgericht betreuung, ich soll einen betreuer bekommen, und paypal ist gesperrt")

    assert not talk.case.text("role")
    assert not talk.case.says_yes("court_letter")
