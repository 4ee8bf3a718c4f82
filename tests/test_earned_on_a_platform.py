"""Money that somebody earned on a platform, or paid in there for advertising, and that lies in the banned profile."""

import pytest

from bot.case import Money
from bot.dialogue.understand.livelihood import urgent_money
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "tiktok permabanned. 1.240 follower... 340€ creator rewards weg",
        "mein tiktok is weg seit gestern\n340 euronen vom creator fund hängen da drin bro",
        "i got banned on tiktok, 340 euros in live gifts in there",
        "tiktok hat mich gebannt, 340 euro live-geschenke futsch",
        "meta hat mein werbekonto gesperrt, 340 euro werbeguthaben",
    ],
)
def test_what_was_earned_or_paid_in_lies_in_the_profile(text: str) -> None:
    assert told(text).case.value("balance") == Money(340_00)


def test_what_was_paid_for_advertising_is_not_what_is_left_of_it() -> None:
    case = told(
        "insta gesperrt, hab 80 euro für werbung bezahlt die läuft jetzt nicht\nad budget sind noch 55 drin"
    ).case
    assert case.value("balance") != Money(80_00)


@pytest.mark.parametrize(
    "text", ["hab 80 euro für werbung bezahlt die läuft jetzt nicht", "ich hab 120 euro für die bestellung bezahlt"]
)
def test_a_price_that_was_paid_is_no_last_money_to_live_on(text: str) -> None:
    assert not urgent_money(text)


@pytest.mark.parametrize(
    "text", ["hab nur noch 20 euro für die woche", "i have 40 euros for food", "hab 20 euro bis freitag"]
)
def test_the_last_money_still_is(text: str) -> None:
    assert urgent_money(text)
