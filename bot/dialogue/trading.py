"""Whether an account sells for a business or privately, where that is told at any time: a letter says it, and a trader
has a law of their own."""

from bot.case import Case
from bot.dialogue.limited_accounts import of_unlisted_bank
from bot.dialogue.questions.wrap import drafted
from bot.dialogue.scribe import Scribe
from bot.dialogue.situating import holds_money
from bot.dialogue.understand.trade import business, trades
from bot.directory.entities import Directory
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


def through_payments(scribe: Scribe, text: str) -> None:
    """Where payments are all that a company does, a seller's account is a payment account: the rules for platforms that
    bring sellers and buyers together leave it out (Regulation (EU) 2019/1150, art. 1(3))."""
    case = scribe.case
    if situation(case) != "seller_account" or drafted(case) or not _only_pays(scribe.desk.directory, case):
        return
    if case.value("business_use") is None:
        scribe.learn("business_use", True, source="assumed")
    scribe.learn("situation", "payment_limited")


def _only_pays(directory: Directory, case: Case) -> bool:
    """Is the company one for payments, a bank among them, and no place where sellers meet buyers?"""
    entity = directory.entities.get(case.text("company"))
    if entity is None:
        return of_unlisted_bank(case)
    return "payment" in entity.traits and not {"marketplace", "platform"} & {*entity.traits}
