"""When a silence counts: longer than the network remembers, on disk or on the wall, and never for a clock in tests."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pytest

from bot.clock import Clock
from bot.listening import EVERY, Listening
from bot.service import Service
from storage import people
from storage.database import Database
from storage.instants import moment

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Cut(Exception):
    """The process ends here."""


@dataclass
class Desk:
    """The service as far as it is asked here; `noted` are the outages of which it was told."""

    database: Database
    clock: Clock = field(default_factory=lambda: Clock(NOON, standing=True))
    noted: list[tuple[str, datetime]] = field(default_factory=list)
    cut: bool = False

    def listening(self) -> Listening:
        return Listening(cast(Service, self), "telegram")

    async def note_outage(self, channel: str, since: datetime) -> None:
        self.noted.append((channel, since))
        if self.cut:
            raise Cut

    async def started(self) -> Listening:
        """As after a start, once the network answered."""
        listening = self.listening()
        await listening.look_back()
        await listening.answered()
        return listening

    async def on_disk(self) -> datetime | None:
        stored = await self.database.read(partial(people.moment, name="listened:telegram"))
        return moment(stored) if stored else None

    def later(self, pause: timedelta) -> None:
        self.clock.not_before(self.clock.now() + pause)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    database = await Database.open(tmp_path / "one.db")
    yield Desk(database)
    await database.close()


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds on the wall clock, which stands until it is moved."""
    now = [time.time()]
    monkeypatch.setattr(time, "time", lambda: now[0])
    return now


async def test_the_first_start_notes_nobody_and_begins_to_listen(desk: Desk) -> None:
    await desk.started()

    assert desk.noted == []
    assert await desk.on_disk() == NOON


@pytest.mark.parametrize(("pause", "times"), [(DAY, 0), (20 * HOUR, 0), (DAY + HOUR, 1), (30 * DAY, 1)])
async def test_only_what_the_network_forgot_is_an_outage(desk: Desk, pause: timedelta, times: int) -> None:
    await desk.started()
    desk.later(pause)
    await desk.listening().look_back()

    assert desk.noted == [("telegram", NOON)] * times


async def test_an_outage_is_over_once_the_network_answered(desk: Desk) -> None:
    await desk.started()
    desk.later(3 * DAY)
    await desk.started()
    desk.noted.clear()
    await desk.started()

    assert desk.noted == []
    assert await desk.on_disk() == NOON + 3 * DAY


async def test_an_outage_that_was_not_noted_to_the_end_is_not_over(desk: Desk) -> None:
    await desk.started()
    desk.later(3 * DAY)
    desk.cut = True
    listening = desk.listening()
    with pytest.raises(Cut):
        await listening.answered()
    await listening.note(timedelta())

    assert await desk.on_disk() == NOON


async def test_as_long_as_the_network_does_not_answer_the_outage_goes_on(desk: Desk, wall: list[float]) -> None:
    await desk.started()
    desk.later(20 * HOUR)
    listening = desk.listening()
    await listening.look_back()
    await listening.note(EVERY)
    wall[0] += 10 * HOUR.total_seconds()
    desk.later(10 * HOUR)
    await listening.note(EVERY)
    await listening.answered()

    assert desk.noted == [("telegram", NOON)]


async def test_a_network_that_was_away_while_the_bot_ran_is_an_outage(desk: Desk, wall: list[float]) -> None:
    listening = await desk.started()
    wall[0] += 3 * DAY.total_seconds()
    desk.later(3 * DAY)
    await listening.note(EVERY)
    await listening.answered()

    assert desk.noted == [("telegram", NOON)]


async def test_a_clock_that_a_test_moves_is_no_outage(desk: Desk, wall: list[float]) -> None:
    listening = await desk.started()
    desk.later(20 * DAY)
    await listening.answered()
    await listening.note(EVERY)

    assert desk.noted == []
    assert await desk.on_disk() == NOON + 20 * DAY


async def test_a_clock_that_a_test_moves_before_the_network_answered_is_none_either(desk: Desk) -> None:
    await desk.started()
    desk.later(HOUR)
    listening = desk.listening()
    await listening.look_back()
    desk.later(20 * DAY)
    await listening.answered()

    assert desk.noted == []


async def test_it_is_written_down_rarely_and_at_the_end(desk: Desk) -> None:
    listening = await desk.started()
    written = []
    for _ in range(4):
        desk.later(timedelta(minutes=4))
        await listening.note(EVERY)
        written.append(await desk.on_disk())
    await listening.note(timedelta())

    assert written == [NOON, NOON, NOON + timedelta(minutes=12), NOON + timedelta(minutes=12)]
    assert await desk.on_disk() == NOON + timedelta(minutes=16)
