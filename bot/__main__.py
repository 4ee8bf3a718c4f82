"""The command line: reads arguments, prints sentences, sets the exit code. Everything else is behind it."""

import argparse
import asyncio
import gc
import json
import logging
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from bot import app, config
from bot.clock import Clock
from bot.dialogue.wordings import Words
from bot.directory.archive import BadArchive
from bot.law.calendar import UnknownYear
from bot.law.periods import UnknownPeriod, UnknownRegion, count
from bot.law.wording import explain_values
from storage.errors import StorageError


class Refused(Exception):
    """A mistake of the person at the command line; the message is the wording's key, `values` fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs a command and ends the process: 0 fine, 1 something is wrong and was said, 2 wrong usage."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    options = _parser().parse_args(arguments)
    words = app.words(options.language)
    try:
        sys.exit(COMMANDS[options.command](options, words))
    except Refused as mistake:
        _complain(words, words.say(f"cli.{mistake.key}", **mistake.values))
    except app.BadMasterKey:
        _complain(words, words.say("cli.master"))
    except StorageError as error:
        name = type(error).__name__
        key = f"cli.errors.{name}" if words.has(f"cli.errors.{name}") else "cli.errors.other"
        _complain(words, words.say(key, name=name))
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(0)


def _complain(words: Words, sentence: str) -> None:
    print(words.say("cli.error", sentence=sentence), file=sys.stderr)
    sys.exit(1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kontolotse")
    commands = parser.add_subparsers(dest="command", required=True)
    chat = commands.add_parser("chat", help="a conversation in the terminal")
    chat.add_argument("--data", type=Path, default=Path("data"), help="where everything is kept (./data)")
    chat.add_argument("--files", type=Path, help="where files for you are put (DATA-files)")
    chat.add_argument("--now", help="start the clock at this instant, ISO 8601 with a zone")
    chat.add_argument("--json", action="store_true", help="the scripted chat: a JSON object a line")
    deadline = commands.add_parser("deadline", help="the last day of a period")
    deadline.add_argument("start", help="the day of receipt, 2026-11-25")
    deadline.add_argument("period", help="P1M, P2W, P14D, P10BD, P3Y-EOY …")
    deadline.add_argument("--region", default="DE", help="whose public holidays count: LU, DE-NI, DE-BY-cath …")
    deadline.add_argument("--json", action="store_true")
    check = commands.add_parser("check", help="say everything that is wrong with an installation")
    check.add_argument("--config", type=Path, default=Path("config.toml"))
    run = commands.add_parser("run", help="all channels of the configuration, until stopped")
    run.add_argument("--config", type=Path, default=Path("config.toml"))
    run.add_argument("--clock", type=Path, help="for tests: a file with seconds to add to the clock")
    directory = commands.add_parser("directory", help="whom letters go to").add_subparsers(dest="action", required=True)
    take = directory.add_parser("import", help="take in the public data set of datenanfragen.de, a .tar.xz")
    take.add_argument("file", type=Path)
    place = take.add_mutually_exclusive_group()
    place.add_argument("--data", type=Path, default=Path("data"), help="where everything is kept (./data)")
    place.add_argument("--config", type=Path, help="or the configuration that says where")
    for command in (chat, deadline, check, run, take):
        command.add_argument("--language", choices=config.LANGUAGES, default="de")
    return parser


def _chat(options: argparse.Namespace, words: Words) -> int:
    files = options.files or options.data.with_name(options.data.name + "-files")
    now = _instant(options.now) if options.now else None
    asyncio.run(app.chat(app.Chat(options.data, files, options.language, now, options.json)))
    if not options.json:
        print("\n" + words.say("cli.goodbye"))
    return 0


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused("bad_now") from None
    if moment.tzinfo is None:
        raise Refused("bad_now")
    return moment


def _deadline(options: argparse.Namespace, words: Words) -> int:
    try:
        start = date.fromisoformat(options.start)
    except ValueError:
        raise Refused("bad_day", value=options.start[:40]) from None
    try:
        counted = count(start, options.period, options.region)
    except UnknownPeriod:
        raise Refused("bad_period", value=options.period[:40]) from None
    except UnknownRegion:
        raise Refused("bad_region", value=options.region[:40]) from None
    except UnknownYear:
        raise Refused("bad_year") from None
    why = words.say("counted", **explain_values(counted, words.language))
    if not options.json:
        print(f"{counted.due.isoformat()} {why}")
        return 0
    days = {name: getattr(counted, name).isoformat() for name in ("due", "due_before_rollover", "safe")}
    print(json.dumps({**days, "why": why}, ensure_ascii=False))
    return 0


def _check(options: argparse.Namespace, words: Words) -> int:
    from bot.checking import mistakes

    wrong = mistakes(options.config, words)
    for sentence in wrong:
        print(words.say("cli.error", sentence=sentence), file=sys.stderr)
    if not wrong:
        print(words.say("cli.check_fine"))
    return 1 if wrong else 0


def _run(options: argparse.Namespace, words: Words) -> int:
    gc.disable()  # what is loaded now stays; to look for rubbish in it takes 60 of 460 ms (see _warm_up)
    from bot import networks, running  # only who runs them pays for them

    try:
        asyncio.run(running.run(_settings(options.config), options.clock))
    except config.BadConfig as bad:
        _complain(words, " ".join(map(str, bad.args)))
    except running.NothingToRun:
        raise Refused("nothing_to_run") from None
    except running.ClockForTests:
        raise Refused("clock_for_tests") from None
    except networks.OperatorNeeded as needed:
        raise Refused(str(needed)) from None
    return 0


def _settings(path: Path) -> config.Config:
    if not path.is_file():
        raise Refused("no_config", path=str(path))
    return config.parse(path.read_text("utf-8"))


def _directory(options: argparse.Namespace, words: Words) -> int:
    from bot import importing

    try:
        data = Path(_settings(options.config).bot.data) if options.config else options.data
        found = importing.take(options.file, data, Clock().now().date(), app.directory(), app.countries())
    except config.BadConfig as bad:
        _complain(words, " ".join(map(str, bad.args)))
    except OSError:
        raise Refused("import.unreadable", path=str(options.file)) from None
    except importing.NothingInIt:
        raise Refused("import.empty", path=str(options.file)) from None
    except BadArchive as bad:
        raise Refused(f"import.{bad.args[0]}", path=str(options.file)) from None
    for one in found.left_out:
        print(words.say("cli.import.left_out", name=one.slug, why=words.say(f"cli.import.why.{one.why}")))
    kinds = Counter(one.kind for one in found.entities)
    print(words.say("cli.import.done", kinds=kinds, all=kinds.total(), left_out=len(found.left_out)))
    return 0


COMMANDS: dict[str, Callable[[argparse.Namespace, Words], int]] = {
    "chat": _chat,
    "deadline": _deadline,
    "check": _check,
    "run": _run,
    "directory": _directory,
}

if __name__ == "__main__":
    main()
