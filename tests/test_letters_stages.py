"""Letters to platforms, on data, and of the later stages: what they say, and what they never say.

KONTOLOTSE_UPDATE=1 writes the expected texts in tests/letters anew; read the difference before you keep it.
"""

import os
from pathlib import Path

import pytest

from tests.letter_cases import LANGUAGES, broken
from tests.letter_samples import SAMPLES
from tests.letter_stages import Sample

EXPECTED = Path(__file__).parent / "letters"


def approved(name: str, text: str) -> None:
    path = EXPECTED / f"{name}.txt"
    if os.environ.get("KONTOLOTSE_UPDATE") == "1":
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: one.name)
def test_a_letter_reads_as_it_was_approved(sample: Sample, language: str) -> None:
    letter = sample.letter(language)
    approved(f"{sample.name}.{language}", letter.text)
    assert not broken(letter)
