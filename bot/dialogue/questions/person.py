"""Who writes: name, postal address, the address for answers."""

import re

from bot.case import Case
from bot.dialogue.questions.question import Question, always
from bot.dialogue.questions.story import looks_like_name, no_firm
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.contact import Address, address, email, full_name, postcode_fix

LONGEST_LINE = 70
_FIRM = re.compile(r"\b(?:gmbh|ag|kg|se|ug|mbh|ltd|inc|llc|inkasso|bank|versand|services?|collection\w*)\b", re.I)
TRIES, LONGEST_NAME = 2, 5


def read_name(scribe: Scribe, text: str) -> bool:
    name = full_name(text)
    where = address(text)
    if where:
        note_address(scribe, where)
    name = name or _insisted(scribe, text)
    if name:
        scribe.learn("full_name", name)
    return name is not None


def _insisted(scribe: Scribe, text: str) -> str | None:
    """A name that no rule knows: taken as it was typed when the person gives it again."""
    name = text.strip(" .!")
    tries = scribe.case.asked.get("full_name", 0)
    plain = name.replace(" ", "").replace("-", "").replace("'", "").replace(".", "").isalpha()
    plain = plain and not _FIRM.search(name) and not no_firm(name)
    enough = tries >= TRIES and len(name.split()) <= LONGEST_NAME and plain and read(name) is None
    return name if enough and looks_like_name(name) and (len(name.split()) > 1 or tries > TRIES) else None


def read_address(scribe: Scribe, text: str) -> bool:
    """The address in the order of an envelope; a new postcode alone mends the known one."""
    where = address(text)
    if where:
        note_address(scribe, where)
        return True
    return mend_postcode(scribe, text) or _foreign(scribe, text)


def _foreign(scribe: Scribe, text: str) -> bool:
    """An address of a form that no rule knows: its parts become lines when the person gives it again."""
    parts = [part.strip() for part in re.split(r"[,\n]", text) if part.strip()]
    tries = scribe.case.asked.get("postal_address", 0)
    if tries < TRIES or not 2 <= len(parts) <= LONGEST_NAME or not any(sign.isdigit() for sign in text):
        return False
    scribe.learn("postal_address", "\n".join(part[:LONGEST_LINE] for part in parts), sure="about")
    return True


def note_address(scribe: Scribe, where: Address) -> None:
    lines = [where.street, f"{where.postcode} {where.town}"]
    if where.country != "DE":
        lines.append(scribe.word(f"countries.{where.country}"))
    scribe.learn("postal_address", "\n".join(line[:LONGEST_LINE] for line in lines))


def mend_postcode(scribe: Scribe, text: str) -> bool:
    """ "PLZ ist falsch, 30453" changes only the postcode."""
    known, postcode = scribe.case.text("postal_address"), postcode_fix(text)
    if not known or not postcode:
        return False
    street, _, place = known.partition("\n")
    _, _, town = place.partition(" ")
    scribe.learn("postal_address", f"{street}\n{postcode} {town}")
    return True


def read_reply_email(scribe: Scribe, text: str) -> bool:
    found = email(text)
    if found:
        scribe.learn("reply_email", found)
    return found is not None


def needs_email(case: Case) -> bool:
    return "@" not in case.text("account_identifier")


QUESTIONS = (
    Question("full_name", always, read_name, essential=True),
    Question("postal_address", always, read_address, essential=True),
)
EMAIL = (Question("reply_email", needs_email, read_reply_email, ("unknown",)),)
