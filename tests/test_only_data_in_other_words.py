"""The wish to know what a company keeps, told without the word data; and accounts that nobody shut."""

import pytest

from bot.letters.offers import situation
from tests.conversation import Conversation, told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("will wissen was vinted über mich speichert\nkonto läuft noch, nur gruselig was die mir vorschlagen", "de"),
        ("ich will nur wissen was google über mich weiß", "de"),
        ("wott wüsse was digitec über mich het", "de"),
        ("woher hat zalando meine adresse, will das wissen", "de"),
        ("i want to know what vinted stores about me. account works fine", "en"),
        ("i'd like to see everything amazon has on me", "en"),
        ("where did klarna get my address from, i want to know", "en"),
    ],
)
def test_who_wants_to_know_what_they_keep_wants_the_data(text: str, language: str) -> None:
    talk = told(text, language=language)
    assert talk.case.value("goal") == ("data",)


@pytest.mark.parametrize(
    "text",
    [
        "zalando konto zu. will wissen was die über mich gespeichert haben",
        "otto schreibt mir, ich soll 50 euro zahlen. was wissen die über mich?",
        "woher haben die meine nummer? inkasso schreibt mir, will 88 euro",
        "will wissen warum amazon mein konto gesperrt hat",
    ],
)
def test_beside_a_block_or_a_claim_it_is_not_all_that_is_wanted(text: str) -> None:
    assert told(text).case.value("goal") != ("data",)


def _open(*texts: str) -> Conversation:
    return told("amazon macht probleme", "lena@example.org", "is doch gar nicht gesperrt", *texts)


def test_an_account_that_nobody_shut_is_not_demanded_back() -> None:
    talk = _open("Lena Arndt, Weg 3, 20146 Hamburg", "ja")
    assert [letter.kind for letter in talk.case.newest_letters()] == ["access_request"]


def test_a_claim_told_beside_the_open_account_is_disputed() -> None:
    talk = _open("80 euro wollen die")
    assert situation(talk.case) == "collection_only"
    assert not talk.case.known("goal")


def test_a_block_told_after_all_counts() -> None:
    talk = _open("Lena Arndt, Weg 3, 20146 Hamburg", "doch, seit 3.11. gesperrt")
    assert not talk.case.known("goal")
    assert talk.asks == "claim_amount"
