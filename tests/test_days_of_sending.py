"""The day on which letters went out, as people say it: a bare number beside a way, a feast, a weekday; and what cannot
be read as a day is asked for."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.days import day as read
from tests.conversation import BERLIN, Conversation, agreed

STORY = "otto hat mein kundenkonto gesperrt, am 2. advent. zu viele retouren angeblich"
COURT = (
    "ich hab am samstag nen gelben umschlag im kasten gehabt, mahnbescheid, amtsgericht hagen. 312,40 euro, wegen "
    "zalando angeblich. ich hab da nie was bestellt!!",
    "ja passt",
    "aktenzeichen steht drauf 26-1234567-0-8, die firma heisst coeo inkasso",
    "auf dem umschlag steht 12.12.",
    "Murat Yildiz, Kölner Str. 88, 44135 Dortmund",
    "ja stimmt",
    "gut",
)


def moment(on: str) -> dt.datetime:
    return dt.datetime.fromisoformat(on).replace(hour=11, tzinfo=BERLIN)


def ready(on: str) -> Conversation:
    """Two letters to Otto that lie ready since 22 December, on that day."""
    talk = agreed(now=moment("2026-12-22"))
    for text in (STORY, "ja", "kundennummer 55512388", "will das konto wieder"):
        talk.say(text)
    for text in ("Heike Petersen, Deichweg 9, 25813 Husum", "ja", "reicht so", "passt"):
        talk.say(text)
    talk.wait(moment(on))
    return talk


def objecting(on: str) -> Conversation:
    """An objection to a court that lies ready since 14 December, on that day."""
    talk = agreed(now=moment("2026-12-14"))
    for text in COURT:
        talk.say(text)
    talk.wait(moment(on))
    return talk


def out(talk: Conversation) -> set[str]:
    """The days and ways on which letters went out."""
    sent = [one.sending for one in talk.case.newest_letters() if one.sending]
    return {f"{one.sent_on:%d.%m.} {one.way}" for one in sent}


@pytest.mark.parametrize(
    ("on", "text", "sent"),
    [
        ("2026-12-27", "beide am 23. per einschreiben raus", "23.12. post"),
        ("2026-12-27", "beide am 23. per mail geschickt", "23.12. email"),
        ("2026-12-27", "am 23. per mail geschickt", "23.12. email"),
        ("2026-12-27", "hob beide am 23. per post gschickt", "23.12. post"),
        ("2026-12-27", "am 23 per post", "23.12. post"),
        ("2026-12-27", "beide am dreiundzwanzigsten als einschreiben raus", "23.12. post"),
        ("2026-12-27", "both on the 23rd by email", "23.12. email"),
        ("2027-01-03", "am 30. per post, beide", "30.12. post"),
        ("2027-02-10", "beide am 8. per mail geschickt", "08.02. email"),
        ("2027-02-10", "posted both on the 8th", "08.02. post"),
        ("2026-12-28", "am 1. feiertag per mail geschickt", "25.12. email"),
        ("2026-12-28", "am zweiten feiertag beide per mail raus", "26.12. email"),
    ],
)
def test_a_bare_number_beside_a_way_is_the_day_of_sending(on: str, text: str, sent: str) -> None:
    talk = ready(on)
    talk.say(text)
    assert out(talk) == {sent}


@pytest.mark.parametrize(
    ("on", "text", "day"),
    [
        ("2026-12-23", "hab ihn am 21. per einschreiben eingeworfen", dt.date(2026, 12, 21)),
        ("2026-12-23", "am 21. ans gericht gefaxt", dt.date(2026, 12, 21)),
        ("2027-01-05", "letzte woche am 30. per post raus", dt.date(2026, 12, 30)),
    ],
)
def test_an_objection_went_out_on_the_day_that_was_said(on: str, text: str, day: dt.date) -> None:
    talk = objecting(on)
    talk.say(text)
    assert talk.case.value("court_objection") == When(day, day)


@pytest.mark.parametrize(
    "text", ["am 2. per post", "was ist wenn ich am 2. per post schicke?", "ich bringe beide am 2. zur post"]
)
def test_a_number_of_the_days_to_come_is_a_plan(text: str) -> None:
    talk = ready("2026-12-30")
    talk.say(text)
    assert not out(talk)
    assert not talk.case.contacts


def test_the_second_letter_is_no_second_day() -> None:
    talk = ready("2026-12-27")
    talk.say("den 2. brief hab ich schon per mail weg")
    assert [bool(one.sending) for one in talk.case.newest_letters()] == [False, True]


@pytest.mark.parametrize("text", ["posted both the 23rd", "hab beide am 3. feiertag eingeworfen"])
def test_a_day_that_cannot_be_read_is_asked_for_and_not_taken_for_today(text: str) -> None:
    talk = ready("2026-12-27")
    talk.say(text)
    assert talk.asks == "sent_confirmation"
    assert not out(talk)
    talk.say("am 23.12.")
    assert out(talk) == {"23.12. post"}


def test_the_day_that_is_asked_for_is_that_of_the_letter_that_was_named() -> None:
    talk = ready("2026-12-27")
    talk.say("posted L1 the 23rd")
    talk.say("23.12.")
    assert [bool(one.sending) for one in talk.case.newest_letters()] == [True, False]


@pytest.mark.parametrize(
    "text", ["am 3. tag per mail gesperrt", "am 1. versuch per post", "die miete kommt immer am 1. im monat"]
)
def test_other_numbers_are_no_days(text: str) -> None:
    assert read(text, dt.date(2026, 12, 27)) is None


@pytest.mark.parametrize(
    ("today", "day"),
    [((2026, 12, 28), (2026, 12, 25)), ((2027, 4, 2), (2027, 3, 28)), ((2027, 6, 1), (2027, 5, 16))],
)
def test_the_first_holiday_is_that_of_the_last_feast(today: tuple[int, int, int], day: tuple[int, int, int]) -> None:
    when = read("am 1. Feiertag eingeworfen", dt.date(*today))
    assert when
    assert when.first == dt.date(*day)


@pytest.mark.parametrize(
    ("on", "text", "sent"),
    [
        ("2026-12-26", "hab die beiden an heiligabend in den kasten geworfen", "24.12. post"),
        ("2026-12-26", "die zwei am heiligen abend in den postkasten geschmissen", "24.12. post"),
        ("2026-12-27", "am 23. per post", "23.12. post"),
        ("2027-01-04", "am freitag per mail raus", "01.01. email"),
        ("2027-01-04", "freitag beide per mail raus", "01.01. email"),
        ("2027-01-04", "heute morgen beide per mail raus", "04.01. email"),
        ("2026-12-27", "sorry, am 23. hab ichs eingeworfen", "23.12. post"),
    ],
)
def test_what_went_out_is_noted_however_it_is_said(on: str, text: str, sent: str) -> None:
    talk = ready(on)
    talk.say(text)
    assert out(talk) == {sent}


@pytest.mark.parametrize(
    "text", ["geht am freitag per mail raus", "nächsten freitag per post raus", "muss am freitag raus"]
)
def test_what_goes_out_on_a_weekday_is_a_plan(text: str) -> None:
    talk = ready("2027-01-04")
    talk.say(text)
    assert not out(talk)


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("zwischen den jahren weggeschickt per post", "30. Dezember 2026"),
        ("neulich beide per mail raus", "2. Januar 2027"),
        ("hab beide abgeschickt, weiß nicht mehr wann", "2. Januar 2027"),
        ("beide gestern oder vorgestern in den kasten geworfen", "1. Januar 2027"),
        ("letzte woche abgeschickt", "27. Dezember 2026"),
    ],
)
def test_a_vague_day_of_sending_is_shown_as_the_latest_that_it_may_have_been(text: str, latest: str) -> None:
    talk = ready("2027-01-02")
    talk.say(text)
    assert f"abgeschickt spätestens am {latest}" in talk.text
    assert "Der genaue Tag fehlt" in talk.text
    talk.say("/briefe")
    assert f"abgeschickt spätestens am {latest}" in talk.text


def test_a_plain_day_of_sending_is_shown_as_it_is() -> None:
    talk = ready("2027-01-02")
    talk.say("vorgestern per mail raus")
    assert "abgeschickt am 31. Dezember 2026" in talk.text
    assert "Der genaue Tag fehlt" not in talk.text


@pytest.mark.parametrize("text", ["war am 28.12.", "am 28.", "beide waren am 28.12. im kasten"])
def test_the_day_is_mended_once_it_is_known(text: str) -> None:
    talk = ready("2027-01-02")
    talk.say("zwischen den jahren weggeschickt per post")
    talk.say(text)
    assert out(talk) == {"28.12. post"}
    assert not any(one.sending and one.sending.about for one in talk.case.newest_letters())


def test_the_next_letter_names_no_day_of_sending_that_nobody_knows() -> None:
    for text, named in (("zwischen den jahren weggeschickt per post", False), ("am 30. per post raus", True)):
        talk = ready("2027-01-02")
        talk.say(text)
        talk.wait(moment("2027-03-25"))
        talk.say("nichts")
        assert ("abgesandt am 30. Dezember 2026" in talk.case.newest_letters()[-1].text) == named


def test_an_objection_of_a_vague_day_is_judged_by_the_latest() -> None:
    talk = objecting("2026-12-24")
    talk.say("neulich eingeworfen")
    assert "ging spätestens am 24. Dezember 2026 raus" in talk.text
    assert "Das ist knapp" in talk.text
    talk.say("/fristen")
    assert "abgeschickt spätestens am 24. Dezember 2026" in talk.text


def test_an_objection_sent_between_the_years_is_not_of_the_days_to_come() -> None:
    talk = objecting("2026-12-28")
    talk.say("zwischen den jahren weggeschickt per post")
    assert "ging spätestens am 28. Dezember 2026 raus" in talk.text
