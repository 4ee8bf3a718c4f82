"""What long first messages tell beside the block: threats with a court, calls and mails of both sides, several sums and
days, goods that were never booked."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.court_signs import court_paper
from bot.dialogue.understand.several_days import laid_out
from tests.conversation import answering, told

TODAY = dt.date(2026, 11, 24)


def on(month: int, number: int, year: int = 2026) -> When:
    day = dt.date(year, month, number)
    return When(day, day)


@pytest.mark.parametrize(
    "text",
    [
        "Am 20.10. schrieb die Intrum, wenn ich nicht bis 15. Dezember zahle, würden sie die Betreibung einleiten.",
        "Andernfalls werden wir ohne weitere Ankündigung die Betreibung einleiten.",
        "Bitte senden Sie uns den Beleg, andernfalls leiten wir das gerichtliche Mahnverfahren ein.",
        "post von coeo: Letzte Mahnung vor Einleitung des gerichtlichen Mahnverfahrens",
        "sie wollen jetzt klage einreichen",
        "dann kommt ein mahnbescheid sagen die",
        "they say they will take me to court",
        "we will apply for a court order if you don't pay",
        "gericht wie geht das",
    ],
)
def test_a_court_that_is_only_threatened_with_has_not_written(text: str) -> None:
    assert court(text) is None
    assert not court_paper(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nein nein, es ist noch gar kein Zahlungsbefehl gekommen, die drohen nur damit",
        "hä was fürn umschlag?? da kam garnix vom gericht",
        "vom gericht ist das nicht",
    ],
)
def test_who_denies_a_courts_paper_has_none(text: str) -> None:
    assert court(text) is False
    assert not court_paper(text)


@pytest.mark.parametrize(
    "text",
    [
        "die haben mir erst gedroht und jetzt ist ein mahnbescheid da",
        "im gelben umschlag ist ein mahnbescheid vom amtsgericht hagen",
        "ich will widerspruch gegen den mahnbescheid einlegen den ich gestern bekommen hab",
    ],
)
def test_a_paper_that_came_is_no_threat(text: str) -> None:
    assert court(text) is True


def test_the_day_that_the_postman_wrote_on_the_envelope_is_the_day_of_service() -> None:
    case = told(
        "mein klarna konto ist gesperrt",
        "im gelben umschlag ist ein mahnbescheid vom amtsgericht hagen, der briefträger hat 3.11. draufgeschrieben",
    ).case

    assert case.value("service_date") == on(11, 3)


@pytest.mark.parametrize(
    "text",
    [
        "heute hab ich bei der verbraucherzentrale angerufen",
        "hab das formular heute ausgefüllt",
    ],
)
def test_the_day_of_a_deed_is_not_that_of_the_envelope(text: str) -> None:
    talk = told("mein klarna konto ist gesperrt", "hier liegt ein mahnbescheid vom amtsgericht hagen")
    talk.say(text)

    assert talk.case.value("service_date") is None


def test_a_call_at_a_consumer_centre_is_none_with_the_company() -> None:
    case = told("amazon hat mein konto gesperrt", "am 20.11. bei der verbraucherzentrale angerufen").case

    assert case.contacts == ()


def test_a_letter_to_the_collector_is_none_to_the_company() -> None:
    story = "zalando konto gesperrt, intrum will 79,90. am 6. oktober habe ich der intrum eingeschrieben geschrieben"

    assert [one.by for one in told(story).case.contacts if one.by == "person"] == []


def _contacts(story: str) -> list[tuple[str, str, str, When | None]]:
    return [(one.way, one.by, one.kind, one.when) for one in told(story).case.contacts]


@pytest.mark.parametrize(
    ("story", "contact"),
    [
        (
            "Mein Amazon Konto ist gesperrt. Am 21. Oktober hat Amazon mir geschrieben dass mein Konto in den nächsten "
            "Wochen wieder frei wird",
            ("other", "company", "promise", on(10, 21)),
        ),
        (
            "amazon konto gesperrt. am 17. Oktober angerufen, da sagte eine Frau das sei ein Irrtum und werde in 24 "
            "Stunden freigeschaltet",
            ("phone", "company", "promise", on(10, 17)),
        ),
        ("ebay konto gesperrt. am 6.11. mail: dokumente unleserlich", ("mail", "company", "other", on(11, 6))),
        (
            "amazon konto gesperrt. Ich habe am 17. Oktober da angerufen und sollte warten. Am 20. nochmal angerufen",
            ("phone", "person", "inquiry", on(10, 20)),
        ),
    ],
)
def test_who_wrote_or_promised_what_and_when_is_told_right(
    story: str, contact: tuple[str, str, str, When | None]
) -> None:
    assert contact in _contacts(story)


def test_a_mail_that_they_sent_at_night_is_theirs() -> None:
    case = told("amazon close my account. 5.11. at night they send email", language="en").case

    assert [one.by for one in case.contacts] == ["company"]


def test_a_bare_day_behind_a_date_lies_in_its_month() -> None:
    text = "Am 17. Oktober angerufen und gewartet. Am 20. nochmal angerufen."

    assert "Am 20. Oktober nochmal" in laid_out(text, TODAY)


@pytest.mark.parametrize(
    "story",
    [
        "Mein Amazon Konto ist gesperrt. Am 21. kam zurück, man habe meine Zahlung gefunden",
        "Zalando hat mein Konto gesperrt. Am 20. Oktober schrieb die Intrum zurück, ich müsse zahlen",
        "etsy konto gesperrt, ein kunde hat eine lampe zurückgeschickt am 10.11.",
    ],
)
def test_an_answer_that_came_back_is_no_return_of_goods(story: str) -> None:
    assert not told(story).case.known("returned_on")


def test_a_statement_that_was_looked_for_ends_no_bank_account() -> None:
    story = "amazon konto gesperrt. bezahlt von meinem Girokonto bei der Sparkasse, den Kontoauszug hab ich rausgesucht"

    assert told(story).case.value("situation") != "bank_terminated"


@pytest.mark.parametrize(
    ("story", "amount"),
    [
        (
            "amazon konto gesperrt, ich wollte ein Puppenhaus für 89 Euro bestellen. Es sei eine Forderung von 64,90 € "
            "offen",
            Money(6490),
        ),
        (
            "Zalando Konto gesperrt, Intrum verlangt Fr. 79.90 plus Fr. 68.00 Mahnspesen, total Fr. 147.90",
            Money(14790, "CHF"),
        ),
    ],
)
def test_of_several_sums_that_of_the_claim_is_taken(story: str, amount: Money) -> None:
    assert told(story).case.value("claim_amount") == amount


def test_goods_that_the_shop_never_booked_were_ordered_by_nobody_else() -> None:
    story = "klarna konto gesperrt, angeblich 119,95. die rücksendung wurde nicht gebucht und deshalb fordern die geld"

    assert told(story).case.value("situation") == "block_over_claim"


@pytest.mark.parametrize(
    ("story", "language"),
    [
        ("klarna hat mich gesperrt. hab schuhe zurückgeschickt und die haben das nie verbucht", "de"),
        ("my amazon is closed. 2 returns not refunded 64,80 eur", "en"),
    ],
)
def test_goods_sent_back_and_not_booked_are_not_too_many_returns(story: str, language: str) -> None:
    assert told(story, language=language).case.value("situation") != "returns"


def test_an_account_that_was_hacked_on_a_day_was_taken_over() -> None:
    case = told("mein steam konto wurde am 12.10. gehackt und ist seit 3.11.2026 gesperrt wegen betrug").case

    assert (case.value("taken_on"), case.value("block_date")) == (on(10, 12), on(11, 3))


def test_the_same_hacker_makes_no_linked_account() -> None:
    assert told("epic games hat mein konto gesperrt, gleicher hacker gleiche mail").case.text("situation") == ""


def test_who_would_have_paid_did_not() -> None:
    case = told("zalando konto gesperrt, forderung 79,90. mein mann selig hätte immer alles bar bezahlt").case

    assert case.value("claim_paid") is None


def test_an_objection_thrown_into_the_courts_box_is_out() -> None:
    talk = answering(told("amazon konto gesperrt"), "account_identifier")
    talk.say("hier ist ein mahnbescheid vom amtsgericht hagen")
    talk.say("hab das formular ausgefüllt und beim gericht selber in den kasten geschmissen heute")

    assert talk.case.value("court_objection") == When(talk.now.date(), talk.now.date())
