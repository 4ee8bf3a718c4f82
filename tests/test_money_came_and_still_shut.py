"""The money came, and the account stays shut: only what demanded the money is answered."""

import pytest

from tests.conversation import Conversation, answering, told

STORY = "Zalando hat mein Konto dicht gemacht am 3.11.2026, da sind noch 89,50 Guthaben drauf. Grund steht keiner dabei"
THEIRS = (
    "Hallo, dein Guthaben von 89,50 EUR wurde heute auf dein Bankkonto überwiesen. Dein Konto bleibt geschlossen. "
    "Viele Grüße, Zalando"
)


def _waiting() -> Conversation:
    talk = answering(told(STORY), "sent_confirmation")
    talk.say("alle per mail raus")
    talk.wait_days(4)
    return talk


def _answered(talk: Conversation) -> dict[str, bool]:
    return {one.kind: one.answered for one in talk.case.newest_letters()}


@pytest.mark.parametrize(
    "texts",
    [
        ("geld is da, konto bleibt aber zu",),
        ("die 89,50 sind angekommen, account bleibt dicht",),
        ("money is here but account still closed",),
        ("geld ist da",),
        (THEIRS, "ja"),
    ],
)
def test_my_account_stays_shut_and_i_was_told_that_all_is_reached(texts: tuple[str, ...]) -> None:
    talk = _waiting()
    for text in texts:
        talk.say(text)
    assert _answered(talk) == {"unblock_demand": False, "payout_demand": True, "access_request": False}
    assert talk.case.stage != "closed"
    assert "8. Dezember" in talk.text


@pytest.mark.parametrize("text", ["konto ist wieder offen und geld ist da", "geld ist da und konto geht wieder"])
def test_account_and_money_are_there_and_it_was_not_over(text: str) -> None:
    talk = _waiting()
    talk.say(text)
    assert talk.case.stage == "closed"


def test_the_money_came_first_and_was_asked_for_again_when_the_account_opened() -> None:
    talk = _waiting()
    talk.say("geld ist da")
    talk.say("konto auch wieder offen")
    assert talk.case.stage == "closed"
