"""January in Austria: Jänner in letters and in the chat; what a person wrote stays as it is."""

from dataclasses import replace
from datetime import date

import pytest

from bot.case import When
from tests.conversation import REPLIES, Conversation, told
from tests.letter_cases import FULL, MINIMAL, exactly, facts, write

JANUARY = date(2027, 1, 12)
VIENNA, HANOVER = "Lindengasse 8, 1070 Wien", "Lindenallee 7, 30453 Hannover"


def out(address: str) -> Conversation:
    talk = told("zalando hat mein konto gesperrt am 12.11.2026")
    for _ in range(25):
        if talk.asks == "sent_confirmation":
            break
        answer = (REPLIES | {"postal_address": address}).get(talk.asks or "")
        if answer:
            talk.say(answer)
        else:
            talk.tap("enough" if talk.case.letters else "unknown")
    return talk


@pytest.mark.parametrize(("country", "month"), [("AT", "Jänner"), ("DE", "Januar"), ("CH", "Januar")])
def test_a_letter_has_the_month_of_the_country(country: str, month: str) -> None:
    text = write(MINIMAL, "unblock_demand", "de", country=country, today=date(2027, 1, 5), due=JANUARY).text
    assert f"5. {month} 2027" in text
    assert f"12. {month} 2027" in text


@pytest.mark.parametrize(("country", "words"), [("AT", "seit Anfang Jänner 2027"), ("DE", "seit Anfang Januar 2027")])
def test_so_has_a_month_that_was_remembered(country: str, words: str) -> None:
    some_day = When(date(2027, 1, 1), date(2027, 1, 10), "part")
    case = replace(MINIMAL, facts={**MINIMAL.facts, **facts(block_date=some_day)})
    assert words in write(case, "unblock_demand", "de", country=country).text


def test_an_english_letter_from_austria_has_its_january() -> None:
    assert "12 January 2027" in write(MINIMAL, "unblock_demand", "en", country="AT", due=JANUARY).text


def test_what_a_person_wrote_keeps_its_month() -> None:
    *before, promise, after = FULL.contacts
    said = replace(FULL, contacts=(*before, replace(promise, quote="Im Januar ist es frei."), after))
    assert "„Im Januar ist es frei.“" in write(said, "unblock_demand", "de", country="AT").text


def test_a_date_that_is_typed_with_that_month_is_understood_and_named_so() -> None:
    talk = told("zalando hat mein konto gesperrt", "ich wohne in Wien")
    talk.say("gesperrt seit 12. jänner 2026")
    assert talk.case.value("block_date") == exactly(2026, 1, 12)


@pytest.mark.parametrize(("address", "month"), [(VIENNA, "Jänner"), (HANOVER, "Januar")])
def test_the_chat_and_the_count_of_a_period_have_it_too(address: str, month: str) -> None:
    talk = out(address)
    talk.wait_days(10)
    talk.say("alle per mail raus")
    talk.say("/fristen")
    other = {"Jänner": "Januar", "Januar": "Jänner"}[month]
    assert month in talk.text
    assert other not in talk.text
    talk.wait_days(45)
    talk.say("nichts gekommen")
    second = talk.case.newest_letters()[-1]
    assert second.kind == "follow_up"
    assert month in second.text
    assert other not in second.text
