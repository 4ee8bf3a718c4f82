"""The short text and the note for a call say what their letter says, and no letter says what is not known."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.case import Case, Money
from bot.letters.drafting import Draft
from bot.letters.offers import BY_POWER, LAWFUL
from tests.letter_addressees import ARBITRATION, AUTHORITY, BUREAU, PRESS
from tests.letter_cases import COLLECTOR, COMPANY, DATA, FULL, LANGUAGES, MINIMAL, earlier, exactly, facts, write
from tests.letter_samples import SAMPLES

NO_LOGIN = ("Anmelden kann ich mich nicht", "I cannot log in")
NO_SUBSTANCE = ("inhaltliche Antwort", "an answer on the substance")


def whole(letter: Draft) -> str:
    return "\n".join((letter.text, letter.short, letter.phone))


def second(case: Case, answer: str, language: str) -> Draft:
    days = {"today": date(2026, 12, 9), "due": date(2026, 12, 16)}
    first = earlier(case, "unblock_demand", language)
    return write(case, "follow_up", language, answered=first, reply_class=answer, **days)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", [DATA, MINIMAL], ids=["data", "minimal"])
def test_who_can_still_log_in_says_nothing_else_in_a_form_or_on_the_phone(case: Case, language: str) -> None:
    letter = write(case, "access_request", language)
    assert not any(words in whole(letter) for words in NO_LOGIN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_shut_out_says_so_in_all_of_them(language: str) -> None:
    letter = write(FULL, "access_request", language)
    assert all(any(words in body for words in NO_LOGIN) for body in (letter.short, letter.phone))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ["kept_back", "refusal"])
def test_what_was_refused_is_not_called_unanswered(answer: str, language: str) -> None:
    letter = second(FULL, answer, language)
    assert not any(words in body for words in NO_SUBSTANCE for body in (letter.short, letter.phone))
    for words in ("nicht einverstanden", "do not agree"):
        assert (words in letter.short) is (words in letter.phone)
    assert "einverstanden" in letter.short or "do not agree" in letter.short


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ["partial", "data_partial", "more_docs", "new_claim", "ground", "reasons"])
def test_what_was_answered_in_part_lacks_a_complete_answer(answer: str, language: str) -> None:
    letter = second(FULL, answer, language)
    for body in (letter.short, letter.phone):
        assert "vollständige Antwort" in body or "a complete answer" in body
        assert not any(words in body for words in NO_SUBSTANCE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_silence_lacks_one_on_the_substance(language: str) -> None:
    assert any(words in second(FULL, "silence", language).short for words in NO_SUBSTANCE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "kind",
    [
        *("access_request", "identity_theft_notice", "identity_reply", "bureau_access_request"),
        *("authority_complaint", "arbitration_application"),
    ],
)
def test_an_address_that_is_not_there_is_not_pointed_to(kind: str, language: str) -> None:
    stolen = replace(MINIMAL, facts={**MINIMAL.facts, **facts(situation="identity_theft")})
    others = {"bureau_access_request": BUREAU, "authority_complaint": AUTHORITY, "arbitration_application": ARBITRATION}
    to = others.get(kind, COLLECTOR)
    more = {"answered": earlier(stolen, "identity_theft_notice", language)} if kind == "identity_reply" else {}
    body = write(stolen, kind, language, to=to, **more).text
    for words in ("oben stehende Anschrift", "Anschrift stehen oben", "address above", "address are given above"):
        assert words not in body
    assert ":\n\nEine Kopie" not in body
    assert ":\n\nI do not enclose" not in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_claim_was_named_none_is_pointed_to(language: str) -> None:
    values = facts(situation="identity_theft", full_name="Ayla Noor", company="flink")
    body = write(Case(facts=values), "access_request", language, to=COMPANY).text
    assert "diese Forderung" not in body
    assert "this claim" not in body
    assert "eine Forderung folgen könnte" in body or "a claim could follow" in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_text_begins_as_its_language_has_it(language: str) -> None:
    for sample in SAMPLES:
        greeting, _, rest = sample.letter(language).short.partition("\n\n")
        if greeting.endswith(",") and rest:
            first = rest.split()[0]
            assert first[0].isupper() if language == "en" else first in ("Sie", "Ihre") or first[0].islower(), (
                sample.name
            )
    assert write(MINIMAL, "settlement_confirmation", "de").short.startswith(
        "Guten Tag,\n\ndie Forderung habe ich bezahlt."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_application_names_what_is_wanted(language: str) -> None:
    sample = next(one for one in SAMPLES if one.name == "arbitration_application")
    short = sample.letter(language).short
    for words in ("312,40 EUR", "EUR 312.40"):
        assert (words in short) is (words in sample.letter(language).text)
    assert "anteilig" in short or "pro rata" in short


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_limited_account_is_not_called_blocked_to_a_supervisor(language: str) -> None:
    short = next(one for one in SAMPLES if one.name == "supervisor_complaint.money").letter(language).short
    assert "gesperrt oder eingeschränkt" in short or "blocked or restricted" in short


@pytest.mark.parametrize("paid", [None, True])
@pytest.mark.parametrize(
    "kind", ["unblock_demand", "claim_dispute", "settlement_confirmation", "identity_theft_notice", "follow_up"]
)
def test_no_sum_stands_right_behind_a_year(kind: str, paid: bool | None) -> None:
    part = facts(claim_amount=Money(200_00), payment_amount=Money(80_00), payment_date=exactly(2026, 8, 3))
    late = facts(late_payment=exactly(2026, 11, 20), late_payment_amount=Money(131_60), claim_paid=paid)
    case = replace(FULL, facts={**FULL.facts, **part, **late})
    body = whole(write(case, kind, "de"))
    assert "131,60 EUR gezahlt" in body
    assert not re.search(r"20\d\d \d[\d.]*,\d\d EUR", body)


@pytest.mark.parametrize(("mark", "how"), [(BY_POWER, "vertreten durch"), (LAWFUL, "gesetzlich vertreten durch")])
def test_who_acts_for_somebody_stands_between_commas(mark: str, how: str) -> None:
    names = facts(represented_person="Horst Wiedemann", full_name="Anja Wiedemann")
    case = replace(FULL, facts={**FULL.facts, **names}, marks={mark: "1"})
    assert f"erhebe ich, {how} Anja Wiedemann" in write(case, "authority_complaint", "de", to=AUTHORITY).text
    assert "erhebe ich für mich selbst" in write(FULL, "authority_complaint", "de", to=AUTHORITY).text


LINKED = ("mein Konto mit anderen Konten", "link my account with other accounts")
AUTOMATED = ("automatisiert entschieden", "by automated means")


def reminded(case: Case, language: str) -> str:
    asked = earlier(case, "access_request", language)
    days = {"today": date(2026, 12, 9), "due": date(2026, 12, 16)}
    return write(case, "follow_up", language, answered=asked, reply_class="silence", **days).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_never_had_an_account_is_not_made_to_ask_for_its_links_again(language: str) -> None:
    stolen = replace(MINIMAL, facts={**MINIMAL.facts, **facts(situation="identity_theft")})
    body = reminded(stolen, language)
    assert not any(words in body for words in LINKED)
    assert any(words in body for words in ("Lieferanschrift", "delivery address"))
    assert any(words in reminded(FULL, language) for words in LINKED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("paragraph", "words"), [("linked", LINKED), ("automated", AUTOMATED)])
def test_what_was_struck_out_of_a_request_is_not_reminded_of(
    paragraph: str, words: tuple[str, ...], language: str
) -> None:
    fewer = replace(FULL, marks={**FULL.marks, f"struck:{paragraph}": "1"})
    assert any(one in reminded(FULL, language) for one in words)
    assert not any(one in reminded(fewer, language) for one in words)


THIRD = {"press_summary": PRESS, "arbitration_application": ARBITRATION, "supervisor_complaint": AUTHORITY}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*THIRD, "payment_complaint", "unblock_demand"])
def test_a_ground_that_is_known_is_told_to_others_in_words_for_it(kind: str, language: str) -> None:
    told = facts(block_reason="angebliche schulden", situation="block_over_claim")
    case = replace(MINIMAL, facts={**MINIMAL.facts, **told})
    body = write(case, kind, language, to=THIRD.get(kind, COMPANY)).text
    assert any(words in body for words in ("es seien Forderungen offen", "that claims are open"))
    assert "angebliche" not in body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [*THIRD, "payment_complaint"])
def test_a_link_is_told_to_others_too_and_no_terms_are_called_theirs(kind: str, language: str) -> None:
    linked = replace(MINIMAL, facts={**MINIMAL.facts, **facts(situation="linked_account", linked_ground=True)})
    to = THIRD.get(kind, COMPANY)
    assert any(
        words in write(linked, kind, language, to=to).text
        for words in ("mit einem anderen Konto in Verbindung", "connected with another account")
    )
    broken = replace(MINIMAL, facts={**MINIMAL.facts, **facts(block_reason="verstoß gegen die regeln")})
    body = write(broken, kind, language, to=to).text
    assert "Ihre Bedingungen" not in body
    assert "your terms" not in body


@pytest.mark.parametrize(("language", "heading"), [("de", "Weitere Angaben"), ("en", "Further particulars")])
def test_no_heading_of_an_application_stands_over_nothing(language: str, heading: str) -> None:
    struck = {f"struck:{one}": "1" for one in ("proceedings", "forward")}
    case = Case(facts=facts(full_name="Jonas Weidner", situation="social_ban"), marks=struck)
    assert heading not in write(case, "arbitration_application", language, to=ARBITRATION).text
    assert heading in write(FULL, "arbitration_application", language, to=ARBITRATION).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_banned_profile_is_asked_for_its_content_and_for_no_collector(language: str) -> None:
    banned = replace(MINIMAL, facts={**MINIMAL.facts, **facts(situation="social_ban")})
    body = write(banned, "access_request", language).text
    assert any(
        words in body for words in ("der beanstandeten Inhalte und der Meldungen dazu", "the content objected to")
    )
    assert not re.search("Zahlungsarten|Inkasso|Auskunftei|payment methods|collection agencies|credit bureaus", body)
    billed = replace(banned, facts={**banned.facts, **facts(claim_alleged=True)})
    assert re.search(
        "Inkassounternehmen und Auskunfteien|collection agencies", write(billed, "access_request", language).text
    )
