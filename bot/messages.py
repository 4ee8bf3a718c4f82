"""What goes over the counter: what a person sends, what a person sees, and what a channel must be able to do.

It knows no chat network and no case.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol

SentAs = Literal["photo", "document", ""]


@dataclass(frozen=True)
class Received:
    """A file as it came: the name that it bore, and its raw bytes' name in the vault; or, where it is still to be
    fetched, the network's name of it (`source`) and its announced size in bytes; `ref` is the network's name of the
    message that it came with."""

    name: str
    blob: str = ""
    source: str = ""
    size: int = 0
    ref: str = ""


@dataclass(frozen=True)
class Link:
    """A step in joining a second chat to a person, or in inviting another person, `kind` says which: what the core is
    to know of it before it hears, what it decided, or word that goes from one chat to the other. `chat` is the number
    of the other chat, `channel` and `name` how that one is shown to people; `doors` are networks, each with where the
    bot is found there; `number` is an invitation's, and `case` the one that word is about."""

    kind: str
    code: str = ""
    chat: int = 0
    channel: str = ""
    name: str = ""
    doors: tuple[tuple[str, str], ...] = ()
    number: int = 0
    case: str = ""


@dataclass(frozen=True)
class Incoming:
    """One burst of a person's messages that has settled; every part may be empty. `refs` are the network's names of the
    texts, `ticket` is what the tapped choice was offered with, `other` a kind of message that nobody can work with,
    `redact_ref` what was taken back by the network's name of it, `numbered` whether choices were shown with numbers,
    `recordings` voice and video notes, which are fetched only when the person wants them kept; `album` names what was
    sent together, `sender` is whom the network shows as its writer; `link` is word from another chat, not from a
    network."""

    texts: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    choice: str = ""
    ticket: str = ""
    other: str = ""
    files: tuple[Received, ...] = ()
    sent_as: SentAs = ""
    recordings: tuple[Received, ...] = ()
    album: str = ""
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
    sender: str = ""
    link: Link | None = None


@dataclass(frozen=True)
class Arrived:
    """One raw event of a network, as the inbox keeps it. `event` is the network's id of it: the same twice is one row.
    `blobs` are files that came with it and cannot be fetched again."""

    chat: str
    event: str
    raw: bytes
    blobs: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class FileRef:
    """A file for the person: the name that it shall bear, its type, its name in the vault."""

    name: str
    mime: str
    blob: str


@dataclass(frozen=True)
class Outgoing:
    """One thing that a person is told. `type` is say, letter, sent, exhibit or refused, as in the scripted chat; `body`
    holds that line's own fields as JSON values; `files` are handed over with it. A tap on one of its choices brings
    its `ticket` back, so that an old button is known."""

    type: str
    body: Mapping[str, Any]
    files: tuple[FileRef, ...] = ()
    ticket: str = ""


@dataclass(frozen=True)
class Parcel:
    """An outgoing message on its way: `n` stays the same however often it is tried, `at` is when it was said; `repeat`
    where an earlier try may have arrived."""

    n: int
    id: str
    chat: str
    at: datetime
    out: Outgoing
    repeat: bool = False


@dataclass(frozen=True)
class Reminder:
    """A message that falls due. `key` names what it is about, so that it is planned once and said once."""

    key: str
    due_at: datetime
    body: Mapping[str, Any] = field(default_factory=dict)


class Undelivered(Exception):
    """The network did not take a message, or did not say whether it did."""


class TryLater(Undelivered):
    """Not now; `seconds` from now at the earliest. `perhaps`: it may be on the phone already."""

    def __init__(self, seconds: float, perhaps: bool = False) -> None:
        super().__init__(seconds)
        self.seconds, self.perhaps = seconds, perhaps


class Unreachable(Undelivered):
    """The person blocked the bot or left; what is to be said waits until they are back."""


class Rejected(Undelivered):
    """The network will never take this message; those behind it may go on."""


Fetch = Callable[[str], Awaitable[bytes]]
"""Gives the bytes of a file by its name in the vault."""

Accept = Callable[[str, Sequence[Arrived], str], Awaitable[Sequence[bytes]]]
"""Takes what arrived on a channel into the inbox, with the network's cursor, in one transaction; returns once it is on
disk, with the raw events that were new."""

Presence = Callable[[str, str, bool], Awaitable[None]]
"""Tells that a chat of a channel was left, or is back."""

Stir = Callable[[str, str], Awaitable[None]]
"""Tells that the messages of a chat of a channel wait no longer."""


class Channel(Protocol):
    """A chat network. `read` turns a raw event into what the person meant; `deliver` raises Undelivered when it was not
    taken; `download` gives a file by its `source`, raising TryLater or Rejected; `busy` shows that work is done;
    `door` is where the bot is found there, by somebody who brings a code: an address, a link, or "" for nowhere."""

    name: str

    def read(self, raw: bytes, blobs: tuple[str, ...]) -> Incoming: ...

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None: ...

    async def download(self, source: str) -> bytes: ...

    async def busy(self, chat: str) -> None: ...

    def door(self, code: str) -> str: ...


class Words(Protocol):
    """The few words that a channel itself says, in a language, or in the first of the configuration."""

    def __call__(self, key: str, language: str = "", /) -> str: ...
