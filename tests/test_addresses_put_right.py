"""An address that is put right in a sentence, or by the button, once the letters lie ready."""

import pytest

from bot.dialogue.understand.contact import address
from tests.conversation import Conversation, answering, drafted

NEW = "Musterweg 1, 50667 Köln"


def _review() -> Conversation:
    return answering(drafted(), "letter_review")


@pytest.mark.parametrize(
    "text",
    [
        f"die adresse muss {NEW} sein",
        f"meine adresse soll {NEW} heißen",
        f"da muss {NEW} stehen",
        f"richtig ist {NEW}",
        f"steht falsch, richtig {NEW}",
        f"sollte eigentlich {NEW} lauten",
        f"statt Lindenallee 7 jetzt {NEW}",
        f"nicht Lindenallee 7 sondern {NEW}",
        f"die adresse gehört auf {NEW} geändert",
        f"adresse neu {NEW}",
        f"hat sich geändert: {NEW}",
        f"schreib {NEW} rein",
        f"address should be {NEW}",
        f"it should say {NEW}",
        f"the right one is {NEW}",
        f"must be {NEW}",
    ],
)
def test_no_word_around_a_new_street_gets_into_the_letter(text: str) -> None:
    talk = _review()
    talk.say(text)

    assert talk.case.text("postal_address") == "Musterweg 1\n50667 Köln"
    assert [one.version for one in talk.case.newest_letters()] == [2, 2]


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Am Musterweg 1, 50667 Köln", "Am Musterweg 1"),
        ("An der Muss 1, 50667 Köln", "An der Muss 1"),
        ("Im Soll 3, 50667 Köln", "Im Soll 3"),
        ("Neue Straße 5, 50667 Köln", "Neue Straße 5"),
        ("Neu Ulmer Straße 5, 50667 Köln", "Neu Ulmer Straße 5"),
        ("Auf der Höhe 3, 50667 Köln", "Auf der Höhe 3"),
        ("Zum Stehen 4, 50667 Köln", "Zum Stehen 4"),
        ("meine aktuelle adresse ist Musterweg 1, 50667 Köln", "Musterweg 1"),
        ("my current address is 12 High Street, London SW1A 1AA", "12 High Street"),
    ],
)
def test_a_street_with_such_a_word_in_its_name_keeps_it(text: str, street: str) -> None:
    found = address(text)

    assert found is not None
    assert found.street == street


@pytest.mark.parametrize(
    "text", ["adresse ändern", "meine adresse ändern", "ich will die adresse ändern", "change my address"]
)
def test_who_wants_to_change_an_address_is_asked_which(text: str) -> None:
    talk = _review()
    talk.say(text)

    assert "Meine Anschrift ist" in talk.text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", ["adresse", "die adresse", "anschrift", "address"])
def test_the_address_named_after_the_button_is_one_to_change(text: str) -> None:
    talk = _review()
    talk.tap("change")
    talk.say(text)

    assert "Meine Anschrift ist" in talk.text
    assert "Marcel-Breuer" not in talk.text


@pytest.mark.parametrize("text", ["adresse", "wohin damit?"])
def test_who_asks_where_the_letters_go_still_hears_it(text: str) -> None:
    talk = _review()
    talk.say(text)

    assert "Marcel-Breuer" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        f"richtig: {NEW}",
        f"correct is {NEW}",
        f"right address: {NEW}",
        f"richtig, meine adresse ist {NEW}",
        f"passt, meine neue adresse ist {NEW}",
        f"ja. Meine Adresse ist {NEW}",
    ],
)
def test_what_is_right_instead_is_no_yes_to_what_stands_there(text: str) -> None:
    talk = _review()
    talk.say(text)

    assert talk.case.text("postal_address") == "Musterweg 1\n50667 Köln"
    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", ["richtig", "richtig so", "ja richtig", "das ist richtig", "correct", "right, fine"])
def test_a_right_is_still_a_yes(text: str) -> None:
    talk = _review()
    talk.say(text)

    assert talk.asks == "send_channel"
