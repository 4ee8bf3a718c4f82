"""A letter that somebody does not want, told while the letters lie ready."""

import pytest

from tests.conversation import Conversation, answering, drafted, reviewed, told

SECOND_OUT = [
    "L2 brauch ich nicht",
    "den zweiten brief will ich nicht",
    "der zweite brief kann weg",
    "die auskunft brauch ich nicht",
    "keine auskunft bitte",
    "L2 weglassen",
    "lass L2 weg",
    "L2 kannst du streichen",
    "ohne L2 bitte",
    "auf L2 verzichte ich",
    "den brief L2 will ich nicht schicken",
    "L2 lieber nicht schicken",
    "L2 ist überflüssig",
    "skip L2",
    "don't send L2",
    "i dont want the second one",
    "the second letter can go",
    "leave L2 out",
    "L2 is not needed",
]
FIRST_ALONE = [
    "nur L1 schicken",
    "nur den ersten bitte",
    "ich will nur L1 schicken",
    "L1 reicht mir",
    "schick nur L1",
    "only send the first one",
    "i only want to send L1",
    "only L1 please",
]
STAYS = [
    "L2 ist falsch",
    "L2 noch nicht",
    "L2 schick ich heute nicht",
    "L2 nicht per Mail",
    "nur L1 per Post",
    "L2 brauch ich nicht ausdrucken",
    "brauch ich L2?",
    "den zweiten absatz will ich nicht",
    "L2 kann raus",
    "nur L1 ändern",
    "L2 will ich nicht unterschreiben",
    "L2 passt nicht",
    "L1 und L2 passen",
    "nur L2 ist falsch",
]


def _ids(talk: Conversation) -> list[str]:
    return [one.id for one in talk.case.newest_letters()]


@pytest.mark.parametrize("text", SECOND_OUT)
def test_a_letter_that_nobody_wants_is_put_away_and_the_other_is_asked_about(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert _ids(talk) == ["L1"]
    assert "L2" in talk.text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", FIRST_ALONE)
def test_only_the_first_letter_goes_and_how_is_asked(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert _ids(talk) == ["L1"]
    assert talk.asks == "send_channel"


@pytest.mark.parametrize("text", ["L1 passt, L2 brauch ich nicht", "please drop L2, L1 is fine"])
def test_a_yes_to_the_other_letter_in_the_same_breath_is_heard(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert _ids(talk) == ["L1"]
    assert talk.asks == "send_channel"


@pytest.mark.parametrize("text", STAYS)
def test_a_letter_of_which_something_else_is_said_stays(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert _ids(talk) == ["L1", "L2"]


def test_a_letter_that_was_not_wanted_does_not_come_back_with_a_new_address() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("skip L2")
    talk.say("Meine Anschrift ist Musterweg 1, 50667 Köln")

    assert [(one.id, one.version) for one in talk.case.newest_letters()] == [("L1", 2)]


@pytest.mark.parametrize("topic", ["send_channel", "reminder_ok", "sent_confirmation"])
@pytest.mark.parametrize("text", ["L2 schick ich nicht", "skip L2", "den zweiten schick ich nicht ab"])
def test_what_is_not_wanted_any_more_before_it_is_sent_is_asked_after_no_more(topic: str, text: str) -> None:
    talk = answering(drafted(), topic)
    talk.say(text)

    assert _ids(talk) == ["L1"]
    assert talk.asks == topic


@pytest.mark.parametrize("text", ["L2 schick ich nicht", "den zweiten will ich nicht", "don't send L2"])
def test_where_the_first_is_out_the_second_is_given_up_and_the_first_runs_on(text: str) -> None:
    talk = reviewed()
    talk.say("L1 per mail raus")
    talk.say(text)

    assert _ids(talk) == ["L1"]
    assert talk.case.stage == "waiting"
    assert talk.asks is None
    assert talk.case.newest_letters()[0].sending is not None


@pytest.mark.parametrize("text", ["ich will L2 doch", "L2 doch bitte", "L2 after all"])
def test_a_letter_that_is_wanted_after_all_is_written_again(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("L2 brauch ich nicht")
    talk.say(text)

    assert [one.kind for one in talk.case.newest_letters()] == ["unblock_demand", "access_request"]


def test_who_wants_none_of_them_keeps_them_and_nothing_goes_out() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("L1 und L2 will ich nicht")

    assert _ids(talk) == ["L1", "L2"]
    assert talk.asks == "letter_review"


def test_the_paper_of_a_court_is_not_put_away_by_a_word() -> None:
    talk = told("Amazon hat mein Konto gesperrt. Mahnbescheid vom Amtsgericht Hagen ist am 20.11.2026 gekommen")
    talk = answering(talk, "letter_review")
    assert "court" in {one.to.kind for one in talk.case.newest_letters()}
    talk.say("L1 brauch ich nicht")

    assert "court" in {one.to.kind for one in talk.case.newest_letters()}
