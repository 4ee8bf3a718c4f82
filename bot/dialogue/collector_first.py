"""Who named the collector where the company was asked for, and then tells who blocked the account: that is the company,
and the other its collector."""

from bot.dialogue.questions.collector import read_agency
from bot.dialogue.scribe import Scribe
from bot.dialogue.situating import DEBT
from bot.dialogue.understand import claims
from bot.dialogue.understand.companies import meant
from bot.letters.offers import situation


def settle(scribe: Scribe, text: str) -> None:
    """Takes the company that blocked in the place of the collector, as long as no letter went to that."""
    case, directory = scribe.case, scribe.desk.directory
    known = directory.entities.get(case.text("company"))
    if known is None or known.kind != "collector" or case.letters or not claims.blocked(text):
        return
    blocker = next((one for one in meant(text, directory) if one.kind not in ("collector", "bureau")), None)
    if blocker is None:
        return
    scribe.learn("company", blocker.slug)
    read_agency(scribe, known.name)
    for topic in ("claim_alleged", "collector_demands"):
        scribe.learn(topic, True)
    if situation(case) == "collection_only":
        scribe.learn("situation", DEBT)
