"""From an account to a device that is logged in, encrypts, and is trusted: at the first start and at every other one.

Each step is on disk before the next one begins, so that a start goes on where the last one was killed: the name of a
device before its login, the seeds of the identity before it is published, keys before people can use them.
"""

import asyncio
import json
import logging
import secrets
import string
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any, Protocol, Self

from nio import AsyncClient

from bot.channels.matrix import identity, network
from bot.channels.matrix.errors import NeedsNewToken, NotAMatrixServer, Operator, Refused, WrongLogin
from bot.channels.matrix.folder import Folder
from bot.channels.matrix.identity import OtherKeys
from bot.channels.matrix.keys import Keys
from bot.channels.matrix.network import Json, LoggedOut, NoAnswer, as_owner, call
from bot.messages import Rejected, TryLater, Undelivered, Unreachable

DEVICE_NAME = "Kontolotse"
SEEDS, PICKLE_KEY, LOGIN = "matrix.seeds", "matrix.pickle-key", "matrix.login"
PAUSE, LONGEST_PAUSE = 2.0, 60.0
DEVICE_LETTERS = 10

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Account:
    """Who the bot is: the full user id, and a password, or an access token with its device, or both: then the token is
    what it begins with, and the password makes a new device where that one is lost."""

    homeserver: str
    user_id: str
    password: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    device_id: str = ""


class Safe(Protocol):
    """Keeps small secrets: `put` returns once they are sealed and on disk."""

    def get(self, name: str) -> bytes | None: ...

    def put(self, name: str, data: bytes) -> None: ...


@dataclass(frozen=True)
class Login:
    """A device of the account; without a token it is still to log in. `outdated` are devices that it replaces."""

    user_id: str
    device_id: str
    access_token: str = field(default="", repr=False)
    outdated: tuple[str, ...] = ()

    def written(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @classmethod
    def read(cls, data: bytes) -> Self:
        known = json.loads(data)
        return cls(**{**known, "outdated": tuple(known["outdated"])})


@dataclass(frozen=True)
class Session:
    """A device that may sync. `keys.after_sync` is to be called with each answer to a sync."""

    client: AsyncClient
    keys: Keys
    folder: Folder

    async def close(self) -> None:
        """Ends the connection and gives the folder back; the device stays logged in."""
        await network.close(self.client)
        self.folder.release()


async def open_session(account: Account, folder: Path, safe: Safe, replace_identity: bool = False) -> Session:
    """Logs in, or goes on with the device of the last time; waits for a homeserver that cannot be reached.

    `replace_identity`: the cross-signing identity that somebody else gave the account is thrown away for the bot's own.
    Raises what only the operator can mend (errors.Operator), and peewee's OperationalError where the disk is full.
    """
    taken = Folder.take(folder)
    try:
        return await _Opening(account, taken, safe, replace_identity).patiently()
    except BaseException:
        taken.release()
        raise


class _Opening:
    def __init__(self, account: Account, folder: Folder, safe: Safe, replace_identity: bool) -> None:
        self._account, self._folder, self._safe, self._replace = account, folder, safe, replace_identity

    async def patiently(self) -> Session:
        for setbacks in count():
            try:
                return await self._open()
            except TryLater as later:
                log.warning("the homeserver could not be used (attempt %d)", setbacks + 1)
                await asyncio.sleep(max(later.seconds, min(LONGEST_PAUSE, PAUSE * 1.5 ** min(setbacks, 20))))
            except (Rejected, Unreachable):
                raise Refused from None
        raise AssertionError

    async def _open(self) -> Session:
        await self._greet()
        login = await self._working(self._known())
        client = await self._restored(login)
        if client is None:
            login = await self._log_in(self._successor(login))
            log.warning("the crypto store was lost: the bot goes on as a new device with the same identity")
            client = await self._restored(login)
        if client is None:
            raise TryLater(PAUSE)
        try:
            return await self._trusted(client, login)
        except BaseException:
            await network.close(client)
            raise

    async def _greet(self) -> None:
        """Raises NotAMatrixServer where something else answers."""
        try:
            answer = await self._ask("GET", "/versions")
        except (NoAnswer, Unreachable, Rejected):
            raise NotAMatrixServer from None
        if not isinstance(answer.get("versions"), list):
            raise NotAMatrixServer

    # ---- logging in

    def _known(self) -> Login | None:
        """The device of the last time, or the one that the operator gives."""
        given = self._account
        saved = self._safe.get(LOGIN)
        login = Login.read(saved) if saved and given.password else None
        if login and _same(login.user_id, given.user_id):
            return login
        return Login(given.user_id, given.device_id, given.access_token) if given.access_token else None

    async def _working(self, login: Login | None) -> Login:
        """A device with a token that the server takes."""
        if login is None:
            return await self._log_in(Login(self._account.user_id, _new_device()))
        if not login.access_token:
            return await self._log_in(login)
        try:
            return await self._checked(login)
        except LoggedOut as out:
            return await self._log_in(replace(login, access_token="") if out.soft else self._successor(login))

    async def _checked(self, login: Login) -> Login:
        """The device that the token belongs to; WrongLogin where it is not the one that is meant."""
        try:
            answer = await self._ask("GET", "/v3/account/whoami", token=login.access_token)
        except (Unreachable, Rejected):
            raise WrongLogin from None
        device = str(answer.get("device_id") or "")
        if not device:
            raise NeedsNewToken
        if not _same(str(answer.get("user_id")), login.user_id) or device != (login.device_id or device):
            raise WrongLogin
        return replace(login, user_id=str(answer["user_id"]), device_id=device)

    async def _log_in(self, login: Login) -> Login:
        """Logs in by password as this device, which is written down before: whoever is killed here makes no second."""
        account = self._account
        if not account.password:
            raise NeedsNewToken
        self._save(login)
        asked = {"type": network.PASSWORD_STAGE, "password": account.password, "device_id": login.device_id}
        asked |= {"initial_device_display_name": DEVICE_NAME, **network.person(account.user_id)}
        try:
            answer = await self._ask("POST", "/v3/login", asked)
        except (Unreachable, LoggedOut):
            raise WrongLogin from None
        except Rejected:
            raise NeedsNewToken from None
        done = replace(login, user_id=answer["user_id"], access_token=answer["access_token"])
        self._save(done)
        return done

    def _successor(self, login: Login) -> Login:
        return Login(login.user_id, _new_device(), outdated=(*login.outdated, login.device_id))

    def _save(self, login: Login) -> None:
        self._safe.put(LOGIN, login.written())

    async def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None, token: str = "") -> Json:
        """A request without a device."""
        client = network.client(self._account.homeserver, self._account.user_id, "", None, "")
        client.access_token = token
        try:
            return await call(client, method, path, body)
        finally:
            await network.close(client)

    # ---- the device

    async def _restored(self, login: Login) -> AsyncClient | None:
        """The device with its keys; None where these are lost, since nothing that it says could be believed."""
        store = self._folder.store(login.user_id, login.device_id)
        client = network.client(self._account.homeserver, login.user_id, login.device_id, store, self._pickle_key())
        try:
            client.restore_login(login.user_id, login.device_id, login.access_token)
            client.olm.account.shared &= await identity.knows_us(client)
            return client
        except BaseException as error:
            await network.close(client)
            if not (isinstance(error, OtherKeys) or network.store_is_broken(error)):
                raise
        return None

    async def _trusted(self, client: AsyncClient, login: Login) -> Session:
        keys = Keys(client)
        await keys.publish()
        await identity.ensure(client, self._seeds(), self._account.password, self._replace)
        if login.outdated:
            await self._retire(client, login)
        self._folder.keep_only(self._folder.store(login.user_id, login.device_id))
        return Session(client, keys, self._folder)

    async def _retire(self, client: AsyncClient, login: Login) -> None:
        """Takes the devices that this one replaces away from the account, if the server lets us."""
        for device in login.outdated:
            try:
                await as_owner(client, "DELETE", f"/v3/devices/{device}", {}, self._account.password)
            except TryLater:
                raise
            except (Undelivered, Operator):
                log.warning("a device that is no longer used could not be taken away from the account")
        self._save(replace(login, outdated=()))

    # ---- what is kept

    def _seeds(self) -> bytes:
        return self._kept(SEEDS, identity.new_seeds)

    def _pickle_key(self) -> str:
        return self._kept(PICKLE_KEY, lambda: secrets.token_hex(32).encode()).decode()

    def _kept(self, name: str, make: Any) -> bytes:
        found = self._safe.get(name)
        if found is None:
            found = make()
            self._safe.put(name, found)
        return found


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _new_device() -> str:
    return "".join(secrets.choice(string.ascii_uppercase) for _ in range(DEVICE_LETTERS))
