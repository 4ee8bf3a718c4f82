"""A call or chat in which the person asked is not said to have come from the other side."""

import pytest

from tests.conversation import drafted


@pytest.mark.parametrize(
    "text",
    [
        "am 20.11. angerufen, da hieß es nur geht nicht",
        "am 20.11. angerufen und die meinten das geht nicht",
        "am 20.11. per chat gefragt, da hieß es nur warten",
    ],
)
def test_a_call_that_the_person_made_is_not_said_to_have_come_from_them(text: str) -> None:
    talk = drafted()
    while talk.asks != "already_contacted":
        talk.tap("unknown")
    talk.say(text)

    assert "20. November 2026" in talk.text
    assert "von dort" not in talk.text
