"""Firms that have another company in each country: for somebody in Austria, Switzerland or Liechtenstein a German one
is never written to because of its name alone, nor a German collector for anybody outside Germany. The one over there
is taken where the directory knows it; else its address is asked for, as it stands on the letter or the page.
"""

import re

from bot.case import Money
from bot.dialogue.questions.story import note_unlisted
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.text import folded
from bot.directory.entities import Entity
from bot.patterns import regex

BRITAIN = "GB"
WHOSE = {"AT": "AT", "CH": "CH", "LI": "CH"}  # the country whose firms serve somebody there
MEANT = "branch:meant:"
DIRECTORY = "directory"
_OF = {"AT": "österreich|oesterreich|austria|at", "CH": "schweiz|suisse|switzerland|ch"}
_GERMAN = regex(r"(?<!\w)(?:deutschland|germany)(?!\w)")


def settle(scribe: Scribe, text: str) -> None:
    """The firm over there, or none yet, in place of the German one that bears the name."""
    collector, company = _german(scribe, "collection_agency", text), _german(scribe, "company", text)
    home = scribe.desk.dwelling(scribe.case)
    land = WHOSE.get(home, "")
    there = land or (BRITAIN if _in_britain(scribe) else home if home != "DE" else "")
    if there and collector and collector.kind == "collector":
        _collector(scribe, collector, there)
    if land and company:
        _company(scribe, company, land, text)
    elif home != "DE" and company and "telecom" in company.traits:
        note_unlisted(scribe, company.short)  # of these each country has its own


def _in_britain(scribe: Scribe) -> bool:
    """Does the person live there, or, as long as no address is known, are pounds demanded?"""
    claimed = scribe.case.value("claim_amount")
    pounds = isinstance(claimed, Money) and claimed.currency == "GBP" and not scribe.case.text("postal_address")
    return pounds or scribe.desk.dwelling(scribe.case) == BRITAIN


def _german(scribe: Scribe, topic: str, text: str) -> Entity | None:
    """The German firm that is known so far; None where it was named as the German one."""
    listed = scribe.desk.directory.known(scribe.case.text(topic))
    if listed is None or not listed.region.startswith("DE") or f"{MEANT}{listed.slug}" in scribe.case.marks:
        return None
    said, town = folded(text), re.escape(listed.lines[-1].split(" ", 1)[-1].casefold())
    if folded(listed.name) not in said and not _GERMAN.search(said) and not re.search(rf"(?<!\w){town}(?!\w)", said):
        return listed
    scribe.note("mark", key=f"{MEANT}{listed.slug}", value="1")
    return None


def _collector(scribe: Scribe, listed: Entity, land: str) -> None:
    there = scribe.desk.directory.branch(listed.slug, land)
    scribe.learn("collection_agency", there.name if there else listed.short)
    address = scribe.case.facts.get("collector_address")
    if address and address.source != DIRECTORY:
        return
    if there:
        scribe.learn("collector_address", "\n".join(there.lines), source=DIRECTORY)
    elif address:
        scribe.note("forgotten", topic="collector_address")


def _company(scribe: Scribe, listed: Entity, land: str, text: str) -> None:
    there = scribe.desk.directory.branch(listed.slug, land)
    if there:
        scribe.learn("company", there.slug)
    elif told := re.search(rf"(?<!\w){re.escape(listed.short)}[ .](?:{_OF[land]})(?!\w)", text, re.IGNORECASE):
        note_unlisted(scribe, told[0])  # "MediaMarkt Schweiz", "thalia.at"
    elif _GERMAN.search(folded(listed.name)) and not any(one.endswith(f".{land.lower()}") for one in listed.names):
        note_unlisted(scribe, listed.short)
