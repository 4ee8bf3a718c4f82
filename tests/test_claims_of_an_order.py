"""Whoever is asked for the number on the letter and has only that of the order: the claim is of that
order."""

import pytest

from tests.conversation import told


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("bestellnr 10104455667788", "89,95 EUR zur Bestellung 10104455667788."),
        ("die bestellung war 10104455667788, mehr steht da nicht", "89,95 EUR zur Bestellung 10104455667788."),
        ("aktenzeichen FI-22-1123", "89,95 EUR mit der Nummer FI-22-1123."),
        ("rechnungsnr 99812", "89,95 EUR mit der Nummer 99812."),
    ],
)
def test_the_number_of_an_order_stood_in_the_letter_as_that_of_the_claim(said: str, named: str) -> None:
    talk = told("zalando sperrt mich wegen 89,95 für stiefel die ich längst zurück geschickt hab")
    for one in ("nein", "anna@example.org", "30.10.", "nein", "Anna Probe, Am Markt 3, 26316 Varel"):
        talk.say(one)
    talk.tap("yes")
    assert talk.asks == "claim_reference"
    talk.say(said)
    while talk.asks != "letter_review":
        talk.tap("enough")
    letter = next(one for one in talk.case.newest_letters() if one.kind == "unblock_demand")
    assert named in letter.text
