"""An account that a creditor had seized: no letter to the bank lifts that, and the help that does is said once."""

import pytest

from bot.dialogue.understand.enforcements import seized
from tests.conversation import told


@pytest.mark.parametrize(
    "said",
    [
        "die sparkasse hat mein Konto gepfändet, ich komme nicht an meine Rente",
        "mein konto wurde gepfändet",
        "kontopfändung von eos",
        "Pfändung auf meinem Konto",
        "EOS hat einen Pfändungs- und Überweisungsbeschluss geschickt",
        "my account was seized",
        "die sparkasse hat mein konto gesperrt wegen einer pfändung von 800 euro",
        "konto zu wegen pfändung sagt die bank",
        "meine bank sagt pfändung, konto ist zu",
        "es liegt eine kontopfändung vor, sagt die bank",
        "auf dem konto liegt ne pfändung",
        "the bank blocked my account because of a garnishment",
    ],
)
def test_a_seizure_is_heard_and_its_help_said_once(said: str) -> None:
    assert seized(said)
    talk = told(said)
    assert "P-Konto" in talk.text
    talk.say(said)
    assert "P-Konto" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "können die mein konto pfänden?",
        "eos droht mit kontopfändung",
        "ich hab angst vor einer kontopfändung",
        "keine pfändung auf dem konto",
        "die pfändung wurde aufgehoben",
        "eos droht wegen der rechnung mit einer pfändung",
        "gibt es dann eine pfändung?",
        "ist das eine pfändung?",
        "amazon hat mein konto gesperrt",
    ],
)
def test_what_is_feared_or_over_is_no_seizure(said: str) -> None:
    assert not seized(said)


def test_in_vienna_no_p_konto_is_spoken_of() -> None:
    talk = told("klarna hat mein konto gesperrt", "kathi@example.at", "Kathi Huber", "Neustiftgasse 12/4, 1070 Wien")
    talk.say("jetzt wurde mein konto auch noch gepfändet")
    assert "Schuldenberatung" in talk.text
    assert "P-Konto" not in talk.text
