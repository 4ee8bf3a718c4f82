"""A consent that two people gave to be named is taken back by a sentence, from either side, and at once (GDPR 7(3))."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.case import Letter
from bot.dialogue.understand.consents import asks_how, takes_back
from bot.letters.catalogue import CATALOGUE
from tests.room import Line, Room, asks, begun, owner, room, rows, text_of
from tests.test_invite import code, drafted, household

SHARED = "Person meines Haushalts"
TAKES_BACK = (
    "ich will die einwilligung zurückziehen",
    "nicht mehr zusammen nennen",
    "widerrufe meine zustimmung",
    "Wideruf einwiligung",
    "ich nehme mein ja zurück",
    "bin damit nicht mehr einverstanden",
    "meine freundin soll nicht mehr im brief stehen",
    "bitte nehmen sie meinen freund aus dem brief",
    "nimm sie aus meinem brief raus",
    "wir wohnen nicht mehr zusammen",
    "moment noch. ich will nicht dass er in meinem brief erwähnt wird",
    "take my consent back",
    "i withdraw my consent",
    "she should not be named in my letter any more",
    "leave him out of the letters please",
    "stop naming us together",
    "i no longer agree to this",
)
TELLS_SOMETHING_ELSE = (
    "seit 23.9. gesperrt",
    "sie sollen nicht mehr schreiben",
    "they should not write to me any more",
    "bitte nennen sie meine nummer nicht mehr",
    "nehmen sie die 300 euro aus dem brief raus",
    "die haben nie einen grund genannt",
    "ich habe der lastschrift die einwilligung entzogen",
    "Sie können Ihre Einwilligung jederzeit widerrufen",
    "the letter should not mention my debts",
    "meine freundin ist auch gesperrt. kannst du das mit reinschreiben",
    "die sollen das zurückziehen",
    "amazon hat mir die erlaubnis entzogen",
    "they revoked my permission to sell",
    "paypal revoked my consent",
)


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


async def agreed(talk: Room) -> None:
    """Both said yes; the guest's letters lie there and say it."""
    await drafted(talk)
    await talk.tap("b", "yes")
    await talk.tap("a", "yes")
    await talk.say("b", "reicht so")
    assert SHARED in (await demand(talk, "b")).text


async def demand(talk: Room, chat: str) -> Letter:
    """The newest letter that asks for the account."""
    case = await talk.service.cases.case(await owner(talk, chat))
    return next(one for one in case.newest_letters() if one.kind == "unblock_demand")


@pytest.mark.parametrize("text", TAKES_BACK)
def test_a_consent_is_taken_back_in_many_words(text: str) -> None:
    assert takes_back(text)


@pytest.mark.parametrize("text", TELLS_SOMETHING_ELSE)
def test_a_consent_is_not_taken_back_by_what_tells_something_else(text: str) -> None:
    assert not takes_back(text)


@pytest.mark.parametrize("text", ["wie kann ich die einwilligung zurückziehen?", "can i withdraw my consent"])
def test_a_question_how_it_is_done_takes_nothing_back(text: str) -> None:
    assert asks_how(text)


async def test_the_guest_takes_it_back_and_her_draft_no_longer_says_it(talk: Room) -> None:
    await agreed(talk)
    said = await talk.say("b", "ich will die einwilligung zurückziehen")
    assert "Zurückgenommen: die Zustimmung" in text_of(said, "b")
    assert "erfährt nur" in text_of(said, "b")
    assert SHARED not in (await demand(talk, "b")).text
    assert not await household(talk, "a")
    assert not await household(talk, "b")


async def test_the_host_takes_it_back_and_the_guests_draft_no_longer_says_it(talk: Room) -> None:
    await agreed(talk)
    said = await talk.say("a", "meine freundin soll nicht mehr in meinem brief stehen")
    assert "Zurückgenommen" in text_of(said, "a")
    assert "gilt nicht mehr" in text_of(said, "b")
    assert SHARED not in (await demand(talk, "b")).text
    assert not await household(talk, "a")


async def test_the_other_one_hears_that_it_is_over_and_nothing_of_the_first_ones_case(talk: Room) -> None:
    await agreed(talk)
    there = text_of(await talk.say("b", "widerrufe meine zustimmung, er hat schulden bei otto"), "a")
    assert "gilt nicht mehr" in there
    assert not any(word in there for word in ("Kowalski", "nadine", "Schulden", "otto", "Otto"))


async def test_nothing_is_kept_of_the_two_afterwards(talk: Room, tmp_path: Path) -> None:
    await agreed(talk)
    await talk.say("b", "nicht mehr zusammen nennen")
    assert rows(tmp_path, "select count(*) from invitation") == [(0,)]
    again = await talk.say("b", "nicht mehr zusammen nennen")
    assert {one["chat"] for one in again} == {"b"}


@pytest.mark.parametrize(("leaves", "stays"), [("a", "b"), ("b", "a")])
async def test_who_deletes_everything_agrees_no_longer(talk: Room, tmp_path: Path, leaves: str, stays: str) -> None:
    await agreed(talk)
    await talk.say(leaves, "/loeschen")
    said = await talk.tap(leaves, "delete_all")
    assert "gilt nicht mehr" in text_of(said, stays)
    assert not await household(talk, stays)
    assert rows(tmp_path, "select count(*) from invitation") == [(0,)]


async def test_who_deletes_the_case_in_which_it_was_given_agrees_no_longer(talk: Room) -> None:
    await agreed(talk)
    await talk.say("a", "/neu paypal hat mein konto gesperrt")
    await talk.say("a", "/faelle")
    await talk.tap("a", "case:1")
    await talk.say("a", "/loeschen")
    said = await talk.tap("a", "delete_case")
    assert "gilt nicht mehr" in text_of(said, "b")
    assert not await household(talk, "b")
    assert SHARED not in (await demand(talk, "b")).text


async def test_who_deletes_another_case_agrees_still(talk: Room) -> None:
    await agreed(talk)
    await talk.say("a", "/neu paypal hat mein konto gesperrt")
    await talk.say("a", "/loeschen")
    said = await talk.tap("a", "delete_case")
    assert {one["chat"] for one in said} == {"a"}
    assert await household(talk, "b")


async def test_who_deletes_before_both_agreed_is_not_told_of(talk: Room) -> None:
    await drafted(talk)
    await talk.tap("b", "yes")
    await talk.say("a", "/loeschen")
    said = await talk.tap("a", "delete_all")
    assert {one["chat"] for one in said} == {"a"}


async def test_what_was_sent_stays_sent_and_that_is_said(talk: Room) -> None:
    await agreed(talk)
    for text in ("passt", "per mail", "alle per mail raus"):
        await talk.say("b", text)
    assert (await demand(talk, "b")).sending
    said = await talk.say("b", "nimm ihn aus meinem brief raus")
    assert "Schon abgeschickt und nicht zurückzuholen: L1" in text_of(said, "b")
    assert SHARED in (await demand(talk, "b")).text


async def test_undo_does_not_bring_it_back(talk: Room) -> None:
    await agreed(talk)
    await talk.say("b", "ich ziehe die zustimmung zurück")
    await talk.say("b", "/undo")
    assert not await household(talk, "b")


async def test_a_yes_that_only_one_gave_is_taken_back_and_nobody_hears_of_it(talk: Room) -> None:
    await drafted(talk)
    await talk.tap("b", "yes")
    said = await talk.say("b", "doch nicht, ich nehme das ja zurück")
    assert {one["chat"] for one in said} == {"b"}
    assert "Zurückgenommen" in text_of(said, "b")
    assert "Es gilt erst, wenn beide" in text_of(await talk.tap("a", "yes"), "a")
    assert not await household(talk, "a")


async def test_at_the_question_itself_it_is_a_no(talk: Room) -> None:
    await drafted(talk)
    assert "getrennt" in text_of(await talk.say("b", "ich will nicht mit ihm zusammen erwähnt werden"), "b")


async def test_it_is_taken_back_in_the_case_in_which_it_was_given(talk: Room) -> None:
    await agreed(talk)
    await talk.say("a", "/neu paypal hat mein konto gesperrt")
    said = [one for one in await talk.say("a", "ich ziehe die einwilligung zurück") if one["chat"] == "a"]
    assert said[0]["case"] == "1"
    shelf = await talk.service.cases.shelf(await owner(talk, "a"))
    assert not any(case.says_yes("household") for case in shelf.cases.values())


async def test_the_privacy_notice_names_the_way_and_so_does_the_answer_to_the_question(talk: Room) -> None:
    await agreed(talk)
    for text in ("/datenschutz", "wie kann ich die einwilligung zurücknehmen?"):
        for chat in "ab":
            assert "Ich nehme die Zustimmung zurück" in text_of(await talk.say(chat, text), chat)
    assert await household(talk, "a")


async def test_where_none_was_given_it_is_said_and_the_question_stands(talk: Room) -> None:
    await begun(talk)
    said = await talk.say("a", "ich widerrufe meine einwilligung")
    assert "keine Zustimmung notiert" in text_of(said, "a")
    assert "/loeschen" in text_of(said, "a")
    assert asks(said, "a") == "account_identifier"


async def test_it_works_in_english(tmp_path: Path) -> None:
    async with room(tmp_path, "en") as talk:
        await talk.agreed()
        await talk.say("a", "amazon blocked my account")
        said: list[Line] = await talk.say("a", "/invite")
        given = text_of(said, "a").partition("/start ")[2][:9]
        await talk.say("b", given)
        await talk.tap("b", "yes")
        for text in (
            "amazon blocked my account since 24.9.2026. no money demanded. nadine@example.net",
            *("no", "Nadine Kowalski, Lindenkamp 14, 30453 Hannover", "yes", "nothing"),
        ):
            await talk.say("b", text)
        await talk.tap("b", "yes")
        await talk.tap("a", "yes")
        said = await talk.say("b", "take my consent back")
        assert "Taken back: the consent" in text_of(said, "b")
        assert "no longer counts" in text_of(said, "a")


async def test_who_named_the_code_cannot_name_it_again_once_both_agreed(talk: Room) -> None:
    await begun(talk)
    given = await code(talk)
    await talk.say("b", f"/start {given}")
    await talk.tap("b", "yes")
    assert "gilt nicht" in text_of(await talk.say("c", f"/start {given}"), "c")


def test_the_letters_that_say_it_are_those_that_are_known_to() -> None:
    from bot.dialogue.inviting import NAMING

    folder = Path(__file__).parent.parent / "templates" / "de" / "letters"
    says_it = {kind for kind in CATALOGUE if "household" in (folder / f"{kind}.j2").read_text("utf-8")}
    assert says_it == set(NAMING)
