"""Whose claim it is, put right: "die 121,40 sind nicht von Amazon sondern von PayPal". Who shut the account stays."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.text import level
from bot.patterns import regex

_CLAIM = (
    r"(?:\d[\d.,]*(?: ?(?:€|eur|euro))?|forderung|rechnung|mahnung|betrag|summe|schulden?|claim|bill|debt|amount"
    r"|invoice|demand)"
)
_IS_OF = (
    r"(?: (?:ist|sind|war|waren|kommt|kommen|is|are|was|were|comes?|came|gehört|belongs?|doch|eigentlich|gar)){0,3}"
)
_OF = r"(?:von|vom|zu|für|from|of|by|to)"
_BUT = regex(
    rf"(?<!\w)(?:die|der|das|the|diese\w?|this|that)? ?{_CLAIM}{_IS_OF}"
    rf" (?:nicht|nich|net|ned|not|isn't|aren't|don't come|doesn't come) {_OF} (?P<old>[^,.;!?\n]{{2,30}}?)"
    rf"[ ,;.]{{1,3}}(?:(?:sondern|but|d(?:er|ie|as) (?:ist|sind|kommt|kommen)|it's|they're|it is) )?{_OF}"
    r" (?P<new>[^,.;!?\n]{2,30})$"
)
_NOT = regex(
    rf"(?<!\w)(?:die|der|das|the|diese\w?|this|that)? ?{_CLAIM}{_IS_OF} {_OF} (?P<new>[^,.;!?\n]{{2,30}}?)"
    rf"[ ,;.]{{1,3}}(?:und |and )?(?:nicht|nich|net|ned|not) (?:{_OF} )?(?P<old>[^,.;!?\n]{{2,30}})$"
)


def mended(scribe: Scribe, text: str) -> bool:
    """The claim is another firm's than the one that is written to."""
    small, find = level(text).strip(" .!"), scribe.desk.directory.find
    said = _BUT.search(small) or _NOT.search(small)
    if said is None or not scribe.case.says_yes("claim_alleged"):
        return False
    old, new = find(said["old"]), find(said["new"])
    if old is None or new is None or old.slug != scribe.case.text("company") or new.slug == old.slug:
        return False
    scribe.learn("claim_creditor", scribe.desk.name_of(new.slug))
    return True
