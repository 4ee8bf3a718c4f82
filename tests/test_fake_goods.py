"""Goods that are said to be fakes, bills that prove that they are none, and the money that the sale brought."""

import pytest

from bot.case import Money
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.grounds import names_claims
from tests.conversation import told

DE, EN = "Vinted hat mein Konto am 3.11. gesperrt. ", "Vinted suspended my account on 3 November. "


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("angeblich fake schuhe", "fake Schuhe"),
        ("wegen gefälschter ware", "wegen gefälschter Ware"),
        ("gesperrt wegen fake schuhen, sind aber echt", "wegen fake Schuhen"),
        ("angeblich ist die tasche gefälscht", "die Tasche gefälscht"),
        ("sie sagen die schuhe sind fake", "die Schuhe sind fake"),
        ("die behaupten die schuhe seien gefälscht", "die Schuhe seien gefälscht"),
        ("wegen markenfälschung", "Markenfälschung"),
        ("angeblich hab ich fake schuhe verkauft. 180 euro guthaben", "fake Schuhe verkauft"),
        ("they say the shoes are fake", "the shoes are fake"),
        ("for selling fakes", "selling fakes"),
        ("supposedly my bag is fake", "my bag is fake"),
        ("they claim the jacket is a replica", "the jacket is a replica"),
    ],
)
def test_that_my_goods_are_said_to_be_fakes_is_the_ground(said: str, named: str) -> None:
    assert ground(f"{DE}{said}") == named


@pytest.mark.parametrize("said", ["angeblich ist die mail fake", "meine freundin sagt die seite ist fake"])
def test_a_message_that_is_a_fake_is_no_ground(said: str) -> None:
    assert ground(f"{DE}{said}") == ""


def test_a_bill_that_proves_my_goods_is_nothing_that_i_owe() -> None:
    talk = told(f"{DE}wegen fake, sind aber echt, hab die rechnung. 180 euro liegen noch drauf")
    assert talk.case.value("balance") == Money(18000, "EUR")
    assert not talk.case.known("claim_amount")
    assert not talk.case.says_yes("claim_alleged")


@pytest.mark.parametrize("said", ["wegen rechnung", "weil ich noch eine rechnung habe", "because i have a bill open"])
def test_a_bill_that_is_open_stays_the_reason(said: str) -> None:
    assert names_claims(f"{DE}{said}")


@pytest.mark.parametrize(
    "said",
    [
        f"{DE}180 euro die mir gehören",
        f"{DE}180 euro vom verkauf sind noch drauf",
        f"{DE}verkauft für 180, geld hab ich nicht bekommen",
        f"{DE}verkauft für 180 euro und die zahlen nicht aus",
        f"{EN}about 180 euros locked in",
        f"{EN}sold for 180, never got the money",
    ],
)
def test_what_the_sale_brought_lies_there(said: str) -> None:
    assert told(said).case.value("balance") == Money(18000, "EUR")


def test_a_story_that_begins_with_hi_is_no_mail_of_theirs() -> None:
    talk = told("hi mein discord wurde gehackt, jetzt gesperrt seit 20.11. wegen spam den der hacker gepostet hat")
    assert talk.case.text("block_reason") == "spam"


def test_how_old_somebody_is_makes_no_claim() -> None:
    said = "Ich schreib für meine Oma (84), Ihr Ebay wurde gesperrt weil angeblich jemand von ihrem Konto betrogen hat"
    assert told(said).case.value("claim_alleged") is None


def test_a_guest_who_complained_is_the_ground() -> None:
    assert (
        ground("Airbnb hat mein konto zu gemacht, angeblich hat ein gast sich beschwert")
        == "ein Gast hat sich beschwert"
    )
