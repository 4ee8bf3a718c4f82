"""A forged short message of which somebody tells bit by bit: the bank's name first, then the link, then the money."""

import datetime as dt

import pytest

from bot.dialogue.understand.phishing import doubted, money_gone, phished
from bot.dialogue.understand.written_numbers import as_written, without_dialled
from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
LURED = "hallo ich hab ne sms gekriegt meine sparkasse pushtan läuft ab und mein konto wird gesperrt"
HANDED = "da war n link und da hab ich alles eingegeben, karte mit nummer und dem dreier code hinten"


def _taken_in(*more: str) -> Conversation:
    return told(LURED, HANDED, *more, now=NOW)


@pytest.mark.parametrize(
    "said",
    [
        LURED,
        "sms von der volksbank, die securego registrierung läuft heute ab",
        "got a text message that my pushtan expires today",
        "mail von der dkb dass ich mein tan-verfahren erneuern muss",
    ],
)
def test_a_message_that_a_tan_app_runs_out_is_doubted(said: str) -> None:
    assert doubted(said)


@pytest.mark.parametrize("said", ["meine pushtan app ist abgelaufen, bank hat mich gesperrt", "sms tan kam nicht an"])
def test_a_tan_app_without_such_a_message_is_not(said: str) -> None:
    assert not doubted(said)


def test_no_letter_to_the_bank_is_written_for_a_block_that_only_the_message_told_of() -> None:
    talk = _taken_in("aber jetzt fehlen 849,00 €", "heute um 14:20 abgebucht an 'REWE GIFT'")
    assert talk.case.text("situation") == "phishing"
    assert not talk.case.letters
    assert not talk.case.known("payment_date")
    assert not talk.case.says_yes("claim_paid")


def test_what_was_handed_over_makes_a_forgery_of_a_message_that_was_believed() -> None:
    believed = "ich hab eine sms von der sparkasse bekommen, mein konto wurde gesperrt, ich soll daten bestätigen"
    talk = told(believed, "auf der seite hab ich meine karte und die tan eingegeben", now=NOW)
    assert talk.case.text("situation") == "phishing"


def test_the_number_that_was_called_is_no_account() -> None:
    talk = told("sparkasse hat mein konto gesperrt", "hab schon bei 116116 angerufen, karte ist zu", now=NOW)
    assert not talk.case.text("account_identifier")
    assert without_dialled("unter 0800 123 4567 angerufen").split() == ["unter"]
    assert as_written("Kundennummer 40 771 2235") == "40 771 2235"


def test_a_card_that_is_shut_is_a_step_that_is_done() -> None:
    assert "Es fehlt noch: das Passwort" in _taken_in("hab schon bei 116116 angerufen, karte ist zu").text


@pytest.mark.parametrize(
    "said",
    [
        "sparkasse hat mich angerufen, mein konto sei gehackt, ich soll die tan durchgeben. hab ich gemacht",
        "the bank called me, i had to read the code to them and i did",
    ],
)
def test_a_tan_given_to_a_caller_is_an_alarm_at_once(said: str) -> None:
    assert phished(said)
    talk = told(said, now=NOW)
    assert talk.case.text("situation") == "phishing"
    assert not talk.asks


@pytest.mark.parametrize("said", ["jetzt sind 2.400 weg", "2400 euro sind weg", "da fehlen 849 €"])
def test_money_that_is_gone_needs_no_currency(said: str) -> None:
    assert money_gone(said)


@pytest.mark.parametrize("said", ["es sind 3 leute weg", "die mails sind weg"])
def test_what_else_is_gone_is_no_money(said: str) -> None:
    assert not money_gone(said)
