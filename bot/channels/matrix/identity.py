"""The bot's own cross-signing identity, which nio lacks: without it clients warn of the bot, or refuse it altogether.

Three Ed25519 keys, as the specification of Matrix calls them ("Cross-signing"): the master key says who the bot is, the
self-signing key vouches for its devices, the user-signing key is there because clients expect it. Nothing that the
server sends is ever signed: only what this device knows of itself.
"""

import base64
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from nio import AsyncClient
from nio.api import Api

from bot.channels.matrix.errors import OtherIdentity
from bot.channels.matrix.network import LONG_PAUSE, Json, as_owner, call
from bot.messages import Rejected, TryLater

USAGES = MASTER, SELF_SIGNING, USER_SIGNING = "master", "self_signing", "user_signing"
SEED_BYTES = 32
UNSIGNED = ("signatures", "unsigned")


class OtherKeys(Exception):
    """The server knows our device by keys that are not in our crypto store: that device is lost."""


@dataclass(frozen=True)
class Published:
    """What the server says of our account: the public key of each usage, and our device, {} where it knows none."""

    keys: Mapping[str, str]
    device: Json


def new_seeds() -> bytes:
    """The seeds of a new identity, one behind the other: whoever has them is the bot."""
    return os.urandom(SEED_BYTES * len(USAGES))


async def ensure(client: AsyncClient, seeds: bytes, password: str = "", replace: bool = False) -> None:
    """The account has this identity and our device is signed by it once this returns; where that is so, nothing is
    sent. The device's own keys must be on the server.

    Raises OtherIdentity where the account has another one, unless it is to be replaced; OtherKeys, NeedsPassword and
    WrongLogin; TryLater and Rejected as the network does.
    """
    own = _keys(seeds)
    found = await published(client)
    if found.keys != {usage: public(own[usage]) for usage in USAGES}:
        if found.keys.get(MASTER) not in (None, public(own[MASTER])) and not replace:
            raise OtherIdentity
        await as_owner(client, "POST", "/v3/keys/device_signing/upload", _identity(client, own), password)
    await _ensure_signed(client, own[SELF_SIGNING], found)


async def knows_us(client: AsyncClient) -> bool:
    """False where the server has no keys of our device; raises OtherKeys where it has others than ours."""
    found = await published(client)
    if found.device and found.device.get("keys") != device_keys(client)["keys"]:
        raise OtherKeys
    return bool(found.device)


async def published(client: AsyncClient) -> Published:
    """Asks the server for our own keys."""
    me = client.user_id
    answer = await call(client, "POST", "/v3/keys/query", {"device_keys": {me: []}})
    keys = {usage: _only_key(answer.get(f"{usage}_keys", {}).get(me, {})) for usage in USAGES}
    device = answer.get("device_keys", {}).get(me, {}).get(client.device_id, {})
    return Published({usage: key for usage, key in keys.items() if key}, device)


def device_keys(client: AsyncClient) -> Json:
    """Our device as its crypto store knows it, unsigned."""
    device, keys = client.device_id, client.olm.account.identity_keys
    return {
        "algorithms": list(client.olm._algorithms),
        "device_id": device,
        "user_id": client.user_id,
        "keys": {f"{kind}:{device}": keys[kind] for kind in ("curve25519", "ed25519")},
    }


# ---- signatures


def sign(key: Ed25519PrivateKey, thing: Mapping[str, Any]) -> str:
    """The signature of a JSON object, without those it bears already."""
    return unpadded(key.sign(_canonical(thing)))


def holds(key: str, signature: object, thing: Mapping[str, Any]) -> bool:
    """Was the object signed with the secret half of this public key?"""
    try:
        Ed25519PublicKey.from_public_bytes(_bytes(key)).verify(_bytes(str(signature)), _canonical(thing))
    except (InvalidSignature, ValueError):
        return False
    return True


def public(key: Ed25519PrivateKey) -> str:
    return unpadded(key.public_key().public_bytes_raw())


def unpadded(data: bytes) -> str:
    """Base64 as Matrix writes it."""
    return base64.b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    """Raises ValueError."""
    return base64.b64decode(text + "=" * (-len(text) % 4))


def _canonical(thing: Mapping[str, Any]) -> bytes:
    bare = {name: value for name, value in thing.items() if name not in UNSIGNED}
    return str(Api.to_canonical_json(bare)).encode()


# ---- what is sent


def _keys(seeds: bytes) -> dict[str, Ed25519PrivateKey]:
    parts = [seeds[at : at + SEED_BYTES] for at in range(0, SEED_BYTES * len(USAGES), SEED_BYTES)]
    return {usage: Ed25519PrivateKey.from_private_bytes(part) for usage, part in zip(USAGES, parts, strict=True)}


def _identity(client: AsyncClient, own: Mapping[str, Ed25519PrivateKey]) -> Json:
    """The three public keys: the master key vouches for the others, and our device for the master key."""
    me, master = client.user_id, own[MASTER]
    sent: Json = {f"{usage}_key": _described(me, usage, public(own[usage])) for usage in USAGES}
    for usage in (SELF_SIGNING, USER_SIGNING):
        _add(sent[f"{usage}_key"], me, public(master), sign(master, sent[f"{usage}_key"]))
    _add(sent["master_key"], me, client.device_id, client.olm.sign_json(dict(sent["master_key"])))
    return sent


def _described(me: str, usage: str, key: str) -> Json:
    return {"user_id": me, "usage": [usage], "keys": {f"ed25519:{key}": key}}


def _add(thing: Json, me: str, key: str, signature: str) -> None:
    thing.setdefault("signatures", {}).setdefault(me, {})[f"ed25519:{key}"] = signature


async def _ensure_signed(client: AsyncClient, key: Ed25519PrivateKey, found: Published) -> None:
    if not found.device:
        raise TryLater(LONG_PAUSE)
    me, device, ours = client.user_id, client.device_id, device_keys(client)
    if found.device.get("keys") != ours["keys"]:
        raise OtherKeys
    known = found.device.get("signatures", {}).get(me, {}).get(f"ed25519:{public(key)}", "")
    if holds(public(key), known, ours):
        return
    _add(ours, me, public(key), sign(key, ours))
    answer = await call(client, "POST", "/v3/keys/signatures/upload", {me: {device: ours}})
    if answer.get("failures"):
        raise Rejected("signature")


def _only_key(described: Mapping[str, Any]) -> str:
    return str(next(iter(described.get("keys", {}).values()), ""))
