"""Swiss German and Austrian: yes and no, days, payments, names."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.answers import plainly, read, yes_no
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.days import day
from bot.dialogue.understand.names import full_name
from tests.conversation import desk, told

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize("text", ["guet so", "isch guet", "scho guet", "gärn", "passt scho", "jo eh", "isch ok"])
def test_a_yes_of_the_alps_is_a_yes(text: str) -> None:
    assert yes_no(text) is True


@pytest.mark.parametrize("text", ["nei", "na", "na, na", "na danke", "hani nöd", "no nid", "nöd", "guet isch das nöd"])
def test_a_no_of_the_alps_is_a_no(text: str) -> None:
    assert yes_no(text) is False


def test_na_alone_deletes_nothing() -> None:
    """It is a no in Vienna and a greeting in Hamburg."""
    assert plainly("na") is None


@pytest.mark.parametrize(
    "text", ["zoit hob i scho", "ha scho zahlt", "ich ha alles zahlt am 3.11.", "isch scho zahlt", "hani lang zahlt"]
)
def test_what_was_paid_is_heard_in_dialect(text: str) -> None:
    assert says_paid(text) is True


@pytest.mark.parametrize("text", ["i ha nüt zahlt", "hob no ned zoit", "ha no nöd zahlt"])
def test_what_was_not_paid_is_heard_in_dialect(text: str) -> None:
    assert says_paid(text) is False


@pytest.mark.parametrize(
    "text", ["paypal zahlt nöd us", "de support zahlt mir nüt", "die händ gseit ich heg nöd zahlt"]
)
def test_what_others_pay_or_say_is_no_payment(text: str) -> None:
    assert says_paid(text) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("hüt vor ere wuche", "2026-11-17", "2026-11-17"),
        ("gester vor zwöi wuche", "2026-11-09", "2026-11-09"),
        ("vor drü täg", "2026-11-21", "2026-11-21"),
        ("sit letscht mäntig", "2026-11-23", "2026-11-23"),
        ("letscht wuche", "2026-11-16", "2026-11-22"),
        ("heuer im Jänner", "2026-01-01", "2026-01-31"),
        ("am 5. Feber", "2026-02-05", "2026-02-05"),
        ("vor zwa wochn", "2026-11-07", "2026-11-13"),
    ],
)
def test_days_are_heard_in_dialect(text: str, first: str, last: str) -> None:
    when = day(text, TODAY)

    assert when
    assert (when.first.isoformat(), when.last.isoformat()) == (first, last)


def test_an_everyday_name_that_blocked_somebody_is_the_company_in_dialect_too() -> None:
    found = desk().directory.mentions("ricardo het mis konto gsperrt")

    assert [one.slug for one in found] == ["ricardo"]


def test_a_name_behind_the_word_for_address_is_heard() -> None:
    assert full_name("mei adress is Franz Huber, Mariahilfer Straße 10, 1060 Wien") == "Franz Huber"
    assert full_name("mei adress: Mariahilfer Straße 10, 1060 Wien") is None


def test_a_mail_that_came_in_austria_is_no_message_to_the_company() -> None:
    assert not contacts("am 12. November is die Mail kommen", TODAY)
    assert contacts("am 12. November hab i a Mail gschickt", TODAY)[0].by == "person"


def test_who_does_not_know_in_vienna_knows_not() -> None:
    assert read("Des waß i ned.") == "unknown"


@pytest.mark.parametrize(
    "said",
    [
        "es sind no 180 franke uf mim konto vom verkauf",
        "180 stutz sind no drin",
        "i ha no 180 franke druff",
        "da sin noch 180 euro druff",
        "da warn no 180 euro am konto",
        "meine 180 euro aus dem verkauf krieg ich auch ned",
    ],
)
def test_my_own_money_told_in_dialect_became_a_claim(said: str) -> None:
    talk = told("ebay hat mein konto gesperrt", "petra@example.org")
    talk.say(said)

    assert isinstance(talk.case.value("balance"), Money)
    assert not talk.case.says_yes("claim_alleged")


def test_what_they_say_i_did_is_heard_in_swiss_german() -> None:
    talk = told("mis Ricardo konto isch gsperrt", "sie säge i heig es zweits konto gha. stimmt aber nöd")

    assert "zweites Konto" in talk.case.text("block_reason")


@pytest.mark.parametrize(
    "said",
    [
        "zalando hat mi gsperrt wegen ana rechnung von 94,90 de i scho zahlt hob am 2. september",
        "zalando het mis konto gsperrt wäge ere rechnig vo 94.90 wo ich scho zahlt ha am 2. september",
        "zalando het mis konto gsperrt wäge ere rechnig vo 94.90 won i am 2. september zahlt ha",
    ],
)
def test_the_day_on_which_a_bill_was_paid_was_lost_behind_a_relative_clause_of_the_alps(said: str) -> None:
    assert told(said).case.value("payment_date") == day("2. september", TODAY)


@pytest.mark.parametrize(
    ("paper", "said", "number"),
    [
        ("und jetzt ist ein zahlungsbefehl vom bezirksgericht favoriten da", "GZ 12 C 877/26k", "12 C 877/26k"),
        ("und ich hab einen zahlungsbefehl vom betreibungsamt", "Betreibung Nr. 2263114", "2263114"),
        ("und jetzt kam ein mahnbescheid vom amtsgericht hagen", "26-0012345-0-7", "26-0012345-0-7"),
    ],
)
def test_the_number_of_a_courts_paper_became_that_of_the_claim(paper: str, said: str, number: str) -> None:
    talk = told(f"zalando hat mein konto gesperrt wegen 94,90 die ich am 2.9. bezahlt hab, {paper}")
    talk.say(said)
    assert talk.case.text("court_file") == number
    assert not talk.case.text("claim_reference")


@pytest.mark.parametrize(
    "text",
    ["stiefel san am 18.9. z'ruck mit der post", "i hab die stiefel am 18.9. z’ruckgschickt", "am 18.9. zruckgschickt"],
)
def test_what_went_back_keeps_its_day_behind_an_apostrophe(text: str) -> None:
    talk = told(f"zalando hat mi gsperrt, {text}")
    assert talk.case.value("returned_on") == When(dt.date(2026, 9, 18), dt.date(2026, 9, 18))
