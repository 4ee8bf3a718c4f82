"""A court's paper beside another matter: its creditor is never the company of the other one, its days are told at once,
and neither of the two is lost."""

import pytest

from bot import app
from bot.case import Money
from bot.dialogue.understand.matters import matters
from tests.conversation import Conversation, day, told

DIRECTORY = app.directory()
PAYPAL = "PayPal hat mein Konto gesperrt seit 10.11."


@pytest.mark.parametrize(
    "text",
    [
        "hab nen mahnbescheid bekommen, antragsteller o2, amtsgericht coburg. paypal hat mein konto dicht, 89 euro",
        "Gestern kam ein gelber Umschlag, Mahnbescheid für o2, 312,40 Euro. Und PayPal hat mein Konto gesperrt.",
        "paypal gesperrt seit 3.11., und gelber umschlag, geht um o2",
        "paypal hat mein konto zu. gelber brief vom gericht kam am freitag, wegen o2 rechnung 210 euro",
        "PayPal hat mein Konto limitiert. Gelber Umschlag ist von gestern, o2 will 312,40 €.",
        "my paypal account got limited. a yellow envelope came too, payment order, applicant is o2, 240 euros",
        "court order from o2 came yesterday, and my paypal is limited since 10 november",
        "paypal gesperrt + mahnbescheid von o2",
    ],
)
def test_the_yellow_envelope_for_o2_was_heard_in_the_case_of_paypal(text: str) -> None:
    found = {one.slug: one.text.casefold() for one in matters(text, DIRECTORY)}
    assert set(found) == {"o2", "paypal"}
    assert not any(word in found["paypal"] for word in ("mahn", "gelb", "yellow", "court", "gericht", "312", "240"))
    talk = told(text, language="en" if "my paypal" in text else "de")
    assert talk.case.text("company") == "o2"
    assert talk.case.says_yes("court_letter")
    assert "PayPal" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "Amazon hat mich gesperrt, Forderung 120 Euro. Gestern kam ein gelber Umschlag.",
        "Amazon hat mich gesperrt. Gestern kam ein gelber Umschlag vom Amtsgericht Hagen, Antragsteller Amazon.",
        "Klarna hat mich gesperrt. Offen ist eine Rechnung von Zalando. Mahnbescheid kam am 20.11.",
        "ich hab bei zalando bestellt, mit paypal bezahlt, jetzt mahnbescheid von zalando",
    ],
)
def test_a_paper_of_the_same_company_was_a_matter_apart(text: str) -> None:
    assert matters(text, DIRECTORY) == ()


def _both(text: str) -> tuple[Conversation, dict[str, str]]:
    talk = told(PAYPAL, text)
    return talk, {case.text("company"): case.id for case in talk.cases.values()}


@pytest.mark.parametrize(
    "text",
    [
        "da kam auch noch ein gelber umschlag, mahnbescheid von o2, 312,40 euro",
        "gelber umschlag von o2!!",
        "und jetzt noch ein Brief vom Amtsgericht Coburg, Antragsteller ist o2",
        "Meine PayPal Mail ist jana@example.org. Ausserdem kam ein Mahnbescheid von o2",
    ],
)
def test_the_alarm_waited_for_whether_it_is_a_case_of_its_own(text: str) -> None:
    talk, companies = _both(text)
    assert set(companies) == {"paypal", "o2"}
    assert "Das ist eilig" in talk.text
    assert "getrennt von PayPal" in talk.text
    assert talk.cases[companies["o2"]].says_yes("court_letter")
    assert not talk.cases[companies["paypal"]].known("court_letter")
    assert not talk.cases[companies["paypal"]].known("claim_amount")


def test_what_was_said_of_paypal_beside_the_court_paper_was_lost() -> None:
    talk, companies = _both(
        "Meine PayPal Mail ist jana@example.org. Ausserdem kam ein Mahnbescheid von o2, 312,40 Euro"
    )
    assert talk.cases[companies["paypal"]].text("account_identifier") == "jana@example.org"
    assert not talk.cases[companies["o2"]].known("account_identifier")
    assert talk.cases[companies["o2"]].value("claim_amount") == Money(31240)


@pytest.mark.parametrize("text", ["nein kein gelber umschlag von o2", "o2 droht auch mit mahnbescheid", "kein gericht"])
def test_a_paper_that_never_came_began_a_case(text: str) -> None:
    assert "Das ist eilig" not in told(PAYPAL, text).text


def test_the_court_paper_among_two_others_waited_without_an_alarm() -> None:
    talk = told(PAYPAL, "Mahnbescheid von o2 ist da. Und Zalando hat mich auch gesperrt")
    assert "Das ist eilig" in talk.text
    assert "Bei O2 zählt jeder Tag" in talk.text
    talk.say("/neu")
    assert talk.case.text("company") == "o2"


@pytest.mark.parametrize(
    "text",
    [
        "Mahnbescheid vom AG Hagen, 300 Euro von irgendeiner Lakefield. Außerdem hat PayPal mein Konto gesperrt",
        "gelber umschlag kam, 300 euro. paypal hat mich auch gesperrt",
        "got a court order for 300 euros from some capital firm. paypal has suspended my account, too",
    ],
)
def test_a_creditor_whom_nobody_lists_became_the_company_that_blocked(text: str) -> None:
    talk = told(text, language="en" if text.startswith("got") else "de")
    assert not talk.case.text("company")
    assert talk.case.says_yes("court_letter")
    assert talk.case.value("claim_amount") == Money(30000)
    assert "PayPal" in talk.text
    talk.say("/neu")
    assert talk.case.text("company") == "paypal"
    assert not talk.case.known("court_letter")
    assert not talk.case.known("claim_amount")


@pytest.mark.parametrize(
    "text", ["Mahnbescheid kam. Amazon hat mich gesperrt", "Gelber Umschlag kam. Das ist von Amazon"]
)
def test_a_paper_that_may_be_of_the_one_company_was_taken_from_it(text: str) -> None:
    assert told(text).case.text("company") == "amazon"


def test_the_second_of_two_yellow_envelopes_was_lost() -> None:
    talk = told(
        "zwei gelbe umschläge: einer von vodafone 210 euro zugestellt 18.11., einer von otto 88 euro zugestellt 20.11."
    )
    assert talk.case.text("company") == "vodafone"
    assert "Bei OTTO zählt jeder Tag" in talk.text
    talk.say("/neu")
    assert "Das ist eilig" in talk.text
    assert (talk.case.text("company"), talk.case.says_yes("court_letter")) == ("otto", True)
    assert talk.case.value("service_date") == day(2026, 11, 20)


@pytest.mark.parametrize(
    "text", ["und heute noch einer, von vodafone", "heute kam noch so einer von vodafone, 88 euro"]
)
def test_one_more_paper_of_another_creditor_was_not_understood(text: str) -> None:
    talk = told("Mahnbescheid von o2 kam am 20.11.", text)
    assert "Das ist eilig" in talk.text
    assert talk.case.text("company") == "vodafone"
    assert talk.case.says_yes("court_letter")
    assert talk.cases["1"].value("service_date") == day(2026, 11, 20)


@pytest.mark.parametrize(
    "text", ["noch einer von o2 kam heute", "AG Coburg steht drauf", "kam noch einer von vodafone?"]
)
def test_what_is_no_paper_of_another_began_a_case(text: str) -> None:
    assert len(told("Mahnbescheid von o2 kam am 20.11.", text).cases) == 1


def test_a_paper_of_another_creditor_of_long_ago_began_a_case() -> None:
    assert len(told(PAYPAL, "mein Anwalt sagt, o2 hatte auch mal einen mahnbescheid geschickt").cases) == 1
