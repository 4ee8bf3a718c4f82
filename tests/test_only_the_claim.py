"""Who does not want the account back and only wants the claim to go: heard as that, and never as its opposite."""

import pytest

from bot.case import Money
from bot.dialogue.understand.unwanted import only_the_claim
from tests import conversation
from tests.conversation import Conversation

CLEAR = "Das Konto soll gar nicht wieder auf, nur die Forderung soll weg"


def asked(language: str = "de") -> Conversation:
    talk = conversation.agreed(language)
    if language == "de":
        talk.say("amazon hat mein konto gesperrt wegen angeblich 79,90 schulden")
        talk.say("nein")
        talk.say("erika@example.org")
    else:
        talk.say("amazon blocked my account over a claim of 79.90")
        talk.say("no")
        talk.say("erika@example.org")
    return talk


def drafted(talk: Conversation) -> dict[str, str]:
    for text in ("seit 20.11.2026", "Erika Muster, Lindenallee 12, 01067 Dresden", "nein", "ja"):
        talk.say(text)
    return {one.kind: one.text for one in talk.case.newest_letters()}


@pytest.mark.parametrize(
    "text",
    [
        CLEAR,
        "konto ist mir egal, nur die schulden sollen weg",
        "I don't want the account back, just drop the claim",
        "das konto brauch ich nicht mehr, die sollen nur die forderung streichen",
        "mein konto will ich gar nicht zurück, hauptsache die mahnung ist weg",
        "das konto können die behalten, ich will nur dass die forderung vom tisch ist",
        "i don't care about the account, i just want the debt gone",
        "the account can stay closed, just cancel the bill",
        "konto wurscht, forderung weg bitte",
        "auf das konto verzichte ich, die forderung muss weg",
        "das konto kann zu bleiben aber die rechnung muss weg",
        "Konto muss nicht mehr freigeschaltet werden, nur die 79,90 euro sollen weg",
        "das amazon konto ist mir scheißegal ich will nur dass die schulden weg sind",
        "they can keep my account, drop the claim",
    ],
)
def test_that_only_the_claim_shall_go_is_heard_and_strikes_nothing(text: str) -> None:
    assert only_the_claim(text)
    talk = asked()
    talk.say(text)
    assert talk.case.value("goal") == ("clear",)
    assert talk.case.value("claim_amount") == Money(7990)
    assert "verlangt keine Freigabe" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "die forderung soll weg und das konto wieder auf",
        "streich die forderung",
        "ich will mein konto zurück",
        "das konto ist mir wichtig, die forderung soll weg",
        "ich will das konto zurück, die forderung ist mir egal",
        "amazon hat mein konto gesperrt weil ich die rechnung nicht bezahlt habe",
        "das konto ist gesperrt und ich komme nicht mehr rein, die schulden sind bezahlt",
        "i want my account back and the claim dropped",
        "konto egal, nur mein geld will ich",
        "they don't open my account until the debt is gone",
    ],
)
def test_who_wants_the_account_or_the_money_is_not_taken_for_that(text: str) -> None:
    assert not only_the_claim(text)


def test_the_letter_disputes_the_claim_and_asks_for_no_account() -> None:
    talk = asked()
    talk.say(CLEAR)
    letters = drafted(talk)
    assert set(letters) == {"claim_dispute", "access_request"}
    text = letters["claim_dispute"]
    assert "über 79,90 EUR" in text
    assert "Die Freigabe des Kontos verlange ich mit diesem Schreiben nicht." in text
    assert "freizugeben" not in text
    assert "Auftraggeber" not in text
    assert "RDG" not in text


def test_told_under_the_drafts_the_demand_goes_and_the_dispute_comes() -> None:
    talk = asked()
    assert "unblock_demand" in drafted(talk)
    talk.say("reicht so")
    talk.say(CLEAR)
    assert {one.kind for one in talk.case.newest_letters()} == {"claim_dispute", "access_request"}


def test_who_thinks_again_gets_the_account_asked_for() -> None:
    talk = asked()
    talk.say(CLEAR)
    talk.say("doch, ich will mein konto zurück")
    assert talk.case.value("goal") == ("unblock",)
    assert "unblock_demand" in drafted(talk)


def test_with_a_collector_the_dispute_goes_there() -> None:
    talk = conversation.agreed()
    talk.say("amazon hat mein konto gesperrt, coeo inkasso will 79,90 euro von mir")
    talk.say(CLEAR)
    talk.say("nein")
    talk.say("erika@example.org")
    letters = drafted(talk)
    assert "unblock_demand" not in letters
    assert [one.to.kind for one in talk.case.newest_letters() if one.kind == "claim_dispute"] == ["collector"]


def test_it_works_in_english() -> None:
    talk = asked("en")
    talk.say("I don't want the account back, just drop the claim")
    assert "does not ask for the account" in talk.text
    assert talk.case.value("goal") == ("clear",)
