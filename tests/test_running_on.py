"""Money is kept back, and the account runs on: no letter says that it is shut."""

import pytest

from tests.conversation import answering, told


@pytest.mark.parametrize(
    "story",
    [
        "vinted hat mein guthaben eingefroren 38,50, konto läuft aber noch. ausweis hab ich schon 2x hochgeladen",
        "paypal hält 300 euro zurück, das konto funktioniert aber",
        "etsy zahlt mir nichts mehr aus, 1.412,80 euro, mein shop ist noch offen",
        "etsy zahlt mir seit 2. November nichts mehr aus, 1.412,80 Euro reserve, mein shop TonUndTeller ist noch offen",
    ],
)
def test_a_letter_called_an_account_shut_that_is_open(story: str) -> None:
    talk = answering(told(story), "confirm_facts")
    talk.say("ja")
    assert "payout_demand" in [one.kind for one in talk.case.letters]
    assert not any("ist gesperrt" in one.text for one in talk.case.letters)


@pytest.mark.parametrize(
    "story",
    [
        "vinted hat mein guthaben eingefroren 38,50, konto gesperrt",
        "paypal konto gesperrt, 300 euro drauf, das konto läuft noch auf meinen mädchennamen",
        "n26 konto gesperrt seit 9.11., app geht noch",
    ],
)
def test_an_account_that_is_shut_stays_so(story: str) -> None:
    talk = answering(told(story), "confirm_facts")
    talk.say("ja")
    assert any("gesperrt" in one.text for one in talk.case.letters)
