"""The profile that somebody names in the story is the account; the one who reported it, or a firm's own, is not."""

import pytest

from bot.dialogue.understand.handles import named_handle
from tests.conversation import told


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("mein instagram ist gesperrt seit 5.11., @lea.dreht", "@lea.dreht"),
        ("instagram banned me @mimi_art yesterday", "@mimi_art"),
        ("@lea.dreht auf insta wurde gesperrt", "@lea.dreht"),
        ("tiktok hat mich gesperrt, hab schon @TikTokSupport angeschrieben", ""),
        ("mein insta ist gesperrt, nur weil @peter mich gemeldet hat", ""),
        ("mein insta ist gesperrt, @peter hat mich gemeldet", ""),
    ],
)
def test_a_profile_that_was_named_is_not_asked_for_again(said: str, account: str) -> None:
    assert told(said).case.text("account_identifier") == account


def test_a_seller_is_known_by_the_name_of_the_shop_and_answered_by_mail() -> None:
    talk = told("Etsy hat meinen Shop dichtgemacht am 19.11.2026, ich bin Händler")
    talk.say("Der Shop heißt HolzHambach, Mail info@holz.example")

    assert talk.case.text("account_identifier") == "HolzHambach"
    assert talk.case.text("reply_email") == "info@holz.example"


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Kundennummer 70114455 8", "70114455 8"),
        ("70114455 8", "70114455 8"),
        ("die Nummer ist 12-345-6", "12-345-6"),
        ("Kundennummer 70114455, 2 Mails hab ich geschrieben", "70114455"),
        ("iban? DE21 3006 0601 0505 7807 80", "DE21 3006 0601 0505 7807 80"),
        ("0151 00112233", "0151 00112233"),
    ],
)
def test_the_number_of_an_account_is_taken_whole_however_it_is_grouped(said: str, number: str) -> None:
    talk = told("Otto hat mein Konto gesperrt seit 4.11.2026, wegen 20 Euro", "nein")
    assert talk.asks == "account_identifier"
    talk.say(said)

    assert talk.case.text("account_identifier") == number


def test_of_two_accounts_named_in_one_breath_the_own_one_is_taken() -> None:
    talk = told("mein Freund und ich sind beide bei About You gesperrt seit 4.12.2025", "nein")
    while talk.asks != "account_identifier":
        talk.tap("unknown")
    talk.say("meins ist svenja@example.org und seins marco@example.org")

    assert talk.case.text("account_identifier") == "svenja@example.org"
    assert talk.case.text("reply_email") == "svenja@example.org"


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("mein name da ist _lena.backt_  lena.vogt@example.org", "_lena.backt_"),
        ("heiße da _lena.backt_", "_lena.backt_"),
        ("@lena.backt lena.vogt@example.org", "@lena.backt"),
        ("lena.backt, lena.vogt@example.org", "lena.backt"),
        ("lena.vogt@example.org", "lena.vogt@example.org"),
    ],
)
def test_a_user_name_is_kept_beside_the_address_of_mail(said: str, account: str) -> None:
    talk = told("mein insta ist seit heiligabend weg!! gesperrt", "nein")
    assert talk.asks == "account_identifier"
    talk.say(said)

    assert talk.case.value("account_identifier") == account


def test_a_name_of_a_person_is_no_user_name() -> None:
    talk = told("mein insta ist gesperrt", "nein")
    talk.say("mein name da ist Lena Vogt")

    assert not talk.case.known("account_identifier")


@pytest.mark.parametrize(
    "text",
    [
        "bei commerzbank ist mein konto gesperrt",
        "bei der ing ist mein konto gesperrt",
        "bei sparda west ist mein konto gekündigt",
        "dkb ist mein konto",
        "konto: n26 ist gesperrt",
        "mein konto n26",
    ],
)
def test_the_name_of_a_bank_is_the_name_of_the_account(text: str) -> None:
    assert told(text).case.value("account_identifier") is None


def test_the_name_of_an_account_that_stands_before_it_is_lost() -> None:
    assert told("lena.lacht ist mein konto bei insta").case.value("account_identifier") == "lena.lacht"


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("händler id A2BRANDL77XQ", "A2BRANDL77XQ"),
        ("Händlertoken: A2BRANDL77XQ", "A2BRANDL77XQ"),
        ("my merchant id is A2BRANDL77XQ", "A2BRANDL77XQ"),
        ("meine Mitgliedsnummer lautet 9912344", "9912344"),
    ],
)
def test_by_what_a_seller_is_known_was_asked_for_three_times(said: str, account: str) -> None:
    talk = told("amazon hat mein händlerkonto deaktiviert am 19.11.")
    assert talk.case.open == "account_identifier"
    talk.say(said)
    assert talk.case.text("account_identifier") == account


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("denizz_07\nmail is deniz.aksoy@example.org", "denizz_07"),
        ("denizz_07 und deniz.aksoy@example.org", "denizz_07"),
        ("deniz.aksoy@example.org, name da ist denizz_07", "denizz_07"),
        ("jule.hartmann.5 oder halt die mail jule.h@example.org", "jule.hartmann.5"),
        ("@mia.dreht.ton, mail ist mia@example.org", "@mia.dreht.ton"),
        ("shop is WoollyCork, login siobhan.knits@example.ie", "WoollyCork"),
        ("WoollyCork (siobhan.knits@example.ie)", "WoollyCork"),
        ("mitgliedsname flohfee77, email flohfee@example.org", "flohfee77"),
        ("anna@example.org glaub ich", None),
        ("anna@example.org, bitte schnell", None),
        ("Anna McArthur, anna@example.org", None),
        ("seit 12.11.\nanna@example.org", None),
        ("anna@example.org or phone +49 151 0000000", None),
    ],
)
def test_a_user_name_beside_a_mail_address_was_lost(said: str, name: str | None) -> None:
    assert named_handle(said) == name
