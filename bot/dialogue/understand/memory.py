"""What was read in one turn is remembered until its end, because many rules ask for the same; then it is forgotten."""

from bot import gates
from bot.dialogue.understand import (
    amounts,
    answers,
    claims,
    days,
    finer_kinds,
    holdings,
    idioms,
    matters,
    references,
    replies,
    sentences,
    signs,
    situations,
    spelling,
    text,
)

MODULES = (
    *(amounts, answers, claims, days, finer_kinds, holdings, idioms, matters, references, replies),
    *(sentences, signs, situations, spelling, text),
)
READERS = tuple(one for module in MODULES for one in vars(module).values() if hasattr(one, "cache_clear"))


def forget() -> None:
    """Drops every text that is still at hand: nobody's words stay in memory after their turn."""
    gates.forget()
    for reader in READERS:
        reader.cache_clear()
