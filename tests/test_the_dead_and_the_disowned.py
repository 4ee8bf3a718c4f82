"""Somebody who died, and a mail address that is not the writer's: whose day, whose claim, whose account it is."""

import pytest

from bot.dialogue.questions.holder import DIED
from tests.conversation import day, told

FOR_HER = "meine Mutter kommt nicht mehr in ihr Amazon-Konto, gesperrt am 3.11.2026. ich schreib für sie"


@pytest.mark.parametrize(
    "text",
    [
        "mein Vater ist gestorben am 3.10. und sein paypal ist gesperrt mit 610 euro drauf. ich bin alleinerbin",
        "my dad died on 3 october and his paypal is blocked",
        "mein vater ist am 3.10. gestorben, sein paypal ist gesperrt",
        "mein vater starb nicht, er ist am 3.10. verstorben, und sein paypal ist gesperrt",
    ],
)
def test_the_day_on_which_my_father_died_stands_as_that_of_the_block(text: str) -> None:
    assert told(text).case.value("block_date") is None


def test_the_day_of_the_block_beside_a_death_is_kept() -> None:
    talk = told("mein Vater ist am 3.10. gestorben und sein paypal ist seit 5.11. gesperrt")
    assert talk.case.value("block_date") == day(2026, 11, 5)


@pytest.mark.parametrize(
    "text",
    [
        "mein vater ist am 3.10. gestorben, sein paypal ist gesperrt",
        "Mein Mann ist im August verstorben. Jetzt will coeo 340 Euro von ihm.",
        "my husband died in august. now coeo wants 340 euros from him",
    ],
)
def test_the_dead_are_told_to_sign(text: str) -> None:
    talk = told(text)
    assert DIED in talk.case.marks
    assert talk.asks is None
    assert "unterschreibt" not in talk.text
    assert "Der Brief kommt im Namen dieser Person" not in talk.text


@pytest.mark.parametrize(
    "text",
    ["mein opa ist gestorben. riverty will 88 euro von mir", "mein vater ist am 3.10. umgezogen, paypal gesperrt"],
)
def test_a_case_of_my_own_rests_because_somebody_died_once(text: str) -> None:
    assert DIED not in told(text).case.marks


@pytest.mark.parametrize(
    "answer",
    [
        "inge.albers@example.net, nicht meine",
        "inge.albers@example.net (nicht meine!)",
        "inge.albers@example.net, ned meine",
        "inge.albers@example.net, das is nicht meine",
        "inge.albers@example.net, not mine obviously",
        "inge.albers@example.net gehört ihr, meine is tina@example.org",
    ],
)
def test_my_mothers_address_is_noted_as_mine_though_i_say_that_it_is_not(answer: str) -> None:
    talk = told(FOR_HER, "Inge Albers", answer)
    assert talk.case.text("account_identifier") == "inge.albers@example.net"
    assert talk.case.value("claim_paid") is None
    if "tina" in answer:
        assert talk.case.text("reply_email") == "tina@example.org"


def test_an_address_that_i_call_mine_takes_the_answers() -> None:
    talk = told(FOR_HER, "Inge Albers", "tina@example.org, das ist meine")
    assert talk.case.text("reply_email") == "tina@example.org"
    assert not talk.case.known("account_identifier")
