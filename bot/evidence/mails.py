"""Mails that were saved as .eml: subject, sender, date and what was written, as text.

It never opens what is attached, and it reads nothing at all where a mail is built to keep a parser busy.
"""

import re
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from itertools import islice
from typing import cast

from bot.evidence.reading import MAX_TEXT, Reading, clean

# A mail of 0.9 MB with 100,000 parts takes the parser more than ten seconds, a long header field likewise.
MAX_BYTES = 2 * 1024 * 1024
MAX_PARTS = 50
_MAX_BOUNDARIES = 400
_MAX_NESTED = 20
_MAX_LINE = 20_000
_MAX_FIELD = 2_000
_MAX_MARKUP = 200_000
_SHOWN = ("Subject", "From", "Date")
_long_line = re.compile(rb"[^\n]{%d}" % _MAX_LINE)
_long_field = re.compile(rb"(?:\n[ \t][^\n]*){100}")
_UNREADABLE = (LookupError, ValueError, TypeError, AttributeError, RecursionError, AssertionError)


def read(data: bytes, mime: str) -> Reading:
    """The mail's text, with `dated` from its header. Empty where it is over 2 MiB, has more than 50 parts or is
    otherwise no mail that a person was sent; never an error."""
    if _too_much(data):
        return Reading()
    try:
        return _read(message_from_bytes(data, policy=policy.default))
    except _UNREADABLE:
        return Reading()


def _too_much(data: bytes) -> bool:
    return (
        len(data) > MAX_BYTES
        or data.count(b"\n--") > _MAX_BOUNDARIES
        or data.lower().count(b"message/") > _MAX_NESTED
        or _long_line.search(data) is not None
        or _long_field.search(data) is not None
    )


def _read(mail: EmailMessage) -> Reading:
    if sum(1 for _ in islice(mail.walk(), MAX_PARTS + 1)) > MAX_PARTS:
        return Reading()
    sent = _sent(mail)
    fields = {name: _field(mail, name) for name in _SHOWN} | ({"Date": sent.isoformat(" ", "minutes")} if sent else {})
    head = "\n".join(f"{name}: {value}" for name, value in fields.items() if value)
    text = clean(f"{head}\n\n{_body(mail)}")
    return Reading(text=text, understood={"dated": sent.date().isoformat()} if sent else {})


def _field(mail: EmailMessage, name: str) -> str:
    raw = next((str(value) for key, value in mail.raw_items() if key.lower() == name.lower()), "")
    return " ".join(str(mail[name]).split()) if 0 < len(raw) <= _MAX_FIELD else ""


def _sent(mail: EmailMessage) -> datetime | None:
    return getattr(mail["Date"], "datetime", None) if _field(mail, "Date") else None


def _body(mail: EmailMessage) -> str:
    part = cast(EmailMessage | None, mail.get_body(preferencelist=("plain", "html")))
    if part is None:
        return ""
    content = str(part.get_content())
    if part.get_content_subtype() != "html":
        return content[:MAX_TEXT]
    words = _Words()
    words.feed(content[:_MAX_MARKUP])
    return "\n".join(line for line in map(str.strip, "".join(words.heard).splitlines()) if line)


class _Words(HTMLParser):
    """The words of a web page, a line per block, without scripts and styles."""

    _SILENT = frozenset({"script", "style", "head", "title"})
    _BLOCKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "table"})

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in self._SILENT
        self.heard.append("\n" if tag in self._BLOCKS else "")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in self._SILENT))
        self.heard.append("\n" if tag in self._BLOCKS else "")

    def handle_data(self, data: str) -> None:
        self.heard.append("" if self._silent else data.replace("\n", " "))
