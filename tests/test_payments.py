"""What was paid, what is demanded, and how letters went out: sums and ways that stand beside each other."""

from dataclasses import replace

import pytest

from bot.case import Money
from bot.dialogue import turn
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.court_papers import another_paper
from bot.dialogue.understand.livelihood import urgent_money
from bot.dialogue.understand.prices import core, paid_sum
from bot.dialogue.understand.ways_said import ways_apart
from tests import conversation
from tests.conversation import Conversation, agreed, answering, desk, drafted, photo


def told(*texts: str) -> Conversation:
    talk = Conversation(desk())
    for text in ("hallo", "ja", *texts):
        talk.say(text)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "they want 118,42. shoes were 64.95",
        "Die wollen 118,42, die Schuhe haben 64,95 gekostet",
        "Hauptforderung 64,95 EUR, gesamt 118,42 EUR",
    ],
)
def test_the_price_of_the_goods_is_the_core_of_what_is_demanded(text: str) -> None:
    assert core(text) == Money(6495, "EUR")
    assert paid_sum(text) == Money(6495, "EUR")


def test_a_sum_that_is_only_demanded_was_not_paid() -> None:
    assert paid_sum("die wollen 118,42") is None
    assert paid_sum("64,95 per Überweisung") == Money(6495, "EUR")


def test_a_sum_said_roughly_before_is_no_principal() -> None:
    talk = told("zalando hat mein konto gesperrt, die wollen 118 euro", "nein", "118,42 steht auf dem Brief")
    assert talk.case.value("claim_amount") == Money(11842, "EUR")
    assert not talk.case.known("claim_principal")


def test_a_digit_that_is_missing_in_the_reference_is_shown_once() -> None:
    talk = told("zalando hat mein konto gesperrt, das inkassobüro will 118 euro, hab aber bezahlt", "nein")
    for _ in range(30):
        answers = {"order_number": "10903382714465", "payment_reference": "1090338271446", "letter_review": "passt"}
        answers |= {
            "full_name": "Pia Roth",
            "postal_address": "Weg 3, 13359 Berlin",
            "collection_agency": "Nordlicht Inkasso",
        }
        answers |= {
            "account_identifier": "pia@example.org",
            "block_date": "3. November",
            "claim_reference": "NI-2026/77",
        }
        answers |= {"confirm_facts": "ja", "collector_address": "Kaiweg 3, 14467 Potsdam"}
        talk.say(answers.get(talk.asks or "", "weiß ich nicht"))
        if "fehlt eine Ziffer" in talk.text:
            break
    assert "Bestellung 10903382714465, getippt 1090338271446" in talk.text
    talk.say("1090338271446 steht da")
    assert "fehlt eine Ziffer" not in talk.text


def test_what_is_known_already_is_said_to_be_there() -> None:
    talk = told("zalando hat mein konto gesperrt, kundennummer 88812345", "nein")
    talk.say("88812345 ist die nummer")
    assert "Das habe ich schon" in talk.text or "steht schon da" in talk.text


def test_a_bill_is_no_paper_of_a_court() -> None:
    assert another_paper("it says Inkasso on top")
    assert another_paper("nur eine mahnung vom inkasso")
    assert not another_paper("das ist ein mahnbescheid vom inkasso")
    talk = told("zalando hat mein konto gesperrt, die wollen 118 euro")
    assert talk.asks == "court_letter"
    talk.say("da steht inkasso drauf. was heisst hauptforderung")
    assert talk.case.value("court_letter") is False
    assert "ursprüngliche" in talk.text


def test_a_way_that_is_named_for_one_addressee_counts_for_that_one() -> None:
    apart = dict(ways_apart("sent both by email + registered post for the inkasso one (Einwurf..something)"))
    assert set(apart.values()) == {"email", "post"}
    assert next(way for words, way in apart.items() if "inkasso" in words) == "post"
    assert ways_apart("alles per mail raus") == ()


def test_the_file_number_of_a_collector_is_no_order_number() -> None:
    talk = Conversation(desk("en"))
    talk.say("a debt collector, Nordlicht Inkasso GmbH, wants 140 euros for an order I never made. file number NI-4471")
    talk.say("yes")

    assert talk.case.text("claim_reference") == "NI-4471"
    assert not talk.case.known("order_number")


def test_of_two_sums_the_collector_demands_the_one_beside_its_name() -> None:
    talk = told(
        "Zalando hat mein Konto gesperrt wegen einer Rechnung über 249 Euro. Die habe ich am 14.10.2026 bezahlt!\n"
        "Und jetzt kommt noch EOS mit 312,40 Euro"
    )

    assert talk.case.value("claim_amount") == Money(31240)
    assert talk.case.value("claim_principal") == Money(24900)


def test_who_does_not_find_the_printed_sum_keeps_the_one_that_was_told() -> None:
    talk = told("Amazon hat mein Konto gesperrt seit 23.9.2026, angeblich 64,90 Euro offen, bezahlt", "nein")
    talk.say("jana@example.org")
    talk.hear(turn.Burst(kept=(photo("brief.jpg"),)))
    assert talk.asks == "claim_amount"
    talk.say("weiß ich nicht")

    assert talk.case.value("claim_amount") == Money(6490)


def test_a_sum_that_came_with_the_photo_of_the_letter_is_not_asked_for_again() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt seit 23.9.2026, angeblich 64,90 Euro offen", kept=(photo("brief.jpg"),))
    answering(talk, "confirm_facts")

    assert "claim_amount" not in talk.case.asked


# ---- a payment account that is limited


LIMITED = "paypal hat mein konto am 24.11.2026 eingeschränkt, kemal@example.org, da liegen 1480 euro"


def limited(*more: str) -> Conversation:
    """Somebody whose payment account is limited, with the letters out."""
    talk = told(LIMITED, *more)
    return answering(talk, "sent_confirmation")


def test_the_deposit_for_a_flat_is_money_that_cannot_wait() -> None:
    talk = told(f"{LIMITED}\ndas is die kaution für meine neue wohnung, muss bis freitag beim vermieter sein")

    assert talk.case.says_yes("urgent_money")


def test_an_old_deposit_can_wait() -> None:
    assert not urgent_money("die kaution von der alten wohnung liegt da noch")


def test_papers_that_went_there_already_stand_in_the_complaint_and_what_they_said_is_the_ground() -> None:
    talk = answering(told(LIMITED), "block_reason")
    talk.say("identität bestätigen steht da", "perso hab ich 3 mal hochgeladen, jedes mal abgelehnt")
    talk.tap("enough")
    letter = next(one for one in talk.case.newest_letters() if one.kind == "payment_complaint")

    assert talk.case.text("block_reason") == "identität bestätigen"
    assert "bereits übermittelt" in letter.text


def test_a_payment_service_that_wants_an_id_answers_the_complaint_and_no_request_for_data() -> None:
    talk = limited()
    talk.say("beide per mail raus")
    talk.say("paypal schreibt: bitte laden sie eine kopie ihres personalausweises hoch")

    assert {one.kind for one in talk.case.newest_letters()} == {"payment_complaint", "access_request", "follow_up"}


def test_an_id_that_is_wanted_for_the_data_is_answered_with_the_gdpr() -> None:
    talk = limited()
    talk.say("beide per mail raus")
    talk.say("paypal schreibt: für ihre auskunft nach art. 15 dsgvo brauchen wir eine kopie ihres personalausweises")

    assert "identity_reply" in {one.kind for one in talk.case.newest_letters()}


@pytest.mark.parametrize(
    "said",
    ["ne hab nie angerufen, nur 2 mails am 11. und 13.11.", "i emailed them on 13 november", "am 13.11. angerufen"],
)
def test_the_day_of_a_mail_is_not_the_day_on_which_i_paid(said: str) -> None:
    talk = answering(agreed(), "what_happened")
    talk.say("klarna hat mein konto am 10.11. gesperrt wegen 29,90 die ich bezahlt hab")
    answering(talk, "payment_date")
    talk.say(said)

    assert talk.case.value("payment_date") is None
    assert talk.case.contacts


def test_a_collector_who_writes_as_well_leaves_the_account_shut() -> None:
    talk = answering(agreed(), "what_happened")
    talk.say("klarna hat mein acc gesperrt wegen 3 rechnungen die ich ALLE bezahlt hab")
    talk.say("coeo inkasso schreibt auch, 258,80 wollen die")

    assert talk.case.value("situation") == "block_over_claim"


@pytest.mark.parametrize(
    "said",
    ["quittung von der tasche hab ich noch, von 2022, 320 euro", "i still have the receipt, it cost me 320 euro"],
)
def test_what_something_cost_once_is_no_claim(said: str) -> None:
    talk = answering(agreed(), "what_happened")
    talk.say("vinted hat mich am 10.11. gesperrt, 134,50 einbehalten")
    answering(talk, "claim_amount")
    talk.say(said)

    assert talk.case.value("claim_amount") is None


@pytest.mark.parametrize(
    "paid",
    [
        "Das ist seit 14.8. bezahlt",
        "Zahlung ging am 14.8. raus",
        "Aber am 14.8. ist das Geld von meinem Konto runter",
        "Habe am 14.08.2026 79,90 Euro an die überwiesen",
        "Am 14.8. per Lastschrift eingezogen",
    ],
)
def test_a_payment_is_heard_in_many_words(paid: str) -> None:
    case = conversation.told(f"Amazon hat mein Konto gesperrt, angeblich sind 79,90 Euro offen. {paid}").case

    assert (case.value("claim_paid"), case.value("claim_amount")) == (True, Money(7990))
    assert case.value("payment_date") == conversation.day(2026, 8, 14)
    assert not case.known("block_date")


def test_what_i_am_said_not_to_have_paid_is_no_word_of_mine() -> None:
    case = conversation.told("Amazon hat mein Konto gesperrt. Es geht um 79,90, die ich nicht gezahlt haben soll").case

    assert not case.known("claim_paid")
    assert case.value("claim_alleged") is True


def test_no_letter_says_that_the_costs_were_paid_with_the_bill() -> None:
    talk = answering(
        conversation.told(
            "Klarna hat mich am 12.11. gesperrt\nangeblich offene Rechnung 64,95 von Zalando\nhab ich aber am 3.10."
            " überwiesen\njetzt kam Riverty mit 98,20"
        ),
        "confirm_facts",
    )
    talk.say("ja")
    demand = next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")

    assert "Forderung: 64,95 EUR (mit Zinsen und Kosten werden 98,20 EUR verlangt)" in " ".join(demand.split())


@pytest.mark.parametrize(
    "text",
    [
        "amazon hat mein konto am 3.11. gesperrt. riverty will 212,40. bei amazon hatte ich letzten monat für 64 euro "
        "schuhe gekauft",
        "amazon hat mich gesperrt. riverty will 212,40. i bought shoes for 64 euros at amazon last month",
    ],
)
def test_what_else_was_bought_is_no_principal(text: str) -> None:
    talk = conversation.told(text)

    assert talk.case.value("claim_amount") == Money(21240)
    assert not talk.case.known("claim_principal")


@pytest.mark.parametrize(
    "text",
    [
        "von meinem Konto sind 50 Euro abgegangen",
        "die 50 euro sind vom konto abgegangen",
        "vom konto gingen 50 euro ab",
    ],
)
def test_what_went_off_the_account_was_paid_and_is_no_claim(text: str) -> None:
    talk = drafted()
    before = talk.case.value("claim_amount")
    talk.say(text)

    assert talk.case.value("claim_amount") == before
    assert "gezahlt 50,00" in talk.text


@pytest.mark.parametrize(("text", "paid"), [("alles richtig", None), ("alles gut", None), ("alles", Money(24000))])
def test_a_yes_to_the_drafts_is_no_sum_that_was_paid(text: str, paid: Money | None) -> None:
    story = ("amazon hat mein konto gesperrt, schulden 240 euro, aber bezahlt am 3.10.", "o@example.org")
    talk = conversation.told(*story)
    talk.case = replace(talk.case, open="payment_amount")
    talk.say(text)
    assert talk.case.value("payment_amount") == paid


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("ein betrüger hat von meinem konto 450 euro abgebucht am zwanzigsten november", None),
        ("jemand hat von meinem konto 450 euro überwiesen", None),
        ("jemand hat für mich bezahlt, 450 euro", True),
        ("450 wurden abgebucht am 20.11.", True),
    ],
)
def test_what_a_thief_took_from_the_account_is_no_payment_of_a_claim(text: str, paid: bool | None) -> None:
    assert says_paid(text) is paid
