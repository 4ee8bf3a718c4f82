"""Files that people sent: fetched no further than a file may be long, then opened with the key from their message."""

from typing import Any
from urllib.parse import quote, urlsplit

from aiohttp import ClientTimeout
from nio import AsyncClient
from nio.crypto.attachments import decrypt_attachment
from nio.exceptions import EncryptionError

from bot.channels.matrix.network import reached
from bot.messages import Rejected, TryLater

LARGEST = 20 * 2**20 + 2**16
SECONDS = 300.0
PIECE = 2**16
GONE = frozenset({400, 401, 403, 404, 410, 413})
LATER = 5.0


async def fetched(client: AsyncClient, file: dict[str, Any]) -> bytes:
    """The bytes of a file as it was before it was encrypted. Rejected where the network has it no longer, it is too
    large, or it is not what its sender said; TryLater."""
    data = await reached(_downloaded(client, str(file["url"])), SECONDS)
    if "key" not in file:
        return data
    try:
        plain: bytes = decrypt_attachment(data, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
    except (EncryptionError, KeyError, TypeError, ValueError):
        raise Rejected("not as it was sent") from None
    return plain


async def _downloaded(client: AsyncClient, url: str) -> bytes:
    """In pieces, so that nobody can fill the memory (Matrix 1.11, authenticated media)."""
    parts = urlsplit(url)
    if parts.scheme != "mxc" or not parts.netloc or not parts.path.strip("/"):
        raise Rejected("no file")
    where = f"{quote(parts.netloc, safe=':')}/{quote(parts.path.strip('/'), safe='')}"
    assert client.client_session
    async with client.client_session.get(
        f"{client.homeserver}/_matrix/client/v1/media/download/{where}",
        headers={"Authorization": f"Bearer {client.access_token}"},
        timeout=ClientTimeout(total=SECONDS),
    ) as answer:
        if answer.status in GONE:
            raise Rejected("gone")
        if answer.status != 200:
            raise TryLater(LATER)
        data = bytearray()
        async for piece in answer.content.iter_chunked(PIECE):
            data += piece
            if len(data) > LARGEST:
                raise Rejected("too large")
    return bytes(data)
