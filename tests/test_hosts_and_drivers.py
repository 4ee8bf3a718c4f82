"""Who lets rooms and who drives: a name beside a mail, a guest who complained, an appeal and its refusal, and money
that was promised and did not come."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.given_grounds import ground
from tests.conversation import Conversation, answering, day, told

TODAY = dt.date(2026, 11, 24)
HOST = (
    "ich vermiete eine ferienwohnung bei airbnb und seit dem 16.11. ist mein konto weg. "
    "auszahlung von 1.240 euro steht aus"
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Thomas Wehr, thomas.wehr@example.org", "Thomas Wehr"),
        ("t.wehr@example.org Thomas Wehr", "Thomas Wehr"),
        ("Lieber Support, thomas.wehr@example.org", ""),
        ("Konto Airbnb, thomas.wehr@example.org", ""),
    ],
)
def test_a_name_beside_the_mail_that_holds_it_is_taken(said: str, name: str) -> None:
    talk = told(HOST, said)
    assert talk.case.text("full_name") == name
    assert "wehr@example.org" in talk.case.text("account_identifier")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("sie sagen ein fahrgast hat sich beschwert, stimmt aber nicht", "ein Fahrgast hat sich beschwert"),
        ("mehrere Gäste haben sich beschwert", "mehrere Gäste haben sich beschwert"),
        ("wegen sicherheitsbedenken", "Sicherheitsbedenken"),
        ("ich hab mich beim kunden beschwert", ""),
    ],
)
def test_a_complaint_is_the_ground_that_they_named(said: str, words: str) -> None:
    assert ground(said) == words


@pytest.mark.parametrize("said", ["einspruch hab ich in der app am 19. gemacht, am 21. abgelehnt"])
def test_an_appeal_and_its_refusal_have_their_days(said: str) -> None:
    found = [(one.by, one.kind, one.when) for one in exchanges(said, TODAY)]
    assert found == [("person", "inquiry", day(2026, 11, 19)), ("company", "refusal", day(2026, 11, 21))]


def test_who_is_private_gets_no_letter_of_a_trader_though_one_was_drafted() -> None:
    talk = answering(told(HOST, "Thomas Wehr, thomas.wehr@example.org"), "confirm_facts")
    talk.say("ja")
    assert "p2b_complaint" in {one.kind for one in talk.case.newest_letters()}
    talk.say("nein ich bin privat, kein gewerbe")
    answering(talk, "letter_review")
    kinds = {one.kind for one in talk.case.newest_letters()}
    assert "p2b_complaint" not in kinds
    assert "2019/1150" not in "".join(one.text for one in talk.case.newest_letters())


def promised() -> Conversation:
    talk = answering(told(HOST, "Thomas Wehr, thomas.wehr@example.org"), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(4)
    talk.say("airbnb schreibt: ihr konto wurde wieder aktiviert. die auszahlung erfolgt am 5.12.")
    talk.wait_days(9)
    return talk


@pytest.mark.parametrize("said", ["geld is nicht da", "geld kam nicht", "kein geld gekommen", "die kohle is net da"])
def test_money_that_was_promised_and_did_not_come_gets_a_letter(said: str) -> None:
    talk = promised()
    assert talk.case.open == "nudge"
    talk.say(said)
    letter = talk.case.newest_letters()[-1]
    assert (letter.kind, letter.sending) == ("follow_up", None)
    assert "1.240,00 EUR" in letter.text
    assert "wieder offen" in letter.text
