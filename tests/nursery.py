"""Processes of the command line that start quickly: forked from one that has imported and read everything, and has
written nothing.

A forked process is one like any other: own memory, own files, dies alone. For tests that start hundreds of them; run as
a program, this is the process that they are forked from.
"""

import importlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parent.parent
LARGEST = 1 << 16
LATER = ("holidays.countries", "babel.dates", "typst", "asyncio.subprocess")  # what the bot imports once it is needed


class Nursery:
    """Starts one process at a time; each thread needs a nursery of its own."""

    def __init__(self) -> None:
        self._line, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-m", "tests.nursery", str(far.fileno())]
        self._mother = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, pass_fds=[far.fileno()])
        far.close()

    def start(self, arguments: Sequence[str], environment: Mapping[str, str], stderr: IO[bytes]) -> "Forked":
        """A process of the command line with these arguments."""
        (stdin, ours_in), (ours_out, stdout) = os.pipe(), os.pipe()
        wish = json.dumps({"arguments": list(arguments), "environment": dict(environment)}).encode()
        socket.send_fds(self._line, [wish], [stdin, stdout, stderr.fileno()])
        os.close(stdin)
        os.close(stdout)
        return Forked(int(self._line.recv(LARGEST)), os.fdopen(ours_in, "wb"), os.fdopen(ours_out, "rb"), self._line)

    def close(self) -> None:
        self._line.close()
        self._mother.wait()


class Forked:
    """A process that a nursery started, with the part of Popen that is needed."""

    def __init__(self, pid: int, stdin: IO[bytes], stdout: IO[bytes], line: socket.socket) -> None:
        self._pid, self.stdin, self.stdout, self._line = pid, stdin, stdout, line
        self._code: int | None = None

    def kill(self) -> None:
        """Until it was waited for, the process number is its own: its mother has not yet taken its exit code back."""
        if self._code is None:
            os.kill(self._pid, signal.SIGKILL)

    def wait(self) -> int:
        if self._code is None:
            self._line.send(b"wait")
            self._code = int(self._line.recv(LARGEST))
        return self._code


# ---- the process that others are forked from


def bring_up(line: socket.socket) -> None:
    """Forks a process for every wish, and takes its exit code back when it is asked for."""
    from bot.__main__ import main

    for name in LATER:
        importlib.import_module(name)
    _read_everything()
    while True:
        wish, places, _, _ = socket.recv_fds(line, LARGEST, 3)
        if not wish:
            return
        pid = os.fork()
        if not pid:
            line.close()
            _become(json.loads(wish)["environment"], places)
            main(json.loads(wish)["arguments"])
        for place in places:
            os.close(place)
        line.send(str(pid).encode())
        if not line.recv(LARGEST):
            return
        line.send(str(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])).encode())


def _read_everything() -> None:
    """Rules, wordings and records that a story needs, compiled and read once for all: three quarters of a short run."""
    from bot import app
    from tests.conversation import drafted

    app.office, app._records = cache(app.office), cache(app._records)
    drafted()


def _become(environment: Mapping[str, str], places: Sequence[int]) -> None:
    from bot import faults

    for number, place in enumerate(places):
        os.dup2(place, number)
        os.close(place)
    os.environ.update(environment)
    importlib.reload(faults)  # it reads the environment when it is imported


if __name__ == "__main__":
    bring_up(socket.socket(fileno=int(sys.argv[1])))
