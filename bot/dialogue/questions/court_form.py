"""Which court wrote, and under which number: what the objection needs besides the day."""

import re

from bot.case import Case
from bot.dialogue.questions.court import recount
from bot.dialogue.questions.question import Question
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.courts import court_name, file_number
from bot.directory.entities import Entity
from bot.letters.offers import in_court, is_german
from bot.patterns import regex


def read_court_name(scribe: Scribe, text: str) -> bool:
    """The court, of the directory where it is there; its number is taken along."""
    name = court_name(text)
    known = scribe.desk.court(name) if name else _listed(scribe, text)
    number = file_number(text)
    if number:
        scribe.learn("court_file", number)
    if not (known or name):
        return False
    scribe.learn("court_name", known.name if known else name, source="directory" if known else "said")
    if not read_court_address(scribe, text):
        recount(scribe)
    return True


def _listed(scribe: Scribe, text: str) -> Entity | None:
    """A town by itself is enough where the court is asked for: "euskirchen, nr 26-1234567-0-3"."""
    parts = (text, *(_AROUND.sub("", part) for part in _PARTS.split(text)))
    return next(filter(None, map(scribe.desk.court, parts)), None)


_PARTS = regex(
    r"[,;:!\n]|\.\s|\s(?=(?:(?:geschäfts|gesch)?(?:nr|nummer|zeichen)|az|aktenzeichen|file|number)\b|\d)", re.I
)
_AROUND = regex(
    r"^\W*(?:(?:das|is|ist|in|aus|von|vom|also|glaub|glaube|ich|da|steht|it's|its|from|the) ){0,4}"
    r"|(?: (?:steht|da|drauf|oben|ist|is|das|glaub|glaube|ich|it|says)){0,4}\W*$",
    re.I,
)


def read_court_file(scribe: Scribe, text: str) -> bool:
    number = file_number(text)
    if number:
        scribe.learn("court_file", number)
    return number is not None


def read_court_address(scribe: Scribe, text: str) -> bool:
    where = address(text)
    if where:
        scribe.learn("court_address", f"{where.street}\n{where.postcode} {where.town}", source="printed")
        recount(scribe)
    return where is not None


def told_court(scribe: Scribe, text: str) -> None:
    """The court and its number, told beside anything else."""
    if not scribe.case.says_yes("court_letter"):
        return
    name, number = court_name(text), file_number(text)
    if name and not scribe.case.text("court_name"):
        read_court_name(scribe, text)
    elif _left_open(scribe.case) and len(text.split()) <= FEW and not _POSTCODE.search(text):
        read_court_name(scribe, text.title())
    if number and not scribe.case.known("court_file"):
        scribe.learn("court_file", number)


FEW = 5  # words of an answer that comes late: "ag mayen, nr 26-1234567-0-1"
_POSTCODE = regex(r"(?<!\d)\d{5}(?!\d)")


def _left_open(case: Case) -> bool:
    """Was it not known which court wrote? Without one there is no letter, so it is heard at any time."""
    return case.open != "court_name" and case.known("court_name") and not case.text("court_name")


def _asked(case: Case) -> bool:
    return in_court(case) and is_german(case)


def _unlisted(case: Case) -> bool:
    fact = case.facts.get("court_name")
    return _asked(case) and fact is not None and fact.source != "directory"


QUESTIONS = (
    Question("court_name", _asked, read_court_name, ("unknown",)),
    Question("court_file", _asked, read_court_file, ("unknown",)),
    Question("court_address", _unlisted, read_court_address, ("unknown",)),
)
