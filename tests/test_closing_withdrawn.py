"""A bank that takes back its notice: the account stays with what lies there, and no money is asked for."""

import pytest

from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, told


def waiting(language: str) -> Conversation:
    lines = {
        "de": (
            "meine bank hat mir das girokonto gekündigt ohne grund zum 31.1.2027, die N26, 1200 euro sind drauf",
            "Ali Demir, Sonnenallee 100, 12059 Berlin, ali.demir@example.org",
            *("ja stimmt", "passt so", "per mail", "ja", "heute alle per mail raus"),
        ),
        "en": (
            "N26 is giving notice for 31 December, they close my account, 800 euros are on it",
            "Ann Kelly, Sonnenallee 100, 12059 Berlin, ann.kelly@example.org",
            *("yes", "looks good", "by email", "yes", "both sent by email today"),
        ),
    }
    talk = told(*lines[language], language=language)
    assert all(one.sending for one in talk.case.letters)
    talk.wait_days(5)
    return talk


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("n26 schreibt, sie nehmen die kündigung zurück", "de"),
        ("die bank hat die kündigung zurückgezogen, konto bleibt offen", "de"),
        ("they wrote: we withdraw the termination, your account stays open", "en"),
        ("N26 withdrew the termination", "en"),
    ],
)
def test_no_money_is_on_the_list(text: str, language: str) -> None:
    talk = waiting(language)
    talk.say(text)

    assert talk.asks == "all_done"
    assert "Geld" not in talk.text
    assert "money" not in talk.text
    assert "Kündigung" in talk.text or "termination" in talk.text


def test_what_is_missing_may_be_typed() -> None:
    talk = waiting("en")
    talk.say("N26 withdrew the termination")
    talk.say("something is missing")

    assert "L2" in talk.text
    talk.say("the reasons")  # a word for what is missing, and none that it came
    assert talk.case.stage != "closed"
    talk.say("the reasons have come now")
    assert talk.case.stage == "closed"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wir nehmen die Kündigung vom 10.11. zurück. Ihr Konto besteht fort.", "success"),
        ("they have cancelled the closure of my account", "success"),
        ("we will not withdraw the termination", "unclear"),
        ("die Kündigung wird nicht zurückgenommen", "unclear"),
        ("Die Sperre Ihres Kontos bleibt bestehen.", "final_textblock"),
        ("die begründung fehlt", "unclear"),
        ("Wir benötigen von Ihnen noch eine Begründung.", "more_docs"),
    ],
)
def test_its_words_are_read(text: str, kind: str) -> None:
    assert classify(text) == kind
