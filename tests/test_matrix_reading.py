"""What events of a Matrix room mean, and what a message of ours looks like there."""

import json
from typing import Any

import pytest

from bot.channels.matrix import reading
from bot.channels.matrix.sending import text_content
from bot.config import Config, Matrix
from bot.dialogue.understand.answers import position
from bot.networks import local, secrets, wrong

ME, YOU = "@lotse:home.test", "@wiebke:home.test"
FILE = {"url": "mxc://home.test/x", "key": {"k": "k"}, "iv": "i", "hashes": {"sha256": "h"}}


def event(content: dict[str, Any], kind: str = reading.MESSAGE, **more: Any) -> dict[str, Any]:
    return {"type": kind, "sender": YOU, "event_id": "$1", "origin_server_ts": 1, "content": content, **more}


def read(content: dict[str, Any], kind: str = reading.MESSAGE, **more: Any) -> Any:
    return reading.read(json.dumps(event(content, kind, **more)).encode())


def test_a_caption_is_read_beside_its_photo_and_a_file_name_is_no_caption() -> None:
    photo = {"msgtype": "m.image", "body": "die Mahnung", "filename": "a.jpg", "file": FILE, "info": {"size": 7}}
    found = read(photo)
    assert (found.texts, found.files[0].name, found.files[0].size) == (("die Mahnung",), "a.jpg", 7)

    assert read({"msgtype": "m.file", "body": "a.pdf", "filename": "a.pdf", "file": FILE}).texts == ()
    assert read({"msgtype": "m.file", "body": "a.pdf", "url": "mxc://home.test/x"}).files[0].name == "a.pdf"


def test_a_reply_is_read_without_what_it_quotes_and_other_quotes_stay() -> None:
    quoted = "> <@lotse:home.test> Was ist passiert?\n> Ein Satz genügt.\n\nAmazon"
    about = {"m.relates_to": {"m.in_reply_to": {"event_id": "$0"}}}
    assert read({"msgtype": "m.text", "body": quoted, **about}).texts == ("Amazon",)

    assert read({"msgtype": "m.text", "body": "> die schreiben: nein"}).texts == ("> die schreiben: nein",)


def test_an_edit_names_what_it_is_of() -> None:
    content = {"msgtype": "m.text", "body": "* neu", "m.new_content": {"msgtype": "m.text", "body": "neu"}}
    found = read({**content, "m.relates_to": {"rel_type": "m.replace", "event_id": "$0"}})

    assert (found.edit_ref, found.edit_text, found.texts) == ("$0", "neu", ())


@pytest.mark.parametrize("place", ["content", "event"])
def test_what_is_taken_back_is_found_in_old_and_new_rooms(place: str) -> None:
    content, more = ({"redacts": "$0"}, {}) if place == "content" else ({}, {"redacts": "$0"})
    assert read(content, reading.REDACTION, **more).redact_ref == "$0"


@pytest.mark.parametrize(
    "content",
    [{}, {"msgtype": "m.notice", "body": "x"}, {"msgtype": "m.key.verification.request", "to": ME}],
)
def test_what_bots_say_and_what_was_taken_back_is_not_for_us(content: dict[str, Any]) -> None:
    assert not reading.is_for_us(event(content), ME)
    assert not reading.is_for_us({**event({"msgtype": "m.text", "body": "x"}), "sender": ME}, ME)
    assert reading.is_for_us(event({"msgtype": "m.text", "body": "x"}), ME)


@pytest.mark.parametrize(
    ("sign", "choice"),
    [("1️⃣", "yes"), ("2️⃣", "no"), ("3️⃣", ""), ("👍", "yes"), ("👎", "no"), ("❤️", ""), ("", ""), ("1", "")],
)
def test_a_reaction_chooses_what_it_shows_and_nothing_else(sign: str, choice: str) -> None:
    assert reading.meant(sign, ["yes", "no"]) == choice


@pytest.mark.parametrize(
    ("text", "number"),
    [("1", 1), (" 2. ", 2), ("3)", 3), ("Nr. 2", 2), ("zwei", 2), ("One", 1), ("1️⃣", 1), ("10", None), ("1 Ja", None)],
)
def test_the_number_of_a_choice_is_heard_in_every_spelling(text: str, number: int | None) -> None:
    assert position(text) == number


def test_a_message_is_whole_without_its_formatting_and_nothing_in_it_is_markup() -> None:
    content = text_content("Kosten < 5 € & mehr\nzweite Zeile\n\nneuer Absatz", ["Ja & nein", "<b>"])

    assert content["body"] == "Kosten < 5 € & mehr\nzweite Zeile\n\nneuer Absatz\n\n1. Ja & nein\n2. <b>"
    assert content["formatted_body"] == (
        "<p>Kosten &lt; 5 € &amp; mehr<br>zweite Zeile</p><p>neuer Absatz</p>"
        "<ol><li>Ja &amp; nein</li><li>&lt;b&gt;</li></ol>"
    )


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        (Matrix("http://example.org", "@l:example.org", "pw"), "matrix.homeserver"),
        (Matrix("https://example.org", "lotse", "pw"), "matrix.user_id"),
        (Matrix("https://example.org", "@l:example.org"), "matrix.password"),
        (Matrix("https://example.org", "@l:example.org", "pw", identity="x"), "matrix.identity"),
    ],
)
def test_half_an_account_is_named_by_its_key(settings: Matrix, key: str) -> None:
    assert [sentence.split(":")[0] for sentence in wrong(Config(matrix=settings))] == [key]


def test_a_whole_account_is_fine_and_its_secrets_are_known_to_the_log() -> None:
    config = Config(matrix=Matrix("http://127.0.0.1:8008", "@l:home.test", "pw", "token", "DEVICE"))

    assert wrong(config) == []
    assert secrets(config) == ["pw", "token"]
    assert local(config)
    assert not local(Config(matrix=Matrix("https://example.org", "@l:example.org", "pw")))
