"""A collector who writes after the letters went out gets a letter of its own, with its own sum; the others stay."""

import datetime as dt

import pytest

from bot.case import Money
from tests.conversation import START, Conversation
from tests.test_paying_late import begun

TOLD = [
    "jetzt schreibt mir ein inkassobüro, coeo, die wollen 141,20 euro für amazon, az 4711-88",
    "heute kam ein brief von coeo inkasso, die fordern 141,20 Euro, aktenzeichen 4711-88",
    "Coeo droht mir jetzt, ich soll 141,20€ zahlen. Aktenzeichen: 4711-88",
    "now a collection agency wrote to me, coeo, they want 141.20 euros for amazon, ref 4711-88",
    "i got a letter from coeo today, they demand 141.20 euro, reference 4711-88",
]
NOT_TOLD = [
    "amazon schreibt, wenn ich nicht zahle geben sie es an ein inkassobüro",
    "was passiert wenn coeo mir schreibt und 141,20 will?",
    "kein inkasso hat geschrieben",
    "amazon droht mit inkasso",
    "sie drohen mit einem inkassobüro wenn ich nicht zahle",
    "they keep threatening to send it to collections",
    "coeo hat die forderung zurückgezogen",
]


def waiting(name: str = "amazon-sent") -> Conversation:
    talk = begun(name)
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    return talk


@pytest.mark.parametrize("text", TOLD)
def test_it_gets_a_dispute_with_its_own_sum_and_number(text: str) -> None:
    talk = waiting()
    talk.say(text)

    drafts = [one for one in talk.case.newest_letters() if one.sending is None]
    assert [(one.kind, one.to.key) for one in drafts] == [("claim_dispute", "coeo-inkasso")]
    assert "141,20 EUR" in drafts[0].text
    assert "79,90" not in drafts[0].text
    assert "4711-88" in drafts[0].subject
    assert talk.case.value("claim_amount") == Money(7990)
    assert talk.case.replies == ()


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nothing_else_is_a_demand_of_a_collector(text: str) -> None:
    talk = waiting()
    talk.say(text)

    assert not any(one.to.kind == "collector" for one in talk.case.letters)


def test_the_letters_to_the_company_run_on() -> None:
    talk = waiting()
    talk.say(TOLD[0])
    talk.say("passt so")
    talk.say("per post, heute weg")
    talk.wait(dt.datetime(2026, 12, 9, 20, 30, tzinfo=START.tzinfo))
    talk.say("nichts")

    second = talk.case.newest_letters()[-1]
    assert (second.kind, second.to.key) == ("follow_up", "amazon")
    assert "141,20" not in second.text


def test_without_its_name_it_is_asked_for() -> None:
    talk = waiting("amazon-sent-english")
    talk.say("now a collection agency wrote to me, they want 141.20 euros, ref 4711-88")
    assert talk.asks == "collection_agency"

    talk.say("Riverty")
    assert talk.case.letters[-1].kind == "claim_dispute"


def test_one_that_collects_for_another_company_may_be_a_case_of_its_own() -> None:
    talk = waiting("instagram-sent")
    talk.say("ein inkasso schreibt mir wegen zalando, die wollen 80 euro")

    assert talk.asks == "second_case"
    assert [one.id for one in talk.case.letters if not one.sending] == []
