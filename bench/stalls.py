"""How long the event loop stands still while people chat beside ten thousand stored cases, and while it idles."""

import asyncio
import time
from collections.abc import Coroutine
from itertools import islice
from pathlib import Path
from statistics import quantiles
from typing import Any

from bench import house, stored, talk
from bench.figure import Bar, Figure
from bot.dialogue.desk import Desk
from bot.service import Service

STORED, AT_ONCE, SECONDS, LIMIT = 10_000, 20, 6.0, 50.0
BEAT, SENTENCES = 0.001, 20


def measure(folder: Path, desk: Desk) -> list[Figure]:
    """Milliseconds that a beat of the loop comes late."""
    place = folder / "stalls"
    asyncio.run(stored.people_with_cases(place, talk.told(desk), STORED))
    (idle, chatting), said = asyncio.run(_measure(place, desk))
    late, quiet = _late(chatting), _late(idle)
    bar = Bar("p99.9 while they chat", late, LIMIT, "ms", most=True)
    bound = f"the turns that are ready at once; worst {max(chatting):.0f} ms, {said / SECONDS:,.0f} messages a second"
    return [
        Figure("e0   event loop late (p99.9), idle", f"{quiet:.1f} ms", "the system's timer"),
        Figure(f"e    event loop late (p99.9), {AT_ONCE} chat, {STORED:,} stored", f"{late:.1f} ms", bound, (bar,)),
    ]


async def _measure(place: Path, desk: Desk) -> tuple[tuple[list[float], list[float]], int]:
    async with house.opened(place, desk, channel := house.Mute()) as service:
        await house.Sender(service, "chat1").say("moin")  # what is loaded on first use is there, as after a start
        idle = await _watched(asyncio.sleep(SECONDS))
        chatting = await _watched(_chat(service))
    return (idle, chatting), channel.taken.get("say", 0)


async def _chat(service: Service) -> None:
    """Stored people go on with their cases, as fast as they are answered, until the time is over."""
    until = time.perf_counter() + SECONDS
    await asyncio.gather(*(_seat(service, number, until) for number in range(AT_ONCE)))


async def _seat(service: Service, first: int, until: float) -> None:
    """One person after another: each says some sentences, then somebody else's case is opened."""
    texts = list(islice(talk.lines(), len(talk.MIDWAY), len(talk.MIDWAY) + SENTENCES))
    for number in range(first, STORED, AT_ONCE):
        sender = house.Sender(service, f"chat{number}")
        for text in texts:
            await sender.say(text)
            if time.perf_counter() > until:
                return


async def _watched(work: Coroutine[Any, Any, object]) -> list[float]:
    """Does the work and notes, beat after beat, how many milliseconds late the loop came back."""
    task, late = asyncio.create_task(work), []
    while not task.done():
        started = time.perf_counter()
        await asyncio.sleep(BEAT)
        late.append((time.perf_counter() - started - BEAT) * 1000)
    await task
    return late


def _late(beats: list[float]) -> float:
    return quantiles(beats, n=1000)[-1]
