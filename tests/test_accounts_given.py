"""Where the money shall go: what they ask for, what the person gave them, and what the second letter makes of it."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.accounts_given import account_given
from bot.dialogue.understand.finer_kinds import kind_of
from tests.conversation import BERLIN, Conversation, answering, told

TODAY = dt.date(2026, 12, 30)
YESTERDAY = When(dt.date(2026, 12, 29), dt.date(2026, 12, 29))
CLOSED = '"your account has been closed. To withdraw your funds please provide details of an external account."'


@pytest.mark.parametrize(
    "text",
    [
        CLOSED,
        "Please add an external account in the app to transfer your remaining funds.",
        "Ihr Konto wurde geschlossen. Bitte teilen Sie uns ein externes Konto für die Auszahlung mit.",
        "Bitte hinterlegen Sie ein Referenzkonto, auf das wir Ihr Guthaben überweisen können.",
        "they want an IBAN to pay it out",
    ],
)
def test_who_asks_where_the_money_shall_go_asks_for_no_papers(text: str) -> None:
    assert kind_of(text) == "bank_details"


@pytest.mark.parametrize(
    "text",
    [
        "To withdraw your funds please provide a proof of address and a bank statement of an external account",
        "Please provide proof of your external account, e.g. bank statement",
        "please provide details of your order",
    ],
)
def test_who_asks_for_papers_is_still_heard_so(text: str) -> None:
    assert kind_of(text) == "more_docs"


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("i gave them the iban yesterday", YESTERDAY),
        ("we already sent them our bank details", True),
        ("die iban hab ich denen gestern gegeben", YESTERDAY),
        ("hab ihnen die bankverbindung am 29.12.2026 mitgeteilt", YESTERDAY),
        ("ich han ene d iban geschter gschickt", YESTERDAY),
        ("i never gave them my iban", False),
        ("die iban hab ich denen noch nicht gegeben", False),
        ("they gave me an iban to pay to", False),
        ("soll ich die iban angeben?", False),
    ],
)
def test_an_account_that_was_given_is_heard(text: str, given: When | bool) -> None:
    assert account_given(text, TODAY) == given


def _closed(*then: str) -> Conversation:
    talk = told(
        "revolut locked my account on 8 dec 2026, 3.120 eur inside, cian.m@gmail.com",
        "Cian Murphy, 4 Rathmines Road, Dublin 6, D06 Y5W8",
        language="en",
        now=dt.datetime(2026, 12, 11, 8, 0, tzinfo=BERLIN),
    )
    answering(talk, "confirm_facts").say("yes")
    answering(talk, "sent_confirmation").say("all sent by email")
    talk.wait(dt.datetime(2026, 12, 30, 18, tzinfo=BERLIN))
    for text in (CLOSED, *then):
        talk.say(text)
    return talk


def test_the_question_where_the_money_shall_go_is_named_for_what_it_is() -> None:
    talk = _closed()

    assert "where the money shall go" in talk.text
    assert talk.case.letters[-1].kind != "follow_up"


def test_that_the_account_was_given_is_noted() -> None:
    assert "29 December 2026" in _closed("i gave them the iban yesterday").text


def test_the_second_letter_tells_that_it_was_given_and_asks_for_the_money() -> None:
    letter = " ".join(_closed("i gave them the iban yesterday", "nothing came").case.letters[-1].text.split())

    assert "You asked for bank details for the payout. I gave them to you on 29 December 2026." in letter
    assert "payment of the balance: EUR 3,120.00" in letter
    assert "further documents" not in letter


def test_the_second_letter_to_a_bank_that_asks_for_an_account_names_the_balance() -> None:
    talk = told(
        "n26 terminated my account, they wrote on 12 november 2026. there is 2.340,55 euro in it",
        "Joana Ribeiro, Sonnenallee 120, 12045 Berlin, joana.ribeiro@mail.de",
        language="en",
    )
    answering(talk, "confirm_facts").say("yes")
    answering(talk, "sent_confirmation").say("all sent by email")
    talk.wait_days(17)
    talk.say('"we have reviewed your case and our decision is final. Please provide an external IBAN for the payout."')
    letter = " ".join(talk.case.letters[-1].text.split())

    assert "Auszahlung des" in letter
    assert "2.340,55 EUR" in letter
    assert "nach einer Bankverbindung für die Auszahlung gefragt" in letter
