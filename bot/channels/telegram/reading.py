"""From an update of the Bot API, as it came, to what the person meant. Unknown shapes raise Unreadable and are parked.

Works on the plain JSON: a field that a library does not know yet must not make the bot deaf.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.messages import Incoming, Received, SentAs

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
OTHERS = ("sticker", "location", "venue", "contact", "poll", "dice", "video", "animation", "audio", "story", "game")
SEPARATOR = "#"
OWN_NAME = re.compile(r"^(/\w{1,32})@\w{1,64}")  # a command may bear the bot's name
Message = Mapping[str, Any]


class Unreadable(ValueError):
    """The update has no shape that we know."""


def chat_of(update: Mapping[str, Any]) -> Message | None:
    """The chat that an update comes from; None where it comes from nobody."""
    for kind in KINDS:
        part = update.get(kind)
        if isinstance(part, dict):
            holder = part.get("message", part) if kind == "callback_query" else part
            chat = holder.get("chat") if isinstance(holder, dict) else None
            return chat if isinstance(chat, dict) and isinstance(chat.get("id"), int) else None
    return None


def in_album(raw: bytes) -> bool:
    """Is the message one of several that were sent together? The network does not say how many."""
    return b'"media_group_id"' in raw


def stands_alone(raw: bytes) -> bool:
    """Is it a tap or a command, which nothing follows that belongs to it?"""
    update = json.loads(raw)
    message = update.get("message")
    return "callback_query" in update or (isinstance(message, dict) and _text(message).startswith("/"))


def press(update: Mapping[str, Any]) -> str:
    """What makes a press of a button that one press, "" for everything else: an app that lost the answer sends the
    press again, under another number."""
    tap = update.get("callback_query")
    if not isinstance(tap, dict) or not chat_of(update):
        return ""
    message = tap["message"]
    return f"press:{message['chat']['id']}:{message.get('message_id')}:{tap.get('data')}"


def read(raw: bytes) -> Incoming:
    """What the person meant by an update."""
    update = json.loads(raw)
    if tap := update.get("callback_query"):
        return _tap(str(tap["data"]))
    if edited := update.get("edited_message"):
        return Incoming(edit_ref=_ref(edited), edit_text=_text(edited))
    message = update.get("message")
    if not isinstance(message, dict):
        raise Unreadable
    return replace(_message(message), sender=_writer(message.get("from")))


def _writer(user: Any) -> str:
    """Whom the network shows as the writer: a name that anybody can choose, and the one that belongs to one alone."""
    if not isinstance(user, dict):
        return ""
    own = f"(@{user['username']})" if user.get("username") else ""
    return " ".join(str(part) for part in (user.get("first_name"), user.get("last_name"), own) if part)


def _tap(data: str) -> Incoming:
    """A choice and the ticket that it was offered with."""
    choice, _, ticket = data.partition(SEPARATOR)
    return Incoming(choice=choice, ticket=ticket)


def _message(message: Message) -> Incoming:
    if "voice" in message or "video_note" in message:
        return Incoming(recordings=(_recording(message),))
    files = _files(message)
    text = _text(message)
    if "forward_origin" in message:
        forwarded = _forwarded(message["forward_origin"], text, files)
        return replace(forwarded, album=_album(message), sent_as=_sent_as(message))
    other = next((kind for kind in OTHERS if kind in message), "")
    if not text and not files:
        return Incoming(other=other or "unknown")
    texts = (text,) if text else ()
    refs = (_ref(message),) * len(texts)
    return Incoming(texts=texts, refs=refs, files=files, album=_album(message), sent_as=_sent_as(message))


def _text(message: Message) -> str:
    text = str(message.get("text") or message.get("caption") or "")
    return OWN_NAME.sub(r"\1", text, count=1)


def _ref(message: Message) -> str:
    return str(message["message_id"])


def _album(message: Message) -> str:
    return str(message.get("media_group_id", ""))


def _sent_as(message: Message) -> SentAs:
    return "photo" if "photo" in message else "document" if "document" in message else ""


def _recording(message: Message) -> Received:
    """Where a voice or a video note lies."""
    name, ending = ("voice", "ogg") if "voice" in message else ("video_note", "mp4")
    file = message[name]
    return Received(
        f"{name}-{message['message_id']}.{ending}", source=file["file_id"], size=int(file.get("file_size", 0))
    )


def _files(message: Message) -> tuple[Received, ...]:
    """The largest size of a photo, or the document."""
    if photo := message.get("photo"):
        best = max(photo, key=lambda size: size.get("width", 0) * size.get("height", 0))
        name = f"photo-{message['message_id']}.jpg"
        return (Received(name, source=best["file_id"], size=int(best.get("file_size", 0))),)
    if document := message.get("document"):
        name = str(document.get("file_name") or f"file-{message['message_id']}")
        return (Received(name, source=document["file_id"], size=int(document.get("file_size", 0))),)
    return ()


def _forwarded(origin: Message, text: str, files: tuple[Received, ...]) -> Incoming:
    """A forwarded message, with the sender that the network shows and the original day."""
    date = datetime.fromtimestamp(int(origin["date"]), UTC).isoformat()
    sender = SENDERS.get(origin["type"], _nobody)(origin)
    return Incoming(files=files, forward_from=sender, forward_text=text, forward_date=date)


def _nobody(origin: Message) -> str:
    return ""


def _user(origin: Message) -> str:
    user = origin["sender_user"]
    return " ".join(filter(None, (user.get("first_name"), user.get("last_name"))))


SENDERS: Mapping[str, Callable[[Message], str]] = {
    "user": _user,
    "hidden_user": lambda origin: str(origin["sender_user_name"]),
    "chat": lambda origin: str(origin["sender_chat"].get("title", "")),
    "channel": lambda origin: str(origin["chat"].get("title", "")),
}
