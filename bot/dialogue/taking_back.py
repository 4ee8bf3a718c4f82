"""Taking back: a message loses its text and all that was learnt from it, however often it was edited; an exhibit its
file and its number, for good."""

from collections.abc import Iterator, Sequence

from bot.case import Case, Entry, Exhibit
from bot.dialogue import numbering
from bot.dialogue.drafting import NO_CONTENT, discard, draft_all
from bot.dialogue.interview import agenda, next_question
from bot.dialogue.questions.person import PARTS
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst

STAYS = frozenset({"privacy_ok", "language", "formality"})  # tell nothing of what was written
TOLD = frozenset({"fact", "contact", "dated", "reply", "apart", "slip"})
COPIED = {"postal_address": (*PARTS, "postal_address"), "claim_principal": ("claim_amount",)}
EXCHANGE = ("way", "by", "kind")


def taken_back(scribe: Scribe, burst: Burst) -> bool:
    """Takes back what the burst names: a text by its number, an exhibit, or all of a network's message. True where no
    question shall follow."""
    if burst.redact_ref:
        return _take_back(scribe, burst.redact_ref)
    if burst.redact_text:
        _take_back_text(scribe, burst.redact_text)
    if burst.redact_exhibit:
        _take_back_exhibit(scribe, burst.redact_exhibit)
    return False


def _take_back(scribe: Scribe, ref: str) -> bool:
    """All that came with one message of a network, text and papers; of a message that left no trace nothing is said,
    and then no question follows."""
    text = numbering.find(scribe.case, 0, ref)
    if text:
        _take_back_text(scribe, text.number)
    papers = [one.id for one in scribe.case.exhibits if one.ref == ref]
    for exhibit in papers:
        _take_back_exhibit(scribe, exhibit)
    return not text and not papers


def _take_back_text(scribe: Scribe, number: int) -> None:
    turns = numbering.turns(scribe.case, number)
    if not turns:
        scribe.add("edit.unknown")
        return
    told = [entry for entry in scribe.case.journal if _told_in(entry, turns)]
    scribe.empty(list(_numbers(scribe.case, number, told)))
    scribe.add("edit.taken_back")
    if any(_may_stand_in_a_letter(entry) for entry in told):
        sent = [one.id for one in scribe.case.letters if one.sending and one.turn >= min(turns)]
        _out_of_the_letters(scribe, min(turns), sent)
    scribe.note("emptied", number=number)


def _numbers(case: Case, message: int, told: Sequence[Entry]) -> Iterator[int]:
    """The numbers of all entries that hold something of the message."""
    for number, entry in enumerate(case.journal, 1):
        text = entry.kind == "heard" and entry.data["number"] == message
        if text or entry in told or _copied(case, entry, told):
            yield number


def _told_in(entry: Entry, turns: Sequence[int]) -> bool:
    return entry.turn in turns and entry.kind in TOLD and entry.data.get("topic") not in STAYS


def _copied(case: Case, entry: Entry, told: Sequence[Entry]) -> bool:
    """Does the entry repeat what was taken back, though another message led to it?"""
    if entry.kind == "dated":
        return any(one.kind == "contact" and _same_exchange(one, entry) for one in told)
    sources = COPIED.get(entry.data["topic"], ()) if entry.kind == "fact" else ()
    pieces = [piece for one in told if one.data.get("topic") in sources for piece in _pieces(one)]
    said = "\n".join(one.data["text"] for one in case.journal if (one.kind, one.turn) == ("heard", entry.turn))
    return any(piece in line and piece not in said.casefold() for piece in pieces for line in _pieces(entry))


def _same_exchange(contact: Entry, dated: Entry) -> bool:
    same = all(contact.data[name] == dated.data[name] for name in EXCHANGE)
    return same and contact.data["when"] == dated.data["before"]


def _pieces(entry: Entry) -> list[str]:
    """The lines of a fact's value; of one that is no text, the whole."""
    return str(entry.data.get("value")).casefold().split("\n")


def _may_stand_in_a_letter(entry: Entry) -> bool:
    return entry.kind != "fact" or entry.data["topic"] not in NO_CONTENT


def _out_of_the_letters(scribe: Scribe, since: int, sent: list[str]) -> None:
    """Drafts are written anew as soon as they can be; what was sent was sent."""
    if sent:
        scribe.add("edit.sent_stays", letters=sent)
    gone, question = discard(scribe, since), next_question(scribe.case)
    if gone and (question is None or question.topic not in agenda(scribe.case).needs):
        draft_all(scribe)


def _take_back_exhibit(scribe: Scribe, exhibit: str) -> None:
    old = next((one for one in scribe.case.exhibits if one.id == exhibit.upper()), None)
    if old is None:
        scribe.add("edit.unknown")
        return
    enclosing = [one for one in scribe.case.letters if old.id in one.exhibits]
    scribe.empty([number for number, entry in enumerate(scribe.case.journal, 1) if _is(entry, old)])
    scribe.note("withdrawn", exhibit=old.id)
    scribe.dropped += [old.file, *old.copies]
    scribe.add("evidence.withdrawn", id=old.id)
    if enclosing:
        _out_of_the_letters(scribe, old.turn, [one.id for one in enclosing if one.sending])


def _is(entry: Entry, exhibit: Exhibit) -> bool:
    return entry.kind == "exhibit" and entry.data["id"] == exhibit.id
