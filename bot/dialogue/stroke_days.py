"""A day of the block or of the payment that an English story writes with strokes ("09/03/2026"): which of its two
readings was taken is said, and the other counts where it is meant."""

from datetime import date

from bot.case import When
from bot.dialogue import told_days
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.either_day import other_reading, says_which
from bot.patterns import regex

_MARK, _TOPICS = "stroke_day", ("block_date", "payment_date")
_THERE_DAY_FIRST = frozenset({"GB", "IE"})
_DAY_FIRST = regex(r"(?<![\d/])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d])")


def note_days(scribe: Scribe, text: str) -> None:
    """The days of a story, and the other reading of those that have two, both of them past."""
    if _put_right(scribe, text):
        return
    told_days.note_days(scribe, text)
    sure = _DAY_FIRST.search(text) or scribe.desk.dwelling(scribe.case) in _THERE_DAY_FIRST
    if "/" not in text or sure or scribe.desk.language_of(scribe.case) != "en":
        return
    for topic in _TOPICS:
        fact = scribe.case.facts.get(topic)
        if fact and fact.turn == scribe.turn and isinstance(fact.value, When) and fact.value.exact:
            _say(scribe, topic, text, fact.value.first)


def _say(scribe: Scribe, topic: str, text: str, taken: date) -> None:
    other = other_reading(text, taken)
    if other is None or other > scribe.today:
        return
    scribe.note("mark", key=_MARK, value=f"{topic}|{taken.isoformat()}|{other.isoformat()}")
    scribe.add("reply.either", day=taken, other=other)


def _put_right(scribe: Scribe, text: str) -> bool:
    """ "3 September", "the american way": of the day that was named last."""
    topic, _, days = scribe.case.marks.get(_MARK, "").partition("|")
    if not days:
        return False
    taken, other = (date.fromisoformat(one) for one in days.split("|"))
    if scribe.case.value(topic) != When(taken, taken) or says_which(text, taken, other) != other:
        return False
    scribe.learn(topic, When(other, other))
    return True
