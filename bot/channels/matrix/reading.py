"""From an event of a room, already decrypted, to what the person meant. Unknown shapes raise Unreadable and are parked.

Works on the plain JSON; it knows no room and no network.
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.messages import Incoming, Received, SentAs

Event = Mapping[str, Any]
UNDECRYPTED = "m.room.encrypted"
REACTION, REDACTION, MESSAGE = "m.reaction", "m.room.redaction", "m.room.message"
POLLS = ("m.poll.start", "org.matrix.msc3381.poll.start")
VERIFICATION = "m.key.verification.request"
FOR_BOTS_NOT = frozenset({"m.notice", VERIFICATION})
QUOTED = re.compile(r"(?:^> .*\n)+\n?", re.M)
KEYCAP = re.compile(r"([1-9])\ufe0f?\u20e3")
SIGNS = {"👍": "yes", "✅": "yes", "✔️": "yes", "👎": "no", "❌": "no"}


class Unreadable(ValueError):
    """The event has no shape that we know."""


def is_for_us(event: Event, me: str) -> bool:
    """Is this something that somebody else said or took back? What was redacted since says nothing."""
    kind, content = event.get("type"), event.get("content")
    if event.get("sender") == me or not isinstance(content, dict) or not isinstance(event.get("event_id"), str):
        return False
    if kind == MESSAGE:
        return bool(content.get("msgtype")) and content["msgtype"] not in FOR_BOTS_NOT
    return kind in READERS and (bool(content) or kind == REDACTION)


def asks_to_verify(event: Event, me: str) -> bool:
    content = event.get("content") or {}
    return event.get("type") == MESSAGE and content.get("msgtype") == VERIFICATION and content.get("to") == me


def read(raw: bytes) -> Incoming:
    """What the person meant by an event."""
    event = json.loads(raw)
    return READERS[event["type"]](event)


def reacts_to(event: Event) -> tuple[str, str]:
    """The event that a reaction is about, and its sign; ("", "") for anything else."""
    about = event["content"].get("m.relates_to") if event["type"] == REACTION else None
    return (str(about.get("event_id", "")), str(about.get("key", ""))) if isinstance(about, dict) else ("", "")


def meant(sign: str, choices: list[str]) -> str:
    """The choice that a reaction stands for: its number, or yes and no; "" for none of them."""
    if (number := KEYCAP.fullmatch(sign)) and int(number[1]) <= len(choices):
        return choices[int(number[1]) - 1]
    return SIGNS[sign] if SIGNS.get(sign) in choices else ""


# ---- kinds of events


def _message(event: Event) -> Incoming:
    content, name = event["content"], event["event_id"]
    about = content.get("m.relates_to")
    about = about if isinstance(about, dict) else {}
    if about.get("rel_type") == "m.replace":
        new = content.get("m.new_content")
        return Incoming(edit_ref=str(about["event_id"]), edit_text=_body(new if isinstance(new, dict) else content))
    return BODIES.get(content["msgtype"], _other)(content, name)


def _text(content: Event, name: str) -> Incoming:
    body = _body(content)
    if "m.in_reply_to" in (content.get("m.relates_to") or {}):
        body = QUOTED.sub("", body, count=1)
    return Incoming(texts=(body,), refs=(name,), numbered=True)


def _file(content: Event, name: str) -> Incoming:
    """A photo or a document; its body is a caption where it differs from the file's name."""
    caption = _body(content) if content.get("filename") not in (None, content.get("body")) else ""
    texts = (caption,) if caption else ()
    sent_as: SentAs = "photo" if content["msgtype"] == "m.image" else "document"
    return Incoming(texts=texts, refs=(name,) * len(texts), files=(_received(content, name),), sent_as=sent_as)


def _sound(content: Event, name: str) -> Incoming:
    return Incoming(recordings=(_received(content, name),))


def _other(content: Event, name: str) -> Incoming:
    return Incoming(other=str(content["msgtype"]).removeprefix("m."))


def _body(content: Event) -> str:
    return str(content.get("body") or "")


def _received(content: Event, name: str) -> Received:
    """Where the file lies and how it is opened; the network keeps both apart."""
    file = content.get("file") if isinstance(content.get("file"), dict) else {"url": content["url"]}
    info = content.get("info") if isinstance(content.get("info"), dict) else {}
    size = info.get("size") if isinstance(info, dict) else 0
    shown = str(content.get("filename") or content.get("body") or "file")
    return Received(shown, source=json.dumps(file), size=size if isinstance(size, int) else 0, ref=name)


def _reaction(event: Event) -> Incoming:
    """Its choice was looked up when it came."""
    return Incoming(choice=str(event["choice"]), ticket=str(event.get("ticket", "")))


def _redaction(event: Event) -> Incoming:
    """Rooms of version 11 and later name what was taken back in the content."""
    return Incoming(redact_ref=str(event["content"].get("redacts") or event["redacts"]))


def _plain(kind: str) -> Callable[[Event], Incoming]:
    return lambda event: Incoming(other=kind)


READERS: Mapping[str, Callable[[Event], Incoming]] = {
    MESSAGE: _message,
    REACTION: _reaction,
    REDACTION: _redaction,
    UNDECRYPTED: _plain("undecryptable"),
    "m.sticker": _plain("sticker"),
    **dict.fromkeys(POLLS, _plain("poll")),
}
BODIES: Mapping[str, Callable[[Event, str], Incoming]] = {
    "m.text": _text,
    "m.emote": _text,
    "m.image": _file,
    "m.file": _file,
    "m.audio": _sound,
}
