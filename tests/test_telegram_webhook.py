"""Updates that are brought instead of fetched, and a Bot API server of one's own with files on the same disk."""

import socket
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests import rig

SECRET = "ein-geheimes-Wort-0815"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def webhook() -> dict[str, Any]:
    port = free_port()
    address = f"127.0.0.1:{port}"
    return {
        "mode": "webhook",
        "webhook_url": f"http://{address}/hook",
        "webhook_listen": address,
        "webhook_secret": SECRET,
    }


def test_a_conversation_by_webhook_survives_a_kill_and_loses_nothing(tmp_path: Path) -> None:
    with rig.desk(tmp_path, **webhook()) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        desk.bot.kill9()
        phone.say("Otto hat mein Konto gesperrt")
        photo = phone.send_photo(rig.jpeg("Sperre"))
        desk.bot.start()
        rig.until(lambda: "OTTO" in "".join(rig.said(phone)))
        rig.until(lambda: "E1" in "".join(rig.said(phone)))

        with rig.exported(phone) as everything:
            assert photo.data in [everything.read(name) for name in everything.namelist()]
        assert desk.tg.sent("getUpdates", ok=None) == []


@pytest.mark.parametrize("secret", ["", "falsch", SECRET + "x"])
def test_who_does_not_know_the_secret_is_turned_away_and_nothing_is_heard(tmp_path: Path, secret: str) -> None:
    settings = webhook()
    with rig.desk(tmp_path, **settings) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.ask(phone, "/start")
        chat = {"id": phone.user["id"], "type": "private"}
        update = {"update_id": 5, "message": {"message_id": 5, "date": 1, "chat": chat, "text": "ja"}}
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}

        assert httpx.post(settings["webhook_url"], json=update, headers=headers).status_code == 403
        phone.expect_silence(0.6)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"update_id": "x"}', b"\xff\xfe"])
def test_nonsense_with_the_secret_is_refused_and_the_next_message_is_answered(tmp_path: Path, body: bytes) -> None:
    settings = webhook()
    with rig.desk(tmp_path, **settings) as desk:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}

        assert httpx.post(settings["webhook_url"], content=body, headers=headers).status_code == 400
        assert rig.ask(desk.tg.phone("Wiebke", language_code="de"), "/start")
        assert "Traceback" not in desk.log()


def test_going_back_to_polling_takes_the_webhook_away_and_keeps_what_was_sent(tmp_path: Path) -> None:
    settings = webhook()
    with rig.desk(tmp_path, **settings) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        desk.bot.stop()
        phone.say("Otto hat mein Konto gesperrt")
        desk.settings = {}
        desk.configure()
        desk.bot.start()

        rig.until(lambda: "OTTO" in "".join(rig.said(phone)))
        assert desk.tg.webhook is None


def test_half_a_webhook_is_refused_with_the_names_of_the_keys(tmp_path: Path) -> None:
    with rig.desk(tmp_path, start=False, mode="webhook", webhook_secret="kurz") as desk:
        with pytest.raises(AssertionError, match="exited with 1"):
            desk.bot.start()

        assert all(key in desk.log() for key in ("webhook_url", "webhook_listen", "webhook_secret"))


def test_a_server_of_ones_own_hands_files_over_on_the_disk(tmp_path: Path) -> None:
    with rig.desk(tmp_path, rig={"local_mode": True}) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        photo = phone.send_photo(rig.jpeg("Sperre"))
        phone.skip()
        rig.until(lambda: "E1" in "".join(rig.said(phone)))

        with rig.exported(phone) as everything:
            assert photo.data in [everything.read(name) for name in everything.namelist()]
