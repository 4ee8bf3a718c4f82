"""A seller whose buyer sent something back and got the money: neither is the seller's own doing or wish, and no letter
says so."""

import pytest

from bot.dialogue.understand.disputes import reasons
from bot.dialogue.understand.goals import wants
from tests.conversation import answering, told

STORIES = [
    "ebay gibt dem käufer das geld zurück und will jetzt 185 von mir, konto seit 24.11. gesperrt. makita verkauft, der"
    " käufer hat nen ziegelstein zurückgeschickt",
    "ebay hat dem käufer die kohle zurückgegeben und fordert 185 euro von mir, mein konto ist seit 24.11. gesperrt. der"
    " typ schickt nen ziegelstein zurück",
    "ebay refunded the buyer and now wants 185 euros from me, account blocked since 24 nov. he sent back a brick",
]


@pytest.mark.parametrize("story", STORIES)
def test_the_letter_demands_the_account_and_no_payout(story: str) -> None:
    talk = answering(answering(told(story), "confirm_facts"), "confirm_facts")
    talk.say("ja")

    kinds = {one.kind for one in talk.case.letters}
    assert "unblock_demand" in kinds
    assert "payout_demand" not in kinds


@pytest.mark.parametrize("story", STORIES)
def test_no_letter_says_that_the_seller_sent_anything_back(story: str) -> None:
    talk = answering(told(story), "confirm_facts")
    talk.say("ja")

    written = " ".join(one.text for one in talk.case.letters)
    assert "185,00" in written or "185.00" in written
    assert "zurückgegeben" not in written
    assert "returned the goods" not in written


@pytest.mark.parametrize(
    "text",
    [
        "ebay gibt ihm das geld zurück und will es von mir",
        "paypal hat der käuferin die kohle zurückgegeben und will 60 euro von mir zurück",
        "vinted gives the buyer his money back and wants it from me",
    ],
)
def test_what_the_buyer_gets_is_no_wish(text: str) -> None:
    assert wants(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "ich will mein geld zurück",
        "ich will mein geld von denen zurück",
        "ich möchte das geld von ebay zurück",
        "gebt mir das geld zurück",
        "i want my money back from them",
        "i want a refund from them",
    ],
)
def test_ones_own_money_is_still_wished(text: str) -> None:
    assert wants(text) == ("payout",)


@pytest.mark.parametrize(
    "text",
    [
        "der käufer hat nen ziegelstein zurückgeschickt",
        "der vogel hat was anderes zruckgschickt",
        "der typ schickt n ziegelstein zurück",
        "er hat die falsche ware retourniert",
        "he sent back a brick",
        "the buyer returned a brick",
        "die retoure vom käufer war leer",
    ],
)
def test_what_the_buyer_sent_back_is_no_return_of_ones_own(text: str) -> None:
    assert reasons(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "ich hab es zurückgeschickt",
        "zurückgeschickt am 3.10.",
        "i sent it back",
        "der käufer sagt ich habs zurückgeschickt",
        "er wollte geld, ich hab alles zurückgeschickt",
        "otto will geld obwohl ich den mantel zurückgeschickt hab",
        "der hat gesagt ich soll zahlen, hab aber alles zurückgeschickt",
    ],
)
def test_what_one_sent_back_oneself_is_still_a_ground(text: str) -> None:
    assert reasons(text) == ("returned",)
