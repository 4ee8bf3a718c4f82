"""What follows from an answer: which clock it touches, and which letter answers it."""

import pytest

from bot.dialogue.reactions import REACTIONS, Reaction
from bot.letters.catalogue import CATALOGUE
from tests.conversation import desk

CLASSES = """
    ack forwarded final_textblock privacy_refusal login_loop id_demand bank_details more_docs promise_undated
    promise_dated partial new_claim unmonitored success court silence extension refusal settled reasons unclear
    dunned offered said_done data_partial no_account no_data unmatched kept_back ground handed_over holder_only
"""


def test_every_class_of_answer_has_its_reaction_and_no_other() -> None:
    assert set(REACTIONS) == set(CLASSES.split())


def test_only_success_stops_a_clock_and_only_an_extension_moves_one() -> None:
    assert {kind for kind, one in REACTIONS.items() if one.clock == "stopped"} == {"success"}
    assert {kind for kind, one in REACTIONS.items() if one.clock == "extended"} == {"extension"}


@pytest.mark.parametrize("kind", ["ack", "forwarded", "login_loop", "unmonitored", "silence", "final_textblock"])
def test_a_non_answer_counts_as_none(kind: str) -> None:
    assert REACTIONS[kind].again
    assert REACTIONS[kind].clock == "runs"


@pytest.mark.parametrize(("kind", "reaction"), REACTIONS.items(), ids=lambda one: one if isinstance(one, str) else "")
def test_a_reaction_names_letters_that_exist_and_words_for_the_person(kind: str, reaction: Reaction) -> None:
    assert not reaction.letter or reaction.letter in CATALOGUE
    assert {*reaction.about} <= {*CATALOGUE}
    if kind not in ("success", "settled"):
        assert all(desk().words[language].has(f"reply.{kind}") for language in ("de", "en"))
