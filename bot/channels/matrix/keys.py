"""The keys with which people's devices begin to write to us. Whoever likes may take them from the server: when none is
left, new devices could never write again. nio does not see that the count is 0 and knows no last resort; both are here.
"""

import asyncio
from typing import Any

from nio import AsyncClient, KeysUploadResponse

from bot.channels.matrix.network import Json, call, reached

KIND = "signed_curve25519"
UNUSED = "device_unused_fallback_key_types"
# For a while a server may say, out of a cache, that the key is used which we have replaced; only two are ever kept.
ROTATION_SECONDS = 3600.0


class Keys:
    """One-time keys, each used once, and the fallback key, handed out by the server while there are none."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._rotated = float("-inf")

    async def publish(self) -> None:
        """Puts the device on the server if it was never put there; to be called before the first sync."""
        if not self._client.olm.account.shared:
            await self._send({**self._fallback(), **self._one_time()})
            self._rotated = _now()

    async def after_sync(self, response: Any) -> None:
        """Replaces what was used, as this answer to a sync tells; to be called after each one. Raises TryLater; what is
        missing is then uploaded after the next one. No other code shall call nio's `keys_upload`."""
        olm = self._client.olm
        olm.uploaded_key_count = response.device_key_count.signed_curve25519 or 0
        if self._is_due(await _unused(response)):
            await self._send(self._fallback())
            self._rotated = _now()
        if olm.should_upload_keys:
            await self._send(self._one_time())

    def _is_due(self, unused: object) -> bool:
        """Was the fallback key used? A server that does not say so gets a new one once in each run."""
        if isinstance(unused, list):
            return KIND not in unused and _now() - self._rotated > ROTATION_SECONDS
        return self._rotated < 0

    async def _send(self, content: Json) -> None:
        """On disk before anybody can use it: a key that got lost here would be a message that nobody can read."""
        olm = self._client.olm
        olm.save_account()
        olm.uploaded_key_count = None  # else nio would upload keys by itself, and save them afterwards
        answer = await call(self._client, "POST", "/v3/keys/upload", content)
        olm.handle_response(KeysUploadResponse(0, answer.get("one_time_key_counts", {}).get(KIND, 0)))

    def _one_time(self) -> Json:
        """New one-time keys, as many as the server lacks. They count as published at once: one that is sent twice,
        because the answer got lost, could be given to two people."""
        content: Json = self._client.olm.share_keys()
        self._client.olm.account.mark_keys_as_published()
        return content

    def _fallback(self) -> Json:
        """The fallback key that is not published yet, or a new one; the one before it stays good for a while."""
        olm, account = self._client.olm, self._client.olm.account._account
        if not account.fallback_key:
            account.generate_fallback_key()
        ((name, key),) = account.fallback_key.items()
        signed: Json = {"key": key.to_base64(), "fallback": True}
        signature = olm.sign_json(dict(signed))
        signed["signatures"] = {self._client.user_id: {f"ed25519:{self._client.device_id}": signature}}
        return {"fallback_keys": {f"{KIND}:{name}": signed}}


async def _unused(response: Any) -> object:
    """Which kinds of fallback key nobody used yet; None where the server does not say. nio does not hand this on."""
    body = await reached(response.transport_response.json()) if response.transport_response else {}
    return body.get(UNUSED)


def _now() -> float:
    return asyncio.get_running_loop().time()
