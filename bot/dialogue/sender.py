"""Who writes is the person's and not the case's: name and address that one case knows are asked for in no other, shown
in a line, and changed by a word. Where somebody asks for another person, that one's address is never taken, nor given.
"""

from collections.abc import Iterator

from bot.case import Case, Fact, pack
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.scribe import Scribe

SENDER = ("full_name", "postal_address", "reply_email")
SHOWN = frozenset({"full_name", "postal_address"})


def take_over(scribe: Scribe) -> None:
    """Brings what other cases know of the writer, once it is known what this one is about."""
    if not scribe.case.text("company") and not scribe.case.known("what_happened"):
        return
    new = {topic: fact for topic, fact in _known(scribe) if topic not in scribe.case.facts}
    for topic, fact in new.items():
        scribe.note("brought", topic=topic, value=pack(fact.value), source=fact.source, sure=fact.sure)
    if SHOWN & new.keys() and not acts_for_another(scribe.case):
        told = (scribe.case.text(topic).replace("\n", ", ") for topic in SENDER if topic in SHOWN)
        scribe.add("sender.as_before", who=", ".join(filter(None, told)))


def _known(scribe: Scribe) -> Iterator[tuple[str, Fact]]:
    """What is known of the writer, from the newest case that knows it."""
    for topic in SENDER if not acts_for_another(scribe.case) else ("full_name",):
        facts = (_fact(one, topic) for one in sorted(scribe.desk.others, key=lambda one: -int(one.id)))
        found = next((one for one in facts if one and one.value), None)
        if found:
            yield topic, found


def _fact(case: Case, topic: str) -> Fact | None:
    """A fact of the writer's own; in a case of somebody else's the address and the mail in the letter are not."""
    own = {"postal_address": "helper_address", "reply_email": ""}
    return case.facts.get(own.get(topic, topic) if acts_for_another(case) else topic)
