"""What stands on the screen of a person with a Matrix app: their rooms, message by message, and waiting for the next.

No test of its own; it knows no network and no wording.
"""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")
SECONDS, QUIET = 20.0, 0.3
LINES = 60
BUBBLES = ("m.room.message", "m.room.encrypted", "m.sticker", "m.poll.start", "org.matrix.msc3381.poll.start")


@dataclass(frozen=True)
class Message:
    """One event of a room. `type` is the event's, `kind` what an app goes by: `m.text`, `m.image`, `m.reaction` …

    `encrypted`: it came encrypted. `readable`: False where this device has no key for it; then `content` is what the
    server sees.
    """

    room: str
    event_id: str
    sender: str
    type: str
    content: Mapping[str, Any]
    encrypted: bool = False
    readable: bool = True

    @property
    def kind(self) -> str:
        return str(self.content.get("msgtype", self.type))

    @property
    def body(self) -> str:
        """What it says; of an edit, what it says now."""
        return str(self.content.get("m.new_content", self.content).get("body", ""))

    @property
    def html(self) -> str | None:
        """The formatted body."""
        html: str | None = self.content.get("m.new_content", self.content).get("formatted_body")
        return html

    @property
    def filename(self) -> str | None:
        """None where it is no file."""
        is_file = "url" in self.content or "file" in self.content
        return str(self.content.get("filename", self.body)) if is_file else None

    @property
    def caption(self) -> str | None:
        return self.body if self.filename not in (None, self.body) else None

    @property
    def mentions(self) -> Sequence[str]:
        """The user ids that are to be rung."""
        return tuple(self.content.get("m.mentions", {}).get("user_ids", ()))

    @property
    def relates_to(self) -> Mapping[str, Any]:
        relation: Mapping[str, Any] = self.content.get("m.relates_to", {})
        return relation

    @property
    def about(self) -> str | None:
        """The event that it edits, reacts to, removes, answers or continues."""
        answered = self.relates_to.get("m.in_reply_to", {}).get("event_id")
        about: str | None = self.relates_to.get("event_id") or self.content.get("redacts") or answered
        return about

    @property
    def relation(self) -> str | None:
        """`m.replace`, `m.annotation`, `m.thread`, `m.reference`; None for others."""
        return self.relates_to.get("rel_type")

    @property
    def is_bubble(self) -> bool:
        """It stands in the chat as a message; edits, reactions and changes of the room do not."""
        return self.type in BUBBLES and self.relation != "m.replace"


@dataclass
class Screen:
    """Everything that came to one device, oldest first. Written by the device's thread, read by tests."""

    me: str = ""
    events: list[Message] = field(default_factory=list)
    typed: list[tuple[str, int]] = field(default_factory=list)  # who began to type, and how many events stood there
    read: dict[tuple[str, str], str] = field(default_factory=dict)  # by room and user: the event that they have read
    broken: str = ""  # why nothing more will come
    mark: int = 0
    _news: threading.Condition = field(default_factory=threading.Condition)

    # ---- what comes

    def add(self, message: Message) -> None:
        """A message that came; one that came before and can be read now is put in its place."""
        with self._news:
            known = next((n for n, one in enumerate(self.events) if one.event_id == message.event_id), None)
            if known is None:
                self.events.append(message)
            elif message.readable and not self.events[known].readable:
                self.events[known] = message
            self._news.notify_all()

    def types(self, user: str) -> None:
        with self._news:
            self.typed.append((user, len(self.events)))
            self._news.notify_all()

    def has_read(self, room: str, user: str, event_id: str) -> None:
        with self._news:
            self.read[room, user] = event_id
            self._news.notify_all()

    def changed(self, broken: str = "") -> None:
        """Something else is new; `broken` where nothing will ever come again."""
        with self._news:
            self.broken = self.broken or broken
            self._news.notify_all()

    # ---- what is looked at

    def new(self, room: str) -> list[Message]:
        """What others wrote in the room since the mark."""
        return [one for one in self.events[self.mark :] if one.is_bubble and one.room == room and one.sender != self.me]

    def find(self, event_id: str) -> Message:
        with self._news:
            found = next((one for one in self.events if one.event_id == event_id), None)
        assert found, f"{event_id} is not here\n{self}"
        return found

    def redacted(self, event_id: str) -> bool:
        return any(one.type == "m.room.redaction" and one.about == event_id for one in self.events)

    def text(self, event_id: str) -> str | None:
        """What an app shows of a message: with its edits; None where it was removed."""
        if self.redacted(event_id):
            return None
        first = self.find(event_id)
        edits = [one for one in self.events if one.relation == "m.replace" and one.about == event_id]
        return [one for one in [first, *edits] if one.sender == first.sender][-1].body

    def reactions(self, event_id: str) -> list[tuple[str, str]]:
        """Who reacted with which key, those that were taken back left out."""
        reactions = [one for one in self.events if one.type == "m.reaction" and one.about == event_id]
        return [(one.sender, str(one.relates_to.get("key"))) for one in reactions if not self.redacted(one.event_id)]

    # ---- waiting

    def until(self, fine: Callable[[], T | None], what: str, seconds: float = SECONDS) -> T:
        """What `fine` returns, once that is true. AssertionError with all that is on the screen where it never is."""
        found: T | None = None

        def looked() -> object:
            nonlocal found
            found = fine()
            return found or self.broken

        with self._news:
            self._news.wait_for(looked, seconds)
        if found:
            return found
        raise AssertionError(f"{what}: it never came, for {seconds} s; {self.broken}\n{self}")

    def answers(self, room: str, n: int, seconds: float, quiet: float) -> list[Message]:
        """What others wrote in the room since the mark: at least `n` messages, and all that came until it was quiet."""
        end = time.monotonic() + seconds
        self.until(lambda: len(self.new(room)) >= n, f"{n} as an answer", seconds)
        with self._news:
            while time.monotonic() < end and self._news.wait_for(self._more_than(len(self.new(room)), room), quiet):
                pass
            return self.new(room)

    def _more_than(self, count: int, room: str) -> Callable[[], bool]:
        return lambda: len(self.new(room)) > count

    def __str__(self) -> str:
        """The screen as a test's message shows it; the line is where the last own action began."""
        with self._news:
            lines = ["  --------" if one is None else self._line(one) for one in self._to_show()]
        return "\n".join([f"the screen of {self.me}:", *lines])

    def _to_show(self) -> list[Message | None]:
        """The newest that people see; None where the mark is."""
        marked = [*self.events[: self.mark], None, *self.events[self.mark :]]
        quiet = ("create", "power_levels", "join_rules", "history_visibility", "guest_access", "encryption")
        return [one for one in marked if one is None or one.type.removeprefix("m.room.") not in quiet][-LINES:]

    def _line(self, one: Message) -> str:
        who = "me" if one.sender == self.me else one.sender
        lock = " encrypted" if one.encrypted else ""
        said = one.body or one.relates_to.get("key") or one.content.get("membership") or ""
        about = f" ({one.relation or 'about'} {one.about})" if one.about else ""
        what = repr(said) if one.readable else "UNREADABLE"
        return f"  {one.room[:8]} {one.event_id[:8]} {who}: {one.kind}{lock} {what}{about}"
