"""A person's second chat: a code is given out in the one, named in the other, and confirmed where it was given out.

Which codes are good was looked up before. Nobody is told whether a code that is wrong ever was one, and a code opens
nothing without the yes of whom it belongs to. A code for another person is named in the same ways; what it does stands
in `inviting`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.case import Case
from bot.dialogue import between, commands, door, inviting, numbering, overview, steps
from bot.dialogue.answers_to import help_with
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.legible import picked
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import LONGEST_NAME, Burst, Turn
from bot.dialogue.understand.text import clean
from bot.messages import Link
from bot.patterns import regex

TOPIC = "link_ok"
TRIES_A_DAY = 5
PENDING, TRIES = "link", "link_tries"
SIGNS, LENGTH = "23456789ACDEFGHJKMNPQRTVWXY", 8  # none that looks like another one
ABOUT_THE_CHAT = frozenset({door.TOPIC, "language", "formality", "reminder_ok", "reminder_time"})
_ASKS = regex(r"/(?:link|verbinden)(?:@\w+)?\s*", re.I)
# Other networks begin with "/start WORD" too: there only what looks like a code is taken for one.
_NAMES = regex(
    r"/(?:(?:link|verbinden|invite|einladen)(?:@\w+)?\s+(?P<said>[^\W_]{4}[ -]?[^\W_]{4})"
    r"|start(?:@\w+)?\s+(?P<opened>[^\W_]{4}-[^\W_]{4}))\s*",
    re.I,
)
_ALONE = regex(rf"(?P<plain>[{SIGNS}]{{4}}-[{SIGNS}]{{4}})|[{SIGNS}]{{4}}[ ]?[{SIGNS}]{{4}}", re.I)
_INVITES = regex(
    r"/(?:invite|einladen)(?:@\w+)?\s*"
    r"|(?:(?:ja|ok|okay|gut|bitte|yes|please)[ ,]{1,2}){0,2}(?:mach|gib|schick|erstell|make|give|send|create)\w{0,2}"
    r"(?: mir| ihr| ihm| me| her| him)?(?: bitte)? (?:den|einen|nen|n|the|a) (?:einladungs)?code"
    r"(?: bitte| please)?[ .!]{0,3}",
    re.I,
)


def wish(case: Case, burst: Burst) -> Link | None:
    """What a burst has to do with a code, before anything was looked up; None for nothing."""
    if burst.link:
        return burst.link
    text = burst.text.strip() if len(burst.texts) == 1 else ""
    if match := _NAMES.fullmatch(text):
        return Link("named", code=_bare_code(match["said"] or match["opened"]))
    if match := _ALONE.fullmatch(text):
        return Link("typed", code=_bare_code(text), name=match["plain"] or "")
    if _ASKS.fullmatch(text) and door.agreed(case):
        return Link("wanted")
    burst = picked(case, burst)
    return _answer(case, burst) or inviting.wish(case, burst, _INVITES.fullmatch(text) is not None)


def _bare_code(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum())


def shown(code: str) -> str:
    """The code as people read and type it."""
    return f"{code[:4]}-{code[4:]}"


def _answer(case: Case, burst: Burst) -> Link | None:
    """A yes or no to the chat that now wants to be joined; a button of an earlier such question is none."""
    chat, since = _pending(case)
    said = between.answer(case, burst, TOPIC, since) if chat else None
    return None if said is None else Link("yes" if said else "no", chat=chat)


def _pending(case: Case) -> tuple[int, int]:
    """The chat that is asked about (0 for none), and the turn in which it was."""
    chat, since, *_ = (case.marks.get(PENDING) or "0 0").split()
    return int(chat), int(since)


def hear(scribe: Scribe, burst: Burst, kept: Sequence[str]) -> Turn | None:
    """The whole turn where the burst is about a code; None for any other. What is said while a question about one
    stands open, and is no answer to that, belongs to the question from before."""
    if burst.link:
        if burst.link.kind in inviting.ANSWERS:
            numbering.note(scribe, kept, burst.refs, ())
        else:
            numbering.count(scribe, len(kept))
        deed = STEPS[burst.link.kind](scribe, burst.link)
        return replace(scribe.finish(), link=deed)
    topic = scribe.case.open
    if topic not in (TOPIC, inviting.TOPIC) or commands.find(burst):
        return None
    if burst.text and help_with(scribe, topic, burst.text):
        numbering.count(scribe, len(kept))
        return scribe.finish()
    between.step_back(scribe, topic)
    return None


def bare(case: Case, others: tuple[Case, ...]) -> bool:
    """Is nothing known of this person that belongs to a case?"""
    return not (others or case.facts.keys() - ABOUT_THE_CHAT or case.contacts or case.exhibits or case.letters)


def expects(case: Case, others: tuple[Case, ...]) -> bool:
    """Can what looks like a code be nothing else, here at the very beginning?"""
    return not door.agreed(case) or bare(case, others)


# ---- where the code is given out


def _give(scribe: Scribe, link: Link) -> Link:
    scribe.add("link.code", code=shown(link.code))
    for channel, place in link.doors:
        scribe.add("link.door", channel=inviting.network(scribe, channel), door=place)
    return replace(link, kind="give", doors=())


def _ask(scribe: Scribe, link: Link) -> None:
    """Names the chat that wants in. Its name may be chosen by anybody: it is shown as one, and short."""
    scribe.note("mark", key=PENDING, value=f"{link.chat} {scribe.turn}")
    name = " ".join(clean(link.name).split())[:LONGEST_NAME]
    between.ask(scribe, TOPIC, "link_ok.ask", channel=inviting.network(scribe, link.channel), name=name)


def _agreed(scribe: Scribe, link: Link) -> Link:
    _over(scribe, "link.joining")
    return replace(link, kind="confirm")


def _declined(scribe: Scribe, link: Link) -> Link:
    _over(scribe, "link.declined")
    _go_on(scribe)
    return replace(link, kind="refuse")


def _late(scribe: Scribe, link: Link) -> None:
    _over(scribe, "link.late")
    _go_on(scribe)


def _over(scribe: Scribe, key: str) -> None:
    """The question is answered, once and for all."""
    between.step_back(scribe, TOPIC)
    scribe.note("mark", key=PENDING, value="")
    scribe.add(key)


def _go_on(scribe: Scribe) -> None:
    """A question of the interview is put again; one of the time after the letters stands without that."""
    if scribe.case.open in BY_TOPIC:
        steps.advance(scribe)


def _kept_apart(scribe: Scribe, link: Link) -> None:
    scribe.add("link.kept_apart")


# ---- in the chat that is to be joined


def _known(scribe: Scribe, link: Link) -> Link | None:
    if not _may_try(scribe):
        return None
    if not bare(scribe.case, scribe.desk.others):
        _count(scribe, "link.taken")
        return None
    scribe.add("link.found")
    return replace(link, kind="claim")


def _invited(scribe: Scribe, link: Link) -> Link | None:
    return inviting.welcome(scribe, link) if _may_try(scribe) else None


def _unknown(scribe: Scribe, link: Link) -> None:
    """Where there is a case, in the words for the code of a second chat: nobody learns from them that there is one."""
    if _may_try(scribe):
        _count(scribe, "link.unknown" if bare(scribe.case, scribe.desk.others) else "link.taken")


def _count(scribe: Scribe, key: str) -> None:
    scribe.note("mark", key=TRIES, value=f"{scribe.today} {_tries(scribe) + 1}")
    scribe.add(key)


def _own(scribe: Scribe, link: Link) -> None:
    scribe.add("link.own")


def _taken(scribe: Scribe, link: Link) -> None:
    scribe.add("link.taken")


def _may_try(scribe: Scribe) -> bool:
    """Were there not too many wrong codes today? Said where it is not so."""
    if _tries(scribe) >= TRIES_A_DAY:
        scribe.add("link.enough")
        return False
    return True


def _tries(scribe: Scribe) -> int:
    day, _, times = scribe.case.marks.get(TRIES, "").partition(" ")
    return int(times) if day == scribe.today.isoformat() else 0


def _join(scribe: Scribe, link: Link) -> Link:
    """The yes has come: who wrote here goes over into the other person, unless a case was begun meanwhile."""
    if not bare(scribe.case, scribe.desk.others):
        scribe.add("link.taken")
        return replace(link, kind="keep_apart")
    scribe.erase = True
    return replace(link, kind="join")


def _refused(scribe: Scribe, link: Link) -> None:
    scribe.add("link.refused")


def _void(scribe: Scribe, link: Link) -> None:
    """Nobody waits for this any more."""


def _joined(scribe: Scribe, link: Link) -> None:
    scribe.add("link.joined")
    overview.status(scribe)
    if scribe.case.open is None or scribe.case.open in BY_TOPIC:
        steps.advance(scribe)


STEPS: dict[str, Callable[[Scribe, Link], Link | None]] = {
    "wanted": _give,
    "ask": _ask,
    "yes": _agreed,
    "no": _declined,
    "late": _late,
    "kept_apart": _kept_apart,
    "named": _known,
    "unknown": _unknown,
    "own": _own,
    "taken": _taken,
    "join": _join,
    "refused": _refused,
    "void": _void,
    "joined": _joined,
    "invited": _invited,
    **inviting.STEPS,
}
