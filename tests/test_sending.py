"""What people say of sending their letters, and how they mend it a moment later."""

import datetime as dt

import pytest

from tests.conversation import Conversation, answering, drafted, reviewed, sent


def three() -> Conversation:
    """Somebody with three letters who is about to send them."""
    talk = drafted()
    answering_agency(talk)
    answering(talk, "sent_confirmation")
    assert len(talk.case.newest_letters()) == 3
    return talk


def answering_agency(talk: Conversation) -> None:
    for _ in range(6):
        if talk.asks == "collection_agency":
            talk.say("Nordlicht Inkasso GmbH")
            return
        talk.tap("unknown")


def unsent(talk: Conversation) -> list[str]:
    return [one.id for one in talk.case.newest_letters() if one.sending is None]


def test_both_of_three_letters_asks_which() -> None:
    talk = three()
    talk.say("hab beide per mail abgeschickt")

    assert unsent(talk) == ["L1", "L2", "L3"]
    assert talk.asks == "sent_confirmation"
    talk.say("L1 und L3")
    assert unsent(talk) == ["L2"]


def test_a_day_alone_is_the_day_of_sending() -> None:
    talk = reviewed()
    talk.wait_days(3)
    talk.say("gestern")

    assert {str(one.sending and one.sending.sent_on) for one in talk.case.newest_letters()} == {"2026-11-26"}


@pytest.mark.parametrize("said", ["passt", "ok gut", "stimmt so"])
def test_agreement_is_no_sending(said: str) -> None:
    talk = reviewed()
    talk.say(said)

    assert unsent(talk)


def test_a_day_said_wrongly_is_mended_a_moment_later() -> None:
    talk = reviewed()
    talk.wait_days(1)
    talk.say("alles per mail raus")
    talk.say("war doch gestern")
    days = {one.sending.sent_on for one in talk.case.newest_letters() if one.sending}

    assert days == {dt.date(2026, 11, 24)}
    assert talk.case.stage == "waiting"


def test_a_way_said_wrongly_is_mended_a_moment_later() -> None:
    talk = sent()
    talk.say("stimmt nicht, per Post")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}


def test_a_letter_that_is_not_out_after_all_is_unsent_again() -> None:
    talk = sent()
    talk.say("L2 noch nicht")

    assert unsent(talk) == ["L2"]
    assert talk.asks == "sent_confirmation"


def test_days_later_a_no_mends_no_sending() -> None:
    talk = sent()
    for text in ("danke", "alles klar", "danke"):
        talk.say(text)
    talk.say("nein, am 1.12. nicht")

    assert unsent(talk) == []


def test_a_version_that_was_never_sent_is_gone_and_comes_back_when_the_sending_is_undone() -> None:
    talk = reviewed()
    talk.wait_days(9)
    talk.say("/weiter")
    talk.say("alle am 25.11. per Mail abgeschickt")
    assert {one.version for one in talk.case.newest_letters()} == {1}
    talk.say("/zurueck")

    assert {one.version for one in talk.case.newest_letters()} == {2}


def test_letters_sent_before_the_review_are_heard_of() -> None:
    talk = drafted()
    talk.say("hab beide schon per mail abgeschickt")

    assert unsent(talk) == []
