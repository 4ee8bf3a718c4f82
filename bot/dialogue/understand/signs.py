"""The signs by which an answer is known, sentence by sentence. Which of them matters most it never knows."""

from dataclasses import dataclass
from functools import lru_cache

from bot.dialogue.understand import account_signs, money_signs, request_signs
from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.sentences import Sentence, sentences
from bot.dialogue.understand.text import AT_HAND

_PHRASES = Phrases(
    {**account_signs.TABLES, **money_signs.TABLES, **request_signs.TABLES},
    {**account_signs.LIMITS, **money_signs.LIMITS, **request_signs.LIMITS},
)


OPEN = frozenset({"open", "opened", "freed", "able"})
# Of these it is enough to know that they stand somewhere.
ONCE = frozenset(
    "got passed no privacy unread route regret ground fee refused download login nothing still no_reply".split()
)


@dataclass(frozen=True)
class Read:
    """A sentence and the names of the signs that stand in it."""

    sentence: Sentence
    signs: frozenset[str]


@lru_cache(AT_HAND)
def read(text: str) -> tuple[Read, ...]:
    """The sentences of an answer in which any sign stands, in order; those of `ONCE` only where they come first."""
    found: list[Read] = []
    known: frozenset[str] = frozenset()
    for one in sentences(text):
        if signs := signs_in(one.words, known):
            found.append(Read(one, signs))
            known |= signs & ONCE
    return tuple(found)


def signs_in(words: str, known: frozenset[str]) -> frozenset[str]:
    """The signs in one sentence of `plain` words that are not known yet; none where it only hopes."""
    found = _PHRASES.names_in(words, known)
    if "hope" in found:
        return frozenset()
    return frozenset(found - OPEN if "opens_then" in found else found)
