"""The name under which the company may know the account still: it stands behind the sender's."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.former_names import former_name, renamed

ASKED = frozenset({"full_name", "represented_person"})


def note_former(scribe: Scribe, text: str) -> None:
    name, born = former_name(text, asked=scribe.case.open in ASKED)
    now = scribe.case.text("represented_person") or scribe.case.text("full_name")
    if name and scribe.desk.directory.mentions(name):
        return
    if name and not scribe.case.known("former_name") and name.casefold() != now.casefold():
        scribe.learn("former_name", scribe.word(f"former.{'born' if born else 'before'}", name=name))


def note_renamed(scribe: Scribe, text: str, before: str) -> None:
    """Another name than the one `before`, since a wedding: the company knows that one."""
    if renamed(text) and before and not scribe.case.known("former_name"):
        scribe.learn("former_name", scribe.word("former.before", name=before))
