"""Whether a no belongs to a word: who speaks to the telephone sets no stops, and what is denied far behind is something
else."""

import re

LONG, NEAR = 15, 6  # words: of a long clause, and between a word and the no that belongs to it


def denied(clause: str, said: re.Pattern[str], no: re.Pattern[str]) -> bool:
    """Is each of the words that are `said` in the clause denied? In a short clause any no does, in a long one only one
    that stands near."""
    if len(clause.split()) <= LONG:
        return no.search(clause) is not None
    return all(no.search(_around(clause, found)) for found in said.finditer(clause))


def _around(clause: str, found: re.Match[str]) -> str:
    before, behind = clause[: found.start()].split()[-NEAR:], clause[found.end() :].split()[:NEAR]
    return " ".join((*before, *behind))
