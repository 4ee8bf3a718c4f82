"""A draft: one letter to one addressee, ready to be shown, printed and mailed.

Days are handed in: what is due when is counted elsewhere. It will never know whether the letter is sent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.case import Addressee, Case, Exhibit, Letter
from bot.letters.blocks import Block
from bot.letters.catalogue import CATALOGUE, ON_PAPER
from bot.letters.context import context
from bot.letters.earlier import Reckoned, concerned
from bot.letters.enclosed import enclosed_as
from bot.letters.notation import clean
from bot.letters.render import Frame, Office, Text, spelt
from bot.letters.values import line, swiss_law
from bot.patterns import regex

_TOWN = regex(r"(?:[A-Z]{1,3}-)?(?:\d{4} ?[A-Z]{2}(?= +['A-Z])|\d{4,5}|\d\d-\d{3}) +(\D.{0,60})$")


@dataclass(frozen=True)
class Draft:
    """One version of a letter. `text` is the whole letter as plain text, `blocks` its body with the salutation;
    `due` is set by the letter where `sets_day`, else it is the end of the statutory `period`, which is printed as a
    period; `answers` is the id of the letter that it follows; `reading_copy` the same letter in another language;
    `short` and `phone` the same matter for a form and for a call, empty where the kind has no such shape."""

    id: str
    version: int
    kind: str
    to: Addressee
    language: str
    subject: str
    text: str
    blocks: tuple[Block, ...]
    drafted_on: date
    due: date | None
    sets_day: bool
    period: str
    exhibits: tuple[str, ...]
    answers: str
    reading_copy: str
    sender_lines: tuple[str, ...]
    place_date: str
    enclosures: tuple[str, ...]
    closing: str
    name: str
    short: str = ""
    phone: str = ""


@dataclass(frozen=True)
class _Written:
    """A letter in one language, with its frame and as a whole."""

    text: Text
    frame: Frame
    whole: str


@dataclass(frozen=True)
class _Order:
    """Everything that a letter is written from, whatever its language."""

    office: Office
    case: Case
    kind: str
    to: Addressee
    going: tuple[Exhibit | Letter, ...]
    values: Mapping[str, Any]
    counted: Mapping[str, str]
    at_home: bool
    language: str  # of the letter itself

    def written(self, language: str) -> _Written:
        desk = self.office.desk_of(language, self.values)
        address = _lines(self.case.text("postal_address").splitlines())
        if self.at_home and self.values["country"] != "DE":
            address = address[:-1]  # the country, which no letter names inside it
        name = desk.signed(self.values)
        by_hand = CATALOGUE[self.kind].shapes == ON_PAPER  # place, day and signature have lines of their own there
        frame = Frame(
            sender=_lines((name, *address, line(self.case, "reply_email"))),
            to=_lines(self.to.lines or (self.to.name,)),
            place_date="" if by_hand else desk.place_and_date(town(address), self.values["today"]),
            closing="" if by_hand else desk.labels["closing"],
            name=name,
            enclosures=desk.enclosures(tuple(map(enclosed_as, self.going))),
        )
        counted = spelt(self.counted.get(language, ""), self.values["country"])
        own = {
            "counted": counted,
            "sender": name,
            "identified": desk.identified(self.values),
            "in_german": self.language == "de",
        }
        text = desk.render(self.kind, {**self.values, **own})
        return _Written(text, frame, desk.full_text(text, frame))

    def reading_copy(self, language: str) -> str:
        """The whole letter in another language, under a line that says what it is."""
        note = self.office.desk_of(language, self.values).labels["reading_copy"]
        return f"{note}\n\n{self.written(language).whole}"


def draft(
    office: Office,
    case: Case,
    kind: str,
    to: Addressee,
    *,
    id: str,
    version: int,
    today: date,
    due: date | None,
    language: str,
    copy_language: str | None = None,
    country: str = "DE",
    at_home: bool = False,
    exhibits: tuple[str, ...] = (),
    answered: Letter | None = None,
    reply_class: str = "",
    company: str = "",
    reckoned: Reckoned | None = None,
    role: str = "",
    others: tuple[Letter, ...] = (),
) -> Draft:
    """The letter of that kind from what is known. `due` is the day that it sets, or the end of the legal period;
    `at_home` where it stays inside the country; `exhibits` are ids of exhibits, and of letters whose copies go along;
    the rest is as in `context`. Raises KeyError for an unknown kind, NoSuchLetterError for a language without it."""
    sort = CATALOGUE[kind]
    sets_day = sort.sets_days is not None
    going = _going(case, exhibits)
    ids = tuple(one.id for one in going)
    about = answered or concerned(case, kind, today)
    letter = (case, to, today, due if sets_day else None, country, ids, about, reply_class, company, id)
    values = context(*letter, reckoned, role, others)
    order = _Order(office, case, kind, to, going, values, reckoned.words if reckoned else {}, at_home, language)
    written = order.written(language)
    frame = written.frame
    header = (id, version, kind, to, language, written.text.subject, written.whole, written.text.blocks, today, due)
    legal = (sets_day, sort.period_under(swiss_law(country, to)), ids, answered.id if answered else "")
    copy = order.reading_copy(copy_language) if copy_language and copy_language != language else ""
    whole = Draft(*header, *legal, copy, frame.sender, frame.place_date, frame.enclosures, frame.closing, frame.name)
    return replace(whole, short=written.text.short, phone=written.text.phone)


def _going(case: Case, ids: tuple[str, ...]) -> tuple[Exhibit | Letter, ...]:
    """The exhibits and the letters with these ids; only what was sent has a copy that may go to somebody else."""
    known: dict[str, Exhibit | Letter] = {one.id: one for one in case.newest_letters() if one.sending}
    known |= {one.id: one for one in case.exhibits}
    return tuple(known[one] for one in ids if one in known)


def town(address: Iterable[str]) -> str:
    """The town in an address: what follows a postcode of four or five digits, in the Netherlands with two letters; ""
    where there is none."""
    found = (_TOWN.match(one) for one in address)
    return next((match[1].strip() for match in found if match), "")


def _lines(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(cleaned for one in lines if (cleaned := clean(one)))
