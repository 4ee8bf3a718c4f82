"""What the network does to the bot: whatever happens, every message is answered, in order, and nobody waits."""

import time
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests import rig

numbers = count(1)
PERHAPS = ("reset_after", "slow_after", "hang")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rig.Desk]:
    with rig.desk(tmp_path_factory.mktemp("telegram")) as one:
        yield one


@pytest.fixture
def phone(desk: rig.Desk) -> Iterator[Any]:
    one = desk.tg.phone(f"Wiebke {next(numbers)}", language_code="de")
    rig.agreed(one)
    one.skip()
    yield one
    desk.tg.clear_faults()


TEXTS = (
    "Amazon hat mein Konto gesperrt",
    "mein Konto ist wiebke@example.org",
    "das Konto ist gesperrt seit dem 23.9.2026",
)
MARKS = ("Amazon", "wiebke@example.org", "23. September")


def say_all(phone: Any) -> None:
    """Three messages that are no burst."""
    for text in TEXTS:
        phone.say(text)
        time.sleep(0.2)


def in_order(phone: Any) -> list[str]:
    """Which of the three was noted, in the order in which the phone shows it."""
    noted = [text for text in rig.said(phone) if "Notiert" in text]
    return [mark for text in noted for mark in MARKS if mark in text]


@pytest.mark.parametrize("fault", ["429", "400", "500", "502", "reset", "reset_after"])
def test_every_message_is_answered_in_order_whatever_breaks(desk: rig.Desk, phone: Any, fault: str) -> None:
    desk.tg.inject(fault, method="sendMessage|edit.*", chat_id=phone.user["id"], times=2)
    say_all(phone)
    rig.until(lambda: set(in_order(phone)) == set(MARKS))
    noted = Counter(in_order(phone))

    assert list(dict.fromkeys(in_order(phone))) == list(MARKS)
    assert max(noted.values()) <= (3 if fault in PERHAPS else 1)


@pytest.mark.parametrize("fault", ["slow", "slow_after"])
def test_a_slow_answer_is_waited_for_and_nothing_is_said_twice(desk: rig.Desk, phone: Any, fault: str) -> None:
    desk.tg.inject(fault, method="sendMessage", chat_id=phone.user["id"], delay=2.0)
    say_all(phone)
    rig.until(lambda: "23. September" in "".join(rig.said(phone)))

    assert max(Counter(in_order(phone)).values()) == 1


def test_a_send_that_hangs_holds_up_nobody_else_and_is_tried_again(desk: rig.Desk, phone: Any) -> None:
    other = desk.tg.phone(f"Anders {next(numbers)}", language_code="de")
    desk.tg.inject("hang", method="sendMessage", chat_id=phone.user["id"], delay=120)
    phone.say(TEXTS[0])
    time.sleep(0.3)
    other.say("/start")
    other.wait_reply(timeout=10)

    rig.until(lambda: in_order(phone) == ["Amazon"], 40)


@pytest.mark.parametrize("fault", ["429", "reset", "502"])
def test_polling_goes_on_after_the_network_failed(desk: rig.Desk, phone: Any, fault: str) -> None:
    desk.tg.inject(fault, method="getUpdates", times=1)
    say_all(phone)
    rig.until(lambda: set(in_order(phone)) == set(MARKS))

    assert max(Counter(in_order(phone)).values()) == 1


@pytest.mark.parametrize("fault", ["truncate", "reset", "slow"])
def test_a_photo_is_kept_whole_though_its_download_breaks(desk: rig.Desk, phone: Any, fault: str) -> None:
    desk.tg.inject(fault, method="file", times=2)
    photo = phone.send_photo(rig.jpeg(f"Mahnung {fault}"))
    rig.until(lambda: "E1" in "".join(rig.said(phone)))

    with rig.exported(phone) as everything:
        assert photo.data in [everything.read(name) for name in everything.namelist()]


@pytest.mark.parametrize("fault", ["429", "500", "reset"])
def test_a_photo_is_kept_though_nobody_knew_where_it_lay(desk: rig.Desk, phone: Any, fault: str) -> None:
    desk.tg.inject(fault, method="getFile", times=2)
    phone.send_photo(rig.jpeg(f"Mahnung {fault}"))

    rig.until(lambda: "E1" in "".join(rig.said(phone)))


def test_a_file_that_the_network_lost_is_asked_for_again(desk: rig.Desk, phone: Any) -> None:
    desk.tg.inject("400", method="getFile", times=1)
    phone.send_photo(rig.jpeg("weg"))

    assert "noch einmal" in rig.answer(phone)


def test_letters_arrive_all_and_once_though_uploads_fail(desk: rig.Desk, phone: Any) -> None:
    rig.ask(phone, rig.STORY)
    rig.to_the_summary(phone)
    for fault, skip in (("500", 0), ("429", 1), ("400", 2)):
        desk.tg.inject(fault, method="sendDocument", skip=skip)
    phone.tap("Ja")
    rig.until(lambda: "fertig" in phone.last.text, 40)
    files = Counter(rig.names(phone))

    assert sum(name.endswith(".pdf") for name in files) == 2
    assert max(files.values()) == 1


def test_a_letter_that_may_have_arrived_comes_again_with_a_quiet_mark(desk: rig.Desk, phone: Any) -> None:
    rig.ask(phone, rig.STORY)
    rig.to_the_summary(phone)
    desk.tg.inject("reset_after", method="sendDocument")
    phone.tap("Ja")
    rig.until(lambda: "fertig" in phone.last.text, 40)
    repeated = [one for one in phone.messages if one.filename and one.text]

    assert [one.text for one in repeated] == ["↻"]
    assert max(Counter(rig.names(phone)).values()) == 2


def test_a_question_whose_button_was_tapped_is_not_sent_again_though_its_answer_was_lost(
    desk: rig.Desk, phone: Any
) -> None:
    desk.tg.inject("reset_after", method="sendMessage", chat_id=phone.user["id"])
    phone.say("Amazon hat mein Konto gesperrt, die wollen Geld")
    rig.until(lambda: phone.last.buttons != [])
    asked = phone.last.text
    phone.tap(phone.last.buttons[-1])
    phone.expect_silence(0.2)
    rig.until(lambda: phone.last.text != asked and phone.last.from_bot)
    time.sleep(6)

    assert rig.said(phone).count(asked) == 1


def test_an_update_that_comes_again_is_answered_once(desk: rig.Desk, phone: Any) -> None:
    rig.ask(phone, TEXTS[0])
    desk.tg.redeliver(3)
    phone.expect_silence(1.0)

    assert in_order(phone) == ["Amazon"]


def test_a_poisoned_update_is_parked_by_number_and_the_next_one_is_answered(desk: rig.Desk, phone: Any) -> None:
    polls = len(desk.tg.sent("getUpdates", ok=None))
    me = {"id": phone.user["id"], "type": "private"}
    poison: tuple[dict[str, Any], ...] = (
        {"chat_boost": {"boost": 1}},
        {"message": {"text": "aus dem Nichts"}},
        {"message": {"chat": me, "text": "ohne Nummer"}},
        {"callback_query": {"id": "1", "data": "yes#"}},
        {"callback_query": "kaputt"},
        {"message": None},
        {"my_chat_member": {"chat": {"id": "x"}}},
        {},
    )
    for update in poison:
        desk.tg.push_raw(update)

    assert "Amazon" in rig.ask(phone, TEXTS[0])
    assert len(desk.tg.sent("getUpdates", ok=None)) - polls < 20
    assert desk.log().count("could not be read and is parked") >= 5
    assert "Traceback" not in desk.log()


def test_a_flood_limit_slows_the_bot_down_and_loses_nothing(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        desk.tg.flood(1, 30)
        people = [desk.tg.phone(f"Person {one}", language_code="de") for one in range(4)]
        for text in ("/start", "ja", *TEXTS):
            for phone in people:
                phone.say(text)
            time.sleep(0.3)
        for phone in people:
            rig.until(lambda phone=phone: set(in_order(phone)) == set(MARKS), 40)  # type: ignore[misc]  # mypy infers no lambda with a default
            assert max(Counter(in_order(phone)).values()) == 1
        assert sum(one.fault is None and one.error is not None for one in desk.tg.sent(ok=False)) < 12


def test_a_second_poller_is_reported_without_a_tight_loop(tmp_path: Path) -> None:
    with rig.desk(tmp_path) as desk:
        phone = desk.tg.phone("Wiebke", language_code="de")
        polls = len(desk.tg.sent("getUpdates", ok=None))
        desk.tg.inject(409, method="getUpdates", times=1)
        rig.ask(phone, "/start")
        with rig.another_poll(desk):
            rig.until(lambda: "another program polls" in desk.log())
        assert len(desk.tg.sent("getUpdates", ok=None)) - polls < 10
        phone.skip()
        phone.say("ja")
        assert rig.answer(phone)


@pytest.mark.parametrize("fault", ["500", "reset", "429"])
def test_the_bot_starts_though_the_network_fails_at_first(tmp_path: Path, fault: str) -> None:
    with rig.desk(tmp_path, start=False) as desk:
        desk.tg.inject(fault, method="getMe|getUpdates|setMy.*|getMy.*|deleteWebhook", times=3)
        desk.bot.start()
        phone = desk.tg.phone("Wiebke", language_code="de")
        rig.ask(phone, "/start")

        rig.until(phone.command_menu)
