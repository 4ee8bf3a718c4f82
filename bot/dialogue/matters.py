"""Several companies in one story: the case hears what is about its own, and the others wait under their names until
they are begun as cases. No sum and no day of one of them is ever heard in the case of another."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.case import Case
from bot.dialogue.questions.court import alarm, served
from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.applicants import at_court, one_each, one_more
from bot.dialogue.understand.collectors import all_called, called, of_collection
from bot.dialogue.understand.collectors_apart import collector_besides, collectors_apart
from bot.dialogue.understand.contact import email
from bot.dialogue.understand.matters import Matter, beside, matters, split
from bot.dialogue.understand.references import reference
from bot.dialogue.understand.text import words
from bot.directory.entities import Directory, Entity
from bot.patterns import regex

WAITS = "apart:"  # a mark: what waits of a company, behind the number of its message
SHORT, FEW = 8, 4  # words
SOON = 120  # days
_WORD = regex(r"\w+")
_NEXT = words("""
    jetzt nun dann weiter nächste nächster nächstes nächsten zu zum mit der die das fall ja ok okay bitte gut und als
    mach machen wir neu neuer öffnen öffne beginnen starten fang an now then next go on with to the case yes please and
    start open let's lets do let s passt super danke fertig prima great thanks done
""")


def told_apart(scribe: Scribe, burst: Burst) -> Burst:
    """The burst with what its texts say of this case's company; the rest is kept for later, and that is said."""
    found = _several(scribe, burst.text) if burst.texts else ()
    if not found:
        return replace(burst, edit_text=_share(scribe, burst.edit_text)) if burst.edit_text else burst
    own = _own(scribe, found)
    others = [one for one in found if one is not own]
    number = scribe.case.heard[-1].number if scribe.case.heard else 0
    waits = waiting((scribe.case, *scribe.desk.others))
    of_all = "" if scribe.case.text("company") else scribe.case.text("what_happened")  # told before any name
    for one in others:
        before, text = waits.get(one.slug, (number, of_all))
        scribe.note("apart", company=one.slug, number=before, text="\n".join(filter(None, (text, one.text))))
    names = [scribe.desk.name_of(one.slug) for one in others]
    first = scribe.desk.name_of(scribe.case.text("company") or (own.slug if own else ""))
    key = "apart.more" if all(one.slug in waits for one in others) else "apart.first"
    scribe.add(key, first=first, names=names, day=_day(scribe, own) if own else None)
    _alarmed(scribe, own, others)
    return replace(burst, texts=(own.text,) if own else (), refs=())


def kept_apart(scribe: Scribe, burst: Burst, numbers: Sequence[int]) -> Burst:
    """The burst without what tells of a collector for another company, which waits under its name: nobody said that it
    is a matter of this case."""
    apart: dict[str, tuple[int, list[str]]] = {}
    left: list[str] = []
    for text, number in zip(burst.texts, numbers, strict=False):
        if other := other_beside(scribe, text) if of_collection(text) else "":
            apart.setdefault(other, (number, []))[1].append(text)
        elif len(apart) == 1 and reference(text) and len(text.split()) <= FEW and not email(text):
            next(iter(apart.values()))[1].append(text)
        else:
            left.append(text)
    for other, (number, texts) in apart.items():
        scribe.note("apart", company=other, number=number, text="\n".join(texts))
    return replace(burst, texts=(*left, *burst.texts[len(numbers) :]))


def _several(scribe: Scribe, text: str) -> tuple[Matter, ...]:
    """The companies of a text, where it is more than this case's; letters that are out are talked about freely."""
    if any(one.sending for one in scribe.case.letters):
        return ()
    known = scribe.case.text("company")
    apart = waiting((scribe.case, *scribe.desk.others))
    found = beside(text, known, scribe.desk.directory, apart) if known else matters(text, scribe.desk.directory)
    found = tuple(one for one in found if not (one.slug in apart and adds_nothing(scribe, one.text)))
    waits = len(found) == 1 and found[0].slug in apart
    if len(found) > 1 or waits:
        return found
    return _of_collectors(scribe, text) or _of_the_collector(scribe, text)


def _of_collectors(scribe: Scribe, text: str) -> tuple[Matter, ...]:
    """Two collectors, each with a sum of its own, are two matters, whoever sent them."""
    apart = waiting((scribe.case, *scribe.desk.others))
    directory = scribe.desk.directory
    return collectors_apart(text, directory, known=bool(apart)) or collector_besides(text, directory)


def _of_the_collector(scribe: Scribe, text: str) -> tuple[Matter, ...]:
    """ "Falkensee Forderungsservice, FF-26-55102, 396,20", where nobody demands anything in this case, and the one that
    waits was told with a collector: it is about that."""
    case, directory = scribe.case, scribe.desk.directory
    named = directory.mentions(text)
    collector = called(text) or all_called(text) or named
    waits = waiting((case, *scribe.desk.others))
    if same := _with_collector(directory, named, waits):
        return () if case.text("collection_agency") else (Matter(same, same, text),)
    if (
        claimed(case)
        or case.open == "collection_agency"
        or not collector
        or any(one.kind != "collector" for one in named)
    ):
        return ()
    theirs = [slug for slug, (_, told) in waits.items() if of_collection(told)]
    return (Matter(theirs[0], theirs[0], text),) if len(theirs) == 1 else ()


def _with_collector(directory: Directory, named: Sequence[Entity], waits: Mapping[str, tuple[int, str]]) -> str:
    """The company that waits and was told with the very collector that a text names."""
    collectors = {one.slug for one in named if one.kind == "collector"}
    told = {slug: {one.slug for one in directory.mentions(text)} for slug, (_, text) in waits.items()}
    found = [slug for slug, mentioned in told.items() if mentioned & collectors]
    return found[0] if len(found) == 1 and len(named) == len(collectors) else ""


def _house(scribe: Scribe) -> str:
    """The house of the company that the case has already."""
    known = scribe.desk.directory.known(scribe.case.text("company"))
    return known.name if known else scribe.case.text("company")


def _own(scribe: Scribe, found: Sequence[Matter]) -> Matter | None:
    """What is about this case's company; where it has none yet, a court's, the one with the nearest day, one with
    a collector, the first."""
    listed = [scribe.desk.directory.known(one.slug) for one in found]
    if all(one is None or one.kind == "collector" for one in listed):
        collector = scribe.case.text("collection_agency") or found[0].house
        return next((one for one in found if one.house == collector), None)
    if house := _house(scribe):
        return next((one for one in found if one.house == house), None)
    return min(found, key=lambda one: _urgency(scribe, one))


def _urgency(scribe: Scribe, one: Matter) -> tuple[bool, date, bool]:
    collected = any(found.kind == "collector" for found in scribe.desk.directory.mentions(one.text))
    return not at_court(one.text), _day(scribe, one) or date.max, not collected


def _alarmed(scribe: Scribe, own: Matter | None, others: Sequence[Matter]) -> None:
    """A court's paper in what is to wait does not wait."""
    papers = [one for one in others if at_court(one.text) or one_each(one.text)]
    if papers and not (own and at_court(own.text)):
        alarm(scribe, papers[0].text)
    for one in papers:
        scribe.add("apart.court", name=scribe.desk.name_of(one.slug))


def _day(scribe: Scribe, one: Matter) -> date | None:
    """The next day in it; of "bezahlt am 15.8." the one of next year is not meant."""
    on = coming(one.text, scribe.today)
    return on if on and (on - scribe.today).days <= SOON else None


def _share(scribe: Scribe, text: str) -> str:
    """The part of a newer text that is about this case's company."""
    own = [one.text for one in _several(scribe, text) if one.house == _house(scribe)]
    return own[0] if own else text


def other_beside(scribe: Scribe, text: str) -> str:
    """The one other company of which alone a text tells a deed with money, "" for none."""
    case = scribe.case
    if any(one.sending for one in case.letters) or not case.text("company"):
        return ""
    found = beside(text, case.text("company"), scribe.desk.directory)
    other = found[0].slug if len(found) == 1 and found[0].house != _house(scribe) else ""
    return "" if other in waiting((case, *scribe.desk.others)) else other


def others_at_court(scribe: Scribe, text: str) -> tuple[str, ...]:
    """The other companies of which a text tells a deed, where it tells that a court wrote for one of them."""
    case, directory = scribe.case, scribe.desk.directory
    known = case.text("company")
    if not (known and at_court(text)):
        return ()
    others = [one.slug for one in beside(text, known, directory) if one.house != _house(scribe)]
    begun = {one.text("company") for one in scribe.desk.others}
    sued = any(at_court(split(text, one, known, directory)[0]) for one in others)
    return tuple(others) if sued and not begun & {*others} else ()


def one_more_paper(scribe: Scribe, text: str) -> str:
    """ "Und heute noch einer, von Vodafone", behind a court's paper of another company: whose that one is."""
    if not served(scribe.case) or not one_more(text) or "?" in text:
        return ""
    named = [one for one in scribe.desk.directory.mentions(text) if one.kind in ("company", "bank")]
    other = named[0].slug if len(named) == 1 and named[0].name != _house(scribe) else ""
    return "" if any(other == one.text("company") for one in scribe.desk.others) else other


# ---- what waits


def waiting(cases: Sequence[Case]) -> dict[str, tuple[int, str]]:
    """What waits to be begun, by its company: the number of the message and what it says."""
    marks = [(key, value) for one in cases for key, value in one.marks.items() if key.startswith(WAITS)]
    begun = {one.text("company") for one in cases} | {key.removeprefix(WAITS) for key, value in marks if not value}
    told = {key.removeprefix(WAITS): value.partition(" ") for key, value in marks if value}
    return {slug: (int(number), text) for slug, (number, _, text) in told.items() if slug not in begun}


def next_one(scribe: Scribe, text: str) -> str:
    """The company that a text begins: the one it names, else the first that waits; "" for none."""
    waits = waiting((scribe.case, *scribe.desk.others))
    named = [one.slug for one in scribe.desk.directory.mentions(text) if one.slug in waits]
    return named[0] if named else next(iter(waits), "") if not text.strip() else ""


def says_next(scribe: Scribe, text: str) -> str:
    """The company that waits, where a text says nothing but that it comes now: "dann jetzt paypal"."""
    if len(text.split()) > SHORT or not waiting((scribe.case, *scribe.desk.others)):
        return ""
    slug = next_one(scribe, text) if text.strip() else ""
    return slug if slug and adds_nothing(scribe, text) and set(_WORD.findall(text.casefold())) & _NEXT else ""


def adds_nothing(scribe: Scribe, text: str) -> bool:
    """Does a text name the company and say nothing else?"""
    left = [one for one in _WORD.findall(text.casefold()) if one not in _NEXT]
    return bool(left) and all(scribe.desk.directory.mentions(one) for one in left)


def take(scribe: Scribe, slug: str) -> tuple[int, str]:
    """What waits of a company, which waits no longer."""
    found = waiting((scribe.case, *scribe.desk.others))[slug]
    scribe.note("mark", key=f"{WAITS}{slug}", value="")
    return found


def remind(scribe: Scribe, more: bool) -> None:
    """A line on what waits, unless this case itself needs `more`."""
    names = [scribe.desk.name_of(one) for one in waiting((scribe.case, *scribe.desk.others))]
    if names and not more:
        scribe.add("apart.then", names=names)
