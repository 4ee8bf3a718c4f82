"""A reserve came first and the block later: the letter names the day of the block."""

import pytest

from bot.dialogue.understand.reserves_before import without_reserve_days
from tests.conversation import agreed, day, told

FIRST = "first it was a reserve (since 28 oct, 75% of every sale) and then boom suspended"


def test_the_day_of_the_reserve_was_that_of_the_block() -> None:
    talk = agreed("en")
    talk.say(FIRST, "etsy shut my shop on thursday the 12th and theyre sitting on 2,318.40 of MY money")
    assert talk.case.value("block_date") == day(2026, 11, 12)


@pytest.mark.parametrize(
    "story",
    [
        "etsy hat meinen shop erst mit einer rücklage seit 28.10. belegt, dann am 12.11. gesperrt",
        "etsy: erst reserve seit 28.10., dann am 12.11. shop gesperrt",
    ],
)
def test_so_it_was_in_german(story: str) -> None:
    assert told(story).case.value("block_date") == day(2026, 11, 12)


@pytest.mark.parametrize(
    "text",
    ["etsy has a reserve on my shop since 28 oct", "etsy shop gesperrt seit 12.11., reserve seit 28.10.",
     "reserve since 28 oct and then nothing happened"],
)  # fmt: skip
def test_a_reserve_alone_keeps_its_day(text: str) -> None:
    assert without_reserve_days(text) == text
