"""Instants as text that sorts: UTC, ISO 8601, always 32 characters. It reads no clock."""

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """The one text of an instant, such as `2026-11-25T17:00:00.000000+00:00`; the moment must carry its zone."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(stamp: str) -> datetime:
    """The instant of a stored text, in UTC."""
    return datetime.fromisoformat(stamp).astimezone(UTC)
