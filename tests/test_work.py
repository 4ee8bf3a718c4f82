"""Couriers, riders and drivers: their account is one of work, and nothing is said to them of selling."""

import pytest

from bot.dialogue.understand.work import of_work
from bot.letters.offers import works
from tests.conversation import Conversation, desk

ADDRESS = "Amir Khan, Sonnenallee 10, 12045 Berlin"


@pytest.mark.parametrize(
    "text",
    [
        "Uber Eats deactivated my courier account",
        "i deliver for deliveroo and they suspended me",
        "bolt driver account blocked since monday",
        "bin fahrer bei uber, konto seit gestern gesperrt",
        "lieferando hat mein fahrerkonto gesperrt",
        "fahre für bolt und bin gesperrt",
        "wolt rider here, blocked",
        "amazon flex hat mich gesperrt",
        "keine schichten mehr bei flink, account weg",
    ],
)
def test_an_account_of_work_is_heard(text: str) -> None:
    assert of_work(text)


@pytest.mark.parametrize(
    "text",
    [
        "mein Verkäuferkonto bei Amazon ist gesperrt",
        "etsy closed my shop",
        "my airbnb host account is blocked",
        "lieferando hat mein konto gesperrt, essen nie gekommen",
        "uber hat mein konto gesperrt wegen einer rechnung",
        "ich verkaufe bei ebay, konto gesperrt",
    ],
)
def test_a_shop_a_host_and_a_customer_are_none(text: str) -> None:
    assert not of_work(text)


@pytest.mark.parametrize(
    ("language", "story", "yes"),
    [
        ("en", "Uber Eats deactivated my courier account on 20 November, they owe me 340 euro", "yes"),
        ("de", "lieferando hat mein fahrerkonto gesperrt seit 20.11., lohn 210 euro fehlt", "ja"),
        ("en", "Bolt suspended my driver account since 20 November", "yes"),
    ],
)
def test_nobody_who_drives_or_delivers_reads_of_selling(language: str, story: str, yes: str) -> None:
    talk = Conversation(desk(language))
    for text in (story, yes, "amir.k@example.org", ADDRESS, yes):
        talk.say(text)
    said = " ".join(str(one.body) for turn in talk.turns for one in turn.says)

    assert works(talk.case)
    assert [one.kind for one in talk.case.newest_letters()] == ["p2b_complaint", "access_request"]
    for text in (said, *(one.text for one in talk.case.letters)):
        for word in ("Händler", "Verkäufer", "Verkauf", "seller", "trader", "Waren", "goods", "2019/1150"):
            assert word not in text


def test_a_seller_stays_one() -> None:
    talk = Conversation(desk())
    for text in ("Amazon hat mein Verkäuferkonto gesperrt seit 20.11.", "ja"):
        talk.say(text)

    assert not works(talk.case)
    assert "Verkäuferkonto" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "the company in my contract is Wolt Enterprises Deutschland GmbH, Stralauer Allee 6, 10245 Berlin",
        "im Vertrag steht Wolt Enterprises Deutschland GmbH, Stralauer Allee 6, 10245 Berlin",
    ],
)
def test_the_firm_of_the_contract_is_written_to_and_its_address_is_not_the_persons(text: str) -> None:
    talk = Conversation(desk("en"))
    for one in ("Wolt blocked my courier account on 20 November", "yes", "amir.k@example.org", ADDRESS, text):
        talk.say(one)
    company = talk.desk.company(talk.case)

    assert company
    assert company.lines == ("Wolt Enterprises Deutschland GmbH", "Stralauer Allee 6", "10245 Berlin")
    assert talk.case.text("postal_address").startswith("Sonnenallee 10")


def test_an_employer_that_no_contract_is_named_with_takes_nobodys_place() -> None:
    talk = Conversation(desk())
    for one in ("Amazon hat mein Konto gesperrt", "ja", "mein Arbeitgeber ist die Müller GmbH, Ring 1, 50667 Köln"):
        talk.say(one)

    assert talk.case.text("company") == "amazon"


@pytest.mark.parametrize("text", ["they blocked my account 3 days ago", "account blocked 3 days ago"])
def test_a_span_behind_the_word_account_is_no_number_of_it(text: str) -> None:
    talk = Conversation(desk("en"))
    talk.say(f"Wolt, {text}")
    talk.say("yes")

    assert talk.case.known("block_date")
    assert talk.case.text("account_identifier") == ""
