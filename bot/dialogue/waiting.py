"""The waiting, and what came back: nothing, a word that is no answer, a promise, or the open account."""

import re
from datetime import date

from bot.case import Case, Contact, Letter, When
from bot.dialogue import overview, stages
from bot.dialogue.asking import stand_again
from bot.dialogue.drafting import announce, follow_up
from bot.dialogue.questions.court import sound
from bot.dialogue.questions.exchange import note_contact
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.answers import confirms, nods
from bot.dialogue.understand.claims import blocked, court, dropped
from bot.dialogue.understand.days import day
from bot.dialogue.understand.replies import classify
from bot.patterns import regex

PASTED, QUOTE_LENGTH = 40, 200
DODGES = frozenset({"login_loop", "privacy_refusal", "final_textblock", "refusal"})
NO_ANSWER = frozenset(
    {"ack", "forwarded", "final_textblock", "privacy_refusal", "login_loop", "unmonitored", "silence", "unclear"}
    | {"refusal", "extension", "reasons", "promise_undated"}
)
_SETTLED = regex(
    r"\b(?:vollständig ausgeglichen|vollständig beglichen|vollständig bezahlt|keine (?:offenen )?forderung(?:en)? mehr|"
    r"nichts mehr offen|fully paid|paid in full|fully settled|nothing is owed|no longer owed)\b",
    re.I,
)
_COLLECTOR = regex(r"\b(?:inkasso\w*|collector|collection agency)\b", re.I)
_UNSETTLED = regex(r"\b(?:nicht|not|noch)\s+(?:vollständig|fully)\b", re.I)
_MINE = regex(r"\b(?:hab\w*|have) (?:ich|i)\b[^,.!?\n]*|\bich hab\w*\b[^,.!?\n]*", re.I)
SHORT = 80
_STILL = regex(
    r"\b(?:noch|weiterhin|still|nach wie vor)\b.{0,30}\b(?:(?:nicht|nich|net|ned|nix|kein\w*|not) "
    r"(?:wieder )?(?:offen|auf|frei|da|zugang|zugriff|freigegeben|freigeschaltet|open|back|unlocked|access)|gesperrt"
    r"|zu|dicht|eingeschränkt|blockiert|blocked|locked|limited|closed|restricted|no access)\b"
    r"|\b(?:not|isn't|isnt) (?:open|back|unlocked) yet\b",
    re.I,
)
_WORD_CAME = regex(r"\b(?:schr[ei]\w+|geschrieben|sagen|sagt|wrote|writes|says|mail|brief|inkasso|forder\w*)\b", re.I)
PROMISES = frozenset({"promise_undated", "promise_dated"})
_THEY = regex(
    r"\b(?:die|sie|amazon|firma|they|company|inkasso|support|antwort\w*|answer\w*|repl\w+|schreib\w*|schrieb\w*|"
    r"geschrieben|wrote|writes|said|sagt\w*|mail|brief|letter)\b|:",
    re.I,
)


def told(scribe: Scribe, text: str) -> bool:
    """Unasked word from somebody who waits: that nothing came, that the account is open again, or what they wrote."""
    if court(text):
        return False
    if clears(text) or _given_up(scribe, text):
        return reply(scribe, text, _named(scribe, text))
    if _still_shut(scribe, text):
        scribe.add("nudge.still_time", lines=_running(scribe))
        return True
    kind = classify(text)
    if kind in ("silence", "success"):
        return nudged(scribe, text)
    if kind == "unclear" or (len(text) < PASTED and not _of_them(scribe, text)):
        return False
    return reply(scribe, text)


def _still_shut(scribe: Scribe, text: str) -> bool:
    """ "Konto is immer noch nicht offen", said in passing while every day is still to come."""
    waits = bool(_running(scribe)) and not overdue(scribe.case, scribe.today)
    return (
        waits and len(text) <= SHORT and "?" not in text and bool(_STILL.search(text)) and not _WORD_CAME.search(text)
    )


def _of_them(scribe: Scribe, text: str) -> bool:
    """Does a short text tell what somebody else did, rather than answer or ask?"""
    return bool(_THEY.search(text) or scribe.desk.directory.mentions(text)) and "?" not in text


def blocked_again(scribe: Scribe, text: str) -> bool:
    """A closed case goes on: a new demand is written once the new day is known."""
    if scribe.case.stage != "closed" or not blocked(text):
        return False
    stages.happened(scribe, "reopened")
    scribe.note("mark", key="reopened", value=str(scribe.turn))
    scribe.note("forgotten", topic="block_date")
    scribe.add("reopened.same", company=scribe.desk.name_of(scribe.case.text("company")))
    return True


def nudged(scribe: Scribe, text: str) -> bool:
    """The answer to "has anybody answered?"."""
    if court(text):
        return False
    if clears(text) or _given_up(scribe, text):
        return reply(scribe, text, _named(scribe, text))
    return _answered(scribe, text)


def _answered(scribe: Scribe, text: str) -> bool:
    kind, said = classify(text), confirms(text)
    if kind == "success":
        return back_again(scribe, "")
    if kind not in ("silence", "unclear") and (said or len(text) >= PASTED or _of_them(scribe, text)):
        return reply(scribe, text)
    if said is False or kind == "silence":
        nothing(scribe, "")
        return True
    if nods(text):
        stand_again(scribe, "nudge")
        return True
    if said is True:
        return back_again(scribe, "") if _asked_of_promise(scribe.case) else answer_came(scribe, "")
    return False


def _asked_of_promise(case: Case) -> bool:
    """Did the newest reminder ask whether everything is open, rather than whether somebody answered?"""
    return case.open == "nudge" and bool(case.nudged) and [*case.nudged][-1].startswith("promise:")


def overdue(case: Case, today: date) -> list[Letter]:
    """Letters whose day has passed and to which nobody answered."""
    waiting = (one for one in case.newest_letters() if one.sending and not one.answered)
    return [one for one in waiting if one.sending and one.sending.due and one.sending.due < today]


def nothing(scribe: Scribe, about: str) -> bool:
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


def answer_came(scribe: Scribe, about: str) -> bool:
    scribe.ask("company_reply", "company_reply.ask", ())
    return True


def back_again(scribe: Scribe, about: str) -> bool:
    """The account is open: everything to watch is done; what is left is proof."""
    for letter in scribe.case.newest_letters():
        if letter.sending and not letter.answered:
            scribe.note("settled", letter=letter.id)
    scribe.note("reply", kind="success", letters=[])
    scribe.note("closed")
    stages.happened(scribe, "solved")
    scribe.add("success.well")
    return True


def later(scribe: Scribe, about: str) -> bool:
    scribe.note("closed")
    scribe.add("nudge.later")
    return True


def reply(scribe: Scribe, text: str, sender: str = "", on: When | None = None) -> bool:
    """What the other side wrote, `on` that day: named for what it is. A non-answer stops no clock."""
    text = _MINE.sub(" ", text)
    if clears(text) or _given_up(scribe, text, sender):
        return _cleared(scribe, text, _who(scribe, sender), on)
    kind, until = _promised(text, on.first if on else scribe.today)
    when = day(text, scribe.today)
    waiting = [one for one in scribe.case.newest_letters() if one.sending and not one.answered]
    promised = {"until": until.isoformat()} if until and until >= scribe.today else {}
    scribe.note("reply", kind=kind, letters=[one.id for one in waiting], text=text[:2000], **promised)
    stages.happened(scribe, "replied")
    scribe.note("closed")
    if kind == "success":
        return back_again(scribe, "")
    if kind == "court" and not scribe.case.says_yes("court_letter"):
        sound(scribe)
        return True
    if kind in PROMISES:
        on = on or When(scribe.today, scribe.today, "about")
        note_contact(scribe, Contact("mail", "company", "promise", on, text[:QUOTE_LENGTH], shown_as=sender))
    key = f"reply.{kind}" if scribe.has_word(f"reply.{kind}") else "reply.unclear"
    scribe.add(key, when=when, until=until, past=until is not None and until < scribe.today, asked=_reminds(scribe))
    _go_on(scribe, kind, _who(scribe, sender))
    return True


def _promised(text: str, written: date) -> tuple[str, date | None]:
    """The kind of the answer; a promise is dated by a day that was still to come when it was written."""
    kind = classify(text)
    if kind not in PROMISES:
        return kind, None
    until = coming(text, written)
    return ("promise_dated" if until else "promise_undated"), until


def _reminds(scribe: Scribe) -> bool:
    return scribe.case.value("reminder_ok") is not False


def clears(text: str) -> bool:
    """Does it say that nothing is owed, and not merely that the account is back?"""
    return classify(text) == "settled" or (bool(_SETTLED.search(text)) and not _UNSETTLED.search(text))


def _given_up(scribe: Scribe, text: str, sender: str = "") -> bool:
    """Did a collector, and not the company, let the claim go? Whether the account opens is another matter."""
    collector = scribe.desk.collector(scribe.case)
    by_sender = collector is not None and _who(scribe, sender) == collector.name
    return dropped(text) and bool(_COLLECTOR.search(text) or by_sender)


def _named(scribe: Scribe, text: str) -> str:
    """The collector, where the person says that it was them."""
    collector = scribe.desk.collector(scribe.case)
    named = collector and (_COLLECTOR.search(text) or collector.name.split()[0].casefold() in text.casefold())
    return collector.name if collector and named else ""


def _cleared(scribe: Scribe, text: str, sender: str, on: When | None) -> bool:
    """Somebody wrote that nothing is owed: their letter is answered, and the others can use it."""
    collector = scribe.desk.collector(scribe.case)
    theirs = sender == collector.name if collector else bool(_COLLECTOR.search(text))
    by = "collector" if theirs else "company"
    on = on or When(scribe.today, scribe.today)
    answered = [one for one in scribe.case.newest_letters() if one.sending and one.to.name == sender]
    for letter in answered if collector and theirs else ():
        scribe.note("settled", letter=letter.id)
    note_contact(scribe, Contact("mail", by, "settled", on, text[:QUOTE_LENGTH]))
    scribe.note("reply", kind="settled", letters=[one.id for one in answered], text=text[:2000])
    stages.happened(scribe, "replied")
    scribe.note("closed")
    scribe.add(f"reply.settled_{by}", when=on)
    scribe.add(
        "reply.clock_runs", letters=[one for one in scribe.case.newest_letters() if one.sending and not one.answered]
    )
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
