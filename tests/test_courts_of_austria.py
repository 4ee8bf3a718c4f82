"""An Austrian court's post is heard as one, and its remedy is the Austrian one, whatever word people have for it."""

import datetime as dt

import pytest

from bot.dialogue.understand.claims import court
from bot.dialogue.understand.lands import land_told
from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 12, 5, 18, 35, tzinfo=BERLIN)


def heard(*texts: str) -> Conversation:
    return told(*texts, now=NOW)


@pytest.mark.parametrize(
    "text",
    [
        "ich hab einen rsb brief vom bezirksgericht bekommen wegen klarna",
        "zalando hat mich geklagt, rsb brief heute gekommen",
        "Bezirksgericht Graz-Ost hat mir einen RSb geschickt",
        "mir hat des BG Innere Stadt an RSb gschickt",
        "RSa Brief bekommen",
        "hob an rückscheinbrief vom gricht kriagt",
        "i bin klagt wordn von klarna",
        "handelsgericht wien schreibt mir",
        "das landesgericht linz hat mir geschrieben",
        "the Austrian court sent me something, RSa",
        "grüss euch, gestern is a rsb kemman vom gericht, klarna wü 189,90 plus kosten",
        "das bg graz-ost schreibt mir, zahlungsbefehl",
    ],
)
def test_a_court_of_austria_is_an_alarm_with_its_own_remedy(text: str) -> None:
    talk = heard(text)
    assert talk.case.says_yes("court_letter")
    assert "Einspruch" in talk.text
    assert "Mahnbescheid" not in talk.text
    assert "Rechtsvorschlag" not in talk.text


@pytest.mark.parametrize(
    "text", ["post vom landgericht münchen", "brief vom landesgericht gekommen", "post vom bezirksgericht bekommen"]
)
def test_any_other_court_is_heard_too(text: str) -> None:
    assert court(text) is True


@pytest.mark.parametrize(
    "text", ["JETZ IS WAT JELBES JEKOMMEN", "n jelber brief vom jericht", "VOM JERICHT", "a gelba briaf is kumma"]
)
def test_berlin_and_bavaria_have_yellow_envelopes_as_well(text: str) -> None:
    assert court(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "ich wohne am Bezirksgericht 3, 8010 graz",
        "klarna droht mit dem bezirksgericht",
        "sonst klagen wir beim Bezirksgericht Graz-Ost",
        "Gerichtsstand ist das Bezirksgericht Innere Stadt Wien",
        "Firmenbuch FN 12345 a, Landesgericht Linz",
        "Sitz: Wien, Handelsgericht Wien, FN 261617d",
        "ich hab den brief per rsb geschickt",
        "kommt da ein rsb?",
        "rsb vom finanzamt bekommen",
        "RSa Brief von der BH, Strafverfügung",
        "ich hab meinem freund geklagt wie schlimm das ist",
        "brief von der BG",
        "Landesgerichtsstraße 11, 1080 Wien",
    ],
)
def test_what_no_court_sent_is_no_alarm(text: str) -> None:
    assert court(text) is not True


def test_no_rsb_is_no_court() -> None:
    assert court("kein rsb gekommen") is False


@pytest.mark.parametrize(
    ("text", "land"),
    [("post vom bezirksgericht zürich", "CH"), ("brief vom bezirksgericht leoben", "AT"), ("post vom landgericht", "")],
)
def test_the_country_of_a_court_is_that_of_its_seat(text: str, land: str) -> None:
    assert land_told(text) == land


def test_a_payment_order_of_no_country_is_asked_for_it() -> None:
    talk = heard("amazon hat mein konto gesperrt, hab einen zahlungsbefehl bekommen am 1.12.")
    assert "Aus welchem Land" in talk.text
    talk.say("österreich")
    assert talk.case.text("court_country") == "AT"
    assert "Einspruch" in talk.text
    assert "Dienstag, 29. Dezember 2026" in talk.text


def test_a_swiss_one_is_not() -> None:
    talk = heard("zahlungsbefehl bekommen, betreibungsamt bern")
    assert "Aus welchem Land" not in talk.text


def test_the_court_named_later_mends_the_remedy() -> None:
    talk = heard("amazon hat mein konto gesperrt, post vom gericht am 1.12. bekommen")
    assert "Widerspruch" in talk.text
    talk.say("Landesgericht Linz")
    assert talk.case.text("court_country") == "AT"
    assert "Dienstag, 29. Dezember 2026" in talk.text


def test_who_lives_in_vienna_is_not_asked_for_a_german_court() -> None:
    talk = heard("bin in wien. post vom gericht am 1.12. bekommen, klarna")
    assert talk.case.text("court_country") == "AT"
    assert talk.asks != "court_name"


def test_a_german_court_has_two_weeks_for_an_austrian_too() -> None:
    talk = heard("amazon hat mein konto gesperrt, post vom gericht am 1.12. bekommen")
    talk.say("Amtsgericht Hagen, 26-1234567-0-1")
    talk.say("Anna Huber, Annenstraße 5, 8020 Graz")
    assert "4 Wochen" not in talk.text
    assert "29. Dezember" not in talk.text
