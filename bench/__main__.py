"""`python -m bench`: measures everything in one run and prints it beside the bars; exit code 1 if one was missed."""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from bench import hearing, printing, rounds, stalls, starting
from bench.figure import Figure, lines
from bot import app

PARTS = {
    "rounds": rounds.measure,
    "stalls": stalls.measure,
    "hearing": hearing.measure,
    "printing": printing.measure,
    "starting": starting.measure,
}


def main() -> int:
    options = _options()
    started, load = time.perf_counter(), os.getloadavg()[0]
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="kontolotse-bench-", dir=options.dir) as folder:
        desk = app.desk("de", "bench")
        for name in options.only or PARTS:
            found = PARTS[name](Path(folder), desk)
            print("\n".join(lines(found)), flush=True)
            figures += found
    missed = [bar for figure in figures for bar in figure.bars if not bar.passed]
    others = f"load before {load:.1f} (others at work make all of it slower, and unevenly)"
    print(f"{len(missed)} bars missed; {time.perf_counter() - started:.0f} s, {os.cpu_count()} cores, {others}")
    return 1 if missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("--dir", type=Path, help="the disk to measure on (the system's temporary directory)")
    parser.add_argument("--only", action="append", choices=list(PARTS), help="one part; may be repeated")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
