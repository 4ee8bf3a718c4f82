"""Letters change their addressee only where the person says that the noted company is wrong."""

import pytest

from tests.conversation import Conversation, agreed, answering


def summed_up() -> Conversation:
    talk = agreed()
    talk.say("eBay hat mein Konto gesperrt am 4.11.2026, lea@example.org, kein geld verlangt")
    return answering(talk, "confirm_facts")


@pytest.mark.parametrize(
    "said",
    [
        "Firma: Schmuck-Manufaktur Lenz e.K.",
        "Firma ist meine: Schmuck-Manufaktur Lenz",
        "Meine Firma ist Schmuck-Manufaktur Lenz e.K.",
        "Company: Lenz Jewels Ltd",
    ],
)
def test_ones_own_firm_is_not_the_company_that_blocked(said: str) -> None:
    talk = summed_up()
    talk.say(said)
    assert talk.case.text("company") == "ebay"
    talk.say("ja")
    assert talk.case.letters
    assert all("Lenz" not in letter.text for letter in talk.case.letters)


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("Firma: Vinted", "vinted"),
        ("firma falsch, es ist kleinanzeigen", "kleinanzeigen"),
        ("Firma falsch, richtig: Nordlicht GmbH", "Nordlicht GmbH"),
        ("Company wrong, correct: Nordlicht GmbH", "Nordlicht GmbH"),
    ],
)
def test_a_company_that_is_called_wrong_is_mended(said: str, company: str) -> None:
    talk = summed_up()
    talk.say(said)
    assert talk.case.text("company") == company


def test_the_way_to_mend_it_is_said() -> None:
    talk = summed_up()
    talk.say("Firma: Schmuck-Manufaktur Lenz e.K.")
    assert "Die Briefe gehen weiter an eBay" in talk.text
