"""The number under which the company keeps the block is told once, and stands in the letter to them."""

import pytest

from tests.conversation import answering, told

MAIL, NAME, AT = "sara@example.org", "Sara Lindner", "Gartenweg 8, 24103 Kiel"


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("paypal hat mein konto eingeschränkt. fallnummer PP-L-772134", "PP-L-772134"),
        ("amazon hat mein konto gesperrt, vorgangsnummer 0012345678", "0012345678"),
        ("paypal hat mein konto eingeschränkt, ticketnr PP-L-772134, sonst sagen sie nichts", "PP-L-772134"),
        ("instagram account disabled, ticket #88421377", "88421377"),
    ],
)
def test_the_companys_number_for_the_matter_stands_in_the_letter(said: str, number: str) -> None:
    talk = told(said, MAIL, NAME, AT)
    assert talk.case.text("case_number") == number
    assert number in answering(talk, "letter_review").case.letters[0].text


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mein konto gesperrt. in diesem fall 2026 nicht das erste mal",
        "paypal hat mein konto eingeschränkt, sie haben mir keine fallnummer gegeben",
        "amazon hat mein konto gesperrt, hab 2 tickets geschrieben",
        "eventim hat mein konto gesperrt, ticket 129 euro",
    ],
)
def test_other_figures_are_no_number_of_the_matter(said: str) -> None:
    assert not told(said).case.known("case_number")
