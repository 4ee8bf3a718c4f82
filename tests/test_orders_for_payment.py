"""The order for payment of the EU has days of its own, which nobody here counts; and where somebody lives is no order
that somebody else made."""

import pytest

from bot.dialogue.understand.foreign_courts import foreign_court
from bot.dialogue.understand.situations import situations
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "I received an EU order for payment form A, E, F. opposition form F. 30 days they say. paypal blocked too",
        "got an EU payment order from Ryanair",
        "EU-Mahnbescheid bekommen von Klarna, 890 Euro",
        "europ. zahlungsbefehl vom AG Wedding, Form E, wegen amazon",
        "Zahlungsbefehl nach der EU-Verordnung 1896/2006 bekommen, von Ryanair",
        "got form E from a court, order under Regulation 1896/2006",
        "I live in Spain and got a European order for payment from Amtsgericht Wedding, 1.250 euro, Klarna. came today",
    ],
)
def test_an_order_for_payment_of_the_eu_is_named_for_people_and_no_day_is_counted(text: str) -> None:
    talk = told(text)

    assert foreign_court(text)
    assert "/human" in talk.text or "/mensch" in talk.text
    assert not talk.case.known("court_order")
    assert not talk.case.known("service_date")
    assert talk.case.text("situation") != "identity_theft"


@pytest.mark.parametrize(
    "text",
    [
        "the order was paid with my european card",
        "PayPal is a European bank and I got no order",
        "eu order from amazon",
    ],
)
def test_europe_alone_is_no_court(text: str) -> None:
    assert not foreign_court(text)


def test_a_german_order_for_payment_told_in_english_has_its_two_weeks_in_english() -> None:
    talk = told("I received an order for payment, 900 euros, amazon, the envelope says 20 November")

    assert "2 weeks" in talk.text
    assert "Friday, 4 December 2026" in talk.text
    assert "Frist" not in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "I live in Berlin, zalando says my order is unpaid, 60 euro",
        "I live in Munich and amazon blocked me over an order of 80 euros, already paid",
        "Ich wohne in Köln, meine Bestellung von Otto kam nie an, sie wollen 60 Euro",
        "ich wohne in Wien und Zalando will 50 Euro für eine Bestellung die ich bezahlt habe",
        "i live in hamburg, the package was delivered late and klarna wants 20 euro fee",
    ],
)
def test_who_begins_with_where_they_live_is_no_victim_of_a_theft(text: str) -> None:
    assert "identity_theft" not in situations(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rechnung von Zalando, geliefert nach Hamburg, ich wohne in München",
        "the parcel was delivered to Hamburg but I live in Munich, klarna wants 90 euro",
        "Mahnung über 120 Euro, Lieferadresse Essen, ich wohne in Kiel",
        "inkasso will 80 euro, bestellung ging nach Halle, ich wohne in Jena",
        "Paket an eine Adresse in Bremen, ich wohne aber in Ulm, Rechnung 70 Euro",
        "order from Otto to an address in Leipzig, I live in Bonn, they want 90 euro",
    ],
)
def test_what_went_to_another_town_than_ones_own_is_one(text: str) -> None:
    assert "identity_theft" in situations(text)
