"""What kind of case a person's story is, and what else it tells: for whom, what for, how pressing. On texts labelled
beforehand, whole and hostile ones. The shares that are understood are measured in `test_labelled.py`."""

import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.understand import (
    behalf,
    countdowns,
    goals,
    idioms,
    livelihood,
    memory,
    phishing,
    situations,
    spelling,
    text,
    trade,
)

HERE = Path(__file__).parent
TODAY = date(2026, 11, 24)
TABLES: dict[str, list[list[Any]]] = tomllib.loads(HERE.joinpath("phrases_situations.toml").read_text("utf-8"))


def _day(said: str) -> str:
    end = countdowns.deletion(said, TODAY)
    return end.isoformat() if end else ""


READERS: dict[str, Callable[[str], Any]] = {
    "all_situations": lambda said: list(situations.situations(said)),
    "on_behalf": behalf.on_behalf,
    "wants": lambda said: list(goals.wants(said)),
    "deletion": _day,
    "urgent_money": livelihood.urgent_money,
    "phished": phishing.phished,
    "trades": lambda said: {True: "yes", False: "no", None: ""}[trade.trades(said)],
}
ALL: list[Callable[[str], object]] = [*READERS.values(), situations.situation, phishing.doubted, spelling.plain]


def _rows() -> Iterator[Any]:
    for table, rows in TABLES.items():
        if table != "situations":  # measured as a share
            yield from (pytest.param(table, said, meant, id=f"{table}: {said}") for said, meant in rows)


@pytest.mark.parametrize(("table", "said", "meant"), list(_rows()))
def test_what_a_story_tells_is_understood_as_it_was_meant(table: str, said: str, meant: Any) -> None:
    assert READERS[table](said) == meant


def test_every_reader_has_a_table() -> None:
    assert {*TABLES} - {"situations"} == {*READERS}


def test_the_situation_is_the_most_pressing_of_all() -> None:
    for said, meant in TABLES["all_situations"]:
        assert situations.situation(said) == (meant[0] if meant else "")


def test_a_kind_is_named_once_and_in_the_order_of_the_kinds() -> None:
    order = [name for name, _ in situations.KINDS]
    for said, _ in TABLES["situations"]:
        found = [order.index(name) for name in situations.situations(said)]
        assert found == sorted(set(found))


@pytest.mark.parametrize(
    ("said", "days"),
    [("noch 3 tage bis alles gelöscht wird", 3), ("in 2 wochen löschen die meine daten", 14), ("deleted tomorrow", 1)],
)
def test_a_countdown_ends_as_many_days_on_as_it_says(said: str, days: int) -> None:
    end = countdowns.deletion(said, TODAY)
    assert end is not None
    assert (end - TODAY).days == days


@given(st.integers(1, 400), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_a_countdown_counts_from_the_day_that_is_told(length: int, today: date) -> None:
    told = date.fromordinal(today.toordinal() - length // 2)
    end = countdowns.deletion(f"{length} Tage bis zur Löschung, seit dem {told:%d.%m.%Y}", today)
    assert end is not None
    assert (end - told).days == length


# ---- rules: found by their words, and never slow

STORIES = [said for name in ("situations", "all_situations") for said, _ in TABLES[name]]
_SLOW = 0.05  # seconds for 4,000 characters


def test_no_rule_misses_what_its_pattern_finds_because_of_its_words() -> None:
    for said in STORIES[::3]:
        words = spelling.plain(said)
        for rule in idioms.RULES:
            assert rule.finds(words) == (rule.pattern.search(words) is not None), (rule.tables, words)


def test_no_rule_is_tried_whatever_a_text_holds() -> None:
    opened = [sum(rule.may(idioms.bits_of(spelling.plain(said))) for rule in idioms.RULES) for said in STORIES]
    assert sum(opened) / len(opened) < len(idioms.RULES) / 4


def _floods() -> Iterator[str]:
    pieces = [
        *(
            "a",
            "mein ",
            "nicht ",
            "meine mutter ",
            "konto, ",
            "ist die mail ",
            "wegen ",
            "1 euro ",
            "weil mein bruder ",
        ),
        *(
            "auf meinen namen ",
            "in 3 tagen ",
            "klarna ",
            "bank ",
            "ich hab ",
            "they want ",
            "for my ",
            "my mum's ",
            "- ",
        ),
        *(
            "'",
            "gesperrt ",
            "seit dem ",
            "kein ",
            "the ",
            "retour ",
            "verkaufe ",
            "amtsgericht ",
            "mail komisch ",
            "x ",
        ),
    ]
    yield from (piece * (text.LIMIT // len(piece)) for piece in pieces)


def _own_flood(rule: idioms.Rule) -> str:
    """The words of the rule's own tables, over and over: all of them nearly fit."""
    own = " ".join(" ".join(rule.tables).translate(str.maketrans("()|;*…?", "       ")).split()[:120])
    return (f"{own} " * text.LIMIT)[: text.LIMIT]


def _took(rule: idioms.Rule, flood: str) -> float:
    """Seconds of the quickest of three tries."""
    tries = []
    for _ in range(3):
        start = process_time()
        sum(1 for _ in rule.pattern.finditer(flood))
        tries.append(process_time() - start)
    return min(tries)


def test_no_rule_blows_up_on_a_hostile_text() -> None:
    floods = list(_floods())
    for rule in idioms.RULES:
        worst = max([*floods, _own_flood(rule)], key=lambda flood: _took(rule, flood))
        assert _took(rule, worst) < _SLOW, (rule.tables, worst[:60])


_PIECES = """mein konto | gesperrt | meine mutter | retoure | 79,90 | € | vom amtsgericht | nicht | auf meinen namen
| mail | echt? | paypal | bank kündigt | ich verkaufe auf ebay | inkasso | auskunft | in 30 tagen | gelöscht | miete
| tan | ' | „ | \u202e | \ud800 | İ | ß | \u0301 | 99999999999 tage | monate | seit | 31.12. | ² | mum's"""
ANY_TEXT = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from([*(piece.strip() for piece in _PIECES.split("|")), "\n"]), max_size=40).map(" ".join),
)


@given(ANY_TEXT, st.dates(date(1990, 1, 1), date(2090, 12, 31)))
@settings(deadline=None, max_examples=150)
def test_no_reader_of_stories_ever_raises(said: str, today: date) -> None:
    for reader in ALL:
        reader(said)
    countdowns.deletion(said, today)


@pytest.mark.parametrize("piece", ["mein konto ist gesperrt ", "retoure ", "ja ", "für meine mutter ", "\u202e", "ß"])
def test_of_a_flood_only_the_beginning_is_read(piece: str) -> None:
    flood = piece * (100_000 // len(piece))
    for reader in ALL:
        assert reader(flood) == reader(flood[: text.LIMIT])


def test_a_long_story_is_read_at_once() -> None:
    story = ". ".join(STORIES[::40])[: text.LIMIT]
    situations.situations(story)
    memory.forget()
    start = process_time()
    situations.situations(story)
    assert process_time() - start < 2 * _SLOW
