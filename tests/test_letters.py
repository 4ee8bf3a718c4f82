"""Letters: what they say, and what they never say.

KONTOLOTSE_UPDATE=1 writes the expected letters in tests/letters anew; read the difference before you keep it.
"""

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.case import Case, Contact, Fact, Money
from tests.letter_cases import (
    COLLECTOR,
    COMPANY,
    DATA,
    FORBIDDEN,
    FULL,
    LANGUAGES,
    MINIMAL,
    OFFICE,
    broken,
    earlier,
    every_letter,
    exactly,
    facts,
    write,
)

EXPECTED = Path(__file__).parent / "letters"
FIRST_KINDS = ("unblock_demand", "access_request", "settlement_confirmation", "follow_up")  # the others have own cases


# ---- the letters themselves


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FIRST_KINDS)
@pytest.mark.parametrize(("name", "case"), [("", FULL), (".minimal", MINIMAL)])
def test_a_letter_reads_as_it_was_approved(name: str, case: Case, kind: str, language: str) -> None:
    path = EXPECTED / f"{kind}{name}.{language}.txt"
    text = write(case, kind, language).text
    if os.environ.get("KONTOLOTSE_UPDATE") == "1":
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


def test_the_unblock_demand_carries_every_fact_that_was_proven() -> None:
    text = write(FULL, "unblock_demand").text
    for words in ("3. September 2026", "131,60 EUR", "NI-2023-4471", "9. Mai 2023", "19. Mai 2023", "Fax", "bestreite"):
        assert words in text
    for words in ("1. Oktober 2026", "„Wir geben Ihr Konto bald frei.“", "12. November 2026", "Höhe, Grund und Nummer"):
        assert words in text
    assert "bis zum 8. Dezember 2026" in text
    assert "selbst gesetzte Frist" in text


def test_the_promise_and_its_contradiction_are_told_once() -> None:
    text = write(FULL, "unblock_demand").text
    assert text.count("1. Oktober 2026") == 1
    assert text.count("12. November 2026") == 1


def test_a_remembered_promise_is_not_passed_off_as_a_quotation() -> None:
    spoken = replace(FULL, contacts=(Contact("phone", "company", "promise", None, "das Konto geht bald auf"),))
    text = write(spoken, "unblock_demand").text
    assert "telefonisch angekündigt, dass das Konto freigegeben wird." in text
    assert "geht bald auf" not in text


def test_the_access_request_prints_its_period_and_no_day() -> None:
    text = write(FULL, "access_request", due=date(2026, 12, 28)).text
    assert "innerhalb eines Monats nach Eingang" in text
    assert "28. Dezember" not in text
    assert write(FULL, "access_request", due=date(2026, 12, 28)).due == date(2026, 12, 28)


@pytest.mark.parametrize(
    "words", ["C-154/21", "lit. h", "Herkunft", "verknüpfen", "Login", "Abs. 3", "jonas@example.org"]
)
def test_the_access_request_asks_for_all_that_the_law_gives(words: str) -> None:
    assert words in write(FULL, "access_request").text


def test_who_wants_only_data_reads_nothing_of_claims_or_release() -> None:
    for language in LANGUAGES:
        text = write(DATA, "access_request", language).text.lower()
        for words in ("forderung", "inkasso", "freigabe", "claim", "collection", "release", "debt", "auskunfteien"):
            assert words not in text


def test_who_says_that_nothing_is_owed_says_no_more_than_they_can_know() -> None:
    assert "Eine offene Forderung gegen mich ist mir nicht bekannt." in write(MINIMAL, "unblock_demand").text
    assert "I know of no open claim against me." in write(MINIMAL, "unblock_demand", "en").text


def test_an_unpaid_claim_is_neither_admitted_nor_called_paid() -> None:
    unpaid = replace(FULL, facts={**FULL.facts, **facts(claim_paid=False)})
    text = write(unpaid, "unblock_demand").text
    assert "nachvollziehbare Aufstellung" in text
    assert "bezahlt" not in text
    assert "erloschen" not in text


@pytest.mark.parametrize(
    ("reason", "asked"), [(False, True), (None, False), ("verbunden mit anderem Konto", False), ("Retouren", False)]
)
def test_the_statement_of_reasons_is_asked_for_only_where_no_ground_was_given(
    reason: str | bool | None, asked: bool
) -> None:
    case = replace(MINIMAL, facts={**MINIMAL.facts, **facts(block_reason=reason)})
    assert ("Art. 17" in write(case, "unblock_demand").text) is asked


def test_a_ground_that_was_never_talked_about_is_not_called_missing() -> None:
    assert "Grund für die Sperre" not in write(MINIMAL, "unblock_demand").text
    assert "Art. 17" not in write(MINIMAL, "unblock_demand").text


@pytest.mark.parametrize("country", ["AT", "CH", "GB"])
def test_german_paragraphs_stand_only_in_letters_of_people_in_germany(country: str) -> None:
    assert "BGB" in write(FULL, "settlement_confirmation").text
    for letter in every_letter(FULL, country=country):
        assert not re.search(r"§|\b(?:BGB|ZPO|RDG|BRAO|ZKG|BDSG|ZAG)\b|\b[Ss]ections? \d", letter.text), letter.kind


def test_a_british_request_rests_on_british_law() -> None:
    text = write(FULL, "access_request", "en", country="GB").text
    assert "UK GDPR" in text
    assert "Court of Justice" not in text
    assert "Court of Justice" in write(FULL, "access_request", "en").text


def test_a_swiss_letter_has_no_sharp_s_but_leaves_names_alone() -> None:
    case = replace(FULL, facts={**FULL.facts, **facts(full_name="Ute Voß")})
    text = write(case, "unblock_demand", country="CH").text
    assert "Mit freundlichen Grüssen\n\nUte Voß" in text
    assert "ß" not in text.replace("Ute Voß", "")


# ---- follow-ups


def test_a_follow_up_names_the_letter_its_sending_and_the_day_that_passed() -> None:
    text = write(FULL, "follow_up").text
    for words in (
        "vom 24. November 2026",
        "am 25. November 2026",
        "8. Dezember 2026",
        "16. Dezember 2026",
        "verstrichen",
    ):
        assert words in text
    assert "weitergeleitet" in text


def test_a_nonsense_answer_does_not_renew_the_legal_month() -> None:
    request = earlier(FULL, "access_request", "de")
    text = write(FULL, "follow_up", answered=request, today=date(2026, 12, 4), due=None, reply_class="login_loop").text
    assert "beginnt weder durch Ihre Antwort noch\ndurch dieses Schreiben neu".replace("\n", " ") in text
    assert "selbst herunterladen" in text
    assert "abgelaufen" not in text


def test_after_the_legal_month_the_follow_up_says_when_it_ended() -> None:
    request = earlier(FULL, "access_request", "de")
    text = write(FULL, "follow_up", answered=request, today=date(2026, 12, 29), due=date(2027, 1, 5)).text
    assert "spätestens am 28. Dezember 2026 abgelaufen" in text
    assert "Art. 77 DSGVO" in text


def test_a_running_access_request_beside_the_demand_is_mentioned() -> None:
    request, demand = earlier(FULL, "access_request", "de"), earlier(FULL, "unblock_demand", "de")
    case = replace(FULL, letters=(demand, request))
    text = write(case, "follow_up", answered=demand, today=date(2026, 12, 9), due=date(2026, 12, 16)).text
    assert "Antrag auf Auskunft vom 24. November 2026" in text
    assert "läuft weiter" in text


def test_the_second_follow_up_lists_both_letters_before_it() -> None:
    demand = earlier(FULL, "unblock_demand", "de")
    reminder = replace(demand, id="L4", kind="follow_up", drafted_on=date(2026, 12, 9), answers=demand.id)
    case = replace(FULL, letters=(demand, reminder))
    letter = write(case, "follow_up", answered=reminder, today=date(2026, 12, 17), due=date(2026, 12, 28))
    assert letter.blocks[2].items[0].startswith("24. November 2026: Schreiben zur Sperre")
    assert letter.blocks[2].items[1].startswith("9. Dezember 2026: erneutes Schreiben")
    assert letter.answers == "L4"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_of_answer_with_words_has_them_in_both_languages(language: str) -> None:
    assert set(OFFICE.desk(language).labels["reply"]) == set(OFFICE.desk("de").labels["reply"])
    for name in OFFICE.desk(language).labels["reply"]:
        assert OFFICE.desk(language).labels["reply"][name] in write(FULL, "follow_up", language, **_answered(name)).text


def _answered(name: str) -> dict[str, Any]:
    return {"answered": earlier(FULL, "unblock_demand", "de"), "reply_class": name, "today": date(2026, 12, 1)}


# ---- what no letter may say


def test_no_letter_admits_threatens_promises_or_points_to_a_closed_platform() -> None:
    for case in (FULL, MINIMAL, DATA):
        for letter in every_letter(case):
            for words in FORBIDDEN:
                assert words not in letter.text.lower(), (letter.kind, letter.language, words)


def test_another_person_stays_out_of_every_letter() -> None:
    holdings = facts(
        balance="30,00 von Rieke", digital_content="Bücher meiner Mutter", subscriptions="Rieke zahlt 7,90"
    )
    quote = Contact("mail", "company", "promise", exactly(2026, 10, 1), "Das Konto von Rieke geht auf.")
    for letter in every_letter(replace(FULL, facts={**FULL.facts, **holdings}, contacts=(quote,))):
        assert not re.search("Rieke|Freundin|Mutter", letter.text)
        if letter.kind == "unblock_demand":
            assert re.search(r"30[.,]00", letter.text)


def test_what_no_template_asks_for_is_in_no_letter() -> None:
    secrets = facts(birth_date="Xa1", bank_iban="Xb2", what_happened="Xc3", id_document="Xd4", police_report="Xe5")
    paid_to = ("payout_demand", "payment_complaint", "bank_termination_objection", "damages_claim")
    asked: dict[str, tuple[str, ...]] = {"Xb2": paid_to, "Xe5": ("identity_theft_notice",)}
    for letter in every_letter(replace(FULL, facts={**FULL.facts, **secrets})):
        assert all(letter.kind in asked.get(found, ()) for found in re.findall(r"X[a-e]\d", letter.text)), letter.kind


@pytest.mark.parametrize("topic", sorted(FULL.facts))
def test_a_fact_that_was_taken_out_leaves_no_word_behind(topic: str) -> None:
    value = FULL.facts[topic].value
    words = value if isinstance(value, str) else None
    rest = {name: fact for name, fact in FULL.facts.items() if name != topic}
    held = " ".join(str(fact.value) for fact in rest.values()) + COMPANY.name + COLLECTOR.name
    for letter in every_letter(replace(FULL, facts=rest)):
        assert not (words and words not in held and words in letter.text)
        assert not broken(letter), letter.text


def test_what_is_only_believed_is_worded_as_such() -> None:
    guesses = {
        "payment_date": Fact("payment_date", exactly(2023, 5, 9), sure="guess"),
        "claim_amount": Fact("claim_amount", Money(131_60), sure="about"),
        "claim_reference": Fact("claim_reference", "NI-2023-4471", sure="guess"),
        "payment_amount": Fact("payment_amount", None),
    }
    text = write(replace(FULL, facts={**FULL.facts, **guesses}), "unblock_demand").text
    assert "Zahlung: etwa am 9. Mai 2023" in text
    assert "Forderung: etwa 131,60 EUR" in text
    assert "NI-2023-4471" not in text
