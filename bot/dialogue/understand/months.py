"""The names of months, weekdays and parts of time, as typed in German and English. It knows no calendar."""

import re

from bot.patterns import regex

_MONTHS = (
    "januar jänner jaenner january jan jänna",
    "februar feber february feb febr",
    "märz maerz mrz mär march mar",
    "april apr",
    "mai may",
    "juni june jun",
    "juli july jul",
    "august aug",
    "september sept sep sebtember septmber septämber",
    "oktober october okt oct okober oktobr",
    "november nov novmber novämber novembr",
    "dezember december dez dec dezmber dezämber",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
ENGLISH_MONTHS = frozenset(["january", "february", "march", "may", "june", "july", "october", "oct", "december", "dec"])
# Short names and names with a second meaning count only behind a word such as "in" or next to a number.
CLEAR_MONTHS = frozenset(name for name in MONTHS if len(name) > 4) - {"march", "april"}

_WEEKDAYS = (
    "montag monday montach mondog mäntig määntig moantag montog moontog",
    "dienstag tuesday dienstach deinsdog diensdach zischtig ziischtig dienstog deanstog teusday tuseday",
    "mittwoch wednesday mittwuch middwoch midwoch mittich wensday wednsday wendsday",
    "donnerstag thursday donnerstach dunnerstag dunnersdach donnschtig dunschtig donnstag donnerstog dunnerstog"
    " thirsday thurday",
    "freitag friday freitach freidog freidach freidag freitich friitig fritig freitog firday",
    "samstag sonnabend saturday samstach samschtig samschdig samsdag samsdach samsdog samstog somstog sonnahmd saterday"
    " satuday",
    "sonntag sunday sonntach sonndach sonndog sunndog sonndag sunntig suntig sonntog sunntog suntog",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
SHORT_WEEKDAYS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

SEASONS = {"frühling": 3, "frühjahr": 3, "spring": 3, "sommer": 6, "summer": 6, "herbst": 9, "autumn": 9}
PARTS = {
    "anfang": 0, "beginn": 0, "early": 0, "beginning": 0, "start": 0,
    "mitte": 1, "mid": 1, "middle": 1,
    "ende": 2, "late": 2, "end": 2,
}  # fmt: skip


def choice(names: object) -> str:
    """A pattern for any of the names, the longest first."""
    assert isinstance(names, dict | frozenset)
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


MONTH = choice(MONTHS)
WEEKDAY = choice(WEEKDAYS)
A_WEEKDAY = regex(rf"(?<!\w)(?:{WEEKDAY})(?!\w)")
