"""A seller in Winterthur: money in dialect, calls, "länget", and whom a letter names where only Swiss law holds."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.questions.exchange import told as exchanges
from tests.conversation import REPLIES, Conversation, told

BLOCK = "ricardo het mis konto gsperrt sit em 12.11., ha no 320 franke vo verchäuf z guet"


def out(address: str) -> Conversation:
    talk = told("ricardo hat mein konto gesperrt am 12.11.2026")
    for _ in range(25):
        if talk.asks == "sent_confirmation":
            break
        answer = (REPLIES | {"postal_address": address}).get(talk.asks or "")
        if answer:
            talk.say(answer)
        else:
            talk.tap("enough" if talk.case.letters else "unknown")
    talk.say("alles per mail raus")
    return talk


def late(address: str, days: float) -> Conversation:
    talk = out(address)
    talk.wait_days(days)
    talk.say("nichts gekommen")
    return talk


def test_money_from_sales_in_dialect_is_the_sellers() -> None:
    assert told(BLOCK).case.value("balance") == Money(320_00, "CHF")


def test_a_call_in_dialect_has_its_day() -> None:
    found = exchanges("am 13.11. aaglüte und am 16.11. mail gschribe", dt.date(2026, 11, 24))
    assert [(one.way, one.when.first.day) for one in found if one.when] == [("phone", 13), ("mail", 16)]


@pytest.mark.parametrize("days", [20, 45])
def test_a_swiss_letter_speaks_of_a_report_to_the_commissioner(days: float) -> None:
    letter = late("Bahnhofstrasse 21, 8400 Winterthur", days).case.newest_letters()[-1]
    assert "Anzeige bei der Datenschutzaufsicht (EDÖB) zu erstatten" in letter.text
    assert "zu beschweren" not in letter.text


def test_a_german_letter_speaks_of_a_complaint() -> None:
    letter = late("Lindenallee 7, 30453 Hannover", 45).case.newest_letters()[-1]
    assert "bei der Datenschutzaufsichtsbehörde zu beschweren (Art. 77 DSGVO)" in letter.text


def test_enough_is_enough_in_dialect() -> None:
    talk = late("Bahnhofstrasse 21, 8400 Winterthur", 20)
    assert talk.asks == "letter_review"
    talk.say("länget")
    assert talk.asks == "sent_confirmation"


LONGER = "Wegen der Komplexität verlängern wir die Frist zur Beantwortung Ihres Antrags um zwei Monate."


def test_three_months_of_the_gdpr_are_counted_for_no_request_within_switzerland() -> None:
    talk = out("Bahnhofstrasse 21, 8400 Winterthur")
    request = next(one for one in talk.case.newest_letters() if one.kind == "access_request")
    before = request.sending and request.sending.due
    talk.wait_days(10)
    talk.say(LONGER)

    request = next(one for one in talk.case.newest_letters() if one.id == request.id)
    assert request.sending
    assert request.sending.due == before
    assert "Nach Schweizer Recht" in talk.text
    assert "drei Monate" not in talk.text
    talk.wait_days(40)
    talk.say("/letters")
    assert not any("drei Monate" in one.text for one in talk.case.newest_letters())


def test_they_are_for_one_to_germany() -> None:
    talk = out("Lindenallee 7, 30453 Hannover")
    talk.wait_days(10)
    talk.say(LONGER)

    assert "drei Monate ab Eingang" in talk.text
