"""Whoever's account with the shop is shut, and who never ordered what is claimed, has an account there: the letters ask
for it, and never say that there is none."""

import pytest

from tests.conversation import Conversation, answering, told


def letters(talk: Conversation) -> dict[str, str]:
    answering(talk, "letter_review")
    return {one.kind: " ".join(one.text.split()) for one in talk.case.newest_letters()}


@pytest.mark.parametrize(
    "story",
    [
        "Otto-Konto gesperrt, Inkassobrief über 86,40 wegen Waren die ich nie bestellt hab.",
        "ich schreib für mama. Otto-Konto gesperrt, Inkassobrief über 86,40 wegen Waren die sie nie bestellt hat.",
        "schreibe für meinen vater. otto hat sein konto gesperrt wegen 86,40, er hat das nie bestellt. inkasso droht",
    ],
)
def test_an_account_that_is_shut_is_asked_for_beside_an_order_that_is_denied(story: str) -> None:
    talk = told(story)
    assert talk.case.text("situation") == "block_over_claim"
    talk.say("nein")
    if talk.asks == "represented_person":
        talk.say("Erna Schulz")
    written = letters(talk)
    assert "unblock_demand" in written
    assert "habe ich nicht aufgegeben" in written["unblock_demand"]


@pytest.mark.parametrize("known", ["seit 12.11.", "kundennummer 4471220981"])
def test_no_letter_says_that_there_is_no_account_where_one_was_named(known: str) -> None:
    talk = told(
        "jemand hat unter meinem namen bei otto bestellt, ein tablet, 312,90, inkasso will geld", "nein", "EOS", known
    )
    assert talk.case.text("situation") == "identity_theft"
    text = letters(talk)["access_request"]
    assert "Ein Konto, über das" not in text
    assert "Kundenkonto habe ich" not in text


def test_who_has_no_account_there_says_so() -> None:
    talk = told("jemand hat unter meinem namen bei otto bestellt, ein tablet, 312,90, inkasso will geld", "nein", "EOS")
    text = letters(talk)["access_request"]
    assert "Ein Konto, über das" in text
