"""Money that came back, told with its sum: no letter demands it any more."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.money_back import money_back
from tests.conversation import BERLIN, Conversation, answering, told
from tests.test_half_attained import SHOP, waiting

STUCK = (Money(43020, "EUR"), Money(64000, "EUR"))


def follow_up(talk: Conversation) -> str:
    return next(one.text for one in talk.case.newest_letters() if one.kind == "follow_up")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("etsy paid out the 430,20 today but shop still closed", False),
        ("etsy hat heute die 430,20 ausgezahlt, shop aber weiter zu", False),
        ("they paid me the 430,20 back", False),
        ("money came 430,20 on 4 january", True),
        ("geld kam 430,20 am 4.1.", True),
        ("hab die 430,20 bekommen, aber shop ist zu", True),
        ("erstattung von 430,20 ist am 15.12. gekommen", True),
        ("i got the 430,20 today", True),
    ],
)
def test_the_sum_that_is_stuck_came(text: str, seen: bool) -> None:
    came = money_back(text, STUCK)

    assert came.sums == (Money(43020, "EUR"),)
    assert came.seen == seen


@pytest.mark.parametrize(
    "text",
    [
        "they will pay out the 430,20 next week",
        "the 640 never came",
        "die 640 sind immer noch nicht da",
        "they want 640 paid",
        "i paid 640 on 15 dec",
        "ich hab 640 bezahlt",
        "only 430,20 of the 640 came",
        "they say 430,20 was paid out",
        "a customer paid 640 and then they blocked me",
        "i have 640 in it",
        "are the 640 there?",
        "they paid out 120 today",
    ],
)
def test_none_came(text: str) -> None:
    assert money_back(text, STUCK).sums == ()


@pytest.mark.parametrize("text", ["money came 640 on 27 nov", "die 640 kamen gestern", "refund of 640 came yesterday"])
def test_what_the_person_saw_is_demanded_no_more(text: str) -> None:
    talk = waiting(SHOP)
    talk.say(text)

    assert talk.case.value("balance") is False
    assert "Gezahlt haben Sie inzwischen 640,00 EUR" in follow_up(talk)
    assert "Guthaben" not in follow_up(talk)


def test_what_they_paid_out_is_asked_about_first() -> None:
    talk = waiting(SHOP)
    talk.say("zalando paid out the 640 today but account still closed")
    assert talk.asks == "refund_received"
    talk.say("Klarna sagt ok, die haben es gelöscht")
    assert talk.case.value("balance") == Money(64000, "EUR")
    talk.say("ja")

    assert talk.case.value("balance") is False
    assert "die Freigabe" in follow_up(talk)


def test_another_sum_than_the_one_that_is_stuck_is_asked_for() -> None:
    talk = waiting(SHOP)
    talk.say("money arrived 460 on 27 nov, account still closed")

    assert talk.case.value("balance") == Money(64000, "EUR")


def test_who_sells_gets_the_shop_back_asked_for_and_no_account_of_what_came() -> None:
    talk = told(
        "etsy suspended my shop on 1 nov, they hold 430,20 eur",
        "mail jana.d@posteo.de",
        "Jana Dvorakova, Praterstr. 20, 1020 Wien",
        language="en",
    )
    answering(talk, "confirm_facts").say("yes")
    answering(talk, "letter_review").say("ok")
    answering(talk, "send_channel").say("sent by email today")
    talk.wait(dt.datetime(2026, 12, 21, 18, tzinfo=BERLIN))
    talk.say("etsy paid out the 430,20 today but shop still closed")
    talk.say("yes")

    assert "die Aufhebung der Einschränkung" in follow_up(talk)
    assert "Abrechnung" not in follow_up(talk)
    assert "Gezahlt haben Sie inzwischen 430,20 EUR" in follow_up(talk)


def test_what_came_before_the_letters_went_out_is_in_none() -> None:
    talk = told(
        "airbnb blocked my account on 28 nov because my boyfriend is banned",
        "I have booking for 23 dec in lisbon 640 eur already paid and they cancelled it",
        language="en",
    )
    assert talk.case.value("bookings") == Money(64000, "EUR")
    talk.say("refund came 640 on 15 nov tho")

    assert talk.case.value("bookings") is False
    assert "640.00" in talk.text


@pytest.mark.parametrize(
    "text", ["i want account back and refund of the 640", "ich will die 640 zurück", "i want my 640 back"]
)
def test_what_shall_come_back_is_no_claim(text: str) -> None:
    talk = told(
        "airbnb blocked my account on 10 nov because my boyfriend is banned, my booking for 640 eur is paid and gone",
        "hannah.cole@outlook.com",
        language="en",
    )
    talk = answering(talk, "claim_amount")
    talk.say(text)

    assert not isinstance(talk.case.value("claim_amount"), Money)
