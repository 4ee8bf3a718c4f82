"""What a hotline said on a day: it is the company's word, and no day of a payment, a parcel, or of one's own call."""

from datetime import date

import pytest

from bot.case import When
from bot.dialogue.questions.exchange import told as exchanges
from tests.conversation import answering, told

TODAY = date(2026, 11, 24)
RETURNED = (
    "amazon hat mein konto gesperrt wegen einer rechnung über 89 euro, hab die ware am 9. september zurückgeschickt"
)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Am 12.10. sagte die Hotline, es sei alles in Ordnung.", "cleared"),
        ("on 12 October the hotline said everything is fine", "cleared"),
        ("am 12.10. hieß es am telefon, alles sei bezahlt", "settled"),
        ("am 12.10. sagte mir die hotline, die retoure sei da", "other"),
        ("am 12.10. angerufen, they said wait 180 days until 13 May 2027", "other"),
        ("called them on 12 october, some guy named Rohit said they'd look at it within 5 days", "other"),
        ("am 12.10. angerufen, Frau Meier hat gesagt, das Geld kommt in zwei Wochen frei", "promise"),
    ],
)
def test_the_word_of_a_hotline_is_theirs_and_no_inquiry_of_ones_own(said: str, kind: str) -> None:
    (one,) = exchanges(said, TODAY)

    assert (one.way, one.by, one.kind, one.when and one.when.first) == ("phone", "company", kind, date(2026, 10, 12))


def test_the_day_of_a_call_is_not_that_of_the_parcel() -> None:
    talk = answering(told(RETURNED), "confirm_facts")
    talk.say("die hotline sagte am 30.10. alles ok, retoure ist da")

    assert talk.case.value("returned_on") == When(date(2026, 9, 9), date(2026, 9, 9))
    assert [(one.way, one.by, one.kind) for one in talk.case.contacts] == [("phone", "company", "cleared")]


def test_since_yesterday_is_no_day_of_a_payment() -> None:
    talk = answering(told("otto hat mein konto gesperrt wegen rechnung 120 euro, bezahlt am 3.11."), "confirm_facts")
    talk.say("seit gestern")

    assert talk.case.value("payment_date") == When(date(2026, 11, 3), date(2026, 11, 3))
    assert talk.case.value("block_date") == When(date(2026, 11, 23), date(2026, 11, 23))


def test_whose_hotline_it_was_is_not_guessed_where_a_collector_has_one_too() -> None:
    talk = told(
        "amazon hat mein konto gesperrt wegen einer rechnung über 89 euro, bezahlt am 3.10., coeo schreibt", "nein"
    )
    answering(talk, "confirm_facts").say("die hotline sagte am 30.10. alles ok")

    assert not talk.case.contacts
