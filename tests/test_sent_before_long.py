"""Who says that the letters go out before long has not sent them; no day runs."""

import pytest

from tests.conversation import reviewed

TO_COME = """
ja morgen; ja gleich; schick ich heut abend raus; yes tomorrow; ja, morgen früh; ja mach ich; ja nach der arbeit;
ich schick die heute abend raus; ja später; yes later; yes, after work; bring ich morgen zur post; werf ich nachher ein;
ja heute noch; ja wenn ich daheim bin; ja sobald ich einen drucker hab; ja bald; i'll post them on my way home
"""
DONE = """
ja heute morgen; ja heute; ja, heute morgen rausgeschickt; ja gleich nach dem gespräch geschickt; raus; ja vorhin;
ja heut abend rausgeschickt; ja, sofort weggeschickt; ja schon; ja grad eben; yes this morning; yes; ja alle per mail;
hab ich heute abend gleich losgeschickt; ja, heut früh
"""


def _each(table: str) -> list[str]:
    return [" ".join(one.split()) for one in table.split(";")]


@pytest.mark.parametrize("text", _each(TO_COME))
def test_i_said_that_i_send_them_tomorrow_and_my_days_began_to_run(text: str) -> None:
    talk = reviewed()
    talk.say(text)
    assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize("text", _each(DONE))
def test_i_said_that_they_are_out_and_no_day_ran(text: str) -> None:
    talk = reviewed()
    talk.say(text)
    assert all(one.sending for one in talk.case.newest_letters())
