"""The numbers of a person's text messages, counted from 1 from the first day over all their cases, and the network's
names of them.

It never knows what a message says.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.case import Case, Heard
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst


def _counted(scribe: Scribe) -> int:
    """How many there were so far, in whichever case."""
    return max(int(one.marks.get("texts", "0")) for one in (scribe.case, *scribe.desk.others))


def count(scribe: Scribe, texts: int) -> int:
    """Counts messages that are not kept, as a command; gives the number of the first of them."""
    first = _counted(scribe) + 1
    if texts:
        scribe.note("mark", key="texts", value=str(first - 1 + texts))
    return first


def note(scribe: Scribe, kept: Sequence[str], refs: Sequence[str], numbers: Sequence[int]) -> None:
    """Keeps texts under their numbers: those that waited for the yes have theirs (`numbers`), others are counted."""
    counted = _counted(scribe)
    if not numbers:
        numbers = range(counted + 1, counted + 1 + len(kept))
        counted += len(kept)
    scribe.note("came", at=scribe.now.isoformat(), texts=str(counted))
    names = refs if len(refs) == len(kept) else [""] * len(kept)
    for number, text, ref in zip(numbers, kept, names, strict=False):
        scribe.note("heard", number=number, text=text, ref=ref)


def held(case: Case) -> list[int]:
    """The numbers of the texts that waited for the yes."""
    return [int(one) for one in case.marks.get("held", "").split()]


def hold(scribe: Scribe, texts: int, first: int) -> None:
    if texts:
        numbers = [*held(scribe.case), *range(first, first + texts)]
        scribe.note("mark", key="held", value=" ".join(map(str, numbers)))


def take_back(scribe: Scribe, number: int) -> None:
    """A text that waits for the yes is not to be heard any more."""
    taken = scribe.case.marks.get("taken", "").split()
    scribe.note("mark", key="taken", value=" ".join([*taken, str(number)]))


def left(case: Case, burst: Burst) -> tuple[Burst, list[int]]:
    """What waited for the yes without the texts that were taken back by their numbers, and the numbers of the rest."""
    numbers, taken = held(case), {int(one) for one in case.marks.get("taken", "").split()}
    if not taken or len(numbers) != len(burst.texts):
        return burst, numbers
    places = [place for place, number in enumerate(numbers) if number not in taken]
    texts = tuple(burst.texts[place] for place in places)
    if burst.edit_of in taken:
        burst = replace(burst, edit_of=0, edit_text="")
    return replace(burst, texts=texts), [numbers[place] for place in places]


def edited_before(burst: Burst, numbers: Sequence[int]) -> Burst:
    """The burst with a text replaced by its edit, where it was edited before it was ever heard."""
    places = {number: place for place, number in enumerate(numbers)}
    places_by_ref = {ref: place for place, ref in enumerate(burst.refs) if ref}
    place = places.get(burst.edit_of, places_by_ref.get(burst.edit_ref))
    if place is None or place >= len(burst.texts):
        return burst
    texts = (*burst.texts[:place], burst.edit_text, *burst.texts[place + 1 :])
    return replace(burst, texts=texts, edit_of=0, edit_ref="", edit_text="")


def find(case: Case, number: int, ref: str = "") -> Heard | None:
    """The message with this number, or with this name of the network's."""
    return next((one for one in case.heard if one.number == number or (ref and one.ref == ref)), None)


def turns(case: Case, number: int) -> list[int]:
    """The turns in which the message with this number was heard: first, and whenever it was edited."""
    return [entry.turn for entry in case.journal if entry.kind == "heard" and entry.data["number"] == number]
