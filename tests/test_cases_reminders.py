"""Reminders of several cases: one a day over all of them, each with its name, and its case is gone on with."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.room import Room, room, text_of
from tests.test_cases import PAYPAL, cases, sent, told, two


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


async def test_a_reminder_makes_its_case_the_current_one_and_bears_its_name(talk: Room) -> None:
    await two(talk)
    await told(talk, "/stopp")
    said = await talk.wait("2026-12-10T20:00:00+01:00")
    assert cases(said) == {"1"}
    assert text_of(said, "a").startswith("[Amazon] Die Frist ist um")
    answered = await talk.say("a", "nix gekommen")
    assert cases(answered) == {"1"}
    assert "L3" in {one["id"] for one in answered if one["type"] == "letter"}


async def test_two_cases_never_remind_softly_on_the_same_day(talk: Room) -> None:
    await sent(talk)
    await told(talk, "/neu", PAYPAL, "/neu ebay hat mein konto gesperrt seit gestern", "/faelle 1")
    said = [one for one in await talk.wait("2027-03-01T12:00:00+01:00") if one.get("nudge")]
    days = [one["at"][:10] for one in said]
    assert len(days) == len(set(days))
    assert {one["case"] for one in said} == {"1", "2", "3"}
    assert sum(one["case"] == "2" for one in said) == sum(one["case"] == "3" for one in said) == 3
    hours = {one["at"][11:16] for one in said}
    assert min(hours) >= "08:30"
    assert max(hours) <= "20:30"


async def test_a_reminder_before_a_court_waits_for_no_other_case(talk: Room) -> None:
    await talk.agreed()
    await told(talk, "gelber brief vom amtsgericht, zugestellt am 24.11.2026", f"/neu {PAYPAL}")
    said = [one for one in await talk.wait("2026-12-12T12:00:00+01:00") if one.get("nudge")]
    hard = [one["at"][:10] for one in said if one["nudge"]["hard"]]
    assert {one["case"] for one in said if one["nudge"]["hard"]} == {"1"}
    assert hard == [
        "2026-11-27",
        "2026-12-01",
        *(f"2026-12-0{day}" for day in range(3, 9) for _ in range(2)),
        "2026-12-09",
    ]


@pytest.mark.parametrize("word", ["stopp", "/pause"])
async def test_stop_silences_this_case_and_says_so(talk: Room, word: str) -> None:
    await two(talk)
    assert "„PayPal“" in text_of(await talk.say("a", word), "a")
    said = [one for one in await talk.wait("2027-03-01T12:00:00+01:00") if one.get("nudge")]
    assert {one["case"] for one in said} == {"1"}


async def test_with_one_case_stop_silences_everything(talk: Room) -> None:
    await sent(talk)
    assert "„" not in text_of(await talk.say("a", "stopp"), "a")
    assert await talk.wait("2027-03-01T12:00:00+01:00") == []


async def test_a_no_to_reminders_of_one_of_several_cases_does_not_silence_the_next_one(talk: Room) -> None:
    await two(talk)
    await told(talk, "stopp", "/neu ebay hat mein konto gesperrt seit gestern")
    said = [one for one in await talk.wait("2026-12-01T12:00:00+01:00") if one.get("nudge")]
    assert "3" in cases(said)
