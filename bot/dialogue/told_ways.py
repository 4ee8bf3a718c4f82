""" "Nein, das war per Mail": a message or call that was just noted went another way."""

from bot.case import Contact
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import doubtful
from bot.dialogue.understand.ways_said import way_instead

JUST = 2  # turns back in which something counts as just told


def mended(scribe: Scribe, text: str) -> bool:
    """The way of the person's own messages that were told last, of a single one the day as well; False where nothing is
    corrected."""
    told = _latest(scribe)
    meant, day = way_instead(text, scribe.today) if told else ("", None)
    plain = day and day.exact and day.first <= scribe.today and not doubtful(text, day, scribe.today)
    if not meant or (day and not (plain and len(told) == 1)):
        return False
    wrong = [one for one in told if one.way != meant or (day and day != one.when)]
    for one in wrong:
        scribe.note("dated", way=one.way, by=one.by, kind=one.kind, before=one.when, when=day or one.when, went=meant)
    return bool(wrong)


def _latest(scribe: Scribe) -> tuple[Contact, ...]:
    """The own messages that were just told, where all went one way."""
    own = [one for one in scribe.case.contacts if one.by == "person" and scribe.turn - one.turn <= JUST]
    last = max((one.turn for one in own), default=0)
    told = tuple(one for one in own if one.turn == last)
    return told if len({one.way for one in told}) == 1 else ()
