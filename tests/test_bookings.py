"""A journey, a stay or tickets that were paid hang on the account and stand in the letter; nobody demands them."""

import pytest

from bot.case import Money
from bot.dialogue.understand.bookings import booked
from bot.dialogue.understand.claims import says_paid
from bot.letters.offers import situation
from tests.conversation import told

PAID = [
    ("booking.com blocked my account 12 november. i paid a trip 611,40 on 3 november for december", 61140),
    ("airbnb blocked my guest account on 12 november i already paid 890 for my stay in january", 89000),
    ("expedia hat mein konto am 12.11. gesperrt, ich hab einen flug für 611,40 € bezahlt und komm nicht ran", 61140),
    ("eventim konto gesperrt, 2 karten für 180 euro gekauft", 18000),
]
BEHIND = ("mia@example.org", "no money is claimed", "Mia Kern, Ringstr. 12, 80331 München", "nein", "ja", "ja")


@pytest.mark.parametrize(("said", "cents"), PAID)
def test_what_i_paid_for_a_journey_was_a_claim_or_nothing(said: str, cents: int) -> None:
    talk = told(said)

    assert talk.case.value("bookings") == Money(cents)
    assert not any(talk.case.known(topic) for topic in ("claim_paid", "claim_alleged", "claim_amount"))
    assert situation(talk.case) != "block_over_claim"


@pytest.mark.parametrize(("said", "shown"), [(PAID[0][0], "611,40 EUR"), (PAID[1][0], "890,00 EUR")])
def test_it_stands_in_the_letter(said: str, shown: str) -> None:
    talk = told(said)
    for text in BEHIND:
        if not talk.case.letters:
            talk.say(text)

    letter = next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")
    assert f"- bezahlte Buchungen (Reisen, Karten): {shown}" in letter
    assert "Forderung, die bezahlt" not in letter


@pytest.mark.parametrize(
    "said",
    [
        *("someone booked a flight for 611 euro with my card", "booking.com wants 120 euro for a no show booking"),
        *("booking says i did not pay the booking 310 euro", "refund of my trip 611,40 was paid to the account"),
        *("my guest paid the booking 310 euro", "i paid the order 40 euro", "flight is on friday"),
    ],
)
def test_nothing_else_is_a_booking_of_mine(said: str) -> None:
    assert booked(said) is None


def test_a_paid_order_is_still_paid() -> None:
    assert says_paid("i paid the 611,40 for the order") is True


@pytest.mark.parametrize(
    "text",
    [
        "paysafecard hat mein konto eingefroren. 4 karten à 50 gekauft zum geburtstag vom enkel",
        "google hat mein konto gesperrt, hab google play karten für 150 euro gekauft",
    ],
)
def test_cards_with_money_on_them_were_a_paid_booking(text: str) -> None:
    assert booked(text) is None


def test_cards_for_a_concert_still_are_one() -> None:
    assert booked("hab 4 karten für das konzert gekauft, 240 euro") == Money(24000)
