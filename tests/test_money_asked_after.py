"""Who asks what happens to the money in an account that a bank ended, or where child benefit is to go, is told."""

import pytest

from bot.dialogue.understand.faq import aside, asked
from tests.conversation import told

ENDED = "die sparkasse hat mir mein girokonto gekündigt zum 31.1., da läuft die miete drüber"


@pytest.mark.parametrize(
    "said",
    [
        "was passiert jz mit dem geld was da drauf is???",
        "Was passiert denn dann mit dem Geld das da drauf ist?",
        "wo geht das geld dann hin",
        "what happens to the money in there?",
    ],
)
def test_what_becomes_of_the_money_is_answered_for_an_account_that_ends(said: str) -> None:
    assert asked(said) == "faq.money"
    talk = told(ENDED)
    talk.say(said)

    assert "verlangt der Brief ausgezahlt" in talk.text
    assert talk.asks == "full_name"


def test_it_is_answered_behind_a_story_too() -> None:
    assert aside(f"{ENDED}. was passiert jetzt mit dem geld?") == ("faq.money",)


@pytest.mark.parametrize(
    "said",
    [
        "wo soll dann das kindergeld hin",
        "wo soll ich denn jetzt hin mit dem kindergeld?",
        "wohin geht jetzt meine rente?",
        "was ist mit dem kindergeld?",
        "where should my wages go now?",
    ],
)
def test_where_benefits_go_is_answered(said: str) -> None:
    assert asked(said) == "faq.benefits"
    talk = told(ENDED)
    talk.say(said)

    assert "bitte gleich ein anderes Konto nennen" in talk.text


@pytest.mark.parametrize("said", ["das kindergeld kommt am 9.", "wo ist mein lohn", "mein geld ist da drauf"])
def test_what_is_only_told_asks_nothing_of_it(said: str) -> None:
    assert asked(said) != "faq.benefits"
