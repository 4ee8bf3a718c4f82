"""What cannot wait: data entered on a forged page, money for the rent. Said at once, whatever was asked, and once.

A paper from a court is an alarm of its own (`bot.dialogue.questions.court`).
"""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.livelihood import urgent_money
from bot.dialogue.understand.phishing import phished

PHISHED = "alarm:phished"


def sound(scribe: Scribe, text: str) -> None:
    """Says what to do now; before the yes as well, because minutes count."""
    if phished(text) and PHISHED not in scribe.case.marks:
        scribe.note("mark", key=PHISHED, value="1")
        scribe.add("phishing.phished")
    if urgent_money(text) and not scribe.case.known("urgent_money"):
        scribe.learn("urgent_money", True)
        scribe.add("urgent_money.advice")
