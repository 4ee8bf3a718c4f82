"""The bot in Matrix: a device of its own, end-to-end encrypted, which clients trust."""
