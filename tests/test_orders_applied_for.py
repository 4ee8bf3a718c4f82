"""A court's order that is only announced is no paper of a court, in whatever words; one that came is."""

import datetime as dt

import pytest

from bot.dialogue.understand.claims import court
from tests.conversation import BERLIN, answering, told

ANNOUNCED = [
    "If we do not receive 96.40 EUR by 17 November we will apply for a court order (Mahnbescheid).",
    "Otherwise our client will apply for a payment order at the Amtsgericht.",
    "Andernfalls beantragen wir beim Amtsgericht Hagen den Erlass eines Mahnbescheids.",
]


@pytest.mark.parametrize("text", ANNOUNCED)
def test_an_order_that_is_only_announced_is_none(text: str) -> None:
    assert court(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "they will take me to court and now i got a mahnbescheid",
        "otherwise they go to court but the mahnbescheid came already",
        "sie beantragen beim gericht einen mahnbescheid und jetzt ist ein mahnbescheid da",
        "dann gehen die vor gericht. mahnbescheid is heute gekommen",
        "i will object to the mahnbescheid tomorrow",
    ],
)
def test_one_that_came_after_it_was_announced_still_is(text: str) -> None:
    assert court(text) is True


def test_the_threat_of_a_collector_is_answered_and_rings_no_alarm() -> None:
    talk = told(
        "klarna blocked my account on 20 Oct, says i owe 96.40, i paid it on 3 sept. coeo is writing now",
        "no",
        language="en",
        now=dt.datetime(2026, 11, 2, 19, 0, tzinfo=BERLIN),
    )
    answering(talk, "letter_review")
    talk.say("all sent by email")
    talk.wait(dt.datetime(2026, 11, 10, 12, 0, tzinfo=BERLIN))
    talk.say(f'got this: "Dear Mr Reed, despite your objection our client maintains the claim. {ANNOUNCED[0]}"')
    letter = talk.case.newest_letters()[-1]
    assert not talk.case.says_yes("court_letter")
    assert (letter.kind, letter.to.kind) == ("follow_up", "collector")
