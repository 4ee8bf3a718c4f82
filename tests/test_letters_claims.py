"""Letters on claims, courts, money and data: what they say, what they leave out, and their other shapes.

KONTOLOTSE_UPDATE=1 writes the expected texts in tests/letters anew; read the difference before you keep it.
"""

import os
from pathlib import Path

import pytest

from bot.letters.catalogue import CATALOGUE
from tests.letter_cases import LANGUAGES, broken
from tests.letter_cases_claims import FIRST, SAMPLES, Sample

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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shape", ["short", "phone"])
@pytest.mark.parametrize("sample", FIRST.values(), ids=lambda one: one.kind)
def test_its_other_shapes_read_as_they_were_approved(sample: Sample, shape: str, language: str) -> None:
    text = getattr(sample.text(language), shape)
    assert bool(text) is (shape in CATALOGUE[sample.kind].shapes)
    if text:
        approved(f"{sample.kind}.{shape}.{language}", text + "\n")
