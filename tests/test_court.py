"""Paper from a court: when there is none, which day counts, what is shown, and who is reminded."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.claims import court
from tests.conversation import BERLIN, Conversation, agreed, day, says

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=BERLIN)


def asked() -> Conversation:
    """Somebody who is asked for a letter from a court."""
    talk = agreed(now=NOW)
    talk.say("Otto Konto zu seit 3.11.2026, x@example.org. Inkasso 80 euro")
    assert talk.asks == "court_letter"
    return talk


def served(text: str = "mein amazon konto is gesperrt und jetzt kam ein gelber brief vom amtsgericht") -> Conversation:
    """Somebody to whom a court has written."""
    talk = agreed(now=NOW)
    talk.say(text)
    return talk


# ---- no court at all


@pytest.mark.parametrize(
    "text",
    [
        "nö nur normal post. was is ein gelber umschlag überhaupt",
        "nein nur normale post. was ist ein gelber umschlag",
        "nee. was heißt gelber umschlag",
        "nein, was soll denn ein gelber umschlag sein",
    ],
)
def test_a_no_with_a_question_is_a_no_and_the_question_is_answered(text: str) -> None:
    talk = asked()
    talk.say(text)

    assert talk.case.value("court_letter") is False
    assert "Ein gelber Umschlag kommt vom Gericht" in talk.text
    assert talk.asks == "claim_paid"


def test_normal_post_is_a_no() -> None:
    talk = asked()
    talk.say("nur normale post")

    assert talk.case.value("court_letter") is False


@pytest.mark.parametrize(
    "text",
    [
        "hä nein ich hab keinen gelben umschlag!",
        "ich hab doch gar keinen gelben umschlag",
        "nein nur normale post",
        "was für ein umschlag? ich hab nix vom gericht",
        "kein gelber brief, kein gericht",
        "da kam nichts vom gericht",
        "nicht vom Gericht",
    ],
)
def test_who_has_no_yellow_envelope_is_no_longer_alarmed(text: str) -> None:
    talk = served()
    talk.say(text)

    assert talk.case.value("court_letter") is False
    assert "kein Gericht" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "hab keinen gelben umschlag mehr",
        "kein datum auf dem gelben umschlag",
        "auf dem mahnbescheid steht nichts",
        "den umschlag vom gericht hab ich nicht mehr, weggeworfen",
    ],
)
def test_a_lost_envelope_or_one_without_a_day_ends_no_alarm(text: str) -> None:
    talk = served()
    talk.say(text)

    assert talk.case.says_yes("court_letter")


# ---- the day of service


@pytest.mark.parametrize(
    ("text", "day", "sure"),
    [
        ("mahnbescheid vom amtsgericht hünfeld, gelber umschlag, zugestellt am 20.11.2026", "2026-11-20", "exact"),
        ("mein konto bei amazon is gesperrt, jetzt mahnbescheid. 21.11. steht drauf", "2026-11-21", "exact"),
        ("amazon hat mein konto am 4.11. gesperrt und gestern kam ein mahnbescheid", "2026-11-21", "exact"),
        ("heute kam ein gelber brief vom amtsgericht, mahnbescheid über 84 euro", "2026-11-22", "exact"),
        ("konto zu. am 19.11. im briefkasten: mahnbescheid vom amtsgericht", "2026-11-19", "exact"),
        ("mahnbescheid vom 18.11.2026, zugestellt am 20.11.2026, otto konto gesperrt", "2026-11-20", "exact"),
        ("mahnbescheid vom 18.11.2026, konto bei otto gesperrt", "2026-11-18", "about"),
        ("letzte woche mahnbescheid gekommen, otto konto gesperrt", "2026-11-09", "about"),
    ],
)
def test_the_day_of_service_is_taken_from_the_story(text: str, day: str, sure: str) -> None:
    talk = served(text)
    fact = talk.case.facts["service_date"]

    assert isinstance(fact.value, When)
    assert (fact.value.first.isoformat(), fact.sure) == (day, sure)
    assert talk.asks in ("court_name", "court_file")
    assert not talk.case.contacts


@pytest.mark.parametrize(
    "text",
    [
        "gestern kam eine mail von amazon, mein konto ist zu. mahnbescheid hab ich auch",
        "mahnbescheid! rechnung vom 3.9. hab ich am 5.9.2026 bezahlt, otto",
        "mahnbescheid wegen otto, konto gesperrt seit 3.11.2026",
    ],
)
def test_another_day_is_not_taken_for_the_service(text: str) -> None:
    assert served(text).asks == "service_date"


def test_the_two_weeks_end_after_the_weekend_and_the_safe_day_stays_before_it() -> None:
    talk = served()
    talk.say("am 21.11.2026 zugestellt")

    assert "Mittwoch, 2. Dezember 2026" in talk.text
    assert "Montag, 7. Dezember 2026" in talk.text


@pytest.mark.parametrize("asked_for", ["/fristen", "/stand"])
@pytest.mark.parametrize("answer", ["weiß ich nicht", "/hilfe"])
def test_without_a_day_the_worst_case_is_shown_and_no_calm(answer: str, asked_for: str) -> None:
    talk = served()
    talk.say(answer)
    talk.say(asked_for)

    assert "schlimmste Fall" in talk.text
    assert "noch keine Frist" not in talk.text


def test_the_day_of_the_paper_is_taken_where_the_envelope_is_lost() -> None:
    talk = served()
    talk.say("weiß ich nicht")
    talk.say("auf dem mahnbescheid steht 17.11.2026")

    assert "ab dem frühesten" in talk.text
    assert "1. Dezember 2026" in talk.text


def test_a_day_said_twice_is_no_mail() -> None:
    talk = served()
    talk.say("21.11.")
    talk.say("hab ich grad geschrieben, 21.11.")

    assert not talk.case.contacts


@pytest.mark.parametrize(
    "text",
    [
        "habe einen mahnbescheid bekommen und weiß nicht was ich tun soll, otto",
        "mahnbescheid gekommen weiß nicht ob ich widersprechen soll",
        "got a court letter and don't know what to do",
        "ha en zahligsbefehl übercho und weiss nöd was mache",
    ],
)
def test_who_does_not_know_what_to_do_about_the_paper_has_one(text: str) -> None:
    assert served(text).case.says_yes("court_letter")


@pytest.mark.parametrize(
    "text", ["weiß nicht ob das vom gericht ist", "keine ahnung was ein mahnbescheid ist", "ob das vom gericht ist?"]
)
def test_who_does_not_know_whether_it_is_a_courts_is_not_alarmed(text: str) -> None:
    assert court(text) is None


# ---- the objection


def dated() -> Conversation:
    """Somebody who may object safely until 2 December, and by law until 7 December."""
    talk = served()
    talk.say("am 21.11.2026 zugestellt")
    return talk


def reminded(talk: Conversation, until: str) -> list[str]:
    turns = talk.wait(dt.datetime.fromisoformat(until).replace(tzinfo=BERLIN))
    return [says(turn)[0].body["at"][:16] for turn in turns if says(turn)[-1].body["nudge"]["hard"]]


def test_the_objection_is_asked_for_before_the_safe_day_and_then_twice_a_day_until_the_end() -> None:
    early, last = ("11-25", "11-30"), ("12-01", "12-02", "12-03", "12-04", "12-05", "12-06", "12-07")
    moments = [*(f"{day}T09:00" for day in early), *(f"{day}T{hour}:00" for day in last for hour in ("09", "16"))]
    moments.append("12-08T09:00")  # once more: late is not hopeless

    said = reminded(dated(), "2027-02-01T12:00")
    assert [one for one in said if one.endswith(("09:00", "16:00"))] == [f"2026-{one}" for one in moments]


def test_where_the_day_is_not_known_the_objection_is_asked_for_from_the_next_day_on() -> None:
    talk = served()
    talk.say("weiß ich nicht")

    assert reminded(talk, "2026-11-24T12:00") == ["2026-11-23T09:00", "2026-11-24T09:00"]


def test_where_the_day_is_not_known_nobody_is_woken_on_a_sunday_on_which_no_period_ends() -> None:
    talk = agreed(now=dt.datetime(2026, 11, 28, 15, 47, tzinfo=BERLIN))
    for text in ("Amazon hat mein Konto gesperrt", "gelber Brief vom Amtsgericht", "weiß ich nicht"):
        talk.say(text)

    assert reminded(talk, "2026-12-03T12:00") == ["2026-11-30T09:00", "2026-12-02T09:00"]


def test_a_pause_does_not_silence_the_court_and_says_so() -> None:
    talk = dated()
    talk.say("/pause")

    assert "bis er raus ist" in talk.text
    assert reminded(talk, "2026-11-25T12:00") == ["2026-11-25T09:00"]


@pytest.mark.parametrize(
    "text", ["ja", "ja ist raus", "erledigt", "hab ich eingeworfen", "gestern per einschreiben weg"]
)
def test_a_yes_to_the_reminder_ends_the_reminders(text: str) -> None:
    talk = dated()
    reminded(talk, "2026-11-25T12:00")
    talk.say(text)

    assert "Widerspruch ging" in talk.text
    assert reminded(talk, "2027-02-01T12:00") == []


@pytest.mark.parametrize("text", ["nein", "noch nicht", "mach ich morgen", "ok", "wohin muss der denn?"])
def test_anything_else_leaves_the_reminders_standing(text: str) -> None:
    talk = dated()
    reminded(talk, "2026-11-25T12:00")
    talk.say(text)

    assert reminded(talk, "2026-11-30T12:00") == ["2026-11-30T09:00"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ich hab den widerspruch am 1.12. per einschreiben an das gericht geschickt", "1. Dezember 2026"),
        ("hab den widerspruch heut eingeworfen", "2. Dezember 2026"),
        ("widerspruch ist raus", "2. Dezember 2026"),
        ("hab gestern widersprochen", "1. Dezember 2026"),
        ("formular ans gericht gefaxt", "2. Dezember 2026"),
        ("bin beim gericht gewesen und habs abgegeben", "2. Dezember 2026"),
    ],
)
def test_the_objection_that_went_out_is_noted_and_the_talk_goes_on(text: str, day: str) -> None:
    talk = dated()
    talk.wait(dt.datetime(2026, 12, 2, 12, 0, tzinfo=BERLIN))
    talk.say(text)

    assert f"am {day} raus" in talk.text
    assert talk.asks == "account_identifier"
    talk.say("/fristen")
    assert f"Widerspruch abgeschickt am {day}" in talk.text
    assert not talk.case.contacts


@pytest.mark.parametrize(
    "text",
    [
        "muss den widerspruch noch abschicken",
        "widerspruch ist noch nicht raus",
        "soll ich den widerspruch per einschreiben schicken",
        "wie schick ich den widerspruch ab?",
        "hab bei amazon widerspruch eingelegt",
        "hab am 3.11. einen brief geschickt",
        "hab amazon per mail geschrieben und den beleg geschickt",
    ],
)
def test_a_plan_or_a_question_is_no_objection(text: str) -> None:
    talk = dated()
    talk.say(text)
    talk.say("/fristen")

    assert "Sicher ist der Widerspruch" in talk.text


def test_no_court_after_all_is_heard_when_the_objection_was_asked_for() -> None:
    talk = dated()
    reminded(talk, "2026-11-25T12:00")
    talk.say("nicht vom Gericht, war nur ein Inkassobrief")

    assert "Sicher ist" not in talk.text
    assert talk.case.value("court_letter") is False


# ---- the form


@pytest.mark.parametrize(
    "text",
    [
        "was muss ich jetzt ankreuzen?",
        "widerspruch",
        "Wiederspruch!",
        "wie geht der widerspruch",
        "wohin muss das formular?",
        "muss ich beim widerspruch gründe angeben?",
    ],
)
def test_a_question_about_the_form_gets_what_may_be_said_of_it(text: str) -> None:
    talk = dated()
    talk.say(text)

    assert "Gründe sind nicht nötig" in talk.text
    assert "/mensch" in talk.text


def test_what_an_objection_is_stays_a_question_for_the_glossary() -> None:
    talk = dated()
    talk.say("was ist ein widerspruch?")

    assert "sagt dem Gericht" in talk.text


def test_without_a_court_nobody_is_told_of_its_form() -> None:
    talk = asked()
    talk.say("wie geht widerspruch")

    assert "Formular vom Gericht" not in talk.text


def test_undoing_takes_back_the_objection_and_not_the_day_of_service() -> None:
    talk = dated()
    talk.say("widerspruch ist raus")
    talk.say("/undo")
    talk.say("/fristen")

    assert "2. Dezember 2026" in talk.text


def test_a_courts_paper_told_where_old_mails_are_asked_for_is_no_mail() -> None:
    talk = agreed(now=NOW)
    talk.say("Otto hat mein Konto am 4.11.2026 gesperrt, lea@example.org, es wird kein Geld verlangt")
    for text in ("Lea Marx", "Sonnenweg 8, 04109 Leipzig", "Ja"):
        talk.say(text)
    assert talk.asks == "already_contacted"
    talk.say("ein gelber brief vom amtsgericht kam gestern")

    assert not talk.case.contacts
    assert talk.case.known("service_date")


def test_the_day_of_the_paper_is_not_that_of_the_block() -> None:
    talk = served("amazon hat mein konto gesperrt und gestern kam ein mahnbescheid")

    assert not talk.case.known("block_date")


SPOKEN = (
    "also hier spricht frau gerda lindner ich habe da so ein gelben umschlag bekommen vom amtsgericht letzten "
    "donnerstag da steht mahnbescheid drin eine firma pair finance will 312 euro 45 von mir wegen zalando ich habe "
    "aber bei zalando nie was bestellt ich habe gar kein internet das macht alles mein enkel"
)


def test_a_court_order_told_in_one_breath_with_a_no_to_something_else_raised_no_alarm() -> None:
    talk = agreed()
    talk.say(SPOKEN)
    assert talk.case.says_yes("court_letter")
    assert talk.case.value("service_date") == day(2026, 11, 19)
    assert talk.asks == "court_name"
    assert not talk.case.known("linked_person")  # "also", "frau gerda lindner"
    assert not talk.case.text("court_name")  # "vom amtsgericht letzten donnerstag" names no town


@pytest.mark.parametrize(
    "text",
    [
        "ich hab bisher von denen nur mails bekommen und einen brief vom inkasso aber vom gericht kam nichts",
        "i only had emails from them and one letter from the collector two weeks ago but nothing so far from any court",
    ],
)
def test_a_no_to_the_court_in_a_long_breath_is_still_a_no(text: str) -> None:
    assert court(text) is False
