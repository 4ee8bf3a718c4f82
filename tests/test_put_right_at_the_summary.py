"""What somebody says is otherwise when they look at the summary, however they say it."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, told

STORY = (
    "Amazon hat mein Konto gesperrt, seit 23.9.2026, angeblich ist eine alte Forderung von 121,40 Euro offen. "
    "Die habe ich am 15.8.2024 bezahlt."
)


def _looking() -> Conversation:
    return answering(told(STORY), "confirm_facts")


@pytest.mark.parametrize(
    "said",
    [
        "moment, der name ist Jana Meier",
        "stop. nachname ist Meier",
        "Jana Meier, nicht Beispiel",
        "nein, Jana Meier, nicht Beispiel, sonst passt alles",
        "fast. mein name ist jana meier bitte ändern",
    ],
)
def test_a_name_that_is_put_right_is_lost_behind_a_moment_or_before_the_rest(said: str) -> None:
    talk = _looking()
    talk.say(said)
    assert talk.case.text("full_name") == "Jana Meier"
    assert talk.case.open == "confirm_facts"


@pytest.mark.parametrize("said", ["nein, 89,50 statt 121,40", "89,50 euro, nicht 121,40, rest stimmt"])
def test_a_sum_that_is_put_right_is_a_part_that_was_paid(said: str) -> None:
    talk = _looking()
    talk.say(said)
    assert talk.case.value("claim_amount") == Money(8950)
    assert talk.case.says_yes("claim_paid")


def test_a_part_that_was_paid_instead_of_the_whole_is_not_heard_any_more() -> None:
    talk = _looking()
    talk.say("hab nur 89,50 statt 121,40 bezahlt")
    assert talk.case.value("payment_amount") == Money(8950)


@pytest.mark.parametrize("said", ["bezahlt hab ich noch nicht", "moment, ich hab nicht bezahlt"])
def test_a_payment_that_never_was_stays(said: str) -> None:
    talk = _looking()
    talk.say(said)
    assert talk.case.value("claim_paid") is False
    assert talk.case.value("payment_date") is None


@pytest.mark.parametrize("said", ["nicht amazon sondern zalando, rest stimmt", "moment, es ist zalando, nicht amazon"])
def test_a_company_that_is_put_right_stays(said: str) -> None:
    talk = _looking()
    talk.say(said)
    assert talk.case.text("company") == "zalando"


@pytest.mark.parametrize("said", ["moment, ich suche den brief", "warte, bin gleich wieder da"])
def test_who_only_needs_a_moment_puts_something_right(said: str) -> None:
    talk = _looking()
    before = dict(talk.case.facts)
    talk.say(said)
    assert dict(talk.case.facts) == before


@pytest.mark.parametrize(
    "said", ["hausnummer ist 9", "no, house number is 9", "hold on, house number is 9, rest is ok"]
)
def test_a_house_number_is_put_right_in_german_only(said: str) -> None:
    talk = _looking()
    talk.say(said)
    assert talk.case.text("postal_address") == "Lindenallee 9\n30453 Hannover"
