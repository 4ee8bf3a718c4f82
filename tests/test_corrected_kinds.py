"""Corrections in a few words: what it is not about, a name for the account told later, who signs for whom, a sigh where
an answer is asked for."""

import pytest

from bot.case import Money
from bot.dialogue.understand.kinds_named import kinds
from bot.letters.offers import BY_POWER
from tests.conversation import answering, told

RETURNS = "amazon hat mein konto gesperrt wegen zu vieler retouren"
CLAIMED = "otto konto gesperrt, angeblich rechnung nicht bezahlt, hab ich aber, eos schreibt"


@pytest.mark.parametrize(
    ("text", "yes", "no"),
    [
        ("es geht nicht um retouren, es ist wegen einem anderen konto", ("linked_account",), ("returns",)),
        ("das mit dem gekündigten bankkonto ist quatsch", (), ("bank_terminated",)),
        ("it says too many returns, thats a lie", (), ("returns",)),
        ("it is my seller account", ("seller_account",), ()),
    ],
)
def test_a_kind_that_is_denied_is_told_from_the_one_that_is_named(
    text: str, yes: tuple[str, ...], no: tuple[str, ...]
) -> None:
    assert kinds(text) == (yes, no)


def test_what_it_is_about_is_another_thing_than_was_understood() -> None:
    talk = answering(told(RETURNS), "confirm_facts")
    talk.say("es geht nicht um retouren, es ist wegen einem anderen konto")

    assert talk.case.text("situation") == "linked_account"
    assert talk.asks == "confirm_facts"


def test_what_it_is_not_about_is_struck() -> None:
    talk = answering(told("the amazon closed my account because of too many returns", language="en"), "confirm_facts")
    talk.say("it says too many returns, thats a lie")

    assert not talk.case.known("situation")
    assert "What it is about instead" in talk.text


def test_a_block_over_a_claim_stays_one_where_the_collector_is_named_with_a_sum() -> None:
    talk = answering(told(CLAIMED), "confirm_facts")
    talk.say("nein die eos will 171,35")

    assert talk.case.text("situation") == "block_over_claim"
    assert talk.case.value("claim_amount") == Money(17135)


@pytest.mark.parametrize("text", ["meine kennung ist julchenxd7", "Konto: julchenxd7", "nein, user: julchenxd7"])
def test_the_name_of_the_account_is_told_later(text: str) -> None:
    talk = answering(told("vinted hat mein konto gesperrt"), "confirm_facts")
    assert talk.case.text("account_identifier") != "julchenxd7"
    talk.say(text)

    assert talk.case.text("account_identifier") == "julchenxd7"


def test_what_they_admitted_on_a_day_was_not_paid_on_it() -> None:
    talk = answering(told(CLAIMED), "confirm_facts")
    talk.say("am 20. November haben sie zugegeben dass die 171,35 bezahlt sind")

    assert not talk.case.text("payment_date")


def test_who_has_a_power_of_attorney_signs_for_who_cannot() -> None:
    talk = told("hallo, meine mutter ist 81, amazon hat ihr konto gesperrt")
    talk.say("sie heißt Erna Kallweit")
    talk.say("sie kann nicht mehr unterschreiben, ich bin ihr Bevollmächtigter Dieter Kallweit")
    assert "vertreten durch Dieter Kallweit (mit Vollmacht)" in talk.text
    talk.say("wer unterschreibt den brief?")
    assert "wer die Vollmacht hat" in talk.text
    answering(talk, "letter_review")

    text = " ".join(talk.case.newest_letters()[0].text.split())
    assert text.startswith("Erna Kallweit, vertreten durch Dieter Kallweit (mit Vollmacht)")
    assert text.endswith("Erna Kallweit, vertreten durch Dieter Kallweit (mit Vollmacht)")
    assert not any(one.kind == "power_of_attorney" for one in talk.case.letters)


@pytest.mark.parametrize(
    "text", ["she can't sign in anymore", "she can't sign anymore", "i sign for her", "I signed up for her there"]
)
def test_no_letter_claims_a_power_of_attorney_that_nobody_told_of(text: str) -> None:
    talk = told("my mother is 81 and amazon closed her account", language="en")
    talk.say("her name is Erna Kallweit")
    talk.say(text)
    answering(talk, "letter_review")

    assert not any("Vollmacht" in one.text for one in talk.case.newest_letters())
    assert BY_POWER not in talk.case.marks


def test_who_signs_with_a_power_of_attorney_is_asked_for_their_name() -> None:
    talk = told("my mother is 81 and amazon closed her account", language="en")
    talk.say("her name is Erna Kallweit")
    talk.say("she can't sign anymore, I have a power of attorney")
    answering(talk, "full_name")
    assert "as the representative" in talk.text
    talk.say("Dieter Kallweit")
    answering(talk, "letter_review")

    assert "vertreten durch Dieter Kallweit (mit Vollmacht)" in talk.case.newest_letters()[0].text


def test_both_is_heard_after_the_question_for_the_aim_was_passed_over() -> None:
    talk = answering(told("ebay hat mein konto gesperrt seit 12.11., 212 euro liegen da fest"), "goal")
    for _ in range(3):
        talk.say("ich könnt heulen echt")
    assert talk.asks != "goal"
    talk.say("beides wär schön")

    assert talk.case.value("goal") == ("unblock", "payout")
