"""Every kind of message that people send from a phone: each is kept as it came or gets a fitting answer."""

import base64
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from tests import rig
from tests.test_evidence import HEIC

OGG = b"OggS\x00\x02" + bytes(400)
numbers = count(1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rig.Desk]:
    with rig.desk(tmp_path_factory.mktemp("telegram"), burst_seconds=0.2) as one:
        yield one


@pytest.fixture
def phone(desk: rig.Desk) -> Any:
    return desk.tg.phone(f"Wiebke {next(numbers)}", language_code="de")


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


def kept(phone: Any) -> list[bytes]:
    """The contents of everything that is kept of the person."""
    with rig.exported(phone) as everything:
        return [everything.read(name) for name in everything.namelist()]


@pytest.mark.parametrize("yes", ["tapped", "bitte aufheben"])
def test_a_voice_message_is_kept_only_when_the_person_says_so(desk: rig.Desk, phone: Any, yes: str) -> None:
    rig.agreed(phone)
    fetched = len(desk.tg.sent("getFile", ok=None))
    phone.skip()
    phone.send_voice(OGG)
    assert "Zeile" in rig.answer(phone)
    assert len(desk.tg.sent("getFile", ok=None)) == fetched

    answer = rig.tap(phone, "Aufnahme aufheben") if yes == "tapped" else rig.ask(phone, yes)
    assert "E1" in answer
    assert "abtippen" not in answer
    assert OGG in kept(phone)


def test_voice_messages_sent_before_the_yes_can_be_kept_all_together(phone: Any) -> None:
    rig.ask(phone, "/start")
    for one in (OGG, OGG + b"2"):
        phone.send_voice(one)
        rig.answer(phone)
        phone.skip()
    assert "Zeile" in rig.tap(phone, "Ja")

    assert "E1 und E2" in rig.ask(phone, "aufheben")
    assert {OGG, OGG + b"2"} <= set(kept(phone))


def test_a_recording_that_is_gone_by_then_is_said_to_be(desk: rig.Desk, phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    phone.send_video_note()
    rig.answer(phone)
    desk.tg.inject("400", method="getFile", times=1)

    assert "noch einmal" in rig.ask(phone, "aufheben")


def test_a_forwarded_album_is_answered_once_and_each_page_says_who_was_shown(phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    origin = {"type": "hidden_user", "sender_user_name": "Kundenservice X", "date": 1_793_000_000}
    pages = [rig.jpeg(f"Seite {one} {time.time()}") for one in range(3)]
    phone.send_album(pages, "Ihr Konto bleibt gesperrt", forward_origin=origin, gap=0.1)

    assert len(phone.wait_reply(timeout=20, edits=False, quiet=1.0)) == 1
    assert "E1 bis E3" in phone.last.text
    assert rig.ask(phone, "/belege").count("angezeigt als „Kundenservice X“, 26. Oktober 2026") == 3


def test_a_photo_that_proves_a_day_is_asked_for_as_a_file_once(phone: Any) -> None:
    rig.agreed(phone)
    phone.skip()
    phone.send_photo(rig.jpeg("Briefkasten"), "das Paket wurde vor der Haustür abgegeben")
    assert "als Datei" in rig.answer(phone)
    phone.skip()
    phone.send_photo(rig.jpeg("Briefkasten zwei"), "das Paket vor der Haustür")

    assert "als Datei" not in rig.answer(phone)
