"""The block of somebody close by, told beside one's own: its day is not one's own."""

import datetime as dt

import pytest

from bot.dialogue.understand.others_story import without_their_blocks
from tests.conversation import BERLIN, Conversation, day, told

NOW = dt.datetime(2026, 12, 2, 9, tzinfo=BERLIN)
BEFORE = "airbnb removed me because my boyfriend is banned"


def _linked(language: str = "en") -> Conversation:
    return told(BEFORE, "hannah.cole@outlook.com", language=language, now=NOW)


@pytest.mark.parametrize(
    "text",
    [
        "boyfriend is Marco, he got banned in 2023, dont know why",
        "mein freund wurde 2023 gesperrt, keine ahnung warum",
        "er wurde im märz 2023 gesperrt",
        "boyfriend is marco. marco got banned in 2023",
        "my sister lisa got banned in may",
        "weil er 2023 gesperrt wurde",
        "she's banned since 2023",
    ],
)
def test_somebody_else_s_block_gives_no_day_of_mine(text: str) -> None:
    talk = _linked()
    assert talk.asks == "block_date"
    talk.say(text)

    assert talk.case.value("block_date") is None
    assert talk.asks == "block_date"


@pytest.mark.parametrize(
    "text",
    [
        "my account got banned on 28 nov because of him",
        "seit 28.11. gesperrt, wegen meinem freund, keine ahnung warum",
        "he was banned back in 2023 and they closed mine on 28 nov",
        "er wurde 2023 gesperrt, ich am 28.11.",
        "blocked since 28 nov",
    ],
)
def test_my_own_day_is_kept_beside_it(text: str) -> None:
    talk = _linked()
    talk.say(text)

    assert talk.case.value("block_date") == day(2026, 11, 28)


@pytest.mark.parametrize(
    "text",
    [
        "er hat mich am 28.11. gesperrt",
        "es wurde am 28.11. gesperrt",
        "der account wurde am 28.11. gesperrt",
        "my husband and i were both banned on 28 nov",
        "they banned me on 28 nov",
    ],
)
def test_what_tells_of_me_stays(text: str) -> None:
    assert without_their_blocks(text, BEFORE) == text


def test_where_nobody_was_named_a_word_may_be_the_account() -> None:
    assert without_their_blocks("er wurde am 28.11. gesperrt", "Vinted hat meinen Account gesperrt").startswith("er")


def test_not_to_know_why_answers_no_question_for_a_sum() -> None:
    talk = _linked()
    talk.say("seit 28.11.")
    assert talk.asks == "claim_amount"
    talk.say("boyfriend is Marco, he got banned in 2023, dont know why")

    assert not talk.case.known("claim_amount")
    assert talk.asks == "claim_amount"


def test_the_day_behind_their_message_is_that_of_the_block() -> None:
    talk = told(
        BEFORE,
        'it says "your account is closely associated with a person who isn\'t allowed to use airbnb". 28 nov. '
        "I have booking for 23 dec in lisbon 640 eur already paid and they cancelled it",
        language="en",
        now=NOW,
    )

    assert talk.case.value("block_date") == day(2026, 11, 28)


@pytest.mark.parametrize(
    "text",
    [
        "erst war das konto von meiner mutter weg, am 9.11., wegen 38,70\nund zwei tage später meins auch!!",
        "erst war mamas konto weg am 9.11.\ndann meins am 11.11.",
        "das konto meiner mutter war am 9.11. weg\nzwei tage später meins",
        "konto meiner schwester ist seit dem 9.11. zu, meins seit dem 11.11.",
        "meinem mann haben sie am 10.11. das konto dichtgemacht. am tag danach war meins auch zu",
    ],
)
def test_of_two_accounts_mine_has_the_later_day(text: str) -> None:
    talk = told(f"amazon, {text}", now=NOW)

    assert talk.case.value("block_date") == day(2026, 11, 11)


def test_my_own_account_told_first_keeps_its_day() -> None:
    talk = told("am 3.11. war mein amazon konto zu, am 9.11. das von meinem mann. meins hab ich seit 2009", now=NOW)

    assert talk.case.value("block_date") == day(2026, 11, 3)
