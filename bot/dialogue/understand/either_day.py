"""Days with strokes that may be read in two ways ("02/05/2027"), and which of the two somebody says is meant."""

from datetime import date

from bot.dialogue.understand.calendar_rules import safe_date
from bot.dialogue.understand.months import MONTHS
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.text import words as table
from bot.patterns import regex

_STROKES = regex(r"(?<![\w/.,-])(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])(?:/(20\d\d|\d\d))?(?![\w/-])")
_DOTTED = regex(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})(?:\.|(?!\d))")
_SMALL = table("""
    i mean meant think guess no yes it its it's is was sorry the of on in not und and rather actually first to by for oh
    ah ok hm please pls they say said sure thats that's month american style us date day nein ja ich meine mein glaub
    glaube denke es ist war das der die am im zum bis nicht sondern eigentlich doch gemeint wohl monat zuerst vorne
    amerikanisch datum tag also schon or oder ob whether if what which wann when
""")
_MONTH_FIRST = regex(
    r"(?<!\w)(?:month (?:is |comes )?first|american|us style|monat (?:zuerst|vorne)|amerikanisch)(?!\w)"
)
_WORD = regex(r"[^\W\d_]+(?:'\w+)?")


def other_reading(text: str, taken: date) -> date | None:
    """The day that the same figures are with the month first, or last; None where nothing in the text is so."""
    for match in _STROKES.finditer(text):
        year = int(match[3] or taken.year) % 100 + 2000
        both = (safe_date(year, int(match[2]), int(match[1])), safe_date(year, int(match[1]), int(match[2])))
        if taken in both and both[0] != both[1]:
            return both[0] if both[1] == taken else both[1]
    return None


def says_which(text: str, taken: date, other: date) -> date | None:
    """The one of the two that a short text names, and nothing else."""
    words = spoken(text)
    if asks_which(text, taken, other) or not _only_days(words):
        return None
    if _MONTH_FIRST.search(words):
        return other if taken.day == other.month else None
    named = [one for one in (taken, other) if _named(words, one)]
    return named[0] if len(named) == 1 else None


def asks_which(text: str, taken: date, other: date) -> bool:
    """Is it asked which of the two it is?"""
    words = spoken(text)
    both = _named(words, taken) and _named(words, other)
    return ("?" in text and (both or bool(_STROKES.search(words)))) or (both and "or" in words.split())


def _only_days(words: str) -> bool:
    return all(word in _SMALL or word in MONTHS or word in ("st", "nd", "rd", "th") for word in _WORD.findall(words))


def _named(words: str, day: date) -> bool:
    dotted = any((int(one[1]), int(one[2])) == (day.day, day.month) for one in _DOTTED.finditer(words))
    return dotted or any(MONTHS.get(name) == day.month for name in _WORD.findall(words))
