"""The day of service of a court's paper: what is not sure stands in no letter, and what never came was
served on no day."""

import datetime as dt

import pytest

from bot.case import When
from tests.conversation import BERLIN, Conversation, answering, told

WARNED = "gelber umschlag, mahnbescheid vom amtsgericht hünfeld"
ENFORCED = "es steht vollstreckungsbescheid vom 3.3.2023 amtsgericht hagen drauf"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("weiß nicht mehr, 5. oder 6. november", "de"),
        ("am 5. oder 6. november", "de"),
        ("5.11. oder 6.11.", "de"),
        ("the 5th or 6th of november", "en"),
    ],
)
def test_of_two_days_the_earlier_counts_and_none_stands_in_the_letter(said: str, language: str) -> None:
    talk = told(WARNED, language=language)
    talk.say(said)

    fact = talk.case.facts["service_date"]
    assert isinstance(fact.value, When)
    assert (fact.value.first.isoformat(), fact.sure) == ("2026-11-05", "about")
    assert "zugestellt am" not in _objection(talk)


def test_the_day_of_an_order_is_not_that_of_its_delivery() -> None:
    talk = answering(told("gelber umschlag vom gericht"), "service_date")
    talk.say(ENFORCED)

    assert talk.case.facts["service_date"].sure == "about"
    assert "zugestellt am" not in _objection(talk)


@pytest.mark.parametrize("denied", ["hab ich nie bekommen, bin 2022 umgezogen", "wurde mir nie zugestellt"])
def test_what_never_came_was_served_on_no_day(denied: str) -> None:
    talk = told("der gerichtsvollzieher hat heute einen zettel eingeworfen wegen zalando")
    turn = talk.say(f"{ENFORCED}, {denied}")

    assert talk.case.known("service_date")
    assert talk.case.value("service_date") is None
    assert any("nie zugestellt" in one.body.get("text", "") for one in turn.says)
    assert "zugestellt" not in _objection(talk)


def test_the_number_of_a_bailiff_is_no_account_and_no_order_for_payment() -> None:
    talk = told("der gerichtsvollzieher hat heute einen zettel eingeworfen wegen zalando", "nein")
    turn = talk.say("der gerichtsvollzieher heißt Kramer, DR II 455/26")

    assert not talk.case.text("account_identifier")
    assert not talk.case.says_yes("court_letter")
    assert not any("Mahnbescheid" in one.body.get("text", "") for one in turn.says)


def _objection(talk: Conversation) -> str:
    answering(talk, "letter_review")
    return next(one.text for one in talk.case.newest_letters() if one.kind == "court_objection")


def test_who_objected_and_names_no_company_is_asked_once_and_left_in_peace() -> None:
    talk = told("gelber umschlag vollstreckungsbescheid amtsgericht coburg zugestellt 20. november")
    answering(talk, "send_channel")
    talk.say("per Post")
    answering(talk, "sent_confirmation")
    turn = talk.say("einspruch heute gefaxt")

    assert talk.asks == "company"
    assert not any("gesperrt" in one.body.get("text", "") for one in turn.says)
    talk.say("reicht so")
    assert talk.asks is None


def test_an_objection_that_went_out_before_its_letter_was_written_keeps_its_day() -> None:
    talk = told(
        "mahnbescheid vom amtsgericht coburg, zugestellt am 23.12., riverty will 45 euro, nie bestellt",
        "26-3334445-0-6",
        "Josef Huber, Bahnhofstr. 12, 83022 Rosenheim",
        "ja",
        "passt",
        now=dt.datetime(2026, 12, 29, 18, tzinfo=BERLIN),
    )
    talk.say("am 28. gefaxt")

    assert "früher kann er nicht raus sein" not in talk.text
    assert [one.sending.sent_on.day for one in talk.case.letters if one.sending] == [28]


@pytest.mark.parametrize("text", ["gestern früh in den kasten", "gestern früh zur post"])
def test_an_objection_and_its_letter_went_out_on_one_day(text: str) -> None:
    talk = told(
        "mahnbescheid vom amtsgericht coburg, zugestellt am 28.12., riverty will 45 euro, nie bestellt",
        *("26-3334445-0-6", "Josef Huber, Bahnhofstr. 12, 83022 Rosenheim", "ja", "passt", "per post"),
        now=dt.datetime(2027, 1, 5, 18, tzinfo=BERLIN),
    )
    talk.say(text)

    assert talk.case.value("court_objection") == When(dt.date(2027, 1, 4), dt.date(2027, 1, 4))
    assert [one.sending.sent_on for one in talk.case.letters if one.sending] == [dt.date(2027, 1, 4)]
