"""A collector closes its file while the shop keeps the account shut and a court was already asked: what is left is
gone on with, and the shop is told."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

CLOSED = (
    'das inkasso schreibt: "nach nochmaliger Prüfung teilen wir mit, dass unsere Mandantin den Zahlungseingang vom'
    ' 14.09.2026 zuordnen konnte. Aus Kulanz und ohne Anerkennung einer Rechtspflicht schließen wir die Akte."'
)


def closed() -> Conversation:
    talk = told(
        "otto hat mein konto gesperrt, kundennr 40112287. nordfalk inkasso gmbh will 312,40 von mir, hab aber bezahlt",
        "nein",
        now=dt.datetime(2026, 12, 3, 17, 0, tzinfo=BERLIN),
    )
    answering(talk, "letter_review")
    talk.say("alles per mail raus")
    talk.wait(dt.datetime(2026, 12, 22, 17, 0, tzinfo=BERLIN))
    talk.say("mahnbescheid vom amtsgericht hamburg-altona, 26-0118734-0-7, zugestellt 21.12.")
    talk.say("widerspruch ist heute per einschreiben raus")
    talk.wait(dt.datetime(2027, 1, 8, 18, 0, tzinfo=BERLIN))
    talk.say(CLOSED)
    return talk


def test_the_end_of_the_claim_is_not_the_end_of_the_block() -> None:
    talk = closed()
    assert talk.asks != "all_done"
    assert talk.case.stage != "closed"


@pytest.mark.parametrize("text", ["konto bei otto is immer noch zu", "mein konto ist weiterhin gesperrt"])
def test_an_account_that_is_still_shut_after_the_day_gets_the_second_letter(text: str) -> None:
    talk = closed()
    talk.say(text)
    letter = talk.case.newest_letters()[-1]
    assert (letter.kind, letter.to.kind) == ("follow_up", "company")
    assert "Das Inkassounternehmen hat mir" in letter.text
