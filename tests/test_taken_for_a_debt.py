"""What was taken for a debt, or for its payment, and is neither: alleged days, orders of buyers, money that went
to somebody of one's own."""

import pytest

from bot.dialogue.understand.claims import claim_alleged, says_paid
from bot.dialogue.understand.paid_elsewhere import of_own_trade
from tests.conversation import Conversation, answering, told


def seller() -> Conversation:
    """Somebody whose drafts lie ready, and who is asked for the ground."""
    talk = answering(told("mein etsy shop ist gesperrt seit 11.11. 2317,60 haben die einbehalten"), "confirm_facts")
    talk.say("ja")
    assert talk.asks == "block_reason"
    return talk


@pytest.mark.parametrize(
    ("text", "language", "held_for"),
    [
        (
            "PayPal hat mein Konto eingeschränkt, 1840 Euro drauf, angeblich 180 Tage. Ich will nur das Geld raus",
            "de",
            "P180D",
        ),
        ("paypal hat mein konto gesperrt, angeblich für 180 tage, 500 euro sind drauf", "de", "P180D"),
        ("PayPal hat mein Konto eingeschränkt, 640 Euro drauf, angeblich bis 19. Mai", "de", None),
        ("paypal limited my account, supposedly for 180 days, 640 euros in it", "en", "P180D"),
        ("paypal limited my account, 640 euros in it. i just want my money out", "en", None),
    ],
)
def test_alleged_days_are_an_alleged_debt(text: str, language: str, held_for: str | None) -> None:
    case = told(text, language=language).case

    assert case.value("situation") == "payment_limited"
    assert case.value("claim_alleged") is None
    assert case.value("held_for") == held_for


@pytest.mark.parametrize(
    "text",
    [
        "angeblich 80 euro offen",
        "angeblich bis 19. mai 80 euro zu zahlen",
        "angeblich 3 monate nicht bezahlt",
        "angeblich 30 tage überfällig, 80 euro",
        "angeblich schulde ich denen 300 Euro",
    ],
)
def test_an_alleged_debt_with_days_is_lost(text: str) -> None:
    assert claim_alleged(f"PayPal hat mein Konto gesperrt, {text}")


@pytest.mark.parametrize(
    "text",
    [
        "14 Bestellungen sind bezahlt und noch nicht verschickt",
        "14 orders are paid and not shipped yet",
        "ich hab der wolllieferantin letzte woche eine überweisung geschickt",
        "hab meiner Mutter am Montag 50 Euro überwiesen",
        "ich hab meinem Vermieter die Miete überwiesen",
        "i paid my landlord on monday",
    ],
)
def test_what_others_paid_or_got_has_paid_the_claim(text: str) -> None:
    assert says_paid(text) is None
    assert of_own_trade(text)


@pytest.mark.parametrize(
    "text",
    [
        "ich hab die rechnung meiner frau bezahlt",
        "hab dem inkasso 80 euro überwiesen",
        "vom konto meiner mutter überwiesen",
        "mit der karte von meinem mann bezahlt",
        "die bestellung ist bezahlt",
        "hab dem verkäufer das geld überwiesen",
        "mein freund hat mir das geld gegeben und ich hab die rechnung bezahlt",
        "i paid the invoice on monday",
    ],
)
def test_a_payment_of_the_claim_is_lost(text: str) -> None:
    assert says_paid(text) is True
    assert not of_own_trade(text)


@pytest.mark.parametrize(
    "text",
    [
        "14 Bestellungen sind bezahlt und noch nicht verschickt",
        "ich hab der wolllieferantin letzte woche eine überweisung geschickt",
        "die Kunden haben alle schon bezahlt",
    ],
)
def test_what_a_seller_tells_is_entered_as_the_ground_or_as_paid(text: str) -> None:
    talk = seller()
    talk.say(text)

    assert talk.asks == "block_reason"
    assert not talk.case.known("block_reason")
    assert not talk.case.known("claim_paid")


@pytest.mark.parametrize("text", ["angeblich haben sich Kunden beschwert", "wegen nicht bezahlter Gebühren"])
def test_a_ground_that_speaks_of_buyers_or_money_is_lost(text: str) -> None:
    talk = seller()
    talk.say(text)

    assert talk.case.known("block_reason")


def test_a_sentence_to_put_in_is_entered_as_the_ground() -> None:
    talk = seller()
    talk.say("Ergänze: 14 Bestellungen sind bezahlt und noch nicht verschickt.")

    assert not talk.case.known("block_reason")
    assert talk.asks == "block_reason"
    answering(talk, "letter_review")
    assert "14 Bestellungen sind bezahlt" in talk.case.newest_letters()[0].text


def test_a_transfer_to_a_supplier_is_the_payment_that_the_court_asks_for() -> None:
    talk = told("gelber brief vom gericht, mahnbescheid, 210 euro wegen etsy", "ich weiß nicht")
    talk.say("ich hab der wolllieferantin letzte woche eine überweisung geschickt")

    assert not talk.case.known("claim_paid")
    assert not talk.case.known("payment_date")


def test_a_wish_for_ones_own_money_without_i_is_a_demand_of_theirs() -> None:
    case = told("PayPal hat mein Konto seit 19.11. eingeschränkt, 1840 Euro liegen drauf. will das Geld raus").case

    assert case.value("situation") == "payment_limited"
    assert case.value("claim_alleged") is None


def test_money_that_the_company_wants_back_is_no_demand() -> None:
    assert claim_alleged("Amazon hat mein Konto gesperrt. Amazon will das Geld zurück")
