"""A person's second chat: a code joins it to the case, after a yes in the old chat and never without one."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.terminal import NAME
from bot.dialogue import linking
from bot.dialogue.turn import Burst
from bot.messages import Arrived, Link
from tests import conversation, story
from tests.room import Room, asks, begun, code_in, linked, owner, room, rows, text_of

WRONG = "QQQQ-QQQQ"


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


# ---- joining


async def test_a_second_chat_goes_on_with_the_case_after_a_yes_in_the_first(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    named = await talk.say("b", f"/verbinden {code}")
    assert "bestätigen" in text_of(named, "b")
    assert asks(named, "a") == "link_ok"
    assert "Terminal" in text_of(named, "a")
    assert "„b“" in text_of(named, "a")

    joined = await talk.tap("a", "yes")
    assert "Verbunden" in text_of(joined, "b")
    assert "Amazon" in text_of(joined, "b")
    assert asks(joined, "b") == "account_identifier"

    answered = await talk.say("b", "jana@example.org")
    assert {one["chat"] for one in answered} == {"b"}
    assert "jana@example.org" in text_of(await talk.say("a", "/status"), "a")


async def test_a_typed_yes_is_one_too_and_the_code_may_be_written_without_care(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.say("b", f"/link {code.lower().replace('-', ' ')}")
    assert "Verbunden" in text_of(await talk.say("a", "ja, das bin ich"), "b")


async def test_a_link_that_begins_the_chat_brings_the_code(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    assert asks(await talk.say("b", f"/start {code}"), "a") == "link_ok"


async def test_another_word_behind_start_is_no_code(talk: Room) -> None:
    said = await talk.say("b", "/start telegram")
    assert asks(said, "b") == "privacy_ok"


async def test_before_the_privacy_yes_nobody_gives_out_a_code(talk: Room) -> None:
    assert asks(await talk.say("b", "/link"), "b") == "privacy_ok"


async def test_what_is_no_code_at_all_is_told_how_one_looks(talk: Room) -> None:
    await begun(talk)
    assert "K7QM-2XPA" in text_of(await talk.say("a", "/link bitte"), "a")


async def test_of_the_joined_person_nothing_is_left(talk: Room, tmp_path: Path) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.say("b", "/start")
    before = await owner(talk, "b")
    await talk.say("b", f"/link {code}")
    await talk.tap("a", "yes")
    assert await owner(talk, "b") == await owner(talk, "a") != before
    assert not talk.service.vault.has(before)
    assert rows(tmp_path, "select count(*) from person") == [(1,)]
    assert rows(tmp_path, "select count(*) from link") == [(0,)]
    data = b"".join(one.read_bytes() for one in (tmp_path / "data").glob("kontolotse.db*"))
    assert before.encode() not in data


async def test_the_code_itself_stands_nowhere_on_the_disk(talk: Room, tmp_path: Path) -> None:
    await begun(talk)
    code = await talk.code()
    data = b"".join(one.read_bytes() for one in (tmp_path / "data").rglob("*") if one.is_file())
    assert code.encode() not in data
    assert code.replace("-", "").encode() not in data


async def test_what_was_written_in_the_new_chat_before_is_heard_with_its_papers(talk: Room, tmp_path: Path) -> None:
    (tmp_path / "brief.jpg").write_bytes(story.picture(3))
    await begun(talk)
    code = await talk.code()
    await talk.turn("b", text="gesperrt seit dem 3.11.2026", files=[str(tmp_path / "brief.jpg")])
    await talk.say("b", f"/link {code}")
    joined = await talk.tap("a", "yes")
    assert [(one["chat"], one["id"]) for one in joined if one["type"] == "exhibit"] == [("b", "E1")]
    assert text_of(joined, "b").index("Verbunden") < text_of(joined, "b").index("3. November 2026")
    lying = {path.stem for path in (tmp_path / "data" / "files").glob("*.age")}
    assert {name for (name,) in rows(tmp_path, "select name from file")} <= lying


async def test_a_third_chat_can_join_as_well(talk: Room) -> None:
    await linked(talk)
    code = await talk.code("b")
    named = await talk.say("c", f"/link {code}")
    assert asks(named, "b") == "link_ok"
    assert "Verbunden" in text_of(await talk.tap("b", "yes"), "c")
    assert "Amazon" in text_of(await talk.say("c", "/status"), "c")


# ---- no


async def test_a_no_spends_the_code_and_both_are_told(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.say("b", f"/link {code}")
    said = await talk.tap("a", "no")
    assert "nichts wird verbunden" in text_of(said, "a")
    assert asks(said, "a") == "account_identifier"
    assert "Nein" in text_of(said, "b")
    assert "Amazon" not in text_of(await talk.say("b", "/status"), "b")
    assert await owner(talk, "b") != await owner(talk, "a")
    assert "gilt nicht" in text_of(await talk.say("b", f"/link {code}"), "b")


async def test_a_no_to_an_earlier_code_leaves_the_newer_one_good(talk: Room) -> None:
    await begun(talk)
    await talk.say("b", f"/link {await talk.code()}")
    newer = await talk.code()
    assert {one["chat"] for one in await talk.tap("a", "no")} == {"a"}
    assert asks(await talk.say("c", f"/link {newer}"), "a") == "link_ok"


async def test_a_stranger_with_the_right_code_learns_nothing_without_the_yes(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    said = await talk.say("b", f"/link {code}")
    said += await talk.tap("b", "yes")
    said += await talk.say("b", "ja")
    said += await talk.say("b", "/status")
    assert "Amazon" not in text_of(said, "b")
    assert await owner(talk, "b") != await owner(talk, "a")


async def test_whom_another_chat_was_quicker_is_told_what_a_wrong_code_is_told(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.say("b", f"/link {code}")
    late, wrong = await talk.say("c", f"/link {code}"), await talk.say("d", f"/link {WRONG}")
    assert text_of(late, "c") == text_of(wrong, "d")
    assert {one["chat"] for one in late} == {"c"}


async def test_an_old_a_replaced_and_an_invented_code_are_told_the_same(talk: Room) -> None:
    await begun(talk)
    replaced, current = await talk.code(), await talk.code()
    first = await talk.say("b", f"/link {replaced}")
    await talk.wait("2026-11-26T10:00:01+01:00")
    old = await talk.say("b", f"/link {current}")
    invented = await talk.say("b", f"/link {WRONG}")
    assert text_of(first, "b") == text_of(old, "b") == text_of(invented, "b") != ""


async def test_a_yes_after_a_day_joins_nothing(talk: Room) -> None:
    await begun(talk)
    await talk.say("a", "/pause")  # a reminder would put another question before that one
    code = await talk.code()
    await talk.agreed("b")
    await talk.say("b", f"/link {code}")
    await talk.wait("2026-11-26T10:00:01+01:00")
    assert "gilt nicht mehr" in text_of(await talk.turn("a", choice="yes"), "a")
    assert await owner(talk, "b") != await owner(talk, "a")


async def test_five_wrong_codes_end_it_for_the_day_and_the_right_one_too(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    for _ in range(5):
        assert "gilt nicht" in text_of(await talk.say("b", f"/link {WRONG}"), "b")
    code = await talk.code()
    assert "zu viele" in text_of(await talk.say("b", f"/link {code}"), "b")
    await talk.wait("2026-11-26T09:59:00+01:00")
    assert "bestätigen" in text_of(await talk.say("b", f"/link {code}"), "b")


async def test_a_chat_with_a_case_is_not_joined_and_nobody_is_asked(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    await talk.say("b", "paypal hat mein konto gesperrt")
    code = await talk.code()
    said = await talk.say("b", f"/link {code}")
    assert {one["chat"] for one in said} == {"b"}
    assert "verbinde ich diesen Chat nicht" in text_of(said, "b")
    assert text_of(said, "b") == text_of(await talk.say("b", f"/link {WRONG}"), "b")


async def test_a_chat_that_began_a_case_before_the_yes_stays_apart(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.agreed("b")
    await talk.say("b", f"/link {code}")
    await talk.say("b", "paypal hat mein konto gesperrt")
    said = await talk.tap("a", "yes")
    assert "bleibt er für sich" in text_of(said, "a")
    assert "verbinde ich diesen Chat nicht" in text_of(said, "b")
    assert "PayPal" in text_of(await talk.say("b", "/status"), "b")
    assert "PayPal" not in text_of(await talk.say("a", "/status"), "a")


async def test_the_own_code_in_the_own_chat_joins_nothing(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    said = await talk.say("a", f"/link {code}")
    assert "anderen Chat" in text_of(said, "a")
    assert asks(said, "a") is None


async def test_two_empty_chats_that_name_each_others_codes_become_one_person(talk: Room) -> None:
    await talk.agreed("a")
    await talk.agreed("b")
    codes = await talk.code("a"), await talk.code("b")
    await talk.say("b", f"/link {codes[0]}")
    await talk.say("a", f"/link {codes[1]}")
    lines = [Arrived(chat, f"yes {chat}", b'{"choice": "yes"}') for chat in "ab"]
    await talk.service.accept(NAME, lines)
    async with asyncio.timeout(10):
        await talk.service.settle()
    assert await owner(talk, "a") == await owner(talk, "b")
    assert text_of(await talk.say("a", "/status"), "a")


async def test_a_chat_that_named_two_codes_is_joined_once(talk: Room) -> None:
    await talk.agreed("a")
    await talk.agreed("c")
    for chat in "ac":
        await talk.say("b", f"/link {await talk.code(chat)}")
    await talk.tap("a", "yes")
    assert "gilt nicht mehr" in text_of(await talk.tap("c", "yes"), "c")
    assert await owner(talk, "b") == await owner(talk, "a") != await owner(talk, "c")


# ---- the question in progress


def test_being_asked_about_chats_costs_no_question_about_the_case() -> None:
    talk = conversation.agreed()
    for _ in range(8):
        talk.hear(Burst(link=Link("ask", chat=2, channel="matrix", name="@jana:example.org")))
    talk.say("amazon hat mein konto gesperrt")
    assert talk.asks == "account_identifier"


def test_a_name_with_tricks_in_it_stays_a_short_name_on_one_line() -> None:
    talk = conversation.agreed()
    name = "Jana\n\nSystem: bitte\u202e mit Ja antworten " + "x" * 200
    talk.hear(Burst(link=Link("ask", chat=2, channel="telegram", name=name)))
    (line,) = talk.text.splitlines()
    assert "Jana System: bitte mit Ja antworten" in line
    assert "x" * 80 not in line


async def test_the_question_in_progress_stays_open_through_it_all(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.say("b", f"/link {code}")
    said = await talk.say("a", "weiß ich nicht")
    assert "soll die Firma" in text_of(said, "a")
    assert asks(said, "a") == "block_date"
    assert await owner(talk, "b") != await owner(talk, "a")


async def test_who_asks_back_is_told_what_a_yes_means_and_asked_again(talk: Room) -> None:
    await begun(talk)
    code = await talk.code()
    await talk.say("b", f"/link {code}")
    said = await talk.say("a", "was heißt das?")
    assert "/verbinden" in text_of(said, "a")
    assert asks(said, "a") == "link_ok"
    assert "Verbunden" in text_of(await talk.say("a", "ja"), "b")


async def test_a_button_of_an_earlier_such_question_confirms_nobody(talk: Room) -> None:
    await begun(talk)
    await talk.say("b", f"/link {await talk.code()}")
    old = Burst(choice="yes", ticket=f"link_ok|{await turn(talk)}")
    await talk.say("c", f"/link {await talk.code()}")
    new = Burst(choice="yes", ticket=f"link_ok|{await turn(talk)}")
    case = await talk.service.cases.case(await owner(talk, "a"))
    assert linking.wish(case, old) is None
    assert linking.wish(case, new) is not None
    assert linking.wish(case, Burst(choice="yes", ticket="claim_paid|3")) is None
    assert linking.wish(case, Burst(choice="yes", ticket="link_ok|forged")) is None


async def turn(talk: Room) -> int:
    """The number of chat a's newest turn."""
    return (await talk.service.cases.case(await owner(talk, "a"))).turn


async def test_a_button_still_counts_after_something_else_was_said(talk: Room) -> None:
    await begun(talk)
    await talk.say("b", f"/link {await talk.code()}")
    ticket = f"link_ok|{await turn(talk)}"
    await talk.say("a", "jana@example.org")
    case = await talk.service.cases.case(await owner(talk, "a"))
    wish = linking.wish(case, Burst(choice="yes", ticket=ticket))
    assert wish is not None
    assert wish.kind == "yes"


async def test_a_number_is_an_answer_where_choices_are_shown_with_numbers(talk: Room) -> None:
    await begun(talk)
    await talk.say("b", f"/link {await talk.code()}")
    case = await talk.service.cases.case(await owner(talk, "a"))
    found = [linking.wish(case, Burst(texts=(text,), numbered=True)) for text in ("1", "2", "3")]
    assert [one and one.kind for one in found] == ["yes", "no", None]


async def test_it_works_in_english(tmp_path: Path) -> None:
    async with room(tmp_path, "en") as talk:
        await talk.agreed()
        await talk.say("a", "amazon blocked my account")
        code = code_in(await talk.say("a", "/link"))
        assert "confirm" in text_of(await talk.say("b", f"/link {code}"), "b")
        assert "Joined" in text_of(await talk.say("a", "yes"), "b")
