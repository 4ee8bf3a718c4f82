"""That a claim was paid, told by where the money went; and what is said beside a payment that settles nothing."""

from datetime import date

import pytest

from bot.case import When
from bot.dialogue.understand.claims import says_paid
from tests.conversation import told

CLAIMED = "amazon hat mein konto gesperrt, die wollen 80 euro"
CLAIMED_EN = "amazon blocked my account, they want 80 euros"
DAY = date(2026, 9, 3)
WENT_OUT = (
    "zahlung war am 3.9.",
    "die zahlung ist am 3.9. erfolgt",
    "geld ging am 3.9. raus",
    "am 3.9. gings geld raus",
    "die kohle ist am 3.9. rüber",
    "lastschrift am 3.9. eingezogen",
    "den betrag am 3.9. angewiesen",
    "das geld hab ich am dritten september geschickt",
    "am 3.9. ist das von meinem giro runter",
    "die haben das am 3.9. von meiner karte abgezogen",
    "am 3.9. hab ich das per sofortüberweisung gemacht",
    "kontoauszug sagt 3.9. abbuchung amazon",
    "zahlungsbeleg vom 3.9. hab ich",
    "Hab ich aber bezahlt, per Lastschrift, am 3.9.",
    "Hab ich bezahlt, und zwar von meinem Girokonto, am 3.9.",
    "Kontoauszug zeigt: 3.9. 80 Euro an Amazon.",
    "Zahlungsdatum: 3.9.",
    "Der Betrag wurde am 3.9. eingezogen.",
    "Rausgegangen ist es am 3.9.",
    "am 3.9. ging das geld von meinem konto weg",
)
WENT_OUT_EN = (
    "payment was on 3 september",
    "the money went out on 3 september",
    "direct debit went through on 3 september",
    "they took it from my card on 3 september",
    "it came out of my account on 3 september",
    "bank statement shows 80 to amazon on 3 sept",
    "i made the payment on 3 sept",
    "I paid it, by direct debit, on 3 September.",
    "Payment date: 3 September",
)
NOT_PAID = (
    "zahlung war am 3.9. fällig",
    "eine zahlung ist bis heute nicht erfolgt",
    "zahlung wird am 3.9. erfolgen",
    "die rücken mein geld nicht raus",
    "mein geld ist weg",
    "hab dem verkäufer das geld geschickt",
    "die haben mir das geld geschickt",
    "ein betrüger hat das geld von meiner karte abgezogen",
    "geld ist raus am 3.9. aber kam zurück",
    "lastschrift am 3.9. wurde zurückgegeben",
    "zahlungsbeleg vom 3.9. hab ich nicht",
    "die wollen einen zahlungsbeleg vom 3.9. haben",
    "kontoauszug zeigt keine abbuchung",
    "die zahlung ging am 3.9. an mich raus",
    "soll ich eine sofortüberweisung machen",
    "kann keine überweisung mehr machen",
    "überweisung geht auch nicht mehr",
    "überweisung wurde am 3.9. abgelehnt",
    "hab ich das schon bezahlt?",
    "did i pay that?",
    "payment was due on 3 september",
    "payment failed on 3 september",
    "they took 400 euros from my account",
    "my statement shows no payment to amazon",
    "i only paid for prime",
    "i got hacked, the money went out on 3 september",
    "the money went out on 3 september and it wasn't me",
    "geld ging am 3.9. raus, das war ich nicht",
)


@pytest.mark.parametrize(
    "said", [f"{CLAIMED}. {one}" for one in WENT_OUT] + [f"{CLAIMED_EN}. {one}" for one in WENT_OUT_EN]
)
def test_money_that_went_out_on_a_day_was_paid_on_that_day(said: str) -> None:
    case = told(said).case

    assert case.says_yes("claim_paid")
    assert case.value("payment_date") == When(DAY, DAY)
    assert not case.known("block_date")


@pytest.mark.parametrize("said", NOT_PAID)
def test_money_that_did_not_go_out_or_was_no_ones_claim_is_not_paid(said: str) -> None:
    assert says_paid(said) is not True


@pytest.mark.parametrize(
    "said", ["i didnt pay", "i havent paid", "they say theres an unpaid invoice of 80 euros, i never paid that"]
)
def test_what_was_not_paid_is_heard_without_an_apostrophe_and_behind_their_word(said: str) -> None:
    assert told(CLAIMED_EN, said).case.value("claim_paid") is False


@pytest.mark.parametrize(
    "said", ["they say, that i never paid 80 euros", "die sagen, dass ich die 80 nie bezahlt hätte"]
)
def test_what_others_say_of_a_payment_is_no_word_of_ones_own(said: str) -> None:
    assert told(CLAIMED_EN, said).case.value("claim_paid") is None


@pytest.mark.parametrize(
    "said",
    [
        "bestellt hab ich am 3.9.",
        "am 3.9. hab ich denen das geschickt",
        "wollte am 3.9. zahlen, ging nicht",
        "das paket kam am 3.9. zurück",
    ],
)
def test_the_day_of_something_else_told_behind_an_and_is_not_that_of_the_block(said: str) -> None:
    assert not told(f"amazon hat mein konto gesperrt und die wollen 80 euro und {said}").case.known("block_date")


@pytest.mark.parametrize(
    "said",
    ["und das war am 3.9.", "und zwar am 3.9.", "und ich hab das am 3.9. gemerkt", "und seit 3.9. komm ich nicht rein"],
)
def test_the_day_of_the_block_told_behind_an_and_stays(said: str) -> None:
    assert told(f"amazon hat mein konto gesperrt {said}").case.value("block_date") == When(DAY, DAY)


def test_a_stop_without_a_blank_ends_a_sentence() -> None:
    case = told("amazon hat mein konto gesperrt.die wollen 80 euro.bezahlt hab ich am 3.9.").case

    assert case.value("payment_date") == When(DAY, DAY)
    assert not case.known("block_date")


def test_half_of_it_paid_behind_their_demand_settles_nothing() -> None:
    said = "amazon hat mein konto gesperrt und die behaupten da wär 80 euro offen und bezahlt hab ich nur die hälfte"

    assert told(said).case.value("claim_paid") is False


def test_a_no_in_another_sentence_does_not_deny_a_payment_in_dialect() -> None:
    assert told("komm nicht mehr bei amazon rein. die wollen 80 euro. han am 3.9. zahlt").case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "said",
    [
        "und hotline am 10.11. angerufen",
        "! bestellt hatte ich am 1.8. die wollen 80 euro",
        ". it was delivered on 5 august",
    ],
)
def test_the_day_of_an_order_a_call_or_a_delivery_is_not_that_of_the_block(said: str) -> None:
    blocked = "my amazon account is suspended" if "it was" in said else "mein amazon konto ist dicht "

    assert not told(f"{blocked}{said}").case.known("block_date")


def test_the_day_of_a_call_behind_an_and_is_not_that_of_the_payment() -> None:
    said = "die wollen 80 euro, hab den beleg, da ist das abgebucht worden und hotline am 10.11. angerufen"

    assert told(f"amazon hat mein konto gesperrt. {said}").case.value("payment_date") is None


@pytest.mark.parametrize("said", ["it was on 3 september", "it happened on 3 september"])
def test_the_day_on_which_it_was_is_that_of_the_block(said: str) -> None:
    assert told(f"amazon blocked my account. {said}", language="en").case.value("block_date") == When(DAY, DAY)


def test_the_month_of_may_goes_to_no_court() -> None:
    case = told(
        "amazon blocked my account. i transferred it on may 9, 2026, no court letter so far", language="en"
    ).case

    assert case.value("court_letter") is False


def test_what_they_told_one_to_do_takes_no_other_day_away() -> None:
    said = "amazon blocked my account on nov 4. in the chat on 10 november they told me to wait"
    case = told(said, language="en").case

    assert case.value("block_date") == When(date(2026, 11, 4), date(2026, 11, 4))
    assert [one.when for one in case.contacts] == [When(date(2026, 11, 10), date(2026, 11, 10))]
