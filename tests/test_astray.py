"""A letter that came back, or went to somebody who is not in charge, is written anew to where it belongs."""

import datetime as dt

import pytest

from bot.dialogue.turn import Burst
from tests.conversation import START, Conversation
from tests.test_paying_late import begun

NEW = "38 avenue John F. Kennedy, L-1855 Luxemburg"
NAMED = [
    f"die schreiben sie sind nicht zuständig, ich soll mich an Amazon EU S.à r.l., {NEW} wenden",
    f"falsche abteilung sagen die, ich soll an Amazon EU S.à r.l., {NEW} schreiben",
    f"they say they are not responsible, write to Amazon EU S.à r.l., {NEW}",
    f"wrong entity, they want me to write to Amazon EU S.à r.l., {NEW}",
]
BACK = [
    "i've got the wrong address, the letter came back",
    "brief kam zurück, adresse falsch",
    "das einschreiben ist zurückgekommen, empfänger unbekannt verzogen",
    "der Brief wurde als unzustellbar zurückgeschickt",
    "my letter was returned to sender",
    "hab den brief an die falsche adresse geschickt",
]
NEITHER = [
    "meine adresse ist falsch im brief, ich wohne Musterweg 2",
    "wer ist dafür nicht zuständig?",
    "sie haben einen brief zurückgeschrieben",
    "falsche abteilung, haben es weitergeleitet",
    "they said its the wrong department and passed it on",
    "ich schicke den brief zurück",
    "the package was returned to sender",
    "i sent the parcel back to the old address",
]


def waiting(text: str) -> Conversation:
    talk = begun("amazon-sent-english" if " the" in text or "my " in text or "wrong entity" in text else "amazon-sent")
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    return talk


@pytest.mark.parametrize("text", NAMED)
def test_who_is_in_charge_is_written_to_anew(text: str) -> None:
    talk = waiting(text)
    talk.say(text)

    newest = talk.case.newest_letters()
    assert [(one.version, one.to.name, one.drafted_on) for one in newest] == [
        (2, "Amazon EU S.à r.l.", dt.date(2026, 12, 3))
    ] * 2
    assert "38 avenue John F. Kennedy\n1855 Luxemburg\n" in newest[0].text
    assert "Europe Core" not in newest[0].text


@pytest.mark.parametrize("text", BACK)
def test_what_came_back_asks_for_the_address_and_goes_there(text: str) -> None:
    talk = waiting(text)
    talk.say(text)
    assert talk.asks == "company_address"
    assert talk.case.replies == ()

    talk.say(NEW)
    assert [one.version for one in talk.case.newest_letters()] == [2, 2]
    assert talk.case.text("postal_address").startswith(("Musterweg", "Lange Gasse"))


@pytest.mark.parametrize("text", NEITHER)
def test_nothing_else_goes_anywhere_anew(text: str) -> None:
    talk = waiting(text)
    talk.say(text)

    assert talk.asks != "company_address"
    assert [one.version for one in talk.case.newest_letters()] == [1, 1]


def test_it_may_be_forwarded() -> None:
    talk = waiting("")
    text = f"Wir sind nicht zuständig. Bitte wenden Sie sich an Amazon EU S.à r.l., {NEW}"
    talk.hear(Burst(forward_from="Amazon", forward_text=text, forward_date="2026-12-02T10:00:00+01:00"))

    assert {one.to.name for one in talk.case.newest_letters()} == {"Amazon EU S.à r.l."}


def test_the_collectors_letter_goes_to_the_collector() -> None:
    talk = begun("inkasso-sent")
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    talk.say("der brief ans inkasso kam zurück, unbekannt verzogen")
    talk.say("Hafenstr. 12, 20457 Hamburg")

    assert talk.case.newest_letters()[0].to.lines == ("Nordlicht Inkasso GmbH", "Hafenstr. 12", "20457 Hamburg")


@pytest.mark.parametrize(
    "text",
    [
        "they wrote i should write to their privacy team at privacy@amazon.example instead",
        "ich soll an privacy@amazon.example schreiben sagen die",
        "die haben gesagt ich soll mich an privacy@amazon.example wenden",
    ],
)
def test_a_mail_that_they_name_is_theirs(text: str) -> None:
    talk = waiting(text)
    own = talk.case.text("reply_email")
    talk.say(text)

    assert talk.case.text("reply_email") == own
    assert {(one.version, one.to.email) for one in talk.case.newest_letters()} == {(2, "privacy@amazon.example")}


def test_a_new_mail_of_ones_own_takes_the_answers_and_names_no_other_account() -> None:
    talk = waiting("")
    talk.say(BACK[1])
    talk.say(NEW)
    talk.say("meine mail ist jetzt erika.neu@example.org")

    assert talk.case.text("account_identifier") == "erika@example.org"
    assert talk.case.text("reply_email") == "erika.neu@example.org"
