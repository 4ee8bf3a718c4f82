"""What is told beside a block and is none: messages that announce something, purchases, days and numbers of another
kind, each complained of as it was heard wrongly."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.situations import situation
from tests.conversation import day, told

TODAY = dt.date(2026, 11, 24)


# ---- days


@pytest.mark.parametrize(
    "said",
    [
        "sie haben mir am 9.11. geschrieben, dass alles gelöscht wird",
        "am 9.11. haben sie geschrieben dass alles gelöscht wird",
        "they wrote to me on 9 november that everything will be deleted",
        "they wrote on 9 nov that my account remains closed",
        "am 9.11. haben die gesagt dass ich bis ende des monats zahlen muss",
    ],
)
def test_the_day_of_a_message_on_what_will_come_was_that_of_the_block(said: str) -> None:
    talk = told("Amazon hat mich gesperrt", "jan@example.org")
    assert talk.asks == "block_date"
    talk.say(said)
    assert not talk.case.known("block_date")


@pytest.mark.parametrize(
    "said",
    [
        "dropbox hat mich gesperrt. am 9.11. haben sie mir geschrieben dass das konto gelöscht wird",
        "dropbox hat mein konto gesperrt und am 9.11. gedroht alles zu löschen",
        "dropbox locked me out. on 9 november they wrote that my account will be deleted",
    ],
)
def test_nor_is_it_in_a_story(said: str) -> None:
    assert not told(said).case.known("block_date")


def test_the_day_of_the_block_beside_it_is_heard() -> None:
    talk = told("Amazon hat mich gesperrt", "jan@example.org")
    talk.say("gesperrt am 5.11., am 9.11. haben sie mir geschrieben, dass alles gelöscht wird")
    assert talk.case.value("block_date") == day(2026, 11, 5)


def test_that_they_wrote_of_the_block_itself_tells_its_day() -> None:
    talk = told("Amazon hat mich gesperrt", "jan@example.org")
    talk.say("am 9.11. schrieben die, dass mein Konto gesperrt wird")
    assert talk.case.value("block_date") == day(2026, 11, 9)


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("3 11", day(2026, 11, 3)),
        ("12 11 2026", day(2026, 11, 12)),
        ("12 11 26", day(2026, 11, 12)),
        ("am 3 11", day(2026, 11, 3)),
        ("since 3 11", day(2026, 11, 3)),
    ],
)
def test_a_day_with_spaces_alone_was_my_account(said: str, on: object) -> None:
    case = told("Amazon hat mich gesperrt", said).case
    assert not case.text("account_identifier")
    assert case.value("block_date") == on


@pytest.mark.parametrize("said", ["4471 882", "12 345 678", "12 10 44"])
def test_a_number_of_groups_is_still_my_account(said: str) -> None:
    assert told("Amazon hat mich gesperrt", said).case.text("account_identifier") == said


@pytest.mark.parametrize(
    "said",
    [
        "paypal wrote on 9 nov they will close my account",
        "paypal hat am 9.11. geschrieben die machen mein konto zu",
    ],
)
def test_what_the_company_wrote_was_a_message_of_mine(said: str) -> None:
    assert exchanges(said, TODAY)  # it is heard, and whose it is tells the company's name
    assert not told(said).case.contacts


# ---- money


@pytest.mark.parametrize(
    "said",
    [
        "hab mit PayPal bei Otto bezahlt, Otto hat mich gesperrt",
        "bei otto per karte bezahlt und jetzt bin ich da gesperrt",
        "I paid with PayPal at Zalando and Zalando blocked me",
        "zalando hat mich gesperrt und zalando hat 45 euro abgebucht",
        "otto hat mich gesperrt, otto hat am 3.11. 45 euro abgebucht",
        "amazon hat mich gesperrt, hab ne woche vorher noch für 60 Euro was gekauft",
        "steam banned me, i just bought a game for 60 euro",
        "playstation account banned. I bought a game for 60 euro last week",
    ],
)
def test_what_i_bought_became_a_claim(said: str) -> None:
    case = told(said).case
    assert not case.known("claim_alleged")
    assert not case.known("claim_paid")
    assert not case.known("payment_date")
    assert not case.known("block_date")
    assert case.text("situation") != "block_over_claim"


@pytest.mark.parametrize(
    "said",
    [
        "otto hat mich gesperrt, hab die rechnung per paypal bei otto bezahlt",
        "otto hat mich gesperrt, die wollen 45 euro, hab mit paypal bei otto bezahlt",
        "klarna hat mich gesperrt, hab alles bezahlt",
    ],
)
def test_a_bill_that_i_paid_is_still_a_claim(said: str) -> None:
    assert told(said).case.value("claim_paid") is True


def test_what_was_bought_is_no_ground_of_a_block() -> None:
    assert situation("microsoft banned me, bought an xbox game for 60 euro before") != "block_over_claim"
