"""Deleting on request: everything, or one of several cases; asked once, and never understood from a mere nod."""

from collections.abc import Iterator

from bot.case import Case
from bot.dialogue.labels import label
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Onward
from bot.dialogue.understand.answers import nods, plainly, yes_no
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

TOPIC = "delete"
_FILES = {"exhibit": ("file", "copies"), "letter": ("pdf", "eml", "txt", "copy")}
_THIS = regex(
    r"(?:(?:ja|yes|bitte|please)[ ,.]{1,2})?(?:(?:nur|bloß|only|just) )?(?:den|diesen|dieser|das|this|the)"
    r"(?: hier)?(?: einen)?(?: fall| case| one)?(?: löschen| delete)?[ .!]{0,3}"
)
_EVERYTHING = regex(
    r"(?:(?:ja|yes|bitte|please)[ ,.]{1,2})?(?:alles|alle(?: beide| fälle)?|beide(?: fälle)?|everything"
    r"|all(?: of (?:it|them)| cases)?|both)(?: bitte| please)?(?: löschen| weg)?[ .!]{0,3}"
)


def ask(scribe: Scribe, again: bool = False) -> None:
    if scribe.desk.others:
        named = label(scribe.desk, scribe.case)
        scribe.ask(TOPIC, "delete.which", ("delete_case", "delete_all", "keep"), label=named)
        return
    scribe.ask(TOPIC, "delete.short" if again else "delete.sure", ("delete_all", "keep"))


def answer(scribe: Scribe, text: str) -> bool:
    """A typed answer. With several cases a yes does not say which of them."""
    if scribe.desk.others and (deed := _which(text)):
        return CHOICES[deed](scribe, "")
    said = plainly(text)
    if nods(text) or (yes_no(text) and (scribe.desk.others or not said)):
        ask(scribe, again=True)
    else:
        CHOICES["delete_all" if said else "keep"](scribe, "")
    return True


def _which(text: str) -> str:
    words = spoken(text)
    if _THIS.fullmatch(words):
        return "delete_case"
    return "delete_all" if _EVERYTHING.fullmatch(words) else ""


def keep(scribe: Scribe, about: str) -> bool:
    scribe.add("delete.kept")
    return False


def everything(scribe: Scribe, about: str) -> bool:
    scribe.add("delete.done")
    scribe.erase = True
    return True


def this_case(scribe: Scribe, about: str) -> bool:
    """This case goes with its files; the person goes on with the one that they spoke of last."""
    if not scribe.desk.others:
        ask(scribe, again=True)
        return True
    scribe.add("delete.case_done")
    scribe.dropped += files_of(scribe.case)
    scribe.forgets = True
    scribe.onward = Onward(max(scribe.desk.others, key=lambda one: one.marks.get("heard_at", "")).id)
    return True


def files_of(case: Case) -> list[str]:
    """The names of all files that the case ever named and may still have: originals, copies, every version of a
    letter."""
    return [*dict.fromkeys(_named(case))]


def _named(case: Case) -> Iterator[str]:
    for entry in case.journal:
        for field in _FILES.get(entry.kind, ()):
            found = entry.data.get(field) or ()
            yield from (found,) if isinstance(found, str) else found


CHOICES = {"keep": keep, "delete_all": everything, "delete_case": this_case}
