"""Another day that somebody wants a letter to set: "mach aus der Frist 4 Wochen", "Frist 15.12."."""

from datetime import date, timedelta

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_LONGEST = 90  # characters
_UNITS = {"woche": 7, "wochen": 7, "week": 7, "weeks": 7, "tage": 1, "tagen": 1, "days": 1}
_SPAN = regex(r"(?<!\w)(?P<many>\d{1,2}|[a-zäöü]{3,10}) (?P<unit>wochen?|weeks?|tagen?|days)(?!\w)")
_DEADLINE = regex(
    r"(?<!\w)(?:frist|fristen|deadlines?|fristende)(?!\w)|(?<!\w)(?:gib|geben|lass|give|allow)\w{0,2} (?:wir )?(?:ihnen"
    r"|denen|der firma|them|the company)(?!\w)"
)
# "Die haben mir eine Frist bis 10.12. gesetzt", "die Frist ist abgelaufen".
_THEIRS = regex(
    r"(?<!\w)(?:mir|uns|me|us|setzt|setzen|gesetzt|läuft|endet|abgelaufen|vorbei|over|expired|expires|ends|inkasso\w*"
    r"|(?<!wir )haben|hat|they)(?!\w)"
)
# As an answer to the question for it.
_ALONE = regex(
    r"\W*(?:(?:dann|also|bis|zum|am|der|den|bitte|lieber|eher|mach|nimm|es|gilt|ist|jetzt|then|until|till|by|the|please"
    r"|make|it|take|say|auf|in)\W+){0,6}"
    r"(?:\d{1,2}\W{0,2}(?:\d{1,2}\W?(?:\d{2,4})?|(?:of )?[a-zäöü]{3,9})(?: \d{4})?|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?"
    r"|(?:\d{1,2}|[a-zäöü]{3,10}) (?:wochen?|weeks?|tagen?|days))\W*(?:bitte|please|reicht)?\W*"
)


def wished_day(text: str, today: date, asked: bool = False) -> date | None:
    """The day to come that the text wants for a deadline; where just that was `asked`, a bare day or span is one."""
    words = spoken(text)
    meant = (_DEADLINE.search(words) and not _THEIRS.search(words)) or (asked and _ALONE.fullmatch(words))
    if len(text) > _LONGEST or "?" in text or not meant:
        return None
    return _spanned(words, today) or coming(text, today)


def _spanned(words: str, today: date) -> date | None:
    said = _SPAN.search(words)
    many = number(said["many"]) if said else None
    return today + timedelta(days=many * _UNITS[said["unit"]]) if said and many else None
