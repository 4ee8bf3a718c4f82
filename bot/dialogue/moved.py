"""A new mailbox, or a new address, while letters are out that name the old one."""

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.moved import new_mailbox

OF_THE_SENDER = ("reply_email", "postal_address")


def told(scribe: Scribe, text: str) -> bool:
    """ "Die Mailadresse gibts nicht mehr, neu ist jana.neu@…": it takes the answers; the account keeps its own."""
    case = scribe.case
    known = (case.text("account_identifier"), case.text("reply_email"), case.text("full_name"))
    found = new_mailbox(text, *known) if case.letters else ""
    if found:
        scribe.learn("reply_email", found)
    return bool(found)


def out_of_date(scribe: Scribe, before: Case) -> None:
    """Their answers go where the letters say: the company has to be told."""
    out = [one for one in scribe.case.newest_letters() if one.sending and not one.answered]
    for topic in OF_THE_SENDER:
        old, new = before.text(topic), scribe.case.text(topic)
        named = [one.id for one in out if old.split("\n")[0] in one.text] if old and new and old != new else []
        if named:
            scribe.add(f"moved.{topic}", letters=named)
