"""Of two who were blocked together one is back: that is no success of the other one."""

import pytest

from bot.dialogue.understand.open_for_others import STILL_SHUT, apart, of_oneself
from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, answering, told
from tests.test_for_a_parent import helper


def waits() -> Conversation:
    story = ("vinted hat mich gesperrt wegen 64 euro offen, gezahlt am 20.10.", "t@example.org")
    talk = answering(told(*story), "letter_review")
    talk.say("passt")
    talk.say("alle per mail raus heute")
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "bei kim ist es wieder offen, bei mir nicht",
        "ihr konto geht wieder, meins nicht",
        "meine freundin ist wieder drin, ich nicht",
        "kims account is back, mine is not",
        "das konto von meiner frau ist wieder offen, meins ist noch zu",
    ],
)
def test_her_account_is_back_and_mine_is_not(text: str) -> None:
    assert of_oneself(text) == STILL_SHUT
    talk = waits()
    talk.say(text)
    assert talk.case.stage == "waiting"
    assert talk.asks != "all_done"
    assert not talk.case.replies


@pytest.mark.parametrize(
    "text",
    [
        "mein konto ist wieder offen",
        "bei mir ist alles wieder offen",
        "Ihr Konto ist wieder freigeschaltet.",
        "konto geht wieder, das geld ist nicht da",
        "vinted schreibt: dein konto wurde wieder freigeschaltet",
    ],
)
def test_what_is_ones_own_stays_as_it_is(text: str) -> None:
    assert of_oneself(text) == text


ELSEWHERE = "für dieses hier ändert sich nichts"
HERS = (
    "das konto von kim ist wieder offen",
    "kims konto geht wieder",
    "das konto von meiner freundin ist wieder frei",
    "mein freund ist wieder drin",
    "my flatmate's account is back",
    "kim's account has been reinstated",
    "das von lena ist wieder offen",
    "das konto von meinem mann haben sie heute freigegeben",
    "kim hat ihr konto zurück",
)


@pytest.mark.parametrize("text", HERS)
def test_her_account_alone_is_no_success_of_mine(text: str) -> None:
    talk = waits()
    talk.say(text)
    assert ELSEWHERE in talk.text or "nothing changes for this one" in talk.text
    assert talk.asks != "all_done"
    assert not talk.case.replies


@pytest.mark.parametrize("text", HERS)
def test_her_account_is_no_answer_to_whether_anybody_wrote(text: str) -> None:
    talk = waits()
    talk.wait_days(16)
    assert talk.asks == "nudge"
    talk.say(text)
    assert talk.asks == "nudge"
    assert talk.case.stage == "waiting"


def test_her_account_is_no_ground_of_my_block() -> None:
    talk = answering(told("paypal hat mein konto gesperrt", "t@example.org"), "confirm_facts")
    talk.say("ja")
    while talk.asks != "block_reason":
        talk.tap("unknown")
    talk.say("das konto von kim ist wieder offen, meins nicht")
    assert talk.case.text("block_reason") == ""
    assert talk.asks == "block_reason"


def test_what_is_told_beside_her_account_is_heard() -> None:
    talk = waits()
    talk.say(
        "kims konto ist wieder frei. Mir schrieben sie: Ihr Konto bleibt geschlossen. Die Entscheidung ist endgültig."
    )
    assert ELSEWHERE in talk.text
    assert [one["kind"] for one in talk.case.replies] == ["final_textblock"]


@pytest.mark.parametrize(
    "text",
    [
        "das konto ist wieder offen",
        "my business account is back",
        "kims konto ist wieder offen und meins auch",
        "beide konten wieder offen",
        "wenn kims konto wieder offen ist",
        "ist das konto von kim wieder offen?",
        "das konto von kim ist nicht wieder offen",
        "bei vinted ist alles wieder offen",
        "mein vinted konto ist wieder freigeschaltet",
    ],
)
def test_what_may_be_ones_own_stays_as_it_is(text: str) -> None:
    assert apart(text, lambda name: name == "vinted") == ("", text)


def test_who_acts_for_another_speaks_of_the_account_of_the_case() -> None:
    talk = helper()
    talk.say("das konto von meiner mutter ist wieder offen")
    assert ELSEWHERE not in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "das konto von meiner mutter ist wieder offen",
        "das konto meiner mutter geht wieder",
        "mamas konto ist wieder offen",
    ],
)
def test_to_who_acts_for_her_mother_that_is_the_end_of_the_case(text: str) -> None:
    talk = helper()
    talk.say("Erika Muster, Deichstraße 4, 26789 Leer")
    talk = answering(talk, "letter_review")
    for told_of in ("passt so", "alle per mail raus"):
        talk.say(told_of)
    talk.wait_days(16)
    assert talk.asks == "nudge"
    talk.say(text)
    assert talk.asks == "all_done"


@pytest.mark.parametrize(
    "text",
    [
        "meins ist wieder offen!! aber mutters nicht",
        "meins ist wieder offen",
        "meins ist wieder offen aber bei meiner mutter noch nicht",
        "mine is open again, hers not",
    ],
)
def test_ones_own_is_open_whatever_becomes_of_theirs(text: str) -> None:
    assert classify(of_oneself(text)) == "success"


@pytest.mark.parametrize(
    "text", ["mein konto ist wieder offen, aber das geld nicht da", "mutters ist wieder offen, meins nicht"]
)
def test_what_is_still_missing_is_no_success(text: str) -> None:
    assert classify(of_oneself(text)) != "success"
