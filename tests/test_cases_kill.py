"""Killed at any point of a second case, of going from one to the other, of deleting one, and of the consent of two:
everything of a turn is there or nothing, in both cases, and the words are the same."""

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from shutil import rmtree

import pytest

from tests.driver import Chat, Line, Start, copy, query, rows
from tests.story import picture
from tests.test_at_rest import found
from tests.test_kill import Told, at_the_same_time, die, finish, points
from tests.test_link_kill import A, B

STORY = "amazon hat mein konto gesperrt, seit 23.9.2026. kein geld gefordert. jana@example.org"
ALSO = "und jetzt hat mich auch noch paypal gesperrt"
FIRST = ("/start", "ja", STORY, "nein", "Jana Beispiel, Lindenallee 7, 30453 Hannover", "ja")
POSTED = ("reicht so", "passt", "per mail", "ja", "beide raus")


def said(chat: str, *texts: str) -> list[Line]:
    return [{"text": text, "chat": chat} for text in texts]


def told(folder: Path, before: Sequence[Line], lines: Sequence[Line]) -> Told:
    """The lines undisturbed, with the data directory as it lay before each of them; all that was said before them is
    the answer to a line that stands in its place."""
    lines = [{"chat": A, **line, "key": str(number)} for number, line in enumerate(lines, 1)]
    with Chat(folder / "told") as chat:
        heard, homes = [[one for line in before for one in chat.turn(line)]], []
        for number, line in enumerate(lines):
            homes.append(copy(folder / "told", folder / "before" / str(number)))
            heard.append(chat.turn(line))
        assert chat.close() == 0
    return Told([{"text": "", "chat": A}, *lines], heard, rows(folder / "told"), [homes[0], *homes])


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """A second case from what waited with a photo, a third by command, to and fro, reminders of all, one deleted."""
    folder = tmp_path_factory.mktemp("cases")
    (folder / "mail.jpg").write_bytes(picture(3))
    lines: list[Line] = [
        {"text": ALSO, "files": [str(folder / "mail.jpg")]},
        {"choice": "yes"},
        {"text": "/neu ebay hat mein konto gesperrt seit gestern"},
        {"text": "/faelle paypal"},
        {"choice": "case:1"},
        {"wait_until": "2026-11-30T12:00:00+01:00"},
        {"text": "/faelle 2"},
        {"text": "/loeschen"},
        {"choice": "delete_case"},
        {"text": "/stand"},
        {"wait_until": "2026-12-11T12:00:00+01:00"},
    ]
    return told(folder, said(A, *FIRST, *POSTED), lines)


DELETION = 9


def test_the_story_goes_through_several_cases_and_one_of_them_goes(cases: Told) -> None:
    spoken = [{one.get("case") for one in lines} for lines in cases.said]
    assert spoken[1:6] == [{"1"}, {"2"}, {"3"}, {"2"}, {"1"}]
    assert spoken[6] == {"2", "3"}
    assert "2" in spoken[DELETION]
    assert "2" not in spoken[DELETION + 1] | spoken[DELETION + 2]
    assert not [row for row in cases.rows if row[0] in ("journal", "outbox") and row[1] == "2"]
    assert not [row for row in cases.rows if row[0] == "reminder" and str(row[1]).startswith("2")]


def test_killed_at_every_point_of_going_through_cases_it_is_the_same(cases: Told, tmp_path: Path) -> None:
    counted = {number: points(cases, number, tmp_path) for number in range(1, len(cases.lines))}
    assert min(counted.values()) > 5
    at_the_same_time(
        partial(die_at, cases, tmp_path, number, point)
        for number, last in counted.items()
        for point in range(1, last + 1)
    )


def die_at(story: Told, folder: Path, number: int, point: int, start: Start) -> None:
    home, heard = copy(story.homes[number], folder / f"{number}-{point}"), story.before(number)
    gone = sealed(home) if story.lines[number].get("choice") == "delete_case" else []
    heard.take(die(Chat(home, start, {"KONTOLOTSE_FAULT": str(point)}), story.lines[number]))
    finish(story, home, heard, number, f"line {number}, point {point}", start)
    assert found(home / "data", gone) == [], f"line {number}, point {point}: something of the case is left"
    rmtree(home)


def sealed(home: Path) -> list[bytes]:
    """What lies on the disk of the second case: entries, reminders, its exhibit."""
    entries = [one for (one,) in query(home, "select sealed from journal where case_id = '2'")]
    entries += [
        one for (one,) in query(home, "select payload from reminder where case_id = '2' and payload is not null")
    ]
    names = [name for (name,) in query(home, "select name from file where kind = 'received'")]
    files = [(home / "data" / "files" / f"{name}.age").read_bytes() for name in names]
    assert len(entries) > 5
    assert files
    return entries + files


# ---- two people


@pytest.fixture(scope="module", params=["yes", "no"])
def invited(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Chat a gave out a code and has a case; b names it, agrees, is asked once her letters lie there; then a is."""
    folder = tmp_path_factory.mktemp(request.param)
    before = said(A, *FIRST[:3], "/einladen")
    with Chat(folder / "code") as chat:
        given = [one for line in before for one in chat.turn(line)][-1]["text"]
        assert chat.close() == 0
    code = re.search(r"/start (\w{4}-\w{4})", given)
    assert code
    lines: list[Line] = [
        {"text": f"/start {code[1]}", "chat": B},
        *({"text": text, "chat": B} for text in ("ja", STORY, "nein", *FIRST[4:], "nein")),
        {"choice": "yes", "chat": B},
        {"choice": request.param},
        *said(B, "/stand"),
        *said(A, "/stand"),
    ]
    return told_on(folder, folder / "code", lines)


def told_on(folder: Path, home: Path, lines: Sequence[Line]) -> Told:
    """As `told`, on a copy of a data directory in which the code was given out."""
    copy(home, folder / "told")
    return told(folder, said(A, "/fristen"), lines)


def test_both_are_asked_and_told(invited: Told) -> None:
    asked = [{(one["chat"], one["asks"]) for one in lines if one.get("asks")} for lines in invited.said]
    assert any((B, "linked_person_consent") in one for one in asked)
    assert any((A, "linked_person_consent") in one for one in asked)
    both = any("Beide haben Ja gesagt" in one.get("text", "") for lines in invited.said for one in lines)
    assert both is ([line["choice"] for line in invited.lines if "choice" in line][-1] == "yes")
    assert len([row for row in invited.rows if row[0] == "invitation"]) == 1, "it stays through a no as through a yes"


def test_killed_at_every_point_of_naming_a_code_and_of_the_consent_it_is_the_same(
    invited: Told, tmp_path: Path
) -> None:
    steps = [number for number, line in enumerate(invited.lines) if number and ("choice" in line or number <= 2)]
    counted = {number: points(invited, number, tmp_path) for number in steps}
    assert sum(counted.values()) > 40
    at_the_same_time(
        partial(die_at, invited, tmp_path, number, point)
        for number, last in counted.items()
        for point in range(1, last + 1)
    )
