"""What a company gave as its reason, and what it did not: deeds in a game, and things sent back."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.livelihood import urgent_money
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


# ---- rent, papers, subscriptions


@pytest.mark.parametrize(
    "text",
    [
        "Revolut locked my account. I sent payslips on 13 Nov. Rent is due on 1 December, 950 euros",
        "they want a payslip. my rent is due",
    ],
)
def test_the_rent_beside_a_payslip_was_not_urgent(text: str) -> None:
    assert urgent_money(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gehaltsnachweis hab ich schon dreimal geschickt",
        "rent is due but luckily another bank pays it",
        "Restaurant hat mich gesperrt, essen bestellt bei denen",
    ],
)
def test_papers_and_what_is_safe_are_not_urgent(text: str) -> None:
    assert not urgent_money(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I sent payslips on 13 Nov and my contract on 15 Nov", (13, 15)),
        ("am 13.11. hab ich den Lohnzettel geschickt", (13,)),
        ("uploaded my passport on 13 Nov", (13,)),
        ("am 13.11. Arbeitsvertrag hochgeladen", (13,)),
    ],
)
def test_papers_that_were_sent_were_an_inquiry(text: str, days: tuple[int, ...]) -> None:
    found = exchanges(text, dt.date(2026, 11, 24))
    assert [(one.kind, one.when and one.when.first.day) for one in found] == [("proof", day) for day in days]


def test_what_a_subscription_still_took_was_a_claim_that_is_paid() -> None:
    text = "Spotify hat mein Familienabo am 1.11. gekündigt, 17,99 im Monat, im Oktober noch abgebucht am 28.10."
    case = told(text).case
    assert not case.known("claim_paid")
    assert not case.known("claim_amount")
