"""Somebody close by has an account as well, and nothing happened to it: no letter of their own is offered."""

import pytest

from bot.dialogue.understand.affected import other_person


@pytest.mark.parametrize(
    "text",
    [
        "achso und mama ihr konto ist auch da, das geht aber",
        "meine schwester hat auch eins",
        "my wife's account works too",
        "das konto von meinem mann geht noch",
        "meine frau ihr konto läuft noch, meins nicht",
        "mein bruder hat auch ein konto dort",
    ],
)
def test_whose_account_works_was_told_to_need_a_letter_too(text: str) -> None:
    assert not other_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "meine schwester hat auch eins, das ist auch gesperrt",
        "meine schwester hat auch eins. das ist jetzt auch zu",
        "mein mann hat auch ein konto, geht aber auch nicht",
        "meine freundin ist auch gesperrt",
        "meine mutter hat auch ein konto dort, das ist zu",
        "papa ist auch betroffen. meins geht wieder",
        "my wife's account is also blocked",
    ],
)
def test_who_is_hit_as_well_was_not_heard(text: str) -> None:
    assert other_person(text)
