"""What was promised: only where it is the account does a letter say that its release was announced."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanged
from tests.conversation import answering, told

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("am 3.11. versprochen: konto wird in 2 wochen freigeschaltet", "promise"),
        ("am 3.11. haben sie zugesagt dass mein konto bald wieder offen ist", "promise"),
        ("on 3 november they promised my account would be unlocked", "promise"),
        ("am 3.11. haben sie zugesagt die sperre wird aufgehoben", "promise"),
        ("am 3.11. haben sie zugesagt die 80 euro zu überweisen", "assurance"),
        ("on 3 november they promised the refund within 5 days", "assurance"),
        ("am 3.11. haben sie versprochen dass ich den grund bekomme", "assurance"),
        ("on 3 november they promised it would be fixed", "assurance"),
        ("on 3 november they promised to look into it", "pledge"),
        ("am 3.11. schrieben sie es ist nichts offen", "settled"),
        ("am 3.11. haben sie gesagt die forderung ist erledigt", "settled"),
        ("am 3.11. hat der support gesagt alles ok", "cleared"),
        ("on 3 november they wrote that the case is settled", "cleared"),
        ("on 3 nov they said my order was cancelled", "other"),
    ],
)
def test_what_they_said_is_told_for_what_it_is(text: str, kind: str) -> None:
    (found,) = exchanged(text, TODAY)

    assert (found.by, found.kind) == ("company", kind)


def test_no_letter_says_that_a_release_was_announced_where_a_refund_was() -> None:
    talk = answering(told("amazon hat mein konto am 3.11. gesperrt"), "already_contacted")
    talk.say("am 9.11. angerufen")
    assert talk.asks == "promise"
    talk.say("am 10.11. haben sie zugesagt die 80 euro zu überweisen")
    assert talk.case.says_yes("promise")
    assert "Zusage" in talk.text
    answering(talk, "letter_review")

    written = " ".join(" ".join(one.text.split()) for one in talk.case.newest_letters())
    assert "Zusage in dieser Sache" in written
    assert "freizugeben" not in written.replace("mein Konto freizugeben", "")
    assert "angekündigt" not in written
