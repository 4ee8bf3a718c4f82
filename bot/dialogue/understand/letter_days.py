"""The day that a letter or mail bears, where somebody who retells or pastes it names it. The day on which it came, or
was told of, is another; and so is the day of the person's own letter, to which it answers."""

from datetime import date

from bot.case import When
from bot.dialogue.understand.days import Found, days, doubtful
from bot.dialogue.understand.text import level
from bot.patterns import regex

NEAR = 40
_BEARS = regex(
    r"(?<!\w)(?P<whose>(?:ihr|ihre[mnrs]?|mein|meine[mnrs]?|your|my) )?"
    r"(?:brief|schreiben|e-?mail|mail|nachricht|antwort|letter|message|reply|answer)"
    r"(?: ist| is)?(?: vom| v\.| from| of| dated| datiert vom)(?: the)? ?$"
)
_HEADED = regex(r"(?<!\w)(?:datum|date|gesendet|sent) ?: ?(?:[a-zäöü]{2,10}\.?,? )?$")
_ON = regex(r"(?<!\w)(?:am|on) $")
_WROTE = regex(r"^[^.!?\n]{0,60}?(?<!\w)(?:schrieb|schrieben|geschrieben|wrote|written)(?!\w)")
_MINE = regex(r"(?<!\w)(?:ich|i|wir|we|mir|me)(?!\w)")


def own_day(text: str, today: date) -> When | None:
    """That day, exact and not to come; None where none is named."""
    small = level(text)
    past = (one for one in days(text, today) if _past(one.when, today) and not doubtful(text, one.when, today))
    return next((one.when for one in past if _bears(small, one)), None)


def _past(when: When, today: date) -> bool:
    return when.exact and when.first <= today


def _bears(small: str, day: Found) -> bool:
    before, after = small[max(0, day.start - NEAR) : day.start], small[day.end : day.end + 2 * NEAR]
    named = _BEARS.search(before)
    if named:
        return not named["whose"]
    wrote = _ON.search(before) and _WROTE.search(after)
    return bool(_HEADED.search(before)) or bool(wrote and not _MINE.search(wrote[0]))
