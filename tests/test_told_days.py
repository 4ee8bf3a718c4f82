"""A day told in a story is the day of what its part of the sentence speaks of, also behind a comma or in a message of
its own."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.days import days
from bot.dialogue.understand.disputes import returned_on
from tests import conversation
from tests.conversation import Conversation, agreed

SEPTEMBER, NOVEMBER, TUESDAY = dt.date(2026, 9, 23), dt.date(2026, 11, 12), dt.date(2026, 11, 17)


def told(*bursts: tuple[str, ...]) -> Conversation:
    talk = agreed()
    for burst in bursts:
        talk.say(*burst)
    return talk


def day(talk: Conversation, topic: str) -> dt.date | None:
    when = talk.case.value(topic)
    return when.first if isinstance(when, When) else None


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("Amazon hat mein Konto gesperrt, seit dem 23.9.2026. Mein Konto ist wiebke@example.org", SEPTEMBER),
        ("insta gesperrt, seit 12.11.2026", NOVEMBER),
        ("amazon gesperrt, schon seit 12.11.", NOVEMBER),
        ("amazon gesperrt. seit 12.11. glaub ich", NOVEMBER),
        ("PayPal limited my account, since 12 November", NOVEMBER),
        ("paypal eingeschränkt, am 12.11.", NOVEMBER),
        ("amazon hat mich gesperrt weiß ned, mitte oktober rum. coeo will 143,20 €", dt.date(2026, 10, 11)),
    ],
)
def test_a_day_behind_a_comma_belongs_to_the_block_before_it(said: str, first: dt.date) -> None:
    assert day(told((said,)), "block_date") == first


def test_a_day_in_a_message_of_its_own_belongs_to_the_block() -> None:
    mail = "g.halbritter@example.org glaub ich"
    assert day(told((mail, "seit 12.11.", "amazon hat mich gesperrt")), "block_date") == NOVEMBER
    assert day(told(("amazon hat mich gesperrt",), (mail, "seit 12.11.")), "block_date") == NOVEMBER
    assert day(told(("amazon blocked me", "kwame@example.org", "since last tuesday")), "block_date") == TUESDAY


def test_a_payment_has_its_day_behind_a_comma_too() -> None:
    talk = told(("Klarna hat mich gesperrt, die 80 euro hab ich bezahlt, am 23.9.2026",))
    assert (day(talk, "payment_date"), day(talk, "block_date")) == (SEPTEMBER, None)


@pytest.mark.parametrize(
    "said",
    [
        "amazon gesperrt, kunde seit 3.4.2019",
        "amazon gesperrt, kunde bin ich, seit dem 3.4.2019",
        "amazon gesperrt, ich warte seit 5.11. auf Antwort",
        "vinted hat mich gesperrt, keine antwort, seit 4.11.",
        "amazon gesperrt, Jana Beispiel, 12.3.1980",
    ],
)
def test_a_day_of_something_else_is_not_the_block(said: str) -> None:
    assert day(told((said,)), "block_date") is None


@pytest.mark.parametrize(
    "said", ["amazon seit 12.11. zu, am 17. gemailt", "mein paypal, since 12 Nov gone, called on 17 Nov"]
)
def test_since_a_day_shut_was_no_day_of_the_block(said: str) -> None:
    assert day(told((said,)), "block_date") == NOVEMBER


def test_a_call_beside_a_block_without_a_day_was_lost() -> None:
    talk = told(("amazon hat gesperrt, angerufen am 5.11. und am 7.11. bezahlt",))
    (call,) = talk.case.contacts
    assert (call.way, call.when and call.when.first) == ("phone", dt.date(2026, 11, 5))
    assert (day(talk, "payment_date"), day(talk, "block_date")) == (dt.date(2026, 11, 7), None)


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("ebay hat mich bis 20.11. gesperrt, seit 12.11.", NOVEMBER),
        ("ebay konto gesperrt bis 20.11.", None),
        ("my steam account is banned until 20 November", None),
        ("steam bann bis zum 5. Januar", None),
    ],
)
def test_the_day_on_which_a_ban_ends_became_that_of_the_block(said: str, first: dt.date | None) -> None:
    assert day(told((said,)), "block_date") == first


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("gehackt am 8. nachts, gesperrt am 10.", 10),
        ("gehackt 8.11., gesperrt 10.11.", 10),
        ("hack war am 8., sperre am 10.", 10),
        ("gesperrt am 10.11., gehackt am 8.11.", 10),
        ("the hack was on 8 nov, they banned me on 10 nov", 10),
        ("bestellt am 3.11., gesperrt am 5.11.", 5),
        ("ausweis geschickt am 3.11., gesperrt am 5.11.", 5),
        ("verkauft am 1.11., am 4.11. gesperrt", 4),
        ("mail kam am 9.11., gesperrt seit 8.11.", 8),
        ("last order was 3 nov, blocked 5 nov", 5),
        ("am 8.11. eingeschränkt, am 12.11. komplett gesperrt", 8),
        ("gesperrt am 8., nein am 10.", 10),
        ("gesperrt am 8.11., quatsch 10.11.", 10),
    ],
)
def test_asked_since_when_the_first_of_two_days_became_that_of_the_block(said: str, first: int) -> None:
    talk = told(("facebook hat mich gesperrt",), ("jule@example.org",))
    assert talk.asks == "block_date"
    talk.say(said)
    assert day(talk, "block_date") == dt.date(2026, 11, first)


def test_the_end_of_a_ban_is_no_answer_to_since_when() -> None:
    talk = told(("ebay hat mich gesperrt",), ("tom@example.org",))
    assert talk.asks == "block_date"
    talk.say("bis 20.11.")
    assert (day(talk, "block_date"), talk.asks) == (None, "block_date")
    assert "Anfang" in talk.text


@pytest.mark.parametrize(
    ("said", "paid_on"),
    [
        ("ich hätte eine Rechnung über 89,95 € vom 12. August nicht beglichen. ich habe am 20. August gezahlt", 20),
        ("die rechnung vom 12.8. hab ich am 20.8. bezahlt", 20),
        ("the invoice of 12 august, paid on 20 august", 20),
        ("die bestellung vom 12.8. ist bezahlt", None),
    ],
)
def test_the_day_of_a_bill_became_the_day_on_which_i_paid(said: str, paid_on: int | None) -> None:
    paid = conversation.told("bonprix hat mein konto gesperrt", said).case.value("payment_date")

    assert paid == (conversation.day(2026, 8, paid_on) if paid_on else None)


@pytest.mark.parametrize(
    "said",
    [
        "rechnung nicht bezahlt, sagen die. hab aber am 20. august überwiesen",
        "nicht bezahlt sagen sie, hab ich aber",
        "not paid they say, but i paid on 20 august",
        "unpaid they claim but i have the receipt, paid on 20 august",
    ],
)
def test_what_they_say_i_did_not_pay_is_no_word_of_mine(said: str) -> None:
    assert says_paid(said) is True


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("in 180 tagen wird alles gelöscht steht da", dt.date(2027, 5, 22)),
        ("everything will be deleted in 180 days", dt.date(2027, 5, 22)),
        ("noch 180 tage dann wird alles gelöscht", dt.date(2027, 5, 23)),
    ],
)
def test_a_countdown_runs_from_the_day_of_the_block_that_was_told_before(said: str, end: dt.date) -> None:
    now = dt.datetime(2026, 11, 24, 18, 0, tzinfo=conversation.BERLIN)
    case = conversation.told("instagram hat mich am 23.11. gesperrt", said, now=now).case

    assert case.value("deletion_date") == When(end, end)


@pytest.mark.parametrize("said", ["it was maybe 2 weeks ago", "vielleicht vor 2 wochen", "probably 2 weeks ago"])
def test_a_day_that_is_only_guessed_is_about_that_day(said: str) -> None:
    now = dt.datetime(2026, 11, 24, 18, 0, tzinfo=conversation.BERLIN)
    case = conversation.told("amazon hat mein konto gesperrt", said, now=now).case

    assert case.value("block_date") == When(dt.date(2026, 11, 7), dt.date(2026, 11, 13), "about")


@pytest.mark.parametrize(
    "said",
    [
        "paypal gesperrt nachdem ich am 3.11. 500 euro bekommen hab",
        "wise blocked me after i received 500 euro on 3 nov",
        "gesperrt wurde ich von vinted weil ne käuferin am 2.11. gemeldet hat",
        "seit dem 5.11. ist das konto meiner freundin gesperrt, meins seit dem 9.11.",
    ],
)
def test_the_day_of_what_went_before_or_of_another_is_not_that_of_my_block(said: str) -> None:
    now = dt.datetime(2026, 11, 24, 18, 0, tzinfo=conversation.BERLIN)

    found = conversation.told(said, now=now).case.value("block_date")
    assert found in (None, conversation.day(2026, 11, 9))


@pytest.mark.parametrize(
    "text",
    [
        "seit dem 5.11. geht mein PayPal nicht mehr",
        "am 5.11. wurde ich von PayPal ausgesperrt",
        "ich komme seit 5.11. nicht mehr in mein PayPal",
        "ich hab seit 5.11. keinen Zugriff mehr auf PayPal",
        "PayPal Konto gesperrt. Datum: 5.11.2026",
        "am Donnerstag, 5. November, hat PayPal mein Konto gesperrt",
        "PayPal lässt mich seit 5.11. nicht mehr rein",
        "PayPal blockt mich seit 5.11.",
        "Konto bei PayPal: seit dem 5. Nov. 2026 gesperrt",
        "since Nov 5 my PayPal doesn't work",
        "PayPal won't let me log in since 5 November",
        "sit em 5.11. chumm ich nüme is PayPal",
        "mei PayPal-Konto is seit 5. November zua",
        "seit 5.11. ich kann nicht mehr in PayPal Konto",
    ],
)
def test_the_day_since_which_nothing_works_is_that_of_the_block(text: str) -> None:
    assert conversation.told(text).case.value("block_date") == conversation.day(2026, 11, 5)


@pytest.mark.parametrize(
    "text",
    [
        "Amazon sperren mein Konto 5.11. und 14.8. ich habe überweisen Geld und ich schreibe Email am 9.11.",
        "14.8. ich habe überweisen Geld und ich habe geschickt Mail am 9 November",
    ],
)
def test_the_day_of_a_mail_is_not_that_of_a_payment(text: str) -> None:
    assert conversation.told(text).case.value("payment_date") != conversation.day(2026, 11, 9)


@pytest.mark.parametrize(
    ("said", "blocked_on", "paid_on"),
    [
        ("o2 hat mein konto gesperrt wegen einer rechnung über 89,99 die ich am 3.11. bezahlt hab", None, 3),
        ("o2 hat mein konto am 20.11. gesperrt wegen der rechnung über 89,99 die ich am 3.11. bezahlt hab", 20, 3),
        ("o2 blocked my account over an invoice of 89.99 that i paid on 3 november", None, 3),
        ("klarna hat mein konto wegen 45 euro gesperrt, bezahlt hab ich die am 3.11.", None, 3),
    ],
)
def test_the_day_on_which_i_paid_became_that_of_the_block(said: str, blocked_on: int | None, paid_on: int) -> None:
    case = conversation.told(said).case
    found = tuple(case.value(topic) for topic in ("block_date", "payment_date"))
    assert tuple(one.first.day if isinstance(one, When) else None for one in found) == (blocked_on, paid_on)


@pytest.mark.parametrize(
    ("said", "back_on"),
    [
        ("mein konto ist seit 9.11. gesperrt und ich will mein geld zurück", None),
        ("am 9.11. gesperrt und sie halten mein geld 180 tage zurück", None),
        ("die rufen seit dem 9.11. nicht zurück", None),
        ("seit 9.11. kommt mein geld nicht zurück", None),
        ("die schuhe hab ich am 9.11. zurückgegeben und will mein geld zurück", 9),
        ("klarna will 45 euro obwohl die schuhe am 9.11. zurück gingen", 9),
        ("am 9.11. zurück an zalando", 9),
    ],
)
def test_money_that_is_wanted_back_is_no_parcel_sent_back(said: str, back_on: int | None) -> None:
    found = returned_on(said, dt.date(2026, 11, 24))
    assert (found.first.day if found else None) == back_on


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("ich hab am 1.11. 89,50 an otto bezahlt", 8950),
        ("am 1.11. 20 € bezahlt", 2000),
        ("am 1.11. 20 Euro überwiesen", 2000),
        ("am 1.11.26 89,50 Euro bezahlt", 8950),
    ],
)
def test_the_sum_behind_a_day_was_its_year(said: str, cents: int) -> None:
    today = dt.date(2026, 11, 24)
    assert [one.when.first for one in days(said, today)] == [dt.date(2026, 11, 1)]
    assert [one.money.cents for one in amounts(said)] == [cents]


@pytest.mark.parametrize(
    "said",
    [
        "Vodafone hat mir am 20.11. die Leitung gekappt obwohl ich den Betrag von 45,20 am 18.11. überwiesen hab",
        "Vodafone hat mein Konto am 20.11. gesperrt obwohl ich am 18.11. überwiesen hab",
        "vodafone cut off my line on 20.11. although i paid the 45.20 on 18.11.",
        "ich habe am 18.11. bezahlt obwohl ich erst am 20.11. die mahnung bekam",
    ],
)
def test_the_day_told_before_although_was_that_of_my_payment(said: str) -> None:
    found = conversation.told(said).case.value("payment_date")
    assert isinstance(found, When)
    assert found.first == dt.date(2026, 11, 18)


@pytest.mark.parametrize("said", ["seit letzten freitag, 13.11.", "seit freitag 13.11.26", "since friday, 13 nov"])
def test_a_weekday_beside_its_date_is_still_the_day_of_the_block(said: str) -> None:
    talk = told(("mein paypal ist eingeschränkt, da sind 640 € drauf",))
    talk.say(said)
    found = talk.case.value("block_date")
    assert isinstance(found, When)
    assert found.first == dt.date(2026, 11, 13)
