"""One call stands in a letter once."""

from tests.conversation import answering, told


def test_a_call_is_told_by_what_was_said_in_it_and_not_once_more() -> None:
    talk = told("amazon hat mein konto gesperrt am 4.11. am 12.11. angerufen, die meinte 'in den nächsten wochen'")
    letter = answering(talk, "letter_review").case.newest_letters()[0].text
    assert letter.count("12. November 2026") == 1
    assert "Telefon: meine Anfrage" not in letter
