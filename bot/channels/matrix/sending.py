"""From a message of ours to events of a room: text that is complete as it stands, choices with numbers, files under
their own names, encrypted before they leave.

A message has the same transaction however often it is tried, so that the server takes it once.
"""

import asyncio
import html
import io
import re
from collections import OrderedDict, defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any

from nio import AsyncClient, RoomGetEventResponse, RoomSendResponse, UploadResponse

from bot.channels.matrix.network import Json, expect, reached, tried
from bot.channels.matrix.opening import opened
from bot.channels.matrix.reading import MESSAGE
from bot.channels.matrix.sharing import share
from bot.channels.pieces import pieces
from bot.messages import Fetch, FileRef, Parcel, Undelivered

LONGEST = 16_000
UPLOAD_SECONDS = 600.0
CHOICES = "io.kontolotse.choices"
TICKET = "io.kontolotse.ticket"
REMEMBERED = 1000
PARAGRAPH = re.compile(r"\n{2,}")

Offer = tuple[list[str], str]
Step = Callable[[int], Awaitable[None]]


class Sender:
    """Sends to rooms of one client; in a room one message after another."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._locks: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._offers: OrderedDict[str, Offer] = OrderedDict()

    async def deliver(self, parcel: Parcel, room: str, fetch: Fetch) -> None:
        """A letter as its files, a say as its files and its text; other lines are for scripts only. Raises what the
        network raises."""
        for number, step in enumerate(self._steps(parcel, room, fetch)):
            await step(number)

    def _steps(self, parcel: Parcel, room: str, fetch: Fetch) -> list[Step]:
        out = parcel.out
        if out.type not in ("say", "letter"):
            return []
        steps: list[Step] = [partial(self._file, parcel, room, file, fetch) for file in out.files]
        if out.type == "letter":
            return steps
        *before, last = pieces(out.body["text"], LONGEST)
        steps += [partial(self._text, parcel, room, text_content(text)) for text in before]
        return [*steps, partial(self._text, parcel, room, _question(last, parcel))]

    async def _text(self, parcel: Parcel, room: str, content: Json, number: int) -> None:
        event = await self.send(room, MESSAGE, content, f"{parcel.id}-{number}")
        if content.get(CHOICES):
            self._remember(event, (content[CHOICES], content[TICKET]))

    async def _file(self, parcel: Parcel, room: str, file: FileRef, fetch: Fetch, number: int) -> None:
        """Its body is its name: some clients save a file under it."""
        data, encrypted = await fetch(file.blob), self._client.rooms[room].encrypted
        upload = self._client.upload(
            lambda *_: io.BytesIO(data),
            file.mime,
            None if encrypted else file.name,
            encrypt=encrypted,
            filesize=len(data),
        )
        answer, keys = await reached(upload, UPLOAD_SECONDS)
        url = expect(answer, UploadResponse).content_uri
        where: Json = {"file": {**(keys or {}), "url": url}} if encrypted else {"url": url}
        content = {"msgtype": "m.file", "body": file.name, "filename": file.name, **where}
        content["info"] = {"mimetype": file.mime, "size": len(data)}
        await self.send(room, MESSAGE, content, f"{parcel.id}-{number}")

    async def send(self, room: str, kind: str, content: Json, transaction: str) -> str:
        """An event for a room, once everybody in it has its key; the event's id."""
        async with self._locks[room]:
            await share(self._client, room)
            sending = self._client.room_send(room, kind, content, tx_id=transaction, ignore_unverified_devices=True)
            return str((await tried(sending, RoomSendResponse)).event_id)

    # ---- what was offered

    async def offer(self, room: str, event: str) -> Offer:
        """The choices and the ticket that a message of ours bore; none where it cannot be told any more."""
        if event not in self._offers:
            try:
                found = await tried(self._client.room_get_event(room, event), RoomGetEventResponse)
            except Undelivered:
                return [], ""
            source = opened(self._client, {**found.event.source, "room_id": room})
            self._remember(event, _offered(source or {}, self._client.user_id))
        return self._offers[event]

    def _remember(self, event: str, offer: Offer) -> None:
        self._offers[event] = offer
        if len(self._offers) > REMEMBERED:
            self._offers.popitem(last=False)


def _offered(source: Mapping[str, Any], me: str) -> Offer:
    content = source.get("content", {})
    if source.get("sender") != me or not isinstance(content.get(CHOICES), list):
        return [], ""
    return [str(one) for one in content[CHOICES]], str(content.get(TICKET, ""))


def _question(text: str, parcel: Parcel) -> Json:
    """The text with what may be chosen; a reminder rings."""
    out = parcel.out
    content = text_content(text, [one["label"] for one in out.body.get("choices", [])])
    if out.body.get("choices"):
        content |= {CHOICES: [one["id"] for one in out.body["choices"]], TICKET: out.ticket}
    if out.body.get("nudge"):
        content["m.mentions"] = {"user_ids": [parcel.chat]}
    return content


def text_content(text: str, labels: Sequence[str] = ()) -> Json:
    """A text message: plain and whole, and the same in the few signs of HTML that every app shows."""
    lines = [f"{number}. {label}" for number, label in enumerate(labels, 1)]
    body = "\n".join([text, *([""] * bool(lines)), *lines])
    paragraphs = [html.escape(part, quote=False).replace("\n", "<br>") for part in PARAGRAPH.split(text)]
    formatted = "".join(f"<p>{part}</p>" for part in paragraphs)
    if labels:
        formatted += "<ol>" + "".join(f"<li>{html.escape(label, quote=False)}</li>" for label in labels) + "</ol>"
    return {"msgtype": "m.text", "body": body, "format": "org.matrix.custom.html", "formatted_body": formatted}
