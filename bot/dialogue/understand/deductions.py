"""That a company takes something off what lies there before it pays, or keeps it until a day that it names. Whether it
may, it never knows."""

from datetime import date

from bot.dialogue.understand.days import days
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_MONEY = regex(
    r"(?<!\w)(?:\w{0,10}guthaben\w{0,2}|saldo|geld\w{0,3}|betr[aä]g\w{0,2}|auszahlung\w{0,2}|einnahmen|erlös\w{0,2}"
    r"|rest\w{0,6}|\w{0,10}balance|funds|money|payouts?|earnings|amount|remainder|(?:aus)?zahl(?:en|t)"
    r"|ausgezahlt|pay|paid)(?!\w)"
)
_WHAT = (
    r"(?:\w{0,8}straf\w{0,8}|\w{0,12}gebühr\w{0,2}|\w{0,4}schadens?ersatz\w{0,10}|\w{0,10}pauschale\w?|\w{0,10}kosten"
    r"|penalt(?:y|ies)|fines?|fees?|damages|charges?|costs?)"
)
_TAKEN = regex(
    r"(?<!\w)(?:abzüglich|abzgl\.?|unter abzug|nach abzug|minus|less|net of|after (?:deducting|deduction of)|deducting)"
    rf" [^!?;]{{0,40}}?(?:{_WHAT}(?!\w)|(?:€|eur)? ?\d)"
    rf"|(?<!\w){_WHAT}(?!\w)[^!?;]{{0,60}}?(?<!\w)(?:ab(?:ge)?zogen|ziehen [^!?;.]{{0,40}}ab|einbehalten|verrechne[nt]"
    r"|deducted|withheld|offset|set off)(?!\w)"
    rf"|(?<!\w)(?:ziehen|zieht) (?:wir )?[^!?;]{{0,50}}?(?<!\w){_WHAT}(?!\w)[^!?;]{{0,30}} ab(?!\w)"
    rf"|(?<!\w)(?:deduct|withhold|keep)(?:s|ing)? [^!?;]{{0,50}}?(?<!\w){_WHAT}(?!\w)"
)
_NONE = regex(
    r"(?<!\w)(?:keine?\w{0,2}|kein|nicht|ohne|no|not|without|never|etwaig\w*|any|gegebenenfalls|ggf\.?|wenn|if)(?!\w)"
)
_HELD = regex(
    r"(?<!\w)(?:einbehalten|einbehält|behalten|zurückgehalten|zurückbehalten|gehalten|eingefroren|gesperrt|withheld|held|hold"
    r"|retain\w*|reserved?|frozen|on hold)(?!\w)"
)
_UNTIL = regex(r"(?<!\w)(?:bis(?: zum| einschließlich)?|until|till|through) (?:the )?$")
SENTENCES = regex(r"(?<=[^\W\d_]{3})[.!?]\s|\n")


def deducts(text: str) -> bool:
    """Do they take something off the money: "Guthaben abzüglich einer Vertragsstrafe von 500 Euro"?"""
    told = (spoken(one) for one in SENTENCES.split(text))
    return any(_MONEY.search(one) and _TAKEN.search(one) and not _NONE.search(one) for one in told)


def held_until(text: str, written: date) -> date | None:
    """The one day until which they say that they keep the money; one still to come when they wrote."""
    for one in SENTENCES.split(text):
        words = spoken(one)
        if not (_MONEY.search(words) and _HELD.search(words)) or _NONE.search(words):
            continue
        until = {
            found.when.first
            for found in days(one, written)
            if found.when.exact and found.when.first > written and _UNTIL.search(spoken(one[: found.start]) + " ")
        }
        if len(until) == 1:
            return until.pop()
    return None
