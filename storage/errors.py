"""What can go wrong in storage, by name. The texts name a cause for the operator; they never hold a person's data."""


class StorageError(Exception):
    """Everything that storage raises on purpose."""


class AlreadyRunning(StorageError):
    """Another process holds the lock of this data directory."""


class NewerDatabase(StorageError):
    """The database was written by a newer release; this one would not understand it."""


class DamagedDatabase(StorageError):
    """SQLite cannot read the file: restore the last backup."""


class DatabaseClosed(StorageError):
    """A write or read was asked for after `close`."""


class NotStored(StorageError):
    """Disk full, read-only or failing: nothing of the transaction or file is there."""


class StaleJournal(StorageError):
    """The journal has moved on since the case was read; the turn must be decided anew."""


class KeysMissing(StorageError):
    """There is data but not the keys to it; new ones are never made in their place."""


class WrongMasterKey(StorageError):
    """The master key does not open the index key (or the index key is damaged)."""


class KeyGone(StorageError):
    """The person's key was destroyed, or was never there: nothing of theirs can be read any more."""


class ChatMoved(StorageError):
    """The chat belongs to somebody else by now; who writes in it must be looked up anew."""


class Tampered(StorageError):
    """The bytes are not those that were sealed, or were sealed for another purpose or person."""


class FileMissing(StorageError):
    """A row names a file that does not lie in the vault."""


class BadName(StorageError):
    """Not an id or a file name of ours: 32 lower-case hexadecimal digits."""
