"""The bot is killed again and again in the middle of a conversation: nothing is lost, hardly anything said twice."""

import random
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests import rig

KILLS = 30
SEED = 20_261_122
JPEG = b"\xff\xd8"


def acts(phone: Any) -> list[Any]:
    """What the person does, whatever the bot does meanwhile: each photo has its own number, each text its own mark."""
    photos = [lambda one=one: phone.send_photo(rig.jpeg(f"Seite {one}")) for one in range(8)]
    texts = [lambda one=one: phone.say(f"Am {one}.9.2026 habe ich {100 + one},20 Euro bezahlt") for one in range(1, 9)]
    return [act for pair in zip(photos, texts, strict=True) for act in pair]


def test_thirty_kills_lose_no_message_and_no_photo(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    with rig.desk(tmp_path, burst_seconds=0) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        rig.ask(phone, rig.STORY)
        left, sent = acts(phone), []
        for number in range(KILLS):
            if left and number % 2 == 0:
                sent.append(left.pop(0)())
            time.sleep(dice.uniform(0.0, 0.35))
            desk.bot.kill9()
            desk.bot.start()
        sent += [act() for act in left]
        desk.tg.settle(timeout=60, quiet=1.0)

        files = _everything(phone)
        assert {data for data in files.values() if data.startswith(JPEG)} == {one.data for one in sent if one.data}
        heard = files["timeline.txt"].decode()
        assert [heard.count(one.text) for one in sent if one.text] == [1] * 8
        said = Counter(one.text for one in phone.messages if one.text)
        assert sum(many - 1 for many in said.values() if many > 1) <= KILLS
        assert "Traceback" not in desk.log()


def _everything(phone: Any) -> dict[str, bytes]:
    with rig.exported(phone) as files:
        return {name: files.read(name) for name in files.namelist()}
