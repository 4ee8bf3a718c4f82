"""The folder of the bot's devices: one process at a time, and nobody else may look in.

nio makes its files readable for everybody, so it is the folder that must not be.
"""

import fcntl
import hashlib
import os
from pathlib import Path

from bot.channels.matrix.errors import AlreadyOpen

OURS, MINE = 0o700, 0o600
PREFIX, SUFFIX = "crypto-", ".db"


class Folder:
    """Taken until `release`. The kernel gives it back when the process ends, however it ends."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path, self._handle = path, handle

    @classmethod
    def take(cls, path: Path) -> "Folder":
        """Makes the folder if need be; AlreadyOpen where another process, or this one, has it."""
        path.mkdir(mode=OURS, parents=True, exist_ok=True)
        path.chmod(OURS)
        handle = os.open(path / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, MINE)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise AlreadyOpen from None
        _held.add(handle)
        return cls(path, handle)

    def release(self) -> None:
        """Gives the folder back; doing so twice is harmless."""
        if self._handle in _held:
            _held.discard(self._handle)
            os.close(self._handle)
        self._handle = -1

    def store(self, user_id: str, device_id: str) -> Path:
        """The crypto store of a device. Its name tells nothing, and has no slash as a user id may."""
        name = hashlib.sha256(f"{user_id} {device_id}".encode()).hexdigest()[:16]
        return self._path / f"{PREFIX}{name}{SUFFIX}"

    def keep_only(self, store: Path) -> None:
        """Deletes the crypto stores of devices that the bot is no longer."""
        for path in self._path.glob(f"{PREFIX}*"):
            if not path.name.startswith(store.name):
                path.unlink(missing_ok=True)


_held: set[int] = set()


def _let_go() -> None:
    for handle in _held:
        os.close(handle)
    _held.clear()


# A forked worker shares the open lock and, outliving a killed parent, would keep the next start out.
os.register_at_fork(after_in_child=_let_go)
