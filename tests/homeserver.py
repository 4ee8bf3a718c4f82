"""A Matrix server of our own for a test: a real Synapse on 127.0.0.1, from nothing, that talks with no other server.

It lives in `.venv-synapse`, which `scripts/setup homeserver` makes; where it is not there, tests say so. No test of its
own; it knows neither the bot nor a wording.
"""

import hashlib
import hmac
import json
import os
import secrets
import socket
import subprocess
import time
from base64 import b64encode
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import httpx
import pytest

ROOT = Path(__file__).parent.parent
HOME = ROOT / ".venv-synapse"
SECONDS = 60.0
PORTS = range(20_000, 32_000)  # below those that a system hands out, so that a restart finds its port free
TRIES = 5
FREE = {"per_second": 100_000, "burst_count": 100_000}
SYNAPSE = """
import os, sys, threading
from synapse.app.homeserver import main

def outlive_nobody():
    sys.stdin.read()
    os._exit(1)

threading.Thread(target=outlive_nobody, daemon=True).start()
main()
"""  # it ends with the process that started it, even where that one is killed
NO_LIMITS: dict[str, Any] = {
    "rc_message": FREE,
    "rc_registration": FREE,
    "rc_registration_token_validity": FREE,
    "rc_login": {"address": FREE, "account": FREE, "failed_attempts": FREE},
    "rc_admin_redaction": FREE,
    "rc_joins": {"local": FREE, "remote": FREE},
    "rc_joins_per_room": FREE,
    "rc_invites": {"per_room": FREE, "per_user": FREE, "per_issuer": FREE},
    "rc_key_requests": FREE,
    "rc_media_create": FREE,
    "rc_room_creation": FREE,
    "rc_presence": {"per_user": FREE},
    "rc_delayed_event_mgmt": FREE,
}


def python() -> Path:
    """The interpreter that has Synapse; skips the test where there is none."""
    if not any(HOME.glob(".installed-*")):
        pytest.skip("the Matrix server is not installed (scripts/setup homeserver)")
    return HOME / "bin" / "python"


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on, at this moment."""
    while True:
        port = secrets.choice(PORTS)
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)):
                return port


class Homeserver:
    """Synapse with its database, media and log in a folder. With `with` it runs, and is gone at the end.

    `slow` leaves the limit for messages as production has it: 0.2 a second, after the first 10.
    """

    name = "home.test"

    def __init__(self, folder: Path, slow: bool = False) -> None:
        self.folder, self.slow, self.port = folder, slow, 0
        self._secret, self._mark = secrets.token_hex(), secrets.token_hex()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def user_id(self, user: str) -> str:
        return f"@{user}:{self.name}"

    def log(self) -> str:
        """The last lines that Synapse wrote."""
        logs = [self.folder / name for name in ("said", "log")]
        return "\n".join(log.read_text("utf-8", "replace")[-2000:] for log in logs if log.is_file())

    # ---- its life

    def start(self) -> None:
        """Starts it on a free port; after `stop()` with the same data, on the same port. Returns once it answers.

        Raises AssertionError with the end of its log where it never does.
        """
        assert not self._process, "the server runs already"
        again = (self.folder / "homeserver.yaml").exists()
        for _ in range(TRIES):
            if not again:
                self._settle(free_port())
            if self._came_up():
                return
        raise AssertionError(f"the server found no port:\n{self.log()}")

    def stop(self) -> None:
        """Ends it as an operator does; the data stay."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(SECONDS)
        self.close()

    def close(self) -> None:
        """Kills it, if it runs."""
        if self._process:
            self._process.kill()
            self._process.communicate()
        self._process = None

    def _came_up(self) -> bool:
        """False where somebody else has the port."""
        command, pipe = [str(python()), "-c", SYNAPSE, "-c", str(self.folder / "homeserver.yaml")], subprocess.PIPE
        with (self.folder / "said").open("wb") as said:
            self._process = subprocess.Popen(
                command, cwd=self.folder, stdin=pipe, stdout=said, stderr=said, start_new_session=True
            )
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            ended = self._process.poll() is not None
            mark = None if ended else self._answered()
            if mark == self._mark:
                return True
            if ended or mark is not None:
                break
            time.sleep(0.05)
        taken = mark is not None or "already in use" in self.log()
        self.close()
        assert taken, f"the server did not come up:\n{self.log()}"
        return False

    def _answered(self) -> str | None:
        """The mark of the server that answers at our port; None while none does."""
        try:
            with httpx.Client(base_url=self.url, timeout=2, trust_env=False, verify=False) as asked:
                if asked.get("/_matrix/client/versions").status_code != 200:
                    return None
                answer = asked.get("/.well-known/matrix/client")
                return str(answer.json().get("test.mark")) if answer.status_code == 200 else ""
        except httpx.HTTPError:
            return None

    # ---- its folder

    def _settle(self, port: int) -> None:
        """Writes everything that it reads at its start."""
        self.port = port
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "signing.key").write_text(f"ed25519 a_test {b64encode(os.urandom(32)).decode().rstrip('=')}\n")
        (self.folder / "log.yaml").write_text(json.dumps(self._logging()))
        (self.folder / "homeserver.yaml").write_text(json.dumps(self._configuration()))  # JSON is YAML, too

    def _configuration(self) -> dict[str, Any]:
        resources = [{"names": ["client"], "compress": False}]
        listener = {"port": self.port, "type": "http", "bind_addresses": ["127.0.0.1"], "resources": resources}
        limits = {name: limit for name, limit in NO_LIMITS.items() if not (self.slow and name == "rc_message")}
        return limits | {
            "server_name": self.name,
            "public_baseurl": self.url,
            "serve_client_wellknown": True,
            "extra_well_known_client_content": {"test.mark": self._mark},
            "listeners": [listener],
            "database": {"name": "sqlite3", "args": {"database": str(self.folder / "homeserver.db")}},
            "media_store_path": str(self.folder / "media"),
            "signing_key_path": str(self.folder / "signing.key"),
            "log_config": str(self.folder / "log.yaml"),
            "registration_shared_secret": self._secret,
            "macaroon_secret_key": self._secret,
            "form_secret": self._secret,
            "bcrypt_rounds": 4,
            "report_stats": False,
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "presence": {"enabled": False},
            "allow_public_rooms_over_federation": False,
        }

    def _logging(self) -> dict[str, Any]:
        file = {"class": "logging.FileHandler", "filename": str(self.folder / "log")}
        root = {"level": "WARNING", "handlers": ["file"]}
        return {"version": 1, "disable_existing_loggers": False, "handlers": {"file": file}, "root": root}

    # ---- its people

    def register(self, user: str, password: str = "pw", admin: bool = False) -> str:
        """Makes an account, as its operator; the user id. AssertionError where the server refuses, as a name twice."""
        with httpx.Client(base_url=self.url, timeout=SECONDS, trust_env=False, verify=False) as asked:
            nonce = asked.get("/_synapse/admin/v1/register").json()["nonce"]
            parts = [nonce, user, password, "admin" if admin else "notadmin"]
            mac = hmac.new(self._secret.encode(), "\0".join(parts).encode(), hashlib.sha1).hexdigest()
            wish = {"nonce": nonce, "username": user, "password": password, "admin": admin, "mac": mac}
            answer = asked.post("/_synapse/admin/v1/register", json={**wish, "inhibit_login": True})
        assert answer.status_code == 200, f"no account for {user}: {answer.text}"
        return str(answer.json()["user_id"])

    def rename(self, user_id: str, password: str, name: str) -> None:
        """Somebody gives themselves another name, from another device."""
        with httpx.Client(base_url=f"{self.url}/_matrix/client/v3", timeout=SECONDS, trust_env=False) as asked:
            who = {"type": "m.id.user", "user": user_id}
            login = asked.post("/login", json={"type": "m.login.password", "identifier": who, "password": password})
            rights = {"Authorization": f"Bearer {login.json()['access_token']}"}
            answer = asked.put(f"/profile/{user_id}/displayname", json={"displayname": name}, headers=rights)
            asked.post("/logout", headers=rights)
        assert answer.status_code == 200, f"no other name for {user_id}: {answer.text}"
