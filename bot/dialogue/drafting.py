"""Drafting: which letters are written now, to whom, with which day; and when a draft no longer says what is known."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

import msgspec

from bot.case import Addressee, Case, Letter, When
from bot.dialogue.announcing import announce, placeholder
from bot.dialogue.before_deletion import in_time
from bot.dialogue.chosen_days import chosen
from bot.dialogue.homes import written_in
from bot.dialogue.overview import file_stem, title
from bot.dialogue.questions import court
from bot.dialogue.questions.question import reopened
from bot.dialogue.reckoning import reckoned
from bot.dialogue.said import say_once
from bot.dialogue.scribe import Scribe
from bot.law.periods import count, own_day, received
from bot.letters.catalogue import CATALOGUE, enclosed
from bot.letters.drafting import Draft, draft
from bot.letters.earlier import WITH, asked_beside, concerned, copies, overdue_beside, thread
from bot.letters.offers import MODERATED, SPOKEN_OF, situation, wanted
from bot.letters.values import swiss_law
from bot.messages import FileRef

NO_CONTENT = frozenset(
    {
        *("privacy_ok", "language", "formality", "confirm_facts", "letter_review", "send_channel", "reminder_ok"),
        *(
            "reminder_time",
            "linked_person",
            "helper_address",
            "what_happened",
            "payment_proof",
            "already_contacted",
            "promise",
        ),
        *("company_answers", "delete", "nudge", "company_reply"),
    }
)
CONTENT = frozenset(
    {
        *("contact", "dated", "unsaid", "exhibit", "withdrawn", "forgotten", "emptied", "undone", "left_out"),
        *("added", "struck"),
    }
)
DEEDS = (  # days of what was done, by the person or to them
    *("payment_date", "late_payment", "returned_on", "refund_arrived", "confirmation_date", "police_on", "taken_on"),
    "court_objection",
)
GONE = "gone:"
SOON = 7  # days before the day of a letter from which a new version bears a new day
FILES = ("pdf", "eml", "txt", "copy")
BLANK = {"subject": "", "text": "", "exhibits": (), **dict.fromkeys(FILES, "")}
TEXT, PDF, EML = "text/plain", "application/pdf", "message/rfc822"


def stale(case: Case) -> bool:
    """Did something become known since the newest draft that could stand in a letter?"""
    for entry in reversed(case.journal):
        if entry.kind == "letter":
            return False
        if entry.kind == "mark" and entry.data["key"] in SPOKEN_OF:
            return True
        if entry.kind in CONTENT or (entry.kind == "fact" and entry.data["topic"] not in NO_CONTENT):
            return True
    return True


# What is written once more where an account that was open again is blocked again.
ABOUT_THE_BLOCK = frozenset({"unblock_demand", "dsa_complaint", "p2b_complaint", "payment_complaint"})


def draft_all(scribe: Scribe, anew: bool = False) -> bool:
    """Writes every letter that helps now, anew where what is known changed its text, or its date with `anew`; a draft
    that helps no longer goes."""
    _retire(scribe)
    written = [one for kind, to in wanted(scribe.case) if (one := _draft(scribe, kind, to, anew))]
    written += [one for old in _answers(scribe.case) if (one := _redone(scribe, old, anew))]
    if written:
        announce(scribe, written)
        if situation(scribe.case) in MODERATED:
            say_once(scribe, "faq.second_account")
    return bool(written)


def draft_one(scribe: Scribe, kind: str, to: str) -> bool:
    """Writes this letter alone, whatever else would help now; False where nobody is known to write to, or it is out."""
    written = _draft(scribe, kind, to, anew=False)
    if written:
        announce(scribe, [written])
    return written is not None


def _retire(scribe: Scribe) -> None:
    """Takes away drafts that nothing calls for any more; their numbers are not given again."""
    helps = [(kind, to.partition(":")[0]) for kind, to in wanted(scribe.case)]
    drafts = (one for one in scribe.case.newest_letters() if one.sending is None and not one.answers)
    for letter in [one for one in drafts if (one.kind, role(one)) not in helps]:
        put_away(scribe, letter)


def put_away(scribe: Scribe, letter: Letter, key: str = "drafts.retired") -> None:
    """Takes away a draft that answers what is no longer so; the letters that it followed are watched again."""
    scribe.dropped += [name for field in FILES if (name := getattr(letter, field))]
    for one in filter(None, (letter.answers, *asked_beside(scribe.case, letter.id))):
        scribe.note("waits", letter=one)
    scribe.note("retired", letter=letter.id)
    scribe.add(key, letter=letter, kind=title(scribe, letter))


def role(letter: Letter) -> str:
    """The addressee of a letter as `bot.letters.offers` names it; banks are companies here."""
    return "company" if letter.to.kind == "bank" else letter.to.kind


def _draft(scribe: Scribe, kind: str, to: str, anew: bool) -> Draft | None:
    """A first version, or a next one that says something else; None for a letter that is sent or has not changed."""
    addressee = scribe.desk.addressee(scribe.case, to)
    if addressee is None:
        return None
    old = _written(scribe.case, kind, to, addressee)
    if reopened(scribe.case) and kind in ABOUT_THE_BLOCK and old and old.sending:
        old = None
    if old and old.sending:
        return None
    day = scribe.today if anew or old is None or _stale(scribe, old) else old.drafted_on
    number, version = (old.id, old.version + 1) if old else (next_id(scribe), 1)
    new = _write(scribe, kind, addressee, number, version, day, role=to.partition(":")[2])
    if old and (old.text, old.exhibits, old.to) == (new.text, new.exhibits, new.to):
        return None
    return keep(scribe, new)


def redirected(scribe: Scribe, sent: Letter) -> Draft | None:
    """A next version of a letter that went astray, to where it belongs; None where it went there."""
    to = scribe.desk.addressee(scribe.case, role(sent))
    if to is None:
        return None
    new = _write(scribe, sent.kind, to, sent.id, sent.version + 1, scribe.today)
    return None if (new.to.lines, new.to.email) == (sent.to.lines, sent.to.email) else keep(scribe, new)


def _stale(scribe: Scribe, old: Letter) -> bool:
    """Must a new version bear a new day: its own is near or over, or something happened since?"""
    near = old.sets_day and old.due is not None and (old.due - scribe.today).days < SOON
    return near or _later_told(scribe.case, old)


def _later_told(case: Case, old: Letter) -> bool:
    """Did something happen behind the day of the draft? No letter speaks of a day that comes after its own."""
    whens = (*(one.when for one in case.contacts), *map(case.value, DEEDS))
    return any(isinstance(when, When) and when.exact and when.last > old.drafted_on for when in whens)


def _written(case: Case, kind: str, to: str, addressee: Addressee) -> Letter | None:
    """The newest version of that letter to that addressee. Where a role has one holder only, it is the same letter when
    another name stands there."""
    base, _, which = to.partition(":")
    same = (one for one in case.newest_letters() if one.kind == kind and role(one) == base and not one.answers)
    return next((one for one in same if not which or one.to.key == addressee.key), None)


def _answers(case: Case) -> list[Letter]:
    """Drafts that answer something."""
    return [one for one in case.newest_letters() if one.answers and one.sending is None]


def _redone(scribe: Scribe, old: Letter, anew: bool) -> Draft | None:
    """A draft that answers something, once more where it lost its text, with `anew` where it is of an earlier day, and
    where what is known now makes another text of it."""
    if not old.text or (anew and old.drafted_on < scribe.today):
        return again(scribe, old)
    new = _once_more(scribe, old, scribe.today if _stale(scribe, old) else old.drafted_on)
    return None if (new.text, new.exhibits, new.to) == (old.text, old.exhibits, old.to) else keep(scribe, new)


def again(scribe: Scribe, old: Letter) -> Draft:
    """A letter that answers something and waited, with today's date."""
    return keep(scribe, _once_more(scribe, old, scribe.today))


def _once_more(scribe: Scribe, old: Letter, day: date) -> Draft:
    answered = _answered(scribe.case, old.answers)
    return _write(
        scribe,
        old.kind,
        _as_known(scribe, answered) if answered and CATALOGUE[old.kind].to == ("same",) else old.to,
        old.id,
        old.version + 1,
        day,
        answered,
        scribe.case.marks.get(f"class:{old.id}", ""),
        others=_others(scribe.case, old.id),
    )


def rewritten(scribe: Scribe, letter: Letter) -> Draft:
    """The draft of a letter once more, with its other shapes; nothing is noted."""
    answered = _answered(scribe.case, letter.answers)
    reply_class = scribe.case.marks.get(f"class:{letter.id}", "")
    day = letter.drafted_on
    others = _others(scribe.case, letter.id)
    return _write(scribe, letter.kind, letter.to, letter.id, letter.version, day, answered, reply_class, others=others)


def _answered(case: Case, letter: str) -> Letter | None:
    return next((one for one in case.newest_letters() if one.id == letter), None)


def follow_up(scribe: Scribe, late: Letter, reply_class: str = "", kind: str = "follow_up") -> Draft:
    """The letter after silence, a non-answer or a demand, to whom did not answer or wrote that; a second letter repeats
    all that is overdue at the same place."""
    answered, to = replace(late, answered=True), _as_known(scribe, late)
    others = overdue_beside(scribe.case, late, scribe.today) if kind == "follow_up" else ()
    new = _write(scribe, kind, to, next_id(scribe), 1, scribe.today, answered, reply_class, others=others)
    scribe.note("mark", key=f"class:{new.id}", value=reply_class)
    if others:
        scribe.note("mark", key=f"{WITH}{new.id}", value=" ".join(one.id for one in others))
    for one in (late, *others):
        if one.sending and one.sending.due and one.sending.due < scribe.today:
            scribe.note("settled", letter=one.id)
    return keep(scribe, new)


def _as_known(scribe: Scribe, letter: Letter) -> Addressee:
    """Whom a letter went to, at the address that is known now."""
    now = scribe.desk.addressee(scribe.case, role(letter)) if role(letter) in ("company", "collector") else None
    return now if now and now.name == letter.to.name and now.lines else letter.to


def _others(case: Case, letter: str) -> tuple[Letter, ...]:
    """The letters in other matters that a second letter follows as well."""
    ids = asked_beside(case, letter)
    return tuple(one for one in case.newest_letters() if one.id in ids)


def _write(
    scribe: Scribe,
    kind: str,
    to: Addressee,
    letter: str,
    version: int,
    day: date,
    answered: Letter | None = None,
    reply_class: str = "",
    role: str = "",
    others: tuple[Letter, ...] = (),
) -> Draft:
    country = scribe.desk.country(scribe.case)
    language = _language(scribe.case, country, to)
    company = scribe.desk.company(scribe.case)
    root = thread(scribe.case, answered)[0].kind if answered else kind
    boxes = [scribe.desk.mailbox(scribe.case, to, one) for one in (kind if others else root, root)]
    posted = scribe.desk.posted(next((one for one in boxes if one.email), boxes[0]), country, language)
    due, home = _due(scribe, kind, to, day, answered), scribe.desk.home(scribe.case)
    return draft(
        scribe.desk.office,
        scribe.case,
        kind,
        posted,
        id=letter,
        version=version,
        today=day,
        due=in_time(scribe, kind, chosen(scribe.case, letter, due, day, *home, to.region), day, to.region),
        language=language,
        copy_language=scribe.desk.language_of(scribe.case),
        country=country,
        at_home=bool(posted.lines) and not scribe.desk.places.named(posted.lines[-1]),
        exhibits=(*copies(scribe.case, kind, day), *enclosed(scribe.case, kind, reply_class)),
        answered=answered,
        reply_class=reply_class,
        company=company.name if company else "",
        reckoned=reckoned(scribe, answered or concerned(scribe.case, kind, day), others),
        role=role,
        others=others,
    )


def _language(case: Case, country: str, to: Addressee) -> str:
    """A German court reads German."""
    return "de" if to.kind == "court" else written_in(case, country)


def _due(scribe: Scribe, kind: str, to: Addressee, day: date, answered: Letter | None) -> date | None:
    """The day of a letter; one that follows another never shortens a day that was left there; a last one is later, and
    counts from when it will be there by post where the first was posted."""
    posted = kind == "follow_up" and answered is not None and answered.sending and answered.sending.way == "post"
    due = due_day(scribe, kind, to, received(day, "post", None, to.region).day if posted else day)
    if due is None or answered is None or CATALOGUE[kind].sets_days is None:
        return due
    sent = (one for one in scribe.case.newest_letters() if one.sending and one.sets_day and one.to.name == to.name)
    left = max((one.sending.due for one in sent if one.sending and one.sending.due), default=due)
    first = answered.sending.due if answered.sending and answered.sets_day else None
    if kind == "follow_up" and first and max(due, left) <= first:
        return own_day(first, 1, *scribe.desk.home(scribe.case), to.region)
    return max(due, left)


def due_day(scribe: Scribe, kind: str, to: Addressee, came: date) -> date | None:
    """The day that the letter sets, free at neither place; or the end of the legal period after receipt that day; for a
    court, the last day of its period; None where nothing is waited for."""
    sort = CATALOGUE[kind]
    if kind == "court_objection":
        ends = court.counted(scribe.desk, scribe.case)
        return ends.due if ends else None
    if sort.sets_days is not None:
        return own_day(came, sort.sets_days, *scribe.desk.home(scribe.case), to.region)
    period = sort.period_under(swiss_law(scribe.desk.country(scribe.case), to))
    return count(came, period, to.region).due if period else None


def next_id(scribe: Scribe) -> str:
    """The number of the next letter; one whose draft is gone for good is not given again."""
    gone = sum(mark.startswith(GONE) for mark in scribe.case.marks)
    return f"L{len({letter.id for letter in scribe.case.letters}) + gone + 1}"


def discard(scribe: Scribe, since: int) -> bool:
    """Drafts of that turn and later may say what was taken back: text and files go. Of each letter that is still of use
    its number stays, until it is written anew. True where there was one."""
    sent = {(one.id, one.version) for one in scribe.case.letters if one.sending}
    drafts = {
        seq: entry.data
        for seq, entry in enumerate(scribe.case.journal, 1)
        if entry.kind == "letter" and entry.turn >= since and (entry.data["id"], entry.data["version"]) not in sent
    }
    scribe.dropped += [name for data in drafts.values() for field in FILES if (name := data.get(field))]
    scribe.empty(list(drafts))
    for data in {data["id"]: data for data in drafts.values()}.values():
        _leave_a_place(scribe, data)
    return bool(drafts)


def _leave_a_place(scribe: Scribe, data: Mapping[str, Any]) -> None:
    letter, kind = data["id"], data["kind"]
    if any(one.sending for one in scribe.case.letters if one.id == letter):
        return
    answered = _answered(scribe.case, data.get("answers", ""))
    offered = next((to for one, to in wanted(scribe.case) if one == kind), "")
    if not answered and not offered:
        scribe.note("mark", key=f"{GONE}{letter}", value=kind)
        return
    to = answered.to if answered else scribe.desk.addressee(scribe.case, offered)
    scribe.note("letter", **{**data, **BLANK, "to": asdict(to or Addressee(data["to"]["kind"], None, ""))})


def keep(scribe: Scribe, new: Draft) -> Draft:
    """Notes the draft; its files are made afterwards, by who can touch paper, and stand in for PLACEHOLDER names."""
    letter = {field: value for field, value in asdict(new).items() if field in LETTER_FIELDS}
    scribe.note("letter", **letter)
    scribe.drafts.append(new)
    scribe.tell("letter", files=files_of(new), **_line(new))
    return new


LETTER_FIELDS = frozenset(Letter.__dataclass_fields__)


def files_of(new: Draft) -> tuple[FileRef, ...]:
    """PDF, mail draft and plain text of a draft, named before they exist; no mail where the law wants paper."""
    stem = file_stem(new.id, new.version, new.kind)
    mail = (("eml", EML),) if "mail" in CATALOGUE[new.kind].shapes else ()
    kinds = (("pdf", PDF), *mail, ("txt", TEXT))
    return tuple(FileRef(f"{stem}.{ending}", mime, placeholder(new, ending)) for ending, mime in kinds)


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
