"""Nobody can make the bot deaf by taking its keys, and no key is ever given out that the bot may lose."""

import asyncio
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.channels.matrix.keys import UNUSED
from bot.channels.matrix.session import Session
from bot.messages import TryLater
from tests.homeserver import Homeserver
from tests.matrix_bot import Bot, Killed, Stranger, reads, says, synced, talking, watched

ENOUGH, MORE_THAN_ENOUGH = 50, 60
numbers = count(1)


@pytest.fixture(scope="module")
def eve(server: Homeserver) -> Stranger:
    server.register("eve")
    return Stranger(server.url, "eve")


def new_bot(server: Homeserver, folder: Path) -> Bot:
    number = next(numbers)
    return Bot(server.url, server.register(f"bot{number}"), folder / f"device{number}")


@pytest.fixture
def bot(server: Homeserver, tmp_path: Path) -> Bot:
    return new_bot(server, tmp_path)


@pytest.fixture
async def friend(server: Homeserver, tmp_path: Path) -> AsyncIterator[Session]:
    """A person's new device."""
    session = await new_bot(server, tmp_path).start()
    yield session
    await session.close()


def take_all(eve: Stranger, bot: Bot, device: str) -> list[Any]:
    return [eve.claim(bot.me, device) for _ in range(MORE_THAN_ENOUGH)]


def is_fallback(key: Any) -> bool:
    return bool(next(iter(key.values())).get("fallback"))


async def heard(session: Session, friend: Session) -> str:
    """What the bot reads when the friend begins to write to it."""
    room = await talking(session, friend)
    await says(friend, room, "hallo")
    return await reads(session, room)


async def test_keys_that_were_taken_while_the_bot_was_away_do_not_make_it_deaf(
    bot: Bot, eve: Stranger, friend: Session
) -> None:
    device = await bot.started_and_ended()
    taken = take_all(eve, bot, device)
    assert [is_fallback(key) for key in taken] == [False] * ENOUGH + [True] * (MORE_THAN_ENOUGH - ENOUGH)
    session = await bot.start()
    try:
        assert await heard(session, friend) == "hallo"
        assert not is_fallback(eve.claim(bot.me, device)), "there are one-time keys again"
    finally:
        await session.close()


async def test_keys_that_were_taken_while_it_runs_do_not_make_it_deaf(
    bot: Bot, eve: Stranger, friend: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.matrix.keys.ROTATION_SECONDS", 0.0)
    session = await bot.start()
    device = session.client.device_id
    try:
        await synced(session)
        fallback = take_all(eve, bot, device)[-1]
        assert is_fallback(fallback)
        assert await heard(session, friend) == "hallo"
        later = take_all(eve, bot, device)
        assert not is_fallback(later[0])
        assert is_fallback(later[-1])
        assert later[-1].keys() != fallback.keys(), "a fallback key that was used is replaced"
    finally:
        await session.close()


async def test_a_message_begun_with_the_last_resort_is_read(bot: Bot, eve: Stranger, friend: Session) -> None:
    session = await bot.start()
    try:
        room = await talking(session, friend)
        take_all(eve, bot, session.client.device_id)
        await says(friend, room, "hallo")
        assert await reads(session, room) == "hallo"
    finally:
        await session.close()


async def test_a_quiet_day_uploads_nothing(bot: Bot) -> None:
    session = await bot.start()
    try:
        with watched() as wire:
            for _ in range(3):
                await synced(session)
        assert wire.uploads() == []
        assert not session.client.should_upload_keys
    finally:
        await session.close()


async def test_no_key_is_given_to_two_people_whatever_gets_lost(bot: Bot, eve: Stranger) -> None:
    """The answer to an upload never arrives, keys are taken, and the bot starts again."""
    with watched() as wire:
        wire.after = lambda: _strike(wire.asked[-1].endswith("/keys/upload"))
        with pytest.raises(Killed):
            await bot.start()
    device = Stranger(bot.account.homeserver, bot.me).devices()
    (own,) = [one for one in device if eve.keys_of(bot.me)["device_keys"][bot.me].get(one)]
    before = [eve.claim(bot.me, own) for _ in range(20)]
    session = await bot.start()
    await session.close()
    after = [eve.claim(bot.me, own) for _ in range(MORE_THAN_ENOUGH)]
    values = [next(iter(key.values()))["key"] for key in [*before, *after] if not is_fallback(key)]

    assert len(values) == len(set(values)) > ENOUGH


def _strike(now: bool) -> None:
    if now:
        raise Killed


async def test_an_upload_that_failed_is_made_after_the_next_sync(
    bot: Bot, eve: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await bot.start()
    device = session.client.device_id
    try:
        await synced(session)
        take_all(eve, bot, device)
        with watched() as wire:
            wire.before = lambda: _fail(wire.asked[-1].endswith("/keys/upload"))
            with pytest.raises(TryLater):
                await synced(session)
            assert not session.client.should_upload_keys, "nio shall not do it by itself"
        await synced(session)
        assert not is_fallback(eve.claim(bot.me, device))
    finally:
        await session.close()


def _fail(now: bool) -> None:
    if now:
        raise ConnectionResetError


class Answer:
    """An answer to a sync of a server of our making."""

    def __init__(self, body: dict[str, Any]) -> None:
        self.transport_response = self
        self.device_key_count = self
        self.signed_curve25519 = ENOUGH
        self._body = body

    async def json(self) -> dict[str, Any]:
        return self._body


@pytest.mark.parametrize(("body", "uploads"), [({}, 0), ({UNUSED: ["signed_curve25519"]}, 0), ({UNUSED: []}, 1)])
async def test_the_fallback_key_is_replaced_when_it_was_used_and_not_for_hours_after(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, body: dict[str, Any], uploads: int
) -> None:
    session = await bot.start()
    try:
        monkeypatch.setattr("bot.channels.matrix.keys.ROTATION_SECONDS", 0.2)
        await asyncio.sleep(0.25)
        with watched() as wire:
            await session.keys.after_sync(Answer(body))
            monkeypatch.setattr("bot.channels.matrix.keys.ROTATION_SECONDS", 3600)
            await session.keys.after_sync(Answer(body))
        assert len(wire.uploads()) == uploads
    finally:
        await session.close()


async def test_a_server_that_tells_nothing_of_the_fallback_key_gets_one_at_each_start(bot: Bot) -> None:
    await bot.started_and_ended()
    session = await bot.start()
    try:
        with watched() as wire:
            await session.keys.after_sync(Answer({}))
            await session.keys.after_sync(Answer({}))
        assert len(wire.uploads()) == 1
    finally:
        await session.close()
