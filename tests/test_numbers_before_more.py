"""A number of several groups that is followed by something else stays whole, and what follows is heard as well."""

import pytest

from bot.dialogue.understand.claims import blocked
from tests.conversation import day, told


@pytest.mark.parametrize(
    "said",
    [
        "kundennr 4471 220 981, zu seit 18.11.",
        "kundennr 4471 220 981, gesperrt seit 18.11.",
        "4471 220 981, zu seit 18.11.",
        "nummer 4471 220 981. dicht seit 18.11.",
        "kd nr. 4471 220 981; is seit 18.11. zu",
    ],
)
def test_a_customers_number_in_groups_is_whole_where_the_day_of_the_block_follows(said: str) -> None:
    talk = told("otto hat mein konto gesperrt", "nein")
    while talk.asks != "account_identifier":
        talk.say("nein")
    talk.say(said)
    assert talk.case.text("account_identifier") == "4471 220 981"
    assert not talk.case.known("customer_number")
    assert talk.case.value("block_date") == day(2026, 11, 18)


@pytest.mark.parametrize(
    "said",
    [
        "Creditreform Hannover-Celle Bissel KG, Lister Str. 1, 30163 Hannover. Nummer HC 4471-88",
        "Creditreform Hannover, nr. 4471-8810",
    ],
)
def test_a_number_told_with_the_collector_that_was_asked_for_is_its(said: str) -> None:
    talk = told("inkassobrief, nie bestellt, 86,40", "nein")
    assert talk.asks == "collection_agency"
    talk.say(said)
    assert talk.case.text("collection_agency").startswith("Creditreform Hannover")
    assert talk.case.text("claim_reference") in ("HC 4471-88", "4471-8810")
    assert talk.asks == "full_name"


@pytest.mark.parametrize("said", ["konto zu seit 18.11.", "zu seit 18.11.", "zu ist es seit dem 18.11."])
def test_that_something_is_shut_since_a_day_is_heard(said: str) -> None:
    assert blocked(said)


@pytest.mark.parametrize("said", ["zugestellt seit 18.11.", "ich komme nicht dazu seit 18.11.", "bis zu 18 tagen"])
def test_what_is_not_shut_is_not(said: str) -> None:
    assert not blocked(said)
