"""What several files of tests share: a Matrix server for each file, and people with apps on it; and the order in which
the files are begun."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.patterns import compile_one
from tests.friend import Friend, friend
from tests.homeserver import Homeserver

# Begun first, by turns those that wait for a clock and those that reckon: whichever began last would be waited for.
FIRST = (
    *("test_kill", "test_personas", "test_cases_kill", "test_gates", "test_link_kill", "test_same_everywhere"),
    *("test_apart", "test_matrix_mishaps", "test_situations", "test_matrix_keys", "test_patterns", "test_matrix"),
)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """One of several workers has thousands of conversations before it: each takes a quarter less time after what the
    service does in its idle moments (12 s). Who runs one file need not wait for that."""
    items.sort(key=lambda one: FIRST.index(one.path.stem) if one.path.stem in FIRST else len(FIRST))
    if hasattr(config, "workerinput"):
        for _ in iter(compile_one, False):
            pass


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homeserver]:
    with Homeserver(tmp_path_factory.mktemp("synapse")) as one:
        yield one


@pytest.fixture
def wiebke(server: Homeserver, tmp_path: Path) -> Iterator[Friend]:
    with friend(server, tmp_path, "Wiebke") as one:
        yield one


@pytest.fixture
def nadine(server: Homeserver, tmp_path: Path) -> Iterator[Friend]:
    with friend(server, tmp_path, "Nadine") as one:
        yield one


# Faults that are known and not mended yet: each is to go with its mend.
KNOWN = (
    "test_whether_a_mail_is_real_asks_for_no_court",
    "test_no_line_of_a_template_begins_with_a_value",
    "test_only_a_part_was_paid_of_what_the_story_tells",
    "test_only_a_part_was_paid_as_the_summary_is_looked_at",
    "test_who_is_in_charge_is_written_to_anew[text1]",
    "test_the_authority_is_named_and_what_nobody_answered_is_not_asked_again[no answer so far",
    "test_an_account_that_is_still_shut_after_the_day_gets_the_second_letter[mein konto ist weiterhin",
    "test_rent_that_cannot_be_paid_is_urgent",
    "test_nothing_is_taken_from_an_answer_without_being_said[days]",
    "test_calls_and_mails_are_noted_each_on_its_day[rief am 20.11. an, ein junger mann",
)


def pytest_itemcollected(item: pytest.Item) -> None:
    if any(one in item.name for one in KNOWN):
        item.add_marker(pytest.mark.xfail(reason="known, not mended yet", strict=False))
