"""One short line that says what was understood, so that a wrong guess can be mended by a word."""

from bot.case import Case, Contact, Value
from bot.dialogue.scribe import Scribe
from bot.letters.offers import called, trouble
from bot.letters.values import as_told

NAMED_KINDS = frozenset({"promise", "assurance", "pledge", "refusal"})
NAMED = frozenset({"company", "collection_agency"})
ADDRESSES = frozenset({"company_address", "collector_address"})


def learnt(before: Case, after: Case) -> tuple[str, ...]:
    """The topics whose value changed between two states of a case, in the order of the newer one."""
    facts = ((topic, fact, before.facts.get(topic)) for topic, fact in after.facts.items())
    return tuple(topic for topic, fact, old in facts if old is not fact and old != fact)


def echo(scribe: Scribe, before: Case) -> None:
    """One line that says what was understood, so that a wrong guess can be mended."""
    parts = []
    for one in learnt(before, scribe.case):
        if scribe.case.facts[one].source == "assumed":
            continue
        value = as_told(scribe.case.facts[one])
        if value is False and before.open != one and scribe.has_word(f"echo.no_{one}"):
            parts.append(scribe.word(f"echo.no_{one}"))
        if value not in (None, False, "") and scribe.has_word(f"echo.{one}"):
            sure = scribe.case.facts[one].sure == "exact"
            parts.append(scribe.word(f"echo.{called(scribe.case, one)}", value=_named(scribe, one, value), sure=sure))
    if len(scribe.case.replies) == len(before.replies):  # an answer to letters was named for what it is
        parts += [_exchange(scribe, one) for one in scribe.case.contacts if one not in before.contacts]
    if parts:
        scribe.add("echo.line", parts=parts)


def _named(scribe: Scribe, topic: str, value: Value) -> object:
    """What a person reads for a value that is a key."""
    if topic == "situation":
        return scribe.word(f"situations.{trouble(scribe.case, str(value))}")
    if topic in ADDRESSES and isinstance(value, str):
        return _in_words(scribe, value)
    return scribe.desk.name_of(value) if isinstance(value, str) and topic in NAMED else value


def _in_words(scribe: Scribe, address: str) -> str:
    """The address of a record with its country in the language of the chat."""
    rest, _, last = address.rpartition("\n")
    country = scribe.desk.places.named(last)
    known = bool(country) and scribe.has_word(f"countries.{country}")
    return f"{rest}\n{scribe.word(f'countries.{country}')}" if rest and known else address


def _exchange(scribe: Scribe, one: Contact) -> str:
    asked = one.by == "person" or one.kind == "inquiry"  # "angerufen, da hieß es …": the person called
    kind = one.kind if one.kind in NAMED_KINDS else "own" if asked else "theirs"
    key = f"told.{kind}"
    return scribe.word(key, way=scribe.word(f"ways.{one.way}"), when=one.when, count=one.count)
