"""Why a claim is not owed, told in a story, and when something was sent back."""

from bot.case import Case, Money, Value, When
from bot.dialogue.questions.question import claimed, sureness
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.disputes import reasons, returned_in, returned_on, without_other_returns
from bot.dialogue.understand.part_orders import denies_one_thing
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.text import spoken
from bot.directory.entities import Entity

OF_A_CLAIM = frozenset({"too_high", "undelivered", "time_barred"})  # said of much where nobody demands anything
SHOPS = frozenset({"shop", "marketplace"})  # goods go back to them, and not to who carries them


def note_disputes(scribe: Scribe, text: str) -> None:
    text = without_other_returns(text)
    if not reasons(text) and not returned_on(text, scribe.today):
        return
    text = _of_this_company(scribe, text)
    found = [
        one for one in reasons(text, denies_a_part(scribe.case, text)) if one not in OF_A_CLAIM or claimed(scribe.case)
    ]
    known = scribe.case.value("dispute_reasons")
    before = known if isinstance(known, tuple) else ()
    if new := [one for one in found if one not in before]:
        scribe.learn("dispute_reasons", (*before, *new))
    if "time_barred" in new and not any(one.sending for one in scribe.case.letters):
        scribe.add("dispute.time_barred")
    known, told = scribe.case.value("returned_on"), returned_in(text, scribe.today)
    if told and (known is None or _more_exact(known, told[0])):
        scribe.learn("returned_on", told[0], sure=sureness(told[1], told[0]))


def denies_a_part(case: Case, text: str) -> bool:
    """Is one thing denied, in a case in which another was paid?"""
    paid = isinstance(case.value("payment_amount"), Money) and case.value("claim_paid") is False
    return paid and denies_one_thing(spoken(text))


def _of_this_company(scribe: Scribe, text: str) -> str:
    """The text without sentences of another company: "I only ordered once from About You and sent it back"."""
    company, directory = scribe.case.text("company"), scribe.desk.directory
    if not company or not any(_another(one, company) for one in directory.mentions(text)):
        return text
    kept = []
    for part in parts(text):
        named = directory.mentions(text[part.start : part.end])
        if not any(_another(one, company) for one in named) or any(one.slug == company for one in named):
            kept.append(text[part.start : part.end])
    return "\n".join(kept)


def _another(one: Entity, company: str) -> bool:
    return one.slug != company and bool(SHOPS & {*one.traits})


def _more_exact(before: Value, when: When) -> bool:
    """ "On 12 September" after "in September"; another day is mended only where the first is called wrong."""
    if not isinstance(before, When) or before.exact:
        return False
    return when.exact and before.first <= when.first <= before.last
