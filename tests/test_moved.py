"""A new address or a new mailbox, told with the letters in hand or while they are out."""

import pytest

from bot.case import Case
from tests.conversation import Conversation, answering, drafted, sent

STREET = "Gartenstr. 3\n10115 Berlin"
NEW = "jana.neu@example.org"


def at_the_review() -> Conversation:
    return answering(drafted(), "letter_review")


@pytest.mark.parametrize(
    "said",
    [
        "change the address to Gartenstr. 3, 10115 Berlin",
        "please change my address to Gartenstr. 3, 10115 Berlin",
        "can you update the address to Gartenstr. 3, 10115 Berlin",
        "i moved to Gartenstr. 3, 10115 Berlin",
        "ändere die Adresse auf Gartenstr. 3, 10115 Berlin",
        "adresse bitte ändern in Gartenstr. 3, 10115 Berlin",
        "ich bin umgezogen in die Gartenstr. 3, 10115 Berlin",
        "bitte ändern: Gartenstr. 3, 10115 Berlin",
    ],
)
def test_a_word_around_the_new_address_stood_in_the_letter(said: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.text("postal_address") == STREET
    assert all("\nGartenstr. 3\n10115 Berlin\n" in one.text for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "said",
    [
        "übrigens bin ich umgezogen, wohn jetzt Gartenstr. 3, 10115 Berlin",
        "neue adresse: Gartenstr. 3, 10115 Berlin",
        "meine Adresse hat sich geändert, Gartenstr. 3, 10115 Berlin",
        "wir sind umgezogen: Gartenstr. 3, 10115 Berlin",
        "i just moved, new address: Gartenstr. 3, 10115 Berlin",
    ],
)
def test_a_new_address_told_after_sending_was_lost(said: str) -> None:
    talk = sent()
    talk.say(said)
    assert talk.case.text("postal_address") == STREET
    assert "L1 und L2 nennen noch die alte Anschrift" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "die mailadresse gibts nicht mehr, neu ist jana.neu@example.org",
        "die alte mail geht nicht mehr, bitte an jana.neu@example.org",
        "hab ne neue mail: jana.neu@example.org",
        "meine email hat sich geändert: jana.neu@example.org",
        "mein Postfach ist gehackt, nehmt jana.neu@example.org",
        "my old mailbox is dead, write to jana.neu@example.org",
    ],
)
def test_a_new_mailbox_was_taken_for_an_answer_or_for_that_of_the_company(said: str) -> None:
    talk = sent()
    talk.say(said)
    assert talk.case.text("reply_email") == NEW
    assert talk.case.text("account_identifier") == "jana@example.org"
    assert not talk.case.known("company_email")
    assert not talk.case.replies
    assert "L1 und L2 nennen noch die alte E-Mail-Adresse" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "die schreiben ich soll an datenschutz@amazon.de schreiben",
        "die Mail kam zurück, die neue Adresse von denen ist info@amazon.de",
        "Diese Mailbox wird nicht mehr gelesen, bitte nutzen Sie hilfe@amazon.de",
    ],
)
def test_a_mailbox_of_the_company_was_taken_for_ones_own(said: str) -> None:
    talk = sent()
    talk.say(said)
    assert talk.case.text("reply_email") == "jana@example.org"


@pytest.mark.parametrize(
    "said",
    ["die sind umgezogen, neue adresse Am Wall 3, 28195 Bremen", "their new address is Am Wall 3, 28195 Bremen"],
)
def test_where_they_moved_was_taken_for_ones_own_address(said: str) -> None:
    talk = sent()
    talk.say(said)
    assert talk.case.text("postal_address") == "Lindenallee 7\n30453 Hannover"


def _way(case: Case) -> object:
    return case.value("send_channel")


@pytest.mark.parametrize("said", ["meine email ist jana.neu@example.org", "my email is jana.neu@example.org"])
def test_a_mail_address_was_taken_for_the_way_of_sending(said: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert _way(talk.case) is None
    assert "E-Mail ist gut" not in talk.text


@pytest.mark.parametrize("said", ["schick ich per Mail", "beide per E-Mail, meine Adresse ist jana.neu@example.org"])
def test_the_way_that_is_told_is_kept(said: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert _way(talk.case) == "email"
