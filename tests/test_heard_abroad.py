"""What people from abroad and in dialect told, and what was heard wrongly or not at all: each of these was once so."""

import datetime as dt
from functools import partial

import pytest

from bot.case import Money, When
from bot.dialogue.understand.answers import yes_no
from tests import conversation
from tests.conversation import BERLIN, day

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
WHO = ("ben.o@example.org", "Ben Okafor, Soldiner Str. 7, 13359 Berlin")
LIMITED = ("my paypal is limited since 5 november, 640 euro inside", *WHO)
BEGRENZT = ("paypal hat mein konto gesperrt seit 5. november, 640 euro drin", *WHO)


told = partial(conversation.told, language="en", now=NOW)


# ---- a correction that names no field


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("no, it was 14th of July exactly", day(2026, 7, 14)),
        ("actually it was 3 november", day(2026, 11, 3)),
        ("no, I mean 3 november", day(2026, 11, 3)),
        ("and the date is 14 July not 16", day(2026, 7, 14)),
        ("nein, es war der 3. november", day(2026, 11, 3)),
        ("stimmt nöd alles, es isch sit em 16. November", day(2026, 11, 16)),
        ("stimmt nid, es isch am 16. November gsi", day(2026, 11, 16)),
    ],
)
def test_a_day_that_names_no_field_corrects_the_only_one_in_the_summary(text: str, when: When) -> None:
    talk = told(*LIMITED, text)

    assert talk.case.value("block_date") == when
    assert not talk.case.letters


@pytest.mark.parametrize("text", ["no, I mean 3 november", "ich meine 3. november", "actually it was 3 november"])
def test_a_day_is_corrected_right_after_it_was_told(text: str) -> None:
    talk = told("my paypal is limited since 11/03/2026, 640 euro inside", text)

    assert talk.case.value("block_date") == day(2026, 11, 3)


def test_a_day_is_corrected_while_the_drafts_are_looked_at() -> None:
    talk = told(*LIMITED, "yes correct", "that's enough", "and the date is 14 July not 16")

    assert talk.case.value("block_date") == day(2026, 7, 14)


def test_a_sum_that_was_right_before_is_taken_back_again() -> None:
    talk = told("Zalando locked my account, they claim 79,90", "wrong, amount is 84,20", "no wait 79,90 was right")

    assert talk.case.value("claim_amount") == Money(79_90)
    assert talk.case.value("court_letter") is None


def test_day_and_company_are_corrected_in_one_breath() -> None:
    talk = told(
        "uber eats blocked my courier account on 20 november",
        "no wait, it was 3 days ago. And it's Wolt not Uber Eats, sorry",
    )

    assert talk.case.value("company") == "wolt"
    assert talk.case.value("block_date") == day(2026, 11, 21)


@pytest.mark.parametrize(
    "text",
    [
        "quatsch, ebay meinte ich",
        "oh wait i meant ebay",
        "sorry, es ist ebay",
        "nein ebay",
        "ebay!! nicht amazon",
        "es war ebay, nicht amazon. sorry",
        "nee nicht amazon, ebay. bin verwirrt",
        "falsche firma, ebay",
    ],
)
def test_the_company_that_was_meant_takes_the_place_of_the_wrong_one(text: str) -> None:
    assert told("amazon hat mein konto gesperrt", text).case.value("company") == "ebay"


@pytest.mark.parametrize(
    "text", ["ebay auch", "nein, ebay schreibt mir auch", "bezahlt hab ich über paypal, sorry", "ist das ebay? sorry"]
)
def test_a_company_that_is_only_named_takes_nobodys_place(text: str) -> None:
    assert told("amazon hat mein konto gesperrt", text).case.value("company") == "amazon"


def test_a_no_to_the_court_names_who_wrote_and_not_who_blocked() -> None:
    talk = told("amazon hat mein konto gesperrt weil 80 euro offen sind", "peter@example.org")
    assert talk.case.open == "court_letter"
    talk.say("nein, ebay")

    assert talk.case.value("company") == "amazon"


@pytest.mark.parametrize("text", ["no, I wrote to them on 10 november", "no, they answered on 10 november"])
def test_a_day_of_something_else_corrects_nothing(text: str) -> None:
    assert told(*LIMITED, text).case.value("block_date") == day(2026, 11, 5)


def test_where_two_days_can_be_meant_none_is_corrected() -> None:
    talk = told(
        "Amazon blocked my account on 5 november, they claim 79,90 but I paid on 2 october", "no, it was 9 november"
    )

    assert talk.case.value("block_date") == day(2026, 11, 5)
    assert talk.case.value("payment_date") == day(2026, 10, 2)


# ---- yes and no in dialect


@pytest.mark.parametrize("text", ["stimmt nöd alles", "passt nid", "stimmt nöd", "isch nöd guet", "das stimmt nit"])
def test_a_not_in_dialect_is_no_yes(text: str) -> None:
    assert yes_no(text) is not True


@pytest.mark.parametrize("text", ["isch rächt", "she said yes", "sie hat ja gesagt", "she agrees"])
def test_consent_is_heard_in_dialect_and_retold(text: str) -> None:
    assert yes_no(text) is True


@pytest.mark.parametrize("text", ["isch nöd rächt", "she said no", "she has not agreed", "sie ist nicht einverstanden"])
def test_refused_consent_is_no_consent(text: str) -> None:
    assert yes_no(text) is not True


# ---- money that is owed to the person


@pytest.mark.parametrize(
    "text",
    [
        "Bolt blocked my driver account. No reason given. 380 euro earnings not paid out",
        "Bolt hat mein Fahrerkonto gesperrt. Kein Grund genannt. 380 Euro Verdienst nicht ausgezahlt",
    ],
)
def test_earnings_that_are_not_paid_out_are_no_claim(text: str) -> None:
    talk = told(text)

    assert talk.case.value("situation") == "seller_account"
    assert talk.case.value("balance") == Money(380_00)
    assert not talk.case.value("claim_alleged")


@pytest.mark.parametrize(
    "text", ["the 380 euro earnings are missing", "die 380 Euro Verdienst fehlen", "my earnings of 380 euro are gone"]
)
def test_earnings_told_at_the_summary_are_the_balance(text: str) -> None:
    talk = told("bolt suspended my driver account on 5 november", *WHO, text)

    assert talk.case.value("balance") == Money(380_00)
    assert not talk.case.value("claim_amount")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("revolut locked my account, 900 euros of salary inside", 900_00),
        ("revolut hat mein konto gesperrt, 900 Euro Lohn drauf", 900_00),
        ("booking closed my account, 85 euro travel credit", 85_00),
        ("booking hat mein konto gesperrt, 85 Euro Reiseguthaben weg", 85_00),
    ],
)
def test_salary_and_credit_in_the_account_are_the_balance(text: str, cents: int) -> None:
    assert told(text).case.value("balance") == Money(cents)


@pytest.mark.parametrize(
    "text", ["they claim 79,90 although I paid", "sie fordern 79,90 euro, obwohl ich bezahlt habe"]
)
def test_what_they_claim_stays_a_claim(text: str) -> None:
    talk = told("zalando closed my account", text)

    assert talk.case.value("claim_amount") == Money(79_90)
    assert talk.case.value("balance") is None


# ---- what is no answer to the question


@pytest.mark.parametrize("text", ["both", "beide", "Both."])
def test_which_of_two_accounts_is_no_name_of_one(text: str) -> None:
    talk = told("my instagram and facebook is banned", text)

    assert not talk.case.value("account_identifier")


@pytest.mark.parametrize(
    "text", ["the letter is wrong, I never wrote them anything", "der Brief ist falsch, ich habe denen nie geschrieben"]
)
def test_a_letter_called_wrong_is_no_reason_of_a_block(text: str) -> None:
    talk = told(*LIMITED, "yes correct", text)

    assert talk.case.open == "block_reason" or talk.case.value("block_reason") is None
    assert talk.case.value("block_reason") is None


@pytest.mark.parametrize(
    "text",
    [
        "I help my neighbour Mrs. Helga Brandt (81), Otto closed her account. my mail is tom@example.org",
        "Ich helfe meiner Nachbarin Frau Brandt, Otto hat ihr Konto geschlossen. Meine Mail ist tom@example.org",
    ],
)
def test_the_helpers_address_is_not_the_account_of_whom_they_help(text: str) -> None:
    talk = told(text)

    assert talk.case.value("role") == "neighbour"
    assert not talk.case.value("account_identifier")
    assert talk.case.value("reply_email") == "tom@example.org"


@pytest.mark.parametrize(
    "text",
    [
        "grüezi, d Frau Meier vo nebenan het es problem, ires amazon konto isch gsperrt. Ich söll ihre hälfe",
        "min nachbarin isch 80 und ires amazon konto isch gsperrt, ich hilf ihre",
        "Die Frau Meier von nebenan hat mich gebeten, ihr Konto bei Amazon ist zu",
        "I am helping an old lady next door, her amazon account is closed",
    ],
)
def test_who_helps_somebody_next_door_is_asked_for_that_persons_name(text: str) -> None:
    talk = told(text)

    assert (talk.case.value("role"), talk.asks) == ("neighbour", "represented_person")


def test_a_whole_name_behind_a_title_is_not_asked_for_again() -> None:
    talk = told("I help my neighbour Mrs. Helga Brandt (81), Otto closed her account, my mail is tim@example.org")

    assert talk.case.text("represented_person") == "Helga Brandt"
    assert talk.asks == "account_identifier"
    talk.say("tim@example.org is mine")
    assert not talk.case.value("account_identifier")


def test_a_title_alone_names_nobody_who_is_asked_for() -> None:
    talk = told("Frau Schulz vom Amazon Support hat gesagt ich soll warten, mein Konto ist gesperrt")

    assert not talk.case.value("role")


def test_who_entered_data_on_a_forged_page_keeps_the_message_as_proof() -> None:
    talk = told(
        "I got a mail that my amazon account will be closed if I dont confirm my data. I clicked and put my password"
    )

    assert "Do not delete the message" in talk.text
    assert "then delete it" not in talk.text
    talk.say("but the amazon account is really blocked also, since this morning")
    assert talk.case.value("block_date") == day(2026, 11, 24)
    assert talk.case.value("goal") is None


# ---- told beside what was asked


def test_a_customer_number_is_taken_at_the_question_about_a_court() -> None:
    talk = told("zalando closed my account because of a claim, 129,90, but I paid it", "4711-8822 is the Kundennummer")

    assert talk.case.text("account_identifier") == "4711-8822"
    assert talk.asks == "court_letter"


def test_a_collector_in_quotation_marks_the_price_and_the_number_are_heard() -> None:
    talk = told('I got a letter from "PAIR Finance" about shoes for 129,90 at Zalando, I never ordered', "no")

    assert talk.case.text("collection_agency") == "PAIR Finance GmbH"
    assert talk.case.value("claim_amount") == Money(129_90)
    talk.say("Number is PF-88213-X")
    assert talk.case.text("claim_reference") == "PF-88213-X"


@pytest.mark.parametrize("text", ["I pay it tomorrow ok?", "dann zahle ich das morgen", "can I pay it now?"])
def test_who_plans_to_pay_is_asked_to_wait(text: str) -> None:
    talk = told("zalando blocked my account since 3 november because of an open bill of 79,90", "no", "x@example.org")
    assert talk.asks == "claim_paid"
    talk.say(text)

    assert "first the letter, then the answer" in talk.text
    assert talk.asks == "claim_paid"
    assert talk.case.value("claim_paid") is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("paypal limited from last monday and 1150 euros is inside which is my december rent", day(2026, 11, 23)),
        ("paypal hat mein konto dicht gemacht und die miete muss raus, seit letztem montag", day(2026, 11, 23)),
        ("it happened on Nov 9th, paypal closed my account", day(2026, 11, 9)),
        ("ricardo het mis konto gsperrt, sit em 16. Novämber öppe", day(2026, 11, 16)),
        ("vinted blocked me on the 12th", day(2026, 11, 12)),
    ],
)
def test_the_day_of_a_block_is_heard_beside_other_things(text: str, when: When) -> None:
    assert told(text).case.value("block_date") == when


def test_what_happened_on_a_day_is_not_the_block_where_a_payment_is_told_as_well() -> None:
    talk = told("paypal closed my account, I paid the bill, it happened on Nov 9th")

    assert talk.case.value("block_date") is None


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("revolut closed my account and kept 2300 pounds", 2300_00),
        ("wise blocked me. they won't give me back my 300 euro", 300_00),
        ("n26 hat mein konto zu und 1200 euro behalten", 1200_00),
        ("etsy sperrt mich, sie rücken meine 300 euro nicht raus", 300_00),
    ],
)
def test_money_that_they_keep_is_my_own(said: str, cents: int) -> None:
    held = told(said).case.value("balance")

    assert isinstance(held, Money)
    assert held.cents == cents


def test_mails_that_i_kept_are_no_money() -> None:
    assert told("paypal blocked me, i kept 300 mails").case.value("balance") is None


@pytest.mark.parametrize(
    "said", ["Booking hat meine Buchung storniert und Konto gesperrt", "booking hat storniert und konto gesperrt"]
)
def test_an_everyday_name_that_did_more_than_block_is_the_company(said: str) -> None:
    assert told(said).case.value("company") == "booking"


@pytest.mark.parametrize(
    "said", ["my booking was cancelled and my account is blocked", "die booking hat jemand storniert"]
)
def test_a_booking_is_no_company(said: str) -> None:
    assert told(said).case.value("company") is None


@pytest.mark.parametrize(
    "said",
    [
        "Booking hat meine Buchung storniert und Konto gesperrt, 611,40 sind weg",
        "airbnb cancelled my trip and blocked me, 611,40 euro are gone",
    ],
)
def test_what_was_paid_for_a_cancelled_trip_shall_come_back(said: str) -> None:
    assert told(said).case.value("refunds_open") == Money(611_40)
