"""What lies there and what is to come back, in the fragments of a phone, and a payment that was typed wrongly."""

import pytest

from bot.case import Money
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.claims import claim_alleged, kinds_of, own_sums, says_paid
from bot.dialogue.understand.replies import classify
from tests.conversation import answering, day, photo, told


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("1.830 sind grad drauf, krieg ich die?", 183000),
        ("und die 1.830 die drauf sind? krieg ich die?", 183000),
        ("1.840,- sind drauf", 184000),
        ("da sind gerade 1830 drauf", 183000),
    ],
)
def test_what_lies_in_the_account_is_heard_in_a_fragment(said: str, cents: int) -> None:
    assert [one.money for one in own_sums(said)] == [Money(cents)]


@pytest.mark.parametrize("said", ["von 1.830 leuten ist das konto drauf", "1.830 mal drauf geklickt"])
def test_what_is_no_money_does_not_lie_there(said: str) -> None:
    assert not own_sums(said)


def test_a_price_with_a_dash_is_a_sum() -> None:
    assert [one.money for one in amounts("1.840,- und 25,--")] == [Money(184000), Money(2500)]


@pytest.mark.parametrize(
    "said",
    [
        "119,90 kriegn ich noch von ner retoure",
        "119,90 krieg ich auch noch wieder von ner retoure",
        "und 119,90 euro bekomm ich noch für eine retoure",
        "119,90 fehlen mir noch von der retoure",
        "die 119,90 für die retoure sind noch nicht erstattet",
        "eine retoure über 119,90 ist noch nicht erstattet",
        "still waiting for 119.90 back from a return",
        "warte noch auf 119,90 von einer rücksendung",
    ],
)
def test_what_one_still_gets_for_a_return_is_an_open_refund(said: str) -> None:
    found = own_sums(said)

    assert [one.money for one in found] == [Money(11990)]
    assert [*kinds_of(said, found)] == ["refunds_open"]


@pytest.mark.parametrize(
    "said",
    [
        "119,90 krieg ich nicht zusammen",
        "die wollen 119,90 für eine retoure, die noch nicht erstattet ist",
        "119,90 krieg ich noch als mahnung aufgebrummt",
    ],
)
def test_what_is_demanded_is_no_refund(said: str) -> None:
    assert "refunds_open" not in kinds_of(said, own_sums(said))


def test_voucher_and_refund_of_one_breath_are_both_kept() -> None:
    talk = told(
        "zalando hat mich gesperrt weil ich angeblich zu viel zurückschick\nhab noch 75 € gutschein drauf und "
        "119,90 kriegn ich noch von ner retoure"
    )

    assert talk.case.value("gift_card") == Money(7500)
    assert talk.case.value("refunds_open") == Money(11990)


def test_wages_in_the_account_are_kept_with_their_sum() -> None:
    talk = told("Klarna hat mein Konto eingefroren da ist mein Gehalt drauf!!! 1.840,-")

    assert talk.case.value("balance") == Money(184000)


def test_a_question_behind_the_sum_does_not_lose_it() -> None:
    talk = told(
        "die Sparkasse hat mir mein girokonto gekündigt zum 31.1.",
        "Sandra Wiesner",
        "hausackerstr 12, 45144 essen",
        "ja",
    )
    while talk.asks != "balance":
        talk.tap("unknown")
    talk.say("1.830 sind grad drauf, krieg ich die?")

    assert talk.case.value("balance") == Money(183000)


@pytest.mark.parametrize(
    "said",
    [
        "they gesperrt my account, say I didn't pay 89,99 but I DID, 3rd Sept, Überweisung",
        "they blocked my account and say I didn't pay 89,99 but I DID, on 3rd Sept",
        "otto sperrt mich und behauptet ich hätte 89,99 nicht gezahlt, hab ich aber am 3.9.",
    ],
)
def test_a_payment_that_is_held_against_them_is_kept_with_its_day(said: str) -> None:
    assert says_paid(said) is True
    assert claim_alleged(said) is True
    talk = told("Hi, ich hab ein Problem mit Otto", said)

    assert talk.case.value("claim_amount") == Money(8999)
    assert talk.case.value("payment_date") == day(2026, 9, 3)


RETURNS = (
    "zalando sperrt mich weil ich zuviel zurückschicke seit 18.11., 119,90 krieg ich auch noch wieder von ner retoure"
)
OWED = ("otto sperrt mein konto seit 14.10., 89,99 euro offen sagen die, hab ich am 3.9. bezahlt", "nein", "4471120")


@pytest.mark.parametrize(
    ("said", "typed", "meant"),
    [
        (
            "ich hab die Kundennummer als Verwendungszweck genommen statt der Rechnungsnummer 88213345",
            "4471120",
            "88213345",
        ),
        (
            "I used the wrong Verwendungszweck, put my Kundennummer 4471120 instead of Rechnungsnummer 88213345",
            "4471120",
            "88213345",
        ),
        ("I put the customer number instead of the invoice number 88213345, stupid me", "4471120", "88213345"),
        ("falscher verwendungszweck, ich hab 55001234 getippt", "55001234", None),
    ],
)
def test_a_wrong_reference_brings_the_letter_that_has_the_payment_found(
    said: str, typed: str, meant: str | None
) -> None:
    talk = told(*OWED, said)

    assert talk.case.text("payment_reference") == typed
    assert talk.case.value("claim_reference") == meant
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    letter = next(one for one in talk.case.letters if one.kind == "payment_allocation_demand")
    assert f"Verwendungszweck, wie ich ihn angegeben habe: {typed}" in letter.text
    assert "aus der Bestellung" not in letter.text or meant is None


@pytest.mark.parametrize(
    "said",
    [
        "war der verwendungszweck falsch?",
        "den verwendungszweck hab ich richtig geschrieben",
        "statt der rechnung kam eine mahnung",
    ],
)
def test_a_reference_that_was_right_brings_none(said: str) -> None:
    talk = answering(told(*OWED, said), "confirm_facts")
    talk.say("ja")

    assert "payment_allocation_demand" not in {one.kind for one in talk.case.letters}


def test_the_day_of_a_transfer_is_kept_in_a_fragment() -> None:
    talk = told("otto sperrt mein konto seit 14.10., 89,99 euro offen sagen die, aber das hab ich bezahlt", "nein")
    talk.say("Sparkasse Überweisung, 3.9., 89,99")

    assert talk.case.value("payment_date") == day(2026, 9, 3)


def test_the_proof_of_the_payment_goes_along_where_the_company_asks_for_it() -> None:
    talk = told(*OWED, "ich hab die Kundennummer als Verwendungszweck genommen statt der Rechnungsnummer 88213345")
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    while talk.asks != "payment_proof":
        talk.tap("unknown")
    talk.say(kept=(photo("konto.jpg"),))
    talk = answering(talk, "letter_review")
    talk.say("passt")
    talk.say("alles per mail raus")
    talk.say('"Wir konnten Ihre Zahlung nicht zuordnen. Bitte senden Sie uns einen Zahlungsnachweis."')

    letter = talk.case.newest_letters()[-1]
    assert letter.kind == "follow_up"
    assert letter.exhibits == ("E1",)
    assert "Gezahlt habe ich am 3. September 2026, mit dem Verwendungszweck 4471120. Den Nachweis füge ich bei." in (
        " ".join(letter.text.split())
    )
    assert "wofür Sie sie benötigen" not in letter.text


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (
            "Die Erstattung von 59,99 EUR wurde veranlasst. Ihr Geschenkguthaben kann nach Schließung nicht ausgezahlt "
            "werden.",
            "partial",
        ),
        ("Wir haben die Erstattung von 59,99 EUR veranlasst. Der Gutschein verfällt mit der Schließung.", "partial"),
        ("Die Erstattung von 59,99 EUR wurde veranlasst.", "promise_undated"),
        ("Eine Auszahlung des Guthabens nehmen wir nicht vor.", "unclear"),
    ],
)
def test_money_on_its_way_beside_money_that_is_refused_is_a_part(answer: str, kind: str) -> None:
    assert classify(answer) == kind


def test_a_refund_on_its_way_is_asked_about_and_booked() -> None:
    talk = told(
        "Amazon hat mein Konto geschlossen, zu viele Rücksendungen sagen die. Ich hab noch 86,20 Gutscheinguthaben und "
        "eine Erstattung von 59,99 steht aus",
        "beides",
        "mona.k@example.org",
        "18.11.",
        "Mona Krüger, Lange Reihe 7, 20099 Hamburg",
        "stimmt",
        "reicht so",
        "passt",
        "alles per mail raus",
        '"Die Erstattung von 59,99 EUR wurde veranlasst. Ihr Geschenkguthaben kann nach Schließung nicht ausgezahlt '
        'werden."',
    )
    assert talk.asks == "refund_received"
    talk.say("ja angekommen")

    letter = talk.case.newest_letters()[-1]
    assert letter.kind == "follow_up"
    assert "Gezahlt haben Sie inzwischen 59,99 EUR" in letter.text
    assert "86,20" in letter.text


@pytest.mark.parametrize(
    "said",
    [
        "119,90 die stiefel, am 14.11. angekommen laut dhl, bestellung 10103456789012",
        "retoure is am 14. angekommen bei denen, bestellung 10103456789012",
    ],
)
def test_when_the_goods_arrived_stands_in_the_letter_that_wants_the_account_back(said: str) -> None:
    talk = told(
        RETURNS,
        "beides",
        "kathi@example.net",
        "Katharina Lindner, Am Anger 5, 07743 Jena",
        said,
        "ja",
    )
    text = next(one.text for one in talk.case.letters if one.kind == "unblock_demand")

    assert "119,90 EUR (Bestellung 10103456789012), bei Ihnen am 14. November 2026 eingegangen" in " ".join(
        text.split()
    )


def test_the_day_on_which_a_letter_arrived_is_not_that_of_the_goods() -> None:
    talk = told(
        RETURNS,
        "beides",
        "der brief ist am 14.11. angekommen",
    )

    assert talk.case.value("refund_arrived") is None
