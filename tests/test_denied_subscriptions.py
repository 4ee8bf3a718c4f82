"""Whoever is billed for a subscription that they never took out has none, and does not say that somebody misused their
name, as long as nobody told it."""

import pytest

from tests.conversation import answering, told

LETTER = "inkassobrief von Nordlicht Inkasso GmbH über 187,20, kenn die nicht"


@pytest.mark.parametrize(
    "said",
    [
        "angeblich n abo. fitness oder was. hab ich nie gemacht",
        "angeblich hab ich ein abo abgeschlossen, stimmt nicht",
        "für ein fitness abo das ich nie abgeschlossen hab",
        "die sagen ich hätte einen vertrag unterschrieben, hab ich nie",
        "das ist nicht mein vertrag",
        "den vertrag hab ich nie gemacht",
    ],
)
def test_a_contract_that_is_only_denied_is_no_misuse_of_the_name(said: str) -> None:
    talk = told(LETTER, "nein")
    talk.say(said)
    assert talk.case.value("subscriptions") is not True
    answering(talk, "letter_review")
    for letter in talk.case.newest_letters():
        text = " ".join(letter.text.split())
        assert "hat jemand meine Personalien" not in text
        assert "Missbrauch meiner Personalien" not in text


@pytest.mark.parametrize(
    "said",
    [
        "jemand hat in meinem namen ein abo abgeschlossen, das ich nie gemacht hab",
        "da hat wer mit meinen daten einen vertrag gemacht",
    ],
)
def test_a_misuse_that_is_told_is_still_said(said: str) -> None:
    talk = told(LETTER, "nein")
    talk.say(said)
    answering(talk, "letter_review")
    assert any("hat jemand meine Personalien" in " ".join(one.text.split()) for one in talk.case.newest_letters())


def test_a_running_subscription_is_still_noted() -> None:
    talk = told("amazon hat mein konto gesperrt, prime abo läuft weiter, 8,99 im monat")
    assert talk.case.known("subscriptions")


@pytest.mark.parametrize(
    ("mail", "account"),
    [("kevin.brandt@example.org", ""), ("mein login da war kevin.brandt@example.org", "kevin.brandt@example.org")],
)
def test_a_mail_alone_is_no_account_where_there_is_none(mail: str, account: str) -> None:
    talk = told(LETTER, "nein", "das hab ich nie bestellt")
    answering(talk, "confirm_facts")
    talk.say(mail)
    assert talk.case.text("account_identifier") == account
    assert talk.case.text("reply_email") == "kevin.brandt@example.org"
