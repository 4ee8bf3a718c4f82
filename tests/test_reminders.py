"""Reminders: when they come, when they do not, and what they say; played through in conversations."""

import datetime as dt
from collections import Counter

import pytest

from bot.dialogue.reminders import allowed
from bot.dialogue.turn import Turn
from tests.conversation import BERLIN, Conversation, agreed, answering, drafted, reviewed, says, sent, texts


def berlin(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def moments(turns: list[Turn]) -> list[str]:
    return [turn.says[0].body["at"][:16] for turn in turns]


def about(turns: list[Turn]) -> list[list[str]]:
    return [says(turn)[-1].body["nudge"]["letters"] for turn in turns]


# ---- the other side's deadline


def test_the_first_question_comes_the_evening_after_their_deadline() -> None:
    talk = sent()

    assert moments(talk.wait(berlin("2026-12-09T18:00"))) == ["2026-12-09T18:00"]


def test_nobody_is_asked_before_their_deadline_is_over() -> None:
    talk = sent()

    assert talk.wait(berlin("2026-12-09T17:59")) == []


def test_an_hour_named_for_reminders_is_kept() -> None:
    talk = answering(drafted(), "reminder_ok")
    talk.say("ja, um 9 Uhr")
    talk.say("alles per mail raus")

    assert moments(talk.wait(berlin("2026-12-09T20:00"))) == ["2026-12-09T09:00"]


def test_a_letter_is_asked_about_after_one_four_eight_and_fifteen_days_and_never_again() -> None:
    talk = sent()
    first = [turn for turn in talk.wait(berlin("2027-06-01T12:00")) if "L1" in says(turn)[-1].body["nudge"]["letters"]]

    assert moments(first) == ["2026-12-09T18:00", "2026-12-12T18:00", "2026-12-16T18:00", "2026-12-23T18:00"]


def test_the_last_question_says_that_it_is_the_last() -> None:
    talk = sent()
    said = [turn for turn in talk.wait(berlin("2026-12-23T20:00")) if turn.says]

    assert "zum letzten Mal" in texts(said[-1])[-1]
    assert all("zum letzten Mal" not in texts(one)[-1] for one in said[:-1])


def test_letters_with_the_same_deadline_are_asked_about_in_one_message() -> None:
    talk = reviewed()
    talk.say("alles am 24.11. per mail raus")
    said = talk.wait(berlin("2027-03-01T12:00"))
    days = Counter(moment[:10] for moment in moments(said))

    assert days
    assert max(days.values()) == 1


def test_an_answered_letter_is_not_asked_about() -> None:
    talk = sent()
    talk.say("Konto ist wieder offen!")
    talk.tap("all_done")

    assert talk.wait(berlin("2027-06-01T12:00")) == []


def test_an_access_request_is_asked_about_after_the_christmas_days() -> None:
    talk = sent()
    said = talk.wait(berlin("2026-12-31T12:00"))

    assert about(said)[-1] == ["L2"]
    assert moments(said)[-1] == "2026-12-28T18:00"


def test_questions_that_fell_due_while_the_machine_was_off_are_asked_once() -> None:
    talk = sent()
    talk.sleep(berlin("2026-12-21T12:00"))
    said = talk.wait(berlin("2026-12-21T12:00"))

    assert moments(said) == ["2026-12-21T12:00"]
    assert "L1" in about(said)[0]


def test_after_a_late_question_the_next_one_keeps_its_distance() -> None:
    talk = sent()
    talk.sleep(berlin("2026-12-21T12:00"))
    talk.wait(berlin("2026-12-21T12:00"))
    later = [turn for turn in talk.wait(berlin("2027-02-01T12:00")) if "L1" in says(turn)[-1].body["nudge"]["letters"]]

    assert moments(later)[0] >= "2026-12-23"
    assert all(one != other for one, other in zip(moments(later), moments(later)[1:], strict=False))


def test_a_late_question_that_comes_up_at_night_waits_for_the_next_day() -> None:
    talk = sent()
    talk.sleep(berlin("2026-12-10T03:00"))
    said = talk.wait(berlin("2026-12-10T20:00"))

    assert moments(said) == ["2026-12-10T18:00"]


# ---- pause and resume


def test_a_pause_silences_everything() -> None:
    talk = sent()
    talk.say("/pause")

    assert talk.wait(berlin("2027-06-01T12:00")) == []


def test_stopp_typed_as_a_word_silences_everything() -> None:
    talk = sent()
    talk.say("stopp")

    assert talk.wait(berlin("2027-06-01T12:00")) == []


def test_resuming_before_the_deadline_brings_the_question_back() -> None:
    talk = sent()
    talk.say("/pause")
    talk.wait(berlin("2026-12-01T12:00"))
    talk.say("/weiter")

    assert moments(talk.wait(berlin("2026-12-09T20:00"))) == ["2026-12-09T18:00"]


def test_a_question_missed_during_a_pause_comes_once_after_it() -> None:
    talk = sent()
    talk.say("/pause")
    talk.wait(berlin("2026-12-18T12:00"))
    talk.say("/weiter")

    assert len(talk.wait(berlin("2026-12-18T20:00"))) == 1


# ---- drafts and unfinished stories


def test_an_unsent_draft_is_named_after_one_day_and_after_three() -> None:
    talk = reviewed(berlin("2026-11-24T12:00"))
    said = talk.wait(berlin("2027-01-10T12:00"))

    assert moments(said) == ["2026-11-25T12:00", "2026-11-27T12:00"]
    assert all("L1 an Amazon" in texts(one)[-1] and "L2 an Amazon" in texts(one)[-1] for one in said)


def test_a_sent_letter_is_no_longer_named_as_a_draft() -> None:
    talk = sent(berlin("2026-11-24T12:00"))

    assert talk.wait(berlin("2026-12-08T20:00")) == []


def test_an_unfinished_story_is_remembered_after_one_four_and_fourteen_days() -> None:
    talk = agreed(now=berlin("2026-11-24T12:00"))
    talk.say("Amazon hat mein Konto gesperrt")
    said = talk.wait(berlin("2027-02-01T12:00"))

    assert moments(said) == ["2026-11-25T12:00", "2026-11-28T12:00", "2026-12-08T12:00"]


def test_the_reminder_of_an_unfinished_story_names_the_one_thing_that_is_missing() -> None:
    talk = agreed(now=berlin("2026-11-24T12:00"))
    for text in ("Amazon hat mein Konto gesperrt, kein Geld", "jana@example.org", "23.9.", "kein Geld"):
        talk.say(text)
    assert talk.asks == "full_name"
    (said,) = talk.wait(berlin("2026-11-25T13:00"))

    assert "Name" in texts(said)[-1]
    assert says(said)[-1].body["asks"] == "full_name"


def test_a_word_of_the_person_starts_the_days_of_an_unfinished_story_anew() -> None:
    talk = agreed(now=berlin("2026-11-24T12:00"))
    talk.say("Amazon hat mein Konto gesperrt")
    talk.wait(berlin("2026-11-26T12:00"))
    talk.say("jana@example.org")

    assert moments(talk.wait(berlin("2026-11-27T20:00"))) == ["2026-11-27T12:00"]


def test_who_never_said_yes_is_forgotten_after_a_day_without_a_word() -> None:
    talk = Conversation(agreed().desk, berlin("2026-11-24T12:00"))
    talk.say("hallo")
    (gone,) = talk.wait(berlin("2026-11-26T12:00"))

    assert gone.erase
    assert gone.says == ()
    assert talk.forgotten


# ---- nights, Sundays, holidays, summer time


@pytest.mark.parametrize(
    ("wished", "said"),
    [
        ("2026-11-24T08:30", "2026-11-24T08:30"),
        ("2026-11-24T20:29", "2026-11-24T20:29"),
        ("2026-11-24T20:30", "2026-11-25T18:00"),
        ("2026-11-24T08:29", "2026-11-24T18:00"),
        ("2026-11-24T00:00", "2026-11-24T18:00"),
        ("2026-11-29T12:00", "2026-11-30T18:00"),
        ("2026-11-28T21:00", "2026-11-30T18:00"),
        ("2026-12-24T12:00", "2026-12-28T18:00"),
        ("2027-01-01T12:00", "2027-01-02T18:00"),
        ("2027-03-26T12:00", "2027-03-27T18:00"),
        ("2027-03-29T12:00", "2027-03-30T18:00"),
    ],
)
def test_a_reminder_moves_out_of_nights_sundays_holidays_and_christmas(wished: str, said: str) -> None:
    talk = drafted()

    assert allowed(talk.desk, talk.case, berlin(wished)).isoformat()[:16] == said


def test_a_holiday_of_the_place_where_the_person_lives_counts() -> None:
    talk = drafted()  # Hannover: 31 October is a holiday, 1 November is none; Munich: the other way round
    munich = drafted()
    munich.say("die Adresse ist falsch, Marienplatz 1, 80331 München")
    reformation, saints = berlin("2028-10-31T12:00"), berlin("2028-11-01T12:00")

    assert allowed(talk.desk, talk.case, reformation) != reformation
    assert allowed(talk.desk, talk.case, saints) == saints
    assert allowed(munich.desk, munich.case, saints) != saints


@pytest.mark.parametrize(
    ("day", "offset"), [("2026-10-24", 2), ("2026-10-26", 1), ("2027-03-27", 1), ("2027-03-30", 2)]
)
def test_nine_in_the_morning_stays_nine_when_the_clocks_change(day: str, offset: int) -> None:
    talk = answering(drafted(berlin("2026-10-01T10:00")), "reminder_ok")
    talk.say("ja, um 9 Uhr")
    at = allowed(talk.desk, talk.case, berlin(f"{day}T00:10"))

    assert at.isoformat()[:16] == f"{day}T09:00"
    assert at.utcoffset() == dt.timedelta(hours=offset)


def test_a_reminder_planned_before_the_clocks_change_comes_at_the_same_hour_after_it() -> None:
    talk = sent(berlin("2026-10-12T10:00"))
    said = talk.wait(berlin("2026-10-30T12:00"))

    assert [moment[-5:] for moment in moments(said)] == ["18:00"] * len(said)
    assert moments(said)[0] == "2026-10-27T18:00"


def test_who_said_yes_and_nothing_else_is_asked_three_times_and_then_left_in_peace() -> None:
    talk = agreed()

    assert moments(talk.wait(berlin("2027-06-01T12:00"))) == [
        "2026-11-26T18:00",
        "2026-11-30T18:00",
        "2026-12-09T18:00",
    ]


def test_a_late_reminder_is_not_followed_by_the_next_on_the_same_day() -> None:
    talk = agreed()
    talk.sleep(berlin("2026-12-02T12:00"))
    said = talk.wait(berlin("2026-12-30T12:00"))
    days = [moment[:10] for moment in moments(said)]

    assert len(days) == len(set(days)) == 3


def test_the_day_that_is_announced_for_the_next_question_is_the_day_on_which_it_comes() -> None:
    talk = reviewed(berlin("2026-12-10T12:00"))
    talk.say("alle per mail raus")
    said = " ".join(texts(talk.turns[-1]))
    first = talk.wait(berlin("2027-01-20T12:00"))[0]

    assert "24. Dezember 2026" in said
    assert "Ich melde mich am Montag, 28. Dezember 2026." in said
    assert moments([first]) == ["2026-12-28T18:00"]


def test_where_the_day_of_a_courts_paper_is_not_known_nobody_reads_the_same_reminder_again_and_again() -> None:
    talk = agreed(now=dt.datetime(2026, 11, 22, 12, 0, tzinfo=BERLIN))
    talk.say("mein amazon konto is gesperrt und jetzt kam ein gelber brief vom amtsgericht")
    talk.say("weiß ich nicht")
    turns = talk.wait(dt.datetime(2026, 12, 10, 12, 0, tzinfo=BERLIN))
    said = [says(turn)[-1].body["text"] for turn in turns]

    assert len(said) == 6
    assert all(one not in said[place + 1 : place + 3] for place, one in enumerate(said))
