"""Sums that somebody adds up: "45, 20, 31,50 also 96,50", "45 + 20 + 31,50". They are the one sum that they come to;
where the total is another one, each is its own."""

import re
from collections.abc import Iterator

from bot.patterns import regex

_SIGN = r"(?: ?(?:€|euros?(?!\w)|eur(?!\w)))?"
_ITEM = rf"(?!0\d)\d{{1,5}}(?:[.,]\d{{1,2}})?(?![\d%]|-\d){_SIGN}"
_AND = r"(?: ?\+ ?|, | und | plus | and )"
_LIST = rf"{_ITEM}(?:{_AND}{_ITEM}){{1,9}}"
_COMES_TO = (
    r"[,;:.]? ?(?:=|(?:(?:das |es |and |und )?(?:also|macht|sind|ergibt|zusammen|insgesamt|gesamt|summe|total|in total"
    r"|altogether|makes|so|is)(?!\w)[: ]{0,2}){1,3}) ?"
)
_START = r"(?<![\w.,/:#@+-])"
_BEHIND = regex(rf"{_START}(?P<list>{_LIST}){_COMES_TO}(?P<total>{_ITEM})")
_BEFORE = regex(rf"{_START}(?P<total>{_ITEM}) ?(?:\(|:|=) ?(?P<list>{_LIST})\)?")
_TIMES = regex(
    rf"{_START}(?:(?P<count>\d{{1,2}}) ?(?:x|×|mal) ?(?P<one>{_ITEM})"
    rf"|(?P<each>{_ITEM}) ?(?:x|×|mal) ?(?P<many>\d{{1,2}})){_COMES_TO}(?P<total>{_ITEM})"
)
_PLUS = regex(rf"{_START}(?P<list>{_ITEM}(?: ?\+ ?{_ITEM}){{2,9}})(?!{_COMES_TO}\d)")
_EACH = regex(rf"{_START}{_ITEM}(?:{_AND}{_ITEM}){{2,9}}(?![.,:/]?\d)(?! ?(?:uhr|\.)(?!\w))")
# "3 Gutscheine à 15 Euro", "2x 50 Euro Gutschein", "3 Rechnungen (Juli bis September je 44,99)": what they come to.
_CARDS = r"(?:gutscheine?n?|geschenkkarten?|guthabenkarten?|karten|tickets|vouchers?|gift ?cards?|cards)"
_HOW_MANY = r"(?P<count>\d{1,2}|zwei|drei|vier|fünf|sechs|two|three|four|five|six)"
_BILLS = r"(?:\w{0,12}rechnungen|\w{0,12}beiträge|abschläge|monate|bestellungen|bills|invoices|months|orders)"
_EACH_OF_THEM = rf"(?:(?:zu |für )?(?:je|jeweils|jede[rs]?)|à|á|a|of|at) (?P<bill>{_ITEM})(?![.,:/]?\d|{_AND}[\d\x01])"
_EACH_BEHIND = rf"(?:(?:zu|über|of|at) )?(?P<every>{_ITEM}) (?:each|jeweils|je|pro monat|im monat|a month)(?!\w)"
_SO_MANY = regex(
    rf"(?<![\w.,/:#@+-]){_HOW_MANY} {_CARDS}(?: \w{{1,8}})?,? \(?(?:a|à|á|je|zu je|jeweils|zu|über je|of|at|worth)"
    rf"(?: je| jeweils)? (?P<one>{_ITEM})(?: each| je)?"
    rf"|(?<![\w.,/:#@+-])(?P<times>\d{{1,2}}) ?(?:x|×|mal) (?P<card>{_ITEM})(?=[ -]{_CARDS}(?!\w))"
    rf"|(?<![\w.,/:#@+-]){_HOW_MANY.replace('count', 'bills')}"
    rf" (?:(?:offene|unbezahlte|open|unpaid|monthly)\w? )?{_BILLS}"
    rf"(?!\w)[^.!?;\d]{{0,60}}?[ (](?:{_EACH_OF_THEM}|{_EACH_BEHIND})"
)
# "Zwei offene Posten: 15,50 und 41": as many as are said.
_LISTED = regex(
    r"(?<![\w.,/:#@+-])(?P<said>\d|zwei|drei|vier|fünf|sechs|two|three|four|five|six)"
    r" (?:(?:offene|unbezahlte|angebliche|alte|open|unpaid|alleged|old)\w? ){0,2}"
    rf"(?:{_BILLS}|posten|forderungen|beträge|mahnungen|items|claims|amounts|debts)"
    r"(?: (?:sind |are )?(?:noch |still )?(?:offen|open|unpaid|unbezahlt|fällig|due))?"
    r"(?:: ?|, | \(| [–-] | (?:über|von|of|for) )"
    rf"(?P<list>{_LIST})(?![.,:/]?\d)(?! ?(?!und|and)\w)"
)
_WORDS = {"zwei": 2, "two": 2, "drei": 3, "three": 3, "vier": 4, "four": 4, "fünf": 5, "five": 5, "sechs": 6, "six": 6}
_ITEMS = regex(rf"{_START}{_ITEM}(?![\d%]|[.:/]\d)")
_ALL = r"(?:in all|altogether|all together|insgesamt|zusammen|(?:in )?total|gesamt|summe|macht)"
_IN_ALL = (
    regex(rf"{_START}{_ITEM}(?![\d%]|[.:/]\d) {_ALL}(?!\w)"),
    regex(rf"(?<!\w){_ALL}(?: also| sind das| that's)? {_ITEM}(?!\d)"),
)
_FAR = 120  # characters between a total and the last of what it is the total of
_MONEY = regex(r"[.,]\d\d|€|eur")
_SPLIT = regex(_AND)
_NUMBER = regex(r"\d{1,5}(?:[.,]\d{1,2})?")


def added(small: str) -> Iterator[tuple[int, int, int]]:
    """Where the sums that are added up stand in small letters, and what they come to, in cents; and the single ones of
    a list of which nobody says what they come to ("45, 20 und 31,50")."""
    rows = tuple(_in_a_row(small))
    yield from rows
    yield from (one for one in _with_words(small) if all(one[1] <= row[0] or row[1] <= one[0] for row in rows))


def _in_a_row(small: str) -> Iterator[tuple[int, int, int]]:
    end = 0
    for pattern in (_BEHIND, _BEFORE, _PLUS, _TIMES):
        for match in pattern.finditer(small, end):
            total = _product(match) if pattern is _TIMES else sum(_cents(one) for one in _SPLIT.split(match["list"]))
            if pattern is _PLUS or _cents(match["total"]) == total:
                end = match.end()
                yield match.start(), end, total
    for match in _SO_MANY.finditer(small, end):
        end = match.end()
        yield match.start(), end, _together(match)
    listed = tuple(_as_many_as_said(small, end))
    yield from listed
    end = max((one[1] for one in listed), default=end)
    for match in _EACH.finditer(small, end):
        if _MONEY.search(match[0]):
            for one in _ITEMS.finditer(small, match.start(), match.end()):
                yield one.start(), one.end(), _cents(one[0])


def _as_many_as_said(small: str, end: int) -> Iterator[tuple[int, int, int]]:
    for match in _LISTED.finditer(small, end):
        listed = _SPLIT.split(match["list"])
        if len(listed) == (_WORDS.get(match["said"]) or int(match["said"])) and _MONEY.search(match["list"]):
            yield match.start("list"), match.end(), sum(map(_cents, listed))


def _with_words(small: str) -> Iterator[tuple[int, int, int]]:
    """ "725 in all, 640 from the bike plus 85 from my friend", "1200 salary and 300 before, so 1500 altogether"."""
    told = (_come_to(small, said) for rule in _IN_ALL if (said := rule.search(small)))
    yield from next(filter(None, told), ())


def _come_to(small: str, said: re.Match[str]) -> tuple[tuple[int, int, int], ...]:
    """The sums beside one that is said to be the total, where they come to it."""
    items = list(_ITEMS.finditer(small, max(0, said.start() - _FAR), said.end() + _FAR))
    if sum(bool(_MONEY.search(one[0])) for one in items) > 1:  # "order 2981 for 45 euros"
        items = [one for one in items if _MONEY.search(one[0]) or said.start() <= one.start() < said.end()]
    at = next((place for place, one in enumerate(items) if said.start() <= one.start() < said.end()), None)
    if at is None:
        return ()
    for near in (items[at + 1 :], items[:at][::-1]):
        total, parts = _cents(items[at][0]), 0
        for count, one in enumerate(near, 1):
            parts += _cents(one[0])
            if parts == total and count > 1:
                every = (items[at], *near[:count])
                return ((min(one.start() for one in every), max(one.end() for one in every), total),)
    return ()


def _together(match: re.Match[str]) -> int:
    count = match["count"] or match["times"] or match["bills"]
    one = match["one"] or match["card"] or match["bill"] or match["every"]
    return (_WORDS.get(count) or int(count)) * _cents(one)


def _product(match: re.Match[str]) -> int:
    return int(match["count"] or match["many"]) * _cents(match["one"] or match["each"])


def _cents(item: str) -> int:
    found = _NUMBER.match(item)
    whole, _, part = found[0].replace(",", ".").partition(".") if found else ("0", "", "")
    return int(whole) * 100 + int(part.ljust(2, "0"))
