"""Of a group that collects, the firm that stands on the letter is written to, and not the one of the directory."""

import pytest

from tests.conversation import Conversation, answering, told

PRINTED = "EOS Deutscher Inkasso-Dienst GmbH, Steindamm 71, 20099 Hamburg"


def head(talk: Conversation) -> str:
    answering(talk, "letter_review")
    letter = next(one for one in talk.case.newest_letters() if one.to.kind == "collector")
    return letter.text


@pytest.mark.parametrize(
    "texts",
    [
        (f"inkassobrief von {PRINTED}, 389,14, nie bestellt", "nein"),
        ("inkassobrief über 389,14, nie bestellt", "nein", PRINTED),
        ("eos will 389,14 von mir, nie bestellt", "nein", PRINTED),
        ("eos will 389,14 von mir, nie bestellt", "nein", "eos deutscher inkasso-dienst gmbh steht drauf"),
    ],
)
def test_the_firm_on_the_letter_is_written_to(texts: tuple[str, ...]) -> None:
    talk = told(*texts)
    assert talk.case.text("collection_agency") == "EOS Holding GmbH"
    assert not talk.case.known("postal_address")
    text = head(talk)
    assert "EOS Deutscher Inkasso-Dienst GmbH\nSteindamm 71\n20099 Hamburg" in text
    assert "EOS Holding" not in text


def test_a_group_of_which_no_firm_is_told_is_written_to_as_the_directory_has_it() -> None:
    assert "EOS Holding GmbH\nSteindamm 71" in head(told("eos will 389,14 von mir, nie bestellt", "nein"))


def test_the_firm_of_one_is_not_that_of_the_next() -> None:
    talk = told("inkassobrief von EOS Deutscher Inkasso-Dienst GmbH, 389,14, nie bestellt", "nein")
    talk.say("sorry, das inkasso ist coeo")
    if talk.case.text("collection_agency").startswith("coeo"):
        assert "EOS" not in head(talk)
