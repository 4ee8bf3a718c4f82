"""What goes wrong between the bot and its homeserver becomes what the outbox understands, and never hangs."""

import asyncio
import io
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import nio
import peewee  # type: ignore[import-untyped]  # it comes without types
import pytest
from aiohttp import web

from bot.channels.matrix import network
from bot.channels.matrix.errors import NoEncryption
from bot.channels.matrix.network import LoggedOut, NoAnswer, TooFast, call, expect, reached, tried
from bot.messages import Rejected, TryLater, Undelivered, Unreachable

Answer = Callable[[], web.Response]


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[Any]:
    """A client of a homeserver that always says the same."""

    async def handle(request: web.Request) -> web.Response:
        return answer()

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    client = network.client(f"http://127.0.0.1:{runner.addresses[0][1]}/", "@bot:home.test", "", None, "")
    client.access_token = "syt_secret"
    try:
        yield client
    finally:
        await network.close(client)
        await runner.cleanup()


def refusal(status: int, code: str, **more: Any) -> Answer:
    return lambda: web.json_response({"errcode": code, "error": "no", **more}, status=status)


def page(status: int) -> Answer:
    return lambda: web.Response(text="<h1>nginx</h1>", content_type="text/html", status=status)


REFUSALS = [
    (refusal(429, "M_LIMIT_EXCEEDED", retry_after_ms=7000), TooFast(7.0)),
    (refusal(403, "M_FORBIDDEN"), Unreachable()),
    (refusal(404, "M_NOT_FOUND"), Unreachable()),
    (refusal(413, "M_TOO_LARGE"), Rejected("413")),
    (refusal(400, "M_BAD_JSON"), Rejected("M_BAD_JSON")),
    (refusal(400, "said <b>what</b> the person wrote"), Rejected("400")),
    (refusal(401, "M_UNKNOWN_TOKEN"), LoggedOut()),
    (refusal(401, "M_UNKNOWN_TOKEN", soft_logout=True), LoggedOut(soft=True)),
    (refusal(403, "M_USER_SUSPENDED"), TryLater(60.0)),
    (refusal(500, "M_UNKNOWN"), TryLater(2.0, perhaps=True)),
    (page(502), TryLater(2.0, perhaps=True)),
    (page(503), TryLater(2.0)),
    (page(413), Rejected("413")),
    (page(429), TooFast(5.0)),
    (page(404), NoAnswer(60.0)),
    (lambda: web.json_response([1, 2]), NoAnswer(2.0, perhaps=True)),
]


def same(one: Undelivered, other: Undelivered) -> bool:
    return type(one) is type(other) and one.args == other.args and vars(one) == vars(other)


@pytest.mark.parametrize(("answer", "meant"), REFUSALS, ids=range(len(REFUSALS)))
async def test_each_refusal_is_said_in_the_words_of_the_outbox(answer: Answer, meant: Undelivered) -> None:
    async with server(answer) as client:
        with pytest.raises(Undelivered) as returned:
            await tried(client.room_typing("!a:home.test"), nio.RoomTypingResponse)
        assert same(returned.value, meant)


@pytest.mark.parametrize(("answer", "meant"), REFUSALS[:-1], ids=range(len(REFUSALS) - 1))
async def test_what_nio_lacks_is_refused_in_the_same_words(answer: Answer, meant: Undelivered) -> None:
    async with server(answer) as client:
        with pytest.raises(Undelivered) as asked:
            await call(client, "POST", "/v3/keys/query", {})
        assert same(asked.value, meant)


@pytest.mark.parametrize("body", ["", "<html>", "\ufffd{"])
async def test_what_cannot_be_read_is_no_yes(body: str) -> None:
    async with server(lambda: web.Response(text=body, content_type="application/json")) as client:
        with pytest.raises(NoAnswer):
            await call(client, "GET", "/versions")


async def test_a_proxy_that_answers_for_a_homeserver_never_confirms_anything() -> None:
    """nio reads its page as {}, which is how a server says yes."""
    async with server(page(502)) as client:
        for yes in (client.set_displayname("x"), client.room_typing("!a:home.test"), client.logout()):
            with pytest.raises(TryLater):
                await reached(yes)


async def test_an_upload_answers_with_a_refusal_beside_its_key() -> None:
    async with server(refusal(413, "M_TOO_LARGE")) as client:
        answer, _ = await reached(client.upload(lambda *_: io.BytesIO(b"x"), "text/plain", filesize=1))
        with pytest.raises(Rejected):
            expect(answer, nio.UploadResponse)


async def test_one_request_is_one_request() -> None:
    asked: list[int] = []

    def count() -> web.Response:
        asked.append(1)
        return refusal(429, "M_LIMIT_EXCEEDED", retry_after_ms=1)()

    async with server(count) as client:
        with pytest.raises(TooFast):
            await tried(client.room_typing("!a:home.test"), nio.RoomTypingResponse)
    assert len(asked) == 1


# ---- where nobody answers


async def test_a_server_that_is_away_has_taken_nothing(unused_port: int) -> None:
    client = network.client(f"http://127.0.0.1:{unused_port}", "@bot:home.test", "", None, "")
    try:
        with pytest.raises(TryLater) as away:
            await call(client, "GET", "/versions")
    finally:
        await network.close(client)
    assert not away.value.perhaps


@pytest.fixture
async def unused_port() -> int:
    async with await asyncio.start_server(lambda *_: None, "127.0.0.1", 0) as closed:
        return int(closed.sockets[0].getsockname()[1])


class Mute(asyncio.Protocol):
    """Takes a request and never answers; `rude`: hangs up."""

    def __init__(self, rude: bool, ended: asyncio.Event) -> None:
        self._rude, self._ended = rude, ended

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._rude:
            self._transport.abort()

    def connection_lost(self, error: Exception | None) -> None:
        self._ended.set()


@pytest.mark.parametrize("rude", [False, True])
async def test_a_server_that_falls_silent_may_have_taken_it(rude: bool) -> None:
    ended = asyncio.Event()
    mute = await asyncio.get_running_loop().create_server(lambda: Mute(rude, ended), "127.0.0.1", 0)
    async with mute:
        port = mute.sockets[0].getsockname()[1]
        client = network.client(f"http://127.0.0.1:{port}", "@bot:home.test", "", None, "")
        with pytest.raises(TryLater) as lost:
            await reached(call(client, "POST", "/v3/keys/query", {}), within=0.3)
        await network.close(client)
        await ended.wait()
    assert lost.value.perhaps


@pytest.mark.parametrize("address", ["nonsense", "http://"])
async def test_an_address_that_is_none_is_no_homeserver(address: str) -> None:
    client = network.client(address, "@bot:home.test", "", None, "")
    try:
        with pytest.raises(NoAnswer):
            await call(client, "GET", "/versions")
    finally:
        await network.close(client)


# ---- what the library itself objects to


@pytest.mark.parametrize(
    ("error", "meant"),
    [
        (nio.LocalProtocolError("Not logged in."), LoggedOut(soft=True)),
        (nio.LocalProtocolError("No such room with id !a found."), TryLater(2.0)),
        (nio.SendRetryError("again"), TryLater(2.0)),
        (peewee.OperationalError("database or disk is full"), TryLater(60.0)),
        (nio.EncryptionError("not shared"), TryLater(2.0, perhaps=True)),
    ],
)
async def test_the_objections_of_the_library_lose_no_message(error: Exception, meant: Undelivered) -> None:
    async def objects() -> None:
        raise error

    with pytest.raises(Undelivered) as raised:
        await reached(objects())
    assert same(raised.value, meant)


async def test_a_bug_of_ours_is_not_taken_for_the_network() -> None:
    async def wrong() -> None:
        raise KeyError

    with pytest.raises(KeyError):
        await reached(wrong())


def test_a_library_without_cryptography_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "ENCRYPTION_ENABLED", False)
    with pytest.raises(NoEncryption):
        network.client("http://127.0.0.1", "@bot:home.test", "", None, "")


async def test_the_library_writes_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with server(refusal(400, "M_BAD_JSON")) as client:
        with pytest.raises(Rejected):
            await tried(client.room_typing("!a:home.test"), nio.RoomTypingResponse)

    assert [record.name for record in caplog.records if record.name.startswith(("nio", "peewee", "bot"))] == []
