"""A yes to the court's letter that was none, and days that are of something else."""

import pytest

from bot.dialogue.understand.court_signs import court_paper
from bot.dialogue.understand.courts_told import court
from tests.conversation import Conversation, day, told

ASKED = ("klarna hat mei konto gsperrt, und a inkasso hod gschrieben", "ja")


def after(said: str) -> Conversation:
    talk = told(*ASKED)
    assert talk.asks == "service_date"
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "na koa gericht",
        "na nix vom gricht",
        "nei vom gricht isch nüt cho",
        "da ist kein gelber brief",
        "nee war nur inkasso",
        "nein, ist nur eine mahnung vom inkasso",
    ],
)
def test_that_no_court_wrote_is_taken_back_in_any_words(said: str) -> None:
    talk = after(said)
    assert talk.case.value("court_letter") is False
    assert "kein Gericht" in talk.text
    assert talk.case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    "said", ["am 12. oktober mit ebanking", "12. oktober per überweisung", "hab am 12.10. bezahlt"]
)
def test_the_day_of_a_payment_is_no_day_of_service(said: str) -> None:
    talk = after(said)
    assert not talk.case.known("service_date")
    assert talk.case.says_yes("court_letter")


@pytest.mark.parametrize("said", ["seit 10.11.", "gesperrt seit 10.11."])
def test_since_when_it_is_blocked_is_no_other_day_of_service(said: str) -> None:
    talk = told(*ASKED, "zugestellt am 18.11.", "x@example.org", "Kathi Huber", "Weg 3, 50667 Köln", said)
    assert talk.case.value("service_date") == day(2026, 11, 18)


@pytest.mark.parametrize(
    "said",
    [
        "ich bin sein betreuer, gerichtlich",
        "bin gerichtlich bestellte betreuerin meiner tante",
        "das gericht hat mich zum betreuer gemacht",
        "hab nen gerichtsbeschluss dass ich betreuer bin",
        "ich mache die betreuung, amtsgericht eberswalde",
        "beiständin von der kesb, gerichtlich",
        "i'm his court appointed guardian",
        "i'm his guardian by court order",
    ],
)
def test_the_court_that_made_a_guardian_sent_no_order(said: str) -> None:
    assert court(said) is None
    assert not court_paper(said)


@pytest.mark.parametrize(
    "said",
    [
        "ich bin betreuer und es kam ein mahnbescheid vom gericht",
        "ich bin sein betreuer. gestern kam was vom gericht",
        "er hat einen betreuer und vom amtsgericht hagen kam ein gelber brief",
        "the court sent me a payment order, i am her guardian",
    ],
)
def test_a_guardian_gets_a_court_s_letter(said: str) -> None:
    assert court(said)


@pytest.mark.parametrize("said", ["na, a normals kuvert", "normales kuvert", "gewöhnlicher brief", "nur a weiß kuvert"])
def test_a_usual_envelope_is_a_no(said: str) -> None:
    assert court(said) is False
