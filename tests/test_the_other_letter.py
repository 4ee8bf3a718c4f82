""" "Den andern per Post": one of two letters is meant, and never both."""

import pytest

from tests.conversation import answering, drafted


@pytest.mark.parametrize(
    "said",
    ["den anderen per post", "den andern per post", "den andern hab ich per post geschickt", "the other one by post"],
)
def test_who_tells_of_the_other_letter_has_not_sent_both(said: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say(said)

    assert [one.sending for one in talk.case.newest_letters()] == [None, None]


@pytest.mark.parametrize("said", ["L1 per mail raus, den andern per post", "den ersten per mail, den andern per post"])
def test_each_goes_its_own_way_where_one_is_named(said: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say(said)

    assert [one.sending and one.sending.way for one in talk.case.newest_letters()] == ["email", "post"]


@pytest.mark.parametrize("said", ["den andern per post", "den anderen per post", "the other one by post"])
def test_the_other_is_the_one_that_still_lies_there(said: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say("L1 ist per mail raus")
    talk.say(said)

    assert [one.sending and one.sending.way for one in talk.case.newest_letters()] == ["email", "post"]


@pytest.mark.parametrize("said", ["alle per post raus", "beide per post", "den ganzen kram per post", "per post"])
def test_both_are_out_where_both_are_meant(said: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say(said)

    assert [one.sending and one.sending.way for one in talk.case.newest_letters()] == ["post", "post"]


@pytest.mark.parametrize("said", ["nur den ersten, den andern noch nicht", "nur den ersten, den anderen noch nicht"])
def test_the_other_is_not_out_where_it_is_told_so(said: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say(f"{said}, per mail")

    assert [bool(one.sending) for one in talk.case.newest_letters()] == [True, False]
