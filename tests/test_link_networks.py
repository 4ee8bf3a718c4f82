"""One person on a phone and in Matrix, one bot in front of both: begun there, gone on with here, reminded where they
last wrote."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.law.calendar import is_postal_day
from tests import matrix_desk as md
from tests import rig
from tests.friend import Friend, friend
from tests.homeserver import Homeserver

BERLIN = ZoneInfo("Europe/Berlin")


def configured(desk: rig.Desk, server: Homeserver) -> str:
    """Switches Matrix on beside Telegram; the bot's name there."""
    user = server.register("lotse", md.PASSWORD)
    keys = {"homeserver": server.url, "user_id": user, "password": md.PASSWORD}
    with (desk.home / "config.toml").open("a", encoding="utf-8") as file:
        file.write("\n".join(["", "[matrix]", *(f'{key} = "{value}"' for key, value in keys.items())]))
    return user


def evening(desk: rig.Desk, days: int) -> float:
    """Seconds from now to an evening so many days after what the bot's clock shows, or to the next one with post."""
    day = desk.now().astimezone(BERLIN) + timedelta(days=days)
    while not is_postal_day(day.date(), "DE"):
        day += timedelta(days=1)
    return day.replace(hour=19, minute=0, second=0).timestamp() - time.time()


@dataclass
class Scene:
    """The bot in front of both networks, and Wiebke with a phone and an app; `bot` is its name in Matrix."""

    desk: rig.Desk
    bot: str
    phone: Any
    wiebke: Friend


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with (
        Homeserver(tmp_path / "synapse") as server,
        rig.desk(tmp_path / "bot", start=False, burst_seconds=0.2) as desk,
        friend(server, tmp_path, "Wiebke") as wiebke,
    ):
        bot = configured(desk, server)
        desk.bot.start()
        phone = desk.tg.phone("Wiebke", last_name="O.", username="wiebke_o", language_code="de")
        yield Scene(desk, bot, phone, wiebke)
        assert desk.tg.unanswered == []


def joined_from_the_phone(scene: Scene) -> str:
    """The case was begun on the phone, and Matrix is joined to it; what is said there."""
    rig.agreed(scene.phone)
    rig.ask(scene.phone, rig.STORY)
    given = rig.ask(scene.phone, "/verbinden")
    code = re.search(r"/verbinden (\w{4}-\w{4})", given)
    assert code
    assert f"Matrix: {scene.bot}" in given
    scene.phone.skip()
    scene.wiebke.dm(scene.bot)
    assert "bestätigen" in md.ask(scene.wiebke, f"/verbinden {code[1]}")
    asked = rig.answer(scene.phone)
    assert "Matrix" in asked
    assert scene.wiebke.user_id in asked
    scene.wiebke.skip()
    assert "verbinde" in rig.tap(scene.phone, "Ja")
    return md.answer(scene.wiebke)


def test_begun_on_the_phone_a_case_goes_on_in_matrix(scene: Scene) -> None:
    joined = joined_from_the_phone(scene)
    assert "Verbunden" in joined
    assert "Amazon" in joined
    scene.phone.skip()
    assert "121,40" in md.ask(scene.wiebke, "angeblich sind 121,40 Euro offen")
    scene.phone.expect_silence(1.0)
    scene.wiebke.skip()
    assert "121,40" in rig.ask(scene.phone, "/stand")
    scene.wiebke.expect_silence(1.0)


def test_reminders_come_on_the_network_where_the_person_last_wrote(scene: Scene) -> None:
    joined_from_the_phone(scene)
    md.ask(scene.wiebke, "angeblich sind 121,40 Euro offen")
    scene.phone.skip()
    scene.wiebke.skip()
    scene.desk.later(evening(scene.desk, 2))
    assert "mittendrin" in md.answer(scene.wiebke)
    scene.phone.expect_silence(1.0)

    rig.ask(scene.phone, "/stand")
    scene.wiebke.skip()
    scene.desk.bot.kill9()
    scene.desk.later(evening(scene.desk, 4))
    scene.phone.skip()
    scene.desk.bot.start()
    assert "Für den Brief fehlt" in rig.answer(scene.phone)
    scene.wiebke.expect_silence(1.0)


def test_begun_in_matrix_the_phone_joins_with_one_tap_and_is_named_as_its_network_shows_it(scene: Scene) -> None:
    scene.wiebke.dm(scene.bot)
    for text in ("hallo", "ja", rig.STORY):
        md.ask(scene.wiebke, text)
    code = re.search(r"t\.me/kontolotse_test_bot\?start=(\w{4}-\w{4})", md.ask(scene.wiebke, "/verbinden"))
    assert code
    scene.wiebke.skip()
    assert "bestätigen" in rig.ask(scene.phone, f"/start {code[1]}")
    assert "Wiebke O. (@wiebke_o)" in md.answer(scene.wiebke)
    scene.phone.skip()
    scene.wiebke.react(scene.wiebke.messages[-1].event_id, "👍")
    assert "Amazon" in rig.answer(scene.phone)
