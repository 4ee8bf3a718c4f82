"""What goes wrong in Matrix: nothing is lost, nothing is said twice, nobody reads what is not theirs."""

import random
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import matrix_desk as md
from tests.friend import Friend, friend
from tests.homeserver import Homeserver
from tests.rig import STORY

KILLS, SEED = 20, 20_261_122


@pytest.fixture(scope="module")
def desk(server: Homeserver, tmp_path_factory: pytest.TempPathFactory) -> Iterator[md.Desk]:
    with md.desk(tmp_path_factory.mktemp("bot"), server) as one:
        yield one


def kept(one: Friend) -> list[bytes]:
    with md.exported(one) as everything:
        return [everything.read(name) for name in everything.namelist()]


# ---- the bot dies, or loses its memory


def test_twenty_kills_lose_no_message_and_no_photo(server: Homeserver, wiebke: Friend, tmp_path: Path) -> None:
    dice = random.Random(SEED)
    with md.desk(tmp_path / "bot", server, burst_seconds=0) as desk:
        md.agreed(wiebke, desk)
        md.ask(wiebke, STORY)
        pictures = [md.photo(10 + one) for one in range(5)]
        texts = [f"Am {one}.9.2026 habe ich {100 + one},20 Euro bezahlt" for one in range(1, 6)]
        acts = [act for pair in zip(pictures, texts, strict=True) for act in pair]
        for number in range(KILLS):
            if number % 2 == 0:
                act = acts[number // 2]
                _ = wiebke.send_photo(act) if isinstance(act, bytes) else wiebke.say(act)
            time.sleep(dice.uniform(0.0, 2.0))
            desk.kill()
            desk.start()
        md.answer(wiebke)
        everything = _settled(wiebke)

        assert set(pictures) <= set(everything.values())
        heard = everything["timeline.txt"].decode()
        assert [heard.count(one) for one in texts] == [1] * 5
        said = [one.body for one in wiebke.messages if one.sender == desk.user_id]
        assert max(said.count(f"Gespeichert als E{one}.") for one in range(1, 6)) <= 1


def _settled(one: Friend) -> dict[str, bytes]:
    """Everything that is kept, once nothing more is said."""
    while one.answers:
        one.skip()
        time.sleep(3)
    with md.exported(one) as files:
        return {name: files.read(name) for name in files.namelist()}


def test_after_a_lost_sync_token_only_what_is_new_is_answered(
    server: Homeserver, wiebke: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server) as desk:
        md.agreed(wiebke, desk)
        md.ask(wiebke, "Otto hat mein Konto gesperrt")
        desk.kill()
        with sqlite3.connect(desk.home / "data" / "kontolotse.db") as database:
            database.execute("delete from cursor where channel = 'matrix'")
        wiebke.skip()
        desk.start()
        wiebke.expect_silence(6)

        assert "wiebke@example.org" in md.ask(wiebke, "mein Konto ist wiebke@example.org")


def test_a_token_that_the_server_does_not_know_loses_nothing_that_was_said_meanwhile(
    server: Homeserver, wiebke: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server) as desk:
        md.agreed(wiebke, desk)
        desk.kill()
        with sqlite3.connect(desk.home / "data" / "kontolotse.db") as database:
            database.execute("update cursor set value = 'nonsense' || substr(value, instr(value, '@'))")
        wiebke.say("Otto hat mein Konto gesperrt")
        desk.start()

        assert md.answer(wiebke).count("OTTO") == 1


def test_a_lost_crypto_store_becomes_a_new_device_of_the_same_identity(
    server: Homeserver, wiebke: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server) as desk:
        md.agreed(wiebke, desk)
        before = wiebke.cross_signing_keys(desk.user_id)
        desk.kill()
        shutil.rmtree(desk.home / "data" / "matrix")
        desk.start()
        md.until(lambda: "crypto store was lost" in desk.log())
        time.sleep(2)

        assert "OTTO" in md.ask(wiebke, "Otto hat mein Konto gesperrt")
        assert wiebke.cross_signing_keys(desk.user_id) == before
        assert wiebke.shield(desk.user_id) == "none"


def test_somebody_who_takes_all_the_keys_makes_the_bot_deaf_to_nobody(
    server: Homeserver, wiebke: Friend, nadine: Friend, desk: md.Desk
) -> None:
    md.agreed(wiebke, desk)
    (device,) = wiebke.device_keys(desk.user_id)
    taken = [wiebke.claim_one_time_key(desk.user_id, device) for _ in range(60)]
    assert all(taken)

    nadine.dm(desk.user_id)
    assert "Einverstanden" in md.ask(nadine, "hallo")


# ---- what people take back, change, or send in odd ways


def test_a_photo_that_was_deleted_is_erased_from_the_evidence(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    picture = md.photo(30)
    event = wiebke.send_photo(picture)
    assert "E1" in md.answer(wiebke)
    wiebke.redact(event)
    assert "E1 ist gelöscht" in md.answer(wiebke)

    assert picture not in kept(wiebke)


def test_a_message_that_was_deleted_is_forgotten_with_what_it_told(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    event = wiebke.say("Otto hat mein Konto gesperrt")
    assert "OTTO" in md.answer(wiebke)
    wiebke.redact(event)
    md.answer(wiebke)

    assert "Otto" not in "".join(data.decode("utf-8", "replace") for data in kept(wiebke))


def test_what_was_deleted_before_the_yes_is_never_kept(desk: md.Desk, wiebke: Friend) -> None:
    wiebke.dm(desk.user_id)
    event = wiebke.send_photo(md.photo(31))
    md.answer(wiebke)
    wiebke.redact(event)
    wiebke.expect_silence(2)

    assert "E1" not in md.ask(wiebke, "ja")
    assert md.photo(31) not in kept(wiebke)


def test_an_edit_corrects_what_was_said(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    event = wiebke.say("mein Konto bei Otto ist wibke@example.org, gesperrt seit gestern")
    assert "wibke@example.org" in md.answer(wiebke)
    wiebke.edit(event, "mein Konto bei Otto ist wiebke@example.org, gesperrt seit gestern")
    md.answer(wiebke)

    assert "wiebke@example.org" in md.ask(wiebke, "/stand")


def test_an_answer_in_a_thread_or_to_a_message_is_read_without_what_it_quotes(desk: md.Desk, wiebke: Friend) -> None:
    said = md.agreed(wiebke, desk)
    asked = wiebke.answers[-1]
    assert said
    wiebke.reply(asked.event_id, "Otto hat mein Konto gesperrt")
    assert "OTTO" in md.answer(wiebke)
    wiebke.reply(asked.event_id, "mein Konto ist wiebke@example.org", thread=True)

    assert "wiebke@example.org" in md.answer(wiebke)


@pytest.mark.parametrize("kind", ["sticker", "location", "poll", "video"])
def test_kinds_that_nobody_can_work_with_get_an_answer(desk: md.Desk, wiebke: Friend, kind: str) -> None:
    md.agreed(wiebke, desk)
    contents: dict[str, tuple[str, dict[str, Any]]] = {
        "sticker": ("m.sticker", {"body": "x", "url": "mxc://home.test/x", "info": {}}),
        "location": ("m.room.message", {"msgtype": "m.location", "body": "x", "geo_uri": "geo:1,2"}),
        "poll": ("org.matrix.msc3381.poll.start", {"org.matrix.msc3381.poll.start": {"question": {}}}),
        "video": ("m.room.message", {"msgtype": "m.video", "body": "v.mp4", "url": "mxc://home.test/x"}),
    }
    wiebke.send_raw(*contents[kind])

    assert md.answer(wiebke)


def test_a_voice_message_is_kept_only_when_the_person_says_so(desk: md.Desk, wiebke: Friend) -> None:
    sound = b"OggS\x00\x02" + bytes(400)
    md.agreed(wiebke, desk)
    wiebke.send_voice(sound)
    assert "Aufnahme aufheben" in md.answer(wiebke)

    assert "E1" in md.ask(wiebke, "aufheben")
    assert sound in kept(wiebke)


def test_a_message_whose_key_comes_late_is_heard_then(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    wiebke.say_unreadably("Otto hat mein Konto gesperrt")
    wiebke.expect_silence(2)
    wiebke.share_key()

    assert "OTTO" in md.answer(wiebke)


def test_a_message_whose_key_never_comes_is_asked_for_again(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    wiebke.say_unreadably("Otto hat mein Konto gesperrt")

    assert "noch einmal" in md.answer(wiebke)
    assert "OTTO" in md.ask(wiebke, "Otto hat mein Konto gesperrt")


# ---- who else is there


def test_a_third_person_in_the_room_hears_nothing_personal(desk: md.Desk, wiebke: Friend, nadine: Friend) -> None:
    md.agreed(wiebke, desk)
    wiebke.invite(nadine.user_id)
    assert "mitlesen" in md.answer(wiebke)
    nadine.accept()
    wiebke.say("Otto hat mein Konto gesperrt")
    wiebke.expect_silence(3)

    wiebke.dm(desk.user_id)
    assert "Was ist passiert" in md.ask(wiebke, "/start")
    assert "Otto" not in "".join(data.decode("utf-8", "replace") for data in kept(wiebke))


def test_what_was_said_before_a_third_person_came_is_kept_and_answered_when_they_are_gone(
    server: Homeserver, wiebke: Friend, nadine: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server) as desk:
        md.agreed(wiebke, desk)
        desk.kill()
        wiebke.say("Otto hat mein Konto gesperrt")
        wiebke.invite(nadine.user_id)
        time.sleep(1)  # her own app makes a new key when the invitation comes back
        wiebke.say("und Klarna auch")
        desk.start()
        assert "OTTO" not in md.answer(wiebke)
        nadine.accept()
        nadine.leave()

        assert "OTTO" in md.answer(wiebke)
        assert "Klarna" not in "".join(data.decode("utf-8", "replace") for data in kept(wiebke))


def test_a_bot_that_starts_anew_beside_a_third_person_stays_and_keeps_nothing_that_is_said(
    server: Homeserver, wiebke: Friend, nadine: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server) as desk:
        md.agreed(wiebke, desk)
        wiebke.invite(nadine.user_id)
        md.answer(wiebke)
        nadine.accept()
        desk.kill()
        server.rename(desk.user_id, md.PASSWORD, "Fremd")  # at its start it takes its own name again
        wiebke.until(lambda: _named(wiebke, desk) == "Fremd", "the other name")
        wiebke.say("Otto hat mein Konto gesperrt")
        desk.start()
        wiebke.until(lambda: _named(wiebke, desk) == "Kontolotse", "the own name")
        wiebke.expect_silence(3)
        nadine.leave()

        assert "Klarna" in md.ask(wiebke, "Klarna hat mein Konto gesperrt")
        assert "Otto" not in "".join(data.decode("utf-8", "replace") for data in kept(wiebke))


def _named(one: Friend, desk: md.Desk) -> str:
    """The name under which the bot is shown."""
    there = (event for event in reversed(one.events) if (event.type, event.sender) == ("m.room.member", desk.user_id))
    return next((str(event.content.get("displayname")) for event in there), "")


def test_a_room_that_is_for_several_is_left_with_a_sentence(desk: md.Desk, wiebke: Friend, nadine: Friend) -> None:
    wiebke.dm(nadine.user_id, wait=False)
    nadine.accept()
    wiebke.invite(desk.user_id)
    assert "vier Augen" in md.answer(wiebke)

    wiebke.until(lambda: desk.user_id not in wiebke.members(), "the bot gone")


def test_a_request_to_compare_emojis_is_declined_at_once(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    wiebke.skip()
    event = wiebke.verification_request(desk.user_id)
    wiebke.wait_event("m.key.verification.cancel", event, 10)

    assert "vergleichen" in wiebke.wait_reply(10)[0].body


def test_with_the_limits_of_a_real_server_every_message_is_answered(tmp_path: Path) -> None:
    with (
        Homeserver(tmp_path / "slow", slow=True) as server,
        md.desk(tmp_path / "bot", server) as desk,
        friend(server, tmp_path, "Wiebke") as wiebke,
    ):
        wiebke.dm(desk.user_id)
        for text in ("hallo", "ja", "Otto hat mein Konto gesperrt", "wiebke@example.org"):
            assert md.ask(wiebke, text)
