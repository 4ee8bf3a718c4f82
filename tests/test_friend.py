"""Two people with Matrix apps write to each other over a real server: what the tests of the bot are built on."""

import os
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.friend import Friend, friend
from tests.friend_keys import canonical
from tests.friend_screen import Message
from tests.homeserver import Homeserver

PHOTO = b"\xff\xd8\xff\xe0\x00\x10JFIF" + os.urandom(300_000) + b"\xff\xd9"


@pytest.fixture(scope="module")
def wiebke(server: Homeserver, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Friend]:
    with friend(server, tmp_path_factory.mktemp("friends"), "Wiebke") as one:
        yield one


@pytest.fixture(scope="module")
def otto(server: Homeserver, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Friend]:
    with friend(server, tmp_path_factory.mktemp("friends"), "Otto") as one:
        yield one


@pytest.fixture
def met(wiebke: Friend, otto: Friend) -> str:
    """An encrypted room of the two."""
    return meet(wiebke, otto)


def meet(one: Friend, other: Friend, encrypted: bool = True) -> str:
    room = one.dm(other.user_id, encrypted, wait=False)
    assert other.accept() == room
    one.until(lambda: other.user_id in one.members(), "both in the room")
    other.skip()
    return room


def heard(who: Friend) -> Message:
    """The one message that came, after which the next one is waited for."""
    [message] = who.wait_reply(quiet=0.05)
    who.skip()
    return message


def on_disk(folder: Path, words: bytes) -> bool:
    return any(words in file.read_bytes() for file in folder.rglob("*") if file.is_file())


# ---- messages


def test_both_read_what_the_other_writes_and_the_server_cannot(
    server: Homeserver, wiebke: Friend, otto: Friend, met: str
) -> None:
    wiebke.say("Äpfel 🍎 im Flur")
    read = heard(otto)
    otto.say("und Birnen")
    back = heard(wiebke)

    assert (read.body, read.sender, read.kind, read.encrypted) == ("Äpfel 🍎 im Flur", wiebke.user_id, "m.text", True)
    assert (back.body, back.encrypted) == ("und Birnen", True)
    assert not on_disk(server.folder, "Äpfel".encode())
    assert not on_disk(server.folder, b"Birnen")


def test_in_an_unencrypted_room_the_server_reads_along(server: Homeserver, wiebke: Friend, otto: Friend) -> None:
    meet(wiebke, otto, encrypted=False)
    wiebke.say("Pflaumen fuer alle")
    read = heard(otto)
    wiebke.send_photo(PHOTO[::-1])
    photo = heard(otto)

    assert (read.body, read.encrypted) == ("Pflaumen fuer alle", False)
    assert on_disk(server.folder, b"Pflaumen fuer alle")
    assert otto.download(photo) == PHOTO[::-1]
    assert "file" not in photo.content


def test_what_is_written_before_the_other_has_come_can_be_read(wiebke: Friend, otto: Friend) -> None:
    otto.skip()
    wiebke.dm(otto.user_id, wait=False)
    wiebke.say("schon mal vorab")
    otto.accept()

    assert [one.body for one in otto.wait_reply()] == ["schon mal vorab"]


def test_an_answer_is_all_that_comes_until_it_is_quiet(wiebke: Friend, otto: Friend, met: str) -> None:
    wiebke.say("frage")
    for text in ("erstens", "zweitens", "drittens"):
        otto.say(text)

    assert [one.body for one in wiebke.wait_reply(n=3)] == ["erstens", "zweitens", "drittens"]
    wiebke.skip()
    wiebke.expect_silence(0.2)
    Timer(0.3, otto.say, ["gern"]).start()
    assert wiebke.ask("noch etwas?") == "gern"


def test_who_waits_in_vain_is_shown_the_screen(wiebke: Friend, otto: Friend, met: str) -> None:
    otto.say("ich bin da")
    wiebke.wait_reply()
    wiebke.say("hoert jemand")

    with pytest.raises(AssertionError, match=r"(?s)1 as an answer: .*'ich bin da'.*  ----.*me: .*'hoert"):
        wiebke.wait_reply(seconds=0.3)
    otto.say("ja")
    with pytest.raises(AssertionError, match="it was not quiet"):
        wiebke.expect_silence(1.0)


def test_what_nobody_got_the_key_of_can_be_read_once_they_have_it(wiebke: Friend, otto: Friend, met: str) -> None:
    said = wiebke.say_unreadably("noch zu")
    locked = heard(otto)
    wiebke.say("wieder offen")
    opened = heard(otto)

    assert (locked.readable, locked.kind, locked.body) == (False, "m.room.encrypted", "")
    assert opened.body == "wieder offen"
    wiebke.share_key()
    otto.until(lambda: otto.text(said) == "noch zu", "the key")
    assert [one.body for one in otto.messages] == ["noch zu", "wieder offen"]


# ---- what is about a message


def test_reactions_edits_replies_and_removals_are_seen(wiebke: Friend, otto: Friend, met: str) -> None:
    said = wiebke.say("Kontto gesperrt")
    otto.wait_reply()
    otto.react(said, "👍")
    wiebke.wait_event("m.reaction", said)
    assert wiebke.reactions(said) == [(otto.user_id, "👍")]

    wiebke.edit(said, "Konto gesperrt")
    otto.wait_event("m.replace", said)
    assert otto.text(said) == "Konto gesperrt"
    assert [one.event_id for one in otto.messages] == [said]

    otto.reply(said, "wirklich?")
    reply = heard(wiebke)
    assert (reply.about, reply.relation) == (said, None)
    otto.reply(said, "im Faden", thread=True)
    threaded = heard(wiebke)
    assert (threaded.about, threaded.relation) == (said, "m.thread")

    wiebke.redact(said)
    otto.wait_event("m.room.redaction", said)
    assert otto.text(said) is None


def test_typing_and_reading_are_seen(wiebke: Friend, otto: Friend, met: str) -> None:
    said = wiebke.say("noch da?")
    otto.wait_reply()
    assert not wiebke.saw_typing(otto.user_id)
    otto.read(said)
    otto.type()

    wiebke.until(lambda: wiebke.read_up_to(otto.user_id) == said, "a receipt")
    wiebke.until(lambda: wiebke.saw_typing(otto.user_id), "typing")


def test_a_wish_to_compare_symbols_arrives(wiebke: Friend, otto: Friend, met: str) -> None:
    asked = wiebke.verification_request(otto.user_id)
    request = otto.wait_event("m.key.verification.request")
    assert request.event_id == asked
    assert request.content["to"] == otto.user_id
    relation = {"rel_type": "m.reference", "event_id": asked}
    otto.send_raw("m.key.verification.cancel", {"code": "m.user", "reason": "no", "m.relates_to": relation})

    assert wiebke.wait_event("m.key.verification.cancel", asked).content["code"] == "m.user"


def test_mentions_and_html_come_with_a_message(wiebke: Friend, otto: Friend, met: str) -> None:
    html = {"format": "org.matrix.custom.html", "formatted_body": "<strong>Otto</strong>"}
    mention = {"m.mentions": {"user_ids": [otto.user_id]}}
    wiebke.send_raw("m.room.message", {"msgtype": "m.text", "body": "Otto", **html, **mention})
    read = heard(otto)

    assert (read.html, tuple(read.mentions)) == ("<strong>Otto</strong>", (otto.user_id,))


# ---- files


def test_a_photo_arrives_byte_for_byte_and_the_server_has_not_seen_it(
    server: Homeserver, wiebke: Friend, otto: Friend, met: str
) -> None:
    sent = wiebke.send_photo(PHOTO, "der Brief")
    photo = heard(otto)

    assert (photo.kind, photo.filename, photo.caption) == ("m.image", "foto.jpg", "der Brief")
    assert otto.download(photo) == PHOTO
    assert not on_disk(server.folder / "media", PHOTO[-60:-20])
    other = meet(wiebke, otto)
    wiebke.forward(sent, other)
    forwarded = heard(otto)
    assert forwarded.content["file"]["url"] == photo.content["file"]["url"]
    assert otto.download(forwarded) == PHOTO


def test_a_file_and_a_voice_arrive_byte_for_byte(wiebke: Friend, otto: Friend, met: str) -> None:
    wiebke.send_file(b"%PDF-1.7 Mahnung", "Mahnung.pdf", "application/pdf")
    file = heard(otto)
    wiebke.send_voice(b"OggS" + PHOTO)
    voice = heard(otto)

    assert (file.kind, file.filename, file.caption) == ("m.file", "Mahnung.pdf", None)
    assert otto.download(file) == b"%PDF-1.7 Mahnung"
    assert voice.kind == "m.audio"
    assert otto.download(voice) == b"OggS" + PHOTO


def test_a_sticker_and_a_place_arrive_as_what_they_are(wiebke: Friend, otto: Friend, met: str) -> None:
    wiebke.send_raw("m.sticker", {"body": "Katze", "url": "mxc://home.test/katze", "info": {}})
    wiebke.send_raw("m.room.message", {"msgtype": "m.location", "body": "hier", "geo_uri": "geo:53.4,8.1"})

    assert [one.kind for one in otto.wait_reply(n=2)] == ["m.sticker", "m.location"]


# ---- devices, restarts, rooms


def test_a_second_device_reads_and_writes_from_then_on(wiebke: Friend, otto: Friend, met: str) -> None:
    wiebke.say("nur mit dem Telefon")
    otto.wait_reply()
    laptop = wiebke.second_device()
    otto.until(lambda: laptop.device_id in otto.device_keys(wiebke.user_id), "the new device")
    otto.say("an beide")

    assert [one.body for one in laptop.wait_reply()] == ["an beide"]
    assert "nur mit dem Telefon" not in [one.body for one in laptop.messages]
    laptop.say("vom Laptop")
    assert [one.body for one in otto.wait_reply()] == ["vom Laptop"]
    wiebke.until(lambda: "vom Laptop" in [one.body for one in wiebke.messages], "what the laptop wrote")
    assert laptop.user_id == wiebke.user_id
    assert laptop.device_id != wiebke.device_id


def test_after_a_restart_of_the_server_both_go_on_in_the_room(
    server: Homeserver, wiebke: Friend, otto: Friend, met: str
) -> None:
    wiebke.send_photo(PHOTO)
    before = heard(otto)
    server.stop()
    server.start()

    assert otto.download(before) == PHOTO
    wiebke.say("wieder da")
    assert [one.body for one in otto.wait_reply()] == ["wieder da"]
    assert [one.kind for one in otto.messages] == ["m.image", "m.text"]


def test_a_third_person_can_be_invited_and_leave(
    server: Homeserver, wiebke: Friend, otto: Friend, met: str, tmp_path: Path
) -> None:
    with friend(server, tmp_path, "Hanna") as hanna:
        wiebke.invite(hanna.user_id)
        assert hanna.accept() == met
        wiebke.until(lambda: len(wiebke.members()) == 3, "three in the room")
        wiebke.say("zu dritt")
        assert [one.body for one in hanna.wait_reply()] == ["zu dritt"]
        hanna.leave()
        wiebke.until(lambda: wiebke.members() == {wiebke.user_id, otto.user_id}, "two in the room")


def test_a_wrong_password_is_refused(server: Homeserver, tmp_path: Path) -> None:
    server.register("gisela")

    with Friend(server.url, tmp_path / "gisela") as gisela, pytest.raises(AssertionError, match="M_FORBIDDEN"):
        gisela.login("gisela", "falsch")


# ---- keys


def test_one_time_keys_can_be_claimed_until_none_is_left(server: Homeserver, otto: Friend, tmp_path: Path) -> None:
    with friend(server, tmp_path, "Paula") as paula:
        claimed = [otto.claim_one_time_key(paula.user_id, paula.device_id) for _ in range(100)]

    keys = [one for one in claimed if one]
    assert len(keys) >= 50
    assert claimed[-1] is None
    assert len({one.key for one in keys}) == len(keys)
    assert not any(one.fallback for one in keys)


def key(usage: str, user: str, own: Ed25519PrivateKey) -> dict[str, Any]:
    public = _text(own.public_key().public_bytes_raw())
    return {"user_id": user, "usage": [usage], "keys": {f"ed25519:{public}": public}}


def sign(thing: dict[str, Any], user: str, own: Ed25519PrivateKey) -> dict[str, Any]:
    signature = _text(own.sign(canonical(thing)))
    others = thing.get("signatures", {}).get(user, {})
    key_id = f"ed25519:{_text(own.public_key().public_bytes_raw())}"
    return {**thing, "signatures": {user: {**others, key_id: signature}}}


def identity(user: str, master: Ed25519PrivateKey, own: Ed25519PrivateKey) -> dict[str, Any]:
    """As a server takes it the first time."""
    self_signing = sign(key("self_signing", user, own), user, master)
    return {"master_key": key("master", user, master), "self_signing_key": self_signing}


def _text(data: bytes) -> str:
    return b64encode(data).decode().rstrip("=")


def test_a_shield_goes_once_the_owner_has_signed_each_device(server: Homeserver, otto: Friend, tmp_path: Path) -> None:
    with friend(server, tmp_path, "Rita") as rita:
        user, master, own = rita.user_id, Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        assert "no cross-signing identity" in otto.shield(user)
        rita.asker.post("/keys/device_signing/upload", identity(user, master, own))
        assert "not signed by its owner" in otto.shield(user)
        device = {**rita.device_keys(user)[rita.device_id]}
        device.pop("unsigned", None)
        rita.asker.post("/keys/signatures/upload", {user: {rita.device_id: sign(device, user, own)}})
        assert otto.shield(user) == "none"
        assert set(rita.cross_signing_keys(user)) == {"master", "self_signing"}

        rita.second_device()
        assert "not signed by its owner" in otto.shield(user)


def test_a_shield_comes_where_the_identity_is_another_one(server: Homeserver, otto: Friend, tmp_path: Path) -> None:
    with friend(server, tmp_path, "Stefan") as stefan:
        user, keys = stefan.user_id, [Ed25519PrivateKey.generate() for _ in range(4)]
        stefan.asker.post("/keys/device_signing/upload", identity(user, *keys[:2]))
        assert "not signed by its owner" in otto.shield(user)
        who = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": "pw"}
        stefan.asker.post("/keys/device_signing/upload", {**identity(user, *keys[2:]), "auth": who})

        assert "another one than before" in otto.shield(user)
