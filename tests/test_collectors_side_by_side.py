"""Two collectors, each with a sum and a number of its own: no sum and no number of one gets into the case of the other,
and the second is not lost."""

import pytest

from bot import app
from bot.case import Money
from bot.dialogue.understand.collectors_apart import collector_besides, collectors_apart
from bot.dialogue.understand.matters import matters
from tests.conversation import answering, told

DIRECTORY = app.directory()
FIRST = "EOS will 187,90 für Otto, az 4711-99"


@pytest.mark.parametrize(
    "text",
    [
        "die wollen 187,90, EOS, az 4711-99, und dann noch tesch inkasso für zalando 55 euro, nummer RV-8812",
        "EOS will 187,90 Euro (AZ 4711-99) und Paigo will 45 Euro (AZ RV-8812)",
        "Inkasso von EOS 187,90 Euro, AZ 4711-99. Außerdem schreibt Riverty wegen 55 Euro, nummer RV-8812",
        "two collectors: EOS wants 187.90, reference 4711-99, and Lowell wants 55 (ref RV-8812)",
        "EOS fordert 187,90 Euro, Aktenzeichen 4711-99.\nCoeo fordert 32 Euro, Aktenzeichen RV-8812.",
        "EOS will 187,90 AZ 4711-99, jetzt auch noch Nordfalk Inkasso GmbH 55 Euro RV-8812",
    ],
)
def test_the_sum_of_one_collector_and_the_number_of_the_other_stood_in_one_case(text: str) -> None:
    first, second = collectors_apart(text, DIRECTORY)
    assert [one in first.text for one in ("187", "4711-99", "RV-8812")] == [True, True, False]
    assert [one in second.text for one in ("187", "4711", "RV-8812")] == [False, False, True]
    talk = told(text, language="en" if text.startswith("two") else "de")
    assert talk.case.text("collection_agency") == "EOS Holding GmbH"
    assert talk.case.value("claim_amount") == Money(18790)
    assert talk.case.text("claim_reference") == "4711-99"
    assert talk.desk.name_of(second.slug) in talk.text
    talk.say("/neu")
    assert talk.case.id == "2"
    assert "187" not in talk.text
    assert talk.case.text("collection_agency") == second.house


@pytest.mark.parametrize(
    "text",
    [
        "EOS hat die Forderung von Paigo übernommen, 187,90 Euro",
        "erst wollte EOS 187,90 Euro, jetzt will Paigo 230 Euro",
        "EOS will 187,90 Euro, früher war es Paigo mit 120 Euro",
        "EOS will 187,90 Euro. Ich hab 187,90 Euro an Paigo bezahlt",
        "EOS will 187,90 Euro, oder war es Paigo mit 45 Euro",
        "EOS Inkasso will 187,90 Euro, davon 45 Euro Gebühren",
        "EOS und Paigo schreiben mir",
        "EOS will 187,90 und Paigo will 45 Euro, und jetzt hat Amazon mein Konto gesperrt",
        "Klarna gesperrt wegen 99,90. Ausserdem will EOS 99,90",
        "Klarna gesperrt wegen 99,90, EOS will jetzt 145 Euro",
        "soll ich EOS 187,90 Euro und Paigo 45 Euro zahlen?",
    ],
)
def test_one_claim_that_went_from_hand_to_hand_was_two_matters(text: str) -> None:
    assert collectors_apart(text, DIRECTORY) == collector_besides(text, DIRECTORY) == ()


@pytest.mark.parametrize("also", ["ausserdem will eos 45 euro, az E-7788", "und eos will 45 euro, az E-7788"])
def test_the_second_collector_of_a_blocked_account_was_lost_with_its_sum(also: str) -> None:
    talk = told(f"klarna gesperrt, inkasso paigo will 99,90 az 12345678. {also}")
    assert talk.case.text("company") == "klarna"
    assert talk.case.value("claim_amount") == Money(9990)
    assert talk.case.text("claim_reference") == "12345678"
    assert "EOS ist gemerkt" in talk.text


@pytest.mark.parametrize("word", ["ausserdem", "zusätzlich", "dazu"])
def test_a_collector_who_comes_on_top_took_the_number_of_the_block(word: str) -> None:
    talk = told(f"klarna gesperrt wegen 99,90 az 12345678. {word} will eos 45 euro")
    assert talk.case.value("claim_amount") == Money(4500)
    assert not talk.case.known("claim_reference")
    assert "Klarna ist gemerkt" in talk.text


@pytest.mark.parametrize("until", ["court_letter", "claim_paid", "confirm_facts"])
@pytest.mark.parametrize(
    "said", ["ausserdem will paigo 45 euro", "paigo will 45 euro von mir", "coeo fordert auch 45 €"]
)
def test_what_a_second_collector_wants_was_not_understood(said: str, until: str) -> None:
    talk = answering(told(FIRST), until)
    talk.say(said)
    assert talk.asks == "second_case"
    assert talk.case.value("claim_amount") == Money(18790)
    talk.say("ja")
    assert talk.case.value("claim_amount") == Money(4500)
    assert not talk.case.known("claim_reference")
    assert talk.cases["1"].text("collection_agency") == "EOS Holding GmbH"


@pytest.mark.parametrize(
    "said", ["EOS will 187,90 Euro", "EOS will jetzt 210 Euro", "nicht EOS, paigo will 187,90 euro"]
)
def test_the_same_collector_with_another_sum_was_a_case_of_its_own(said: str) -> None:
    talk = answering(told(FIRST), "claim_paid")
    talk.say(said)
    assert talk.asks != "second_case"


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "meine frau: zalando 98 euro inkasso eos az 123-A. ich: paypal gesperrt, 250 drauf",
            "meine frau: zalando 98 euro inkasso eos az 123-A.",
            "ich: paypal gesperrt, 250 drauf",
        ),
        (
            "Ich: PayPal gesperrt seit 3.11. Meine Mutter: Amazon gesperrt seit 5.11.",
            "Ich: PayPal gesperrt seit 3.11.",
            "Meine Mutter: Amazon gesperrt seit 5.11.",
        ),
        (
            "my wife: zalando account blocked. me: ebay suspended",
            "my wife: zalando account blocked.",
            "me: ebay suspended",
        ),
    ],
)
def test_whose_matter_it_is_stood_with_the_one_before(text: str, first: str, second: str) -> None:
    assert [one.text for one in matters(text, DIRECTORY)] == [first, second]


def test_the_claim_against_the_wife_was_disputed_in_the_husbands_name() -> None:
    talk = told("meine frau: zalando 98 euro inkasso eos az 123-A. ich: paypal gesperrt, 250 drauf")
    assert talk.case.text("company") == "zalando"
    assert talk.case.text("role") == "partner"
    talk.say("/neu")
    assert talk.case.text("company") == "paypal"
    assert not talk.case.known("role")


def test_the_day_of_payment_was_named_as_one_of_next_year() -> None:
    talk = told("EOS will 187,90 Euro für Otto, hab ich am 3.9. bezahlt. Und Riverty will 55 Euro für Zalando")
    assert "2027" not in talk.text


def test_the_numbers_told_afterwards_were_lost_or_mixed() -> None:
    talk = told("EOS will 120 Euro. Riverty will 45 Euro.", "EOS az 11-A, riverty az 22-B")
    assert talk.case.text("claim_reference") == "11-A"
    talk.say("/neu")
    assert (talk.case.text("claim_reference"), talk.case.value("claim_amount")) == ("22-B", Money(4500))


def test_a_stroke_between_two_matters_ran_them_together() -> None:
    talk = told("klarna 120 euro eos az 1-A / vodafone 88 euro coeo az 2-B")
    assert (talk.case.text("company"), talk.case.value("claim_amount")) == ("klarna", Money(12000))
    talk.say("/neu")
    assert (talk.case.text("company"), talk.case.value("claim_amount")) == ("vodafone", Money(8800))


def test_the_number_behind_ref_was_overheard() -> None:
    talk = told("EOS wants 120 euros for Otto, ref 44-1122", language="en")
    assert talk.case.text("claim_reference") == "44-1122"


def test_the_ref_of_a_payment_was_the_collectors() -> None:
    talk = told("EOS wants 120 euros for Otto, paid it, payment ref 44-1122", language="en")
    assert talk.case.text("claim_reference") != "44-1122"


def test_the_number_of_the_one_without_a_verb_was_the_others() -> None:
    talk = told("Riverty will 55 euro, ich glaub für h&m, und lowell 210 für vodafone az LW-210")
    assert not talk.case.known("claim_reference")
    assert "Lowell ist gemerkt" in talk.text
