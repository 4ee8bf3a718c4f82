"""The person's own money: what is stuck in the account, each sum as what it is, and what is to come back."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.questions.plain import without_days
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import Sum, amount, topmost
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.claims import kinds_of
from bot.dialogue.understand.coins import coins
from bot.dialogue.understand.days import days
from bot.dialogue.understand.holdings import held
from bot.dialogue.understand.living_costs import COSTS
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.owed import owed_to_me
from bot.dialogue.understand.priced_content import only_content
from bot.dialogue.understand.put_together import put_together
from bot.dialogue.understand.refunds import refund
from bot.dialogue.understand.spendings import left_of
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

TWICE = 2
HOW_MUCH = "asked:how_much"  # a mark
_NUMBER = regex(
    r"(?:(?:ja|yes|ca\.?|circa|so|etwa|rund|ungefähr|knapp|gut|um|die|ich|glaub\w?|about|around|roughly|like"
    r"|just under)[ ,]{1,3}){0,3}\d[\d.,]{0,8}(?: ?(?:k|tsd\.?|tausend|thousand))?"
    r"(?: (?:ungefähr|etwa|circa|ca|oder so|or so|rum|glaub ich|i think))?[ .!]{0,3}",
    re.I,
)


def note_own(scribe: Scribe, text: str, sums: Sequence[Sum]) -> bool:
    """Notes sums of one's own, several each as what it is. False where two are of one kind: whether they add up nobody
    knows."""
    sums = [one for one in sums if one.money != scribe.case.value("strangers_spent")]
    if due := refund(text):
        sums = [one for one in sums if one not in due.sums]
    if sums and (rest := left_of(text)):
        sums = [replace(sums[0], money=rest)]
    kinds = kinds_of(text, sums)
    back = "refunds_open" in kinds and owed_to_me(spoken(text))  # "119,90 krieg ich noch von der Retoure"
    if len(sums) == 1 and "gift_card" not in kinds and not back:
        kinds = {"balance": [*sums]}
    for topic, found in kinds.items():
        if len(found) == 1 and not (scribe.case.known(topic) and scribe.case.open != "balance"):
            scribe.learn(topic, found[0].money)
            _nothing_else(scribe, topic)
    return all(len(found) == 1 for found in kinds.values())


def _nothing_else(scribe: Scribe, topic: str) -> None:
    """Who told what is stuck is not asked for it again."""
    if topic == "gift_card" and not scribe.case.known("balance"):
        scribe.learn("balance", False, source="assumed")


def read_balance(scribe: Scribe, text: str) -> bool:
    """Money that is stuck in the account; only plain sums get into a letter. Coins are noted with all else that is
    told."""
    found = topmost(text) or held(text)
    if COSTS.search(text):
        return False
    if _only_comes_back(scribe, text, found) or _only_content(scribe, text) or _together(scribe, text):
        return True
    if not found and coins(text):
        scribe.learn("balance", None)
        return True
    if len(found) > 1 or (found and left_of(text)):
        return _several(scribe, text, found)
    plain = amount(text) if _NUMBER.fullmatch(text.strip()) or _in_words(text) else None
    if not found and plain is None:
        return _without_a_sum(scribe, text)
    scribe.learn("balance", found[0].money if found else plain)
    return True


def _without_a_sum(scribe: Scribe, text: str) -> bool:
    """A yes is asked for the sum, once; what speaks of no money at all answers nothing, as "zum 31.1.2027"."""
    if days(text, scribe.today) and len(without_days(text, scribe.today).split()) <= TWICE:
        return False
    if HOW_MUCH not in scribe.case.marks and _only_yes(text):
        scribe.note("mark", key=HOW_MUCH, value="1")
        scribe.ask("balance", "balance.how_much", ("unknown",))
        return True
    denied = len(text.split()) <= TWICE and confirms(text) is False
    if not denied and not _OF_MONEY.search(text):
        return False
    scribe.learn("balance", False if denied else None)
    return True


# "Ja, ein bisschen was", "Gutscheine": something lies there, and nobody knows how much.
_OF_MONEY = regex(
    r"\b(?:ja|jo|jep|yes|yep|yeah|geld|\w{0,8}guthaben|\w{0,8}gutschein\w*|\w{0,8}karten?|\w{0,8}erstattung\w*|kohle"
    r"|knete|euros?|cent"
    r"|betrag|summe|etwas|bisschen|paar|viel|einiges|irgendwas|rest|verkäufe|auszahlung\w*|einnahmen|lohn|gehalt"
    r"|money|balance|credit|voucher\w*|cards?|refund\w*|some\w*|bit|few|much|lot|amount|sales|payout\w*|wages|salary"
    r"|punkte|points|coins|robux|none|null|nix|nichts|nothing)\b|^\W*kein(?:en?|s)?\W*$",
    re.I,
)


def _only_comes_back(scribe: Scribe, text: str, found: Sequence[Sum]) -> bool:
    """Is all that is told a refund that is still open? It is no balance as well."""
    due = refund(text)
    if due is None or any(one not in due.sums for one in found):
        return False
    scribe.learn("refunds_open", due.money)
    scribe.learn("balance", False)
    return True


def _only_content(scribe: Scribe, text: str) -> bool:
    """ "Ca 40 Spiele, 340 Euro ungefähr": what was bought, and no money that lies there."""
    worth, known = only_content(text), scribe.case.value("digital_content")
    found = topmost(text)
    if worth is None and len(found) == 1 and found[0].money == known:
        worth = found[0].money  # told in a message of its own
    if worth is None:
        return False
    scribe.learn("digital_content", worth)
    scribe.learn("balance", False)
    return True


def _together(scribe: Scribe, text: str) -> bool:
    """ "2140 salary + about 87 that was on it": all of it lies there."""
    together = put_together(text)
    if together is None:
        return False
    scribe.learn("balance", together.money, sure="guess" if together.roughly else "exact")
    return True


def _only_yes(text: str) -> bool:
    """ "Ja", "ja, schon": that something is stuck, and not how much."""
    return len(text.split()) <= TWICE and confirms(text) is True


def _in_words(text: str) -> bool:
    """ "dreihundertzwölf vierzig": nothing but a number."""
    return all(number(word) is not None for word in re.findall(r"\w+", text.casefold()))


def _several(scribe: Scribe, text: str, sums: Sequence[Sum]) -> bool:
    """Of several sums each is noted that is plain; else what they come to is asked for, once."""
    if note_own(scribe, text, sums):
        if not scribe.case.known("balance"):
            scribe.learn("balance", False)
    elif scribe.case.asked.get("balance", 0) < TWICE:
        said = [scribe.words.money(one.money) for one in sums]
        scribe.ask("balance", "balance.several", ("none", "unknown"), sums=said)
    else:
        scribe.learn("balance", None)
        scribe.add("balance.unknown")
    return True
