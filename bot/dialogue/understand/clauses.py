"""The part of a sentence that a sum stands in, and the signs that stand there. What the sum is for it never knows."""

from dataclasses import dataclass

from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.sentences import Sentence, part
from bot.dialogue.understand.signs import Read, read, signs_in
from bot.patterns import regex

_PARTS = regex(r"[,:;]\s|\s(?:und|and|while|whereas|sowie|wobei)\s")


@dataclass(frozen=True)
class Placed:
    """A sum with the signs of its own part of the sentence, or else those of the whole sentence."""

    sum: Sum
    signs: frozenset[str]


def placed(text: str) -> tuple[Placed, ...]:
    """The sums of an answer that stand in a sentence with signs, in order; of a range its upper end."""
    told = read(text)
    found = ((one, next((said for said in told if _holds(said.sentence, one)), None)) for one in topmost(text))
    return tuple(Placed(one, _signs(text, one, said)) for one, said in found if said)


def _holds(sentence: Sentence, one: Sum) -> bool:
    return sentence.start <= one.start < sentence.end


def _signs(text: str, one: Sum, said: Read) -> frozenset[str]:
    start = max(
        (cut.end() for cut in _PARTS.finditer(text, said.sentence.start, one.start)), default=said.sentence.start
    )
    behind = _PARTS.search(text, one.end, said.sentence.end)
    own = signs_in(part(text, start, behind.start() if behind else said.sentence.end))
    return own or said.signs
