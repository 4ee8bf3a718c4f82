"""Reminders: planned anew after every turn from the case alone, said when they are due, however late.

Their deadlines are watched softly: the evening after, then after three, seven and fourteen days, at most one message a
day, never at night, on Sundays, holidays and 24 to 26 December. Only the next one of each kind is planned.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.case import Case, Letter, When
from bot.dialogue import outage, overview, solved
from bot.dialogue.desk import Desk
from bot.dialogue.door import agreed
from bot.dialogue.interview import next_question
from bot.dialogue.labels import against
from bot.dialogue.own_ends import held_until, left_alone, next_end, own_ends
from bot.dialogue.promises import promised, undated, waits_until
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Turn
from bot.law.calendar import is_postal_day
from bot.letters.offers import ACCOUNT_BACK, blocked, phished
from bot.messages import Reminder

QUIET_UNTIL, QUIET_FROM = dt.time(8, 30), dt.time(20, 30)
EVENING = "18:00"
AFTER_DUE = (1, 4, 8, 15)  # days after the other side's day
AFTER_DRAFT = (1, 3)
BEFORE_END = (31, 10, 3, 1)  # days before a deletion or the end of a right to complain
AFTER_INTAKE = (1, 4, 14)
DOOR_OPEN = dt.timedelta(days=1)
HARD_HOURS = (9, 16)  # on the last postal days twice: before work, and before the post closes
HARD_HOUR, HARD_UNTIL, HARD_FROM = 9, dt.time(8), dt.time(20)
BEFORE_SAFE = (7, 3)  # days; from the day before it every day until the end
WITHOUT_A_DAY = (1, 2, 4, 7, 10, 13)  # days after the word of it, where nobody knows the day of service
COURT, END, HELD = "court", "end", "held"
COURT_LETTER = "court_objection"  # asked for by itself
CHRISTMAS = frozenset({(12, 24), (12, 25), (12, 26)})


@dataclass(frozen=True)
class Wish:
    """A message that would be due at `at`; `key` is about whom or what and which time."""

    key: str
    about: str
    at: dt.datetime
    letters: tuple[str, ...] = ()


def plan(desk: Desk, case: Case, now: dt.datetime) -> tuple[Reminder, ...]:
    """All reminders that stand after this turn; what is not in it is no longer wanted."""
    if not agreed(case):
        return (Reminder("door", now + DOOR_OPEN, {"about": "door"}),) if case.turn else ()
    hard = tuple(Reminder(one.key, one.at, {"about": COURT, "letters": []}) for one in _before_court(desk, case, now))
    if case.value("reminder_ok") is False or case.stage == "closed":
        return hard
    wishes = [*_before_end(desk, case, now), *(wish for rule in RULES for wish in rule(case, now))]
    return (*hard, *_one_a_day(desk, case, sorted(wishes, key=_rank)))


def may_be_said(desk: Desk, case: Case, reminder: Reminder, now: dt.datetime) -> dt.datetime:
    """Now, or the next moment at which this reminder disturbs nobody; one of a court waits for the morning only."""
    about = reminder.body["about"]
    if about == "door" or (about == COURT and HARD_UNTIL <= now.time() < HARD_FROM):
        return now
    if about == COURT:
        morning = now + dt.timedelta(days=now.time() >= HARD_FROM)
        return morning.replace(hour=HARD_HOUR, minute=0, second=0, microsecond=0)
    at, taken = allowed(desk, case, now), _days_said((case, *desk.others))
    while at.date() in taken and about != END:
        at = allowed(desk, case, _at_hour(case, at + dt.timedelta(days=1)))
    return at


def _days_said(cases: Sequence[Case]) -> frozenset[dt.date]:
    """The days on which something was said softly in any of the person's cases: one message a day is enough."""
    said = (at for one in cases for key, at in one.nudged.items() if not key.startswith(f"{COURT}:"))
    return frozenset(dt.datetime.fromisoformat(at).date() for at in said)


def _rank(wish: Wish) -> tuple[bool, bool, dt.datetime]:
    """By their time, a day that runs against the person first; an outage gives way, for whatever else is said on its
    day says it too."""
    return wish.about == outage.ABOUT, wish.about != END, wish.at


def _one_a_day(desk: Desk, case: Case, wishes: Sequence[Wish]) -> Iterator[Reminder]:
    """Wishes for the same day and matter become one message; another matter waits for the next day that is free."""
    days: dict[dt.date, Wish] = {}
    said = {dt.datetime.fromisoformat(at).date() for at in case.nudged.values()}
    for wish in wishes:
        at = allowed(desk, case, wish.at)
        while at.date() in said and wish.about != END:
            at = allowed(desk, case, _at_hour(case, at + dt.timedelta(days=1)))
        while at.date() in days and days[at.date()].about != wish.about:
            at = allowed(desk, case, _at_hour(case, at + dt.timedelta(days=1)))
        other = days.get(at.date())
        days[at.date()] = _joined(other, wish, at) if other else Wish(wish.key, wish.about, at, wish.letters)
    for wish in days.values():
        yield Reminder(wish.key, wish.at, {"about": wish.about, "letters": list(wish.letters)})


def _joined(one: Wish, other: Wish, at: dt.datetime) -> Wish:
    return Wish(f"{one.key}+{other.key}", one.about, max(one.at, at), one.letters + other.letters)


def allowed(desk: Desk, case: Case, at: dt.datetime) -> dt.datetime:
    """The moment itself, or the person's hour on the next day on which a soft reminder may be said."""
    if at.time() >= QUIET_FROM:
        at = _at_hour(case, at + dt.timedelta(days=1))
    elif at.time() < QUIET_UNTIL:
        at = _at_hour(case, at)
    while silent(desk, case, at.date()):
        at = _at_hour(case, at + dt.timedelta(days=1))
    return at


def silent(desk: Desk, case: Case, day: dt.date) -> bool:
    """Is nobody disturbed on that day without need?"""
    return (day.month, day.day) in CHRISTMAS or not all(is_postal_day(day, place) for place in desk.home(case))


def _at_hour(case: Case, at: dt.datetime, day: dt.date | None = None) -> dt.datetime:
    """That day at the person's hour, kept out of the night."""
    day = day or at.date()
    hour = dt.time.fromisoformat(case.text("reminder_time") or EVENING)
    hour = hour if QUIET_UNTIL <= hour < QUIET_FROM else dt.time.fromisoformat(EVENING)
    return dt.datetime.combine(day, hour, at.tzinfo)


def _after_due(case: Case, now: dt.datetime) -> Iterator[Wish]:
    for letter in overview.watched(case):
        assert letter.sending
        assert letter.sending.due
        said = sum(key.startswith(f"due:{letter.id}:") for key in _keys(case))
        if said < (1 if case.says_yes("reminder_once") else len(AFTER_DUE)):
            day = max(_next_day(case, letter, letter.sending.due, said), waits_until(case, letter) or dt.date.min)
            yield Wish(f"due:{letter.id}:{said}", "letter", _at_hour(case, now, day), (letter.id,))


def _next_day(case: Case, letter: Letter, due: dt.date, said: int) -> dt.date:
    """So many days after the due day; after a late reminder the same pause as otherwise."""
    day = due + dt.timedelta(days=AFTER_DUE[said])
    if not said:
        return day
    last = next(at for key, at in case.nudged.items() if f"due:{letter.id}:{said - 1}" in key.split("+"))
    pause = dt.timedelta(days=AFTER_DUE[said] - AFTER_DUE[said - 1])
    return max(day, dt.datetime.fromisoformat(last).date() + pause)


def _after_promise(case: Case, now: dt.datetime) -> Iterator[Wish]:
    """The day after the one that was promised, once; two weeks after a promise without a day; the newest one counts."""
    until = promised(case)
    told_since = until and any(one.get("on", "") > until.isoformat() for one in case.replies)
    if until and not told_since and f"promise:{until}" not in _keys(case):
        yield Wish(f"promise:{until}", "promise", _at_hour(case, now, until + dt.timedelta(days=1)))


def _after_hold(case: Case, now: dt.datetime) -> Iterator[Wish]:
    """The day after the time is over for which money is held back, once."""
    until = held_until(case)
    key = f"{HELD}:{until}"
    if until and key not in _keys(case) and any(one.sending for one in case.letters):
        yield Wish(key, HELD, _at_hour(case, now, until + dt.timedelta(days=1)))


def _after_complaint(case: Case, now: dt.datetime) -> Iterator[Wish]:
    """The day after the three months in which a data protection authority says how a complaint stands, once."""
    for letter in overview.complaints(case):
        key = f"{overview.COMPLAINT}:{letter.id}"
        if letter.sending and letter.sending.due and key not in _keys(case):
            at = _at_hour(case, now, letter.sending.due + dt.timedelta(days=1))
            yield Wish(key, overview.COMPLAINT, at, (letter.id,))


def _before_end(desk: Desk, case: Case, now: dt.datetime) -> Iterator[Wish]:
    """A month, ten, three days and one before such a day, while the account is still shut; never after it."""
    first = next_end(case, now.date())
    if first is None:
        return
    prefix = f"end:{first}:"
    said = [dt.datetime.fromisoformat(at).date() for key, at in case.nudged.items() if prefix in key]
    days = [_not_silent(desk, case, first - dt.timedelta(days=n), -1) for n in BEFORE_END]
    past = said[-1] if said else dt.date.min if case.letters else now.date() - dt.timedelta(days=1)
    left = [day for day in days if day > past]
    if left:
        day = max(left[0], left_alone(case, first))
        yield Wish(f"{prefix}{len(said)}", END, max(_at_hour(case, now, day), now))


def _after_draft(case: Case, now: dt.datetime) -> Iterator[Wish]:
    unsent = tuple(one.id for one in case.newest_letters() if one.sending is None and one.kind != COURT_LETTER)
    if unsent and not (case.says_yes("reminder_once") or solved.rests(case)):
        yield from _after_silence(case, now, "draft", AFTER_DRAFT, unsent)


def _after_intake(case: Case, now: dt.datetime) -> Iterator[Wish]:
    told = case.stage == "intake" and not (case.says_yes("court_letter") or solved.rests(case))
    if told and not (case.letters or phished(case)):
        yield from _after_silence(case, now, "intake", AFTER_INTAKE, ())


def _after_silence(
    case: Case, now: dt.datetime, about: str, days: tuple[int, ...], letters: tuple[str, ...]
) -> Iterator[Wish]:
    """So many days after the person's last word."""
    heard = dt.datetime.fromisoformat(case.marks["heard_at"]) if "heard_at" in case.marks else now
    prefix = f"{about}:{heard:%Y%m%d%H%M%S}:"
    said = sum(key.startswith(prefix) for key in _keys(case))
    if said < len(days):
        yield Wish(f"{prefix}{said}", about, heard.astimezone(now.tzinfo) + dt.timedelta(days=days[said]), letters)


def _before_court(desk: Desk, case: Case, now: dt.datetime) -> Iterator[Wish]:
    """The next day on which the objection is asked for, until it is out; a person who just wrote needs no word of what
    was earlier."""
    if not court.running(case):
        return
    said = [at for key, at in case.nudged.items() if key.startswith(f"{COURT}:")]
    last = max((dt.datetime.fromisoformat(at) for at in (*said, case.marks.get("heard_at", "")) if at), default=now)
    moments = (
        now.replace(year=one.year, month=one.month, day=one.day, hour=hour, minute=0, second=0, microsecond=0)
        for one, hour in _court_moments(desk, case)
    )
    at = next((one for one in moments if one > last), None)
    if at:
        yield Wish(f"{COURT}:{at:%Y-%m-%dT%H}", COURT, at)


def _court_moments(desk: Desk, case: Case) -> Iterator[tuple[dt.date, int]]:
    """The days and hours at which the objection is asked for."""
    ends = court.counted(desk, case)
    for day in _court_days(desk, case):
        urgent = ends is not None and day >= ends.safe - dt.timedelta(days=1)
        urgent = urgent and ends is not None and day <= ends.due
        yield from ((day, hour) for hour in (HARD_HOURS if urgent else HARD_HOURS[:1]))


def _court_days(desk: Desk, case: Case) -> list[dt.date]:
    ends = court.counted(desk, case)
    if ends:
        early = [_not_silent(desk, case, ends.safe - dt.timedelta(days=n)) for n in BEFORE_SAFE]
        rest = (ends.due - ends.safe).days + 2  # once more on the day after the last
        return sorted({*early, *(ends.safe + dt.timedelta(days=n) for n in range(-1, rest))})
    since = case.marks.get(court.SINCE)
    told = [dt.date.fromisoformat(since) + dt.timedelta(days=n) for n in WITHOUT_A_DAY] if since else []
    return sorted({_when_courts_count(desk, case, day) for day in told})


def _when_courts_count(desk: Desk, case: Case, day: dt.date) -> dt.date:
    """The day itself, or the next that is no Sunday and no holiday: on those no court's period ends (ZPO 222(2))."""
    while not all(is_postal_day(day, place) for place in desk.home(case)):
        day += dt.timedelta(days=1)
    return day


def _not_silent(desk: Desk, case: Case, day: dt.date, step: int = 1) -> dt.date:
    while silent(desk, case, day):
        day += dt.timedelta(days=step)
    return day


def _after_outage(case: Case, now: dt.datetime) -> Iterator[Wish]:
    """As soon as the bot is back."""
    for key, back in outage.untold(case):
        yield Wish(key, outage.ABOUT, back.astimezone(now.tzinfo))


def _keys(case: Case) -> Iterator[str]:
    for key in case.nudged:
        yield from key.split("+")


Rule = Callable[[Case, dt.datetime], Iterator[Wish]]
RULES: tuple[Rule, ...] = (
    *(_after_due, _after_promise, _after_hold, _after_complaint, _after_draft, _after_intake),
    _after_outage,
)


# ---- saying them


def remind(desk: Desk, case: Case, reminder: Reminder, now: dt.datetime) -> Turn:
    """The reminder as a message with one-tap answers; the open door closes without one, an outage asks nothing."""
    scribe = Scribe(desk, case, now)
    about = reminder.body["about"]
    if about == "door":
        return scribe.finish(erase=True)
    outage.own_up(scribe)
    if about == outage.ABOUT:
        return scribe.finish()
    scribe.note("nudged", key=reminder.key, at=now.isoformat())
    letters = [one for one in case.newest_letters() if one.id in reminder.body["letters"]]
    SAY[about](scribe, letters)
    hard = about == COURT
    shown = (
        "letter" if about in (COURT, END, HELD, overview.COMPLAINT) else about
    )  # the contract has no other word for it
    scribe.close_message({"about": shown, "letters": [one.id for one in letters], "hard": hard})
    return scribe.finish()


def _say_due(scribe: Scribe, letters: list[Letter]) -> None:
    """Names what is late; and which letters are asked about for the last time, those alone."""
    times = {one.id: sum(key.startswith(f"due:{one.id}:") for key in _keys(scribe.case)) for one in letters}
    last = [one for one in letters if times[one.id] >= len(AFTER_DUE)]
    others = [one for one in letters if one not in last]
    key = "nudge.last" if last else "nudge.due" if max(times.values()) == 1 else "nudge.again"
    company = against(scribe.desk, scribe.case)
    lines = [overview.deadline_line(scribe, one) for one in (others if last else letters)]
    ending = [overview.deadline_line(scribe, one) for one in last]
    choices = ("answer", "nothing", "open", "later") if blocked(scribe.case) else ("answer", "nothing", "later")
    scribe.ask("nudge", key, choices, company=company, lines=lines, ending=ending)


def _say_complaint(scribe: Scribe, letters: list[Letter]) -> None:
    company = against(scribe.desk, scribe.case)
    lines = [overview.deadline_line(scribe, one) for one in letters]
    scribe.ask("nudge", "nudge.complaint", ("answer", "nothing", "later"), company=company, lines=lines)


def _say_promise(scribe: Scribe, letters: list[Letter]) -> None:
    company = against(scribe.desk, scribe.case)
    back = bool(scribe.case.marks.get(ACCOUNT_BACK))
    choices = ("answer", "nothing", *(() if back else ("open",)), "later")
    key = "nudge.promise_undated" if undated(scribe.case) else "nudge.promise"
    scribe.ask("nudge", key, choices, company=company, day=promised(scribe.case), back=back)


def _say_held(scribe: Scribe, letters: list[Letter]) -> None:
    company = against(scribe.desk, scribe.case)
    scribe.ask("nudge", "nudge.held", ("answer", "nothing", "later"), company=company, day=held_until(scribe.case))


def _say_end(scribe: Scribe, letters: list[Letter]) -> None:
    company = against(scribe.desk, scribe.case)
    choices = ("answer", "nothing", "open", "later")
    day = next_end(scribe.case, scribe.today) or max(own_ends(scribe.case))
    deleted = scribe.case.value("deletion_date")
    deletion = isinstance(deleted, When) and deleted.first == day
    scribe.ask("nudge", "nudge.end", choices, company=company, day=day, deletion=deletion)


def _say_draft(scribe: Scribe, letters: list[Letter]) -> None:
    scribe.ask("sent_confirmation", "nudge.draft", ("sent", "redate", "later"), letters=letters)


def _say_intake(scribe: Scribe, letters: list[Letter]) -> None:
    question = next_question(scribe.case)
    topic = question.topic if question else "confirm_facts"
    label = scribe.word(f"labels.{topic}") if scribe.has_word(f"labels.{topic}") else ""
    last = [one for one in _keys(scribe.case) if one.startswith("intake:")][-1]
    key = INTAKE[min(int(last.rpartition(":")[2]), len(INTAKE) - 1)]
    scribe.ask(topic, key, question.choices if question else ("yes", "change"), label=label)


def _say_court(scribe: Scribe, letters: list[Letter]) -> None:
    dated = court.counted(scribe.desk, scribe.case) is not None
    before = 0 if dated else sum(key.startswith(f"{COURT}:") for key in scribe.case.nudged)
    court.show(scribe, before)
    key = "proof_of_sending.short" if before % 2 else "proof_of_sending.ask"
    scribe.ask("proof_of_sending", key, (court.DONE, "later"))


INTAKE = ("nudge.intake", "nudge.intake_again", "nudge.intake_last")
SAY = {
    COURT: _say_court,
    "letter": _say_due,
    "promise": _say_promise,
    HELD: _say_held,
    overview.COMPLAINT: _say_complaint,
    END: _say_end,
    "draft": _say_draft,
    "intake": _say_intake,
}
