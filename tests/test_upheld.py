"""An answer by which the account stays shut, though money has a day: a refusal, and no promise that it opens."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, sent

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=BERLIN)


def _answered(said: str) -> Conversation:
    talk = sent(now=NOW)
    talk.wait_days(2)
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "after review your account will remain suspended. Funds will be released on 11 May 2027",
        "they wrote: after review your account will remain suspended. funds will be released on 11 may 2027",
        "konto bleibt nach prüfung gesperrt, guthaben wird am 11.5.2027 ausgezahlt",
        "Nach erneuter Prüfung bleibt Ihr Konto gesperrt. Das Guthaben wird am 11. Mai 2027 freigegeben.",
        "wir haben geprüft, konto bleibt zu, geld wird am 11.5.2027 überwiesen",
        "sperre bleibt bestehen, guthaben wird am 11.5.2027 ausgezahlt",
    ],
)
def test_a_block_that_stays_is_taken_for_a_promise_because_money_has_a_day(said: str) -> None:
    talk = _answered(said)

    assert [(one["kind"], one.get("until")) for one in talk.case.replies] == [("final_textblock", "2027-05-11")]
    assert talk.case.letters[-1].kind == "follow_up"


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("Your account will be reinstated on 11 May 2027.", "2027-05-11"),
        (
            "Ihr Konto bleibt bis zum Abschluss der Prüfung gesperrt. Wir zahlen Ihr Guthaben bis 5.12.2026 aus",
            "2026-12-05",
        ),
        ("Ihr Konto bleibt geschlossen. Das Guthaben zahlen wir Ihnen bis zum 10. Dezember aus.", "2026-12-10"),
        ("your account remains suspended while we review. we will get back by 5 december", "2026-12-05"),
    ],
)
def test_a_promise_is_taken_for_a_refusal(said: str, until: str) -> None:
    assert [(one["kind"], one.get("until")) for one in _answered(said).case.replies] == [("promise_dated", until)]


def test_a_second_letter_waits_for_money_that_has_a_day() -> None:
    talk = _answered("after review your account will remain suspended. Funds will be released on 20 December 2026")
    talk.say("passt so")
    talk.say("per mail raus")

    assert any(
        "due:L3:" in key and one.due_at.date().isoformat() < "2026-12-20" for (_, key), one in talk.planned.items()
    )
