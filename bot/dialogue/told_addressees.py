"""A collector's letter that came to the person's address and names somebody else: what is told of that, for the letter
that says so. Where the other one lives nobody is asked."""

from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.wrong_addressees import addressee, misaddressed, moved_in, never_customer
from bot.letters.offers import COLLECTION_ONLY, for_another, situation, told_shut

NEVER = "never_ordered"  # a key of [dispute] in letters.toml


def note_addressee(scribe: Scribe, text: str) -> None:
    """That it is for somebody else, under which name, and since when the person lives there."""
    if any(one.sending for one in scribe.case.letters) or told_shut(scribe.case):
        return
    if not for_another(scribe.case) and (not misaddressed(text) or not _of_a_claim(scribe)):
        return
    _flag(scribe)
    name, since = addressee(text), moved_in(text, scribe.today)
    if name and not scribe.case.text("addressee_name") and name != scribe.case.text("full_name"):
        scribe.learn("addressee_name", name)
    if since:
        scribe.learn("moved_in", since)
    _no_customer(scribe, text)


def _of_a_claim(scribe: Scribe) -> bool:
    return claimed(scribe.case) or situation(scribe.case) == COLLECTION_ONLY


def _flag(scribe: Scribe) -> None:
    if not for_another(scribe.case):
        scribe.learn("wrong_addressee", True)
    if scribe.case.value("claim_alleged") is False:
        scribe.note("forgotten", topic="claim_alleged")  # "not my debt" is what the letter says
    if not situation(scribe.case):
        scribe.learn("situation", COLLECTION_ONLY)


def _no_customer(scribe: Scribe, text: str) -> None:
    """ "I never had vodafone": there is no contract."""
    company = scribe.case.text("company")
    known = scribe.case.value("dispute_reasons")
    before = known if isinstance(known, tuple) else ()
    listed = scribe.desk.directory.known(company)
    names = (*listed.names, *listed.alone) if listed else (company.casefold(),)
    if company and NEVER not in before and never_customer(text, names):
        scribe.learn("dispute_reasons", (*before, NEVER))
