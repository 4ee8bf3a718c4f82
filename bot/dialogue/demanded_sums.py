"""What the newest answer demands, put right: "nein, die wollen nur noch 63,50, nicht 148,90". The letter that answers
names it; what was demanded before, and what was paid, stays as it is."""

from bot.case import Letter, Money
from bot.dialogue.announcing import announce
from bot.dialogue.drafting import again
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.text import level, spoken
from bot.letters.correspondence import claimed_last, demanded_now, of_the_demand
from bot.patterns import regex

LONGEST = 120
_CORRECTS = regex(
    r"(?<!\w)(?:nein|nee|nö|nicht|nich|falsch|stimmt nicht|statt|sondern|no|not|wrong|instead|nur noch|only)(?!\w)"
)
_THEY_WANT = regex(
    r"(?<!\w)(?:die|sie|they|\w{2,20}) (?:jetzt |nun |nur |noch |only |just |now )*(?:wollen|will|verlang\w{1,2}"
    r"|fordern?|fordert|wants?|demands?|ask for)(?!\w)"
)
_NOW = regex(r"(?<!\w)(?:jetzt|nun|noch|inzwischen|now|still|only)(?!\w)")
_DENIED = regex(r"(?<!\w)(?:nicht|nich|statt|not|instead of) (?:die |the |mehr )?$")
_REACH = 20  # characters before a sum


def taken(scribe: Scribe, text: str) -> str:
    """Puts it right in the letter that lies here, and gives back what is left of the text: nothing, or all of it."""
    draft, money = _draft(scribe), _said(scribe, text)
    if draft is None or money is None:
        return text
    scribe.add("claimed_anew.now", amount=money)
    if money != demanded_now(scribe.case):
        scribe.note("mark", key=of_the_demand(scribe.case), value=f"{money.cents} {money.currency}")
        announce(scribe, [again(scribe, draft)])
    return ""


def _draft(scribe: Scribe) -> Letter | None:
    """The letter that answers the demand, where it is looked at."""
    if scribe.case.open != "letter_review" or not claimed_last(scribe.case):
        return None
    drafts = (one for one in scribe.case.newest_letters() if one.kind == "follow_up" and one.sending is None)
    return next(drafts, None)


def _said(scribe: Scribe, text: str) -> Money | None:
    """The one sum that they are said to want; beside one that is denied only where that is the one noted, or the words
    tell that it is of now."""
    words = spoken(text)
    if len(text) > LONGEST or "?" in text or not (_CORRECTS.search(words) and _THEY_WANT.search(words)):
        return None
    sums = topmost(text)
    denied = [one.money for one in sums if _DENIED.search(level(text), max(0, one.start - _REACH), one.start)]
    meant = [one.money for one in sums if one.money not in denied]
    of_now = _NOW.search(words) or demanded_now(scribe.case) in denied
    return meant[0] if len(meant) == 1 and of_now and not says_paid(text) else None
