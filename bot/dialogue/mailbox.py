"""The mailbox that may be shut with the account: whoever is locked out at Microsoft reads nothing that comes to an
Outlook address. Where answers shall go then, the person says; the same address, where it still works."""

from bot.dialogue.scribe import Scribe
from bot.letters.offers import MAILBOX_SHUT, NO_BLOCK, shut_out, situation


def settle(scribe: Scribe, _: str) -> None:
    """The address of the account is not taken for that of the answers where its mailbox is the company's own."""
    shut = _keeper(scribe)
    if shut == scribe.case.marks.get(MAILBOX_SHUT, ""):
        return
    scribe.note("mark", key=MAILBOX_SHUT, value=shut)
    assumed = scribe.case.facts.get("reply_email")
    if shut and assumed and assumed.source == "assumed":
        scribe.note("forgotten", topic="reply_email")
    elif not shut and assumed is None:
        scribe.learn("reply_email", scribe.case.text("account_identifier"), source="assumed")


def _keeper(scribe: Scribe) -> str:
    """The company, where it shut the account and runs the mailbox that the account is known by; else nothing."""
    company = scribe.desk.directory.known(scribe.case.text("company"))
    name, at, domain = scribe.case.text("account_identifier").casefold().rpartition("@")
    if company is None or not (name and at) or domain not in company.mailboxes:
        return ""
    may_be = shut_out(scribe.case) and situation(scribe.case) not in NO_BLOCK
    return company.short if may_be else ""
