"""An address that stands beside the name of a company or a collector is theirs, and never the sender's."""

import re

from bot.dialogue.questions.collector import proper
from bot.dialogue.questions.question import claimed
from bot.dialogue.questions.story import NAME_LENGTH, address_lines, looks_like_name, unlisted
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.contact import Address
from bot.dialogue.understand.local_banks import local_bank
from bot.dialogue.understand.own_firms import OFFICE, with_its_head
from bot.dialogue.understand.text import place
from bot.patterns import regex

_FIRM = regex(r"\b(?:gmbh|mbh|ag|kg|se|ug|ltd|inc|llc|s\.?\s?à\.?\s?r\.?\s?l|inkasso\w*|\w+inkasso)\b", re.I)
_COLLECTS = regex(r"inkasso|\bforderungs(?:management|service)\b|\bcollect(?:ions?|ors?)\b", re.I)
_FIGURE = regex(r"\d")
_OWN = regex(r"\b(?:ich|wir|mein\w*|wohn\w*|lebt|i|my|lives?|c/o)(?!\w)|c/o\s|@", re.I)
_SEGMENTS = regex(r"[,;:!?\n()]|(?<=\w{4})\.\s")
_BEFORE_NAME = regex(r"^.{0,60}\b(?:von|vom|der|die|das|from|by|ist|heißt|is)\s+", re.I)
SHORT, LONGEST = 3, 6  # words
ASKED = frozenset({"full_name", "postal_address"})  # here a firm may be the person's own


def owner(scribe: Scribe, text: str, where: Address) -> str:
    """What stands right before the address, where that is the name of somebody else; else nothing."""
    at = place(text, where.street.rpartition(", ")[2])
    parts = [part.strip() for part in _SEGMENTS.split(text[: max(at, 0)]) if part.strip()]
    parts = [part for part in parts if not OFFICE.match(part)] or parts
    own = with_its_head(text) and not claim_alleged(text)
    beside = _behind_figures(scribe, parts) or (parts[-1] if parts else "")
    known = scribe.desk.directory.find(beside, "collector") is not None or bool(_COLLECTS.search(beside))
    firm = scribe.case.open not in ASKED and not own and bool(_FIRM.search(beside) or _company_alone(scribe, beside))
    firm = (
        firm
        or (len(beside.split()) <= LONGEST and bool(local_bank(beside)))
        or _begins_so(scribe.case.text("collection_agency"), beside)
    )
    return beside if (known or firm) and not _OWN.search(beside) else ""


def _begins_so(known: str, beside: str) -> bool:
    """Is it the name of the collector that is known, printed with its legal form?"""
    return len(known.split()) > 1 and beside.casefold().startswith(known.casefold())


def _behind_figures(scribe: Scribe, parts: list[str]) -> str:
    """ "Von Tannhof Inkasso, 812,44, Nummer TH-884, Tannenweg 2": a collector that only figures part from the address.
    Of one that the directory has, the address is known; then it is the person's."""
    named = next((one for one in reversed(parts) if not _FIGURE.search(one)), "")
    figures = bool(parts) and named != parts[-1]
    listed = scribe.desk.directory.find(named, "collector") is not None
    return named if figures and not listed and _COLLECTS.search(named) else ""


def _company_alone(scribe: Scribe, beside: str) -> bool:
    """A company's name and nothing else, where the person's own address is known."""
    known = scribe.case.known("postal_address") and len(beside.split()) <= SHORT
    return known and scribe.desk.directory.find(beside) is not None


def note_theirs(scribe: Scribe, beside: str, where: Address) -> bool:
    """Keeps the address of a collector that is known or named, or of a bank of which there are many; any other is left
    out."""
    if local_bank(beside) and unlisted(scribe.case):
        scribe.learn("company_address", "\n".join(address_lines(scribe, where)), source="printed")
        return True
    known, name = scribe.case.text("collection_agency"), _collector(scribe, beside)
    same = bool(known) and known.split()[0].casefold() in beside.casefold()
    if not claimed(scribe.case) or not (name or same):
        return False
    if not same or (_begins_so(known, beside) and len(beside) <= NAME_LENGTH):
        scribe.learn("collection_agency", proper(beside) if same else name)
    scribe.learn("collector_address", "\n".join(address_lines(scribe, where)), source="printed")
    return True


def _collector(scribe: Scribe, beside: str) -> str:
    found = scribe.desk.directory.find(beside, "collector")
    if found:
        return found.name
    name = _BEFORE_NAME.sub("", beside)
    fits = _COLLECTS.search(name) and len(name.split()) > 1 and len(name) <= NAME_LENGTH and looks_like_name(name)
    return proper(name) if fits else ""
