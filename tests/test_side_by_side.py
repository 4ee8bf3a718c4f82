"""Many people at once: nobody's turn makes the whole house stand still."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from bot import hearing
from bot.channels import script
from bot.channels.terminal import NAME
from bot.dialogue import machine
from tests.room import room

PEOPLE = [f"chat{number}" for number in range(8)]


async def test_whoever_writes_while_many_others_are_heard_waits_for_one_of_them_not_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beats, heard_at = 0, list[int]()
    hear = machine.hear

    def noted(*given: Any) -> Any:
        heard_at.append(beats)
        return hear(*given)

    async def beat() -> None:
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0)

    async with room(tmp_path) as talk:
        lines = [script.parse(json.dumps({"chat": one, "text": "hallo"}).encode()) for one in PEOPLE]
        await talk.service.accept(NAME, [one for one in lines if not isinstance(one, script.Wait)])
        monkeypatch.setattr(machine, "hear", noted)
        monkeypatch.setattr(hearing, "ENOUGH", 0.0)
        heart = asyncio.create_task(beat())
        await talk.service.settle()
        heart.cancel()

    assert len(heard_at) == len(PEOPLE)
    assert len(set(heard_at)) == len(PEOPLE), "two were heard in one beat of the loop"
