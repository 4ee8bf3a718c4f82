"""Stories in which several things have a day each: none is lost, and none goes to another thing."""

import pytest

from bot.case import Money
from tests.conversation import day, told

BLOCKED, PAID, CALLED = day(2026, 11, 3), day(2026, 8, 15), day(2026, 11, 5)


@pytest.mark.parametrize(
    "story",
    [
        "Klarna konto zu, seit dem 3. november - Forderung 121,40, hab ich am 15.8. bezahlt",
        "Klarna konto zu, gesperrt am 03.11.26. wegen 121,40 euro - bezahlt am 15.8.2026",
        "mein Otto konto ist gesperrt; seit 3.11. - wegen 121,40 euro - am 15.8. überwiesen",
        "Zalando hat mich gesperrt. gesperrt seit dem 3.11.2026. Forderung 121,40 und die rechnung ist vom 1.8., am "
        "15.8. überwiesen",
        "Klarna konto zu; am 3.11. wurde gesperrt und angeblich sind 121,40 offen; hab am 5.11. geschrieben - das hab "
        "ich schon bezahlt, am 15.8.",
        "Zalando konto gesperrt seit 3.11. Die wollen 121,40 Euro. Bezahlt am 15.8.",
    ],
)
def test_the_day_of_one_thing_goes_to_another_or_is_lost(story: str) -> None:
    case = told(story).case
    assert (case.value("block_date"), case.value("payment_date")) == (BLOCKED, PAID)
    assert case.value("claim_amount") == Money(12140)


@pytest.mark.parametrize(
    "story",
    [
        "mein Otto konto ist gesperrt; 5.11. mit dem chat geschrieben und Bestellung war vom 2.7.",
        "Amazon hat mein Konto gesperrt. am 5.11. eine Mail geschrieben und die rechnung ist vom 1.8.",
        "Klarna konto zu, gesperrt am 03.11.26. hab am 5.11. eine mail geschrieben",
    ],
)
def test_somebody_wrote_on_the_day_of_the_bill(story: str) -> None:
    assert [one.when for one in told(story).case.contacts] == [CALLED]


@pytest.mark.parametrize(
    "said",
    [
        "es geht um eine Rechnung über 121,40 €",
        "geht um ne alte rechnung, 121,40",
        "Rechnung über 121,40 €",
        "its about a bill of 121.40 euros",
    ],
)
def test_what_the_block_is_about_is_lost_in_a_message_of_its_own(said: str) -> None:
    assert told("Zalando hat mich gesperrt", said).case.value("claim_amount") == Money(12140)


@pytest.mark.parametrize("said", ["es geht um ein Guthaben von 121,40", "es geht um eine Gutschrift über 121,40"])
def test_ones_own_money_is_what_they_demand(said: str) -> None:
    assert told("Zalando hat mich gesperrt", said).case.value("claim_amount") is None


def test_a_name_with_a_dash_is_cut() -> None:
    talk = told("Amazon hat mich gesperrt", "per jana@example.org", "Jana Müller - Schmidt")
    assert "Schmidt" in talk.case.text("full_name") or talk.case.text("full_name") == ""


@pytest.mark.parametrize(
    "story",
    [
        "Zalando hat mich gesperrt; ich heiße Jana Müller und Lindenallee 7, 30453 Hannover",
        "ebay account dicht und Lindenallee 7, 30453 Hannover; mein Name ist Jana Müller",
        "mein Otto konto ist gesperrt\nName: Jana Müller und Lindenallee 7, 30453 Hannover",
        "Amazon hat mich gesperrt\nLindenallee 7, 30453 Hannover. ich heiße Jana Müller und Kundennummer 77182443",
    ],
)
def test_a_name_or_a_street_takes_the_words_beside_it_into_the_letter(story: str) -> None:
    case = told(story).case
    assert (case.text("full_name"), case.text("postal_address")) == ("Jana Müller", "Lindenallee 7\n30453 Hannover")


@pytest.mark.parametrize("street", ["An der alten Kirche und Mühle 3", "Peter und Paul Weg 3", "Unter den Linden 5"])
def test_a_street_with_an_and_in_its_name_is_cut(street: str) -> None:
    case = told("Amazon hat mich gesperrt", f"Jana Müller, {street}, 30453 Hannover").case
    assert case.text("postal_address") == f"{street}\n30453 Hannover"
