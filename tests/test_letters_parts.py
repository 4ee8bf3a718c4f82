"""The parts that letters are made of: notation, labels, own words, the catalogue, drafts, the plain format."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.case import Money, Precision, Value, When
from bot.letters.blocks import Block, parse
from bot.letters.catalogue import enclosed
from bot.letters.drafting import town
from bot.letters.notation import Rough, RoughMoney, clean
from bot.letters.offers import wanted
from bot.letters.ownwords import amounts, fit, fit_part, priced, quotable
from bot.letters.render import MistakenTemplateError, NoSuchLetterError, Office
from tests.letter_cases import FULL, KINDS, OFFICE, SOURCES, exactly, facts, shape, write

# ---- both languages, notation, labels


def keys(table: dict[str, Any], path: str = "") -> set[str]:
    found: set[str] = set()
    for name, value in table.items():
        found |= keys(value, f"{path}{name}.") if isinstance(value, dict) else {f"{path}{name}"}
    return found


def test_every_wording_exists_in_both_languages() -> None:
    assert keys(OFFICE.desk("de").labels) == keys(OFFICE.desk("en").labels)
    for kind in KINDS:
        assert shape(write(FULL, kind, "de").blocks) == shape(write(FULL, kind, "en").blocks)


def test_every_template_says_on_what_law_of_what_day_it_rests() -> None:
    for name, source in SOURCES.items():
        if name.endswith(".j2"):
            assert source.startswith("{#")
            assert len(re.findall(r"2026-11-2[28]", source)) == 2, name


def test_german_quotation_marks_come_in_pairs() -> None:
    for kind in KINDS:
        text = write(FULL, kind).text
        assert text.count("„") == text.count("“")
        assert '"' not in text


OCTOBER: tuple[date, date, Precision] = (date(2024, 10, 1), date(2024, 10, 31), "month")
ABOUT = When(date(2026, 9, 2), date(2026, 9, 6), "about")


@pytest.mark.parametrize(
    ("when", "written"),
    [
        (exactly(2026, 9, 23), ("23. September 2026", "am 23. September 2026", "seit dem 23. September 2026")),
        (When(*OCTOBER), ("Oktober 2024", "im Oktober 2024", "seit Oktober 2024")),
        (Rough(*OCTOBER), ("etwa Oktober 2024", "etwa im Oktober 2024", "etwa seit Oktober 2024")),
        (ABOUT, ("etwa am 4. September 2026", "etwa am 4. September 2026", "etwa seit dem 4. September 2026")),
    ],
)
def test_a_day_is_worded_as_exactly_as_it_is_known(when: When, written: tuple[str, str, str]) -> None:
    notation = OFFICE.desk("de").notation
    assert (notation.when(when), notation.on(when), notation.since(when)) == written


def test_a_week_names_both_its_ends() -> None:
    week = When(date(2026, 9, 21), date(2026, 9, 27), "week")
    assert OFFICE.desk("de").notation.on(week) == "in der Woche vom 21. September 2026 bis 27. September 2026"
    assert OFFICE.desk("en").notation.on(week) == "in the week from 21 September 2026 to 27 September 2026"


def test_amounts_follow_the_language_of_the_letter() -> None:
    assert OFFICE.desk("de").notation.money(Money(1_840_50)) == "1.840,50 EUR"
    assert OFFICE.desk("en").notation.money(Money(121_40)) == "EUR 121.40"
    assert OFFICE.desk("de").notation.money(RoughMoney(9_00, "CHF")) == "etwa 9 CHF"
    assert OFFICE.desk("de").notation.money(RoughMoney(9_50)) == "etwa 9,50 EUR"


def test_a_quotation_inside_a_quotation_gets_single_marks() -> None:
    assert OFFICE.desk("de").notation.quoted('Ihr „Konto" ist zu') == "„Ihr 'Konto' ist zu“."


# ---- own words


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("61 Bücher auf dem Kindle", "61 Bücher auf dem Kindle"),
        ("Audible bucht weiter ab!! 9,95", "Audible bucht weiter ab, 9,95"),
        ("45 € Gutschein von meiner Mutter", ""),
        ("handy nie gekommen, geld weiß ich nich", ""),
        ("nein, kein Guthaben", ""),
        ("verarschen kann ich mich selber", ""),
    ],
)
def test_only_sober_words_go_into_a_letter(said: str, kept: str) -> None:
    assert fit(said) == kept


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("45 € von Mama", [4500]),
        ("9,95 und EUR 1.840,00", [995, 184000]),
        ("am 29.10.2026 um 9", []),
        ("61 Bücher", []),
    ],
)
def test_amounts_are_found_among_words_and_days_are_not(said: str, cents: list[int]) -> None:
    assert [money.cents for money in amounts(said)] == cents


def test_an_amount_without_a_currency_gets_one() -> None:
    assert priced("ab, 9,95 und 45 € und 3,00 EUR") == "ab, 9,95 EUR und 45 € und 3,00 EUR"


def test_a_long_quotation_ends_with_a_whole_sentence() -> None:
    assert quotable("Satz eins. " * 60).endswith("Satz eins.")
    assert len(quotable("Satz eins. " * 60)) <= 300


def test_cleaning_a_huge_value_keeps_it_short_and_visible() -> None:
    assert len(clean("\u202e\x00 " * 50_000 + "x")) <= 2000


# ---- catalogue and drafting


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        ({}, ("unblock_demand", "access_request", "settlement_confirmation")),
        ({"goal": ("data",)}, ("access_request",)),
        ({"goal": ("payout",), "claim_paid": None}, ("payout_demand", "access_request")),
        ({"claim_paid": False}, ("unblock_demand", "access_request")),
        ({"collection_agency": None}, ("unblock_demand", "access_request")),
        ({"court_letter": True}, ("court_objection",)),
        ({"court_letter": True, "court_country": "AT"}, ()),
        ({"situation": "phishing"}, ()),
        ({"situation": "identity_theft"}, ("identity_theft_notice", "unblock_demand", "access_request")),
        ({"situation": "identity_theft", "block_date": None}, ("identity_theft_notice", "access_request")),
    ],
)
def test_the_letters_offered_fit_the_goal_and_the_situation(changes: dict[str, Value], kinds: tuple[str, ...]) -> None:
    case = replace(FULL, facts={**FULL.facts, **facts(**changes)})
    assert tuple(kind for kind, _ in wanted(case)) == kinds


def test_a_proof_that_was_left_out_is_neither_listed_nor_attached() -> None:
    case = replace(FULL, marks={"left_out:E2": "yes"})
    assert enclosed(FULL, "unblock_demand") == ("E1", "E2", "E3")
    assert enclosed(case, "unblock_demand") == ("E1", "E3")
    assert "Nachweis zur Zahlung" not in write(case, "unblock_demand").text
    assert "Den Nachweis füge ich bei" not in write(case, "unblock_demand").text


def test_each_kind_takes_its_own_proofs_along() -> None:
    assert enclosed(FULL, "settlement_confirmation") == ("E2",)
    assert enclosed(FULL, "access_request") == ()
    assert enclosed(FULL, "follow_up") == ("E4",)


def test_a_draft_keeps_what_the_chat_needs_of_it() -> None:
    letter = write(FULL, "access_request", due=date(2026, 12, 28))
    assert (letter.sets_day, letter.period, letter.exhibits, letter.answers) == (False, "P1M", (), "")
    assert letter.sender_lines == ("Jonas Weidner", "Ahornweg 3", "24103 Kiel", "jonas@example.org")
    assert letter.place_date == "Kiel, 24. November 2026"
    assert letter.reading_copy == ""


def test_the_reading_copy_has_the_same_facts_and_says_that_it_is_one() -> None:
    letter = write(FULL, "unblock_demand", copy_language="en")
    assert letter.reading_copy.startswith("Reading copy")
    for words in ("NI-2023-4471", "EUR 131.60", "8 December 2026", "Jonas Weidner"):
        assert words in letter.reading_copy


@pytest.mark.parametrize(
    ("line", "place"),
    [("30159 Hannover", "Hannover"), ("A-1010 Wien", "Wien"), ("00-950 Warszawa", "Warszawa"), ("Weg 12345", "")],
)
def test_the_town_is_read_from_the_postcode_line(line: str, place: str) -> None:
    assert town(["Lange Straße 12", line]) == place


def test_a_letter_that_does_not_exist_is_named_as_such() -> None:
    with pytest.raises(NoSuchLetterError):
        OFFICE.render("love_letter", "de", {})
    with pytest.raises(NoSuchLetterError):
        OFFICE.render("unblock_demand", "fr", {})


def test_a_template_that_prints_an_unknown_value_is_a_mistake() -> None:
    office = Office({"de/letters.toml": SOURCES["de/letters.toml"], "de/letters/x.j2": "Betreff: {{ x }}\n\nText"})
    with pytest.raises(MistakenTemplateError):
        office.render("x", "de", {"x": None})
    with pytest.raises(MistakenTemplateError):
        Office({"de/letters.toml": SOURCES["de/letters.toml"], "de/letters/x.j2": "Text"}).render("x", "de", {})


def test_the_plain_format_becomes_blocks() -> None:
    text = "Ein Satz\nvon zwei Zeilen.\n\n- eins\n  weiter\n- zwei\n\n1. a\n2. b am\n12. Januar\n\n## Kopf\nDanach"
    assert parse(text) == (
        Block("p", "Ein Satz von zwei Zeilen."),
        Block("list", items=("eins weiter", "zwei")),
        Block("numbered", items=("a", "b am 12. Januar")),
        Block("heading", "Kopf"),
        Block("p", "Danach"),
    )


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("14 Filme. Die Kinder sind untröstlich.", "14 Filme"),
        ("ca. 40 Bücher und 3 Serien", "ca. 40 Bücher und 3 Serien"),
        ("ca. 40 Bücher von meiner Mutter", ""),
        ("Lesepass bucht weiter ab!! 7,90", "Lesepass bucht weiter ab, 7,90"),
    ],
)
def test_one_unfit_sentence_does_not_take_the_others_along(said: str, kept: str) -> None:
    assert fit_part(said) == kept


def test_a_number_that_is_due_counts_on_and_starts_anew_after_a_paragraph() -> None:
    assert parse("#. a\n#. b\n3. c\n\n#. d") == (
        Block("numbered", items=("a", "b", "c")),
        Block("numbered", items=("d",)),
    )
