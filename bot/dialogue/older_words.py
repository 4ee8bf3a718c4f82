"""Word of theirs that cannot answer a letter yet: it came before that letter went out, or in a call before it arrived.
A last deadline would follow a letter that nobody has read."""

from datetime import date

from bot.case import Letter
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import days
from bot.dialogue.understand.empty_answers import empty_answer
from bot.dialogue.understand.own_calls import by_phone
from bot.dialogue.understand.pasted import pasted


def older_than(scribe: Scribe, letter: Letter, text: str) -> bool:
    """Is the newest word older than what the letter may have brought?"""
    told, out = scribe.case.replies[-1], letter.sending
    if out is None:
        return False
    on = date.fromisoformat(told["on"])
    if not told["verbatim"] and by_phone(text) and not pasted(text):
        return _called_on(text, on) <= out.received_on
    if not told["verbatim"] and empty_answer(text) and on == out.sent_on == scribe.today:
        return True  # "krieg immer nur Textbausteine", told while the letter goes out
    return told["dated"] and on < out.sent_on


def _called_on(text: str, otherwise: date) -> date:
    """The one day that is named, and is past; else the day on which it is told."""
    named = [one.when.first for one in days(text, otherwise) if one.when.exact and one.when.first <= otherwise]
    return named[0] if len(named) == 1 else otherwise
