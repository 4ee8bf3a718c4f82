"""Who is who, and where they live: names, and addresses in odd shapes, as people tell them."""

import pytest

from bot.dialogue.understand.contact import address
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("said", "name", "role"),
    [
        ("ich schreibe für meine mutter gerda lindner, amazon hat ihr konto gesperrt", "Gerda Lindner", "mother"),
        ("für meine schwiegermutter ilse brand, 78, paypal ist eingeschränkt", "Ilse Brand", "mother_in_law"),
        ("für meine nachbarin, frau hatice yıldız, otto hat sie gesperrt", "Hatice Yıldız", "neighbour"),
        ("das konto von meiner oma elfriede maier ist gesperrt, bei otto", "Elfriede Maier", "grandmother"),
        ("für meinen schwiegersohn piotr nowak: amazon konto zu", "Piotr Nowak", "other"),
        ("hi im writing for my nan, margaret o'neill, ebay closed her account", "Margaret O'Neill", "grandmother"),
        (
            "Für meine Oma Małgorzata Wiśniewska-Krüger. Amazon hat ihr Konto zu",
            "Małgorzata Wiśniewska-Krüger",
            "grandmother",
        ),
        ("Für meine Mutter, Nguyễn Thị Hoa, otto hat ihr Konto gesperrt", "Nguyễn Thị Hoa", "mother"),
        ("Mein Vater Abdul Rahman Al-Masri (78), klarna hat sein konto gesperrt", "Abdul Rahman Al-Masri", "father"),
    ],
)
def test_the_name_of_who_is_written_for_is_heard_in_any_letters(said: str, name: str, role: str) -> None:
    talk = told(said)
    assert talk.case.text("represented_person") == name
    assert talk.case.text("role") == role


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("ich schreib für meine nachbarin frau öztürk, ihr paypal konto ist eingeschränkt", "neighbour"),
        ("für meine mutter dringend hilfe, amazon hat ihr konto gesperrt", "mother"),
        ("das paypal konto von meiner mutter geht nicht, seit 3.11. gesperrt", "mother"),
        ("ich frage für meinen opa bezüglich paypal, konto gesperrt", "grandfather"),
    ],
)
def test_other_words_behind_a_relative_are_no_name(said: str, role: str) -> None:
    talk = told(said)
    assert talk.case.text("role") == role
    assert talk.asks == "represented_person"


@pytest.mark.parametrize(
    ("said", "street", "town"),
    [
        ("Hauptstr. 4 bei Schmidt, 84028 Landshut", "c/o Schmidt, Hauptstr. 4", "Landshut"),
        ("hauptstr 4a bei schmidt 84028 landshut", "c/o Schmidt, Hauptstr 4a", "Landshut"),
        ("Mia Kern, bei Schmidt, Hauptstr. 4, 84028 Landshut", "c/o Schmidt, Hauptstr. 4", "Landshut"),
        ("wohne zur zeit bei Familie Kern in der Lindenallee 7, 30453 Hannover", "c/o Kern, Lindenallee 7", "Hannover"),
        ("Währinger Str. 12/3/14 bei Huber, 1090 Wien", "c/o Huber, Währinger Str. 12/3/14", "Wien"),
        ("Lindenallee 7, Klingel Schmidt, 30453 Hannover", "c/o Schmidt, Lindenallee 7", "Hannover"),
        ("wohne bei meiner Schwester, Lindenallee 7, 30453 Hannover", "Lindenallee 7", "Hannover"),
        ("gesperrt am 23.9. bei Klarna, Lindenallee 7, 30453 Hannover", "Lindenallee 7", "Hannover"),
        ("Lindenallee 7, 93073 Neutraubling bei Regensburg", "Lindenallee 7", "Neutraubling bei Regensburg"),
    ],
)
def test_whose_door_bell_it_is_stands_with_the_street(said: str, street: str, town: str) -> None:
    found = address(said)
    assert found
    assert (found.street, found.town) == (street, town)


def test_a_name_is_heard_before_whose_door_bell_it_is() -> None:
    talk = told("amazon hat mein konto gesperrt. Jutta Simmerl, bei Schmidt, Hauptstr. 4, 84028 Landshut")
    assert talk.case.text("full_name") == "Jutta Simmerl"


@pytest.mark.parametrize("said", ["Kern, Mia", "Mia Kern", "Kern,Mia."])
def test_a_name_told_while_the_number_of_the_claim_is_asked_is_kept(said: str) -> None:
    talk = answering(
        told("das inkasso riverty will 84,20 von mir wegen otto", "nein", "nicht bezahlt"), "claim_reference"
    )
    talk.say(said)
    assert talk.case.text("full_name") == "Mia Kern"
    assert talk.asks == "claim_reference"


@pytest.mark.parametrize("said", ["Klarna, Otto", "Rechnung, Mahnung", "Nein, Danke"])
def test_two_other_words_told_there_are_no_name(said: str) -> None:
    talk = answering(
        told("das inkasso riverty will 84,20 von mir wegen otto", "nein", "nicht bezahlt"), "claim_reference"
    )
    talk.say(said)
    assert not talk.case.known("full_name")
