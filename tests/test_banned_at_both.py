"""Two companies that did the same: "Insta hat mich gebannt, TikTok auch". What is told of the second waits for its own
case, and nothing of it is heard in the first."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, told

BOTH = "insta hat mich gebannt\nund tiktok auch lol\nda sind noch 340 euro creator geld drin"


def waits(talk: Conversation, slug: str) -> str:
    return talk.case.marks.get(f"apart:{slug}", "")


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (BOTH, "instagram", "tiktok"),
        ("tiktok hat mich gebannt. insta auch.", "tiktok", "instagram"),
        ("ebay hat mein konto gesperrt und vinted ebenfalls, bei vinted sind noch 45 euro drauf", "ebay", "vinted"),
        ("etsy suspended my account, ebay too", "etsy", "ebay"),
        ("insta hat mich gebannt, und tiktok auch. da sind noch 340 euro drin", "instagram", "tiktok"),
    ],
)
def test_too_says_the_same_of_another_company(text: str, first: str, second: str) -> None:
    talk = told(text)
    assert talk.case.text("company") == first
    assert not talk.case.known("balance")
    assert waits(talk, second)


def test_the_money_belongs_to_the_one_named_last_and_its_case_knows_it() -> None:
    talk = told(BOTH, "/neu")
    assert talk.case.text("company") == "tiktok"
    assert talk.case.value("balance") == Money(340_00)


def test_the_day_of_the_first_is_not_taken_for_the_second() -> None:
    talk = told("ebay hat mein konto am 3.11. gesperrt, kleinanzeigen auch", "/neu")
    assert talk.case.text("company") == "kleinanzeigen"
    assert talk.case.known("what_happened")
    assert not talk.case.known("block_date")


def test_what_is_told_of_the_one_that_waits_is_kept_for_it() -> None:
    talk = told(
        BOTH.replace("gebannt", "gebannt 😭"),
        "@lou.macht.quatsch auf insta und bei tiktok @loumachtquatsch\ndie 340 sind bei tiktok",
    )
    assert talk.case.text("account_identifier") == "@lou.macht.quatsch"
    assert not talk.case.known("balance")
    assert "@loumachtquatsch" in waits(talk, "tiktok")


def test_only_to_go_on_with_the_other_tells_nothing_of_it() -> None:
    talk = answering(told(BOTH), "letter_review")
    before = waits(talk, "tiktok")
    talk.say("passt", "und jetzt tiktok")
    assert waits(talk, "tiktok") in ("", before)
    assert talk.asks != "letter_review"


@pytest.mark.parametrize(
    "text",
    ["amazon hat mich gesperrt, hab auch bei otto bestellt",
     "amazon hat mein konto gesperrt, und zalando auch nicht besser",
     "insta hat mich gesperrt und fb auch"],
)  # fmt: skip
def test_no_second_matter_is_made_of_a_word(text: str) -> None:
    assert not [key for key in told(text).case.marks if key.startswith("apart:")]
