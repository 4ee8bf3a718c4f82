"""The lines of the scripted chat: what may stand in one, and what is said about one that cannot be understood.

Used by the terminal for typed conversations too, so that both are kept and heard in the same way.
"""

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.messages import Arrived, Incoming, Received

LARGEST = 20 * 1024 * 1024
KEYS = frozenset({"text", "choice", "files", "as", "caption", "voice", "seconds", "forward", "edit", "redact"})
ADDRESS = frozenset({"key", "chat", "wait_until"})


class BadLine(Exception):
    """The line is no input line; the message says why."""


@dataclass(frozen=True)
class Wait:
    """The clock moves there."""

    until: datetime
    chat: str


def parse(line: bytes) -> Arrived | Wait:
    """One input line as an event for the inbox, its files read; raises BadLine."""
    content = _content(line)
    chat = content.get("chat", "a")
    if not isinstance(chat, str) or not chat:
        raise BadLine("chat: a name")
    if "wait_until" in content:
        return Wait(_instant(content["wait_until"]), chat)
    _check(content)
    blobs = tuple(_read(path) for path in content.get("files", []))
    key = content.get("key")
    event = f"{chat} key:{key}" if key is not None else secrets.token_hex(16)
    raw = {name: value for name, value in content.items() if name in KEYS}
    return Arrived(chat, event, json.dumps(raw, ensure_ascii=False).encode("utf-8", "replace"), blobs)


def _content(line: bytes) -> dict[str, Any]:
    try:
        content = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadLine("not a JSON object in UTF-8") from None
    if not isinstance(content, dict):
        raise BadLine("not a JSON object")
    if unknown := sorted(set(content) - KEYS - ADDRESS):
        raise BadLine(f"unknown key: {', '.join(unknown)[:200]}")
    return content


def _instant(value: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except (ValueError, TypeError):
        raise BadLine("wait_until: an instant like 2026-12-09T18:30:00+01:00") from None
    if moment.tzinfo is None:
        raise BadLine("wait_until: the instant needs a time zone")
    return moment


def _check(content: Mapping[str, Any]) -> None:
    for name, value in content.items():
        fits, wanted = SHAPES.get(name, (_any, ""))
        if not fits(value):
            raise BadLine(f"{name}: {wanted}")


def _texts(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(one, str) for one in value))


def _names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def _word(value: Any) -> bool:
    return isinstance(value, str)


def _any(value: Any) -> bool:
    return True


def _forward(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _edit(value: Any) -> bool:
    return isinstance(value, dict) and _count(value.get("of")) and isinstance(value.get("text"), str)


def _redact(value: Any) -> bool:
    """Of a text by its number, or of an exhibit by its id; what else is named with it has to fit, too."""
    if not isinstance(value, dict) or not {"of", "exhibit"} & value.keys():
        return False
    return _count(value.get("of", 0)) and isinstance(value.get("exhibit", ""), str)


SHAPES: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "text": (_texts, "a text, or a list of texts"),
    "choice": (_word, "the id of a choice"),
    "files": (_names, "a list of paths"),
    "as": (lambda value: value in ("photo", "document"), "photo or document"),
    "caption": (_word, "a text"),
    "voice": (_word, "a path"),
    "seconds": (_number, "a number"),
    "forward": (_forward, "text, from, date"),
    "edit": (_edit, "of (a number) and text"),
    "redact": (_redact, "of (a number) or exhibit"),
}


def _read(path: str) -> bytes:
    """The file's bytes; of one that is too large just enough to say so."""
    try:
        with Path(path).open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError):
        raise BadLine(f"files: cannot read {Path(path).name[:80]!r}") from None


def incoming(raw: bytes, blobs: tuple[str, ...]) -> Incoming:
    """What the person meant by a line that was accepted."""
    content = json.loads(raw)
    texts = content.get("text", [])
    texts = [texts] if isinstance(texts, str) else texts
    if content.get("caption"):
        texts = [*texts, content["caption"]]
    forward, edit, redact = (content.get(name, {}) for name in ("forward", "edit", "redact"))
    paths = content.get("files", [])
    return Incoming(
        texts=tuple(texts),
        choice=content.get("choice", ""),
        files=tuple(Received(Path(path).name, blob) for path, blob in zip(paths, blobs, strict=True)),
        sent_as=content.get("as", "photo") if paths else "",
        recordings=(_recording(content["voice"]),) if "voice" in content else (),
        forward_from=forward.get("from", ""),
        forward_text=forward.get("text", ""),
        forward_date=forward.get("date", ""),
        edit_of=edit.get("of", 0),
        edit_text=edit.get("text", ""),
        redact_text=redact.get("of", 0),
        redact_exhibit=redact.get("exhibit", ""),
    )


def _recording(path: str) -> Received:
    """A voice message: it stays where it is until somebody wants it kept."""
    return Received(Path(path).name, source=path)
