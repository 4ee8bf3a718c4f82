"""Who sells and takes the money through a payment service: what holds for market places does not hold there, and the
money is a matter of the financial supervisor."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

LIMITED = "paypal limited my account since 4 november 2026. i am a small seller, handmade candles. balance 812,40 euro"
HOME = "im in cork ireland. Liam O'Shea, 14 Blarney Street, Cork T23 X2P8"
MARKET_ONLY = "2019/1150"


def _drafted(*texts: str, language: str = "en") -> Conversation:
    talk = answering(told(*texts, language=language), "confirm_facts")
    talk.say("yes" if language == "en" else "ja")
    return talk


def _kinds(talk: Conversation) -> list[str]:
    return [one.kind for one in talk.case.newest_letters()]


def _text(talk: Conversation, kind: str) -> str:
    return " ".join(next(one.text for one in reversed(talk.case.letters) if one.kind == kind).split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", LIMITED),
        ("de", "Stripe hat mein Händlerkonto gesperrt, 800 Euro stecken fest"),
        ("de", "paypal hat mein geschäftskonto eingeschränkt. ich verkaufe auf ebay"),
        ("en", "i am a seller and they blocked my account. it is paypal"),
    ],
)
def test_nobody_cites_the_rules_for_market_places_against_a_payment_service(language: str, text: str) -> None:
    talk = _drafted(text, language=language)

    assert "p2b_complaint" not in _kinds(talk)
    assert "payment_complaint" in _kinds(talk)
    assert not any(MARKET_ONLY in one.text for one in talk.case.letters)


def test_a_payment_service_that_is_named_only_later_is_heard_as_one() -> None:
    talk = told("bin verkäufer und mein konto wurde gesperrt")
    assert talk.case.text("situation") == "seller_account"

    talk.say("paypal")

    assert talk.case.text("situation") == "payment_limited"
    assert talk.case.says_yes("business_use")


@pytest.mark.parametrize("text", ["etsy suspended my shop, i am a seller", "eBay hat mein Verkäuferkonto gesperrt"])
def test_a_market_place_keeps_its_own_rules(text: str) -> None:
    assert told(text).case.text("situation") == "seller_account"


def test_no_letter_claims_that_a_seller_lives_on_the_money_in_a_payment_account() -> None:
    assert "angewiesen" not in _text(_drafted(LIMITED), "payment_complaint")


@pytest.mark.parametrize(
    ("language", "text", "aim"),
    [
        ("en", "I want the money back, the account i dont care", "The aim: the money out."),
        ("en", "just my money, they can keep the account", "The aim: the money out."),
        ("de", "ich will nur das geld, das konto ist mir egal", "Ziel: das Geld heraus."),
    ],
)
def test_who_wants_only_the_money_asks_for_no_lifting(language: str, text: str, aim: str) -> None:
    story = {"en": LIMITED, "de": "Paypal hat mein Händlerkonto seit 4.11.2026 gesperrt, Guthaben 812,40 Euro"}[
        language
    ]
    assert "Beschränkung aufzuheben" in _text(_drafted(story, language=language), "payment_complaint")

    talk = answering(told(story, language=language), "confirm_facts")
    talk.say(text)
    assert aim in talk.text
    talk.say("yes" if language == "en" else "ja")

    assert "aufzuheben" not in _text(talk, "payment_complaint")
    assert "812,40" in _text(talk, "payment_complaint")


def test_a_market_place_is_not_asked_to_lift_what_the_seller_no_longer_wants() -> None:
    etsy = "Etsy suspended my seller shop on 4 November, 500 euro stuck. I only want the money, not the account"

    assert "aufzuheben" not in _text(_drafted(etsy), "p2b_complaint")


def _overdue() -> Conversation:
    talk = answering(told(LIMITED, HOME, language="en"), "confirm_facts")
    talk.say("I want the money back, the account i dont care")
    talk.say("yes")
    answering(talk, "sent_confirmation")
    talk.say("all sent by email")
    talk.wait(dt.datetime(2026, 12, 29, 18, tzinfo=BERLIN))
    talk.say("nothing, they did not answer")
    return talk


def test_the_financial_supervisor_is_named_beside_the_second_letter() -> None:
    assert "Financial supervisor" in _overdue().text


def test_the_second_letter_asks_for_the_money_alone() -> None:
    text = _text(_overdue(), "follow_up")

    assert "payment of the balance: EUR 812.40" in text
    assert "release of the account" not in text


@pytest.mark.parametrize("text", ["i want to complain to the authority", "i will complain about them", "the authority"])
def test_which_authority_is_asked_where_two_are_open(text: str) -> None:
    talk = _overdue()
    talk.say(text)

    assert talk.asks == "next_route"
    talk.say("financial supervisor")
    assert [one.to.key for one in talk.case.letters][-1] == "cssf"


def test_who_names_the_authority_for_the_data_goes_there() -> None:
    talk = _overdue()
    talk.say("complaint to the data protection authority")

    assert talk.case.letters[-1].to.key == "dpc"
