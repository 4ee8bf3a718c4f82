"""After the draft: the review, the sending, the waiting, and what came back."""

import re
from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from bot.case import Case, Letter, Sending, Way, When
from bot.dialogue import overview, stages
from bot.dialogue.drafting import announce, draft_all, due_day, follow_up
from bot.dialogue.questions.wrap import read_review, reviewed, unsent
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.days import day
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.sendings import SendingSaid, sending
from bot.law.periods import count, received
from bot.law.wording import explain_values

PASTED, FAIR = 40, 7
_OUT = re.compile(
    r"\b(?:raus|weg|abgsch\w+|rausgesch\w+|zur post|eingeworfen|abgeschickt|verschickt|geschickt|gesendet|"
    r"sent|posted|mailed|faxed|gefaxt)\b",
    re.I,
)
IN_IT = (
    (
        "letter_review.automated",
        re.compile(r"\b(?:computer|maschine|automat\w*|algorithm\w*|machine|robot|lit\. ?h)\b", re.I),
    ),
    ("letter_review.copy", re.compile(r"\b(?:kopie|copy|abs\.? 3)\b", re.I)),
)
DODGES = frozenset({"login_loop", "privacy_refusal", "final_textblock"})
NO_ANSWER = frozenset(
    {"ack", "forwarded", "final_textblock", "privacy_refusal", "login_loop", "unmonitored", "silence", "unclear"}
)


def listen(scribe: Scribe, text: str) -> bool:
    """Reads what belongs to the post, whatever question stands open; True where something was understood."""
    listener = LISTENERS.get(scribe.case.open or "")
    if listener and listener(scribe, text):
        return True
    if unsent(scribe.case):
        return reviewed(scribe.case) and bool(_OUT.search(text)) and _sent(scribe, text, asked=False)
    return scribe.case.open is None and scribe.case.stage in ("waiting", "answered") and _told(scribe, text)


def _told(scribe: Scribe, text: str) -> bool:
    """Unasked word from somebody who waits: that nothing came, or that the account is open again."""
    if classify(text) in ("silence", "success"):
        return _nudged(scribe, text)
    return len(text) >= PASTED and classify(text) != "unclear" and reply(scribe, text)


# ---- the review


def _review(scribe: Scribe, text: str) -> bool:
    """A yes lets the drafts pass; a wish for their wording is answered soberly."""
    for key, pattern in IN_IT:
        if pattern.search(text):
            scribe.add(key)
            return True
    agreed = read_review(scribe, text)
    wish = scribe.word("letter_review.wishes").split()
    said = text.casefold()
    if any(word in said for word in wish):
        scribe.add("letter_review.sober")
        return True
    left_out = _left_out(scribe, said)
    return agreed or left_out


def _left_out(scribe: Scribe, said: str) -> bool:
    """ "ohne E3": that exhibit stays at home."""
    words = set(_spaced(said).split())
    named = [one.id for one in scribe.case.exhibits if one.id.casefold() in words]
    if not named or not words & set(scribe.word("letter_review.without").split()):
        return False
    for exhibit in named:
        scribe.note("mark", key=f"left_out:{exhibit}", value="1")
        scribe.note("left_out", exhibit=exhibit)
    return True


def _spaced(text: str) -> str:
    return "".join(sign if sign.isalnum() else " " for sign in text)


# ---- the sending


def ask_for_sending(scribe: Scribe) -> None:
    """Waits for word that the letters are out; on a later day than the draft's, a newly dated version comes first."""
    waiting = [one for one in scribe.case.newest_letters() if one.sending is None]
    if any(one.drafted_on < scribe.today for one in waiting) and draft_all(scribe, anew=True):
        scribe.learn("letter_review", str(scribe.turn))
    asked = scribe.case.asked.get("sent_confirmation", 0)
    key = "sent_confirmation.again" if asked else "sent_confirmation.ask"
    scribe.ask("sent_confirmation", key, ("sent", "later"), letters=[one.id for one in waiting])


def _sent_asked(scribe: Scribe, text: str) -> bool:
    return _sent(scribe, text, asked=True)


def _sent(scribe: Scribe, text: str, asked: bool) -> bool:
    said = sending(text, scribe.today)
    if said is None and asked and yes_no(text) is True:
        said = SendingSaid(True, (), None, None, False)
    if said is None and asked and yes_no(text) is False:
        said = SendingSaid(False, (), None, None, True)
    if said is None:
        return False
    if said.not_yet:
        scribe.note("closed")
        scribe.add("sent_confirmation.not_yet")
        return True
    record(scribe, said)
    return True


def record(scribe: Scribe, said: SendingSaid) -> None:
    """Freezes the letters that went out, and counts their days from receipt."""
    out = [one for one in scribe.case.newest_letters() if one.sending is None and _meant(one, said)]
    way: Way = said.way or _usual_way(scribe.case)
    sent_on = _sent_on(said.day, scribe.today)
    lines = [_record(scribe, letter, sent_on, way) for letter in out]
    if lines:
        scribe.note("closed")
        stages.happened(scribe, "sent")
        scribe.add("sent.recorded", lines=lines, way=scribe.word(f"ways.{way}"), day=sent_on)
        scribe.add(_outlook(scribe, way))


def _outlook(scribe: Scribe, way: Way) -> str:
    if scribe.case.value("reminder_ok") is False:
        return "sent.next_silent"
    return "sent.estimated" if way == "post" else "sent.next"


def _meant(letter: Letter, said: SendingSaid) -> bool:
    return said.everything or not said.letters or letter.id in said.letters


def _usual_way(case: Case) -> Way:
    known = case.text("send_channel")
    return known if known in ("email", "form", "fax", "post", "hand") else "email"  # type: ignore[return-value]


def _sent_on(when: When | None, today: date) -> date:
    """The day that was said, never one that has not come yet."""
    return min(when.last, today) if when else today


def _record(scribe: Scribe, letter: Letter, sent_on: date, way: Way) -> str:
    arrived = received(sent_on, way)
    counted = None if letter.sets_day else count(arrived.day, letter.period, letter.to.region)
    due = counted.due if counted else _fair_day(scribe, letter, arrived.day)
    out = Sending(sent_on, way, arrived.day, due, arrived.estimated)
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
    return scribe.word("sent.line", letter=letter, due=due, why=why, kind=scribe.word(f"kinds.{letter.kind}"))


def _fair_day(scribe: Scribe, letter: Letter, arrived: date) -> date | None:
    """The day that the letter sets; where it was sent too late for that, as many days as it meant, from receipt."""
    if letter.due is None or (letter.due - arrived).days >= FAIR:
        return letter.due
    if (letter.due - letter.drafted_on).days <= FAIR:
        return max(letter.due, due_day(scribe, letter.kind, letter.to, arrived))
    scribe.add("sent.late", letter=letter)
    return due_day(scribe, letter.kind, letter.to, arrived)


# ---- the waiting, and what came back


def _nudged(scribe: Scribe, text: str) -> bool:
    """The answer to "has anybody answered?"."""
    kind = classify(text)
    if kind == "success":
        return _back_again(scribe, "")
    said = yes_no(text)
    if kind not in ("silence", "unclear") and len(text) >= PASTED:
        return reply(scribe, text)
    if said is False or kind == "silence":
        _nothing(scribe, "")
        return True
    if said is True:
        _answer_came(scribe, "")
        return True
    return False


def overdue(case: Case, today: date) -> list[Letter]:
    """Letters whose day has passed and to which nobody answered."""
    waiting = (one for one in case.newest_letters() if one.sending and not one.answered)
    return [one for one in waiting if one.sending and one.sending.due and one.sending.due < today]


def _nothing(scribe: Scribe, about: str) -> bool:
    """Silence: one second letter to each who kept silent, in the name of the first that they did not answer."""
    late = overdue(scribe.case, scribe.today)
    scribe.note("reply", kind="silence", letters=[one.id for one in late])
    if not late:
        scribe.note("closed")
        scribe.add("nudge.still_time", lines=_running(scribe))
        return True
    follow_ups(scribe, late, "silence")
    return False


def _running(scribe: Scribe) -> list[str]:
    waiting = (one for one in scribe.case.newest_letters() if one.sending and not one.answered)
    return [overview.deadline_line(scribe, one) for one in waiting]


def _dodged(case: Case, kind: str, sender: str) -> list[Letter]:
    """A refusal is answered at once, though the day has not passed; once, for the newest letter to who refused."""
    waiting = [one for one in case.newest_letters() if one.sending and not one.answered and one.to.name == sender]
    if kind not in DODGES or any(one.kind == "follow_up" for one in case.newest_letters()):
        return []
    return waiting[-1:]


def follow_ups(scribe: Scribe, late: list[Letter], reply_class: str, sender: str = "") -> None:
    """One letter to each who is late; only who wrote is told what was written."""
    addressees = {one.to.name: one for one in reversed(late)}
    classes = {name: reply_class if sender in ("", name) else "silence" for name in addressees}
    written = [follow_up(scribe, one, classes[one.to.name]) for one in reversed(addressees.values())]
    for other in (one for one in late if one in overdue(scribe.case, scribe.today)):
        if not next(one for one in scribe.case.newest_letters() if one.id == other.id).answered:
            scribe.note("settled", letter=other.id)
    stages.happened(scribe, "drafted")
    scribe.note("closed")
    scribe.add("nudge.second_letter")
    announce(scribe, written)


def _answer_came(scribe: Scribe, about: str) -> bool:
    scribe.ask("company_reply", "company_reply.ask", ())
    return True


def _back_again(scribe: Scribe, about: str) -> bool:
    """The account is open: everything to watch is done; what is left is proof."""
    for letter in scribe.case.newest_letters():
        if letter.sending and not letter.answered:
            scribe.note("settled", letter=letter.id)
    scribe.note("reply", kind="success", letters=[])
    scribe.note("closed")
    stages.happened(scribe, "solved")
    scribe.add("success.well")
    return True


def _later(scribe: Scribe, about: str) -> bool:
    scribe.note("closed")
    scribe.add("nudge.later")
    return True


def _sent_choice(scribe: Scribe, about: str) -> bool:
    record(scribe, SendingSaid(True, (), None, None, False))
    return False


def reply(scribe: Scribe, text: str, sender: str = "") -> bool:
    """What the other side wrote: named for what it is. A non-answer stops no clock."""
    kind = classify(text)
    when = day(text, scribe.today)
    waiting = [one for one in scribe.case.newest_letters() if one.sending and not one.answered]
    scribe.note("reply", kind=kind, letters=[one.id for one in waiting], text=text[:2000])
    stages.happened(scribe, "replied")
    scribe.note("closed")
    if kind == "success":
        return _back_again(scribe, "")
    key = f"reply.{kind}" if scribe.has_word(f"reply.{kind}") else "reply.unclear"
    scribe.add(key, when=when)
    _go_on(scribe, kind, _who(scribe, sender))
    return True


def _who(scribe: Scribe, sender: str) -> str:
    """The addressee who wrote; the company where nothing else is said."""
    collector, company = scribe.desk.collector(scribe.case), scribe.desk.company(scribe.case)
    said = sender.casefold()
    if collector and said and said in collector.name.casefold():
        return collector.name
    return company.name if company else ""


def _go_on(scribe: Scribe, kind: str, sender: str) -> None:
    """After a non-answer: the second letter where a day has passed, else the dates that keep running."""
    if kind not in NO_ANSWER:
        scribe.add("reply.keep")
        return
    late = overdue(scribe.case, scribe.today) or _dodged(scribe.case, kind, sender)
    if late:
        follow_ups(scribe, late, kind, sender)
        return
    scribe.add(
        "reply.clock_runs", letters=[one for one in scribe.case.newest_letters() if one.sending and not one.answered]
    )
    scribe.add("reply.next_steps")


def _delete(scribe: Scribe, text: str) -> bool:
    said = yes_no(text)
    scribe.add("delete.done" if said else "delete.kept")
    scribe.erase = said is True
    return True


Listener = Callable[[Scribe, str], bool]
LISTENERS: dict[str, Listener] = {
    "letter_review": _review,
    "sent_confirmation": _sent_asked,
    "nudge": _nudged,
    "company_reply": reply,
    "delete": _delete,
}


def _redate(scribe: Scribe, about: str) -> bool:
    """New dates on everything that is not out yet."""
    draft_all(scribe, anew=True)
    scribe.learn("letter_review", str(scribe.turn))
    return False


CHOICES: dict[str, Listener] = {
    "redate": _redate,
    "nothing": lambda scribe, about: _nothing(scribe, about),
    "answer": _answer_came,
    "open": _back_again,
    "later": _later,
    "sent": _sent_choice,
}
