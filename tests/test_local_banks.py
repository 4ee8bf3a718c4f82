"""Banks that exist in every town are heard by name, and nobody's own name takes their place."""

import pytest

from tests.conversation import told


@pytest.mark.parametrize(
    ("said", "bank"),
    [
        ("die sparkasse hat mein konto gekündigt zum 31.1. ohne grund", "Sparkasse"),
        ("die sparkasse hannover hat mein konto gekündigt", "Sparkasse Hannover"),
        ("meine volksbank hat mir das konto gekündigt", "Volksbank"),
        ("sparda bank west hat mein konto gesperrt", "Sparda Bank West"),
        ("Stadtsparkasse München hat mein konto gesperrt", "Stadtsparkasse München"),
        ("die zürcher kantonalbank hat mein konto gesperrt", "Zürcher Kantonalbank"),
    ],
)
def test_a_bank_of_the_town_is_the_one_that_is_written_to(said: str, bank: str) -> None:
    talk = told(said)
    assert talk.case.text("company") == bank
    talk.say("Ramona Feist")
    assert talk.case.text("company") == bank


def test_the_bank_that_somebody_paid_by_did_not_block_anything() -> None:
    assert told("amazon hat mein konto gesperrt, bezahlt hab ich über die sparkasse").case.text("company") == "amazon"
