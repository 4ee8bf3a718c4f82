"""Answers of companies and collectors pasted as they came: what they settle, offer, keep or give to somebody else, and
that nothing in them is the person's."""

import pytest

from bot.case import Money
from bot.dialogue.understand.offers_made import given_away, offered
from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, answering, told

CLAIM = "mein klarna konto ist gesperrt weil ich angeblich 119,95 schulde, coeo schreibt mir auch"
PAID = "amazon hat mein konto gesperrt wegen einer forderung von 64,90, bezahlt am 12.2.2024"
HELD = "paypal hat mein konto gesperrt, guthaben 842 euro"


def waiting(story: str) -> Conversation:
    talk = answering(told(story), "letter_review")
    for said in ("passt", "alles per mail raus"):
        talk.say(said)
    talk.wait_days(8)
    return talk


def test_a_settled_claim_hides_no_promise_beside_it() -> None:
    talk = waiting(PAID)
    talk.say(
        "Guten Tag, wir haben Ihre Zahlung über 64,90 EUR vom 12.02.2024 gefunden. Die Forderung ist damit "
        "ausgeglichen. Die Freigabe Ihres Kontos erfolgt bis zum 11. Dezember 2026. Freundliche Grüße Amazon"
    )

    assert [one["kind"] for one in talk.case.replies] == ["settled", "promise_dated"]
    assert talk.case.replies[-1]["until"] == "2026-12-11"


def test_an_address_in_their_mail_is_none_of_the_persons() -> None:
    talk = waiting(PAID)
    before = talk.case.value("reply_email")
    talk.say("Von: Amazon <no-reply@amazon.de> Guten Tag, diese E-Mail-Adresse wird nicht gelesen. Ihr Amazon-Team")

    assert talk.case.value("reply_email") == before


def test_a_payout_in_two_parts_is_no_claim() -> None:
    text = (
        "Einen Teilbetrag in Höhe von 1.104,20 EUR haben wir am 7. Dezember 2026 zur Auszahlung angewiesen. Der "
        "Restbetrag in Höhe von 1.206,25 EUR wird voraussichtlich am 1. Februar 2027 freigegeben."
    )

    assert classify(text) != "new_claim"


def test_money_that_is_held_until_may_is_no_claim_and_no_promise() -> None:
    talk = waiting(HELD)
    talk.say(
        "Hello, we have decided to release part of the funds. EUR 400.00 is available for withdrawal from today. The "
        "remaining EUR 442.00 will be held for 180 days, until 2 May 2027, to cover possible chargebacks. This "
        "decision is final. Sincerely, PayPal"
    )

    assert talk.case.replies[0]["kind"] == "partial"
    assert not talk.case.known("claim_amount")


@pytest.mark.parametrize(
    "text",
    [
        "gerne bieten wir Ihnen eine Ratenzahlung von 3 x CHF 52.00 an. Bitte unterzeichnen Sie die Schuldanerkennung",
        "coeo bietet ratenzahlung 20 euro im monat soll ich das machen",
        "die haben mir angeboten dass ich nur 40 euro zahlen muss",
    ],
)
def test_an_offer_to_pay_bit_by_bit_demands_no_sum(text: str) -> None:
    assert offered(text)
    assert classify(text) == "offered"


@pytest.mark.parametrize(
    "text",
    [
        "Unser Black-Friday-Angebot nur für Sie: 20 % Rabatt auf alles!",
        "Bitte zahlen Sie 187,40 EUR bis zum 15.12. Wir bieten auch Ratenzahlung an.",
    ],
)
def test_an_advertisement_and_a_demand_are_no_offer(text: str) -> None:
    assert not offered(text)


@pytest.mark.parametrize(
    "text",
    [
        "wurde der Kauf storniert und der Betrag von 187,30 € an die Käuferin erstattet",
        "they want to give 650.50 of mine to the guest",
    ],
)
def test_money_given_to_a_buyer_or_a_guest_settles_nothing(text: str) -> None:
    assert given_away(text)
    assert classify(text) == "reasons"


@pytest.mark.parametrize(
    "text",
    [
        "coeo hat geschrieben: wir werden die Akte ohne Anerkennung einer Rechtspflicht schließen.",
        "coeo schließt die akte",
        "die von coeo haben aufgegeben",
        "coeo hat mir schriftlich gegeben dass ich nichts mehr zahlen muss",
    ],
)
def test_a_collector_that_closes_its_file_gives_the_claim_up(text: str) -> None:
    talk = waiting(CLAIM)
    talk.say(text)

    assert [one["kind"] for one in talk.case.replies] == ["settled"]


@pytest.mark.parametrize(
    "text",
    [
        "Klarna: Ihre Zahlungen von 50,00 EUR und 39,90 EUR sind bei uns eingegangen. Das Konto bleibt geschlossen.",
        "klarna schreibt: Ihre Zahlung von 30,00 EUR ist eingegangen, die Retoure konnte nicht zugeordnet werden.",
    ],
)
def test_what_they_confirm_to_have_received_is_neither_paid_by_them_nor_demanded(text: str) -> None:
    talk = waiting(CLAIM)
    talk.say(text)

    assert talk.case.replies[0]["kind"] not in ("partial", "new_claim")


def test_a_name_before_a_colon_is_the_sender() -> None:
    talk = waiting(CLAIM)
    talk.say("coeo: Wir halten an der Forderung fest. Der Retourenbeleg wurde nicht eingereicht. Offen: 187,40 EUR.")

    assert talk.case.newest_letters()[-1].to.name == "coeo Inkasso GmbH"


def test_their_du_does_not_change_how_the_person_is_spoken_to() -> None:
    talk = waiting(PAID)
    talk.say("Hallo Jana, dein Konto wird geprüft, wir melden uns bei dir. Dein Amazon-Team")

    assert not talk.case.known("formality")


@pytest.mark.parametrize(("text", "theirs"), [("Ihr Konto bleibt gesperrt. Mit freundlichen Grüßen", True),
                                               ("mein konto ist wieder zu, ihr habt geschrieben", False),
                                               ("Sie haben gesagt das dauert", False)])  # fmt: skip
def test_pasted_words_speak_to_the_person(text: str, theirs: bool) -> None:
    assert pasted(text) is theirs


@pytest.mark.parametrize(
    "text", ["only 442 is left now, they let me take 400 out", "got the 780 on friday. nothin else"]
)
def test_money_that_came_in_part_is_heard_in_few_words(text: str) -> None:
    assert classify(text) == "partial"


def test_a_mail_about_somebody_elses_account_refuses_no_data_of_ones_own() -> None:
    text = "Bezüglich des Kontos von Herrn Brandl können wir Ihnen aus Datenschutzgründen keine Auskunft erteilen."

    assert classify(text) != "privacy_refusal"


def test_the_sums_stay_those_that_were_told() -> None:
    talk = waiting(HELD)
    talk.say("they want to give 650.50 of mine to the guest")

    assert talk.case.value("balance") == Money(84200)
    assert not talk.case.known("claim_amount")


def test_the_du_of_a_company_is_not_that_of_the_person() -> None:
    talk = told(
        "Hallo Lena, wir haben dein Konto bei Vinted gesperrt. Du hast gegen Regeln verstoßen. Dein Vinted Team"
    )
    assert not talk.case.known("formality")
