"""Drafting: which letters are written now, to whom, with which day; and when a draft no longer says what is known."""

from dataclasses import asdict, replace
from datetime import date

import msgspec

from bot.case import Addressee, Case, Letter
from bot.dialogue.overview import file_stem
from bot.dialogue.questions.question import reopened
from bot.dialogue.scribe import Scribe
from bot.law.periods import count, own_day
from bot.letters.catalogue import CATALOGUE, enclosed, wanted
from bot.letters.drafting import Draft, draft
from bot.messages import FileRef

GERMAN_LETTERS = frozenset({"DE", "AT", "CH", "LI"})
NO_CONTENT = frozenset(
    {
        *("privacy_ok", "language", "formality", "confirm_facts", "letter_review", "send_channel", "reminder_ok"),
        *("reminder_time", "linked_person", "what_happened", "payment_proof", "already_contacted", "promise"),
        *("company_answers", "delete", "nudge", "company_reply"),
    }
)
CONTENT = frozenset({"contact", "dated", "unsaid", "exhibit", "withdrawn", "forgotten", "undone", "left_out"})
PLACEHOLDER = "draft"
TEXT, PDF, EML = "text/plain", "application/pdf", "message/rfc822"


def stale(case: Case) -> bool:
    """Did something become known since the newest draft that could stand in a letter?"""
    for entry in reversed(case.journal):
        if entry.kind == "letter":
            return False
        if entry.kind in CONTENT or (entry.kind == "fact" and entry.data["topic"] not in NO_CONTENT):
            return True
    return True


def draft_all(scribe: Scribe, anew: bool = False) -> bool:
    """Writes every letter that helps now, anew where what is known changed its text, or its date with `anew`."""
    written = [one for kind in wanted(scribe.case) if (one := _draft(scribe, kind, anew))]
    written += [_again(scribe, old) for old in _late_follow_ups(scribe)] if anew else []
    if written:
        announce(scribe, written)
    return bool(written)


def _draft(scribe: Scribe, kind: str, anew: bool) -> Draft | None:
    """A first version, or a next one that says something else; None for a letter that is sent or has not changed."""
    sort = CATALOGUE[kind]
    to = scribe.desk.collector(scribe.case) if sort.to == "collector" else scribe.desk.company(scribe.case)
    old = next((one for one in scribe.case.newest_letters() if one.kind == kind and not one.answers), None)
    if reopened(scribe.case) and kind == "unblock_demand" and old and old.sending:
        old = None
    if to is None or (old and old.sending):
        return None
    day = scribe.today if anew or old is None else old.drafted_on
    new = _write(scribe, kind, to, old.id if old else next_id(scribe), old.version + 1 if old else 1, day)
    if old and (old.text, old.exhibits, old.to) == (new.text, new.exhibits, new.to):
        return None
    return keep(scribe, new)


def _late_follow_ups(scribe: Scribe) -> list[Letter]:
    drafts = (one for one in scribe.case.newest_letters() if one.kind == "follow_up" and one.sending is None)
    return [one for one in drafts if one.drafted_on < scribe.today]


def _again(scribe: Scribe, old: Letter) -> Draft:
    """A second letter that waited, with today's date."""
    answered = next((one for one in scribe.case.newest_letters() if one.id == old.answers), None)
    reply_class = scribe.case.marks.get(f"class:{old.id}", "")
    new = _write(scribe, "follow_up", old.to, old.id, old.version + 1, scribe.today, answered, reply_class)
    return keep(scribe, new)


def follow_up(scribe: Scribe, late: Letter, reply_class: str = "") -> Draft:
    """The letter after silence or a non-answer, to whom did not answer."""
    answered = replace(late, answered=True)
    new = _write(scribe, "follow_up", late.to, next_id(scribe), 1, scribe.today, answered, reply_class)
    scribe.note("mark", key=f"class:{new.id}", value=reply_class)
    if late.sending and late.sending.due and late.sending.due < scribe.today:
        scribe.note("settled", letter=late.id)
    return keep(scribe, new)


def _write(
    scribe: Scribe,
    kind: str,
    to: Addressee,
    letter: str,
    version: int,
    day: date,
    answered: Letter | None = None,
    reply_class: str = "",
) -> Draft:
    country = scribe.desk.places.country(scribe.case.text("postal_address"))
    language = "de" if country in GERMAN_LETTERS else "en"
    return draft(
        scribe.desk.office,
        scribe.case,
        kind,
        to,
        id=letter,
        version=version,
        today=day,
        due=due_day(scribe, kind, to, day),
        language=language,
        copy_language=scribe.desk.language_of(scribe.case),
        country=country,
        exhibits=enclosed(scribe.case, kind),
        answered=answered,
        reply_class=reply_class,
    )


def due_day(scribe: Scribe, kind: str, to: Addressee, received: date) -> date:
    """The day that the letter sets, free at neither place; or the end of the legal period after receipt that day."""
    sort = CATALOGUE[kind]
    if sort.sets_days is None:
        return count(received, sort.period, to.region).due
    return own_day(received, sort.sets_days, *scribe.desk.home(scribe.case), to.region)


def next_id(scribe: Scribe) -> str:
    return f"L{len({letter.id for letter in scribe.case.letters}) + 1}"


def keep(scribe: Scribe, new: Draft) -> Draft:
    """Notes the draft; its files are made afterwards, by who can touch paper, and stand in for PLACEHOLDER names."""
    letter = {field: value for field, value in asdict(new).items() if field in LETTER_FIELDS}
    scribe.note("letter", **letter)
    scribe.drafts.append(new)
    scribe.tell("letter", files=files_of(new), **_line(new))
    return new


LETTER_FIELDS = frozenset(Letter.__dataclass_fields__)


def files_of(new: Draft) -> tuple[FileRef, ...]:
    """PDF, mail draft and plain text of a draft, named before they exist."""
    stem = file_stem(new.id, new.version, new.kind)
    kinds = (("pdf", PDF), ("eml", EML), ("txt", TEXT))
    return tuple(FileRef(f"{stem}.{ending}", mime, placeholder(new, ending)) for ending, mime in kinds)


def placeholder(new: Draft, ending: str) -> str:
    return f"{PLACEHOLDER}:{new.id}:{new.version}:{ending}"


def _line(new: Draft) -> dict[str, object]:
    """The letter's line in the scripted chat."""
    to = {"kind": new.to.kind, "key": new.to.key, "name": new.to.name}
    body = {
        "id": new.id,
        "version": new.version,
        "kind": new.kind,
        "to": to,
        "sender": new.name,
        "language": new.language,
        "text": new.text,
        "due": new.due,
        "exhibits": new.exhibits,
    }
    return dict(msgspec.to_builtins(body))


def announce(scribe: Scribe, written: list[Draft]) -> None:
    """Three lines a letter at most: what it is, to whom, until when; in another language, a copy to read."""
    lines = [scribe.word("drafts.line", draft=one, kind=scribe.word(f"kinds.{one.kind}")) for one in written]
    first = all(one.version == 1 for one in written)
    scribe.add("drafts.ready" if first else "drafts.anew", lines=lines, many=len(written))
    doubtful = [one for one in written if one.version == 1 and (one.to.stale or not one.to.lines)]
    if doubtful:
        scribe.add("drafts.check_address", drafts=doubtful)
    for one in written:
        if one.reading_copy:
            name = f"reading-copy-{file_stem(one.id, one.version, one.kind)}.txt"
            scribe.attach(FileRef(name, TEXT, placeholder(one, "copy")))
    if any(one.reading_copy for one in written):
        scribe.add("drafts.reading_copy")
