"""The signs by which an answer is known, sentence by sentence. Which of them matters most it never knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.dialogue.understand import account_signs, money_signs, request_signs
from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.sentences import Sentence, sentences
from bot.dialogue.understand.text import AT_HAND

_PHRASES = Phrases({**account_signs.TABLES, **money_signs.TABLES, **request_signs.TABLES})
_LIMITS = {**account_signs.LIMITS, **money_signs.LIMITS, **request_signs.LIMITS}


@dataclass(frozen=True)
class Read:
    """A sentence and the names of the signs that stand in it."""

    sentence: Sentence
    signs: frozenset[str]


@lru_cache(AT_HAND)
def read(text: str) -> tuple[Read, ...]:
    """The sentences of an answer in which any sign stands, in order."""
    found = (Read(one, signs_in(one.words)) for one in sentences(text))
    return tuple(one for one in found if one.signs)


def signs_in(words: str) -> frozenset[str]:
    """The signs in one sentence of `plain` words; none where it only hopes."""
    found = frozenset(_standing(words))
    return frozenset() if "hope" in found else found


def _standing(words: str) -> Iterator[str]:
    for name, match in _PHRASES(words):
        limit = _LIMITS.get(name)
        if limit is None or not limit.takes_back(words, match.start(), match.end()):
            yield name
