"""Who writes of a client of theirs is the collector, whoever passes it on as "die"."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

THREAT = (
    "Sehr geehrte Frau Petersen, Ihre Einwendungen haben wir zur Kenntnis genommen. Sofern wir bis zum 17.12.2026"
    " keinen Zahlungseingang verzeichnen, werden wir unserer Mandantin die Einleitung des gerichtlichen Mahnverfahrens"
    " empfehlen."
)
ENGLISH = (
    "Dear Ms Petersen, we have noted your objections. Unless payment is received by 17 December 2026 we will advise our"
    " client to start court proceedings."
)


def disputed() -> Conversation:
    talk = told(
        "otto hat mein konto gesperrt, kundennr 40112287. nordfalk inkasso gmbh will 312,40 von mir, hab aber bezahlt",
        "nein",
        now=dt.datetime(2026, 12, 3, 17, 0, tzinfo=BERLIN),
    )
    answering(talk, "letter_review")
    talk.say("alles per mail raus")
    talk.wait(dt.datetime(2026, 12, 10, 17, 0, tzinfo=BERLIN))
    return talk


@pytest.mark.parametrize("how", ['die haben zurück geschrieben: "{}"', "{}"])
@pytest.mark.parametrize("text", [THREAT, ENGLISH])
def test_the_second_letter_goes_to_who_wrote_for_a_client(how: str, text: str) -> None:
    talk = disputed()
    talk.say(how.format(text))
    letter = talk.case.newest_letters()[-1]
    assert (letter.kind, letter.to.kind) == ("follow_up", "collector")
    assert "Sie halten an der Forderung fest." in letter.text


def test_the_shop_that_wrote_itself_is_answered_itself() -> None:
    talk = disputed()
    talk.say('otto schreibt: "Ihr Konto bleibt gesperrt, es sind noch 312,40 EUR offen. Bitte zahlen Sie bis 17.12."')
    assert talk.case.newest_letters()[-1].to.kind == "company"
