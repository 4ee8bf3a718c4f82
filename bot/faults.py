"""Numbered points at which a test may kill the process: before and after each commit, fsync, rename and print.

With KONTOLOTSE_FAULT=7 the seventh point that is passed ends the process at once, as a power cut would; without it a
point costs one comparison. KONTOLOTSE_FAULT_COUNT=FILE writes how many points were passed, at the end of the process.
"""

import atexit
import os
import signal
from pathlib import Path

_deadly = int(os.environ.get("KONTOLOTSE_FAULT", "0"))
_report = os.environ.get("KONTOLOTSE_FAULT_COUNT", "")
_passed = 0


def point() -> None:
    """Pass one point; at the deadly one the process receives SIGKILL and nothing after this line happens."""
    global _passed
    if not _deadly and not _report:
        return
    _passed += 1
    if _passed == _deadly:
        os.kill(os.getpid(), signal.SIGKILL)


def _write_report() -> None:
    Path(_report).write_text(str(_passed), "utf-8")


if _report:
    atexit.register(_write_report)
