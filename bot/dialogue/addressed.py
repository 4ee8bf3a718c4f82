"""To whom somebody says that something went, among those whom the letters that lie ready are addressed to: "heute an
BaFin raus". Whether it went out it never knows."""

import re
from collections.abc import Iterable

from bot.case import Letter
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.text import any_of, spoken
from bot.dialogue.which_letters import ways_of_their_own
from bot.directory.entities import Entity
from bot.patterns import regex

_WORD = regex(r"[\w'&.-]{2,}")
_KINDS = {
    "collector": r"inkasso\w{0,12}|collectors?|collection agency",
    "authority": r"\w{0,12}behörde|\w{0,12}aufsicht|datenschutz|authority|regulator",
    "arbitration": r"\w{0,3}schlichtung\w{0,8}|ombuds\w{0,8}|arbitration",
    "press": r"presse|redaktion|zeitung|press",
}
_TOO = any_of("auch; außerdem; sowie; dazu; samt; inklusive; inkl; ebenfalls; also; too; as well; including; plus")
_ALL = regex(r"(?<!\w)(?:alles?|all|everything)(?!\w) ?", re.I)
_NUMBERS = regex(r"(?<!\w)L\d{1,2}(?!\w)")
SEVERAL = 2


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


def by_number(scribe: Scribe, text: str) -> str:
    """The text with the numbers of the letters in the place of whom they go to, where several wait for a letter: "an
    L4 raus". What is told to be all went to the one who is named."""
    waiting = [one for one in scribe.case.newest_letters() if one.sending is None]
    addressees = {one.to.name: one for one in waiting}
    rules = {name: _pattern(scribe, one) for name, one in addressees.items()}
    named = [name for name, rule in rules.items() if rule.search(text)]
    if len(addressees) < SEVERAL or not named:
        return text
    if len(named) < len(addressees) and ways_of_their_own(scribe.case, text):
        return text  # "beide per Mail, ans Inkasso per Post"
    told = text
    for name in named:
        told = rules[name].sub(", ".join(one.id for one in waiting if one.to.name == name), told)
    if not _WORD.search(_NUMBERS.sub(" ", told)):
        return text  # "BaFin": rather a wish
    return told if _TOO.search(spoken(text)) else _ALL.sub("", told)


def to_one(scribe: Scribe, text: str, letters: Iterable[Letter]) -> list[Letter]:
    """Those of the letters that go to whom the text names, where they go to several and one is named."""
    by_name: dict[str, list[Letter]] = {}
    for one in letters:
        by_name.setdefault(one.to.name, []).append(one)
    named = [those for those in by_name.values() if _pattern(scribe, those[0]).search(text)]
    return named[0] if len(by_name) >= SEVERAL and len(named) == 1 else []


def _pattern(scribe: Scribe, letter: Letter) -> re.Pattern[str]:
    names = "|".join(re.escape(one) for one in sorted(_names(scribe, letter), key=len, reverse=True))
    kind = _KINDS.get(letter.to.kind)
    either = f"{names}|{kind}" if kind else names
    return re.compile(
        rf"(?<![\w@.-])(?:(?:an|ans|to|bei|beim|at) )?(?:(?:die|das|den|dem|der|the) )?(?:{either})(?![\w@.-])", re.I
    )
