"""Gives the key of a room to the devices in it, before a message goes out.

nio does this by itself and goes on where a request failed: then the message arrives, and nobody can ever read it.
"""

from collections.abc import Iterator
from typing import Any

from nio import AsyncClient, JoinedMembersResponse, KeysClaimResponse, KeysQueryResponse

from bot.channels.matrix.network import PAUSE, reached, tried
from bot.messages import TryLater


async def share(client: AsyncClient, room_id: str) -> None:
    """Every device that can be written to has the room's key once this returns: `room_send` then only sends. To be
    called before each message, one call at a time for a room that the client knows; one in the clear needs no key.

    Raises what the network raises, and TryLater where a device was left out; the next call goes on with those.
    """
    room = client.rooms[room_id]
    if not room.encrypted:
        return
    if not room.members_synced:
        await tried(client.joined_members(room_id), JoinedMembersResponse)
    if client.should_query_keys:
        await tried(client.keys_query(), KeysQueryResponse)
    if client.olm.should_share_group_session(room_id):
        await _hand_out(client, room)


async def _hand_out(client: AsyncClient, room: Any) -> None:
    # nio leaves this behind where a claim broke off, and every later message would wait for it, for ever.
    client.sharing_session.pop(room.room_id, None)
    if missing := client.get_missing_sessions(room.room_id):
        await tried(client.keys_claim(missing), KeysClaimResponse)
    await reached(client.share_group_session(room.room_id, ignore_unverified_devices=True))
    if any(_left_out(client, room)):
        client.olm.outbound_group_sessions[room.room_id].shared = False
        raise TryLater(PAUSE)


def _left_out(client: AsyncClient, room: Any) -> Iterator[bool]:
    """For each device of the room: could it have had the key, and did not get it?"""
    session = client.olm.outbound_group_sessions[room.room_id]
    done = session.users_shared_with | session.users_ignored
    for user in room.users:
        for device in client.device_store.active_user_devices(user):
            reachable = client.olm.session_store.get(device.curve25519) is not None
            yield reachable and device.id != client.device_id and (user, device.id) not in done
