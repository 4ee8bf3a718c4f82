"""Letters of the later stages: whatever is unknown, whatever went to and fro, sentences stay whole."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.case import Addressee, Case, Fact, Letter, Money, Value, When
from bot.letters.catalogue import CATALOGUE
from bot.letters.render import Text
from tests.letter_cases import FORBIDDEN, LANGUAGES, OFFICE, SOURCES, broken, broken_text, exactly, facts
from tests.letter_cases_stages import AGENCY, BANK, BANNED, LINKED, PLATFORM, SELLER, SHOP, STOLEN
from tests.letter_samples import SAMPLES
from tests.letter_stages import Sample, exhibit, reply, sent

KINDS = tuple(dict.fromkeys(sample.kind for sample in SAMPLES))
TO = {sample.kind: sample.to for sample in reversed(SAMPLES)}
FLOWING = ("p", "heading")
PARAGRAPHS = sorted(OFFICE.desk("de").labels["paragraph"])
MARCH = exactly(2027, 3, 1)  # "1. März" at the beginning of a line could pass for a list
OPTIONS: dict[str, list[Value]] = {
    topic: [value.value, None]
    for case in (BANNED, SELLER, LINKED, STOLEN)
    for topic, value in case.facts.items()
    if topic != "full_name"
}
OPTIONS |= {
    "situation": ["social_ban", "seller_account", "identity_theft", "linked_account", "payment_limited", ""],
    "goal": [("data",), ("unblock",), ("payout",), ("unblock", "payout"), None],
    "claim_alleged": [True, False, None],
    "claim_paid": [True, False, None],
    "business_use": [True, False, None],
    "block_date": [exactly(2026, 9, 3), MARCH, When(date(2026, 9, 1), date(2026, 9, 30), "month"), None],
    "payment_date": [MARCH, None],
    "police_on": [MARCH, exactly(2026, 11, 22), None],
    "deletion_date": [MARCH, When(date(2027, 4, 1), date(2027, 4, 30), "month"), None],
    "account_end": [MARCH, None],
    "block_reason": ["verbunden mit Konto", "ich hab nix gemacht", "account integrity", None],
    "household": [True, False],
    "urgent_money": [True, False],
    "police_report": ["VN/1/2026", True, False, None],
    "bank_iban": ["DE02 1203 0000 0000 2020 51", None],
    "dispute_reasons": [("cancelled",), None],
    "court_file": ["26-1234567-0-1", None],
}
REPLIES = (
    reply("login_loop", date(2026, 12, 1), "Bitte melden Sie sich an.", verbatim=True),
    reply(
        "id_demand",
        date(2026, 12, 2),
        "Bitte senden Sie uns Ihren Ausweis.",
        papers=("id_copy", "unheard_of", "selfie"),
    ),
    reply("id_demand", None, "die wollen meinen ausweis", papers=("affidavit",)),
    reply("extension", date(2026, 12, 3), "Es dauert länger.", reasons="Es liegen viele Anträge vor."),
    reply("extension", date(2027, 3, 1)),
    reply("refusal", date(2026, 12, 4), "Wir lehnen ab.", refusal="secret"),
    reply("refusal", None, refusal="fee"),
    reply("partial", date(2026, 12, 5), refunded=((45_00, "EUR"), (7_00, "EUR"))),
    reply("unclear", date(2027, 3, 1), "Hallo"),
    reply("ack"),
)
CLASSES = (
    "silence",
    "forwarded",
    "partial",
    "extension",
    "refusal",
    "reasons",
    "login_loop",
    "new_claim",
    "unclear",
    "",
)


@st.composite
def exchanges(make: st.DrawFn, kind: str) -> tuple[Letter, ...]:
    """Letters that went out: one that may be answered or complained about, and what followed it."""
    roots = [one for one in CATALOGUE[kind].answers if one not in ("follow_up", "identity_reply", "extension_reply")]
    root = make(
        st.sampled_from([one for one in roots if one != "refusal_reply"] or ["access_request", "unblock_demand"])
    )
    to: Addressee = make(st.sampled_from([SHOP, PLATFORM, AGENCY, BANK]))
    day = date(2026, 11, 24) + timedelta(make(st.integers(0, 5)))
    own = day + timedelta(14) if CATALOGUE[root].sets_days else None
    posted = make(st.booleans())
    first = sent("L1", root, to, day, due=own, way="post" if posted else "email", received=day if posted else None)
    later = ("follow_up", "identity_reply", "follow_up")[: make(st.integers(0, 3))]
    rest = [
        sent(f"L{n}", one, to, day + timedelta(15 * n), due=day + timedelta(15 * n + 7), answers=f"L{n - 1}")
        for n, one in enumerate(later, 2)
    ]
    return (first, *rest)


@st.composite
def samples(make: st.DrawFn) -> Sample:
    kind = make(st.sampled_from(KINDS))
    known = make(st.sets(st.sampled_from(sorted(OPTIONS))))
    sure = st.sampled_from(["exact", "about", "guess"])
    told = {one: Fact(one, make(st.sampled_from(OPTIONS[one])), sure=make(sure)) for one in sorted(known)}  # type: ignore[arg-type]
    letters = make(st.one_of(st.just(()), exchanges(kind)))
    case = Case(
        facts={**facts(full_name="Jonas Weidner"), **told},
        letters=letters,
        replies=tuple(make(st.lists(st.sampled_from(REPLIES), max_size=3))),
        contacts=BANNED.contacts[: make(st.integers(0, 2))],
        exhibits=(exhibit("E1", "block_notice"), exhibit("E2", "proof_of_sending"))[: make(st.integers(0, 2))],
        marks={f"struck:{one}": "1" for one in make(st.sets(st.sampled_from(PARAGRAPHS), max_size=4))},
    )
    follows = letters[-1].id if letters and CATALOGUE[kind].to == ("same",) else ""
    to = letters[-1].to if follows else TO[kind]
    today = make(st.sampled_from([date(2026, 12, 9), date(2026, 12, 30), date(2027, 3, 2)]))
    more = {
        "reply_class": make(st.sampled_from(CLASSES)),
        "role": make(st.sampled_from(["", "digital_services", "financial"])),
    }
    due = make(st.sampled_from([date(2027, 3, 1), None]))
    return Sample("", kind, case, to, today, due, follows, more)


def whole(text: Text) -> None:
    for block, after in zip(text.blocks, text.blocks[1:], strict=False):
        assert block.kind in FLOWING or after.kind in FLOWING, text.text
        ends = block.kind != "p" or after.kind == "numbered" or re.search(r"[.:?,“”]$", block.text)
        assert ends, block.text
        assert not (block.kind == after.kind == "heading"), text.text
    assert text.blocks[-1].kind == "p", text.text


@settings(max_examples=400, deadline=None)
@given(samples(), st.sampled_from(LANGUAGES), st.sampled_from(["DE", "AT", "CH", "GB"]))
def test_whatever_is_unknown_leaves_whole_sentences(one: Sample, language: str, country: str) -> None:
    letter, text = one.letter(language, country=country), one.text(language, country=country)
    assert not broken(letter), letter.text
    whole(text)
    for said in (text.short, text.phone):
        assert not broken_text(said), said
    for words in FORBIDDEN:
        assert words not in letter.text.lower(), (words, letter.text)
    assert "1. März\n" not in letter.text
    lists = [item for block in text.blocks if block.kind == "numbered" for item in block.items]
    assert not [item for item in lists if item.startswith(("März 2027", "March 2027"))]


@settings(max_examples=150, deadline=None)
@given(samples())
def test_both_languages_say_the_same_things_in_the_same_places(one: Sample) -> None:
    shapes = [[(block.kind, len(block.items)) for block in one.text(language).blocks] for language in LANGUAGES]
    assert shapes[0] == shapes[1]


TEXTS = (
    *("account_identifier", "claim_reference", "claim_creditor", "collection_agency", "reply_email", "full_name"),
    *("block_reason", "own_situation", "police_report", "digital_content", "subscriptions", "court_file"),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mark", ["- ", "1. ", "2. ", "## ", "#. ", "x\n\n- y ", "{{7*7}} ", "\u2028- "])
def test_no_value_of_a_person_can_open_a_list(mark: str, language: str) -> None:
    for one in SAMPLES:
        plain, bent = (
            replace(one, case=replace(one.case, facts={**one.case.facts, **facts(**dict.fromkeys(TEXTS, value))}))
            for value in ("wert", f"{mark}wert")
        )
        kinds = [[block.kind for block in each.letter(language).blocks] for each in (plain, bent)]
        assert kinds[0] == kinds[1], one.name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mark", ["- ", "1. ", "## "])
def test_no_word_of_the_other_side_can_open_a_list(mark: str, language: str) -> None:
    for one in SAMPLES:
        quoted = tuple({**each, "text": f"{mark}Wir haben nichts."} for each in one.case.replies)
        plain = tuple({**each, "text": "Wir haben nichts."} for each in one.case.replies)
        kinds = [
            [block.kind for block in replace(one, case=replace(one.case, replies=each)).letter(language).blocks]
            for each in (plain, quoted)
        ]
        assert kinds[0] == kinds[1], one.name


def test_every_paragraph_that_can_be_struck_out_is_one_that_some_letter_has() -> None:
    """What a person calls a paragraph must do something when it is struck."""
    changed = set()
    for one in (
        *SAMPLES,
        *map(_with_papers_sent, SAMPLES),
        *map(_with_strangers, SAMPLES),
        *map(_with_data_asked, SAMPLES),
    ):
        text = one.letter().text
        for name in PARAGRAPHS:
            struck = replace(one, case=replace(one.case, marks={**one.case.marks, f"struck:{name}": "1"}))
            if struck.letter().text != text:
                changed.add(name)
    read = {name for name in PARAGRAPHS for source in _sources() if f'"{name}" not in struck' in source}
    assert read == set(PARAGRAPHS)
    assert changed == {name for name in PARAGRAPHS for source in _sources(KINDS) if f'"{name}" not in struck' in source}


def _with_strangers(one: Sample) -> Sample:
    told = {**one.case.facts, **facts(police_report="4711/26")}
    return replace(one, case=replace(one.case, facts=told, marks={**one.case.marks, "strangers": "1"}))


def _with_papers_sent(one: Sample) -> Sample:
    return replace(one, case=replace(one.case, facts={**one.case.facts, **facts(identity_papers="sent")}))


def _with_data_asked(one: Sample) -> Sample:
    """Where the first letters asked for the data, too."""
    asked = tuple(replace(letter, text=f"{letter.text} Art. 15") for letter in one.case.letters)
    return replace(one, case=replace(one.case, letters=asked))


def _sources(kinds: tuple[str, ...] = ()) -> list[str]:
    wanted = {f"de/letters/{kind}.j2" for kind in kinds}
    return [source for name, source in SOURCES.items() if name in wanted or (not kinds and name.startswith("de/"))]


def test_what_was_paid_is_taken_off_once_and_what_is_left_is_not() -> None:
    paid = reply("partial", date(2026, 12, 10), refunded=((45_00, "EUR"),))
    letter = sent("L1", "payout_demand", SHOP, date(2026, 11, 25), due=date(2026, 12, 9))
    case = replace(LINKED, letters=(letter,), replies=(paid,), facts={**LINKED.facts, **facts(balance=Money(12_00))})
    text = (
        Sample("", "follow_up", case, SHOP, date(2026, 12, 10), date(2026, 12, 17), "L1", {"reply_class": "partial"})
        .letter()
        .text
    )
    assert text.count("45,00 EUR") == 1
    assert "verlange es nicht mehr" in text
    assert "Guthaben: 12,00 EUR" in text
    assert "61 Bücher" in text
