"""The name under which the company may know the account still, which stands behind the sender's; and which of two names
is the first."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.former_names import former_name, renamed
from bot.patterns import regex

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


def in_order(scribe: Scribe, _text: str) -> None:
    """ "Simmerl Jutta" of jutta.simmerl@ or j.simmerl@: the first name stands in front. It is turned once only."""
    parts = scribe.case.text("full_name").split()
    if len(parts) != PAIR or TURNED in scribe.case.marks:
        return
    last, first = (one.casefold() for one in parts)
    said = {scribe.case.text(one).casefold().partition("@") for one in ("reply_email", "account_identifier")}
    boxes = {_PARTED.sub(" ", box) for box, at, _ in said if at}
    if boxes & {f"{first} {last}", f"{first[0]} {last}"} and first[0] != last[0]:
        scribe.note("mark", key=TURNED, value="1")
        scribe.learn("full_name", " ".join(reversed(parts)))


TURNED, PAIR = "name:turned", 2  # a mark: first and last name were put in their order
_PARTED = regex(r"[._-]")
