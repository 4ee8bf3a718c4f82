"""Letters on claims, courts, money and data: what they say, what they leave out, and their other shapes.

KONTOLOTSE_UPDATE=1 writes the expected texts in tests/letters anew; read the difference before you keep it.
"""

import asyncio
import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from bot import app
from bot.case import Addressee, Case, Fact, Money
from bot.dialogue.drafting import files_of
from bot.letters.catalogue import CATALOGUE
from tests.conversation import agreed
from tests.letter_cases import COLLECTOR, COMPANY, COURT, FULL, LANGUAGES, OFFICE, broken, exactly, facts
from tests.letter_cases_claims import (
    AFTER_COURT,
    ASKED_FOR_PAPERS,
    BUREAU,
    CLOSED,
    COURT_CASE,
    FIRST,
    HARMED,
    LINKED,
    PURSE,
    REPORTED,
    SAMPLES,
    SHOP,
    STOLEN,
    STOLEN_BARELY,
    TOO_HIGH,
    UNMATCHED,
    WRONG,
    Sample,
    requested,
    told,
)

EXPECTED = Path(__file__).parent / "letters"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


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


# ---- a paper from a court


def test_the_objection_says_nothing_about_the_claim_itself() -> None:
    case = told(AFTER_COURT, claim_paid=True, payment_amount=Money(119_00), claim_reference="NI-1", company="flink")
    for language in LANGUAGES:
        text = Sample("", "court_objection", case, COURT).letter(language).text
        assert not re.search(r"198|119|NI-1|Nordlicht|Flink|zurückgegeben|returned the|bezahlt|paid|@.*\?", text)
        assert "Anspruch insgesamt" in text or "claim as a whole" in text


def test_a_day_of_service_that_is_only_believed_is_not_told_to_the_court() -> None:
    guess = Fact("service_date", exactly(2026, 11, 20), sure="about")
    case = replace(COURT_CASE, facts={**COURT_CASE.facts, "service_date": guess})
    text = Sample("", "court_objection", case, COURT).letter().text
    assert "zugestellt" not in text
    assert "16. November 2026" in text


def test_an_enforcement_order_is_met_with_its_own_remedy() -> None:
    text = Sample("", "court_objection", told(COURT_CASE, court_order="vollstreckungsbescheid"), COURT).letter().text
    assert "lege ich Einspruch ein" in text
    assert "Widerspruch" not in text


def test_what_is_signed_by_hand_carries_no_printed_day_and_no_greeting() -> None:
    for sample in (FIRST["court_objection"], FIRST["power_of_attorney"]):
        letter = sample.letter()
        assert (letter.place_date, letter.closing) == ("", "")
        assert "24. November 2026" not in letter.text
        assert "Unterschrift: ____" in letter.text
        assert letter.text.endswith(f"\n\n{letter.name}\n")


def test_a_court_letter_without_a_number_has_a_line_for_it() -> None:
    assert (
        "Geschäftsnummer: ____"
        in Sample("", "court_objection", Case(facts=facts(full_name="A B")), COURT).letter().text
    )
    assert "Geschäftsnummer: ____" not in FIRST["court_objection"].letter().text


def test_a_german_court_is_written_to_in_german_wherever_somebody_lives() -> None:
    talk = agreed("en")
    for said in (
        "I got a yellow envelope from Amtsgericht Hagen, a Mahnbescheid",
        *(
            "23.11.2026",
            "Geschäftsnummer 26-0000000-0-7",
            "Priya Raman",
            "Route de Trèves 5, 2633 Senningerberg, Luxembourg",
            "yes",
        ),
    ):
        talk.say(said)
    (letter,) = talk.case.newest_letters()
    assert talk.desk.places.country(talk.case.text("postal_address")) == "LU"
    assert (letter.kind, letter.language) == ("court_objection", "de")
    assert "§" not in letter.text


def test_what_the_law_wants_on_paper_is_offered_as_no_mail() -> None:
    for kind, sample in FIRST.items():
        endings = [one.name.rpartition(".")[2] for one in files_of(sample.letter())]
        assert ("eml" in endings) is (kind not in ("court_objection", "power_of_attorney"))


def test_every_letter_fits_on_two_sheets_and_only_what_may_be_mailed_becomes_a_mail() -> None:
    workshop = app.workshop({"de": app.words("de")})
    for sample in SAMPLES:
        done = asyncio.run(workshop.finish(sample.letter(), (), NOON))
        assert 1 <= len(pypdfium2.PdfDocument(done.pdf)) <= 2, sample.name
        assert bool(done.eml) is ("mail" in CATALOGUE[sample.kind].shapes)
        assert not done.left_out


# ---- a collector


@pytest.mark.parametrize(
    "key", ["returned", "never_ordered", "cancelled", "unknown", "too_high", "other_person", "time_barred"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_against_a_claim_has_its_sentence(key: str, language: str) -> None:
    sample = Sample("", "claim_dispute", told(TOO_HIGH, dispute_reasons=(key,)), COLLECTOR)
    assert OFFICE.desk(language).labels["dispute"][key] in sample.letter(language).text


def test_the_day_of_a_return_stands_there_once_and_replaces_the_plain_sentence() -> None:
    text = Sample("", "claim_dispute", AFTER_COURT, COLLECTOR).letter().text
    assert "Die Ware habe ich am 7. Oktober 2025 zurückgegeben." in text
    assert text.count("zurückgegeben") == 1


@pytest.mark.parametrize(("order", "noun"), [("", "Widerspruch"), ("vollstreckungsbescheid", "Einspruch")])
def test_the_collector_is_told_that_the_objection_was_sent_and_not_that_the_court_has_it(order: str, noun: str) -> None:
    text = Sample("", "claim_dispute", told(AFTER_COURT, court_order=order), COLLECTOR).letter().text
    assert f"richtet sich mein {noun}, den ich am 24. November 2026 abgesandt habe." in text
    assert "eingelegt" not in text
    assert "26-1112223-0-4" in text


def test_an_austrian_is_not_told_of_a_german_court_order() -> None:
    text = Sample("", "claim_dispute", AFTER_COURT, COLLECTOR).letter(country="AT").text
    sent = "gegen die gerichtliche Zahlungsaufforderung in dieser Sache habe ich am 24. November 2026 abgesandt."
    assert f"Meinen Widerspruch {sent}" in text
    assert not re.search("Mahnbescheid|SCHUFA", text)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("4077190332551", "fehlt eine Ziffer"),
        ("407719033255", "fehlen zwei Ziffern"),
        ("40771903325518", "4077190332551"),
        ("Rechnung 5", "Rechnung 5"),
    ],
)
def test_the_reference_is_told_as_it_was_typed_with_the_digits_it_lacks(typed: str, words: str) -> None:
    case = told(UNMATCHED, payment_reference=typed)
    for sample in (
        Sample("", "claim_dispute", case, COLLECTOR),
        Sample("", "payment_allocation_demand", case, COMPANY),
    ):
        text = sample.letter().text
        assert words in text
        assert ("Ziffer" in text) is ("Ziffer" in words)


def test_a_payment_that_covers_only_a_part_is_never_called_the_whole() -> None:
    case = told(UNMATCHED, claim_principal=None)  # the total holds costs, so that less was paid than is claimed
    for sample in (
        Sample("", "claim_dispute", case, COLLECTOR),
        Sample("", "payment_allocation_demand", case, COMPANY),
    ):
        text = sample.letter().text
        assert "58,90 EUR am 3. August 2026" in text
        assert "erloschen" not in text


def test_the_own_day_and_the_month_of_the_law_are_kept_apart() -> None:
    for sample in (FIRST["claim_dispute"], FIRST["identity_theft_notice"]):
        text = sample.letter().text
        assert "bis zum 8. Dezember 2026" in text
        assert "eine von mir selbst gesetzte Frist" in text
        assert "gesetzliche Frist von einem Monat nach Eingang" in text
        assert "Ich möchte prüfen" in text or "um zu prüfen" in text


def test_an_access_request_that_was_struck_out_takes_its_month_along() -> None:
    case = replace(UNMATCHED, marks={"struck:access": "1"})
    assert "Art. 15" not in Sample("", "claim_dispute", case, COLLECTOR).letter().text


# ---- somebody else ordered


@pytest.mark.parametrize("to", [COLLECTOR, SHOP])
@pytest.mark.parametrize("kind", ["identity_theft_notice", "access_request"])
def test_who_never_ordered_has_no_account_there(kind: str, to: Addressee) -> None:
    for case in (STOLEN, STOLEN_BARELY):
        text = Sample("", kind, case, to).letter().text
        assert not re.search(r"Konto bei Ihnen|[Mm]ein Konto|bezahlt am|gesperrt", text)
        assert "keinen Vertrag" in text


def test_a_report_to_the_police_is_told_only_where_it_was_made() -> None:
    def text(case: Case) -> str:
        return Sample("", "identity_theft_notice", case, COLLECTOR).letter().text

    assert "am 22. November 2026 bei der Polizei angezeigt (Vorgangsnummer VN/2207719/2026)" in text(STOLEN)
    assert "sobald sie mir vorliegt" in text(REPORTED)
    assert "Polizei" not in text(told(STOLEN, police_report=False, police_on=None))
    assert "Polizei" not in text(replace(STOLEN, marks={"struck:police": "1"}))


# ---- money


def test_what_is_owed_from_the_account_is_listed_and_never_added_up() -> None:
    for language in LANGUAGES:
        sample = FIRST["payout_demand"]
        for text in (sample.letter(language).text, sample.text(language).short):
            assert not re.search(r"377[.,]55|437[.,]45", text)
    for words in (
        "287,60 EUR",
        "89,95 EUR",
        "27. Oktober 2026",
        "59,90 EUR",
        "anteilig",
        "11 Filme",
        "3. November 2026",
    ):
        assert words in sample.letter().text
    assert "untröstlich" not in sample.letter().text


def test_the_account_itself_is_demanded_only_by_who_wants_it_back() -> None:
    assert "freizugeben" not in FIRST["payout_demand"].letter().text
    both = told(CLOSED, goal=("payout", "unblock"))
    assert "mein Konto freizugeben" in Sample("", "payout_demand", both, COMPANY).letter().text


def test_without_a_bank_account_it_is_to_be_asked_for() -> None:
    for kind in ("payout_demand", "payment_complaint", "bank_termination_objection"):
        case = told(FIRST[kind].case, bank_iban=None)
        assert "fragen Sie bitte bei mir ab" in Sample("", kind, case, COMPANY).letter().text
        given = told(case, bank_iban="DE02 1203 0000 0000 2020 51")
        assert "IBAN DE02 1203 0000 0000 2020 51" in Sample("", kind, given, COMPANY).letter().text


def test_money_that_is_needed_is_told_only_by_who_needs_it() -> None:
    for kind in ("payment_complaint", "bank_termination_objection"):
        sample = FIRST[kind]
        assert "für laufende Ausgaben angewiesen" in sample.letter().text
        calm = told(sample.case, urgent_money=False)
        assert "angewiesen" not in Sample("", kind, calm, PURSE).letter().text


# ---- data


def test_a_late_answer_is_held_against_them_only_where_none_came_in_time() -> None:
    def text(*replies: dict[str, object]) -> str:
        return Sample("", "damages_claim", replace(HARMED, replies=replies), COMPANY).letter().text

    late = "spätestens am 1. Oktober 2026 abgelaufen"
    assert late in text()
    assert late in text({"kind": "forwarded", "on": "2026-09-09", "dated": True})
    assert late in text({"kind": "refusal", "on": "2026-10-29", "dated": True})
    assert late not in text({"kind": "refusal", "on": "2026-09-20", "dated": True})
    assert late not in text({"kind": "extension", "on": "2026-09-28", "dated": True})
    assert late not in text({"kind": "partial", "on": ""})


def test_a_request_whose_month_still_runs_is_not_called_overdue() -> None:
    case = requested(told(HARMED, losses="Fahrtkosten 38,00"), date(2026, 12, 1))
    assert not re.search(
        "abgelaufen|ausstehende", Sample("", "damages_claim", replace(case, replies=()), COMPANY).letter().text
    )


def test_a_date_of_birth_is_given_to_a_bureau_alone() -> None:
    for to in (BUREAU, COMPANY, COLLECTOR):
        text = Sample("", "rectification_request", WRONG, to).letter().text
        assert ("17. Mai 1984" in text) is (to is BUREAU)
        assert ("Konto" in text) is (to is COMPANY)


def test_the_power_of_attorney_ends_after_a_year_and_leaves_money_out() -> None:
    text = FIRST["power_of_attorney"].letter().text
    for words in ("Art. 15 bis 22 DSGVO", "längstens ein Jahr ab dem Datum meiner Unterschrift", "bis auf Widerruf"):
        assert words in text
    assert "umfasst nicht die Annahme von Geld" in text
    assert text.count("Unterschrift: ____") == 2
    assert "2027" not in text


# ---- the older kinds, for the trouble that they had not known


def test_a_shared_address_is_argued_with_only_with_the_consent_of_both_and_nobody_else_is_named() -> None:
    shared, alone = LINKED, told(LINKED, household=None)
    text = Sample("", "unblock_demand", shared, COMPANY).letter().text
    assert "Eine gemeinsame Anschrift macht die Pflichten einer anderen Person nicht zu meinen." in text
    assert not re.search("Haushalt|weitere Person", text)  # it would be the link that the company looks for
    struck = replace(shared, marks={"struck:linked": "1"})
    for case in (alone, struck):
        assert "gemeinsame Anschrift" not in Sample("", "unblock_demand", case, COMPANY).letter().text


def test_who_is_asked_for_papers_over_and_over_is_not_asked_about_debts() -> None:
    text = Sample("", "unblock_demand", ASKED_FOR_PAPERS, COMPANY).letter().text
    assert "welche Unterlage Sie wofür brauchen" in text
    assert not re.search("eine Forderung geltend|keine Forderung offen", text)
    assert "- offene Rückerstattungen\n" in text


def test_the_company_that_was_paid_is_not_told_who_it_is() -> None:
    def text(**values: str) -> str:
        return Sample("", "settlement_confirmation", told(FULL, **values), COMPANY).letter().text

    assert "als Gläubiger" not in text(claim_creditor="Flink")
    assert "als Gläubiger ist Brillux Bank angegeben" in text(claim_creditor="Brillux Bank")
    assert "Ihrem Auftraggeber" not in text()


def test_numbers_close_up_where_a_paragraph_was_struck_out() -> None:
    case = replace(LINKED, marks={"struck:automated": "1", "struck:linked": "1"})
    for language in LANGUAGES:
        text = Sample("", "access_request", case, COMPANY).letter(language).text
        assert "\n7. " in text
        assert "\n8. " not in text
        assert "Art. 22" not in text
