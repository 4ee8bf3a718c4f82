"""What a turn changes in one case, and the sealed page that is written of it. A turn that leaves a case for another one
has a sheet for each; all are written in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.case import Case
from bot.desk_work import Result, spread
from bot.dialogue.desk import Desk
from bot.dialogue.reminders import plan
from bot.fold import fold, without
from bot.messages import Outgoing
from bot.seals import Seals
from storage.instants import stamp
from storage.page import Page


@dataclass(frozen=True)
class Sheet:
    """The case as it stood, the desk with the person's other cases, and what the turn came to."""

    desk: Desk
    case: Case
    result: Result

    @cached_property
    def after(self) -> Case:
        """The case as it stands then."""
        turn = self.result.turn
        return turn.after or without(fold(turn.entries, self.case), turn.emptied)

    def says(self, spread_out: bool) -> tuple[Outgoing, ...]:
        """What the person is told; in a chat network a file or a text each."""
        copy = self.desk.words_of(self.after).say("letters.copy")
        return spread(self.result.turn, copy) if spread_out else self.result.turn.says

    def page(self, seals: Seals, person: str, chat: int, says: Sequence[Outgoing], now: datetime) -> Page:
        """Sealed rows, ready for the transaction; of a case that goes only what is said, the rest is erased there.
        `now` is the person's local time. Who is told something goes on with this case."""
        turn, first = self.result.turn, len(self.case.journal) + 1
        silent = turn.erase or turn.forgets
        planned = () if silent else plan(self.desk, self.after, now)
        entries = () if turn.forgets else turn.entries
        return Page(
            person=person,
            case=self.case.id,
            chat=chat,
            at=stamp(now),
            first=first,
            entries=seals.entries(person, self.case.id, first, entries),
            said=[seals.parcel_row(person, out, now) for out in says],
            reminders=[seals.reminder_row(person, self.case.id, one) for one in planned],
            files=self.result.files,
            dropped=self.result.dropped,
            emptied=turn.emptied,
            current=bool(says) and not turn.forgets,
            leaves=turn.erase,
        )
