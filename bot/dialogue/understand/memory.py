"""What was read in one turn is remembered until its end, because many rules ask for the same; then it is forgotten."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, Protocol, TypeVar, cast

from bot import gates
from bot.directory import names


class _Kept(Protocol):
    def cache_clear(self) -> None: ...


P = ParamSpec("P")
T = TypeVar("T")
K = TypeVar("K", bound=_Kept)

_TEXTS = 256  # that are at hand, whole and in parts
_KEPT: list[_Kept] = [names.named]


def remembered(reader: Callable[P, T]) -> Callable[P, T]:
    """A reader that reads a text once a turn. What it gives back, nobody may change."""
    return cast("Callable[P, T]", forgotten(lru_cache(_TEXTS)(reader)))


def forgotten(kept: K) -> K:
    """What is kept, to be dropped at the end of a turn."""
    _KEPT.append(kept)
    return kept


def forget() -> None:
    """Drops every text that is still at hand: nobody's words stay in memory after their turn."""
    gates.forget()
    for kept in _KEPT:
        kept.cache_clear()
