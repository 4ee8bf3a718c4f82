"""The day on which a court's paper was served, told in the middle of a story: never a later one, and never lost."""

import pytest

from tests.conversation import answering, day, told

SERVED = day(2026, 11, 18)


@pytest.mark.parametrize(
    "story",
    [
        "Mahnbescheid von Klarna über 214,50. zugestellt am 18.11. Hab das aber im Mai bezahlt",
        "Hab einen Mahnbescheid bekommen vom Amtsgericht Hagen, von Klarna über 214,50. zugestellt am 18.11. Klarna "
        "Konto ist auch gesperrt. Hab das aber im Mai bezahlt",
        "Mahnbescheid vom Amtsgericht Hagen. Datum auf dem umschlag 18.11.26. Ich war bis gestern im Urlaub",
        "Mahnbescheid vom Amtsgericht Hagen, Datum auf dem umschlag 18.11.26. hab am 20.11. bei klarna angerufen",
        "got a Mahnbescheid from the court in Hagen; erst am 22.11. aufgemacht - served on 18 Nov",
        "mahnbescheid im kasten. am 20.11. hab ich klarna angerufen - served on 18 Nov",
        "mahnbescheid im kasten; kam am 18.11.26 - gesperrt bin ich seit 3.11.",
        "Mahnbescheid vom Amtsgericht Hagen - wurde am 18.11. eingeworfen - soll bis 2.12. antworten",
    ],
)
def test_the_day_of_service_is_lost_or_a_later_one_is_taken(story: str) -> None:
    assert told(story).case.value("service_date") == SERVED


@pytest.mark.parametrize(
    "said", ["mein geburtstag ist der 4.12.1980", "4.12.1980", "die rechnung war vom 3. august", "geboren am 4.12.1960"]
)
def test_a_birthday_or_the_day_of_a_bill_is_that_of_a_courts_paper(said: str) -> None:
    talk = told("Mahnbescheid vom Amtsgericht Hagen", said)
    assert talk.case.value("service_date") is None
    talk.say("zugestellt am 18.11.")
    assert talk.case.value("service_date") == SERVED


@pytest.mark.parametrize(
    "story",
    [
        "Mahnbescheid vom Amtsgericht Hagen und widerspruch hab ich noch nicht gemacht",
        "mahnbescheid im kasten und hab noch nicht widersprochen",
        "Mahnbescheid da und ich hab noch nicht geantwortet",
        "vollstreckungsbescheid bekommen und einspruch noch nicht eingelegt",
    ],
)
def test_no_alarm_is_sounded_because_the_objection_is_still_to_be_made(story: str) -> None:
    talk = told(story)
    assert talk.case.says_yes("court_letter")
    assert talk.asks == "service_date"


@pytest.mark.parametrize("story", ["mahnbescheid noch nicht gekommen", "es kam kein mahnbescheid", "kein Mahnbescheid"])
def test_a_paper_that_did_not_come_sounds_the_alarm(story: str) -> None:
    assert told(story).case.value("court_letter") is False


@pytest.mark.parametrize("said", ["4.12.1980", "seit 4.12.1980", "mein geburtstag ist der 4.12.1980"])
def test_a_birthday_breaks_the_conversation(said: str) -> None:
    talk = told("instagram hat mich gebannt", said)
    assert talk.case.value("block_date") is None
    answering(talk, "confirm_facts").say("ja")
    assert talk.case.letters
