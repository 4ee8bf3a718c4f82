"""Opens an event again that could not be decrypted when it came: its key may have come since."""

from collections.abc import Mapping
from typing import Any

from nio import AsyncClient, MegolmEvent
from nio import Event as Parsed
from nio.exceptions import EncryptionError

from bot.channels.matrix.reading import UNDECRYPTED, Event


def opened(client: AsyncClient, event: Event) -> Event | None:
    """The event as its sender wrote it; None where its key is still missing. One in the clear is itself."""
    if event.get("type") != UNDECRYPTED:
        return event
    sealed = parsed(event)
    if sealed is None:
        return None
    try:
        source: Mapping[str, Any] = client.decrypt_event(sealed).source
    except EncryptionError:
        return None
    return {**source, "room_id": event["room_id"]}


def parsed(event: Event) -> MegolmEvent | None:
    """The event as nio knows it, with its room."""
    found = Parsed.parse_event(dict(event))
    if not isinstance(found, MegolmEvent):
        return None
    found.room_id = str(event["room_id"])
    return found
