"""Contacts, names and collectors told in few words: how often somebody wrote, a name in small letters before a street,
a collector of Britain."""

import pytest

from bot.directory.entities import Entity
from tests.conversation import day, desk, told

BLOCKED, BLOCKED_EN = "paypal hat mein konto gesperrt", "paypal blocked my account"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("support 4x angeschrieben", 4),
        ("hab den support 4x angeschrieben", 4),
        ("support schon 3 mal angerufen", 3),
        ("dreimal hingeschrieben, nix", 3),
        ("contacted support 4 times", 4),
        ("messaged them 4x, nothing", 4),
        ("i contacted support 4 times", 4),
        ("rang them three times", 3),
    ],
)
def test_how_often_somebody_wrote_is_heard_without_an_i(said: str, count: int) -> None:
    case = told(f"{BLOCKED_EN if 'times' in said or 'them' in said else BLOCKED}. {said}").case

    assert [(one.by, one.count, one.when) for one in case.contacts] == [("person", count, None)]
    assert case.says_yes("already_contacted")


@pytest.mark.parametrize(
    "said",
    [
        "die haben mich 4x angerufen",
        "wurde 3x angerufen von betrügern",
        "they called me three times",
        "das inkasso hat schon 3 mal geschrieben",
        "ich will 3 mal anrufen",
    ],
)
def test_what_others_did_so_often_is_no_contact_of_ones_own(said: str) -> None:
    assert not [one for one in told(f"{BLOCKED}. {said}").case.contacts if one.by == "person"]


def test_days_in_a_row_are_those_of_the_calls_and_not_of_the_block() -> None:
    case = told(f"{BLOCKED}. am 3., 5. und 7.11. angerufen").case

    assert [one.when for one in case.contacts] == [day(2026, 11, 3), day(2026, 11, 5), day(2026, 11, 7)]
    assert not case.known("block_date")


@pytest.mark.parametrize("said", ["jonas weidner, ahornweg 3, 24103 kiel", "jonas weidner ahornweg 3 24103 kiel"])
def test_a_name_in_small_letters_before_the_street_at_the_end_of_a_story_is_heard(said: str) -> None:
    assert told(f"{BLOCKED}. {said}").case.text("full_name") == "Jonas Weidner"


@pytest.mark.parametrize(
    "said",
    ["bin umgezogen", "neue adresse", "lieferung kam", "wohne jetzt", "schnelle hilfe", "alles bezahlt", "just moved"],
)
def test_two_words_that_are_no_name_before_the_street_are_none(said: str) -> None:
    assert not told(f"{BLOCKED}. {said}, ahornweg 3, 24103 kiel").case.known("full_name")


def collector(*texts: str) -> tuple[str, str]:
    case = told(*texts, language="en").case
    return case.text("collection_agency"), case.text("collector_address")


@pytest.mark.parametrize(
    "texts",
    [
        (f"{BLOCKED_EN}, lowell wants £80",),
        (f"{BLOCKED_EN}, lowell of leeds wants 80 from me",),
        (f"{BLOCKED_EN}, lowell wants 80 euros. i live in manchester",),
        (f"{BLOCKED_EN}, lowell wants 80 euros", "no", "Jane Doe, 12 High Street, Manchester M1 1AA"),
    ],
)
def test_a_collector_that_writes_to_britain_is_not_the_german_one(texts: tuple[str, ...]) -> None:
    name, address = collector(*texts)

    assert name == "Lowell Financial Ltd"
    assert address.startswith("Ellington House")


def test_of_a_collector_in_britain_that_no_list_knows_the_address_is_asked_for() -> None:
    assert collector(f"{BLOCKED_EN}, seghorn wants £80. i live in leeds")[1] == ""


@pytest.mark.parametrize("said", ["lowell wants 80 euros. i live in berlin", "lowell in essen wants £80"])
def test_the_german_one_stays_where_it_is_meant(said: str) -> None:
    known = desk().directory.known("gfkl-inkasso")
    assert isinstance(known, Entity)
    assert collector(f"{BLOCKED_EN}, {said}") == (known.name, "\n".join(known.lines))
