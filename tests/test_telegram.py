"""The bot on the phone: whole conversations, and every kind of message that people send."""

import base64
import re
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests import rig
from tests.test_evidence import HEIC

DAY = 86_400
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
        desk.later(20 * DAY)
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


# ---- what people send


def test_an_album_is_answered_once_though_its_parts_come_apart(phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    phone.send_album([rig.jpeg(f"Seite {one} {time.time()}") for one in range(4)], "die Briefe", gap=0.3)

    assert len(phone.wait_reply(timeout=20, edits=False)) == 1
    assert "E1 bis E4" in phone.last.text


def test_a_caption_is_heard_like_a_message(phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    phone.send_photo(rig.jpeg("Sperre"), "Otto hat mein Konto gesperrt")
    answer = rig.answer(phone)

    assert "OTTO" in answer
    assert "E1" in answer


@pytest.mark.parametrize("name", ["brief.pdf", "foto.heic", "nachricht.eml", "notiz.txt"])
def test_a_document_is_kept_byte_for_byte(phone: Any, name: str) -> None:
    data = _document(name)
    rig.agreed(phone)
    phone.skip()
    phone.send_document(data, filename=name)
    assert "E1" in rig.answer(phone)

    with rig.exported(phone) as everything:
        assert data in [everything.read(one) for one in everything.namelist()]


def _document(name: str) -> bytes:
    if name.endswith(".pdf"):
        return rig.pdf("Mahnung vom 3. November")
    if name.endswith(".heic"):
        return base64.b64decode(HEIC)
    if name.endswith(".eml"):
        head = b"From: a@example.org\r\nSubject: Sperre\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n"
        return head + b"\r\nIhr Konto ist zu.\r\n"
    return b"Ihr Konto ist gesperrt."


def test_a_file_over_20_mib_is_refused_at_once_and_never_fetched(desk: rig.Desk, phone: Any) -> None:
    rig.agreed(phone)
    fetched = len(desk.tg.sent("getFile", ok=None))
    phone.skip()
    phone.send_document(b"", filename="film.pdf", size=25 << 20)

    assert "20 MB" in rig.answer(phone)
    assert len(desk.tg.sent("getFile", ok=None)) == fetched


def test_what_is_no_paper_is_refused_with_its_name(phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    phone.send_document(b"MZ" + bytes(400), filename="rechnung.exe")

    assert "rechnung.exe" in rig.answer(phone)


def test_a_forward_is_noted_with_its_day_and_with_the_sender_as_shown(phone: Any) -> None:
    rig.agreed(phone)
    rig.ask(phone, rig.STORY)
    phone.skip()
    phone.forward("Ihr Konto bleibt gesperrt, es gibt Rückstände.", 1_793_000_000, "Kundenservice X")
    answer = rig.answer(phone)

    assert "Kundenservice X" in answer
    assert "26. Oktober 2026" in answer


def test_a_forwarded_photo_becomes_an_exhibit(phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    phone.forward("Ihr Konto", 1_793_000_000, origin_channel="Neuigkeiten", photo=rig.jpeg("x"))

    assert "E1" in rig.answer(phone)


@pytest.mark.parametrize("kind", ["voice", "video_note", "contact", "location", "video"])
def test_what_cannot_be_kept_gets_a_kind_answer_and_is_not_fetched(desk: rig.Desk, phone: Any, kind: str) -> None:
    rig.agreed(phone)
    fetched = len(desk.tg.sent("getFile", ok=None))
    phone.skip()
    getattr(phone, f"send_{kind}")()

    assert rig.answer(phone)
    assert len(desk.tg.sent("getFile", ok=None)) == fetched


@pytest.mark.parametrize("content", [{"sticker": {"file_id": "x"}}, {"poll": {"id": "1"}}, {"hologram": {"depth": 3}}])
def test_kinds_that_nobody_can_work_with_get_an_answer_too(desk: rig.Desk, phone: Any, content: dict[str, Any]) -> None:
    rig.agreed(phone)
    phone.skip()
    chat = {"id": phone.user["id"], "type": "private"}
    desk.tg.push_raw({"message": {"message_id": 9, "date": 1, "chat": chat, "from": phone.user, **content}})

    assert rig.answer(phone)


def test_an_edit_corrects_what_was_said(phone: Any) -> None:
    rig.agreed(phone)
    rig.ask(phone, "Amazon hat mein Konto gesperrt")
    message = phone.say("mein Konto ist wibke@example.org")
    assert "wibke@example.org" in rig.answer(phone)
    phone.skip()
    phone.edit(message, "mein Konto ist wiebke@example.org")
    rig.answer(phone)

    assert "wiebke@example.org" in rig.ask(phone, "/stand")


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
        desk.later(20 * DAY)
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
    rig.until(lambda: english.command_menu() and english.profile()["description"], 10)

    assert {"stand", "loeschen"} <= {one["command"] for one in german.command_menu()}
    assert {"status", "delete"} <= {one["command"] for one in english.command_menu()}
    assert german.profile()["description"] != english.profile()["description"]


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
