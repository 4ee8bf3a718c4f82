"""Mending: a fact corrected in plain words, a message edited, a message or an exhibit taken back."""

import re
from collections.abc import Callable

from bot.case import Case, Entry, When
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.questions import claim, person, story
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.claims import blocked, says_paid
from bot.dialogue.understand.contact import email, full_name
from bot.dialogue.understand.days import day

_MENDS = re.compile(
    r"\b(?:falsch|stimmt nicht|vertippt|verschrieben|korrektur|korrigier\w*|sondern|statt|richtig ist|muss heißen|"
    r"wrong|typo|correction|should be|instead|not right|incorrect)\b",
    re.I,
)
_ADDRESS = re.compile(
    r"\b(?:plz|postleitzahl|postcode|zip|adresse|anschrift|straße|strasse|hausnummer|address|street)\b", re.I
)
_NAME = re.compile(r"\b(?:name|heiße|heisse|my name|called)\b", re.I)
_MAIL = re.compile(r"@")
_BLOCK = re.compile(r"\b(?:sperr\w*|gesperrt|block\w*|closed|locked)\b", re.I)
_PAY = re.compile(r"\b(?:bezahl\w*|gezahlt|überw\w*|zahl\w*|paid|payment|transfer\w*)\b", re.I)
_NUMBER = re.compile(r"\b(?:nummer|zeichen|aktenzeichen|az|reference|number)\b", re.I)
_MONEY = re.compile(r"\b(?:betrag|summe|eur|euro|amount|total)\b|€", re.I)


def mend(scribe: Scribe, text: str) -> bool:
    """Corrects known facts that the text speaks of; True where one was corrected."""
    if not _MENDS.search(text) and scribe.case.open != "confirm_facts":
        return False
    if scribe.case.open == "confirm_facts" and not (_MENDS.search(text) or re.search(r"\d|@", text)):
        return False
    return _mended(scribe, text)


def _mended(scribe: Scribe, text: str) -> bool:
    done = [topic for topic, test, read in MENDS if scribe.case.known(topic) and test(text) and read(scribe, text)]
    if not done and scribe.case.open == "confirm_facts":
        done = _by_elimination(scribe, text)
    return bool(done)


def _by_elimination(scribe: Scribe, text: str) -> list[str]:
    """A bare day corrects the only day that is known."""
    dated = [topic for topic in ("block_date", "payment_date") if isinstance(scribe.case.value(topic), When)]
    when = day(text, scribe.today)
    if len(dated) != 1 or when is None:
        return []
    scribe.learn(dated[0], when, sure="exact" if when.exact else "about")
    return dated


def _read_name(scribe: Scribe, text: str) -> bool:
    name = full_name(text)
    if name:
        scribe.learn("full_name", name)
    return name is not None


def _read_account(scribe: Scribe, text: str) -> bool:
    found = email(text)
    if found and scribe.case.known("reply_email") and "@" not in scribe.case.text("account_identifier"):
        scribe.learn("reply_email", found)
    elif found:
        scribe.learn("account_identifier", found)
    return found is not None


def _read_amount(scribe: Scribe, text: str) -> bool:
    found = amounts(text)
    if found:
        scribe.learn("claim_amount", found[-1].money)
    return bool(found)


Reader = Callable[[Scribe, str], bool]
MENDS: tuple[tuple[str, Callable[[str], object], Reader], ...] = (
    ("postal_address", lambda text: _ADDRESS.search(text) or re.search(r"\b\d{5}\b", text), person.read_address),
    ("full_name", _NAME.search, _read_name),
    ("account_identifier", _MAIL.search, _read_account),
    ("block_date", lambda text: _BLOCK.search(text) or blocked(text), story.read_block_date),
    ("payment_date", lambda text: _PAY.search(text) or says_paid(text), claim.read_payment_date),
    ("claim_reference", _NUMBER.search, claim.read_reference),
    ("claim_amount", _MONEY.search, _read_amount),
)


def edited(scribe: Scribe, burst: Burst) -> bool:
    """An edited message is read again, for what it was read for the first time."""
    if not burst.edit_of:
        return False
    old = next((one for one in scribe.case.heard if one.number == burst.edit_of), None)
    if old is None:
        scribe.add("edit.unknown")
        return False
    topics = _learnt_in(scribe.case, old.turn)
    scribe.note("heard", number=old.number, text=burst.edit_text)
    changed = [topic for topic in topics if _read_again(scribe, topic, burst.edit_text)]
    scribe.add("edit.changed" if changed else "edit.noted", topics=[_label(scribe, topic) for topic in changed])
    return False


def _label(scribe: Scribe, topic: str) -> str:
    return scribe.word(f"labels.{topic}") if scribe.has_word(f"labels.{topic}") else topic


def _learnt_in(case: Case, turn: int) -> list[str]:
    return [topic for topic, fact in case.facts.items() if fact.turn == turn]


def _read_again(scribe: Scribe, topic: str, text: str) -> bool:
    question = BY_TOPIC.get(topic)
    return question is not None and question.read(scribe, text)


def taken_back(scribe: Scribe, burst: Burst) -> bool:
    """A message loses its text and what was learnt from it; an exhibit loses its file and its number for good."""
    if burst.redact_text:
        _take_back_text(scribe, burst.redact_text)
    if burst.redact_exhibit:
        _take_back_exhibit(scribe, burst.redact_exhibit)
    return False


def _take_back_text(scribe: Scribe, number: int) -> None:
    old = next((one for one in scribe.case.heard if one.number == number), None)
    if old is None:
        scribe.add("edit.unknown")
        return
    for topic in _learnt_in(scribe.case, old.turn):
        if topic != "privacy_ok":
            scribe.note("forgotten", topic=topic)
    scribe.note("emptied", number=number)
    said = ("fact", "contact", "heard")
    journal = enumerate(scribe.case.journal, 1)
    scribe.emptied += [
        seq for seq, entry in journal if entry.turn == old.turn and entry.kind in said and not _door(entry)
    ]
    scribe.add("edit.taken_back")


def _door(entry: Entry) -> bool:
    return bool(entry.data.get("topic") == "privacy_ok")


def _take_back_exhibit(scribe: Scribe, exhibit: str) -> None:
    old = next((one for one in scribe.case.exhibits if one.id == exhibit.upper()), None)
    if old is None:
        scribe.add("edit.unknown")
        return
    scribe.note("withdrawn", exhibit=old.id)
    scribe.dropped += [old.file, *old.copies]
    scribe.add("evidence.withdrawn", id=old.id)
