"""A seller who tells in dialect and in pieces what lies there and since when, and puts two things right at once."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand import claims
from tests.conversation import BERLIN, Conversation, answering, day, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
SHOP = (
    "servus, etsy hat mir mein laden zugmacht",
    "ich verkauf handgmachte kerzn. seit 17. nov is er suspendiert",
    "und 1.284,60 € hams noch von mir, zahlen nicht aus",
    "shop heißt KerzenliebeTirol",
)
SENDER = ("resi hochfilzer, dorfstrasse 12, 6370 kitzbühel, kerzen.resi@gmx.at", "ja")


def _drafted(asked: str) -> Conversation:
    talk = told(*SHOP, *SENDER, now=NOW)
    return answering(talk, asked) if asked else talk


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("1.284,60 € hams noch von mir", 128460),
        ("die haben noch 430 euro von mir", 43000),
        ("430 € haben die noch von mir, seit wochen", 43000),
        ("geld 8.932,11 liegt noch da, 90 tage sagen die", 893211),
        ("they still have 430 euros of mine", 43000),
    ],
)
def test_what_they_still_have_is_ones_own(said: str, cents: int) -> None:
    assert [one.money for one in claims.own_sums(said)] == [Money(cents)]


@pytest.mark.parametrize(
    "said",
    [
        "die haben 430 euro von mir abgebucht",
        "die rechnung über 80 euro liegt noch da",
        "die haben 430 euro von mir verlangt",
        "ich hab 80 euro bezahlt, der beleg liegt da",
    ],
)
def test_what_they_took_or_want_is_not(said: str) -> None:
    assert not claims.own_sums(said)


def test_day_and_sum_are_heard_before_they_are_asked_for() -> None:
    talk = told(*SHOP, now=NOW)
    assert talk.case.value("block_date") == day(2026, 11, 17)
    assert talk.case.value("balance") == Money(128460)
    assert talk.case.text("situation") == "seller_account"


@pytest.mark.parametrize("asked", ["", "letter_review"])
@pytest.mark.parametrize(
    "said",
    [
        "hoid, es sind 1.248,60 ned 1284,60. und suspendiert am 18.",
        "moment, es sind 1.248,60 nicht 1.284,60\nund suspendiert wars am 18. nov",
    ],
)
def test_two_things_are_put_right_in_one_breath(asked: str, said: str) -> None:
    talk = _drafted(asked)
    talk.say(said)
    assert talk.case.value("balance") == Money(124860)
    assert talk.case.value("block_date") == day(2026, 11, 18)
    assert "Guthaben 1.248,60 EUR" in talk.text
    assert "18. November 2026" in talk.text


def test_two_corrections_behind_each_other_are_both_heard() -> None:
    story = ("da hat wer auf meinen namen bei otto bestellt, jetzt will EOS 478,12 von mir, aktenzeichen 4471 0988 12",)
    more = ("nein", "anzeige am 24.11. polizei krefeld ST/0815223/2026")
    talk = answering(told(*story, *more, "Manuela Krings, Ostwall 112, 47798 Krefeld", "ja", now=NOW), "letter_review")
    talk.say("moment, EOS waren 487,12 nicht 478,12\nund die Anzeige war am 25. nicht am 24.")
    assert talk.case.value("claim_amount") == Money(48712)
    assert talk.case.value("police_on") == When(dt.date(2026, 11, 25), dt.date(2026, 11, 25))
