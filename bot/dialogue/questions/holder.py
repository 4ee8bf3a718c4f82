"""Whose account it is, where somebody asks for another person; and whether a power of attorney is wanted."""

from bot.case import Case
from bot.dialogue.questions.question import Question
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms, read
from bot.dialogue.understand.behalf import called, on_behalf
from bot.dialogue.understand.contact import full_name

OWN = "self"


def told_role(scribe: Scribe, text: str) -> None:
    """Somebody asks for their mother, a neighbour, a friend: the letters will be that person's."""
    if scribe.case.letters:
        return
    if acts_for_another(scribe.case):
        _told_name(scribe, text)
        return
    relation = on_behalf(text)
    if relation:
        scribe.learn("role", relation)
        scribe.add("role.understood", relation=scribe.word(f"relations.{relation}"))
        _told_name(scribe, text)


def _told_name(scribe: Scribe, text: str) -> None:
    name = None if scribe.case.known("represented_person") else full_name(called(text))
    if name and not scribe.desk.directory.mentions(name):
        scribe.learn("represented_person", name)


def acts_for_another(case: Case) -> bool:
    return case.text("role") not in ("", OWN)


def read_holder(scribe: Scribe, text: str) -> bool:
    """The name under which the account runs."""
    name = full_name(text)
    if not name or read(text) in ("skip", "unknown") or scribe.desk.directory.mentions(text):
        return False
    scribe.learn("represented_person", name)
    return True


def read_power(scribe: Scribe, text: str) -> bool:
    said = confirms(text)
    if said is not None:
        scribe.learn("power_of_attorney", said)
    return said is not None


QUESTIONS = (Question("represented_person", acts_for_another, read_holder),)
POWER = (Question("power_of_attorney", acts_for_another, read_power, ("yes", "no")),)
