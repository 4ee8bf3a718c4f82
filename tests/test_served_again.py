"""A court's paper told of again with another day, and what is next while its day runs."""

import datetime as dt

import pytest

from bot.case import When
from tests.conversation import Conversation, answering, day, told

STORY = (
    "amazon hat mein konto gesperrt am 3.11.2026, angeblich 89,90 offen, jetzt kam ein mahnbescheid",
    "am 18.11. kam der gelbe umschlag",
    "amtsgericht hagen, 26-1234567-0-1",
)
DRAFTED = (*STORY, "Jana Beispiel", "Lindenallee 7, 30453 Hannover", "ja", "passt")


def served(talk: Conversation) -> When:
    when = talk.case.value("service_date")
    assert isinstance(when, When)
    return when


def due(talk: Conversation) -> dt.date | None:
    return next((one.due for one in talk.case.newest_letters() if one.kind == "court_objection"), None)


@pytest.mark.parametrize(
    "said",
    [
        "ne doch erst am 20. gekommen",
        "quatsch der umschlag war am 20. da",
        "kam erst am 20.",
        "der Mahnbescheid kam erst am 20.11., nicht am 18.",
        "es war der 20. nicht der 18.",
        "sorry hab mich vertan, zustellung war am 20.11.",
        "moment, zugestellt am 20.11.",
        "no wait it only came on 20 november",
    ],
)
@pytest.mark.parametrize("before", [STORY, DRAFTED])
def test_a_corrected_day_moves_the_court_s_day_and_says_so(said: str, before: tuple[str, ...]) -> None:
    talk = told(*before)
    talk.say(said)
    assert served(talk) == day(2026, 11, 20)
    assert "Freitag, 4. Dezember 2026" in talk.text
    assert "Dienstag, 1. Dezember 2026" in talk.text
    assert not talk.case.contacts
    if before == DRAFTED:
        assert due(talk) == dt.date(2026, 12, 4)


def test_an_earlier_day_counts_at_once() -> None:
    talk = told(*DRAFTED)
    talk.say("mahnbescheid war doch schon am 16. da")
    assert (served(talk), due(talk)) == (day(2026, 11, 16), dt.date(2026, 11, 30))


@pytest.mark.parametrize(
    "said",
    [
        "die mahnung kam doch erst am 20.",
        "antwort von amazon kam am 20.",
        "ich hab am 20. mit amazon telefoniert",
        "mahnbescheid kam vielleicht erst am 20.",
        "am 20. hab ich geburtstag",
    ],
)
def test_a_day_of_something_else_moves_nothing(said: str) -> None:
    talk = told(*DRAFTED)
    talk.say(said)
    assert (served(talk), due(talk)) == (day(2026, 11, 18), dt.date(2026, 12, 2))


def test_a_day_of_two_that_may_be_meant_is_taken_for_neither() -> None:
    talk = told(*DRAFTED[:-2])
    talk.say("nein, am 20.11.")
    assert talk.case.value("block_date") == day(2026, 11, 3)
    assert served(talk) == day(2026, 11, 18)


def test_a_later_day_that_corrects_nothing_is_asked_about_once() -> None:
    talk = told(*DRAFTED)
    talk.say("der mahnbescheid kam am 20.")
    assert talk.asks == "same_paper"
    assert "18. November 2026" in talk.text
    assert served(talk) == day(2026, 11, 18)
    talk.say("Post")  # passed over
    assert talk.case.text("send_channel") == "post"
    talk.say("mahnbescheid kam am 20.")
    assert talk.asks != "same_paper"
    assert "früheren Tag" in talk.text
    assert served(talk) == day(2026, 11, 18)


@pytest.mark.parametrize("said", ["ja derselbe", "ja", "ist der gleiche"])
def test_the_same_paper_has_the_later_day(said: str) -> None:
    talk = told(*DRAFTED, "der mahnbescheid kam am 20.")
    talk.say(said)
    assert (served(talk), due(talk)) == (day(2026, 11, 20), dt.date(2026, 12, 4))


@pytest.mark.parametrize("said", ["nein", "das ist ein zweiter"])
def test_a_second_paper_leaves_the_first_one_s_day(said: str) -> None:
    talk = told(*DRAFTED, "der mahnbescheid kam am 20.")
    talk.say(said)
    assert (served(talk), due(talk)) == (day(2026, 11, 18), dt.date(2026, 12, 2))
    assert "/neu" in talk.text


ORDER = (
    "hab einen zahlungsbefehl vom bezirksgericht graz bekommen, klarna will 189,90",
    "am 18.11.",
)


@pytest.mark.parametrize(
    "said",
    [
        "war heut dienst, geh morgen.. ah na is feiertag",
        "nein halt, heut hat das gericht schon zu",
        "sorry, heute hab ich das gericht nicht erreicht",
        "nein heute war der briefträger nicht da",
        "gestern war ich nicht da, das gericht hatte zu",
        "na heut war koana am gericht",
        "no wait, court was closed today",
    ],
)
def test_what_somebody_did_today_moves_no_day_of_service(said: str) -> None:
    talk = told(*ORDER)
    talk.say(said)
    assert served(talk) == day(2026, 11, 18)
    assert talk.asks != "same_paper"
    assert not talk.case.known("block_date")


@pytest.mark.parametrize("said", ["nein, kam erst heute", "na, zugestellt heut", "doch erst gestern gekommen"])
def test_a_later_day_of_just_now_is_asked_about(said: str) -> None:
    talk = told(*ORDER)
    talk.say(said)
    assert talk.asks == "same_paper"
    assert served(talk) == day(2026, 11, 18)


# ---- what is next


@pytest.mark.parametrize("asked", ["was soll ich jetzt tun?", "und jetzt?", "wie geht es weiter"])
def test_what_is_next_is_the_objection_and_its_day(asked: str) -> None:
    talk = told(*DRAFTED)
    for _ in range(2):
        talk.say(asked)
        assert "Mittwoch, 2. Dezember 2026" in talk.text
        assert "Formular" in talk.text


def sent() -> Conversation:
    talk = answering(told("otto hat mein konto gesperrt am 3.11.2026 wegen 89,90", "nein"), "sent_confirmation")
    talk.say("alles gestern per mail raus")
    return talk


def test_letters_that_are_out_hide_no_court_s_day() -> None:
    talk = sent()
    talk.say("jetzt kam ein mahnbescheid, am 21.11.")
    for said in ("reicht", "was soll ich jetzt tun?", "ok"):
        talk.say(said)
        assert "nichts zu tun" not in talk.text
        assert "Firma dran" not in talk.text
    talk.say("was jetzt?")
    assert "Montag, 7. Dezember 2026" in talk.text


def test_what_is_next_for_the_company_has_its_days() -> None:
    talk = sent()
    talk.say("was soll ich jetzt tun?")
    assert "bis 8. Dezember 2026" in talk.text
    talk.sleep(talk.now + dt.timedelta(days=40))
    talk.say("was soll ich jetzt tun?")
    assert "„nichts“" in talk.text


def test_the_day_on_which_the_letters_went_out_is_no_letter_of_before() -> None:
    assert not sent().case.contacts
