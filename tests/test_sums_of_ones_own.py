"""A sum that somebody does not want to lose is theirs; a gift card is no price of what was bought with it."""

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import claim_alleged
from tests.conversation import answering, told

MOTHER = (
    "es geht um meine mutter, ihr amazon konto ist gesperrt seit 10.11. sie hat da 50 euro gutschein und ebooks",
    "beides, also die ebooks will sie lesen können und die 50 euro nicht verlieren",
)


def test_a_gift_card_that_shall_not_be_lost_is_demanded_by_nobody() -> None:
    talk = told(*MOTHER)

    assert talk.case.value("claim_amount") is None
    assert not talk.case.says_yes("claim_alleged")
    assert talk.case.value("gift_card") == Money(5000)


def test_the_same_at_the_question_for_the_goal() -> None:
    talk = told(MOTHER[0])
    talk.say("Erika Beispiel")
    answering(talk, "goal").say(MOTHER[1])

    assert talk.case.value("claim_amount") is None
    assert not talk.case.says_yes("claim_alleged")


def test_a_gift_card_is_not_the_price_of_ebooks() -> None:
    short = "mein amazon konto ist gesperrt, 50 euro gutschein und ebooks sind weg"

    assert told(*MOTHER).case.value("digital_content") is True
    assert told(short).case.value("digital_content") is True
    assert told(short).case.value("gift_card") == Money(5000)


def test_what_ebooks_cost_is_still_told() -> None:
    text = "mein amazon konto ist gesperrt, 50 euro ebooks sind weg"

    assert told(text).case.value("digital_content") == Money(5000)


@pytest.mark.parametrize(
    "text",
    [
        "sie will die 50 euro nicht verlieren",
        "sie will lesen und die 50 euro behalten",
        "she wants to read and not lose the 50 euros",
        "she wants to keep the 50 euros",
    ],
)
def test_who_does_not_want_to_lose_money_demands_none(text: str) -> None:
    assert not claim_alleged(text)


@pytest.mark.parametrize(
    "text",
    ["die wollen 50 euro", "die wollen 50 euro und ich will das konto nicht verlieren", "they want 50 euros from me"],
)
def test_a_demand_beside_a_fear_of_loss_is_still_one(text: str) -> None:
    assert claim_alleged(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "so steam perma banned my account yesterday, got like 47 euro 50 in wallet from gift cards"
        " and about 230 games on there",
        "sony banned my psn account permanently on nov 20, i have 112 games bought and 25 euro wallet",
    ],
)
def test_games_told_at_the_end_of_a_long_sentence_are_lost_with_the_account(text: str) -> None:
    assert told(text).case.value("digital_content") is True


def test_a_gift_card_called_a_wallet_is_put_right_and_no_balance_comes_beside_it() -> None:
    talk = told("steam banned my account yesterday, got 47 euro 50 in wallet from gift cards", "unblock")
    talk = answering(talk, "letter_review")
    talk.say("actually the wallet was 57.50 not 47.50")
    assert talk.case.value("gift_card") == Money(57_50)
    assert not talk.case.value("balance")


@pytest.mark.parametrize(
    "text",
    [
        "paypal hat mein konto gesperrt, es geht um 640 euro die ich nicht abheben kann",
        "paypal blocked my account, it's about 640 euros i can't withdraw",
    ],
)
def test_money_that_nobody_can_take_out_is_lost(text: str) -> None:
    case = told(text).case

    assert case.value("balance") == Money(640_00)
    assert not case.says_yes("claim_alleged")
