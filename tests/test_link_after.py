"""Two chats of one person afterwards: reminders, forgetting, and what comes in the very instant of joining."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.channels.terminal import NAME
from bot.messages import Arrived, Link, TryLater
from bot.word import OURS
from storage import erasing, links, people
from tests.room import Room, asks, begun, linked, owner, room, rows, text_of


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


async def test_a_reminder_comes_where_the_person_last_wrote(talk: Room) -> None:
    await linked(talk)
    await talk.say("a", "jana@example.org")
    assert {one["chat"] for one in await talk.wait("2026-11-27T10:00:00+01:00")} == {"a"}
    await talk.say("b", "seit dem 3.11.2026")
    assert {one["chat"] for one in await talk.wait("2026-11-29T10:00:00+01:00")} == {"b"}


async def test_the_yes_was_written_in_the_first_chat_and_reminders_stay_there_until_the_second_is_used(
    talk: Room,
) -> None:
    await linked(talk)
    assert {one["chat"] for one in await talk.wait("2026-11-27T10:00:00+01:00")} == {"a"}


async def test_where_nobody_is_left_in_that_chat_the_reminder_comes_in_the_other(talk: Room) -> None:
    await linked(talk)
    await talk.say("b", "jana@example.org")
    chat = (await talk.service.reception.guest(NAME, "b")).chat
    await talk.service.delivery.gone(chat)
    assert {one["chat"] for one in await talk.wait("2026-11-27T10:00:00+01:00")} == {"a"}


async def test_deleting_in_one_chat_forgets_both(talk: Room, tmp_path: Path) -> None:
    await linked(talk)
    person = await owner(talk, "a")
    await talk.say("b", "/delete")
    await talk.tap("b", "delete_all")
    assert not talk.service.vault.has(person)
    for table in ("person", "chat", "journal", "outbox", "reminder", "file", "link"):
        assert rows(tmp_path, f"select count(*) from {table}") == [(0,)]
    for chat in "ab":
        assert asks(await talk.say(chat, "moin"), chat) == "privacy_ok"
    assert await owner(talk, "a") != await owner(talk, "b")


async def test_deleting_while_a_code_waits_leaves_the_other_chat_alone(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.say("b", f"/link {code}")
    await talk.say("a", "/delete")
    await talk.tap("a", "delete_all")
    assert "gilt nicht" in text_of(await talk.say("b", f"/link {code}"), "b")


async def test_a_message_that_arrives_while_its_chat_changes_hands_is_the_new_persons(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    a, b = [await talk.service.reception.guest(NAME, chat) for chat in "ab"]
    sealed = talk.service.vault.seal(a.person, "address", b"b")
    await talk.service.database.write(partial(people.move, chat=b.chat, person=a.person, sealed_address=sealed))
    rows = await talk.service.accept(NAME, [Arrived("b", "late", b'{"text": "da"}')])
    assert [(row.person, row.chat) for row in rows] == [(a.person, b.chat)]


async def test_what_arrives_in_the_instant_of_joining_is_carried_over_as_well(talk: Room) -> None:
    await begun(talk)
    await talk.say("b", f"/link {await talk.code()}")
    a, b = [await talk.service.reception.guest(NAME, chat) for chat in "ab"]
    await talk.service.database.write(partial(links.confirm, person=a.person, chat=b.chat, now=""))
    joining = await talk.service._links.deed(b.person, b.chat, "1", Link("join"))
    await talk.service.accept(NAME, [Arrived("b", "late", b'{"text": "da"}')])
    with pytest.raises(TryLater):
        await talk.service.database.write(joining)
    joining = await talk.service._links.deed(b.person, b.chat, "1", Link("join"))
    handed = await talk.service.database.write(joining)
    assert [(row.person, row.chat) for row in handed] == [(a.person, b.chat)] * 2
    assert handed[1].raw == b'{"text": "da"}'


async def test_word_that_was_meant_for_who_is_joined_is_not_carried_over(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    await talk.say("b", f"/link {await talk.code()}")
    a, b, c = [await talk.service.reception.guest(NAME, chat) for chat in "abc"]
    await talk.service.database.write(partial(links.confirm, person=a.person, chat=b.chat, now=""))
    code = (await talk.code("b")).replace("-", "")
    naming = await talk.service._links.deed(c.person, c.chat, "1", Link("claim", code=code))
    (unheard,) = await talk.service.database.write(naming)
    assert unheard.person == b.person
    joining = await talk.service._links.deed(b.person, b.chat, "1", Link("join"))
    handed = await talk.service.database.write(joining)
    assert [row.person for row in handed] == [a.person]


async def test_forgetting_who_was_joined_leaves_what_is_said_in_the_chat(talk: Room) -> None:
    reception = talk.service.reception
    a, b = [await reception.guest(NAME, chat) for chat in "ab"]
    reception.belongs(b.chat, a.person)
    assert reception.forget(b.person) == set()
    assert (await reception.guest(NAME, "b")).person == a.person


async def test_a_message_that_went_with_its_person_is_not_tried_for_ever(talk: Room) -> None:
    await talk.agreed("b")
    await talk.service.accept(NAME, [Arrived("b", "late", b'{"text": "da"}')])
    person = await owner(talk, "b")
    await erasing.erase(talk.service.database, talk.service.vault, person)
    async with asyncio.timeout(5):
        await talk.service.attend(person)
    assert talk.service.waiting() == []


async def test_messages_from_two_chats_are_never_one_burst(talk: Room) -> None:
    await linked(talk)
    talk.service._gathers = True
    lines = [Arrived("a", "1", b'{"text": "jana@example.org"}'), Arrived("b", "2", b'{"text": "/status"}')]
    rows = await talk.service.accept(NAME, lines)
    assert not talk.service._belong(rows[0], rows[1])
    same = [Arrived(chat, f"x{chat}", b'{"text": "moin"}') for chat in "ab"]
    one, other = await talk.service.accept(NAME, same)
    assert not talk.service._belong(one, other)
    assert talk.service._belong(one, one)
    assert not talk.service._belong(replace(one, raw=OURS + b'{"kind": "joined"}'), one)


async def test_joining_drops_nothing_that_is_said_in_the_joined_chat(
    talk: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(talk)
    await talk.say("b", f"/link {await talk.code()}")
    b = (await talk.service.reception.guest(NAME, "b")).chat
    dropped: list[int] = []
    monkeypatch.setattr(talk.service.delivery, "forget", dropped.append)
    await talk.tap("a", "yes")
    assert b not in dropped
