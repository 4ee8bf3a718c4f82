"""Kontolotse: a desk for people whose online account is blocked."""
