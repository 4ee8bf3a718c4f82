"""A person who talks to the pure core: keeps the folded cases and the clock, and is told what falls due.

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
from bot.case import Case, Entry, When
from bot.dialogue import belonging, door, inviting, linking, machine, outage, second
from bot.dialogue.desk import Desk
from bot.dialogue.reminders import may_be_said, plan, remind
from bot.dialogue.tickets import within
from bot.dialogue.turn import Burst, KeptFile, Onward, Turn
from bot.evidence.printed import understand
from bot.fold import fold, without
from bot.messages import Incoming, Outgoing, Reminder

BERLIN = ZoneInfo("Europe/Berlin")
START = dt.datetime(2026, 11, 24, 20, 47, tzinfo=BERLIN)
ROUTED = ("choice", "ticket", "edit_of", "edit_ref", "redact_text", "redact_ref", "link")
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


def both(left: Turn, there: Turn) -> Turn:
    """What was said in a case that is left, and in the one that is gone on with."""
    return replace(there, says=left.says + there.says)


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


def reread(journal: Sequence[Entry], case: str = "1") -> Case:
    """The case that the journal tells of after a stay on disk."""
    return fold(msgspec.json.decode(msgspec.json.encode(journal), type=tuple[Entry, ...]), Case(id=case))


@dataclass
class Conversation:
    """`now` stands still until `wait` moves it; `turns` are all that were taken, reminders among them; `case` is the
    one that was gone on with last."""

    desk: Desk
    now: dt.datetime = START

    def __post_init__(self) -> None:
        self.cases, self.current, self.newest = {"1": Case()}, "1", 1
        self.turns: list[Turn] = []
        self.held: list[Burst] = []
        self.planned: dict[tuple[str, str], Reminder] = {}
        self.said_keys: set[tuple[str, str]] = set()
        self.forgotten = False

    @property
    def case(self) -> Case:
        return self.cases[self.current]

    @case.setter
    def case(self, case: Case) -> None:
        self.cases[case.id] = case

    def desk_for(self, case: str) -> Desk:
        """The desk with the other cases beside this one."""
        return self.desk.beside(tuple(one for one in self.cases.values() if one.id != case))

    # ---- what the person does

    def say(self, *texts: str, **more: Any) -> Turn:
        """One or several short messages in a row."""
        return self.hear(Burst(texts=texts, **more))

    def tap(self, choice: str) -> Turn:
        return self.hear(Burst(choice=choice))

    def hear(self, burst: Burst) -> Turn:
        """One burst, in the case that is meant; what came before an answer is heard together with it."""
        first = [self.case, *(one for one in self.cases.values() if one.id != self.current)]
        case = belonging.meant(first, Incoming(**{name: getattr(burst, name) for name in ROUTED}))
        burst = replace(burst, ticket=within(burst.ticket, case.id))
        if second.passed_over(case, burst):
            self._write(machine.keep(self.desk_for(case.id), case, self._waited(case), self.now), case.id)
        before, beside = self.cases[case.id], self.desk_for(case.id)
        burst = self._consenting(before, burst)
        turn = machine.hear(beside, before, self._without_twins(burst) if door.agreed(before) else burst, self.now)
        if turn.hold or (burst.kept and not door.agreed(before) and not turn.erase):
            self.held.append(burst)
        if turn.onward and turn.onward.case != case.id:
            return self._go_on(turn, case.id, turn.onward)
        if turn.replay:
            opened = fold(turn.entries, before)
            heard = self._waited(opened)
            turn = agreed_from(turn, machine.resume(beside, opened, heard, self.now, turn.replay, turn.onward))
        return self._write(turn, case.id)

    def _consenting(self, case: Case, burst: Burst) -> Burst:
        """The answer to whether two people may be known to belong together: a guest's is the first, a host's the
        second."""
        wish = linking.wish(case, burst)
        if wish is None or wish.kind not in inviting.ANSWERS:
            return burst
        host = wish.kind == "consents" and inviting.INVITED not in case.marks
        told = int(wish.kind == "take_back" and case.says_yes("household"))
        return replace(
            burst, link=replace(wish, kind="consents_too") if host else replace(wish, number=told or wish.number)
        )

    def _waited(self, case: Case) -> Burst:
        waited, self.held = self._without_twins(merged(self.held), case) if self.held else Burst(), []
        return waited

    def _go_on(self, turn: Turn, left: str, onward: Onward) -> Turn:
        """Two cases in one turn: the one that is left, or goes, and the one that is gone on with."""
        self._write(turn, left, note=False)
        before = self.cases[left]
        if turn.forgets:
            del self.cases[left]
            self.planned = {key: one for key, one in self.planned.items() if key[0] != left}
        self.newest += not onward.case
        case = self.cases.get(onward.case) or Case(id=str(self.newest))
        waited = self._waited(before) if turn.replay else Burst()
        there = machine.go_on(self.desk_for(case.id), case, before, onward, waited, self.now)
        self.cases[case.id] = case
        self._write(there, case.id, note=False)
        self.turns.append(both(turn, there))
        return self.last

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
        while found := self._due(until):
            (case, key), due = found
            self.now = max(self.now, due.due_at.astimezone(BERLIN))
            if (at := may_be_said(self.desk_for(case), self.cases[case], due, self.now)) > self.now:
                self.planned[case, key] = replace(due, due_at=at)
                continue
            self.said_keys.add((case, key))
            said.append(self._write(remind(self.desk_for(case), self.cases[case], due, self.now), case))
        self.now = max(self.now, until.astimezone(BERLIN))
        return said

    def sleep(self, until: dt.datetime) -> None:
        """Moves the clock as a machine that was switched off does: nothing is said on the way."""
        self.now = until.astimezone(BERLIN)

    def away(self, since: dt.datetime, until: dt.datetime) -> Turn:
        """The bot was off, and is on again."""
        self.sleep(until)
        return self._write(outage.note(self.desk, self.case, since.astimezone(BERLIN), self.now), self.current)

    def wait_days(self, days: float) -> list[Turn]:
        return self.wait(self.now + dt.timedelta(days=days))

    def _due(self, until: dt.datetime) -> tuple[tuple[str, str], Reminder] | None:
        ripe = (one for one in self.planned.items() if one[1].due_at <= until)
        return min(ripe, key=lambda one: (one[1].due_at, one[0]), default=None)

    # ---- what is written down

    def _write(self, turn: Turn, case: str, note: bool = True) -> Turn:
        after = without(fold(_printed(turn), self.cases.get(case) or Case(id=case)), turn.emptied)
        self.cases[case] = after
        self.current = case if says(turn) else self.current
        if note:
            self.turns.append(turn)
        planned = {(case, one.key): one for one in plan(self.desk_for(case), after, self.now)}
        others = {key: one for key, one in self.planned.items() if key[0] != case}
        self.planned = others | {key: one for key, one in planned.items() if key not in self.said_keys}
        if turn.erase:
            self._forget()
        return turn

    def _forget(self) -> None:
        self.cases, self.current, self.held, self.planned, self.said_keys = {"1": Case()}, "1", [], {}, set()
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


def told(*texts: str, language: str = "de", now: dt.datetime = START) -> Conversation:
    """Somebody who agreed and says this, one message after another."""
    talk = agreed(language, now)
    for text in texts:
        talk.say(text)
    return talk


def day(year: int, month: int, number: int) -> When:
    """The day itself, as a case keeps it."""
    return When(dt.date(year, month, number), dt.date(year, month, number))


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
