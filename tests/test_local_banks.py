"""Banks that exist in every town are heard by name, and nobody's own name takes their place."""

import pytest

from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, told


@pytest.mark.parametrize(
    ("said", "bank"),
    [
        ("die sparkasse hat mein konto gekündigt zum 31.1. ohne grund", "Sparkasse"),
        ("die sparkasse hannover hat mein konto gekündigt", "Sparkasse Hannover"),
        ("meine volksbank hat mir das konto gekündigt", "Volksbank"),
        ("sparda bank west hat mein konto gesperrt", "Sparda Bank West"),
        ("Stadtsparkasse München hat mein konto gesperrt", "Stadtsparkasse München"),
        ("die zürcher kantonalbank hat mein konto gesperrt", "Zürcher Kantonalbank"),
    ],
)
def test_a_bank_of_the_town_is_the_one_that_is_written_to(said: str, bank: str) -> None:
    talk = told(said)
    assert talk.case.text("company") == bank
    talk.say("Ramona Feist")
    assert talk.case.text("company") == bank


def test_the_bank_that_somebody_paid_by_did_not_block_anything() -> None:
    assert told("amazon hat mein konto gesperrt, bezahlt hab ich über die sparkasse").case.text("company") == "amazon"


def ended(*answers: str) -> Conversation:
    """Somebody whose bank ends the account in January, with the letters drafted."""
    talk = told(
        "postbank hat mein konto gekündigt zum 15.1.2027", "Sabine Wolters, Bochumer Str. 340, 45886 Gelsenkirchen"
    )
    for answer in ("ja", *answers):
        talk.say(answer)
    return talk


def test_no_ground_in_the_letter_of_a_bank_is_no_ground_that_it_named() -> None:
    talk = ended("steht keiner drin", "30 euro", "s@example.org", "weiß ich nicht")

    assert all("steht keiner drin" not in one.text for one in talk.case.newest_letters())


def test_an_account_that_the_bank_ends_is_not_called_blocked() -> None:
    talk = ended("Geldwäscheverdacht", "30 euro", "s@example.org", "weiß ich nicht")

    assert all("gesperrt" not in one.text for one in talk.case.newest_letters())


def test_no_reasons_required_asks_for_no_papers() -> None:
    assert classify("die Kündigung bleibt bestehen, eine Begründung ist nicht erforderlich") == "final_textblock"
    assert classify("weitere Unterlagen sind erforderlich") == "more_docs"


@pytest.mark.parametrize(
    ("said", "bank"),
    [
        ("sparkasse essen", "Sparkasse Essen"),
        ("sandra wiesner, sparkasse essen is die bank", "Sparkasse Essen"),
        ("die sparkasse gekündigt", "Sparkasse"),
        ("sparkasse halt", "Sparkasse"),
        ("volksbank ulm", "Sparkasse"),
    ],
)
def test_which_bank_of_the_name_it_is_is_heard_in_small_letters_too(said: str, bank: str) -> None:
    talk = told("die sparkasse hat mir mein girokonto gekündigt zum 31.1.")
    talk.say(said)

    assert talk.case.text("company") == bank


def test_a_bank_is_no_name_of_a_person_however_often_it_is_said() -> None:
    talk = told("die sparkasse hat mir mein girokonto gekündigt zum 31.1.", "ok", "hm", "sparkasse essen")

    assert talk.asks == "full_name"
    assert talk.case.value("full_name") is None


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("die commerzbank hat mir am 20.11. das konto gesperrt, kontonummer 47110815", "47110815"),
        ("die sparkasse essen hat mein konto gesperrt, konto nummer vier sieben eins eins null acht eins", "4711081"),
        ("die commerzbank hat mein konto gesperrt, die rente soll auf das konto 9988776655", ""),
        ("amazon hat mein konto gesperrt, mein konto 47110815 bei der sparkasse ist offen", ""),
    ],
)
def test_the_number_of_a_bank_account_is_heard_in_a_story(said: str, account: str) -> None:
    assert told(said).case.text("account_identifier") == account
