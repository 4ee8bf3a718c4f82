"""A check that a bank could not finish is no order that anybody denies."""

import pytest

from bot.dialogue.understand.situations import situations
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "deine Verifizierung konnte leider nicht abgeschlossen werden.",
        "Ihre Identitätsprüfung wurde nicht erfolgreich abgeschlossen",
        "video-ident nicht abgeschlossen, konto gesperrt",
        "die prüfung ist noch nicht abgeschlossen",
        "Das Postident-Verfahren konnte nicht abgeschlossen werden",
        "n26 gesperrt, die legitimation wurde nicht abgeschlossen",
    ],
)
def test_a_check_that_failed_was_an_order_made_by_somebody_else(text: str) -> None:
    assert "identity_theft" not in situations(text)


@pytest.mark.parametrize(
    "text",
    [
        "ich soll zahlen aber ich hab nie einen vertrag abgeschlossen",
        "den vertrag hab ich nicht abgeschlossen, rechnung kam trotzdem",
        "die behaupten ein abo, ich hab nichts abgeschlossen",
    ],
)
def test_a_contract_that_i_never_made_is_still_denied(text: str) -> None:
    assert "identity_theft" in situations(text)


def test_what_the_bank_forwarded_made_it_another_kind_of_case() -> None:
    talk = told("n26 konto gesperrt seit 17.11., soll mich neu identifizieren")
    talk.say(
        forward_from="N26", forward_text="Hallo, deine Verifizierung konnte leider nicht abgeschlossen werden. Dein N26"
    )
    assert talk.case.value("situation") == "identity_check"
