"""What went wrong in whole lives that were played from the day of sending on."""

import datetime as dt

import pytest

from tests.conversation import START, Conversation, told
from tests.test_paying_late import begun


def with_a_collector() -> Conversation:
    """Somebody whose dispute is out, beside a request to the company, and whom the collector did not answer."""
    talk = told(
        "hi, i live in berlin and a debt collector called EOS keeps writing me, they want 238.50 for some vodafone "
        "contract i cancelled in 2024. reference 55-8831",
        *("no", "Sean Murphy, Weserstr. 12, 12047 Berlin, sean.murphy@example.org", "i don't know", "yes that's right"),
        *("that's enough", "looks good", "post", "yes", "sent it by registered mail today"),
        language="en",
    )
    talk.wait(dt.datetime(2026, 12, 9, 19, 0, tzinfo=START.tzinfo))
    talk.say("nothing new")
    return talk


def test_they_are_those_whom_the_second_letter_is_for() -> None:
    talk = with_a_collector()
    talk.say("they answered finally: the contract was concluded on 3 May 2022, you owe 189.00 plus interest and costs")

    newest = talk.case.newest_letters()[-1]
    assert (newest.id, newest.to.key) == ("L4", "eos-solutions")
    assert "Inzwischen verlangen Sie 189,00 EUR" in newest.text
    assert "ohne dass ich eine vollständige Antwort erhalten habe" in newest.text


@pytest.mark.parametrize(
    "text",
    [
        "i have the email confirmation from vodafone dated 14 march 2024",
        "ich habe eine mail von amazon vom 20.11., da steht bezahlt",
        "ich hab den brief von denen vom 20.11.",
    ],
)
def test_a_mail_that_somebody_holds_was_not_sent_by_them(text: str) -> None:
    talk = begun("amazon-sent")
    talk.say(text)

    assert not any(one.by == "person" for one in talk.case.contacts)


def test_where_no_account_is_shut_none_is_spoken_of() -> None:
    talk = with_a_collector()
    talk.say("Vodafone wrote: the claim has been withdrawn, account shows zero")

    assert "account works" not in talk.text
