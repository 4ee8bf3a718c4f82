"""A weekday is heard in dialect and with a slip wherever it is heard at all: in plans, in what is denied, in what is
put right."""

import pytest

from bot.dialogue.understand.sending_slips import without_denied
from bot.dialogue.understand.sent_elsewhere import to_be_sent
from tests.conversation import day, told

DAYS = ("donnerstag", "donnerstog", "dunnerstag", "thurday", "thursday")


@pytest.mark.parametrize("weekday", DAYS)
def test_what_is_brought_to_the_post_on_a_weekday_is_to_come(weekday: str) -> None:
    assert to_be_sent(f"am {weekday} bring ich es zur post")
    assert to_be_sent(f"schick den brief {weekday} per einschreiben")
    assert not to_be_sent(f"am {weekday} war ich krank")


@pytest.mark.parametrize("weekday", DAYS)
def test_a_weekday_on_which_it_was_not_is_left_out(weekday: str) -> None:
    assert without_denied(f"abgeschickt am 12.11., nicht am {weekday}") == "abgeschickt am 12.11."
    assert without_denied(f"abgeschickt am {weekday}") == f"abgeschickt am {weekday}"


@pytest.mark.parametrize("weekday", DAYS)
def test_a_weekday_behind_a_no_puts_the_day_right(weekday: str) -> None:
    talk = told("Amazon hat mein Konto gesperrt am 3.11.", f"ne {weekday} wars")
    assert talk.case.value("block_date") == day(2026, 11, 19)
