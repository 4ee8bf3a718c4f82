"""The connection to the homeserver: one client object, and one place where its errors become ours.

nio returns most refusals instead of raising them, and takes a page that it cannot read for an empty answer, which is
often a yes: both are caught here.
"""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientResponseError,
    ClientSession,
    ClientTimeout,
    InvalidURL,
)
from nio import AsyncClient, AsyncClientConfig, ErrorResponse
from nio.crypto import ENCRYPTION_ENABLED
from nio.exceptions import EncryptionError, GroupEncryptionError, LocalProtocolError, OlmTrustError, ProtocolError
from peewee import DatabaseError, OperationalError, PeeweeException  # type: ignore[import-untyped]  # it comes without types

from bot.channels.matrix.errors import NeedsPassword, NoEncryption, WrongLogin
from bot.messages import Rejected, TryLater, Undelivered, Unreachable

T = TypeVar("T")
Json = dict[str, Any]

PAUSE, LONG_PAUSE = 2.0, 60.0
UNTOLD_WAIT, LONGEST_WAIT = 5.0, 3600.0
REQUEST_SECONDS, CALL_SECONDS = 60, 90.0
TOO_MANY, TOO_LARGE, UNAVAILABLE = 429, 413, 503
PASSWORD_STAGE = "m.login.password"  # noqa: S105  the name of a stage
CODE = re.compile(r"[A-Z0-9_.]{1,60}")

# nio writes whole answers at DEBUG, people, rooms and devices from INFO on, and bits of events as warnings; peewee
# writes what goes into the crypto store.
for name in ("nio", "peewee"):
    logging.getLogger(name).setLevel(logging.CRITICAL + 1)


class TooFast(TryLater):
    """The network counts, and it was too much."""


class NoAnswer(TryLater):
    """Something answered that is no homeserver: a proxy's page, or nothing that can be read."""


class LoggedOut(TryLater):
    """The access token is not valid any more. `soft`: the same device may log in again."""

    def __init__(self, soft: bool = False) -> None:
        super().__init__(LONG_PAUSE)
        self.soft = soft


class Challenge(Exception):
    """The server wants the owner to confirm this (user-interactive authentication)."""

    def __init__(self, session: str, flows: list[list[str]]) -> None:
        super().__init__()
        self.session, self.flows = session, flows


def client(homeserver: str, user_id: str, device_id: str, store: Path | None, pickle_key: str) -> AsyncClient:
    """A client for this device whose keys stand in the file `store`; None: a client that cannot encrypt. To be made
    where an event loop runs, and ended with `close`. Raises NoEncryption.

    nio would try again for ever when it is told to wait or hears nothing. Here each request is made once: a message is
    tried again by the outbox, which shows that it waits, and a sync by its own loop.
    """
    if not ENCRYPTION_ENABLED:
        raise NoEncryption
    config = AsyncClientConfig(
        encryption_enabled=store is not None,
        store_name=store.name if store else "",
        pickle_key=pickle_key,
        store_sync_tokens=False,
        request_timeout=REQUEST_SECONDS,
        max_limit_exceeded=0,
        max_timeouts=0,
    )
    made = AsyncClient(homeserver.rstrip("/"), user_id, device_id, str(store.parent) if store else "", config, ssl=True)
    made.client_session = ClientSession(timeout=ClientTimeout(total=REQUEST_SECONDS), raise_for_status=_no_pages)
    return made


async def close(client: AsyncClient) -> None:
    """Ends the connection and lets the crypto store go."""
    await client.close()
    if client.store:
        client.store.database.close()


async def tried(call: Awaitable[Any], wanted: type[T], within: float = CALL_SECONDS) -> T:
    """The call's answer of the wanted kind; its errors as TryLater, Unreachable or Rejected. `within` seconds: a file
    needs more of them."""
    return expect(await reached(call, within), wanted)


async def reached(call: Awaitable[T], within: float = CALL_SECONDS) -> T:
    """The call's result; what it raises as TryLater, whatever is wrong. For calls that return more than an answer."""
    try:
        async with asyncio.timeout(within):
            return await call
    except RAISED as error:
        raise _ours(error) from None


def expect(answer: object, wanted: type[T]) -> T:
    """The answer, if it is of the wanted kind; a refusal as TryLater, Unreachable or Rejected."""
    if isinstance(answer, ErrorResponse):
        status = answer.transport_response.status if answer.transport_response else 0
        raise _refused(answer.status_code, status, answer.retry_after_ms, bool(answer.soft_logout))
    if not isinstance(answer, wanted):
        raise NoAnswer(PAUSE, perhaps=True)
    return answer


async def call(client: AsyncClient, method: str, path: str, body: Mapping[str, Any] | None = None) -> Json:
    """The answer of an endpoint that nio lacks; `path` begins behind /_matrix/client. Raises what `tried` raises, and
    Challenge where the server wants to be sure."""
    status, answer = await reached(_asked(client, method, path, body))
    if "flows" in answer and status == 401:
        raise Challenge(str(answer.get("session", "")), [flow.get("stages", []) for flow in answer["flows"]])
    if status >= 400:
        raise _refused(
            answer.get("errcode"), status, answer.get("retry_after_ms"), bool(answer.get("soft_logout", False))
        )
    return answer


async def as_owner(client: AsyncClient, method: str, path: str, body: Mapping[str, Any], password: str) -> Json:
    """`call`, confirmed by the password where the server asks. Raises NeedsPassword where that is not possible, and
    WrongLogin."""
    try:
        return await call(client, method, path, body)
    except Challenge as asked:
        if not password or [PASSWORD_STAGE] not in asked.flows:
            raise NeedsPassword from None
        stage = {"type": PASSWORD_STAGE, "session": asked.session, "password": password, **person(client.user_id)}
    try:
        return await call(client, method, path, {**body, "auth": stage})
    except Challenge:
        raise WrongLogin from None


def store_is_broken(error: BaseException) -> bool:
    """Does this mean that a crypto store is gone for good? Not where the disk is full or may not be read."""
    return isinstance(error, DatabaseError | ValueError) and not isinstance(error, OperationalError)


def person(user_id: str) -> Json:
    """Whose password it is, as logins and confirmations say it."""
    return {"identifier": {"type": "m.id.user", "user": user_id}}


async def _asked(client: AsyncClient, method: str, path: str, body: Mapping[str, Any] | None) -> tuple[int, Json]:
    headers = {"Content-Type": "application/json"}
    if client.access_token:
        headers["Authorization"] = f"Bearer {client.access_token}"
    data = None if body is None else json.dumps(body)
    async with await client.send(method, f"/_matrix/client{path}", data, headers) as response:
        answer = json.loads(await response.read())
    return response.status, answer if isinstance(answer, dict) else {}


async def _no_pages(answer: ClientResponse) -> None:
    """Raises for what a proxy says when the homeserver is away."""
    if answer.status >= 500 or (answer.status >= 400 and answer.content_type != "application/json"):
        answer.raise_for_status()


# ---- their errors, our errors


def _ours(error: BaseException) -> Undelivered:
    return next(make(error) for kind, make in ERRORS if isinstance(error, kind))


def _refused(code: object, status: int, wait_ms: object, soft: bool) -> Undelivered:
    wait = wait_ms / 1000 if isinstance(wait_ms, int) else UNTOLD_WAIT
    if isinstance(code, str) and code in CODES:
        return CODES[code](min(wait, LONGEST_WAIT), soft)
    if status in (TOO_MANY, TOO_LARGE) or status >= 500 or not code:
        return _by_status(status)
    return Rejected(code if isinstance(code, str) and CODE.fullmatch(code) else str(status))


def _by_status(status: int) -> Undelivered:
    """What is wrong where no Matrix error says so."""
    return next(make() for fits, make in STATUSES if fits(status))


def _local(error: LocalProtocolError) -> Undelivered:
    """nio's own objections: it forgets the token at a soft logout, and knows no room before the first sync."""
    return LoggedOut(soft=True) if str(error).startswith("Not logged in") else TryLater(PAUSE)


Coded = Callable[[float, bool], Undelivered]


def _later(wait: float, soft: bool) -> Undelivered:
    return TryLater(LONG_PAUSE)


def _nobody(wait: float, soft: bool) -> Undelivered:
    return Unreachable()


CODES: dict[str, Coded] = {
    "M_LIMIT_EXCEEDED": lambda wait, soft: TooFast(wait),
    "M_UNKNOWN_TOKEN": lambda wait, soft: LoggedOut(soft),
    "M_MISSING_TOKEN": lambda wait, soft: LoggedOut(soft),
    "M_USER_DEACTIVATED": lambda wait, soft: LoggedOut(),
    "M_USER_LOCKED": _later,
    "M_USER_SUSPENDED": _later,
    "M_CONSENT_NOT_GIVEN": _later,
    "M_RESOURCE_LIMIT_EXCEEDED": _later,
    "M_FORBIDDEN": _nobody,
    "M_NOT_FOUND": _nobody,
}
STATUSES: tuple[tuple[Callable[[int], bool], Callable[[], Undelivered]], ...] = (
    (lambda status: status == TOO_MANY, lambda: TooFast(UNTOLD_WAIT)),
    (lambda status: status == TOO_LARGE, lambda: Rejected(str(TOO_LARGE))),
    (lambda status: status == UNAVAILABLE, lambda: TryLater(PAUSE)),
    (lambda status: status >= 500, lambda: TryLater(PAUSE, perhaps=True)),
    (lambda status: status >= 400, lambda: NoAnswer(LONG_PAUSE)),
    (lambda status: True, lambda: NoAnswer(PAUSE, perhaps=True)),
)
CRYPTO = (ProtocolError, OlmTrustError, EncryptionError, GroupEncryptionError)
RAISED = (OSError, ClientError, PeeweeException, ValueError, *CRYPTO)
ERRORS: tuple[tuple[type[BaseException], Callable[[Any], Undelivered]], ...] = (
    (ClientResponseError, lambda error: _by_status(error.status)),
    (InvalidURL, lambda error: NoAnswer(LONG_PAUSE)),
    (ClientConnectorError, lambda error: TryLater(PAUSE)),
    (LocalProtocolError, _local),
    (PeeweeException, lambda error: TryLater(LONG_PAUSE)),
    (ValueError, lambda error: NoAnswer(PAUSE, perhaps=True)),
    (BaseException, lambda error: TryLater(PAUSE, perhaps=True)),
)
