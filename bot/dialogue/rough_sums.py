"""Sums that the person only believes: "so um die 80 Euro", "about 60 euros", "200 oder so". Letters say so of them."""

from bot.case import Fact, Money
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.text import level
from bot.patterns import regex

SUMS = frozenset(
    {
        "claim_amount",
        "claim_principal",
        "collector_amount",
        "payment_amount",
        "balance",
        "gift_card",
        "refunds_open",
        "digital_content",
    }
)
_BEFORE = regex(
    r"(?<!\w)(?:ungefähr|etwa|circa|zirka|ca\.?|rund|knapp|fast|so|an die|irgendwas|irgendwie|vielleicht|schätz\w*"
    r"|glaub\w*(?: ich)?|(?<!geht )(?<!gehts )(?<!sich )(?<!es )(?<!hier )(?<!dabei )um die"
    r"|about|around|roughly|approx\w*\.?|nearly|almost|some|maybe|probably|like|something like)"
    r"(?: um)?(?: die| so)?(?: eur| chf|)\s?[€£$~]?\s?$|[~≈]\s?[€£$]?$"
)
_BEHIND = regex(
    r"\s?(?:€|£|\$|eur|euros?|chf|franken|pounds?|quid|dollars?)?\s?(?:oder so|or so|irgendwas|irgendwie|was rum|rum"
    r"|ungefähr|etwa|circa|ca|glaub\w*|schätz\w*|i think|ish|something|roughly|-ish)(?!\w)"
)
_WHOLE = regex(r"(?<![\d.,])\d{1,7}(?!\d|[.,]\d)")
_REACH = 24  # characters before a sum


def told_roughly(scribe: Scribe, text: str) -> None:
    """Marks the sums of this turn that are whole and never told without a hedge; cents are known, not guessed."""
    for topic in SUMS & scribe.case.facts.keys():
        fact = scribe.case.facts[topic]
        value = fact.value
        new = fact.turn == scribe.turn and not fact.source.startswith("printed") and fact.sure == "exact"
        if new and isinstance(value, Money) and value.cents % 100 == 0 and _hedged(text, value):
            scribe.learn(topic, value, fact.source, "guess")


def finer(fact: Fact | None, now: Money) -> bool:
    """Is it the sum that was only believed before, now with its cents: "doch genau 79,90"?"""
    if fact is None or fact.sure != "guess" or not isinstance(fact.value, Money) or now.cents % 100 == 0:
        return False
    return fact.value.currency == now.currency and abs(fact.value.cents - now.cents) * NEAR <= fact.value.cents


NEAR = 5  # a fifth of it, up or down


def _hedged(text: str, money: Money) -> bool:
    small = level(text)
    places = [(one.start, one.end) for one in amounts(text) if one.money.cents == money.cents]
    places = places or [one.span() for one in _WHOLE.finditer(small) if int(one[0]) * 100 == money.cents]
    return bool(places) and all(
        _BEFORE.search(small[max(0, start - _REACH) : start]) or _BEHIND.match(small, end) for start, end in places
    )
