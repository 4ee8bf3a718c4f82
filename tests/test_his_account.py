"""What happened to his account, and what he is said to owe, is none of the person's who writes."""

import pytest

from tests.conversation import day, told

LINK = "Amazon hat mein Konto am 5.11. gesperrt, weil es mit dem Konto meines Mannes verknüpft sein soll."


@pytest.mark.parametrize(
    "his",
    [
        "Seins ist seit 2.11. dicht.",
        "Sein Konto wurde am 2.11. gesperrt.",
        "Bei meinem Mann war das schon am 2. November.",
        "His account was closed on 2 November.",
    ],
)
def test_the_day_of_his_block_is_not_mine(his: str) -> None:
    assert told(f"{his} {LINK}").case.value("block_date") == day(2026, 11, 5)
    assert told(LINK, his).case.value("block_date") == day(2026, 11, 5)


@pytest.mark.parametrize(
    "claim",
    [
        "Er soll 89,90 Euro schulden.",
        "Sie wollen von ihm 89,90 Euro.",
        "They want 89.90 euros from him.",
        "He owes 89.90.",
    ],
)
def test_his_claim_is_not_mine(claim: str) -> None:
    for talk in (told(f"{LINK} {claim}"), told(LINK, claim)):
        assert talk.case.value("claim_alleged") is False
        assert not talk.case.known("claim_amount")


def test_his_account_is_the_one_where_somebody_writes_for_him() -> None:
    case = told(
        "Das Amazon-Konto meines Vaters ist seit 5.11. gesperrt, ich helfe ihm. Er soll 89,90 Euro schulden."
    ).case

    assert case.value("block_date") == day(2026, 11, 5)
    assert case.value("claim_alleged") is True


@pytest.mark.parametrize("text", ["mein Amazon-Konto ist seit 5. November zu", "Konto bei eBay ist seit gestern dicht"])
def test_an_account_that_is_shut_since_a_day_is_blocked(text: str) -> None:
    assert told(text).case.known("block_date")
