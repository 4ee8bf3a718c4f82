"""Days told of weeks gone by: each belongs to what it was told of, and what came from them is no letter of one's own."""

import pytest

from bot.dialogue.understand.courts import court_name
from tests.conversation import told


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("n26: mail vom 12.11.: wir kündigen ihr konto zum 12.1.", "de"),
        ("amazon hat mich gesperrt. mail vom 9.11. sagt linked account", "de"),
        ("sparkasse kündigung per brief vom 10.11. zum 15.1.", "de"),
        ("n26 email of 12 november: we're closing your account on 12 january", "en"),
    ],
)
def test_a_mail_of_a_day_is_no_message_of_ones_own(said: str, language: str) -> None:
    assert not told(said, language=language).case.contacts


def test_a_mail_that_was_written_on_a_day_is_ones_own() -> None:
    talk = told("amazon gesperrt seit 9.11., am 12.11. hab ich denen eine mail geschrieben")
    assert [one.by for one in talk.case.contacts] == ["person"]


@pytest.mark.parametrize(
    "said",
    [
        "der postler hat mir heute den zahlungsbefehl vom bezirksgericht gegeben",
        "zahlungsbefehl vom bezirksgericht ausgehändigt",
        "mahnbescheid vom amtsgericht überreicht bekommen",
    ],
)
def test_how_the_paper_came_is_no_town_of_the_court(said: str) -> None:
    assert not court_name(said)
