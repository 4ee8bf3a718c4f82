"""The letters before a letter: what was written, when it went out, whether its day has passed, and which of them a
complaint to somebody else is about.

It counts nothing: days are those that were kept with the letters, or handed in. It will never know why nobody answered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.case import Case, Letter
from bot.letters.catalogue import CATALOGUE

# Requests that the law itself gives a month (GDPR 12(3)).
WITH = "with:"  # a mark: the letters in other matters that a second letter follows as well
UNHEARD = frozenset({"silence", "ack"})
REQUESTS = ("access_request", "bureau_access_request", "rectification_request", "objection")


@dataclass(frozen=True)
class Earlier:
    """An earlier letter: its kind, the date printed on it, when, how and under what number it was sent if the person
    knows, and the day that it set itself, unless it went out too late for that day to be a fair one."""

    kind: str
    dated: date
    sent_on: date | None
    way: str
    due: date | None
    number: str = ""


@dataclass(frozen=True)
class Reckoned:
    """The legal period of a request as it stands, counted from receipt: its last day, and by language the sentence
    that says how it was counted."""

    due: date
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Before:
    """`root` is the kind that started the exchange; `beside` the first letters of others with the same addressee that
    are answered no better, in `letters` after those of this one; `passed`: the last day set, or counted from a late
    sending, is over; `month` is "", "running" or "over" for the statutory month of a request, `month_due` the day it
    ended, `request_on` its date, `request_kind` what it asked for; `data_over` the day on which the month ended for
    data that the letter asked for beside something else."""

    letters: tuple[Earlier, ...] = ()
    root: str = ""
    beside: tuple[Earlier, ...] = ()
    passed: bool = False
    month: str = ""
    month_due: date | None = None
    request_on: date | None = None
    request_kind: str = ""
    data_over: date | None = None


def asks_for_data(letter: Letter) -> bool:
    """Does a letter that disputes a claim ask a collector for the data as well (GDPR 15)? The short text of a form does
    not."""
    named = "Art. 15" in letter.text or "Article 15" in letter.text
    out = letter.sending is not None and letter.sending.way != "form"
    return letter.kind == "claim_dispute" and letter.to.kind == "collector" and named and out


def before(
    case: Case,
    answered: Letter | None,
    today: date,
    reckoned: Reckoned | None = None,
    others: tuple[Letter, ...] = (),
) -> Before:
    """What to say of the letter that was answered badly or not at all, and of those that belong to it; where a letter
    follows none, of the newest access request that went to a company. `others` are letters of other exchanges that it
    follows as well."""
    if answered is None:
        return _of_request(case, today)
    own, more = thread(case, answered), tuple(thread(case, one) for one in others)
    letters = (*own, *(letter for each in more for letter in each))
    days = [day for letter in letters if (day := _counted_day(letter))]
    request = request_of(case, answered, others)
    month, month_due = _month(request, today, reckoned)
    over = reckoned and request is None and reckoned.due < today and asks_for_data(own[0])
    return Before(
        letters=tuple(map(earlier, letters)),
        root=own[0].kind,
        beside=tuple(earlier(each[0]) for each in more),
        passed=bool(days) and today > max(days),
        month=month,
        month_due=month_due,
        request_on=request.drafted_on if request else None,
        request_kind=request.kind if request else "",
        data_over=reckoned.due if reckoned and over else None,
    )


def _of_request(case: Case, today: date) -> Before:
    asked = [one for one in case.newest_letters() if one.kind == "access_request" and one.to.kind == "company"]
    sent = [one for one in asked if one.sending]
    if not sent:
        return Before()
    month, month_due = _month(sent[-1], today, None)
    return Before(month=month, month_due=month_due, request_on=sent[-1].drafted_on, request_kind=sent[-1].kind)


def thread(case: Case, one: Letter) -> tuple[Letter, ...]:
    """The letter that began the exchange to which `one` belongs, and what was sent in it since, in order."""
    known = {letter.id: letter for letter in case.newest_letters()} | {one.id: one}
    root = _root(known, one)
    return tuple(each for each in known.values() if _root(known, each) == root and (each.sending or each == one))


def exchange(case: Case, one: Letter) -> tuple[Letter, ...]:
    """The same with second letters that were sent in another matter and asked for this one as well."""
    own = thread(case, one)
    ids = {letter.id for letter in own}
    joint = (letter for letter in case.newest_letters() if letter.sending and ids & {*asked_beside(case, letter.id)})
    return tuple(sorted({letter.id: letter for letter in (*own, *joint)}.values(), key=_place))


def _place(letter: Letter) -> date:
    return letter.sending.sent_on if letter.sending else letter.drafted_on


def asked_beside(case: Case, letter: str) -> tuple[str, ...]:
    """The ids of the letters in other matters that a second letter follows as well."""
    return tuple(case.marks.get(f"{WITH}{letter}", "").split())


def overdue_beside(case: Case, late: Letter, today: date) -> tuple[Letter, ...]:
    """Letters to the same addressee in other matters, whose day has passed without an answer or a second letter."""
    same = (one for one in case.newest_letters() if one.to.name == late.to.name and one.sending and not one.answered)
    again = {one.answers for one in case.newest_letters() if one.kind == "follow_up"}
    taken = {one.id for one in thread(case, late)} | again
    followed = CATALOGUE["follow_up"].answers
    first = (one for one in same if one.id not in taken and not one.answers and one.kind in followed)
    new = tuple(one for one in first if (day := _day_of(one)) and day < today)
    return (*new, *_in_vain(case, late, today))


def _in_vain(case: Case, late: Letter, today: date) -> tuple[Letter, ...]:
    """The first letters of other matters of which a second letter got no answer either."""
    letters = case.newest_letters()
    again = [one for one in letters if one.kind == "follow_up" and one.to.name == late.to.name and one.sending]
    over = [one for one in again if (day := _day_of(one)) and day < today and not _heard(case, one)]
    ids = {id for one in over for id in (thread(case, one)[0].id, *asked_beside(case, one.id))}
    return tuple(one for one in letters if one.id in ids - {each.id for each in thread(case, late)})


def _heard(case: Case, letter: Letter) -> bool:
    """Came anything to it but silence?"""
    since = _place(letter).isoformat()
    told = (one for one in case.replies if one["kind"] not in UNHEARD and one.get("on", since) >= since)
    return any(letter.id in one["letters"] if one.get("letters") else True for one in told)


def _root(known: Mapping[str, Letter], one: Letter) -> Letter:
    seen = {one.id}
    while (first := known.get(one.answers)) and first.id not in seen:
        seen.add(first.id)
        one = first
    return one


def concerned(case: Case, kind: str, today: date) -> Letter | None:
    """The letter that a complaint to somebody else is about: of those that were sent, the first whose day has passed,
    else the newest."""
    sort = CATALOGUE[kind]
    if sort.to == ("same",):
        return None
    fitting = [one for one in case.newest_letters() if one.kind in sort.answers and one.sending]
    late = (one for one in fitting if (day := _day_of(one)) and day < today)
    return next(late, fitting[-1] if fitting else None)


def request_of(case: Case, answered: Letter, others: Sequence[Letter] = ()) -> Letter | None:
    """The request with a legal period that the exchange is about: its first letter, or an access request beside it
    that went to the same place and is not answered, or that is one of the `others` followed as well."""
    root = thread(case, answered)[0]
    if root.kind in REQUESTS:
        return root
    beside = (letter for letter in case.newest_letters() if letter.kind == "access_request")
    open_too = (one for one in beside if one in others or not one.answered)
    return next((one for one in open_too if one.sending and one.to.name == root.to.name), None)


def copies(case: Case, kind: str, today: date) -> tuple[str, ...]:
    """The ids of the letters whose copies go along with a complaint, in order."""
    about = concerned(case, kind, today) if CATALOGUE[kind].copies else None
    return tuple(one.id for one in exchange(case, about)) if about else ()


def earlier(letter: Letter) -> Earlier:
    """What other letters may say of this one."""
    sending = letter.sending
    way = sending.way if sending else ""
    due = letter.due if _counted_day(letter) == letter.due and letter.sets_day else None
    sent_on = sending.sent_on if sending and not sending.about else None
    return Earlier(letter.kind, letter.drafted_on, sent_on, way, due, sending.number if sending else "")


def _counted_day(letter: Letter) -> date | None:
    """The day by which an answer was to come: the letter's own, or a later one that its sending counted."""
    return _day_of(letter) if letter.sets_day else None


def _day_of(letter: Letter) -> date | None:
    return (letter.sending.due if letter.sending else None) or letter.due


def _month(request: Letter | None, today: date, reckoned: Reckoned | None) -> tuple[str, date | None]:
    if request is None or request.sending is None:
        return "", None
    due = reckoned.due if reckoned else _day_of(request)
    if due is None:
        return "running", None
    return ("over", due) if today > due else ("running", None)
