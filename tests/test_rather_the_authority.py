"""Whoever wants the authority while a second letter to the company is looked at is heard, and sends no letter by it."""

import datetime as dt

import pytest

from bot.dialogue.understand.claims import court
from tests import conversation
from tests.conversation import BERLIN
from tests.test_half_attained import waiting


@pytest.mark.parametrize(
    "said", ["yes complaint to the data protection authority please", "ja, lieber zur datenschutzbehörde bitte"]
)
def test_a_wish_for_the_authority_is_no_yes_to_the_letter(said: str) -> None:
    talk = conversation.sent()
    talk.wait_days(9)
    talk.say("Antwort von Amazon: Wir bleiben bei unserer Entscheidung, sie ist endgültig.")
    assert talk.case.open == "letter_review"
    talk.say(said)
    assert talk.case.open != "send_channel"


@pytest.mark.parametrize("said", ["what about a court or ombudsman", "how about going to court"])
def test_a_question_for_the_way_to_court_is_no_paper_of_a_court(said: str) -> None:
    assert court(said) is not True


def test_a_question_about_a_courts_letter_is_one() -> None:
    assert court("what about the court letter i got")


@pytest.mark.parametrize(
    "text",
    [
        "Auf die Datenauskunft kam auch nichts. Ich möchte mich jetzt beschweren, bei wem ist mir egal",
        "jetzt reicht es mir wirklich, seit wochen kommt da nichts, ich will beschwerde einlegen, egal wo das ist",
        "nothing came on my data request either, i want to complain now, no matter to whom, it is enough for me",
    ],
)
def test_who_wants_to_complain_behind_other_words_gets_no_second_letter(text: str) -> None:
    talk = waiting()
    talk.wait(dt.datetime(2027, 1, 5, 18, 0, tzinfo=BERLIN))
    talk.say(text)

    assert not any(one.kind == "follow_up" for one in talk.case.letters)
    assert talk.asks == "next_route" or talk.case.letters[-1].to.kind == "authority"


@pytest.mark.parametrize(
    "text",
    [
        "Ich möchte mich nicht beschweren, aber die Datenauskunft ist immer noch nicht da und das nervt mich sehr",
        "Die schreiben dass ich mich beschweren kann wenn ich will, aber sie bleiben dabei und das Konto bleibt zu",
    ],
)
def test_who_does_not_say_so_is_not_sent_to_an_authority(text: str) -> None:
    talk = waiting()
    talk.wait(dt.datetime(2027, 1, 5, 18, 0, tzinfo=BERLIN))
    talk.say(text)

    assert not any(one.to.kind == "authority" for one in talk.case.letters)
    assert talk.asks != "next_route"
