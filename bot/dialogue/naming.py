"""Letters that somebody asks for by name: noted as wanted, and explained where it is too early for one."""

from bot.case import Case
from bot.dialogue import stages
from bot.dialogue.drafting import draft_one
from bot.dialogue.questions.story import note_bureau
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import blocked, claim_alleged
from bot.dialogue.understand.named_letters import named_letter
from bot.letters.offers import WANTED, bureau_only, in_court

BUREAU = "bureau_access_request"
FEW = 5  # words of "und crif auch"
TO = {"rectification_request": "company", "objection": "company", "damages_claim": "company"}


def asked(scribe: Scribe, text: str) -> None:
    """ "Ich will eine Schufa-Auskunft": from here on that letter is wanted."""
    kind = named_letter(text) or (BUREAU if bureau_only(scribe.case) and len(text.split()) <= FEW else "")
    if not kind or in_court(scribe.case):
        return
    bureau = next((one for one in scribe.desk.directory.mentions(text) if one.kind == "bureau"), None)
    if kind == BUREAU and bureau and _nothing_else(scribe.case, text) and note_bureau(scribe, bureau):
        return
    to = (f"bureau:{bureau.slug}" if bureau else "") if kind == BUREAU else TO[kind]
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


def _nothing_else(case: Case, text: str) -> bool:
    """Is nothing told of a company, a block or a claim?"""
    return not (case.letters or case.text("company") or blocked(text) or claim_alleged(text))


def _answered_or_late(case: Case) -> bool:
    """Damages are for who asked before and got nothing: never together with a first request (ECJ C-526/24)."""
    return bool(case.replies) or any(key.startswith("due:") for key in case.nudged)
