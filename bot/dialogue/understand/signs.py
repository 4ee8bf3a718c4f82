"""The signs by which an answer is known, sentence by sentence. Which of them matters most it never knows."""

from dataclasses import dataclass

from bot.dialogue.understand import (
    account_signs,
    claim_signs,
    money_signs,
    post_signs,
    refusal_signs,
    request_signs,
)
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.sentences import Sentence, sentences
from bot.dialogue.understand.text import words

MODULES = (account_signs, claim_signs, money_signs, post_signs, refusal_signs, request_signs)
_PHRASES = Phrases(
    {name: table for module in MODULES for name, table in module.TABLES.items()},
    {name: limit for module in MODULES for name, limit in module.LIMITS.items()},
)
# Signs that the account is open, or money and a claim are what a letter asked for.
OPEN = words("open opened freed able")
# A sign that takes others back where it stands in the same sentence.
_TAKES_BACK = {
    "opens_then": OPEN,
    "id_there": words("id"),
    "account_asked": words("pay owes due"),
    "hope": frozenset(_PHRASES.names),
}
# Of these it is enough to know that they stand somewhere.
_ONCE = words("got passed no privacy unread route regret ground fee refused download login nothing still no_reply")


@dataclass(frozen=True)
class Read:
    """A sentence and the names of the signs that stand in it."""

    sentence: Sentence
    signs: frozenset[str]


@remembered
def read(text: str) -> tuple[Read, ...]:
    """The sentences of an answer in which any sign stands, in order; some signs only where they come first."""
    found: list[Read] = []
    known: frozenset[str] = frozenset()
    for one in sentences(text):
        if signs := signs_in(one.words, known):
            found.append(Read(one, signs))
            known |= signs & _ONCE
    return tuple(found)


def signs_in(said: str, known: frozenset[str] = frozenset()) -> frozenset[str]:
    """The signs in a sentence of `plain` words that are not known yet."""
    found = _PHRASES.names_in(said, known)
    for taking in _TAKES_BACK.keys() & found:
        found -= _TAKES_BACK[taking]
    return frozenset(found)
