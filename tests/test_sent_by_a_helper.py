"""The letters are out, told in a word or two, and by whom they were taken to the post."""

import pytest

from tests.conversation import reviewed
from tests.test_sending import unsent


@pytest.mark.parametrize("said", ["is raus per mail", "is per mail weg", "is scho per mail raus", "so, alles gmailt"])
def test_it_is_out_in_a_word_or_two(said: str) -> None:
    talk = reviewed()
    talk.say(said)

    assert unsent(talk) == []


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("mein enkel hat es zur post gebracht als einschreiben", "post"),
        ("hat mein sohn gefaxt", "fax"),
        ("meine mitbewohnerin hat alles per mail geschickt", "email"),
        ("my grandson posted them", "post"),
    ],
)
def test_whoever_lends_a_hand_sends_them(said: str, way: str) -> None:
    talk = reviewed()
    talk.say(said)

    assert {one.sending and one.sending.way for one in talk.case.newest_letters()} == {way}


@pytest.mark.parametrize(
    "said", ["meine nachbarin bringt sie morgen zur post", "mein enkel hat mir einen brief geschickt"]
)
def test_who_will_or_wrote_something_else_sends_none(said: str) -> None:
    talk = reviewed()
    talk.say(said)

    assert unsent(talk)
