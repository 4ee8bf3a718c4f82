"""Who only wants to know what a credit bureau keeps gets that letter, and is asked for no company and no account."""

import pytest

from bot.dialogue.understand.faq import asked
from tests.conversation import Conversation, answering, told


def letters(talk: Conversation) -> list[tuple[str, str]]:
    return [(one.kind, one.to.name) for one in talk.case.newest_letters()]


@pytest.mark.parametrize(
    "said",
    [
        "ich will nur wissen was die schufa über mich hat",
        "schufa auskunft bitte",
        "ich will nur meine daten von der schufa, sonst nichts",
        "brauche eine auskunft von der schufa",
        "i want a copy of my data from schufa",
    ],
)
def test_a_bureau_is_written_to_without_a_company(said: str) -> None:
    talk = told(said)
    assert talk.case.open == "full_name"
    talk.say("Karl Maier, Hauptstr. 5, 10115 Berlin")
    answering(talk, "confirm_facts").say("ja")

    assert letters(talk) == [("bureau_access_request", "SCHUFA Holding AG")]
    assert "Konto" not in talk.case.newest_letters()[0].text


def test_a_bureau_named_where_the_company_is_asked_for_is_written_to() -> None:
    talk = told("ich brauche hilfe", "meine daten", "schufa")

    assert talk.case.open == "full_name"
    assert not talk.case.known("company")


def test_a_second_bureau_gets_a_letter_too() -> None:
    talk = told("schufa auskunft bitte", "und crif auch", "Karl Maier, Hauptstr. 5, 10115 Berlin")
    answering(talk, "confirm_facts").say("ja")

    assert [kind for kind, _ in letters(talk)] == ["bureau_access_request"] * 2


def test_a_block_told_behind_a_bureau_gets_all_its_letters() -> None:
    talk = told("schufa auskunft bitte", "ach und amazon hat mich gesperrt seit 3.11. wegen 80 euro")

    assert talk.case.text("company") == "amazon"
    assert not talk.case.known("goal")
    assert talk.case.open == "court_letter"


def test_a_bureau_beside_a_claim_is_no_company() -> None:
    talk = told("amazon hat mich gesperrt wegen 80 euro die ich bezahlt hab", "und ich will eine schufa auskunft")

    assert talk.case.text("company") == "amazon"
    assert not talk.case.known("goal")
    assert "wanted:bureau_access_request:bureau:schufa" in talk.case.marks


@pytest.mark.parametrize(
    "text", ["schufa auskunft, was haben die über mich gespeichert", "ich will eine auskunft von der crif"]
)
def test_a_bureau_is_taken_for_the_company_that_blocked(text: str) -> None:
    talk = told(text)

    assert talk.case.value("company") is None
    assert talk.asks == "full_name"


@pytest.mark.parametrize("text", ["what does schufa store about me", "was speichert die schufa über mich?"])
def test_what_a_bureau_keeps_is_answered_by_what_is_kept_here(text: str) -> None:
    assert asked(text) != "faq.privacy"


@pytest.mark.parametrize(
    "text", ["what do you store about me?", "was speichert ihr über mich?", "wo wird das gespeichert?"]
)
def test_what_is_kept_here_is_not_answered(text: str) -> None:
    assert asked(text) == "faq.privacy"
