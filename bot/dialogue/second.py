"""Is that a case of its own? Asked once where somebody who is deep in one case tells of another company that blocked
them, too, or of a second collector.

What told of it waits unheard until the answer: it is heard in the new case, or here. It is never guessed. The inbox
keeps it meanwhile; the journal only knows that something waits, and under which numbers.
"""

import re
from dataclasses import replace

from bot.case import Case, Money
from bot.dialogue import between, commands, matters, numbering
from bot.dialogue.answers_to import explain
from bot.dialogue.echo import echo
from bot.dialogue.gather import gather
from bot.dialogue.labels import label
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, Onward, Turn
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.another import one_more_letter, other_claimant, other_collector, other_company
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.asked_back import asks
from bot.dialogue.understand.claims import other_person, says_paid
from bot.dialogue.understand.collectors import in_a_row, wants_sum
from bot.dialogue.understand.companies import tells_block
from bot.dialogue.understand.local_banks import is_bank, local_bank
from bot.dialogue.understand.matters import split
from bot.patterns import regex

TOPIC = "second_case"
PENDING, NEVER = "second_case", "no_second:"
TIMES, FEW = 2, 3
# The answer to one of these names a company or a collector, and tells of nothing new.
ASKS_COMPANY = frozenset({"company", "company_reply"})
ASKS_COLLECTOR = frozenset({"collection_agency", "collector_address", "company_reply"})


def hear(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    """The whole turn where the burst tells of another matter, or answers whether it is a case of its own."""
    if pending(scribe.case):
        return _waited_for(scribe, burst, kept)
    if any(pending(one) for one in scribe.desk.others):  # what waits is one person's, in one case at a time
        return None
    if one := matters.one_more_paper(scribe, burst.text):
        paper = scribe.word(f"papers.{court.paper(scribe.desk, scribe.case).key}.paper")
        return _at_once(scribe, replace(burst, texts=(f"{paper}: {burst.text}",)), kept, one, whole=True)
    if others := matters.others_at_court(scribe, burst.text):
        return _at_once(scribe, burst, kept, others[0]) if len(others) == 1 else None
    name = _another(scribe, burst)
    if not name or f"{NEVER}{name}" in scribe.case.marks:
        return None
    first = numbering.count(scribe, len(kept))
    scribe.note("mark", key="held", value="")
    numbering.hold(scribe, len(kept), first)
    scribe.note("mark", key=PENDING, value=f"{scribe.turn} 1 {name}")
    between.ask(scribe, TOPIC, "second_case.ask", **_names(scribe))
    return scribe.finish(hold=True)


def _at_once(scribe: Scribe, burst: Burst, kept: tuple[str, ...], name: str, whole: bool = False) -> Turn:
    """A court's paper of another creditor is a case of its own, and nothing is asked before its days are told; what is
    said of this case beside it is heard here."""
    first = numbering.count(scribe, len(kept))
    known, directory = scribe.case.text("company"), scribe.desk.directory
    theirs, rest = (burst.text, "") if whole else split(burst.text, name, known, directory)
    texts = (theirs,) if rest else burst.texts
    if rest:
        _heard_here(scribe, rest, kept[1:], first + 1)
    scribe.add("second_case.court", name=scribe.desk.name_of(name), known=label(scribe.desk, scribe.case))
    scribe.onward = Onward("", replace(burst, texts=texts), tuple(range(first, first + len(texts))))
    return scribe.finish()


def _heard_here(scribe: Scribe, text: str, kept: tuple[str, ...], first: int) -> None:
    before = scribe.case
    if kept:
        numbering.note(scribe, kept, (), range(first, first + len(kept)))
    gather(scribe, text, before.open)
    echo(scribe, before)


def pending(case: Case) -> bool:
    """Does something wait for the answer?"""
    return bool(case.marks.get(PENDING))


def passed_over(case: Case, burst: Burst) -> bool:
    """Is the question left without an answer for good, by what is no answer a second time, or after something else was
    asked? Then what waited stays in this case, and is to be kept before this burst is heard."""
    if not pending(case) or answer(case, burst) is not None or commands.find(burst) or not _tells(burst):
        return False
    _, times, _ = _state(case)
    return case.open != TOPIC or (times >= TIMES and read(burst.text) != "ask_back")


def over(scribe: Scribe) -> None:
    """Nothing waits any more; what was asked about is not asked about again."""
    _, _, name = _state(scribe.case)
    scribe.note("mark", key=f"{NEVER}{name}", value="1")
    scribe.note("mark", key=PENDING, value="")
    between.step_back(scribe, TOPIC)


def again(scribe: Scribe) -> None:
    """The question once more, in few words."""
    between.ask(scribe, TOPIC, "second_case.short", **_names(scribe))


def answer(case: Case, burst: Burst) -> bool | None:
    """Is it one? None where the burst does not say."""
    since, _, _ = _state(case)
    return between.answer(case, burst, TOPIC, since)


def _waited_for(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    said = answer(scribe.case, burst)
    if said is not None:
        return _answered(scribe, burst, kept, said)
    if burst.redact_text in numbering.held(scribe.case):
        numbering.take_back(scribe, burst.redact_text)
        scribe.add("edit.taken_back")
        again(scribe)
        return scribe.finish()
    if _edits(scribe.case, burst):
        again(scribe)
        return scribe.finish(hold=True)
    if scribe.case.open != TOPIC or commands.find(burst) or not _tells(burst):
        return None
    first = numbering.count(scribe, len(kept))
    if asks(burst.text):
        explain(scribe, TOPIC, burst.text)
        again(scribe)
        return scribe.finish()
    since, times, name = _state(scribe.case)
    numbering.hold(scribe, len(kept), first)
    scribe.note("mark", key=PENDING, value=f"{since} {times + 1} {name}")
    again(scribe)
    return scribe.finish(hold=True)


def _answered(scribe: Scribe, burst: Burst, kept: tuple[str, ...], said: bool) -> Turn:
    """A yes opens a case and has all that waited heard there, a no has it heard here; what an answer says beyond that
    goes along."""
    papers = burst.kept or burst.refused or burst.recordings
    first, more = numbering.count(scribe, len(kept)), burst if papers or len(burst.text.split()) > FEW else Burst()
    numbers = tuple(range(first, first + len(more.texts)))
    if said:
        return opened(scribe, more, numbers)
    over(scribe)
    scribe.onward = Onward(scribe.case.id, more, numbers)
    return scribe.finish(replay="second_case.stays")


def opened(scribe: Scribe, more: Burst, numbers: tuple[int, ...]) -> Turn:
    """A case of its own, where what waited is heard, and then `more`."""
    over(scribe)
    scribe.onward = Onward("", more, numbers)
    return scribe.finish(replay="new_case.begun")


def _tells(burst: Burst) -> bool:
    """Words or papers, rather than a tap, an edit, or something taken back."""
    others = (burst.choice, burst.edit_of, burst.edit_ref, burst.redact_text, burst.redact_ref, burst.redact_exhibit)
    return bool(burst.texts or burst.kept or burst.refused or burst.forward_text) and not any(others)


def _edits(case: Case, burst: Burst) -> bool:
    """Is it the newer text of a message that waits? It waits with it."""
    unknown = bool(burst.edit_ref) and numbering.find(case, 0, burst.edit_ref) is None
    return unknown or burst.edit_of in numbering.held(case)


def _state(case: Case) -> tuple[int, int, str]:
    """Since which turn it is asked, how often it was, and about whom."""
    since, _, rest = (case.marks.get(PENDING) or "0 0 -").partition(" ")
    times, _, name = rest.partition(" ")
    return int(since), int(times), name


def _names(scribe: Scribe) -> dict[str, str]:
    _, _, name = _state(scribe.case)
    return {"name": scribe.desk.name_of(name), "known": label(scribe.desk, scribe.case)}


def _another(scribe: Scribe, burst: Burst) -> str:
    """Whom a burst tells of that is none of this case, "" for nobody: a company once one is known that blocked, a
    collector once letters are out."""
    case, known = scribe.case, scribe.case.facts.get("company")
    if burst.text and (name := _collector(scribe, burst.text)):
        return name
    if not burst.text or known is None or not case.text("company"):
        return ""
    mended = known.sure == "about" and not case.letters  # it may have been understood wrongly
    if mended or case.open in ASKS_COMPANY:
        return ""
    found = other_company(burst.text, case.text("company"), scribe.desk.directory, plainly=not case.letters)
    found = found or matters.other_beside(scribe, burst.text) or _bank(scribe, burst.text)
    if not found and any(one.sending for one in case.letters):
        found = other_claimant(burst.text, case.text("company"), scribe.desk.directory)
    return "" if any(found == one.text("company") for one in scribe.desk.others) else found


def _collector(scribe: Scribe, text: str) -> str:
    """Before letters are out only with the word that one more writes: a name may put the known one right."""
    known, out = scribe.case.text("collection_agency"), any(one.sending for one in scribe.case.letters)
    more = out or one_more_letter(text) or _another_sum(scribe, text)
    told = more and scribe.case.open not in ASKS_COLLECTOR
    return other_collector(text, known, scribe.desk.directory) if known and told else ""


# "Nein, das Inkasso ist Riverty und die wollen 190,20": put right, and none besides.
_RIGHTED = regex(r"\W*(?:nein|nee|nö|no|falsch|wrong|quatsch|stimmt nicht|moment|sorry)(?!\w)", re.I)


def _another_sum(scribe: Scribe, text: str) -> bool:
    """ "Ausserdem will Paigo 45 Euro": another sum than the one that the known collector wants."""
    sums, known = topmost(text), scribe.case.value("claim_amount")
    wanted = (
        not _RIGHTED.match(text)
        and len(sums) == 1
        and isinstance(known, Money)
        and sums[0].money != known
        and wants_sum(text)
    )
    return wanted and not in_a_row(text) and says_paid(text) is None


def _bank(scribe: Scribe, text: str) -> str:
    """A bank that no directory lists, told to have blocked in a case that is about no bank."""
    known, bank = scribe.case.text("company"), local_bank(text)
    entity = scribe.desk.directory.known(known)
    other = bank and tells_block(text) and not other_person(text) and not scribe.desk.directory.mentions(text)
    return bank if other and not is_bank(known) and not (entity and "bank" in (entity.kind, *entity.traits)) else ""
