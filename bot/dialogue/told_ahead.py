"""An account whose block is only announced for a day to come: it is open until then, and no letter says otherwise."""

from datetime import date

from bot.case import Case, When
from bot.dialogue import stages
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.announced_blocks import Announced, announced_block, spared
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.days import days, doubtful
from bot.dialogue.understand.text import spoken
from bot.letters.offers import AHEAD, BLOCKS, SEIZED, SHUT, told_shut
from bot.letters.offers import situation as kind
from bot.patterns import regex

DAY, DEBT = "block_ahead", "block_over_claim"
# These have a day of their own for it, or nothing that could be shut; where strangers are in it, that is more pressing.
APART = frozenset({"bank_terminated", "phishing", "identity_theft", "social_ban", "court_order"})
OPEN_UNTIL_THEN = BLOCKS | {"payment_limited", "seller_account", ""}


def note_ahead(scribe: Scribe, text: str) -> None:
    """Learns the day, before anything takes it for the one since when it is shut."""
    said = announced_block(text, scribe.today) or (Announced("block", None, "") if spared(text) else None)
    if said is None or not _fits(scribe, said):
        return
    if said.on:
        scribe.learn(DAY, When(said.on, said.on))
    scribe.note("mark", key=AHEAD, value=said.kind)


def told_for_then(scribe: Scribe, text: str) -> bool:
    """ "Erst zum 1.12.", asked since when it is blocked."""
    first = _FIRST.search(spoken(text)) and not _OF_ELSE.search(spoken(text)) and not _gone_by(text, scribe.today)
    on = coming(text, scribe.today) if first else None
    if on:
        scribe.learn(DAY, When(on, on))
        scribe.note("mark", key=AHEAD, value="block")
    return on is not None


_FIRST = regex(
    r"(?<!\w)(?:erst|zum|ab|from|as of|only|not (?:until|before))(?: (?:am|ab|zum|dem|den|the|on|from|seit)){0,3} \d"
)
_OF_ELSE = regex(r"antwort|prüf|meld|zahl|geld|review|repl|answer|pay|money|hear")


def _gone_by(text: str, today: date) -> bool:
    return any(one.when.first <= today for one in days(text, today) if not doubtful(text, one.when, today))


def _still_to_come(text: str) -> bool:
    """ "Warum wird es denn gesperrt?", "ja, wird gesperrt": of the same announcement."""
    words = spoken(text)
    return "?" in text or spared(text) or bool(_TO_BE.search(words) and not _BY_NOW.search(words))


_TO_BE = regex(
    r"(?<!\w)(?:wird|werden|will|wollen|soll|würden?|erst|noch nicht|sonst|wenn|falls|if|would|gets?|to be)(?!\w)"
)
_BY_NOW = regex(r"(?<!\w)(?:jetzt|schon|inzwischen|seit|wurde|worden|nun|now|already|since|been|was)(?!\w)")


def _out(case: Case) -> bool:
    return any(one.sending for one in case.letters)


def _fits(scribe: Scribe, said: Announced) -> bool:
    case = scribe.case
    return not (_out(case) or told_shut(case) or kind(case) in APART or SEIZED in case.marks or blocked(said.rest))


def settle_ahead(scribe: Scribe, text: str) -> None:
    """Once all of a text was heard: what the letters are about while the account is open, or that it is shut by now."""
    case = scribe.case
    if not case.marks.get(AHEAD) or _out(case):
        return
    if kind(case) in APART:
        _forget(scribe)
        return
    said = announced_block(text, scribe.today)
    day = case.facts.get(DAY)
    just_answered = said is None and day is not None and day.turn == scribe.turn
    if not just_answered and blocked(said.rest if said else text) and not _still_to_come(text):
        _shut_by_now(scribe)
    else:
        _open_still(scribe)


def carried_out(scribe: Scribe, text: str) -> bool:
    """ "Jetzt ist es gesperrt", said when letters on what was announced are out: a new one asks for the account."""
    case = scribe.case
    if not (case.marks.get(AHEAD) and _out(case)) or "?" in text or announced_block(text, scribe.today):
        return False
    if not blocked(text) or case.open == "court_letter":
        return False
    _shut_by_now(scribe)
    stages.happened(scribe, "reopened")
    scribe.note("mark", key="reopened", value=str(scribe.turn))
    scribe.add("ahead.carried_out", company=scribe.desk.name_of(case.text("company")))
    return True


def _open_still(scribe: Scribe) -> None:
    case = scribe.case
    first = not case.known("block_date")
    if case.marks.get(SHUT):
        scribe.note("mark", key=SHUT, value="")
    scribe.learn("block_date", None)
    if case.says_yes("claim_alleged"):
        if kind(case) in OPEN_UNTIL_THEN:
            scribe.learn("situation", "collection_only")
        _unassume_goal(scribe)
    else:
        if kind(case) in OPEN_UNTIL_THEN - {""}:
            scribe.note("forgotten", topic="situation")
        if not case.known("goal"):
            scribe.learn("goal", ("data",), source="assumed")
    if first:
        scribe.add("ahead.line", on=case.value(DAY))


def _shut_by_now(scribe: Scribe) -> None:
    case = scribe.case
    _forget(scribe)
    _unassume_goal(scribe)
    if case.known("block_date") and case.value("block_date") is None:
        scribe.note("forgotten", topic="block_date")
    if kind(case) == "collection_only":
        scribe.learn("situation", DEBT)
    scribe.note("mark", key=SHUT, value="1")


def _forget(scribe: Scribe) -> None:
    if scribe.case.known(DAY):
        scribe.note("forgotten", topic=DAY)
    scribe.note("mark", key=AHEAD, value="")


def _unassume_goal(scribe: Scribe) -> None:
    goal = scribe.case.facts.get("goal")
    if goal and goal.source == "assumed":
        scribe.note("forgotten", topic="goal")
