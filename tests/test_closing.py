"""The end of a case: word that the account is back closes nothing until each thing that was wanted is confirmed."""

import datetime as dt

import pytest

from bot.dialogue.understand.attained import everything, named
from tests.conversation import BERLIN, Conversation, sent

OPEN = "Guten Tag, Ihr Konto ist wieder freigeschaltet."


def back(text: str = "Konto ist wieder offen!") -> Conversation:
    talk = sent()
    talk.say(text)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "Konto ist wieder offen!",
        "Konto ist wieder da und die Sperre auch",
        "the account is open again",
        "sie haben es freigeschaltet",
    ],
)
def test_word_that_the_account_is_back_asks_for_the_rest_and_closes_nothing(text: str) -> None:
    talk = back(text)
    assert talk.asks == "all_done"
    assert talk.case.stage != "closed"


def test_what_the_person_said_is_not_asked_again() -> None:
    assert "geht wieder" not in back().text


def test_what_only_the_company_said_is_asked_of_the_person() -> None:
    talk = sent()
    talk.say(forward_text=OPEN, forward_from="Amazon", forward_date="2026-11-24")
    assert "geht wieder" in talk.text


def test_a_sentence_that_says_both_is_asked_about() -> None:
    assert "geht wieder" in back("Konto ist wieder da und die Sperre auch").text


@pytest.mark.parametrize("answer", ["ja, alles da", "alles erledigt", "ja"])
def test_a_yes_to_all_of_it_closes_the_case(answer: str) -> None:
    talk = back()
    talk.say(answer)
    assert talk.case.stage == "closed"
    assert talk.wait(dt.datetime(2027, 6, 1, 12, tzinfo=BERLIN)) == []


def test_a_yes_to_a_part_leaves_the_rest_open() -> None:
    talk = back()
    talk.say("die auskunft ist gekommen")
    assert talk.asks == "all_done"
    assert "Auskunft" not in talk.text
    assert talk.case.stage != "closed"


def test_the_demand_is_answered_and_the_request_for_the_data_runs_on() -> None:
    answered = {one.kind: one.answered for one in back().case.newest_letters()}
    assert answered == {"unblock_demand": True, "access_request": False}


def test_a_paper_that_is_missing_is_asked_for_in_a_letter_that_does_not_call_the_account_blocked() -> None:
    talk = back()
    talk.say("nein, schriftlich hab ich nichts")
    letter = talk.case.newest_letters()[-1]
    assert letter.kind == "follow_up"
    assert "inzwischen wieder offen" in letter.text
    assert "Freigabe" not in letter.text
    assert "keine Forderung offen" in letter.text


def test_the_data_that_are_missing_still_have_their_day() -> None:
    talk = back()
    talk.tap("lacking")
    talk.tap("lacking:information")
    assert "L2" in talk.text
    assert talk.case.stage == "answered"
    assert [one.id for one in talk.case.newest_letters()] == ["L1", "L2"]


def test_an_account_that_does_not_work_after_all_is_demanded_once_more() -> None:
    talk = back("Konto ist wieder da und die Sperre auch")
    talk.say("nein, das konto ist immer noch zu")
    letter = talk.case.newest_letters()[-1]
    assert (letter.kind, "Freigabe meines Kontos" in letter.text) == ("follow_up", True)


def test_who_is_blocked_again_before_the_end_gets_a_new_demand() -> None:
    talk = back()
    talk.say("schon wieder gesperrt")
    assert talk.asks == "block_date"


@pytest.mark.parametrize(
    ("text", "there", "away"),
    [
        ("konto geht wieder", {"unblock"}, set()),
        ("konto ja, aber das geld fehlt noch", {"unblock"}, {"payout"}),
        ("Konto ist wieder da und die Sperre auch", set(), {"unblock"}),
        ("nichts mehr offen, schriftlich", {"paper"}, set()),
        ("account works but no money yet", {"unblock"}, {"payout"}),
        ("danke", set(), set()),
    ],
)
def test_what_is_there_and_what_is_not_is_told_apart(text: str, there: set[str], away: set[str]) -> None:
    assert named(text) == (frozenset(there), frozenset(away))


@pytest.mark.parametrize(
    ("text", "all_of_it"),
    [("alles da", True), ("all good", True), ("noch nicht alles", False), ("alles gesperrt", False)],
)
def test_everything_is_everything(text: str, all_of_it: bool) -> None:
    assert everything(text) is all_of_it
