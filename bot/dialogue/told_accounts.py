"""An account for the payout that the person gave to the other side, once letters are out: a second letter says so."""

from bot.case import When
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.accounts_given import account_given

GIVEN = "account_given"


def note_account_given(scribe: Scribe, text: str) -> None:
    if not any(one.sending for one in scribe.case.letters):
        return
    told = account_given(text, scribe.today)
    if told is False or isinstance(scribe.case.value(GIVEN), When):
        return
    scribe.learn(GIVEN, told)
