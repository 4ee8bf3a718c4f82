"""A claim that is said to be time-barred: the letter pleads it, as a precaution; whether it is, the bot never says."""

import pytest

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.disputes import reasons
from tests.conversation import answering, told

PLEA = "Vorsorglich erhebe ich die Einrede der Verjährung."


@pytest.mark.parametrize(
    "text",
    [
        "is doch längst verjährt oder",
        "das ist verjährt",
        "die verjährung ist rum",
        "surely that's time-barred",
        "it is statute barred by now",
    ],
)
def test_who_speaks_of_limitation_pleads_it(text: str) -> None:
    assert reasons(text) == ("time_barred",)
    assert not blocked(text)


@pytest.mark.parametrize("text", ["leider noch nicht verjährt", "wann ist das verjährt", "verjährung greift nicht"])
def test_what_is_not_barred_is_no_reason(text: str) -> None:
    assert reasons(text) == ()


def test_the_letter_pleads_it_beside_the_dispute() -> None:
    talk = told("Nordlicht Inkasso GmbH will 241,61 für handyvertrag von 2019, is doch längst verjährt oder")
    assert "vorsorglich" in talk.text
    answering(talk, "letter_review")
    (letter,) = (one for one in talk.case.newest_letters() if one.kind == "claim_dispute")
    assert PLEA in letter.text


def test_without_a_word_of_it_the_letter_pleads_nothing() -> None:
    talk = told("Nordlicht Inkasso GmbH will 241,61 für handyvertrag von 2019, hab ich bezahlt")
    answering(talk, "letter_review")
    assert all("Verjährung" not in one.text for one in talk.case.newest_letters())
