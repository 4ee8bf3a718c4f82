"""A process of its own that opens files which strangers sent: frames in on stdin, frames out on stdout.

A frame is its length in 8 bytes, big-endian, and MessagePack. It ends when its stdin does, so it never outlives the
bot; its memory is bounded, so that a bomb hits only itself.
"""

import os
import resource
import sys
from typing import BinaryIO

import msgspec

from bot.evidence.outcome import Kept, Refused

MEMORY = 1_500_000_000
LENGTH = 8


def read_frame(source: BinaryIO) -> bytes | None:
    """The next frame, or None at the end."""
    head = source.read(LENGTH)
    return source.read(int.from_bytes(head)) if len(head) == LENGTH else None


def frame(data: bytes) -> bytes:
    return len(data).to_bytes(LENGTH) + data


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Examines files, one frame after another, until the source ends."""
    from bot.evidence.intake import examine  # the bot itself, which shares the frames, opens no file

    while (data := read_frame(source)) is not None:
        name, content = msgspec.msgpack.decode(data, type=tuple[str, bytes])
        sink.write(frame(answer(examine(name, content))))
        sink.flush()


def answer(found: Kept | Refused) -> bytes:
    """The verdict as MessagePack: kept or refused, never both."""
    verdict = {"kept": found} if isinstance(found, Kept) else {"refused": found}
    return msgspec.msgpack.encode(verdict)


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except BrokenPipeError:  # the bot was killed: nobody waits for the verdict
        os._exit(0)


if __name__ == "__main__":
    main()
