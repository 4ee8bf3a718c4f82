"""The scripted chat, with everything that goes in and comes out written down: `python -m tests.tee FOLDER ARGUMENTS…`.

No test of its own.
"""

import subprocess
import sys
import threading
from pathlib import Path
from typing import IO


def main() -> int:
    """Runs `python -m bot chat --json` with the arguments; its lines go to FOLDER/in and FOLDER/out as well."""
    folder, arguments = Path(sys.argv[1]), sys.argv[2:]
    command = [sys.executable, "-m", "bot", "chat", "--json", *arguments]
    bot = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert bot.stdin
    assert bot.stdout
    threading.Thread(target=_copy, args=(sys.stdin.buffer, bot.stdin, folder / "in"), daemon=True).start()
    _copy(bot.stdout, sys.stdout.buffer, folder / "out")
    return bot.wait()


def _copy(source: IO[bytes], target: IO[bytes], log: Path) -> None:
    with log.open("ab") as kept:
        for line in source:
            for place in (kept, target):
                place.write(line)
                place.flush()
    target.close()


if __name__ == "__main__":
    sys.exit(main())
