"""A photo, a file or a story that comes in one message with a word that is an answer or a command: none is lost."""

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversation import BERLIN, Conversation, desk
from tests.room import Line, Room, room, text_of
from tests.story import picture

BERLIN_EVENING = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
STORY = "ja klar, amazon hat mein konto gesperrt seit 23.9."


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    (tmp_path / "brief.jpg").write_bytes(picture(3))
    async with room(tmp_path) as opened:
        yield opened


async def shown(talk: Room, text: str) -> list[str]:
    """The exhibits that come of a photo with these words."""
    said = await talk.turn("a", files=[str(talk.home / "brief.jpg")], text=text)
    return [str(one["id"]) for one in said if one["type"] == "exhibit"]


async def test_a_photo_that_comes_with_the_yes_is_kept(talk: Room) -> None:
    await talk.say("a", "hallo")
    assert await shown(talk, "ja") == ["E1"]


async def test_a_photo_with_the_yes_comes_behind_one_that_waited(talk: Room) -> None:
    (talk.home / "zwei.jpg").write_bytes(picture(4))
    await talk.turn("a", files=[str(talk.home / "zwei.jpg")], text="hallo")
    assert await shown(talk, "ja") == ["E1", "E2"]


@pytest.mark.parametrize("word", ["/stand", "hilfe", "/mensch", "/zurueck", "mensch"])
async def test_a_photo_with_a_command_is_kept(talk: Room, word: str) -> None:
    await talk.agreed()
    assert await shown(talk, word) == ["E1"]


async def test_a_photo_with_the_answer_whether_it_is_another_case_is_kept(talk: Room) -> None:
    await talk.agreed()
    for text in ("amazon hat mein konto gesperrt seit 23.9.", "nein", "paypal hat mein anderes konto auch gesperrt"):
        said: list[Line] = await talk.say("a", text)
    assert "?" in text_of(said, "a")
    assert await shown(talk, "ja") == ["E1"]
    handed = [file["name"] for one in await talk.say("a", "/belege") for file in one.get("files", [])]
    assert handed == ["E1-brief.jpg"]


async def test_a_photo_with_a_code_is_kept(talk: Room) -> None:
    await talk.agreed("b")
    code = await talk.code("b")
    await talk.agreed()
    assert await shown(talk, code) == ["E1"]


async def test_a_refused_door_keeps_no_photo(talk: Room) -> None:
    await talk.say("a", "hallo")
    assert await shown(talk, "nein") == []
    assert not list((talk.home / "data" / "files").glob("*"))


async def test_what_a_yes_tells_beside_is_heard(talk: Room) -> None:
    await talk.say("a", "hallo")
    said = await talk.say("a", STORY)
    assert "Amazon" in text_of(said, "a")
    assert "23. September 2026" in text_of(said, "a")


@pytest.mark.parametrize("text", ["schon bezahlt am 5.9.", "schon bezahlt", "schon gesperrt seit 3.11."])
def test_what_tells_something_and_says_no_yes_agrees_to_nothing(text: str) -> None:
    talk = Conversation(desk("de"), BERLIN_EVENING)
    talk.say("hallo")
    talk.say(text)
    assert not talk.case.says_yes("privacy_ok")
    talk.say("ja")
    assert talk.case.says_yes("privacy_ok")
    assert talk.case.facts.keys() - {"privacy_ok", "language", "formality"}


@pytest.mark.parametrize("text", ["Natürlich, ich habe ja nichts mehr zu verlieren.", "jaja passt", "klar, leg los"])
def test_a_yes_with_words_that_tell_nothing_stays_a_yes(text: str) -> None:
    talk = Conversation(desk("de"), BERLIN_EVENING)
    talk.say("hallo")
    talk.say(text)
    assert talk.case.says_yes("privacy_ok")
    assert talk.case.open == "what_happened"
