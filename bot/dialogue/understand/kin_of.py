"""Who says whose kin they are: "ich bin die Tochter von Herrn Wolfgang Ahrens". Whether they ask for that one it does
not know."""

from bot.dialogue.understand.name_parts import NAME
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_KIN = (
    r"tochter|sohn|daughter|son|enkel(?:in|sohn)?|grand(?:son|daughter)|(?:ehe)?frau|(?:ehe)?mann|wife|husband|nichte"
    r"|neffe|niece|nephew|schwester|bruder|sister|brother|schwiegertochter|schwiegersohn"
)
_KIN_OF = regex(
    r"(?<!\w)(?i:ich bin|bin|i am|i'm|hier ist|hier schreibt|this is) (?i:(?:hier|übrigens|ja) )?(?i:die|der|the)"
    rf" (?P<kin>(?i:{_KIN})) (?:von|of) (?:(?P<title>(?i:herrn?|frau|mr|mrs|ms))\.? )?"
    rf"(?P<name>{NAME}(?: {NAME}){{1,2}})(?!\w)"
)
_CHILDREN, _SPOUSES = {"tochter", "sohn", "daughter", "son"}, {"frau", "ehefrau", "wife", "mann", "ehemann", "husband"}
_PARENTS = {"herr": "father", "herrn": "father", "mr": "father", "frau": "mother", "mrs": "mother", "ms": "mother"}


def kin_of(text: str) -> tuple[str, str]:
    """What that one is to the writer (see `behalf`), and the whole name; both empty where nobody is named."""
    found = _KIN_OF.search(clean(text))
    if found is None:
        return "", ""
    kin, title = found["kin"].casefold(), (found["title"] or "").casefold()
    relation = _PARENTS.get(title, "other") if kin in _CHILDREN else "partner" if kin in _SPOUSES else "other"
    return relation, found["name"]
