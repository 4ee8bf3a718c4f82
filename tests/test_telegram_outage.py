"""The bot was off for longer than Telegram remembers: who may have written in vain is told, once."""

import contextlib
from pathlib import Path
from typing import Any

from tests import rig
from tests.moments import night, noon
from tests.test_telegram_webhook import webhook

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0
TOLD = "nicht erreichbar"
POINTS = 5


def told(phone: Any) -> int:
    return sum(text.count(TOLD) for text in rig.said(phone))


def start_later(desk: rig.Desk, seconds: float) -> None:
    desk.bot.stop()
    desk.later(seconds)
    desk.bot.start()


def test_after_four_days_the_person_is_told_once(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone, stranger = (desk.tg.phone(name, language_code="de") for name in ("Wiebke", "Wim"))
        rig.agreed(phone)
        rig.ask(stranger, "/start")
        start_later(desk, 20 * HOUR)
        phone.expect_silence(1.5)

        desk.bot.stop()
        phone.say("Otto hat mein Konto gesperrt")
        desk.tg.clock_offset = noon(4)
        phone.skip()
        start_later(desk, noon(4))
        assert "noch einmal schicken" in rig.answer(phone)
        desk.bot.restart()
        phone.expect_silence(1.5)
        assert "OTTO" in rig.ask(phone, "Otto hat mein Konto gesperrt")
        assert (told(phone), told(stranger)) == (1, 0)


def test_who_wrote_on_the_last_day_is_told_in_the_answer(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        desk.bot.stop()
        phone.skip()
        phone.say("Otto hat mein Konto gesperrt")
        start_later(desk, night(4))
        said = rig.answer(phone)
        assert TOLD in said
        assert "OTTO" in said

        desk.later(noon(14))
        assert "mittendrin" in rig.answer(phone)
        desk.bot.restart(hard=True)
        rig.ask(phone, "mein Konto ist wiebke@example.org")
        assert told(phone) == 1


def test_the_silence_counts_from_the_minute_in_which_the_bot_was_stopped(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        desk.later(6 * MINUTE)
        start_later(desk, DAY + 3 * MINUTE)
        rig.ask(phone, "Otto hat mein Konto gesperrt")

        assert told(phone) == 0


def test_by_webhook_the_person_is_told_as_well(tmp_path: Path) -> None:
    with rig.desk(tmp_path, **webhook()) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.agreed(phone)
        phone.skip()
        start_later(desk, noon(4))
        assert TOLD in rig.answer(phone)
        desk.bot.restart()

        phone.expect_silence(1.5)


def test_killed_while_it_is_noted_everybody_is_told_once(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phones = [desk.tg.phone(f"Wiebke {number}", language_code="de") for number in range(4)]
        for phone in phones:
            rig.agreed(phone)
        desk.bot.stop()
        desk.later(night(4))
        for point in range(1, POINTS + 1):
            desk.bot.env["KONTOLOTSE_FAULT"] = str(point)
            _killed(desk)
        del desk.bot.env["KONTOLOTSE_FAULT"]
        desk.bot.start()
        assert [told(phone) for phone in phones] == [0] * 4
        desk.later(noon(14))
        rig.until(lambda: all(told(phone) for phone in phones))
        desk.bot.restart()

        phones[0].expect_silence(1.0)
        assert [told(phone) for phone in phones] == [1] * 4
        assert "Traceback" not in desk.log()


def _killed(desk: rig.Desk) -> None:
    """Starts and is killed, at the latest once it polls."""
    with contextlib.suppress(AssertionError):
        desk.bot.start()
    desk.bot.kill9()
