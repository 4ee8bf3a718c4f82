"""The bot as a process on a Matrix server of our own, and people with apps in front of it. No test of its own."""

import io
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from tests import at_rest
from tests.friend import Friend, friend
from tests.homeserver import Homeserver
from tests.rig import STORY, TYPED
from tests.story import picture

ROOT = Path(__file__).parent.parent
PASSWORD = "Matrix-Passwort-42"
SECONDS, QUIET = 60.0, 0.5
numbers = count(1)


@dataclass
class Desk:
    """The bot with its folder. `user_id` is its account; every start appends to the log."""

    home: Path
    server: Homeserver
    user_id: str
    settings: dict[str, object] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None

    def configure(self, **settings: object) -> None:
        self.settings |= settings
        keys = {"homeserver": self.server.url, "user_id": self.user_id, "password": PASSWORD, **self.settings}
        burst = keys.pop("burst_seconds", 0.2)
        lines = ["[bot]", f'data = "{self.home / "data"}"', 'operator = "Nachbarn"', f"burst_seconds = {burst}"]
        lines += ["[matrix]", *(f'{key} = "{value}"' for key, value in keys.items())]
        (self.home / "config.toml").write_text("\n".join(lines), "utf-8")

    def start(self) -> None:
        command = [sys.executable, "-m", "bot", "run", "--config", str(self.home / "config.toml")]
        command += ["--clock", str(self.home / "clock")]
        with (self.home / "log").open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log, start_new_session=True)

    def kill(self) -> None:
        """Without a word of warning, its workbench as well."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        if self.process:
            self.process.wait()

    def stop(self) -> int:
        assert self.process
        self.process.terminate()
        return self.process.wait(10)

    def later(self, seconds: float) -> None:
        """Moves the bot's clock on."""
        (self.home / "clock").write_text(str(seconds), "utf-8")

    def now(self) -> datetime:
        """What the bot's clock shows."""
        return datetime.now(UTC) + timedelta(seconds=float((self.home / "clock").read_text("utf-8")))

    def log(self) -> str:
        return (self.home / "log").read_text("utf-8", "replace")


@contextmanager
def desk(home: Path, server: Homeserver, start: bool = True, **settings: object) -> Iterator[Desk]:
    """A running bot, asked at the end whether it wrote down what it must not."""
    home.mkdir(parents=True, exist_ok=True)
    one = Desk(home, server, server.register(f"lotse{next(numbers)}", PASSWORD), dict(settings))
    one.later(0)
    one.configure()
    try:
        if start:
            one.start()
        with at_rest.watched(one):
            yield one
        log = one.log()
        for secret in (PASSWORD, server.name, one.user_id, STORY.split(".")[0], "Traceback"):
            assert secret not in log, f"{secret}\n{log[-3000:]}"
    finally:
        one.kill()


@contextmanager
def people(server: Homeserver, home: Path, *names: str) -> Iterator[list[Friend]]:
    with ExitStack() as stack:
        yield [stack.enter_context(friend(server, home, name)) for name in names]


def until(fine: Callable[[], object], seconds: float = SECONDS) -> None:
    end = time.monotonic() + seconds
    while not fine():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)


# ---- a conversation


def answer(one: Friend, seconds: float = SECONDS) -> str:
    """All that the bot writes as an answer, as one text."""
    one.wait_reply(seconds, QUIET)
    at_rest.wait()
    return "\n".join(message.body for message in one.wait_reply(seconds, QUIET))


def ask(one: Friend, text: str) -> str:
    one.say(text)
    return answer(one)


def agreed(one: Friend, bot: Desk) -> str:
    """Opens a room, says hello and yes; what the bot answered to the yes."""
    one.dm(bot.user_id)
    ask(one, "hallo")
    return ask(one, "ja")


def to_the_summary(one: Friend, last: str) -> None:
    """Answers what is asked until the facts are to be confirmed."""
    for _ in range(14):
        if "Stimmt" in last:
            return
        question = last.split("\n1. ")[0].rsplit("\n", 1)[-1]
        known = next((text for word, text in TYPED if word in question), "")
        last = ask(one, known or ("nein" if "1. " in last else "weiß ich nicht"))
    raise AssertionError(f"never came to the summary:\n{one.screen()}")


def files(one: Friend) -> list[str]:
    """The names of the files that the bot sent."""
    return [message.filename for message in one.messages if message.filename and message.sender != one.user_id]


def exported(one: Friend) -> zipfile.ZipFile:
    """Everything that the bot keeps of the person."""
    one.say("/export")
    found = next(message for message in one.wait_reply(SECONDS, QUIET, n=2) if message.filename)
    return zipfile.ZipFile(io.BytesIO(one.download(found)))


def photo(number: int) -> bytes:
    return picture(number)
