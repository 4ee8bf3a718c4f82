"""The day by which the company promised an answer, told before any letter is out: it is asked about when it is over."""

from bot.case import When
from bot.dialogue.promises import TOLD_BEFORE
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.pledged_days import pledged_day


def note_answer_by(scribe: Scribe, text: str) -> None:
    out = any(one.sending for one in scribe.case.letters)
    on = None if out or "?" in text else pledged_day(text, scribe.today)
    if on:
        scribe.learn(TOLD_BEFORE, When(on, on))
