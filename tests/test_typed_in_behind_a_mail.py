"""A password or a card that was typed in behind a mail, and an account that is shut besides."""

import pytest

from bot.dialogue.alarms import PHISHED
from bot.dialogue.understand.typed_in import typed_in
from bot.letters.offers import phished
from tests.conversation import day, told

AID_DE, AID_EN = "Passwort ändern", "Change the password"


@pytest.mark.parametrize(
    "text",
    [
        "got a mail from paypal, typed my password in on the site",
        "netflix mail 'abo gesperrt', hab kreditkarte eingegeben, 49 euro abgebucht von GLOBAL*PAY am 22.11.",
        "amazon hat geschrieben mein konto wird gesperrt wenn ich nicht verifiziere. hab kreditkarte eingetippt. fake?",
        "mail von paypal bekommen und passwort eingegeben",
        "Ich glaub ich bin auf phishing reingefallen, hab nur email und passwort eingegeben, keine karte",
    ],
)
def test_i_typed_my_card_in_behind_a_mail_and_a_letter_is_written(text: str) -> None:
    talk = told(text)
    assert phished(talk.case)
    assert PHISHED in talk.case.marks
    assert talk.asks is None


@pytest.mark.parametrize(
    "text",
    [
        "paypal blocked me, got a mail and typed my password in on the site",
        "got an email from 'ebay', account suspended, logged in via link. now real ebay suspended me yesterday",
        "mail von paypal bekommen, passwort eingegeben, und jetzt ist paypal wirklich gesperrt",
    ],
)
def test_nobody_tells_me_to_change_the_password_because_the_account_really_is_blocked(text: str) -> None:
    talk = told(text)
    assert AID_DE in talk.text or AID_EN in talk.text
    assert not phished(talk.case)
    assert talk.case.known("company")
    assert talk.asks


def test_my_whole_case_stops_because_i_had_clicked_on_a_mail_before() -> None:
    talk = told("paypal gesperrt seit 20.11.2026", "hatte vorher auf ne mail geklickt und da mein passwort eingegeben")
    assert AID_DE in talk.text
    assert not phished(talk.case)
    assert talk.asks == "account_identifier"


@pytest.mark.parametrize(
    "text",
    [
        "ich bin nicht auf die mail reingefallen, hab NICHTS eingegeben. aber paypal ist trotzdem seit 18.11.2026 zu",
        "didn't fall for the mail, but paypal is still blocked since 18 november 2026",
    ],
)
def test_a_block_is_taken_for_a_forgery_though_i_fell_for_nothing(text: str) -> None:
    talk = told(text)
    assert not phished(talk.case)
    assert talk.case.value("block_date") == day(2026, 11, 18)


@pytest.mark.parametrize(
    "text",
    [
        "ich hab mein passwort dreimal falsch eingegeben, paypal hat gesperrt",
        "got a mail from paypal that my account is limited",
        "hab bei amazon meine kreditkarte hinterlegt, konto gesperrt, mail von amazon bekommen",
        "mail von ebay bekommen, konto gesperrt, hab mich über die app eingeloggt",
        "got a mail with a reset link and typed my new password in on the site",
        "mail bekommen dass konto gesperrt, passwort eingegeben, ging nicht",
        "bekam eine mail von amazon, hab aber kein passwort eingegeben",
    ],
)
def test_who_typed_nothing_in_is_told_to_call_the_bank(text: str) -> None:
    assert not typed_in(text)


@pytest.mark.parametrize("text", ["seit 2.11. gspert, koa grund, amazon", "amazon is gspeat seit 2.11."])
def test_a_block_in_bavarian_loses_its_day(text: str) -> None:
    assert told(text).case.value("block_date") == day(2026, 11, 2)
