"""What a person wrote, made safe to read: cut, composed, squeezed. It will never know what any word means."""

import re
import unicodedata
from collections.abc import Iterable
from functools import partial

from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.own_releases import without_own_release
from bot.gates import LONG
from bot.patterns import regex, replaced

LIMIT = 4000

_BREAKS = "\t\n\x0b\x0c\r\x85\u2028\u2029"
_UNSEEN = regex("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_SPACES = regex(r"\s+")
_LINES = regex(f"[{_BREAKS}]+")
# The end of a line as long as those of a mail, where the sentence goes on.
_BROKEN = regex(
    r"(?<=[^\n]{58}[^\n.!?:;]) ?\n(?:(?=[^\W\d_])|(?<= (?:am|zu|on|by|of)\n)|(?<= (?:vom|zum|bis|von|dem|the)\n))"
)
_WIDE, _WIDEST = 59, 80  # characters of the lines that a mail program breaks
_UNSTOPPED = regex(
    r"(?m)^((?:[^\s@]{1,40} ){3,60}[^\s@]{0,39}[^\W\d_])(?=\x1e?\n)"
    r"(?!\x1e?\n(?:\d{4,5} \D|[^\n\x1e]{3,40} \d{1,4} ?[a-z]?\x1e?$))"
)
_MONTH_FIRST = regex(
    r"(?<!\w)((?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar"
    r"|apr|jun|jul"
    r"|aug|sept?|oct|nov|dec) (?:[12]\d|3[01]|0?[1-9])\.) (?=[^\W\d_])",
    re.IGNORECASE,
)
# "Gesperrt.die wollen 80 Euro": no name of a site ends so.
_GLUED = regex(
    r"(?<=[^\W\d_]{4})(?P<mark>[.!?])(?=(?:die|das|den|ich|hab|habe|haben|hat|und|jetzt|sie|wir|aber|dann|angeblich"
    r"|meine?"
    r"|dabei|obwohl|weil|nun|ging|bezahlt|gezahlt|überwiesen|kein|keine|nicht|wurde|trotzdem|am (?=\d)|ist (?=\w{4})"
    r"|i (?=\w)|they"
    r"|the|but|and|now|paid|because)(?!\w))",
    re.IGNORECASE,
)
# "Die Ware kam am 5.8. am 10.11. hab ich angerufen"
_TWO_DAYS = regex(
    r"(?<!\w)((?:am|vom|seit) \d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?) (?=(?:am|seit) \d{1,2}\.\d)", re.IGNORECASE
)
# "Mein Konto gesperrt am 18.11. hab dann angerufen": the day ends the clause whose verb stands before it.
_DAY_ENDS = regex(
    r"(?<=\w )((?:\w{0,10}ge\w{2,12}(?:t|en)|\w{3,14}iert|\w{0,4}be(?:zahlt|stellt|kommen)|überwiesen|erhalten|verkauft"
    r"|dicht|zu) (?:am|seit|vom) (?:dem )?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?)"
    r" (?=(?:ich|die|sie|wir|dann|danach|seitdem|seither|keine?r?|habe?n?(?! (?:ich|wir)(?!\w)))(?!\w|\.))",
    re.IGNORECASE,
)
# "Gesperrt am 03.11.26. Hab angerufen", "seit 3.11. Die wollen 80 Euro", "seit 3.11.. angerufen".
_DATE_ENDS = regex(
    r"(?<![\d.])(\d{1,2}\.\d{1,2}\.(?:(?:\d{4}|\d\d)\.(?=\.? [^\W\d_])|(?=\. )"
    r"|(?= (?:Die|Das|Der|Ich|Hab|Habe|Sie|Wir|Jetzt|Dann|Es|Und|Aber|Angeblich|Mein|Meine|Seitdem|Nun|Ist|Keiner"
    r"|They|I)"
    r"(?!\w))))\.? "
)
# "Gesperrt seit 3.11. - hab am 5.11. angerufen"; no name and no street in a short answer.
_DASHED = regex(
    r"(?i)(?<=\S) [-–—]{1,2} (?=[^\W\d_])(?!(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec"
    r"|montag|dienst"
    r"|mittwoch|donners|freitag|samstag|sonntag|monday|tues|wednes|thurs|friday|satur|sunday|heute|today|jetzt"
    r"|now)\w{0,6}(?!\w))"
)
_STORY = 6  # words
_REPEATED = regex(r"(.)\1{2,}")
_FEW_WORDS = r"(?:,? [^\s!?;]{0,23}[^\s.!?;]){0,6},? "


@remembered
def clean(text: str) -> str:
    """The text on one line, composed (NFC), without control characters, bidi marks and lone surrogates; at most
    `LIMIT` characters of it, spaces squeezed."""
    seen = text[:LIMIT]
    if not seen.isprintable():
        seen = _UNSEEN.sub("", _LINES.sub(" ", seen))
    seen = unicodedata.normalize("NFC", seen)
    if "  " in seen or not seen.isprintable():
        seen = _SPACES.sub(" ", seen)
    return seen.strip()[:LIMIT]


@remembered
def folded(text: str) -> str:
    """The clean text in small letters, for comparing; umlauts stay, ß becomes ss. What the customer released himself
    is called authorised."""
    return without_own_release(clean(text).casefold()[:LIMIT])


@remembered
def spoken(text: str) -> str:
    """The folded text with drawn-out letters shortened ("jaaaa" is "ja") and curly apostrophes straightened."""
    said = folded(text)
    drawn = any(3 * sign in said for sign in {*said})  # a tenth of the time of a rule that looks back at each letter
    return (_REPEATED.sub(r"\1", said) if drawn else said).replace("’", "'")


@remembered
def lines(text: str) -> tuple[str, ...]:
    """The lines of the text, each clean, none empty."""
    return tuple(filter(None, (clean(line) for line in _LINES.split(text[:LIMIT]))))


def lined(text: str) -> str:
    """The clean text, each line on a line of its own; the lines of a paragraph that a mail program broke are one."""
    sizes = [len(line) for line in text.splitlines()]
    broken = max(sizes, default=0) <= _WIDEST and sum(size >= _WIDE for size in sizes) > 1
    broken = broken and max(sizes[:-1]) >= sizes[-1]  # the last line of a broken paragraph is not the widest
    return "\n".join(lines(_BROKEN.sub(partial(_rejoined, max(sizes)), text) if broken else text))


def _rejoined(widest: int, found: re.Match[str]) -> str:
    """A space; where the next word had fitted in the line, the person ended it."""
    text, end = found.string, found.start()
    line = end - (text.rfind("\n", 0, end) + 1)
    word = next(iter(text[found.end() : found.end() + widest].split(None, 1)), "")
    return "\n" if line + 1 + len(word) <= widest else " "


def stopped(text: str) -> str:
    """The text with a full stop behind each line that is as long as a sentence and has no mark at its end; lines of an
    address stay as they are. A full stop behind "on Nov 5" ends a line, as it belongs to no number, and a blank follows
    one before a word that begins a sentence."""
    text = _DASHED.sub("\n", text) if len(text.split()) >= _STORY else text
    text = _DAY_ENDS.sub(r"\1\n", _TWO_DAYS.sub(r"\1\n", _DATE_ENDS.sub(r"\1\n", text)))
    return _UNSTOPPED.sub(r"\1.", _MONTH_FIRST.sub(r"\1\n", _GLUED.sub(r"\g<mark> ", text)))


@remembered
def level(text: str) -> str:
    """The text in small letters with every character in its old place, for finding spans: what cannot be seen
    becomes a space, and so does a letter that would change its length; what the customer released is authorised."""
    shown = text[:LIMIT] if text.isprintable() else _UNSEEN.sub(" ", text[:LIMIT])
    small = shown.lower()
    whole = len(small) == len(shown)
    return without_own_release(small if whole else "".join(c.lower() if len(c.lower()) == 1 else " " for c in shown))


def place(text: str, part: str) -> int:
    """Where the part begins in the text, whatever its capitals; -1 where it does not stand there. `casefold` would make
    two letters of each ß, and move all places behind it."""
    return level(text).find(level(part))


def words(table: str) -> frozenset[str]:
    """The words of a table, set apart by spaces, folded."""
    return frozenset(table.casefold().split())


def any_of(table: str | Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the phrases, set apart by semicolons, as whole words in folded text. In a phrase
    `*` stands for any ending, `(a|b)` for a choice, `(a)?` for what may be missing, ` … ` for up to four words of the
    same sentence; everything else is itself."""
    return regex(partial(whole, table))


def whole(table: str | Iterable[str]) -> str:
    """The source of such a pattern."""
    return rf"(?<!\w)(?:{choice(table)})(?!\w)"


_NEXT_LINE = re.compile(r"\|\s*\n\s*")


def choice(table: str | Iterable[str]) -> str:
    """The same without its ends."""
    # A choice may go on in the next line; a blank in "konto( is| ist)" is meant.
    said = _NEXT_LINE.sub("|", table).split(";") if isinstance(table, str) else table
    phrases = [phrase for phrase in said if phrase.strip()]
    escaped = (
        re.escape(" ".join(phrase.casefold().split())).replace(r"\*", r"\w*").replace(r"\ ", " ") for phrase in phrases
    )
    chosen = (re.sub(r"\\([()|])", r"\1", word.replace(r"\)\?", ")?")).replace("(", "(?:") for word in escaped)
    return "|".join(chosen).replace(" … ", _FEW_WORDS)


def blanked(text: str, *patterns: re.Pattern[str]) -> str:
    """The text with everything that a pattern finds replaced by filling of the same length."""
    return replaced(text, patterns, _blanked if len(text) > LONG else _blanked_at_once)


@remembered
def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    """Days, amounts and references are read in what is left without the same signs."""
    return pattern.sub(_filling, text)


def _blanked_at_once(text: str, pattern: re.Pattern[str]) -> str:
    return pattern.sub(_filling, text)


def _filling(found: re.Match[str]) -> str:
    return FILL * (found.end() - found.start())


FILL = "\x01"
