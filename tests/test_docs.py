"""The pages that people read name only what is there: paths, commands of the chat and of the command line, links."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS
from bot.dialogue.commands import NAMES, WORDS

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").rglob("*.md"))]
ELSEWHERE = (  # what lies in a data directory, beside the project, or is made by scripts/setup
    *("kontolotse.db*", "files/*", "keys/*", "matrix/*", "directory.json", "data/*", "./data", "*-files/*"),
    *("config.toml", "shared/*", ".venv*", "COPY/*", "OTHER_PLACE/*"),
)
ROOMS = (ROOT, ROOT / "tests", *(ROOT / "templates").glob("??"))  # where a bare file name may be at home
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)
_SPAN = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")
_PATH = re.compile(r"[\w.*<>-]+(?:/[\w.*<>-]*)+|[\w-]+\.(?:py|toml|md|sql|j2|lock|typ)")
_CHAT = re.compile(r"(?<![\w/.>])/([a-zäöü]+)(?![\w/])")
_CALL = re.compile(r"(?:kontolotse|python -m bot) ([a-z]+)")


def spans(page: str) -> Iterator[str]:
    """What stands in backticks, and in blocks of shell."""
    yield from (code for language, code in _FENCE.findall(page) if language == "sh")
    yield from _SPAN.findall(_FENCE.sub("", page))


def paths(page: str) -> list[str]:
    words = (word.strip("\"',;:()") for span in spans(page) for word in span.split())
    return [word for word in words if _PATH.fullmatch(word)]


def is_there(path: str) -> bool:
    """A path of the repository, `<…>` standing for anything; a bare file name may be that of a test or of wordings."""
    if any(fnmatchcase(path, one) for one in ELSEWHERE):
        return True
    pattern = re.sub(r"<\w+>", "*", path).rstrip("/")
    return any(any(room.glob(pattern)) for room in ROOMS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_path_that_a_page_names_is_in_the_repository(page: Path) -> None:
    assert [path for path in paths(page.read_text("utf-8")) if not is_there(path)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    links = (link for link in _LINK.findall(page.read_text("utf-8")) if "://" not in link)
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_that_a_page_names_is_one(page: Path) -> None:
    code = [*spans(page.read_text("utf-8"))]
    assert [name for one in code for name in _CHAT.findall(one) if name not in NAMES] == []
    assert [name for one in code for name in _CALL.findall(one) if name not in COMMANDS] == []


def test_the_readme_names_every_command_of_the_chat() -> None:
    named = {NAMES.get(name) for span in spans(README.read_text("utf-8")) for name in _CHAT.findall(span)}
    assert WORDS.keys() - named == set()


def test_what_is_not_there_is_noticed() -> None:
    page = "`bot/dialogue/nowhere.py`, `/nonsense` and `kontolotse fly`, not `https://example.org/a/b`, `yes/no` aside"

    assert [path for path in paths(page) if not is_there(path)] == ["bot/dialogue/nowhere.py", "yes/no"]
    assert [name for span in spans(page) for name in _CHAT.findall(span)] == ["nonsense"]
    assert [name for span in spans(page) for name in _CALL.findall(span)] == ["fly"]
