"""A sum that was paid and is demanded by a court's order all the same is no money that lies in the account."""

import pytest

from bot.case import Money
from tests.conversation import sent

ORDER = "mahnbescheid über 245,10, zugestellt 26.11., AG Hagen, 26-1234567-0-1"


@pytest.mark.parametrize(
    "text",
    [
        "die 121,40 sind aber drin die hab ich bezahlt",
        "da sind die 121,40 noch drin, die hab ich doch längst bezahlt",
        "the 121.40 is in there and i paid that",
    ],
)
def test_a_sum_that_i_paid_is_in_the_order_and_was_noted_as_my_balance(text: str) -> None:
    talk = sent()
    talk.wait_days(3)
    talk.say(ORDER)
    talk.say(text)
    assert not isinstance(talk.case.value("balance"), Money)


def test_money_lies_in_the_account_and_was_lost() -> None:
    talk = sent()
    talk.say("auf dem konto sind noch 55 euro guthaben drin")
    assert talk.case.value("balance") == Money(55_00)
