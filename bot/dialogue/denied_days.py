""" "Nicht gesperrt seit 12., sondern 13.11.": the day that is known is denied, and the right one named beside it."""

import re
from datetime import date, timedelta

from bot.case import When
from bot.dialogue.questions.court import read_service
from bot.dialogue.questions.question import sureness
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.recalled import DATED
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contact_ways import way
from bot.dialogue.understand.days import days, doubtful
from bot.dialogue.understand.kept_years import of_their_year
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.text import level
from bot.patterns import regex

BARE = 2  # digits
SOME = 15  # days that a hazy one may be
_DAY = (
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:\.\d{{1,2}}\.(?:\d{{4}}|\d{{2}})?|\.? ?(?:of )?(?:{MONTH})(?!\w)|\.)?"
)
_DENIED = regex(
    r"(?<!\w)(?:nicht|nich|nöd|net|ned|not|\w{2,6}n't|statt|anstatt|instead of|rather than)(?!\w)"
    rf"[^.,!?;\n\d]{{0,40}}(?<!\d){_DAY}"
)
# "Das mit dem 9. Mai stimmt nicht, war der 10. Mai".
_CALLED_WRONG = regex(
    rf"(?<![\w.]){_DAY}[^.,!?;\n\d]{{0,25}}? (?:stimmt (?:so )?(?:nicht|nich|net|ned|nöd)"
    r"|(?:ist|war|is|was) (?:falsch|verkehrt|wrong)|(?:is not|isn't|wasn't) right)(?!\w)"
)
# "Im Brief steht 15. August, es war aber der 13."
_STANDS = regex(
    r"(?<!\w)(?:steht|stand|says|shows|it has)(?: (?:da|drin|im brief|der|am|the|on|noch|jetzt|aber)){0,4} "
    rf"{_DAY}(?=[^.!?\n]{{0,20}}(?<!\w)(?:war|ist|was|is|sondern|but|richtig)(?!\w))"
)
_ALONE = regex(
    r"(?:(?:sondern|but|es war|es war aber|war aber|richtig ist|it was actually|should be|it was|war"
    r"|was|it is|eher|erst|only|statt|i mean|i meant|ich mein\w{0,2}|,) |^)"
    r"(?:(?:seit|since|am|on|der|dem|the|ab) ){0,4}(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?"
    r"(?=\s{0,2}(?:[!,;.]|$|nicht|not|statt|gesperrt|blocked|bezahlt|paid|actually|eigentlich|sorry))"
)
OF = {
    "block_date": regex(r"\b(?:sperr\w*|gesperrt|suspendiert|suspended|block\w*|closed|locked|banned)\b"),
    "payment_date": regex(r"\b(?:bezahl\w*|gezahlt|überw\w*|zahl\w*|paid|payment|transfer\w*)\b"),
    "police_on": regex(r"\b(?:anzeige|angezeigt|polizei|police|report\w*)\b"),
    "returned_on": regex(r"\b(?:zurück\w*|retour\w*|return\w*|sent back)\b"),
}


def mended(scribe: Scribe, text: str) -> bool:
    """Puts right the one day that the text denies; False where it denies none that is known, or names no other."""
    small = level(text)
    stands = _STANDS.search(small)
    denied = _DENIED.search(small) or _CALLED_WRONG.search(small) or stands
    if denied is None or len(small) != len(text) or (way(text) and denied != stands):
        return False
    topic = _topic(scribe, small, denied)
    rest = f"{small[: denied.start()].strip()}, {small[denied.end() :].strip()}".strip(" ,")
    old = scribe.case.value(topic)
    rest = of_their_year(rest, old, scribe.today) if isinstance(old, When) else rest
    when = _right(scribe, rest, old) if topic else None
    if when is None:
        return False
    if topic == "service_date":
        return read_service(scribe, when.first.isoformat())  # with the days that follow from it
    if not to_come(scribe, topic, rest, when):
        scribe.learn(topic, when, sure=sureness(rest, when))
    return True


def _topic(scribe: Scribe, small: str, denied: re.Match[str]) -> str:
    """The fact whose day is denied; where several have it, the one that is spoken of."""
    bare = len(denied[0][denied.start("day") - denied.start() :].strip(". ")) <= BARE  # "nicht am 3.", of that month
    known = {topic: value for topic in (*DATED, "police_on") if isinstance(value := scribe.case.value(topic), When)}
    fit = [
        one
        for one, when in known.items()
        if (_is_that(scribe, denied[0], when) if not bare else _has_number(when, int(denied["day"])))
    ]
    named = [topic for topic, test in OF.items() if test.search(small)]
    meant = [one for one in fit if one in named] if named else fit
    return meant[0] if len(meant) == 1 else ""


def _is_that(scribe: Scribe, denied: str, when: When) -> bool:
    """Is the day that is denied, with its month, the one that is known?"""
    said = days(of_their_year(denied, when, scribe.today), scribe.today)
    return any(one.when.exact and _may_be(when, one.when.first) for one in said)


def _may_be(when: When, day: date) -> bool:
    """Is it that day, or a hazy one that it lies in?"""
    return when.first <= day <= when.last and (when.exact or (when.last - when.first).days < SOME)


def _has_number(when: When, number: int) -> bool:
    days = (when.first + timedelta(days=one) for one in range(SOME))
    return any(day.day == number and _may_be(when, day) for day in days)


def _right(scribe: Scribe, rest: str, old: object) -> When | None:
    """The one other day; a day of the month alone is of the same month as the one that is denied."""
    found = [one.when for one in days(rest, scribe.today) if one.when.exact]
    if not found and isinstance(old, When) and (alone := _ALONE.search(rest)):
        return _of_month(old.first, int(alone["day"]), scribe.today)
    plain = len(found) == 1 and found[0] != old and not doubtful(rest, found[0], scribe.today)
    return found[0] if plain else None


def _of_month(old: date, number: int, today: date) -> When | None:
    try:
        day = old.replace(day=number)
    except ValueError:
        return None
    return When(day, day) if day != old and day <= today else None
