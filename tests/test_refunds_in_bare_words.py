"""What shall come back, told without a currency, and the day on which it arrived there beside the one of sending."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, agreed, day, told

BLOCKED = "amazon konto gesperrt seit 3.9.2026 wegen rücksendungen, 312,50 gutscheine drauf"


def _asked() -> Conversation:
    talk = told(BLOCKED, "geld", "tomki@example.org", "Tom Kiese, Alaunstr. 61, 01099 Dresden", "ja")
    assert talk.asks == "refunds_open"
    return talk


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("kopfhörer hab ich am 10.8. zurückgeschickt, dhl sagt zugestellt 12.8.", 12),
        ("am 10.8. abgeschickt, angekommen am 12.8., 149 euro", 12),
        ("149, zurückgeschickt 10.8., laut dhl am 12.8. bei amazon", 12),
        ("149 für kopfhörer, kam am 12.8. an", 12),
        ("12.8.", 12),
        ("149 für kopfhörer, am 10.8. retourniert", None),
        ("kopfhörer, zurückgeschickt am 10.8.", None),
    ],
)
def test_the_day_of_sending_is_no_day_of_arrival(text: str, there: int | None) -> None:
    talk = _asked()
    talk.say(text)

    assert talk.case.value("refund_arrived") == (day(2026, 8, there) if there else None)
    assert talk.case.value("refunds_open")
    assert talk.asks != "refunds_open"


@pytest.mark.parametrize(
    "text",
    [
        "die erstattung für die kopfhörer 149 fehlt auch noch",
        "149 erstattung fehlt",
        "warte noch auf die erstattung von 149",
        "immer noch keine erstattung von 149 bekommen",
    ],
)
def test_a_refund_has_its_sum_without_a_currency(text: str) -> None:
    talk = agreed()
    talk.say(f"amazon konto zu. {text}")
    assert talk.case.value("refunds_open") == Money(14900)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("hab keine erstattung gekriegt", True),
        ("bis heute keine erstattung", True),
        ("noch immer keine rückerstattung da", True),
        ("no refund yet", True),
        ("keine erstattung offen", False),
        ("no refunds open", False),
        ("nix mit erstattung", False),
    ],
)
def test_a_refund_that_did_not_come_is_missing(text: str, missing: bool) -> None:
    assert bool(told(f"amazon konto zu. {text}").case.value("refunds_open")) is missing


@pytest.mark.parametrize(
    "text", ["erstattung von 2024 fehlt", "erstattung für 3 paar schuhe fehlt", "2 erstattungen offen"]
)
def test_a_year_and_a_count_are_no_sum(text: str) -> None:
    assert told(f"amazon konto zu. {text}").case.value("refunds_open") is True
