"""What an authority or such a body wrote: it is kept, and answers no letter to the company."""

from bot.case import When
from bot.dialogue import overview
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.authorities import of_an_authority
from bot.dialogue.understand.authority_letters import asks_something, file_number

KEPT_LENGTH = 2000


def from_authority(scribe: Scribe, text: str, sender: str = "", on: When | None = None) -> bool:
    """Hears it where it is told or forwarded; False for what others wrote."""
    if not of_an_authority(text, sender):
        return False
    day_of = (on.first if on else scribe.today).isoformat()
    scribe.note("reply", kind="authority", on=day_of, dated=on is not None, letters=[], text=text[:KEPT_LENGTH])
    scribe.note("closed")
    named(scribe, text)
    scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))
    return True


def named(scribe: Scribe, text: str) -> None:
    """Says whose word it is, under which number, and whether it asks for something."""
    scribe.add("reply.authority", number=file_number(text), asks=asks_something(text))
