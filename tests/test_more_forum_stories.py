"""More stories as people tell them in forums: whose money it is, and who did what."""

import pytest

from bot.case import Money
from tests.conversation import told


def value(topic: str, *story: str) -> object:
    return told(*story).case.value(topic)


def test_a_booking_that_i_paid_made_a_claim_of_the_block() -> None:
    case = told("booking.com konto gesperrt. Buchung für 3.12. 540 Euro bezahlt").case
    assert case.value("situation") != "block_over_claim"
    assert case.value("bookings") == Money(54000)


def test_a_second_payment_beside_what_i_am_to_pay_was_lost() -> None:
    story = "Vodafone sim gesperrt, ich soll 67,43 zahlen, hab ich am 28.10. überwiesen und nochmal am 11.11."
    case = told(story).case
    assert case.known("payment_date")
    assert case.known("late_payment")


def test_open_purchases_are_a_claim() -> None:
    assert told("klarna says i have 3 open purchases, i know none of them").case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    "story", ["psn konto für 180 Euro V-Bucks gekauft, jetzt ist es gesperrt", "bought 20 euro robux, roblox banned me"]
)
def test_coins_that_were_bought_are_no_money_that_lies_there(story: str) -> None:
    assert not told(story).case.known("balance")


def test_coins_that_lie_there_still_do() -> None:
    assert value("balance", "psn konto gesperrt, 180 euro v-bucks drauf") == Money(18000)


@pytest.mark.parametrize(
    "story",
    [
        ("Meine Mama hat bei Otto 89 Euro offen, bezahlt am 3.11.", "sie ist 79 und kann nicht mit handy"),
        ("Konto bei otto zu, meine Mama hat da 89 Euro offen", "sie kennt sich mit dem internet nicht aus"),
    ],
)
def test_that_my_mother_cannot_do_it_alone_was_not_heard(story: tuple[str, ...]) -> None:
    case = told(*story).case
    assert case.value("role") == "mother"
    assert not case.known("claim_of_another")


def test_who_tells_of_the_own_account_acts_for_nobody() -> None:
    story = "mein amazon konto ist gesperrt, meine frau bestellt da auch, sie kann nicht mit handy"
    assert value("role", story) is None


@pytest.mark.parametrize(
    "story",
    [
        "my uber account is banned because someone else used it, fraud they say",
        "gesperrt weil jemand anders mein uber konto benutzt hat",
    ],
)
def test_somebody_in_my_account_was_another_account(story: str) -> None:
    assert value("situation", story) != "linked_account"


@pytest.mark.parametrize(
    "story",
    [
        "my wife's klarna and mine got closed, she forgot a payment in may (39.90), paid it in june",
        "das klarna von meiner frau und meins sind zu, sie hat eine rechnung vergessen, 39,90, im juni bezahlt",
    ],
)
def test_the_payment_that_my_wife_forgot_was_mine(story: str) -> None:
    case = told(story).case
    assert not case.says_yes("claim_paid")
    assert not case.known("claim_amount")


def test_the_gift_card_was_the_price_of_my_subscription() -> None:
    case = told("amazon konto weg, 230€ gutscheinguthaben, prime läuft weiter bis märz").case
    assert case.value("gift_card") == Money(23000)
    assert case.value("subscriptions") != Money(23000)


def test_two_gift_cards_in_brackets_were_one() -> None:
    story = "apple-id gesperrt nachdem ich 2 geschenkkarten (je 100€) eingelöst hab"
    assert value("gift_card", story) == Money(20000)


@pytest.mark.parametrize(
    ("story", "company"),
    [
        ("airbnb gast hat schaden gemeldet?? die wollen 400 euro und haben mein konto pausiert", "airbnb"),
        ("Ikea family konto?? gesperrt keine ahnung. hab 80 euro guthaben auf der karte", "ikea"),
    ],
)
def test_what_i_told_with_two_question_marks_was_lost(story: str, company: str) -> None:
    assert value("company", story) == company


def test_who_owes_nothing_to_a_firm_is_claimed_nothing() -> None:
    assert value("claim_alleged", "Ich schulde Amazon nichts!! trotzdem gesperrt seit dem 1.November") is False


def test_a_parcel_that_allegedly_did_not_arrive_was_a_debt() -> None:
    story = "vinted schuldet mir 75 euro, paket angeblich nicht angekommen, konto seit 4 tagen eingeschränkt"
    assert not told(story).case.says_yes("claim_alleged")


def test_whoever_only_charged_back_for_me_was_my_opponent() -> None:
    story = "Mein Kind hat bei roblox 300 euro ausgegeben, paypal hat zurückgebucht, roblox account gesperrt"
    assert value("company", story) is None


@pytest.mark.parametrize(
    ("story", "company"),
    [
        ("was mach ich wenn amazon einfach nicht antwortet?? konto seit 8 wochen zu", "amazon"),
        ("what can i do if klarna ignores me? account closed on 3 nov", "klarna"),
        ("ist amazon dafür zuständig? mein zalando ist gesperrt", "zalando"),
    ],
)
def test_the_company_of_which_i_asked_something_was_lost(story: str, company: str) -> None:
    assert value("company", story) == company


def test_a_chargeback_was_a_subscription() -> None:
    assert value("subscriptions", "mein PayPal ist gesperrt", "wegen eines Chargebacks von meiner Bank") is None


@pytest.mark.parametrize("money", ["Bürgergeld", "Kindergeld", "Elterngeld"])
def test_the_benefits_on_my_account_were_not_heard(money: str) -> None:
    assert value("balance", "P-Konto bei der Postbank, die haben alles gesperrt", f"900 {money} drauf") == Money(90000)


def test_a_court_order_of_a_site_that_i_left_was_a_ban() -> None:
    story = "hab vor 2 jahren bei parship gekündigt, jetzt vollstreckungsbescheid"
    assert value("situation", story) == "court_order"


def test_a_day_without_its_month_on_which_i_paid_was_lost() -> None:
    case = told("sky hat mich gesperrt, sagen vertrag nicht gezahlt, hab aber am 15. gezahlt 32,50").case
    assert case.known("payment_date")


def test_of_tips_and_wages_only_the_tips_were_my_balance() -> None:
    story = "Lieferando kurier: account off seit 20.11., trinkgeld 43 euro und lohn 410 fehlen"
    assert value("balance", story) != Money(4300)


@pytest.mark.parametrize(
    "story",
    [
        "ing hat konto gesperrt wegen steuer-id, geht seit 3 tagen keine lastschrift mehr durch, miete platzt",
        "otto gesperrt, 45 euro offen, keine lastschrift wurde eingezogen",
        "habe geld an falsche person überwiesen bei paypal 250 euro, paypal macht nichts",
    ],
)
def test_a_debit_that_failed_or_went_astray_was_a_payment(story: str) -> None:
    case = told(story).case
    assert not case.says_yes("claim_paid")
    assert case.value("payment_date") is None


def test_a_debit_that_went_through_is_one() -> None:
    case = told("otto gesperrt, 45 euro angeblich offen, die lastschrift ging am 1.10. durch").case
    assert case.says_yes("claim_paid")


def test_the_pay_of_a_driver_was_a_claim_against_him() -> None:
    case = told("Amazon Flex Fahrer, account deactivated 14.11., block pay 96 eur offen").case
    assert case.value("balance") == Money(9600)
    assert not case.says_yes("claim_alleged")


def test_a_proof_of_an_inheritance_was_a_claim_of_six_thousand_euros() -> None:
    story = "N26 verlangt Herkunftsnachweis für 6.000 Euro Erbschaft, Konto gesperrt, Beerdigung muss bezahlt werden"
    case = told(story).case
    assert not case.known("claim_amount")
    assert case.value("situation") != "block_over_claim"


def test_the_month_of_a_bill_was_the_month_of_the_block() -> None:
    case = told("Telekom Kundencenter gesperrt, 54,95 vom Oktober, hab am 12.11. nachgezahlt").case
    assert case.value("block_date") is None
    assert case.known("payment_date")


def test_the_ground_of_my_block_ended_in_the_middle_of_a_sum() -> None:
    story = "amazon locked me out, they say a chargeback of 64.20 is unpaid, i never did one"
    assert value("block_reason", story) == "chargeback"


def test_the_money_of_my_guests_made_my_case_theirs() -> None:
    story = "Booking.com refuses to pay out my guests' money 1,845 eur, property suspended since october 28"
    assert value("role", story) is None


def test_robux_were_euros() -> None:
    assert not told("my roblox account is banned, 4,500 robux on it").case.known("balance")


@pytest.mark.parametrize(
    "story",
    [
        "klarna blocked me cos my ex used my account. 230 euro open",
        "meine frau hat mein amazon konto benutzt, gesperrt",
    ],
)
def test_my_own_account_in_the_hands_of_my_ex_was_another_account(story: str) -> None:
    assert value("situation", story) != "linked_account"


def test_the_money_of_my_late_husband_was_mine() -> None:
    chat = told("my husband died in august and paypal wont give me his 420 euro")
    assert chat.case.value("role") == "partner"
    assert chat.asks is None


def test_the_brother_for_whom_i_asked_whether_i_may_write_was_lost() -> None:
    story = "Kann ich für meinen Bruder schreiben? Er sitzt im Gefängnis, sein PayPal ist eingefroren"
    assert value("role", story) == "other"


def test_a_payout_that_is_missing_was_a_claim() -> None:
    case = told("willhaben hat mein Konto gesperrt und PayLivery Auszahlung 95 Euro fehlt").case
    assert case.value("situation") != "block_over_claim"
    assert case.value("balance") == Money(9500)


def test_a_bank_shut_in_dialect_has_its_end() -> None:
    assert told("Oida die Bawag hat mei Konto zuagmocht zum 31.12.").case.known("account_end")
