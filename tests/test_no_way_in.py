"""That an account is shut, told by not getting in: the day beside it is the day of the block. A telephone that nobody
answers, or papers that cannot be sent, shut nothing."""

import pytest

from bot.dialogue.understand.claims import blocked
from tests.conversation import day, told

NO_WAY_IN = (
    "Seit dem {day} komme ich bei {firm} nicht mehr rein",
    "Seit {day} lässt mich {firm} nicht mehr rein",
    "Ich komme seit dem {day} nicht mehr bei {firm} rein",
    "Seit {day} ist mein Konto bei {firm} nicht mehr erreichbar",
    "Am {day} wollte ich mich bei {firm} einloggen, ging nicht mehr",
    "{firm} verweigert mir seit {day} den Zugang",
    "Seit {day} heißt es bei {firm}: Zugang verweigert",
    "Seit {day} werde ich bei {firm} nicht mehr reingelassen",
    "Seit {day} funktioniert mein {firm} Login nicht mehr",
    "Am {day} hat {firm} mich einfach abgeschaltet",
    "{firm} hat mein Konto zum {day} stillgelegt",
    "Sperrdatum {day}, {firm}",
)
NO_WAY_IN_EN = (
    "Since {day} I can't get into {firm} anymore",
    "I haven't been able to log in to {firm} since {day}",
    "On {day} {firm} shut my account down",
    "As of {day} I can't use {firm}",
    "On {day} I got an email from {firm} saying my account was closed",
    "My {firm} access was revoked on {day}",
    "my account with {firm} has been on hold since {day}",
)


@pytest.mark.parametrize("firm", ["Amazon", "paypal"])
@pytest.mark.parametrize("said", NO_WAY_IN)
def test_the_day_since_which_nobody_gets_in_is_that_of_the_block(said: str, firm: str) -> None:
    talk = told(said.format(day="3. Oktober", firm=firm))
    assert talk.case.value("block_date") == day(2026, 10, 3)


@pytest.mark.parametrize("firm", ["Amazon", "paypal"])
@pytest.mark.parametrize("said", NO_WAY_IN_EN)
def test_and_in_english_too(said: str, firm: str) -> None:
    talk = told(said.format(day="3 October", firm=firm), language="en")
    assert talk.case.value("block_date") == day(2026, 10, 3)


@pytest.mark.parametrize(
    "said",
    [
        "Die Hotline von Amazon ist nicht mehr erreichbar",
        "Amazon sagt das ist nicht möglich",
        "die verweigern mir den Zugang zu meinen Daten",
        "Bezahlen mit paypal geht nicht mehr",
        "ich komme da nicht mehr mit",
        "da komm ich nicht drauf klar",
        "ich kann das nicht einfach so anmelden, das ist ein Gewerbe",
        "ich werde mich da nicht drauf einlassen",
        "Kontoauszug kann ich nicht anhängen",
        "das geld ging von meinem konto weg",
        "can't get on with this",
        "can't use PayPal for that order",
        "access to my data was denied",
        "they put my complaint on hold",
        "account question: the hotline put me on hold",
    ],
)
def test_what_does_not_work_elsewhere_shuts_no_account(said: str) -> None:
    assert not blocked(said)


def test_a_day_on_which_something_was_paid_back_is_not_that_of_the_block() -> None:
    talk = told("Amazon blocked my account over 27.98 from 2024. That was paid back on 14 June 2024.", language="en")
    assert talk.case.value("block_date") is None
