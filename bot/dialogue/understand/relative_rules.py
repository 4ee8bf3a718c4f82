"""How people count back from today: yesterday, last week, five weeks ago, on Tuesday, on Christmas Eve. Each rule is
a pattern and a reader. It looks only backwards."""

import re
from datetime import date, timedelta

from bot.case import When
from bot.dialogue.understand.calendar_rules import Rule, ago, exact, month_span
from bot.dialogue.understand.feasts import FEAST, FEASTS, feast
from bot.dialogue.understand.months import SHORT_WEEKDAYS, WEEKDAY, WEEKDAYS, choice
from bot.dialogue.understand.numbers import HALVES, number
from bot.patterns import regex

_DAY = timedelta(days=1)
_WEEKS_BACK = {
    "diese": 0,
    "this": 0,
    "letzte": 1,
    "letscht": 1,
    "letschte": 1,
    "letschti": 1,
    "last": 1,
    "vorige": 1,
    "vergangene": 1,
    "vorletzte": 2,
}
DAYS_BACK = {
    "heute": 0, "heut": 0, "heit": 0, "today": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "tonight": 0, "gestern": 1, "gestan": 1, "geschtern": 1, "gester": 1, "geschter": 1, "yesterday": 1,
    "last night": 1,
    "vorvorgestern": 3, "vorgestern": 2, "day before yesterday": 2, "letzte nacht": 1, "heute nacht": 0, "hüt": 0,
    "heid": 0, "gesdan": 1, "geschdern": 1, "gerstern": 1, "vorgeschter": 2, "vorgestan": 2, "voagestan": 2,
    "yesturday": 1, "yestarday": 1, "yesterdy": 1, "yesteday": 1, "yday": 1, "todey": 0, "2day": 0,
}  # fmt: skip
UNITS = {"tag": "day", "day": "day", "woche": "week", "week": "week", "monat": "month", "month": "month",
          "jahr": "year", "year": "year", "fortnight": "fortnight", "dag": "day", "däg": "day", "wuche": "week",
          "täg": "day", "wocha": "week", "monet": "month", "johr": "year", "joahr": "year", "joar": "year"}  # fmt: skip
_LONG = {"week": 7, "fortnight": 14}
_LENGTH = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
_ALL_WEEKDAYS = {**WEEKDAYS, **SHORT_WEEKDAYS}


def _days_back(match: re.Match[str], today: date) -> When:
    return exact(ago(today, DAYS_BACK[match["w"]]))


def _week(match: re.Match[str], today: date) -> When | None:
    monday = ago(today, today.weekday() + 7 * _WEEKS_BACK[match["w"]])
    named = match["day"] or match["before"]
    if not named:
        return When(monday, monday + 6 * _DAY, "week")
    found = monday + _ALL_WEEKDAYS[named] * _DAY
    return exact(found) if found <= today else None


def _month_back(match: re.Match[str], today: date) -> When:
    return _months_before(today, _back(match["w"]))


def _months_before(today: date, months: int) -> When:
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return month_span(year, month + 1)


def _year_back(match: re.Match[str], today: date) -> When:
    return _year(today.year - _back(match["w"]))


def _back(word: str) -> int:
    """How many weeks, months or years back: "letzten" and "letztes" as "letzte", "this" as it is."""
    return _WEEKS_BACK[word] if word in _WEEKS_BACK else _WEEKS_BACK[word[:-1]]


def _year(year: int) -> When:
    return When(date(year, 1, 1), date(year, 12, 31), "year")


def _ago(match: re.Match[str], today: date) -> When | None:
    unit = UNITS[match["unit"]]
    if match["n"] in (
        "paar",
        "few",
        "couple of",
        "couple",
        "einigen",
        "einige",
        "mehreren",
        "mehrere",
        "several",
        "some",
    ):
        return _some(unit, today)
    if match["n"] in HALVES:
        return _around(ago(today, _LENGTH[unit] * HALVES[match["n"]] // 2), _LENGTH[unit] // 4 + 1, today)
    count = number(match["n"])
    if count is None or count > 99:
        return None
    if unit == "day":
        return _around(ago(today, count), 2, today) if match["ca"] else exact(ago(today, count))
    if unit in _LONG:
        return _around(ago(today, _LONG[unit] * count), 3, today)
    return _months_before(today, count) if unit == "month" else _year(today.year - count)


def _some(unit: str, today: date) -> When:
    near, far = {"day": (2, 6), "week": (14, 35), "fortnight": (28, 70), "month": (60, 150), "year": (730, 1825)}[unit]
    return When(ago(today, far), ago(today, near), "about")


def _before_last(match: re.Match[str], today: date) -> When:
    if match["w"] == "month":
        return _months_before(today, 2)
    monday = ago(today, today.weekday() + 14)
    return When(monday, monday + 6 * _DAY, "week")


def _half_year(match: re.Match[str], today: date) -> When:
    return When(_months_before(today, 7).first, _months_before(today, 5).last, "about")


def _around(day: date, days: int, today: date) -> When:
    return When(day - days * _DAY, min(day + days * _DAY, today), "about")


def _weekday(match: re.Match[str], today: date) -> When | None:
    """The latest such weekday; none where it only says which weekday a date was ("30. Oktober, a Freitag")."""
    if match.groupdict().get("of"):
        return None
    back = (today.weekday() - _ALL_WEEKDAYS[match["day"]]) % 7 or 7
    return exact(ago(today, back))


def _weekday_and_day(match: re.Match[str], today: date) -> When | None:
    """ "Freitag, 13.": the latest such day, if it was lately."""
    back = (ago(today, days) for days in range(_LATELY))
    weekday, day = _ALL_WEEKDAYS[match["day"]], int(match["d"])
    found = next((one for one in back if one.day == day and one.weekday() == weekday), None)
    return exact(found) if found else None


def _weekday_of_week(match: re.Match[str], today: date) -> When | None:
    """ "Freitag vor zwei Wochen", "vorletzten Freitag": so many weeks before the latest such weekday; said on a Friday
    itself, where the weeks are counted, before today."""
    said = match.groupdict().get("n")
    weeks, latest = number(said) if said else 1, _weekday(match, today)
    if latest is None or not weeks or weeks > 99:
        return None
    counted = said is not None or "woche" in match[0] or "week" in match[0]
    same = counted and (today - latest.first).days == 7
    return exact(ago(today if same else latest.first, 7 * weeks))


def _weeks_before(match: re.Match[str], today: date) -> When | None:
    """ "A week last Tuesday", "last Tuesday week", "a fortnight yesterday": so many weeks before that day."""
    said = match.groupdict()
    back = 1 if said.get("on") else (today.weekday() - WEEKDAYS[match["day"]]) % 7 or 7
    weeks = (number(said.get("n") or "one") or 1) * (2 if match["unit"].startswith("fortnight") else 1)
    return exact(ago(today, back + 7 * weeks))


def _feast(match: re.Match[str], today: date) -> When:
    first, last = feast(match["feast"].replace("’", "'"), today)
    return When(first, min(last, max(first, today)), "day" if first == last else "about")


def _feast_of_year(match: re.Match[str], today: date) -> When:
    first, last = feast(match["feast"].replace("’", "'"), date(int(match["y"]), 12, 31))
    return When(first, last, "day" if first == last else "about")


_ANY_WEEKDAY = choice(_ALL_WEEKDAYS)
_LATELY = 70  # days
# Behind a weekday: "seit Sonntag, 12 Euro weg" tells no day of the month, "Freitag, 13" may.
_THINGS = (
    r"(?:€|eur|chf|\$|£|%|pounds?|quid|uhr|o'?clock|[ap]\.?m|follower|mails?|mal|x|times|orders?|bestellung|pakete?|parcels?"
    r"|verkäufe|sales|artikel|items|leute|people|kund|customers?|jahre|years|stunden|hours|tage|days)"
)
_NO_DATE = rf"(?!,?\s?(?:den |dem |der |the )?(?:\x01|(?:0?[1-9]|[12]\d|3[01])(?!\d|,\d|:\d|k|\s?{_THINGS})))"
_COUNT = r"(?P<n>\d{1,2}|couple of|couple|[a-zäöüß]{1,30})"
_ABOUT = (
    r"(?P<ca>ungefähr |etwa |ca\.? |circa |zirka |so |about |around |roughly |gut |knapp |over |rund |fast |über "
    r"|mehr als |almost |nearly |more than |so ungefähr |so etwa |bald |schon |scho )?"
)
_UNIT = rf"(?P<unit>{choice(UNITS)})"

_BESIDE_DATE = (
    r"\x01[,.]?\s(?:(?:(?:das|des|es|it|that|und das|which) )?(?:war|was|is|ist) )?"
    r"(?:(?:so )?(?:an?|ein|einem|nem|'nem|der|the) )"
)

RELATIVE: tuple[Rule, ...] = (
    (regex(r"(?<!\w)(?:vor|seit)\s(?:etwa |ca\.? )?(?:einem|nem|'nem|ein) halben jahr(?!\w)"
r"|(?<!\w)half a year ago(?!\w)"
r"|(?<!\w)halb(?:es|s|e) (?:jahr|johr|joahr|joar)(?: (?:is|ist|des|das|schon|scho)){0,2} her(?!\w)"),
     _half_year),
    (regex(rf"(?<!\w)(?:am |den |letzten |last |on )?(?P<day>{_ANY_WEEKDAY}),?\s(?:vor\s(?P<n>\d{{1,2}}|[a-z]{{1,9}})"
rf"\swochen?|(?:a|one) week ago)(?!\w)"), _weekday_of_week),
    (regex(rf"(?<!\w)(?P<day>{_ANY_WEEKDAY}),?\s(?P<n>\d{{1,2}}|[a-z]{{2,5}})\sweeks ago(?!\w)"), _weekday_of_week),
    (regex(rf"(?<!\w)vor\s(?P<n>\d{{1,2}}|[a-z]{{1,9}})\swochen?,?\s(?:am |an nem |an einem )?"
rf"(?P<day>{_ANY_WEEKDAY})(?!\w)"), _weekday_of_week),
    (regex(rf"(?<!\w)(?P<n>\d{{1,2}}|[a-z]{{2,5}})\sweeks ago (?:on (?:a )?|last )?(?P<day>{_ANY_WEEKDAY})(?!\w)"),
     _weekday_of_week),
    (regex(rf"(?<!\w)(?P<day>{_ANY_WEEKDAY})\sbefore\slast(?!\w)"), _weekday_of_week),
    (regex(r"(?<!\w)(?P<w>week|month)\sbefore\slast(?!\w)"), _before_last),
    (regex(rf"(?<!\w)(?P<n>a|one|two|three|four|\d)\s(?P<unit>fortnights?|weeks?)(?:\sago)?\s"
           rf"(?:(?P<on>yesterday)|last\s(?P<day>{WEEKDAY}))(?!\w)"), _weeks_before),
    (regex(rf"(?<!\w)last\s(?P<day>{WEEKDAY})\s(?P<unit>week|fortnight)(?!\w)"), _weeks_before),
    (regex(rf"(?<!\w)(?:a|one) week ago (?:on |last )?(?P<day>{_ANY_WEEKDAY})(?!\w)"), _weekday_of_week),
    (regex(rf"(?<!\w)(?:am |on )?(?P<day>{_ANY_WEEKDAY}),?\s(?:den |dem |the )?(?P<d>\d{{1,2}})"
           r"(?:(?:\.|st|nd|rd|th|ter|ten)(?![\w.,:/]|\s\d)|(?=\s?(?:$|[;!?)]|,\s|\.(?!\d))))"), _weekday_and_day),
    (regex(rf"(?<!\w)(?:vorletzte[rn]?|vorvergangenen)\s(?P<day>{_ANY_WEEKDAY})(?!\w)"), _weekday_of_week),
    (regex(rf"(?<!\w)(?:vor|seit|sit|sid)\s{_ABOUT}(?:so )?(?:ein |a |an |'|den )?{_COUNT}\s{_UNIT}(?:en"
rf"|n|e)?(?!\w)"), _ago),
    (regex(rf"(?<!\w){_ABOUT}(?:a )?{_COUNT}\s{_UNIT}s?\s(?:ago|back)(?!\w)"), _ago),
    (regex(rf"(?<!\w){_ABOUT}(?:a |ein )?{_COUNT}\s{_UNIT}(?:en|n|e)?\s(?:is (?:des |das )?)?her(?!\w)"), _ago),
    (regex(rf"(?<!\w)it(?:'s| has|s) been\s{_ABOUT}(?:a )?{_COUNT}\s{_UNIT}s?(?!\w)"), _ago),
    (regex(rf"(?<!\w)(?:since|been \w{{1,20}} for)\s{_ABOUT}(?:a )?{_COUNT}\s{_UNIT}s?(?!\w)"), _ago),
    (regex(rf"(?<!\w)(?:am |den |on )?(?:(?P<before>{_ANY_WEEKDAY})\s(?:of )?)?"
                rf"(?P<w>letzte|letschte|letschti|letscht|vorletzte|vorige|vergangene|diese|last|this)[rn]?\s"
                rf"(?:woche|week|wuche|wocha)(?!\w)"
                rf"(?:[,\s](?:am |den |on )?(?:(?:irgendwann|sometime)[., ]{{1,4}})?(?P<day>{_ANY_WEEKDAY})(?!\w))?"),
     _week),
    (regex(r"(?<!\w)(?:im )?(?P<w>letzten|vorletzten|vorigen|vergangenen|diesen"
r"|last|this)\s(?:monat|month)(?!\w)"),
     _month_back),
    (regex(r"(?<!\w)(?P<w>letzte[sn]|vorletzte[sn]|vorige[sn]|vergangene[sn]|diese[sn]|last"
                r"|this)\s(?:jahre?s?|year)(?!\w)"), _year_back),
    (regex(rf"(?<!\w)(?P<w>{choice(DAYS_BACK)})(?:\s(?:morgen|früh|abend|nachmittag"
rf"|mittag|vormittag|nacht|"
                r"morning|afternoon|evening))?(?!\w)"), _days_back),
    (regex(rf"(?<!bis )(?<!until )(?<!till )(?<!\w){FEAST}\s(?P<y>20\d\d)(?!\w)"), _feast_of_year),
    (regex(rf"(?<!bis )(?<!until )(?<!till )(?<!\w){FEAST}(?!\w)"), _feast),
    (regex(rf"(?<!\w)(?:last|on|letzte[nr]?|vorigen|am)\s(?P<day>{_ANY_WEEKDAY})(?!\w)"
                rf"{_NO_DATE}"), _weekday),
    (regex(rf"(?P<of>{_BESIDE_DATE})?(?<!\w)(?<!\x01 )(?<!\x01 \()(?<!\x01\()(?<!\x01, )(?<!vorletzten )"
                rf"(?P<day>{WEEKDAY})(?!\w)"
                rf"{_NO_DATE}"), _weekday),
)  # fmt: skip

# The days to come, which nobody means when asked what happened.
AHEAD = regex(
    rf"(?<!\w)(?:(?:nächste[nrs]?|naechste[nr]?|kommende[nrs]?|next|diesen kommenden"
    rf"|bis|by|until|jeden|every)\s"
    rf"(?:{WEEKDAY}|woche|week|monat|month|jahr|year|{choice(FEASTS)})|bis\s(?:zum |zu )?(?:{choice(FEASTS)})"
    rf"|(?<!last )(?:{WEEKDAY})\s(?:week|fortnight|coming|next(?! to)(?: week)?)"
    rf"|(?:a|one|two) (?:week|fortnight)s? (?:on (?:{WEEKDAY})|today|tomorrow)"
    r"|wievielten|guten (?:morgen|tag|abend))(?!\w)"
)
