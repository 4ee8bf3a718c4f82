"""A person with a Matrix app, for tests that are plain functions: writes, looks at the screen, waits for an answer.

Whatever is waited for has a deadline; an AssertionError then shows the screen. No test of its own; it knows no bot and
no wording. For kinds of messages that it has no word for there are `send_media` and `send_raw`.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any, Self, TypeVar

import nio
from nio.crypto.attachments import decrypt_attachment

from tests.friend_device import Device, granted
from tests.friend_keys import Asker, OneTimeKey, Signed
from tests.friend_screen import QUIET, SECONDS, Message
from tests.homeserver import Homeserver

T = TypeVar("T")
Content = Mapping[str, Any]
ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
numbers = count(1)


@contextmanager
def friend(server: Homeserver, folder: Path, name: str) -> Iterator["Friend"]:
    """Somebody new on the server, logged in; a number makes their name their own."""
    with Friend(server.url, folder / name) as one:
        user = f"{name.lower()}{next(numbers)}"
        server.register(user)
        one.login(user)
        yield one


class Friend:
    """One device of a person. `room` is the one that was entered last; every method takes another one as well.

    The mark lies before whatever the friend did last: `answers` is what others wrote since then.
    """

    def __init__(self, url: str, folder: Path) -> None:
        self.folder, self.room = folder, ""
        self._device, self._others = Device(url, folder / "keys"), list[Friend]()
        self._password, self._withheld = "", dict[str, Sequence[Content]]()
        self._identities: dict[str, Content] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def close(self) -> None:
        """The app and every further device are closed; nothing is logged out."""
        for one in self._others:
            one.close()
        self._device.close()

    # ---- who they are

    def login(self, user: str, password: str = "pw") -> Self:
        """Returns once the keys of this device are on the server. AssertionError where the password is wrong."""
        self._device.login(user, password)
        self._password = password
        return self

    def second_device(self) -> "Friend":
        """Another login of the same person, closed together with this one. It reads what is written from now on."""
        other = Friend(self._device.url, self.folder / f"device{len(self._others) + 2}")
        self._others.append(other)
        other.login(self.user_id, self._password)
        other.room = self.room
        return other

    @property
    def user_id(self) -> str:
        return self._device.screen.me

    @property
    def device_id(self) -> str:
        return str(self._device.client.device_id)

    @property
    def asker(self) -> Asker:
        """Plain requests in this person's name."""
        return Asker(self._device.url, self._device.client.access_token)

    # ---- rooms

    def dm(self, user: str, encrypted: bool = True, wait: bool = True, seconds: float = SECONDS) -> str:
        """A direct room with somebody; its id. Returns once they have joined, or at once where `wait` is False."""
        state = [ENCRYPTION] if encrypted else []
        preset = nio.RoomPreset.trusted_private_chat
        wish = self._client.room_create(is_direct=True, preset=preset, invite=[user], initial_state=state)
        self.skip()
        self.room = str(self._done(wish).room_id)
        self.until(lambda: self._is_known(user, encrypted), "the new room")  # it comes in pieces
        if wait:
            self.until(lambda: user in self.members(), f"{user} in the room", seconds)
        return self.room

    def _is_known(self, user: str, encrypted: bool) -> bool:
        found = self._client.rooms.get(self.room)
        return bool(found and user in found.users and found.encrypted == encrypted)

    def accept(self, seconds: float = SECONDS) -> str:
        """Enters the room to which they are invited; its id."""
        room = str(self.until(lambda: next(iter(list(self._client.invited_rooms)), None), "an invitation", seconds))
        self._done(self._client.join(room))
        self.until(lambda: self.user_id in self.members(room), "the room", seconds)
        self.room = room
        return room

    def invite(self, user: str, room: str | None = None) -> None:
        self.skip()
        self._done(self._client.room_invite(room or self.room, user))

    def leave(self, room: str | None = None) -> None:
        self.skip()
        self._done(self._client.room_leave(room or self.room))

    def members(self, room: str | None = None) -> set[str]:
        """Who has joined."""
        found = self._client.rooms.get(room or self.room)
        return {user for user, one in list(found.users.items()) if not one.invited} if found else set()

    def is_encrypted(self, room: str | None = None) -> bool:
        return bool(self._client.rooms[room or self.room].encrypted)

    # ---- what they write

    def say(self, text: str, room: str | None = None) -> str:
        """The id of the event, as of everything that is sent."""
        return self.send_raw("m.room.message", {"msgtype": "m.text", "body": text}, room)

    def ask(self, text: str, room: str | None = None, seconds: float = SECONDS) -> str:
        """Says it; all that comes as an answer until it is quiet, as one text."""
        self.say(text, room)
        return "\n".join(one.body for one in self.wait_reply(seconds, room=room))

    def reply(self, event_id: str, text: str, thread: bool = False, room: str | None = None) -> str:
        """An answer to a message; with `thread`, in the thread that begins there."""
        relation: dict[str, Any] = {"m.in_reply_to": {"event_id": event_id}}
        if thread:
            relation |= {"rel_type": "m.thread", "event_id": event_id, "is_falling_back": True}
        content = {"msgtype": "m.text", "body": text, "m.relates_to": relation}
        return self.send_raw("m.room.message", content, room)

    def edit(self, event_id: str, text: str, room: str | None = None) -> str:
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": event_id}
        content = {"msgtype": "m.text", "body": f"* {text}", "m.new_content": new, "m.relates_to": relation}
        return self.send_raw("m.room.message", content, room)

    def react(self, event_id: str, key: str, room: str | None = None) -> str:
        relation = {"rel_type": "m.annotation", "event_id": event_id, "key": key}
        return self.send_raw("m.reaction", {"m.relates_to": relation}, room)

    def redact(self, event_id: str, room: str | None = None) -> str:
        """Removes a message of theirs."""
        self.skip()
        return str(self._done(self._client.room_redact(room or self.room, event_id)).event_id)

    def send_raw(self, kind: str, content: Content, room: str | None = None) -> str:
        """An event of any type, encrypted where the room is, save for reactions."""
        self.skip()
        wish = self._client.room_send(room or self.room, kind, dict(content), ignore_unverified_devices=True)
        return str(self._done(wish).event_id)

    def say_unreadably(self, text: str, room: str | None = None) -> str:
        """Says it encrypted and gives nobody the key; `share_key` does. What is said later can be read again."""
        room = room or self.room
        self._withheld[room] = self._device.call(self._device.withhold(room))
        event_id = self.say(text, room)
        self._device.call(self._device.forget_key(room))
        return event_id

    def share_key(self, room: str | None = None) -> None:
        """Everybody in the room gets the key of what was said unreadably last."""
        self.skip()
        for messages in self._withheld.pop(room or self.room):
            self.asker.send_to_device("m.room.encrypted", messages)

    def type(self, now: bool = True, room: str | None = None) -> None:
        """Begins to type, or stops."""
        self._done(self._client.room_typing(room or self.room, now))

    def read(self, event_id: str, room: str | None = None) -> None:
        """Tells the others that they have read up to there."""
        self._done(self._client.room_read_markers(room or self.room, event_id, event_id))

    def verification_request(self, user: str, room: str | None = None) -> str:
        """Asks somebody to compare symbols, as the app's "verify" does."""
        content = {"msgtype": "m.key.verification.request", "body": "verify", "to": user, "methods": ["m.sas.v1"]}
        return self.send_raw("m.room.message", {**content, "from_device": self.device_id}, room)

    # ---- files

    def send_photo(self, data: bytes, caption: str | None = None, name: str = "foto.jpg") -> str:
        return self.send_media("m.image", data, name, "image/jpeg", caption)

    def send_file(self, data: bytes, name: str, mime: str, caption: str | None = None) -> str:
        return self.send_media("m.file", data, name, mime, caption)

    def send_voice(self, data: bytes) -> str:
        voice = {"org.matrix.msc3245.voice": {}, "org.matrix.msc1767.audio": {"duration": 2000, "waveform": [0, 512]}}
        return self.send_media("m.audio", data, "voice.ogg", "audio/ogg", None, voice)

    def send_media(
        self, kind: str, data: bytes, name: str, mime: str, caption: str | None = None, more: Content | None = None
    ) -> str:
        """Uploads a file, encrypted where the room is, and shows it in the room. `more` goes into the message."""
        locked = self.is_encrypted()
        sent = self._client.upload(
            lambda *_: BytesIO(data), mime, filename=None if locked else name, encrypt=locked, filesize=len(data)
        )
        answer, keys = self._device.call(sent)
        url = granted(answer).content_uri
        place = {"file": {**keys, "url": url}} if locked else {"url": url}
        info = {"mimetype": mime, "size": len(data)}
        content = {"msgtype": kind, "body": caption or name, "filename": name, "info": info, **place, **(more or {})}
        return self.send_raw("m.room.message", content)

    def forward(self, event_id: str, room: str) -> str:
        """Shows a message in another room; a file is not uploaded again."""
        one = self._device.screen.find(event_id)
        return self.send_raw(
            one.type, {key: value for key, value in one.content.items() if key != "m.relates_to"}, room
        )

    def download(self, message: Message) -> bytes:
        """The file of a message, decrypted. AssertionError where the server has it not, EncryptionError where it is
        not what the message says."""
        locked = message.content.get("file")
        url = locked["url"] if locked else message.content["url"]
        data = bytes(self._done(self._client.download(mxc=url)).body)
        if locked:
            return bytes(decrypt_attachment(data, locked["key"]["k"], locked["hashes"]["sha256"], locked["iv"]))
        return data

    # ---- the screen

    def skip(self) -> None:
        """Moves the mark to the end of all that came."""
        self._device.screen.mark = len(self._device.screen.events)

    @property
    def events(self) -> Sequence[Message]:
        """All that came, of every room, oldest first: reactions, edits, removals and comings and goings as well."""
        return tuple(self._device.screen.events)

    @property
    def messages(self) -> Sequence[Message]:
        """What stands in the room as messages, their own as well."""
        return [one for one in self.events if one.is_bubble and one.room == self.room]

    @property
    def answers(self) -> Sequence[Message]:
        """What others wrote in the room since the mark."""
        return self._device.screen.new(self.room)

    def wait_reply(
        self, seconds: float = SECONDS, quiet: float = QUIET, n: int = 1, room: str | None = None
    ) -> Sequence[Message]:
        """What others wrote since the mark: at least `n` messages, and all that came until nothing did for `quiet`
        seconds."""
        return self._device.screen.answers(room or self.room, n, seconds, quiet)

    def wait_event(self, kind: str, about: str | None = None, seconds: float = SECONDS) -> Message:
        """What another did since the mark: `m.reaction`, `m.replace`, `m.room.redaction`, `m.key.verification.cancel` …

        `about` is the event that it is about.
        """
        screen = self._device.screen

        def found() -> Message | None:
            since = (one for one in screen.events[screen.mark :] if one.sender != self.user_id)
            right = (one for one in since if kind in (one.type, one.kind, one.relation))
            return next((one for one in right if about in (None, one.about)), None)

        return self.until(found, f"{kind} about {about}", seconds)

    def expect_silence(self, seconds: float) -> None:
        """AssertionError where somebody writes within that time."""
        time.sleep(seconds)
        assert not self.answers, f"it was not quiet\n{self.screen()}"

    def until(self, fine: Callable[[], T | None], what: str, seconds: float = SECONDS) -> T:
        """What `fine` returns, once that is true; looked at whenever something came."""
        return self._device.screen.until(fine, what, seconds)

    def screen(self) -> str:
        """Everything that came, for people to read."""
        return str(self._device.screen)

    def text(self, event_id: str) -> str | None:
        """What the app shows of a message: with its edits; None where it was removed."""
        return self._device.screen.text(event_id)

    def reactions(self, event_id: str) -> list[tuple[str, str]]:
        """Who reacted with which key."""
        return self._device.screen.reactions(event_id)

    def saw_typing(self, user: str) -> bool:
        """Somebody began to type since the mark."""
        return any(who == user and place >= self._device.screen.mark for who, place in self._device.screen.typed)

    def read_up_to(self, user: str, room: str | None = None) -> str | None:
        """The event that somebody has read last."""
        return self._device.screen.read.get((room or self.room, user))

    # ---- keys

    def claim_one_time_key(self, user: str, device: str) -> OneTimeKey | None:
        return self.asker.claim(user, device)

    def device_keys(self, user: str) -> dict[str, Signed]:
        return self.asker.device_keys(user)

    def cross_signing_keys(self, user: str) -> dict[str, Signed]:
        return self.asker.cross_signing_keys(user)

    def shield(self, user: str) -> str:
        """What the app would warn of beside every message of the user, or "none". An identity, once seen, is known."""
        now = self.cross_signing_keys(user).get("master", {}).get("keys")
        if now and self._identities.setdefault(user, now) != now:
            return f"the identity of {user} is another one than before"
        return self.asker.shield(user)

    # ---- the client

    @property
    def _client(self) -> Any:
        return self._device.client

    def _done(self, work: Any) -> Any:
        return granted(self._device.call(work))
