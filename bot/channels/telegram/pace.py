"""No faster than the network likes: a chat may hear a few messages at once, then one a second; all chats share a limit.

Where the network said that it was too much, the chat goes slowly for a minute. It knows no messages.
"""

import asyncio
import time
from collections import OrderedDict

START, PER_SECOND = 20.0, 1.0
SLOW_START, SLOW_PER_SECOND, SLOW_SECONDS = 1.0, 0.9, 60.0
ALL_START, ALL_PER_SECOND = 300.0, 28.0
REMEMBERED = 10_000


class Bucket:
    """Holds a few tokens and gets new ones as time passes."""

    def __init__(self, size: float, rate: float) -> None:
        self._size, self._rate, self._tokens, self._at = size, rate, size, time.monotonic()

    def take(self) -> float:
        """Takes a token; seconds to wait until it is there."""
        now = time.monotonic()
        self._tokens = min(self._size, self._tokens + (now - self._at) * self._rate) - 1
        self._at = now
        return max(0.0, -self._tokens / self._rate)


class Pace:
    """A bucket for each chat, and one for all."""

    def __init__(self) -> None:
        self._all = Bucket(ALL_START, ALL_PER_SECOND)
        self._chats: OrderedDict[str, Bucket] = OrderedDict()
        self._slow: dict[str, float] = {}

    async def wait(self, chat: str) -> None:
        """Returns when the next message may go out to the chat."""
        bucket = self._bucket(chat)
        pause = max(bucket.take(), self._all.take())
        if pause:
            await asyncio.sleep(pause)

    def too_fast(self, chat: str) -> None:
        """The network complained: this chat goes slowly for a while."""
        self._slow[chat] = time.monotonic() + SLOW_SECONDS
        self._chats[chat] = Bucket(SLOW_START, SLOW_PER_SECOND)

    def is_slow(self, chat: str) -> bool:
        if self._slow.get(chat, 0.0) > time.monotonic():
            return True
        if self._slow.pop(chat, None) is not None:
            self._chats.pop(chat, None)
        return False

    def _bucket(self, chat: str) -> Bucket:
        self.is_slow(chat)
        bucket = self._chats.setdefault(chat, Bucket(START, PER_SECOND))
        self._chats.move_to_end(chat)
        if len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)
        return bucket
