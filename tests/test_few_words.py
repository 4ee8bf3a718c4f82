"""Told in few words: thousands that lie there, a claim paid in two goes, a ground, a number with its last letter."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.appeals import appealed
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.days import day
from tests.conversation import REPLIES, Conversation, answering, told

TODAY = dt.date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "cents"),
    [("ca 2 tausend", 200000), ("knapp 1,5k", 150000), ("2k", 200000), ("rund 1.200,- €", 120000)],
)
def test_thousands_that_lie_there_are_heard(text: str, cents: int) -> None:
    talk = answering(told("mein paypal ist gesperrt"), "balance")
    talk.say(text)

    assert talk.case.value("balance") == Money(cents)


def test_of_thousands_and_hundreds_not_the_hundreds_alone_are_taken() -> None:
    assert amount("12 tausend 500") is None


def test_a_number_behind_a_day_is_no_year_of_the_last_century() -> None:
    assert day("am 12.10. 80 und dann noch was", TODAY) == When(dt.date(2026, 10, 12), dt.date(2026, 10, 12))


SPREAD = When(dt.date(2026, 10, 12), dt.date(2026, 11, 1), "part")


@pytest.mark.parametrize(
    "text",
    [
        "mein klarna konto ist gesperrt, klarna will 100 euro, hab 80 am 12.10. und 20 am 1.11. bezahlt",
        "klarna will 100 euro. hab am 12.10. 80 euro gezahlt und am 1.11. nochmal 20 euro",
        "klarna wants 100 euros from me, i paid 80 on 12 october and 20 on 1 november",
    ],
)
def test_a_claim_paid_in_two_goes_is_paid_with_both(text: str) -> None:
    case = told(text).case

    assert case.value("payment_amount") == Money(10000)
    assert case.value("payment_date") == SPREAD
    assert case.value("claim_amount") == Money(10000)


def test_two_payments_that_answer_when_it_was_paid_are_both_noted() -> None:
    talk = answering(told("mein klarna konto ist gesperrt, klarna will 100 euro, ist schon bezahlt"), "payment_date")
    talk.say("am 12.10. 80 und am 1.11. 20")

    assert (talk.case.value("payment_amount"), talk.case.value("payment_date")) == (Money(10000), SPREAD)


@pytest.mark.parametrize("text", ["ja, am 12.10.", "ja am 12.10. 100 euro", "yes on 12 october by paypal"])
def test_the_day_beside_a_yes_is_that_of_the_payment(text: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt wegen einer forderung"), "claim_paid")
    talk.say(text)

    assert talk.case.value("payment_date") == When(dt.date(2026, 10, 12), dt.date(2026, 10, 12))


def test_nothing_more_lets_a_draft_pass() -> None:
    talk = answering(told("amazon hat mein konto gesperrt"), "letter_review")
    talk.say("nope thats it")

    assert talk.asks == "send_channel"


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("insta hat meine seite gelöscht, angeblich gegen richtlinien, keine ahnung welche", "gegen Richtlinien"),
        ("sie sagen richtlinien verletzt, was auch immer das heißt", "Richtlinien verletzt"),
        ("uber hat mich gesperrt, angeblich hat sich ein fahrgast beschwert", "ein Fahrgast hat sich beschwert"),
        ("uber deactivated me, they said some passenger complained", "some passenger complained"),
        ("uber deactivated me because of low ratings", "low ratings"),
    ],
)
def test_a_ground_in_few_words_is_heard(text: str, ground: str) -> None:
    assert told(text).case.text("block_reason") == ground


@pytest.mark.parametrize(
    "text",
    ["a customer complained that i shipped late so i refunded him", "i have bad reviews because of them"],
)
def test_a_complaint_before_all_that_is_no_ground(text: str) -> None:
    assert not told(text).case.known("block_reason")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("my uber account got deactivated, driver id 88231-A", "88231-A"),
        ("mein kundenkonto nummer 88231-A bei otto ist gesperrt", "88231-A"),
        ("otto gesperrt, customer number 4471-B/2", "4471-B/2"),
    ],
)
def test_a_number_is_kept_with_its_last_letter(text: str, number: str) -> None:
    assert told(text).case.text("account_identifier") == number


def test_a_bank_account_is_no_number_of_a_customer() -> None:
    assert not told("my account number is DE89 3704 0044 0532 0130 00").case.known("account_identifier")


def test_the_cents_of_a_balance_are_added_later() -> None:
    talk = told("my uber driver account got deactivated on monday, they owe me 412 for last week", language="en")
    talk.say("412.50 actually")

    assert talk.case.value("balance") == Money(41250)


def test_an_appeal_that_failed_within_minutes_failed() -> None:
    told_of = appealed("einspruch auch gemacht, kam nach 2 min ablehnung")

    assert (told_of.mine, told_of.refused) == (True, True)


def test_no_idea_of_a_ground_is_no_idea_of_the_own_name() -> None:
    talk = answering(told("insta hat meine seite gelöscht"), "full_name")
    talk.say("angeblich gegen richtlinien, keine ahnung welche")

    assert "kein Brief" not in talk.text


def test_a_collector_that_wants_money_is_no_wish_for_money() -> None:
    case = told("Ein Inkassobüro will 282,90 Geld, ich hab aber schon bezahlt").case

    assert not case.known("goal")
    assert case.value("claim_amount") == Money(28290)


def test_two_days_of_payment_are_from_the_first_to_the_last() -> None:
    talk = answering(told("mein klarna konto ist gesperrt, klarna will 100 euro, ist schon bezahlt"), "payment_date")
    talk.say("am 12.10. und am 1.11.")

    assert talk.case.value("payment_date") == SPREAD


def test_the_same_sum_twice_may_be_paid_twice() -> None:
    case = told("Klarna will 124,50 Euro", "hab am 3.10. 78,99 bezahlt und am 20.10. 78,99").case

    assert case.value("payment_amount") != Money(15798)


@pytest.mark.parametrize("text", ["wegen einem Foto von meinem Sohn", "wegen einem bild meiner tochter am strand"])
def test_a_picture_of_a_child_is_no_account_of_the_child(text: str) -> None:
    assert told(f"google hat mein konto gesperrt {text}").case.text("situation") != "linked_account"


def test_a_link_that_they_name_is_the_ground() -> None:
    case = told("they say i am linked to another suspended account, ebay seller account").case

    assert case.text("block_reason") == "i am linked to another suspended account"


def _sent_with_a_balance() -> Conversation:
    talk = told(
        "amazon hat mein konto gesperrt seit 3.11. wegen 80 euro, bezahlt am 5.5.2025, guthaben 45 euro",
        "nein",
        "sam@example.org",
        "Sam Müller, Ahornweg 3, 24103 Kiel",
    )
    talk = answering(talk, "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(5)
    return talk


@pytest.mark.parametrize("text", ["ein teil vom geld ist da", "geld ist da aber nicht alles"])
def test_of_money_that_came_in_part_only_the_rest_is_demanded(text: str) -> None:
    talk = _sent_with_a_balance()
    talk.say(text)
    assert talk.asks == "refund_part"
    talk.say("20")

    assert talk.case.value("balance") == Money(2500)
    assert "Gezahlt haben Sie inzwischen 20,00 EUR" in talk.case.letters[-1].text
    assert "45,00" not in talk.case.letters[-1].text


def test_who_does_not_know_how_much_came_gets_the_letter_all_the_same() -> None:
    talk = _sent_with_a_balance()
    talk.say("ein teil vom geld ist da")
    talk.tap("unknown")

    assert talk.asks == "letter_review"


def test_money_that_came_while_a_draft_is_looked_at_is_no_claim() -> None:
    talk = _sent_with_a_balance()
    talk.say("ein teil vom geld ist da")
    talk.tap("unknown")
    talk.say("20 euro sind da")

    unsent = [one for one in talk.case.newest_letters() if not one.sending and one.kind == "follow_up"]
    assert talk.case.value("balance") == Money(2500)
    assert talk.case.value("claim_amount") == Money(8000)
    assert len(unsent) == 1


@pytest.mark.parametrize(
    "text",
    [
        "i dropped the parcel off on 12 september, have the receipt somewhere",
        "hab das paket am 12.9. bei dhl abgegeben, beleg hab ich",
        "returned it on 12 september",
    ],
)
def test_the_day_of_a_return_is_made_exact_later(text: str) -> None:
    talk = answering(told("klarna closed my account over 89.95, i returned the shoes in september"), "claim_reference")
    talk.say(text)

    assert talk.case.value("returned_on") == When(dt.date(2026, 9, 12), dt.date(2026, 9, 12))


def test_a_parcel_left_with_a_neighbour_was_not_sent_back() -> None:
    case = told("klarna will 80 euro, der bote hat das paket am 12.9. beim nachbarn abgegeben").case

    assert not case.known("returned_on")


@pytest.mark.parametrize("text", ["nein das war am 3.3.2025", "sorry 3.3.2025"])
def test_a_day_that_was_just_told_is_the_one_that_is_mended(text: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.10. wegen 80 euro, bezahlt"), "letter_review")
    talk.say("bezahlt hab ich am 3.3.2026")
    talk.say(text)

    assert talk.case.value("payment_date") == When(dt.date(2025, 3, 3), dt.date(2025, 3, 3))
    assert talk.case.value("block_date") == When(dt.date(2026, 10, 3), dt.date(2026, 10, 3))


@pytest.mark.parametrize("text", ["amazon droht mit inkasso", "die drohen jetzt mit anwalt"])
def test_a_threat_names_no_claim(text: str) -> None:
    talk = _sent_with_a_balance()
    talk.say(text)

    assert [one["kind"] for one in talk.case.replies] == ["dunned"]
    assert not any(one.kind == "follow_up" for one in talk.case.letters)


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("3x mail 1x hotline", [("mail", 3), ("phone", 1)]),
        ("2x angerufen 1x mail", [("phone", 2), ("mail", 1)]),
        ("3 mal gemailt einmal angerufen", [("mail", 3), ("phone", 1)]),
        ("3 mails und 1 anruf", [("mail", 3), ("phone", 1)]),
    ],
)
def test_each_way_has_its_own_count(text: str, told_of: list[tuple[str, int]]) -> None:
    assert [(one.way, one.count) for one in contacts(text, TODAY)] == told_of


def _detail(topic: str) -> Conversation:
    talk = told("amazon hat mein konto gesperrt wegen 80 euro, bezahlt")
    for _ in range(16):
        if talk.asks == topic:
            break
        talk.say(REPLIES[talk.asks]) if talk.asks in REPLIES else talk.tap("unknown")
    assert talk.asks == topic
    return talk


@pytest.mark.parametrize("text", ["kontoauszug hab ich", "Kontoauszug", "ich hab die quittung noch", "a receipt"])
def test_a_proof_that_is_there_is_there(text: str) -> None:
    talk = _detail("payment_proof")
    talk.say(text)

    assert talk.case.value("payment_proof") is True


def test_a_bare_word_for_mail_is_no_message_of_theirs() -> None:
    talk = _detail("promise")
    talk.say("email")

    assert not talk.case.contacts


@pytest.mark.parametrize(
    "text", ["steht da nicht", "find ich nicht", "hab den brief weggeworfen", "threw the letter away", "there is none"]
)
def test_a_number_that_is_not_at_hand_is_asked_of_the_company(text: str) -> None:
    talk = _detail("claim_reference")
    talk.say(text)

    assert talk.case.facts["claim_reference"].value is None
    assert not any(one.sending for one in talk.case.letters)  # "weggeworfen" is no "eingeworfen"


@pytest.mark.parametrize(
    "text",
    [
        "hab die briefe ausgedruckt",
        "die briefe liegen hier",
        "ich hab keine briefmarken für die briefe",
        "hab die briefe meiner mutter gezeigt",
        "hab den brief an meine schwester gemailt",
        "i mailed it to myself to print",
        "the letters are on my desk",
        "both look fine",
        "wo sind die briefe",
        "morgen geht er raus",
        "l1 gefällt mir",
        "beide briefe sind ok",
    ],
)
def test_letters_that_were_not_sent_start_no_clock(text: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.11., bezahlt"), "sent_confirmation")
    talk.say(text)

    assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize(
    "text",
    ["beide briefe", "L1 und L2 gestern", "alle raus", "die briefe sind gestern raus", "both letters today",
     "mein tochter hat alles geschickt"],
)  # fmt: skip
def test_letters_that_are_named_as_out_are_out(text: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.11., bezahlt"), "sent_confirmation")
    talk.say(text)

    assert all(one.sending for one in talk.case.newest_letters())
