"""What a button brings back: the case too, in few enough bytes, and as it was before there were several."""

import pytest

from bot.case import Case
from bot.channels.telegram.sending import LONGEST_DATA
from bot.dialogue.belonging import meant
from bot.dialogue.deleting import CHOICES as DELETING
from bot.dialogue.interview import BY_TOPIC, QUESTIONS, UNCOUNTED
from bot.dialogue.post import CHOICES as POST
from bot.dialogue.post import LISTENERS
from bot.dialogue.tickets import GONE, case_of, ticket, within
from bot.messages import Incoming
from tests.conversation import agreed

CASES = (Case(id="2"), Case(id="1"), Case(id="10"))


def test_tickets_of_the_first_case_are_those_of_the_last_release() -> None:
    assert ticket("nudge", 7, "1") == "nudge|7"
    assert case_of("nudge|7") == "1"
    assert within("nudge|7", "1") == "nudge|7"


def test_tickets_of_another_case_name_it_and_the_case_does_not_see_that() -> None:
    assert ticket("nudge", 7, "2") == "nudge|7|2"
    assert case_of("nudge|7|2") == "2"
    assert within("nudge|7|2", "2") == "nudge|7"


def test_a_ticket_of_a_case_that_is_gone_is_an_old_one_everywhere() -> None:
    assert within("nudge|7|3", "1") == GONE
    assert within("", "1") == ""


@pytest.mark.parametrize(("back", "case"), [("nudge|7", "1"), ("nudge|7|2", "2"), ("nudge|7|10", "10"), ("x|1|9", "2")])
def test_a_tap_goes_to_the_case_of_its_ticket_or_to_the_current_one(back: str, case: str) -> None:
    assert meant(CASES, Incoming(choice="later", ticket=back)).id == case


def test_a_tap_without_a_ticket_goes_to_the_case_whose_open_question_offers_it() -> None:
    asking = Case(id="1", open="sent_confirmation", offered=("sent", "later"))
    assert meant((Case(id="2"), asking), Incoming(choice="sent")).id == "1"
    assert meant((Case(id="2"), asking), Incoming(choice="yes")).id == "2"


def test_every_button_of_every_question_fits_into_what_a_network_takes() -> None:
    topics = {*BY_TOPIC, *UNCOUNTED, *LISTENERS}
    choices = {one for question in QUESTIONS for one in question.choices} | {*DELETING, *POST}
    choices |= {"keep_recording", "case:1000", "fits", "change", "enough"}
    longest = max(len(f"{choice}#{ticket(topic, 9999, '1000')}".encode()) for topic in topics for choice in choices)
    assert longest <= LONGEST_DATA


def test_an_old_ticket_answers_in_the_first_case() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt seit 23.9.")
    back = f"{talk.case.open}|{talk.case.turn}"
    talk.say("/neu paypal hat mein konto gesperrt")
    turn = talk.say(choice="unknown", ticket=back)
    assert turn.says[0].body["case"] == "1"
