"""What happened between the person and the other side, told by its contacts: the list, the promise, the contradiction.

It will never know how a letter words them, and it judges nobody: a contradiction is two statements and their days.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.case import PROMISES, Contact, When
from bot.letters.ownwords import quotable
from bot.letters.terms import Term, term

_WAYS = ("mail", "email", "phone", "fax", "letter", "post", "chat", "form", "hand", "visit")
_KINDS = {
    "person": ("inquiry", "proof"),
    "company": ("inquiry", "claim_open", "settled", "cleared", "promise", "assurance", "pledge", "refusal"),
}
_TO_COME = frozenset({*PROMISES, "pledge"})


@dataclass(frozen=True)
class Said:
    """One contact for a letter. `key` and `way` name it in letters.toml; `verbatim` where it was forwarded, or a proof
    of it is kept and the words look copied, not remembered; `quote` are their words where they are that, and fit;
    `term` the time within which they promised something."""

    key: str
    way: str
    when: When | None = None
    quote: str = ""
    count: int = 1
    verbatim: bool = False
    term: Term | None = None


@dataclass(frozen=True)
class Story:
    """`contacts` in the order of their days, undated ones last; what is told as promise or contradiction, or was said
    by the collector, is not in that list. `exchanged` is that list with both of them in it."""

    contacts: tuple[Said, ...] = ()
    promise: Said | None = None
    contradiction: Said | None = None
    settled: tuple[Said, ...] = ()
    exchanged: tuple[Said, ...] = ()


def told(contacts: Iterable[Contact], strangers: Iterable[str] = ()) -> Story:
    """The story in the contacts; `strangers` are names that no quotation may carry."""
    ordered = sorted(_once(tuple(contacts)), key=_day)
    names = tuple(strangers)
    promise, contradiction = _broken(ordered)
    apart = (promise, contradiction)
    own = [one for one in ordered if one.by in _KINDS]
    return Story(
        contacts=tuple(_said(one, names) for one in own if not any(one is other for other in apart)),
        promise=_said(promise, names) if promise else None,
        contradiction=_said(contradiction, names) if contradiction else None,
        settled=tuple(_said(one, names) for one in ordered if (one.by, one.kind) == ("collector", "settled")),
        exchanged=tuple(_said(one, names) for one in own),
    )


def _once(contacts: tuple[Contact, ...]) -> Iterator[Contact]:
    """A call in which something was said is told by that, and not once more as one's own; of calls that were counted
    ("5 mal angerufen") those of a list of days are no further ones."""
    spoken = {one.when for one in contacts if (one.way, one.by) == ("phone", "company") and one.when}
    dated = {one.when for one in contacts if one.way == "phone" and one.when}
    for one in contacts:
        own = (one.way, one.by, one.kind) == ("phone", "person", "inquiry")
        if own and one.when is None and one.count > 1 and len(dated) >= _A_LIST:
            yield from (replace(one, count=one.count - len(dated)),) if one.count > len(dated) else ()
        elif not (own and one.count == 1 and one.when in spoken):
            yield one


_A_LIST = 2  # days


def _day(contact: Contact) -> date:
    return contact.when.first if contact.when else date.max


def _broken(ordered: list[Contact]) -> tuple[Contact | None, Contact | None]:
    """The promise that counts, and the first statement after it that says otherwise."""
    theirs = [one for one in ordered if one.by == "company"]
    promises = [one for one in theirs if one.kind == "promise"]
    for promise in promises:
        if later := next((one for one in theirs if _denies(one, promise)), None):
            return promise, later
    return (promises[-1] if promises else None), None


def _denies(later: Contact, promise: Contact) -> bool:
    if later.kind not in ("claim_open", "refusal") or not later.when or not promise.when:
        return False
    return later.when.first > promise.when.last


def _said(contact: Contact, strangers: tuple[str, ...]) -> Said:
    kind = contact.kind if contact.kind in _KINDS.get(contact.by, ()) else "other"
    way = contact.way if contact.way in _WAYS else "other"
    kind = "shown" if (way, kind) == ("visit", "proof") else kind
    verbatim = contact.by != "person" and _copied(contact)
    quote = quotable(contact.quote, strangers) if verbatim else ""
    within = term(contact.quote) if kind in _TO_COME and contact.count == 1 else None
    return Said(f"{contact.by}_{kind}", way, contact.when, quote, max(1, contact.count), verbatim, within)


def _copied(contact: Contact) -> bool:
    """Are the words theirs, rather than what the person made of them?"""
    return bool(contact.shown_as) or (bool(contact.exhibits) and contact.quote[:1].isupper())
