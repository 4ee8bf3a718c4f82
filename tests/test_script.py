"""The lines of the scripted chat: what is taken, what is refused in a sentence, and what a person meant by them."""

import contextlib
import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels import script
from bot.channels.script import BadLine, Wait, incoming, parse
from bot.messages import Arrived, Incoming


def line(**content: object) -> bytes:
    return json.dumps(content).encode()


def meant(**content: object) -> Incoming:
    """What arrives at the service, after the way through the inbox."""
    arrived = parse(line(**content))
    assert isinstance(arrived, Arrived)
    return incoming(arrived.raw, tuple(f"blob{number}" for number, _ in enumerate(arrived.blobs)))


BAD = (
    *(b"", b"   ", b"{", b"[]", b'"text"', b"1", b"null", b"\xff\xfe", b'{"text": "\xff"}', b"[" * 100_000),
    *(b'{"text": 1}', b'{"text": [1]}', b'{"text": {"a": 1}}', b'{"text": null}', b'{"choice": ["yes"]}'),
    *(b'{"files": "a.jpg"}', b'{"files": [1]}', b'{"files": ["/does/not/exist"]}', b'{"files": ["a\\u0000b"]}'),
    *(b'{"as": "video"}', b'{"as": []}', b'{"caption": 1}', b'{"voice": 1}', b'{"seconds": "48"}', b'{"seconds": -1}'),
    *(
        b'{"forward": "text"}',
        b'{"forward": {"text": 1}}',
        b'{"edit": {"of": "1", "text": "x"}}',
        b'{"edit": {"of": 1}}',
    ),
    *(b'{"redact": {}}', b'{"redact": {"exhibit": 1}}', b'{"redact": 3}', b'{"chat": 1}', b'{"chat": ""}'),
    *(
        b'{"wait_until": "morgen"}',
        b'{"wait_until": 5}',
        b'{"wait_until": "2026-12-09T18:30:00"}',
        b'{"wait_until": null}',
    ),
    *(b'{"texts": "moin"}', b'{"text": "a", "wait": 1}', b'{"__proto__": 1}'),
)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: repr(bad[:40]))
def test_a_line_that_is_none_is_refused_with_a_reason(bad: bytes) -> None:
    with pytest.raises(BadLine) as refused:
        parse(bad)

    assert 3 < len(str(refused.value)) < 400


def test_an_unknown_key_is_named() -> None:
    with pytest.raises(BadLine, match="txt"):
        parse(b'{"txt": "moin"}')


def test_a_thousand_unknown_keys_are_not_all_repeated() -> None:
    with pytest.raises(BadLine) as refused:
        parse(line(**{f"key{number}": 1 for number in range(1000)}))

    assert len(str(refused.value)) < 300


def test_a_file_that_cannot_be_read_is_named_without_its_folder(tmp_path: Path) -> None:
    with pytest.raises(BadLine) as refused:
        parse(line(files=[str(tmp_path / "secret-folder" / "brief.jpg")]))

    assert "brief.jpg" in str(refused.value)
    assert "secret-folder" not in str(refused.value)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text(max_size=80).map(lambda text: text.encode("utf-8", "replace"))))
def test_no_bytes_do_anything_but_be_taken_or_refused(data: bytes) -> None:
    with contextlib.suppress(BadLine):
        assert isinstance(parse(data), Arrived | Wait)


KEYS_INSIDE = st.sampled_from(("of", "text", "from", "exhibit"))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(("of", "text", "from", "exhibit")), inner, max_size=3),
    ),
    max_leaves=4,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from([*sorted(script.KEYS - {"files"}), "key", "chat"]), JSON, max_size=3))
def test_a_line_that_is_taken_can_be_read_afterwards(content: dict[str, object]) -> None:
    try:
        arrived = parse(line(**content))
    except BadLine:
        return
    assert isinstance(arrived, Arrived)
    found = incoming(arrived.raw, ())

    assert all(isinstance(text, str) for text in found.texts)
    assert isinstance(found.choice, str)
    assert isinstance(found.edit_of, int)
    assert isinstance(found.redact_exhibit, str)
    assert isinstance(found.forward_date, str)


# ---- what is meant


def test_one_text_and_a_list_of_texts_are_a_burst() -> None:
    assert meant(text="moin").texts == ("moin",)
    assert meant(text=["moin", "mein konto ist gesperrt"]).texts == ("moin", "mein konto ist gesperrt")


def test_a_caption_is_a_text_that_comes_with_the_files(tmp_path: Path) -> None:
    photo = tmp_path / "brief.jpg"
    photo.write_bytes(b"picture")
    found = meant(files=[str(photo)], caption="der Brief", text="hallo")

    assert found.texts == ("hallo", "der Brief")
    assert [(file.name, file.blob) for file in found.files] == [("brief.jpg", "blob0")]


def test_of_a_file_that_is_too_large_only_as_much_is_read_as_shows_it(tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(script.LARGEST * 3)
    arrived = parse(line(files=[str(large)]))

    assert isinstance(arrived, Arrived)
    assert len(arrived.blobs[0]) == script.LARGEST + 1


def test_the_other_kinds_of_message_are_understood() -> None:
    assert meant(choice="yes").choice == "yes"
    assert [one.source for one in meant(voice="v/x.ogg", seconds=48).recordings] == ["v/x.ogg"]
    assert meant(edit={"of": 3, "text": "neu"}).edit_of == 3
    assert meant(redact={"of": 3}).redact_text == 3
    assert meant(redact={"exhibit": "E1"}).redact_exhibit == "E1"
    forwarded = meant(forward={"text": "Hallo", "from": "Amazon", "date": "2026-12-14T10:02:00+01:00"})
    assert (forwarded.forward_text, forwarded.forward_from) == ("Hallo", "Amazon")


def test_a_voice_message_without_a_length_is_one_still() -> None:
    assert [one.name for one in meant(voice="v/x.ogg").recordings] == ["x.ogg"]
    assert meant(text="x").recordings == ()


def test_text_that_is_no_valid_unicode_does_not_break_the_line() -> None:
    arrived = parse(b'{"text": "a \\ud800 b"}')

    assert isinstance(arrived, Arrived)
    assert incoming(arrived.raw, ()).texts == ("a ? b",)


# ---- keys, chats, waiting


def test_the_same_key_is_the_same_event_and_no_key_never_is() -> None:
    one, same, other = (parse(line(text="x", key=key)) for key in ("k", "k", "l"))
    bare = [parse(line(text="x")) for _ in range(2)]

    assert isinstance(one, Arrived)
    assert isinstance(same, Arrived)
    assert isinstance(other, Arrived)
    assert one.event == same.event != other.event
    assert len({arrived.event for arrived in bare if isinstance(arrived, Arrived)}) == 2


def test_a_line_without_a_chat_belongs_to_chat_a() -> None:
    here, there = parse(line(text="x")), parse(line(text="x", chat="b"))

    assert here.chat == "a"
    assert there.chat == "b"


def test_a_wait_is_an_instant_with_its_zone() -> None:
    found = parse(line(wait_until="2026-12-09T18:30:00+01:00"))

    assert found == Wait(datetime.fromisoformat("2026-12-09T18:30:00+01:00"), "a")
