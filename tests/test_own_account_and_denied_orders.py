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


THEFT = "jemand hat auf meinen namen bei otto bestellt, 3 handys!!! jetzt schreibt mir EOS 1.248,90, az 55-221-908"


@pytest.mark.parametrize(
    "block", ["und mein otto konto ist seit 21.11. gesperrt", "mein konto haben die am 21.11. gesperrt"]
)
def test_who_was_robbed_of_the_name_and_blocked_wants_the_account_back_as_well(block: str) -> None:
    talk = told(THEFT, block, "nein", "lena.barth@example.org", "polizei war ich am 25.11., nummer 2611-25-1188")
    assert talk.case.text("situation") == "identity_theft"
    written = letters(talk)
    assert list(written) == ["identity_theft_notice", "unblock_demand", "access_request"]
    assert "seit dem 21. November 2026 gesperrt" in written["unblock_demand"]
    assert "ohne mein Wissen verwendet" in written["unblock_demand"]
    assert "Vorgangsnummer 2611-25-1188" in written["unblock_demand"]
    assert "Mein eigenes Konto bei Ihnen hat die Kennung lena.barth@example.org" in written["access_request"]


def test_no_account_is_to_be_opened_where_none_was_shut() -> None:
    assert "unblock_demand" not in letters(told(THEFT, "nein"))
