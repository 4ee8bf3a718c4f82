"""A payment told by its reference is kept with its day and sum; what they said on the phone is no wish of one's own."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.transfers import typed_reference
from tests.conversation import BERLIN, answering, day, told

NOW = dt.datetime(2026, 11, 22, 15, 5, tzinfo=BERLIN)
STORY = {
    "de": "zalando konto gesperrt, hab die schuhe bezahlt, jetzt will ein inkasso 118 euro",
    "en": "zalando blocked my account. i PAID the shoes and now an inkasso company wants 118 euro",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "14 aug, 64.95, the reference i typed was 1090338271446"),
        ("de", "am 14.8. mit 64,95, als verwendungszweck hab ich 1090338271446 eingegeben"),
    ],
)
def test_a_payment_told_by_its_reference_is_kept_whole(language: str, text: str) -> None:
    talk = told(STORY[language], language=language, now=NOW)
    talk.say(text)

    case = talk.case
    assert case.text("payment_reference") == "1090338271446"
    assert (case.value("payment_date"), case.value("payment_amount")) == (day(2026, 8, 14), Money(64_95))
    assert not case.known("claim_reference")


@pytest.mark.parametrize(
    "text", ["reference HI/26/884120", "ohne verwendungszweck 1090338271446", "which reference i typed? 4711?"]
)
def test_another_number_was_typed_nowhere(text: str) -> None:
    assert typed_reference(text) is None


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("called on 18 nov, the man said pay again we refund later", ()),
        ("hotline sagt nochmal zahlen, erstattung kommt später", ()),
        ("die sagen ich hab zu viel zurückgeschickt, ich will mein geld zurück", ("payout",)),
        ("they said i owe them but i want my money back", ("payout",)),
        ("they say no refund. i want a refund", ("payout",)),
    ],
)
def test_what_they_say_is_no_wish_of_ones_own(text: str, goals: tuple[str, ...]) -> None:
    assert wants(text) == goals


def test_a_call_to_the_company_by_its_name_is_kept_where_a_collector_is_in_it() -> None:
    talk = told("zalando konto gesperrt, riverty will 118 euro, hab ich bezahlt", "nein", now=NOW)
    talk.say("am 18.11. bei zalando angerufen, der mann sagte nochmal zahlen")

    assert [(one.way, one.by) for one in talk.case.contacts] == [("phone", "person")]


@pytest.mark.parametrize("text", ["alle am 23. per einschreiben eingeworfen", "all posted on the 23rd"])
def test_a_day_to_come_that_is_told_as_the_sending_is_asked_about(text: str) -> None:
    talk = answering(told("zalando konto gesperrt, riverty will 64,30, hab ich bezahlt", now=NOW), "sent_confirmation")
    talk.say(text)

    assert talk.asks == "sent_confirmation"
    assert not talk.case.contacts
    assert not any(one.sending for one in talk.case.letters)


def test_a_mail_of_last_month_is_still_one() -> None:
    talk = answering(told("zalando konto gesperrt, riverty will 64,30, hab ich bezahlt", now=NOW), "sent_confirmation")
    talk.say("am 5.10. schon mal eine mail geschickt")

    assert [one.when for one in talk.case.contacts] == [day(2026, 10, 5)]
