"""The own name or street, written once more and otherwise, where the drafts are looked at: "jana beispiehl", "der Name
stimmt nicht, Beispil mit einem l", "lindenallee 9"."""

import re
from difflib import SequenceMatcher
from itertools import pairwise

from bot.dialogue.questions.helpers import own_words
from bot.dialogue.questions.person import read_address
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contact import address_parts
from bot.patterns import regex

FIRST_AND_LAST, LONGEST, LIKE = 2, 80, 0.7  # share of letters in common by which it is another spelling of the same
LOOKED = frozenset({"confirm_facts", "letter_review", None})
_OF_NAME = regex(r"(?<!\w)(?:\w{0,4}name\w?|hei(?:ß|ss)e?|schreib\w{0,3} mich|spell\w{0,3}|spelt|called)(?!\w)", re.I)
_BEFORE = regex(
    r"(?<!\w)(?:früher|vorher|geborene?|mädchenname|formerly|used to|maiden|firma|company|tochter|sohn"
    r"|mutter|vater|frau|mann|daughter|son|mother|father|wife|husband)(?!\w)",
    re.I,
)
_NUMBER = regex(r"\d.*$")
_WORD = regex(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*")


def mended(scribe: Scribe, text: str) -> bool:
    """Puts right what is known in another spelling; nothing where a person or a street of another name is told."""
    case, plain = scribe.case, len(text) <= LONGEST and "?" not in text and "@" not in text
    if not plain or case.open not in LOOKED or not case.known("full_name") or own_words(case, text) != text:
        return False
    return _name(scribe, text) or _street(scribe, text)


def _name(scribe: Scribe, text: str) -> bool:
    known, told = scribe.case.text("full_name").split(), _WORD.findall(text)
    if len(known) != FIRST_AND_LAST or _BEFORE.search(text):
        return False
    of_name = bool(_OF_NAME.search(text))
    pairs = [pair for pair in pairwise(told) if all(map(_like, known, pair))]
    if pairs and (of_name or len(told) == len(known)):
        return _learnt(scribe, pairs[-1])
    near = [(place, word) for word in told for place, part in enumerate(known) if _like(part, word)]
    if not of_name or len(near) != 1:
        return False
    place, word = near[0]
    return _learnt(scribe, (word, known[1]) if place == 0 else (known[0], word))


def _learnt(scribe: Scribe, parts: tuple[str, str]) -> bool:
    name = " ".join(_capital(one) for one in parts)
    if name.casefold() == scribe.case.text("full_name").casefold():
        return False
    scribe.learn("full_name", name)
    return True


def _street(scribe: Scribe, text: str) -> bool:
    """ "Lindenallee 9": the known street with another number, or spelt otherwise."""
    street, parts = scribe.case.text("postal_address").split("\n")[0], address_parts(text)
    alone = parts.street and not (parts.postcode or parts.town)
    if not alone or parts.street.casefold() == street.casefold() or not _like(_unnumbered(street), _unnumbered(text)):
        return False
    return read_address(scribe, text)


def _unnumbered(street: str) -> str:
    return _NUMBER.sub("", street).strip(" ,.")


def _like(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    longer = other.startswith(f"{one}-") or one.startswith(f"{other}-")
    return longer or SequenceMatcher(None, one, other).ratio() >= LIKE


def _capital(word: str) -> str:
    return "-".join(one[:1].upper() + one[1:] for one in word.split("-"))
