"""A collector told while another company waits that was told with one: what is said of it is kept for that case, and
its number is no account here."""

import pytest

from tests.conversation import Conversation, told

TWO = (
    "ebay hat mir das konto gesperrt, und son inkassoverein will 396 euro für ne vodafone rechnung die ich längst"
    " bezahlt hab"
)
OTHERS = "ebay hat mein konto gesperrt. und paypal hat mein konto am 3.11. auch eingeschränkt, 80 euro drauf"
SAID = "falkensee forderungsservice, FF-26-55102, 396,20"


def waits(talk: Conversation) -> str:
    return " ".join(value for key, value in talk.case.marks.items() if key.startswith("apart:"))


@pytest.mark.parametrize("text", [SAID, "Falkensee Inkasso GmbH, Aktenzeichen FF-26-55102, 396,20 Euro"])
def test_its_number_and_its_sum_are_none_of_this_case(text: str) -> None:
    talk = told(TWO, text)

    assert "FF-26-55102" in waits(talk)
    assert talk.case.value("account_identifier") is None
    assert talk.case.value("claim_amount") is None
    assert "Vodafone" in talk.text


def test_the_case_that_is_begun_then_knows_them() -> None:
    talk = told(TWO, SAID, "/neu")

    assert talk.case.text("company") == "vodafone"
    assert talk.case.text("claim_reference") == "FF-26-55102"


def test_an_account_that_is_told_is_still_one() -> None:
    talk = told(TWO, "makita_marco79")

    assert talk.case.text("account_identifier") == "makita_marco79"


def test_where_no_collector_was_told_of_nothing_is_put_aside() -> None:
    talk = told(OTHERS, SAID)

    assert "FF-26-55102" not in waits(talk)
