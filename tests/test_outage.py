"""What nobody heard while the bot was off: everybody with an open case is told once, at a decent hour."""

import datetime as dt

import pytest

from bot.case import Case
from bot.dialogue import outage
from tests.conversation import BERLIN, Conversation, agreed, desk, says, sent, texts

GERMAN = "Vom 27. November 2026 bis 1. Dezember 2026 war ich nicht erreichbar."
ENGLISH = "From 27 November 2026 to 1 December 2026 I could not be reached."


def berlin(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=BERLIN)


GONE, BACK = berlin("2026-11-27T23:30"), berlin("2026-12-02T10:00")
LONG_AFTER = berlin("2027-06-01T12:00")


def waiting() -> Conversation:
    """Somebody who waits for an answer, and will not be asked about it before 9 December."""
    return sent(berlin("2026-11-24T12:00"))


def told(talk: Conversation) -> list[str]:
    """All that was ever said of outages."""
    said = [text for turn in talk.turns for text in texts(turn)]
    return [text for text in said if "nicht erreichbar" in text or "could not be reached" in text]


def test_everybody_is_told_at_once_and_never_again() -> None:
    talk = waiting()
    talk.away(GONE, BACK)
    (turn,) = talk.wait(berlin("2026-12-08T12:00"))
    (said,) = says(turn)

    assert said.body["text"].startswith(GERMAN)
    assert "noch einmal schicken" in said.body["text"]
    assert said.body["at"][:16] == "2026-12-02T10:00"
    assert (said.body["nudge"], said.body["asks"], said.body["choices"]) == (None, None, [])
    talk.wait(LONG_AFTER)
    assert len(told(talk)) == 1


def test_nothing_is_said_while_it_is_only_noted() -> None:
    assert waiting().away(GONE, BACK).says == ()


def test_in_english_it_is_said_in_english() -> None:
    talk = agreed("en", now=berlin("2026-11-24T12:00"))
    talk.away(GONE, BACK)
    talk.wait(BACK)

    assert told(talk)[0].startswith(ENGLISH)


def test_less_than_two_days_are_one_day_of_which_a_part_was_lost() -> None:
    talk = waiting()
    talk.away(berlin("2026-12-01T09:00"), berlin("2026-12-02T10:00"))
    talk.wait(berlin("2026-12-02T12:00"))

    assert told(talk)[0].startswith("Am 1. Dezember 2026 war ich eine Zeit lang nicht erreichbar.")


@pytest.mark.parametrize(
    ("back", "said"),
    [
        ("2026-12-02T03:00", "2026-12-02T18:00"),
        ("2026-12-02T21:00", "2026-12-03T18:00"),
        ("2026-12-06T12:00", "2026-12-07T18:00"),
    ],
)
def test_at_night_and_on_a_sunday_nobody_is_told(back: str, said: str) -> None:
    talk = waiting()
    talk.away(GONE, berlin(back))
    (turn,) = talk.wait(berlin("2026-12-08T12:00"))

    assert says(turn)[0].body["at"][:16] == said


def test_who_writes_first_is_told_in_the_answer_and_not_again() -> None:
    talk = waiting()
    talk.away(GONE, BACK)
    answer = talk.say("hallo?")

    assert texts(answer)[0].startswith(GERMAN)
    talk.wait(LONG_AFTER)
    talk.say("hallo?")
    assert len(told(talk)) == 1


def test_a_question_that_fell_due_meanwhile_says_it_too_in_one_message() -> None:
    talk = waiting()
    talk.away(berlin("2026-12-08T12:00"), berlin("2026-12-11T10:00"))
    said = talk.wait(berlin("2026-12-11T20:00"))

    assert [len(says(turn)) for turn in said] == [1]
    assert "war ich nicht erreichbar" in texts(said[0])[0]
    assert "Die Frist ist um" in texts(said[0])[0]
    assert says(said[0])[0].body["nudge"]["about"] == "letter"


def test_at_night_too_a_question_that_fell_due_says_it_in_one_message() -> None:
    talk = waiting()
    talk.away(berlin("2026-12-08T12:00"), berlin("2026-12-11T03:00"))

    assert len(talk.wait(berlin("2026-12-11T20:00"))) == 1
    assert len(told(talk)) == 1


@pytest.mark.parametrize("back", ["2026-12-09T03:00", "2026-12-09T10:00"])
def test_a_question_keeps_its_day_and_says_it_too(back: str) -> None:
    talk = waiting()
    talk.away(berlin("2026-12-06T12:00"), berlin(back))
    (question,) = talk.wait(berlin("2026-12-10T20:00"))

    assert says(question)[0].body["at"][:16] == "2026-12-09T18:00"
    assert texts(question)[0].startswith("Vom 6. Dezember 2026 bis 8. Dezember 2026 war ich nicht erreichbar.")
    assert "Die Frist ist um" in texts(question)[0]


def test_noted_again_after_a_kill_it_is_told_once() -> None:
    talk = waiting()
    talk.away(GONE, BACK)

    assert talk.away(GONE, BACK + dt.timedelta(minutes=5)).entries == ()
    talk.wait(LONG_AFTER)
    assert talk.away(GONE, LONG_AFTER).entries == ()
    assert len(told(talk)) == 1


def test_an_outage_that_goes_on_is_told_with_its_last_day() -> None:
    talk = waiting()
    talk.away(GONE, BACK - dt.timedelta(days=1))
    talk.away(GONE, BACK)
    talk.wait(LONG_AFTER)

    assert [text[: len(GERMAN)] for text in told(talk)] == [GERMAN]


def test_two_outages_of_which_nobody_was_told_are_told_together() -> None:
    talk = waiting()
    talk.away(GONE, berlin("2026-11-29T03:00"))
    talk.away(berlin("2026-11-29T04:00"), BACK)
    talk.wait(berlin("2026-12-08T12:00"))

    assert [text.count("nicht erreichbar") for text in told(talk)] == [2]


def test_who_wants_no_reminders_is_told_with_the_next_answer() -> None:
    talk = waiting()
    talk.say("/pause")
    talk.away(GONE, BACK)

    assert talk.wait(berlin("2027-01-10T12:00")) == []
    talk.say("hallo?")
    assert len(told(talk)) == 1


def test_taking_the_answer_back_does_not_bring_it_again() -> None:
    talk = agreed(now=berlin("2026-11-24T12:00"))
    talk.away(GONE, BACK)
    talk.say("Amazon hat mein Konto gesperrt")
    talk.say("/zurueck")
    talk.wait(LONG_AFTER)

    assert len(told(talk)) == 1


def test_who_has_no_open_case_or_never_agreed_is_not_told() -> None:
    done = waiting()
    done.say("Konto ist wieder offen!")
    done.tap("all_done")
    stranger = Conversation(desk(), berlin("2026-11-24T12:00"))
    stranger.say("hallo")

    assert done.case.stage == "closed"
    assert done.away(GONE, BACK).entries == ()
    assert stranger.away(GONE, BACK).entries == ()
    assert outage.note(desk(), Case(), GONE, BACK).entries == ()
