"""Letters that the post brought back: nothing runs from them, and they wait to go out again; or they did by now."""

from dataclasses import replace

from bot.case import Letter
from bot.dialogue.asking import unsent_ids
from bot.dialogue.mendings import take_back
from bot.dialogue.posting import COURT, record
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.returned_mail import CLAUSE, came_back, unclaimed
from bot.dialogue.understand.sendings import sending
from bot.dialogue.which_letters import numbered_of
from bot.patterns import regex

RETURNED = "astray:letters"  # a mark: the letters that came back
LONGEST = 160
_AGAIN = regex(r"(?<!\w)(?:noch ?(?:ein)?mal|erneut|again|once more|re-?sent|re-?posted|neu)(?!\w)")


def unfetched(scribe: Scribe, text: str) -> bool:
    """ "Annahme verweigert", "der Brief wurde nicht abgeholt": the address may be right, and another way is better."""
    out = [one for one in scribe.case.newest_letters() if one.sending and not one.answered and one.kind != COURT]
    if len(text) > LONGEST or "?" in text or not unclaimed(text) or not waits_again(scribe, out, text):
        return False
    scribe.add("astray.unclaimed")
    return True


def waits_again(scribe: Scribe, letters: list[Letter], text: str) -> bool:
    """Takes back those of them that the text names, else all that were posted."""
    out = [one for one in letters if one.sending and one.sending.way == "post"]
    said = [one for one in CLAUSE.split(numbered_of(out, text)) if came_back(one)]
    named = {one.upper() for part in said for one in LETTER.findall(part)}
    back = [one for one in out if one.id in named] if named else out
    if back:
        scribe.note("mark", key=RETURNED, value=" ".join(one.id for one in back))
        take_back(scribe, back)
    return bool(back)


def sent_again(scribe: Scribe, text: str) -> bool:
    """ "Habs heute nochmal geschickt": what came back is out again; the others are as they were."""
    waiting = unsent_ids(scribe.case)
    back = tuple(one for one in scribe.case.marks.get(RETURNED, "").split() if one in waiting)
    if not back or "?" in text or not _AGAIN.search(text.casefold()):
        return False
    said = sending(_AGAIN.sub(" sent ", text.casefold()), scribe.today)
    if said is None or said.not_yet:
        return False
    scribe.note("mark", key=RETURNED, value="")
    record(scribe, replace(said, everything=False, letters=back))
    return True
