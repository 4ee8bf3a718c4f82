"""A whole turn as sealed rows, written in one go: journal, outgoing messages, reminders, files."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from storage import journal, outbox, people, reminders


@dataclass(frozen=True)
class Page:
    """`first` numbers the first new entry; `said` are (id, instant, sealed); `reminders` (key, instant, sealed)
    are the case's complete set from now on; `emptied` are numbers of entries that lose their content; `current` says
    that the person goes on with this case; `leaves` marks somebody who is forgotten once the last words were
    delivered."""

    person: str
    case: str
    chat: int
    at: str
    first: int
    entries: Sequence[bytes]
    said: Sequence[tuple[str, str, bytes]]
    reminders: Sequence[tuple[str, str, bytes]]
    files: Sequence[tuple[str, str]] = ()
    dropped: Sequence[str] = ()
    emptied: Sequence[int] = ()
    current: bool = False
    leaves: bool = False

    def write(self, conn: sqlite3.Connection) -> list[int]:
        """Writes everything; the numbers of the outgoing messages, in order."""
        if self.entries:
            journal.append(conn, self.person, self.case, self.first, self.entries, self.at)
        journal.empty(conn, self.person, self.case, self.emptied)
        reminders.plan(conn, self.person, self.case, self.reminders)
        people.add_files(conn, self.person, self.files)
        people.drop_files(conn, self.dropped)
        people.set_moment(conn, self.at)
        if self.current:
            people.go_on_with(conn, self.person, self.case)
        if self.leaves:
            people.set_state(conn, self.person, "gone")
            reminders.silence(conn, self.person)
        return outbox.put(conn, self.person, self.chat, self.said, self.case)
