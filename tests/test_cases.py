"""Several cases of one person: kept apart, named, gone on with, and reminded of one after another."""

import zipfile
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

import pytest

from bot.channels.terminal import NAME
from bot.messages import Arrived
from tests import story
from tests.room import Line, Room, asks, code_in, owner, room, rows, text_of

AMAZON = "amazon hat mein konto gesperrt, seit 23.9.2026. kein geld gefordert. jana@example.org"
PAYPAL = "paypal hat mein konto gesperrt seit gestern"
TOLD = (AMAZON, "nein", "Jana Beispiel, Lindenallee 7, 30453 Hannover", "ja", "reicht so", "passt", "per mail", "ja")


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


async def told(talk: Room, *texts: str) -> list[Line]:
    """Says all of that; what is said to it."""
    return [one for text in texts for one in await talk.say("a", text)]


async def sent(talk: Room) -> list[Line]:
    """Letters to Amazon are out."""
    await talk.agreed()
    return await told(talk, *TOLD, "beide raus")


async def two(talk: Room) -> None:
    """Amazon waits for an answer, PayPal has just begun and is the current one."""
    await sent(talk)
    await told(talk, "/neu", PAYPAL)


def cases(said: list[Line]) -> set[str]:
    """The cases in which something was said."""
    return {one["case"] for one in said}


# ---- another case


async def test_a_new_case_takes_along_what_is_the_persons_and_asks_for_nothing_of_that_again(talk: Room) -> None:
    await sent(talk)
    said = await told(talk, "/neu", PAYPAL, "jana@example.org", "nein", "kein geld gefordert")
    assert {one["asks"] for one in said if one["type"] == "say"}.isdisjoint(
        {"privacy_ok", "full_name", "postal_address", "reply_email"}
    )
    summary = text_of(said, "a")
    assert "Jana Beispiel" in summary
    assert "Lindenallee 7" in summary
    assert "Amazon" not in summary.replace("[Amazon]", "")


async def test_reminders_and_their_hour_are_the_persons_as_well(talk: Room) -> None:
    await talk.agreed()
    await told(talk, *TOLD[:-1], "ja, um 19 uhr", "beide raus", "/neu", PAYPAL)
    assert {"reminder_ok", "reminder_time"} <= (await talk.service.cases.case(await owner(talk, "a"), "2")).facts.keys()


async def test_letters_and_exhibits_are_numbered_anew_in_each_case(talk: Room, tmp_path: Path) -> None:
    (tmp_path / "brief.jpg").write_bytes(story.picture(3))
    await sent(talk)
    first = await talk.turn("a", files=[str(tmp_path / "brief.jpg")])
    await told(talk, "/neu", PAYPAL)
    second = await talk.turn("a", files=[str(tmp_path / "brief.jpg")])
    kept = [(one["case"], one["id"]) for one in first + second if one["type"] == "exhibit"]
    assert kept == [("1", "E1"), ("2", "E1")]
    drafted = await told(talk, "jana@example.org", "nein", "kein geld gefordert", "ja")
    letters = [(one["case"], one["id"]) for one in drafted if one["type"] == "letter"]
    assert letters == [("2", "L1"), ("2", "L2")]


async def test_the_files_of_the_second_case_do_not_take_the_place_of_the_firsts(talk: Room) -> None:
    before = [one for one in await sent(talk) if one["type"] == "letter"]
    data = contents(one["pdf"] for one in before)
    await told(talk, "/neu", PAYPAL, "jana@example.org", "nein", "kein geld gefordert", "ja")
    assert contents(data) == data


def contents(paths: Iterable[str]) -> dict[str, bytes]:
    return {path: Path(path).read_bytes() for path in paths}


async def test_an_empty_case_is_used_instead_of_beginning_another(talk: Room) -> None:
    await talk.agreed()
    said = await talk.say("a", "/neu")
    assert "noch leer" in text_of(said, "a")
    assert asks(said, "a") == "what_happened"
    assert "Amazon" in text_of(await talk.say("a", "/neu amazon hat mein konto gesperrt"), "a")
    assert rows_of_cases(await talk.say("a", "/faelle")) == 1


def rows_of_cases(said: list[Line]) -> int:
    return max(1, len([one for line in said for one in line.get("choices", []) if one["id"].startswith("case:")]))


async def test_what_stands_behind_the_command_is_heard_in_the_new_case(talk: Room) -> None:
    await sent(talk)
    said = await talk.say("a", f"/neu {PAYPAL}")
    assert cases(said) == {"2"}
    assert "PayPal" in text_of(said, "a")
    journal = [await heard(talk, case) for case in "12"]
    assert PAYPAL not in journal[0]
    assert journal[1] == [PAYPAL]


async def heard(talk: Room, case: str, chat: str = "a") -> list[str]:
    """The texts in the journal of a case."""
    shelf = await talk.service.cases.shelf(await owner(talk, chat))
    return [one.text for one in shelf.cases[case].heard]


async def test_before_the_privacy_yes_no_case_begins(talk: Room) -> None:
    assert asks(await talk.say("a", "/neu"), "a") == "privacy_ok"


# ---- its name in front


async def test_with_one_case_no_message_bears_a_name_and_with_two_every_one_does(talk: Room) -> None:
    said = await sent(talk)
    assert not [one for one in said if one["type"] == "say" and one["text"].startswith("[")]
    said = await told(talk, "/neu", PAYPAL, "/hilfe", "/stand", "hä?", "quatsch", "/faelle", "1", "danke")
    assert all(one["text"].startswith(("[PayPal] ", "[Amazon] ", "[Fall 2] ")) for one in said if one["type"] == "say")


async def test_until_the_company_is_known_a_case_bears_its_number(talk: Room) -> None:
    await sent(talk)
    assert text_of(await talk.say("a", "/neu"), "a").startswith("[Fall 2] ")


async def test_a_second_case_with_the_same_company_bears_its_number_too(talk: Room) -> None:
    await sent(talk)
    said = await told(talk, "/neu", "amazon hat mein zweites konto gesperrt")
    assert text_of(said[1:], "a").startswith("[Amazon 2] ")


async def test_a_message_with_its_name_in_front_still_fits(talk: Room) -> None:
    await two(talk)
    said = await told(talk, "/hilfe", "/datenschutz", "/mensch", "/loeschen")
    assert max(len(one["text"]) for one in said) <= 700


# ---- one of several


async def test_the_list_names_every_case_and_its_stage_and_each_can_be_tapped(talk: Room) -> None:
    await two(talk)
    said = await talk.say("a", "/faelle")
    assert "1. Amazon: wir warten auf Antwort" in text_of(said, "a")
    assert "2. PayPal: wir sammeln noch" in text_of(said, "a")
    assert [one["id"] for one in said[-1]["choices"]] == ["case:1", "case:2"]
    switched = await talk.tap("a", "case:1")
    assert cases(switched) == {"1"}
    assert "wir warten auf Antwort" in text_of(switched, "a")


@pytest.mark.parametrize("word", ["1", "nr. 1", "amazon", "Amazon", "den amazon fall bitte", "zu amazon", "amazn"])
async def test_a_case_is_chosen_by_its_number_or_by_its_name(talk: Room, word: str) -> None:
    await two(talk)
    await talk.say("a", "/faelle")
    assert cases(await talk.say("a", word)) == {"1"}
    assert word not in await heard(talk, "1")


async def test_the_command_may_name_the_case_at_once(talk: Room) -> None:
    await two(talk)
    assert cases(await talk.say("a", "/cases amazon")) == {"1"}
    assert cases(await talk.say("a", "/faelle 2")) == {"2"}


async def test_gone_on_with_a_case_puts_its_open_question_again(talk: Room) -> None:
    await two(talk)
    await told(talk, "/faelle 1")
    assert asks(await talk.say("a", "/faelle paypal"), "a") == "account_identifier"


async def test_word_of_another_case_where_one_was_to_be_chosen_is_heard_there(talk: Room) -> None:
    await two(talk)
    await talk.say("a", "/faelle")
    said = await talk.say("a", "amazon hat geschrieben: ihr konto ist wieder frei")
    assert cases(said) == {"1"}
    assert (await heard(talk, "1"))[-1] == "amazon hat geschrieben: ihr konto ist wieder frei"


async def test_who_goes_on_telling_instead_of_choosing_is_heard_in_the_case_they_are_in(talk: Room) -> None:
    await two(talk)
    await talk.say("a", "/faelle")
    said = await talk.say("a", "j.beispiel@example.org")
    assert cases(said) == {"2"}
    assert "j.beispiel@example.org" in text_of(said, "a")


async def test_an_old_button_of_the_list_still_opens_its_case(talk: Room) -> None:
    await two(talk)
    await told(talk, "/faelle", "jana@example.org", "nein")
    assert cases(await talk.tap("a", "case:1")) == {"1"}


async def test_a_button_of_a_case_that_is_gone_opens_none(talk: Room) -> None:
    await two(talk)
    await told(talk, "/faelle", "/loeschen")
    await talk.tap("a", "delete_case")
    await told(talk, "/neu", "ebay hat mein konto gesperrt")
    said = await talk.tap("a", "case:2")
    assert "nicht mehr" in text_of(said, "a")
    assert cases(said) == {"3"}


async def test_the_views_say_in_a_line_that_there_are_others(talk: Room) -> None:
    await two(talk)
    for command in ("/stand", "/briefe", "/belege", "/fristen"):
        assert "Daneben: Amazon" in text_of(await talk.say("a", command), "a")


async def test_a_person_with_one_case_is_told_how_another_begins(talk: Room) -> None:
    await sent(talk)
    said = await talk.say("a", "/faelle")
    assert "Amazon" in text_of(said, "a")
    assert "/neu" in text_of(said, "a")
    assert asks(said, "a") is None


# ---- where a message goes


async def test_a_tap_goes_to_the_case_that_offered_it_and_words_to_the_current_one(talk: Room) -> None:
    await talk.agreed()
    await told(talk, *TOLD, "/neu", PAYPAL)
    assert cases(await talk.tap("a", "sent")) == {"1"}
    assert cases(await talk.say("a", "danke")) == {"1"}


async def test_an_edit_goes_to_the_case_that_heard_the_message(talk: Room) -> None:
    await talk.agreed()
    await told(talk, "amazon hat mein konto gesperrt seit 23.9.2026", "/neu", PAYPAL)
    said = await talk.turn("a", edit={"of": 2, "text": "amazon hat mein konto gesperrt seit 24.9.2026"})
    assert cases(said) == {"1"}
    assert "24. September 2026" in text_of(await talk.say("a", "/stand"), "a")


async def test_a_message_that_is_taken_back_is_emptied_in_the_case_that_heard_it(talk: Room) -> None:
    await talk.agreed()
    await told(talk, AMAZON, "/neu", PAYPAL)
    await talk.turn("a", redact={"of": 2})
    assert AMAZON not in await heard(talk, "1")
    assert PAYPAL in await heard(talk, "2")


async def test_messages_are_counted_over_all_cases(talk: Room) -> None:
    await talk.agreed()
    await told(talk, AMAZON, f"/neu {PAYPAL}", "/faelle 1", "noch was zu amazon")
    shelf = await talk.service.cases.shelf(await owner(talk, "a"))
    numbers = [one.number for case in shelf.cases.values() for one in case.heard]
    assert sorted(numbers) == [2, 3, 5]


async def test_the_link_of_another_chat_is_refused_though_the_newest_case_is_empty(talk: Room) -> None:
    """An empty case beside a full one is no empty chat: joining it would forget the full one."""
    await talk.agreed()
    await told(talk, "amazon hat mein konto gesperrt", "/neu")
    await talk.agreed("b")
    code = code_in(await talk.say("b", "/link"))
    said = await talk.say("a", f"/link {code}")
    assert "verbinde ich diesen Chat nicht" in text_of(said, "a")
    assert {one["chat"] for one in said} == {"a"}
    assert await owner(talk, "a") != await owner(talk, "b")


# ---- an outage, a copy of everything


async def test_an_outage_is_told_once_over_all_cases(talk: Room) -> None:
    await two(talk)
    since = talk.service.clock.now()
    await talk.wait("2026-11-25T11:00:00+01:00")
    await talk.service.note_outage(NAME, since)
    said = await told(talk, "danke", "/faelle 1", "danke")
    assert text_of(said, "a").count("nicht erreichbar") == 1


async def test_an_outage_is_told_in_a_case_that_is_open(talk: Room) -> None:
    await two(talk)
    await told(talk, "/faelle 1", "konto ist wieder offen!", "ja, alles da")
    since = talk.service.clock.now()
    await talk.wait("2026-11-25T11:00:00+01:00")
    await talk.service.note_outage(NAME, since)
    assert "nicht erreichbar" not in text_of(await talk.say("a", "danke"), "a")
    assert "nicht erreichbar" in text_of(await told(talk, "/faelle 2", "jana@example.org"), "a")


async def test_the_export_holds_every_case_in_a_folder_of_its_own(talk: Room, tmp_path: Path) -> None:
    (tmp_path / "brief.jpg").write_bytes(story.picture(3))
    await sent(talk)
    await told(talk, "/neu", PAYPAL)
    await talk.turn("a", files=[str(tmp_path / "brief.jpg")])
    said = await talk.say("a", "/export")
    (path,) = [file["path"] for one in said for file in one.get("files", [])]
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert PAYPAL in archive.read("2-PayPal/timeline.txt").decode()
        assert PAYPAL not in archive.read("1-Amazon/timeline.txt").decode()
    assert "2-PayPal/evidence/E1-brief.jpg" in names
    assert any(name.startswith("1-Amazon/letters/L1") for name in names)
    assert "SHA256SUMS" in names


async def test_with_one_case_the_export_has_no_folder_for_it(talk: Room) -> None:
    await sent(talk)
    said = await talk.say("a", "/export")
    (path,) = [file["path"] for one in said for file in one.get("files", [])]
    with zipfile.ZipFile(path) as archive:
        assert "timeline.json" in archive.namelist()


# ---- after a start


async def test_after_a_start_the_same_case_is_the_current_one(tmp_path: Path) -> None:
    async with room(tmp_path) as talk:
        await two(talk)
        await told(talk, "/faelle 1")
    async with room(tmp_path) as talk:
        assert cases(await talk.say("a", "danke")) == {"1"}
        assert cases(await talk.say("a", "/faelle paypal")) == {"2"}
    async with room(tmp_path) as talk:
        assert cases(await talk.say("a", "jana@example.org")) == {"2"}


async def test_numbers_of_cases_are_not_given_again_after_a_start(tmp_path: Path) -> None:
    async with room(tmp_path) as talk:
        await two(talk)
        await talk.say("a", "/loeschen")
        await talk.tap("a", "delete_case")
    async with room(tmp_path) as talk:
        assert cases(await talk.say("a", "/neu ebay hat mein konto gesperrt")) == {"3"}


async def test_who_leaves_is_reminded_of_nothing_though_the_last_word_waits(talk: Room, tmp_path: Path) -> None:
    await two(talk)
    talk.service._delivering = False
    events: list[dict[str, Any]] = [{"text": "/loeschen"}, {"choice": "delete_all"}]
    for number, raw in enumerate(events):
        await talk.service.accept(NAME, [Arrived("a", f"late {number}", str(raw).replace("'", '"').encode())])
        await talk.service.settle(deliver=False)
    assert rows(tmp_path, "select count(*) from reminder where state = 'waiting'") == [(0,)]


# ---- taken back


async def test_taking_back_the_first_answer_of_a_new_case_leaves_what_came_along(talk: Room) -> None:
    """Above all the yes to the privacy notice: without it a no to a question would forget the person."""
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/undo")
    case = await talk.service.cases.case(await owner(talk, "a"), "2")
    assert not case.known("company")
    assert {"privacy_ok", "full_name", "postal_address", "reminder_ok"} <= case.facts.keys()
    assert asks(await talk.say("a", "/undo"), "a") != "privacy_ok"


async def test_a_first_message_that_is_taken_back_or_edited_leaves_what_came_along(talk: Room) -> None:
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}")
    number = (await talk.service.cases.case(await owner(talk, "a"), "2")).heard[0].number
    await talk.turn("a", edit={"of": number, "text": "paypal hat Max Anders gesperrt, Amselweg 3, 50667 Köln"})
    await talk.turn("a", redact={"of": number})
    case = await talk.service.cases.case(await owner(talk, "a"), "2")
    assert case.text("full_name") == "Jana Beispiel"
    assert case.text("postal_address").startswith("Lindenallee")
