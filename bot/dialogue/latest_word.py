"""What the other side said first and later, told in one breath: the first is kept with its day, the later is answered.
Which letter follows is decided in `bot.dialogue.replying`."""

from bot.case import ASSURANCE, Contact
from bot.dialogue.questions.exchange import note_contact
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.assurances import releases
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.latest_word import said_on, told_twice
from bot.dialogue.writers import A_COLLECTOR, told_way
from bot.letters.correspondence import PROMISED

NOTHING_SAID = frozenset({"unclear", "silence"})
QUOTE_LENGTH = 200
KINDS = {
    "final_textblock": "refusal",
    "privacy_refusal": "refusal",
    "refusal": "refusal",
    "new_claim": "claim_open",
    "settled": "settled",
    "success": "",
    "said_done": "",
}


def latest(scribe: Scribe, text: str) -> str:
    """The later of two words of the same firm; the whole text where one thing is told, or something else besides."""
    both = told_twice(text)
    if both is None or A_COLLECTOR.search(text) or _names_collector(scribe, text):
        return text
    first, later = (kind_of(one) for one in both)
    if first not in {*KINDS, *PROMISED} or later in NOTHING_SAID or first == later:
        return text
    _keep(scribe, first, both[0].strip(" ,;.\n"))
    return both[1]


def _names_collector(scribe: Scribe, text: str) -> bool:
    return any(one.kind == "collector" for one in scribe.desk.directory.mentions(text))


def _keep(scribe: Scribe, first: str, said: str) -> None:
    promised = ("promise" if releases(said) else ASSURANCE) if first in PROMISED else ""
    if kind := promised or KINDS.get(first, ""):
        on = said_on(said, scribe.today)
        note_contact(scribe, Contact(told_way(scribe, said), "company", kind, on, said[:QUOTE_LENGTH]))
