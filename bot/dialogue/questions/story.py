"""What happened, at which company, and with which account."""

import re

from bot.case import Case, Value, When
from bot.dialogue.questions.question import Question, always, data_only, sureness, tells_story, vague
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contact import email
from bot.dialogue.understand.days import day

_AROUND = re.compile(
    r"^(?:das ist|das war|es ist|es war|die firma|firma|bei|von|die|der|das|it's|it is|it was|at|from|the)\s+"
    r"|\s+(?:glaub\w*(?: ich)?|denk\w*(?: ich)?|i think|i guess)$",
    re.I,
)
_NO_ACCOUNT = re.compile(r"\b(?:kein\w* (?:kunden)?konto|nie ein konto|no account|never had an account)\b", re.I)
STORY_LENGTH = 600
NAME_LENGTH = 60


def read_story(scribe: Scribe, text: str) -> bool:
    scribe.learn("what_happened", text[:STORY_LENGTH])
    return True


def read_company(scribe: Scribe, text: str) -> bool:
    """A company of the directory by any of its names, or a name that the person types."""
    found = scribe.desk.directory.find(text)
    if found:
        scribe.learn("company", found.slug)
        return True
    name = bare_name(text)
    if not name or len(name) > NAME_LENGTH:
        return False
    scribe.learn("company", name, sure="about")
    return True


def bare_name(text: str) -> str:
    """The name in an answer: without what is said around it."""
    first = re.split(r"[,;(\n?!]|\. | - | – ", text.strip(), maxsplit=1)[0]
    return _AROUND.sub("", first).strip(' .!"„“')


def read_account(scribe: Scribe, text: str) -> bool:
    """An e-mail address, a customer number, or any one word that identifies the account."""
    found = email(text)
    if found:
        note_account(scribe, found)
        return True
    if _NO_ACCOUNT.search(text):
        scribe.learn("account_identifier", "")
        return True
    words = text.split()
    if len(words) == 1 and len(words[0]) <= NAME_LENGTH:
        scribe.learn("account_identifier", words[0])
        return True
    numbers = [word for word in words if any(sign.isdigit() for sign in word)]
    if len(numbers) == 1:
        scribe.learn("account_identifier", numbers[0].strip(".,;"))
    return len(numbers) == 1


def note_account(scribe: Scribe, address: str) -> None:
    """The account's own address is the one for answers too, until the person names another."""
    scribe.learn("account_identifier", address)
    if not scribe.case.text("reply_email"):
        scribe.learn("reply_email", address, source="assumed")


def read_block_date(scribe: Scribe, text: str) -> bool:
    when = day(text, scribe.today)
    if when:
        scribe.learn("block_date", when, sure=sureness(text, when))
    return when is not None


def _one_day(value: Value) -> bool:
    return isinstance(value, When) and value.exact


def _no_story(case: Case) -> bool:
    return not data_only(case) and not case.known("block_reason")


QUESTIONS = (
    Question("what_happened", _no_story, read_story, essential=True),
    Question("company", always, read_company, essential=True),
)
ACCOUNT = (
    Question("account_identifier", always, read_account, ("unknown",), essential=True),
    Question(
        "block_date",
        lambda case: tells_story(case) and case.value("account_identifier") != "",
        read_block_date,
        ("unknown",),
        essential=True,
        unsure=lambda case: vague(case, "block_date") and not _one_day(case.value("block_date")),
    ),
)
