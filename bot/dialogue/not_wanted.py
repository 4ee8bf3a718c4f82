"""A letter that somebody does not want, told while the letters lie ready: it is put away, and is not written again
until it is wanted after all. A court's paper is never put away so."""

from bot.case import Letter
from bot.dialogue import review, stages
from bot.dialogue.asking import stand_again, unsent_ids
from bot.dialogue.drafting import draft_all, put_away, role
from bot.dialogue.questions.wrap import OF_LETTERS
from bot.dialogue.scribe import Scribe
from bot.dialogue.sent import deed
from bot.dialogue.understand.letters_unwanted import after_all, unwanted
from bot.dialogue.understand.text import spoken
from bot.dialogue.which_letters import numbered_of
from bot.letters.offers import UNWANTED, wanted
from bot.patterns import regex

REVIEW = "letter_review"
_FINE = regex(
    r"(?:l\d{1,2}|der rest|sonst|the rest)(?: (?:ist|is|looks|sieht|alles|so|kann|bleibt))*"
    r" (?:passt|gut|ok|okay|super|fine|good|stimmt|in ordnung|raus|so|ja|yes|geht|aus)\W*"
)


def told(scribe: Scribe, text: str) -> bool:
    """ "L2 brauch ich nicht", "nur L1 schicken". What is left goes its usual way."""
    waiting = _waiting(scribe)
    said = unwanted(_by_number(scribe, text), bare=scribe.case.open == REVIEW) if waiting else None
    if said is None:
        return _after_all(scribe, text)
    if deed(said.rest):
        return False  # "die Beschwerde ist raus, L4 schick ich nicht": only_some knows what went
    others = {one.id for one in waiting} - said.alone if said.alone & {one.id for one in waiting} else set[str]()
    out = [one for one in waiting if one.id in said.out | others and one.to.kind != "court"]
    if not out:
        return False
    if len(out) == len(unsent_ids(scribe.case)) and not any(one.sending for one in scribe.case.letters):
        return _none_at_all(scribe, out)
    for one in out:
        _away(scribe, one)
    _go_on(scribe, said.rest, agreed=bool(said.alone))
    return True


def of_some(scribe: Scribe, text: str) -> bool:
    """Is one of the letters not wanted, or only one of them, and is it named?"""
    said = unwanted(_by_number(scribe, text), bare=scribe.case.open == REVIEW)
    return said is not None and len(_waiting(scribe)) > 1


def _by_number(scribe: Scribe, text: str) -> str:
    """ "The second one" is a letter only where letters are asked about."""
    return numbered_of([*scribe.case.newest_letters()], text) if scribe.case.open in OF_LETTERS else text


def _waiting(scribe: Scribe) -> list[Letter]:
    return [one for one in scribe.case.newest_letters() if one.sending is None]


def _none_at_all(scribe: Scribe, letters: list[Letter]) -> bool:
    """Whoever wants none of them keeps them lying here, where they can be read."""
    scribe.vary("before_sending.unwilling", letters=[one.id for one in letters])
    if scribe.case.open:
        stand_again(scribe, scribe.case.open)
    return True


def _away(scribe: Scribe, letter: Letter) -> None:
    for to in [to for kind, to in wanted(scribe.case) if kind == letter.kind and _same(scribe, to, letter)]:
        scribe.note("mark", key=f"{UNWANTED}{letter.kind}:{to}", value=letter.id)
    put_away(scribe, letter, "drafts.unwanted")


def _same(scribe: Scribe, to: str, letter: Letter) -> bool:
    base, _, which = to.partition(":")
    known = scribe.desk.addressee(scribe.case, to) if which else None
    return base == role(letter) and (not which or (known is not None and known.key == letter.to.key))


def _go_on(scribe: Scribe, rest: str, agreed: bool) -> None:
    if not unsent_ids(scribe.case):
        stages.happened(scribe, "sent")  # what is out is waited for as before
        scribe.note("closed")
        return
    if scribe.case.open == REVIEW and (agreed or _FINE.fullmatch(spoken(rest))):
        scribe.learn(REVIEW, str(scribe.turn))
    elif scribe.case.open == REVIEW and rest:
        review.listen(scribe, rest)


def _after_all(scribe: Scribe, text: str) -> bool:
    """ "L2 doch": it is written once more, under a new number."""
    named = after_all(text)
    back = [key for key, letter in scribe.case.marks.items() if key.startswith(UNWANTED) and letter in named]
    for key in back:
        scribe.note("mark", key=key, value="")
    return bool(back) and draft_all(scribe)
