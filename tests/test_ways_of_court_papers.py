"""What is done with a court's paper, how it goes there and what proves it, is of that paper and of no letter to a
company."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, photo, told

NOON = dt.datetime(2026, 12, 17, 12, 25, tzinfo=BERLIN)


def swiss() -> Conversation:
    """Somebody in Bern who was served by the debt office, and is asked how the objection went."""
    talk = told(
        "Am Montag brachte der Pöstler einen Zahlungsbefehl vom Betreibungsamt Bern. Zalando will 218.40 von mir. "
        "Mein Zalando-Konto ist seit dem 2. Dezember auch gesperrt.",
        now=NOON,
    )
    talk.wait(NOON + dt.timedelta(days=1, hours=4))
    return talk


def objected() -> Conversation:
    talk = swiss()
    talk.say("Rechtsvorschlag eingeschrieben aufgegeben heute", kept=(photo("quittung.jpg"),))
    return talk


def test_the_receipt_of_an_objection_is_no_proof_that_a_letter_went_to_the_company() -> None:
    talk = objected()

    assert [one.about for one in talk.case.exhibits] == ["proof_of_objection"]


def test_neither_is_it_while_letters_wait_to_be_sent() -> None:
    talk = swiss()
    talk.say("Rechtsvorschlag heute erhoben")
    answering(talk, "sent_confirmation")
    talk.say("Quittung vom Rechtsvorschlag", kept=(photo("quittung.jpg"),))
    talk.say("die Briefe sind alle per Mail raus", kept=(photo("mail.jpg"),))

    assert [one.about for one in talk.case.exhibits] == ["proof_of_objection", "proof_of_sending"]


@pytest.mark.parametrize(
    "said", ["kann i's a persönlich hintragen? is ums eck", "ich gebe ihn persönlich ab, in person"]
)
def test_what_is_carried_to_the_court_is_no_letter_to_the_company(said: str) -> None:
    talk = objected()
    answering(talk, "send_channel")
    talk.say(said)

    assert talk.case.text("send_channel") != "hand"


def test_a_letter_to_a_company_goes_by_hand_where_there_is_no_court() -> None:
    talk = told("Amazon hat mein Konto gesperrt, seit 23.9.2026, geld wollen die keins", "nein")
    answering(talk, "send_channel")
    talk.say("ich gebe ihn persönlich ab")

    assert talk.case.text("send_channel") == "hand"


def test_a_letter_calls_the_number_of_a_swiss_paper_what_it_is() -> None:
    talk = objected()
    talk.say("Betreibungsamt Bern-Mittelland, Betreibung Nr. 26118843")
    answering(talk, "collection_agency")
    talk.say("Helvia Inkasso AG, Badenerstrasse 999, 8048 Zürich")
    letters = " ".join(one.text for one in answering(talk, "letter_review").case.newest_letters())

    assert "(Betreibung Nr. 26118843)" in letters
    assert "Geschäftszahl" not in letters


def test_neither_is_it_where_that_is_told_while_letters_wait() -> None:
    talk = answering(objected(), "sent_confirmation")
    talk.say("noch nicht, das bring ich persönlich hin")
    talk.say("alle raus")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"email"}
