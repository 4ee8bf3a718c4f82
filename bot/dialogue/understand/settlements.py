"""The sums that an answer says came back, or are no longer demanded. Whether that is all of them it never knows."""

from bot.dialogue.understand.amounts import Sum
from bot.dialogue.understand.clauses import placed
from bot.dialogue.understand.text import words

_CAME = words("paid given gone let_go void half")
_NOT = words("kept pay due owes still will_pay shut")


def settled_sums(text: str) -> tuple[Sum, ...]:
    """The sums said to be refunded, paid out or cancelled, in order; none that is promised, refused or demanded."""
    came = (one for one in placed(text) if one.signs & _CAME and not one.signs & _NOT)
    return tuple(one.sum for one in came if one.sum.money.cents)
