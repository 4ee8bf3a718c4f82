"""One case deleted, the others kept: nothing of it is left on the disk, and nothing else is missing. And data of the
last release, in which a person had one case."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.channels.terminal import NAME
from bot.messages import Arrived, Fetch, Parcel, Unreachable
from storage import erasing
from storage.database import MIGRATIONS, Database
from storage.vault import Vault
from tests import story
from tests.driver import Chat, Line, query, strays
from tests.room import Room, asks, owner, room, rows, text_of
from tests.test_at_rest import found
from tests.test_cases import PAYPAL, cases, sent, told

LETTERS = ("jana@example.org", "nein", "kein geld gefordert", "ja")


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def chat(home: Path) -> Iterator[Chat]:
    with Chat(home) as started:
        yield started


def two(chat: Chat, home: Path) -> None:
    """Letters to Amazon are out; the case with PayPal has a photo, drafts and a copy of everything."""
    (home / "mail.jpg").write_bytes(story.picture(7))
    first = ("/start", "ja", "amazon hat mein konto gesperrt, seit 23.9.2026. kein geld gefordert. jana@example.org")
    rest = ("nein", "Jana Beispiel, Lindenallee 7, 30453 Hannover", "ja", "reicht so", "passt", "per mail", "ja")
    for text in (*first, *rest, "beide raus", f"/neu {PAYPAL}"):
        chat.turn({"text": text})
    chat.turn({"files": [str(home / "mail.jpg")], "as": "document"})
    for text in (*LETTERS, "/export"):
        chat.turn({"text": text})


def lying(home: Path, case: str) -> list[bytes]:
    """What lies on the disk of a case, sealed: entries, reminders, files that its rows name."""
    entries = [one for (one,) in query(home, f"select sealed from journal where case_id = '{case}'")]
    planned = f"select payload from reminder where case_id = '{case}' and payload is not null"
    return entries + [one for (one,) in query(home, planned)]


def files(home: Path) -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in (home / "data" / "files").glob("*.age")}


def delete(chat: Chat) -> list[Line]:
    chat.turn({"text": "/loeschen"})
    return chat.turn({"choice": "delete_case"})


def test_of_a_deleted_case_nothing_is_left_on_the_disk_and_all_of_the_other(chat: Chat, home: Path) -> None:
    two(chat, home)
    first, second, before = lying(home, "1"), lying(home, "2"), files(home)
    assert len(second) > 20
    assert found(home / "data", second[:1]), "looking works"
    said = delete(chat)
    assert {line["case"] for line in said} == {"1", "2"}
    gone = [data for name, data in before.items() if name not in files(home)]
    assert len(gone) == 8, "the photo, two letters of three files, and the copy of everything"
    assert found(home / "data", [*second, *gone]) == []
    assert strays(home) == set()
    assert query(home, "select count(*) from file where kind = 'export'") == [(0,)]
    entries = [one for one in first if one in {sealed for (sealed,) in query(home, "select sealed from journal")}]
    assert len(entries) > 20
    answered = [chat.turn({"text": text}) for text in ("/briefe", "/fristen")]
    assert sum(len(line.get("files", [])) for lines in answered for line in lines) == 4
    assert (home / "stderr").read_bytes() == b""


def test_killed_right_after_it_the_next_start_takes_the_rest_away(chat: Chat, home: Path) -> None:
    two(chat, home)
    second = lying(home, "2")
    delete(chat)
    chat.kill()
    with Chat(home) as again:
        assert {line["case"] for line in again.turn({"text": "/stand"})} == {"1"}
        assert query(home, "select current_case, newest_case from person") == [("1", 2)]
        assert (home / "stderr").read_bytes() == b""
        assert found(home / "data", second) == []
        assert strays(home) == set()


def test_after_both_were_deleted_one_by_one_and_everything_then_nobody_is_there(chat: Chat, home: Path) -> None:
    two(chat, home)
    delete(chat)
    chat.turn({"text": "/loeschen"})
    chat.turn({"choice": "delete_all"})
    assert query(home, "select count(*) from person") == [(0,)]
    assert query(home, "select count(*) from reminder") == [(0,)]
    assert files(home) == {}


# ---- asked


@pytest.mark.parametrize("word", ["nur diesen", "diesen fall", "den fall löschen", "only this case", "bitte nur den"])
async def test_words_that_mean_this_case_delete_it_alone(talk: Room, word: str) -> None:
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/loeschen")
    said = await talk.say("a", word)
    assert "wird jetzt gelöscht" in text_of(said, "a")
    assert "Weiter mit Amazon" in text_of(said, "a")
    assert not text_of(said[1:], "a").startswith("[")


@pytest.mark.parametrize("word", ["alles", "alles löschen", "everything", "beide"])
async def test_words_that_mean_everything_delete_everything(talk: Room, tmp_path: Path, word: str) -> None:
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/loeschen", word)
    assert rows(tmp_path, "select count(*) from person") == [(0,)]


@pytest.mark.parametrize("word", ["ja", "ok", "alles klar", "alles gut"])
async def test_a_yes_that_does_not_say_which_deletes_nothing_and_is_asked_again(talk: Room, word: str) -> None:
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/loeschen")
    assert asks(await talk.say("a", word), "a") == "delete"
    assert len((await talk.service.cases.shelf(await owner(talk, "a"))).cases) == 2


@pytest.mark.parametrize("word", ["nein", "behalten", "nicht alles", "alles außer amazon", "alles behalten"])
async def test_anything_else_keeps_everything(talk: Room, word: str) -> None:
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/loeschen", word)
    assert len((await talk.service.cases.shelf(await owner(talk, "a"))).cases) == 2


async def test_with_one_case_the_question_is_the_old_one(talk: Room) -> None:
    await sent(talk)
    said = await talk.say("a", "/loeschen")
    assert [one["id"] for one in said[-1]["choices"]] == ["delete_all", "keep"]


async def test_what_waits_to_be_told_apart_goes_with_its_case_and_only_with_it(talk: Room, tmp_path: Path) -> None:
    (tmp_path / "mail.jpg").write_bytes(story.picture(7))
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/faelle 1")
    await talk.turn("a", text="ebay hat mich jetzt auch gesperrt", files=[str(tmp_path / "mail.jpg")])
    await told(talk, "/faelle 2", "/loeschen")
    await talk.tap("a", "delete_case")
    assert rows(tmp_path, "select count(*) from inbox where state = 'held'") == [(1,)]
    await told(talk, "/faelle", f"/neu {PAYPAL}")
    assert rows(tmp_path, "select count(*) from inbox where state = 'held'") == [(0,)], "a new case is a yes"
    await told(talk, "/faelle 1", "klarna hat mich jetzt auch gesperrt", "/loeschen")
    assert rows(tmp_path, "select count(*) from inbox where state = 'held'") == [(1,)]
    await talk.tap("a", "delete_case")
    assert rows(tmp_path, "select count(*) from inbox where state = 'held'") == [(0,)]


async def test_a_photo_that_waits_goes_with_the_case_in_which_it_was_sent(talk: Room, tmp_path: Path) -> None:
    (tmp_path / "mail.jpg").write_bytes(story.picture(7))
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/faelle 1")
    await talk.turn("a", text="ebay hat mich jetzt auch gesperrt", files=[str(tmp_path / "mail.jpg")])
    await talk.say("a", "/loeschen")
    await talk.tap("a", "delete_case")
    assert files(tmp_path) == {}
    assert rows(tmp_path, "select count(*) from file") == [(0,)]


async def test_a_start_empties_the_log_that_may_still_hold_what_was_deleted(tmp_path: Path) -> None:
    """Killed between the deletion and the emptying of the write-ahead log."""
    vault = Vault.open(tmp_path / "data", tmp_path / "keys", None, fresh=True)
    database = await Database.open(tmp_path / "data" / "bot.db")
    await database.write(lambda conn: conn.execute("insert into meta (key, value) values ('of a case', 'sealed')"))
    await database.write(lambda conn: conn.execute("delete from meta where key = 'of a case'"))
    assert found(tmp_path / "data", [b"of a case"])
    await erasing.tidy(database, vault)
    assert found(tmp_path / "data", [b"of a case"]) == []
    await database.close()


async def test_what_nobody_took_yet_of_the_case_goes_with_it(talk: Room, tmp_path: Path) -> None:
    await sent(talk)
    taken: list[str] = []

    async def away(parcel: Parcel, fetch: Fetch) -> None:
        raise Unreachable

    async def back(parcel: Parcel, fetch: Fetch) -> None:
        taken.append(str(parcel.out.body.get("case")))

    channel = talk.service.channels[NAME]
    object.__setattr__(channel, "deliver", away)
    for number, raw in enumerate(
        (f'{{"text": "/neu {PAYPAL}"}}', '{"text": "/loeschen"}', '{"choice": "delete_case"}')
    ):
        await talk.service.accept(NAME, [Arrived("a", f"away {number}", raw.encode())])
        await talk.service.settle()
    assert rows(tmp_path, "select distinct case_id from outbox order by case_id") == [("1",), ("2",)]
    assert rows(tmp_path, "select count(*) from outbox where case_id = '2'") == [(1,)]
    object.__setattr__(channel, "deliver", back)
    await talk.service.accept(NAME, [Arrived("a", "back", b'{"text": "danke"}')])
    await talk.service.settle()
    assert taken.count("2") == 1, "the last word, and nothing that was said before"


# ---- data of the last release


def downgraded(home: Path) -> None:
    """The database as the last release would have left it: a person has one case, and no row says which."""
    path, older = home / "data" / "kontolotse.db", home / "older.db"
    conn = sqlite3.connect(older)
    for migration in sorted(MIGRATIONS.glob("*.sql"))[:3]:
        conn.executescript(migration.read_text("utf-8"))
    conn.execute("attach ? as new", (str(path),))
    for table in ("meta", "person", "chat", "inbox", "cursor", "journal", "outbox", "reminder", "file", "link"):
        names = ", ".join(row[1] for row in conn.execute(f"pragma main.table_info({table})"))
        conn.execute(f"insert into main.{table} ({names}) select {names} from new.{table}")
    conn.execute("pragma user_version = 3")
    conn.commit()
    conn.close()
    older.replace(path)


async def test_data_of_the_last_release_open_with_their_case_their_reminders_and_their_buttons(tmp_path: Path) -> None:
    async with room(tmp_path) as talk:
        await sent(talk)
    downgraded(tmp_path)
    assert rows(tmp_path, "pragma user_version") == [(3,)]
    async with room(tmp_path) as talk:
        for person, key, payload in rows(
            tmp_path, "select person, key, payload from reminder where payload is not null"
        ):
            assert isinstance(payload, bytes)
            assert talk.service.vault.unseal(str(person), f"reminder:{key}", payload), "sealed as it was then"
        said = await talk.wait("2026-12-10T20:00:00+01:00")
        assert [one["nudge"]["letters"] for one in said] == [["L1"]]
        assert cases(await talk.tap("a", "nothing")) == {"1"}
        assert cases(await talk.say("a", f"/neu {PAYPAL}")) == {"2"}
        assert cases(await talk.say("a", "/faelle 1")) == {"1"}
        assert "Amazon" in text_of(await talk.say("a", "/stand"), "a")
