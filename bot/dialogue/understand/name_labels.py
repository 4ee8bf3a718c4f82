"""Forename and surname that are told as such: "Nachname Demir, Vorname Ayşe", "Demir Ayşe, Ayşe ist der Vorname"."""

import re

from bot.patterns import regex

_WORD = r"[^\W\d_][\w'’-]{1,24}"
_LABEL = r"(?:(?:nach|vor|zu|sur|fore|last|first|family)\w*|und|and|my|mein)(?!\w)"
_NAME = rf"{_WORD}(?: (?!{_LABEL}){_WORD})?"
_IS = r"(?: ?[:=]| ist| is| lautet)? ?"
_FIRST = r"(?:vornamen?|rufname|first ?name|given name|forename)"
_LAST = r"(?:nachnamen?|familiennamen?|zuname|surname|last ?name|family name)"
_BOTH = tuple(
    regex(
        rf"(?<!\w)(?:mein |my )?{one}{_IS}{first}[\s,;.]{{1,3}}(?:und |and )?(?:mein |my )?{two}{_IS}{last}(?!\w)", re.I
    )
    for one, two, first, last in (
        (_FIRST, _LAST, rf"(?P<first>{_NAME})", rf"(?P<last>{_NAME})"),
        (_LAST, _FIRST, rf"(?P<last>{_NAME})", rf"(?P<first>{_NAME})"),
    )
)
_OWN = r"(?:ist|is) (?:der|mein|the|my)"
_TURNED = regex(
    rf"^\s*(?P<last>{_WORD}),? (?P<first>{_WORD})[\s,;.(–-]{{1,4}}(?:(?:also|und|and|wobei) )?"
    rf"(?:(?P=first) {_OWN} {_FIRST}|(?P=last) {_OWN} {_LAST})(?!\w)\)?",
    re.I,
)

# "Ayşe ist der Vorname, Demir der Nachname".
_CALLED = regex(
    rf"^\s*(?P<first>{_WORD}) {_OWN} {_FIRST}[\s,;]{{1,3}}(?:und |and )?(?P<last>{_WORD})"
    rf" (?:(?:ist|is) )?(?:(?:der|mein|the|my) )?{_LAST}(?!\w)",
    re.I,
)


def in_order(text: str) -> str:
    """The text with the forename before the surname, and neither called so."""
    for rule in (*_BOTH, _TURNED, _CALLED):
        text = rule.sub(r"\g<first> \g<last>", text, count=1)
    return text
