"""What sellers, drivers and players told in trial chats: what a buyer paid is no paid claim, "bolt driver here"
no name, and money that was sent back no parcel."""

from datetime import date

import pytest

from bot.case import Money, When
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.companies import speaker
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.livelihood import urgent_money
from bot.dialogue.understand.situations import situation
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("käuferin hat 80 bezahlt und die hängen jetzt fest", None),
        ("the buyer paid 80 euros", None),
        ("der kunde hat mir das geld schon überwiesen", None),
        ("ich bin kunde und hab bezahlt", True),
        ("hab die rechnung bezahlt", True),
    ],
)
def test_what_a_buyer_paid_is_no_claim_that_the_seller_paid(text: str, paid: bool | None) -> None:
    assert says_paid(text) is paid


def test_no_letter_of_a_seller_says_that_a_claim_is_paid_where_a_buyer_paid() -> None:
    talk = told(
        "mein vinted ist zu weil ich angeblich fake nike verkauft hab. die schuhe hab ich bei footlocker gekauft für"
        " 130. käuferin hat 80 bezahlt und die hängen jetzt fest"
    )
    answering(talk, "letter_review")

    assert not talk.case.known("claim_paid")
    assert not any("ist bezahlt" in one.text for one in talk.case.newest_letters())


@pytest.mark.parametrize("text", ["bolt driver here, blocked since thursday", "wolt rider hier", "hermes kurier hier"])
def test_what_somebody_works_as_is_no_name(text: str) -> None:
    assert speaker(text) is None


def test_a_ground_that_is_shown_is_taken_back_where_none_was_given() -> None:
    talk = answering(told("instagram hat mein konto gesperrt wegen spam"), "confirm_facts")
    talk.say("es wurde kein grund genannt")

    assert talk.case.value("block_reason") is False


def test_what_is_said_of_a_paper_is_no_ground_of_a_block() -> None:
    assert ground('they keep asking for ID, sent it 3 times already, always "not readable"') == ""


def test_what_is_sold_is_no_wish() -> None:
    assert wants("sie sagen ich verstoße gegen nutzungsrichtlinien, verkaufe aber nur bücher") == ()


def test_money_that_was_sent_back_is_no_parcel() -> None:
    told_of = "revolut closed my account on 18 nov and sent my 530 eur back to where it came from they say"

    assert situation(told_of) == "payment_limited"


def test_a_ground_in_single_quotes_is_heard() -> None:
    assert ground("microsoft hat mein xbox konto gebannt am 12.11. wegen 'betrug'") == "Betrug"


def test_the_day_of_a_block_behind_a_sum_is_no_day_of_a_payment() -> None:
    talk = told(
        "moin, otto sagt ich hab 2 pakete nicht bezahlt, 119,80. eins hab ich zurückgeschickt am 5.10., das andere"
        " bezahlt am 12.10. mit 59,90. konto seit 15.11. zu"
    )

    assert talk.case.value("block_date") == When(date(2026, 11, 15), date(2026, 11, 15))
    assert talk.case.value("payment_date") in (None, When(date(2026, 10, 12), date(2026, 10, 12)))


def test_a_subscription_that_runs_is_no_claim() -> None:
    assert situation("discord hat mich gebannt, nitro bis märz bezahlt 99 euro") == "social_ban"
    assert ground("discord hat mich gebannt, sagen wegen minderjährig, bin aber 19") == "minderjährig"


def test_rent_that_goes_out_on_a_day_is_money_to_live_on() -> None:
    assert urgent_money("miete 870 geht immer am 3. ab")
    assert not urgent_money("die miete zahlt meine mutter")


def test_the_day_at_the_police_is_told_from_that_of_a_letter() -> None:
    talk = told(
        "jemand hat auf meinen namen bei otto 2 handys bestellt, 1.398 euro. riverty schreibt seit 4.11. polizei war"
        " ich am 6.11., az ist 4711-22"
    )

    assert talk.case.text("police_report") == "4711-22"
    assert talk.case.value("police_on") == When(date(2026, 11, 6), date(2026, 11, 6))


def test_what_a_hotline_said_it_would_do_is_a_pledge() -> None:
    talk = told("thalia hat mein konto gesperrt, 60 euro guthaben weg. hotline 12.11.: wir melden uns. nix")

    assert [(one.by, one.kind) for one in talk.case.contacts] == [("company", "pledge")]


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("3 gutscheine a 15 euro sind drin", 4500),
        ("drei gutscheine à 25 € drauf", 7500),
        ("2x 50 euro gutschein", 10000),
        ("two vouchers of 30 euros each", 6000),
        ("ich hab 2 karten für 80 euro", 8000),
    ],
)
def test_several_vouchers_are_worth_what_they_come_to(text: str, cents: int) -> None:
    assert [one.money.cents for one in amounts(text)] == [cents]


def test_funds_that_are_held_are_ones_own() -> None:
    talk = told("my amazon seller account, suspended 29 oct, funds 8.400 eur held 90 days", language="en")

    assert talk.case.value("balance") == Money(840000)
