"""Legal references: what a letter cites is entered in bot/law/references.toml, with its source, and surely known."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.letter_cases import DATA, FULL, LANGUAGES, MINIMAL, every_letter
from tests.references import GERMAN_LAWS, LAWS, found

TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent.parent / "bot/law/references.toml").read_text("utf-8"))
ENTRIES = {(one["law"], one["at"]): one for one in TABLE["reference"]}
COUNTRIES = ("DE", "AT", "CH", "GB", "NL")
SAMPLED = [name for name in ("tests.letter_samples", "tests.letter_cases_claims") if find_spec(name)]


def written(country: str) -> Iterator[tuple[str, str]]:
    """Each text that a person or a company may read, with the kind of its letter."""
    for case in (FULL, MINIMAL, DATA):
        for letter in every_letter(case, country=country):
            yield letter.kind, f"{letter.subject}\n{letter.text}"
    samples = [sample for name in SAMPLED for sample in import_module(name).SAMPLES]
    for sample, language in ((sample, language) for sample in samples for language in LANGUAGES):
        text = sample.text(language, country=country)
        for said in (text.subject, text.text, text.short, text.phone):
            yield sample.kind, said


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_reference_in_every_letter_is_entered_and_surely_known(country: str) -> None:
    for kind, text in written(country):
        for reference in found(text):
            assert reference in ENTRIES, (kind, reference)
            assert ENTRIES[reference]["confidence"] == "high", (kind, reference)


def test_every_entry_says_what_it_says_and_where_that_was_read() -> None:
    assert [
        key for key, count in Counter((one["law"], one["at"]) for one in TABLE["reference"]).items() if count > 1
    ] == []
    for one in TABLE["reference"]:
        assert set(one) == {"law", "at", "says", "mark", "confidence", "checked"}
        assert one["law"] in TABLE["law"]
        assert one["says"]
        assert re.fullmatch(r"K|V .+", one["mark"])
        assert one["confidence"] in ("high", "medium", "low")
        assert date(2026, 11, 1) <= one["checked"] <= date(2026, 12, 31)


def test_every_law_has_a_german_and_an_english_name() -> None:
    assert set(TABLE["law"]) >= {*LAWS.values(), *(one["law"] for one in TABLE["reference"])}
    for law in TABLE["law"].values():
        assert law["german"]
        assert law["english"]
        assert law["note"]


def test_german_law_is_cited_only_to_people_who_live_in_germany() -> None:
    for country in ("AT", "CH", "GB", "NL"):
        for kind, text in written(country):
            cited = {law for law, _ in found(text)} & {*GERMAN_LAWS}
            assert kind in ("court_objection", "power_of_attorney") or not cited, (country, kind, cited)


@pytest.mark.parametrize(
    ("written_as", "read_as"),
    [
        ("Art. 15 Abs. 1 und 3 DSGVO", [("GDPR", "15(1)"), ("GDPR", "15(3)")]),
        ("Art. 15 Abs. 1 lit. a und b DSGVO", [("GDPR", "15(1)(a)"), ("GDPR", "15(1)(b)")]),
        ("Art. 12 Abs. 6, Art. 5 Abs. 1 lit. c DSGVO", [("GDPR", "12(6)"), ("GDPR", "5(1)(c)")]),
        ("Art. 56 und 60 DSGVO", [("GDPR", "56"), ("GDPR", "60")]),
        ("§ 13a Abs. 1 Nr. 5 RDG", [("RDG", "13a(1) no. 5")]),
        ("Articles 5(1)(d), 16 and 17(1)(d) UK GDPR", [("GDPR", "5(1)(d)"), ("GDPR", "16"), ("GDPR", "17(1)(d)")]),
        ("Article 20, in particular (6), DSA", [("DSA", "20(6)")]),
        ("section 13a(1) and (2) of the German Legal Services Act, RDG", [("RDG", "13a(1)"), ("RDG", "13a(2)")]),
        ("EuGH, C-203/22, und BGH VI ZR 183/22", [("CJEU", "C-203/22"), ("file number", "VI ZR 183/22")]),
        ("Regulation (EU) 2022/2065", [("Regulation", "2022/2065")]),
    ],
)
def test_a_reference_is_read_apart_as_it_is_meant(written_as: str, read_as: list[tuple[str, str]]) -> None:
    assert list(dict.fromkeys(found(written_as))) == read_as
