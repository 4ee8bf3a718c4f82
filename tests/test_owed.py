"""Which way money goes: what the company owes is no claim, what it shall pay out no payment; and what was noted
wrongly is struck out by a word."""

import pytest

from bot.case import Money
from bot.dialogue.understand.owed import owed_to_me
from tests.conversation import Conversation, answering, told

STORY = "eBay hat mein Konto gesperrt am 4.11.2026, lea@example.org"
WHO = ("Lea Marx", "Sonnenweg 8, 04109 Leipzig")


def value(talk: Conversation, topic: str) -> object:
    return talk.case.value(topic)


def letters(talk: Conversation) -> str:
    answering(talk, "confirm_facts").say("ja")
    assert talk.case.letters
    return "\n".join(one.text for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("nein, im Gegenteil, eBay schuldet mir 3870", 3870_00),
        ("die schulden mir 300 euro", 300_00),
        ("ich bekomme noch 300 von denen", 300_00),
        ("ich kriege noch 300 € von denen", 300_00),
        ("mir stehen noch 80 euro zu", 80_00),
        ("they owe me 300", 300_00),
        ("die müssen mir noch 300 euro zahlen", 300_00),
    ],
)
def test_what_the_company_owes_is_no_claim(said: str, cents: int) -> None:
    talk = told(STORY, said)

    assert (value(talk, "claim_alleged"), value(talk, "balance")) == (False, Money(cents))
    assert "Geltend gemacht" not in letters(talk)


@pytest.mark.parametrize(
    "said",
    ["die wollen 80 euro", "sie sagen ich schulde ihnen 80 euro", "ebay will 80 euro, dabei schulden die mir 300 euro"],
)
def test_what_the_company_wants_stays_a_claim(said: str) -> None:
    assert value(told(STORY, said), "claim_amount") == Money(80_00)


@pytest.mark.parametrize(
    "said",
    [
        "Yes but what do i want is missing. I want the money paid out",
        "they should pay out my salary",
        "they have to pay me",
        "i never got paid by them",
        "Das Geld soll ausgezahlt werden",
        "ich will die Auszahlung",
    ],
)
def test_a_payout_is_no_payment_of_the_persons(said: str) -> None:
    talk = told(STORY, "nein, kein Geld", *WHO, said)

    assert value(talk, "claim_paid") is not True
    assert "bezahlt" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "no. and nothing is paid, they have my salary!!",
        "I didn't pay anything. There is no claim, they have my money",
        "not paid",
        "payment is wrong, delete it",
        "it says Paid: Yes, this is wrong. Paid: No",
        "no claim",
        "amount claimed: none",
        "Bezahlt: nein",
        "bezahlt stimmt nicht",
    ],
)
def test_a_payment_that_never_was_is_struck_out(said: str) -> None:
    talk = told(STORY, "schon bezahlt", "kein Gericht", *WHO, said)

    assert value(talk, "claim_paid") is not True
    assert value(talk, "claim_alleged") is not True
    assert "Sie ist bezahlt" not in letters(talk)


@pytest.mark.parametrize(
    "said",
    [
        "Forderung 0, eBay hat MEIN Geld",
        "Die Forderung ist falsch, eBay verlangt kein Geld von mir",
        "streich die forderung",
        "Es wird kein Geld verlangt",
        "Halt, die 310 euro ist nicht meine Forderung. Es ist von meine Ex-Frau",
        "forderung: keine",
        "eBay schuldet MIR die 310 euro",
        "No money is claimed",
    ],
)
def test_a_claim_that_never_was_is_struck_out(said: str) -> None:
    talk = answering(told(f"{STORY}, die fordern 310 euro", "nein", "nein", *WHO), "confirm_facts")
    talk.say(said)

    assert value(talk, "claim_alleged") is False
    assert "Geltend gemacht" not in letters(talk)


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("die forderung ist 300 euro", 300_00),
        ("Die Forderung ist 0,50 Euro", 50),
        ("amazon sagt es gibt keine Forderung, das Inkasso will trotzdem Geld", 310_00),
    ],
)
def test_a_claim_that_is_mended_or_disputed_stays(said: str, cents: int) -> None:
    talk = answering(told(f"{STORY}, die fordern 310 euro", "nein", "nein", *WHO), "confirm_facts")
    talk.say(said)

    assert (value(talk, "claim_alleged"), value(talk, "claim_amount")) == (True, Money(cents))


@pytest.mark.parametrize("text", ["kriege noch 412,50", "ich bekomme noch 80 euro", "krieg ich noch 212"])
def test_what_somebody_still_gets_is_their_own(text: str) -> None:
    assert owed_to_me(text)


@pytest.mark.parametrize("text", ["bekomme noch 80 euro strafe", "krieg noch 40 euro mahngebühren drauf"])
def test_what_is_put_on_top_is_not(text: str) -> None:
    assert not owed_to_me(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otto Konto gesperrt. Die Rückerstattung von 59,90 EUR ist noch offen",
        "Otto Konto gesperrt. Die Rückerstattung über 59,90 € steht noch aus",
        "Otto Konto gesperrt. 59,90 Rückzahlung steht noch aus",
        "Otto Konto gesperrt. Meine Gutschrift von 59,90 ist noch offen",
        "Otto blocked my account. The refund of 59,90 euro is still outstanding",
    ],
)
def test_a_refund_that_is_open_is_neither_a_claim_nor_a_balance(text: str) -> None:
    case = told(text).case

    assert case.value("refunds_open") == Money(5990)
    assert case.value("claim_alleged") is not True
    assert (case.value("claim_amount"), case.value("balance")) == (None, None)


def test_a_refund_that_came_is_not_open() -> None:
    case = told("Otto Konto gesperrt, die Erstattung ist da, aber 59,90 sind noch offen, sagen die").case

    assert case.value("refunds_open") is None
    assert case.value("claim_alleged") is True


@pytest.mark.parametrize(
    "said",
    [
        "45, 20, 31,50 also 96,50",
        "das sind 45 + 20 + 31,50",
        "45€ + 20€ + 31,50€ = 96,50€",
        "96,50 (45+20+31,50)",
        "es sind 3 verkäufe, 45, 20 und 31,50, zusammen 96,50 euro",
    ],
)
@pytest.mark.parametrize("asked", ["account_identifier", "postal_address"])
def test_takings_that_are_added_up_are_the_sellers_money(said: str, asked: str) -> None:
    talk = answering(told("ebay hat mein verkäuferkonto gesperrt und zahlt meine verkäufe nicht aus"), asked)
    talk.say(said)

    assert value(talk, "balance") == Money(96_50)
    assert value(talk, "claim_alleged") is not True
    assert "45+20" not in talk.case.text("account_identifier")


@pytest.mark.parametrize("said", ["da hängen 45 euro, 20 euro und 31,50 fest", "meine verkäufe waren 45, 20 und 31,50"])
def test_takings_that_nobody_added_up_are_asked_for(said: str) -> None:
    talk = answering(told("vinted hat mein konto gesperrt"), "claim_amount")
    talk.say(said)

    assert value(talk, "claim_alleged") is not True
    assert talk.asks == "balance"
    assert "45,00 EUR, 20,00 EUR und 31,50 EUR" in talk.text


def test_a_claim_that_is_added_up_stays_one() -> None:
    talk = told(STORY, "die wollen 79,90 + 12 + 29,50 von mir")
    assert value(talk, "claim_amount") == Money(121_40)
    assert value(told(STORY, "die wollen 99 euro, 45 + 20 + 30 sind 99"), "claim_amount") == Money(99_00)


@pytest.mark.parametrize(
    "said",
    [
        "die sagen die zahlung ist nicht zuordenbar",
        "die Zahlung sei nicht zugeordnet worden, heißt es",
        "sie sagen die zahlung ist nicht angekommen",
        "they say the payment is not found",
    ],
)
def test_they_cannot_find_the_payment_and_it_was_struck_out(said: str) -> None:
    talk = told(STORY, "schon bezahlt", "kein Gericht", *WHO, said)

    assert value(talk, "claim_paid") is True


@pytest.mark.parametrize(
    "said",
    [
        "mein airbnb konto ist zu, ich hab gastgeber geld 840 euro offen",
        "mein airbnb konto ist zu, mein geld 840 euro ist noch offen",
        "mein ebay konto ist gesperrt, ich habe noch 840 euro verkaufserlös offen",
        "mein vinted konto ist gesperrt, hab noch 840 euro offen aus verkäufen",
    ],
)
def test_takings_that_are_still_open_are_no_claim(said: str) -> None:
    case = told(said).case

    assert case.value("claim_amount") is None
    assert case.value("situation") != "block_over_claim"


def test_a_bill_that_is_still_open_is_a_claim() -> None:
    case = told("klarna hat mein konto gesperrt, die rechnung über 60 euro ist noch offen").case

    assert case.value("claim_amount") == Money(6000)


OF_NOBODY = (
    "156 euro sollen die mir noch erstatten",
    "156 euro retourengeld fehlen noch",
    "sie wollen mir die 156 euro nicht zurückzahlen",
    "mir fehlen 156 euro aus einer retoure",
    "ich hab 2 anzeigen bezahlt (je 9,99) die jetzt weg sind",
    "hab 49 euro für ein jahr premium bezahlt, das ist jetzt weg",
    "ich hab die 20 euro versand bezahlt und nix bekommen",
    "ich hab für 80 euro ein paar schuhe gekauft und bezahlt",
    "bezahlt hab ich immer alles",
    "ich hab da 300 euro für werbung bezahlt",
    "i paid 20 euros for two ads that are gone",
    "i always paid everything",
)


@pytest.mark.parametrize("said", OF_NOBODY)
def test_what_is_owed_to_them_or_was_bought_makes_no_claim(said: str) -> None:
    talk = told(f"zalando hat mein konto gesperrt seit 3.10. {said}")
    assert (value(talk, "claim_alleged"), value(talk, "claim_amount"), value(talk, "claim_paid")) == (None, None, None)
