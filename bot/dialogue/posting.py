"""The sending: letters that went out are frozen, and their days count from receipt; what was said wrongly is mended."""

import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date, timedelta
from types import MappingProxyType

from bot.case import Case, Letter, Sending, Way, When
from bot.dialogue import matters, overview, stages
from bot.dialogue.addressed import by_number, without_names
from bot.dialogue.asking import not_followed, unsent_ids, waiting_since
from bot.dialogue.drafting import draft_all, due_day
from bot.dialogue.interview import next_question
from bot.dialogue.questions import court as court_paper
from bot.dialogue.questions import objections
from bot.dialogue.questions.to_come import SENT, to_come
from bot.dialogue.questions.wrap import OF_LETTERS, arrival_told, of_a_court, on_paper, reviewed
from bot.dialogue.reminders import silent
from bot.dialogue.scribe import Scribe
from bot.dialogue.tracked import tracked
from bot.dialogue.understand import sendings
from bot.dialogue.understand.answers import nods, yes_no
from bot.dialogue.understand.days import day, days, doubtful
from bot.dialogue.understand.other_things import of_other_things
from bot.dialogue.understand.reserves import wishes
from bot.dialogue.understand.sending_days import since, told_day, unread
from bot.dialogue.understand.sending_plans import bare_weekday
from bot.dialogue.understand.sending_slips import no_such_day
from bot.dialogue.understand.sendings import SendingSaid, other_papers, sending, surely_out, wants_out, ways
from bot.dialogue.understand.sendings_to_come import yes_later
from bot.dialogue.understand.sent_papers import papers_sent
from bot.dialogue.understand.text import spoken
from bot.dialogue.which_letters import names_letters, numbered, one_alone, only_named, parted, ways_of_their_own
from bot.law.periods import count, received
from bot.law.wording import explain_values
from bot.letters.catalogue import CATALOGUE
from bot.patterns import regex

FAIR, SLACK, SHORT, PAIR, A_WORD = 7, 2, 60, 2, 2
BY_WIRE = frozenset({"email", "form"})  # no way to a court; "das Formular zur Post" is the court's own
COURT, ASSUMED, NAMED, ABOUT = "court_objection", "sent:assumed", "sent:named", "sent:about"
ALL = SendingSaid(True, (), None, None, False)
NONE = replace(ALL, everything=False, not_yet=True)
_DUE = regex(r"\b(?:(?:\w{0,12}miete|rent|lohn|gehalt|wages|salary|pay ?day)\b|fällig|faellig|due\b)", re.I)
_OUT = regex(
    r"\b(?:raus|abgsch\w+|rausge\w+|weggesch\w+|losgesch\w+|(?:zur|bei der|auf der|auf die) post|eingeworfen|"
    r"eingeschmissen|eingesteckt|(?:weg|ab)gegangen|briefkasten|postkasten|"
    r"in den (?:gelben )?kasten|(?:post|einschreiben|briefe) (?:\w+ )?aufgegeben|abgegeben|unterwegs|"
    r"(?:vorbei|hin)gebracht|abgeschickt|verschickt|geschickt|gesendet|gemailt|gefaxt|sent|posted|mailed|faxed|"
    r"(?:are|they're|both|went|all|everything) out|in the (?:post|mail|mailbox|letterbox)|dropped (?:\w+ )?off"
    r"|rein(?:kopiert|gestellt|getan))\b",
    re.I,
)
_DONE = regex(r"\b(?:gemacht|erledigt|fertig|done|did it|geschafft|gschickt|gsendet|passiert)\b", re.I)
_GONE = regex(r"\bweg\b", re.I)  # of letters only where nothing else can be gone
_JUST_NOW = regex(r"\W*(?:(?:ja|yes)\W+)?(?:vorhin|soeben|(?:gra?de?|gerade) eben|just now|a minute ago)\W*", re.I)
_FITS = regex(r"\b(?:passt|stimmt|gut|ok|okay|super|prima|fits?|fine|good|great|looks|right)\b")
_BOTH = regex(r"\b(?:beid[ei]\w*|both)\b")
_PAST = regex(
    r"\b(?:habe?|hab's|habs|ist|sind|war|waren|ging|gingen|schon|have|i've|was|were|went|sent|e?mailed|faxed|posted"
    r"|already|ge\w+t|\w+ge\w+t)\b"
)


# ---- what the person says of it


def ask_for_sending(scribe: Scribe) -> None:
    """Waits for word that the letters are out; on a later day than the draft's, a newly dated version comes first."""
    waiting = [one for one in scribe.case.newest_letters() if one.sending is None]
    old = any(one.drafted_on < scribe.today for one in waiting) and not not_followed(scribe)
    anew = old and draft_all(scribe, anew=True)
    if anew:
        scribe.learn("letter_review", str(scribe.turn))
    asked = scribe.case.asked.get("sent_confirmation", 0)
    again = "sent_confirmation.again_too" if asked % 2 else "sent_confirmation.again"
    first = "sent_confirmation.court" if on_paper(scribe.case) else "sent_confirmation.ask"
    key = again if asked and not anew else first
    scribe.ask("sent_confirmation", key, ("sent", "later"), letters=[one.id for one in waiting])


def answer(scribe: Scribe, text: str) -> bool:
    """The answer to "are they out?"; an ID that the company has is none."""
    if papers_sent(spoken(text)) and other_papers(text) and not names_letters(text):
        scribe.add("sent_confirmation.papers")
        return True
    return _hear(scribe, text, asked=True)


def _only_papers(scribe: Scribe, text: str) -> bool:
    if short := len(text) <= SHORT:
        scribe.add("sent_confirmation.papers")
    return short


def unasked(scribe: Scribe, text: str) -> bool:
    """Word that letters went out, whatever was asked."""
    if other_papers(text):
        return False
    if papers_sent(spoken(text)) and not names_letters(text):
        return _only_papers(scribe, text)
    out = _OUT.search(text) or (_GONE.search(text) and reviewed(scribe.case)) or plainly_out(scribe, text)
    return bool(out) and _hear(scribe, text, asked=False)


def on_no_day(scribe: Scribe, text: str) -> bool:
    """ "Am 31.11. geschickt", "den 23. per Post": a day that no calendar has, or nobody can read, is asked for, and
    never taken for today."""
    if not unsent_ids(scribe.case) or not (scribe.case.open in OF_LETTERS or court_paper.running(scribe.case)):
        return False
    typed, number = no_such_day(text, scribe.today), unread(text, scribe.today)
    said = sending(text, scribe.today) if typed or number else None
    if said is None or said.not_yet or "?" in text:
        return False
    if said.way:
        scribe.learn("send_channel", said.way)
    scribe.note("mark", key=NAMED, value=" ".join((str(scribe.turn), *said.letters)))
    key = "sent_confirmation.no_such_day" if typed else "sent_confirmation.which_day"
    scribe.ask("sent_confirmation", key, ("later",), said=typed, letters=unsent_ids(scribe.case))
    return True


def plainly_out(scribe: Scribe, text: str) -> bool:
    """Is it plain that the letters went out, though something else was asked? Not on a day before they were written."""
    when = day(text, scribe.today)
    first = min((one.drafted_on for one in scribe.case.newest_letters() if one.sending is None), default=scribe.today)
    return (when is None or when.last >= first) and surely_out(text, scribe.today)


def _hear(scribe: Scribe, text: str, asked: bool) -> bool:
    if sendings.asks(text) or wants_out(text):
        return False
    text = numbered(scribe.case, text)
    if of_other_things(without_names(scribe, text), scribe.today):
        return False
    text = by_number(scribe, text)
    other_time = _at_another_time(scribe, text, asked)
    return _said_of_it(scribe, text, asked) if other_time is None else other_time


def _said_of_it(scribe: Scribe, text: str, asked: bool) -> bool:
    if several := parted(text, scribe.today, waiting_since(scribe.case, text)):
        return record_each(scribe, several, text)
    said = sending(text, scribe.today)
    if said is None and asked:
        if both_of_more(scribe, text) or _finds_it_fine(scribe, text):
            return True
        said = _plainly(scribe, text)
    if said is None:
        return False
    if said.not_yet:
        return _not_yet(scribe, text)
    apart = ways_of_their_own(scribe.case, text)
    if not said.letters and not apart and both_of_more(scribe, text):
        return True
    record(scribe, said, apart)
    return True


def record_each(scribe: Scribe, told: tuple[SendingSaid, ...], text: str) -> bool:
    """What is told of each letter by itself; some may go out on a day to come."""
    for one in (said for said in told if not said.not_yet):
        record(scribe, one)
    return _not_yet(scribe, text) if any(one.not_yet for one in told) else True


def _finds_it_fine(scribe: Scribe, text: str) -> bool:
    if fine := bool(nods(text) or (yes_no(text) is True and _FITS.search(spoken(text)))):
        scribe.add("sent_confirmation.fine")
    return fine


def both_of_more(scribe: Scribe, text: str) -> bool:
    """ "Beide sind raus", of three, or "hab nur eins geschafft": which those are is asked."""
    waiting = unsent_ids(scribe.case)
    both = len(waiting) > PAIR and _BOTH.search(spoken(text))
    if not both and (len(waiting) < PAIR or not one_alone(spoken(text))):
        return False
    scribe.ask("sent_confirmation", "sent_confirmation.which", ("later",), letters=waiting)
    return True


def _not_yet(scribe: Scribe, text: str) -> bool:
    """There is time for letters to a company, and none for a court's."""
    if court_paper.running(scribe.case):
        objections.put_off(scribe)
        return True
    if way := next(iter(ways(text)), None):
        scribe.learn("send_channel", way)
    key = "sent_confirmation.not_yet_too" if scribe.turn % 2 else "sent_confirmation.not_yet"
    scribe.ask("sent_confirmation", key, ("sent", "later"), letters=unsent_ids(scribe.case))
    return True


def _at_another_time(scribe: Scribe, text: str, asked: bool) -> bool | None:
    """A day that lies ahead, a plan or a slip, is no sending, nor is one long before the letter; None for others."""
    when = day(text, scribe.today)
    if not when or not when.exact:
        return False if long_before(scribe, when) else None
    if when.first > scribe.today and _DUE.search(text) and not _OUT.search(text):
        return False
    past = bool(_PAST.search(spoken(text)))
    plan = asked and not past and bare_weekday(text) and when.last < waiting_since(scribe.case, text)
    if plan or (doubtful(text, when, scribe.today) and (asked or _OUT.search(text))):
        return to_come(scribe, SENT, text, when) if past else _not_yet(scribe, text)
    return False if long_before(scribe, when) else None


def _first_draft(scribe: Scribe, otherwise: date) -> date:
    return min((one.drafted_on for one in scribe.case.letters), default=otherwise)


def long_before(scribe: Scribe, when: When | None) -> bool:
    """Is the day one long before there was a letter to send?"""
    return bool(when and (_first_draft(scribe, when.last) - when.last).days > FAIR)


def _plainly(scribe: Scribe, text: str) -> SendingSaid | None:
    """A yes, a no, "all of them", or nothing but a day that has come."""
    agreed, when = None if wishes(text) else yes_no(text), told_day(text, scribe.today)
    if agreed is False or yes_later(text):
        return NONE
    come = when is not None and when.last <= scribe.today and "?" not in text and _only_done(text, scribe.today)
    if not (agreed or come or _JUST_NOW.fullmatch(text) or only_named(text, scribe.today)):
        return None
    named = _named_before(scribe)
    return replace(ALL, everything=not named, letters=named, day=when, way=next(iter(ways(text)), None))


def _named_before(scribe: Scribe) -> tuple[str, ...]:
    """The letters of which a day was told a moment ago that could not be read; none where all were meant."""
    turn, *letters = scribe.case.marks.get(NAMED, "-9").split()
    return tuple(letters) if scribe.turn - int(turn) <= 1 else ()


def _only_done(text: str, today: date) -> bool:
    """A day and hardly more, or that it was done: "mein Hund ist heute gestorben" tells of no letter."""
    left = text
    for one in reversed(days(text, today)):
        left = left[: one.start] + left[one.end :]
    few = len(left.split()) <= A_WORD * (1 + bool(ways(left))) or not sendings.rest(spoken(left))
    return len(text) <= SHORT and (few or bool(_DONE.search(left)))


def record(scribe: Scribe, said: SendingSaid, apart: Mapping[str, Way] = MappingProxyType({})) -> None:
    """Freezes the letters that went out, and counts their days from receipt; `apart` are ways by addressee."""
    out = [one for one in scribe.case.newest_letters() if one.sending is None and _meant(one, said)]
    told = said.day or When(scribe.today, scribe.today)
    sent_on = min(told.last, scribe.today)  # never a day that has not come yet
    written = [_of_then(scribe.case, letter, sent_on) for letter in out]
    if not written:
        return
    first = min(map(_earliest, written))
    by_way = _by_way(scribe.case, written, said.way, apart)
    days = {one.id: since(told, _earliest(one), scribe.today) for one in written}
    said_of = [(way, [_noted(scribe, one, days[one.id], way) for one in by_way[way]]) for way in by_way]
    _objected(scribe, by_way, days)
    scribe.note("closed")
    if sent_on < first:
        scribe.add("sent.not_before", day=first)
    stages.happened(scribe, "sent")
    _say_out(scribe, said_of, [*days.values()])
    if not (said.way or apart or scribe.case.text("send_channel")) and "email" in by_way:
        scribe.note("mark", key=ASSUMED, value=str(scribe.turn))
        scribe.add("sent.assumed")
    more = bool(unsent_ids(scribe.case)) or next_question(scribe.case) is not None
    if any(one.kind != COURT for one in written):  # of an objection all is said
        scribe.add(_outlook(scribe, {one.id for one in written}), more=more, day=_asked_later(scribe, written))
    matters.remind(scribe, more)


def _earliest(letter: Letter) -> date:
    """A court's paper bears no printed day, and the court's own form may have gone out before it was written."""
    return date.min if letter.kind == COURT else letter.drafted_on


def _by_way(case: Case, letters: list[Letter], told: Way | None, apart: Mapping[str, Way]) -> dict[Way, list[Letter]]:
    usual = told if told and told not in apart.values() else _usual_way(case)
    by_way: dict[Way, list[Letter]] = {}
    for letter in letters:
        way = apart.get(letter.to.name, usual)
        if way == "hand" and not told and of_a_court(case) and letter.kind != COURT:
            way = "email"  # by hand a paper goes to the court
        by_way.setdefault("post" if letter.kind == COURT and way in BY_WIRE else way, []).append(letter)
    return by_way


def _say_out(scribe: Scribe, said_of: list[tuple[Way, list[str]]], days: list[When]) -> None:
    """The letters that went out, by way. Where nobody knows the day, the latest counts, which is the worst for a period
    that runs against others."""
    shown, about = max(one.last for one in days), any(not one.exact for one in days)
    for way, lines in said_of:
        scribe.add("sent.recorded", lines=lines, way=scribe.word(f"ways.{way}"), day=shown, about=about)
    if about:
        scribe.note("mark", key=ABOUT, value=str(scribe.turn))
        scribe.add("sent.about")


def _noted(scribe: Scribe, letter: Letter, on: When, way: Way) -> str:
    return note(scribe, letter, on.last, way, about=not on.exact)


def _objected(scribe: Scribe, by_way: Mapping[Way, list[Letter]], days: Mapping[str, When]) -> None:
    """An objection among the letters: the court's day is met, or was missed."""
    out = [(way, letter) for way, letters in by_way.items() for letter in letters if letter.kind == COURT]
    for way, letter in out:
        objections.settle(scribe, days[letter.id], way)


def _of_then(case: Case, letter: Letter, sent_on: date) -> Letter:
    """The newest version that lay there on the day of sending; where none did yet, of the first day that had one."""
    versions = [one for one in case.letters if one.id == letter.id]
    earliest = max(sent_on, min(one.drafted_on for one in versions))
    return [one for one in versions if one.drafted_on <= earliest][-1]


def _outlook(scribe: Scribe, written: set[str]) -> str:
    """The line after a sending: does one of those letters wait for an answer, and whose day is it?"""
    out = [one for one in scribe.case.newest_letters() if one.id in written]
    waited = [one for one in out if one.sending and one.sending.due and one.kind != COURT]
    if not waited:
        return "sent.next_open"
    if scribe.case.value("reminder_ok") is False:
        return "sent.next_silent"
    if any(one.sending and one.sending.estimated for one in waited):
        return "sent.estimated"
    return "sent.next_authority" if all(one.kind == overview.COMPLAINT for one in waited) else "sent.next"


def _asked_later(scribe: Scribe, written: list[Letter]) -> date | None:
    """The day on which is asked after the first of these days, where it is not simply the next one."""
    ids = {one.id for one in written}
    out = [one.sending for one in scribe.case.newest_letters() if one.id in ids and one.kind != COURT]
    first = min((one.due for one in out if one and one.due), default=None)
    if first is None:
        return None
    day = next_day = first + timedelta(days=1)
    while silent(scribe.desk, scribe.case, day):
        day += timedelta(days=1)
    return day if day != next_day else None


def _meant(letter: Letter, said: SendingSaid) -> bool:
    return said.everything or not said.letters or letter.id in said.letters


def _usual_way(case: Case) -> Way:
    known = case.text("send_channel")
    return known if known in ("email", "form", "fax", "post", "hand") else "email"  # type: ignore[return-value]  # mypy narrows no str by `in`


def note(
    scribe: Scribe, letter: Letter, sent_on: date, way: Way, tracked_on: date | None = None, about: bool = False
) -> str:
    """Notes that the letter went out, counts its day from receipt, and words both in one line."""
    tracked_on = tracked_on or arrival_told(scribe.case, sent_on, way)
    arrived = received(sent_on, way, tracked_on, letter.to.region)
    legal = bool(letter.period) and letter.kind != COURT
    counted = count(arrived.day, letter.period, letter.to.region) if legal else None
    due = counted.due if counted else _fair_day(scribe, letter, arrived.day)
    out = Sending(sent_on, way, arrived.day, due, arrived.estimated, about, tracked(scribe, letter, way))
    scribe.note("sent", letter=letter.id, version=letter.version, sending=asdict(out))
    scribe.tell(
        "sent",
        id=letter.id,
        version=letter.version,
        sent_on=sent_on.isoformat(),
        way=way,
        due=due.isoformat() if due else None,
    )
    why = scribe.word("counted", **explain_values(counted, scribe.desk.language_of(scribe.case))) if counted else ""
    kind = overview.title(scribe, letter)
    return scribe.word("sent.line" if due else "sent.line_open", letter=letter, due=due, why=why, kind=kind)


def _fair_day(scribe: Scribe, letter: Letter, arrived: date) -> date | None:
    """The day that the letter sets; where it was sent too late for that, as many days as it meant, from receipt. A
    court's day is its own."""
    if letter.due is None or not letter.sets_day or (letter.due - arrived).days >= FAIR:
        return letter.due
    brief = (CATALOGUE[letter.kind].sets_days or FAIR) <= FAIR
    if brief and (letter.due - arrived).days >= FAIR - SLACK:
        return letter.due  # it never meant more than a week: what is printed counts where that is nearly one
    later = max(letter.due, due_day(scribe, letter.kind, letter.to, arrived) or letter.due)
    if later == letter.due:
        return later
    scribe.add("sent.late", letter=letter, due=later, past=arrived > letter.due)
    return later


def objection_out(scribe: Scribe, text: str) -> None:
    """The objection to a court went out: its letter is as it was sent, by post where nothing else was said."""
    drafts = [one.id for one in scribe.case.newest_letters() if one.kind == COURT and one.sending is None]
    if drafts:
        said, noted = sending(text, scribe.today), scribe.case.value(court_paper.OBJECTED)
        when = noted if isinstance(noted, When) else said.day if said else None
        way: Way = next((one for one in ways(text) if one not in BY_WIRE), "post")
        record(scribe, SendingSaid(False, tuple(drafts), way, when, False))
