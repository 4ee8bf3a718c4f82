"""The day on which a block is to end by itself, told beside it or when its beginning is asked for."""

from bot.case import When
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_days import clauses
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.ends import TILL, ending
from bot.letters.offers import NO_BLOCK, situation
from bot.patterns import regex

# What else has a last day.
_ELSE = regex(
    r"antwort|frist|zahl|lösch|delet|reply|answer|respon|(?<!\w)pay|kündig|einspruch|widerspruch|appeal|geld|erstatt|refund"
    r"|hochlad|upload|einreich|submit|verifi|prüf|review|melden|schick|send",
)
_BESIDE = regex(
    r"\W*(?:(?:und|and|aber|but|also|so|zwar|nur|only|erstmal|vorerst|temporarily|für|for|a|die|the|sperre|ban|block|das|it"
    r"|läuft|geht|gilt|dauert|lasts|runs|is|ist|ends|endet|noch|still|\d{1,3}|tage|tagen|days?|wochen?|weeks?|monate?|months?)"
    r"\W+)*(?:bis|until|till?)(?!\w)"
)


def note_end(scribe: Scribe, text: str) -> None:
    known = scribe.case.value("block_until") is not None
    if known or situation(scribe.case) in NO_BLOCK or not TILL.search(text):
        return
    before = False
    for part in clauses(text, scribe.today):
        small = part.casefold()
        told = blocked(part) or (before and _BESIDE.match(small) is not None)
        on = ending(part, scribe.today) if told and not _ELSE.search(small) else None
        if on:
            scribe.learn("block_until", When(on, on))
            return
        before = told or (before and len(part.split()) <= SHORT)


SHORT = 4  # words between the block and its end: "für 30 Tage"
