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
