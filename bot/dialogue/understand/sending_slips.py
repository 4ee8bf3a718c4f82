"""Where somebody who tells of a sending corrects it in the same breath or much later: "beide per Mail, nein halt, per
Post", "erst heute raus, nicht am 24.", "am 31.11.". Which letters there are, and what was noted, it never knows."""

from datetime import date, timedelta

from bot.case import When
from bot.dialogue.understand.calendar_rules import safe_date
from bot.dialogue.understand.days import days
from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.months import MONTH, MONTHS, WEEKDAY
from bot.dialogue.understand.sending_days import told_day
from bot.dialogue.understand.sending_plans import bare_weekday
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_A_DAY = (
    rf"(?:\d{{1,2}}\.\d{{1,2}}\.?(?:\d{{4}}|\d\d)?|\d{{1,2}}(?:\.|st|nd|rd|th)?(?: (?:of )?{MONTH})|{MONTH} \d{{1,2}}"
    rf"(?:st|nd|rd|th)?|\d{{1,2}}(?:\.|st|nd|rd|th)|gestern|vorgestern|heute|yesterday|today|{WEEKDAY}|week|woche"
    r"|weekend|wochenende)"
)
_DENIED = regex(
    r"(?:[,;]|,? (?:und|and))? ?(?<!\w)(?:nicht|nich|nöd|net|ned|not|statt|anstatt|instead of|rather than)"
    r"(?: (?:erst|schon|am|on|vom|from|im|in|der|den|dem|the|last|letzten?|vorigen?|wie gesagt)){0,3}"
    rf" (?P<day>{_A_DAY})(?!\w)"
)
_SLIP = regex(
    r"[,.;!]? ?(?<!\w)(?:(?:ach |äh |oh |ah )?(?:nein|nee|ne|no)[, ]{1,2}(?:halt|wart[e']?|moment|quatsch|stopp?|doch"
    r"|wait|sorry|actually)|quatsch|moment mal|wart mal|halt stopp?|scratch that|korrektur|wait no|sorry,? (?:nein|no)"
    r"|i mean|ich meine?|vertan|verschrieben)(?!\w)[,.:;! ]{0,3}"
)
_FILL = regex(
    r"(?<!\w)(?:erst|only|actually|eigentlich|übrigens|doch|in wirklichkeit|tatsächlich|really|oh|ah|by the way|btw"
    r"|hatte|hätte|aber|but|in fact|sorry|korrektur|correction|leider|ach)(?!\w)[,:]?"
)
_GIVEN = regex(
    rf"(?<![\w.])(?P<d>29|30|31)\.? ?(?:(?P<n>0?[1-9]|1[0-2])\.?(?:\d{{4}}|\d\d)?|(?:of )?(?P<m>{MONTH}))(?!\w)"
)
_SPACES = regex(r"\s{2,}")
_LEAP = 2024


def denied_day(text: str) -> str:
    """The day that the text says it was not, as it was typed: "24." of "nicht am 24."."""
    found = _DENIED.search(spoken(text))
    return found["day"] if found else ""


def without_denied(text: str) -> str:
    """The text in small letters, without the days that it was not."""
    return _SPACES.sub(" ", _DENIED.sub(" ", spoken(text))).strip(" ,;")


def bare(text: str) -> str:
    """What is left of a late correction once its small words are gone: "abgeschickt am 2.12." of "abgeschickt hab ich
    es eigentlich erst am 2.12., nicht am 24."."""
    return _SPACES.sub(" ", _FILL.sub(" ", without_denied(text))).strip(" ,;")


def at_the_slip(text: str) -> tuple[str, str]:
    """What was said before a word like "nein halt", and what is said in its place; the second is empty where the text
    takes nothing back."""
    said = spoken(text)
    found = list(_SLIP.finditer(said))
    if not found or not said[: found[0].start()].strip():
        return said, ""
    return said[: found[0].start()], said[found[-1].end() :]


def no_such_day(text: str, today: date) -> str:
    """The day that no calendar has, as it was typed, where the text names no other: "31.11.", "30 February"."""
    for found in _GIVEN.finditer(spoken(text)):
        month = int(found["n"]) if found["n"] else MONTHS.get(found["m"] or "", 0)
        if month and safe_date(_LEAP, month, int(found["d"])) is None:
            rest = spoken(text).replace(found[0], " ")
            return "" if days(rest, today) else found[0]
    return ""


def sent_on(text: str, today: date, first: date) -> When | None:
    """The day of a sending. A weekday alone that would lie before the first letter is today's, where it is that one:
    "am Mittwoch", said on a Wednesday."""
    when = told_day(text, today)
    later = when.last + timedelta(days=7) if when and when.exact else None
    if when and later and when.last < first <= later <= today and bare_weekday(LETTER.sub(" ", text)):
        return When(later, later)
    return when
