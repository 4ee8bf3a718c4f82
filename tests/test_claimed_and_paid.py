"""What is claimed, what was paid and what is withheld, each told in a bubble of its own or all in one breath."""

import pytest

from bot.case import Money
from tests.conversation import answering, told


def eur(amount: str) -> Money:
    return Money(round(float(amount) * 100))


@pytest.mark.parametrize(
    ("bubbles", "claimed", "paid"),
    [
        (("amazon konto gesperrt", "die 59,90 hab ich bezahlt", "jetzt wollen die 112,40"), "112.40", "59.90"),
        (("amazon konto gesperrt", "hab 59,90 bezahlt", "jetzt 112,40 mit inkasso"), "112.40", "59.90"),
        (("amazon gesperrt", "rechnung 59,90 bezahlt am 3.9.", "mahnung 74,90"), "74.90", "59.90"),
        (("amazon gesperrt. 59,90 bezahlt", "nein", "jetzt wollen die 112,40"), "112.40", "59.90"),
        (("amazon account locked", "paid 59.90 on 3 september", "now they want 112.40"), "112.40", "59.90"),
    ],
)
def test_more_that_is_wanted_behind_what_was_paid_is_the_claim(
    bubbles: tuple[str, ...], claimed: str, paid: str
) -> None:
    case = told(*bubbles).case
    assert (case.value("claim_amount"), case.value("payment_amount")) == (eur(claimed), eur(paid))


@pytest.mark.parametrize(
    "now", ["jetzt wollen die 112,40", "ach und inzwischen sind es 112,40", "ne, die wollen 112,40"]
)
def test_a_claim_that_grew_is_noted_anew(now: str) -> None:
    case = told("amazon konto gesperrt, die wollen 59,90", "nein", now).case
    assert case.value("claim_amount") == eur("112.40")
    assert not case.known("payment_amount")


def test_of_a_sum_that_is_put_right_nobody_knows_what_was_paid() -> None:
    case = told("amazon konto gesperrt, die wollen 80 euro, ist bezahlt", "nein", "ne, die wollen 112,40").case
    assert case.value("claim_amount") == eur("112.40")
    assert not case.known("payment_amount")


@pytest.mark.parametrize("more", ["jetzt wollen die auch noch 74,90 von 2022", "jetzt hab ich 112,40 bezahlt"])
def test_a_second_claim_and_a_payment_leave_the_first_as_it_was(more: str) -> None:
    case = told("amazon konto gesperrt, die wollen 59,90.", "nein", more).case
    assert case.value("claim_amount") == eur("59.90")


@pytest.mark.parametrize(
    ("story", "claimed", "paid"),
    [
        ("otto konto gesperrt, 40 von 90 bezahlt, inkasso will jetzt 131,20", "131.20", "40"),
        ("otto konto gesperrt. 40 von den 90 hab ich bezahlt und jetzt will coeo 131,20", "131.20", "40"),
        ("von den 90 hab ich 40 bezahlt. jetzt wollen die 120. otto konto gesperrt", "120", "40"),
        ("otto 89 euro rechnung, 40 bezahlt, die wollen jetzt 131,20 konto gesperrt", "131.20", "40"),
        ("40 hab ich schon bezahlt, die wollen aber 90. amazon gesperrt", "90", "40"),
        ("otto locked. paid 40 of 90, now they want 131.20", "131.20", "40"),
    ],
)
def test_a_part_that_was_paid_stays_one_beside_what_a_collector_wants(story: str, claimed: str, paid: str) -> None:
    case = told(story).case
    assert (case.value("claim_amount"), case.value("payment_amount")) == (eur(claimed), eur(paid))


def test_no_letter_says_of_a_claim_that_is_paid_in_part_that_it_is_settled() -> None:
    talk = answering(told("otto 89 euro rechnung, 40 bezahlt, die wollen jetzt 131,20 konto gesperrt"), "confirm_facts")
    talk.say("ja")
    letters = "\n".join(one.text for one in talk.case.letters)
    assert "131,20 EUR" in letters
    assert "40,00 EUR" in letters
    assert "erloschen" not in letters


@pytest.mark.parametrize(
    ("story", "claimed"),
    [
        ("nur 19,80 bestellt, wollen 64. zalando konto gesperrt", "64"),
        ("hab bei zalando nur 19,80 bestellt, wollen 64. konto gesperrt", "64"),
        ("bestellung war 19,80, gefordert werden 64 euro, konto bei otto gesperrt", "64"),
        ("klarna gesperrt. bestellt hab ich für 19,80 €, jetzt wollen die 64 €", "64"),
        ("amazon blocked, i ordered for 19.80 and they want 64", "64"),
    ],
)
def test_what_was_ordered_is_not_what_they_want(story: str, claimed: str) -> None:
    case = told(story).case
    assert case.value("claim_amount") == eur(claimed)
    assert not case.known("payment_amount")


@pytest.mark.parametrize(
    "story",
    [
        "amazon gesperrt. rechnung 471 bezahlt",
        "otto gesperrt. alle 12 raten bezahlt",
        "amazon gesperrt, die wollen 14 tage warten",
        "amazon locked me out, they want 24 hours",
        "paypal gesperrt, ich will 640 haben",
    ],
)
def test_other_numbers_are_no_sums(story: str) -> None:
    case = told(story).case
    assert not case.known("claim_amount")
    assert not case.known("payment_amount")


@pytest.mark.parametrize(
    ("story", "claimed"),
    [
        ("otto konto gesperrt, drei raten offen je 33,50", "100.50"),
        ("otto gesperrt, drei raten à 33,50 offen", "100.50"),
        ("otto gesperrt. zwei raten zu 45 euro sind offen, rest bezahlt", "90"),
        ("otto gesperrt. zwei raten zu je 45 sind noch offen", "90"),
        ("klarna blocked. 3 instalments of 33.50 open", "100.50"),
    ],
)
def test_instalments_that_are_open_are_claimed_all_together(story: str, claimed: str) -> None:
    assert told(story).case.value("claim_amount") == eur(claimed)


def test_no_instalment_that_is_open_is_no_claim() -> None:
    assert told("otto gesperrt. keine raten offen, alles bezahlt").case.value("claim_alleged") is False


@pytest.mark.parametrize(
    ("story", "subscribed"),
    [
        ("otto konto zu. ich zahl 25 im monat, jetzt wollen die auf einmal 180", False),
        ("spotify gesperrt, auf einmal 9,99 im monat abgebucht", True),
    ],
)
def test_what_is_paid_off_each_month_is_no_subscription(story: str, subscribed: bool) -> None:
    assert told(story).case.known("subscriptions") is subscribed


@pytest.mark.parametrize(
    ("story", "claimed"),
    [
        ("amazon konto gesperrt. 80 € erstattet, jetzt wollen sie die wieder", "80"),
        ("80 € gutschrift bekommen und jetzt wollen sie die 80 zurück, amazon konto gesperrt", "80"),
        ("amazon hat 80 € erstattet und jetzt fordern die das geld wieder zurück. konto zu", "80"),
        ("paypal: käuferschutz 80 euro bekommen, jetzt soll ich die zurückzahlen konto eingeschränkt", "80"),
        ("zalando konto gesperrt. 80 erstattet, wollen jetzt 60 € davon zurück", "60"),
        ("amazon locked me. they refunded 80 euros and now want it back", "80"),
    ],
)
def test_a_refund_that_is_asked_back_is_claimed(story: str, claimed: str) -> None:
    case = told(story).case
    assert case.value("claim_amount") == eur(claimed)
    assert not any(case.known(one) for one in ("balance", "refunds_open", "claim_paid"))


@pytest.mark.parametrize(
    "story",
    [
        "zalando hat erst 80 euro erstattet und jetzt haben sie es wieder abgebucht. konto gesperrt",
        "amazon refunded me 80 euros and then debited it again, account closed",
        "amazon hat 80 euro nicht erstattet, ich will die zurück. konto gesperrt",
    ],
)
def test_a_refund_that_was_taken_back_or_never_came_is_no_claim(story: str) -> None:
    case = told(story).case
    assert not case.says_yes("claim_alleged")
    assert not case.known("claim_paid")


@pytest.mark.parametrize(
    ("story", "withheld"),
    [
        ("ebay seller account suspended, 1,450 payout missing", "1450"),
        ("etsy closed my shop, 1,450 in payouts missing", "1450"),
        ("ebay verkäuferkonto gesperrt, auszahlung 1.450 fehlt", "1450"),
        ("ebay hält 1450 zurück, verkäuferkonto gesperrt", "1450"),
        ("paypal limited my account, all 3,400 is in there", "3400"),
        ("paypal hat mein konto eingeschränkt, konto mit 2.300 Euro Spenden", "2300"),
        ("vereinskonto bei paypal eingefroren mit 2300 euro mitgliedsbeiträgen", "2300"),
        ("paypal froze my account, 2300 euros of donations inside", "2300"),
        ("paypal froze my account with 2,300 in donations", "2300"),
    ],
)
def test_what_is_withheld_is_heard_without_a_currency_and_by_what_it_is(story: str, withheld: str) -> None:
    case = told(story).case
    assert case.value("balance") == eur(withheld)
    assert not case.known("claim_amount")


@pytest.mark.parametrize(
    "story",
    [
        "etsy closed my shop, 14 payouts missing",
        "ebay verkäuferkonto gesperrt, auszahlung 12. november fehlt",
        "ebay verkäuferkonto gesperrt, auszahlung vom 12.11. fehlt",
    ],
)
def test_how_many_payouts_and_of_which_day_is_no_sum(story: str) -> None:
    assert not told(story).case.known("balance")


@pytest.mark.parametrize(
    "story",
    [
        "n26 konto gesperrt, pfändung drauf über 1240",
        "sparkasse. pfändung drauf 1.240 euro, konto dicht",
        "n26 locked, there's a garnishment of 1240 euros on it",
        "konto gesperrt bei der sparkasse mit 1240 euro forderung",
    ],
)
def test_what_an_account_is_seized_for_does_not_lie_in_it(story: str) -> None:
    case = told(story).case
    assert case.value("claim_amount") == eur("1240")
    assert not case.known("balance")


def test_what_the_tax_office_wants_is_no_balance() -> None:
    case = told("sparkasse konto gepfändet, 1240 euro will das finanzamt, mein gehalt 1.900 ist drauf").case
    assert case.value("balance") == Money(190000)


@pytest.mark.parametrize(
    "story",
    [
        "zalando: ware kam nie, hab die 60 schon bezahlt. konto gesperrt",
        "zalando hat mein konto gesperrt. ware kam nie an, bezahlt hab ich 60 euro",
        "zalando konto gesperrt. paket nie gekommen aber 60 euro bezahlt",
        "otto: paket kam nicht, rechnung 89,90 hab ich trotzdem bezahlt. konto zu",
        "amazon locked me. i paid 60 euros, the goods never came",
    ],
)
def test_what_was_paid_and_never_came_is_no_claim(story: str) -> None:
    case = told(story).case
    assert not case.says_yes("claim_alleged")
    assert not any(case.known(one) for one in ("claim_amount", "claim_paid", "situation"))


def test_what_never_came_and_is_demanded_is_a_claim() -> None:
    case = told("otto: paket kam nie an, hab 89,90 bezahlt, jetzt will coeo nochmal 131,20. konto zu").case
    assert (case.value("claim_amount"), case.value("payment_amount")) == (eur("131.20"), eur("89.90"))


@pytest.mark.parametrize(
    ("story", "count"),
    [
        ("amazon gesperrt seit 12.11. 3x geschrieben nur Textbausteine", 3),
        ("zalando gesperrt, zweimal angeschrieben kam nur textbaustein", 2),
        ("amazon gesperrt seit 12.11., hab 3x geschrieben, nur textbausteine", 3),
    ],
)
def test_how_often_somebody_wrote_is_heard_beside_text_blocks(story: str, count: int) -> None:
    mine = [one for one in told(story).case.contacts if one.by == "person"]
    assert [(one.count, one.when) for one in mine] == [(count, None)]


def test_what_they_wrote_is_no_message_of_ones_own() -> None:
    case = told("amazon gesperrt seit 12.11. die haben mir 3x geschrieben, nur textbausteine").case
    assert not any(one.by == "person" for one in case.contacts)


@pytest.mark.parametrize("said", ["hab retourniert am 3.10.", "am 3.10. retourniert"])
def test_goods_that_were_retourniert_went_back_that_day(said: str) -> None:
    assert str(told(f"otto will 89,90, konto zu. {said}").case.value("returned_on")).count("2026, 10, 3") == 2


@pytest.mark.parametrize(
    "story",
    [
        "paypal hat mein konto eingeschränkt seit 3.11., 640 euro drauf. will mein geld",
        "paypal limited me, 640 euros in it, want my money",
        "ebay gesperrt, 640 euro drin, brauch mein geld",
        "ebay gesperrt, 640 euro drin, die wollen mein geld nicht rausgeben",
    ],
)
def test_who_wants_their_own_money_is_asked_for_none(story: str) -> None:
    case = told(story).case
    assert case.value("balance") == eur("640")
    assert not case.says_yes("claim_alleged")
    assert case.text("situation") in ("payment_limited", "frozen_balance")


@pytest.mark.parametrize(
    "story", ["amazon gesperrt, die wollen geld", "inkasso will mein geld, 80 euro. amazon gesperrt"]
)
def test_who_wants_money_of_somebody_claims_it(story: str) -> None:
    assert told(story).case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    "story",
    [
        "amazon konto gesperrt seit 3.11., die wollen 112,40, 59,90 hab ich am 3.9. bezahlt",
        "amazon konto gesperrt, die wollen 112,40. 59,90 hab ich am 3.9. bezahlt",
        "amazon konto gesperrt seit 3.11., die wollen 112,40 obwohl ich 59,90 am 3.9. bezahlt hab",
        "amazon will 112,40, konto zu. hab die 59,90 am 3.9. an amazon überwiesen",
    ],
)
def test_a_day_before_the_word_paid_parts_it_not_from_its_sum(story: str) -> None:
    case = told(story).case
    assert (case.value("claim_amount"), case.value("payment_amount")) == (eur("112.40"), eur("59.90"))
