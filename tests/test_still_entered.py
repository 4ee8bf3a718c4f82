"""An account that is blocked and can still be entered: no letter says that there is no access to it."""

import pytest

from bot.dialogue.understand.entering import still_in
from bot.letters.offers import STILL_IN
from tests.conversation import Conversation, answering, told


@pytest.mark.parametrize(
    ("text", "enters"),
    [
        ("ausserdem kann ich mich noch einloggen, is nur eingeschränkt", True),
        ("kann mich einloggen!! is nur eingeschränkt hab ich gesagt", True),
        ("einloggen geht noch aber kaufen nicht", True),
        ("i can still log in but not withdraw", True),
        ("its only limited", True),
        ("ich kann mich ja weiterhin anmelden", True),
        ("i can still sign in", True),
        ("ich kann mich nicht mehr einloggen", False),
        ("i can't log in anymore", False),
        ("amazon hat mein konto gesperrt", None),
        ("wenn ich mich wieder einloggen kann bin ich froh", None),
        ("kann ich mich noch einloggen?", None),
        ("kann man da noch rein?", None),
        ("paypal limited my account", None),
    ],
)
def test_who_can_still_log_in_is_told_from_who_cannot(text: str, enters: bool | None) -> None:
    assert still_in(text) is enters


def letters(talk: Conversation) -> dict[str, str]:
    return {one.kind: " ".join(one.text.split()) for one in talk.case.newest_letters()}


def test_no_letter_says_that_there_is_no_access_to_an_account_that_is_only_restricted() -> None:
    talk = told("vinted hat mein konto gesperrt seit 19.11., 187,30 guthaben liegen drauf")
    talk.say("ich kann mich noch einloggen, is nur eingeschränkt")
    assert "Anmelden geht noch" in talk.text
    answering(talk, "letter_review")

    written = letters(talk)
    assert "ist seit dem 19. November 2026 gesperrt oder eingeschränkt." in written["payout_demand"]
    assert not [kind for kind, text in written.items() if "keinen Zugriff" in text]


def test_a_letter_is_written_anew_when_the_account_is_only_restricted() -> None:
    talk = answering(told("vinted hat mein konto gesperrt seit 19.11., 187,30 guthaben liegen drauf"), "letter_review")
    assert "ist seit dem 19. November 2026 gesperrt." in letters(talk)["payout_demand"]
    talk.say("einloggen kann ich mich noch, ist nur eingeschränkt")

    assert "gesperrt oder eingeschränkt." in letters(talk)["payout_demand"]


def test_who_cannot_log_in_after_all_has_no_access() -> None:
    talk = told("paypal hat mein konto gesperrt, einloggen geht noch")
    assert talk.case.marks[STILL_IN]
    talk.say("jetzt kann ich mich nicht mehr einloggen")

    assert not talk.case.marks[STILL_IN]


def test_an_account_that_was_restricted_is_not_written_of_as_shut() -> None:
    talk = answering(told("ebay hat mein konto eingeschränkt seit 3.11., 340 euro behalten die ein"), "letter_review")

    assert "gesperrt oder eingeschränkt." in letters(talk)["payout_demand"]
    assert "Anmelden geht noch" not in talk.text


@pytest.mark.parametrize("text", ["ebay hat mein konto gesperrt", "ebay hat mich eingeschränkt, komm nicht mehr rein"])
def test_an_account_that_is_shut_is_written_of_as_shut(text: str) -> None:
    assert not told(text).case.marks.get(STILL_IN)


def test_an_account_of_somebody_else_may_be_restricted_too() -> None:
    talk = told("also meine mama ist 83 und ebay hat ihr konto eingeschränkt seit dem 12.11.")

    assert talk.case.marks.get(STILL_IN)
