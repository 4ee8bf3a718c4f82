"""A story told day by day, each day before what was done on it; and who said what on which."""

import datetime as dt

import pytest

from bot.dialogue.understand.references import references
from tests.conversation import day, told

SPOKEN = (
    "klarna konto gesperrt seit 5.11. Die erste (9.11.): alles bezahlt. Die zweite (12.11.): 45 Euro offen.",
    "klarna konto gesperrt seit 5.11. 9.11. Support: alles bezahlt. 12.11. Support: 45 Euro offen",
    "klarna konto gesperrt seit 5.11.\n9.11.: 'alles bezahlt'\n12.11.: 'noch 45 Euro offen'",
    "klarna blocked me since nov 5. first agent (nov 9): all paid. second agent (nov 12): 45 euros open.",
)


@pytest.mark.parametrize("story", SPOKEN)
def test_the_day_on_which_they_said_that_all_is_paid_is_not_the_day_of_payment(story: str) -> None:
    case = told(story).case
    assert case.value("payment_date") is None
    assert case.value("block_date") == day(2026, 11, 5)


@pytest.mark.parametrize(
    "story",
    [
        "ebay. 5.11. Konto gesperrt. 9.11. Rechnung über 45 Euro bezahlt. 12.11. Mail geschrieben",
        "5.11. Konto gesperrt (ebay). 9.11. Rechnung über 45 Euro bezahlt. 12.11. Mail geschrieben",
        "Ebay hat mich gesperrt am 5.11. Die Rechnung über 45 Euro hab ich am 9.11. bezahlt. Am 12.11. gemailt.",
    ],
)
def test_each_day_belongs_to_what_stands_behind_it(story: str) -> None:
    case = told(story).case
    assert case.value("block_date") == day(2026, 11, 5)
    assert case.value("payment_date") == day(2026, 11, 9)


def test_a_day_alone_at_the_start_is_that_of_the_block() -> None:
    assert told("12.11. Sperrung durch Amazon").case.value("block_date") == day(2026, 11, 12)


@pytest.mark.parametrize(
    ("story", "counted"),
    [
        ("paypal, limit seit 20 tagen, 640 € drauf, 5 mails, 0 antworten", [("mail", 5)]),
        ("paypal gesperrt am 4.11., 3 anrufe, 2 mails", [("phone", 3), ("mail", 2)]),
        ("amazon konto zu seit drei wochen. 4 mails, 2 telefonate", [("mail", 4), ("phone", 2)]),
        ("konto bei ebay gesperrt. Kontakt: 3 Mails, 2 Anrufe. Antwort: keine", [("mail", 3), ("phone", 2)]),
        ("ebay hat mich gesperrt. habe 5 mails bekommen, alle textbausteine", []),
    ],
)
def test_messages_that_are_only_counted_are_noted_without_a_day(story: str, counted: list[tuple[str, int]]) -> None:
    case = told(story).case
    assert [(one.way, one.count) for one in case.contacts] == counted
    assert all(one.when is None for one in case.contacts)


def test_a_limit_since_so_many_days_began_then() -> None:
    when = told("paypal, limit seit 20 tagen, 640 € drauf, 5 mails, 0 antworten").case.value("block_date")
    assert when == day(2026, 11, 4)
    assert dt.date(2026, 11, 24) - dt.timedelta(days=20) == dt.date(2026, 11, 4)


@pytest.mark.parametrize(
    "said",
    [
        "von einer bestellung 2024",
        "eine rechnung 2023 über 27,98",
        "from an order 2023",
        "bestellung 2025/11",
        "rechnung 11/2025",
    ],
)
def test_the_year_of_an_order_is_not_its_number(said: str) -> None:
    assert references(said) == ()


@pytest.mark.parametrize("said", ["Rechnungsnummer 2024", "order number 2023", "az 2024"])
def test_a_number_that_is_called_so_may_look_like_a_year(said: str) -> None:
    assert references(said) == (said.split()[-1],)


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mein konto gesperrt und schreibt: bitte zahlen sie 27,98",
        "amazon blocked my account, email says please pay 27.98",
        "amazon konto zu. antwort: überweisen Sie 27,98 Euro",
        "ebay hat mich gesperrt. Ich soll 38,50 Gebühren nachzahlen. Mitarbeiter sieht keine offene Forderung!",
        "amazon hat mein konto gesperrt. In der Mail steht nur 'ausstehender Betrag'.",
        "amazon blocked my account. The agent said some amount is open, he wasn't allowed to say which.",
    ],
)
def test_a_bill_that_they_ask_for_politely_is_a_claim(said: str) -> None:
    assert told(said).case.says_yes("claim_alleged")
