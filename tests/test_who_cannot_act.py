"""Who cannot act signs no letter: whoever holds the power of attorney does; and a child's account is the child's."""

import pytest

from tests.conversation import answering, told


def test_who_holds_the_power_of_somebody_with_dementia_signs() -> None:
    talk = told("mein vater hat demenz, ich hab vorsorgevollmacht. sein Konto bei der Postbank ist gesperrt am 13.11.")
    answering(talk, "represented_person")
    talk.say("Helmut Arndt")
    answering(talk, "full_name")
    talk.say("Sabine Arndt")
    answering(talk, "letter_review")
    for letter in talk.case.newest_letters():
        assert "Helmut Arndt, vertreten durch Sabine Arndt (mit Vollmacht)" in letter.text


def test_who_holds_a_power_of_somebody_who_can_sign_does_not_sign() -> None:
    talk = told("ich hab eine vollmacht von meinem vater. sein Konto bei der Postbank ist gesperrt am 13.11.")
    answering(talk, "represented_person")
    talk.say("Helmut Arndt")
    answering(talk, "letter_review")
    assert talk.case.newest_letters()
    assert not any("vertreten durch" in letter.text for letter in talk.case.newest_letters())


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("meine tochter 17 verkauft auf vinted. konto gesperrt seit samstag", "child"),
        ("my son, 15, plays on steam. account banned since 3 november", "child"),
        ("meine tochter spielt auf meinem steam konto, jetzt ist mein konto gesperrt", ""),
    ],
)
def test_the_account_with_which_a_child_sells_or_plays_is_the_childs(text: str, role: str) -> None:
    assert told(text).case.text("role") == role
