"""Why a company says nothing is not why it shut the account."""

import pytest

from tests.conversation import told

BLOCKED = "klarna hat mein konto gesperrt seit 3.11."


@pytest.mark.parametrize(
    "said",
    [
        "weitere auskünfte erteilen wir aus sicherheitsgründen nicht",
        "aus sicherheitsgründen sagen die nix",
        "for security reasons we can't give details",
    ],
)
def test_the_reason_for_a_silence_is_not_noted_as_that_of_the_block(said: str) -> None:
    assert not told(BLOCKED, said).case.text("block_reason")


@pytest.mark.parametrize("said", ["aus sicherheitsgründen gesperrt", "locked for security reasons"])
def test_the_reason_of_the_block_stays_one(said: str) -> None:
    assert told(BLOCKED, said).case.text("block_reason")
