"""Stands in until the readers of situations are there."""

from datetime import date


def situation(text: str) -> str:
    return ""


def situations(text: str) -> tuple[str, ...]:
    return ()


def on_behalf(text: str) -> str:
    return ""


def wants(text: str) -> tuple[str, ...]:
    return ()


def deletion(text: str, today: date) -> date | None:
    return None


def urgent_money(text: str) -> bool:
    return False


def phished(text: str) -> bool:
    return False


def trades(text: str) -> bool | None:
    return None
