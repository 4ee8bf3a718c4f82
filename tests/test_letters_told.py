"""What is retold is no quotation and has no day of the chat; a second letter repeats all that is overdue at one place,
says what was said, and blames nobody of whom nothing was said."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.case import Addressee, Case, Contact, Exhibit, Letter, Money, When
from bot.dialogue.drafting import draft_all
from bot.dialogue.questions.exchange import told
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.collectors import with_form
from bot.dialogue.understand.letter_days import own_day
from bot.dialogue.understand.replies import final, withheld
from bot.letters.correspondence import answers
from bot.letters.earlier import overdue_beside
from tests.conversation import Conversation, answering, desk, drafted, pdf, sent
from tests.letter_cases import COMPANY, FULL, MINIMAL, facts, write
from tests.letter_cases_stages import BANNED, PLATFORM, SHOP
from tests.letter_stages import case_of, reply
from tests.letter_stages import sent as out

PDF = "application/pdf"
TODAY = date(2026, 12, 8)
DEMAND = out("L1", "unblock_demand", SHOP, date(2026, 11, 26), due=date(2026, 12, 10))
REQUEST = out("L2", "access_request", SHOP, date(2026, 11, 26))
AGENCY = Addressee("collector", None, "Nordkap", ("Nordkap", "Weg 1", "24100 Kiel"))
HELD = facts(balance=Money(45_00), subscriptions="Hörbuch-Abo, 9,95 EUR", claim_alleged=False)


def newest(talk: Conversation, kind: str) -> Letter:
    return next(one for one in reversed(talk.case.newest_letters()) if one.kind == kind)


# ---- the day


@pytest.mark.parametrize(
    "text",
    [
        "In einem Brief vom 2. Dezember 2026 wollen die meinen Ausweis",
        "deren mail vom 2.12. sagt das",
        "Die haben am 2.12. geschrieben, dass das dauert",
        "Am 02.12.2026 um 10:12 schrieb Nordkap <a@b.example>: wir prüfen",
        "Betreff: Ihr Anliegen\nDatum: Mittwoch, 2. Dezember 2026 10:11\nwir prüfen",
        "their letter dated 2 December 2026 asks for my passport",
    ],
)
def test_a_letter_that_is_retold_has_the_day_that_it_bears(text: str) -> None:
    assert own_day(text, TODAY) == When(date(2026, 12, 2), date(2026, 12, 2))


@pytest.mark.parametrize(
    "text",
    [
        "die wollen meinen Ausweis",
        "heute kam ein brief, die wollen meinen ausweis",
        "vielen Dank für Ihr Schreiben vom 24. November 2026. Wir benötigen Ihren Ausweis",
        "thank you for your message of 24 November 2026",
        "am 24.11. habe ich denen geschrieben, jetzt wollen die den ausweis",
        "wir haben am 20.11. Ihr Konto geschlossen",
        "bitte antworten Sie bis 24. Dezember 2026",
    ],
)
def test_no_other_day_is_taken_for_that_of_the_letter(text: str) -> None:
    assert own_day(text, TODAY) is None


def test_the_day_on_which_somebody_tells_of_a_demand_stands_in_no_letter() -> None:
    talk = sent()
    talk.wait_days(9)
    talk.say("die wollen meinen ausweis von beiden seiten")
    text = newest(talk, "identity_reply").text
    assert "haben Sie von mir verlangt:" in text
    assert text.count("3. Dezember 2026") == 1  # the date of the letter itself


def test_the_day_that_a_retold_letter_bears_stands_in_the_answer() -> None:
    talk = sent()
    talk.wait_days(9)
    talk.say("In einem Brief vom 1. Dezember 2026 wollen die meinen Ausweis von beiden Seiten")
    assert "haben Sie am 1. Dezember 2026 von mir verlangt:" in newest(talk, "identity_reply").text


def test_a_promise_that_is_retold_has_no_day_and_no_quotation_marks() -> None:
    talk = sent()
    talk.wait_days(9)
    talk.say("die schreiben das konto wird bald wieder freigegeben")
    promise = talk.case.contacts[-1]
    assert (promise.kind, promise.when) == ("promise", None)
    talk.wait_days(30)
    talk.say("nichts")
    text = newest(talk, "follow_up").text
    assert "angekündigt, dass das Konto freigegeben wird" in text
    assert "bald wieder" not in text


def test_whether_an_extension_came_late_is_not_said_where_its_day_is_unknown() -> None:
    late = {"kind": "extension", "on": "2027-02-20", "reasons": True, "letters": ("L1",)}
    case = case_of(out("L1", "access_request", PLATFORM, date(2026, 12, 1)), replies=(late,), full_name="Ines Vogt")
    asked: dict[str, Any] = {"to": PLATFORM, "today": date(2027, 3, 1), "answered": case.letters[0]}
    text = write(case, "authority_complaint", **asked).text
    assert "20. Februar" not in text
    assert "nach Ablauf dieses Monats" not in text


# ---- the words


def test_what_was_forwarded_is_quoted_and_what_was_retold_is_not() -> None:
    spoken = Contact("mail", "company", "promise", When(TODAY, TODAY), "Geld ist da, Konto wird freigegeben")
    text = write(replace(FULL, contacts=(spoken,)), "unblock_demand").text
    assert "am 8. Dezember 2026 per E-Mail angekündigt, dass das Konto freigegeben wird." in text
    assert "„Geld" not in text
    passed_on = replace(spoken, shown_as="Flink")
    assert "mitgeteilt: „Geld ist da, Konto" in write(replace(FULL, contacts=(passed_on,)), "unblock_demand").text


# ---- what a second letter repeats


def second(case: Case, about: Letter, kind: str = "silence", today: date = date(2026, 12, 11)) -> str:
    others = overdue_beside(case, about, today)
    more: dict[str, Any] = {"answered": about, "reply_class": kind, "others": others, "due": today + timedelta(7)}
    return write(case, "follow_up", to=about.to, today=today, **more).text


def test_an_overdue_demand_is_repeated_when_the_answer_was_about_the_data() -> None:
    case = case_of(DEMAND, REQUEST, replies=(reply("privacy_refusal", letters=("L1", "L2"), final=True),))
    text = second(replace(case, facts=HELD), REQUEST, "privacy_refusal")
    for words in (
        "- 26. November 2026: Antrag auf Auskunft, abgesandt",
        "- 26. November 2026: Schreiben zur Sperre meines Kontos, abgesandt",
        "mit Frist bis zum 10. Dezember 2026",
        "Ihre Entscheidung sei endgültig",
        "die vollständige Kopie dieser Daten",
        "die Freigabe meines Kontos, andernfalls die konkreten Gründe",
        "Guthaben: 45,00 EUR; laufende Abonnements",
        "Für alles Übrige setze ich Ihnen eine letzte Frist bis zum 18. Dezember 2026.",
    ):
        assert words in text
    assert "ohne Anmeldung" not in text


def test_the_wish_that_nothing_is_deleted_is_repeated_beside_the_complaint() -> None:
    ban = out("L1", "dsa_complaint", PLATFORM, date(2026, 12, 5), due=date(2026, 12, 21))
    keep = out("L2", "preservation_demand", PLATFORM, date(2026, 12, 5), due=date(2026, 12, 21))
    text = second(replace(BANNED, letters=(ban, keep)), ban, "unmonitored", date(2026, 12, 22))
    assert "die Bestätigung, dass bis zur Klärung nichts gelöscht wird" in text
    assert "die Entscheidung über meine Beschwerde" in text
    assert text.count("Aufforderung zur Aufbewahrung meiner Inhalte") == 3


def test_only_what_is_overdue_at_the_same_place_is_repeated() -> None:
    elsewhere = replace(DEMAND, id="L3", to=PLATFORM)
    answered = replace(DEMAND, id="L4", answered=True)
    case = case_of(DEMAND, REQUEST, elsewhere, answered)
    assert overdue_beside(case, REQUEST, date(2026, 12, 11)) == (DEMAND,)
    assert overdue_beside(case, REQUEST, date(2026, 12, 10)) == ()
    again = out("L5", "follow_up", SHOP, date(2026, 12, 11), due=date(2026, 12, 18), answers="L1")
    assert overdue_beside(case_of(DEMAND, REQUEST, again), REQUEST, date(2026, 12, 15)) == ()
    assert overdue_beside(case_of(DEMAND, REQUEST, again), REQUEST, date(2026, 12, 30)) == (DEMAND,)


def test_money_that_came_is_no_answer_to_a_request_for_data() -> None:
    came = {"kind": "partial", "on": "2026-12-20", "letters": ["L1", "L2"], "refunded": [[612_35, "EUR"]]}
    case = replace(case_of(DEMAND, REQUEST), replies=(came,))

    assert answers(case, REQUEST) == []
    assert answers(case, DEMAND) == [came]


def test_a_letter_that_repeats_another_is_written_anew_with_it() -> None:
    talk = sent()
    talk.wait_days(16)
    talk.say("aus datenschutzgründen dürfen die mir nix sagen")
    first = newest(talk, "follow_up")
    assert "Schreiben zur Sperre meines Kontos" in first.text
    talk.wait_days(3)
    talk.say("neues datum bitte")
    talk.tap("redate")
    assert "Schreiben zur Sperre meines Kontos" in newest(talk, "follow_up").text


def test_a_collector_is_not_reminded_because_the_company_wrote() -> None:
    talk = sent()
    beside = replace(talk.case.letters[0], id="L9", kind="settlement_confirmation", to=AGENCY)
    talk.case = replace(talk.case, letters=(*talk.case.letters, beside))
    talk.wait_days(16)
    talk.say("Amazon schreibt: Ihr Anliegen wurde an die Fachabteilung weitergeleitet")
    written = [one.to.name for one in talk.case.newest_letters() if one.kind == "follow_up"]
    assert written
    assert AGENCY.name not in written


def test_a_refusal_of_the_rest_is_answered_and_not_called_incomplete() -> None:
    payout = out("L1", "payout_demand", SHOP, date(2026, 11, 25), due=date(2026, 12, 9))
    kept = reply("partial", letters=("L1",), withheld=True)
    case = replace(case_of(payout, replies=(kept,)), facts=HELD)
    text = second(case, payout, "partial")
    assert "Mit der Ablehnung bin ich nicht einverstanden" in text
    assert "Für jeden Betrag, den Sie nicht auszahlen, nennen Sie mir bitte den Grund" in text
    assert "nur zum Teil geschehen." not in text
    plain = replace(case, replies=(reply("partial", letters=("L1",)),))
    assert "nur zum Teil geschehen." in second(plain, payout, "partial")


@pytest.mark.parametrize(
    ("text", "ends", "keeps"),
    [
        ("Aus Datenschutzgründen keine Auskunft. Die Entscheidung ist endgültig.", True, False),
        ("This decision is final.", True, False),
        ("Unsere endgültige Entscheidung steht noch aus", False, False),
        ("129,99 EUR erstattet. Geschenkguthaben kann nicht ausgezahlt werden.", False, True),
        ("Wir prüfen das.", False, False),
    ],
)
def test_what_a_reply_says_of_its_end_and_of_money_is_kept(text: str, ends: bool, keeps: bool) -> None:
    assert (final(text), withheld(text)) == (ends, keeps)


# ---- what is said only where it is so


@pytest.mark.parametrize(
    ("case", "admits"),
    [
        (Case(facts=facts(full_name="A B")), True),
        (Case(facts=facts(situation="social_ban")), False),
        (Case(facts=facts(situation="social_ban", claim_alleged=True)), True),
        (Case(facts=facts(goal=("data",))), False),
        (MINIMAL, False),
        (Case(facts=facts(claim_alleged=False, collection_agency="Nordkap")), True),
    ],
)
def test_that_no_claim_is_admitted_is_said_where_one_is_or_may_be_alleged(case: Case, admits: bool) -> None:
    for kind in ("unblock_demand", "access_request", "follow_up"):
        assert ("kein Anerkenntnis" in write(case, kind).text) == admits


def test_a_collector_is_always_told_that_no_claim_is_admitted() -> None:
    assert "kein Anerkenntnis" in write(MINIMAL, "follow_up", to=AGENCY).text


def test_no_closed_account_is_spoken_of_where_none_was_told_of() -> None:
    open_ = Case(facts=facts(full_name="A B", company="flink", account_identifier="a@b.example"))
    shut = replace(open_, facts={**open_.facts, **facts(goal=("unblock",))})
    limited = replace(shut, facts={**shut.facts, **facts(situation="payment_limited")})
    for case, said in ((open_, False), (shut, True), (limited, False)):
        assert ("keinen Zugriff" in write(case, "access_request", to=COMPANY).text) == said


# ---- what was sent before


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "am 9.10. hab ich denen die bestätigung vom inkasso gefaxt",
            "9. Oktober 2026, Fax: Übersendung meiner Nachweise",
        ),
        (
            "hab am 9.10. den kontoauszug per mail geschickt",
            "9. Oktober 2026, E-Mail: Übersendung meiner Nachweise an Sie",
        ),
        ("i emailed them my bank statement on 9 oct", "9. Oktober 2026, E-Mail: Übersendung meiner Nachweise an Sie"),
        ("fax am 9.10.", "9. Oktober 2026, Fax: meine Nachricht an Sie"),
        ("am 9.10. per mail um eine bestätigung gebeten", "9. Oktober 2026, E-Mail: meine Anfrage an Sie"),
    ],
)
def test_a_proof_that_was_sent_is_called_one_and_nothing_else_is(said: str, words: str) -> None:
    contacts = told(said, date(2026, 11, 24))
    assert words in write(replace(FULL, contacts=contacts), "unblock_demand").text


# ---- where it goes by mail, and what is said of it


def mailboxes(slug: str) -> dict[str, str]:
    """The mail address by kind of letter, of a company in the directory."""
    table = desk()
    to = table.addressee(Case(facts=facts(company=slug)), "company")
    assert to
    kinds = ("access_request", "unblock_demand", "payout_demand", "follow_up")
    return {kind: table.mailbox(Case(), to, kind).email for kind in kinds}


def test_a_mailbox_for_data_protection_gets_no_letter_about_money() -> None:
    found = mailboxes("amazon")
    assert found.pop("access_request") == "eu-privacy@amazon.de"
    assert set(found.values()) == {""}


def test_a_mailbox_for_everything_gets_every_letter() -> None:
    assert set(mailboxes("tchibo").values()) == {"service@tchibo.de"}


def test_who_sends_by_mail_is_told_which_address_is_missing() -> None:
    talk = answering(drafted(), "send_channel")
    talk.say("per E-Mail")
    assert "L1: Die E-Mail-Adresse fehlt noch." in talk.text
    to_mail = {one.id: one.to.email for one in talk.case.newest_letters()}
    assert to_mail == {"L1": "", "L2": "eu-privacy@amazon.de"}


def test_who_sends_by_post_is_not_told_of_mail_addresses() -> None:
    talk = answering(drafted(), "send_channel")
    talk.say("per post")
    assert "E-Mail-Adresse fehlt" not in talk.text


def test_a_new_letter_is_not_announced_as_a_new_version() -> None:
    talk = drafted()
    scribe = Scribe(talk.desk, talk.case, talk.now)
    scribe.note("mark", key="wanted:human_review_request:company", value="1")
    scribe.note("fact", topic="full_name", value="Jana Beispielhaft", source="said", sure="exact")
    draft_all(scribe)
    said = " ".join(str(out.body["text"]) for out in scribe.finish().says if out.type == "say")
    assert "Der Brief ist fertig:\nL3 an" in said
    assert "aufgehoben:\nL1 (Fassung 2)" in said


# ---- what an enclosure is called


@pytest.mark.parametrize(
    ("exhibit", "words"),
    [
        (Exhibit("E1", "a.pdf", "", PDF, "", text="Nordbank\nKontoauszug Nr. 3\n", about="other"), "Kontoauszug"),
        (
            Exhibit("E1", "a.pdf", "", PDF, "", text="Zahlungsbestätigung", understood={"dated": "2024-11-14"}),
            "Bestätigung, Datum 14. November 2024",
        ),
        (Exhibit("E1", "Screenshot_2026.png", "", "image/png", "", about="other"), "Bildschirmfoto"),
        (
            Exhibit("E1", "a.pdf", "", PDF, "", about="block_notice", understood={"dated": "2026-09-23"}),
            "Mitteilung zur Sperre, Datum 23. September 2026",
        ),
        (Exhibit("E1", "IMG_1.jpg", "", "image/jpeg", "", about="other"), "Beleg"),
        (
            Exhibit("E1", "a.pdf", "", PDF, "", text="Wir bitten um Bestätigung und Kontoauszug.", about="other"),
            "Beleg",
        ),
    ],
)
def test_an_enclosure_is_called_what_is_known_of_it_and_no_more(exhibit: Exhibit, words: str) -> None:
    case = replace(FULL, exhibits=(exhibit,))
    assert f"Anlage 1: {words}\n" in write(case, "unblock_demand", exhibits=("E1",)).text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Falkenried Inkasso GmbH, Speicherstieg 4", "Falkenried Inkasso GmbH"),
        ("an FALKENRIED INKASSO GmbH & Co. KG", "FALKENRIED INKASSO GmbH & Co. KG"),
        ("Falkenried Inkasso schreibt", ""),
        ("Andere Inkasso GmbH", ""),
    ],
)
def test_a_paper_tells_the_legal_form_of_the_collector(text: str, name: str) -> None:
    assert with_form("Falkenried Inkasso", text) == name


def test_the_legal_form_from_a_paper_stands_in_the_address() -> None:
    talk = drafted()
    talk.say("falkenried inkasso, Speicherstieg 4, 20999 Hamburg")
    talk.hear(Burst(kept=(pdf("bestaetigung.pdf", "Falkenried Inkasso GmbH, Speicherstieg 4, 20999 Hamburg"),)))
    assert talk.case.text("collection_agency") == "Falkenried Inkasso GmbH"


def test_the_form_names_every_letter_that_is_followed_in_both_languages() -> None:
    case = case_of(DEMAND, REQUEST, account_identifier="ayla@example.net", full_name="Ayla Noor")
    others = overdue_beside(case, REQUEST, date(2026, 12, 11))
    more: dict[str, Any] = {"answered": REQUEST, "reply_class": "silence", "others": others}
    short = {
        one: write(case, "follow_up", one, to=SHOP, today=date(2026, 12, 11), **more).short for one in ("de", "en")
    }
    assert "vom 26. November 2026 und mein Schreiben zur Sperre meines Kontos vom 26. November 2026" in short["de"]
    assert "Ebenso: die Freigabe des Kontos" in short["de"]
    assert "of 26 November 2026 and my letter on the block of my account of 26 November 2026" in short["en"]
    whole = write(case, "follow_up", "en", to=SHOP, today=date(2026, 12, 11), **more).text
    assert "The following is still open as well (" in whole
    assert "For everything else I set you a last date" in whole


def test_a_complaint_names_the_day_by_which_a_retold_demand_had_come() -> None:
    talk = sent()
    talk.wait_days(9)
    talk.say("die wollen meinen ausweis von beiden seiten")
    talk.wait_days(35)
    talk.say("beschwerde bei der datenschutzbehörde")

    assert (
        "spätestens 3. Dezember 2026: Verlangen nach einem Nachweis der Identität"
        in newest(talk, "authority_complaint").text
    )
