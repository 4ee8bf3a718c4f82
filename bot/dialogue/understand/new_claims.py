"""What an answer demands in money: how much, under which number, by when. Whether it is owed it never knows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.case import Money
from bot.dialogue.understand.amounts import Sum, amount, topmost
from bot.dialogue.understand.clauses import placed
from bot.dialogue.understand.final_days import final_day_or_span
from bot.dialogue.understand.mails import new_part
from bot.dialogue.understand.references import references
from bot.dialogue.understand.signs import read
from bot.dialogue.understand.text import words
from bot.patterns import regex


@dataclass(frozen=True)
class Demand:
    """The amount, the number on it and the last day to pay, each None where it is not said."""

    amount: Money | None
    reference: str | None
    by: date | None


_CLAIMS = words("pay due owes still")
_GONE = words("gone void let_go")
_TOTAL = regex(r"(?<!\w)(?:gesamt\w*|insgesamt|total|summe|zahlbetrag|amount due)\W", re.IGNORECASE)
_INSTEAD = regex(r"(?:statt|instead of|anstelle von|rather than)\W{1,3}$", re.IGNORECASE)
_REST = regex(
    r"\b(?:rest(?:betrag|forderung|summe|schuld|saldo)?|verbleib\w*|offen (?:ist|sind|bleib\w*)(?: somit| damit)? noch"
    r"|remain(?:s|der|ing)|still outstanding)\b[^\d.!?;,]*$",
    re.IGNORECASE,
)
_PAID = regex(
    r"\b(?:ihre|deine|die|your|the)\s(?:teil)?(?:zahlung|überweisung|payment|transfer)\s"
    r"(?:(?:in höhe )?von|über|of|for)\s$",
    re.IGNORECASE,
)
_RECEIVED = regex(
    r"(?:[^.!?]|\.(?=\d)|(?<=\d)\.){0,90}(?<!nicht )(?<!not )\b(?:eingegangen|erhalten|verbucht|gebucht|berücksichtigt"
    r"|angerechnet|received|credited|booked|arrived)\b",
    re.IGNORECASE,
)
_REACH = 40  # characters before a sum in which it is called so


def demand(text: str, written: date | None = None) -> Demand | None:
    """What is demanded; None where nothing is, or where the claim is said to be gone. A day without a year, and a span,
    need the day on which it was `written`."""
    told = read(text)
    claims = [one for one in told if one.signs & _CLAIMS]
    if not claims or any(one.signs & _GONE and "pay" not in one.signs for one in told):
        return None
    start, end = new_part(text)
    numbers = references(text[start:end])
    by = final_day_or_span(text, [one.sentence for one in claims], written)
    return Demand(_amount(text), numbers[0] if numbers else None, by)


def _amount(text: str) -> Money | None:
    """The one called the total or the rest, of both the last; else the highest that is demanded, else what `amount`
    makes of the sentences. What they say was paid is none."""
    sums = [one for one in topmost(text) if not (_before(text, one, _INSTEAD) or _came(text, one))]
    total = [one for one in sums if _before(text, one, _TOTAL)]
    demanded = [one.sum for one in placed(text) if one.signs & _CLAIMS and one.sum in sums]
    later = [*total, *demanded]
    rest = [one for one in demanded if _before(text, one, _REST)]
    if rest and not any(one.start > rest[-1].start and one.money.cents > rest[-1].money.cents for one in later):
        return rest[-1].money
    if not total and (composed := _composed(text, sums)):
        return composed
    if total or demanded:
        return max((one.money for one in total or demanded), key=lambda money: money.cents)
    claims = " ".join(text[one.sentence.start : one.sentence.end] for one in read(text) if one.signs & _CLAIMS)
    return amount(claims) if sums else None


# "Setzt sich zusammen aus Hauptforderung 63,20 EUR, Inkassokosten 44,25 EUR und Zinsen 5,00 EUR".
_COMPOSED = regex(
    r"\b(?:setzt sich (?:\w{1,12} ){0,3}zusammen|besteht aus|is made up of|consists of|is composed of)\b"
    r"(?:[^.!?]|\.(?=\d)|(?<=\d)\.(?=\s?[a-zäöü])){0,300}",
    re.IGNORECASE,
)


def _composed(text: str, sums: Sequence[Sum]) -> Money | None:
    """What the parts come to of which a claim is said to consist."""
    told = _COMPOSED.search(text)
    parts = [one.money for one in sums if told and told.start() < one.start < told.end()]
    if len(parts) < 2 or len({one.currency for one in parts}) > 1:
        return None
    return Money(sum(one.cents for one in parts), parts[0].currency)


def _came(text: str, one: Sum) -> bool:
    """Is it a payment that is said to have come?"""
    return _before(text, one, _PAID) and bool(_RECEIVED.match(text, one.end))


def _before(text: str, one: Sum, name: re.Pattern[str]) -> bool:
    """Does such a name stand close before a sum?"""
    return bool(name.search(text, max(0, one.start - _REACH), one.start))
