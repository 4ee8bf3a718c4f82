"""What only the operator can mend. What they are told about it stands in the templates, so nothing is said here."""


class Operator(Exception):
    """The bot cannot go on before the operator has done something."""


class NotAMatrixServer(Operator):
    """No homeserver answers at this address."""


class WrongLogin(Operator):
    """The password is wrong, the account is switched off, or the token belongs to somebody else."""


class NeedsNewToken(Operator):
    """A device must be made that only the operator can make: a new access token with its own device is needed, which no
    other program has used; or, where the server takes passwords, the password."""


class NeedsPassword(Operator):
    """The server wants the owner of the account to confirm this once, and there is no password to do so with."""


class OtherIdentity(Operator):
    """The account has cross-signing keys that are not ours: replacing them is for the operator to decide."""


class Refused(Operator):
    """The homeserver refuses something that the bot cannot do without."""


class AlreadyOpen(Operator):
    """Another process uses this folder."""


class NoEncryption(Operator):
    """The library is installed without its cryptography."""
