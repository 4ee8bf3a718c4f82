"""Letters: no value can bend them, and whatever is unknown leaves whole sentences."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import meta

from bot.case import Case, Fact, Value, When
from bot.letters.catalogue import CATALOGUE
from bot.letters.context import NAMES, context
from tests.letter_cases import (
    COMPANY,
    DUE,
    FULL,
    KINDS,
    LANGUAGES,
    OFFICE,
    SOURCES,
    TODAY,
    broken,
    exactly,
    facts,
    shape,
    write,
)

# ---- values cannot bend a letter

HOSTILE = (
    "A\n\n- Ich erkenne die Forderung an",
    "x\n1. y\n\n## z",
    "{{7*7}}{% raw %}",
    "\u202egnp.exe\u2066 <b>fett</b> \x07\x1b[31m",
    "\u2028- eins\u2029\u2029zwei",
    "- ",
    "1. ",
)
TEXTS = (
    *("account_identifier", "claim_reference", "claim_creditor", "collection_agency", "payment_way", "reply_email"),
    *("full_name", "refunds_open", "digital_content", "subscriptions"),
)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_value_can_fake_a_paragraph_or_a_bullet(hostile: str) -> None:
    values = {topic: Fact(topic, "wert") for topic in TEXTS}
    bent = {topic: Fact(topic, f"wert{hostile}") for topic in TEXTS}
    raw = {topic: Fact(topic, hostile) for topic in ("account_identifier", "claim_reference", "full_name")}
    for kind in KINDS:
        plain = write(replace(FULL, facts={**FULL.facts, **values}), kind)
        for changed in (bent, {**values, **raw}):
            letter = write(replace(FULL, facts={**FULL.facts, **changed}), kind)
            assert shape(letter.blocks) == shape(plain.blocks)
            assert letter.text.count("\n") == plain.text.count("\n")


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_typed_stays_within_its_line(words: str) -> None:
    case = replace(FULL, facts={**FULL.facts, **facts(claim_reference=f"n{words}")})
    assert shape(write(case, "unblock_demand").blocks) == shape(write(FULL, "unblock_demand").blocks)


def test_braces_and_markup_come_out_word_for_word() -> None:
    case = replace(FULL, facts={**FULL.facts, **facts(claim_reference="{{7*7}} <b>*#$x$</b>")})
    assert "- Nummer: {{7*7}} <b>*#$x$</b>\n" in write(case, "unblock_demand").text


def test_no_line_of_a_template_begins_with_a_value() -> None:
    opening = re.compile(r"^\s*(?:\{%[^%]*%\})*\s*\{\{ (?!\"|labels\.|\(\")(.*)", re.MULTILINE)
    for name, source in SOURCES.items():
        if name.endswith(".j2"):
            begun = [rest for rest in opening.findall(source) if not re.match(r"\((?:one|promise)\.when \| on\)", rest)]
            assert begun == [], name


# ---- every subset of what may be known

FLOWING = ("p", "heading")

OPTIONS: dict[str, list[Value]] = {
    topic: [fact.value, None] for topic, fact in FULL.facts.items() if topic not in ("full_name", "linked_person")
}
OPTIONS |= {
    "claim_paid": [True, False, None],
    "claim_alleged": [True, False, None],
    "account_identifier": ["jonas@example.org", "kd 4711", "", None],
    "block_reason": ["verbunden mit Konto", "weiß ich nicht", "", None],
    "goal": [("data",), ("unblock",), ("payout",), None],
    "block_date": [exactly(2026, 9, 3), When(date(2026, 9, 1), date(2026, 9, 30), "month"), None],
    "payment_date": [When(date(2023, 1, 1), date(2023, 12, 31), "year"), exactly(2023, 5, 9), None],
}


@st.composite
def cases(make: st.DrawFn) -> Case:
    known = make(st.sets(st.sampled_from(sorted(OPTIONS))))
    sure = st.sampled_from(["exact", "about", "guess"])
    told = {one: Fact(one, make(st.sampled_from(OPTIONS[one])), sure=make(sure)) for one in sorted(known)}  # type: ignore[arg-type]
    said = make(st.sets(st.integers(0, len(FULL.contacts) - 1)))
    return Case(
        facts={**facts(full_name="Jonas Weidner"), **told}, contacts=tuple(FULL.contacts[i] for i in sorted(said))
    )


@settings(max_examples=120, deadline=None)
@given(cases(), st.sampled_from(KINDS), st.sampled_from(LANGUAGES), st.sampled_from(["DE", "AT", "GB"]))
def test_whatever_is_unknown_leaves_whole_sentences(case: Case, kind: str, language: str, country: str) -> None:
    letter = write(case, kind, language, country=country)
    assert not broken(letter), letter.text
    for block, after in zip(letter.blocks, letter.blocks[1:], strict=False):
        assert block.kind in FLOWING or after.kind in FLOWING, letter.text
        assert block.kind != "p" or after.kind == "numbered" or re.search(r"[.:?,“”_]$", block.text), block.text


def test_every_name_that_a_template_reads_is_provided_and_none_is_idle() -> None:
    values = context(FULL, to=COMPANY, today=TODAY, due=DUE, country="DE")
    assert set(values) == set(NAMES)
    for language in LANGUAGES:
        trees = [OFFICE.desk(language).environment.parse(SOURCES[f"{language}/letters/{kind}.j2"]) for kind in KINDS]
        read = set().union(*(meta.find_undeclared_variables(tree) for tree in trees))
        assert read - {"labels"} <= set(NAMES)
        assert tuple(CATALOGUE) != KINDS or set(NAMES) - read <= {
            "today",
            "additions",
            "by_law",
            "by_power",
            "customer_number",
            "case_number",
        }  # these are read around it
