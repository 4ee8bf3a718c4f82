"""Whether an account sells for a business or privately, where that is told at any time: a letter says it, and a trader
has a law of their own."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.situating import holds_money
from bot.dialogue.understand.trade import business, trades
from bot.letters.offers import situation


def private(scribe: Scribe, text: str) -> None:
    """ "Ich bin privat, kein Händler": whose sales account it is does not trade, and writes no letter as a trader. Only
    who says that it is a business writes of one."""
    if any(one.sending for one in scribe.case.letters):
        return
    if scribe.case.value("business_use") is False and business(text):
        scribe.learn("business_use", True)  # "not private, it's my business"
        return
    if situation(scribe.case) != "seller_account":
        return
    if business(text):
        scribe.learn("business_use", True)
    if trades(text) is not False:
        return
    scribe.learn("business_use", False)
    if holds_money(scribe.case):
        scribe.learn("situation", "frozen_balance", source="assumed")
    else:
        scribe.note("forgotten", topic="situation")
    scribe.add("situation.private")
