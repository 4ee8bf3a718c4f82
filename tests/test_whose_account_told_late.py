"""That the account is somebody else's, told once the case has long begun."""

import pytest

from tests.conversation import STORY, Conversation, answering, drafted, sent, told

PAYPAL = "PayPal hat mein Konto eingeschränkt seit 3.11.2026, 300 euro guthaben"
HERS = [
    "das ist von meiner Mutter, nicht von mir",
    "das konto ist von meiner Mutter",
    "das konto läuft auf meine Mutter",
    "das konto gehört meiner Mutter",
    "das ist nicht mein Konto, das ist von meiner Mutter",
    "it's my mother's, not mine",
    "this is my mom's account",
]
NOT_HERS = [
    "das geld ist von meiner Mutter",
    "die adresse ist von meiner Mutter",
    "die Mail ist von meiner Mutter",
    "die 300 euro sind von meiner mutter",
    "der Brief ist von meiner Mutter geöffnet worden",
    "das konto ist von meiner Mutter eröffnet worden",
    "meine mutter sagt das stimmt so",
]


@pytest.mark.parametrize("text", HERS)
@pytest.mark.parametrize("asked", ["account_identifier", "full_name"])
def test_an_account_that_is_the_mothers_is_heard_while_other_things_are_asked(text: str, asked: str) -> None:
    talk = answering(told(PAYPAL), asked)
    talk.say(text)

    assert talk.case.text("role") == "mother"
    assert talk.asks == "represented_person"


@pytest.mark.parametrize("text", NOT_HERS)
def test_what_else_is_the_mothers_does_not_make_it_her_account(text: str) -> None:
    talk = told(PAYPAL)
    talk.say(text)

    assert not talk.case.known("role")


def _named(talk: Conversation, text: str) -> Conversation:
    talk.say(text)
    assert talk.asks == "represented_person"
    talk.say("Erna Muster")
    return talk


@pytest.mark.parametrize("text", HERS)
def test_letters_that_lie_ready_are_written_anew_in_her_name_and_with_her_address(text: str) -> None:
    talk = _named(answering(drafted(), "letter_review"), text)
    assert talk.asks == "postal_address"
    assert "Erna Muster" in talk.text
    talk.say("Musterweg 1, 50667 Köln")

    letters = talk.case.newest_letters()
    assert [one.version for one in letters] == [2, 2]
    assert all(one.text.startswith("Erna Muster\nMusterweg 1\n50667 Köln") for one in letters)
    assert not any("Lindenallee" in one.text for one in letters)


def test_at_the_summary_her_address_is_asked_for_too() -> None:
    talk = _named(answering(told(STORY), "confirm_facts"), "das ist von meiner Mutter, nicht von mir")

    assert talk.asks == "postal_address"
    talk.say("Lindenallee 7, 30453 Hannover")  # they share a home
    assert talk.case.text("postal_address") == "Lindenallee 7\n30453 Hannover"
    assert talk.asks == "confirm_facts"


def test_what_is_out_stays_in_the_name_in_which_it_went() -> None:
    talk = sent()
    talk.say("das konto ist von meiner Mutter")

    assert not talk.case.known("role")
