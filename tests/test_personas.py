"""Invented people, played to the end: in their own words, and with these split and put in another order."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.shuffled import PERSONAS

ROOT = Path(__file__).parent.parent
FILES = sorted(PERSONAS.glob("[0-9]*.yaml"))
SEEDS = range(6)  # 0: as written

pytestmark = [
    pytest.mark.skipif(not FILES, reason="the personas (../shared/personas) are not beside the project"),
    pytest.mark.skipif(find_spec("yaml") is None, reason="the personas need pyyaml"),
]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("persona", FILES, ids=lambda path: path.stem)
def test_a_person_gets_what_they_came_for_however_they_write_it(persona: Path, seed: int, tmp_path: Path) -> None:
    bot = f"{sys.executable} -m bot chat --json"
    command = [sys.executable, "-m", "tests.shuffled", "--seed", str(seed), str(persona), "--bot", bot]
    done = subprocess.run(
        [*command, "--keep", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )

    assert "1 of 1 pass" in done.stdout, done.stdout[-4000:] + done.stderr[-2000:]
