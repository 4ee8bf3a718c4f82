"""Three matters of one person at once: what is told of one of them is heard in no other."""

import pytest

from bot import app
from bot.case import Money
from bot.dialogue.understand.about_whom import about_whom
from bot.dialogue.understand.matters import beside, matters
from tests.conversation import Conversation, answering, told

DIRECTORY = app.directory()
EBAY = "ebay hat mein konto dichtgemacht am 18.11. grund: verdacht auf fälschung"
COLLECTOR = (
    "ach und von riverty krieg ich ein schreiben 74,95 für ne bestellung bei about you die hab ich zurückgeschickt"
)
BANK = "und meine sparkasse hat das konto eingeschränkt kann nix überweisen seit gestern"


@pytest.mark.parametrize(
    "text",
    [
        COLLECTOR,
        "riverty inkasso will 74,95 für about you",
        "coeo inkasso will 74,95 euro wegen vodafone",
        "got a letter from EOS collection for zalando, 74.95",
    ],
)
def test_a_collector_that_writes_for_another_shop_is_another_matter(text: str) -> None:
    assert [one.text for one in beside(text, "ebay", DIRECTORY)] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "riverty inkasso will 74,95 für ebay",
        "riverty will jetzt 74,95",
        "coeo hat damals wegen vodafone geschrieben, ist erledigt",
        "die bestellung war bei about you",
    ],
)
def test_one_that_writes_for_this_company_or_no_longer_is_none(text: str) -> None:
    assert not beside(text, "ebay", DIRECTORY)


def test_of_three_told_in_one_breath_each_keeps_its_own_sums() -> None:
    story = (
        "ich hab drei sachen. ebay konto gesperrt seit 10.11., paypal hat 340 euro eingefroren seit 14.11., "
        "und riverty inkasso will 89,90 für about you, hab ich retourniert"
    )
    of = {one.slug: one.text for one in matters(story, DIRECTORY)}
    assert set(of) == {"ebay", "paypal", "aboutyou"}
    assert "340" in of["paypal"]
    assert "89,90" not in of["paypal"] + of["ebay"]
    assert "89,90" in of["aboutyou"]


def test_the_bill_of_a_shop_over_which_a_payment_service_blocked_is_still_one_matter_with_it() -> None:
    story = "Klarna hat mich gesperrt. Coeo Inkasso will 80 Euro für eine Bestellung bei Zalando."
    assert len(matters(story, DIRECTORY)) < 2


def three() -> Conversation:
    talk = told(EBAY, "britta.schaller@example.org")
    for text in (COLLECTOR, BANK):
        talk.say(text)
        assert talk.asks == "second_case"
        talk.say("ja")
    return talk


def test_a_collector_and_a_bank_become_cases_of_their_own_when_the_person_says_so() -> None:
    talk = three()
    assert [one.text("company") for one in talk.cases.values()] == ["ebay", "aboutyou", "Sparkasse"]
    assert not talk.cases["1"].known("claim_amount")
    assert not talk.cases["1"].known("collection_agency")


@pytest.mark.parametrize(
    ("text", "case", "topic", "value"),
    [
        ("ebay schuldet mir noch 112 euro", "1", "balance", Money(11200)),
        ("bei ebay: da sind noch 112 euro drauf", "1", "balance", Money(11200)),
        ("für riverty: aktenzeichen 7712-339", "2", "claim_reference", "7712-339"),
        ("zu about you: aktenzeichen 7712-339", "2", "claim_reference", "7712-339"),
    ],
)
def test_what_begins_with_another_of_the_companies_is_heard_in_its_case(
    text: str, case: str, topic: str, value: object
) -> None:
    talk = three()
    talk.say(text)
    assert talk.cases[case].value(topic) == value
    assert not any(one.known(topic) for key, one in talk.cases.items() if key != case)


def test_a_bank_that_no_directory_has_is_found_by_its_name() -> None:
    talk = three()
    talk.say("ebay schuldet mir noch 112 euro")
    assert talk.current == "1"
    talk.say("bei der sparkasse sind noch 500 euro drauf")
    assert talk.current == "3"
    assert talk.cases["3"].value("balance") == Money(50000)


def test_a_case_is_chosen_by_the_collector_in_it() -> None:
    talk = three()
    talk.say("/faelle")
    talk.say("riverty")
    assert talk.current == "2"


@pytest.mark.parametrize(
    "text",
    [
        "bei ebay ist es die gleiche mail",
        "ebay hab ich immer mit paypal bezahlt",
        "gesperrt seit 18.11.",
        "paypal lastschrift ist geplatzt",
    ],
)
def test_what_is_only_compared_or_paid_by_way_of_them_changes_no_case(text: str) -> None:
    assert about_whom(text) == ()


def test_a_new_case_may_be_about_a_company_that_another_one_is_about() -> None:
    talk = three()
    talk.say("/neu")
    talk.say("ebay hat mein zweites konto gesperrt")
    assert talk.current == "4"
    assert talk.case.text("company") == "ebay"


def test_a_collector_for_another_shop_waits_apart_where_nobody_says_whose_matter_it_is() -> None:
    talk = told(EBAY, "britta.schaller@example.org")
    for text in (
        COLLECTOR,
        "aktenzeichen 7712-339",
        "kann ich das später machen",
        "Britta Schaller, Amselweg 2, 29221 Celle",
    ):
        talk.say(text)
    talk.say("ebay will kein geld")
    case = talk.case
    assert case.id == "1"
    assert not any(case.known(topic) for topic in ("claim_reference", "collection_agency"))
    assert case.value("claim_alleged") is False
    talk.say("ja")
    talk.say("/neu")
    assert talk.case.text("company") == "aboutyou"
    assert talk.case.value("claim_amount") == Money(7495)
    assert talk.case.text("claim_reference") == "7712-339"


@pytest.mark.parametrize(
    "text", ["selbe mail", "die gleiche email wie bei ebay", "dieselbe", "same email", "ist die gleiche"]
)
def test_the_same_mail_as_in_the_other_case_is_the_account_of_this_one(text: str) -> None:
    talk = answering(told(EBAY, "britta.schaller@example.org"), "confirm_facts")
    talk.say("vinted hat mich jetzt auch gesperrt, seit gestern")
    talk.say("ja")
    assert talk.asks == "account_identifier"
    talk.say(text)
    assert talk.case.id == "2"
    assert talk.case.text("account_identifier") == "britta.schaller@example.org"


def test_the_same_as_always_is_no_account_where_no_mail_is_known() -> None:
    talk = told(EBAY)
    talk.say("die gleiche wie immer")
    assert not talk.case.text("account_identifier")
