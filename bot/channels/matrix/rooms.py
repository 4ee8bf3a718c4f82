"""In which room somebody is alone with the bot. Who is in a room with others is not answered there: whatever concerns
one person must not be read by a third.

It knows the members of rooms, and sends nothing.
"""

import json
from collections.abc import Iterator, Set
from typing import Any

from nio import AsyncClient

from bot.channels.matrix.session import Safe

LAST_ROOMS = "matrix.rooms"
TWO = 2


class Rooms:
    """The rooms of a client. Where somebody has several, the one counts in which they wrote last; that is kept."""

    def __init__(self, client: AsyncClient, safe: Safe) -> None:
        self._client, self._safe = client, safe
        self._last: dict[str, str] = json.loads(safe.get(LAST_ROOMS) or b"{}")

    def of(self, user: str) -> str:
        """The room in which the bot is alone with this person, "" where there is none."""
        last = self._last.get(user, "")
        if self.alone_with(last) == user:
            return last
        return next((room for room in reversed(self._client.rooms) if self.alone_with(room) == user), "")

    def wrote(self, room: str, user: str) -> None:
        """This person wrote in this room."""
        if self._last.get(user) != room:
            self._last[user] = room
            self._safe.put(LAST_ROOMS, json.dumps(self._last).encode())

    def crowded(self, room: str, without: Set[str] = frozenset()) -> bool:
        """Are there more than two in the room, those included who are invited, save for some?"""
        found = self._client.rooms.get(room)
        return found is not None and len(set(_members(found)) - without) > TWO

    def alone_with(self, room: str) -> str:
        """Who is in the room with the bot, "" where nobody is, or several are."""
        found = self._client.rooms.get(room)
        others = set(_members(found)) - {self._client.user_id} if found else set()
        return others.pop() if len(others) == 1 and not self.crowded(room) else ""


def _members(room: Any) -> Iterator[str]:
    yield from room.users
    yield from room.invited_users
