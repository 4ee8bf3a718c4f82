"""An objection that is made ends the alarm, in whatever words; one that is not made never does."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.court_papers import objected
from tests.conversation import BERLIN, Conversation, answering, day, told

SWISS = "Am Montag habe ich einen Zahlungsbefehl vom Betreibungsamt Bern bekommen, Zalando 218.40"
AUSTRIAN = "hab einen zahlungsbefehl vom bezirksgericht graz bekommen, klarna will 189,90, zugestellt am 27.11."


def in_bern(*said: str) -> Conversation:
    talk = told(SWISS, now=dt.datetime(2026, 12, 17, 12, 25, tzinfo=BERLIN))
    talk.say(*said)
    return talk


def in_graz(said: str) -> Conversation:
    talk = told(AUSTRIAN, now=dt.datetime(2026, 12, 9, 13, 10, tzinfo=BERLIN))
    talk.say(said)
    return talk


def made(talk: Conversation) -> object:
    return talk.case.value("court_objection")


@pytest.mark.parametrize(
    "said",
    [
        "habe ihn beim Pöstler gleich gemacht",
        "der Pöstler hat gesagt ich kann gleich Rechtsvorschlag machen, hab ich unterschrieben",
        "ja direkt beim Pöstler, steht auf dem Doppel",
        "Rechtsvorschlag hani bim Pöschtler grad gmacht",
        "ich hab dem Betreibungsbeamten gleich Rechtsvorschlag gesagt",
        "i raised the Rechtsvorschlag with the postman",
    ],
)
def test_the_postman_may_take_it_in_switzerland(said: str) -> None:
    talk = in_bern(said)
    assert made(talk) == day(2026, 12, 14)
    assert "Zahlungsbefehl" in talk.text  # it has to be noted on it


@pytest.mark.parametrize(
    "said",
    [
        "der Pöstler hat gesagt ich kann Rechtsvorschlag machen",
        "hab beim Pöstler unterschrieben",
        "der Pöstler hat ihn gebracht",
        "kann ich das beim Pöstler machen?",
        "ich hätte beim Pöstler Rechtsvorschlag machen sollen",
        "hab beim Pöstler kein Rechtsvorschlag gemacht",
        "der Pöstler hat den Rechtsvorschlag erklärt",
    ],
)
def test_what_the_postman_only_said_or_brought_is_none(said: str) -> None:
    assert made(in_bern(said)) is None


def test_no_austrian_postman_takes_one() -> None:
    assert made(in_graz("habe ihn beim Briefträger gleich gemacht")) is None


def test_a_call_is_no_proof_and_the_alarm_goes_on() -> None:
    talk = in_bern("ich habe schon am Telefon beim Amt Rechtsvorschlag gesagt")
    assert made(talk) is None
    assert "Bestätigung" in talk.text
    talk.say("Rechtsvorschlag ist bestätigt")
    assert isinstance(made(talk), When)


def test_mails_to_others_are_no_mail_to_the_office() -> None:
    talk = in_bern("Rechtsvorschlag eingeschrieben aufgegeben heute", "und die anderen per E-Mail verschickt")
    assert made(talk) == day(2026, 12, 17)
    assert "nicht per E-Mail" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "einspruch is abgeben, hab an stempel drauf",
        "so, einspruch beim gericht abgebn, eingangsstempel 9.12.",
        "i hab den einspruch obgebm",
        "hab den einspruch beim gericht eingebracht",
        "EINSPRUCH IS ZUR POST. EINSCHREIBEN",
        "einspruch is bei der post, eingeschrieben",
    ],
)
def test_what_was_handed_in_is_made_in_graz_too(said: str) -> None:
    assert made(in_graz(said)) == day(2026, 12, 9)


@pytest.mark.parametrize(
    "said",
    [
        "einspruch muss i no abgeben",
        "geh morgen einspruch abgeben",
        "ich geh mit dem einspruch zur post",
        "der rsb liegt bei der post",
        "das gericht hat den zahlungsbefehl bestätigt",
        "wie krieg ich einen eingangsstempel auf den einspruch?",
        "einspruch per mail abgeben",
    ],
)
def test_what_is_only_planned_is_not_made(said: str) -> None:
    assert made(in_graz(said)) is None


def test_word_of_it_is_heard_while_the_day_of_service_is_asked_for() -> None:
    talk = told("gelber brief vom amtsgericht hagen, mahnbescheid, otto")
    assert talk.asks == "service_date"
    talk.say("WIDERSPRUCH IS ZUR POST. EINSCHREIBEN")
    assert isinstance(made(talk), When)


@pytest.mark.parametrize(
    "said",
    [
        "so, beim gericht abgebn, eingangsstempel 9.12., und des an klarna per mail gschickt",
        "hab's am gericht eingeworfen",
        "beim gericht abgegeben",
    ],
)
def test_what_was_handed_in_at_the_court_is_made_without_its_name(said: str) -> None:
    assert made(in_graz(said)) is not None


@pytest.mark.parametrize("said", ["i wüll's beim gericht abgebn", "kann i den beim gericht abgebn?"])
def test_a_plan_to_hand_it_in_is_none(said: str) -> None:
    assert made(in_graz(said)) is None


@pytest.mark.parametrize(
    "text",
    [
        "hab das formular ausgefüllt und per einschreiben los, gestern",
        "das formular ging gestern mit der post weg",
        "formular ist per einschreiben los",
    ],
)
def test_a_courts_form_that_went_by_post_is_no_form_on_a_website(text: str) -> None:
    talk = told("mahnbescheid vom amtsgericht hagen, 26-0118734-0-7, zugestellt 21.11.", "Jutta Petersen")
    answering(talk, "letter_review")
    talk.wait(talk.now + dt.timedelta(days=2))
    talk.say(text)
    assert "Der Widerspruch ging am" in talk.text
    sent = talk.case.newest_letters()[-1].sending
    assert sent is not None
    assert sent.way == "post"


@pytest.mark.parametrize(
    "text",
    [
        "hätt ich widersprochen",
        "hätte ich nur widersprochen, dann wär alles abgeschickt",
        "ich würd den widerspruch abgeschickt haben",
        "widerspruch moagn zur post gebracht",
        "would have objected",
        "i could have objected in time",
        "objection would be sent by my mother",
        "den widerspruch han i nöd abgschickt",
    ],
)
def test_an_objection_that_was_only_wished_or_planned_was_not_made(text: str) -> None:
    assert not objected(text)


@pytest.mark.parametrize(
    "text",
    ["hab gestern widersprochen und den brief abgeschickt", "no, i sent the objection", "objection filed on monday"],
)
def test_an_objection_that_went_out_was_made(text: str) -> None:
    assert objected(text)


def test_a_court_s_day_is_reminded_of_where_an_objection_was_only_wished() -> None:
    for said in ("hätt ich doch widersprochen", "i could have objected in time"):
        assert not in_graz(said).case.known("court_objection")
