"""Letters that were sent, answers that came, and a sample of one kind with all that the dialogue hands in; for tests,
no test of its own."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from bot.case import Addressee, Case, Exhibit, Letter, Sending, Value, Way
from bot.dialogue.wordings import Words
from bot.law.periods import count
from bot.law.wording import explain_values
from bot.letters.catalogue import CATALOGUE, enclosed
from bot.letters.context import context
from bot.letters.correspondence import extended
from bot.letters.drafting import Draft
from bot.letters.earlier import Reckoned, concerned, copies, request_of
from bot.letters.render import Text
from tests.letter_cases import OFFICE, ROOT, facts, write

FIRM = "Flink Handel SARL"


# ---- letters that were sent, and what came back


def sent(
    id: str,
    kind: str,
    to: Addressee,
    day: date,
    *,
    due: date | None = None,
    answers: str = "",
    way: Way = "email",
    received: date | None = None,
    answered: bool = False,
) -> Letter:
    """A letter as it went out on its own day; the end of a legal period is counted from receipt."""
    sort = CATALOGUE[kind]
    arrived = received or day
    legal = count(arrived, sort.period, to.region).due if sort.period else None
    sending = Sending(day, way, arrived, due or legal, estimated=received is not None)
    header = (id, 1, kind, to, "de", "", f"Text von {id}", day, due or legal, sort.sets_days is not None, sort.period)
    return Letter(*header, answers=answers, sending=sending, answered=answered)


def reply(kind: str, on: date | None = None, text: str = "", **more: Any) -> Mapping[str, Any]:
    """An answer that bears that day."""
    dated = {"on": on.isoformat(), "dated": True} if on else {}
    return {"kind": kind, "text": text, **dated, **more}


@cache
def words(language: str) -> Words:
    return Words(language, tomllib.loads((ROOT / language / "law.toml").read_text("utf-8")))


def reckoned(case: Case, about: Letter | None) -> Reckoned | None:
    """The legal period as the dialogue hands it in."""
    request = request_of(case, about) if about else None
    if request is None or request.sending is None:
        return None
    counted = count(
        request.sending.received_on, "P3M" if extended(case, request) else request.period, request.to.region
    )
    said = {name: words(name).say("counted", **explain_values(counted, name)) for name in ("de", "en")}
    return Reckoned(counted.due, said)


# ---- a sample: a case, a kind, an addressee


@dataclass(frozen=True)
class Sample:
    """A case for one kind of letter and whom it goes to; `name` is that of its expected texts, `follows` the id of the
    letter that it answers."""

    name: str
    kind: str
    case: Case
    to: Addressee
    today: date = date(2026, 11, 24)
    due: date | None = None
    follows: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def settings(self) -> dict[str, Any]:
        """All that the dialogue hands in besides."""
        case, kind = self.case, self.kind
        answered = next((one for one in case.newest_letters() if one.id == self.follows), None)
        about = answered or concerned(case, kind, self.today)
        going = (*copies(case, kind, self.today), *enclosed(case, kind))
        basic: dict[str, Any] = {
            "exhibits": going,
            "answered": answered,
            "reckoned": reckoned(case, about),
            "company": FIRM,
        }
        return {**basic, **self.more}

    def letter(self, language: str = "de", **more: Any) -> Draft:
        return write(
            self.case, self.kind, language, to=self.to, today=self.today, due=self.due, **(self.settings | more)
        )

    def text(self, language: str = "de", country: str = "DE", **more: Any) -> Text:
        """The letter with its other shapes."""
        settings = self.settings | more
        settings["answered"] = settings["answered"] or concerned(self.case, self.kind, self.today)
        sets_day = CATALOGUE[self.kind].sets_days is not None
        values = context(self.case, self.to, self.today, self.due if sets_day else None, country, **settings)
        said = settings["reckoned"].words[language] if settings["reckoned"] else ""
        return OFFICE.render(self.kind, language, values | {"counted": said})


def told(case: Case, **values: Value) -> Case:
    """The same case with these facts besides."""
    return replace(case, facts={**case.facts, **facts(**values)})


def case_of(*letters: Letter, replies: tuple[Mapping[str, Any], ...] = (), **values: Value) -> Case:
    return Case(facts=facts(**values), letters=letters, replies=replies)


def exhibit(id: str, about: str) -> Exhibit:
    return Exhibit(id, f"{id}.jpg", "", "image/jpeg", "", about=about)
