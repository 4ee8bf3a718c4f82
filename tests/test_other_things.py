"""Only what is said of the letters themselves notes them as sent: an invoice that was uploaded, goods, a mail to the
landlord or what was earned last year is none of them; and a plain word of another day or way wins."""

import datetime as dt

import pytest

from bot.dialogue.understand.other_things import of_other_things
from tests.conversation import BERLIN, Conversation, answering, drafted, reviewed
from tests.test_court import served

TODAY = dt.date(2026, 11, 24)


def _went(talk: Conversation) -> dict[str, tuple[dt.date, str]]:
    return {one.id: (one.sending.sent_on, one.sending.way) for one in talk.case.newest_letters() if one.sending}


@pytest.mark.parametrize(
    "text",
    [
        "und am 21. habe ich die Rechnungen der Kameras hochgeladen",
        "dezember letztes jahr hab ich 4000 gemacht",
        "hab gestern 300 euro umsatz gemacht",
        "hab meinem vermieter heute per mail geschrieben",
        "hab meinem Vermieter grad per Mail Bescheid gegeben",
        "hab der Verbraucherzentrale heute per Mail geschrieben",
        "letztes Jahr hab ich auch 900 verschickt bekommen",
        "letztes Jahr hab ich alles pünktlich versendet",
        "ich hab 20 Kameras verschickt und nur 3 Reklamationen",
        "die Ware hab ich alle abgeschickt",
        "das Paket ist bei der Post",
        "Krankmeldung ist raus",
        "hab dem Vermieter heute den Brief geschickt",
        "hab mich krank gemeldet per mail",
        "heute kam was per Post",
        "hab heute nix gemacht",
        "hab gestern bei der schufa per mail angefragt",
        "i uploaded the invoices on the 21st",
        "emailed my landlord today",
        "i sent 20 cameras last year",
        "sent the parcel by registered mail today",
    ],
)
def test_what_is_not_about_the_letters_notes_none_as_sent(text: str) -> None:
    talk = reviewed()
    talk.say(text)
    assert not _went(talk)


@pytest.mark.parametrize(
    "text",
    [
        "hab alles heute abgeschickt",
        "sind raus",
        "per mail um 10 abgeschickt an support@amazon.de",
        "hab die sachen vor der arbeit eingeworfen",
        "den ganzen krempel per post verschickt",
        "alles per mail an den kundenservice geschickt",
        "per einschreiben am schalter aufgegeben, 7,35 euro gekostet",
        "hab den Brief an Amazon heute per Mail geschickt",
        "die dinger sind weg",
        "hab's heute früh in der mittagspause losgeschickt",
        "took ages but everything is submitted",
        "sent via the contact form, took 3 screenshots",
        "hab ich gemacht",
        "die Miete ist überwiesen und die Briefe sind raus",
        "meine tochter hat heute alles geschickt",
        "hob ois heit auf d'post brocht",
    ],
)
def test_a_sending_told_with_a_little_beside_it_is_noted(text: str) -> None:
    talk = reviewed()
    talk.say(text)
    assert len(_went(talk)) == len(talk.case.newest_letters())


@pytest.mark.parametrize("text", ["alle 12 Seiten um 8 per Fax", "am 23 per post", "both by email", "L1 ist raus"])
def test_numbers_of_pages_hours_and_letters_are_no_other_things(text: str) -> None:
    assert not of_other_things(text, TODAY)


@pytest.mark.parametrize(
    ("noted", "text", "went"),
    [
        ("alle per Kontaktformular raus", "hab die Briefe grad per Mail abgeschickt", (dt.date(2026, 11, 25), "email")),
        ("alle per Kontaktformular raus", "just sent the letters by email", (dt.date(2026, 11, 25), "email")),
        ("alle per Mail raus", "hab die Briefe per Fax geschickt", (dt.date(2026, 11, 24), "fax")),
    ],
)
def test_a_later_plain_word_of_another_day_or_way_wins(noted: str, text: str, went: tuple[dt.date, str]) -> None:
    talk = reviewed()
    talk.say(noted)
    talk.wait(dt.datetime(2026, 11, 25, 9, tzinfo=BERLIN))
    talk.say(text)
    assert {*_went(talk).values()} == {went}


@pytest.mark.parametrize(
    "text",
    [
        "hab sie auch per Fax geschickt",
        "hab die Rechnung grad per Fax geschickt",
        "hab meinem Vermieter grad per Post geschrieben",
        "hab die Briefe nochmal per Fax geschickt",
    ],
)
def test_what_went_out_beside_the_letters_changes_neither_day_nor_way(text: str) -> None:
    talk = reviewed()
    talk.say("alle per Mail raus")
    before = _went(talk)
    talk.wait(dt.datetime(2026, 11, 25, 9, tzinfo=BERLIN))
    talk.say(text)
    assert _went(talk) == before


def _put_off() -> Conversation:
    """Somebody who was asked for the day of service, and will object tomorrow."""
    talk = served()
    talk.say("mach ich morgen")
    talk.say("den widerspruch schick ich morgen")
    assert talk.asks == "service_date"
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "dezember letztes jahr hab ich 4000 gemacht",
        "letztes jahr hab ich alles verschickt",
        "hab gestern 300 umsatz gemacht",
        "hab meinem vermieter gestern einen brief geschickt",
        "gestern hab ich die rechnungen eingeworfen",
        "hab alle kameras verschickt",
    ],
)
def test_no_objection_is_noted_for_what_was_done_otherwise(text: str) -> None:
    talk = _put_off()
    talk.say(text)
    assert not talk.case.known("court_objection")
    assert not talk.case.known("service_date")


@pytest.mark.parametrize(
    "text", ["erledigt", "hab ich gestern gemacht", "gestern eingeworfen", "ist am samstag raus", "done"]
)
def test_an_objection_that_was_put_off_and_is_done_is_noted(text: str) -> None:
    talk = _put_off()
    talk.say(text)
    assert talk.case.known("court_objection")


@pytest.mark.parametrize(
    "text",
    [
        "so, ich bin wieder da. hab nix abgeschickt, war zu viel",
        "ne hab nix geschickt",
        "ich hab nichts abgeschickt, war zu viel",
        "nix abgeschickt bisher",
        "mein freund hat auch was geschickt",
        "der typ hat n ziegelstein geschickt",
        "i sent nothing",
    ],
)
def test_what_was_not_sent_or_by_somebody_else_is_not_noted_as_sent(text: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize("text", ["hab 12 euro porto gezahlt", "paid 12 euros postage"])
def test_postage_is_no_payment_of_the_claim(text: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    before = talk.case.value("payment_amount")
    talk.say(text)

    assert talk.case.value("payment_amount") == before
