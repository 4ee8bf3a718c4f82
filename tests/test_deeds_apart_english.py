"""Stories in English in one breath: each day, sum and name where it belongs."""

from datetime import date

import pytest

from bot.case import Money
from bot.dialogue.understand.phishing import doubted
from tests.conversation import Conversation, day, told


def _english(*texts: str) -> Conversation:
    return told(*texts, language="en")


def _contacts(talk: Conversation) -> list[tuple[str, str, date | None]]:
    return [(one.way, one.by, one.when.first if one.when else None) for one in talk.case.contacts]


@pytest.mark.parametrize(
    "story",
    [
        "my ebay account is blocked since 18th of September",
        "my ebay account is blocked on 18th of September. there's still €249.92 on it",
        "since September 18 ebay has suspended my account - allegedly i still owe 568.07 EUR",
    ],
)
def test_the_day_of_a_block_is_lost_or_lies_in_the_next_year(story: str) -> None:
    case = _english(story).case
    assert case.value("block_date") == day(2026, 9, 18)
    assert case.value("block_ahead") is None


def test_a_block_that_is_announced_is_not_announced_any_more() -> None:
    assert _english("my ebay account is being blocked on 12 December").case.value("block_ahead") == day(2026, 12, 12)


@pytest.mark.parametrize("sum_", ["€22.07", "€ 22.07", "22.07 euros"])
def test_a_sum_that_looks_like_a_day_is_one(sum_: str) -> None:
    case = _english(f"zalando blocked my account. because of an unpaid bill of {sum_}").case
    assert case.value("claim_amount") == Money(2207)
    assert case.value("block_date") is None


@pytest.mark.parametrize("between", [". ", " - ", "\n"])
def test_what_lies_there_and_what_is_demanded_are_both_lost(between: str) -> None:
    case = _english(
        "amazon has suspended my account",
        f"because of an unpaid bill of 588.49 euros{between}there's still €226.92 on it",
    ).case
    assert (case.value("claim_amount"), case.value("balance")) == (Money(58849), Money(22692))


@pytest.mark.parametrize(
    ("said", "contact"),
    [
        ("on 18th of November i chatted with them, only got canned replies", ("chat", "person", date(2026, 11, 18))),
        (
            "i never ordered anything and phoned the hotline on November 18",
            ("phone", "person", date(2026, 11, 18)),
        ),
        ("they say i owe 410.67€ and wrote to support on 18 nov", ("other", "person", date(2026, 11, 18))),
        (
            "i already paid it, on 16 aug and on 18 nov i called them, only got canned replies",
            ("phone", "person", date(2026, 11, 18)),
        ),
    ],
)
def test_an_own_message_is_theirs_or_of_another_day_or_lost(said: str, contact: tuple[str, str, date]) -> None:
    assert contact in _contacts(talk := _english("otto blocked my account", said))
    assert len(talk.case.contacts) == 1 or "canned" in said


@pytest.mark.parametrize(
    "said",
    [
        "my name is Jane Miller. wrote to support on 20th of November",
        "i'm Jane Miller\non November 6 i called them",
        "i'm Jane Miller - i have 250.67 euro in the account",
    ],
)
def test_a_name_is_lost_beside_a_message_to_the_support(said: str) -> None:
    assert _english("otto blocked my account", said).case.text("full_name") == "Jane Miller"


@pytest.mark.parametrize("before", ["no idea what that is", "keine ahnung was das ist"])
def test_what_somebody_does_not_know_is_a_part_of_the_street(before: str) -> None:
    case = told(f"klarna blocked my account. {before}, Lindenallee 7, 30453 Hannover").case
    assert case.text("postal_address") == "Lindenallee 7\n30453 Hannover"


def test_a_mail_address_beside_a_call_is_a_forged_message() -> None:
    case = _english("my amazon account is blocked. my email is jane@example.org - called them on 11th of November").case
    assert case.text("situation") != "phishing"


def test_whether_an_address_is_theirs_is_no_question_any_more() -> None:
    assert doubted("is the mail from service@amazon-help.example really from them?")
    assert doubted("kommt service@amazon-hilfe.example von denen?")


def test_the_day_of_a_message_puts_right_that_of_the_block() -> None:
    said = "no letter from a court, i already wrote to support, on November 14"
    talk = _english("paypal blocked my account since 30 October - i'm Jane Miller", said)
    assert talk.case.value("block_date") == day(2026, 10, 30)


def test_what_lies_there_is_lost_where_they_allege_something() -> None:
    case = _english("h&m blocked me, i have 68.83 eur in the account and allegedly i still owe 64.51 euro").case
    assert (case.value("balance"), case.value("claim_amount")) == (Money(6883), Money(6451))


@pytest.mark.parametrize(
    "said",
    [
        "PAYPAL BLOCKED MY ACCOUNT AND LINDENALLEE 7, 30453 HANNOVER",
        "paypal blocked me because of an unpaid bill of 464.67 EUR. jane@example.org. Lindenallee 7, 30453 Hannover",
        "paypal blocked me, name: Jane Miller and Lindenallee 7, 30453 Hannover",
    ],
)
def test_what_stands_before_the_street_is_a_part_of_it(said: str) -> None:
    assert _english(said).case.text("postal_address") == "Lindenallee 7\n30453 Hannover"


def test_a_sum_whose_cents_end_a_sentence_takes_in_the_next() -> None:
    case = _english("amazon blocked me", "allegedly i still owe €109.99. there's still €225.90 on it").case
    assert (case.value("claim_amount"), case.value("balance")) == (Money(10999), Money(22590))
