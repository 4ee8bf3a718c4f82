"""A company's mail that was pasted as the story: its numbers are whole, and what the person says against it stands in
the letter."""

import pytest

from tests.conversation import answering, day, told

MAIL = (
    "Sehr geehrter Herr Krüger,\nwir haben festgestellt, dass für Ihr Kundenkonto (Kundennummer 4471 882 19) mehrere "
    "Rechnungen offen sind. Der offene Gesamtbetrag beläuft sich auf 164,37 EUR. Ihr Konto wurde daher am 12.11.2026 "
    "gesperrt. Bitte überweisen Sie den Betrag bis zum 03.12.2026 unter Angabe des Aktenzeichens BP-2026-77120.\n"
    "Mit freundlichen Grüßen\nIhr bonprix Kundenservice"
)


def test_numbers_in_a_pasted_mail_are_taken_whole_and_each_for_what_it_is() -> None:
    case = told(MAIL).case
    assert case.text("account_identifier") == "4471 882 19"
    assert case.text("claim_reference") == "BP-2026-77120"


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("amazon hat gesperrt, kundennummer 12345 30159 Hannover", "12345"),
        ("otto hat mein konto gesperrt, kundennummer 447188", "447188"),
        ("otto hat gesperrt, kundennummer 4471 89 euro offen", "4471"),
    ],
)
def test_a_postcode_or_a_sum_behind_a_number_is_no_part_of_it(said: str, number: str) -> None:
    assert told(said).case.text("account_identifier") == number


@pytest.mark.parametrize(
    "said",
    [
        "das ist quatsch ich hab alles zurückgeschickt, am 2.10. mit hermes",
        "nonsense, i sent it all back, on 2 october",
        "am 2.10. hab ich alles zurückgeschickt",
    ],
)
def test_the_letter_says_that_the_goods_went_back_and_when(said: str) -> None:
    talk = told(MAIL)
    talk.say(said)
    assert talk.case.value("returned_on") == day(2026, 10, 2)
    talk = answering(talk, "letter_review")
    assert "Die Ware habe ich am 2. Oktober 2026 zurückgegeben" in talk.case.newest_letters()[0].text
