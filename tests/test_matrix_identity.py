"""The bot's cross-signing identity: what it signs holds, and nothing of a stranger's is ever signed."""

from itertools import count
from pathlib import Path
from typing import Any

import pytest
import vodozemac
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.channels.matrix import identity, network
from bot.channels.matrix.errors import NeedsPassword, OtherIdentity, WrongLogin
from bot.channels.matrix.session import Session
from tests.homeserver import Homeserver
from tests.matrix_bot import Bot, Stranger, is_trusted, master_key, signed_by, watched

numbers = count(1)


@pytest.fixture(scope="module")
def anna(server: Homeserver) -> Stranger:
    server.register("anna")
    return Stranger(server.url, "anna")


@pytest.fixture
def bot(server: Homeserver, tmp_path: Path) -> Bot:
    return Bot(server.url, server.register(f"bot{next(numbers)}"), tmp_path / "device")


async def test_each_key_and_the_device_bear_the_signatures_that_clients_look_for(bot: Bot, anna: Stranger) -> None:
    device = await bot.started_and_ended()
    answer = Stranger(bot.account.homeserver, bot.me).keys_of(bot.me)  # only the owner is shown the user-signing key
    master, described = answer["master_keys"][bot.me], answer["device_keys"][bot.me][device]

    assert is_trusted(answer, bot.me, device)
    assert signed_by(master, bot.me, described["keys"][f"ed25519:{device}"])
    assert signed_by(answer["user_signing_keys"][bot.me], bot.me, master_key(answer, bot.me))
    assert "user_signing_keys" not in anna.keys_of(bot.me) or not anna.keys_of(bot.me)["user_signing_keys"]


@pytest.mark.parametrize("thing", [{"a": "ä ß €", "b": [1, {"z": None, "a": True}]}, {}, {"🙂": '\n\\"/ '}])
def test_signatures_are_those_that_other_programs_make(thing: dict[str, Any]) -> None:
    key = Ed25519PrivateKey.generate()
    signature = identity.sign(key, thing | {"signatures": {"somebody": "else"}, "unsigned": 1})

    assert signed_by(thing | {"signatures": {"@a:b": {"ed25519:x": signature}}}, "@a:b", identity.public(key))
    assert identity.holds(identity.public(key), signature, thing)
    assert not identity.holds(identity.public(key), signature, thing | {"more": 1})
    assert not identity.holds(identity.public(key), "no signature", thing)


def test_a_signature_of_another_program_is_recognised() -> None:
    account = vodozemac.Account()
    signature = account.sign(b'{"a":1,"b":"\xc3\xa4"}').to_base64()

    assert identity.holds(account.ed25519_key.to_base64(), signature, {"b": "ä", "a": 1})


async def test_a_device_that_lost_its_signature_is_signed_again(bot: Bot, anna: Stranger) -> None:
    session = await bot.start()
    await session.close()
    seeds = identity.new_seeds()
    bot.safe.put("matrix.seeds", seeds)  # the same device under another identity: the old signature is worth nothing
    session = await bot.start(replace_identity=True)
    try:
        assert is_trusted(anna.keys_of(bot.me), bot.me, session.client.device_id)
        with watched() as wire:
            await identity.ensure(session.client, seeds)
        assert wire.uploads() == []
    finally:
        await session.close()


async def test_keys_that_the_server_gives_out_as_ours_are_not_signed(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    session = await bot.start()
    real = identity.published

    async def forged(client: Any) -> identity.Published:
        found = await real(client)
        device = {**found.device, "keys": {"ed25519:X": "evil"}, "signatures": {}}
        return identity.Published(found.keys, device)

    monkeypatch.setattr(identity, "published", forged)
    try:
        with watched() as wire, pytest.raises(identity.OtherKeys):
            await identity.ensure(session.client, bot.safe.kept["matrix.seeds"])
        assert wire.uploads() == []
    finally:
        await session.close()


# ---- where the server wants the password


async def replaced(session: Session, password: str) -> None:
    await identity.ensure(session.client, identity.new_seeds(), password, replace=True)


async def test_replacing_an_identity_is_confirmed_by_the_password(bot: Bot, anna: Stranger) -> None:
    session = await bot.start()
    before = master_key(anna.keys_of(bot.me), bot.me)
    try:
        with pytest.raises(OtherIdentity):
            await identity.ensure(session.client, identity.new_seeds(), "pw")
        with pytest.raises(NeedsPassword):
            await replaced(session, "")
        with pytest.raises(WrongLogin):
            await replaced(session, "guessed")
        assert master_key(anna.keys_of(bot.me), bot.me) == before
        await replaced(session, "pw")
        assert master_key(anna.keys_of(bot.me), bot.me) != before
        assert is_trusted(anna.keys_of(bot.me), bot.me, session.client.device_id)
    finally:
        await session.close()


async def test_a_server_that_wants_no_password_but_a_visit_is_for_the_operator(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await bot.start()

    async def visit(*asked: Any) -> tuple[int, dict[str, Any]]:
        return 401, {"session": "s", "flows": [{"stages": ["org.matrix.cross_signing_reset"]}], "params": {}}

    monkeypatch.setattr(network, "_asked", visit)
    try:
        with pytest.raises(NeedsPassword):
            await network.as_owner(session.client, "POST", "/v3/keys/device_signing/upload", {}, "pw")
    finally:
        await session.close()
