"""The scripted chat inside the test's own process: the same service, storage and wordings, several chats side by side.

No test of its own.
"""

import io
import json
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import app
from bot.channels import script
from bot.channels.terminal import NAME, Files, ScriptedTerminal
from bot.clock import Clock
from bot.service import Service

START = datetime.fromisoformat("2026-11-25T10:00:00+01:00")
Line = dict[str, Any]


class Room:
    """Chats by their letters, on one data directory."""

    def __init__(self, service: Service, out: io.StringIO, home: Path) -> None:
        self.service, self._out, self.home = service, out, home

    async def turn(self, chat: str = "a", **line: Any) -> list[Line]:
        """One line of a chat, and all that is said to anybody until everything is heard."""
        self._out.truncate(self._out.seek(0))
        found = script.parse(json.dumps({**line, "chat": chat}).encode())
        if isinstance(found, script.Wait):
            await self.service.run_until(found.until)
        else:
            await self.service.accept(NAME, [found])
            await self.service.settle()
        return [json.loads(one) for one in self._out.getvalue().splitlines()]

    async def say(self, chat: str, text: str) -> list[Line]:
        return await self.turn(chat, text=text)

    async def tap(self, chat: str, choice: str) -> list[Line]:
        return await self.turn(chat, choice=choice)

    async def wait(self, until: str) -> list[Line]:
        return await self.turn(wait_until=until)

    async def agreed(self, chat: str = "a") -> None:
        await self.say(chat, "/start")
        await self.tap(chat, "yes")

    async def code(self, chat: str = "a") -> str:
        """A code that is given out in this chat."""
        return code_in(await self.say(chat, "/link"))


def code_in(said: list[Line]) -> str:
    found = re.search(r"/(?:verbinden|link) (\w{4}-\w{4})", text_of(said, said[0]["chat"]))
    assert found
    return found[1]


def text_of(said: list[Line], chat: str) -> str:
    """All that was said in this chat."""
    return "\n".join(one["text"] for one in said if one["type"] == "say" and one["chat"] == chat)


def asks(said: list[Line], chat: str) -> str | None:
    """The question that stands open in this chat."""
    return next((one["asks"] for one in reversed(said) if one["type"] == "say" and one["chat"] == chat), None)


@asynccontextmanager
async def room(home: Path, language: str = "de") -> AsyncIterator[Room]:
    out = io.StringIO()
    terminal = ScriptedTerminal(out, Files(home / "files"))
    clock = Clock(START, standing=True)
    service = await app._opened(home / "data", app.desk(language, ""), clock, terminal)
    try:
        await service.settle(deliver=False)
        await service.deliver_all()
        yield Room(service, out, home)
    finally:
        await service.close()


# ---- two chats of one person


async def begun(talk: Room) -> None:
    """Chat a has a case, and is asked for the account."""
    await talk.agreed()
    await talk.say("a", "amazon hat mein konto gesperrt")


async def linked(talk: Room) -> list[Line]:
    """Chats a and b are one person's; what was said to the yes."""
    await begun(talk)
    code = await talk.code()
    await talk.say("b", f"/link {code}")
    return await talk.tap("a", "yes")


async def owner(talk: Room, chat: str) -> str:
    return (await talk.service.reception.guest(NAME, chat)).person


def rows(home: Path, statement: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(home / "data" / "kontolotse.db") as conn:
        return conn.execute(statement).fetchall()
