"""Somebody who cannot do it alone, and by whom it is done for them: "meine Mama hat bei Otto 89 Euro offen. Sie ist"
" 79 und
kann nicht mit dem Handy". Whose account it is it never says."""

from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_UNABLE = regex(
    r"(?<!\w)(?:sie|er|she|he) (?:(?:ist|is) (?:schon )?\d\d(?: (?:jahre|years old))?,? (?:und |and |she |he |sie "
    r"|er )?)?"
    r"(?:kann|kennt|versteht|hat|can't|cannot|doesn't|does|can) (?:[\w']{1,12} ){0,3}?"
    r"(?:handys?|smartphones?|computer|internet|pc|technik|online|phones?|schreiben|deutsch|german|write"
    r"|e-?mails?)(?!\w)"
)
_ANYONE = regex(rf"(?<!\w)(?P<who>{PERSON})(?!\w)")


def unable(text: str) -> bool:
    """Does it say of somebody that they cannot do it alone?"""
    return bool(_UNABLE.search(plain(text)))


def unable_one(words: str) -> str:
    """The word for whoever cannot, as it stands before that in the words of `spelling.plain`; empty where nobody is
    named."""
    found = _UNABLE.search(words)
    named = _ANYONE.search(words[: found.start()]) if found else None
    return named["who"] if named else ""
