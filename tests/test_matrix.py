"""The bot in Matrix: whole conversations with a real server and a second client, encrypted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import matrix_desk as md
from tests.friend import Friend
from tests.homeserver import Homeserver
from tests.moments import noon
from tests.rig import STORY


@pytest.fixture(scope="module")
def desk(server: Homeserver, tmp_path_factory: pytest.TempPathFactory) -> Iterator[md.Desk]:
    with md.desk(tmp_path_factory.mktemp("bot"), server) as one:
        yield one


def test_somebody_writes_and_is_answered_encrypted_by_a_device_without_a_shield(desk: md.Desk, wiebke: Friend) -> None:
    wiebke.dm(desk.user_id)
    hello = md.ask(wiebke, "moin")

    assert "Einverstanden" in hello
    assert "1. Ja" in hello
    assert all(one.encrypted and one.readable for one in wiebke.messages if one.sender == desk.user_id)
    assert wiebke.shield(desk.user_id) == "none"
    assert "Was ist passiert" in md.ask(wiebke, "1")


def test_a_whole_conversation_ends_in_letters_in_the_room_and_one_nudge_after_the_day(
    server: Homeserver, wiebke: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server, burst_seconds=1.0) as desk:
        md.agreed(wiebke, desk)
        md.ask(wiebke, STORY)
        pictures = [md.photo(1), md.photo(2)]
        for picture in pictures:
            wiebke.send_photo(picture)
        said = md.answer(wiebke)
        assert "E1 und E2" in said
        md.to_the_summary(wiebke, said)
        assert "fertig" in md.ask(wiebke, "ja")
        _letters_are_there(wiebke, pictures)

        for text in ("reicht so", "passt so", "heute per E-Mail an beide geschickt"):
            md.ask(wiebke, text)
        desk.kill()
        desk.later(noon(20))
        wiebke.skip()
        desk.start()
        assert "Die Frist ist um" in md.answer(wiebke)
        assert wiebke.answers[-1].mentions == (wiebke.user_id,)
        wiebke.skip()
        wiebke.expect_silence(3)
        md.ask(wiebke, "nix gekommen")
        assert sum(name.endswith(".pdf") for name in md.files(wiebke)) > 2


def _letters_are_there(wiebke: Friend, pictures: list[bytes]) -> None:
    papers = [one for one in wiebke.messages if (one.filename or "").endswith(".pdf")]
    assert len(papers) == 2
    assert all(wiebke.download(one).startswith(b"%PDF") and one.body == one.filename for one in papers)
    assert sum(name.endswith(".eml") for name in md.files(wiebke)) == 2
    with md.exported(wiebke) as everything:
        assert set(pictures) <= {everything.read(name) for name in everything.namelist()}


def test_a_number_a_word_and_a_reaction_choose_the_same(desk: md.Desk, wiebke: Friend) -> None:
    wiebke.dm(desk.user_id)
    md.ask(wiebke, "hallo")
    asked = wiebke.answers[-1]
    wiebke.react(asked.event_id, "1️⃣")
    assert "Was ist passiert" in md.answer(wiebke)
    wiebke.react(asked.event_id, "❤️")
    wiebke.expect_silence(2)

    wiebke.react(asked.event_id, "👎")
    assert "gelöscht" not in md.answer(wiebke)


def test_a_reaction_to_a_question_of_before_the_restart_still_answers_it(
    server: Homeserver, wiebke: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server) as desk:
        wiebke.dm(desk.user_id)
        md.ask(wiebke, "hallo")
        asked = wiebke.answers[-1]
        desk.kill()
        desk.start()
        wiebke.react(asked.event_id, "👍")

        assert "Was ist passiert" in md.answer(wiebke)


def test_what_was_said_while_the_bot_was_down_is_heard_and_answered_once(
    server: Homeserver, wiebke: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server, burst_seconds=0) as desk:
        md.agreed(wiebke, desk)
        desk.kill()
        wiebke.say("Otto hat mein Konto gesperrt")
        picture = md.photo(3)
        wiebke.send_photo(picture)
        wiebke.say("mein Konto ist wiebke@example.org")
        desk.start()
        wiebke.until(lambda: "wiebke@example.org" in "".join(one.body for one in wiebke.answers), "the last answer", 40)
        said = "\n".join(one.body for one in wiebke.answers)

        assert "E1" in said
        assert said.count("OTTO") == 1
        with md.exported(wiebke) as everything:
            assert picture in [everything.read(name) for name in everything.namelist()]


def test_more_than_one_answer_of_the_server_can_hold_is_not_lost(
    server: Homeserver, wiebke: Friend, tmp_path: Path
) -> None:
    with md.desk(tmp_path / "bot", server) as desk:
        md.agreed(wiebke, desk)
        desk.kill()
        for number in range(130):
            wiebke.say(f"Zeile {number}")
        desk.start()
        md.answer(wiebke)

        with md.exported(wiebke) as everything:
            told = everything.read("timeline.txt").decode()
        assert [number for number in range(130) if f"Zeile {number}\n" not in told] == []


@pytest.mark.parametrize("known", [True, False])
def test_an_invitation_and_a_message_from_while_the_bot_was_away_are_answered(
    server: Homeserver, wiebke: Friend, tmp_path: Path, known: bool
) -> None:
    """What was written before the bot had any device cannot be read by anybody; that is said."""
    with md.desk(tmp_path / "bot", server, start=known) as desk:
        if known:
            md.until(lambda: wiebke.device_keys(desk.user_id))
            desk.kill()
        wiebke.dm(desk.user_id, wait=False)
        wiebke.say("Amazon hat mein Konto gesperrt")
        desk.start()
        hello = md.answer(wiebke)
        assert "Einverstanden" in hello
        assert ("entschlüsseln" in hello) is not known

        assert ("Amazon" in md.ask(wiebke, "ja")) is known


def test_a_restart_of_the_server_under_the_running_bot_loses_nothing(
    wiebke: Friend, server: Homeserver, desk: md.Desk
) -> None:
    md.agreed(wiebke, desk)
    server.stop()
    server.start()
    assert "Otto" in md.ask(wiebke, "Otto hat mein Konto gesperrt") or "OTTO" in md.answer(wiebke)


def test_a_chat_without_encryption_works_and_says_what_it_is(desk: md.Desk, wiebke: Friend) -> None:
    wiebke.dm(desk.user_id, encrypted=False)
    assert "nicht verschlüsselt" in md.answer(wiebke)
    assert "Einverstanden" in md.ask(wiebke, "hallo")
    md.ask(wiebke, "ja")
    picture = md.photo(4)
    wiebke.send_photo(picture)
    assert "E1" in md.answer(wiebke)

    with md.exported(wiebke) as everything:
        assert picture in [everything.read(name) for name in everything.namelist()]


def test_a_second_device_that_nobody_verified_reads_and_writes(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    phone = wiebke.second_device()

    assert "OTTO" in md.ask(phone, "Otto hat mein Konto gesperrt")
    assert wiebke.messages[-1].readable


def test_nothing_readable_lies_on_disk_but_ids_in_the_store_of_the_library(desk: md.Desk, wiebke: Friend) -> None:
    md.agreed(wiebke, desk)
    md.ask(wiebke, "Otto hat mein Konto gesperrt, Konto wiebke@example.org")
    data = desk.home / "data"
    files = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    named = [path for path, content in files.items() if wiebke.user_id.encode() in content]

    assert [path for path, content in files.items() if b"Otto" in content or b"example.org" in content] == []
    assert {path.parent for path in named} == {data / "matrix"}
    assert (data / "matrix").stat().st_mode & 0o777 == 0o700
