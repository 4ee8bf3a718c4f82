"""A yes to the court's letter that was none, and days that are of something else."""

import pytest

from tests.conversation import Conversation, day, told

ASKED = ("klarna hat mei konto gsperrt, und a inkasso hod gschrieben", "ja")


def after(said: str) -> Conversation:
    talk = told(*ASKED)
    assert talk.asks == "service_date"
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "na koa gericht",
        "na nix vom gricht",
        "nei vom gricht isch nüt cho",
        "da ist kein gelber brief",
        "nee war nur inkasso",
        "nein, ist nur eine mahnung vom inkasso",
    ],
)
def test_that_no_court_wrote_is_taken_back_in_any_words(said: str) -> None:
    talk = after(said)
    assert talk.case.value("court_letter") is False
    assert "kein Gericht" in talk.text
    assert talk.case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    "said", ["am 12. oktober mit ebanking", "12. oktober per überweisung", "hab am 12.10. bezahlt"]
)
def test_the_day_of_a_payment_is_no_day_of_service(said: str) -> None:
    talk = after(said)
    assert not talk.case.known("service_date")
    assert talk.case.says_yes("court_letter")


@pytest.mark.parametrize("said", ["seit 10.11.", "gesperrt seit 10.11."])
def test_since_when_it_is_blocked_is_no_other_day_of_service(said: str) -> None:
    talk = told(*ASKED, "zugestellt am 18.11.", "x@example.org", "Kathi Huber", "Weg 3, 50667 Köln", said)
    assert talk.case.value("service_date") == day(2026, 11, 18)
