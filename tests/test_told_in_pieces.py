"""What a story tells of money, books and days, bit by bit and before it is asked for, is heard and not asked again."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.questions.money import read_refund
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contacts import contacts
from tests.conversation import BERLIN, Conversation, answering, day, told

DECEMBER = dt.datetime(2026, 12, 1, 8, 15, tzinfo=BERLIN)
CLOSED = "amazon closed my account. i had 150 gift card from my birthday in there and a kindle with like 80 books"


def _told(*texts: str, language: str = "en") -> Conversation:
    return told(*texts, language=language, now=DECEMBER)


def _blocked(talk: Conversation) -> object:
    found = talk.case.value("block_date")
    return found if not isinstance(found, When) else (found.first, found.last)


def _days(year: int, month: int, number: int) -> object:
    one = day(year, month, number)
    return one.first, one.last


def test_a_gift_card_and_books_told_at_once_stand_in_the_letter() -> None:
    talk = _told(CLOSED)
    assert talk.case.value("gift_card") == Money(15000)
    talk.say("i want my account and at least the money and the books")
    answering(talk, "letter_review")
    demand = next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")
    assert "150,00 EUR" in demand
    assert "gekaufte digitale Inhalte" in demand


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("amazon closed my account, there is a 75 gift card on it", 7500),
        ("amazon hat mein konto gesperrt, da war noch ein 50 gutschein drauf", 5000),
        ("amazon closed my account with 49.90 store credit in it", 4990),
    ],
)
def test_a_card_with_a_bare_number_is_worth_that(text: str, cents: int) -> None:
    talk = _told(text, language="de" if "konto" in text else "en")
    assert Money(cents) in (talk.case.value("gift_card"), talk.case.value("balance"))


@pytest.mark.parametrize(
    "text", ["amazon closed my account, i have 2 gift cards there", "amazon closed my account over 20 voucher codes"]
)
def test_cards_that_are_counted_are_no_sum(text: str) -> None:
    talk = _told(text)
    assert not isinstance(talk.case.value("gift_card"), Money)
    assert not isinstance(talk.case.value("balance"), Money)


def test_books_that_somebody_sold_are_no_content_of_their_own() -> None:
    assert not _told("amazon closed my account. i sold 80 books there").case.known("digital_content")


def test_fine_is_no_yes_to_a_refund() -> None:
    talk = _told(CLOSED, "both")
    scribe = Scribe(talk.desk, talk.case, talk.now)
    assert not read_refund(scribe, "ok its fine")
    assert not scribe.case.known("refunds_open")
    assert read_refund(scribe, "yes")


def test_the_day_on_which_something_was_sent_is_not_that_of_the_block() -> None:
    talk = answering(_told(CLOSED, "both"), "block_date")
    talk.say("i sent it yesterday by email")
    assert _blocked(talk) is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            'last friday. mail says "we have closed your account because of unusual return activity"',
            _days(2026, 11, 27),
        ),
        ('mail from 25 november: "we hereby terminate your membership with immediate effect"', _days(2026, 11, 25)),
        ("they say 180 days. balance 812 euro 40. since 3rd november.", _days(2026, 11, 3)),
        ("on 22 nov amazon suspended me. i appealed on 23 nov and got rejected in 5 minutes", _days(2026, 11, 22)),
        (
            "i love that shop so much. on 22 nov amazon suspended me and that is really all that i know",
            _days(2026, 11, 22),
        ),
    ],
)
def test_the_day_of_the_block_is_heard_where_it_is_told(text: str, when: object) -> None:
    assert _blocked(_told("amazon closed my account", text)) == when


@pytest.mark.parametrize(
    "text",
    [
        "last friday i was at the doctor. mail says they are sorry",
        'mail from 25 november: "we thank you for your message"',
        "i work for them. since 3rd november",
    ],
)
def test_a_day_of_something_else_is_not_that_of_the_block(text: str) -> None:
    assert _blocked(_told("amazon closed my account", text)) is None


def test_since_behind_a_sum_with_a_stop_is_heard() -> None:
    assert _blocked(_told("paypal limited my account. balance 812 euro 40. since 3rd november.")) == _days(2026, 11, 3)


def test_calls_of_no_day_do_not_get_that_of_a_chat() -> None:
    found = contacts("i called twice and wrote in the chat on the 14th", dt.date(2026, 11, 23))
    assert [(one.way, one.count, one.when) for one in found] == [("phone", 2, None), ("chat", 1, day(2026, 11, 14))]


def test_the_number_of_their_notice_is_the_ground() -> None:
    talk = _told("mein eBay Konto ist gesperrt", "seit dem 20.11., mc011 steht in der Mail", language="de")
    assert talk.case.text("block_reason") == "MC011"


def test_the_number_of_a_card_that_collects_miles_is_the_account() -> None:
    talk = _told("Miles & More closed my account", "card number 9920 0345 1234 567", language="en")
    assert talk.case.text("account_identifier") == "9920 0345 1234 567"


def test_the_number_of_a_card_to_pay_with_is_not_the_account() -> None:
    talk = _told("Miles & More closed my account", "my credit card number is 9920 0345 1234 567")
    assert not talk.case.known("account_identifier")
