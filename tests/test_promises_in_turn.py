"""Promises told by their time alone, one after another: "erst hieß es 48 Stunden, dann in den nächsten Wochen"."""

import datetime as dt

import pytest

from bot.case import ASSURANCE
from bot.dialogue.questions.exchange import told
from bot.letters.terms import Term, term
from tests.conversation import answering, drafted
from tests.conversation import told as telling

TODAY = dt.date(2026, 11, 25)
FIRST, NEXT = dt.date(2026, 11, 3), dt.date(2026, 11, 10)


@pytest.mark.parametrize(
    "text",
    [
        'am 3.11. hieß es 48 stunden, am 10.11. dann auf einmal "in den nächsten wochen"',
        "zwei mal angerufen. am 3.11. hieß es 48 stunden, am 10.11. dann in den nächsten wochen",
        "mails am 30.10. und 1.11., tel am 3.11. (48 stunden) und 10.11. (in den nächsten wochen)",
        "3.11. angerufen: 48 stunden. 10.11. nochmal angerufen: in den nächsten wochen",
        "am 3.11. telefoniert, die frau sagte 48 stunden, am 10.11. hieß es dann in den nächsten wochen",
        "on 3 nov they said 48 hours, then on the 10th it was within the next weeks",
        "they told me 48 hours on 3 november and then 2 weeks on 10 november",
    ],
)
def test_both_promises_of_one_message_are_heard_with_their_days(text: str) -> None:
    found = [one for one in told(text, TODAY) if one.kind == ASSURANCE]
    assert [one.when.first for one in found if one.when] == [FIRST, NEXT]


@pytest.mark.parametrize(
    "text",
    [
        "erst hieß es 48 Stunden, dann „in den nächsten Wochen“",
        "on the phone they first said 48 hours, then 2 weeks",
        "am telefon erst 48 stunden, dann in den nächsten wochen",
    ],
)
def test_of_no_day_they_are_two_as_well(text: str) -> None:
    found = [one for one in told(text, TODAY) if one.kind == ASSURANCE]
    assert len({one.quote for one in found}) == 2
    assert not any(one.when for one in found)


@pytest.mark.parametrize("open_topic", ["already_contacted", "claim_reference"])
def test_they_are_noted_whatever_is_asked(open_topic: str) -> None:
    talk = drafted()
    while talk.asks != open_topic:
        talk.tap("unknown")
    talk.say("erst hieß es 48 stunden, dann in den nächsten wochen")
    assert [one.quote for one in talk.case.contacts] == ["48 stunden", "in den nächsten wochen"]


@pytest.mark.parametrize(
    "text", ["paypal said within 48 hours, on 3 november", "am 3.11. hieß es 48 Stunden", "they said 48 hours on 3 nov"]
)
def test_a_time_alone_is_a_promise_of_the_day_that_is_told(text: str) -> None:
    (found,) = told(text, TODAY)
    assert (found.kind, found.when.first if found.when else None) == (ASSURANCE, FIRST)


@pytest.mark.parametrize("text", ["on 3 nov they said 180 days", "am 3.11. hieß es 48 stunden warten"])
def test_how_long_money_is_held_is_no_promise(text: str) -> None:
    assert all(one.kind != ASSURANCE for one in told(text, TODAY))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("48 stunden", Term("hours", 48)),
        ("in den nächsten wochen", Term("next_weeks")),
        ("within a few days", Term("few_days")),
        ("180 days", None),
    ],
)
def test_the_time_is_put_into_the_letter(said: str, found: Term | None) -> None:
    assert term(said) == found


def test_the_letter_lists_both() -> None:
    story = (
        "paypal hat mein konto am 12.11.2026 gesperrt wegen 64,90, bezahlt am 3.5.2024. "
        "am 16.11. hieß es 48 stunden, am 20.11. dann auf einmal in den nächsten wochen"
    )
    talk = answering(telling(story, now=dt.datetime(2026, 11, 25, 10, tzinfo=dt.UTC)), "confirm_facts")
    talk.say("ja")
    text = next(one.text for one in talk.case.letters if one.kind == "unblock_demand")
    for part in ("16. November 2026", "innerhalb von 48 Stunden", "20. November 2026", "in den nächsten Wochen"):
        assert part in text
