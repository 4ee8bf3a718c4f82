"""The bot in front of a small Bot API of our own: what must hold is tried everywhere, with or without the large one."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.channels.pieces import pieces, units
from tests.small_telegram import Small
from tests.story import picture

ROOT = Path(__file__).parent.parent
TOKEN = "4242:SMALL-TOKEN"


@contextmanager
def running(home: Path, small: Small) -> Iterator["subprocess.Popen[bytes]"]:
    bot = f'[bot]\ndata = "{home / "data"}"\noperator = "Nachbarn"\nburst_seconds = 0\n'
    telegram = f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{small.url}"\n'
    (home / "config.toml").write_text(bot + telegram, "utf-8")
    command = (sys.executable, "-m", "bot", "run", "--config", str(home / "config.toml"))
    with (home / "log").open("ab") as log:
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log, start_new_session=True)
    try:
        yield process
        assert TOKEN not in (home / "log").read_text("utf-8", "replace")
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture
def small() -> Iterator[Small]:
    with Small() as one:
        yield one


def until(fine: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not fine():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)


def answered(small: Small, act: Callable[[], object]) -> str:
    """What the bot says next."""
    before = len(small.texts())
    act()
    until(lambda: len(small.texts()) > before)
    return small.texts()[before]


def test_a_conversation_goes_from_hello_to_a_kept_photo(tmp_path: Path, small: Small) -> None:
    with running(tmp_path, small) as bot:
        assert "Einverstanden" in answered(small, lambda: small.say("/start"))
        assert answered(small, lambda: small.tap("Ja"))
        assert "OTTO" in answered(small, lambda: small.say("Otto hat mein Konto gesperrt"))
        assert "E1" in answered(small, lambda: small.photo(picture(3)))
        answered(small, lambda: small.say("/export"))
        assert any(one.get("document", {}).get("file_name", "").endswith(".zip") for one in small.sent)
        bot.terminate()
        assert bot.wait(10) == 0


def test_an_update_that_comes_again_is_answered_once(tmp_path: Path, small: Small) -> None:
    with running(tmp_path, small):
        update = small.say("/start")
        until(small.texts)
        small.again(update)
        answered(small, lambda: small.say("ja"))
        time.sleep(0.5)

        assert len(small.texts()) == 2


def test_a_message_sent_to_a_killed_bot_is_heard_by_the_next(tmp_path: Path, small: Small) -> None:
    with running(tmp_path, small) as bot:
        answered(small, lambda: small.say("/start"))
        answered(small, lambda: small.say("ja"))
        small.say("Otto hat mein Konto gesperrt")
        os.killpg(bot.pid, signal.SIGKILL)
    with running(tmp_path, small):
        until(lambda: "OTTO" in "".join(small.texts()))


@pytest.mark.parametrize("failure", [(429, {"parameters": {"retry_after": 1}}), (500, {}), (502, {})])
def test_an_answer_that_the_network_does_not_take_comes_later(
    tmp_path: Path, small: Small, failure: tuple[int, dict[str, object]]
) -> None:
    small.failing["sendMessage"] = [failure]
    with running(tmp_path, small):
        small.say("/start")
        until(small.texts)

        assert "Einverstanden" in small.texts()[0]


def test_a_button_goes_to_the_case_whose_question_it_stands_under(tmp_path: Path, small: Small) -> None:
    with running(tmp_path, small):
        answered(small, lambda: small.say("/start"))
        answered(small, lambda: small.tap("Ja"))
        assert "Kundennummer" in answered(small, lambda: small.say("Otto hat mein Konto gesperrt"))
        assert answered(small, lambda: small.say("/neu paypal hat mein konto gesperrt")).startswith("[PayPal] ")
        old = next(one["text"] for one in small.sent if "Kundennummer" in one.get("text", ""))

        assert answered(small, lambda: small.tap("Weiß ich nicht", on=old)).startswith("[OTTO] ")
        assert answered(small, lambda: small.tap("Weiß ich nicht", on="[PayPal]")).startswith("[PayPal] ")
        assert answered(small, lambda: small.say("seit gestern")).startswith("[PayPal] ")
        answered(small, lambda: small.say("/faelle"))
        assert answered(small, lambda: small.tap("OTTO")).startswith("[OTTO] Weiter mit OTTO")


def test_an_invitation_is_a_link_that_begins_the_chat(tmp_path: Path, small: Small) -> None:
    with running(tmp_path, small):
        answered(small, lambda: small.say("/start"))
        answered(small, lambda: small.tap("Ja"))
        until(lambda: re.search(r"t\.me/small_bot\?start=\w{4}-\w{4}", answered(small, lambda: small.say("/einladen"))))


# ---- long texts


@pytest.mark.parametrize("text", ["a" * 10_000, "Wort " * 3_000, "😀" * 5_000, "Zeile\n" * 2_000, "Absatz.\n\n" * 900])
def test_a_long_text_is_sent_whole_in_parts_that_fit(text: str) -> None:
    parts = pieces(text)

    assert all(0 < units(part) <= 4096 for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_short_text_stays_one() -> None:
    assert pieces("Guten Tag.") == ["Guten Tag."]
