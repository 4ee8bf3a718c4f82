"""A small Bot API of our own, for tests where the large one is not beside the project: a person and a few methods.

It speaks HTTP from the standard library, checks nothing, and knows no wording.
"""

import email
import email.policy
import json
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

Call = Mapping[str, Any]
ME = {"id": 4242, "is_bot": True, "first_name": "Kontolotse", "username": "small_bot"}
PERSON = {"id": 7001, "is_bot": False, "first_name": "Wiebke", "language_code": "de"}
CHAT = {"id": 7001, "type": "private", "first_name": "Wiebke"}
LONGEST_POLL = 5.0


class Small:
    """`sent` is what stands on the phone: messages as the Bot API describes them. `failing` are answers (status, body)
    that the next calls of a method get instead."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.failing: dict[str, list[tuple[int, dict[str, Any]]]] = {}
        self.files: dict[str, bytes] = {}
        self._updates: list[dict[str, Any]] = []
        self._repeated: list[dict[str, Any]] = []
        self._number, self._message = 1000, 0
        self._lock = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> "Small":
        self._thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    # ---- what the person does

    def say(self, text: str) -> dict[str, Any]:
        return self._push("message", self._written({"text": text}))

    def photo(self, data: bytes) -> dict[str, Any]:
        name = f"file{len(self.files)}"
        self.files[name] = data
        size = {"file_id": name, "file_unique_id": name, "width": 9, "height": 9, "file_size": len(data)}
        return self._push("message", self._written({"photo": [size]}))

    def tap(self, label: str, on: str = "") -> None:
        """The newest button with this label, on a message that says this."""
        message, data = next(
            (one, button["callback_data"])
            for one in reversed(self.sent)
            if on in one.get("text", "")
            for row in one.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
            if button["text"] == label
        )
        self._push("callback_query", {"id": str(time.time_ns()), "from": PERSON, "message": message, "data": data})

    def again(self, update: Mapping[str, Any]) -> None:
        """The network brings an update once more."""
        with self._lock:
            self._repeated.append(dict(update))
            self._lock.notify_all()

    def texts(self) -> list[str]:
        return [one["text"] for one in self.sent if "text" in one]

    def _written(self, content: Mapping[str, Any]) -> dict[str, Any]:
        self._message += 1
        return {"message_id": self._message, "date": int(time.time()), "chat": CHAT, "from": PERSON, **content}

    def _push(self, kind: str, body: Mapping[str, Any]) -> dict[str, Any]:
        with self._lock:
            self._number += 1
            update = {"update_id": self._number, kind: body}
            self._updates.append(update)
            self._lock.notify_all()
        return update

    # ---- what the bot asks for

    def called(self, method: str, call: Call) -> tuple[int, dict[str, Any]]:
        """Status and body of the answer."""
        if waiting := self.failing.get(method):
            status, body = waiting.pop(0)
            return status, {"ok": False, "error_code": status, "description": "small", **body}
        known: Mapping[str, Callable[[Call], Any]] = {
            "getUpdates": self._get_updates,
            "sendMessage": lambda call: self._send({"text": call["text"]}, call),
            "sendDocument": lambda call: self._send({"document": _document(call["document"])}, call),
            "getFile": lambda call: {"file_id": call["file_id"], "file_unique_id": "x", "file_path": call["file_id"]},
            "getMe": lambda call: ME,
            "getMyName": lambda call: {"name": ""},
        }
        return 200, {"ok": True, "result": known[method](call) if method in known else True}

    def _get_updates(self, call: Call) -> list[dict[str, Any]]:
        """Everything from the offset on; what lies below it is forgotten."""
        offset, end = int(call.get("offset", 0)), time.monotonic() + min(LONGEST_POLL, float(call.get("timeout", 0)))
        with self._lock:
            self._updates = [one for one in self._updates if one["update_id"] >= offset]
            while not (self._updates or self._repeated) and time.monotonic() < end:
                self._lock.wait(0.2)
            repeated, self._repeated = self._repeated, []
            return repeated + self._updates

    def _send(self, content: Mapping[str, Any], call: Call) -> dict[str, Any]:
        with self._lock:
            message = {**self._written(content), "from": ME}
            if call.get("reply_markup"):
                message["reply_markup"] = json.loads(call["reply_markup"])
            self.sent.append(message)
        return message


def _document(part: Any) -> dict[str, Any]:
    name, data = part
    return {"file_id": name, "file_unique_id": name, "file_name": name, "file_size": len(data)}


def _handler(small: Small) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            data = small.files.get(self.path.rsplit("/", 1)[-1])
            self._answer(200 if data else 404, data or b"{}", "application/octet-stream")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            call = _fields(self.headers.get("Content-Type", ""), body)
            status, found = small.called(self.path.rsplit("/", 1)[-1], call)
            self._answer(status, json.dumps(found).encode(), "application/json")

        def _answer(self, status: int, data: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    return Handler


def _fields(kind: str, body: bytes) -> dict[str, Any]:
    """The parameters of a call; a file as its name and bytes."""
    if not kind.startswith("multipart/"):
        return dict(parse_qsl(body.decode()))
    parsed = email.message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, policy=email.policy.HTTP)
    fields: dict[str, Any] = {}
    for part in parsed.iter_parts():
        name, data = str(part.get_param("name", header="content-disposition")), part.get_payload(decode=True)
        assert isinstance(data, bytes)
        fields[name] = (part.get_filename(), data) if part.get_filename() else data.decode()
    for name, value in list(fields.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            fields[name] = fields[value.removeprefix("attach://")]
    return fields
