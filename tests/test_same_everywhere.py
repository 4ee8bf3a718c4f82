"""The person that the story begins with, played against the scripted chat, then word for word on a phone and in Matrix:
the same letters arrive, and the same reminders."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests import matrix_desk as md
from tests import rig
from tests.friend import Friend, friend
from tests.homeserver import Homeserver

ROOT = Path(__file__).parent.parent
PERSONAS = ROOT.parent / "shared" / "personas"
THOMAS = PERSONAS / "01-thomas-b-seed.yaml"
QUIET, BURST, SAID = 0.8, 0.4, 2.0
Line = dict[str, Any]


@dataclass(frozen=True)
class Played:
    """A conversation in the scripted chat: what the person did, the names of the letters that came back, and what was
    said unasked."""

    lines: Sequence[Line]
    papers: Sequence[str]
    nudges: Sequence[Line]
    start: datetime


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    if not THOMAS.is_file():
        pytest.skip("the personas (../shared/personas) are not beside the project")
    if find_spec("yaml") is None:
        pytest.skip("the personas need pyyaml")
    folder = tmp_path_factory.mktemp("thomas")
    bot = f"{sys.executable} -m tests.tee {folder}"
    command = [sys.executable, str(PERSONAS / "play.py"), str(THOMAS), "--bot", bot, "--keep", str(folder / "kept")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert "1 of 1 pass" in done.stdout, done.stdout[-3000:] + done.stderr[-2000:]
    lines, out = ([json.loads(line) for line in (folder / name).read_bytes().splitlines()] for name in ("in", "out"))
    papers = [path.name for path in (folder / "kept").rglob("*.pdf") if path.name.startswith("L")]
    start = json.loads((folder / "kept" / "report.json").read_text("utf-8"))["personas"][0]["transcript"][0]["at"]
    nudges = [one for one in out if one.get("nudge")]
    return Played(lines, sorted(papers), nudges, datetime.fromisoformat(start))


def _wait(desk: rig.Desk | md.Desk, played: Played, until: str) -> None:
    """The bot's clock moves on, from one nudge to the next, as it would in life."""
    end = datetime.fromisoformat(until)
    for moment in [*(datetime.fromisoformat(one["at"]) for one in played.nudges), end]:
        if desk.now() < moment <= end:
            desk.later(_offset(moment) + 1)
            time.sleep(SAID)


def _offset(moment: datetime) -> float:
    return moment.timestamp() - time.time()


def test_thomas_gets_the_same_letters_and_nudges_on_a_phone(played: Played, tmp_path: Path) -> None:
    with rig.desk(tmp_path, start=False, burst_seconds=BURST) as desk:
        desk.later(_offset(played.start))
        desk.bot.start()
        phone = desk.tg.phone("Thomas", language_code="de")
        own: list[Any] = []
        for line in played.lines:
            if "wait_until" in line:
                _wait(desk, played, line["wait_until"])
            own += _on_a_phone(phone, line, own)
            desk.tg.settle(timeout=40, quiet=QUIET)
        said = "\n".join(rig.said(phone))

        assert _papers(rig.names(phone)) == played.papers
        assert [day for day in _days(played) if day not in said] == []
        assert desk.tg.unanswered == []


def _on_a_phone(phone: Any, line: Line, own: Sequence[Any]) -> Iterator[Any]:
    """The texts that this makes."""
    if choice := line.get("choice"):
        message = next(one for one in reversed(phone.messages) if _offers(one, choice))
        phone.tap(data=next(data for data in _data(message) if data.startswith(f"{choice}#")), message=message)
    if edit := line.get("edit"):
        phone.edit(own[edit["of"] - 1], edit["text"])
    if forward := line.get("forward"):
        date = datetime.fromisoformat(forward["date"]).timestamp()
        phone.forward(forward["text"], date, forward["from"])
    if "voice" in line:
        phone.send_voice(Path(line["voice"]).read_bytes())
    for path in line.get("files", []):
        send = phone.send_photo if line.get("as", "photo") == "photo" else phone.send_document
        send(Path(path).read_bytes())
    for text in _texts(line):
        yield phone.say(text)


def _data(message: Any) -> list[str]:
    return [one.get("callback_data", "") for row in message.button_rows for one in row]


def _offers(message: Any, choice: str) -> bool:
    return any(data.startswith(f"{choice}#") for data in _data(message))


def test_thomas_gets_the_same_letters_and_nudges_in_matrix(played: Played, tmp_path: Path) -> None:
    with (
        Homeserver(tmp_path / "synapse") as server,
        md.desk(tmp_path / "bot", server, start=False, burst_seconds=BURST) as desk,
        friend(server, tmp_path, "Thomas") as thomas,
    ):
        desk.later(_offset(played.start))
        desk.start()
        thomas.dm(desk.user_id)
        own: list[str] = []
        for line in played.lines:
            if "wait_until" in line:
                thomas.skip()
                _wait(desk, played, line["wait_until"])
            own += _in_matrix(thomas, line, own)
            if "wait_until" not in line:
                thomas.wait_reply(40, QUIET + BURST)
        said = "\n".join(one.body for one in thomas.messages)

        assert _papers(md.files(thomas)) == played.papers, thomas.screen()
        assert [day for day in _days(played) if day not in said] == []


def _in_matrix(thomas: Friend, line: Line, own: Sequence[str]) -> Iterator[str]:
    """The ids of the texts that this makes."""
    if choice := line.get("choice"):
        asked = next(one for one in reversed(thomas.messages) if choice in one.content.get("io.kontolotse.choices", ()))
        thomas.react(asked.event_id, f"{1 + asked.content['io.kontolotse.choices'].index(choice)}\ufe0f\u20e3")
    if edit := line.get("edit"):
        thomas.edit(own[edit["of"] - 1], edit["text"])
    if "voice" in line:
        thomas.send_voice(Path(line["voice"]).read_bytes())
    for path in line.get("files", []):
        if line.get("as", "photo") == "photo":
            thomas.send_photo(Path(path).read_bytes(), name=Path(path).name)
        else:
            thomas.send_file(Path(path).read_bytes(), Path(path).name, "application/pdf")
    for text in [*_texts(line), *([line["forward"]["text"]] if "forward" in line else [])]:
        yield thomas.say(text)


def _days(played: Played) -> list[str]:
    """What each nudge is about, with its day; how it is put differs from turn to turn."""
    return [row for one in played.nudges for row in one["text"].splitlines() if row.startswith("L")]


def _texts(line: Line) -> list[str]:
    found = line.get("text", [])
    return [found] if isinstance(found, str) else list(found)


def _papers(names: Sequence[str]) -> list[str]:
    return sorted(name for name in names if name.endswith(".pdf") and name.startswith("L"))
