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


@pytest.mark.parametrize(
    "text",
    [
        "az NF/26/009871\notto konto kundennr 40112287, das haben die auch gesperrt",
        "az NF/26/009871\ndas konto bei otto ham die auch dicht gemacht",
        "NF/26/009871. they also blocked that account",
    ],
)
def test_an_account_that_is_shut_as_well_is_heard_beside_the_number(text: str) -> None:
    talk = told("brief von nordfalk inkasso gmbh 312,40 für otto, hab ich aber schon bezahlt", "nein")
    talk.say(text)
    assert talk.case.value("situation") == "block_over_claim"


def test_an_account_that_is_still_shut_opens_the_case_again_that_was_said_to_be_over() -> None:
    talk = closed()
    talk.say("das wars, alles erledigt")
    talk.tap("all_done") if talk.asks == "all_done" else talk.say("alles da")
    talk.wait(dt.datetime(2027, 1, 9, 18, 0, tzinfo=BERLIN))
    talk.say("konto bei otto is immer noch zu")
    letter = talk.case.newest_letters()[-1]
    assert talk.case.stage != "closed"
    assert (letter.kind, letter.to.kind) == ("follow_up", "company")
