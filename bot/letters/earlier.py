"""The letters that a follow-up speaks of: what was written before, when it went out, and whether its day has passed.

It counts nothing: days are those that were kept with the letters. It will never know why nobody answered.
"""

from dataclasses import dataclass
from datetime import date

from bot.case import Case, Letter


@dataclass(frozen=True)
class Earlier:
    """An earlier letter: its kind, the date printed on it, when and how it was sent if the person said so, and the
    day that it set itself, unless it went out too late for that day to be a fair one."""

    kind: str
    dated: date
    sent_on: date | None
    way: str
    due: date | None


@dataclass(frozen=True)
class Before:
    """`root` is the kind that started the exchange; `passed`: the last day set, or counted from a late sending, is
    over; `month` is "", "running" or "over" for the statutory month of an access request, `month_due` the day it
    ended, `request_on` its date."""

    letters: tuple[Earlier, ...] = ()
    root: str = ""
    passed: bool = False
    month: str = ""
    month_due: date | None = None
    request_on: date | None = None


def before(case: Case, answered: Letter | None, today: date) -> Before:
    """What to say of the letter that was answered badly or not at all, and of those that it followed; where a letter
    follows none, of the newest access request that went to a company."""
    if answered is None:
        return _of_request(case, today)
    chain = _chain(case, answered)
    days = [day for letter in chain if (day := _counted_day(letter))]
    request = _request(case, chain[0])
    month, month_due = _month(request, today)
    return Before(
        letters=tuple(map(_earlier, chain)),
        root=chain[0].kind,
        passed=bool(days) and today > max(days),
        month=month,
        month_due=month_due,
        request_on=request.drafted_on if request else None,
    )


def _of_request(case: Case, today: date) -> Before:
    asked = [one for one in case.newest_letters() if one.kind == "access_request" and one.to.kind == "company"]
    sent = [one for one in asked if one.sending]
    if not sent:
        return Before()
    month, month_due = _month(sent[-1], today)
    return Before(month=month, month_due=month_due, request_on=sent[-1].drafted_on)


def _chain(case: Case, answered: Letter) -> list[Letter]:
    """The letters from the first to the last, by what each of them answers."""
    known = {letter.id: letter for letter in case.newest_letters()}
    chain = [answered]
    while (earlier := known.get(chain[0].answers)) and earlier not in chain:
        chain.insert(0, earlier)
    return chain


def _counted_day(letter: Letter) -> date | None:
    """The day by which an answer was to come: the letter's own, or a later one that its sending counted."""
    if not letter.sets_day:
        return None
    return (letter.sending.due if letter.sending else None) or letter.due


def _earlier(letter: Letter) -> Earlier:
    sending = letter.sending
    way = sending.way if sending else ""
    due = letter.due if _counted_day(letter) == letter.due and letter.sets_day else None
    return Earlier(letter.kind, letter.drafted_on, sending.sent_on if sending else None, way, due)


def _request(case: Case, root: Letter) -> Letter | None:
    """The access request that went to the same place and is not answered: the root itself, or one beside it."""
    if root.kind == "access_request":
        return root
    beside = (letter for letter in case.newest_letters() if letter.kind == "access_request")
    return next((one for one in beside if one.sending and not one.answered and one.to.name == root.to.name), None)


def _month(request: Letter | None, today: date) -> tuple[str, date | None]:
    if request is None or request.sending is None:
        return "", None
    due = request.sending.due or request.due
    if due is None:
        return "running", None
    return ("over", due) if today > due else ("running", None)
