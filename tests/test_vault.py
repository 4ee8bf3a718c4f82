"""The vault: what is sealed can be read with the person's key, and with nothing else, and not after it is destroyed."""

import base64
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pyrage
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage import keyring, rotation
from storage.errors import BadName, FileMissing, KeyGone, KeysMissing, Tampered, WrongMasterKey
from storage.vault import Vault

ROOT = Path(__file__).parent.parent
PLAIN = b"Sehr geehrte Damen und Herren, mein Konto ist seit dem 3. November gesperrt."

KEEPS_AND_SAYS_SO = """
import sys
from pathlib import Path
from storage.vault import Vault

data = Path(sys.argv[1])
vault = Vault.open(data, data / "keys", None, fresh=True)
person = vault.new_person()
print("person", person, vault.seal(person, "note", b"said").hex(), flush=True)
print("file", vault.keep(person, b"a photo"), flush=True)
leaving = vault.new_person()
print("leaving", leaving, flush=True)
vault.destroy(leaving)
print("left", leaving, flush=True)
"""


CHANGES_THE_MASTER_KEY = """
import sys
from pathlib import Path
from storage import rotation
rotation.rewrap(Path(sys.argv[1]) / "keys", b"o" * 32, b"n" * 32)
"""


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return open_vault(tmp_path)


def open_vault(data: Path, master: bytes | None = None, fresh: bool = True) -> Vault:
    return Vault.open(data, data / "keys", master, fresh)


def everything_under(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_what_was_sealed_is_read_back_after_a_restart(tmp_path: Path) -> None:
    vault = open_vault(tmp_path)
    person = vault.new_person()
    sealed = vault.seal(person, "journal", PLAIN)
    assert open_vault(tmp_path, fresh=False).unseal(person, "journal", sealed) == PLAIN


def test_the_same_words_never_look_the_same(vault: Vault) -> None:
    person = vault.new_person()
    assert vault.seal(person, "journal", PLAIN) != vault.seal(person, "journal", PLAIN)


def test_every_flipped_bit_is_found(vault: Vault) -> None:
    person = vault.new_person()
    sealed = vault.seal(person, "journal", b"121,40 EUR")
    for bit in range(len(sealed) * 8):
        flipped = bytearray(sealed)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Tampered):
            vault.unseal(person, "journal", bytes(flipped))


@pytest.mark.parametrize("sealed", [b"", b"short", bytes(27), bytes(28)])
def test_bytes_that_were_never_sealed_are_refused(vault: Vault, sealed: bytes) -> None:
    with pytest.raises(Tampered):
        vault.unseal(vault.new_person(), "journal", sealed)


def test_sealed_bytes_fit_no_other_purpose_and_no_other_person(vault: Vault) -> None:
    one, other = vault.new_person(), vault.new_person()
    sealed = vault.seal(one, "journal", PLAIN)
    with pytest.raises(Tampered):
        vault.unseal(one, "inbox", sealed)
    with pytest.raises(Tampered):
        vault.unseal(other, "journal", sealed)


def test_a_destroyed_key_takes_everything_with_it(vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    sealed, name = vault.seal(person, "journal", PLAIN), vault.keep(person, PLAIN)
    vault.destroy(person)
    vault.destroy(person)
    assert not vault.has(person)
    assert vault.people() == set()
    assert vault.gone() == {person}
    with pytest.raises(KeyGone):
        vault.unseal(person, "journal", sealed)
    with pytest.raises(KeyGone):
        vault.seal(person, "journal", PLAIN)
    with pytest.raises(KeyGone):
        vault.fetch(person, name)
    assert not (tmp_path / "keys" / "people" / f"{person}.key").exists()


def test_an_older_copy_of_the_data_cannot_be_read_with_the_keys_of_today(tmp_path: Path) -> None:
    data, keys = tmp_path / "data", tmp_path / "keys"
    vault = Vault.open(data, keys, None, fresh=True)
    leaves, stays = vault.new_person(), vault.new_person()
    names = {person: vault.keep(person, PLAIN) for person in (leaves, stays)}
    shutil.copytree(data, tmp_path / "older")
    vault.destroy(leaves)
    vault.drop([names[leaves]])
    older = Vault.open(tmp_path / "older", keys, None, fresh=False)
    assert older.fetch(stays, names[stays]) == PLAIN
    with pytest.raises(KeyGone):
        older.fetch(leaves, names[leaves])


def test_a_deletion_that_was_cut_short_is_finished_when_the_keys_are_opened(vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    (tmp_path / "keys" / "people" / f"{person}.gone").touch()
    assert not open_vault(tmp_path, fresh=False).has(person)


def test_missing_keys_are_refused_and_nothing_is_created(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with pytest.raises(KeysMissing):
        Vault.open(data, tmp_path / "keys", None, fresh=False)
    with pytest.raises(KeysMissing):
        Vault.open(data, tmp_path / "keys", bytes(32), fresh=False)
    assert list(tmp_path.rglob("*")) == [data]


@pytest.mark.parametrize("lost", ["master.key", "index.key"])
def test_one_missing_key_is_not_made_anew(tmp_path: Path, lost: str) -> None:
    open_vault(tmp_path)
    (tmp_path / "keys" / lost).unlink()
    with pytest.raises(KeysMissing):
        open_vault(tmp_path, fresh=False)
    assert not (tmp_path / "keys" / lost).exists()


@pytest.mark.parametrize("fresh", [True, False])
def test_a_wrong_master_key_is_refused(tmp_path: Path, fresh: bool) -> None:
    open_vault(tmp_path, master=bytes(32))
    before = everything_under(tmp_path)
    with pytest.raises(WrongMasterKey):
        open_vault(tmp_path, master=b"\x01" * 32, fresh=fresh)
    with pytest.raises(WrongMasterKey):
        open_vault(tmp_path, master=b"too short", fresh=fresh)
    assert everything_under(tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"not base64!", base64.b64encode(b"too short")])
def test_a_master_key_file_that_holds_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    open_vault(tmp_path)
    (tmp_path / "keys" / "master.key").write_bytes(content)
    with pytest.raises(WrongMasterKey):
        open_vault(tmp_path, fresh=False)


def test_the_master_key_of_the_environment_wins_and_is_written_nowhere(tmp_path: Path) -> None:
    open_vault(tmp_path, master=b"m" * 32)
    assert not (tmp_path / "keys" / "master.key").exists()
    assert open_vault(tmp_path, master=b"m" * 32, fresh=False).people() == set()


def test_a_damaged_person_key_is_found(vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    path = tmp_path / "keys" / "people" / f"{person}.key"
    sealed = path.read_bytes()
    path.write_bytes(sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with pytest.raises(Tampered):
        open_vault(tmp_path, fresh=False).seal(person, "journal", PLAIN)


def test_one_person_cannot_be_given_the_key_of_another(vault: Vault, tmp_path: Path) -> None:
    one, other = vault.new_person(), vault.new_person()
    people = tmp_path / "keys" / "people"
    shutil.copy(people / f"{one}.key", people / f"{other}.key")
    with pytest.raises(Tampered):
        open_vault(tmp_path, fresh=False).seal(other, "journal", PLAIN)


def test_keys_and_folders_are_for_their_owner_only(vault: Vault, tmp_path: Path) -> None:
    vault.keep(vault.new_person(), PLAIN)
    for path in (tmp_path / "keys", tmp_path / "files"):
        assert path.stat().st_mode & 0o777 == 0o700
        for below in path.rglob("*"):
            assert below.stat().st_mode & 0o777 == (0o700 if below.is_dir() else 0o600)


def test_no_plain_byte_lies_in_the_folders(vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    vault.keep(person, PLAIN * 100)
    found = everything_under(tmp_path)
    assert b"gesperrt" not in found
    assert b"AGE-SECRET-KEY" not in found


def test_a_file_can_be_rescued_with_age_alone(vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    name = vault.keep(person, PLAIN)
    master = AESGCM(base64.b64decode((tmp_path / "keys" / "master.key").read_bytes()))
    wrapped = (tmp_path / "keys" / "people" / f"{person}.key").read_bytes()
    keys = json.loads(master.decrypt(wrapped[:12], wrapped[12:], person.encode()))
    identity = pyrage.x25519.Identity.from_str(keys["age"])
    assert pyrage.decrypt((tmp_path / "files" / f"{name}.age").read_bytes(), [identity]) == PLAIN


def test_a_flipped_bit_in_a_file_is_found(vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    name = vault.keep(person, PLAIN)
    path = tmp_path / "files" / f"{name}.age"
    kept = path.read_bytes()
    for place in range(0, len(kept), 7):
        flipped = bytearray(kept)
        flipped[place] ^= 1
        path.write_bytes(flipped)
        with pytest.raises(Tampered):
            vault.fetch(person, name)


def test_one_person_cannot_open_the_file_of_another(vault: Vault) -> None:
    name = vault.keep(vault.new_person(), PLAIN)
    with pytest.raises(Tampered):
        vault.fetch(vault.new_person(), name)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "a" * 31, "A" * 32, "0" * 32 + "\n", "0" * 31 + "/"])
def test_a_name_that_could_be_a_path_is_refused(vault: Vault, name: str) -> None:
    person = vault.new_person()
    with pytest.raises(BadName):
        vault.fetch(person, name)
    with pytest.raises(BadName):
        vault.drop([name])
    with pytest.raises(BadName):
        vault.destroy(name)


def test_the_sweep_removes_what_no_row_names_and_what_a_crash_left(vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    named, stray = vault.keep(person, PLAIN), vault.keep(person, PLAIN)
    (tmp_path / "files" / ".half.age.tmp").write_bytes(b"half")
    assert vault.sweep({named}) == 2
    assert vault.names() == {named}
    assert [path.name for path in (tmp_path / "files").iterdir()] == [f"{named}.age"]
    with pytest.raises(FileMissing):
        vault.fetch(person, stray)


def test_a_chat_is_known_again_in_this_installation_only(tmp_path: Path) -> None:
    here, there = open_vault(tmp_path / "here"), open_vault(tmp_path / "there")
    assert here.chat_hash("telegram", "1") == open_vault(tmp_path / "here", fresh=False).chat_hash("telegram", "1")
    assert here.chat_hash("telegram", "1") != there.chat_hash("telegram", "1")
    assert here.chat_hash("telegram", "1") != here.chat_hash("matrix", "1")
    assert here.chat_hash("telegram", "1") != here.event_hash("telegram", "1")


def test_a_last_word_can_be_sealed_for_nobody(vault: Vault, tmp_path: Path) -> None:
    sealed = vault.seal(keyring.HOUSE, "farewell", PLAIN)
    assert open_vault(tmp_path, fresh=False).unseal(keyring.HOUSE, "farewell", sealed) == PLAIN


def test_more_people_than_the_cache_holds_are_all_served(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "CACHED_PEOPLE", 2)
    people = [vault.new_person() for _ in range(5)]
    sealed = {person: vault.seal(person, "journal", person.encode()) for person in people}
    assert all(vault.unseal(person, "journal", sealed[person]) == person.encode() for person in people)
    assert len(vault._keys._rings) == 2


def run_until_killed(data: Path, point: int, script: str = KEEPS_AND_SAYS_SO) -> tuple[int, dict[str, list[str]]]:
    done = subprocess.run(
        [sys.executable, "-c", script, str(data)],
        cwd=ROOT,
        env=os.environ | {"KONTOLOTSE_FAULT": str(point)},
        capture_output=True,
        check=False,
    )
    return done.returncode, {line.split()[0]: line.split()[1:] for line in done.stdout.decode().splitlines()}


def check_what_was_said(vault: Vault, said: dict[str, list[str]]) -> None:
    if "person" in said:
        person, sealed = said["person"]
        assert vault.unseal(person, "note", bytes.fromhex(sealed)) == b"said"
        if "file" in said:
            assert vault.fetch(person, said["file"][0]) == b"a photo"
    if "left" in said:
        assert not vault.has(said["left"][0])


def test_whatever_the_vault_returned_is_there_after_a_kill_at_every_point(tmp_path: Path) -> None:
    for point in range(1, 80):
        data = tmp_path / str(point)
        code, said = run_until_killed(data, point)
        check_what_was_said(open_vault(data), said)
        if code == 0:
            break
        assert code == -signal.SIGKILL
    assert code == 0
    assert point > 40


def test_after_a_change_of_the_master_key_only_the_new_one_opens_and_everything_is_there(tmp_path: Path) -> None:
    vault = open_vault(tmp_path)
    person = vault.new_person()
    sealed, hashed = vault.seal(person, "journal", PLAIN), vault.chat_hash("telegram", "1")
    old = base64.b64decode((tmp_path / "keys" / "master.key").read_bytes())
    rotation.rewrap(tmp_path / "keys", old, b"n" * 32)
    again = open_vault(tmp_path, fresh=False)
    assert again.unseal(person, "journal", sealed) == PLAIN
    assert again.chat_hash("telegram", "1") == hashed
    assert open_vault(tmp_path, b"n" * 32, fresh=False).unseal(person, "journal", sealed) == PLAIN
    with pytest.raises(WrongMasterKey):
        open_vault(tmp_path, old, fresh=False)


def test_the_master_key_is_not_changed_by_somebody_who_does_not_have_it(tmp_path: Path) -> None:
    open_vault(tmp_path, b"o" * 32)
    before = everything_under(tmp_path)
    with pytest.raises(WrongMasterKey):
        rotation.rewrap(tmp_path / "keys", b"x" * 32, b"n" * 32)
    with pytest.raises(WrongMasterKey):
        rotation.rewrap(tmp_path / "keys", b"o" * 32, b"short")
    assert everything_under(tmp_path) == before


@pytest.mark.parametrize("given", [b"o" * 32, b"n" * 32])
def test_a_change_of_the_master_key_that_was_killed_leaves_nobody_locked_out(tmp_path: Path, given: bytes) -> None:
    original = open_vault(tmp_path / "original", b"o" * 32)
    people = [original.new_person() for _ in range(2)]
    sealed = {person: original.seal(person, "journal", PLAIN) for person in people}
    code = point = 0
    for point in range(1, 50):
        data = tmp_path / str(point)
        shutil.copytree(tmp_path / "original", data)
        code, _ = run_until_killed(data, point, CHANGES_THE_MASTER_KEY)
        note = data / "keys" / "rotation.key"
        under_way = note.exists() and any(note.read_bytes())
        key = given if under_way else whichever_opens(data)
        vault = open_vault(data, key, fresh=False)
        assert all(vault.unseal(person, "journal", sealed[person]) == PLAIN for person in people)
        if code == 0:
            break
    assert code == 0
    assert point > 20


def whichever_opens(data: Path) -> bytes:
    try:
        open_vault(data, b"o" * 32, fresh=False)
    except WrongMasterKey:
        return b"n" * 32
    return b"o" * 32
