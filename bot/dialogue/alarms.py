"""What cannot wait: somebody in despair, data entered on a forged page, money for the rent, pictures that exist nowhere
else. Said at once, whatever was asked, and once.

A payment order of a court is an alarm of its own (`bot.dialogue.questions.court`).
"""

import re

from bot.case import Case
from bot.dialogue.questions.court_abroad import FOREIGN
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.companies import tells_block
from bot.dialogue.understand.court_papers import lawyers_threat
from bot.dialogue.understand.enforcements import lawsuit, public_creditor, seized
from bot.dialogue.understand.fake_collectors import fake_collector
from bot.dialogue.understand.foreign_courts import foreign_court
from bot.dialogue.understand.forged_beside import without_forged
from bot.dialogue.understand.handed import asks_for_data, entered, secret_given
from bot.dialogue.understand.keepsakes import precious
from bot.dialogue.understand.livelihood import urgent_money
from bot.dialogue.understand.moods import in_crisis
from bot.dialogue.understand.phishing import doubted, handed_too, money_gone, phished
from bot.dialogue.understand.typed_in import typed_in
from bot.dialogue.understand.wages import RETURNED, wages
from bot.letters.offers import PUBLIC, SEIZED, WAGES, blocked, situation, told_shut
from bot.letters.offers import phished as of_a_forgery
from bot.patterns import regex

CRISIS = "alarm:crisis"
LAWSUIT = "alarm:lawsuit"
LAWYER = "alarm:lawyer"
PHISHED = "alarm:phished"
GONE = "alarm:gone"
BESIDE = "alarm:beside"
FAKE = "alarm:fake_collector"
GIVEN = "alarm:given"  # a secret was given away besides a real block
PRECIOUS = "said:precious"

ONCE = (
    (CRISIS, in_crisis, "mood.crisis"),
    (FOREIGN, foreign_court, "court.foreign"),
    (LAWSUIT, lawsuit, "court.lawsuit"),
    (SEIZED, lambda text: seized(text) and not foreign_court(text), "court.seized"),
)


def _forged(scribe: Scribe, text: str) -> bool:
    return doubted(text) or phished(text) or PHISHED in scribe.case.marks or of_a_forgery(scribe.case)


def _handed(case: Case, text: str) -> bool:
    """Were data given away, by these words or by what is known of a message before them?"""
    if phished(text) or (of_a_forgery(case) and (handed_too(text) or entered(text))):
        return True
    return asks_for_data(case.text("what_happened")) and secret_given(text)


def sound(scribe: Scribe, text: str) -> None:
    """Says what to do now; before the yes as well, because minutes count."""
    if public_creditor(text) and PUBLIC not in scribe.case.marks:
        scribe.note("mark", key=PUBLIC, value="1")
        scribe.note("mark", key=SEIZED, value="1")  # this says more
        scribe.add("court.public")
    for mark, tells, key in ONCE:
        if tells(text) and mark not in scribe.case.marks:
            scribe.note("mark", key=mark, value="1")
            scribe.add(key)
    if lawyers_threat(text) and not lawsuit(text):
        scribe.add("court.lawyer_again" if LAWYER in scribe.case.marks else "court.lawyer")
        scribe.note("mark", key=LAWYER, value="1")
    if money_gone(text) and GONE not in scribe.case.marks and _forged(scribe, text):
        scribe.note("mark", key=GONE, value="1")
        scribe.note("mark", key=PHISHED, value="1")  # this says more
        scribe.add("phishing.gone")
    _secret_handed(scribe, text)
    _no_collector(scribe, text)
    if precious(text) and PRECIOUS not in scribe.case.marks and blocked(scribe.case):
        scribe.note("mark", key=PRECIOUS, value="1")
        scribe.note("mark", key="wanted:preservation_demand:company", value="1")
        scribe.add("content.precious")
    _to_live_on(scribe, text)


def _no_collector(scribe: Scribe, text: str) -> None:
    """A demand with signs of a fake collector; beside a block, which goes on, it is said here."""
    if FAKE in scribe.case.marks or not fake_collector(text):
        return
    scribe.note("mark", key=FAKE, value="1")
    if told_shut(scribe.case) or tells_block(text):
        scribe.add("fake_collector.beside")


def _secret_handed(scribe: Scribe, text: str) -> None:
    """Data were given away; where the account is shut besides, by a word before or beside it, the case goes on."""
    handed, marks = _handed(scribe.case, text), scribe.case.marks
    besides = (handed and _shut_after(scribe.case, text)) or (not handed and typed_in(text))
    if besides and not {PHISHED, GIVEN} & {*marks}:
        scribe.note("mark", key=GIVEN, value="1")
        scribe.add("phishing.phished")
    elif handed and not besides and PHISHED not in marks:
        scribe.note("mark", key=PHISHED, value="1")
        scribe.add("phishing.phished")


def settled(scribe: Scribe) -> bool:
    """Is a kind known already that no sign of a forgery changes? Of a mere claim a fake collector may be the author."""
    kind = situation(scribe.case)
    return bool(kind) and not (kind == "collection_only" and FAKE in scribe.case.marks)


def noted_beside(scribe: Scribe) -> bool:
    """Was it heard just now that a secret was given away besides?"""
    return any(one.kind == "mark" and one.data["key"] == GIVEN for one in scribe.entries)


def _shut_after(case: Case, text: str) -> bool:
    """ "Hatte vorher auf ne Mail geklickt": of an account whose block is known already, with its day."""
    known = case.facts.get("block_date")
    return known is not None and known.value is not None and told_shut(case) and bool(_BEFORE.search(text))


_BEFORE = regex(
    r"\b(?:vorher|davor|zuvor|kurz vorher|before(?: that)?|earlier|beforehand|tag(?:e)? vorher|day before)\b", re.I
)


def beside(scribe: Scribe, text: str) -> str:
    """A word of caution, once, on a message that may be forged and was told of beside a real case, which goes on; the
    text without that message."""
    marks, kind = scribe.case.marks, situation(scribe.case)
    rest = without_forged(text, shut=told_shut(scribe.case) and kind != "phishing")
    known = kind not in ("", "phishing") and doubted(text) and not _OWN_MAIL.search(text)
    if (rest != text or known) and kind != "phishing" and not {BESIDE, PHISHED} & set(marks):
        scribe.note("mark", key=BESIDE, value="1")
        scribe.add("phishing.beside")
    return rest


_OWN_MAIL = regex(
    r"\b(?:ich|wir|i|we)\b[^.!?\n]{0,60}\b(?:geschickt|gesendet|geschrieben|gemailt|sent|wrote|emailed)\b", re.I
)


def _to_live_on(scribe: Scribe, text: str) -> None:
    """Money for the rent that is stuck."""
    if urgent_money(text) and not scribe.case.known("urgent_money"):
        scribe.learn("urgent_money", True)
        if where := wages(text):
            scribe.note("mark", key=WAGES, value=where)
        scribe.add("urgent_money.advice")
        return
    _wages_moved(scribe, text)


def _wages_moved(scribe: Scribe, text: str) -> None:
    """The wages that were to come are there now, or went back to who pays them."""
    where = wages(text) if scribe.case.marks.get(WAGES) else ""
    if where in ("", scribe.case.marks.get(WAGES)):
        return
    scribe.note("mark", key=WAGES, value=where)
    if where == RETURNED:
        scribe.add("urgent_money.returned")
