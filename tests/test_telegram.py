"""The bot on the phone: whole conversations, buttons, who comes and goes."""

import re
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests import rig
from tests.moments import noon

numbers = count(1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rig.Desk]:
    with rig.desk(tmp_path_factory.mktemp("telegram"), burst_seconds=0.2) as one:
        yield one


@pytest.fixture
def phone(desk: rig.Desk) -> Any:
    return desk.tg.phone(f"Wiebke {next(numbers)}", language_code="de")


# ---- whole conversations


def test_a_whole_conversation_ends_in_letters_in_the_chat_and_a_nudge_after_the_day(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        for text in ("hallo", rig.STORY, "angeblich offene Schulden"):
            rig.ask(phone, text)
        phone.skip()
        phone.send_album([rig.jpeg("Mahnung 1"), rig.jpeg("Mahnung 2")], "die Mahnung")
        assert len(phone.wait_reply(timeout=20, edits=False)) == 1
        assert "E1 und E2" in rig.tap(phone, "Ja")
        rig.to_the_summary(phone)
        rig.tap(phone, "Ja")

        letters = [one for one in phone.messages if (one.filename or "").endswith(".pdf")]
        assert len(letters) == 2
        assert all(one.data.startswith(b"%PDF") and not one.protected for one in letters)
        assert sum(name.endswith(".eml") for name in rig.names(phone)) == 2
        assert "@" in phone.tap("E-Mail-Adresse kopieren").text
        assert sum(line.startswith("L1 an Amazon") for line in phone.last.text.splitlines()) == 1

        rig.sent(phone)
        phone.expect_silence(1.2)
        desk.later(noon(20))
        assert "Die Frist ist um" in rig.answer(phone)
        assert "Nichts" in phone.last.buttons
        before = len(rig.names(phone))
        rig.ask(phone, "nix gekommen")
        assert [name for name in rig.names(phone)[before:] if name.endswith(".pdf")] != []
        assert desk.tg.unanswered == []


def test_everything_can_be_typed_that_can_be_tapped(phone: Any) -> None:
    rig.ask(phone, "/start")
    rig.ask(phone, "ja")
    rig.ask(phone, rig.STORY)
    rig.to_the_summary(phone)
    rig.ask(phone, "ja")

    assert any(name.endswith(".pdf") for name in rig.names(phone))


def test_a_conversation_goes_on_after_a_restart_and_its_old_button_still_works(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.ask(phone, "/start")
        desk.bot.restart()

        assert rig.tap(phone, "Ja")
        assert phone.last.buttons == []
        assert "OTTO" in rig.ask(phone, "Otto hat mein Konto gesperrt")


def test_deleting_everything_says_so_and_the_next_word_meets_a_stranger(phone: Any) -> None:
    rig.agreed(phone)
    rig.ask(phone, rig.STORY)
    rig.ask(phone, "/loeschen")
    gone = rig.ask(phone, "ja")

    assert "gelöscht" in gone
    assert "Einverstanden" in rig.ask(phone, "hallo")


# ---- buttons


def test_a_double_tap_is_heard_once_and_both_presses_are_ended(desk: rig.Desk, phone: Any) -> None:
    rig.ask(phone, "/start")
    phone.skip()
    taps = phone.double_tap("Ja")

    assert len(phone.wait_reply(timeout=20, edits=False)) == 1
    phone.expect_silence(0.5)
    assert all(one.answered for one in taps)
    assert desk.tg.unanswered == []


def test_the_buttons_of_a_question_go_once_it_was_answered_by_typing(phone: Any) -> None:
    rig.ask(phone, "/start")
    asked = phone.last
    rig.ask(phone, "ja")

    rig.until(lambda: asked.buttons == [], 5)


def test_a_forged_button_changes_nothing_and_is_answered(phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    pressed = phone.tap(data="delete_all#delete|1")

    assert pressed.answered
    assert "gelöscht" not in rig.answer(phone)


def test_the_button_of_a_question_that_was_asked_again_still_works(desk: rig.Desk, phone: Any) -> None:
    rig.agreed(phone)
    rig.ask(phone, "Amazon hat mein Konto gesperrt")
    data = phone.last.button_rows[-1][0]["callback_data"]
    rig.ask(phone, "wie meinst du das?")
    phone.skip()
    phone.tap(data=data)

    assert "schon" not in rig.answer(phone)
    assert rig.topic(phone) != data.partition("#")[2].partition("|")[0]


def test_an_english_chat_copies_in_english(desk: rig.Desk) -> None:
    phone = desk.tg.phone(f"Wendy {next(numbers)}", language_code="en")
    rig.ask(phone, "/start")
    rig.ask(phone, "/language")
    rig.ask(phone, "yes")
    rig.ask(phone, "Amazon blocked my account since 23 September 2026, wendy@example.org, they want no money")
    for _ in range(12):
        if rig.topic(phone) == "confirm_facts":
            break
        asked = phone.last.text.rsplit("\n", 1)[-1]
        texts = (("name", "Wendy Ostermoor"), ("address", "Fliederkamp 27, 26316 Varel"))
        rig.ask(phone, next((text for word, text in texts if word in asked), "no"))
    rig.tap(phone, "Yes")

    assert "@" in phone.tap("Copy the email address").text


def test_a_tap_is_answered_without_waiting_for_more(tmp_path: Path) -> None:
    with rig.desk(tmp_path, burst_seconds=30) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        phone.say("/start")
        rig.answer(phone, 10)

        assert rig.tap(phone, "Ja")


# ---- who comes and goes


def test_a_group_hears_one_sentence_and_is_left(desk: rig.Desk, phone: Any) -> None:
    group = desk.tg.group("Familie", [phone._obj])
    rig.until(lambda: not group.bot_member, 10)
    phone.say("hallo zusammen", chat=group)

    assert len(phone.messages_in(group)) == 1
    assert rig.ask(phone, "/start")


def test_the_case_of_somebody_who_blocked_the_bot_goes_on_when_they_return(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.drafted(phone)
        rig.sent(phone)
        phone.block()
        desk.tg.settle()
        tried = len(desk.tg.sent("sendMessage", ok=None))
        desk.later(noon(20))
        time.sleep(1.5)
        desk.bot.restart()
        time.sleep(1.5)
        assert len(desk.tg.sent("sendMessage", ok=None)) == tried
        phone.skip()
        phone.unblock()

        assert "Die Frist ist um" in rig.answer(phone)


def test_an_answer_that_met_a_blocked_chat_comes_with_the_return(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        desk.tg.inject("403", method="sendMessage")
        phone.skip()
        phone.say("Otto hat mein Konto gesperrt")
        phone.expect_silence(1.0)
        desk.bot.restart()
        phone.say("/start")

        assert "OTTO" in rig.answer(phone)


# ---- before the first word, and at the end


def test_menu_name_and_description_are_set_in_each_language(desk: rig.Desk) -> None:
    german, english = (desk.tg.phone(f"Neu {code}", language_code=code) for code in ("de", "en"))
    rig.until(lambda: "status" in _menu(english) and english.profile()["description"], 10)

    assert {"stand", "loeschen"} <= _menu(german)
    assert {"status", "delete"} <= _menu(english)
    assert german.profile()["description"] != english.profile()["description"]


def _menu(phone: Any) -> set[str]:
    """Its commands; the house's own language stands in until the phone's is set, a second after the start."""
    return {one["command"] for one in phone.command_menu()}


def test_a_start_link_with_a_code_is_a_start(phone: Any) -> None:
    phone.start("FAMILIE-7")

    assert "Einverstanden" in rig.answer(phone)


def test_the_bot_ends_within_ten_seconds_and_keeps_what_it_was_told(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        phone.say("Otto hat mein Konto gesperrt")
        started = time.monotonic()
        assert desk.bot.stop(timeout=10) == 0
        assert time.monotonic() - started < 10
        desk.bot.start()

        rig.until(lambda: any("OTTO" in text for text in rig.said(phone)), 15)
        assert sum("OTTO" in text for text in rig.said(phone)) == 1


def test_a_wrong_token_ends_the_start_with_a_sentence_that_does_not_say_it(tmp_path: Path) -> None:
    with rig.desk(tmp_path, start=False) as desk:
        desk.tg.token = "4242:ANOTHER"
        with pytest.raises(AssertionError, match="exited with 1"):
            desk.bot.start()

        assert re.search(r"(?i)token", desk.log())
        assert "Traceback" not in desk.log()
