"""What a case is called where a person has several: the company, for whom it is if not for oneself, or its number."""

from bot.case import Case
from bot.dialogue.desk import Desk

LONGEST = 40


def labels(desk: Desk, case: Case) -> dict[str, str]:
    """The names of all cases of the person by their ids, in the order in which they were begun and in the language of
    this one. The later one of two that would be called the same bears its number."""
    names: dict[str, str] = {}
    for one in sorted((case, *desk.others), key=number):
        name = _name(desk, one, case)
        names[one.id] = f"{name} {one.id}" if name.casefold() in map(str.casefold, names.values()) else name
    return names


def label(desk: Desk, case: Case) -> str:
    return labels(desk, case)[case.id]


def number(case: Case) -> int:
    return int(case.id)


def front(desk: Desk, case: Case) -> str:
    """What stands in front of every message; nothing where the person has one case."""
    return f"[{label(desk, case)}] " if desk.others else ""


def against(desk: Desk, case: Case) -> str:
    """The other side: the company, or the collector where there is none; empty while nobody is known."""
    return " ".join(desk.name_of(case.text("company") or case.text("collection_agency")).split())[:LONGEST]


def _name(desk: Desk, one: Case, speaking: Case) -> str:
    company = against(desk, one) or desk.words_of(speaking).say("cases.unnamed", number=one.id)
    whose = one.text("represented_person")[:LONGEST]
    return f"{whose} · {company}" if whose else company
