"""Strangers who hold the account, or held it before it was blocked, the day on which they came, and the police."""

from bot.case import When
from bot.dialogue.questions.question import sureness
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_days import clauses
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.ends import beginnings
from bot.dialogue.understand.police import reported
from bot.dialogue.understand.takeovers import came_in, shut_out, spent, taken_over
from bot.letters.offers import STRANGERS, TAKEN, situation, taken

SPENT = "strangers_spent"


def note_takeover(scribe: Scribe, text: str) -> None:
    """Strangers hold the account: what comes before any letter is said, and the letter speaks of no block. Where it is
    blocked as well, the letters say that strangers were in it."""
    told = taken_over(text)
    if told and STRANGERS not in scribe.case.marks:
        _mark(scribe, text)
    if STRANGERS in scribe.case.marks:
        _days(scribe, text)


def _mark(scribe: Scribe, text: str) -> None:
    scribe.note("mark", key=STRANGERS, value="1")
    known = TAKEN in scribe.case.marks or scribe.case.letters or situation(scribe.case)
    if not known and not blocked_too(scribe, text):
        scribe.note("mark", key=TAKEN, value="1")
        scribe.add("taken.first")
    elif any(fact.turn < scribe.turn for topic, fact in scribe.case.facts.items() if topic == "situation"):
        scribe.add("taken.noted", asked=scribe.case.open in ("account_identifier", "reply_email"))


def blocked_too(scribe: Scribe, text: str) -> bool:
    """Did the company block it as well as strangers took it over? Who cannot get in is shut out by those."""
    return any(blocked(clause) and not shut_out(clause) for clause in clauses(text, scribe.today))


def _days(scribe: Scribe, text: str) -> None:
    """The day on which they came, what they ordered, and the report to the police, each in a clause of its own."""
    for clause in clauses(text, scribe.today):
        found = [one.when for one in beginnings(clause, scribe.today) if one.when.first <= scribe.today]
        day = found[0] if len(found) == 1 else None
        if came_in(clause) and not blocked(clause):
            _learn(scribe, "taken_on", clause, day)
        elif taken(scribe.case) and shut_out(clause):
            _learn(scribe, "block_date", clause, day)
        if spent(clause) and situation(scribe.case) != "identity_theft" and scribe.case.value(SPENT) is None:
            sums = topmost(clause)
            scribe.learn(SPENT, sums[0].money if len(sums) == 1 else True)
        if reported(clause):
            _report(scribe, clause, day)


def _report(scribe: Scribe, clause: str, day: When | None) -> None:
    if not scribe.case.value("police_report"):
        scribe.learn("police_report", True)
    _learn(scribe, "police_on", clause, day)


def _learn(scribe: Scribe, topic: str, clause: str, day: When | None) -> None:
    if day and scribe.case.value(topic) is None:
        scribe.learn(topic, day, sure=sureness(clause, day))
