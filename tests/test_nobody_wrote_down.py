"""What people told whom nobody had written down: a bank's customer before the rent, an illustrator, a daughter in
Tyrol, a father of a player; and what the letters made of it."""

import pytest

from bot.case import Money
from tests.conversation import told

# ---- money that is not in the account


@pytest.mark.parametrize(
    "text",
    [
        "N26 hat mein konto zu gemacht, ich komm nicht an mein geld\nmiete muss am 1.12. raus 590 euro",
        "Revolut hat mein konto eingefroren ich komm nicht an mein geld. hab nur 40 euro bargeld",
        "N26 hat mein konto gesperrt, gehalt von 2100 euro kommt am 30.11. drauf",
        "N26 hat mein Konto gesperrt, ich komm nicht an mein Geld. ungefähr 1600 Euro Lohn kommen am 30.11.",
        "my bank blocked my account, rent is 900 euros and due on 1 December, i can't get at my money",
        "Monzo blocked my account, can't access my money. I only have 40 pounds cash left",
        "N26 sperrt mein Konto, ich komm nicht an mein Geld, Strom 85 Euro wird am 1. abgebucht",
    ],
)
def test_the_rent_and_the_wages_to_come_were_taken_for_the_balance(text: str) -> None:
    talk = told(text)
    assert not talk.case.known("balance")
    assert not talk.case.known("claim_amount")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("N26 hat mein konto gesperrt, mein lohn 1600 euro liegt da fest", 160000),
        ("PayPal hat mein Konto gesperrt, die Miete von 590 Euro liegt da drauf", 59000),
        ("N26 hat mein konto gesperrt, 733 euro drauf. miete 590 euro muss raus und lohn 1600 euro kommt", 73300),
    ],
)
def test_what_lies_there_stays_the_balance(text: str, cents: int) -> None:
    assert told(text).case.value("balance") == Money(cents)


def test_the_rent_of_a_story_is_urgent() -> None:
    assert told("N26 hat mein konto zu, miete muss am 1.12. raus 590 euro").case.says_yes("urgent_money")
