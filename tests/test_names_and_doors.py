"""How somebody says who they are, at whose door they live, and where answers go: nothing of it is a town or a name."""

import pytest

from tests.conversation import Conversation, told


def asked(topic: str, language: str) -> Conversation:
    talk = told("n26 closed my account" if language == "en" else "n26 hat mein konto gekündigt", language=language)
    if topic == "postal_address":
        talk.say("Kofi Mensah")
    assert talk.asks == topic
    return talk


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("its Kofi Mensah", "en"),
        ("it's kofi mensah", "en"),
        ("its kofi mensah, sonnenallee 3, 12059 berlin", "en"),
        ("hi its me Kofi Mensah", "en"),
        ("that's Kofi Mensah", "en"),
        ("Kofi, Kofi Mensah", "en"),
        ("Mensah, Kofi", "en"),
        ("as in the account: Kofi Mensah", "en"),
        ("also Kofi Mensah", "de"),
        ("is Kofi Mensah", "de"),
        ("ich bins, Kofi Mensah", "de"),
        ("wie im konto: Kofi Mensah", "de"),
    ],
)
def test_who_said_its_me_was_asked_again_or_called_its(said: str, language: str) -> None:
    talk = asked("full_name", language)
    talk.say(said)
    assert talk.case.text("full_name") == "Kofi Mensah"


@pytest.mark.parametrize(
    "said",
    [
        "sonnenallee 201, 12059 berlin c/o Bauer",
        "c/o bauer sonnenallee 201, 12059 berlin",
        "sonnenallee 201 c/o bauer 12059 berlin",
        "sonnenallee 201, 12059 berlin, bei Bauer klingeln",
    ],
)
def test_at_whose_door_it_is_stands_before_the_street(said: str) -> None:
    talk = asked("postal_address", "de")
    talk.say(said)
    assert talk.case.text("postal_address") == "c/o Bauer, Sonnenallee 201\n12059 Berlin"


@pytest.mark.parametrize("behind", ["c/o Bauer", "bei Bauer", "hinterhaus", "3. stock"])
def test_a_door_behind_the_postcode_became_the_town(behind: str) -> None:
    talk = asked("postal_address", "de")
    talk.say(f"sonnenallee 201, 12059, {behind}")
    assert not talk.case.known("postal_address")
    assert talk.asks == "postal_address"
    talk.say("berlin")
    assert talk.case.text("postal_address").endswith("12059 Berlin")


@pytest.mark.parametrize("said", ["same as login", "same one", "the same", "dieselbe wie beim konto", "die gleiche"])
def test_answers_go_where_the_account_does_that_is_told_next(said: str) -> None:
    talk = asked("postal_address", "de")
    talk.say("sonnenallee 201, 12059 berlin")
    while talk.asks != "reply_email":
        talk.tap("yes" if talk.asks == "confirm_facts" else "unknown")
    talk.say(said)
    assert talk.asks == "account_identifier"
    talk.say("kofi.mensah@example.com")
    assert talk.case.text("reply_email") == "kofi.mensah@example.com"
