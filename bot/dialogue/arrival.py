"""The arrival of a posted letter: told by its tracking, the day counts from there and no longer from an estimate."""

from datetime import date

from bot.case import Letter
from bot.dialogue import posting
from bot.dialogue.questions.wrap import ARRIVED
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import day
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

SHORT = 120
_ARRIVED = regex(r"\b(?:zugestellt|angekommen|ausgeliefert|delivered|arrived|zustellung (?:war )?am)\b")
_OURS = regex(r"\b(?:l\d{1,2}|(?:einwurf)?einschreiben|sendung\w*|briefe?|letters?|tracking|registered)\b")
_THEIRS = regex(
    r"\b(?:vo[nm]|from|antwort\w*|answer\w*|reply|replies|gericht\w*|court\w*|mahn\w+|bescheid\w*|klage\w*|lawsuit|"
    r"bekommen|erhalten|got|received|konto|geld|account|money|mir|uns|me|us|noch|nicht|nich|not|yet)\b"
)
_NUMBER = regex(r"\bl\d{1,2}\b")


def told(scribe: Scribe, text: str) -> bool:
    """ "Das Einschreiben wurde am 27.11. zugestellt": counts anew the letters whose receipt was only estimated."""
    on = _day(text, scribe.today)
    if on and _before_the_word(scribe, on):
        return True
    letters = [one for one in _estimated(scribe, text) if on and one.sending and one.sending.sent_on <= on]
    if on is None or not letters:
        return False
    noted = {one: posting.note(scribe, one, one.sending.sent_on, "post", on) for one in letters if one.sending}
    lines = [line for one, line in noted.items() if one.kind != posting.COURT]
    scribe.add("sent.arrived" if lines else "sent.arrived_court", day=on, lines=lines)
    return True


def _before_the_word(scribe: Scribe, on: date) -> bool:
    """Of letters that arrived before anybody said that they went out only the day of posting is missing; they stay as
    they are."""
    waiting = [one for one in scribe.case.newest_letters() if one.sending is None and one.drafted_on <= on]
    if not waiting or any(one.sending and one.sending.estimated for one in scribe.case.newest_letters()):
        return False
    scribe.note("mark", key=ARRIVED, value=on.isoformat())
    scribe.learn("send_channel", "post")
    scribe.ask(
        "sent_confirmation", "sent_confirmation.arrived", ("later",), letters=[one.id for one in waiting], day=on
    )
    return True


def mentioned(text: str) -> bool:
    """Does the text speak of an arrival at all, also of one that has not come? Then it says nothing of the sending."""
    return bool(_ARRIVED.search(spoken(text)))


def _day(text: str, today: date) -> date | None:
    """The one day that the text says that letters of ours arrived on; never one that has not come yet."""
    words = spoken(text)
    if len(text) > SHORT or not mentioned(text) or not _OURS.search(words) or _THEIRS.search(words):
        return None
    when = day(text, today)
    return when.last if when and when.first == when.last <= today else None


def _estimated(scribe: Scribe, text: str) -> list[Letter]:
    named = {number.upper() for number in _NUMBER.findall(spoken(text))}
    waiting = [one for one in scribe.case.newest_letters() if one.sending and one.sending.estimated]
    return [one for one in waiting if not one.answered and (not named or one.id in named)]
