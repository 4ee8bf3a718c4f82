"""A payment that the bank fetched back and that was made once more is a paid claim; and who answered is told apart."""

import pytest

from bot.case import Money
from bot.dialogue.understand.authorities import of_an_authority
from tests.conversation import answering, day, told

STORY = "my playstation account got banned and i have there like 900 pounds of games"
BACK = (
    'they say "fraudulent chargeback". my bank did chargeback 54.99 by mistake on 18 november, '
    "i paid it back to sony on the 19th november"
)


def test_what_was_fetched_back_and_paid_again_stands_in_the_letter_as_paid() -> None:
    talk = told(STORY, BACK, language="en")
    assert talk.case.value("claim_paid") is True
    assert talk.case.value("payment_amount") == Money(5499, "GBP")
    assert talk.case.value("payment_date") == day(2026, 11, 19)
    answering(talk, "letter_review")
    text = next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")
    assert "54" in text
    assert "19. November 2026" in text


@pytest.mark.parametrize(
    "text",
    [
        "meine Bank hat 54,99 zurückgebucht, ich hab das am 2.11. nochmal überwiesen",
        "Rücklastschrift von 54,99 Euro, die hab ich gleich nachgezahlt",
        "the direct debit of 54.99 bounced, i transferred it again on 3 november",
    ],
)
def test_the_same_in_other_words_is_paid(text: str) -> None:
    language = "en" if "bounced" in text else "de"
    talk = told("paypal hat mein konto gesperrt" if language == "de" else "paypal blocked my account", text)
    assert talk.case.value("claim_paid") is True
    assert talk.case.value("claim_amount") == Money(5499)


@pytest.mark.parametrize(
    "text",
    [
        "they did a chargeback of 54.99, i have not paid it back",
        "my bank charged back 54.99. should i pay it again?",
        "my buyer did a chargeback of 54.99",
    ],
)
def test_what_was_only_fetched_back_is_not_paid(text: str) -> None:
    assert told("paypal blocked my account", text, language="en").case.value("claim_paid") is not True


@pytest.mark.parametrize(
    "text",
    [
        'the ICO says: "we think Sony has not complied, we have written to them"',
        'authority wrote: "we have forwarded your complaint to the Irish Data Protection Commission"',
        "the dpc replied that it takes 3 months",
    ],
)
def test_an_authority_that_answers_is_known_as_one(text: str) -> None:
    assert of_an_authority(text)


@pytest.mark.parametrize(
    "text",
    [
        "authority",
        "i want to complain to the authority",
        "should I write to the ICO",
        "they say i can complain to the ICO",
        "i have not heard from the ico",
    ],
)
def test_who_only_speaks_of_an_authority_has_no_word_from_it(text: str) -> None:
    assert not of_an_authority(text)
