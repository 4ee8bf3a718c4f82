"""A yes with a reserve is none: what is called wrong is put right or asked for, before it stands in a letter."""

import pytest

from bot.dialogue.understand.half_streets import renumbered
from bot.dialogue.understand.name_parts import put_right
from tests import conversation
from tests.conversation import day

BLOCKED = "mein amazon konto ist gesperrt seit 3. september, forderung 131,60 euro hab ich am 9. mai bezahlt"
MENDED = [
    ("die hausnummer ist 9", "postal_address", "Lindenallee 9\n30453 Hannover"),
    ("ja, nur die hausnummer ist 9a", "postal_address", "Lindenallee 9a\n30453 Hannover"),
    ("passt, nur die hausnummer ist 9", "postal_address", "Lindenallee 9\n30453 Hannover"),
    ("ja passt, außer dass es der 10. mai war", "payment_date", day(2026, 5, 10)),
    ("es war der 10. mai", "payment_date", day(2026, 5, 10)),
    ("das mit dem 9. mai stimmt nicht, war der 10.", "payment_date", day(2026, 5, 10)),
    ("yes but it was 4 september", "block_date", day(2026, 9, 4)),
    ("ja, nur das datum ist falsch, war der 4. september", "block_date", day(2026, 9, 4)),
    ("fast. ich heiße Janna mit 2 n", "full_name", "Janna Beispiel"),
    ("gut, aber der name ist falsch, Jana Beispieler. kannst du das ändern?", "full_name", "Jana Beispieler"),
    ("it was 4 september, can you change that?", "block_date", day(2026, 9, 4)),
]


@pytest.mark.parametrize("topic", ["confirm_facts", "letter_review"])
@pytest.mark.parametrize(("text", "about", "value"), MENDED)
def test_what_is_told_behind_a_yes_is_put_right(topic: str, text: str, about: str, value: object) -> None:
    talk = conversation.answering(conversation.told(BLOCKED), topic)
    talk.say(text)

    assert talk.case.value(about) == value
    assert talk.asks == topic


@pytest.mark.parametrize("topic", ["confirm_facts", "letter_review"])
@pytest.mark.parametrize(
    "text", ["alles richtig, nur Hannover schreibt sich mit doppel n", "ja, aber die 7 ist komisch"]
)
def test_what_cannot_be_placed_lets_nothing_pass(topic: str, text: str) -> None:
    talk = conversation.answering(conversation.told(BLOCKED), topic)
    talk.say(text)

    assert talk.asks == topic


@pytest.mark.parametrize(
    "text",
    ["ja aber beeilt euch", "passt, aber ich hab angst", "ja, aber ich zahl nicht nochmal", "stimmt, nur weiter"],
)
def test_a_sigh_behind_a_yes_leaves_it_one(text: str) -> None:
    talk = conversation.answering(conversation.told(BLOCKED), "confirm_facts")
    talk.say(text)

    assert talk.case.letters


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Hausnummer ist nicht 7 sondern 9", "Lindenallee 9"),
        ("hausnr. 12 b", "Lindenallee 12b"),
        ("house number is 9, not 7", "Lindenallee 9"),
        ("die Hausnummer stimmt", None),
        ("Hausnummer 7", None),
        ("Nummer 9", None),
    ],
)
def test_only_a_house_number_changes_the_house(text: str, street: str | None) -> None:
    assert renumbered("Lindenallee 7", text) == street


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nachname ist Beispieler", "Jana Beispieler"),
        ("first name is Jane", "Jane Beispiel"),
        ("ich heiße Bespiel", "Jana Bespiel"),
        ("ich heiße Petra", ""),
        ("ich heiße Jana Beispiel-Meier", ""),
        ("der Vorname stimmt", ""),
        ("Vorname ist Jana", ""),
    ],
)
def test_one_part_of_a_name_is_put_right(text: str, name: str) -> None:
    assert put_right(text, "Jana Beispiel") == name
