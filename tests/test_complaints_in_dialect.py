"""The wish to complain, and the question where, in the words of the south."""

import pytest

from bot.dialogue.understand.routes import asks_where, named, wishes


@pytest.mark.parametrize(
    "text",
    [
        "i mecht mi beschwern",
        "i mecht mi beschwern bei der behörde",
        "ich wott mi beschwere",
        "i wü mi beschwern",
        "nüt cho. ich wott mich jetzt beschwere",
        "ich möchte mich beschweren",
    ],
)
def test_the_wish_to_complain_is_heard(text: str) -> None:
    assert wishes(text)
    assert named(text) == "authority"


@pytest.mark.parametrize(
    "text", ["bi wem cha mer sich beschwere?", "wo ko i mi beschwern?", "wo chan ich mi beschwere"]
)
def test_the_question_where_is_heard(text: str) -> None:
    assert asks_where(text)


@pytest.mark.parametrize("text", ["a kunde hat si beschwert", "i mecht mi ned beschwern", "des beschwert mi"])
def test_what_is_no_such_wish_is_not(text: str) -> None:
    assert not wishes(text)
