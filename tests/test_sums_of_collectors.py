"""Which sum is whose, where collectors come one after another, or two at once."""

import pytest

from bot.case import Money
from tests.conversation import told


def eur(amount: str) -> Money:
    return Money(round(float(amount) * 100))


@pytest.mark.parametrize(
    ("story", "office", "claimed"),
    [
        ("erst schrieb riverty 80 euro, jetzt coeo 120 euro. konto bei klarna gesperrt", "coeo", "120"),
        ("riverty wollte 80 euro, jetzt will coeo 131,20. klarna konto zu", "coeo", "131.20"),
        ("klarna konto zu. zuerst paigo mit 64,90, dann eos mit 98,20, jetzt lowell mit 131,20", "Lowell", "131.20"),
        ("coeo will 131,20 für otto. eos will auch was, 88 euro für amazon", "coeo", "131.20"),
        ("klarna gesperrt. coeo 131,20", "coeo", "131.20"),
    ],
)
def test_the_sum_beside_the_name_of_who_writes_now_is_the_claim(story: str, office: str, claimed: str) -> None:
    case = told(story).case
    assert case.text("collection_agency").startswith(office)
    assert case.value("claim_amount") == eur(claimed)
    assert not case.known("claim_principal")


def test_the_sum_of_a_collector_of_before_is_not_taken_for_that_of_the_new_one() -> None:
    case = told("erst kam ein brief von riverty, 80 euro, jetzt von coeo 120. beides angeblich klarna").case
    assert case.text("collection_agency").startswith("coeo")
    assert case.value("claim_amount") != eur("80")


@pytest.mark.parametrize("now", ["158,40", "98,40"])
def test_the_sum_of_who_takes_over_comes_in_the_place_of_the_first(now: str) -> None:
    case = told("klarna gesperrt", "coeo will 131,20", "nein", f"jetzt schreibt auf einmal paigo, {now}").case
    assert case.text("collection_agency").startswith("Riverty")
    assert case.value("claim_amount") == eur(now.replace(",", "."))
    assert not case.known("claim_principal")


def test_a_collectors_name_is_no_name_of_the_account() -> None:
    case = told("amazon gesperrt. inkasso", "nein", "coeo", "131,20").case
    assert not case.known("account_identifier")
    assert case.text("collection_agency").startswith("coeo")


@pytest.mark.parametrize(
    "story", ["amazon gesperrt. hab coeo 131,20 überwiesen", "coeo 80 mal angerufen. amazon gesperrt"]
)
def test_a_collector_that_was_paid_or_called_demands_nothing_by_that(story: str) -> None:
    assert not told(story).case.known("collector_demands")


@pytest.mark.parametrize("said", ["ne warte es war paigo", "nein es war paigo", "nicht coeo sondern paigo"])
@pytest.mark.parametrize("before", [(), ("nein",)])
def test_a_collector_that_was_named_wrongly_is_mended_and_answers_nothing_else(
    said: str, before: tuple[str, ...]
) -> None:
    case = told("klarna gesperrt", "coeo will 131,20", *before, said).case
    assert case.text("collection_agency").startswith("Riverty")
    assert not case.known("claim_paid")
    assert before or said == "nein es war paigo" or not case.known("court_letter")


def test_a_no_that_is_taken_back_at_once_keeps_no_court_away() -> None:
    case = told("klarna gesperrt", "coeo will 131,20", "nein moment da kam was gelbes").case
    assert case.says_yes("court_letter")


def test_who_was_paid_says_that_it_is_paid() -> None:
    assert told("klarna gesperrt", "coeo will 131,20", "nein", "ja an coeo am 3.9.").case.says_yes("claim_paid")


@pytest.mark.parametrize(
    ("story", "whose"),
    [
        ("amazon konto gesperrt, coeo will 80 euro. hab am 3.11. angerufen, die wissen nix", "collector"),
        ("amazon konto gesperrt, coeo will 80 euro. hab bei coeo am 3.11. angerufen", "collector"),
        ("amazon konto gesperrt, coeo will 80 euro. hab bei amazon am 3.11. angerufen, die wissen nix", "person"),
        ("amazon konto gesperrt, coeo will 80 euro. hab am 3.11. die hotline angerufen, die wissen nix", "person"),
        ("amazon konto gesperrt. hab am 3.11. angerufen, die wissen nix", "person"),
    ],
)
def test_a_call_of_nobody_knows_whose_telephone_is_told_to_no_company(story: str, whose: str) -> None:
    assert [(one.way, one.by) for one in told(story).case.contacts] == [("phone", whose)]
