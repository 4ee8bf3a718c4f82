"""Whether the writer gave the other side an account for a payout, and when. Whether it arrives it never knows."""

from datetime import date

from bot.case import When
from bot.dialogue.understand.days import days
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_ACCOUNT = (
    r"(?:iban\w{0,2}|bank ?verbindung\w{0,2}|bank ?daten|konto ?daten|konto ?nummer|konto ?verbindung|bank details"
    r"|account details|account number|bank account|external account|referenzkonto|auszahlungskonto)"
)
_FEW = r"(?:(?!(?:nicht|not|never|nie|kein\w{0,2}|they|sie wollen)\b)[^\s!?;]{1,16} ){0,5}?"
_GIVEN = (
    r"(?:gegeben|geschickt|gschickt|gesendet|mitgeteilt|genannt|eingetragen|eingegeben|hinterlegt|angegeben|gemailt"
    r"|übermittelt)"
)
_TELLS = regex(
    r"(?<!\w)(?:i|we|i'?ve|we'?ve|i have|we have) (?:already |just |now |also |even )?(?:gave|given|sent|provided|told"
    rf"|entered|submitted|added|mailed|emailed) {_FEW}{_ACCOUNT}(?!\w)"
    rf"|(?<!\w){_ACCOUNT} {_FEW}(?:hab\w{{0,2}}|han|hob) {_FEW}{_GIVEN}(?!\w)"
    rf"|(?<!\w)(?:ich|wir|i|mir) (?:hab\w{{0,2}}|ham|han|hob) {_FEW}{_ACCOUNT} {_FEW}{_GIVEN}(?!\w)"
    rf"|(?:^|[.,!] )(?:hab|habe|han|hob) {_FEW}{_ACCOUNT} {_FEW}{_GIVEN}(?!\w)"
)
_NO_DEED = regex(r"(?<!\w)(?:soll ich|should i|must i|muss ich|if i|wenn ich|falls ich)(?!\w)|\?")


def account_given(text: str, today: date) -> When | bool:
    """The day on which it was given, True where none is told, False where nothing of it is said."""
    words = spoken(text)
    if not _TELLS.search(words) or _NO_DEED.search(words):
        return False
    told = {one.when for one in days(text, today) if one.when.last <= today}
    return told.pop() if len(told) == 1 else True
