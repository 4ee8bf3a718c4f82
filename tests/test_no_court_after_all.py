"""A collector's letter taken for a court's paper, and taken back. The alarm ends, or what came is asked once more."""

import pytest

from bot.case import Money
from bot.dialogue.understand.collectors import called
from bot.dialogue.understand.courts import court_name
from tests.conversation import Conversation, told

GERMAN, SWISS = "gelber brief vom amtsgericht, glaub ich, was tun?", "Ich han en Zahlungsbefehl übercho, glaub ich?"


def alarmed(text: str) -> Conversation:
    talk = told(text)
    assert talk.asks == "service_date"
    assert talk.case.says_yes("court_letter")
    return talk


@pytest.mark.parametrize(
    ("story", "text"),
    [
        (SWISS, "nei, vom Betreibungsamt ist es nicht, oben steht Limmat Inkasso AG"),
        (SWISS, "ah nei, isch kein Zahlungsbefehl, isch nur vom Inkasso"),
        (SWISS, "es ist doch nicht vom Betreibungsamt"),
        (SWISS, "Falscher Alarm, ist nur eine Mahnung"),
        (GERMAN, "vom gericht ist das nicht"),
        (GERMAN, "ah ne is nur vom inkasso"),
        (GERMAN, "falscher alarm, nur ne mahnung"),
        (GERMAN, "sorry, it's just a collection letter"),
    ],
)
def test_who_took_the_paper_back_was_asked_for_its_day_without_end(story: str, text: str) -> None:
    talk = alarmed(story)
    talk.say(text)
    assert talk.case.value("court_letter") is False
    assert talk.asks != "service_date"


@pytest.mark.parametrize(
    ("story", "text"),
    [
        (SWISS, "oben steht Limmat Inkasso AG"),
        (SWISS, "nei, es isch vo de Limmat Inkasso"),
        (GERMAN, "oh, is vom inkasso"),
        (GERMAN, "it says inkasso on top"),
    ],
)
def test_a_paper_that_may_be_a_collectors_is_asked_about_once_more(story: str, text: str) -> None:
    talk = alarmed(story)
    talk.say(text)
    assert talk.asks == "court_letter"
    talk.say("nein")
    assert talk.case.value("court_letter") is False


def test_a_yes_to_that_is_the_alarm_again() -> None:
    talk = alarmed(GERMAN)
    talk.say("oben steht Inkasso")
    talk.say("ja, vom Amtsgericht")
    assert talk.case.says_yes("court_letter")
    assert talk.asks == "service_date"


@pytest.mark.parametrize(
    "text", ["vom Inkasso beantragt", "Antragsteller ist ein Inkasso", "davor kam nur eine Mahnung"]
)
def test_what_stands_on_a_courts_paper_takes_no_alarm_back(text: str) -> None:
    talk = alarmed(GERMAN)
    talk.say(text)
    assert talk.case.says_yes("court_letter")


def test_the_name_of_the_collector_that_stands_on_top() -> None:
    talk = alarmed(SWISS)
    talk.say("nei, vom Betreibungsamt ist es nicht, oben steht Limmat Inkasso AG")
    assert talk.case.text("collection_agency") == "Limmat Inkasso AG"
    assert not court_name("nicht vom Betreibungsamt sondern Intrum")


@pytest.mark.parametrize("text", [GERMAN, "i got a mahnbescheid, what should i do?"])
def test_the_alarm_comes_before_the_answer_to_what_to_do(text: str) -> None:
    first = told(text).text.splitlines()[0]
    assert "eilig" in first or "urgent" in first


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("jetzt schreibt mir auch Limmat Inkasso AG", "Limmat Inkasso AG"),
        ("jetzt schreibt mir auch limmat inkasso ag", "limmat inkasso ag"),
        ("wegen dem will Alpha Inkasso AG Geld", "Alpha Inkasso AG"),
        ("sogar Universum Inkasso GmbH droht", "Universum Inkasso GmbH"),
        ("and now Havelufer Inkasso GmbH writes", "Havelufer Inkasso GmbH"),
        ("oben steht coeo Inkasso GmbH", "coeo Inkasso GmbH"),
    ],
)
def test_words_before_the_collectors_name_headed_the_letter_to_them(text: str, name: str) -> None:
    assert called(text) == name


# ---- Swiss money

SWISS_STORY = (
    "Digitec hat mein Konto am 12.11. gesperrt wegen einer Rechnung, und ein Inkasso will Geld. Ich wohne in Winterthur"
)


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("ja am 30.9., 189.40", Money(18940, "CHF")),
        ("ja, 189.40 Fr. am 30.9.", Money(18940, "CHF")),
        ("ja, 189.40 Euro am 30.9.", Money(18940)),
    ],
)
def test_a_sum_without_its_currency_was_in_euro_in_switzerland(text: str, money: Money) -> None:
    talk = told(SWISS_STORY, "nei", "Fr. 263.40 total")
    assert talk.asks == "claim_paid"
    talk.say(text)
    assert talk.case.value("payment_amount") == money


def test_elsewhere_it_stays_in_euro() -> None:
    talk = told(
        "Otto hat mein Konto am 12.11. gesperrt wegen einer Rechnung, und ein Inkasso will Geld", "nein", "263.40 total"
    )
    assert talk.case.value("claim_amount") == Money(26340)


def test_a_paper_that_was_none_is_not_what_it_is_about() -> None:
    talk = alarmed(SWISS)
    talk.say("nei, vom Betreibungsamt ist es nicht, oben steht Limmat Inkasso AG")
    assert not talk.case.text("situation")


def test_the_paper_that_is_taken_back_goes_out_of_the_letter_as_well() -> None:
    talk = told(
        "riverty inkasso will 74,95 für about you, hab ich zurückgeschickt",
        "Britta Schaller, Amselweg 2, 29221 Celle, b@example.org",
        "aktenzeichen 7712-339",
        "ja",
        "widerspruch hab ich gestern per fax ans gericht geschickt",
        "ja",
    )
    assert "Mahnbescheid" in talk.case.newest_letters()[0].text
    talk.say("nein kein gericht")
    letters = talk.case.newest_letters()
    assert letters[0].version == 2
    assert not any("Mahnbescheid" in one.text or "Widerspruch" in one.text for one in letters)


@pytest.mark.parametrize("text", ["schon abgeschickt gestern", "gestern weggeschickt", "ist gestern schon raus"])
def test_the_day_on_which_something_was_sent_off_is_not_that_of_service(text: str) -> None:
    talk = alarmed(GERMAN)
    talk.say(text)
    assert not talk.case.known("service_date")
