"""A block that is only announced: the day is kept as one to come, and no letter says that the account is shut."""

import datetime as dt

import pytest

from bot.dialogue.understand.announced_blocks import announced_block
from bot.dialogue.understand.claims import claim_alleged
from tests.conversation import BERLIN, answering, day, told

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=BERLIN)
TODAY = NOW.date()


def _letters(*said: str, language: str = "de") -> tuple[str, ...]:
    talk = told(*said, language=language, now=NOW)
    talk = answering(talk, "confirm_facts")
    talk.say("ja" if language == "de" else "yes")
    return tuple(" ".join(one.text.split()) for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    ("said", "kind", "on"),
    [
        ("mein konto wird zum 1.12. gesperrt", "block", "2026-12-01"),
        ("ebay sperrt mein konto zum 1.12.", "block", "2026-12-01"),
        ("amazon hat geschrieben dass mein konto am 1.12. gesperrt wird", "block", "2026-12-01"),
        ("sie wollen es bis 30.11. löschen wenn ich nicht zahle", "delete", "2026-11-30"),
        ("amazon droht mein konto zum 1.12. zu sperren, die wollen 80 euro", "block", "2026-12-01"),
        ("klarna will 50 euro, sonst sperren sie mein konto am 2.12.", "block", "2026-12-02"),
        ("wenn ich nicht bis 30.11. zahle, sperren sie mein konto", "block", "2026-11-30"),
        ("amazon schreibt: zahlen sie bis 30.11., sonst wird ihr konto gesperrt", "block", "2026-11-30"),
        ("vinted will mein konto am 5.12. schließen weil ich 3 pakete nicht verschickt hätte", "close", "2026-12-05"),
        ("klarna droht konto dicht zu machen wenn ich die 89,90 nicht bis 1.12. zahl, hab ich", "close", "2026-12-01"),
        ("paypal will mein konto zum 15.1.2027 kündigen", "close", "2027-01-15"),
        ("mein amazon konto ist ab 1.12. zu", "close", "2026-12-01"),
        ("zum 1.12. machen die mein paypal zu", "close", "2026-12-01"),
        ("they will suspend my account on 5 December", "block", "2026-12-05"),
        ("amazon says my account will be closed on 5 December", "close", "2026-12-05"),
        ("if i dont pay by nov 30 they will close my account", "close", "2026-11-30"),
        ("they're closing my account on december 5", "close", "2026-12-05"),
        ("my account will be suspended in 7 days", "block", "2026-12-01"),
    ],
)
def test_a_block_that_is_to_come_is_taken_for_one_that_was(said: str, kind: str, on: str) -> None:
    found = announced_block(said, TODAY)

    assert found
    assert (found.kind, found.on) == (kind, dt.date.fromisoformat(on))


@pytest.mark.parametrize(
    "said",
    [
        "hab angst dass sie mein konto sperren wenn ich nicht zahle",
        "amazon sperrt mich wenn ich nochmal was zurückschicke",
        "amazon droht mein konto zu sperren",
        "they will close my account if i don't pay",
        "klarna will 50 euro sonst wird mein konto gesperrt",
    ],
)
def test_a_threat_without_a_day_is_taken_for_a_block(said: str) -> None:
    found = announced_block(said, TODAY)

    assert found
    assert found.on is None


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mein konto am 3.11. gesperrt, sie prüfen bis 1.12.",
        "mein konto ist bis 5.12. gesperrt",
        "mein konto wird seit 3.11. gesperrt",
        "mein konto wird am 1.12. wieder freigeschaltet",
        "jedes mal wenn ich mich einlogge wird mein konto gesperrt",
        "ich will mein konto am 1.12. löschen",
        "das ticket wird am 1.12. geschlossen",
        "konto gesperrt am 20.11., geld soll am 1.12. kommen",
        "konto seit gestern zu, am 1.12. muss ich miete zahlen",
        "my account is suspended until 5 december",
        "my card will be blocked on 5 december",
        "they blocked my account on 3 november and will answer on 5 december",
        "i want to close my account on 5 december",
        "my account was closed, rent is due on 1 december",
    ],
)
def test_a_block_that_was_is_taken_for_one_to_come(said: str) -> None:
    assert announced_block(said, TODAY) is None


@pytest.mark.parametrize(
    ("said", "language", "wanted"),
    [
        (
            ("paypal will 120 euro und sie wollen das konto bis 30.11. sperren wenn ich nicht zahle", "nein"),
            "de",
            "Für den 30. November 2026 haben Sie angekündigt, mein Konto",
        ),
        (
            ("mein ebay konto wird zum 1.12. geschlossen",),
            "de",
            "Für den 1. Dezember 2026 haben Sie angekündigt, das Konto",
        ),
        (("klarna will 50 euro sonst wird mein konto gesperrt", "nein"), "de", "Sie haben angekündigt, mein Konto"),
        (
            ("ebay will suspend my account on 5 December because of 3 returns",),
            "en",
            "Für den 5. Dezember 2026 haben Sie angekündigt, das Konto zu sperren",
        ),
    ],
)
def test_the_letter_calls_an_account_blocked_that_is_still_open(
    said: tuple[str, ...], language: str, wanted: str
) -> None:
    letters = _letters(*said, language=language)

    assert any(wanted in one for one in letters)
    assert not any(
        word in one for one in letters for word in ("ist gesperrt", "seit dem", "is blocked", "been blocked")
    )
    assert not any("mein Konto freizugeben" in one for one in letters)


@pytest.mark.parametrize(
    "said", ["amazon will mein konto am 1.12. sperren", "paypal will das konto bis zum 30.11.2026 löschen"]
)
def test_the_day_on_which_they_want_to_block_is_taken_for_a_sum(said: str) -> None:
    assert claim_alleged(said) is None


def test_nobody_says_what_to_save_before_the_day_comes() -> None:
    talk = told("mein ebay konto wird zum 1.12. gesperrt", now=NOW)

    assert talk.case.value("block_ahead") == day(2026, 12, 1)
    assert talk.case.value("block_date") is None
    assert "Bis zum 1. Dezember 2026 ist das Konto noch offen" in talk.text


@pytest.mark.parametrize("later", ["jetzt ist es doch schon gesperrt", "seit gestern ist das konto zu"])
def test_an_account_that_was_shut_after_all_stays_open_in_the_letters(later: str) -> None:
    talk = told("mein ebay konto wird zum 1.12. gesperrt", later, now=NOW)
    answering(talk, "confirm_facts").say("ja")

    assert not talk.case.known("block_ahead")
    assert talk.case.letters[0].kind == "unblock_demand"


@pytest.mark.parametrize("answer", ["erst zum 1.12.", "ab 1.12.2026", "das wird erst am 1. dezember gesperrt"])
def test_asked_since_when_a_day_to_come_is_called_the_beginning(answer: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt", now=NOW), "block_date")
    talk.say(answer)

    assert talk.case.value("block_date") is None
    assert talk.case.value("block_ahead") == day(2026, 12, 1)


@pytest.mark.parametrize("answer", ["1.12.2026", "am 5. dezember 2026"])
def test_a_slip_of_the_month_becomes_the_beginning_of_a_block(answer: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt", now=NOW), "block_date")
    talk.say(answer)

    assert talk.case.value("block_date") is None
    assert "liegt noch vor uns" in talk.text


@pytest.mark.parametrize("said", ["konto ist jetzt gesperrt", "sie haben es jetzt wirklich gesperrt"])
def test_a_block_that_was_carried_out_is_lost_once_letters_are_out(said: str) -> None:
    talk = answering(told("klarna will 80 euro und sperrt sonst am 1.12. mein konto", now=NOW), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(8)
    talk.say(said)
    talk.say("seit gestern")

    letter = talk.case.letters[-1]
    assert letter.kind == "unblock_demand"
    assert "seit dem 1. Dezember 2026 gesperrt" in " ".join(letter.text.split())


def test_a_draft_on_an_announcement_stays_when_the_account_was_shut() -> None:
    talk = answering(told("mein ebay konto wird zum 1.12. gesperrt", now=NOW), "send_channel")
    talk.say("jetzt ist es doch schon gesperrt, seit heute")
    answering(talk, "sent_confirmation")

    texts = [one.text for one in talk.case.newest_letters()]
    assert len(texts) == 2
    assert all("seit dem 24. November 2026" in one and "angekündigt" not in one for one in texts)


def test_the_account_is_not_asked_for_where_a_claim_is_threatened_with_a_block() -> None:
    talk = told("klarna will 80 euro und sperrt sonst am 1.12. mein konto", "nein", now=NOW)

    answering(talk, "account_identifier")


def test_a_seizure_is_told_to_ask_for_reasons() -> None:
    talk = told("meine sparkasse will mein konto am 1.12. sperren wegen pfändung über 300 euro", now=NOW)

    assert "noch offen" not in talk.text


def test_a_letter_that_asks_for_no_papers_is_said_to_ask_for_them() -> None:
    said = "airbnb account. they told me it will be removed within 14 days unless i verify my id"
    talk = told(said, language="en", now=NOW)

    assert "which document they need" not in talk.text


@pytest.mark.parametrize("said", ["ja, wird gesperrt", "warum wird es denn gesperrt?", "die wollen das sperren"])
def test_a_word_more_on_the_announcement_shuts_the_account(said: str) -> None:
    talk = told("mein ebay konto wird zum 1.12. gesperrt", said, now=NOW)

    assert talk.case.value("block_ahead") == day(2026, 12, 1)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("they're gonna ban my ebay account friday", "en"),
        ("ebay will suspend my account friday", "en"),
        ("ebay wird mein konto freitag sperren", "de"),
        ("ebay will mir am freitag das konto sperren", "de"),
    ],
)
def test_a_weekday_to_come_is_taken_for_the_last_one(said: str, language: str) -> None:
    talk = told(said, language=language, now=NOW)

    assert talk.case.value("block_date") is None
    assert talk.case.value("block_ahead") == day(2026, 11, 27)


@pytest.mark.parametrize("said", ["ebay hat mein konto freitag gesperrt", "ebay hat mich am freitag gesperrt"])
def test_the_last_weekday_is_taken_for_one_to_come(said: str) -> None:
    assert told(said, now=NOW).case.value("block_date") == day(2026, 11, 20)


@pytest.mark.parametrize(
    "said",
    [
        "mein vinted konto sollte am 20.11. gesperrt werden, ist aber noch offen",
        "vinted wollte mein konto am 20.11. sperren, bisher nichts passiert",
        "vinted was going to close my account on 20 november but its still open",
    ],
)
def test_a_block_that_did_not_come_has_a_day(said: str) -> None:
    talk = told(said, now=NOW)

    assert talk.case.value("block_date") is None
    assert talk.case.marks["ahead"]
    assert not talk.case.text("situation")
