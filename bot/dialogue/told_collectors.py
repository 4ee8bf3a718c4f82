"""A collector told in a story: who it is, whether they demand anything now, or that there is none. Whether the money is
owed it never knows."""

import re

from bot.case import Case, Contact
from bot.dialogue.questions.collector import elsewhere, listed, proper, read_agency, say_others
from bot.dialogue.questions.exchange import note_contact
from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.collectors import (
    all_called,
    called,
    confirms_settled,
    demands,
    firm_of,
    in_a_row,
    no_collector,
    posts,
    wants_sum,
    with_a_sum,
)
from bot.dialogue.understand.guessed_collectors import guessed
from bot.dialogue.understand.instalments import pays_off
from bot.dialogue.understand.kind_before_name import kind_before_name
from bot.dialogue.understand.renamed import renamed
from bot.dialogue.understand.sentences import parts
from bot.directory.entities import Entity
from bot.letters.offers import situation, told_shut
from bot.patterns import regex


def note_demand(scribe: Scribe, text: str) -> None:
    """A collector writes now, and not only years ago: "EOS will 180,20". What one writes who was written to is answered
    in that matter."""
    if scribe.case.known("collector_demands") or _written_to(scribe.case):
        return
    if demands(text) or _wants(scribe, text):
        scribe.learn("collector_demands", True, source="assumed")


def note_paying_off(scribe: Scribe, text: str) -> None:
    """ "Ich zahl seit Juli Raten an Lowell": something is claimed; whether all of it is paid is asked."""
    if not pays_off(text) or scribe.case.known("claim_alleged"):
        return
    said = (text[one.start : one.end] for one in parts(text))
    if any(pays_off(one) and listed(scribe.desk.directory, one) for one in said):
        scribe.learn("claim_alleged", True)


def note_settled(scribe: Scribe, text: str) -> None:
    """ "Pair Finance hat mir bestätigt, dass nix offen ist": their word, of no day that is told."""
    name = scribe.case.text("collection_agency")
    known = any((one.by, one.kind) == ("collector", "settled") for one in scribe.case.contacts)
    if not name or known or not confirms_settled(text):
        return
    for sentence in (text[one.start : one.end] for one in parts(text)):
        found = listed(scribe.desk.directory, sentence) if confirms_settled(sentence) else None
        if found and found.name == name:
            note_contact(scribe, Contact("other", "collector", "settled"))
            return


def _wants(scribe: Scribe, text: str) -> bool:
    """Does a listed collector want a sum?"""
    if not wants_sum(text) or not topmost(text) or listed(scribe.desk.directory, text) is None:
        return False
    said = (text[one.start : one.end] for one in parts(text))
    return any(wants_sum(one) and topmost(one) and listed(scribe.desk.directory, one) for one in said)


def _beside_a_sum(scribe: Scribe, text: str) -> bool:
    """ "Coeo 131,20", "erst Paigo mit 64,90": nothing but a listed collector and a sum."""
    return any(with_a_sum(one) and listed(scribe.desk.directory, one) for one in _CLAUSES.split(text))


_CLAUSES = regex(r"[\n!?;]|[.,](?=\s|$)")


def note_collector(scribe: Scribe, text: str) -> None:
    """The collector that a story names in full, or that there is none; of a group the firm that wrote."""
    _note_collector(scribe, text)
    known = scribe.desk.directory.known(scribe.case.text("collection_agency"))
    firm = firm_of((known.short.casefold(), *known.names), text) if known else ""
    if (
        known
        and firm
        and firm.casefold() not in (known.name.casefold(), scribe.case.text("collector_entity").casefold())
    ):
        scribe.learn("collector_entity", proper(firm), source="printed")


def _note_collector(scribe: Scribe, text: str) -> None:
    """Whose letters come claims something."""
    text = _NOT_THAT.sub("", text)
    found = listed(scribe.desk.directory, text)
    if found and claims.claim_alleged(text) is not False and (posts(text) or _beside_a_sum(scribe, text)):
        _writes(scribe, text)
    if not claimed(scribe.case) or _renamed(scribe, text):
        return
    if scribe.case.text("collection_agency") and not _took_over(scribe, text, found):
        return
    if no_collector(text) and not scribe.case.known("collection_agency"):
        scribe.learn("collection_agency", None)
        if scribe.case.open not in ("collection_agency", None):
            scribe.add("collection_agency.unknown")
        return
    if scribe.case.open != "collection_agency" and not guessed(text, scribe.desk.directory):
        _learn_name(scribe, text, found)


def _learn_name(scribe: Scribe, text: str, found: Entity | None) -> None:
    every = all_called(text)
    name = called(text) or (found.name if found and found.slug != scribe.case.text("company") else "")
    if name and (office := elsewhere(found, text)):
        scribe.learn("collection_agency", office)
    elif name:
        read_agency(scribe, name)
        say_others(scribe, tuple(one for one in every if one != name))
    elif not found:
        _by_kind(scribe, text)


def _by_kind(scribe: Scribe, text: str) -> None:
    """ "Inkasso Tesch will 67,80"; of "Inkasso Zalando" it is the shop's name."""
    name = kind_before_name(text)
    if not name or any(one.kind in ("company", "bank") for one in scribe.desk.directory.mentions(name)):
        return
    bureau = any(one.kind == "bureau" for one in scribe.desk.directory.mentions(name))
    whole = name if bureau or listed(scribe.desk.directory, name) else f"{name} Inkasso"
    read_agency(scribe, whole)


def _renamed(scribe: Scribe, text: str) -> bool:
    """ "Jetzt heißen die Kreditwerk Nord": the same office, as long as no letter to it is out."""
    name = "" if _written_to(scribe.case) or scribe.case.open == "collection_agency" else renamed(text)
    if name:
        read_agency(scribe, name)
    return bool(name)


def _written_to(case: Case) -> bool:
    return any(one.sending and one.to.kind == "collector" for one in case.letters)


def _took_over(scribe: Scribe, text: str, found: Entity | None) -> bool:
    """ "Jetzt schreibt EOS", where another was named before and no letter to it is out."""
    case = scribe.case
    other = found is not None and found.name != case.text("collection_agency")
    in_its_place = in_a_row(text) and (posts(text) or wants_sum(text))
    return other and not _written_to(case) and bool(in_its_place or _MENDED.search(text))


# "Ne warte, es war Paigo", "nicht coeo sondern EOS".
_MENDED = regex(
    r"^\W{0,3}(?:(?:nein|nee?|nö|no|ach|oh|sorry|halt|stopp?|warte?|moment|wait|quatsch|falsch|doch|actually)\W{1,3}){1,3}"
    r"(?:(?:es|das|it|that) (?:war|ist|is|sind|was)|(?:ich )?meinte|i meant|von|from) (?:doch |ja |von |die )?"
    r"[\w&.-]{2,20}\W{0,3}$|^\W{0,3}(?:sondern|but) (?:von )?[\w&.-]{2,20}\W{0,3}$",
    re.I,
)
_NOT_THAT = regex(r"\b(?:nicht|not) (?:von |from )?[\w&.-]{2,20},? (?=(?:sondern|but) )", re.I)


def _writes(scribe: Scribe, text: str) -> None:
    """A collector's letters come now: something is claimed, and demanded."""
    for topic in ("claim_alleged", *["collector_demands"] * (not _written_to(scribe.case))):
        if not scribe.case.known(topic):
            scribe.learn(topic, True, source="assumed")
    if not situation(scribe.case):
        shut = claims.blocked(text) or told_shut(scribe.case)
        scribe.learn("situation", "block_over_claim" if shut else "collection_only")
