"""A person who talks to the pure core: keeps the folded case and the clock, and is told what falls due.

It does what the service does, without storage, files and event loop; no test of its own.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from bot import app
from bot.case import Case, Entry
from bot.dialogue import door, machine, outage
from bot.dialogue.desk import Desk
from bot.dialogue.reminders import may_be_said, plan, remind
from bot.dialogue.turn import Burst, KeptFile, Turn
from bot.evidence.printed import understand
from bot.fold import fold, without
from bot.messages import Outgoing, Reminder

BERLIN = ZoneInfo("Europe/Berlin")
START = dt.datetime(2026, 11, 24, 20, 47, tzinfo=BERLIN)
SINGLE = tuple(name for name in Burst.__dataclass_fields__ if name not in ("texts", "refs", "kept", "refused"))


@cache
def desk(language: str = "de") -> Desk:
    """The real desk, read once."""
    return app.desk(language, "Testdesk")


def photo(name: str) -> KeptFile:
    """A picture, which nobody can read."""
    mark = sha256(name.encode()).hexdigest()
    return KeptFile(name, "image/jpeg", mark, f"vault-{name}", (f"copy-{name}",), "")


def pdf(name: str, text: str) -> KeptFile:
    """A PDF with a text layer, read as the intake reads it."""
    mark = sha256(f"{name}\n{text}".encode()).hexdigest()
    read = tuple(sorted(understand(text).items()))
    return KeptFile(name, "application/pdf", mark, f"vault-{name}", (f"copy-{name}",), text, read)


def agreed_from(first: Turn, second: Turn) -> Turn:
    """The yes and what was heard thanks to it, as one turn."""
    return replace(second, entries=first.entries + second.entries, says=first.says + second.says)


def merged(bursts: Sequence[Burst]) -> Burst:
    """Everything that waited for the yes, in one go."""
    whole = Burst(
        texts=tuple(text for one in bursts for text in one.texts),
        refs=tuple(ref for one in bursts for ref in one.refs),
        kept=tuple(file for one in bursts for file in one.kept),
        refused=tuple(pair for one in bursts for pair in one.refused),
    )
    for one in bursts:
        given = {name: getattr(one, name) for name in SINGLE if getattr(one, name) not in ("", 0, None)}
        whole = replace(whole, **given)
    return whole


def reread(journal: Sequence[Entry]) -> Case:
    """The case that the journal tells of after a stay on disk."""
    return fold(msgspec.json.decode(msgspec.json.encode(journal), type=tuple[Entry, ...]))


@dataclass
class Conversation:
    """`now` stands still until `wait` moves it; `turns` are all that were taken, reminders among them."""

    desk: Desk
    now: dt.datetime = START

    def __post_init__(self) -> None:
        self.case = Case()
        self.turns: list[Turn] = []
        self.held: list[Burst] = []
        self.planned: dict[str, Reminder] = {}
        self.said_keys: set[str] = set()
        self.forgotten = False

    # ---- what the person does

    def say(self, *texts: str, **more: Any) -> Turn:
        """One or several short messages in a row."""
        return self.hear(Burst(texts=texts, **more))

    def tap(self, choice: str) -> Turn:
        return self.hear(Burst(choice=choice))

    def hear(self, burst: Burst) -> Turn:
        """One burst; what came before the yes is heard together with it."""
        before = self.case
        burst = self._without_twins(burst) if door.agreed(before) else burst
        turn = machine.hear(self.desk, before, burst, self.now)
        if turn.hold:
            self.held.append(burst)
        if turn.replay:
            opened = fold(turn.entries, before)
            waited = self._without_twins(merged(self.held), opened)
            turn = agreed_from(turn, machine.resume(self.desk, opened, waited, self.now))
            self.held = []
        return self._write(turn)

    def _without_twins(self, burst: Burst, case: Case | None = None) -> Burst:
        """A file that is an exhibit already is named as its twin."""
        known = {one.sha256: one.id for one in (case or self.case).exhibits}
        kept = []
        for file in burst.kept:
            kept.append(replace(file, twin=known.get(file.sha256, "")))
            known.setdefault(file.sha256, f"E{len(known) + 1}")
        return replace(burst, kept=tuple(kept))

    # ---- what time does

    def wait(self, until: dt.datetime) -> list[Turn]:
        """Moves the clock; all that falls due on the way is said, each at its own time."""
        said = []
        while due := self._due(until):
            self.now = max(self.now, due.due_at.astimezone(BERLIN))
            if (at := may_be_said(self.desk, self.case, due, self.now)) > self.now:
                self.planned[due.key] = replace(due, due_at=at)
                continue
            self.said_keys.add(due.key)
            said.append(self._write(remind(self.desk, self.case, due, self.now)))
        self.now = max(self.now, until.astimezone(BERLIN))
        return said

    def sleep(self, until: dt.datetime) -> None:
        """Moves the clock as a machine that was switched off does: nothing is said on the way."""
        self.now = until.astimezone(BERLIN)

    def away(self, since: dt.datetime, until: dt.datetime) -> Turn:
        """The bot was off, and is on again."""
        self.sleep(until)
        return self._write(outage.note(self.desk, self.case, since.astimezone(BERLIN), self.now))

    def wait_days(self, days: float) -> list[Turn]:
        return self.wait(self.now + dt.timedelta(days=days))

    def _due(self, until: dt.datetime) -> Reminder | None:
        ripe = (one for one in self.planned.values() if one.due_at <= until)
        return min(ripe, key=lambda one: (one.due_at, one.key), default=None)

    # ---- what is written down

    def _write(self, turn: Turn) -> Turn:
        self.case = fold(_printed(turn), self.case)
        self.case = without(self.case, turn.emptied)
        self.turns.append(turn)
        planned = plan(self.desk, self.case, self.now)
        self.planned = {one.key: one for one in planned if one.key not in self.said_keys}
        if turn.erase:
            self._forget()
        return turn

    def _forget(self) -> None:
        self.case, self.held, self.planned, self.said_keys = Case(), [], {}, set()
        self.forgotten = True

    # ---- what was said

    @property
    def last(self) -> Turn:
        return self.turns[-1]

    @property
    def text(self) -> str:
        """All that the last turn said."""
        return "\n".join(texts(self.last))

    @property
    def asks(self) -> str | None:
        """The topic that the last turn asked for."""
        return next((one.body["asks"] for one in says(self.last) if one.body["asks"]), None)


def _printed(turn: Turn) -> tuple[Entry, ...]:
    """The entries with letters as if they had been printed."""
    return tuple(
        replace(entry, data={**entry.data, "pdf": f"{entry.data['id']}.pdf", "eml": f"{entry.data['id']}.eml"})
        if entry.kind == "letter"
        else entry
        for entry in turn.entries
    )


def says(turn: Turn) -> list[Outgoing]:
    return [one for one in turn.says if one.type == "say"]


def texts(turn: Turn) -> list[str]:
    return [one.body["text"] for one in says(turn)]


# ---- conversations that many tests begin with


def agreed(language: str = "de", now: dt.datetime = START) -> Conversation:
    """Somebody who just said yes to the privacy notice."""
    talk = Conversation(desk(language), now)
    talk.say("/start")
    talk.tap("yes")
    return talk


STORY = (
    "Amazon hat mein Konto gesperrt, seit 23.9.2026, angeblich ist eine alte Forderung von 121,40 Euro offen. "
    "Die habe ich am 15.8.2024 bezahlt."
)


REPLIES = {
    "court_letter": "nein",
    "account_identifier": "jana@example.org",
    "full_name": "Jana Beispiel",
    "postal_address": "Lindenallee 7, 30453 Hannover",
    "confirm_facts": "ja",
    "letter_review": "passt so",
    "send_channel": "per E-Mail",
    "reminder_ok": "ja",
}


def answering(talk: Conversation, until: str) -> Conversation:
    """Answers question after question, whatever their order, until this one stands; details are declined."""
    for _ in range(20):
        if talk.asks == until:
            return talk
        answer = REPLIES.get(talk.asks or "")
        if answer:
            talk.say(answer)
        else:
            talk.tap("enough" if talk.case.letters else "unknown")
    raise AssertionError(f"never asked: {until}")


def drafted(now: dt.datetime = START) -> Conversation:
    """Somebody whose first letters lie ready, and who is asked for details."""
    talk = answering(_told(now), "confirm_facts")
    talk.say("ja")
    return talk


def _told(now: dt.datetime) -> Conversation:
    talk = agreed(now=now)
    talk.say(STORY)
    return talk


def reviewed(now: dt.datetime = START) -> Conversation:
    """Somebody who is about to send."""
    return answering(drafted(now), "sent_confirmation")


def sent(now: dt.datetime = START, text: str = "alles per mail raus") -> Conversation:
    """Somebody who waits for an answer."""
    talk = reviewed(now)
    talk.say(text)
    return talk
