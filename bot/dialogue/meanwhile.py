"""The answers to what people ask once letters are written: the days that run, the letters themselves, that nobody here
sees their post. The question that stood open stands open afterwards."""

from collections.abc import Callable

from bot.dialogue import answers_to, overview, shapes
from bot.dialogue.asking import stand_again, unsent_ids
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.meanwhile import asked, told
from bot.dialogue.understand.word_came import word_came

_OF_THE_WAITING = frozenset({"write", "replied", "arrived", "wait"})  # asked in vain before anything is out


def answered(scribe: Scribe, text: str) -> bool:
    """Was this asked, and is there an answer in this case? A court's days run before there is a letter."""
    if _said(scribe, text):
        return True
    what = asked(text) if scribe.case.letters or court.running(scribe.case) else ""
    if not what or (what in _OF_THE_WAITING and not _out(scribe)) or not (scribe.case.letters or what == "days"):
        return False
    topic = scribe.case.open
    _ANSWERS[what](scribe)
    if topic:
        stand_again(scribe, topic)
    return True


def _said(scribe: Scribe, text: str) -> bool:
    """Was something said that has nothing to do with any answer, while letters are out and nothing is asked?"""
    quiet = scribe.case.open is None and _out(scribe) and not word_came(text, scribe.today)
    what = told(text) if quiet else ""
    if what:
        scribe.add(f"meanwhile.{what}")
    return bool(what)


def _out(scribe: Scribe) -> bool:
    return any(one.sending for one in scribe.case.newest_letters())


def _days(scribe: Scribe) -> None:
    """The days that run; of letters that lie here still, that theirs begins with their arrival."""
    if overview.watched(scribe.case) or overview.complaints(scribe.case) or court.served(scribe.case):
        overview.deadlines(scribe)
        return
    waiting = unsent_ids(scribe.case)
    if waiting:
        scribe.add("meanwhile.not_out", letters=waiting)
    else:
        overview.none_runs(scribe)


def _write(scribe: Scribe) -> None:
    running = overview.running(scribe.case, scribe.today)
    days = [one.sending.due for one in running if one.sending and one.sending.due]
    scribe.add("meanwhile.write", until=min(days, default=None))


def _arrived(scribe: Scribe) -> None:
    """By post a day is reckoned with, by other ways it is that of the sending."""
    out = [one for one in overview.watched(scribe.case) if one.sending]
    posted = [one.sending.received_on for one in out if one.sending and one.sending.estimated]
    scribe.add("meanwhile.arrived", reckoned=max(posted, default=None))


def _remind(scribe: Scribe) -> None:
    scribe.add("meanwhile.remind", off=scribe.case.value("reminder_ok") is False, out=_out(scribe))


_ANSWERS: dict[str, Callable[[Scribe], object]] = {
    "days": _days,
    "wait": lambda scribe: answers_to.say(scribe, "faq.next"),
    "call": lambda scribe: shapes.hand_over(scribe, "phone"),
    "write": _write,
    "letters": overview.letters,
    "replied": lambda scribe: scribe.add("meanwhile.replied"),
    "arrived": _arrived,
    "remind": _remind,
}
