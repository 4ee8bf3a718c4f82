"""Who sells tells of a buyer: what that one paid, wants back or wrote is neither a claim of the firm nor a
word to it."""

import pytest

from bot.case import Money
from bot.dialogue.understand.customers import without_customers
from tests.conversation import REPLIES, told

TELL_OF_BUYERS = [
    "ebay kleinanzeigen hat mich gesperrt weil ich angeblich ein fake bin, seit sonntag. da laufen 3 anzeigen und ein"
    " käufer hat schon 120 € überwiesen",
    "ebay hat mein konto am 4.11. gesperrt, 640 euro. käufer hat das fahrrad am 1.11. abgeholt und am 3.11. geld zurück"
    " verlangt 640 euro",
    "paypal limited my account on 14 nov. buyer opened a chargeback for 89 euros. they said 180 days hold",
    "vinted gesperrt seit 14.11. die käuferin will 35 euro zurück",
    "airbnb gesperrt am 3.11.; gast hat 300 euro bezahlt",
    "etsy suspended my shop on 12 nov. a customer opened a case for 45 euros",
]


@pytest.mark.parametrize("story", TELL_OF_BUYERS)
def test_what_a_buyer_paid_or_wants_became_a_claim_against_me(story: str) -> None:
    case = told(story).case
    assert not case.says_yes("claim_alleged")
    assert case.value("claim_amount") is None
    assert case.known("block_date")


@pytest.mark.parametrize(
    ("story", "cents"),
    [
        ("paypal gesperrt. käufer hat einen fall aufgemacht wegen 89 euro, paypal verlangt 89 euro von mir", 8900),
        ("ebay gibt dem käufer das geld zurück und will jetzt 185 von mir, konto seit 24.11. gesperrt", 18500),
        ("paypal gesperrt. ein kunde hat zurückgebucht, jetzt wollen die 60 euro von mir", 6000),
    ],
)
def test_what_the_firm_wants_for_a_buyer_was_lost(story: str, cents: int) -> None:
    assert told(story).case.value("claim_amount") == Money(cents)


@pytest.mark.parametrize(
    "story",
    [
        "vinted gesperrt seit 14.11., 60 euro. hab der käuferin am 10.11. geschrieben, die hat nicht geantwortet",
        "etsy shop gesperrt 12.11., 2318 euro. kundin hat am 9.11. eine beschwerde geschickt",
        "paypal limited my account on 9 nov, balance 500 eur. buyer wrote to me on 7 nov that he is happy",
        "i messaged the buyer on 10 nov, no answer. vinted banned me on 14 nov",
    ],
)
def test_what_passed_between_a_buyer_and_me_stood_as_my_word_to_the_firm(story: str) -> None:
    case = told(story).case
    assert case.contacts == ()
    assert case.known("block_date")


@pytest.mark.parametrize(
    "story",
    [
        "ebay gesperrt seit 3.11. käufer hat die ware am 1.11. bekommen. ich hab ebay am 5.11. geschrieben",
        "vinted gesperrt seit 14.11. ich habe dem käufer am 10.11. geschrieben und vinted am 15.11. angeschrieben",
        "vinted gesperrt seit 1.11., hab dem kundenservice am 10.11. geschrieben",
    ],
)
def test_my_word_to_the_firm_was_lost_beside_the_buyer(story: str) -> None:
    assert len(told(story).case.contacts) == 1


@pytest.mark.parametrize(
    ("story", "ground"),
    [
        ("ebay gesperrt seit 3.11. weil ein käufer sich beschwert hat", True),
        ("uber hat mich gesperrt, angeblich hat sich ein fahrgast beschwert", True),
    ],
)
def test_a_complaint_is_still_no_claim(story: str, ground: bool) -> None:
    assert told(story).case.says_yes("claim_alleged") is not ground


def test_what_a_firm_writes_of_its_customer_is_kept() -> None:
    text = "konto gesperrt. der kunde hat die offene forderung von 80 euro zu zahlen"
    assert without_customers(text) == text


def test_that_the_goods_were_sent_is_no_inquiry() -> None:
    talk = told("paypal konto gesperrt seit 9.11. weil ich -214,90 im minus bin")
    while talk.asks != "claim_paid":
        answer = REPLIES.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")
    talk.say("nein, hab die ware geschickt, kam am 21.10. an")
    assert talk.case.contacts == ()
    assert talk.case.value("claim_paid") is False


@pytest.mark.parametrize(
    "story",
    [
        "etsy gesperrt 12.11., angeblich fehlt meine steuernummer",
        "dkb konto gesperrt seit 9.11., ident 3x fehlgeschlagen, angeblich ist das foto unscharf",
        "ebay auszahlung hängt, angeblich muss ich mich als gewerblich anmelden",
        "vinted gesperrt seit 9.11., angeblich ist mein ausweis abgelaufen",
        "revolut gesperrt, angeblich fehlen noch unterlagen",
        "n26 konto gesperrt am 9.11. angeblich stimmt der name nicht überein",
    ],
)
def test_what_is_said_to_be_missing_became_a_claim_for_money(story: str) -> None:
    talk = told(story)
    assert not talk.case.says_yes("claim_alleged")
    assert talk.asks != "court_letter"


@pytest.mark.parametrize(
    "story",
    [
        "amazon gesperrt seit 9.11., angeblich fehlt noch was",
        "amazon gesperrt, angeblich fehlen 80 euro",
        "otto gesperrt seit 9.11., angeblich eine rechnung offen",
        "amazon hat mich gesperrt, angeblich hab ich was nicht bezahlt",
        "amazon hat mein konto zu, angeblich fehlt die zahlung",
    ],
)
def test_what_is_said_to_be_owed_is_still_a_claim(story: str) -> None:
    assert told(story).case.says_yes("claim_alleged")
