"""A court's paper from a country whose periods nobody here knows: no day is counted for it, no letter to a court is
drafted, and whom to ask today is said at once."""

import pytest

from bot.dialogue.understand.foreign_courts import foreign_court
from tests.conversation import agreed, told

PAPERS = [
    "Ich hab einen nakaz zapłaty vom Gericht in Warschau bekommen, wegen Allegro 800 zloty",
    "nakaz zaplaty przyszedl, ich versteh kein wort",
    "Got a French injonction de payer from the tribunal in Lyon, 400 euros",
    "decreto ingiuntivo vom Tribunale di Milano bekommen",
    "English county court claim arrived, claim form, they want 300 pounds",
    "Europäischer Zahlungsbefehl vom Gericht in Krakau wegen 500 Euro",
    "European order for payment, formular E, from a court in Spain",
    "Europäischer Zahlungsbefehl vom Amtsgericht Wedding",
    "Post vom Gericht in Warschau, gelber Umschlag, verstehe nichts",
    "Brief vom Gericht in Polen, Zahlungsbefehl",
    "ein Gericht aus Frankreich will 300 euro von mir",
    "da kam was von einem polnischen gericht",
    "a dutch court sent me a payment order",
    "aus den niederlanden kam ein zahlungsbefehl",
    "PayPal hat mein Konto gesperrt, und ein Gericht in Luxemburg hat mir geschrieben",
]
PERIODS = ("2 Wochen", "two weeks", "2 weeks", "10 Tage", "10 days", "4 Wochen", "Umschlag?")


@pytest.mark.parametrize("text", PAPERS)
def test_the_german_two_weeks_were_told_of_a_court_abroad(text: str) -> None:
    assert foreign_court(text)
    talk = told(text)
    assert "Europäische Verbraucherzentrum" in talk.text or "European Consumer Centre" in talk.text
    assert not any(one in talk.text for one in PERIODS)
    assert talk.asks not in ("service_date", "court_name", "court_letter")
    assert not talk.case.known("court_letter")


@pytest.mark.parametrize(
    "text",
    [
        "Mahnbescheid vom Amtsgericht Coburg",
        "die drohen mit gericht in luxemburg",
        "Gerichtsstand ist Luxemburg",
        "kann ich vor einem gericht in polen klagen?",
        "gelber Umschlag vom Gericht kam, während ich in Spanien war",
        "Mahnbescheid von Amazon in Luxemburg",
        "Zahlungsbefehl aus Österreich",
        "Zahlungsbefehl vom Betreibungsamt Zürich",
        "kein Brief vom Gericht in Polen",
        "ich bestell viel aus polen. gestern kam ein mahnbescheid",
        "bezirksgericht graz hat mir was geschickt",
        "der Verkäufer sitzt in Paris, Mahnbescheid kam von Riverty",
        "they said they would take me to court in ireland",
    ],
)
def test_a_court_here_a_threat_and_a_seat_were_taken_for_one_abroad(text: str) -> None:
    assert not foreign_court(text)


def test_who_lives_in_london_got_the_german_two_weeks() -> None:
    talk = told("I live in London. A letter from the court came, paypal wants 300 pounds", language="en")
    assert "This is urgent" in talk.text
    assert "2 weeks" not in talk.text
    assert not talk.case.known("court_letter")


def test_it_is_urgent_before_the_yes_too() -> None:
    talk = agreed()
    fresh = type(talk)(talk.desk)
    fresh.say("Hilfe, Zahlungsbefehl aus Italien gekriegt")
    assert "Das ist eilig" in fresh.text
    assert "10 Tage" not in fresh.text


def test_the_yellow_envelope_of_it_brought_the_german_days_after_all() -> None:
    talk = told("Nakaz zapłaty vom Gericht in Warschau bekommen", "der umschlag vom gericht ist gelb, kam am 20.11.")
    assert "Wochen" not in talk.text
    assert not talk.case.known("service_date")
    talk.say("war doch das Amtsgericht Hagen, ein Mahnbescheid")
    assert talk.case.says_yes("court_letter")


def test_a_foreign_court_beside_a_block_made_it_a_claim_of_who_blocked() -> None:
    talk = told("PayPal hat mein Konto gesperrt, und ein Gericht in Luxemburg hat mir geschrieben")
    assert not talk.case.known("claim_alleged")


@pytest.mark.parametrize("said", ["es ist ein polnisches Gericht", "aus Polen", "der ist aus Italien", "from France"])
def test_the_german_days_went_on_after_the_country_was_told(said: str) -> None:
    talk = told("Gelber Umschlag vom Gericht kam", said)
    assert "kenne nur die Fristen" in talk.text or "only know the time limits" in talk.text
    assert not talk.case.known("court_letter")
    assert talk.asks not in ("service_date", "court_name", "court_file")


@pytest.mark.parametrize("said", ["am 20.11.", "von Amazon", "aus Hagen", "ich bin grad in Polen"])
def test_an_answer_about_the_envelope_took_the_paper_abroad(said: str) -> None:
    assert told("Gelber Umschlag vom Gericht kam", said).case.says_yes("court_letter")


def test_a_foreign_court_after_a_block_made_it_a_claim_of_who_blocked() -> None:
    talk = told("Amazon hat mein Konto gesperrt seit 3.11.", "Es kam was vom Gericht in Luxemburg")
    assert "kenne nur die Fristen" in talk.text
    assert not talk.case.known("claim_alleged")
