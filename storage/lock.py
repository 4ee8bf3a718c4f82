"""One process for each data directory, so that nobody is answered twice. It will never know who else is running."""

import fcntl
import os
import weakref
from pathlib import Path
from types import TracebackType

from storage.errors import AlreadyRunning


class DataLock:
    """The lock of a data directory. The kernel gives it back when the process ends, however it ends."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def acquire(cls, data: Path) -> "DataLock":
        """Take the lock `<data>/lock`, making the directory (0700) if need be; AlreadyRunning when it is held."""
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(data / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(handle)
            raise AlreadyRunning(f"another process is working in {data}") from error
        lock = cls(handle)
        _held.add(lock)
        return lock

    def release(self) -> None:
        """Give the lock back; doing so twice is harmless."""
        _held.discard(self)
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> "DataLock":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


_held: "weakref.WeakSet[DataLock]" = weakref.WeakSet()


def _let_go() -> None:
    for lock in list(_held):
        lock.release()


# A forked worker shares the open lock and, outliving a killed parent, would keep the next start out.
os.register_at_fork(after_in_child=_let_go)
