"""Sums in words are heard as sums in digits, wherever a rule looks for them."""

import pytest

from bot.case import Money
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.digits import in_digits
from tests.conversation import told


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Neunzig Euro und fünfzig Cent wollen die", "90,50 euro wollen die"),
        ("wollen anderthalb tausend euro", "wollen 1500 euro"),
        ("hundert euro und zweihundert euro", "100 euro und 200 euro"),
        ("89,- von mir", "89 euro von mir"),
        ("90 Öcken will der", "90 euro will der"),
        ("Amazon will achtzig Euro. Kirchweg 4", "Amazon will 80 euro. Kirchweg 4"),
        ("a claim of eighty euros", "a claim of 80 euro"),
    ],
)
def test_a_sum_in_words_is_no_sum_in_digits(said: str, read: str) -> None:
    assert in_digits(said) == read


@pytest.mark.parametrize(
    "said",
    [
        "1.284,60 euro",
        "Amazon will 80 Euro. Kirchweg 4",
        "ein paar hundert euro",
        "a couple of hundred euros",
        "achtzig bis neunzig euro",
    ],
)
def test_a_plain_sum_or_none_is_changed(said: str) -> None:
    assert in_digits(said) == said


@pytest.mark.parametrize(
    ("said", "language", "cents"),
    [
        ("amazon hat mein konto gesperrt, die wollen achtzig euro von mir", "de", 80_00),
        ("amazon hat mein konto gesperrt und fordert zweihundertfünfzig euro", "de", 250_00),
        ("amazon hat mein konto gesperrt und fordert 1,2k", "de", 1200_00),
        ("amazon blocked my account and demands a hundred euros", "en", 100_00),
        ("my amazon account is locked because of a claim of ninety euros and fifty cents", "en", 90_50),
    ],
)
def test_a_claim_whose_sum_is_in_words_is_lost(said: str, language: str, cents: int) -> None:
    case = told(said, language=language).case

    assert case.says_yes("claim_alleged")
    assert case.value("claim_amount") == Money(cents)


def test_of_two_sums_in_words_the_second_is_lost() -> None:
    assert [one.money.cents for one in topmost("hundert euro und zweihundert euro")] == [100_00, 200_00]
