"""A court's paper of a country whose periods nobody here knows: that it is urgent is said, and no day is counted."""

from bot.dialogue.scribe import Scribe

FOREIGN = "alarm:foreign"  # a mark
COUNTED = frozenset({"DE", "AT", "CH", "LI"})  # bot/law/countries/papers.toml


def from_elsewhere(scribe: Scribe, named: bool) -> bool:
    """Is it a paper of such a country: of the one that was told, or where the person lives? One that is `named` as only
    papers of the known countries are is not."""
    if named or not (FOREIGN in scribe.case.marks or scribe.desk.dwelling(scribe.case) not in COUNTED):
        return False
    scribe.add("court.foreign_again" if FOREIGN in scribe.case.marks else "court.foreign")
    scribe.note("mark", key=FOREIGN, value="1")
    return True


def told_abroad(scribe: Scribe) -> None:
    """Says it, once, of a paper that was taken for a German one before."""
    if FOREIGN not in scribe.case.marks:
        scribe.add("court.foreign")
        scribe.note("mark", key=FOREIGN, value="1")
