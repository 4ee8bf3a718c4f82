"""The bot's device in Matrix: it is trusted, comes back as the same, and lives through a lost store and a kill."""

import asyncio
import logging
import stat
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from bot.channels.matrix.errors import AlreadyOpen, NeedsNewToken, NotAMatrixServer, OtherIdentity, WrongLogin
from bot.channels.matrix.network import LoggedOut
from tests.homeserver import Homeserver
from tests.matrix_bot import Bot, Killed, Stranger, is_trusted, master_key, watched

numbers = count(1)


@pytest.fixture(scope="module")
def anna(server: Homeserver) -> Stranger:
    server.register("anna")
    return Stranger(server.url, "anna")


@pytest.fixture
def bot(server: Homeserver, tmp_path: Path) -> Bot:
    return new_bot(server, tmp_path)


def new_bot(server: Homeserver, folder: Path) -> Bot:
    return Bot(server.url, server.register(f"bot{next(numbers)}"), folder / f"device{next(numbers)}")


def owner(bot: Bot) -> Stranger:
    """The operator, who uses the bot's account by hand: that is a device of its own."""
    return Stranger(bot.account.homeserver, bot.me, bot.account.password)


async def test_nobody_is_warned_of_the_bot(bot: Bot, anna: Stranger) -> None:
    device = await bot.started_and_ended()

    assert is_trusted(anna.keys_of(bot.me), bot.me, device)


async def test_a_second_start_is_the_same_device_and_sends_nothing(bot: Bot, anna: Stranger) -> None:
    device, master = await bot.started_and_ended(), master_key(anna.keys_of(bot.me), bot.me)
    kept = dict(bot.safe.kept)
    with watched() as wire:
        assert await bot.started_and_ended() == device

    assert wire.asked
    assert wire.uploads() == []
    assert bot.safe.kept == kept
    assert master_key(anna.keys_of(bot.me), bot.me) == master


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("place", ["safe", "wire"])
async def test_a_start_that_was_killed_anywhere_is_finished_by_the_next(
    server: Homeserver, anna: Stranger, tmp_path: Path, place: str, moment: str
) -> None:
    for step in range(1, 30):
        bot = new_bot(server, tmp_path)
        if not await killed(bot, place, moment, step):
            break
        seeds = bot.safe.get("matrix.seeds")
        device = await bot.started_and_ended()
        assert is_trusted(anna.keys_of(bot.me), bot.me, device), f"killed at {step}"
        assert seeds in (None, bot.safe.get("matrix.seeds"))
        assert owner(bot).devices() >= {device}
        assert len(owner(bot).devices() - {device}) == 2, "only those of the operator are there besides"

    assert 3 < step < 29


async def killed(bot: Bot, place: str, moment: str, step: int) -> bool:
    """False where it came to its end before the step."""
    steps = count(1)

    def strike() -> None:
        if next(steps) == step:
            raise Killed

    with watched() as wire:
        setattr(bot.safe if place == "safe" else wire, moment, strike)
        try:
            await bot.started_and_ended()
        except Killed:
            setattr(bot.safe, moment, lambda: None)
            return True
    return False


@pytest.mark.parametrize("loss", ["gone", "garbage", "other key"])
async def test_a_lost_crypto_store_makes_a_new_device_of_the_same_identity(
    bot: Bot, anna: Stranger, loss: str, caplog: pytest.LogCaptureFixture
) -> None:
    old, master = await bot.started_and_ended(), master_key(anna.keys_of(bot.me), bot.me)
    lose(bot, loss)
    new = await bot.started_and_ended()

    answer = anna.keys_of(bot.me)
    assert new != old
    assert old not in answer["device_keys"][bot.me]
    assert is_trusted(answer, bot.me, new)
    assert master_key(answer, bot.me) == master
    assert "store was lost" in caplog.text
    assert await bot.started_and_ended() == new
    assert len(list(bot.folder.glob("*.db"))) == 1


def lose(bot: Bot, loss: str) -> None:
    (store,) = bot.folder.glob("*.db")
    if loss == "gone":
        store.unlink()
    elif loss == "garbage":
        store.write_bytes(b"no database at all " * 500)
    else:
        del bot.safe.kept["matrix.pickle-key"]


@pytest.mark.parametrize("place", ["safe", "wire"])
async def test_a_kill_while_a_new_device_is_made_leaves_one_device_in_the_end(
    server: Homeserver, anna: Stranger, tmp_path: Path, place: str
) -> None:
    for step in range(1, 30):
        bot = new_bot(server, tmp_path)
        old = await bot.started_and_ended()
        lose(bot, "gone")
        if not await killed(bot, place, "after", step):
            break
        device = await bot.started_and_ended()
        answer = anna.keys_of(bot.me)
        assert is_trusted(answer, bot.me, device)
        assert set(answer["device_keys"][bot.me]) == {device} != {old}

    assert 3 < step < 29


async def test_a_disk_that_cannot_be_written_loses_no_device(bot: Bot) -> None:
    device = await bot.started_and_ended()
    (store,) = bot.folder.glob("*.db")
    kept = store.read_bytes()
    store.unlink()
    store.mkdir()
    with pytest.raises(Exception, match="unable to open"):
        await bot.start()
    store.rmdir()
    store.write_bytes(kept)

    assert await bot.started_and_ended() == device


# ---- another's identity


async def test_an_identity_of_somebody_else_stops_the_start_until_the_operator_decides(
    bot: Bot, anna: Stranger, tmp_path: Path
) -> None:
    other = Bot(bot.account.homeserver, bot.me, tmp_path / "other")
    await other.started_and_ended()
    theirs = master_key(anna.keys_of(bot.me), bot.me)
    with pytest.raises(OtherIdentity):
        await bot.start()
    assert master_key(anna.keys_of(bot.me), bot.me) == theirs

    device = await bot.started_and_ended(replace_identity=True)
    assert master_key(anna.keys_of(bot.me), bot.me) != theirs
    assert is_trusted(anna.keys_of(bot.me), bot.me, device)
    assert await bot.started_and_ended() == device


# ---- tokens and passwords


async def test_a_token_of_the_operator_is_enough(bot: Bot, anna: Stranger) -> None:
    by_hand = owner(bot)
    bot.account = replace(bot.account, password="", access_token=by_hand.token, device_id=by_hand.device)

    assert await bot.started_and_ended() == by_hand.device
    assert await bot.started_and_ended() == by_hand.device
    assert is_trusted(anna.keys_of(bot.me), bot.me, by_hand.device)


async def test_a_token_says_itself_which_device_it_is(bot: Bot) -> None:
    by_hand = owner(bot)
    bot.account = replace(bot.account, password="", access_token=by_hand.token)

    assert await bot.started_and_ended() == by_hand.device


async def test_with_a_token_alone_a_lost_store_is_for_the_operator_to_mend(bot: Bot) -> None:
    by_hand, again = owner(bot), owner(bot)
    bot.account = replace(bot.account, password="", access_token=by_hand.token, device_id=by_hand.device)
    await bot.started_and_ended()
    lose(bot, "gone")
    for _ in range(2):
        with pytest.raises(NeedsNewToken):
            await bot.start()
    bot.account = replace(bot.account, access_token=again.token, device_id=again.device)

    assert await bot.started_and_ended() == again.device


@pytest.mark.parametrize("wrong", [{"access_token": "syt_none"}, {"password": "guessed"}])
async def test_what_does_not_open_the_account_ends_the_start(bot: Bot, wrong: dict[str, str]) -> None:
    bot.account = (
        replace(bot.account, password="", **wrong) if "access_token" in wrong else replace(bot.account, **wrong)
    )

    with pytest.raises(NeedsNewToken if "access_token" in wrong else WrongLogin):
        await bot.start()


async def test_the_token_of_somebody_else_is_not_used(bot: Bot, anna: Stranger) -> None:
    bot.account = replace(bot.account, password="", access_token=anna.token)

    with pytest.raises(WrongLogin):
        await bot.start()


async def test_who_was_logged_out_comes_back_as_a_new_device_of_the_same_identity(bot: Bot, anna: Stranger) -> None:
    old, master = await bot.started_and_ended(), master_key(anna.keys_of(bot.me), bot.me)
    owner(bot).ask("POST", "/v3/logout/all", {})
    new = await bot.started_and_ended()

    assert new != old
    assert set(anna.keys_of(bot.me)["device_keys"][bot.me]) == {new}
    assert is_trusted(anna.keys_of(bot.me), bot.me, new)
    assert master_key(anna.keys_of(bot.me), bot.me) == master


async def test_a_password_helps_where_the_given_token_is_no_longer_good(bot: Bot, anna: Stranger) -> None:
    by_hand = owner(bot)
    bot.account = replace(bot.account, access_token=by_hand.token, device_id=by_hand.device)
    assert await bot.started_and_ended() == by_hand.device
    owner(bot).ask("POST", "/v3/logout/all", {})
    new = await bot.started_and_ended()

    assert new != by_hand.device
    assert is_trusted(anna.keys_of(bot.me), bot.me, new)
    assert await bot.started_and_ended() == new


# ---- where, and who may look


async def test_nobody_else_may_look_into_the_folder(bot: Bot) -> None:
    bot.folder.mkdir(mode=0o755)
    await bot.started_and_ended()

    assert stat.S_IMODE(bot.folder.stat().st_mode) == 0o700


async def test_two_cannot_use_one_folder(bot: Bot) -> None:
    session = await bot.start()
    with pytest.raises(AlreadyOpen):
        await bot.start()
    await session.close()
    await bot.started_and_ended()


async def test_a_server_that_is_no_homeserver_is_said_to_be_none(tmp_path: Path) -> None:
    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nnope!")
        writer.close()

    async with await asyncio.start_server(page, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(NotAMatrixServer):
            await Bot(f"http://127.0.0.1:{port}", "@bot:home.test", tmp_path).start()


async def test_a_start_waits_for_a_homeserver_that_is_away(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Homeserver(tmp_path / "home") as server:
        bot = new_bot(server, tmp_path)
        server.stop()
        starting = asyncio.create_task(bot.started_and_ended())
        await asyncio.sleep(2.5)
        assert not starting.done()
        await asyncio.to_thread(server.start)

        assert await asyncio.wait_for(starting, 20)
    assert "attempt 2" in caplog.text


async def test_no_log_names_a_secret_or_a_person(bot: Bot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await bot.started_and_ended()
    lose(bot, "gone")
    device = await bot.started_and_ended()
    token = bot.safe.kept["matrix.login"].decode().split('"access_token": "')[1].split('"')[0]
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]

    assert ours
    for secret in (token, bot.account.password, device, bot.me, bot.safe.kept["matrix.pickle-key"].decode()):
        assert not any(secret in line for line in ours)
    assert token not in repr(LoggedOut()) + repr(bot.account)
