"""From every kind of answer, and along every way on, a transcript leads to the next letter or to what is to be done."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from bot.case import Case
from bot.dialogue.reactions import REACTIONS
from bot.dialogue.routing import ROUTE
from bot.dialogue.wordings import HOME, OWN
from bot.law.routes import Route
from bot.letters.offers import WANTED
from tests.conversation import Conversation, desk, texts
from tests.transcribed import played

FOLDER = Path(__file__).parent / "transcripts"
SPOKEN = {HOME, *OWN}  # countries with words of their own; of all others one stands for the rest


def _groups(route: Route) -> list[tuple[str, ...]]:
    others = tuple(one for one in route.countries if one not in SPOKEN)
    return [*((one,) for one in route.countries if one in SPOKEN), *([others] if others else [])]


PAIRS = [(route, countries) for route in desk().routes for countries in _groups(route)]
NO_LETTER = frozenset({"success", "settled", "bank_details"})  # the end, or a question that the person answers


@cache
def talks(part: str) -> tuple[Conversation, ...]:
    """The conversations whose file is named for it, as they end."""
    files = [path for path in sorted(FOLDER.glob("*.txt")) if path.stem[3:].startswith(part)]
    return tuple(played(path.read_text("utf-8")) for path in files)


def home(case: Case) -> str:
    return desk().places.country(case.text("postal_address"))


@pytest.mark.parametrize("kind", sorted(REACTIONS))
def test_a_transcript_leads_from_each_kind_of_answer_to_the_next_letter(kind: str) -> None:
    name = f"reply-{kind.replace('_', '-')}"
    ends = [talk.case for talk in talks(name) if any(one["kind"] == kind for one in talk.case.replies)]
    court = [talk.case for talk in talks(name) if kind == "court" and talk.case.says_yes("court_letter")]
    assert ends or court, f"no transcript tests/transcripts/…-{name}.txt with such an answer"

    beginning = {"L1", "L2", "L3"} if kind == "reasons" else {"L1", "L2"}
    written = [one.id for case in (*ends, *court) for one in case.newest_letters() if one.id not in beginning]
    assert written or kind in NO_LETTER


@pytest.mark.parametrize(("route", "countries"), PAIRS, ids=lambda one: getattr(one, "key", None) or "-".join(one))
def test_a_transcript_goes_each_way_on_in_each_country_where_it_is_open(
    route: Route, countries: tuple[str, ...]
) -> None:
    found = [talk for talk in talks(f"route-{route.key.replace('_', '-')}") if home(talk.case) in countries]
    assert found, f"no transcript tests/transcripts/…-route-{route.key.replace('_', '-')}….txt of one in {countries}"

    assert any(TAKEN[bool(route.kind)](talk, route) for talk in found)


def _written(talk: Conversation, route: Route) -> bool:
    """Was the letter of that way written, and sent?"""
    wanted = any(mark.startswith(f"{WANTED}{route.kind}:") for mark in talk.case.marks)
    return wanted and any(one.kind == route.kind and one.sending for one in talk.case.letters)


def _told(talk: Conversation, route: Route) -> bool:
    """Was the person told what to do?"""
    advice = desk().words["de"].say(f"routes.{route.key}.advice", country=home(talk.case))
    return any(advice in text for turn in talk.turns for text in texts(turn))


TAKEN: dict[bool, Callable[[Conversation, Route], bool]] = {True: _written, False: _told}


def test_a_way_on_is_offered_by_its_name() -> None:
    offered = [turn for talk in talks("route-universal") for turn in talk.turns]
    choices = [one for turn in offered for say in turn.says for one in say.body.get("choices", [])]
    assert {"id": f"{ROUTE}:press", "label": "Presse"} in choices
