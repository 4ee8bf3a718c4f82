"""The Matrix server that other tests start: it comes up anywhere, keeps what it has, and goes when it is told to."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests import homeserver
from tests.homeserver import Homeserver
from tests.rig import until


def login(server: Homeserver, user: str, password: str = "pw") -> httpx.Response:
    who = {"type": "m.id.user", "user": user}
    wish = {"type": "m.login.password", "identifier": who, "password": password}
    return httpx.post(f"{server.url}/_matrix/client/v3/login", json=wish, trust_env=False)


def texts(server: Homeserver, user: str, count: int) -> list[int]:
    """How the server answers so many messages in a row."""
    server.register(user)
    headers = {"Authorization": f"Bearer {login(server, user).json()['access_token']}"}
    with httpx.Client(base_url=f"{server.url}/_matrix/client/v3", headers=headers, trust_env=False) as client:
        room = client.post("/createRoom", json={}).json()["room_id"]
        body: dict[str, Any] = {"msgtype": "m.text", "body": "hallo"}
        paths = [f"/rooms/{room}/send/m.room.message/{number}" for number in range(count)]
        return [client.put(path, json=body).status_code for path in paths]


def test_an_account_can_log_in_with_its_password_and_with_no_other(server: Homeserver) -> None:
    assert server.register("anna", "rosa") == "@anna:home.test"

    assert login(server, "anna", "rosa").status_code == 200
    assert login(server, "anna", "blau").status_code == 403


def test_a_name_can_be_registered_once(server: Homeserver) -> None:
    server.register("berta")

    with pytest.raises(AssertionError, match="M_USER_IN_USE"):
        server.register("berta")


def test_a_restart_keeps_accounts_and_address(server: Homeserver) -> None:
    server.register("carla")
    before = server.url
    server.stop()
    with pytest.raises(httpx.ConnectError):
        login(server, "carla")
    server.start()

    assert server.url == before
    assert login(server, "carla").status_code == 200


def test_only_production_counts_how_many_messages_come(server: Homeserver, tmp_path: Path) -> None:
    assert set(texts(server, "dora", 12)) == {200}

    with Homeserver(tmp_path, slow=True) as slow:
        assert 429 in texts(slow, "dora", 12)


def test_a_port_that_another_server_has_is_left_to_it(
    server: Homeserver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, taken = homeserver.free_port(), [server.port]
    monkeypatch.setattr(homeserver, "free_port", lambda: taken.pop() if taken else free)

    with Homeserver(tmp_path) as second:
        assert second.port == free
        second.register("emma")
        assert login(server, "emma").status_code == 403


def test_a_closed_server_is_gone_and_no_other_process_with_it(server: Homeserver, tmp_path: Path) -> None:
    with Homeserver(tmp_path) as short:
        assert short._process
        number = short._process.pid
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)

    assert login(server, "nobody").status_code == 403


def test_a_server_ends_with_a_test_that_was_killed(tmp_path: Path) -> None:
    homeserver.python()
    lines = f"server = Homeserver(Path({str(tmp_path)!r})); server.start(); print(server.port, flush=True); input()"
    command = [sys.executable, "-c", f"from pathlib import Path; from tests.homeserver import Homeserver; {lines}"]
    with subprocess.Popen(command, cwd=homeserver.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as test:
        assert test.stdout
        port = int(test.stdout.readline())
        assert listens(port)
        test.kill()

    until(lambda: not listens(port), 10)


def listens(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def test_a_server_that_cannot_start_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Homeserver, "name", "not a name")

    with pytest.raises(AssertionError, match="invalid format"):
        Homeserver(tmp_path).start()


def test_where_it_is_not_installed_a_test_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(homeserver, "HOME", tmp_path / "nowhere")

    with pytest.raises(pytest.skip.Exception, match="scripts/setup homeserver"):
        Homeserver(tmp_path).start()
