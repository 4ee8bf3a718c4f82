"""What lies on the disk: nothing that anybody could read without the keys, and nothing at all of who was forgotten."""

import base64
import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from bench.house import Mute, opened
from bot import app
from bot.messages import Arrived
from storage.errors import KeyGone, StorageError
from storage.vault import Vault
from tests import story
from tests.driver import Chat, Line, copy, query, strays

OTHER = "b"
WINDOW, WINDOWS = 16, 40  # bytes, and how many of a file
NOT_BY_CHANCE = 6  # bytes that random ones do not form
SHORTEST = 12  # letters of a sentence that is looked for
LATER = "2026-11-26T11:00:00+01:00"  # 25 hours after the beginning
MASTER = base64.b64encode(bytes(range(32))).decode()
YES, SURE = {"choice": "yes"}, {"choice": "delete_all"}
TABLES = ("person", "chat", "journal", "outbox", "reminder", "file")


# ---- what must not be found, and looking for it


def needles(desk: story.Desk, lines: Iterable[Line], said: Iterable[Line]) -> set[bytes]:
    """Everything that came and was said, as it would stand in a file that is not sealed."""
    personal = (story.NAME, *story.NAME.split(), story.STREET, story.TOWN, story.EMAIL, story.REFERENCE)
    words = {*personal, story.CHAT_NAME, *story.PHOTOS, story.PAPER, *_texts(lines), *_sentences(said)}
    forms = {form for word in words for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))}
    coded = {form for word in personal for form in _coded(word)}
    windows = {window for path in desk.folder.iterdir() for window in _windows(path.read_bytes())}
    return {one for one in forms | coded | windows if len(one) >= NOT_BY_CHANCE}


def _texts(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        texts = line.get("text", [])
        yield from [texts] if isinstance(texts, str) else texts
        yield from (line["forward"]["text"],) if "forward" in line else ()
        yield from (line["caption"],) if "caption" in line else ()


def _sentences(said: Iterable[Line]) -> Iterator[str]:
    for line in said:
        yield from (one for one in line.get("text", "").splitlines() if len(one) >= SHORTEST)


def _coded(word: str) -> Iterator[bytes]:
    """The word inside a longer text in base64, wherever it begins there: the signs that depend on the word alone."""
    for before, dependent in enumerate((0, 2, 3)):
        code = base64.b64encode(b"\0" * before + word.encode()).rstrip(b"=")
        yield code[dependent : len(code) - bool((before + len(word.encode())) % 3)]


def _windows(data: bytes) -> Iterator[bytes]:
    step = max(1, len(data) // WINDOWS)
    yield from (data[at : at + WINDOW] for at in range(0, len(data) - WINDOW, step))


def found(folder: Path, wanted: Iterable[bytes]) -> list[bytes]:
    """Which of these stand in a file of the folder, or in the name of one."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    heap = b"\n".join([*(str(path.relative_to(folder)).encode() for path in files), *(_read(path) for path in files)])
    return [one for one in wanted if one in heap]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:  # the write-ahead log goes when the last one closes it
        return b""


# ---- conversations


def play(chat: Chat, acts: Sequence[story.Act], name: str = story.CHAT_NAME) -> tuple[list[Line], list[Line]]:
    """All lines, and all that was said to them."""
    told = list(story.Person(chat, name).play(acts))
    return [line for line, _ in told], [one for _, said in told for one in said]


def asked(chat: Chat, text: str, name: str) -> list[Line]:
    """What is answered to a command, without numbers and instants."""
    return [{**line, "n": 0, "at": ""} for line in chat.turn({"text": text, "chat": name})]


@pytest.fixture
def desk(tmp_path: Path) -> story.Desk:
    return story.Desk.laid_out(tmp_path / "desk")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def chat(home: Path) -> Iterator[Chat]:
    with Chat(home) as started:
        yield started


def opening(desk: story.Desk) -> list[Line]:
    """What a person sends before the yes: words and photos."""
    return [{**line, "chat": story.CHAT_NAME} for act in story.long(desk) for line in act.unasked][:2]


# ---- in clear


def test_nothing_of_a_conversation_can_be_read_on_the_disk_while_it_runs_or_afterwards(
    desk: story.Desk, home: Path, chat: Chat
) -> None:
    lines, said = play(chat, story.long(desk))
    wanted = needles(desk, lines, said)
    assert len(wanted) > 400
    assert (home / "data" / "kontolotse.db-wal").stat().st_size > 0
    assert found(home / "data", wanted) == []
    assert chat.close() == 0
    assert found(home / "data", wanted) == []
    assert found(home, [story.NAME.encode()]), "the letters that were handed over hold the name: looking works"


def test_nothing_can_be_read_on_the_disk_after_a_kill_in_the_middle(desk: story.Desk, home: Path, chat: Chat) -> None:
    lines, said = play(chat, story.short(desk))
    chat.kill()
    assert (home / "data" / "kontolotse.db-wal").stat().st_size > 0
    assert found(home / "data", needles(desk, lines, said)) == []


def test_what_is_logged_names_nobody_and_no_text(desk: story.Desk, home: Path, chat: Chat) -> None:
    before = opening(desk)
    said = [one for line in before for one in chat.turn(line)]
    for path in (home / "data" / "files").glob("*.age"):
        path.unlink()
    after: list[Line] = [{"choice": "yes", "chat": story.CHAT_NAME}, {"text": story.NAME, "chat": story.CHAT_NAME}]
    said += [one for line in after for one in chat.turn(line)]
    chat.close()
    log = (home / "stderr").read_text("utf-8")
    assert log.count("\n") >= 1, "a message whose photo is missing cannot be heard, and that is logged"
    assert "Traceback" not in log
    (home / "stderr").rename(home / "logs").parent.joinpath("data", "stderr").write_text(log, "utf-8")
    assert found(home / "data", needles(desk, [*before, *after], said)) == []


# ---- forgotten on request


@pytest.fixture
def two(desk: story.Desk, chat: Chat) -> Chat:
    """A chat with two people who both have a case."""
    play(chat, story.short(desk))
    play(chat, story.short(desk), OTHER)
    return chat


def forget(chat: Chat) -> list[Line]:
    """The person of the story wants everything deleted."""
    question = chat.turn({"text": "/delete", "chat": story.CHAT_NAME})
    assert "delete_all" in [choice["id"] for line in question for choice in line["choices"]]
    return chat.turn({"choice": "delete_all", "chat": story.CHAT_NAME})


def sealed(home: Path) -> dict[str, list[bytes]]:
    """Sealed entries of journals, by person."""
    rows = query(home, "select person, sealed from journal order by person, seq")
    return {person: [entry for one, entry in rows if one == person] for person, _ in rows}


def people(home: Path, ending: str) -> set[str]:
    return {path.stem for path in (home / "data" / "keys" / "people").glob(f"*.{ending}")}


def test_who_is_forgotten_has_no_key_no_row_and_no_file_any_more(two: Chat, home: Path, tmp_path: Path) -> None:
    older = copy(home, tmp_path / "older")
    assert len(forget(two)) >= 1, "the last word is said before everything goes"
    assert two.close() == 0
    [gone] = people(older, "key") - people(home, "key")
    assert people(home, "gone") == {gone}
    assert found(home / "data", sealed(older)[gone]) == []
    assert [key for key in sealed(home)] == [key for key in sealed(older) if key != gone]
    assert strays(home) == set()
    kept = {name for name, person in query(older, "select name, person from file") if person != gone}
    assert {path.stem for path in (home / "data" / "files").iterdir()} == kept
    assert all(gone not in row for table in TABLES for row in query(home, f"select * from {table}"))


async def test_what_was_written_right_behind_a_deletion_goes_with_it_and_stops_nobody(home: Path) -> None:
    mute, (hello, yes, delete, sure) = Mute(), map(_raw, ({"text": "moin"}, YES, {"text": "/delete"}, SURE))
    async with opened(home / "data", app.desk("de", ""), mute) as service:
        for number, raws in enumerate(([hello], [yes], [delete], [sure, hello])):
            events = [Arrived("a", f"{number}-{one}", raw) for one, raw in enumerate(raws)]
            await service.accept(mute.name, events)
            await service.settle()
        assert people(home, "key") == set()
        await service.accept(mute.name, [Arrived("a", "later", hello)])
        await service.settle()
        assert mute.taken["say"] == 5, "a greeting, a question, whether it is meant, a last word, and a new greeting"


def _raw(line: Line) -> bytes:
    return json.dumps(line).encode()


def test_the_other_person_keeps_everything(two: Chat, home: Path, tmp_path: Path) -> None:
    commands = ("/evidence", "/letters", "/deadlines", "/export")
    older = copy(home, tmp_path / "older")
    forget(two)
    with Chat(older) as undisturbed:
        for command in commands:
            assert asked(two, command, OTHER) == asked(undisturbed, command, OTHER)


def test_an_older_copy_of_the_data_with_todays_keys_gives_nothing_of_who_was_forgotten(
    two: Chat, home: Path, tmp_path: Path, desk: story.Desk
) -> None:
    older = copy(home, tmp_path / "older")
    before = sealed(older)
    forget(two)
    two.close()
    [gone] = people(older, "key") - people(home, "key")
    shutil.rmtree(older / "data" / "keys")
    shutil.copytree(home / "data" / "keys", older / "data" / "keys")
    check_unreadable(older, gone, before[gone])
    with Chat(older) as chat:
        said = chat.turn({"text": "/start", "chat": story.CHAT_NAME})
        assert [line["asks"] for line in said] == ["privacy_ok"], "somebody new, like everybody at the beginning"
        assert asked(chat, "/evidence", OTHER), "the other one goes on"
        assert chat.close() == 0
    assert gone not in sealed(older)
    assert found(older / "data", before[gone]) == []
    assert strays(older) == set()


def check_unreadable(home: Path, gone: str, entries: Sequence[bytes]) -> None:
    """Neither the person's own key nor any other one opens an entry or a file of theirs."""
    vault = Vault.open(home / "data", home / "data" / "keys", None, fresh=False)
    with pytest.raises(KeyGone):
        vault.unseal(gone, "journal:1:1", entries[0])
    with pytest.raises(StorageError):
        vault.seal(gone, "journal:1:1", b"")
    names = [name for name, person in query(home, "select name, person from file") if person == gone]
    assert names
    for person in (gone, *vault.people()):
        for number, entry in enumerate(entries, 1):
            with pytest.raises(StorageError):
                vault.unseal(person, f"journal:1:{number}", entry)
        for name in names:
            with pytest.raises(StorageError):
                vault.fetch(person, name)


# ---- nobody said yes


def check_nothing_is_left(home: Path, before: Sequence[bytes]) -> None:
    assert people(home, "key") == set()
    assert [query(home, f"select * from {table}") for table in TABLES] == [[] for _ in TABLES]
    assert query(home, "select * from inbox where person is not null or payload is not null or chat is not null") == []
    assert list((home / "data" / "files").iterdir()) == []
    assert found(home / "data", before) == []


def sent_before_the_yes(chat: Chat, desk: story.Desk, home: Path) -> list[bytes]:
    """Sends the opening; what then lies on the disk, sealed: messages, entries, files."""
    for line in opening(desk):
        chat.turn(line)
    held = [payload for (payload,) in query(home, "select payload from inbox where payload is not null")]
    files = [path.read_bytes() for path in (home / "data" / "files").iterdir()]
    assert len(held) == len(files) == 2
    return held + files + [entry for entries in sealed(home).values() for entry in entries]


@pytest.mark.parametrize("no", [{"choice": "no"}, {"text": "nein"}])
def test_after_a_no_nothing_of_what_was_sent_is_left(desk: story.Desk, home: Path, chat: Chat, no: Line) -> None:
    before = sent_before_the_yes(chat, desk, home)
    assert len(chat.turn({**no, "chat": story.CHAT_NAME})) == 1
    check_nothing_is_left(home, before)
    chat.kill()
    check_nothing_is_left(home, before)


def test_a_no_that_is_sent_again_after_a_crash_brings_nobody_back(desk: story.Desk, home: Path, chat: Chat) -> None:
    before, no = sent_before_the_yes(chat, desk, home), {"choice": "no", "chat": story.CHAT_NAME, "key": "no"}
    assert len(chat.turn(no)) == 1
    chat.kill()
    with Chat(home) as again:
        assert again.turn(no) == []
        check_nothing_is_left(home, before)


def test_a_day_without_a_yes_leaves_nothing_of_what_was_sent(desk: story.Desk, home: Path, chat: Chat) -> None:
    before = sent_before_the_yes(chat, desk, home)
    assert chat.turn({"wait_until": LATER}) == []
    check_nothing_is_left(home, before)
    assert chat.close() == 0
    check_nothing_is_left(home, before)


# ---- keys


def refused(home: Path, environment: dict[str, str] | None = None) -> str:
    """What a start says that refuses."""
    before = tree(home / "data")
    with Chat(home, environment=environment, log="refusal") as chat:
        assert chat.process.stdout.read() == b""
        assert chat.close() == 1
    assert tree(home / "data") == before, "something was changed"
    return (home / "refusal").read_text("utf-8")


def tree(folder: Path) -> dict[Path, bytes]:
    """All files but the database's own working files."""
    files = (path for path in folder.rglob("*") if not path.name.endswith(("-wal", "-shm")))
    return {path: path.read_bytes() for path in files if path.is_file()}


@pytest.mark.parametrize("lost", ["", "master.key", "index.key", "people"])
def test_data_without_their_keys_are_refused_in_a_sentence_and_get_no_new_ones(
    desk: story.Desk, home: Path, chat: Chat, lost: str
) -> None:
    for line in opening(desk):
        chat.turn(line)
    chat.close()
    path = home / "data" / "keys" / lost
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    sentence = refused(home)
    assert sentence.count("\n") == 1
    assert "Traceback" not in sentence
    assert found(home / "data" / "files", [story.NAME.encode()]) == []
    assert not path.is_file()
    assert list(path.glob("*")) == []


def test_with_a_master_key_in_the_environment_no_file_holds_one(desk: story.Desk, home: Path) -> None:
    environment = {"KONTOLOTSE_MASTER_KEY": MASTER}
    for line in opening(desk):
        with Chat(home, environment=environment) as chat:
            assert chat.turn(line)
            assert chat.close() == 0
    assert not (home / "data" / "keys" / "master.key").exists()
    assert found(home / "data", [bytes(range(32)), MASTER.encode()]) == []
    for wrong in ("", base64.b64encode(bytes(32)).decode(), "no key"):
        sentence = refused(home, {"KONTOLOTSE_MASTER_KEY": wrong})
        assert "Traceback" not in sentence
        assert MASTER not in sentence
