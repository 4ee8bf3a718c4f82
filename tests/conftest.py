"""What several files of tests share: a Matrix server for each file, and people with apps on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.friend import Friend, friend
from tests.homeserver import Homeserver


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
