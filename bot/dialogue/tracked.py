"""The number under which a posted letter is tracked, as the person tells it with the sending or afterwards."""

from collections.abc import Mapping

from bot.case import Letter
from bot.dialogue.asking import unsent_ids
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.sending_ways import tracking_numbers
from bot.dialogue.understand.slip_numbers import by_letter, numbers_alone
from bot.dialogue.which_letters import numbered_of


def tracked(scribe: Scribe, letter: Letter, way: str) -> str:
    """The one that was told in this turn: for this letter, or the only one where all that is posted goes to one
    addressee; else the one from before."""
    slips = [
        one.data["number"] for one in scribe.case.journal if one.kind == "slip" and one.data["letter"] == letter.id
    ]
    before = (letter.sending.number if letter.sending else "") or next(reversed(slips), "")
    texts = [one.text for one in scribe.case.heard if one.turn == scribe.turn]
    told = {number for one in texts for number in tracking_numbers(one)}
    own = [number for one in texts if (number := by_letter(one).get(letter.id))]
    posted = {one.to.name for one in scribe.case.newest_letters() if one.sending is None or one.sending.way == "post"}
    alone = told if len(told) == 1 and posted == {letter.to.name} else ()
    return next(iter((*own, *alone)), before) if way == "post" else before


def told(scribe: Scribe, text: str) -> bool:
    """ "RR123456785DE", after all went out by post: kept with its letter. Where it is not plain whose number it is,
    that is asked."""
    posted, numbers = _posted(scribe), numbers_alone(text)
    if not numbers or not posted or unsent_ids(scribe.case):
        return False
    found = _of_each(posted, numbered_of(posted, text), numbers)
    for letter, number in found.items():
        scribe.note("slip", letter=letter, number=number)
    lines = [scribe.word("sent.slip", letter=letter, number=number) for letter, number in found.items()]
    scribe.add("sent.slips" if found else "sent.whose_slip", lines=lines, numbers=numbers, letters=posted)
    return True


def ask_whose(scribe: Scribe, text: str) -> None:
    """ "Beide per Einschreiben, RR… und RR…": which is of which is asked beside the word that they are out."""
    posted, numbers = [one for one in _posted(scribe) if one.sending and not one.sending.number], tracking_numbers(text)
    if len(numbers) > 1 and posted and not unsent_ids(scribe.case):
        scribe.add("sent.whose_slip", numbers=numbers, letters=posted)


def _posted(scribe: Scribe) -> list[Letter]:
    return [one for one in scribe.case.newest_letters() if one.sending and one.sending.way == "post"]


def _of_each(posted: list[Letter], text: str, numbers: tuple[str, ...]) -> Mapping[str, str]:
    """By letter; one number alone is that of the only envelope there can be."""
    named = by_letter(text)
    if named or len({one.to.name for one in posted}) > 1 or len(numbers) > 1:
        return {one.id: named[one.id] for one in posted if one.id in named}
    return {one.id: numbers[0] for one in posted if not (one.sending and one.sending.number)}
