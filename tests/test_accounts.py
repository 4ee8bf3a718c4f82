"""Which account it is: its number however it is written, and whose it is."""

import pytest

from tests.conversation import told


def test_of_two_accounts_named_in_one_breath_the_own_one_is_taken() -> None:
    talk = told("mein Freund und ich sind beide bei About You gesperrt seit 4.12.2025", "nein")
    while talk.asks != "account_identifier":
        talk.tap("unknown")
    talk.say("meins ist svenja@example.org und seins marco@example.org")

    assert talk.case.text("account_identifier") == "svenja@example.org"
    assert talk.case.text("reply_email") == "svenja@example.org"


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
