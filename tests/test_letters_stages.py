"""Letters to platforms, on data, and of the later stages: what they say, and what they never say.

KONTOLOTSE_UPDATE=1 writes the expected texts in tests/letters anew; read the difference before you keep it.
"""

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.case import Contact, Value
from bot.letters.catalogue import CATALOGUE
from tests.letter_addressees import AUTHORITY
from tests.letter_cases import LANGUAGES, OFFICE, broken, exactly
from tests.letter_cases_stages import AGENCY, LATE, NO_REASON, PAYOUT, PLATFORM, SHOP
from tests.letter_samples import SAMPLES
from tests.letter_stages import Sample, sent, told

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


def text_of(name: str, **more: Any) -> str:
    """The German letter of a sample, as one line a paragraph."""
    return next(one for one in SAMPLES if one.name == name).letter(**more).text


def changed(name: str, **values: Value) -> Sample:
    """The sample with other facts."""
    one = next(one for one in SAMPLES if one.name == name)
    return replace(one, case=told(one.case, **values))


# ---- a network that bans


def test_a_complaint_to_a_platform_names_the_decision_the_appeal_and_what_the_law_gives() -> None:
    text = text_of("dsa_complaint")
    for words in ("@tilda.toepfert", "12. Oktober 2026", "13. Oktober 2026", "noch am selben Tag", "Begründung"):
        assert words in text
    for words in (
        "Art. 17",
        "Art. 20 Abs. 6",
        "Art. 21",
        "Art. 12 DSA",
        "nicht allein automatisierte Mittel",
        "deutscher Sprache",
    ):
        assert words in text
    for words in ("gewerblich", "2019/1150", "DSGVO", "Schadensersatz"):
        assert words not in text


def test_a_complaint_tells_no_ground_that_is_the_persons_own_defence() -> None:
    assert "nix gemacht" not in changed("dsa_complaint", block_reason="ich hab nix gemacht").letter().text


def test_who_lives_outside_the_union_rests_on_no_act_of_it() -> None:
    for name in ("dsa_complaint", "p2b_complaint", "supervisor_complaint", "arbitration_application.platform"):
        for country, language in (("CH", "de"), ("GB", "en")):
            text = next(one for one in SAMPLES if one.name == name).letter(language, country=country).text
            assert not re.search(r"DSA|2022/2065|2019/1150|Digital Services Act|digitale Dienste, DSA", text), (
                name,
                country,
            )


def test_nothing_is_to_be_deleted_and_no_money_is_asked_for() -> None:
    text = text_of("preservation_demand")
    for words in ("nichts zu löschen", "@tilda.toepfert", "11. April 2027", "Kopie meiner Inhalte"):
        assert words in text
    assert not re.search("Schaden|EUR|Ersatz", text)


def test_a_seller_is_no_consumer() -> None:
    for name in ("p2b_complaint", "follow_up.p2b_complaint"):
        assert "Verbraucher" not in text_of(name)
    assert "dauerhaften Datenträger" in text_of("p2b_complaint")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_drives_or_delivers_sells_nothing_and_rests_on_no_rule_for_traders(language: str) -> None:
    sample = next(one for one in SAMPLES if one.name == "p2b_complaint.work")
    letter = sample.letter(language)
    whole = "\n".join((letter.subject, letter.text, letter.short, letter.phone))

    assert not re.search(r"Händler|Verkauf|Waren|seller|Selling|goods|2019/1150|30 Tage|30 days", whole)
    assert re.search(r"Fahrer oder Kurier|driver or courier", whole)
    assert re.search(r"Falls sie ausschließlich|If it rests solely", letter.text)
    assert "22" in letter.text


def test_outside_the_union_a_drivers_letter_cites_no_law_of_it() -> None:
    sample = next(one for one in SAMPLES if one.name == "p2b_complaint.work")
    assert not re.search(r"GDPR|DSGVO", sample.letter("en", country="GB").text)
    assert not re.search(r"GDPR|DSGVO", sample.letter("de", country="CH").text)


# ---- machines, links, scores


def test_a_decision_by_machine_is_only_supposed() -> None:
    for language, words in (("de", "Falls sie ausschließlich"), ("en", "If it is based solely")):
        text = next(one for one in SAMPLES if one.name == "human_review_request").letter(language).text
        assert words in text


def test_an_objection_rests_on_ones_own_situation_and_names_nobody_else() -> None:
    text = text_of("objection")
    for words in (
        "Art. 21 Abs. 1",
        "besonderen Situation",
        "soweit Sie die Verarbeitung auf ein berechtigtes Interesse",
    ):
        assert words in text
    assert "gemeinsame Anschrift" in text
    assert "gemeinsame Anschrift" not in changed("objection", household=False).letter().text
    assert "Haushalt" not in text


# ---- credit bureaus


def test_a_bureau_hears_that_a_claim_is_disputed_and_never_that_something_is_owed() -> None:
    for name in ("bureau_access_request", "bureau_access_request.paid", "bureau_access_request.minimal"):
        assert not re.search(r"\bschuld", text_of(name).lower())
    assert "bestreite jede Forderung" in text_of("bureau_access_request")
    assert "ist bezahlt" in text_of("bureau_access_request.paid")
    assert "bestreite" not in text_of("bureau_access_request.paid")


def test_a_birthday_is_told_only_where_the_person_told_it() -> None:
    assert "9. März 1968" in text_of("bureau_access_request")
    assert "Geburtsdatum teile ich auf Nachfrage mit" in text_of("bureau_access_request.minimal")


# ---- following up


@pytest.mark.parametrize("root", CATALOGUE["follow_up"].answers)
def test_a_follow_up_fits_every_kind_that_it_may_follow_and_every_answer(root: str) -> None:
    own = CATALOGUE[root].sets_days is not None
    to = AGENCY if CATALOGUE[root].to[0] == "collector" else SHOP
    letter = sent("L1", root, to, date(2026, 11, 24), due=date(2026, 12, 8) if own else None)
    for kind in ("", "silence", *OFFICE.desk("de").labels["reply"]):
        one = Sample("", "follow_up", replace(PAYOUT, letters=(letter,)), to, date(2027, 1, 4), date(2027, 1, 11), "L1")
        for language in LANGUAGES:
            draft = one.letter(language, reply_class=kind)
            assert not broken(draft), draft.text


def test_the_second_follow_up_grants_no_second_last_date() -> None:
    first, second = text_of("follow_up.access_request"), text_of("follow_up.again")
    assert "letzte Frist" in first
    assert "letzte Frist" not in second
    assert "noch einmal" in second
    assert "Erneute Erinnerung" in second


def test_what_was_paid_is_no_longer_demanded_and_what_remains_is() -> None:
    text = text_of("follow_up.partial")
    assert text.count("129,99") == 1
    for words in ("312,40 EUR", "25. November 2026", "9. Dezember 2026", "anteilig", "14 Filme", "DE02 1203"):
        assert words in text
    assert "532,29" not in text


def test_a_sum_that_matches_nothing_is_booked_without_a_guess_what_it_was_for() -> None:
    one = next(one for one in SAMPLES if one.name == "follow_up.partial")
    paid = tuple({**each, "refunded": ((50_00, "EUR"),)} for each in one.case.replies)
    text = replace(one, case=replace(one.case, replies=paid)).letter().text
    assert "Gezahlt haben Sie inzwischen 50,00 EUR" in text
    assert "soweit Ihre Zahlung es nicht schon abdeckt" in text
    assert "129,99 EUR" in text


def test_who_was_sent_to_a_download_says_that_there_is_no_login() -> None:
    text = text_of("follow_up.login")
    for words in ("herunterladen", "Selbstbedienung", "Anmeldung", "31. Januar 2027", "läuft weiter"):
        assert words in text
    assert "1. März" not in text


def test_a_month_that_was_extended_in_time_is_not_over_after_a_month() -> None:
    one = next(one for one in SAMPLES if one.name == "follow_up.extended")
    early = replace(one, today=date(2027, 3, 10)).letter().text
    assert "abgelaufen" not in early
    assert "spätestens drei Monate nach Eingang" in early
    assert "30. April 2027 abgelaufen" in one.letter().text


def test_an_extension_that_came_late_or_without_reasons_leaves_the_month_as_it_was() -> None:
    for case in (LATE, NO_REASON):
        text = Sample("", "follow_up", case, PLATFORM, date(2027, 3, 10), date(2027, 3, 17), "L1").letter().text
        assert "1. März 2027 abgelaufen" in text


# ---- demands for papers, extensions, refusals


def test_no_copy_of_an_identity_card_goes_along_and_milder_means_are_named() -> None:
    text = text_of("identity_reply")
    for words in (
        "Zweifel",
        "geschwärzt",
        "hinterlegte E-Mail-Adresse",
        "§ 20 Abs. 2 PAuswG",
        "läuft nach meiner Auffassung",
    ):
        assert words in text
    assert "füge ich nicht bei" in text
    assert "PAuswG" not in text_of("identity_reply", country="AT")


def test_a_collector_that_wants_papers_after_a_theft_gets_the_report_and_no_affidavit() -> None:
    text = text_of("identity_reply.collector")
    for words in (
        "DF-7731-409",
        "VN/118/2026",
        "geschwärzt",
        "Eine eidesstattliche Versicherung gebe ich nicht ab",
        "bestreite",
    ):
        assert words in text
    assert not re.search("Ausweiskopie anbei|an Eides statt versichere ich|Konto bei Ihnen", text)


def test_an_extension_is_measured_from_receipt_and_printed_as_a_period() -> None:
    for name in ("extension_reply", "extension_reply.in_time", "extension_reply.no_reason"):
        assert "spätestens drei Monate nach Eingang meines Antrags" in text_of(name)
        assert "April 2027" not in text_of(name)
    assert "als dieser Monat abgelaufen war" in text_of("extension_reply")
    assert "kann ich Ihrer Mitteilung nicht entnehmen" in text_of("extension_reply.no_reason")
    assert "nicht entnehmen" not in text_of("extension_reply.in_time")


def test_a_refusal_is_answered_honestly() -> None:
    text = text_of("refusal_reply")
    for words in (
        "Nachweis\ndafür müssen Sie",
        "C-307/22",
        "C-526/24",
        "schon ein erster Antrag exzessiv sein kann",
        "Art. 12 Abs. 4",
    ):
        assert words.replace("\n", " ") in text
    assert "C-203/22" in text_of("refusal_reply.secret")
    assert "C-526/24" not in text_of("refusal_reply.secret")


# ---- complaints


def test_the_authority_is_told_what_was_asked_answered_counted_and_enclosed() -> None:
    text = text_of("authority_complaint")
    for words in ("31. Januar 2027", "1. März 2027", "Art. 12", "Art. 15", "Art. 58 Abs. 2 lit. c", "Art. 56 und 60"):
        assert words in text
    for words in (
        "„Sie können Ihre Daten jederzeit selbst herunterladen",
        "11. Februar 2027: Verlangen nach einem Nachweis der Identität\n",
    ):
        assert words in text
    assert "Anlage 1: Kopie meines Antrags auf Auskunft vom 31. Januar 2027" in text
    assert not re.search("Entsperrung|Schaden", text)


def test_what_was_only_told_of_an_answer_is_not_quoted_as_theirs() -> None:
    one = next(one for one in SAMPLES if one.name == "authority_complaint")
    retold = ({"kind": "id_demand", "text": "die wollen meinen Ausweis von beiden Seiten", "letters": ("L1",)},)
    text = replace(one, case=replace(one.case, replies=retold)).letter().text
    assert "meinen Ausweis von beiden Seiten" not in text
    assert "Verlangen nach einem Nachweis der Identität" in text


def test_an_estimated_receipt_is_called_one() -> None:
    one = next(one for one in SAMPLES if one.name == "authority_complaint")
    posted = sent("L1", "access_request", PLATFORM, date(2027, 1, 27), way="post", received=date(2027, 1, 31))
    assert "geschätzt" in replace(one, case=replace(one.case, letters=(posted,))).letter().text
    assert "geschätzt" not in one.letter().text


def test_a_complaint_within_the_country_names_no_lead_authority() -> None:
    one = next(one for one in SAMPLES if one.name == "authority_complaint")
    near = replace(PLATFORM, region="DE-BE")
    letters = tuple(replace(each, to=near) for each in one.case.letters)
    text = replace(one, case=replace(one.case, letters=letters)).letter().text
    assert "Art. 56" not in text
    assert "§ 19 Abs. 2 BDSG" in text


def test_the_supervisor_of_collectors_is_not_asked_to_decide_the_debt() -> None:
    for name in ("collector_complaint", "collector_complaint.theft"):
        assert "Ob die Forderung besteht, brauchen Sie dafür nicht zu entscheiden" in text_of(name)
        assert "§ 13a Abs. 2 RDG" in text_of(name)
        assert "RDG" not in text_of(name, country="AT")


def test_each_supervisor_is_written_to_about_what_it_is_there_for() -> None:
    digital, money = text_of("supervisor_complaint"), text_of("supervisor_complaint.money")
    assert "Art. 53" in digital
    assert "Ich bitte Sie nicht, über die Sperre selbst zu entscheiden" in digital
    assert "DSA" not in money
    assert "Guthaben zurückhalten darf" in money
    assert "Kündigung meines Kontos" in text_of("supervisor_complaint.closed")


def test_each_arbitration_body_is_written_to_about_what_it_is_there_for() -> None:
    assert "Art. 21" in text_of("arbitration_application.platform")
    assert "§ 14 UKlaG" in text_of("arbitration_application.payments")
    plain = text_of("arbitration_application")
    assert not re.search("Art. 21|UKlaG", plain)
    for words in (
        "312,40 EUR",
        "25. November 2026",
        "9. Dezember 2026",
        "ein Verfahren vor Gericht ist mir nicht bekannt",
    ):
        assert words in plain


def test_who_has_mail_from_a_court_does_not_say_that_there_is_none() -> None:
    text = changed("arbitration_application", court_file="26-1111111-0-3").letter().text
    assert "Verfahren vor Gericht ist mir nicht bekannt" not in text
    assert "26-1111111-0-3" in text


# ---- for editors and consumer centres


def test_a_summary_has_ten_lines_at_most_each_proven_or_told() -> None:
    one = next(one for one in SAMPLES if one.name == "press_summary")
    many = tuple(Contact("phone", "person", "inquiry", exactly(2026, 10, day)) for day in range(1, 20))
    for case in (one.case, replace(one.case, contacts=(*one.case.contacts, *many))):
        text = replace(one, case=case).letter().text
        assert text.count("(belegt)") + text.count("(berichtet)") <= 10
        assert "Wir geben Ihr Konto bald frei" in text


def test_a_summary_names_nobody_else_and_is_no_consent() -> None:
    text = text_of("press_summary")
    assert not re.search("Rieke|Freundin", text)
    assert "keine Einwilligung in eine Veröffentlichung" in text
    assert "Anlagen:" not in text


def test_a_summary_wants_no_account_back_where_only_the_money_is_wanted() -> None:
    one = next(one for one in SAMPLES if one.name == "press_summary")
    text = replace(one, case=PAYOUT).letter().text
    assert "freigegeben" not in text
    assert "ausgezahlt" in text


def test_a_complaint_that_may_go_out_beside_it_is_not_denied_in_an_application() -> None:
    sample = next(one for one in SAMPLES if one.name == "arbitration_application")
    drafted = replace(sent("L5", "authority_complaint", AUTHORITY, date(2026, 12, 22)), sending=None)
    beside = replace(sample, case=replace(sample.case, letters=(*sample.case.letters, drafted)))
    assert "An eine andere Stelle habe ich mich in dieser Sache nicht gewandt" in sample.letter().text
    assert "andere Stelle" not in beside.letter().text
