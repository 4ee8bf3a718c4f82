"""The clock of the service: the real one, one that was set and runs on, or one that stands until it is moved."""

from datetime import UTC, datetime, timedelta


class Clock:
    """`now` is an instant in UTC. `start` sets it; with `standing` it moves only when it is moved."""

    def __init__(self, start: datetime | None = None, standing: bool = False) -> None:
        self._standing = standing and start is not None
        self._moment = (start or datetime.now(UTC)).astimezone(UTC)
        self._offset = self._moment - datetime.now(UTC) if start else timedelta()

    def now(self) -> datetime:
        return self._moment if self._standing else datetime.now(UTC) + self._offset

    def not_before(self, moment: datetime) -> None:
        """Moves on to the moment, never back: the clock does not run behind what was stored."""
        behind = moment - self.now()
        if behind > timedelta():
            self._moment = moment.astimezone(UTC)
            self._offset += behind
