"""Has anybody answered? Who is tired, puts it off, goes on or says it in dialect is understood."""

import pytest

from tests.conversation import Conversation, sent


def _nudged() -> Conversation:
    talk = sent()
    talk.wait_days(16)
    assert talk.asks == "nudge"
    return talk


def _second(talk: Conversation) -> bool:
    return any(one.kind == "follow_up" for one in talk.case.letters)


@pytest.mark.parametrize(
    "text",
    [
        "will nicht mehr",
        "hab keine lust mehr",
        "ich mag nicht mehr",
        "nicht jetzt",
        "jetzt nicht",
        "not now",
        "bitte keine erinnerungen mehr",
    ],
)
def test_i_did_not_want_any_more_and_a_second_letter_was_written(text: str) -> None:
    talk = _nudged()
    talk.say(text)
    assert not _second(talk)
    assert not talk.case.replies
    assert talk.text


@pytest.mark.parametrize(
    "text",
    ["doch nicht", "doch nicht, machen wir weiter", "machen wir weiter", "ok doch wieder erinnern", "was war nochmal"],
)
def test_i_wanted_to_go_on_and_was_asked_what_stands_in_their_answer(text: str) -> None:
    talk = _nudged()
    talk.say(text)
    assert talk.asks == "nudge"
    assert not talk.case.replies


@pytest.mark.parametrize(
    "text",
    [
        "die ham nix",
        "haben nix geschickt",
        "so bin wieder da, also die ham nix",
        "isch nüt cho",
        "die haben nix gesagt",
        "they sent nothing",
        "nein",
        "nichts",
    ],
)
def test_i_said_that_nothing_came_and_was_not_understood(text: str) -> None:
    talk = _nudged()
    talk.say(text)
    assert _second(talk)
    assert talk.case.replies[-1]["kind"] == "silence"


@pytest.mark.parametrize("text", ["yes its open", "yes it is open again", "ja ist offen", "ja geht wieder"])
def test_i_said_that_it_is_open_and_was_asked_what_they_wrote(text: str) -> None:
    talk = _nudged()
    talk.say(text)
    assert talk.case.replies[-1]["kind"] == "success"


@pytest.mark.parametrize("text", ["die haben nix konkretes geschrieben", "die haben nix begründet"])
def test_an_answer_without_grounds_was_silence(text: str) -> None:
    talk = _nudged()
    talk.say(text)
    assert not any(one["kind"] == "silence" for one in talk.case.replies)


@pytest.mark.parametrize("text", ["bitte keine erinnerungen mehr", "please dont remind me anymore"])
def test_i_wanted_no_reminders_and_they_came_all_the_same(text: str) -> None:
    talk = sent()
    talk.say(text)
    assert talk.case.value("reminder_ok") is False


@pytest.mark.parametrize("text", ["will aufhören", "brech ab bitte", "i want to stop"])
def test_i_wanted_to_stop_and_was_not_understood(text: str) -> None:
    talk = sent()
    talk.say(text)
    assert not talk.case.marks.get("missed:None")


def test_the_matter_with_them_is_over_and_that_was_lost() -> None:
    talk = sent()
    talk.say("das mit amazon hat sich erledigt")
    assert talk.asks == "all_done"
