"""The account of somebody else is open again: "das Konto von Kim geht wieder" closes nothing here, gives no ground and
no day, and tells nobody there."""

from functools import partial

from bot.dialogue.asking import stand_again
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.open_for_others import STILL_SHUT, apart, of_oneself, of_whom_it_is


def taken(scribe: Scribe, text: str) -> str:
    """Says that this changes nothing here, and gives back what else the text says. Who acts for her mother speaks of
    the account that the case is about; that one's own is shut still is heard where letters are out."""
    out = any(one.sending for one in scribe.case.letters)
    if acts_for_another(scribe.case):
        return of_whom_it_is(text, scribe.case.text("role"))
    if out and of_oneself(text) == STILL_SHUT:
        return text
    theirs, rest = apart(text, partial(_own, scribe))
    if not theirs:
        return text
    scribe.add("another.open")
    topic = scribe.case.open
    if not rest and topic and topic not in BY_TOPIC:
        stand_again(scribe, topic)
    return rest


def _own(scribe: Scribe, name: str) -> bool:
    """Is it a company's name, or the person's own?"""
    called = {name, name.removesuffix("s").removesuffix("'")}
    own = scribe.case.text("full_name").casefold().split()
    return bool(called.intersection(own) or scribe.desk.directory.mentions(name))
