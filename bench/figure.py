"""Figures and bars, and the table that they are printed in. It measures nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from statistics import median


@dataclass(frozen=True)
class Bar:
    """What a figure is held to: `value` is at least, or (`most`) at most, `limit`, both in `unit`."""

    name: str
    value: float
    limit: float
    unit: str
    most: bool = False

    @property
    def passed(self) -> bool:
        return self.value <= self.limit if self.most else self.value >= self.limit

    @property
    def room(self) -> float:
        """How many times better than it must be; 1 is just so."""
        better, worse = (self.limit, self.value) if self.most else (self.value, self.limit)
        return better / worse if worse else inf


@dataclass(frozen=True)
class Figure:
    """One measurement as printed: what it is, its value with unit, and what bounds it."""

    name: str
    value: str
    bound: str
    bars: tuple[Bar, ...] = ()


def paired(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median ratio of two rates, each pair measured in the same round."""
    return median(one / other for one, other in zip(ours, theirs, strict=True))


def lines(figures: Sequence[Figure]) -> list[str]:
    """The table: a line for each figure, and under it its bars and what bounds it."""
    table = []
    for figure in figures:
        table.append(f"{figure.name:<58} {figure.value:>16}")
        table += [_bar(bar) for bar in figure.bars]
        table.append(f"      bound by {figure.bound}")
    return table


def _bar(bar: Bar) -> str:
    sign = "<=" if bar.most else ">="
    verdict = "PASS" if bar.passed else "FAIL"
    return f"      {verdict}  {bar.name}: {bar.value:.2f} {sign} {bar.limit:g} {bar.unit}  ({bar.room:.1f} x the bar)"
