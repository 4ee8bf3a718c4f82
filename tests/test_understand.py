"""What people type on a phone is understood, in German and English; and no text, however hostile, breaks a reader."""

import importlib
import pkgutil
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import astuple
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.case import Contact, Money, When
from bot.dialogue import understand
from bot.dialogue.understand import (
    amounts,
    answers,
    claims,
    contact,
    contacts,
    data_requests,
    days,
    demanded_papers,
    extensions,
    handles,
    memory,
    new_claims,
    references,
    refusals,
    replies,
    secrets,
    sendings,
    settlements,
    text,
)

TODAY = date(2026, 11, 24)
PHRASES: dict[str, list[list[Any]]] = tomllib.loads(
    Path(__file__).with_name("phrases.toml").read_text(encoding="utf-8")
)


def _when(when: When | None) -> str:
    if when is None:
        return ""
    return str(when.first) if when.exact else f"{when.first}..{when.last} {when.precision}"


def _money(money: Money | None) -> str:
    return f"{money.cents} {money.currency}" if money else ""


def _yes(value: bool | None) -> str:
    return {True: "yes", False: "no", None: ""}[value]


def _contact(told: Contact) -> list[str | int]:
    return [told.way, told.by, told.kind, _when(told.when), told.quote, told.count]


def _address(said: str) -> list[str]:
    found = contact.address(said)
    return [found.street, found.postcode, found.town, found.country] if found else []


def _sending(said: str) -> list[Any]:
    sent = sendings.sending(said, TODAY)
    return [sent.everything, list(sent.letters), sent.way or "", _when(sent.day), sent.not_yet] if sent else []


def _clock(said: str) -> str:
    at = days.clock(said)
    return at.isoformat("minutes") if at else ""


def _doubtful(said: str) -> bool:
    when = days.day(said, TODAY)
    return when is not None and days.doubtful(said, when, TODAY)


# How a section of the table is read, and how its result is written there.
READERS: dict[str, Callable[[str], Any]] = {
    "days": lambda said: " | ".join(_when(found.when) for found in days.days(said, TODAY)),
    "day": lambda said: _when(days.day(said, TODAY)),
    "doubtful": _doubtful,
    "clock": _clock,
    "amounts": lambda said: [_money(found.money) for found in amounts.amounts(said)],
    "amount": lambda said: _money(amounts.amount(said)),
    "references": lambda said: list(references.references(said)),
    "reference": lambda said: references.reference(said) or "",
    "masked": lambda said: secrets.masked(said)[0],
    "email": lambda said: contact.email(said) or "",
    "emails": lambda said: list(contact.emails(said)),
    "address": _address,
    "address_parts": lambda said: list(astuple(contact.address_parts(said))),
    "postcode_fix": lambda said: contact.postcode_fix(said) or "",
    "street_fix": lambda said: contact.street_fix(said) or "",
    "handle": lambda said: handles.handle(said) or "",
    "named_handle": lambda said: handles.named_handle(said) or "",
    "full_name": lambda said: contact.full_name(said) or "",
    "read": lambda said: answers.read(said) or "",
    "yes_no": lambda said: _yes(answers.yes_no(said)),
    "says_du": answers.says_du,
    "says_sie": answers.says_sie,
    "language": lambda said: answers.language(said) or "",
    "contacts": lambda said: [_contact(told) for told in contacts.contacts(said, TODAY)],
    "sending": _sending,
    "surely_out": lambda said: sendings.surely_out(said, TODAY),
    "ways": lambda said: list(sendings.ways(said)),
    "classify": replies.classify,
    "says_paid": lambda said: _yes(claims.says_paid(said)),
    "blocked": claims.blocked,
    "claim_alleged": lambda said: _yes(claims.claim_alleged(said)),
    "balance": claims.balance,
    "own_sums": lambda said: [own.money.cents for own in claims.own_sums(said)],
    "court": lambda said: _yes(claims.court(said)),
    "other_person": claims.other_person,
    "includes_fees": claims.includes_fees,
    "printed": claims.printed,
    "data_only": data_requests.asks_for_only,
}
ALL: list[Callable[[str], object]] = [
    *READERS.values(),
    text.clean,
    text.folded,
    text.lines,
    text.level,
    settlements.settled_sums,
    refusals.refusal_ground,
    demanded_papers.demanded_papers,
    lambda said: extensions.extension(said, TODAY),
    lambda said: new_claims.demand(said, TODAY),
]


def _rows() -> Iterator[Any]:
    for section, rows in PHRASES.items():
        for said, meant in rows:
            yield pytest.param(section, said, meant, id=f"{section}: {said}")


@pytest.mark.parametrize(("section", "said", "meant"), list(_rows()))
def test_the_phrase_is_understood_as_the_person_meant_it(section: str, said: str, meant: Any) -> None:
    assert READERS[section](said) == meant


def test_every_reader_has_phrases_and_there_are_many() -> None:
    assert set(PHRASES) == set(READERS)
    assert sum(map(len, PHRASES.values())) >= 150


@pytest.mark.parametrize(
    "said",
    [
        *(
            "ich hab nix dagegen",
            "i don't mind",
            "no objections",
            "nicht schlecht",
            "passt scho",
            "eh klar",
            "sehr gern",
        ),
        *("ja klar, und der osterhase bringt die eier", "yeah right", "kann sein", "ja hallo", "gut möglich"),
    ],
)
def test_consent_irony_and_perhaps_confirm_no_fact(said: str) -> None:
    assert answers.confirms(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "Das hat seine Richtigkeit.",
        "Dem stimme ich zu",
        "haut hin",
        "das kann so bleiben",
        "it is accurate",
        "all in order",
    ],
)
def test_who_agrees_in_other_words_agrees(said: str) -> None:
    assert answers.confirms(said) is True


@pytest.mark.parametrize("said", ["mach das nicht", "doch nicht", "natürlich nicht", "ja nee", "bitte nicht löschen"])
def test_a_no_in_the_dress_of_a_yes_confirms_nothing(said: str) -> None:
    assert answers.confirms(said) is False


def test_four_digits_are_a_postcode_only_where_the_country_has_such() -> None:
    said = "dorfplatz 1 6393 waidring"
    assert contact.address(said) is None
    assert contact.address(said, "AT") == contact.Address("Dorfplatz 1", "6393", "Waidring", "AT")


def test_masking_says_whether_it_covered_anything() -> None:
    assert secrets.masked("DE02 1203 0000 0000 2020 51") == ("••••2051", True)
    assert secrets.masked("FI-2024-118834") == ("FI-2024-118834", False)


def test_a_found_day_points_at_its_own_words() -> None:
    said = "ja am 14.10. und dann am 18. November 2026 nochmal"
    assert [said[found.start : found.end] for found in days.days(said, TODAY)] == ["14.10.", "18. November 2026"]


def test_a_found_sum_points_at_its_own_words() -> None:
    said = "they want 118,42 €, shoes were 64.95"
    assert [said[found.start : found.end] for found in amounts.amounts(said)] == ["118,42 €", "64.95"]


def test_clean_drops_what_nobody_sees_and_composes_the_rest() -> None:
    assert text.clean(" Ma\u0308rz\u202e\u200b\x00\n\t5\ud800 ") == "März 5"
    assert len(text.clean("x" * 100_000)) == text.LIMIT


def test_level_keeps_every_character_in_its_place() -> None:
    said = "İstanbul\u202e 5.10. \ud83d"
    assert len(text.level(said)) == len(said)
    assert text.level(said).index("5.10.") == said.index("5.10.")


_PIECES = """am 5.10. | 79,90 | € | DE89 3704 0044 0532 0130 00 | vor 5 wochen | letzte woche | um 6 uhr | L1 | mail
| ja | nein | gericht | 4111 1111 1111 1111 | a@b.de | 30453 | straße 5 | ? | „ | \u202e | \ud800 | İ | ß | 31.2.
| 29.2.2023 | vor 99 jahren | 99999999999 | oktober 99 | ostern | passwort: | az | ١٢ | ² | ½ | \u0301"""
PIECES = st.sampled_from([*(piece.strip() for piece in _PIECES.split("|")), "\n", " "])
ANY_TEXT = st.one_of(
    st.text(max_size=200),
    st.text(st.characters(codec=None, exclude_categories=()), max_size=80),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.lists(PIECES, max_size=30).map("".join),
)


@given(ANY_TEXT)
@settings(deadline=None, max_examples=150)
def test_no_reader_ever_raises(said: str) -> None:
    for reader in ALL:
        reader(said)


@given(ANY_TEXT, st.dates(date(1990, 1, 1), date(2090, 12, 31)))
@settings(deadline=None, max_examples=150)
def test_what_is_found_lies_inside_the_text_and_in_order(said: str, today: date) -> None:
    for found in (days.days(said, today), amounts.amounts(said), claims.own_sums(said)):
        spans = [(hit.start, hit.end) for hit in found]
        assert all(0 <= start < end <= len(said) for start, end in spans)
        assert spans == sorted(spans)
    assert all(number in said for number in references.references(said))


@given(st.dates(date(2018, 1, 1), date(2026, 11, 24)))
def test_a_day_with_its_year_is_never_doubted(day: date) -> None:
    for said in (f"{day:%d.%m.%Y}", f"{day:%d.%m.%y}", day.isoformat(), f"am {day.day}.{day.month}.{day.year} war das"):
        when = days.day(said, TODAY)
        assert when is not None
        assert when.first == day
        assert not days.doubtful(said, when, TODAY)


@given(st.integers(1, 28), st.integers(1, 12), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_a_day_without_a_year_is_never_in_the_future_and_less_than_a_year_back(
    day: int, month: int, today: date
) -> None:
    when = days.day(f"am {day}.{month}.", today)
    assert when is not None
    assert when.exact
    assert 0 <= (today - when.first).days <= 366


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1",
            "1 ",
            "1.",
            "12.12. ",
            "a@",
            "a-",
            "(",
            "12345 ",
            "straße 5a, ",
            "mail\n",
            "ja ",
            "1€ drauf ",
            "DE89 ",
            "4111 ",
            "„",
        ),
        *("'", "? ", "\ud800", "\u202e", "ß", "İ", "\u0301", "\ufdfa", "wird ", "nummer ", "vor ", "letzte woche "),
        *("vielleicht ", "ja nicht ", "weiss das "),
        *("fünfzig ", "seventy-", "wollen ", "1 bis ", "zwischen 1 ", "nen fuffi ", "1k "),
        *("kurz vor ostern ", "letztes jahr ", "5.10. letztes jahr ", "2023 irgendwann ", "anfang letzten monats "),
        "am 5.10. mail,",
    ],
    ids=ascii,
)
def test_a_hundred_thousand_hostile_characters_are_read_like_any_text(piece: str) -> None:
    flood = piece * (100_000 // len(piece))
    for reader in ALL:
        reader(flood)
    assert _sees_only_the_beginning(flood)


def _sees_only_the_beginning(flood: str) -> bool:
    late = flood[: text.LIMIT] + " am 5.10. 79,90 € FI-2024-118834 a@example.org gericht"
    return all(reader(late) == reader(late[: text.LIMIT]) for reader in READERS.values())


def test_at_the_end_of_a_turn_every_reader_forgets_what_it_read() -> None:
    for reader in ALL:
        reader("die wollen 79,90, ich hab schon bezahlt")
    memory.forget()
    modules = [
        importlib.import_module(one.name)
        for one in pkgutil.iter_modules(understand.__path__, "bot.dialogue.understand.")
    ]
    caches = [one for module in modules for one in vars(module).values() if hasattr(one, "cache_info")]

    assert caches
    assert not [one for one in caches if one.cache_info().currsize or hasattr(one.__wrapped__, "cache_info")]
