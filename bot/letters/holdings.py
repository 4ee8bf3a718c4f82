"""What hangs on an account; and what of it is left once some was paid out.

It will never know whether a sum is owed: it only takes away what came.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from bot.case import Money
from bot.letters.ownwords import amounts


@dataclass(frozen=True)
class Holding:
    """Something that hangs on the account: a key of [holding], in words, or in amounts where the words are unfit."""

    kind: str
    words: str = ""
    amounts: tuple[Money, ...] = ()


def left(held: Sequence[Holding], paid: Sequence[Money]) -> tuple[tuple[Holding, ...], bool]:
    """What is still open, and whether each payment was one of the sums, or several of them together. A payment that
    matches nothing takes nothing away: what it was for nobody knows."""
    rest, matched = list(held), True
    for sum_ in paid:
        settled = _settled(rest, sum_)
        matched = matched and bool(settled)
        rest = [one for one in rest if one not in settled]
    return tuple(rest), matched


def _settled(held: Sequence[Holding], paid: Money) -> tuple[Holding, ...]:
    """The fewest holdings that come to the sum that was paid."""
    priced_ones = [(one, sum_) for one in held if (sum_ := _sum(one))]
    groups = (group for size in range(1, len(priced_ones) + 1) for group in combinations(priced_ones, size))
    fitting = (group for group in groups if _same(paid, [sum_ for _, sum_ in group]))
    return tuple(one for one, _ in next(fitting, ()))


def _same(paid: Money, sums: Sequence[Money]) -> bool:
    alike = all(one.currency == paid.currency for one in sums)
    return alike and sum(one.cents for one in sums) == paid.cents


def _sum(held: Holding) -> Money | None:
    """Its amount, where it names exactly one."""
    named = held.amounts or amounts(held.words)
    return named[0] if len(named) == 1 else None
