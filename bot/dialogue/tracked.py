"""The number under which a posted letter is tracked, as the person tells it with the sending."""

from bot.case import Letter
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.sending_ways import tracking_numbers


def tracked(scribe: Scribe, letter: Letter, way: str) -> str:
    """The one that was told in this turn, where all that is posted goes to one addressee; else the one from before."""
    before = letter.sending.number if letter.sending else ""
    told = {number for one in scribe.case.heard if one.turn == scribe.turn for number in tracking_numbers(one.text)}
    posted = {one.to.name for one in scribe.case.newest_letters() if one.sending is None or one.sending.way == "post"}
    return told.pop() if way == "post" and len(told) == 1 and posted == {letter.to.name} else before
