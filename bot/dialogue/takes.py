"""What is heard nowhere else: each of these gives back what else a text says."""

from collections.abc import Callable

from bot.dialogue import (
    claimed_anew,
    demanded_sums,
    later_ends,
    letters_in,
    open_elsewhere,
    paid_in_part,
    paid_twice,
    paying_late,
)
from bot.dialogue.questions import whereabouts
from bot.dialogue.scribe import Scribe

TAKES: tuple[Callable[[Scribe, str], str], ...] = (
    letters_in.taken,
    later_ends.taken,
    open_elsewhere.taken,
    whereabouts.taken,
    claimed_anew.taken,
    demanded_sums.taken,
    paying_late.taken,
    paid_twice.taken,
    paid_in_part.taken,
)


def taken(scribe: Scribe, text: str) -> str:
    for take in TAKES:
        text = take(scribe, text)
    return text
