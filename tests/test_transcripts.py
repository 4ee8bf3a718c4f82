"""Whole conversations as readable text; KONTOLOTSE_UPDATE=1 writes down what the bot says now, for review."""

import os
import re
from pathlib import Path
from statistics import median

import pytest

from bot.dialogue.interview import UNCOUNTED
from tests import transcribed
from tests.transcribed import retold

FOLDER = Path(__file__).parent / "transcripts"
FILES = sorted(FOLDER.rglob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_bot_says_what_the_transcript_says(path: Path) -> None:
    written = path.read_text("utf-8")
    now = retold(written)
    if os.environ.get("KONTOLOTSE_UPDATE"):
        path.write_text(now, "utf-8")
        return
    assert now == written


def test_there_are_transcripts_of_many_kinds_of_people() -> None:
    assert len(FILES) >= 25


def test_few_questions_stand_before_the_first_letter() -> None:
    """Put again after a question in return or a joke, it is the same question."""
    whole = [text for path in FILES if "! letter" in (text := path.read_text("utf-8")) and "<< " not in text]
    asked = [re.findall(r"^\? (\w+)$", text.partition("! letter")[0], re.M) for text in whole]
    counted = [[topic for topic in topics if topic not in UNCOUNTED] for topics in asked]

    assert len(counted) >= 25
    assert median(len(topics) for topics in counted) <= 6
    assert max(len(set(topics)) for topics in counted) <= 8


def test_a_changed_word_of_the_bot_is_noticed() -> None:
    written = FILES[0].read_text("utf-8")
    spoiled = written.replace("Ich bin ein Programm", "Ich bin ein Mensch").replace("I am a program", "I am a human")

    assert spoiled != written
    assert retold(spoiled) == retold(written) == written


def test_a_conversation_goes_on_where_its_beginning_ends(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(transcribed, "BEGINNINGS", tmp_path)
    (tmp_path / "asked.txt").write_text("# A\n= 2026-11-24 18:00\n\n> Amazon hat mein Konto gesperrt\n", "utf-8")

    told = retold("# B\n<< asked\n\n> ja\n")

    assert told.startswith("# B\n<< asked\n\n> ja\nDanke.\nNotiert: Amazon")
    assert "Einverstanden?" not in told
