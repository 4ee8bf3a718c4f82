"""Messages that want data behind a button, and addresses that only pose; whose address such a sender's is."""

import pytest

from bot.dialogue.understand.phishing import doubted
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "ich habe eine e-mail bekommen komma da steht paypal konto eingeschränkt punkt\n"
        "ich soll auf einen knopf drücken und meine daten bestätigen bis morgen sonst wird alles gelöscht",
        "hab ne mail von paypal, ich soll auf einen link klicken und meine daten bestätigen",
        "mail von paypal: konto eingeschränkt, ich soll auf den knopf drücken und die daten eingeben",
        "die mail kam von service-paypal@kundenschutz-team.com",
        "die mail kam von service@paypal-sicher.de",
        "absender war amazon-konto@secure-mailer.net",
    ],
)
def test_such_a_message_may_be_forged(text: str) -> None:
    assert doubted(text)


@pytest.mark.parametrize(
    "text",
    [
        "ich soll in der app meine identität bestätigen, konto eingeschränkt, paypal",
        "paypal will dass ich meine daten bestätige, ausweis hochladen im konto",
        "die mail kam von noreply@mail.amazon.de",
        "die mail kam von meiner schwester anna@web.de",
    ],
)
def test_a_check_of_who_one_is_and_the_company_s_own_address_are_not(text: str) -> None:
    assert not doubted(text)


@pytest.mark.parametrize("text", ["die mail kam von service@paypal.de", "absender ist x@web.de"])
def test_whoever_wrote_is_not_the_account(text: str) -> None:
    assert not told("paypal konto zu", text).case.known("account_identifier")


@pytest.mark.parametrize(
    "text", ["die mail ist lena@example.org", "absender war x@amazon.de, mein konto ist lena@example.org"]
)
def test_ones_own_beside_it_is(text: str) -> None:
    assert told("amazon konto zu", text).case.value("account_identifier") == "lena@example.org"
