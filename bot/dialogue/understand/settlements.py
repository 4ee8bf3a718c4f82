"""The sums that an answer says came back, or are no longer demanded. Whether that is all of them it never knows."""

from dataclasses import replace

from bot.case import Money
from bot.dialogue.understand.amounts import Sum, amount
from bot.dialogue.understand.clauses import Placed, placed
from bot.dialogue.understand.text import level, words
from bot.patterns import regex

_CAME = words("paid given gone let_go void half")
_NOT = words("kept pay due owes still will_pay shut")
# "400 of the 640 euro": what came stands before the whole.
_PART_OF = regex(
    r"(?<![\w.,])(?P<part>\d{1,6}(?:[.,]\d{1,3}){0,2})(?: ?(?:€|eur\w{0,2}|chf|franken|£|\$))? "
    r"(?:out of|of|von|vo)(?: (?:the|my|den|meinen|insgesamt)){0,2} ?[€£$]? ?$"
)
_REACH = 40  # characters before a whole in which its part stands


def settled_sums(text: str) -> tuple[Sum, ...]:
    """The sums said to be refunded, paid out or cancelled, in order; none that is promised, refused or demanded. Of
    "400 of the 640 euro" it is the 400."""
    came = _came(text)
    parts = [_part(text, one) for one in came]
    instead = [part.start for part in parts if part]
    return tuple(part or one.sum for one, part in zip(came, parts, strict=True) if part or one.sum.start not in instead)


def wholes(text: str) -> dict[Money, Money]:
    """Of what came in part, the whole that it is named a part of."""
    return {part.money: one.sum.money for one in _came(text) if (part := _part(text, one))}


def _came(text: str) -> list[Placed]:
    return [one for one in placed(text) if one.signs & _CAME and not one.signs & _NOT and one.sum.money.cents]


def _part(text: str, whole: Placed) -> Sum | None:
    """The part of a whole that is named before it, in the currency of the whole."""
    match = _PART_OF.search(level(text), max(0, whole.sum.start - _REACH), whole.sum.start)
    said = amount(match["part"]) if match else None
    if match is None or said is None or said.cents >= whole.sum.money.cents:
        return None
    return Sum(replace(whole.sum.money, cents=said.cents), match.start("part"), match.end("part"))
