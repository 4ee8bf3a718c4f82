"""What was paid and what is demanded: a part that is not all, a bill that is not the collector's total, fees that are
not the core, and a second payment of the same."""

import pytest

from bot.case import Money
from bot.dialogue.understand.part_payments import part_answered, part_payment
from tests.conversation import answering, day, told

MINUS = "paypal hat mein konto eingeschränkt wegen 64 euro minus, die hab ich überwiesen am 3.11."
BILL = "Otto hat mein Konto gesperrt wegen einer Rechnung die ich bezahlt hab. mediafinanz will 180,20"


def said(letter: str) -> str:
    return " ".join(letter.split())


@pytest.mark.parametrize(
    ("text", "money", "whole"),
    [
        ("die hab ich überwiesen am 3.11. aber nur 40", 4000, None),
        ("nein ich hab nicht alles bezahlt, nur 40 von 64", 4000, 6400),
        ("nein nur teilweise bezahlt, 40 euro", 4000, None),
        ("von den 64 hab ich nur 40 bezahlt", 4000, 6400),
        ("I only paid 40 of the 64", 4000, 6400),
        ("i only paid part of it, 40 euro", 4000, None),
        ("nicht alles bezahlt", None, None),
        ("i didn't pay all of it", None, None),
    ],
)
def test_a_part_that_was_paid_is_told_in_many_ways(text: str, money: int | None, whole: int | None) -> None:
    part = part_payment(text)

    assert part is not None
    assert part.money == (money and Money(money))
    assert part.whole == (whole and Money(whole))


@pytest.mark.parametrize(
    "text",
    [
        "sie sagen ich hab nur 40 bezahlt",
        "ich soll nur 40 bezahlt haben",
        "die haben mir nur 40 bezahlt",
        "ich hab am 3.11. nur 2 mal bezahlt",
        "12 von 14 bestellungen bezahlt",
        "bezahlt am 3.10., nur 2 tage zu spät",
        "die waren nur 40 wert aber ich hab 64 bezahlt",
        "muss ich nur 40 bezahlt haben?",
    ],
)
def test_what_others_say_or_what_is_counted_is_no_part_payment(text: str) -> None:
    assert part_payment(text) is None


@pytest.mark.parametrize(
    "text", ["ja aber nicht alles", "nur 40", "teilweise", "yes but only 40 euro", "not all of it"]
)
def test_a_part_answers_the_question_whether_it_is_paid(text: str) -> None:
    assert part_answered(text) is not None


def test_only_a_part_was_paid_of_what_the_story_tells() -> None:
    talk = told(MINUS + " aber nur 40")
    assert "nicht alles" in talk.text
    letter = said(answering(talk, "letter_review").case.newest_letters()[0].text)

    assert "erloschen" not in letter
    assert "Forderung über 64,00 EUR" in letter
    assert "Gezahlt habe ich darauf 40,00 EUR am 3. November 2026." in letter


def test_only_a_part_was_paid_as_the_summary_is_looked_at() -> None:
    talk = answering(told(MINUS), "confirm_facts")
    talk.say("nein ich hab nicht alles bezahlt, nur 40 von 64")
    assert "Gezahlt: 40,00 EUR" in talk.text
    letter = said(answering(talk, "letter_review").case.newest_letters()[0].text)

    assert "erloschen" not in letter
    assert "Gezahlt habe ich darauf 40,00 EUR am 3. November 2026." in letter


def test_a_part_that_was_paid_is_not_what_the_collector_demands() -> None:
    talk = told(BILL, "nein", "nein nur teilweise bezahlt, 40 euro")

    assert talk.case.value("claim_amount") == Money(18020)
    assert talk.case.value("payment_amount") == Money(4000)


def test_how_much_a_part_was_may_be_told_in_the_next_message() -> None:
    talk = told("Otto hat mein Konto gesperrt wegen einer Rechnung. EOS will 180,20", "nein", "ja aber nicht alles")
    assert talk.case.value("claim_paid") is False
    talk.say("40 euro")

    assert talk.case.value("payment_amount") == Money(4000)
    assert talk.case.value("claim_amount") == Money(18020)


def test_who_paid_the_bill_did_not_pay_what_the_collector_demands() -> None:
    talk = answering(told(BILL), "letter_review")
    by_kind = {one.kind: said(one.text) for one in talk.case.newest_letters()}

    assert "settlement_confirmation" not in by_kind
    assert "Auf den Vorgang, um den es nach meiner Kenntnis geht, habe ich bereits gezahlt." in by_kind["claim_dispute"]
    assert "Die Rechnung, um die es nach meiner Kenntnis geht, ist bezahlt:" in by_kind["unblock_demand"]
    assert "- Gefordert werden: 180,20 EUR" in by_kind["unblock_demand"]
    assert "Forderung: 180,20" not in by_kind["unblock_demand"]


def test_who_paid_the_bill_did_not_pay_what_the_collector_demands_in_english() -> None:
    talk = told("Otto locked my account over a bill that i paid. EOS wants 180,20", language="en")
    talk = answering(talk, "letter_review")

    assert "settlement_confirmation" not in {one.kind for one in talk.case.newest_letters()}


@pytest.mark.parametrize("where", ["account_identifier", "full_name", "confirm_facts"])
def test_what_was_paid_of_a_bill_may_be_told_at_any_question(where: str) -> None:
    talk = answering(told(BILL), where)
    talk.say("bezahlt hab ich die 129,90 am 2.9.")

    assert talk.case.value("payment_amount") == Money(12990)
    assert talk.case.value("claim_amount") == Money(18020)
    assert talk.case.value("payment_date") == day(2026, 9, 2)


def test_instalments_that_are_open_are_added_up_and_the_last_collector_counts() -> None:
    talk = told("otto mahnt mich. 3 raten offen, je 33,50", "nein")
    assert talk.case.value("claim_amount") == Money(10050)
    talk.say("ich hab alle gezahlt. ein inkasso, erst tesch mediafinanz dann EOS. eos will 180,20")

    assert talk.case.value("claim_amount") == Money(18020)
    assert talk.case.text("collection_agency").startswith("EOS")


ROW = (
    "Klarna hat mein Konto gesperrt wegen einer Rechnung die ich bezahlt habe. Erst kam Post von Coeo, dann von "
    "Pair Finance und jetzt von Riverty. Jetzt wollen sie 301,15 €"
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (ROW, "Riverty"),
        ("Otto hat mein Konto gesperrt, jetzt schreibt EOS, früher war es coeo, die wollen 80,20 Euro", "EOS"),
        ("Otto hat mein Konto gesperrt, coeo hat es an EOS abgegeben, EOS will 80,20 Euro", "EOS"),
        ("Otto hat mein Konto gesperrt, coeo will 80,20 Euro und EOS auch", "coeo"),
    ],
)
def test_of_several_collectors_the_one_that_writes_now_gets_the_letter(text: str, name: str) -> None:
    assert told(text).case.text("collection_agency").startswith(name)


@pytest.mark.parametrize(
    "text", ["Brief vom Inkasso, von Infoscore, 156,90 Euro, ist schon bezahlt", "Habe Post von Infoscore"]
)
def test_a_collector_that_bears_the_name_of_a_bureau_is_not_asked_for_again(text: str) -> None:
    talk = told(text, "nein")

    assert talk.case.text("collection_agency").startswith("Riverty")
    assert talk.asks != "collection_agency"


def test_an_entry_at_the_bureau_is_no_letter_of_the_collector() -> None:
    assert not told("Ich hab einen Eintrag bei Infoscore, die haben falsche Daten").case.text("collection_agency")


LETTER = "Ich habe einen Inkassobrief über 187,40 Euro, schon bezahlt"


def test_the_company_itself_is_no_collector() -> None:
    talk = told(LETTER, "nein", "Amazon woa des")
    assert not talk.case.text("collection_agency")
    assert talk.case.text("company") == "amazon"
    talk.say("Inkassobüro ist Infoscore nicht Amazon")

    assert talk.case.text("collection_agency").startswith("Riverty")
    assert talk.case.text("company") == "amazon"


@pytest.mark.parametrize(
    "text",
    [
        "Falsch! Inkassobüro: Riverty",
        "des inkassobüro hoaßt infoscore, amazon is die firma",
        "nein das inkasso ist riverty und die wollen 190,20",
    ],
)
def test_another_collector_is_told_at_any_question(text: str) -> None:
    talk = answering(told(LETTER, "nein", "EOS"), "full_name")
    talk.say(text)

    assert talk.case.text("collection_agency").startswith("Riverty")
    assert not talk.case.text("full_name")


def test_the_collector_and_its_sum_are_corrected_at_the_summary() -> None:
    talk = answering(told("otto mahnt mich, mediafinanz will 33,50", "nein"), "confirm_facts")
    talk.say("nein das inkasso ist EOS und die wollen 180,20")

    assert talk.case.text("collection_agency").startswith("EOS")
    assert talk.case.value("claim_amount") == Money(18020)


def test_halt_is_no_part_of_a_banks_name() -> None:
    assert told("mein konto ist zu", "die Bawag halt. Bawag PSK").case.text("company") == "Bawag"


@pytest.mark.parametrize(
    "text",
    [
        "mein konto bei zalando ist gesperrt, coeo will 143,20, davon 52 euro gebühren",
        "mein konto bei zalando ist gesperrt, coeo will 143,20 inkl. 52 euro inkassogebühren",
        "my zalando account is blocked, coeo wants 143.20, of which 52 are fees",
    ],
)
def test_fees_in_a_total_are_not_its_core(text: str) -> None:
    talk = told(text)

    assert talk.case.value("claim_amount") == Money(14320)
    assert talk.case.value("claim_principal") == Money(9120)


FEES = "mein konto bei zalando ist gesperrt, coeo will 143,20, davon hauptforderung 52 euro"


@pytest.mark.parametrize("where", ["claim_reference", "confirm_facts", "letter_review"])
@pytest.mark.parametrize(
    "text",
    [
        "die 52 sind die gebühren nicht hauptbetrag! die rechnung war 91,20",
        "hauptbetrag 91,20",
        "der hauptbetrag ist falsch, es sind 91,20 euro",
        "davon sind 52 euro gebühren",
    ],
)
def test_the_core_is_corrected_and_the_total_stays(where: str, text: str) -> None:
    talk = answering(told(FEES), where)
    assert talk.case.value("claim_principal") == Money(5200)
    talk.say(text)

    assert talk.case.value("claim_principal") == Money(9120)
    assert talk.case.value("claim_amount") == Money(14320)


DEMANDED = {
    "de": "amazon hat mein konto gesperrt, die wollen 80 euro.",
    "en": "amazon blocked my account, they want 80 euros.",
}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("hab erst 40 bezahlt, rest kommt noch", "de"),
        ("40 euro hab ich schon bezahlt, den rest zahl ich noch", "de"),
        ("hab 40 bezahlt, rest fehlt", "de"),
        ("hab einen teil bezahlt, 40 euro", "de"),
        ("bisher 40 euro bezahlt", "de"),
        ("40 von 80 bezahlt", "de"),
        ("40 hab ich am 3.9. gezahlt, mehr hatte ich nicht", "de"),
        ("40 euro sind bezahlt, 40 noch offen", "de"),
        ("i paid 40, the rest comes later", "en"),
        ("so far i've paid 40", "en"),
        ("40 of the 80 are paid", "en"),
    ],
)
def test_a_part_told_in_a_story_settles_the_claim(said: str, language: str) -> None:
    case = told(f"{DEMANDED[language]} {said}", language=language).case

    assert case.value("claim_paid") is False
    assert case.value("claim_amount") == Money(80_00)
    assert case.value("payment_amount") == Money(40_00)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("die hälfte hab ich bezahlt", "de"),
        ("den größten teil hab ich bezahlt", "de"),
        ("hab alles bis auf 10 euro bezahlt", "de"),
        ("i paid half of it", "en"),
        ("i paid all but 10 euros", "en"),
    ],
)
def test_a_share_told_in_a_story_settles_the_claim(said: str, language: str) -> None:
    case = told(f"{DEMANDED[language]} {said}", language=language).case

    assert case.value("claim_paid") is False
    assert case.value("payment_amount") is None


@pytest.mark.parametrize(
    "said",
    [
        "40 hab ich am 3.9. bezahlt, den rest am 5.10.",
        "die 80 hab ich am 3.9. bezahlt",
        "erst am 3.9. bezahlt",
        "die erste hälfte hab ich am 3.8. bezahlt, die zweite hälfte am 5.9.",
    ],
)
def test_what_was_paid_in_full_is_taken_for_a_part(said: str) -> None:
    assert told(f"{DEMANDED['de']} {said}").case.says_yes("claim_paid")


def test_a_share_that_is_told_before_any_claim_settles_it() -> None:
    said = "es geht um achtzig euro von einer bestellung, die hälfte hab ich schon bezahlt am 3.9."
    case = told("hallo. amazon hat mein konto dicht gemacht", said).case

    assert case.value("claim_paid") is False
    assert case.value("claim_amount") == Money(80_00)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("die wollen neunzig euro, erst 40 hab ich bezahlt am 3.9. rest kommt noch", "de"),
        ("die wollen 90 euro, hab nur 40 bezahlt", "de"),
        ("sie fordern 90 €, 40 hab ich gezahlt, rest fehlt", "de"),
        ("they want 90 euros, i only paid 40", "en"),
        ("they demand €90.00, i paid 40, the rest comes later", "en"),
    ],
)
def test_a_part_told_in_the_sentence_of_the_demand_settles_it(said: str, language: str) -> None:
    block = "otto hat mein konto zu gemacht" if language == "de" else "otto closed my account"
    case = told(block, said, language=language).case

    assert case.value("claim_paid") is False
    assert (case.value("claim_amount"), case.value("payment_amount")) == (Money(90_00), Money(40_00))


@pytest.mark.parametrize(
    "said",
    ["gesperrt wegen 64,90 von 2024, hab ich am 3.5.2024 bezahlt", "gesperrt, 64,90 von 2024 bezahlt"],
)
def test_the_year_of_a_bill_was_taken_for_the_whole_of_which_it_was_a_part(said: str) -> None:
    case = told(f"amazon hat mein konto {said}").case

    assert case.value("claim_amount") in (Money(64_90), None)
    assert case.value("claim_paid") is not False
