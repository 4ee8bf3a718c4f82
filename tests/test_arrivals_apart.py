"""Posted letters that arrived on days of their own: each counts from its own, and where it is not told which, that is
asked."""

import datetime as dt

import pytest

from tests.conversation import Conversation, answering, told

STORY = (
    "otto hat mein konto gesperrt am 3.11.2026 wegen einer rechnung von 89,90, jetzt schreibt eos dass ich zahlen soll"
)
OTTO, EOS = "Otto GmbH & Co. KGaA", "EOS Holding GmbH"
THIRD, FOURTH, GUESSED = dt.date(2026, 12, 3), dt.date(2026, 12, 4), dt.date(2026, 11, 28)


def posted() -> Conversation:
    talk = answering(told(STORY, "nein"), "sent_confirmation")
    talk.say("alles heute per einschreiben raus")
    talk.sleep(talk.now + dt.timedelta(days=11))
    return talk


def arrived(talk: Conversation) -> dict[str, dt.date]:
    return {one.to.name: one.sending.received_on for one in talk.case.newest_letters() if one.sending}


@pytest.mark.parametrize(
    "said",
    [
        "der brief an otto kam am 4.12. an, der an eos am 3.12.",
        "sendungsverfolgung: eos am 3.12. zugestellt, otto am 4.12.",
        "L1 zugestellt am 3.12., L2 und L3 am 4.12.",
        "eos am 3., otto am 4. angekommen",
        "the letter to eos arrived on 3 December, the one to otto on 4 December",
    ],
)
def test_each_letter_counts_from_its_own_day(said: str) -> None:
    talk = posted()
    talk.say(said)
    assert arrived(talk) == {EOS: THIRD, OTTO: FOURTH}
    assert not talk.case.contacts


@pytest.mark.parametrize(
    "said",
    [
        "der eine kam am 3.12. an, der andere am 4.",
        "einer am 3.12. der andere am 4.12. zugestellt",
        "das erste einschreiben war am 3. da, das zweite am 4.",
    ],
)
def test_it_is_asked_which_arrived_when(said: str) -> None:
    talk = posted()
    talk.say(said)
    assert "Welcher kam wann an?" in talk.text
    assert set(arrived(talk).values()) == {GUESSED}
    assert not talk.case.contacts
    talk.say("L1 am 3.12., L2 und L3 am 4.12.")
    assert arrived(talk) == {EOS: THIRD, OTTO: FOURTH}


def test_one_day_for_both_and_for_one() -> None:
    talk = posted()
    talk.say("beide am 3.12. angekommen")
    assert arrived(talk) == {EOS: THIRD, OTTO: THIRD}
    talk = posted()
    talk.say("otto hat den brief am 4.12. bekommen")
    assert arrived(talk) == {EOS: GUESSED, OTTO: FOURTH}


@pytest.mark.parametrize(
    "said",
    [
        "otto hat den brief am 4.12. erhalten und abgelehnt",
        "ich hab am 3.12. einen brief von otto bekommen",
        "am 4.12. kam eine antwort von otto an",
    ],
)
def test_what_came_from_them_is_no_arrival_there(said: str) -> None:
    talk = posted()
    talk.say(said)
    assert set(arrived(talk).values()) == {GUESSED}
