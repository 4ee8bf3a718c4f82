"""A firm for which somebody writes, by its legal form: "Müller Handels GmbH, Geschäftsführer Jan Müller". Whose firm it
is it never knows."""

from bot.dialogue.understand.legal_forms import LEGAL_FORM
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_WORD = r"(?!(?i:ich|wir|arbeite|bei|bin|habe?|für) )[^\W_][\w.&'’+-]{0,24}"
_NAMED = r"(?!(?i:wir|das|we|it|its|it's|die|the) )[^\W\d_][\w.'’-]{0,24}(?: [^\W\d_][\w.'’-]{1,24}){1,3}"
_FORM = rf"(?:{LEGAL_FORM}|(?i:gmbh|ug|ohg|gbr|ltd)\.?(?: \(haftungsbeschränkt\))?(?!\w))"
_FIRM = rf"(?P<firm>(?:{_WORD} (?:& |und |and )?){{1,4}}?{_FORM})"
_OFFICE = (
    r"(?i:(?:(?:vertreten|represented) (?:durch|by) )?(?:(?:den|die|das|the|its) )?"
    r"(?:geschäftsführer(?:in)?|gf|inhaber(?:in)?|inh\.?|prokurist(?:in)?|ceo|managing director|director|owner"
    r"|vertreten durch|represented by))"
)
OFFICE = regex(_OFFICE)
_AHEAD = regex(rf"^{_FIRM} ?[,;:(–-] ?(?:(?P<office>{_OFFICE})[ :,]{{1,2}})?(?P<name>{_NAMED})(?=\)?(?:$|[,;.!?]))")
_BEHIND = regex(
    rf"^(?P<name>{_NAMED}) ?[,;:(–-] ?(?:(?P<office>{_OFFICE})(?: (?:der|von|of|at))?(?: (?:the|firma))?[ ,]{{1,2}})?"
    rf"{_FIRM}(?=\)?(?:$|[,;.!?]))"
)
_ALONE = regex(rf"^(?:(?:wir sind|das ist|we are|it's|it is|hier ist|die|firma|the) ){{0,2}}{_FIRM}(?=\W*(?:$|,))")


def with_its_head(text: str) -> str:
    """The firm and who writes for it, as a sender says them; empty where not both are said."""
    line = clean(text.replace("\n", ", "))
    found = _AHEAD.match(line) or _BEHIND.match(line)
    head = " ".join(filter(None, (found["office"], found["name"]))) if found else ""
    return f"{found['firm']}, {head}" if found else ""


def firm_alone(text: str) -> str:
    """A firm that the answer begins with and that nobody is named for."""
    found = _ALONE.match(clean(text.replace("\n", ", ")))
    return found["firm"] if found else ""
