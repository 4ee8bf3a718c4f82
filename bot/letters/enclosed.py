"""What an enclosure is called: by its heading where that could be read, else by what it was sent for; and its own day.

A picture that cannot be read is called no more than its file or its topic says.
"""

import re
from dataclasses import dataclass
from datetime import date

from bot.case import Exhibit, Letter
from bot.patterns import regex

HEADING = 400  # characters in which a paper says what it is
_FIRST = r"^[^\w\n]{0,3}(?:betreff: |subject: |\d\. |letzte |ihre? |your )?"  # a heading begins its line
_PRINTED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, regex(rf"{_FIRST}(?:{words})(?!\w)", re.I | re.M))
    for key, words in (
        ("statement", "kontoauszug|bank statement|account statement"),
        ("police", "anzeigenbestätigung|bestätigung (?:der|ihrer) (?:straf)?anzeige|strafanzeige"),
        ("reminder", "mahnung|zahlungserinnerung|payment reminder"),
        ("invoice", "rechnung|invoice"),
        ("receipt", "quittung|receipt"),
        ("confirmation", "zahlungsbestätigung|bestätigung|confirmation"),
    )
)
_SCREEN = regex(r"screen[ _-]?shot|bildschirmfoto", re.I)


@dataclass(frozen=True)
class Enclosed:
    """`part` is the table of letters.toml that names it (copied, printed or exhibit), `key` its key there; `dated` the
    day that it bears."""

    part: str
    key: str
    dated: date | None = None


def enclosed_as(one: Exhibit | Letter) -> Enclosed:
    """How the list of enclosures names it."""
    if isinstance(one, Letter):
        return Enclosed("copied", one.kind, one.drafted_on)
    dated = date.fromisoformat(one.understood["dated"]) if one.understood.get("dated") else one.sent_on
    printed = next((key for key, words in _PRINTED if words.search(one.text[:HEADING])), "")
    if printed:
        return Enclosed("printed", printed, dated)
    screen = one.about in ("", "other", "evidence", "what_happened") and _SCREEN.search(one.name)
    return Enclosed("printed", "screen") if screen else Enclosed("exhibit", one.about, dated)
