"""That the customer released a payment or a TAN himself is a reproach: it brings no money, opens nothing, and promises
nothing."""

import pytest

from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.text import level, spoken
from bot.dialogue.understand.tidings import tidings
from tests.conversation import Conversation, answering, told

LIMITED = "paypal hat mein konto am 10. november eingeschränkt, 118,30 euro guthaben liegen fest"
PHISHED = "paypal konto gesperrt, sms mit link, karte eingegeben und die tan der sparkasse"
OF_THE_BANK = "die sparkasse hat geschrieben sie haben die tan selbst freigegeben, wir lehnen ab. schreiben vom 20.11."


def out(*before: str) -> Conversation:
    talk = answering(told(LIMITED, *before), "letter_review")
    for said in ("passt", "alles per mail raus"):
        talk.say(said)
    talk.wait_days(7)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "sie haben die zahlung selbst freigegeben, eine erstattung lehnen wir ab",
        "sie haben das selbst freigegeben",
        "Du hast die Zahlung in der App freigegeben.",
        "Die Buchung wurde mit Ihrer pushTAN freigegeben.",
        "angeblich hab ich das selber freigegeben",
        "da sie die überweisung freigegeben haben, gibt es keine erstattung",
        "you released the payment yourself, we refuse a refund",
        "the payment was released by you",
    ],
)
def test_what_the_customer_released_is_no_release_of_theirs(text: str) -> None:
    assert not any(one in said for one in ("freigegeben", "released") for said in (spoken(text), level(text)))
    assert tidings(spoken(text)) != "promise"
    assert kind_of(text) not in ("success", "partial", "promise_undated", "promise_dated")


@pytest.mark.parametrize(
    "text",
    [
        "wir haben Ihr Konto freigegeben",
        "sie haben das konto von selbst freigegeben",
        "ich glaub sie haben das geld freigegeben",
        "hab die zahlung freigegeben bekommen",
        "sie haben die zahlung endlich freigegeben, sie kommt morgen",
        "der händler hat das geld selbst freigegeben",
        "i got my money released",
        "they finally released it, i saw it",
        "ich bin froh, freigegeben",
        "ich warte bis das geld freigegeben ist",
        "ich hab heute die info das geld sei freigegeben",
        "ich bekam nur 300 von 500 freigegeben",
        "wann bekomme ich das geld freigegeben",
        "i have 600 euro which they released yesterday",
    ],
)
def test_what_the_company_released_stays_released(text: str) -> None:
    assert any(one in spoken(text) for one in ("freigegeben", "released"))


@pytest.mark.parametrize("text", ["wir zahlen nichts zurück", "wir erstatten Ihnen nichts", "wir zahlen das nicht aus"])
def test_who_pays_nothing_back_promises_nothing(text: str) -> None:
    assert kind_of(text) == "kept_back"


def test_who_pays_more_than_that_back_still_promises_it() -> None:
    assert kind_of("wir zahlen nicht nur das guthaben zurück") == "promise_undated"


@pytest.mark.parametrize(
    "text",
    [
        "paypal hat geschrieben: sie haben die zahlung selbst freigegeben, eine erstattung lehnen wir ab",
        "paypal: sie haben das selbst freigegeben, wir zahlen nichts zurück",
    ],
)
def test_a_refusal_is_booked_as_no_money_and_the_letter_goes_on_demanding_it(text: str) -> None:
    talk = out()
    talk.say(text)

    letter = talk.case.letters[-1]
    assert letter.kind == "follow_up"
    assert "Gezahlt haben Sie" not in letter.text
    assert "118,30 EUR" in letter.text
    assert "wieder offen" not in talk.text


def test_the_word_of_the_own_bank_is_no_word_of_the_company() -> None:
    talk = told(PHISHED)
    talk.say(OF_THE_BANK)

    assert not talk.case.contacts


def test_the_word_of_the_own_bank_answers_no_letter_to_the_company() -> None:
    talk = answering(told(PHISHED, "wirklich gesperrt, seit 20.11."), "letter_review")
    for said in ("passt", "alles per mail raus"):
        talk.say(said)
    talk.wait_days(7)
    talk.say(OF_THE_BANK)

    assert "Antwort der Bank" in talk.text
    assert not talk.case.replies
