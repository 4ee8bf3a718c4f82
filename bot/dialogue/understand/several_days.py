"""Several days in one sentence: "5 and 12 november" is two, "12., 15. und 19.11." three, and "appealed on 5 Nov and got
a no on 7 Nov" is two sentences. What happened on them it does not know."""

import re
from datetime import date

from bot.dialogue.understand.calendar_rules import latest
from bot.dialogue.understand.days import days
from bot.dialogue.understand.diaries import said_then
from bot.dialogue.understand.later_days import counted
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.on_the_phone import as_told
from bot.dialogue.understand.verbs_first import one_each
from bot.patterns import regex

_AND = r"(?P<and>und|and|&|,(?: und| and)?) ?(?:am |on (?:the )?|the )?"
_SHARED = regex(
    rf"(?<![\w.,])(?P<first>\d{{1,2}})(?P<mark>\.|st|nd|rd|th)? ?{_AND}(?P<last>\d{{1,2}}(?:\.|st|nd|rd|th)? ?"
    rf"(?:of )?(?P<month>{MONTH}))(?!\w)",
)
_NUMBERED = regex(
    rf"(?<![\w.,])(?:(?<=am )|(?=\d{{1,2}}\.))(?P<first>\d{{1,2}})(?P<mark>\.)? ?{_AND}"
    r"(?P<last>\d{1,2}\.(?P<month>(?:1[0-2]|0?[1-9])(?:\.(?:\d{4}|\d{2})?|(?![\d.]))))(?![\w,]?\d)(?! ?(?:€|eur|uhr))",
)
# "Am 16.11. …, am 17. …": the month that was just told.
_GOES_ON = regex(
    r"(?<![\w.,])(?P<first>\d{1,2})\.(?P<month>1[0-2]"
    r"|0?[1-9])\.(?P<between>(?:(?!\d{1,2}\.\d)[^!?;]){1,140}?(?<!\w)am )"
    r"(?P<next>\d{1,2})\.(?=[\s,:]|$)(?!\s?\d)(?!,? (?:(?:und|&) )?(?:am )?\d{1,2}\.)"
    r"(?! (?:januar|jänner|februar|märz|april|mai|juni|juli|august|september"
    r"|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|nov|dez)(?!\w))",
    re.IGNORECASE,
)
_GOES_ON_NAMED = regex(
    rf"(?<![\w.,])(?P<first>\d{{1,2}})(?:\.|st|nd|rd|th)? ?(?:of )?(?P<month>{MONTH})(?!\w)"
    rf"(?P<between>(?:(?!\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}\.? ?(?:{MONTH})(?!\w))[^!?;]){{1,140}}?"
    r"(?<!\w)(?:am|on the) )(?P<next>\d{1,2})(?:\.|st|nd|rd|th)(?=[\s,:]|$)(?!\s?\d)"
    rf"(?! ?(?:of )?(?:{MONTH})(?!\w))",
    re.IGNORECASE,
)
MANY = 8  # days of one list
_AND_THEN = regex(
    r"(?P<and>,? (?:and|und)) (?=(?:then |dann |da )?(?:i |we |they |he |she |it |sie |die |der |das |ich |wir )?"
    r"(?:got|was|were|had|received|heard|wurden?|bekam|bekamen|kam|kamen|habe?|hab|ham|(?:on|am) \d.{2,14}"
    r"(?:got|was|were|received|kam|bekam|habe?|hab|wurden?))(?!\w)|(?:per|via|by) \w{3,12} (?:am |on )\d"
    r"|am \d{1,2}\.(?:\d{1,2}\.)? (?:per|via|telefonisch|im chat)(?!\w))",
    re.IGNORECASE,
)
_WORD = regex(r"[^\W\d_]{3,}")
_LINKS = frozenset({"und", "and", "dann", "then", "the", "vom", "den", "dem", "ich"})
_STOP = regex(r"(?<!\d)[.!?] |\n")


@remembered
def laid_out(text: str, today: date) -> str:
    """The text with each of such days in full, and a line of its own for what was done on another day."""
    text = _TO_MY_MAIL.sub(r"am \g<day> \g<what> geschrieben.\n\g<rest>", text)
    text = _TO_MY_EMAIL.sub(r"I wrote the \g<what> on \g<day>.\n\g<rest>", text)
    text = as_told(_ANSWERED.sub("\n", one_each(said_then(_gone_on(spread(text))))))
    return spread(_gone_on(_parted(counted(_dated(text, today), today), today)))


# "Auf meine Mail vom 3.11. kam nur …", "I only got … to my email of 3 November": the own one, and what came.
_TO_MY_MAIL = regex(
    r"(?<!\w)(?:auf|zu) (?:meine[nmr]?|unsere[nmr]?) (?P<what>e-?mail|mail|nachricht|anfrage|fax|brief|einschreiben"
    rf"|beschwerde) (?:vom|von|am) (?P<day>\d{{1,2}}\.(?:\d{{1,2}}\.(?:\d{{4}}|\d\d)?| (?:{MONTH})(?!\w)))"
    r",? (?P<rest>(?:kam|kamen|habe?|hab|bekam|gab|gabs|kommt|wurde|krieg\w{0,3})(?!\w))",
    re.IGNORECASE,
)
_TO_MY_EMAIL = regex(
    r"(?P<rest>(?<!\w)(?:got|received|came|nothing|no (?:answer|reply|response))(?!\w)[^.!?;\n]{0,40}) to my"
    r" (?P<what>e-?mail|letter|message|fax|complaint) (?:from|of|on|dated)(?: the)?"
    rf" (?P<day>\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{MONTH})(?!\w))",
    re.IGNORECASE,
)
# "Ein Einschreiben vom 9., welches am 16. abgelehnt wurde": two things, and two days.
_ANSWERED = regex(
    r",\s(?=(?:welche[rs]?|which)\s[^.,!?\n]{0,30}?\d{1,2}\.[^!?\n]{1,40}(?:abgelehnt|abschlägig|beantwortet"
    r"|zurückgewiesen|rejected|refused|denied))"
)
# "Am 24., 26. und 28. angerufen": no month at all.
_BARE = regex(
    r"(?<!\w)(?P<am>am|vom|den) (?P<days>\d{1,2}\.(?:(?:, ?(?:und )?| (?:und|&) )(?:am )?\d{1,2}\.(?!\d)){1,7})"
    rf"(?=\s(?![\d.])|[,;!?]|$)(?!\s?(?:{MONTH})(?!\w))",
    re.IGNORECASE,
)
# "On the 15th, 18th and 20th", "emailed on 21 and 22": the same in English.
_BARE_ORDINALS = regex(
    r"(?<!\w)on (?:the )?(?P<days>\d{1,2}(?:st|nd|rd|th)(?:(?:, ?(?:and )?| and | & )(?:on )?(?:the )?\d{1,2}(?:st|nd"
    rf"|rd|th)){{1,7}})(?!\w)(?! ?(?:of )?(?:{MONTH})(?!\w))"
    r"|(?<!\w)on (?P<plain>\d{1,2}(?:(?:, ?(?:and )?| and | & )\d{1,2}){1,7})(?=\s?(?:[,;!?]|\.(?!\d)|$))",
    re.IGNORECASE,
)
_NUMBER = regex(r"\d{1,2}")


def _dated(text: str, today: date) -> str:
    """The text with the month behind each day of a list that names none: the most recent ones, in the order told."""
    text = _BARE.sub(lambda found: f"{found['am']} {_with_months(found['days'], today)}", text)
    return _BARE_ORDINALS.sub(lambda found: _in_english(found, today), text)


def _in_english(found: re.Match[str], today: date) -> str:
    listed = found["days"] or found["plain"]
    every = ". and ".join(_NUMBER.findall(listed))
    dated = _with_months(f"{every}.", today)
    return found[0] if dated == f"{every}." else f"on {dated}"


def _with_months(listed: str, today: date) -> str:
    numbers = [int(match[0]) for match in _NUMBER.finditer(listed)]
    if not all(1 <= one <= 31 for one in numbers):
        return listed
    month = today.month if numbers[-1] <= today.day else (today.month - 2) % 12 + 1
    last = latest(month, numbers[-1], today)
    if numbers != sorted(numbers) or last is None or (today - last).days > _TWO_MONTHS:
        return listed
    return _NUMBER.sub(lambda match: f"{match[0]}.{month}", listed)


_TWO_MONTHS = 62


def _gone_on(text: str) -> str:
    """The month that was just told behind a later day without one."""
    for _ in range(MANY):
        more = _GOES_ON_NAMED.sub(lambda found: _same_named(found) if _is_later(found) else found[0], text)
        more = _GOES_ON.sub(lambda found: _same_month(found) if _is_later(found) else found[0], more)
        if more == text:
            break
        text = more
    return text


def _is_later(found: re.Match[str]) -> bool:
    return int(found["first"]) < int(found["next"]) <= 31


def _same_named(found: re.Match[str]) -> str:
    return f"{found[0]} {found['month']}"


def _same_month(found: re.Match[str]) -> str:
    return f"{found['first']}.{found['month']}.{found['between']}{found['next']}.{found['month']}."


def _parted(text: str, today: date) -> str:
    for cut in reversed(list(_AND_THEN.finditer(text))[:MANY]):
        before = _STOP.split(text[: cut.start()])[-1]
        behind = _STOP.split(text[cut.end() :], maxsplit=1)[0]
        if _tells(before, today) and days(behind, today):
            text = f"{text[: cut.start()]}\n{text[cut.end() :].lstrip()}"
    return text


def spread(text: str) -> str:
    """The text with the month said behind each of such days."""
    for _ in range(MANY):
        more = _spread_one(text)
        if more == text:
            break
        text = more
    return text


def _spread_one(text: str) -> str:
    small = text.lower()
    if len(small) != len(text):
        return text
    found, between, mark = _SHARED.search(small), " ", ""
    if found is None:
        found, between, mark = _NUMBERED.search(small), "", "."
    if found is None:
        return text
    rest = text[found.start("and") : found.end()]
    first = f"{found['first']}{found['mark'] or mark}{between}{found['month']}{'' if rest[0] == ',' else ' '}{rest}"
    return text[: found.start()] + first + text[found.end() :]


def _tells(part: str, today: date) -> bool:
    """Does it tell something of a day, and not only the day ("am 5.11. und am 12.11. hab ich gemailt")?"""
    found = days(part, today)
    rest = _WORD.findall(part[: found[0].start] + " " + part[found[-1].end :]) if found else []
    return any(word.casefold() not in _LINKS for word in rest)


_DAY = r"\d{1,2}\.(?:\s?\d{1,2}\.)?"
_IN_A_ROW = regex(rf"(?<=\d\.), (?={_DAY}(?:, {_DAY}){{0,6}} (?:und|and|&|sowie) {_DAY})")


def in_a_row(text: str) -> str:
    """ "Am 3., 5. und 7.11. angerufen": with no comma that would set the first of them apart."""
    return _IN_A_ROW.sub(" und ", text)
