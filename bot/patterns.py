"""Regular expressions that are compiled where they are first used: to compile all rules at the start takes a quarter of
it (0.16 of 0.65 s, measured), and whoever writes first would wait for rules about things that they do not say.

It knows no rule.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, TypeVar, cast

from bot.gated import NAMES, gated, methods
from bot.gates import bits_in

T = TypeVar("T")

METHODS = frozenset(NAMES)
_WAITING: dict[Callable[[], object], None] = {}


class _Later:
    """Stands in for a pattern; after the first use its methods are the pattern's own."""

    bits = 0  # what a text has to have; nothing is known as long as there is no gate

    def __init__(self, source: str | Callable[[], str], flags: int, sifted: bool) -> None:
        self.source, self.flags, self.sifted = source, flags, sifted
        _WAITING[self.compile] = None

    @property
    def pattern(self) -> str:
        return self.source if isinstance(self.source, str) else self.source()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Called only as long as nothing is compiled; a method that is merely passed on compiles nothing."""
        if name not in METHODS:
            raise AttributeError(name)
        return partial(self._first, name)

    def _first(self, method: str, *args: Any, **options: Any) -> Any:
        self.compile()
        return getattr(self, method)(*args, **options)

    def compile(self) -> None:
        """Its gate is made in an idle moment: that takes as long again, and spares nothing in the first turns."""
        if "search" in vars(self):
            return
        _WAITING.pop(self.compile, None)
        made = re.compile(self.pattern, self.flags)
        vars(self).update(methods(made))
        if not self.sifted:
            _WAITING[partial(self._behind_gate, made)] = None

    def _behind_gate(self, made: re.Pattern[str]) -> None:
        found, self.bits = gated(made, self.flags)
        vars(self).update(found)


def regex(source: str | Callable[[], str], flags: int = 0, sifted: bool = False) -> re.Pattern[str]:
    """As `re.compile`, but compiled when first used; `compile_one` finds a mistake in it, too. A source that takes
    time may be given as what makes it. After an idle moment it is tried only on texts in which it may find something;
    where whoever asks has looked for its words already, it is `sifted`."""
    return cast("re.Pattern[str]", _Later(source, flags, sifted))


def fitting(rules: Iterable[tuple[re.Pattern[str], T]], text: str) -> list[tuple[re.Pattern[str], T]]:
    """Those of the rules whose patterns may find something in the text."""
    met, known = bits_in(text), cast("Iterable[Any]", rules)
    return [rule for rule in known if met & rule[0].bits == rule[0].bits]


def trying(patterns: Iterable[re.Pattern[str]], text: str) -> list[re.Pattern[str]]:
    """Those of the patterns that may find something in the text, in order."""
    met, known = bits_in(text), cast("Iterable[Any]", patterns)
    return [one for one in known if met & one.bits == one.bits]


def replaced(text: str, patterns: Iterable[re.Pattern[str]], put: Callable[[str, re.Pattern[str]], str]) -> str:
    """The text in which one pattern after another has put something in the place of what it found; only those that may
    find something in what was left are asked."""
    met, known = bits_in(text), cast("Iterable[Any]", patterns)
    for one in known:
        if met & one.bits == one.bits:
            text = put(text, one)
            met = bits_in(text)
    return text


def found_in(text: str, rules: Iterable[tuple[T, re.Pattern[str]]]) -> Iterator[T]:
    """What stands before the patterns that find something in the text, in order."""
    met, known = bits_in(text), cast("Iterable[tuple[T, Any]]", rules)
    for value, pattern in known:
        if met & pattern.bits == pattern.bits and pattern.search(text):
            yield value


def later(make: Callable[[], object]) -> None:
    """Has something made in an idle moment that takes time and is likely needed; whoever needs it before makes it, so
    `make` may be called in vain."""
    _WAITING[make] = None


def compile_one() -> bool:
    """Compiles one of those that wait; False where none does. For idle moments."""
    for make in _WAITING:
        del _WAITING[make]
        make()
        return True
    return False
