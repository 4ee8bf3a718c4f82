"""A story told in lines, or in several messages: each line is heard as a sentence of its own."""

import pytest

from bot.case import Case, Money
from bot.dialogue.understand.text import lined, stopped
from tests.conversation import agreed, answering, day, told

LINES = (
    "Am 05.11.2026 wurde mein PayPal-Konto limitiert",
    "angeblich wegen verdächtiger Aktivitäten",
    "640€ sind noch drin",
    "am 09.11. habe ich mich per E-Mail beschwert",
)


def heard_well(case: Case) -> bool:
    mails = [(one.way, one.by, one.when) for one in case.contacts]
    facts = (case.value("block_date"), case.value("balance"), case.value("claim_alleged"))
    return facts == (day(2026, 11, 5), Money(64000), None) and mails == [("mail", "person", day(2026, 11, 9))]


def test_lines_without_stops_are_sentences() -> None:
    assert heard_well(told("\n".join(LINES)).case)
    assert heard_well(told("\n\n".join(reversed(LINES))).case)


def test_messages_without_stops_are_sentences() -> None:
    talk = agreed()
    talk.say(*LINES)

    assert heard_well(talk.case)


def test_what_was_told_in_lines_is_kept_in_lines() -> None:
    assert told("\n".join(LINES)).case.heard[-1].text == "\n".join(LINES)


def test_the_lines_of_a_mail_that_were_broken_are_joined() -> None:
    one = "Wir haben Ihr Konto nach einer sorgfältigen Prüfung der Angaben vom"
    other = "November gesperrt, und Sie erhalten in den kommenden Tagen Post, am"
    last = "5. Dezember.\nIhr Team"

    assert lined(f"{one}\n{other}\n{last}") == f"{one} {other} {last}"
    assert lined(f"{one}\nNovember gesperrt.") == f"{one}\nNovember gesperrt."  # a long line on a telephone
    assert lined("  so \n\n und so\t") == "so\nund so"


def test_two_long_lines_on_a_telephone_are_two_where_the_next_word_had_fitted() -> None:
    one = "zalando hat mich gesperrt weil ich angeblich zu viel zurückschick"
    other = "hab noch 75 € gutschein drauf und 119,90 kriegn ich noch von ner retoure"

    assert lined(f"{one}\n{other}") == f"{one}\n{other}"


@pytest.mark.parametrize(
    "text",
    [
        "Ben von der Okafor\nSoldiner Str. 7\n13359 Berlin",
        "Zimmer bei der Familie Groß\n1010 Wien",
        "ja\nnein",
        "jana@example.org ist meine Adresse\nja",
    ],
)
def test_an_address_gets_no_stops(text: str) -> None:
    assert stopped(text) == text


def test_a_number_broken_by_a_line_is_blacked_out_all_the_same() -> None:
    talk = told("mein PayPal ist gesperrt\nDE02 1203 0000\n0000 2020 51 ist mein Konto")

    assert "2020" not in talk.case.heard[-1].text
    assert "2020" not in str(talk.case.facts)


def test_an_address_of_three_lines_is_whole() -> None:
    talk = answering(told(LINES[0]), "postal_address")
    talk.say("Ahornweg 3\n24103 Kiel")

    assert "24103 Kiel" in str(talk.case.value("postal_address"))


def test_the_day_of_a_mail_is_not_that_of_the_block() -> None:
    talk = told("am 9.11. hab ich gemailt und guthaben 640 eur und paypal konto gesperrt, seit 5. nov")

    assert talk.case.value("block_date") == day(2026, 11, 5)


@pytest.mark.parametrize(
    "text",
    [
        "PayPal gesperrt. Ich komm nicht an meine 640 Euro. Am 9.11. per Mail nachgefragt.",
        "PayPal gesperrt, meine 640 Euro sind weg",
        "PayPal gesperrt, 640 Euro von mir hängen da fest",
        "PayPal gesperrt. Ich will meine 640 Euro zurück",
        "PayPal blocked my account. I can't get to my 640 euros",
        "Am 9.11. per Mail nachgefragt. 640€ sind noch drin. PayPal gesperrt",
        "Als Grund steht da Sicherheit. 640€ sind noch drin. PayPal gesperrt",
    ],
)
def test_money_called_ones_own_is_no_claim(text: str) -> None:
    case = told(text).case

    assert case.value("balance") == Money(64000)
    assert case.value("claim_alleged") is not True
    assert case.text("situation") in ("payment_limited", "frozen_balance")


@pytest.mark.parametrize(
    "text",
    [
        "Amazon hat mein Konto gesperrt, ich hab meine 45 Euro bezahlt",
        "Amazon hat mein Konto gesperrt, meine 45 Euro Rechnung hab ich überwiesen",
        "Amazon hat mein Konto gesperrt, Inkasso will 45 Euro. Hab die 45 Euro aber überwiesen",
    ],
)
def test_a_sum_that_was_paid_is_no_balance(text: str) -> None:
    case = told(text).case

    assert (case.value("balance"), case.value("claim_amount")) == (None, Money(4500))
    assert case.text("situation") == "block_over_claim"


ENGLISH = "Since 5 November i cant get into my paypal. I sent an email on Nov 9. There are 640 euros in it."


def test_a_day_with_the_month_first_ends_its_sentence() -> None:
    case = told(ENGLISH, language="en").case
    assert heard_well(case)
    other = "my paypal account has been limited since Nov 5. i sent an email on Nov 9. my balance is 640 euros"
    assert heard_well(told(other, language="en").case)


def test_a_reason_is_no_company() -> None:
    talk = told("hallo", "weiß nicht", 'because of "suspicious activity"', "wegen verdächtiger Aktivitäten")

    assert not talk.case.known("company")
