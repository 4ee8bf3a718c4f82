"""Who said no, or took a yes back, and thinks again is asked once more, and nothing crosses before both agree."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.dialogue import inviting
from bot.dialogue.turn import Burst
from bot.dialogue.understand.consents import after_all
from tests.room import Room, asks, owner, room, rows, text_of
from tests.test_invite import TOLD, code, drafted, household, invited


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    "text",
    [
        "doch, ist ok, sie darf das wissen",
        "Doch, das darf in die Briefe.",
        "hab's mir überlegt, er darf das doch wissen",
        "ok dann schreib rein dass wir zusammen wohnen",
        "ich stimme doch zu",
        "meinetwegen darf es rein",
        "all right, the letters may say so",
        "fine, you can mention that we live together in the letters",
        "i changed my mind about that",
    ],
)
def test_it_is_agreed_to_after_all_in_many_words(text: str) -> None:
    assert after_all(text)


@pytest.mark.parametrize(
    "text",
    [
        "sie darf das konto wieder nutzen",
        "doch, es ist wieder offen",
        "ist ok",
        "die dürfen das nicht",
        "she can't know that",
        "darf das in den brief?",
        "nimm sie aus dem brief",
        "schreib in den brief dass ich 64,90 gezahlt hab",
        "paypal darf das nicht wissen",
    ],
)
def test_what_tells_something_else_agrees_to_nothing(text: str) -> None:
    assert not after_all(text)


async def test_a_yes_after_a_no_is_asked_once_more_and_counts_only_then(talk: Room) -> None:
    await drafted(talk)
    await talk.say("b", "ja")
    await talk.tap("a", "no")
    said = await talk.say("a", "doch, ist ok, sie darf das wissen")
    assert asks(said, "a") == "linked_person_consent"
    assert {one["chat"] for one in said} == {"a"}
    assert not await household(talk, "b")
    said = await talk.say("a", "ja")
    assert "Beide haben Ja gesagt" in text_of(said, "a")
    assert "Beide haben Ja gesagt" in text_of(said, "b")
    assert await household(talk, "a")
    assert await household(talk, "b")


async def test_a_guest_who_said_no_has_the_host_asked_by_a_later_yes(talk: Room) -> None:
    await drafted(talk)
    await talk.say("b", "nein")
    said = await talk.say("b", "Doch, das darf in die Briefe.")
    assert asks(said, "b") == "linked_person_consent"
    assert {one["chat"] for one in said} == {"b"}
    assert asks(await talk.say("b", "ja"), "a") == "linked_person_consent"
    assert not await household(talk, "b")


async def test_the_buttons_of_before_the_no_agree_to_nothing(talk: Room) -> None:
    await drafted(talk)
    (asked,) = [one for one in await talk.tap("b", "yes") if one["chat"] == "a"]
    await talk.tap("a", "no")
    case = await talk.service.cases.case(await owner(talk, "a"))
    assert inviting.wish(case, Burst(choice="yes", ticket=f"{inviting.TOPIC}|{case.turn - 1}"), False) is None
    assert "Dürfen beide" in asked["text"]


async def test_the_same_code_named_again_after_a_yes_and_then_a_no_is_a_no(talk: Room, tmp_path: Path) -> None:
    await invited(talk)
    for text in (*TOLD, "nein"):
        await talk.say("b", text)
    await talk.tap("b", "yes")
    again = await code(talk)
    await talk.say("b", f"/start {again}")
    await talk.tap("b", "yes")
    await talk.say("b", f"/start {again}")
    await talk.say("b", "nein")
    assert [agreed for (agreed,) in rows(tmp_path, "select agreed from invitation order by id")] == [0, 0]


async def test_who_took_it_back_hears_that_a_new_code_is_needed(talk: Room) -> None:
    await drafted(talk)
    await talk.tap("b", "yes")
    await talk.tap("a", "yes")
    assert "neuen Code" in text_of(await talk.say("a", "ich nehme meine zustimmung zurück"), "a")
    said = await talk.say("a", "doch, sie darf das wissen")
    assert "neuen Code" in text_of(said, "a")
    assert {one["chat"] for one in said} == {"a"}
    await talk.say("b", f"/start {await code(talk)}")
    await talk.say("b", "ja")
    assert "Beide haben Ja gesagt" in text_of(await talk.say("a", "ja"), "b")
