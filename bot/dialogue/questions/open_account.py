"""An account of which it is said that nobody shut it: what the letter is about then."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import blocked, works_still
from bot.letters.offers import data_only, situation, told_shut


def told_open(scribe: Scribe, text: str) -> None:
    """ "Das Konto geht normal", told where money is claimed, before the day of a block is asked for; or what was told
    of an account that is open, and takes the place of the data."""
    claimed = scribe.case.says_yes("claim_alleged") and not scribe.case.letters
    if claimed and not scribe.case.known("block_date") and works_still(text) and not blocked(text):
        not_blocked(scribe)
    elif _data_assumed(scribe) and (claimed or scribe.case.value("block_date")):
        scribe.note("forgotten", topic="goal")
        if scribe.case.value("block_date") is None:
            not_blocked(scribe)


def not_blocked(scribe: Scribe) -> bool:
    """ "The account still works": where money is claimed, the letter is about that alone, else about the data."""
    shut = told_shut(scribe.case) or blocked(scribe.case.text("what_happened"))
    scribe.learn("block_date", None)
    if scribe.case.says_yes("claim_alleged") and situation(scribe.case) in ("", "block_over_claim"):
        scribe.learn("situation", "collection_only")
    elif not (shut or situation(scribe.case) or scribe.case.known("goal")):
        scribe.learn("goal", ("data",), source="assumed")
    return True


def _data_assumed(scribe: Scribe) -> bool:
    goal = scribe.case.facts.get("goal")
    return bool(goal and goal.source == "assumed" and data_only(scribe.case) and scribe.case.known("block_date"))
