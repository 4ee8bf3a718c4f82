"""How much of what people typed is understood, measured on phrases labelled without a look at the readers.

The building phrases may be read and worked with. The final ones were an exam that nobody opened until 2026-11-28:
211 of 244 right (86.5 %), 13 wrong (5.3 %), short of the 90 % and 1 % aimed at. The second set was the next exam,
opened the same day: 263 of 283 right (92.9 %), 6 wrong (2.1 %). Of the six, two days, two sums and a company are said
back when they are taken (`tests/test_said_back.py`); a yes that was none (0.4 %) is not. Since then both are worked
with too.
`-s` shows the figures.
"""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bot.case import When
from bot.dialogue.understand import amounts, answers, companies, days, references, situations
from tests.test_directory import directory

HERE = Path(__file__).parent
TODAY = date(2026, 11, 24)
# What whoever labelled calls otherwise than the directory does.
ALIKE = {"instagram": "meta", "twitter": "x", "playstation": "sony", "aboutyou": "about-you"}
FLOOR, MOST_WRONG = 0.95, 0.01


def _when(when: When) -> str:
    return str(when.first) if when.exact else f"{when.first}..{when.last} {when.precision}"


def _days(said: str) -> str:
    return " | ".join(dict.fromkeys(_when(found.when) for found in days.days(said, TODAY)))


def _amounts(said: str) -> list[str]:
    return [f"{found.money.cents} {found.money.currency}" for found in amounts.amounts(said)]


def _yes_no(said: str) -> str:
    meant = answers.yes_no(said)
    if meant is None:
        return "unknown" if answers.read(said) == "unknown" else ""
    return "yes" if meant else "no"


def _company(said: str) -> str:
    found = companies.meant(said, directory())
    return found[0].slug if found else ""


READERS: dict[str, Callable[[str], Any]] = {
    "days": _days,
    "amounts": _amounts,
    "references": lambda said: references.reference(said) or "",
    "yes_no": _yes_no,
    "companies": _company,
    "situations": situations.situation,
}


def _span(found: str) -> tuple[str, str]:
    """First and last day of a written day, which compare as texts do."""
    first, _, last = found.partition(" ")[0].partition("..")
    return first, last or first


def _right(found: Any, meant: Any) -> bool:
    """The same, or days that touch the about ones of the label."""
    if ALIKE.get(found if isinstance(found, str) else "", "") == meant != "":
        return True
    if found == meant or not found or not str(meant).endswith("about") or "|" in found:
        return bool(found == meant)
    (first, last), (earliest, latest) = _span(found), _span(meant)
    return first <= latest and earliest <= last


def _marked(table: str, rows: list[Any]) -> Iterator[str]:
    """Of each row whether it came out right, wrong, or as nothing; what is not right is shown."""
    for said, meant in rows:
        found = READERS[table](said)
        mark = "right" if _right(found, meant) else "wrong" if found else "nothing"
        if mark != "right":
            print(f"  {table}, {mark}: {said!r} is {meant!r}, came out as {found!r}")
        yield mark


def _score(file: str) -> Counter[str]:
    """Reads a file of phrases, shows the figures of each table that has a reader, and gives those of all together."""
    tables = tomllib.loads(HERE.joinpath(file).read_text("utf-8"))
    everything: Counter[str] = Counter()
    for table in (name for name in READERS if name in tables):
        marks = Counter(_marked(table, tables[table]))
        print(f"{table}: {marks['right']} of {marks.total()} right, {marks['wrong']} wrong")
        everything += marks
    print(f"all: {everything['right']} of {everything.total()} right, {everything['wrong']} wrong")
    return everything


def _holds(marks: Counter[str], floor: float = FLOOR, wrong: float = MOST_WRONG) -> None:
    assert marks["right"] >= floor * marks.total()
    assert marks["wrong"] <= wrong * marks.total()


def test_what_was_labelled_for_building_is_understood() -> None:
    _holds(_score("phrases_building.toml"))


def test_what_more_was_labelled_for_building_is_understood() -> None:
    _holds(_score("phrases_more.toml"))


def test_what_was_labelled_for_the_kinds_of_case_is_understood() -> None:
    _holds(_score("phrases_situations.toml"), floor=0.97)


def test_the_sisters_of_what_was_missed_are_understood() -> None:
    _holds(_score("phrases_sisters.toml"), floor=0.97)


def test_what_was_labelled_for_the_first_exam_is_understood() -> None:
    _holds(_score("phrases_final.toml"), floor=0.9, wrong=0.04)


def test_what_was_labelled_for_the_second_exam_is_understood() -> None:
    _holds(_score("phrases_second.toml"))
