"""What waits for the yes is heard as the person left it: edited, taken back, in order."""

from bot.desk_work import left
from bot.messages import Incoming, Received


def said(ref: str, text: str) -> Incoming:
    return Incoming(texts=(text,), refs=(ref,))


def edited(ref: str, text: str) -> Incoming:
    return Incoming(edit_ref=ref, edit_text=text)


def test_two_messages_that_were_edited_are_both_heard_as_they_were_edited_last() -> None:
    waiting = [
        said("1", "Oto"),
        said("2", "seit gestren"),
        edited("1", "Ottto"),
        edited("2", "seit gestern"),
        edited("1", "Otto"),
    ]

    assert [one.texts for one in left(waiting)] == [("Otto",), ("seit gestern",)]


def test_a_message_that_was_edited_and_taken_back_is_heard_in_neither_form() -> None:
    waiting = [said("1", "Oto"), said("2", "gesperrt"), edited("1", "Otto"), Incoming(redact_ref="1")]

    assert [one.texts for one in left(waiting)] == [("gesperrt",)]


def test_a_photo_that_was_taken_back_is_not_fetched_and_its_caption_is_not_heard() -> None:
    photo = Incoming(texts=("die Mahnung",), refs=("1",), files=(Received("a.jpg", source="x", ref="1"),))

    assert left([photo, Incoming(redact_ref="1")]) == []


def test_the_edit_of_a_message_that_does_not_wait_stays_an_edit() -> None:
    assert left([edited("9", "neu")]) == [edited("9", "neu")]
