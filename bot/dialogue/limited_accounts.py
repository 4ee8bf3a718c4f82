"""What kind of trouble the company alone makes it: a payment service or a bank limits an account, a network bans."""

import re

from bot.case import Case
from bot.dialogue.questions.money import at_bank
from bot.dialogue.questions.story import unlisted
from bot.dialogue.questions.wrap import drafted
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.local_banks import is_bank
from bot.dialogue.understand.running_on import runs_on
from bot.letters.offers import SEIZED, SHUT, situation, told_shut
from bot.patterns import regex

# "Sie drohen, mein Konto zu sperren", "letztes Jahr war es gesperrt": not shut now, as far as is known.
_NOT_NOW = regex(
    r"\b(?:droh\w{0,3}|androh\w{0,4}|angst|befürcht\w{0,3}|damals|früher|vor jahren"
    r"|(?:letzte[sn]|voriges) (?:jahr|monat)|threat\w{0,6}|afraid|fear|last (?:year|month)|years ago|used to)\b",
    re.I,
)
SELLS = frozenset({"shop", "marketplace", "payment", "bank", "travel", "mobility"})


def of_the_company(scribe: Scribe) -> None:
    """A network of people that sells nothing bans mostly for what somebody posted."""
    entity = scribe.desk.directory.entities.get(scribe.case.text("company"))
    network = entity is not None and "platform" in entity.traits and not SELLS & {*entity.traits}
    payer = entity is not None and "payment" in entity.traits and "marketplace" not in entity.traits
    payer = payer or of_unlisted_bank(scribe.case)
    if (network or payer) and not scribe.case.says_yes("claim_alleged"):
        scribe.learn("situation", "social_ban" if network else "payment_limited", source="assumed")


def of_unlisted_bank(case: Case) -> bool:
    """Is the company a bank that no list knows?"""
    return unlisted(case) and is_bank(case.text("company"))


def only_seized(scribe: Scribe) -> None:
    """A bank that holds an account for a creditor has claimed nothing: the letter goes to who collects."""
    case = scribe.case
    if SEIZED in case.marks and situation(case) in _AT_A_BANK and at_bank(scribe) and not case.letters:
        scribe.learn("situation", "collection_only")
        scribe.learn("claim_alleged", True, source="assumed")
        scribe.note("forgotten", topic="company")


_AT_A_BANK = frozenset({"", "block_over_claim", "payment_limited", "frozen_balance"})


def held_with_the_block(scribe: Scribe, text: str) -> bool:
    """Money held back, told before it was known that a payment service shut the account: then the account is limited,
    and not only its money gone."""
    case = scribe.case
    if situation(case) != "frozen_balance" or drafted(case) or not case.known("company"):
        return False
    return claims.blocked(text) or claims.blocked(case.text("what_happened"))


def note_shut(scribe: Scribe, text: str) -> None:
    """That an account is shut, where neither a day nor a kind of trouble tells it by itself: letters say so. Those that
    are out have said what was demanded."""
    if any(one.sending for one in scribe.case.letters):
        return
    if claims.blocked(text) and not (_NOT_NOW.search(text) or runs_on(text) or told_shut(scribe.case)):
        scribe.note("mark", key=SHUT, value="1")
