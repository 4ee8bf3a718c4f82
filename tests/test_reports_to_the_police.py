"""A report to the police that is told of, in whatever word for it, stands in the complaint of who was hacked."""

import pytest

from tests.conversation import day, told


@pytest.mark.parametrize(
    "said",
    [
        "ja online wache hessen am 12.11., aktenzeichen ST/0988123/2026",
        "anzeige gemacht am 12.11., az ST/0988123/2026",
        "internetwache am 12.11., nummer ST/0988123/2026",
    ],
)
def test_a_report_on_line_was_taken_for_the_number_of_a_claim(said: str) -> None:
    talk = told("mein facebook wurde gehackt und dann hat facebook mich gesperrt")
    for one in ("jule@example.org", "10.11.", "Jule Hartmann, Goethestr. 63, 34119 Kassel"):
        talk.say(one)
    talk.tap("yes")
    talk.tap("enough")
    talk.say(said)
    assert talk.case.value("police_report") == "ST/0988123/2026"
    assert talk.case.value("police_on") == day(2026, 11, 12)
    assert not talk.case.known("claim_reference")
    complaint = next(one for one in talk.case.newest_letters() if one.kind == "dsa_complaint")
    assert "am 12. November 2026 bei der Polizei angezeigt (Vorgangsnummer ST/0988123/2026)" in complaint.text
