"""Asked which firm it is, people name what kind of one: no letter goes to "ein Shop"."""

import pytest

from bot.dialogue.understand.firm_kinds import only_a_kind
from tests.conversation import told


@pytest.mark.parametrize(
    "said",
    ["ein shop", "mein händlerkonto", "bei allen", "die bank", "mein handyanbieter", "irgendein shop im internet",
     "eine dating app", "mehrere", "an online game", "Shop"],
)  # fmt: skip
def test_a_kind_of_firm_was_noted_as_its_name(said: str) -> None:
    talk = told("mein konto wurde gesperrt")
    assert talk.asks == "company"
    talk.say(said)
    assert talk.case.value("company") is None
    assert talk.asks == "company"


@pytest.mark.parametrize(
    "said",
    ["Nordfalk Shop", "Kartenwelt", "die firma nordfalk", "Volksbank Uelzen", "my nordfalk account", "Gamesload"],
)
def test_a_name_is_no_kind(said: str) -> None:
    assert not only_a_kind(said)
