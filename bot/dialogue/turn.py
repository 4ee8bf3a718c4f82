"""What one turn of a conversation changes: everything that the service has to write down, say and draft.

It knows no storage and no channel.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.case import Case, Entry
from bot.letters.drafting import Draft
from bot.messages import Link, Outgoing, Received

LONGEST_NAME = 80


@dataclass(frozen=True)
class Handout:
    """A small file that a turn itself wrote; `blob` is the name that stands for it until it is kept."""

    blob: str
    content: bytes


@dataclass(frozen=True)
class Turn:
    """`entries` go into the journal, `says` to the person, `drafts` onto paper, all in one transaction.

    `hold` keeps the message unread until the person answered; `replay` says that they now did, and with which wording
    what waited is taken up. `erase` ends in the person being forgotten, once `says` was delivered; `forgets` in this
    case being so; `export` hands over everything. `dropped` names files to remove, `emptied` journal entries (by
    number, from 1) that lose their content. `after` is the case with all of it, where nothing is to be put on paper
    first. `link` is what becomes of a code for another chat; `handouts` are files that go out with what is said;
    `onward` says with which case the person goes on.
    """

    entries: tuple[Entry, ...] = ()
    says: tuple[Outgoing, ...] = ()
    drafts: tuple[Draft, ...] = ()
    hold: bool = False
    replay: str = ""
    erase: bool = False
    export: bool = False
    dropped: tuple[str, ...] = ()
    emptied: tuple[int, ...] = ()
    after: Case | None = None
    link: Link | None = None
    handouts: tuple[Handout, ...] = ()
    forgets: bool = False
    onward: "Onward | None" = None


@dataclass(frozen=True)
class Burst:
    """What a person did in one go, files examined. `kept` are new exhibits-to-be, `refused` names with the reason;
    `recordings` were not fetched; `link` is what is known of a code that it is about; `iban` an account number that was
    typed and is blacked out in the texts."""

    texts: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    choice: str = ""
    ticket: str = ""
    other: str = ""
    kept: tuple["KeptFile", ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    recordings: tuple[Received, ...] = ()
    sent_as: str = ""
    forward_from: str = ""
    forward_text: str = ""
    forward_date: str = ""
    edit_of: int = 0
    edit_ref: str = ""
    edit_text: str = ""
    redact_text: int = 0
    redact_exhibit: str = ""
    redact_ref: str = ""
    numbered: bool = False
    iban: str = ""
    link: Link | None = None

    @property
    def shown_as(self) -> str:
        """The sender of what was forwarded, as the network shows it: a name that anybody can choose."""
        return self.forward_from[:LONGEST_NAME]

    @property
    def forwarded_on(self) -> date | None:
        """The day on which what was forwarded was first sent."""
        try:
            return datetime.fromisoformat(self.forward_date).date()
        except ValueError:
            return None

    @property
    def text(self) -> str:
        return "\n".join(self.texts)


@dataclass(frozen=True)
class KeptFile:
    """A file that is what it says it is, already lying in the vault; `twin` is the exhibit that it repeats, `ref`
    the network's name of the message that it came with."""

    name: str
    mime: str
    sha256: str
    file: str
    copies: tuple[str, ...]
    text: str
    understood: tuple[tuple[str, str], ...] = ()
    twin: str = ""
    ref: str = ""


@dataclass(frozen=True)
class Onward:
    """The case of the person's that is gone on with, "" for one that begins; `burst` is heard in it behind what waited,
    its texts under these `numbers`."""

    case: str = ""
    burst: Burst = field(default_factory=Burst)
    numbers: tuple[int, ...] = ()
