"""Letters that somebody asks for by name: noted as wanted, and explained where it is too early for one."""

from bot.case import Case
from bot.dialogue import stages
from bot.dialogue.drafting import draft_one
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.named_letters import named_letter
from bot.letters.offers import WANTED, in_court

BUREAU = "bureau_access_request"
TO = {"rectification_request": "company", "objection": "company", "damages_claim": "company"}


def asked(scribe: Scribe, text: str) -> None:
    """ "Ich will eine Schufa-Auskunft": from here on that letter is wanted."""
    kind = named_letter(text)
    if not kind or in_court(scribe.case):
        return
    to = _bureau(scribe, text) if kind == BUREAU else TO[kind]
    mark = f"{WANTED}{kind}:{to}"
    if not to or (to == "company" and not scribe.case.text("company")):
        return
    if mark in scribe.case.marks:
        scribe.add("named_letter.there", kind=scribe.word(f"kinds.{kind}"))
        return
    if kind == "damages_claim" and not _answered_or_late(scribe.case):
        scribe.add("named_letter.damages_later")
        return
    scribe.note("mark", key=mark, value="1")
    scribe.note("mark", key="enough", value="")  # this letter has questions of its own
    scribe.add("named_letter.wanted", kind=scribe.word(f"kinds.{kind}"))
    if scribe.case.letters and draft_one(scribe, kind, to):
        stages.happened(scribe, "drafted")


def _bureau(scribe: Scribe, text: str) -> str:
    named = next((one for one in scribe.desk.directory.mentions(text) if one.kind == "bureau"), None)
    return f"bureau:{named.slug}" if named else ""


def _answered_or_late(case: Case) -> bool:
    """Damages are for who asked before and got nothing: never together with a first request (ECJ C-526/24)."""
    return bool(case.replies) or any(key.startswith("due:") for key in case.nudged)
