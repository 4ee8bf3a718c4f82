"""For the tests of the bot's device: a safe in memory, a look at what goes over the wire, and strangers with requests.

No test of its own; it does not use the code that it checks.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import httpx
import vodozemac
from nio import (
    EnableEncryptionBuilder,
    JoinResponse,
    RoomCreateResponse,
    RoomMessageText,
    RoomSendResponse,
    SyncResponse,
)

from bot.channels.matrix.network import tried
from bot.channels.matrix.session import Account, Session, open_session

SECONDS = 30.0
Step = Callable[[], None]


class Killed(BaseException):
    """What a kill -9 looks like from inside."""


class Box:
    """A safe. `before` and `after` are called around each writing."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.before: Step = lambda: None
        self.after: Step = lambda: None

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, data: bytes) -> None:
        self.before()
        self.kept[name] = data
        self.after()


class Wire:
    """The requests of this process while it is watched. `before` and `after` are called around each."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.before: Step = lambda: None
        self.after: Step = lambda: None

    def uploads(self) -> list[str]:
        return [one for one in self.asked if one.split()[0] != "GET" and not one.endswith("/keys/query")]


@contextmanager
def watched() -> Iterator[Wire]:
    wire, real = Wire(), aiohttp.ClientSession._request

    async def request(self: Any, method: str, url: Any, **more: Any) -> Any:
        wire.asked.append(f"{method} {httpx.URL(str(url)).path}")
        wire.before()
        answer = await real(self, method, url, **more)
        wire.after()
        return answer

    aiohttp.ClientSession._request = request  # type: ignore[method-assign,assignment]  # nio has no other place to look at its requests
    try:
        yield wire
    finally:
        aiohttp.ClientSession._request = real  # type: ignore[method-assign]  # as above


class Bot:
    """An account with the folder and the safe of its device."""

    def __init__(self, url: str, user_id: str, folder: Path, password: str = "pw") -> None:
        self.account = Account(url, user_id, password)
        self.folder, self.safe = folder, Box()

    @property
    def me(self) -> str:
        return self.account.user_id

    async def start(self, **more: Any) -> Session:
        return await open_session(self.account, self.folder, self.safe, **more)

    async def started_and_ended(self, **more: Any) -> str:
        """Its device."""
        session = await self.start(**more)
        await session.close()
        return str(session.client.device_id)


class Stranger:
    """Anybody with an account, who asks the server by hand."""

    def __init__(self, url: str, user: str, password: str = "pw") -> None:
        self._base, self._headers = f"{url}/_matrix/client", dict[str, str]()
        asked = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": password}
        login = self.ask("POST", "/v3/login", asked)
        self.token, self.device = login["access_token"], login["device_id"]
        self._headers["Authorization"] = f"Bearer {self.token}"

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        url = self._base + path
        answer = httpx.request(method, url, json=body, headers=self._headers, timeout=SECONDS, trust_env=False)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def keys_of(self, user_id: str) -> Any:
        return self.ask("POST", "/v3/keys/query", {"device_keys": {user_id: []}})

    def devices(self) -> set[str]:
        return {one["device_id"] for one in self.ask("GET", "/v3/devices")["devices"]}

    def claim(self, user_id: str, device: str) -> Any:
        """One key with which to write to the device; {} where there is none."""
        wanted = {"one_time_keys": {user_id: {device: "signed_curve25519"}}}
        found = self.ask("POST", "/v3/keys/claim", wanted)["one_time_keys"]
        return found.get(user_id, {}).get(device, {})


def signed_by(thing: Any, user_id: str, key: str) -> bool:
    """Does this JSON object bear a good signature of this public key, by the rules of the specification?"""
    bare = {name: value for name, value in thing.items() if name not in ("signatures", "unsigned")}
    text = json.dumps(bare, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    found = thing.get("signatures", {}).get(user_id, {})
    by_name = [mark for name, mark in found.items() if name.startswith("ed25519:")]
    return any(_good(key, mark, text) for mark in by_name)


def _good(key: str, mark: str, text: bytes) -> bool:
    signature = vodozemac.Ed25519Signature.from_base64(mark)
    try:
        vodozemac.Ed25519PublicKey.from_base64(key).verify_signature(text, signature)
    except vodozemac.SignatureException:
        return False
    return True


def master_key(answer: Any, user_id: str) -> str:
    return str(next(iter(answer["master_keys"][user_id]["keys"].values())))


def is_trusted(answer: Any, user_id: str, device: str) -> bool:
    """Would a client show no warning: is the device vouched for by a key that the master key vouches for?"""
    master = master_key(answer, user_id)
    own = answer["self_signing_keys"][user_id]
    key = next(iter(own["keys"].values()))
    described = answer["device_keys"][user_id][device]
    own_key = described["keys"][f"ed25519:{device}"]
    return all(
        (signed_by(own, user_id, master), signed_by(described, user_id, key), signed_by(described, user_id, own_key))
    )


async def synced(session: Session) -> Any:
    """An answer to a sync, with what follows from it."""
    answer = await tried(session.client.sync(0, full_state=True), SyncResponse)
    await session.keys.after_sync(answer)
    return answer


async def talking(one: Session, other: Session) -> str:
    """An encrypted room for both, made by the other."""
    state = [EnableEncryptionBuilder().as_dict()]
    made = other.client.room_create(is_direct=True, invite=[one.client.user_id], initial_state=state)
    room = (await tried(made, RoomCreateResponse)).room_id
    await synced(one)
    await tried(one.client.join(room), JoinResponse)
    await synced(other)
    return str(room)


async def says(session: Session, room: str, text: str) -> None:
    body = {"msgtype": "m.text", "body": text}
    await tried(
        session.client.room_send(room, "m.room.message", body, ignore_unverified_devices=True), RoomSendResponse
    )


async def reads(session: Session, room: str) -> str:
    """The last text in the room, after at most a few syncs; "" where none came that can be read."""
    for _ in range(5):
        answer = await synced(session)
        events = answer.rooms.join[room].timeline.events if room in answer.rooms.join else []
        if found := [event.body for event in events if isinstance(event, RoomMessageText)]:
            return str(found[-1])
    return ""
