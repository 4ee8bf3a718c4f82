"""Addresses with stairs, boxes and homes, and who writes for a firm: nothing of it is a day or goes missing."""

from datetime import date

import pytest

from bot.case import When
from tests.conversation import told

DAY = date(2026, 11, 12)
SELLER = ("Amazon hat mein Verkäuferkonto gesperrt, 5000 Euro einbehalten", "jan@example.org")
PAYPAL = ("Paypal hat mein Konto gesperrt, 300 Euro drauf", "jan@example.org")


@pytest.mark.parametrize(
    "street", ["Hütteldorfer Straße 12/2/14", "Neubaugasse 3/11/26", "Linzer Str. 5/10/20", "Praterstraße 4/12"]
)
def test_the_door_of_an_austrian_house_became_the_day_of_the_block(street: str) -> None:
    talk = told(*PAYPAL, f"Jan Müller, {street}, 1150 Wien")
    assert not talk.case.known("block_date")
    assert talk.case.text("postal_address") == f"{street}\n1150 Wien\nÖsterreich"


@pytest.mark.parametrize("said", ["Konto weg 12/11/26", "Neubaugasse 3/11/26, 1070 Wien, gesperrt seit 12/11/26"])
def test_a_day_with_strokes_stays_a_day(said: str) -> None:
    assert told(*PAYPAL, said).case.value("block_date") == When(DAY, DAY)


@pytest.mark.parametrize(
    ("said", "street"),
    [
        ("P.O. Box 1234, 84028 Landshut", "PO Box 1234"),
        ("PO Box 1234, 84028 Landshut", "PO Box 1234"),
        ("Packstation 123, Postnummer 1234567, 84028 Landshut", "Postnummer 1234567, Packstation 123"),
        ("Postnummer 1234567, Packstation 123, 84028 Landshut", "Postnummer 1234567, Packstation 123"),
        ("1234567, Packstation 123, 84028 Landshut", "Postnummer 1234567, Packstation 123"),
        ("1234567\nPackstation 123\n84028 Landshut", "Postnummer 1234567, Packstation 123"),
        ("St Anna care home, room 12, Hauptstr. 3, 84028 Landshut", "St Anna care home, room 12, Hauptstr. 3"),
        (
            "St. Anna Seniorenheim, Zimmer 12, Hauptstr. 3, 84028 Landshut",
            "St. Anna Seniorenheim, Zimmer 12, Hauptstr. 3",
        ),
        ("12 Hauptstrasse, Landshut 84028", "12 Hauptstrasse"),
        ("Hauptstr. 3, 84028 Landshut", "Hauptstr. 3"),
    ],
)
def test_half_of_where_somebody_gets_their_post_was_lost(said: str, street: str) -> None:
    talk = told(*PAYPAL, f"Jan Müller, {said}")
    assert talk.case.text("postal_address") == f"{street}\n84028 Landshut"
    assert talk.case.text("full_name") == "Jan Müller"


def test_a_town_that_people_shorten_was_called_rgbg() -> None:
    talk = told(*PAYPAL, "Jan Müller, Hauptstr. 3, 93049 rgbg")
    assert talk.case.text("postal_address") == "Hauptstr. 3\n93049 Regensburg"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Müller Handels GmbH, Geschäftsführer Jan Müller", "Müller Handels GmbH, Geschäftsführer Jan Müller"),
        ("Müller Handels GmbH\nGeschäftsführer Jan Müller", "Müller Handels GmbH, Geschäftsführer Jan Müller"),
        ("Jan Müller, Geschäftsführer der Müller Handels GmbH", "Müller Handels GmbH, Geschäftsführer Jan Müller"),
        ("Müller & Söhne OHG, Inhaber Jan Müller", "Müller & Söhne OHG, Inhaber Jan Müller"),
        ("Miller Trading Ltd, represented by Jan Miller", "Miller Trading Ltd, represented by Jan Miller"),
        ("Jan Müller, Müller Handels GmbH", "Müller Handels GmbH, Jan Müller"),
        ("Geschäftsführer Jan Müller", "Jan Müller"),
        ("Jan Müller", "Jan Müller"),
    ],
)
def test_the_firm_was_lost_and_its_head_was_called_geschaeftsfuehrer(said: str, name: str) -> None:
    talk = told(*SELLER, f"{said}, Hauptstr. 3, 84028 Landshut")
    assert talk.case.text("full_name") == name
    assert talk.case.text("postal_address") == "Hauptstr. 3\n84028 Landshut"
    asked = told(*SELLER, "seit 3.11.", said)
    assert asked.case.text("full_name") == name


def test_a_seller_who_is_a_firm_was_asked_for_a_forename_without_end() -> None:
    talk = told(*SELLER, "seit 3.11.", "wir sind die Müller Handels GmbH")
    assert talk.case.text("full_name") == "Müller Handels GmbH"
    assert talk.asks == "postal_address"


@pytest.mark.parametrize("said", ["Amazon EU S.à r.l.", "Blau Inkasso GmbH"])
def test_the_other_side_is_no_sender(said: str) -> None:
    assert not told(*SELLER, "seit 3.11.", said).case.known("full_name")


def test_the_address_of_a_collector_with_its_head_was_ones_own() -> None:
    talk = told(*SELLER, "Inkasso will 30 Euro: Blau Inkasso GmbH, Geschäftsführer Max Huber, Weg 3, 84028 Landshut")
    assert not talk.case.known("postal_address")
    assert talk.case.text("collector_address") == "Weg 3\n84028 Landshut"
