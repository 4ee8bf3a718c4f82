"""What ten more people told, each upset and in their own German, and what the letters made of it."""

import datetime as dt

from bot.case import Money
from tests.conversation import Conversation, day, told

TODAY = dt.date(2026, 11, 24)
FLATMATE = (
    'und zwar seit dem 6.11. Als Grund schreiben sie: "Ihr Konto ist mit einem anderen Konto verknüpft." Mein '
    "Mitbewohner wurde im Oktober gesperrt, weil er so viel zurückgeschickt hat."
)


def texts(talk: Conversation) -> str:
    return "\n".join(one.text for one in talk.case.newest_letters())


# ---- who, which account, whose story


def test_the_bank_was_the_sender_of_the_letter_to_the_bank() -> None:
    talk = told("ich schreibe für meine Mutter. Die Sparkasse hat ihr das Girokonto gekündigt.")
    assert talk.asks == "represented_person"
    talk.say("Sparkasse Holstein, Kündigung zum 31. Januar 2027, der Brief ist vom 16. November.")
    assert not talk.case.text("represented_person")
    assert talk.case.text("company") == "Sparkasse Holstein"
    talk.say("Sie heißt Irmgard Petersen, Möllner Landstr. 8, 23879 Mölln")
    assert talk.case.text("represented_person") == "Irmgard Petersen"


def test_the_money_in_the_account_became_its_number() -> None:
    talk = told("ebay hod mei konto zuagmacht am 12. november", "do san no 1.480 euro drin vo de letztn zwoa wocha")
    assert not talk.case.text("account_identifier")
    assert talk.case.value("balance") == Money(1480_00)


def test_what_happened_to_my_flatmate_was_told_of_me() -> None:
    talk = told("Amazon hat meinen Account gesperrt", FLATMATE)
    assert talk.case.value("block_date") == day(2026, 11, 6)
    assert talk.case.text("situation") == "linked_account"
    assert not talk.case.known("role")
    assert not talk.case.contacts  # nobody writes since a day


def test_my_mother_whose_account_it_is_is_still_heard() -> None:
    assert told("meine mutter wurde im oktober bei amazon gesperrt und weiß nicht weiter").case.text("role") == "mother"
