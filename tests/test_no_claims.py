"""That nothing is owed, and that somebody wants money all the same."""

import pytest

from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.court_papers import nothing_came
from tests.conversation import told


@pytest.mark.parametrize(
    "said",
    [
        "ich hab keine schulden, trotzdem will inkasso 80 euro",
        "ich hab keine rechnung offen aber klarna fordert 80 euro",
        "i don't owe anything but they want 80 euro",
        "nothing is owed but a collector wants 80 euro",
        "ich schulde denen nix, die wollen aber 80 euro",
        "hab nie schulden gehabt und jetzt will riverty 112 euro",
        "angeblich 80 euro aber ich hab nix offen",
    ],
)
def test_who_owes_nothing_is_claimed_from_all_the_same(said: str) -> None:
    assert claim_alleged(said) is True


@pytest.mark.parametrize(
    "said",
    [
        "ich hab nie was offen gehabt",
        "ich hatte nie schulden",
        "i never owed them anything",
        "ich schulde denen nix",
        "keine schulden, und mein geld will ich wieder: 80 euro",
    ],
)
def test_who_says_no_more_than_that_nothing_is_owed_has_no_claim(said: str) -> None:
    assert claim_alleged(said) is False


def test_what_was_bought_and_paid_once_is_no_claim() -> None:
    talk = told(
        "ebay hat mein konto am 14.11. gesperrt",
        "ich hab nie was offen gehabt. 2019 hab ich da nen rasenmäher gekauft, bezahlt per paypal",
    )

    assert not talk.case.says_yes("claim_paid")
    assert not talk.case.says_yes("claim_alleged")


@pytest.mark.parametrize("said", ["wir haben nie was bekommen", "kam nix", "i never got anything", "da kam nie was"])
def test_nothing_came_is_no_court(said: str) -> None:
    assert nothing_came(said)


def test_no_answer_is_no_word_on_a_court() -> None:
    assert not nothing_came("eine antwort hab ich nie bekommen")


@pytest.mark.parametrize(
    "said",
    [
        "paypal gesperrt, ich schulde meinem bruder 200 euro und komm nicht ran",
        "paypal blocked me and i owe my landlord 800",
    ],
)
def test_what_i_owe_to_somebody_else_is_no_claim_of_theirs(said: str) -> None:
    assert claim_alleged(said) is None


def test_who_never_sent_anything_back_returned_nothing() -> None:
    case = told("ich hab nie was zurückgeschickt und trotzdem sperrt mich amazon").case

    assert not case.known("dispute_reasons")
    assert not case.known("claim_paid")


def test_who_ordered_instead_of_me_is_not_who_asks() -> None:
    assert not told("nicht ich, mein mann hat bestellt. otto hat mein konto gesperrt").case.known("role")


@pytest.mark.parametrize(
    "text",
    [
        "von mir wollen die nichts. von josh den tisch",
        "die wollen ja nix von mir, nur von meinem freund",
        "they want nothing from me",
    ],
)
def test_what_they_want_of_somebody_else_is_no_claim_against_the_person(text: str) -> None:
    assert claim_alleged(text) is False


@pytest.mark.parametrize(
    "text",
    ["ebay will kein geld", "ebay verlangt gar kein geld", "amazon will von mir kein geld", "they wants no money"],
)
def test_one_that_wants_no_money_claims_none(text: str) -> None:
    assert claim_alleged(text) is False
