"""The court wrote again, after the objection: said to be urgent, and left to people who can help. No day is counted for
it and nothing is drafted to the court; the company's month has nothing to do with it. And the way on which an objection
may go."""

from bot.dialogue.questions.court import MAILED, paper, running, say, served, show
from bot.dialogue.questions.wrap import on_paper, unsent
from bot.dialogue.said import note_said
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.court_by_mail import asks_by_mail, gone, names_court, only_by_mail
from bot.dialogue.understand.court_goes_on import asks_about, asks_of_days_left, asks_of_due, asks_until_when, goes_on
from bot.dialogue.understand.court_papers import objected_beside, objected_by_mail
from bot.dialogue.understand.objections_made import handed_in
from bot.dialogue.understand.old_orders import without_old_orders

BYGONE = "court:bygone"  # an old order was told of
MARK = "court:goes_on"  # the day on which it was told


def heard(scribe: Scribe, text: str) -> bool:
    """ "Das Gericht gibt es ab, ich soll in 2 Wochen begründen"."""
    if not served(scribe.case) or running(scribe.case) or not goes_on(text):
        return False
    scribe.add("court.goes_on_again" if MARK in scribe.case.marks else "court.goes_on")
    scribe.note("mark", key=MARK, value=scribe.today.isoformat())
    return True


def bygone(scribe: Scribe, text: str) -> str:
    """The text without a payment order of years ago that was objected to; said once, and no weeks run for it."""
    rest = without_old_orders(text, scribe.today)
    if rest != text and BYGONE not in scribe.case.marks and not court(rest):
        scribe.note("mark", key=BYGONE, value="1")
        scribe.add("court.bygone")
    return rest


def by_mail(scribe: Scribe, text: str) -> bool:
    """ "Kann ich das mailen?", "hab's dem Gericht gemailt": no e-mail keeps the court's period, and so none is noted as
    the objection."""
    if not running(scribe.case) or _to_others(scribe, text) or objected_beside(text):
        return False
    asked = asks_by_mail(text)
    if handed_in(text) or (not asked and not only_by_mail(text)):
        return False
    _told_of_mail(scribe, "by_mail" if asked or not gone(text) else "mailed")
    note_said(scribe, "send_channel.signed")  # this says more
    return True


def mailed(scribe: Scribe, text: str) -> None:
    """A story in which the objection went out by e-mail."""
    if running(scribe.case) and objected_by_mail(text):
        _told_of_mail(scribe, "mailed")


def _told_of_mail(scribe: Scribe, key: str) -> None:
    """From here on "per Fax geschickt" is said of the objection."""
    say(scribe, key)
    scribe.note("mark", key=MAILED, value="1")


def _to_others(scribe: Scribe, text: str) -> bool:
    """To a company, or one of several letters of which not all go to the court."""
    if names_court(text):
        return False
    return not only_paper(scribe) or bool(scribe.desk.directory.mentions(text))


def only_paper(scribe: Scribe) -> bool:
    """Is the objection due, and no letter to anybody else?"""
    return running(scribe.case) and (on_paper(scribe.case) or not unsent(scribe.case))


def _about_objection(scribe: Scribe, text: str) -> bool:
    """What it costs, and how it may go; whether it needs reasons only where `court.form` does not tell."""
    about = asks_about(text)
    if about in ("phone", "there") and scribe.desk.directory.mentions(text):
        return False
    if not about or (about == "reasons" and paper(scribe.desk, scribe.case).country != "AT"):
        return False
    say(scribe, about)
    return True


def asked_when(scribe: Scribe, text: str) -> bool:
    """Is it asked when the objection has to be there, though no mark says that it is a question?"""
    return running(scribe.case) and asks_of_due(text)


def explained(scribe: Scribe, text: str) -> bool:
    """ "Bis wann muss ich dem Gericht antworten?": only the court's paper says it."""
    if by_mail(scribe, text):
        return True
    if running(scribe.case) and _about_objection(scribe, text):
        return True
    if running(scribe.case) and asks_of_days_left(text):
        show(scribe)
        return True
    if not served(scribe.case) or not asks_until_when(text):
        return False
    if running(scribe.case):
        show(scribe)
    else:
        scribe.add("court.until")
    return True
