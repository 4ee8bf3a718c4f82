"""The vocabulary: what a case is, and how its journal is folded into it.

A case is never stored. Its journal is: entries that say what became known, in order, never changed. `bot.fold` reads
a journal into a `Case`; going back, correcting and undoing are further entries. It knows no channel and no clock.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeVar

T = TypeVar("T")
Precision = Literal["day", "about", "week", "part", "month", "year"]
Sure = Literal["exact", "about", "guess"]
Way = Literal["email", "form", "fax", "post", "hand"]


@dataclass(frozen=True)
class When:
    """A day as people remember it: somewhere from `first` to `last`, both included; one day when they are equal."""

    first: date
    last: date
    precision: Precision = "day"

    @property
    def exact(self) -> bool:
        return self.precision == "day" and self.first == self.last


@dataclass(frozen=True)
class Money:
    """An amount in cents; `currency` is ISO 4217, or "kr" where nobody says whose crowns they are."""

    cents: int
    currency: str = "EUR"


Value = str | bool | int | When | Money | tuple[str, ...] | None


@dataclass(frozen=True)
class Fact:
    """What is known on a topic. `value` None means: the person does not know. `source` is said, bill, printed,
    company, directory or assumed; `turn` is the number of the turn in which it became known."""

    topic: str
    value: Value
    source: str = "said"
    sure: Sure = "exact"
    turn: int = 0


ASSURANCE = "assurance"
PROMISES = frozenset({"promise", ASSURANCE})


@dataclass(frozen=True)
class Contact:
    """One exchange with the other side. `way` mail, phone, fax, letter, chat, form, other; `by` person, company or
    collector; `kind` inquiry, claim_open, settled (nothing is owed), cleared (all is in order), proof, promise (that
    the account opens), assurance (of anything else), pledge (to check or to answer), refusal or other; `quote` their
    words, or empty; `count` how many like it; `exhibits` the proofs sent with it; `shown_as` the sender's name as a
    network shows it, no proof of who it was."""

    way: str
    by: str
    kind: str
    when: When | None = None
    quote: str = ""
    count: int = 1
    exhibits: tuple[str, ...] = ()
    shown_as: str = ""
    turn: int = 0


@dataclass(frozen=True)
class Exhibit:
    """A kept proof. `file` is the original in the vault, byte for byte; `copies` are the upright, stripped pages for
    letters; `about` the topic that was open when it came; `text` what a text layer said, empty where there is none.
    What was forwarded came from somebody `shown_as` a name that anybody can choose, `sent_on` that day;
    `ref` is the network's name of the message that it came with."""

    id: str
    name: str
    sha256: str
    mime: str
    file: str
    copies: tuple[str, ...] = ()
    about: str = ""
    text: str = ""
    understood: Mapping[str, str] = field(default_factory=dict)
    shown_as: str = ""
    sent_on: date | None = None
    ref: str = ""
    turn: int = 0


@dataclass(frozen=True)
class Addressee:
    """Whom a letter goes to. `kind` and `key` are those of the contract; `lines` stand in the address window, the
    name first; `region` is the seat whose public holidays count, as in `bot.law.periods`; `stale` when the address
    should be compared with a letter in hand."""

    kind: str
    key: str | None
    name: str
    lines: tuple[str, ...] = ()
    email: str = ""
    region: str = "DE"
    form: str = ""
    stale: bool = False


@dataclass(frozen=True)
class Sending:
    """What the person said of sending a letter. `received_on` follows from the day and the way; `estimated` when it
    is counted from the posting; `about` where `sent_on` is the latest of the days that it may have been; `number` is
    that of a registered letter."""

    sent_on: date
    way: Way
    received_on: date
    due: date | None
    estimated: bool = False
    about: bool = False
    number: str = ""


@dataclass(frozen=True)
class Letter:
    """One version of a letter. `sets_day` is true where `due` is a day that the letter itself sets; otherwise the law
    sets a period, `period` (ISO 8601, as P1M), and `due` is counted from receipt. `pdf`, `eml`, `txt` and `copy` name
    its files in the vault. Without `text` it is the place of a draft that said what was taken back."""

    id: str
    version: int
    kind: str
    to: Addressee
    language: str
    subject: str
    text: str
    drafted_on: date
    due: date | None
    sets_day: bool
    period: str
    exhibits: tuple[str, ...] = ()
    pdf: str = ""
    eml: str = ""
    txt: str = ""
    copy: str = ""
    answers: str = ""
    sending: Sending | None = None
    answered: bool = False
    turn: int = 0


@dataclass(frozen=True)
class Entry:
    """One line of the journal: its kind, its content as plain JSON values, and the turn that it belongs to."""

    kind: str
    data: Mapping[str, Any]
    turn: int


@dataclass(frozen=True)
class Heard:
    """A text message of the person's, `number` counted from 1 over the whole conversation; `ref` is the network's id of
    it, empty where the network names none."""

    number: int
    text: str
    turn: int
    ref: str = ""


@dataclass(frozen=True)
class Case:
    """All that is known, folded from the journal. `asked` counts how often a topic was put, `open` is the question
    that now stands, `offered` the ids of the choices that may be tapped with it; `nudged` holds the keys of the
    reminders that were said; `found` is what was found `once` of this very case."""

    id: str = "1"
    turn: int = 0
    facts: Mapping[str, Fact] = field(default_factory=dict)
    earlier: tuple[Fact, ...] = ()
    contacts: tuple[Contact, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    letters: tuple[Letter, ...] = ()
    replies: tuple[Mapping[str, Any], ...] = ()
    heard: tuple[Heard, ...] = ()
    asked: Mapping[str, int] = field(default_factory=dict)
    open: str | None = None
    offered: tuple[str, ...] = ()
    stage: str = "intake"
    nudged: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    journal: tuple[Entry, ...] = ()
    found: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def known(self, topic: str) -> bool:
        """Was the topic answered, even by "I don't know"?"""
        return topic in self.facts

    def value(self, topic: str) -> Value:
        fact = self.facts.get(topic)
        return fact.value if fact else None

    def text(self, topic: str) -> str:
        fact = self.facts.get(topic)
        return fact.value if fact and isinstance(fact.value, str) else ""

    def says_yes(self, topic: str) -> bool:
        return self.value(topic) is True

    def newest_letters(self) -> tuple[Letter, ...]:
        """The newest version of each letter, in the order of their numbers."""
        return tuple({letter.id: letter for letter in self.letters}.values())


def once(find: Callable[[Case], T]) -> Callable[[Case], T]:
    """What follows from a case alone, and takes a while to find; a turn asks for it again and again."""

    def known(case: Case) -> T:
        if find in case.found:
            found: T = case.found[find]
            return found
        found = case.found[find] = find(case)
        return found

    return known


# ---- values to JSON and back


def pack(value: Value) -> Any:
    """A value as JSON: days, amounts and lists are tagged, everything else is itself."""
    if isinstance(value, When):
        return {"when": [value.first.isoformat(), value.last.isoformat(), value.precision]}
    if isinstance(value, Money):
        return {"money": [value.cents, value.currency]}
    return {"list": list(value)} if isinstance(value, tuple) else value


def unpack(packed: Any) -> Value:
    if not isinstance(packed, dict):
        return packed  # type: ignore[no-any-return]
    if "when" in packed:
        first, last, precision = packed["when"]
        return When(date.fromisoformat(first), date.fromisoformat(last), precision)
    if "money" in packed:
        return Money(*packed["money"])
    return tuple(packed["list"])
