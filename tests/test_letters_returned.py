"""A letter that the post brought back was never there: nothing runs from it, and no letter says that it arrived."""

import pytest

from tests.conversation import Conversation, reviewed


def _posted(text: str = "beide per Einschreiben raus", days: int = 3) -> Conversation:
    talk = reviewed()
    talk.say(text)
    talk.wait_days(days)
    return talk


def _out(talk: Conversation) -> list[str]:
    return [one.id for one in talk.case.newest_letters() if one.sending]


@pytest.mark.parametrize(
    "text",
    [
        "die post sagt der brief ist nicht abgeholt worden und kommt zurück",
        "annahme verweigert steht drauf, kam zurück",
        "die haben die annahme verweigert, brief ist wieder da",
        "einschreiben wurde nicht abgeholt",
        "the letter came back, refused delivery",
        "they never collected the registered letter",
    ],
)
@pytest.mark.parametrize("days", [3, 17])
def test_nobody_fetched_my_letter_and_the_next_one_spoke_of_a_mailbox(text: str, days: int) -> None:
    talk = _posted(days=days)
    talk.say(text)
    assert _out(talk) == []
    assert not talk.case.replies
    assert not any(one.kind == "follow_up" for one in talk.case.letters)
    assert "Einwurf" in talk.text


@pytest.mark.parametrize(
    "text", ["L1 kam zurück, unzustellbar", "der erste brief kam zurück, empfänger unbekannt verzogen"]
)
def test_my_first_letter_came_back_and_its_day_ran_on(text: str) -> None:
    talk = _posted()
    talk.say(text)
    assert _out(talk) == ["L2"]
    assert talk.asks == "company_address"


def test_one_letter_came_back_and_both_were_written_to_the_new_address() -> None:
    talk = _posted()
    talk.say("L1 kam zurück, unzustellbar")
    talk.say("Domagkstr. 28, 80807 München")
    first, second = talk.case.newest_letters()
    assert "Domagkstr. 28" in first.to.lines
    assert "Domagkstr. 28" not in second.to.lines
    assert _out(talk) == ["L2"]


def test_i_said_that_the_second_arrived_and_it_was_taken_back() -> None:
    talk = _posted()
    talk.say("L1 kam zurück, unzustellbar")
    talk.say("nein nur L1 kam zurück, L2 ist angekommen")
    assert _out(talk) == ["L2"]


@pytest.mark.parametrize(
    "text",
    [
        "habs nochmal geschickt heute per einschreiben an die gleiche adresse",
        "heute nochmal per post raus",
        "resent it today to the luxembourg address by post",
        "sent it again today by post",
    ],
)
def test_i_sent_it_again_and_that_was_lost(text: str) -> None:
    talk = _posted()
    talk.say("der erste brief kam zurück, empfänger unbekannt verzogen")
    talk.say(text)
    first = talk.case.newest_letters()[0]
    assert first.sending
    assert f"{first.sending.sent_on:%d.%m.}" == "27.11."
    assert _out(talk) == ["L1", "L2"]


@pytest.mark.parametrize(
    "text", ["hab den brief zurückgeschickt", "die haben das paket nicht abgeholt", "der dritte wurde nie abgeholt"]
)
def test_it_was_another_thing_that_went_back_and_my_letters_were_taken_back(text: str) -> None:
    talk = _posted()
    talk.say(text)
    assert _out(talk) == ["L1", "L2"]
