"""A collector who writes after the letters to the company went out: its demand has a sum and a number of its own, and
answers no letter; what went to the company stays."""

import re

from bot.case import Case, Money
from bot.dialogue.questions.collector import read_agency
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.claims import court, dropped
from bot.dialogue.understand.collectors import called, demands, no_collector, posts
from bot.dialogue.understand.new_claims import demand
from bot.dialogue.understand.references import reference
from bot.dialogue.writers import A_COLLECTOR
from bot.directory.entities import Entity
from bot.letters.offers import stolen
from bot.patterns import regex

LATE = "late_collector"  # a mark: a letter to the collector is owed, though others are out
_WANTS = regex(
    r"\b(?:will|wollen|verlang\w{1,3}|forder\w{1,3}|zahlen|droh\w{1,2}|mahn\w{1,3}|wants?|demands?|demanding|pay"
    r"|claims?"
    r"|asking for|threaten\w{0,3})\b",
    re.I,
)

# "Amazon droht mit Inkasso": nobody collects yet.
_COLLECTS = r"(?:\w{0,12}inkasso\w*|collections?|debt collect\w+|collection agency)"
_THREATENED = regex(
    r"\b(?:droh\w{1,3}|gedroht|angedroht|threaten\w{0,3}|warn\w{0,4})\b(?: \w{1,12}){0,4} (?:mit|with)"
    rf"(?: \w{{1,12}}){{0,3}} {_COLLECTS}"
    rf"|\b(?:an|to) (?:\w{{1,8}} ){{0,2}}{_COLLECTS} (?:\w{{1,10}} ){{0,2}}(?:ab|über|weiter)?(?:geben|gibt)\b"
    rf"|\b(?:geben|give|hand|pass|send|sending)\b(?: \w{{1,10}}){{0,4}} (?:an|to)(?: \w{{1,8}}){{0,2}} {_COLLECTS}",
    re.I,
)


def heard(scribe: Scribe, text: str, shown_as: str = "") -> bool:
    """Notes who collects, how much and under which number; False for anything else."""
    case = scribe.case
    out = any(one.sending and one.to.kind in ("company", "bank") for one in case.newest_letters())
    known = case.text("collection_agency") and (case.known("collector_demands") or _written_to(case))
    if not out or known or stolen(case) or "?" in text:
        return False
    listed = _listed(scribe, f"{shown_as}. {text}")
    if not _writes(text, listed, shown_as) or court(text):
        return False
    # "Jetzt auch noch Inkasso", "Brief vom Inkasso": a line without a name is none; which one it is, is asked.
    said = listed.name if listed else called(text) or shown_as or (text if "\n" in text else "")
    read_agency(scribe, said)
    for topic in ("claim_alleged", "collector_demands"):
        scribe.learn(topic, True)
    wanted = demand(text, scribe.today)
    sums = {one.money for one in topmost(text)}
    if money := (wanted.amount if wanted else None) or (sums.pop() if len(sums) == 1 else None):
        _beside(scribe, "claim_amount", "collector_amount", money)
    if number := (wanted.reference if wanted else None) or reference(text):
        _beside(scribe, "claim_reference", "collector_reference", number)
    scribe.note("mark", key=LATE, value="1")
    scribe.note("closed")
    scribe.add("late_collector.noted")
    return True


def _listed(scribe: Scribe, text: str) -> Entity | None:
    return next((one for one in scribe.desk.directory.mentions(text) if one.kind == "collector"), None)


def _writes(text: str, listed: Entity | None, shown_as: str) -> bool:
    """Does a collector demand something now?"""
    if no_collector(text) or dropped(text) or _THREATENED.search(text):
        return False
    named = bool(listed or called(text) or A_COLLECTOR.search(f"{shown_as} {text}"))
    wants = bool(_WANTS.search(text) or topmost(text))  # "coeo hat auch geschrieben, 140,50 euro, az 55-12"
    return named and (demands(text) or (wants and (posts(text) or bool(shown_as))))


def _beside(scribe: Scribe, topic: str, own: str, value: Money | str) -> None:
    """What the collector writes: it is that of the claim where none is known, else its own."""
    known = scribe.case.value(topic)
    if value != known:
        scribe.learn(own if known else topic, value)


def owed(case: Case) -> bool:
    """Is the collector known by now, and not written to yet?"""
    return bool(case.marks.get(LATE)) and bool(case.text("collection_agency")) and not _written_to(case)


def _written_to(case: Case) -> bool:
    return any(one.to.kind == "collector" for one in case.letters)
