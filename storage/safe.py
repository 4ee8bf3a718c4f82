"""Small secrets of the installation itself, not of a person: sealed under its own key, beside the other keys.

It will never know what they open.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage import durable
from storage.sealing import decrypt, encrypt


class Safe:
    """A folder of sealed files; `key` is 32 bytes, as `Vault.house_secret` gives them."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder, self._cipher = folder, AESGCM(key)

    def get(self, name: str) -> bytes | None:
        """The secret of that name, None where there is none; Tampered if it is not as it was put."""
        try:
            sealed = self._path(name).read_bytes()
        except FileNotFoundError:
            return None
        return decrypt(self._cipher, sealed, name.encode())

    def put(self, name: str, data: bytes) -> None:
        """Returns once it is sealed and on disk, in place of an older one. Raises NotStored."""
        durable.make_folder(self._folder)
        durable.write(self._path(name), encrypt(self._cipher, data, name.encode()))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.sealed"
