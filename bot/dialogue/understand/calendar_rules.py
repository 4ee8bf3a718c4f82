"""How days stand on paper and in sentences: numbers, names of months, parts of months. Each rule is a pattern and a
reader; what a reader does not believe it leaves to the next rule. It never asks what a day was for."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from bot.case import Precision, When
from bot.dialogue.understand.months import (
    CLEAR_MONTHS,
    ENGLISH_MONTHS,
    MONTH,
    MONTHS,
    PARTS,
    SEASONS,
    choice,
)
from bot.dialogue.understand.numbers import ORDINALS
from bot.patterns import regex

Reader = Callable[[re.Match[str], date], When | None]
Rule = tuple[re.Pattern[str], Reader]

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LONGEST_MONTH, _MONTHS_BACK, _BESIDE = 31, 4, 16  # of two neighbouring months one has 31 days
_SOON = 10  # days
_BY_WAY = regex(
    r"[.,]? ?(?:(?:beide\w?|both|alles?|all|them|sie|es|ihn|it) )?(?:per|via|mittels|by|als|mit|über|übers|through|with"
    r"|using|in (?:den|die|the)|zur|auf|uf|ans?|beim|bei|persönlich|selbst|online|registered)(?!\w)"
)
_DEED = regex(
    r"(?<!\w)(?:hab|habe?n?|hab'?s|ha'?s?|hani|h[oa]m|hob'?s?|hot|hat|is|ist|sind|san|war|waren|wurden?|ging|gingen|kam"
    r"|kamen|raus|weg|schon|bereits|sent|posted|mailed|emailed|faxed|went|was|were|have|i've|got|came|already|done"
    r"|\w{0,7}ge?\w{2,12}(?:t|en))(?!\w)"
)
_TO_DO = regex(
    r"\?|(?<!\w)(?:wenn|falls|sobald|ob|vielleicht|if|maybe|will|werde?n?|möchte|soll\w{0,2}|kann|könnte|muss|müssen"
    r"|noch nicht|schicke?|bringe?|mache?|sende|gehe?|geht|i'll|gonna|going to|shall|should|can|could|must)(?!\w)"
)
_YEAR = r"(?:19|20)\d\d(?!\w|[.,:/-]\d)"
_SHORT_YEAR = r"['’]?\d\d(?!\w|[.,:/-]\d|\s?(?:uhr|h\b(?! ?&)|am\b|pm\b|euro?s?\b|€|chf|%|e?-?mails?\b|mal\b|x\b))"
_ENGLISH = regex(
    r"(?<!\w)(?:the|on|i|they|and|my|it|was|paid|since|called|sent|got|delivered|served|came|arrived|received|ordered"
    r"|bought|returned|emailed|wrote|phoned|transferred|blocked|locked|closed|banned|suspended)(?!\w)"
)


def exact(day: date) -> When:
    return When(day, day, "day")


def safe_date(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def full_year(digits: str) -> int:
    """A year of two or four digits; 50 to 99 lie in the last century."""
    year = int(digits.strip("'’"))
    return year if year > 99 else year + (1900 if year >= 50 else 2000)


def latest(month: int, day: int, today: date) -> date | None:
    """The most recent such day that is not after `today`; people speak of the past."""
    tries = (safe_date(year, month, day) for year in range(today.year, today.year - 9, -1))
    return next((found for found in tries if found and found <= today), None)


def month_span(year: int, month: int, precision: Precision = "month", part: int | None = None) -> When:
    """A month, or its beginning (to the 10th), middle (to the 20th) or end."""
    last = monthrange(year, month)[1]
    first_day, last_day = (1, last) if part is None else ((1, 10), (11, 20), (21, last))[part]
    return When(date(year, month, first_day), date(year, month, last_day), precision)


def latest_month(month: int, today: date) -> int:
    """The year of the most recent such month that had begun by `today`."""
    return today.year if month <= today.month else today.year - 1


def _month(text: str) -> int:
    return int(text) if text.isdecimal() else MONTHS[text]


def _recent(year: int, today: date) -> bool:
    return today.year - 9 <= year <= today.year + 1


def _of_late(year: int, today: date) -> bool:
    return today.year - 4 <= year <= today.year + 1


def _day(match: re.Match[str], today: date) -> When | None:
    parts = match.groupdict()
    day, month = ORDINALS.get(parts["d"]) or int(parts["d"]), _month(parts["m"])
    if not parts.get("y") or (parts.get("gap") and len(parts["y"]) == 2 and not _of_late(full_year(parts["y"]), today)):
        found = latest(month, day, today)  # "am 12.10. 80 und am 13.10. 20": sums
    elif parts.get("s") == "/" and month > 12:
        found = safe_date(full_year(parts["y"]), day, month)  # 10/28/2026 can only be American
    else:
        found = safe_date(full_year(parts["y"]), month, day)
    return exact(found) if found else None


def _day_of_month(match: re.Match[str], today: date) -> When | None:
    """ "Am 28.", "on the 12th": the most recent such day; about it where it stands between "um den" and "rum"."""
    day = ORDINALS.get(match["d"]) or int(match["d"])
    if day > _LONGEST_MONTH or "\x01" in match.string[max(0, match.start() - _BESIDE) : match.start()]:
        return None  # the month of the day that stands beside it may be meant
    months = (today.year * 12 + today.month - 1 - back for back in range(_MONTHS_BACK))
    days = (safe_date(month // 12, month % 12 + 1, day) for month in months)
    found = next((one for one in days if one and one <= today), None)
    if found is None or (soon(day, today) and _BY_WAY.match(match.string, match.end()) and not told_past(match.string)):
        return None
    near = timedelta(days=3) * match.string[: match.start()].endswith(("um den ", "around the "))
    return When(found - near, min(found + near, today), "about") if near else exact(found)


def soon(day: int, today: date) -> bool:
    """Does a day of that number come within ten days: may a plan be meant by it?"""
    months = (today.year * 12 + today.month - 1 + ahead for ahead in (0, 1))
    days = (safe_date(month // 12, month % 12 + 1, day) for month in months)
    return any(one and 0 < (one - today).days <= _SOON for one in days)


def told_past(text: str) -> bool:
    """Does a word of the text, in small letters, tell that something is done, and none that it is to be?"""
    return bool(_DEED.search(text)) and not _TO_DO.search(text)


def _spoken_day(match: re.Match[str], today: date) -> When | None:
    """ "Am achten elften": the month by its number, in words too."""
    found = latest(ORDINALS[match["m"]], ORDINALS[match["d"]], today) if ORDINALS[match["m"]] <= 12 else None
    return exact(found) if found else None


def _named_day(match: re.Match[str], today: date) -> When | None:
    """ "4. November 2024", "4 nov 24", "14 aug"; two digits count as the year only when it is a recent one."""
    day, month = ORDINALS.get(match["d"]) or int(match["d"]), MONTHS[match["m"]]
    year = full_year(match["y"] or match["short"].strip()) if match["y"] or match["short"] else None
    trusted = year is not None and bool(match["y"] or _recent(year, today))
    found = safe_date(year, month, day) if year and trusted else latest(month, day, today)
    return exact(found) if found else None


def _range(match: re.Match[str], today: date) -> When | None:
    month2 = int(match["m2"])
    year = full_year(match["y"]) if match["y"] else today.year
    last = safe_date(year, month2, int(match["d2"])) if match["y"] else latest(month2, int(match["d2"]), today)
    first = safe_date(last.year, int(match["m"] or month2), int(match["d"])) if last else None
    return When(first, last, "about") if first and last and first <= last else None


def _month_first(match: re.Match[str], today: date) -> When | None:
    """ "Nov 4, 2024", "October 24th"; and "oktober 24", which is a month of 2024 unless the text is English."""
    month, digits = MONTHS[match["m"]], match["n"]
    if digits.isdecimal() and _means_day(match):
        found = safe_date(int(match["y"]), month, int(digits)) if match["y"] else latest(month, int(digits), today)
        return exact(found) if found else None
    year = full_year(digits)
    return month_span(year, month) if len(digits) >= 2 and _recent(year, today) else None


def _week_of_month(match: re.Match[str], today: date) -> When | None:
    """ "The last week of October", of the latest October that has begun."""
    month = MONTHS[match["m"]]
    whole = month_span(today.year - (month > today.month), month)
    first, last = whole.first, min(whole.last, today)
    if match["which"] in ("last", "letzte", "letzten"):
        return (
            When(max(first, whole.last - timedelta(days=6)), last, "about")
            if whole.last - timedelta(days=6) <= last
            else None
        )
    return When(first, min(first + timedelta(days=6), last), "about")


def _means_day(match: re.Match[str]) -> bool:
    if match["y"] or match["ord"] or match["m"] in ENGLISH_MONTHS or _ENGLISH.search(match.string):
        return True
    return len(match["n"]) == 1 and not match.string.startswith(" ", match.end())


def _part(match: re.Match[str], today: date) -> When:
    month = MONTHS[match["m"]]
    year = full_year(match["y"]) if match["y"] else latest_month(month, today)
    return month_span(year, month, "part", PARTS[match["p"]])


def _part_of_year(match: re.Match[str], today: date) -> When | None:
    year, part = int(match["y"]), PARTS[match["p"]]
    first, last = ((1, 4), (5, 8), (9, 12))[part]
    return When(date(year, first, 1), month_span(year, last).last, "part")


def _month_of_year(match: re.Match[str], today: date) -> When:
    return month_span(full_year(match["y"]), _month(match["m"]))


def _bare_month(match: re.Match[str], today: date) -> When:
    month = MONTHS[match["m"]]
    return month_span(latest_month(month, today), month)


def _month_last_year(match: re.Match[str], today: date) -> When:
    return month_span(today.year - 1, MONTHS[match["m"]])


def _season(match: re.Match[str], today: date) -> When:
    month = SEASONS[match["m"]]
    year = int(match["y"]) if match["y"] else latest_month(month, today)
    return When(date(year, month, 1), month_span(year, month + 2).last, "about")


def _year(match: re.Match[str], today: date) -> When:
    year = int(match["y"])
    return When(date(year, 1, 1), date(year, 12, 31), "year")


def _digits_with_year(match: re.Match[str], today: date) -> When | None:
    found = safe_date(int(match["y"]), int(match["m"]), int(match["d"]))
    return exact(found) if found else None


_D, _M = r"(?P<d>\d{1,2})", rf"(?P<m>{MONTH})"
_BEFORE = r"(?<![\w.,/:+-])"
_ORDINAL = choice(ORDINALS)
_PART = rf"(?P<p>{choice(PARTS)})(?:\s(?:des|of|of the|vom|der|im)|-)?\s?"
# How and where something goes out or comes, behind the day on which it does: "am 23. per Einschreiben".
_HOW = (
    r"(?:per|via|mittels)(?= \w)|(?:by|als|mit|über|through|with|using|in|aufs?|ufs?|zur?|bei|an|to|at)"
    r"(?: (?:der|dem|das|den|die|deren?|d|ein\w{0,2}|the|a|their|my|meine\w?|unser\w{0,2})|'?d'?)? ?(?:e-?mails?"
    r"|mail|post\w{0,7}|poscht|brief\w{0,9}|letter\w{0,3}|ein(?:geschrieb|schreib|wurf)\w{0,18}|eingschrieb\w{0,3}"
    r"|iigschrib\w{0,3}|(?:tele)?fax|bote[nm]?|hand|kasten|(?:\w{2,10}-?)?formular|form|contact form|web ?form|online"
    r"|(?:\w{2,10}-?)?app|(?:live-?)?chat|ticket"
    r"|registered|recorded|courier|kurier|\w{0,7}gericht|court|firma|company|inkasso\w{0,6}|rückschein)"
    r"|(?:ans|übers|beim|vors|ins)(?= \w)|an(?= [a-zäöü])|online|persönlich|selbst|selber|registered|recorded"
    r"|by (?:hand|registered|recorded)|in person"
    r"|beide[ns]?|both|alles?|all|them|sie|es|ihn|ichs?|wir|we|i've|hab'?s|ha'?s?|hani|hobs?|hob'?s|ham|san"
    r"|(?:ab|ver|los|raus|weg|hin|ein|auf|fort|owe)?(?:ge?)?(?:schickt|sendet|sandt|mailt|faxt|bracht|geben|worfen"
    r"|steckt|gangen)|weg|los|erledigt|aufgem|aufgebn"
)
# What a day of the month without its month may stand before, and not "am 3. Tag", "the 2nd letter".
_ALONE = (
    rf"(?!(?:[\s.,/\d–-]|und|and|oder|or|bis|dem|den|am){{1,24}}(?:\x01|(?:{MONTH})(?!\w)))"
    r"(?:\s(?:of (?:this|the) month|d\.? ?m\.?|des monats|dieses monats|diesen monat|this month))?"
    r"(?=\s?[,;!?)]|:\s|[.…]?\s?$|(?<!\d\.)[.…]\s|\s(?:hieß|hiess|hies|schrieb\w{0,2}|antwort|got|received|abends?"
    r"|morgens?|mittags?|früh|nachts|nachmittags?|rum|herum"
    r"|in der früh|um \d|hat|hab|habe|haben|hams?|homs?|hots?|het|h[äe]n[ds]{1,2}|war|wurde|wurd|kam|ist|is|sind"
    r"|dass|that|gesperrt|noch ?mals?|noch ?einmal|wieder|erneut|dann|auch|again|then|called|wrote|emailed"
    r"|an(?:ge|g)rufen|telefoniert|(?:an|hin)?ge(?:schrieben|mailt|faxt|chattet)|(?:be|ge)zahlt|überwiesen|abgebucht"
    r"|eingezogen|paid"
    r"|(?:an)?gekommen|bekommen|gekriegt|erhalten|zugestellt|abgeholt|eingegangen|ein(?:geworfen|getroffen)"
    r"|(?:ab|ver|los|raus|weg)geschickt|ver(?:schickt|sendet|sandt)|abgesendet|abgesandt|abgegeben|raus|schon|bereits"
    r"|da|arrived|came|delivered|(?:from|by|von|vom)(?= [a-zäöü])|mit der post"
    r"|ge?macht|eingelegt|eingereicht|erhoben|ab(?:ge|g)lehnt|zurückgewiesen|deaktiviert"
    r"|im (?:(?:brief|post)?kasten)|(?:an|raus)(?=\s?[,;!?)]|[.…]?\s?$|\s(?:und|and)(?!\w))"
    r"|in the (?:morning|evening|afternoon|post|mail|mailbox|letterbox)|at (?:\d|night)"
    rf"|i|they|it|when|as|und|and|glaub\w*|oder so|or so|{_HOW})(?!\w))"
)
# Without its point a number is a day only beside what went out: "am 23 per Post", "am 23 eingeworfen".
_GONE = (
    r"(?=\s(?:per|via|by (?:e-?mail|mail|post|fax|registered|letter)|(?:ab|ver|raus|weg|los)?ge?schickt|raus"
    r"|einge?worfen|zur post|ge(?:mailt|faxt))(?!\w))"
)
_UNIT = r"(?!\s?(?:€|%|(?:euro?s?|chf|uhr|prozent|jahre?n?|monaten?|wochen?|tagen?|stunden?|km|gb|h(?! ?&))\b))"

CALENDAR: tuple[Rule, ...] = (
    (regex(r"(?<![\w/-])(?P<y>\d{4})(?P<s>[-/])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d/-])"),
     _digits_with_year),
    (
        regex(rf"{_BEFORE}{_D}(?P<s>[./-])\s?(?P<m>\d{{1,2}})(?P=s)(?P<gap>\s)?(?P<y>\d{{4}}(?!\s?(?:€|(?:euro?s?|eur|chf|franken|francs?|pfund|pounds?)(?!\w)))"
rf"|(?<!\s)\d{{2}}(?!,\d\d(?![\d.])){_UNIT}|(?<=\s)\d{{2}}(?!,\d\d(?![\d.]))(?!\s?[^\W\d_])(?!\s?€))"
r"(?!\w|[./-]\d)"),
        _day,
    ),
    (
        regex(
            rf"{_BEFORE}{_D}\.(?:(?P<m>\d{{1,2}})\.?)?\s?(?:-|–|bis|/|oder|or)\s?(?P<d2>\d{{1,2}})\.(?P<m2>\d{{1,2}})"
            r"(?!\d)(?:\.(?P<y>\d{4}|\d{2})?(?!\d))?"
        ),
        _range,
    ),
    (
        regex(
            rf"{_BEFORE}(?P<d>\d{{1,2}}|{_ORDINAL})(?:\.?(?:st|nd|rd|th|ter|ten|te)|\.)?\s{{0,2}}(?:of\s)?{_M}"
            r"(?!\w|(?<=may)\s(?:i|you|we|they|be)\b)\.?"
            rf"(?:,?\s{{1,2}}(?P<y>{_YEAR}))?(?P<short>\s{_SHORT_YEAR})?"
        ),
        _named_day,
    ),
    (
        regex(rf"(?<!\w){_M},?\s{{1,2}}(?:the\s)?(?P<n>\d{{1,2}})(?P<ord>st|nd"
rf"|rd|th)(?:,?\s(?P<y>{_YEAR}))?(?!\w)"),
        _month_first,
    ),
    (regex(rf"(?<!\w){_M},?\s(?:the\s)?(?P<d>{_ORDINAL})(?!\w)(?:,?\s(?P<y>{_YEAR}))?"), _day),
    (
        regex(rf"(?:(?<=am )|(?<=vom )|(?<=den )|(?<=dem )|(?<=der ))(?P<d>{_ORDINAL})\s(?P<m>{_ORDINAL})(?!\w)"),
        _spoken_day,
    ),
    (regex(rf"(?<!\w)(?P<which>last|first|letzte|letzten|erste|ersten)\s(?:week|woche)\s(?:of|in|im|vom|des)\s"
rf"(?P<m>{MONTH})(?!\w)"), _week_of_month),
    (regex(rf"(?<!\w){_PART}(?P<m>{MONTH})(?!\w)(?:\s(?P<y>{_YEAR}|{_SHORT_YEAR}))?"), _part),
    (regex(rf"(?<!\w){_PART}(?P<y>{_YEAR})"), _part_of_year),
    (
        regex(
            rf"(?<!\w){_M}\.?,?\s{{1,2}}(?:the\s)?(?P<n>['’]?\d{{1,2}})(?P<ord>st"
rf"|nd|rd|th)?(?:,?\s{{1,2}}(?P<y>{_YEAR}))?"
            r"(?!\w|\.?[.:/,]\d|\s?(?:uhr|am\b|pm\b|e?-?mails?\b|calls?\b|letters?\b|times\b|mal\b|x\b|€|euro))"
        ),
        _month_first,
    ),
    (regex(rf"(?<!\w){_M}\.?\s{{0,2}}(?P<y>{_YEAR})"), _month_of_year),
    (regex(r"(?<![\w./-])(?P<m>0?[1-9]|1[0-2])[./](?P<y>20\d\d)(?![\w/]|\.\d)"), _month_of_year),
    (
        regex(
            rf"{_BEFORE}{_D}\.\s?(?P<m>\d{{1,2}})(?:\.(?![\d])|(?![\w.:/-]|,\d)){_UNIT}",
        ),
        _day,
    ),
    (
        regex(r"(?:(?<=am )|(?<=on )|(?<=vom )|(?<=seit )|(?<=since )|(?<=der )|(?<=den ))"
                   r"(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\w/-])"),
        _day,
    ),
    (
        regex(
            r"(?:(?:^|\n)\W{0,3}(?:(?:am|seit|vom|on|since|das war|es war|it was)\s)?|(?<!\w)(?:am|vom|seit dem)\s)"
            r"(?P<d>0?[1-9]|[12]\d|3[01])\s(?P<m>0?[1-9]|1[0-2])(?:\s(?P<y>20\d\d|2\d))?"
            r"(?=\W{0,3}(?:$|\n)|,?\s(?:gesperrt|zu|dicht|blockiert|weg|blocked|locked|closed|banned|war|wurde|hat"
            r"|haben)"
            r"(?!\w))"
        ),
        _day,
    ),
    (regex(rf"(?<!\w){_M}\s(?:(?:letzten|vorigen|vergangenen) jahres|last year|letztes jahr)(?!\w)"),
     _month_last_year),
    (regex(rf"(?<!\w)(?:letztes jahr|last year)\s(?:im |in )?{_M}(?!\w)"), _month_last_year),
    (regex(rf"(?<!\w)(?:im|in|this|last|letzten|diesen|dieses|seit)\s(?P<m>{choice(SEASONS)})(?:\s(?P<y>20\d\d))?(?!\w)"),
     _season),
    (
        regex(
            rf"(?<!\w)(?:im|in|seit|since|ab|vom|von|during|letzten|last|im letzten"
rf"|in early|until|bis)\s(?P<m>{MONTH})(?!\w)"
        ),
        _bare_month,
    ),
    (regex(rf"(?<!\w)(?P<m>{choice(CLEAR_MONTHS)})(?!\w)"), _bare_month),
    (regex(r"(?<!\w)(?:im jahr|in|seit|since|jahr|anno|year)\s(?P<y>20\d\d)(?!\w|[.,:/-]\d)"), _year),
    (
        regex(
            r"(?<!\w)(?:schon|scho|bereits|already|back in|erst|noch)\s(?P<y>20\d\d)(?!\w|[.,:/-]\d|\s?(?:€|euro?|eur"
            r"|chf|franken|\$|mails?|mal|x)(?!\w))"
        ),
        _year,
    ),
    (
        regex(
            r"(?<![\w.,:/-])(?P<y>20\d\d)\s(?:(?:is|ist|war|was|das|des|es|it|that)\s){0,2}(?:passiert|gewesen|happened"
            r"|angefangen|started|bestellt|gekündigt)(?!\w)"
        ),
        _year,
    ),
    (
        regex(
            rf"(?:(?<=am )|(?<=vom )|(?<=zum )|(?<=seit dem )|(?<=seit )|(?<=den )(?=\d)|(?<=on )"
            rf"|(?<=on the )|(?<=ago, the )|(?<=\(the )|(?<=letzten )"
            rf"|(?<=since the )|(?<=around the ))(?P<d>\d{{1,2}}(?:(?=\.|st|nd|rd|th|ter|ten)|{_GONE})|{_ORDINAL})"
            rf"(?:\.|st|nd|rd|th|ter|ten)?+{_ALONE}"
        ),
        _day_of_month,
    ),
)  # fmt: skip


def ago(today: date, days: int) -> date:
    """So many days before today; never before the year 1900."""
    return today - timedelta(days=min(days, 36_000))
