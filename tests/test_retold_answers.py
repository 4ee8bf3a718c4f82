"""What people tell in one line of an answer: which letter it is about, and what has come and what is only promised."""

import pytest

from bot.case import Money
from bot.dialogue.understand.attained import named
from tests.conversation import Conversation, answering, told

COEO = "coeo Inkasso GmbH"


def disputed() -> Conversation:
    """A collector's claim is disputed, and the shop is asked for the data."""
    talk = told("coeo will 87,20 von mir für h&m, paket nie angekommen", "nein", "nein")
    talk.say("jana petersen, lindenstr 4, 24937 flensburg, j.petersen@example.org")
    return _waiting(answering(talk, "sent_confirmation"))


def blocked(language: str = "de") -> Conversation:
    first = {
        "de": "amazon hat mein konto gesperrt seit 3.11. wegen 80 euro, bezahlt am 5.5.2025, guthaben 45 euro",
        "en": "amazon blocked my account since 3 november over 80 euros that i paid on 5 may 2025, balance 45 euros",
    }
    talk = told(first[language], "nein" if language == "de" else "no", "sam@example.org", language=language)
    talk.say("Sam Müller, Ahornweg 3, 24103 Kiel")
    return _waiting(answering(talk, "sent_confirmation"))


def _waiting(talk: Conversation) -> Conversation:
    talk.say("alles per mail raus")
    talk.wait_days(5)
    return talk


def second(talk: Conversation) -> list[str]:
    return [one.to.name for one in talk.case.newest_letters() if one.kind == "follow_up"]


@pytest.mark.parametrize(
    "said", ["coeo lehnt ab", "coeo sagt ich soll trotzdem zahlen", "hab ne absage bekommen", "coeo weigert sich"]
)
def test_a_collector_s_refusal_is_none_to_the_request_for_the_data(said: str) -> None:
    talk = disputed()
    talk.say(said)

    assert second(talk) == [COEO]


@pytest.mark.parametrize(
    "said", ["hab ne antwort, konto bleibt zu, guthaben wird ausgezahlt", "konto bleibt zu, geld soll kommen"]
)
def test_money_that_will_be_paid_has_not_come(said: str) -> None:
    talk = blocked()
    talk.say(said)

    assert talk.case.value("balance") == Money(45_00)
    assert not any(one.get("booked") for one in talk.case.replies)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("sie haben angerufen und gesagt es dauert noch 2 wochen", "de"),
        ("amazon says it takes another two weeks", "en"),
    ],
)
def test_that_it_takes_longer_is_a_promise_and_stops_no_clock(said: str, language: str) -> None:
    talk = blocked(language)
    talk.say(said)

    assert talk.case.replies[-1]["kind"] in ("promise_undated", "promise_dated")
    assert not second(talk)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("amazon sagt die zahlung wurde nicht gefunden", "de"),
        ("die können meine überweisung nicht zuordnen", "de"),
        ("they say they can't find my payment", "en"),
    ],
)
def test_a_payment_that_they_cannot_find_is_shown_again(said: str, language: str) -> None:
    talk = blocked(language)
    talk.say(said)

    assert talk.case.replies[-1]["kind"] == "unmatched"
    assert second(talk)


def test_an_open_account_without_its_money_is_half_an_answer() -> None:
    talk = blocked("en")
    talk.say("they opened the account but the 45 euro balance is gone")

    assert talk.case.replies[-1]["kind"] == "partial"
    assert second(talk)


@pytest.mark.parametrize(
    ("said", "there", "away"),
    [
        ("guthaben ist da, konto noch zu", {"payout"}, {"unblock"}),
        ("guthaben wird ausgezahlt, konto ist offen", {"unblock"}, {"payout"}),
        ("the account works, the refund will be paid next week", {"unblock"}, {"payout"}),
    ],
)
def test_what_is_to_come_is_not_there(said: str, there: set[str], away: set[str]) -> None:
    assert named(said) == (frozenset(there), frozenset(away))
