"""The local Bot API beside the project, and the bot as a process in front of it. Where it is not there, tests say so.

No test of its own; it knows no wording.
"""

import importlib
import io
import sys
import threading
import time
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests import at_rest

ROOT = Path(__file__).parent.parent
RIG = ROOT.parent / "shared" / "rigs" / "telegram"
TOKEN = "4242:TEST-TOKEN"
SECONDS, QUIET = 30.0, 0.2


def module(name: str) -> ModuleType:
    """One of the rig's modules; the folder is only read."""
    if not (RIG / "fakeapi.py").is_file():
        pytest.skip("the local Telegram server (../shared/rigs/telegram) is not beside the project")
    pytest.importorskip("aiohttp", reason="the local Telegram server needs aiohttp")
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.path.insert(0, str(RIG))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(RIG))
        sys.dont_write_bytecode = before


def jpeg(text: str) -> bytes:
    """A photographed letter."""
    return bytes(module("rigtools").letter_jpeg(text))


def pdf(text: str) -> bytes:
    return bytes(module("rigtools").tiny_pdf(text))


def _process() -> Any:
    """The rig's process, which leaves its log open; here it does not."""
    base: Any = module("rigtools").BotProcess

    class Process(base):  # type: ignore[misc]  # the rig comes without types
        def start(self) -> Any:
            try:
                return super().start()
            finally:
                self.log_file.close()

    return Process


@dataclass
class Desk:
    """A bot with its folder in front of a Telegram of its own; `tg` is the rig, `bot` the process."""

    home: Path
    tg: Any
    settings: dict[str, object] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    bot: Any = None

    def __post_init__(self) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        self.later(0)
        self.configure()
        command = [sys.executable, "-m", "bot", "run", "--config", str(self.home / "config.toml")]
        self.bot = _process()(
            [*command, "--clock", str(self.home / "clock")],
            tg=self.tg,
            cwd=ROOT,
            env={"PYTHONDONTWRITEBYTECODE": "1", **self.environment},
            log=self.home / "log",
        )

    def configure(self, **settings: object) -> None:
        """Writes the configuration; `settings` go into [telegram]."""
        self.settings |= settings
        lines = ["[bot]", f"data = '{self.home / 'data'}'", 'operator = "Nachbarschaftshilfe"']
        lines += [f"burst_seconds = {self.settings.get('burst_seconds', 0)}", "[telegram]", f'token = "{TOKEN}"']
        lines.append(f'api_url = "{self.tg.url}"')
        lines += [f'{key} = "{value}"' for key, value in self.settings.items() if key != "burst_seconds"]
        (self.home / "config.toml").write_text("\n".join(lines), "utf-8")

    def later(self, seconds: float) -> None:
        """Moves the bot's clock on."""
        (self.home / "clock").write_text(str(seconds), "utf-8")

    def now(self) -> datetime:
        """What the bot's clock shows."""
        return datetime.now(UTC) + timedelta(seconds=float((self.home / "clock").read_text("utf-8")))

    def log(self) -> str:
        return (self.home / "log").read_text("utf-8", "replace")


@contextmanager
def desk(home: Path, start: bool = True, rig: dict[str, object] | None = None, **settings: object) -> Iterator[Desk]:
    """A running bot, asked at the end whether it broke a rule of the Bot API or wrote its token down."""
    with ExitStack() as stack:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # the rig's, not ours
            tg = module("fakeapi").SyncRig(token=TOKEN, **(rig or {}))
            stack.callback(tg._loop.close)
            stack.enter_context(tg)
        one = Desk(home, tg, dict(settings))
        try:
            if start:
                one.bot.start()
            with at_rest.watched(one):
                yield one
            tg.assert_clean()
            assert TOKEN not in one.log()
            assert TOKEN.split(":")[1] not in one.log()
        finally:
            one.bot.kill9()


def until(fine: Callable[[], object], seconds: float = SECONDS) -> None:
    """Waits until it is so; an AssertionError where it never is."""
    end = time.monotonic() + seconds
    while not fine():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)


# ---- a person with a phone


def said(phone: Any) -> list[str]:
    """Every text of the bot's that is on the phone, oldest first."""
    return [one.text for one in phone.messages if one.text]


def names(phone: Any) -> list[str]:
    """The files that the bot sent."""
    return [one.filename for one in phone.messages if one.filename]


def answer(phone: Any, seconds: float = SECONDS) -> str:
    """All that the bot writes as an answer, as one text; edits are not counted."""
    said = phone.wait_reply(timeout=seconds, edits=False, quiet=QUIET)
    at_rest.wait()
    said += phone.wait_reply(timeout=seconds, edits=False, quiet=QUIET, n=0)
    return "\n".join(one.text for one in said)


def ask(phone: Any, text: str) -> str:
    phone.skip()
    phone.say(text)
    return answer(phone)


def tap(phone: Any, label: str) -> str:
    phone.skip()
    phone.tap(label)
    return answer(phone)


def agreed(phone: Any) -> str:
    """Says hello and yes; what the bot answered to the yes."""
    ask(phone, "/start")
    return tap(phone, "Ja")


def topic(phone: Any) -> str:
    """What the newest buttons are about, as their data say; "" where the newest message has none."""
    rows = phone.last.button_rows
    return rows[0][0].get("callback_data", "").partition("#")[2].partition("|")[0] if rows else ""


STORY = "Amazon hat mein Konto gesperrt, seit dem 23.9.2026. Mein Konto ist wiebke@example.org"
TYPED = (("heißen", "Wiebke Ostermoor"), ("Anschrift", "Fliederkamp 27, 26316 Varel"))


def to_the_summary(phone: Any) -> None:
    """Answers what is asked until the facts are to be confirmed."""
    for _ in range(14):
        if topic(phone) == "confirm_facts":
            return
        question = phone.last.text.rsplit("\n", 1)[-1]
        ask(
            phone,
            next((text for word, text in TYPED if word in question), "nein" if topic(phone) else "weiß ich nicht"),
        )
    raise AssertionError(f"never came to the summary:\n{phone.screen()}")


def drafted(phone: Any) -> None:
    """From nothing to the first letters."""
    agreed(phone)
    ask(phone, STORY)
    to_the_summary(phone)
    tap(phone, "Ja")


def sent(phone: Any) -> None:
    """The letters are reviewed, and went out today by e-mail."""
    if topic(phone) != "letter_review":
        ask(phone, "reicht so")
    tap(phone, "Passt so")
    ask(phone, "heute per E-Mail an beide geschickt")


def exported(phone: Any) -> zipfile.ZipFile:
    """Everything that the bot keeps of the person."""
    ask(phone, "/export")
    end = time.monotonic() + SECONDS
    while not any(one.file for one in phone.messages) and time.monotonic() < end:
        time.sleep(0.1)  # a slow machine says it before it has packed it
    return zipfile.ZipFile(io.BytesIO(phone.download()))


@contextmanager
def another_poll(desk: Desk) -> Iterator[None]:
    """A second program asks for updates with the same token, once."""
    url = f"{desk.tg.url}/bot{TOKEN}/getUpdates?timeout=1"
    thread = threading.Thread(target=lambda: httpx.get(url, timeout=10))
    thread.start()
    yield
    thread.join()
