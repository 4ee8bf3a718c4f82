"""Sums of several bills, the currency put right, for whom a collector asks, and short texts without an "I"."""

import pytest

from bot.case import Money
from tests.conversation import agreed, told


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("zwei offene Posten: 15,50 und 41", 5650),
        ("zwei offene Rechnungen von 15,50 und 41 Euro", 5650),
        ("2 Rechnungen offen: 15,50 € und 41,00 €", 5650),
        ("three unpaid bills: 28, 15.50 and 41", 8450),
        ("zwei Rechnungen, 45 Euro und 30 Tage alt", 4500),
        ("drei Rechnungen: 45,10, 30 und 20,5, macht 95,60", 9560),
    ],
)
def test_of_two_open_bills_only_the_first_was_counted(said: str, cents: int) -> None:
    assert told(f"Otto Konto gesperrt, {said}").case.value("claim_amount") == Money(cents)


@pytest.mark.parametrize(
    "said",
    [
        "PayPal gesperrt, da sind 1.150 Dollar, sorry Euro drauf",
        "PayPal gesperrt, 1.150 Dollar drauf, nein Euro",
        "PayPal froze my account, 1,150 dollars, sorry euros on it",
    ],
)
def test_who_said_sorry_euros_got_a_letter_over_dollars(said: str) -> None:
    assert told(said).case.value("balance") == Money(115000)


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ("inkasso riverty 44,50 für about you", "aboutyou"),
        ("inkassoschreiben von riverty, forderung about you 44,50", "aboutyou"),
        ("Riverty inkasso wants 44.50 for about you", "aboutyou"),
        ("collector riverty, 44.50, on behalf of About You", "aboutyou"),
        ("Inkasso für Sky, 90 Euro", "sky"),
        ("inkasso eos 44,50 für otto", "otto"),
    ],
)
def test_for_whom_a_collector_asks_was_lost(said: str, slug: str) -> None:
    assert told(said).case.text("company") == slug


@pytest.mark.parametrize(
    "said",
    [
        "inkasso will 50 für x abos die ich nie hatte",
        "collector wants 50 for x reasons",
        "collections letter for miles i never drove",
    ],
)
def test_an_everyday_word_behind_a_collector_is_no_company(said: str) -> None:
    assert not told(said).case.known("company")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("account blocked since monday, money inside, no reply", "en"),
        ("Zalando account blocked, returned 3 things worth 129.90, only 40 refunded", "en"),
        ("Galaxus account blocked, 230 francs credit on it", "en"),
        ("Klarna, no access since friday, refund pending", "en"),
        ("Your account has been permanently limited. You can no longer use it.", "de"),
        ("Paypal gesperrt, Grund: suspicious activity", "de"),
        ("PayPal account limited since monday, geld drin", "de"),
        ("konto zu seit montag, geld drin", "de"),
    ],
)
def test_english_without_an_i_was_answered_in_german(said: str, language: str) -> None:
    talk = told(said)
    assert talk.desk.language_of(talk.case) == language


def test_short_german_was_answered_in_english() -> None:
    talk = agreed("en")
    talk.say("konto zu seit montag, geld drin, keine antwort")
    assert talk.desk.language_of(talk.case) == "de"
