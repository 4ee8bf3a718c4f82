"""From the journal to the case: each kind of entry is one small step, and the steps stand in a table.

It knows no channel, no database and no clock.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec

from bot.case import Case, Contact, Entry, Exhibit, Fact, Heard, Letter, Sending, When, unpack

KEPT_WHEN_UNDONE = frozenset(
    {"brought", "exhibit", "letter", "retired", "waits", "heard", "nudged", "undone", "emptied", "withdrawn"}
)
GONE = Entry("gone", {}, 0)  # what is left of an entry that was emptied


def fold(entries: Iterable[Entry], case: Case | None = None) -> Case:
    """The case that a journal tells of; with `case`, the journal goes on where that case ended.

    A turn that was taken back is left out by reading the whole journal again. Unknown kinds are kept and passed over,
    so that a case opens with an older release too.
    """
    case = case or Case()
    new = tuple(entries)
    if any(entry.kind == "undone" for entry in new):
        return _refold(case.journal + new, case.id)
    for entry in new:
        case = _step(case, entry)
    return case


def without(case: Case, numbers: Iterable[int]) -> Case:
    """The case without the content of these entries, numbered from 1; their numbers stay."""
    gone = frozenset(numbers)
    if not gone:
        return case
    entries = (GONE if number in gone else entry for number, entry in enumerate(case.journal, 1))
    return fold(entries, Case(id=case.id))


def _refold(journal: tuple[Entry, ...], case_id: str) -> Case:
    undone = {entry.data["turn"] for entry in journal if entry.kind == "undone"}
    case = Case(id=case_id)
    for entry in journal:
        counts = entry.turn not in undone or entry.kind in KEPT_WHEN_UNDONE
        case = _step(case, entry) if counts else _with(case, journal=(*case.journal, entry))
    return case


def _with(case: Case, **changes: Any) -> Case:
    """The case with some fields anew. By hand: `replace` looks at every field of the class and is five times slower,
    and this is done for every entry of every journal."""
    after = object.__new__(Case)
    vars(after).update(vars(case), found={}, **changes)
    return after


def _step(case: Case, entry: Entry) -> Case:
    step = STEPS.get(entry.kind)
    case = step(case, entry.data, entry.turn) if step else case
    return _with(case, journal=(*case.journal, entry), turn=max(case.turn, entry.turn))


def _fact(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    topic = data["topic"]
    fact = Fact(topic, unpack(data["value"]), data.get("source", "said"), data.get("sure", "exact"), turn)
    before = case.facts.get(topic)
    earlier = (*case.earlier, before) if before and before.value != fact.value else case.earlier
    case = _with(case, facts={**case.facts, topic: fact}, earlier=earlier)
    return _closed(case, data, turn) if case.open == topic else case


def _brought(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """A fact that came along from another case: told in no turn of this one."""
    return _fact(case, data, 0)


def _forgotten(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    return _with(case, facts={topic: fact for topic, fact in case.facts.items() if topic != data["topic"]})


def _contact(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    contact = msgspec.convert({**data, "turn": turn}, Contact)
    others = tuple(one for one in case.contacts if not _same_exchange(one, contact))
    return _with(case, contacts=(*others, contact))


def _unsaid(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """Exchanges of that kind never were, the person says, or the one of that day."""
    if "when" in data:
        meant = (data["way"], data["by"], data["kind"], msgspec.convert(data["when"], When | None))
        kept = (one for one in case.contacts if (one.way, one.by, one.kind, one.when) != meant)
        return _with(case, contacts=tuple(kept))
    return _with(case, contacts=tuple(one for one in case.contacts if one.kind != data["kind"]))


def _dated(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """The day of an exchange that was only roughly known became known, or that it went another way."""
    before, when = (msgspec.convert(data[key], When | None) for key in ("before", "when"))

    meant = (data["way"], data["by"], data["kind"], before)
    same = [one for one in case.contacts if (one.way, one.by, one.kind, one.when) == meant][:1]
    dated = (replace(one, when=when, way=data.get("went", one.way)) if one in same else one for one in case.contacts)
    return _with(case, contacts=tuple(dated))


def _same_exchange(one: Contact, other: Contact) -> bool:
    """Of no day, two words of one message that say different things are two."""
    apart = one.when is None and one.turn == other.turn and one.quote and other.quote and one.quote != other.quote
    return not apart and (one.way, one.by, one.kind, one.when) == (other.way, other.by, other.kind, other.when)


def _exhibit(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    exhibit = msgspec.convert({**data, "turn": turn}, Exhibit)
    return _with(case, exhibits=(*case.exhibits, exhibit))


def _withdrawn(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """An exhibit was taken back; its number is not given again."""
    kept = tuple(one for one in case.exhibits if one.id != data["exhibit"])
    return _with(case, exhibits=kept, marks={**case.marks, f"withdrawn:{data['exhibit']}": "1"})


def _letter(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    letter = msgspec.convert({**data, "turn": turn}, Letter)
    return _with(case, letters=(*case.letters, letter))


def _retired(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """A draft that nothing calls for any more; its number is not given again."""
    kept = tuple(one for one in case.letters if one.id != data["letter"])
    return _with(case, letters=kept, marks={**case.marks, f"gone:{data['letter']}": "1"})


def _sent(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """The version that went out is frozen; a later one that did not is dropped."""
    sending, version = msgspec.convert(data["sending"], Sending), data["version"]
    kept = tuple(one for one in case.letters if one.id != data["letter"] or one.version <= version)
    return _changed(_with(case, letters=kept), data["letter"], sending=sending)


def _extended(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """The other side took more time than the law's month, as it may (GDPR 12(3)): the day is a later one."""
    newest = next((one for one in reversed(case.letters) if one.id == data["letter"] and one.sending), None)
    if newest is None or newest.sending is None:
        return case
    return _changed(case, newest.id, sending=replace(newest.sending, due=date.fromisoformat(data["due"])))


def _slip(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """The number of the post under which a letter that is out is tracked."""
    newest = next((one for one in reversed(case.letters) if one.id == data["letter"] and one.sending), None)
    if newest is None or newest.sending is None:
        return case
    return _changed(case, newest.id, sending=replace(newest.sending, number=data["number"]))


def _settled(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """The letter needs no more watching: it was answered, or a later letter took its place."""
    return _changed(case, data["letter"], answered=True)


def _waits(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """The letter is watched again: the one that was to take its place was put away."""
    return _changed(case, data["letter"], answered=False)


def _changed(case: Case, letter_id: str, **fields: Any) -> Case:
    newest = {letter.id: letter.version for letter in case.letters}.get(letter_id)
    letters = tuple(
        replace(one, **fields) if (one.id, one.version) == (letter_id, newest) else one for one in case.letters
    )
    return _with(case, letters=letters)


def _reply(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    return _with(case, replies=(*case.replies, {**data, "turn": turn}))


def _heard(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """A message, or the newer text of one that was edited: it keeps its number and its turn."""
    old = {one.number: one for one in case.heard}
    before = old.get(data["number"], Heard(data["number"], "", turn))
    old[data["number"]] = replace(before, text=data["text"], ref=data.get("ref") or before.ref)
    return _with(case, heard=tuple(old.values()))


def _emptied(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    heard = tuple(replace(one, text="") if one.number == data["number"] else one for one in case.heard)
    return _with(case, heard=heard)


def _asked(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    topic, offered = data["topic"], tuple(data.get("choices", ()))
    return _with(case, open=topic, offered=offered, asked={**case.asked, topic: case.asked.get(topic, 0) + 1})


def _stands(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """A question stands open again without having been put again."""
    return _with(case, open=data["topic"] or None, offered=tuple(data["choices"]))


def _closed(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    return _with(case, open=None, offered=())


def _stage(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    return _with(case, stage=data["stage"])


def _nudged(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    return _with(case, nudged={**case.nudged, data["key"]: data["at"]})


def _mark(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    return _with(case, marks={**case.marks, data["key"]: data["value"]})


def _added(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """A sentence of the person's own for one letter."""
    return _with(case, marks={**case.marks, f"addition:{data['letter']}:{data['number']}": data["text"]})


def _apart(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """What a message said of another company than this case's: it waits to be begun as a case."""
    return _with(case, marks={**case.marks, f"apart:{data['company']}": f"{data['number']} {data['text']}"})


def _struck(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """An optional paragraph that the person does not want."""
    return _with(case, marks={**case.marks, f"struck:{data['paragraph']}": "1"})


def _came(case: Case, data: Mapping[str, Any], turn: int) -> Case:
    """Something came from the person: when, and how many texts that makes."""
    return _with(case, marks={**case.marks, "heard_at": data["at"], "texts": data["texts"]})


Step = Callable[[Case, Mapping[str, Any], int], Case]
STEPS: Mapping[str, Step] = {
    "fact": _fact,
    "brought": _brought,
    "forgotten": _forgotten,
    "contact": _contact,
    "dated": _dated,
    "unsaid": _unsaid,
    "exhibit": _exhibit,
    "withdrawn": _withdrawn,
    "letter": _letter,
    "retired": _retired,
    "sent": _sent,
    "slip": _slip,
    "settled": _settled,
    "waits": _waits,
    "extended": _extended,
    "reply": _reply,
    "heard": _heard,
    "emptied": _emptied,
    "asked": _asked,
    "stands": _stands,
    "closed": _closed,
    "stage": _stage,
    "nudged": _nudged,
    "mark": _mark,
    "added": _added,
    "struck": _struck,
    "apart": _apart,
    "came": _came,
}
