"""The keys of a person as a homeserver hands them out, asked for with plain requests, and checked with code of our own.

No test of its own; it shares nothing with the client that the bot is built on.
"""

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SECONDS = 20.0
Signed = Mapping[str, Any]


@dataclass(frozen=True)
class OneTimeKey:
    """A key with which a device can be written to for the first time; `fallback`: it is handed out more than once."""

    key_id: str
    key: str
    fallback: bool


@dataclass(frozen=True)
class Asker:
    """Who asks the server: anybody with an account."""

    url: str
    token: str

    def post(self, path: str, body: Mapping[str, Any], method: str = "POST") -> dict[str, Any]:
        """The answer to a request below `/_matrix/client/v3`. AssertionError where the server refuses, in its words."""
        headers = {"Authorization": f"Bearer {self.token}"}
        with httpx.Client(base_url=self.url, headers=headers, timeout=SECONDS, trust_env=False, verify=False) as asked:
            answer = asked.request(method, f"/_matrix/client/v3{path}", json=body)
        assert answer.status_code == 200, f"{path}: {answer.status_code} {answer.text}"
        return dict(answer.json())

    def send_to_device(self, kind: str, messages: Mapping[str, Any]) -> None:
        """Messages to devices, outside of any room, as a request has them: `{"messages": {user: {device: …}}}`."""
        self.post(f"/sendToDevice/{kind}/{uuid4()}", messages, "PUT")

    def device_keys(self, user: str) -> dict[str, Signed]:
        """By device id."""
        return dict(self.post("/keys/query", {"device_keys": {user: []}}).get("device_keys", {}).get(user, {}))

    def cross_signing_keys(self, user: str) -> dict[str, Signed]:
        """By usage: `master`, `self_signing`, and one's own `user_signing`."""
        answer = self.post("/keys/query", {"device_keys": {user: []}})
        usages = ("master", "self_signing", "user_signing")
        return {usage: answer[f"{usage}_keys"][user] for usage in usages if user in answer.get(f"{usage}_keys", {})}

    def claim(self, user: str, device: str) -> OneTimeKey | None:
        """Takes one of the device's one-time keys away, as whoever writes to it does; None where there is none left."""
        answer = self.post("/keys/claim", {"one_time_keys": {user: {device: "signed_curve25519"}}})
        keys = answer.get("one_time_keys", {}).get(user, {}).get(device, {})
        for key_id, key in keys.items():
            return OneTimeKey(key_id.partition(":")[2], key["key"], bool(key.get("fallback")))
        return None

    def shield(self, user: str) -> str:
        """What an app would warn of; "none" where every device of the user is vouched for by their identity."""
        keys = self.cross_signing_keys(user)
        if not {"master", "self_signing"} <= keys.keys():
            return f"{user} has no cross-signing identity"
        master, own = keys["master"], keys["self_signing"]
        for usage, key in (("master", master), ("self_signing", own)):
            if key.get("usage") != [usage] or key.get("user_id") != user or len(key.get("keys", {})) != 1:
                return f"the {usage} key of {user} is malformed"
        if not signed(own, user, *public_key(master)):
            return f"the self-signing key of {user} is not signed by the master key"
        devices = self.device_keys(user)
        reasons = [reason for name in devices if (reason := _doubt(user, name, devices[name], own))]
        return reasons[0] if reasons else "none" if devices else f"{user} has no device"


def _doubt(user: str, name: str, device: Signed, self_signing: Signed) -> str:
    """What is wrong with a device; "" where nothing is."""
    own = f"ed25519:{name}"
    if (device.get("user_id"), device.get("device_id")) != (user, name) or own not in device.get("keys", {}):
        return f"the keys of device {name} are malformed"
    if not signed(device, user, own, device["keys"][own]):
        return f"device {name} has not signed its own keys"
    if not signed(device, user, *public_key(self_signing)):
        return f"device {name} is not signed by its owner"
    return ""


def public_key(key: Signed) -> tuple[str, str]:
    """The key id and the key of a cross-signing key."""
    [(key_id, public)] = key["keys"].items()
    return key_id, public


def canonical(thing: Signed) -> bytes:
    """What is signed of a thing."""
    plain = {name: value for name, value in thing.items() if name not in ("signatures", "unsigned")}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def signed(thing: Signed, user: str, key_id: str, key: str) -> bool:
    """Whether the user's key has signed the thing."""
    signature = thing.get("signatures", {}).get(user, {}).get(key_id)
    try:
        Ed25519PublicKey.from_public_bytes(_bytes(key)).verify(_bytes(signature or ""), canonical(thing))
    except (InvalidSignature, ValueError):
        return False
    return True


def _bytes(text: str) -> bytes:
    """Of base64 without padding."""
    return b64decode(text + "=" * (-len(text) % 4))
