"""Who writes: name, postal address, the address for answers."""

from bot.case import Case
from bot.dialogue.questions.question import Question, always
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contact import Address, address, email, full_name, postcode_fix

LONGEST_LINE = 70


def read_name(scribe: Scribe, text: str) -> bool:
    name = full_name(text)
    where = address(text)
    if where:
        note_address(scribe, where)
    if name:
        scribe.learn("full_name", name)
    return name is not None


def read_address(scribe: Scribe, text: str) -> bool:
    """The address in the order of an envelope; a new postcode alone mends the known one."""
    where = address(text)
    if where:
        note_address(scribe, where)
        return True
    return mend_postcode(scribe, text)


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
