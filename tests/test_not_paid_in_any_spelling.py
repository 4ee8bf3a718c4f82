"""That nothing was paid is heard in dialect, with slips and with other verbs; it was taken for a payment."""

import pytest

from bot.case import Money
from bot.dialogue.understand.behalf import on_behalf
from bot.dialogue.understand.claims import says_paid
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "ich hab nich bezalt",
        "rechnung noch nicht bezalt",
        "habe nicht gezalt",
        "ich habe nicht überwisen",
        "habe ich nicht beglichen",
        "nicht eingezahlt",
        "ha nid bezahlt",
        "han i nüd zahlt",
        "hob i no ned zoit",
        "never transferred it",
        "i did not transferred",
        "i haven't payed",
        "noch nie bezahlt",
    ],
)
def test_what_was_not_paid_is_no_payment(text: str) -> None:
    assert says_paid(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "ich hab bezalt",
        "hab schon bezalt nicht nochmal",
        "ich habe überwiesen, nicht bar",
        "nicht mit karte bezahlt sondern überwiesen",
        "settled it last week",
        "amazon sagt ich hätte nicht beglichen, hab aber am 3.11. überwiesen",
        "han scho zahlt",
    ],
)
def test_what_was_paid_stays_paid(text: str) -> None:
    assert says_paid(text) is True


@pytest.mark.parametrize(
    "text",
    ["angeblich nicht beglichen", "die sagen nicht bezalt", "weil ich 29,90 nich bezalt hab sol"],
)
def test_what_others_say_of_it_is_neither(text: str) -> None:
    assert says_paid(text) is None


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("I translate for my neighbor Mrs. Yilmaz, her paypal is closed since 1 november", "neighbour"),
        ("ich übersetze für meine Mutter, ihr Konto ist zu", "mother"),
        ("i am translating for my dad, klarna wants 60", "father"),
        ("my friend translates for me, my paypal is blocked", ""),
        ("I translate for a living, my upwork account is blocked", ""),
    ],
)
def test_who_translates_for_somebody_asks_for_them(text: str, relation: str) -> None:
    assert on_behalf(text) == relation


def test_the_swiss_galaxus_is_named_by_its_country() -> None:
    talk = told("wohne in Konstanz, galaxus schweiz hat mich gesperrt, chf 120 offen")

    assert talk.case.text("company") == "digitec"
    assert talk.case.value("claim_amount") == Money(12000, "CHF")
