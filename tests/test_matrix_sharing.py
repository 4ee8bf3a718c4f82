"""A message that arrives can be read: what fails on the way to that is tried again, and blocks nothing."""

import asyncio
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path

import pytest

from bot.channels.matrix.session import Session
from bot.channels.matrix.sharing import share
from bot.messages import TryLater
from tests.homeserver import Homeserver
from tests.matrix_bot import Bot, Wire, reads, says, synced, talking, watched

numbers = count(1)


@pytest.fixture
async def both(server: Homeserver, tmp_path: Path) -> AsyncIterator[list[Session]]:
    """The bot and a person."""
    names = [server.register(f"user{next(numbers)}") for _ in range(2)]
    sessions = [await Bot(server.url, name, tmp_path / name[1:6]).start() for name in names]
    yield sessions
    for session in sessions:
        await session.close()


def cut(wire: Wire, path: str) -> None:
    """The next request for this does not get through."""
    left = [1]

    def strike() -> None:
        if left and path in wire.asked[-1]:
            left.clear()
            raise ConnectionResetError

    wire.before = strike


@pytest.mark.parametrize("path", ["/joined_members", "/keys/query", "/keys/claim", "/sendToDevice"])
async def test_a_message_waits_until_everybody_can_read_it(both: list[Session], path: str) -> None:
    bot, person = both
    room = await talking(bot, person)
    await synced(bot)
    with watched() as wire:
        cut(wire, path)
        with pytest.raises(TryLater):
            await share(bot.client, room)
        await asyncio.wait_for(share(bot.client, room), 10)
        await share(bot.client, room)
        await asyncio.wait_for(says(bot, room, "lies das"), 10)

    assert len([one for one in wire.asked if "/send/" in one]) == 1
    assert await reads(person, room) == "lies das"


async def test_a_room_in_the_clear_needs_no_key(both: list[Session]) -> None:
    bot, _ = both
    made = await bot.client.room_create()
    await synced(bot)
    with watched() as wire:
        await share(bot.client, made.room_id)

    assert wire.asked == []
