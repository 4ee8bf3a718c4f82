"""What a buyer wanted is no aim of the seller, what was booked and paid is no claim, and pounds are money in German."""

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.goals import wants
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("der käufer wollte geld zurück, 120 euro, hab ich nich gemacht", ()),
        ("die kundin will ihr geld zurück", ()),
        ("the buyer wants his money back", ()),
        ("ich will mein geld zurück", ("payout",)),
        ("ich bin kunde da und will mein geld zurück", ("payout",)),
    ],
)
def test_what_a_buyer_wants_is_no_aim_of_the_seller(text: str, goals: tuple[str, ...]) -> None:
    assert wants(text) == goals


def test_a_flat_that_was_booked_and_paid_is_no_claim_that_was_paid() -> None:
    talk = told(
        "mein airbnb konto wurde am 17.11. deaktiviert, ich hatte für weihnachten ne wohnung in lissabon gebucht,"
        " 640 euro schon bezahlt"
    )

    assert not talk.case.known("claim_paid")
    assert talk.case.value("bookings") == Money(64000)
    text = " ".join(answering(talk, "letter_review").case.newest_letters()[0].text.split())
    assert "Sie ist bezahlt" not in text
    assert "640,00 EUR" in text


def test_pounds_that_are_demanded_in_german_are_a_claim() -> None:
    assert claim_alleged("ebay verlangt 45 pfund weil ein käufer einen fall geöffnet hat")
    talk = told("ebay verlangt 45 pfund weil ein käufer einen fall geöffnet hat, und hat mein konto eingeschränkt")

    assert talk.case.value("claim_amount") == Money(4500, "GBP")


@pytest.mark.parametrize(
    "text",
    [
        "die haben geld geschickt aber nur 300",
        "sie haben nur 300 ausgezahlt",
        "they paid out only 300",
        "sie haben mir das geld ausgezahlt",
    ],
)
def test_money_that_they_sent_is_no_wish_for_nothing_else(text: str) -> None:
    assert wants(text) == ()
    talk = answering(told("ebay konto gesperrt seit 12.11.", "m@example.org"), "letter_review")
    talk.say(text)
    assert [one.kind for one in talk.case.newest_letters()] == ["unblock_demand", "access_request"]


@pytest.mark.parametrize(
    "text", ["ich will mein geld, die haben nur 300 geschickt", "they only sent 300, i want my money back"]
)
def test_a_wish_beside_it_is_still_one(text: str) -> None:
    assert wants(text) == ("payout",)


@pytest.mark.parametrize("demands", ["will", "verlangt", "fordert"])
@pytest.mark.parametrize(
    "text", ["wise {} einen nachweis für die freischaltung", "wise {} unterlagen damit ich mein geld zurück bekomme"]
)
def test_papers_that_they_demand_are_their_wish_whatever_it_is_called(text: str, demands: str) -> None:
    assert wants(text.format(demands)) == ()
