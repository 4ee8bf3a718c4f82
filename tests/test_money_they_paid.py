"""Money that the other side paid, kept, or gave to somebody else: only what came to the person comes off the list, and
nothing of it is a payment of the person's."""

import pytest

from bot.case import Money
from bot.dialogue.understand.attained import named
from bot.dialogue.understand.offers_made import given_away
from bot.dialogue.understand.paid_by_them import paid_by_them
from bot.dialogue.understand.replies import withheld
from tests.conversation import answering, told
from tests.test_told_answers import BANNED, CLAIM, ENDED, LIMITED, VOUCHER, kinds, letter, waiting


@pytest.mark.parametrize(
    ("text", "away"),
    [
        ("they say the 620 belongs to a seller and they refunded him", True),
        ("die sagen das geld haben sie an den verkäufer zurücküberwiesen", True),
        ("das geld gehört dem händler", True),
        ("they returned my money to the buyer", True),
        ("geld wurde an den absender zurückgebucht", True),
        ("they returned my money to my account", False),
        ("they refunded me", False),
        ("they sent the 620 to me", False),
    ],
)
def test_money_that_went_to_somebody_else_did_not_come(text: str, away: bool) -> None:
    assert given_away(text) is away


@pytest.mark.parametrize(
    ("story", "text"),
    [
        (LIMITED, "they say the 620 belongs to a seller and they refunded him"),
        (ENDED, "die sagen das geld haben sie an den verkäufer zurücküberwiesen"),
    ],
)
def test_nobody_gives_up_the_money_that_went_to_somebody_else(story: str, text: str) -> None:
    talk = waiting(story)
    before = talk.case.value("balance")
    talk.say(text)

    assert talk.case.value("balance") == before
    assert not any(one.get("refunded") for one in talk.case.replies)
    assert not any("verlange es nicht" in " ".join(one.text.split()) for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    ("story", "text", "topic", "left"),
    [
        (LIMITED, 'they paid out 500 but kept 120 as "damages"', "balance", Money(120_00)),
        (LIMITED, "they paid 620 today, but the account stays closed", "balance", False),
        (VOUCHER, "they wrote: we have sent you 60 euro, the account stays closed, final", "gift_card", Money(15_00)),
        (ENDED, "das geld haben sie gestern überwiesen aber nur 1.120 euro", "balance", Money(220_00)),
    ],
)
def test_what_they_say_they_paid_comes_off_once_it_arrived(story: str, text: str, topic: str, left: object) -> None:
    talk = waiting(story)
    talk.say(text)
    assert talk.asks == "refund_received"
    talk.say("ja")

    assert talk.case.value(topic) == left
    assert "Das habe ich verbucht und verlange es nicht mehr." in letter(talk)
    for one in ("claim_paid", "claim_amount", "payment_date"):
        assert not talk.case.value(one)


def test_the_rest_that_a_bank_owes_is_asked_for() -> None:
    talk = waiting(ENDED)
    talk.say("das geld haben sie gestern überwiesen aber nur 1.120 euro")
    talk.say("ja")

    assert "die Auszahlung des restlichen Guthabens: 220,00 EUR" in letter(talk)


@pytest.mark.parametrize(
    "text", ["sie haben mir nur den halben Betrag überwiesen", "they only sent me half of the money"]
)
def test_of_half_of_the_money_it_is_asked_how_much_came(text: str) -> None:
    talk = waiting(ENDED)
    talk.say(text)

    assert talk.asks == "refund_part"


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("das geld haben sie gestern überwiesen", True),
        ("they paid 620 today", True),
        ("sie haben 50 erstattet, ich hab am 3.10. die 84 bezahlt", False),
        ("hab ich gestern überwiesen", False),
        ("i paid 84 on 3 october", False),
    ],
)
def test_who_paid_is_told(text: str, theirs: bool) -> None:
    assert paid_by_them(text) is theirs


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("aber mein gutschein über 50 euro ist weg", False),
        ("they opened the account but the 45 euro balance is gone", False),
        ("das guthaben wird nicht ausgezahlt", True),
        ("they keep my money", True),
    ],
)
def test_what_is_missing_was_not_refused(text: str, refused: bool) -> None:
    assert withheld(text) is refused


# ---- open again, and something else is missing


def test_a_voucher_that_is_gone_after_the_opening_is_asked_for() -> None:
    talk = waiting(CLAIM)
    talk.say("zalando schreibt sie haben das konto entsperrt. stimmt auch, aber mein gutschein über 50 euro ist weg")

    assert "inzwischen wieder offen ist" in letter(talk)
    assert "abgelehnt" not in letter(talk)
    assert "Gutscheine: 50,00 EUR" in letter(talk)


@pytest.mark.parametrize(
    ("text", "there", "away"),
    [
        ("they lifted the limitation today and the money is there", {"unblock", "payout"}, set()),
        ("die sperre wurde aufgehoben", {"unblock"}, set()),
        ("bin wieder drin!! aber alle fotos vor 2024 sind weg", {"unblock"}, {"content"}),
        ("die sperre wird bald aufgehoben", set(), {"unblock"}),
        ("bin noch nicht wieder drin", set(), {"unblock"}),
    ],
)
def test_a_block_that_was_lifted_is_open(text: str, there: set[str], away: set[str]) -> None:
    assert there <= named(text)[0]
    assert away <= named(text)[1] | ({"unblock"} - named(text)[0])


def test_an_account_whose_limitation_was_lifted_is_no_longer_limited() -> None:
    talk = waiting(LIMITED)
    talk.say("they lifted the limitation today and the money is there, all of it. but no data yet")

    assert talk.case.marks.get("account_back")
    assert all(one.kind != "follow_up" for one in talk.case.newest_letters())


def test_pictures_that_are_gone_leave_the_account_open() -> None:
    talk = waiting(BANNED)
    talk.say("bin wieder drin!! aber alle fotos vor 2024 sind weg")

    assert kinds(talk) == ["partial"]
    assert "gesperrt war und inzwischen wieder offen ist" in letter(talk)


def test_a_payout_that_is_held_back_is_no_opening() -> None:
    talk = answering(told("etsy blocked my payout, 340 euros", language="en"), "confirm_facts")
    talk.say("account isnt blocked, shop runs, only the payout is held back")

    assert "open again" not in talk.text
    assert "solved" not in talk.case.marks
