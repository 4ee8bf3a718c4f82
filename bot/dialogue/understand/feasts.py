"""Days that people call by a name: feasts and eves. It reckons them; which of them are public holidays anywhere it
will never know."""

from collections.abc import Mapping
from datetime import date, timedelta

from dateutil.easter import easter

from bot.dialogue.understand.months import choice

_FIRST, _SECOND = ("1.", "1", "erster", "ersten"), ("2.", "2", "zweiter", "zweiten")
# Month, day, and how many days the name spans.
_FIXED: Mapping[str, tuple[int, int, int]] = {
    "heiligabend": (12, 24, 1), "heilig abend": (12, 24, 1), "heiliger abend": (12, 24, 1),
    "heiligen abend": (12, 24, 1), "hl. abend": (12, 24, 1), "hl abend": (12, 24, 1), "heiligobend": (12, 24, 1),
    "stefanstag": (12, 26, 1), "stephanstag": (12, 26, 1), "altjahrsabend": (12, 31, 1),
    "christmas eve": (12, 24, 1),
    "weihnachten": (12, 24, 3), "christmas": (12, 24, 3), "xmas": (12, 24, 3), "christmas day": (12, 25, 1),
    "boxing day": (12, 26, 1), "silvester": (12, 31, 1), "sylvester": (12, 31, 1), "new year's eve": (12, 31, 1),
    "new years eve": (12, 31, 1), "neujahr": (1, 1, 1), "new year's day": (1, 1, 1), "new years day": (1, 1, 1),
    "dreikönigstag": (1, 6, 1), "st nicholas day": (12, 6, 1),
    "dreikönig": (1, 6, 1), "heilige drei könige": (1, 6, 1), "valentinstag": (2, 14, 1), "valentine's day": (2, 14, 1),
    "tag der arbeit": (5, 1, 1), "erster mai": (5, 1, 1), "tag der deutschen einheit": (10, 3, 1),
    "reformationstag": (10, 31, 1), "halloween": (10, 31, 1), "allerheiligen": (11, 1, 1), "allerseelen": (11, 2, 1),
    "all saints": (11, 1, 1), "all souls": (11, 2, 1), "martinstag": (11, 11, 1), "st. martin": (11, 11, 1),
    "nikolaus": (12, 6, 1), "nikolaustag": (12, 6, 1), "nikolo": (12, 6, 1), "st. nicholas": (12, 6, 1),
    "weihnachtsabend": (12, 24, 1), "stefanitag": (12, 26, 1),
    "stephanitag": (12, 26, 1),
    "st. stephen's day": (12, 26, 1), "st stephen's day": (12, 26, 1), "nye": (12, 31, 1), "hogmanay": (12, 31, 1),
    "neujahrstag": (1, 1, 1), "new year's": (1, 1, 1), "epiphany": (1, 6, 1), "valentines day": (2, 14, 1),
    "valentinestag": (2, 14, 1), "weltfrauentag": (3, 8, 1), "frauentag": (3, 8, 1), "st patrick's day": (3, 17, 1),
    "st. patrick's day": (3, 17, 1), "paddy's day": (3, 17, 1), "april fools": (4, 1, 1), "april fool's day": (4, 1, 1),
    "april fools' day": (4, 1, 1), "april fools day": (4, 1, 1), "walpurgisnacht": (4, 30, 1), "may day": (5, 1, 1),
    "labour day": (5, 1, 1), "maifeiertag": (5, 1, 1), "mariä himmelfahrt": (8, 15, 1), "einheitstag": (10, 3, 1),
    "nationalfeiertag": (10, 26, 1), "all saints' day": (11, 1, 1), "all souls' day": (11, 2, 1),
    "all saints day": (11, 1, 1), "bonfire night": (11, 5, 1), "guy fawkes night": (11, 5, 1),
    "guy fawkes": (11, 5, 1), "st. martin's day": (11, 11, 1), "remembrance day": (11, 11, 1),
    "heilige abend": (12, 24, 1), "weihnachtstag": (12, 25, 1), "silvesternacht": (12, 31, 2),
    "sylvesternacht": (12, 31, 2),
    "neujahrsnacht": (12, 31, 2), "jahreswechsel": (12, 31, 2), "turn of the year": (12, 31, 2),
    "silvesterabend": (12, 31, 1), "neujahrsmorgen": (1, 1, 1), "drei könige": (1, 6, 1), "drei könig": (1, 6, 1),
    "heilig drei könig": (1, 6, 1), "heiligdreikönig": (1, 6, 1), "heilig dreikönig": (1, 6, 1),
    "hl. drei könige": (1, 6, 1), "hl. drei könig": (1, 6, 1), "heilige drei könig": (1, 6, 1),
    "heiligen drei könige": (1, 6, 1), "heiligen drei königen": (1, 6, 1), "heilig drei könige": (1, 6, 1),
    "dreikönige": (1, 6, 1), "3 könig": (1, 6, 1), "3 könige": (1, 6, 1), "3königstag": (1, 6, 1),
    "krampus": (12, 5, 1), "mariä empfängnis": (12, 8, 1), "zwischen den jahren": (12, 27, 4),
    **{
        f"{between} {christmas} {and_} {year}": (12, 27, 5)
        for between, and_, feasts, years in (
            ("zwischen", "und", ("weihnachten",), ("neujahr", "silvester", "sylvester")),
            ("between", "and", ("christmas", "xmas"), ("new year", "new years", "new year's", "nye")),
        )
        for christmas in feasts
        for year in years
    },
    **{f"{name} {day}": (12, 25, 1) for name in _FIRST for day in ("weihnachtstag", "weihnachtsfeiertag")},
    **{f"{name} {day}": (12, 26, 1) for name in _SECOND for day in ("weihnachtstag", "weihnachtsfeiertag")},
}  # fmt: skip
# Days from Easter Sunday, and how many days the name spans.
_MOVING: Mapping[str, tuple[int, int]] = {
    "weiberfastnacht": (-52, 1), "altweiber": (-52, 1), "fasching": (-52, 6), "karneval": (-52, 6),
    "faschingsdienstag": (-47, 1), "fastnachtsdienstag": (-47, 1), "shrove tuesday": (-47, 1), "pancake day": (-47, 1),
    "ash wednesday": (-46, 1), "palmsonntag": (-7, 1), "palm sunday": (-7, 1), "maundy thursday": (-3, 1),
    "karsamstag": (-1, 1), "easter saturday": (-1, 1), "ascension day": (39, 1), "pfingstsonntag": (49, 1),
    "pentecost": (49, 2), "whitsun": (49, 2), "whit sunday": (49, 1), "whit monday": (50, 1), "corpus christi": (60, 1),
    "rosenmontag": (-48, 1), "aschermittwoch": (-46, 1), "gründonnerstag": (-3, 1), "karfreitag": (-2, 1),
    "good friday": (-2, 1), "ostern": (-2, 4), "easter": (-2, 4), "ostersonntag": (0, 1), "easter sunday": (0, 1),
    "ostermontag": (1, 1), "easter monday": (1, 1), "christi himmelfahrt": (39, 1), "himmelfahrt": (39, 1),
    "vatertag": (39, 1), "pfingsten": (49, 2), "pfingstmontag": (50, 1), "fronleichnam": (60, 1),
}  # fmt: skip
# Days from the first Sunday in Advent: the penitential day is the Wednesday before 23 November.
_ADVENT: Mapping[str, int] = {
    "buß- und bettag": -11, "buss- und bettag": -11, "buß und bettag": -11, "buss und bettag": -11, "bußtag": -11,
    "bettag": -11, "volkstrauertag": -14, "totensonntag": -7, "ewigkeitssonntag": -7, "erster advent": 0,
    "ersten advent": 0, "1. advent": 0, "zweiter advent": 7, "zweiten advent": 7, "2. advent": 7, "3. advent": 14,
    "dritter advent": 14, "dritten advent": 14, "4. advent": 21, "vierter advent": 21, "vierten advent": 21,
}  # fmt: skip
# Month, weekday, which of them in the month, and how many days later.
_COUNTED: Mapping[str, tuple[int, int, int, int]] = {
    "muttertag": (5, 6, 2, 0), "thanksgiving": (11, 3, 4, 0), "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4), "father's day": (6, 6, 3, 0), "fathers day": (6, 6, 3, 0),
}  # fmt: skip
FEASTS = frozenset(_FIXED) | frozenset(_MOVING) | frozenset(_ADVENT) | frozenset(_COUNTED)
FEAST = rf"(?P<feast>{choice(FEASTS)})".replace("'", "['’]")
SIDE = r"(?P<side>vor|before|nach|after)\s(?:dem |der |den |the )?"  # on which side of it a day lies


def feast(name: str, today: date) -> tuple[date, date]:
    """First and last day of the feast of that name (one of `FEASTS`), the latest that had begun by `today`."""
    this = _feast(name, today.year)
    return this if this[0] <= today else _feast(name, today.year - 1)


def _feast(name: str, year: int) -> tuple[date, date]:
    if name in _FIXED:
        month, day, length = _FIXED[name]
        return _span(date(year, month, day), length)
    if name in _ADVENT:
        return _span(_first_advent(year) + timedelta(days=_ADVENT[name]), 1)
    if name in _COUNTED:
        return _span(_counted(year, *_COUNTED[name]), 1)
    offset, length = _MOVING[name]
    return _span(easter(year) + timedelta(days=offset), length)


def _span(first: date, length: int) -> tuple[date, date]:
    return first, first + timedelta(days=length - 1)


def _first_advent(year: int) -> date:
    """The fourth Sunday before Christmas Day."""
    eve = date(year, 12, 24)
    return eve - timedelta(days=(eve.weekday() + 1) % 7 + 21)


def _counted(year: int, month: int, weekday: int, which: int, later: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1) + later)
