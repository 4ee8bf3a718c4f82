"""Days that lie beside others: shortly before Easter, the end of last month, a week ago today, last weekend, some time
in 2023. Each rule is a pattern and a reader, as in `calendar_rules`."""

import re
from datetime import date, timedelta

from bot.case import When
from bot.dialogue.understand.calendar_rules import Rule, ago, exact, month_span, safe_date
from bot.dialogue.understand.feasts import FEAST, SIDE, feast
from bot.dialogue.understand.months import PARTS, choice
from bot.dialogue.understand.numbers import number
from bot.patterns import regex

_DAY = timedelta(days=1)
_FIRST_YEAR = 2000
_BACK = {"diese": 0, "this": 0, "letzte": 1, "last": 1, "vorige": 1, "vergangene": 1, "vorletzte": 2}
_WORD_BACK = r"(?P<w>diese|this|letzte|last|vorige|vergangene|vorletzte)[nrs]?"
_SIDES = {"vor": -1, "before": -1, "nach": 1, "after": 1}


def _ends(match: re.Match[str], today: date, reach: int = 1) -> tuple[date, date]:
    """First and last day of the feast that was named; the one that comes next where `reach` days before it are past."""
    name = match["feast"].replace("’", "'")
    if match["y"]:
        return feast(name, date(int(match["y"]), 12, 31))
    coming = feast(name, today + timedelta(days=364))
    return coming if _SIDES[match["side"]] < 0 and coming[0] - reach * _DAY <= today else feast(name, today)


def _day_beside(match: re.Match[str], today: date) -> When:
    first, last = _ends(match, today)
    return exact(first - _DAY if _SIDES[match["side"]] < 0 else last + _DAY)


def _near_feast(match: re.Match[str], today: date) -> When | None:
    """The week before or after a feast."""
    first, last = _ends(match, today, 7)
    before = _SIDES[match["side"]] < 0
    found = (first - 7 * _DAY, first - _DAY) if before else (last + _DAY, last + 7 * _DAY)
    return When(found[0], min(found[1], today), "about") if found[0] <= today else None


def _counted_feast(match: re.Match[str], today: date) -> When | None:
    """So many days or weeks before or after a feast; a week is seven days that may be meant."""
    count, unit = number(match["n"]), match["unit"]
    if not count:
        return None
    days = count * (1 if unit in ("tag", "täg", "day") else 7)
    first, last = _ends(match, today, days)
    before = _SIDES[match["side"]] < 0
    on = first - days * _DAY if before else last + days * _DAY
    if on > today:
        return None
    return exact(on) if days == count else When(on - 3 * _DAY, min(on + 3 * _DAY, today), "about")


def _part_of_last(match: re.Match[str], today: date) -> When:
    """The beginning, the middle or the end of a month or a year that is told from today."""
    part, back = PARTS[match["p"]], _BACK[match["w"]]
    if match["unit"] in ("monat", "month"):
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        return month_span(year, month + 1, "part", part)
    first, last = ((1, 4), (5, 8), (9, 12))[part]
    return When(date(today.year - back, first, 1), month_span(today.year - back, last).last, "part")


def _before_today(match: re.Match[str], today: date) -> When | None:
    """ "A week ago today", "gestern vor drei wochen": to the day."""
    count = number(match["n"])
    days = 7 if match["unit"][0] == "w" else 1
    late = match["from"][0] in "gy"
    return exact(ago(today, count * days + late)) if count is not None and count <= 99 else None


def _weekend(match: re.Match[str], today: date) -> When:
    """The weekend that was last; before last, or of last week, where that is said."""
    saturday = ago(today, (today.weekday() + 2) % 7 or 7) if today.weekday() != 5 else today
    saturday -= 7 * _DAY * (match["w"] == "vorletzte" or bool(match["before"]))
    return When(saturday, min(saturday + _DAY, today), "about")


def _part_of_week(match: re.Match[str], today: date) -> When | None:
    """ "Anfang der Woche": Monday and Tuesday; of the week before where this one has not come so far, or it is said."""
    first, last = _PARTS_OF_WEEK[match["part"]]
    monday = ago(today, today.weekday() + 7 * bool(match["w"] and match["w"][0] in "lv"))
    monday -= 7 * _DAY * (monday + first * _DAY > today)
    return When(monday + first * _DAY, min(monday + last * _DAY, today), "about")


_PARTS_OF_WEEK = {
    **dict.fromkeys(("anfang", "beginn", "beginning", "start"), (0, 1)),
    **dict.fromkeys(("mitte", "middle"), (2, 3)),
    **dict.fromkeys(("ende", "end"), (3, 6)),
}


def _some_year(match: re.Match[str], today: date) -> When | None:
    year = int(match["y"])
    found = When(date(year, 1, 1), date(year, 12, 31), "year")
    return found if _FIRST_YEAR <= year <= today.year else None


def _of_a_month(match: re.Match[str], today: date) -> When | None:
    """ "Letzten Monat am 3.", "on the 3rd last month"."""
    month, day = match["month"] or match["of"], int(match["d"] or match["first"])
    first = month_span(today.year, today.month).first
    first = first if month in ("diesen", "this") else month_span(*_before_this(first)).first
    found = safe_date(first.year, first.month, day)
    return exact(found) if found and found <= today else None


def _of_this_month(match: re.Match[str], today: date) -> When | None:
    """ "Am 5. dieses Monats", "the 5th inst.": of this month; "vorigen Monats", "ult.": of the one before."""
    back = match["month"][0] in "vlu"
    month = month_span(today.year, today.month).first
    month = month_span(*_before_this(month)).first if back else month
    found = safe_date(month.year, month.month, int(match["d"]))
    return exact(found) if found and found <= today else None


def _before_this(first: date) -> tuple[int, int]:
    last = first - _DAY
    return last.year, last.month


_YEAR = r"(?P<y>20\d\d)"
_THAT_YEAR = rf"(?:\s{_YEAR})?(?!\w)"
_HAZE = r"(?:irgendwann|iagendwann|sometime|some time|somewhen|oder so|or so|rum|herum|or thereabouts|or something)"
_COUNT = r"(?P<n>\d{1,2}|[a-zäöüß]{1,20})"
_UNIT = r"(?P<unit>tag|woche|wuche|wucha|täg|day|week)(?:en|n|e|s)?"

# Before the days that stand alone: "letzten Monat am 3." is none of this month.
FIRST: tuple[Rule, ...] = (
    (
        regex(
            r"(?<!\w)(?P<month>letzten|vorigen|vergangenen|diesen|last|this) (?:monat|month),? (?:so |und zwar )?"
            r"(?:am|on|um den|den|on the|the) (?:the )?(?P<d>\d{1,2})(?:\.|st|nd|rd|th|ten)?(?![\w/:-]|[.,]\d)"
            r"|(?<!\w)(?:am|on|den|on the|the) (?P<first>\d{1,2})(?:\.|st|nd|rd|th|ten)? (?:vom |of |des |im )?"
            r"(?P<of>letzten|vorigen|vergangenen|diesen|last|this) (?:monat|month)(?!\w)"
        ),
        _of_a_month,
    ),
)
BESIDE: tuple[Rule, ...] = (
    (
        regex(
            r"(?<![\w.,/:-])(?P<d>\d{1,2})(?:\.|st|nd|rd|th|ten)?\s"
            r"(?P<month>(?:dieses|vorigen|letzten)\smonats|inst\.?|ult\.?)(?!\w)"
        ),
        _of_this_month,
    ),
    (regex(rf"(?<!\w)(?:am |the |einen |der |den )?(?:tag|day)\s{SIDE}{FEAST}{_THAT_YEAR}"), _day_beside),
    (regex(rf"(?<!\w){_COUNT}\s{_UNIT}\s{SIDE}{FEAST}{_THAT_YEAR}"), _counted_feast),
    (
        regex(
            rf"(?<!bis )(?<!\w)(?:(?:kurz|knapp|gleich|direkt|unmittelbar|grad|grade|shortly|just|right|soon|woche"
            rf"|die woche|in der woche|week|the week|a week|eine woche)\s)?{SIDE}{FEAST}{_THAT_YEAR}"
        ),
        _near_feast,
    ),
    (
        regex(
            rf"(?<!\w)(?P<p>{choice(PARTS)})(?:\s(?:of|of the|des|der|in|vom))?\s{_WORD_BACK}"
            r"\s(?P<unit>monat|month|jahr|year)(?:e?s)?(?!\w)"
        ),
        _part_of_last,
    ),
    (
        regex(
            rf"(?<!\w)(?P<from>heute?|heit|heid|hüt|hüüt|hütt|gestern|gester|geschter|gestan)\s(?:genau |gnau "
            rf")?vor\s{_COUNT}\s{_UNIT}(?!\w)"
        ),
        _before_today,
    ),
    (regex(rf"(?<!\w){_COUNT}\s{_UNIT}\sago\s(?P<from>today|yesterday)(?!\w)"), _before_today),
    (
        regex(
            rf"(?<!\w)(?:(?:am |an |on |over |übers? |at |das |the )?(?:{_WORD_BACK}\s)|(?:am|an|über das|übers|übern"
            r"|seit dem|seit|since the|since|on the|at the|over the"
            r"|the(?=\sweekend before))\s)(?:wochenende|weekend)(?P<before>\sbefore\slast)?(?!\w)"
        ),
        _weekend,
    ),
    (
        regex(
            r"(?<!\w)(?:seit |since |gegen |zu |at )?(?:the )?"
            r"(?P<part>anfang|beginn|mitte|ende|beginning|start|middle|end) (?:der |of )?"
            r"(?P<w>dieser |letzter |letzten |voriger |vorigen |this |last |the )?(?:woche|week)(?!\w)"
        ),
        _part_of_week,
    ),
    (regex(rf"(?<![\w.,/:-]){_YEAR}(?:\s(?:war das|mal|glaub(?: ich)?|i think))?,?\s{_HAZE}(?!\w)"), _some_year),
    (
        regex(
            rf"(?<!\w){_HAZE}(?:\s(?:so|in|im jahr|um|um das jahr|around|about|during))?\s{_YEAR}(?![\w%]|[.,:/-]\d)"
        ),
        _some_year,
    ),
    (
        regex(
            rf"(?<!\w)(?:(?:so|um|ca\.?|circa|etwa|ungefähr|around|about|roughly)\s{{1,2}}){{1,2}}{_YEAR}"
            r"(?=\s?[,;!?)…]|\.?\s?$)"
        ),
        _some_year,
    ),
    (regex(rf"(?<![\w.,/:-]){_YEAR}\s(?:war|was)\s(?:das|des|it|that)(?!\w)"), _some_year),
    (regex(rf"(?<!\w)(?:das|des|it|that)\s(?:war|was)\s{_YEAR}(?=\s?[,;!?)…]|\.?\s?$)"), _some_year),
)
