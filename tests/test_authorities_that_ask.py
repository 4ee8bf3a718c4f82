"""A letter of an authority that asks something is no mere receipt, its number is no number of the company's, and who it
is from is known by the names that authorities have."""

import pytest

from bot.dialogue.turn import Burst
from bot.dialogue.understand.authorities import of_an_authority
from bot.dialogue.understand.authority_letters import asks_something, file_number
from tests.conversation import Conversation, sent

LETTER = (
    "Sehr geehrte Frau Beispiel, wir bestätigen den Eingang Ihrer Beschwerde. Aktenzeichen D23/2027. Bitte teilen Sie "
    "uns mit, ob die Firma inzwischen geantwortet hat."
)
SAXONY = "Die Sächsische Datenschutz- und Transparenzbeauftragte"


def _complaining() -> Conversation:
    talk = sent()
    talk.wait_days(35)
    for said in ("ich will mich bei der datenschutzbehörde beschweren", "passt so", "heute per mail raus"):
        talk.say(said)
    talk.wait_days(20)
    return talk


def _forward(talk: Conversation, sender: str, text: str = LETTER) -> None:
    talk.hear(Burst(forward_text=text, forward_from=sender, forward_date="2027-01-19T10:00:00+01:00"))


@pytest.mark.parametrize("sender", ["HmbBfDI", SAXONY, "Sächsische Datenschutzbeauftragte", "LfDI Niedersachsen"])
def test_its_question_and_its_number_are_named(sender: str) -> None:
    talk = _complaining()
    letters = len(talk.case.letters)
    _forward(talk, sender)
    assert "Aktenzeichen D23/2027" in talk.text
    assert "Sie fragt etwas" in talk.text
    assert "Empfangsbestätigung" not in talk.text
    assert len(talk.case.letters) == letters


def test_its_number_told_under_its_name_is_not_the_companys() -> None:
    talk = _complaining()
    talk.say(f"Sächsische Datenschutzbeauftragte: {LETTER}")
    assert "D23/2027" not in talk.case.text("claim_reference")
    assert "Sie fragt etwas" in talk.text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Az. 2.04-1/2027-55, Ihre Beschwerde", "2.04-1/2027-55"),
        ("Geschäftszeichen: LfDI-1201.4", "LfDI-1201.4"),
        ("Our reference: IN-27-1-55", "IN-27-1-55"),
        ("Ihr Aktenzeichen folgt", ""),
        ("Wir haben Ihre Beschwerde vom 3.1.2027 erhalten.", ""),
    ],
)
def test_the_number_of_the_file_is_read(text: str, number: str) -> None:
    assert file_number(text) == number


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Bitte senden Sie uns noch Ihren Schriftwechsel mit der Firma.", True),
        ("Wir bitten um Mitteilung, ob die Sache erledigt ist.", True),
        ("Please let us know whether the company has replied.", True),
        ("Hat die Firma inzwischen geantwortet?", True),
        ("Wir benötigen noch eine Kopie Ihres Antrags.", True),
        ("Bitte geben Sie bei Rückfragen stets das Aktenzeichen an. Wir haben die Firma angehört.", False),
        ("Ihre Beschwerde ist eingegangen, wir kommen auf Sie zu.", False),
        ("We have received your complaint and will get back to you.", False),
    ],
)
def test_a_question_is_told_from_a_receipt(text: str, asks: bool) -> None:
    assert asks_something(text) is asks


@pytest.mark.parametrize(
    "text", ["Unser Datenschutzbeauftragter hat Ihre Anfrage erhalten.", "Datenschutzbeauftragte der Amazon"]
)
def test_a_companys_own_officer_is_no_authority(text: str) -> None:
    assert not of_an_authority(text, "Datenschutzbeauftragter Amazon")
