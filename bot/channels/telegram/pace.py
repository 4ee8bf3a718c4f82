"""No faster than the network likes: about one message a second in a chat, with a little start, and 28 in all."""

import asyncio
import time
from collections import OrderedDict

START = 4.0
PER_SECOND = 1.0
ALL_PER_SECOND = 28.0
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
        self._all = Bucket(ALL_PER_SECOND, ALL_PER_SECOND)
        self._chats: OrderedDict[str, Bucket] = OrderedDict()

    async def wait(self, chat: str) -> None:
        """Returns when the next message may go out to the chat."""
        bucket = self._chats.setdefault(chat, Bucket(START, PER_SECOND))
        self._chats.move_to_end(chat)
        if len(self._chats) > REMEMBERED:
            self._chats.popitem(last=False)
        pause = max(bucket.take(), self._all.take())
        if pause:
            await asyncio.sleep(pause)
