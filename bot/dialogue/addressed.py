"""To whom somebody says that something went, among those whom the letters that lie ready are addressed to. Whether it
went out it never knows."""

from bot.case import Letter
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.text import spoken
from bot.directory.entities import Entity
from bot.patterns import regex

_WORD = regex(r"[\w'&.-]{2,}")


def without_names(scribe: Scribe, text: str) -> str:
    """The text without whom the letters are addressed to ("sent to Klarna today")."""
    case = scribe.case
    names = [name for one in case.newest_letters() for name in _names(scribe, one)]
    names.append(scribe.desk.name_of(case.text("company")))
    known = {word for name in names for word in _WORD.findall(spoken(name))}
    return _WORD.sub(lambda found: "" if spoken(found[0]) in known else found[0], text)


def _names(scribe: Scribe, letter: Letter) -> tuple[str, ...]:
    entity = _entity(scribe, letter)
    return (letter.to.name, *((entity.short, *entity.names, *entity.alone) if entity else ()))


def _entity(scribe: Scribe, letter: Letter) -> Entity | None:
    directory = scribe.desk.directory
    return directory.offices.get(letter.to.key or "") or directory.known(letter.to.key or letter.to.name)
