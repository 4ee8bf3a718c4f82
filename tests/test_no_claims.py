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
