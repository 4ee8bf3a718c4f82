"""A known sum that is told to be another: "the amount is 3.210 not 3.120", "no wait the amount is 3.210". Where two
numbers stand there, the one that is known is the wrong one; and letters that are out are said to have the old one."""

import re
from collections.abc import Sequence

from bot.case import Case, Money
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.money_back import sums_in
from bot.patterns import regex

_NOT = regex(
    r"(?<!\w)(?:not|nicht|nich|net|ned|nöd|statt|anstatt|instead of|rather than)(?: (?:der|die|das|the|mehr|nur|only))?"
    r" (?:[€£$] ?|eur |chf )?$",
    re.I,
)
_NAMED = regex(
    r"(?:(?:no|nein|nee|oh|ach|ups|oops|sorry|wait|halt|moment|actually|hm+|stop|ok)[ ,.!]{1,3}){0,4}"
    r"(?:(?:the|my|der|die|das|mein\w?|dass) )?(?:\w{3,12} )?(?:amount|sum|balance|betrag|summe|guthaben|total)"
    r"(?: (?:there|drin))?(?:\W{1,3}(?:is|ist|isch|was|war|are|sind|should be|wrong|falsch|not right|stimmt|nicht|its"
    r"|it's|es|eigentlich|actually|really|genau)){0,6}\W{1,3}(?:[€£$] ?|eur |chf )?$",
    re.I,
)
# "Die 145 waren 154 sorry, also 276,40 insgesamt".
_SUM = r"(?P<sum>\d{1,6}(?:[.,]\d\d| ?(?:€|euros?(?!\w)|eur(?!\w))|[.,]\d\d ?(?:€|euros?|eur))(?![\d.,]\d))"
_ALL = r"(?:insgesamt|zusammen|in total|altogether)"
_TOTAL = regex(
    rf"(?<!\w){_ALL}(?: (?:also|sind(?: es| das)?|macht(?: das)?|now|dann|jetzt)){{0,2}}:? {_SUM}"
    rf"|{_SUM.replace('sum', 'before')} {_ALL}(?!\w)",
    re.I,
)
_SLIP = regex(
    r"(?<!\w)(?:sorry|halt|stopp?|falsch|vertippt|waren|war|korrektur|doch|wrong|was|were|actually)(?!\w)", re.I
)
LONGEST, BEFORE = 90, 30
LIKE = 10  # times as little is no slip of the finger


def mended(scribe: Scribe, text: str, topics: Sequence[str]) -> bool:
    """Learns the right sum of these `topics`; False where it is not plain which is meant."""
    known = {one: value for one in topics if isinstance(value := scribe.case.value(one), Money)}
    told = sums_in(text) if known and len(text) <= LONGEST and "?" not in text else ()
    if told and [*known] == ["balance"] and (total := _total(text)):
        scribe.learn("balance", Money(total.cents, known["balance"].currency))
        return True
    wrong = [cents for cents, start in told if _NOT.search(text[max(0, start - BEFORE) : start])]
    right = [cents for cents, start in told if cents not in wrong]
    if len(right) != 1:
        return False
    fit = [one for one, value in known.items() if value.cents in wrong] if wrong else _named(text, told[0][1], known)
    if len(fit) != 1 or known[fit[0]].cents == right[0]:
        return False
    scribe.learn(fit[0], Money(right[0], known[fit[0]].currency))
    return True


def _total(text: str) -> Money | None:
    """What several sums come to, of which one was wrong."""
    found = _TOTAL.search(text) if _SLIP.search(text) else None
    return amount(found["sum"] or found["before"]) if found else None


def out_of_date(scribe: Scribe, before: Case, topics: Sequence[str]) -> None:
    """Says of letters that are out which sum stands there, where it was put right just now."""
    for topic in topics:
        old, new = before.value(topic), scribe.case.value(topic)
        if not isinstance(old, Money) or not isinstance(new, Money) or old == new or new.cents < old.cents // LIKE:
            continue
        out = [one.id for one in scribe.case.newest_letters() if one.sending and _says(one.text, old)]
        if out and len(scribe.case.replies) == len(before.replies):
            scribe.add("edit.sum_out", letters=out, old=scribe.words.money(old), new=scribe.words.money(new))


def _says(text: str, money: Money) -> bool:
    return any(_DIGITS.sub("", one[0]) == str(money.cents) for one in _PRINTED.finditer(text))


_PRINTED, _DIGITS = regex(r"\d[\d.,’']{0,12}[.,]\d\d(?!\d)"), regex(r"\D")


def _named(text: str, start: int, known: dict[str, Money]) -> list[str]:
    return [*known] if len(known) == 1 and _NAMED.fullmatch(text[:start].lstrip()) else []
