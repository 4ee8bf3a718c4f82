"""Writes one turn down while it is being decided: the entries, the case as it then stands, and what is said.

The only thing in the core that changes while it is used; it lives for one turn and never leaves it.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from bot.case import Case, Entry, Fact, Value, pack
from bot.dialogue.desk import Desk
from bot.dialogue.labels import against, front, labels
from bot.dialogue.tickets import ticket
from bot.dialogue.turn import Handout, Onward, Turn
from bot.dialogue.wordings import LONGEST, Words
from bot.fold import fold, without
from bot.letters.drafting import Draft
from bot.messages import FileRef, Outgoing

OF_A_LIST = {"route": "routes", "lacking": "lacking"}  # choices of one among several; where their names stand


class Speech(NamedTuple):
    """In which words somebody is spoken to, and from what that was seen."""

    facts: Mapping[str, Fact]
    marks: Mapping[str, str]
    words: Words
    form: str
    land: str


class Scribe:
    """`now` is the person's local time, aware; `case` always holds what was noted so far; `missed` is true once
    something in this turn was not understood."""

    def __init__(self, desk: Desk, case: Case, now: dt.datetime) -> None:
        self.desk, self.case, self.now = desk, case, now
        self.turn = case.turn + 1
        self._spoken = self._speech()
        self.today = now.date()
        self.entries: list[Entry] = []
        self.drafts: list[Draft] = []
        self.dropped: list[str] = []
        self.emptied: list[int] = []
        self.handouts: list[Handout] = []
        self.erase = self.forgets = False
        self.onward: Onward | None = None
        self._said: list[Outgoing] = []
        self._lines: list[str] = []
        self._files: list[FileRef] = []
        self._asks: str | None = None
        self._choices: list[dict[str, str]] = []
        self._offers: list[str] = []
        self.missed = False

    # ---- what becomes known

    def note(self, kind: str, /, **data: Any) -> None:
        entry = Entry(kind, msgspec.to_builtins(data), self.turn)
        self.entries.append(entry)
        self.case = fold([entry], self.case)

    def learn(self, topic: str, value: Value, source: str = "said", sure: str = "exact") -> None:
        known = self.case.facts.get(topic)
        if known and (known.value, known.source, known.sure) == (value, source, sure):
            return
        self.note("fact", topic=topic, value=pack(value), source=source, sure=sure)

    def empty(self, numbers: Sequence[int]) -> None:
        """Takes the content of entries away for good; the case is at once as if they had never been."""
        self.emptied += numbers
        self.case = without(self.case, numbers)

    # ---- what is said

    @property
    def form(self) -> str:
        return self.case.text("formality") or "sie"

    def _speech(self) -> Speech:
        case = self.case
        return Speech(case.facts, case.marks, self.desk.words_of(case), self.form, self.desk.land(case))

    @property
    def speech(self) -> Speech:
        """Language, form of address and country; looked up again when something was learnt."""
        known = self._spoken
        if known.facts is not self.case.facts or known.marks is not self.case.marks:
            self._spoken = self._speech()
        return self._spoken

    @property
    def words(self) -> Words:
        return self.speech.words

    def word(self, key: str, /, **values: Any) -> str:
        """The wording in the words of the person's country, or of the value `land`."""
        speech = self.speech
        return speech.words.say(key, speech.form, values.get("land", speech.land), **values)

    def has_word(self, key: str) -> bool:
        return self.speech.words.has(key, self.speech.land)

    def add(self, key: str, /, **values: Any) -> None:
        """One more line of the message that is being written; an empty wording adds none."""
        if line := self.word(key, **values):
            self._lines.append(line)

    def vary(self, key: str, /, **values: Any) -> None:
        """The same in other words every second turn, so that nobody reads the same three times in a row."""
        self.add(f"{key}_too" if self.turn % 2 else key, **values)

    def ask(self, topic: str, key: str, choices: Sequence[str] = (), /, **values: Any) -> None:
        """The one question that the message ends in. What may be tapped is noted with it."""
        self.add(key, **values)
        choices = [*choices, *self._offers]
        self.note("asked", topic=topic, choices=choices)
        self._asks = topic
        self._choices = self.choices(choices)

    def offer(self, choice: str) -> None:
        """One more choice beside those of the question that this turn ends in."""
        self._offers.append(choice)

    @property
    def asks(self) -> bool:
        """Does this turn end in a question already?"""
        return self._asks is not None

    def choices(self, ids: Sequence[str]) -> list[dict[str, str]]:
        return [{"id": one, "label": self._choice(*one.partition(":")[::2])} for one in ids]

    def _choice(self, name: str, about: str) -> str:
        return self.word(f"choices.{name}", label=self._label(name, about))

    def _label(self, name: str, about: str) -> str:
        """What stands on the button of one among several: the case, the way on."""
        if name in OF_A_LIST and about:
            return self.word(f"{OF_A_LIST[name]}.{about}.name")
        return labels(self.desk, self.case).get(about, "") if name == "case" else ""

    def attach(self, file: FileRef) -> None:
        self._files.append(file)

    def hand_over(self, name: str, mime: str, text: str) -> None:
        """A file with this text goes out with the message; it is kept before the turn is written down."""
        handout = Handout(f"handout:{len(self.handouts)}", text.encode())
        self.handouts.append(handout)
        self.attach(FileRef(name, mime, handout.blob))

    def tell(self, type: str, /, files: tuple[FileRef, ...] = (), **body: Any) -> None:
        """A line of another type than say: letter, sent, exhibit, refused."""
        self._said.append(Outgoing(type, {"at": self.now.isoformat(), "case": self.case.id, **body}, files))

    def close_message(self, nudge: dict[str, Any] | None = None) -> None:
        """Ends the message that is being written; what is too long for one bubble becomes several."""
        name, company = front(self.desk, self.case), f"[{against(self.desk, self.case)}] "
        bubbles = _bubbles(self._lines, LONGEST - len(name))
        for number, text in enumerate(bubbles, 1):
            last = number == len(bubbles)
            body = {
                "at": self.now.isoformat(),
                "case": self.case.id,
                "text": name + text.removeprefix(company) if name else text,
                "asks": self._asks if last else None,
                "choices": self._choices if last else [],
                "nudge": nudge,
            }
            back = ticket(self._asks, self.turn, self.case.id) if body["choices"] else ""
            self._said.append(Outgoing("say", body, tuple(self._files) if last else (), back))
        self._lines, self._files, self._asks, self._choices = [], [], None, []

    @property
    def lines(self) -> int:
        """How many lines the message that is being written has so far."""
        return len(self._lines)

    @property
    def over(self) -> bool:
        """Does nothing more belong to this case, because it goes or another one is gone on with?"""
        return self.erase or self.onward is not None

    @property
    def said_anything(self) -> bool:
        return bool(self._lines) or any(one.type == "say" for one in self._said)

    def finish(self, hold: bool = False, replay: str = "", erase: bool = False, export: bool = False) -> Turn:
        self.close_message()
        return Turn(
            tuple(self.entries),
            tuple(self._said),
            tuple(self.drafts),
            hold,
            replay,
            erase or self.erase,
            export,
            tuple(self.dropped),
            tuple(self.emptied),
            self.case if not self.drafts else None,
            handouts=tuple(self.handouts),
            forgets=self.forgets,
            onward=self.onward,
        )


def _bubbles(lines: list[str], longest: int) -> list[str]:
    """Messages of at most `longest` characters, broken between lines, or between words where a line is longer."""
    bubbles: list[str] = []
    for line in (piece for whole in lines for piece in _pieces(whole, longest)):
        if bubbles and len(bubbles[-1]) + 1 + len(line) <= longest:
            bubbles[-1] += "\n" + line
        else:
            bubbles.append(line)
    return bubbles


def _pieces(line: str, longest: int) -> list[str]:
    pieces = []
    while len(line) > longest:
        cut = max(line.rfind(" ", 0, longest), line.rfind("\n", 0, longest))
        cut = cut if cut > 0 else longest
        pieces.append(line[:cut])
        line = line[cut:].lstrip()
    return [*pieces, line]
