"""A sum that is demanded beside a claim that is paid: the paid one stays as it is, and the letter disputes
the other."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, told

BLOCKED = "mein amazon konto ist seit 3.9.2026 gesperrt"
PAID = "sie wollten 131,60 euro, die hab ich am 9.5.2023 bezahlt"


def drafted(*said: str, language: str = "de") -> Conversation:
    return answering(told(*said, language=language), "letter_review")


def text_of(talk: Conversation) -> str:
    """The letter that wants the account open again."""
    return next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")


@pytest.mark.parametrize(
    "said",
    [
        "amazon will jetzt auch noch 40 euro von 2022",
        "grad kam ne mail von amazon, die sagen es sind noch 40 euro offen",
        "jetzt schreiben sie ich schulde noch 40 euro",
    ],
)
def test_a_sum_demanded_beside_a_paid_claim_is_not_called_paid(said: str) -> None:
    talk = drafted(BLOCKED, PAID)
    talk.say(said)

    assert talk.case.value("claim_amount") == Money(13160)
    assert "Daneben werden 40,00 EUR verlangt" in talk.text
    assert "- Forderung: 131,60 EUR" in text_of(talk)
    assert "Mir ist eine Forderung bekannt" in text_of(talk)
    assert (
        "Verlangt werden nach meiner Kenntnis außerdem 40,00 EUR. Auch diese und jede weitere Forderung bestreite"
        in (text_of(talk).replace("\n", " "))
    )


@pytest.mark.parametrize("more", ["jetzt wollen die auch noch 40 euro", "trotzdem wollen sie noch 40 euro"])
def test_both_sums_told_in_one_story_keep_apart(more: str) -> None:
    talk = drafted(BLOCKED, f"{PAID}. {more}")

    assert talk.case.value("claim_amount") == Money(13160)
    assert "außerdem 40,00 EUR" in text_of(talk)


def test_a_further_claim_stands_in_an_english_letter() -> None:
    talk = drafted(
        "my amazon account is blocked since 3 sept 2026",
        "they claim 131.60 euros that i paid on 9 may 2023",
        "letters in english please",
        language="en",
    )
    talk.say("now they also demand 40 euros from 2022")

    assert "a further EUR 40.00 is being demanded. I dispute this and any further claim" in text_of(talk).replace(
        "\n", " "
    )


def test_a_further_claim_that_is_taken_back_leaves_the_letter() -> None:
    talk = drafted(BLOCKED, PAID)
    talk.say("jetzt wollen die auch noch 40 euro")
    talk.say("doch keine weitere forderung, hab mich verlesen")

    assert "40,00" not in text_of(talk)
    assert "Mir ist nur eine Forderung bekannt" in text_of(talk)


@pytest.mark.parametrize(
    "said",
    [
        "die forderung war 140 euro, nicht 131,60",
        "mit mahnkosten wollen die jetzt noch 12 euro gebühren",
        "stimmt, die 40 euro schulde ich noch",
        "ich hab noch 40 euro guthaben drauf",
        "ich will auch noch meine 40 euro zurück",
    ],
)
def test_what_is_no_further_claim_is_not_disputed_as_one(said: str) -> None:
    talk = drafted(BLOCKED, PAID)
    talk.say(said)

    assert "Kenntnis außerdem" not in text_of(talk)
