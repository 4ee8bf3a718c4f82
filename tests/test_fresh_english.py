"""What people who write English said in trial chats, each of which was once taken for something else."""

from datetime import date

import pytest

from bot.case import Money, When
from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.trade import trades
from tests.conversation import Conversation, answering, told

TODAY = date(2026, 11, 24)
TWITCH = (
    "mein twitch account is gesperrt seit gestern",
    "@lukas_plays",
    "Lukas Behrens, Hafenstr 4b, 24103 Kiel",
    "lukas.b@example.org",
    "passt",
    "keine ahnung",
    "nö",
    "wird nix gelöscht",
)


def test_no_it_is_not_open_again_denies_no_claim() -> None:
    talk = answering(told("etsy holds the payout of my shop 300 euro since 3 November", language="en"), "confirm_facts")
    talk.say("no!! it is NOT open again, my money is still stuck")

    assert not talk.case.known("claim_alleged")


def test_money_in_an_app_is_ones_own() -> None:
    talk = told(
        "Uber Eats deactivated my courier account on saturday, no warning. theres 212 euros still in the app",
        language="en",
    )

    assert talk.case.value("balance") == Money(21200)


def test_the_form_for_hacked_accounts_tells_no_day_of_a_hack() -> None:
    talk = told("instagram was hacked and then deactivated, my account", language="en")
    talk.say("yeah i filled in the hacked account form on friday and sunday")

    assert not talk.case.known("taken_on")


def test_a_call_today_is_the_last_of_three_and_not_all_of_them() -> None:
    found = exchanges("called apple support 3 times, last time today", TODAY)

    assert [(one.count, one.when) for one in found] == [(2, None), (1, When(TODAY, TODAY))]


@pytest.mark.parametrize(
    ("said", "sells"),
    [
        ("i get clients thru it, but no shop", True),
        ("ich bekomme kunden darüber, hab aber keinen shop", True),
        ("private, no shop", False),
        ("nur privat", False),
    ],
)
def test_who_gets_clients_through_a_profile_does_not_use_it_privately(said: str, sells: bool) -> None:
    assert trades(said) is sells


def test_a_business_that_was_called_private_is_one_once_that_is_said() -> None:
    talk = told(*TWITCH)
    assert talk.asks == "business_use"
    talk.say("privat")
    assert talk.case.value("business_use") is False
    answering(talk, "send_channel").say("not private!! it's my business")

    assert talk.case.value("business_use") is True
    assert not any("nutze ich privat" in " ".join(one.text.split()) for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "said", ["no idea, some Packstation 114 Berlin", "weiß nicht, irgendeine Packstation 114 Berlin"]
)
def test_where_a_parcel_went_is_heard_behind_no_idea(said: str) -> None:
    talk = _until("delivery_place", told("coeo will 143,80 für Zalando, hab ich nie bestellt"))
    talk.say(said)

    assert talk.case.text("delivery_place") == "Packstation 114 Berlin"


def _until(topic: str, talk: Conversation) -> Conversation:
    """As `answering`, but nobody has had enough of the details."""
    for _ in range(20):
        if talk.asks == topic:
            return talk
        said = {"court_letter": "nein", "full_name": "Jana Beispiel", "postal_address": "Lindenallee 7, 30453 Hannover"}
        talk.say(said.get(talk.asks or "", "ja" if talk.asks in ("confirm_facts", "letter_review") else "weiß nicht"))
    raise AssertionError(topic)
