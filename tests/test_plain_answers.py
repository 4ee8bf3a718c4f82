"""Answers to a plain question, as people give them: a number in words, a debit that came back, a part of a week."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.claims import court, fetched_back, says_paid
from bot.dialogue.understand.days import day
from bot.dialogue.understand.names import full_name
from tests.conversation import REPLIES, Conversation, answering, told

TODAY = dt.date(2026, 11, 24)  # a Tuesday


def asked(topic: str) -> Conversation:
    return answering(told("amazon hat mein konto gesperrt wegen einer forderung"), topic)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("a hundred and twenty", 12000),
        ("two hundred fifty", 25000),
        ("eighty something", 8000),
        ("einhundertzwanzig", 12000),
        ("they want twenty", 2000),
        ("hundert und zwanzig", 12000),
    ],
)
def test_a_number_of_several_words_is_one(text: str, cents: int) -> None:
    assert amount(text) == Money(cents)


@pytest.mark.parametrize("text", ["80 plus 15 mahngebühr", "80 euro und dazu noch, also 80 + 15 gebühren"])
def test_a_fee_on_top_is_not_all_that_is_claimed(text: str) -> None:
    talk = asked("claim_amount")
    talk.say(text)

    assert talk.case.value("claim_amount") == Money(95_00)
    assert talk.case.value("claim_principal") == Money(80_00)


@pytest.mark.parametrize(
    "text",
    [
        "wurde abgebucht und dann zurückgebucht",
        "die lastschrift ist geplatzt",
        "the direct debit bounced",
    ],
)
def test_a_debit_that_came_back_paid_nothing(text: str) -> None:
    assert says_paid(text) is None
    talk = asked("claim_paid")
    talk.say(text)

    assert talk.case.value("claim_paid") is False


def test_what_was_paid_after_a_debit_came_back_was_paid() -> None:
    assert not fetched_back("die lastschrift ist geplatzt, hab dann überwiesen")
    assert says_paid("die lastschrift ist geplatzt, hab dann überwiesen") is True


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("seit dem wochenende", (11, 21), (11, 22)),
        ("since the weekend", (11, 21), (11, 22)),
        ("anfang der woche", (11, 23), (11, 24)),
        ("mitte der woche", (11, 18), (11, 19)),
        ("ende letzter woche", (11, 19), (11, 22)),
        ("beginning of last week", (11, 16), (11, 17)),
    ],
)
def test_a_part_of_a_week_is_a_few_days(text: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    assert day(text, TODAY) == When(dt.date(2026, *first), dt.date(2026, *last), "about")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hatte letztes jahr mal was vom gericht aber das ist erledigt", False),
        ("years ago there was a court letter but that's settled", False),
        ("letztes jahr erledigt, aber gestern kam wieder was vom gericht", True),
        ("gestern kam was vom gericht", True),
    ],
)
def test_a_court_s_letter_of_long_ago_is_no_alarm(text: str, said: bool) -> None:
    assert court(text) is said


def test_who_says_that_she_is_somebody_has_a_name() -> None:
    assert full_name("bin die lena kurz") == "Lena Kurz"


@pytest.mark.parametrize(
    ("text", "month", "number"),
    [
        ("letzten monat am 3.", 10, 3),
        ("am 3. letzten monat", 10, 3),
        ("last month on the 3rd", 10, 3),
        ("letzten monat, so am 20.", 10, 20),
        ("am 3. vom letzten monat", 10, 3),
        ("diesen monat am 5.", 11, 5),
    ],
)
def test_a_day_of_last_month_is_none_of_this(text: str, month: int, number: int) -> None:
    assert day(text, TODAY) == When(dt.date(2026, month, number), dt.date(2026, month, number))


SUMMARY = "amazon hat mein konto gesperrt seit 3.11. wegen einer forderung von 80 euro"


def looked() -> Conversation:
    return answering(told(SUMMARY), "confirm_facts")


@pytest.mark.parametrize(
    "text",
    [
        "ne die forderung ist 131 und nicht 80",
        "die summe ist 131 nicht 80",
        "forderung 131 statt 80",
        "ja aber die forderung ist 131",
    ],
)
def test_a_claim_is_mended_by_a_number_without_its_currency(text: str) -> None:
    talk = looked()
    talk.say(text)

    assert talk.case.value("claim_amount") == Money(131_00)
    assert talk.asks == "confirm_facts"


@pytest.mark.parametrize(
    "text",
    [
        "ja aber mein name schreibt sich mit ck",
        "ja, aber das datum ist falsch",
        "passt, nur die adresse stimmt nicht",
        "stimmt alles außer der name",
        "yes but the amount is wrong",
    ],
)
def test_a_yes_that_calls_something_wrong_is_none(text: str) -> None:
    talk = looked()
    talk.say(text)

    assert not talk.case.known("confirm_facts")
    assert not talk.case.letters


def test_a_yes_with_a_wish_for_later_is_one() -> None:
    talk = looked()
    talk.say("ja aber erst per mail")

    assert talk.case.letters


def test_all_but_the_day_is_right_and_the_day_is_mended() -> None:
    talk = looked()
    talk.say("stimmt alles außer das datum, das war der 4.11.")

    assert talk.case.value("block_date") == When(dt.date(2026, 11, 4), dt.date(2026, 11, 4))
    assert talk.asks == "confirm_facts"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("mach aus der frist 4 wochen", "22. Dezember"),
        ("zu lang", "Kurzfassung"),
        ("kannst du das freundlicher schreiben", "Die festen Sätze"),
        ("das datum oben ist falsch", "Oben steht der Tag"),
        ("nein nicht gut", "Passt so"),
    ],
)
def test_a_wish_that_a_draft_cannot_take_is_answered_and_is_no_yes(text: str, answer: str) -> None:
    talk = answering(told(SUMMARY), "letter_review")
    talk.say(text)

    assert answer in talk.text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("fax hab ich nicht, also post", "post"),
        ("post geht nicht, mail", "email"),
        ("kein drucker, also mail", "email"),
    ],
)
def test_a_way_that_one_has_not_is_not_taken(text: str, way: str) -> None:
    talk = answering(told(SUMMARY), "send_channel")
    talk.say(text)

    assert talk.case.text("send_channel") == way


def test_who_knows_no_way_is_told_the_best() -> None:
    talk = answering(told(SUMMARY), "send_channel")
    talk.say("weiß nicht was ist besser")

    assert "Dann am besten per E-Mail" in talk.text


def contacted(text: str) -> list[tuple[str, str, str]]:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.11."), "already_contacted")
    before = len(talk.case.contacts)
    talk.say(text)
    return [(one.way, one.by, one.kind) for one in talk.case.contacts[before:]]


def test_a_mail_and_a_chat_are_no_two_chats() -> None:
    assert [way for way, _, _ in contacted("mail am 5.11. und chat am 8.11.")] == ["mail", "chat"]


def test_who_was_written_to_did_not_write() -> None:
    assert not [by for _, by, _ in contacted("die haben mich angeschrieben") if by == "person"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("am 7.11. stand in der mail dass es bis 15.11. erledigt ist", "assurance"),
        ("die haben gesagt in 48 stunden ist es offen", "promise"),
    ],
)
def test_what_shall_be_done_by_a_day_is_promised(text: str, kind: str) -> None:
    talk = told("amazon hat mein konto gesperrt seit 3.11.")
    while talk.asks != "promise":
        answer = REPLIES.get(talk.asks or "")
        _ = talk.say(answer) if answer else talk.tap("unknown")
    talk.say(text)

    assert talk.case.contacts[-1].kind == kind


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("verstoß gegen richtlinien stand da", "Verstoß gegen Richtlinien"),
        ("ich hätte angeblich likes gekauft", "likes gekauft"),
        ("dass ich zu jung bin", "zu jung"),
    ],
)
def test_a_ground_is_noted_without_the_words_around_it(text: str, ground: str) -> None:
    talk = answering(told("insta hat mich gesperrt seit 3.11."), "block_reason")
    talk.say(text)

    assert talk.case.text("block_reason") == ground
    assert not talk.case.says_yes("claim_alleged")


def test_whose_name_it_is_that_somebody_has() -> None:
    talk = told("meine mutter ist bei amazon gesperrt")
    assert talk.asks == "represented_person"
    talk.say("ich heiße jan schulz, sie erna")
    assert not talk.case.known("represented_person")
    talk.say("die heißt erna schulz und ist 81")
    assert talk.case.text("represented_person") == "Erna Schulz"


def test_a_firm_is_called_by_its_name_alone() -> None:
    talk = answering(told("mein konto wurde gesperrt seit 3.11."), "company")
    talk.say("kleinkredit firma namens cashper")

    assert talk.case.text("company") == "cashper"


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("hab am 3.10. 64,95 überwiesen", (2026, 10, 3)),
        ("3.10. 25,50 gezahlt", (2026, 10, 3)),
        ("am 3.10.26 gesperrt", (2026, 10, 3)),
    ],
)
def test_a_sum_behind_a_day_is_no_year(text: str, on: tuple[int, int, int]) -> None:
    assert day(text, TODAY) == When(dt.date(*on), dt.date(*on))


def test_what_was_paid_on_a_day_is_kept_beside_it() -> None:
    case = told("hab am 3.10. 64,95 überwiesen, zalando sagt kam nie an, kontoauszug hab ich").case

    assert case.value("payment_date") == When(dt.date(2026, 10, 3), dt.date(2026, 10, 3))


def test_gift_cards_that_were_read_out_are_a_fraud_and_no_balance() -> None:
    case = told("wurde abgezockt, angeblich amazon am telefon, hab gutscheinkarten nummern durchgegeben 300 euro").case

    assert case.text("situation") == "phishing"
    assert not case.known("gift_card")


def test_an_age_that_is_alleged_is_no_debt() -> None:
    talk = told("meine tochter ist 16 und insta hat sie gesperrt weil sie angeblich unter 13 ist")

    assert not talk.case.says_yes("claim_alleged")


def test_rent_that_cannot_be_paid_is_urgent() -> None:
    assert told("N26 verlangt gehaltsnachweis, alles gesperrt, kann keine miete zahlen").case.says_yes("urgent_money")


def test_of_several_sums_in_a_row_none_is_all_that_is_stuck() -> None:
    assert not told("vinted gesperrt, 3 verkäufe 12, 15,50 und 20 euro noch offen").case.known("balance")


def test_of_a_bill_and_its_reminders_the_first_is_not_the_claim() -> None:
    case = told("klarna rechnung 45 euro, 1. mahnung 50, 2. mahnung 55, inkasso 98").case

    assert not case.known("claim_amount")
