"""That the objection to a court's paper is made: when, in which way, and whether that was in time."""

import re
from datetime import date

from bot.case import Case, When
from bot.dialogue.questions.court import DONE, MAILED, OBJECTED, PUT_OFF, last_days, paper, running, say, show
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.court_papers import (
    at_the_counter,
    none_there,
    not_objected,
    objected,
    objected_beside,
    plain_deed,
    simply_done,
)
from bot.dialogue.understand.days import day
from bot.dialogue.understand.objections_made import by_phone, given_to_deliverer, handed_in, made
from bot.dialogue.understand.sending_days import since, told_day
from bot.dialogue.understand.sendings import sending, ways
from bot.patterns import regex


def told_objection(scribe: Scribe, text: str) -> bool:
    """Word that the objection went out; a bare "done" and a yes or no count where it was just asked for. True where
    nothing else is in the text."""
    if not running(scribe.case) or none_there(text) or _before_service(scribe, text):
        return False
    asked = DONE in scribe.case.offered or PUT_OFF in scribe.case.marks
    other = made(text) or to_deliverer(scribe, text) or objected_beside(text)
    plain = confirms(text) if _of_it(scribe.case) else None
    if asked and not other and (plain is False or not_objected(text)):
        return plain is False and _not_yet(scribe)
    if _only_on_the_phone(scribe, text) or (asked and _only_to_them(scribe, text)):
        return True
    said = bool(other) or objected(text)
    if not _plainly(scribe, text, asked) and not (said and (handed_in(text) or _to_the_court(scribe, text))):
        return False
    note_objection(scribe, text)
    return True


def _of_it(case: Case) -> bool:
    """Can a bare yes or no mean the objection, as nothing else is asked?"""
    return DONE in case.offered or case.open is None


def to_deliverer(scribe: Scribe, text: str) -> bool:
    """Was it made to whoever brought the paper (SchKG 74)? Elsewhere nobody can."""
    return paper(scribe.desk, scribe.case).country in ("CH", "LI") and given_to_deliverer(text)


def _only_on_the_phone(scribe: Scribe, text: str) -> bool:
    """It may count or not, and so it is not noted as made."""
    if not by_phone(text):
        return False
    say(scribe, "by_phone")
    return True


def _only_to_them(scribe: Scribe, text: str) -> bool:
    """ "Hab einen Brief an Zalando geschickt": no court has it."""
    if made(text) or not simply_done(text, scribe.today) or _to_the_court(scribe, text):
        return False
    say(scribe, "to_them")
    return True


def _before_service(scribe: Scribe, text: str) -> bool:
    """Nothing that was done before the paper came can be the objection to it."""
    when, since = day(text, scribe.today), scribe.case.value("service_date")
    return when is not None and isinstance(since, When) and when.last < since.first


def put_off(scribe: Scribe) -> None:
    """ "Mach ich morgen": the days are said once more, and a bare "done" counts from now on. Once the safe day is there
    the post is too slow for tomorrow."""
    scribe.note("mark", key=PUT_OFF, value="1")
    ends = last_days(scribe)
    if ends and ends.safe <= scribe.today < ends.due:
        say(scribe, "tomorrow", last=ends.due)
    else:
        show(scribe)


def _plainly(scribe: Scribe, text: str, asked: bool) -> bool:
    """Can nothing else be meant: it was just asked, or there is no other letter and nothing else stands open?"""
    done = (_of_it(scribe.case) and confirms(text)) or simply_done(text, scribe.today)
    if asked and done and _to_the_court(scribe, text):
        return True
    alone = asked or MAILED in scribe.case.marks or not (scribe.case.letters or scribe.case.open)
    return alone and _sent(scribe, text) and _to_the_court(scribe, text)


def _not_yet(scribe: Scribe) -> bool:
    scribe.note("closed")
    show(scribe)
    return True


def _sent(scribe: Scribe, text: str) -> bool:
    """Was something sent, on no day before the court's paper came, and not by mail?"""
    said, since = sending(text, scribe.today), scribe.case.value("service_date")
    if said is None or said.not_yet or said.way in ("email", "form") or not plain_deed(text, scribe.today):
        return False
    return not (said.day and isinstance(since, When) and said.day.last < since.first)


def _to_the_court(scribe: Scribe, text: str) -> bool:
    """An objection that went to the company is none."""
    there = court(text) or _TO_COURT.search(text)
    return bool(there) or not (scribe.desk.directory.mentions(text) or _TO_THEM.search(text))


_TO_COURT = regex(
    r"\b(?:ans|zum|beim|dem|das|to the|at the) (?:\w{0,10}gericht|betreibungsamt|court|debt office)\b", re.I
)
_TO_THEM = regex(
    r"\b(?:an|ans|bei|beim|to) (?:die |das |den |der |the )?(?:firma|inkasso\w*|händler|shop|laden|gegner\w*"
    r"|gläubiger\w*|anwalt|anwälte|company|collectors?|creditor|lawyers?)\b",
    re.I,
)


def told_objected(scribe: Scribe, part: str) -> None:
    """The part of a story that says that the objection is made already, where there is one."""
    if part and running(scribe.case) and _to_the_court(scribe, part):
        note_objection(scribe, part, story=True)


# "Gerade abgeschickt": of a story without such a word nobody knows on which day it was.
_JUST = regex(r"\b(?:gerade|grad|grade|eben|soeben|jetzt|just|now)\b", re.I)


def note_objection(scribe: Scribe, text: str, story: bool = False) -> None:
    """From here on nobody is reminded, and the letters to the company are next."""
    when, came = told_day(text, scribe.today), scribe.case.value("service_date")
    first = came.first if isinstance(came, When) else date.min
    fits = when is not None and first <= when.last and when.first <= scribe.today
    way = next(iter(ways(text)), "hand" if at_the_counter(text) else "")
    if to_deliverer(scribe, text):
        at_once = came if isinstance(came, When) else When(date.min, scribe.today)
        settle(scribe, at_once if not (when and fits) else when, "deliverer")
        return
    undated = When(first, scribe.today, "about") if story and not _JUST.search(text) else None
    told = when if when and fits else undated or When(scribe.today, scribe.today)
    settle(scribe, since(told, first, scribe.today), way)


AT_ONCE = ("hand", "fax")


def settle(scribe: Scribe, told: When, way: str) -> None:
    """The objection went out that day, at the latest on the last of several; said once, and where it is or was late."""
    if not running(scribe.case):
        return
    ends, on = last_days(scribe), told.last
    scribe.learn(OBJECTED, told)
    scribe.note("closed")
    say(scribe, "objected", day=on, way=way, about=not told.exact)
    if ends and on > ends.due:
        say(scribe, "over", safe=ends.safe, last=ends.due)
    elif ends and on > ends.safe and paper(scribe.desk, scribe.case).country == "DE" and way not in AT_ONCE:
        say(scribe, "close", last=ends.due)


def close_for_post(scribe: Scribe) -> bool:
    """Is the objection not out, and its safe day gone? Then the post alone is too slow, and that is said."""
    ends = last_days(scribe) if running(scribe.case) else None
    if ends is None or scribe.today <= ends.safe or paper(scribe.desk, scribe.case).country != "DE":
        return False
    say(scribe, "over" if scribe.today > ends.due else "close", safe=ends.safe, last=ends.due)
    return True
