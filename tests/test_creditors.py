"""A claim that is said to be another firm's: who shut the account stays who is written to."""

import pytest

from tests.conversation import answering, drafted


@pytest.mark.parametrize(
    "said",
    [
        "die 121,40 sind nicht von amazon sondern von paypal",
        "die Forderung ist nicht von Amazon, sondern von PayPal",
        "die rechnung kommt nicht von amazon sondern von paypal",
        "der Betrag ist nicht von Amazon, der ist von PayPal",
    ],
)
def test_both_letters_went_to_the_creditor_instead_of_who_shut_the_account(said: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(said)
    assert talk.case.text("company") == "amazon"
    assert talk.case.text("claim_creditor") == "PayPal"
    assert "Gläubiger der Forderung: PayPal" in talk.text
    assert all(one.to.name.startswith("Amazon") for one in talk.case.newest_letters())
    assert "Gläubiger nach meiner Kenntnis: PayPal" in talk.case.newest_letters()[0].text


@pytest.mark.parametrize(
    "said", ["gesperrt hat mich nicht amazon sondern paypal", "Quatsch, PayPal meinte ich, nicht Amazon"]
)
def test_the_company_itself_can_still_be_put_right(said: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(said)
    assert talk.case.text("company") == "paypal"
    assert not talk.case.known("claim_creditor")
