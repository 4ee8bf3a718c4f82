"""What a company gave as its reason, and what it did not: deeds in a game, and things sent back."""

import pytest

from bot.dialogue.understand.given_grounds import ground
from bot.letters.context import _reasons
from tests.conversation import told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("soll im chat wen beleidigt haben am 28.11.", "im chat wen beleidigt"),
        ("der finn soll im chat jemanden beleidigt haben", "im chat jemanden beleidigt"),
        ("ich soll angeblich gecheatet haben", "gecheatet"),
        ("they say he insulted another player", "insulted another player"),
        ("er soll gegen die Regeln verstoßen haben", "gegen die Regeln verstoßen"),
    ],
)
def test_what_somebody_is_said_to_have_done_was_no_ground(text: str, words: str) -> None:
    assert ground(text) == words


@pytest.mark.parametrize(
    "text", ["ich soll das Geld bezahlt haben", "er soll das Paket bekommen haben", "ich soll 50 Euro zahlen"]
)
def test_what_is_owed_is_no_ground(text: str) -> None:
    assert not ground(text)


def test_the_ground_told_after_the_block_of_a_game_got_no_complaint() -> None:
    talk = told("mein PlayStation-Konto ist für immer gesperrt worden seit 20.11.")
    talk.say("soll im chat wen beleidigt haben")
    assert talk.case.text("situation") == "social_ban"
    assert talk.case.text("block_reason") == "im chat wen beleidigt"


def test_a_cheater_is_no_case_of_words() -> None:
    talk = told("mein PlayStation-Konto ist für immer gesperrt worden seit 20.11.")
    talk.say("ich soll gecheatet haben")
    assert talk.case.text("situation") != "social_ban"
    assert talk.case.text("block_reason") == "gecheatet"


# ---- returns


@pytest.mark.parametrize(
    "text",
    [
        "Otto hat mein Konto gesperrt. Ich hab das Paket zurückgeschickt",
        "Amazon closed my account, i returned 3 items",
        "Amazon hat mein Konto gesperrt. Hab viel zurückgeschickt dieses Jahr",
    ],
)
def test_what_somebody_sent_back_was_the_reason_that_the_company_gave(text: str) -> None:
    case = told(text).case
    assert case.text("situation") == "returns"
    assert "returns" not in _reasons(case)


@pytest.mark.parametrize(
    "text",
    [
        "Zalando hat mein Konto gesperrt wegen Retouren",
        "Amazon gesperrt, zu viele Rücksendungen",
        "Amazon hat mein Konto gesperrt, sie sagen ich schick zu viel zurück",
        "banned by Amazon for too many returns",
    ],
)
def test_returns_that_were_named_are_the_reason(text: str) -> None:
    assert "returns" in _reasons(told(text).case)


def test_a_reason_that_is_named_later_is_one() -> None:
    talk = told("Otto hat mein Konto gesperrt. Ich hab das Paket zurückgeschickt")
    talk.say("wegen zu vieler Retouren sagen die")
    assert "returns" in _reasons(talk.case)
