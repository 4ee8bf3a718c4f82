"""A claim that was paid in two or three goes: "40 am 1.10. und 40 am 1.11.". What is owed it never knows."""

import re
from datetime import date

from bot.case import Money, When
from bot.dialogue.understand.amounts import amount, topmost
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.own_payments import lived_on
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PIECE = regex(
    r"(?:[;\n]|,(?!\d)|\s(?:und|and|dann|then|sowie|plus)(?: (?:noch ?mal|nochmals|again|wieder|dann|another))?\s"
    r"|(?<!\d)[.!?] )"
)
_PAID = regex(
    r"(?<!\w)(?:(?:be|ge|ein|ange)zahlt|zahlt(?! (?:mir|uns|mich|nicht|nichts|aus)(?!\w))|überwiesen|paid|transferred"
    r"|sent)(?!\w)"
)
# "Vinted zahlt nicht aus. Verkäufe vom 3.11. 20 Euro und 5.11. 25 Euro": what they owe, and nothing that was paid.
_OF_SALES = regex(
    r"(?<!\w)(?:verkäufen?|verkauft|auszahlung\w*|sales|sold|payouts?|zahl\w{1,2} (?:\w{1,8} ){0,3}nicht aus)(?!\w)"
)
_OTHER = regex(
    r"(?<!\w)(?:soll\w{0,3}|will|wollen|want|wants|fordern|fordert|verlangt|verlangen|gesperrt|blocked|nicht|not"
    r"|noch offen|rechnung vom|mahnung|bestellt|gekauft|ordered|bought|bekommen|received|gutgeschrieben|erstattet"
    r"|refunded|zurück\w*|retour\w*|return\w*|verkauft|sold|back)(?!\w)"
)
_DEMANDED = regex(
    r"(?<!\w)(?:kam|kamen|gekommen|came|arrived|brief\w{0,2}|schreiben|schreibt|schrieb\w{0,2}|post|letters?|wrote"
    r"|inkasso\w*|collect\w+|\w{0,6}mahnung\w{0,2}|reminders?|rechnung\w{0,2}|bill|invoice|gericht\w*)(?!\w)"
)
_DAY = regex(r"(?<![\w.,])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}(?!\d)|\d\d(?!\d))?")  # "12.10. 80": the second is a sum
_LONGEST = 90


def several_payments(text: str, today: date, asked: bool = False) -> tuple[Money, When] | None:
    """What two or more payments come to, and from which to which day they were made; each piece has one sum and one
    day. None unless the text says that they were paid, or `asked` for it."""
    found = [one for piece in _PIECE.split(text) if (one := _payment(piece, today))]
    if not asked and _OF_SALES.search(spoken(text)):
        return None
    if len(found) < 2 or len({when for _, when in found}) != len(found) or not (asked or says_paid(text)):
        return None
    if len({money.currency for money, _ in found}) > 1:
        return None
    first, last = min(when.first for _, when in found), max(when.last for _, when in found)
    return Money(sum(money.cents for money, _ in found), found[0][0].currency), When(first, last, "part")


def says_paid(text: str) -> bool:
    """Is anything said to be paid?"""
    return bool(_PAID.search(spoken(text)))


def in_parts(text: str) -> Money | None:
    """What "erst 50 euro gezahlt und dann die anderen 39,90" comes to: two sums of one sentence that says so."""
    for sentence in _SENTENCE.split(text):
        sums, said = topmost(sentence), spoken(sentence)
        two = len(sums) == 2 and sums[0].money.currency == sums[1].money.currency
        if (
            two
            and _PAID.search(said)
            and not _OTHER.search(said)
            and not lived_on(said)
            and _THEN.search(sentence[sums[0].end : sums[1].start])
        ):
            return Money(sums[0].money.cents + sums[1].money.cents, sums[0].money.currency)
    return None


_SENTENCE = regex(r"[!?\n]|\.(?=\s)")
_THEN = regex(r"\b(?:dann|danach|später|die anderen|den rest|die restlichen|then|later|the other|the rest)\b", re.I)


def _payment(piece: str, today: date) -> tuple[Money, When] | None:
    told = days(piece, today)
    said = spoken(piece)
    if len(piece) > _LONGEST or len(told) != 1 or not _named(told[0].when) or _OTHER.search(said) or lived_on(said):
        return None
    if _DEMANDED.search(said) and not says_paid(piece):
        return None
    bare = _DAY.sub(" ", piece)
    for one in days(bare, today):
        bare = bare[: one.start] + " " + bare[one.end :]
    money, when = amount(bare), day(piece, today)
    return (money, when) if money and money.cents and when else None


def _named(when: When) -> bool:
    """Is it a day, a month or a part of one?"""
    return when.exact or when.precision in ("month", "part")


_SEVERAL = regex(
    r"(?<!\w)(?:zwei|2|drei|3|mehrere|zwoa|two|three|several) (?:[^\W\d_]{2,12} ){0,2}"
    r"(?:rechnungen|forderungen|bestellungen|beträge|bills|invoices|claims|orders)(?!\w)"
)
_ONE = regex(
    r"(?<!\w)(?:(?:die|den) (?:erste\w?|eine\w?|zweite\w?|andere\w?|letzte\w?|vo[mn] [^\s,;]{2,12})|eine davon|nur eine"
    r"|the (?:first|second|other|last)(?: one)?|the one (?:from|of) \w{2,12}|one of (?:them|these|the two)|only one)"
    r"(?: [^\s,;!?]{1,12}){0,6}? (?:(?:be|ge)zahlt|überwiesen|beglichen|paid|settled)(?!\w)"
    r"|(?<!\w)(?:die|ich habe?|habe? ich|hab) (?:nur |schon |die )?\d{1,5}(?:[.,]\d\d)? ?(?:€|euros?|eur)?"
    r" ?(?:[^\s,;!?\d]{1,12} ){0,4}(?:(?:be|ge)zahlt|überwiesen|beglichen)(?!\w)"
    r"|(?<!\w)(?:i|we) (?:have |already )?paid (?:only )?(?:€|the )?\d{1,5}(?:[.,]\d\d)?(?!\d| and)"
    r"|(?<!\w)(?:i|we) (?:have |already )?paid (?:the (?:first|second|other|last)|one of|only one)(?!\w)"
)


def only_one_paid(words: str) -> bool:
    """Of several bills that are wanted, is only one said to be paid? Then the claim is not."""
    return bool(_SEVERAL.search(words) and _ONE.search(words))
