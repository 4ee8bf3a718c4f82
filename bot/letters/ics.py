"""Days as a calendar file (RFC 5545), so that they survive a bot that is off and a phone without it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

MIME = "text/calendar"
LONGEST_LINE = 74  # octets, then the line is folded (RFC 5545, 3.1)
ALARM = "-PT15H"  # before the day begins: nine in the morning of the day before


@dataclass(frozen=True)
class Day:
    """A whole day with its title and a line of text. `key` is the same for every version of the entry, and belongs to
    no other."""

    key: str
    on: date
    title: str
    text: str


def calendar(days: Sequence[Day], now: datetime, version: int = 0) -> str:
    """The file's text with CRLF line ends; the same days at the same moment give the same file. Entries of a higher
    `version` replace those of the same key."""
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kontolotse//DE", "CALSCALE:GREGORIAN"]
    for day in days:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{day.key}@kontolotse.invalid",
            f"SEQUENCE:{version}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{day.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day.on + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(day.title)}",
            f"DESCRIPTION:{_text(day.text)}",
            *("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(day.title)}", f"TRIGGER:{ALARM}", "END:VALARM"),
            *("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(day.title)}", "TRIGGER:PT9H", "END:VALARM"),
            "END:VEVENT",
        ]
    return "\r\n".join(folded for line in [*lines, "END:VCALENDAR"] for folded in _folded(line)) + "\r\n"


def _text(value: str) -> str:
    """A value with its separators escaped (RFC 5545, 3.3.11)."""
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> list[str]:
    pieces, piece = [], ""
    for sign in line:
        if len((piece + sign).encode()) > LONGEST_LINE:
            pieces.append(piece)
            piece = " "
        piece += sign
    return [*pieces, piece]
