"""What people say beside an answer: fillers behind a name, a day of birth before a street, part payments, nights
without reminders, numbers that are something else, what they were told to do."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.clocks import clock
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.names import full_name
from bot.dialogue.understand.references import reference
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("lea brinkmann halt", "Lea Brinkmann"),
        ("na lea brinkmann eben", "Lea Brinkmann"),
        ("Katarzyna Kowalczyk same address like Mateusz", "Katarzyna Kowalczyk"),
        ("I wrote already, Katarzyna Kowalczyk", "Katarzyna Kowalczyk"),
        ("Lea Halt", "Lea Halt"),
    ],
)
def test_fillers_are_no_part_of_a_name(text: str, name: str) -> None:
    assert full_name(text) == name


def test_a_day_behind_the_name_hides_no_name() -> None:
    talk = answering(told("amazon hat mein konto gesperrt"), "full_name")
    talk.say("jule sommer. gehackt wurd ich am 12.10")

    assert talk.case.text("full_name") == "Jule Sommer"


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Katrin Sievers, geb. 12.03.1987, Herzberger Landstr. 88, 37085 Göttingen", "Herzberger Landstr. 88"),
        ("Werkstatt is Salzdahlumer Str 211 in 38126 braunschweig", "Salzdahlumer Str 211"),
        ("wohne an der Scheibenstrasse 41 in 3014 Bern", "Scheibenstrasse 41"),
        ("Gneisenaustr. 88 vorderhaus 2. og links, 10961 berlin", "Gneisenaustr. 88, Vorderhaus 2. OG links"),
        ("An der Alster 5, 20099 Hamburg", "An der Alster 5"),
        ("Haus am See 3, 12345 Berlin", "Haus am See 3"),
    ],
)
def test_only_the_street_stands_in_the_address(text: str, street: str) -> None:
    found = address(text)

    assert found
    assert found.street == street


CLAIM = "klarna konto gesperrt, angeblich 119,95 offen, coeo schreibt"


@pytest.mark.parametrize(
    ("text", "cents"),
    [("hab aus versehen 25 euro an coeo gezahlt", 2500), ("ich hab nur einen teil bezahlt, 12 euro", 1200)],
)
def test_a_part_is_not_the_whole_claim(text: str, cents: int) -> None:
    case = answering(told(CLAIM), "claim_paid")
    case.say(text)

    assert case.case.value("claim_paid") is False
    assert case.case.value("payment_amount") == Money(cents)


@pytest.mark.parametrize(
    "text", ["hab aus versehen 25 euro an coeo gezahlt", "ich hab denen jetzt eine rate überwiesen, 25 euro"]
)
def test_a_part_paid_while_letters_wait_is_noted_with_its_sum(text: str) -> None:
    talk = answering(told(CLAIM), "letter_review")
    for said in ("passt", "alles per mail raus"):
        talk.say(said)
    talk.wait_days(3)
    talk.say(text)

    assert talk.case.value("late_payment_amount") == Money(2500)
    assert not talk.case.says_yes("claim_paid")


@pytest.mark.parametrize("text", ["no reminders at night please, ok", "nicht nachts bitte"])
def test_who_wants_no_reminders_at_night_wants_them_by_day(text: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt"), "reminder_ok")
    talk.say(text)

    assert talk.case.value("reminder_ok") is True


def test_hours_are_read_and_days_are_none() -> None:
    assert clock("7 in the evening suits better") == dt.time(19)
    assert clock("abrechnung kommt bis 15.12 ham die geschrieben") is None
    assert clock("um 15.12 bitte") == dt.time(15, 12)


def test_what_one_is_told_to_do_was_not_done() -> None:
    talk = answering(told("amazon hat mein konto gesperrt"), "already_contacted")
    talk.say("hab heut mittag bei der hotline angerufen die meinten sie dürfen nix sagen, ich soll ne mail schreiben")

    assert [(one.way, one.by) for one in talk.case.contacts] == [("phone", "person")]


def test_three_of_three_are_told_with_their_days() -> None:
    talk = answering(told("amazon hat mein konto gesperrt"), "already_contacted")
    talk.say("3 mal ticket geschrieben, am 4.11 das erste, am 10. und am 17. nochma")

    assert sorted((one.when.first.day, one.count) for one in talk.case.contacts if one.when) == [
        (4, 1),
        (10, 1),
        (17, 1),
    ]


def test_the_day_after_the_sale_is_that_of_the_block() -> None:
    talk = answering(told("paypal limited my account", language="en"), "block_date")
    talk.say("the sale was 2nd november and next day it was limited")

    assert talk.case.value("block_date") == When(dt.date(2026, 11, 3), dt.date(2026, 11, 3))


OTTO = "otto konto gesperrt, angeblich rechnung nicht bezahlt, hab ich aber, eos schreibt"


def test_a_number_that_is_no_order_is_none() -> None:
    talk = answering(told("zalando konto gesperrt, intrum will 79,90"), "claim_reference")
    talk.say("7734-220918 ist keine Bestellnummer sondern die Referenz von der Intrum")

    assert talk.case.text("claim_reference") == "7734-220918"
    assert not talk.case.known("order_number")


def test_a_customers_number_beside_the_file_number_is_kept() -> None:
    talk = answering(told(OTTO), "claim_reference")
    talk.say("aktenzeichen 40771234-5, kundennummer bei otto 200477123")

    assert talk.case.text("claim_reference") == "40771234-5"
    assert talk.case.text("account_identifier") == "200477123"


def test_that_something_is_no_order_does_not_say_that_nothing_was_ordered() -> None:
    talk = answering(told(OTTO), "confirm_facts")
    talk.say("die kundennummer ist doch 200477123 und das ist keine bestellung")

    assert not talk.case.known("order_number")
    assert not talk.case.known("dispute_reasons")


@pytest.mark.parametrize("text", ["ja ok nix mit erstattung", "nein ich hab nichts offen an erstattung"])
def test_a_refund_that_is_denied_is_not_claimed(text: str) -> None:
    talk = answering(told("vinted hat mein wallet eingefroren 187,30 seit 19.11."), "confirm_facts")
    talk.say(text)

    assert talk.case.value("refunds_open") is False


def test_the_name_of_a_company_is_no_bought_game() -> None:
    assert not told("epic games hat mein konto gesperrt").case.known("digital_content")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("klarna konto gesperrt, coeo will 187,40, 30 euro hab ich angezahlt", 3000),
        ("klarna konto gesperrt, coeo will 187,40, davon hab ich 30 euro schon angezahlt", 3000),
        ("klarna konto gesperrt, forderung 89,90. ich hab erst 50 euro gezahlt und dann die anderen 39,90", 8990),
        ("klarna blocked me, they claim 89.90. i paid 50 euro first and the other 39.90 euro later", 8990),
    ],
)
def test_a_deposit_is_no_price_and_two_payments_are_one_sum(text: str, cents: int) -> None:
    talk = told(text)

    assert talk.case.value("payment_amount") == Money(cents)
    assert not talk.case.known("claim_principal")


def test_payments_of_two_days_are_heard_after_the_yes() -> None:
    talk = answering(told(CLAIM), "claim_paid")
    talk.say("ja")
    talk.say("50 euro am 3.11. und 39,90 am 10.11.")

    assert talk.case.value("payment_amount") == Money(8990)


@pytest.mark.parametrize(
    "story", ["die sparkasse hat meiner mutter das konto gekündigt", "die sparkasse hat mir gekündigt"]
)
def test_the_address_of_the_bank_is_nobodys_home(story: str) -> None:
    talk = told(story)
    talk.say("Sparkasse Hannover, Aegidientorplatz 1, 30159 Hannover")

    assert talk.case.text("company") == "Sparkasse Hannover"
    assert talk.case.text("company_address") == "Aegidientorplatz 1\n30159 Hannover"
    assert not any(talk.case.known(one) for one in ("postal_address", "helper_address", "full_name"))


def test_a_collector_that_demands_more_is_disputed_for_what_it_demands() -> None:
    talk = told(
        "klarna hat mich rausgeworfen, offene rechnung 79,95 aber die hab ich zurückgeschickt schon im september"
    )
    talk.say("nein")
    talk.say("eos schreibt mir auch, die wollen jetzt 131,20, gestern gekommen")

    assert talk.case.value("claim_amount") == Money(13120)
    assert talk.case.value("claim_principal") == Money(7995)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("die nummer is EOS 4471 9903 2", "EOS 4471 9903 2"),
        ("reference is RV 2210 448 91", "RV 2210 448 91"),
        ("AZ 4471 9903 2", "4471 9903 2"),
        ("eos 4471 9903 2", "4471 9903 2"),
        ("aktenzeichen 4471 9903 2 und 131,20", "4471 9903 2"),
        ("kundennummer: 77 182 443", "77 182 443"),
        ("4471 vom 12 10 2026", "4471"),
    ],
)
def test_a_number_in_groups_is_taken_whole(text: str, number: str) -> None:
    assert reference(text) == number


def test_a_no_before_the_company_that_is_meant_puts_it_right_all_the_same() -> None:
    talk = answering(told("amazon hat mich gesperrt"), "confirm_facts")
    talk.say("nein die firma ist otto")
    assert talk.case.text("company") == "otto"
