"""The mailbox that may be shut with the account: whoever is locked out at Microsoft reads nothing that comes to an
Outlook address. Where answers shall go then, the person says; the same address, where it still works."""

import re

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answer_mails import for_answers, of_account
from bot.dialogue.understand.contact import address, email
from bot.dialogue.understand.dead_mailboxes import unreadable
from bot.letters.offers import MAILBOX_SHUT, NO_BLOCK, UNREAD, own_shut, shut_out, situation, stolen
from bot.patterns import regex


def settle(scribe: Scribe, text: str) -> None:
    """The address of the account is not taken for that of the answers where its mailbox is the company's own, or where
    it is said that nobody reads it."""
    shut, told = _keeper(scribe, text), scribe.case.facts.get("reply_email")
    dead = unreadable(text) and scribe.case.known("account_identifier")
    fresh = shut != scribe.case.marks.get(MAILBOX_SHUT, "")
    same = told is not None and told.value == scribe.case.value("account_identifier")
    if told and same and (dead or (fresh and shut and told.source == "assumed")):
        scribe.note("forgotten", topic="reply_email")
    if dead and UNREAD not in scribe.case.marks:
        scribe.note("mark", key=UNREAD, value="1")
    if not fresh:
        return
    scribe.note("mark", key=MAILBOX_SHUT, value=shut)
    if not (shut or told):
        scribe.learn("reply_email", scribe.case.text("account_identifier"), source="assumed")


def _keeper(scribe: Scribe, text: str) -> str:
    """The company, where it shut the account and runs the mailbox that the account is known by; else nothing."""
    company = scribe.desk.directory.known(scribe.case.text("company"))
    name, at, domain = scribe.case.text("account_identifier").casefold().rpartition("@")
    if company is None or not (name and at) or not company.mailboxes:
        return ""
    said = unreadable(text) or bool(scribe.case.marks.get(UNREAD))
    may_be = shut_out(scribe.case) and situation(scribe.case) not in NO_BLOCK
    return company.short if may_be and (domain in company.mailboxes or said) else ""


def for_answers_alone(scribe: Scribe, text: str, mail: str) -> bool:
    """Is it said that the address takes the answers, or plain from what is known?"""
    return for_answers(text) or only_answers(scribe, text, mail)


def only_answers(scribe: Scribe, text: str, mail: str) -> bool:
    """Is it no address of an account? Told beside that of an account whose mailbox is the company's own, or with the
    sender's street; or by somebody who has no account, as others ordered in their name."""
    account, told = email(scribe.case.text("account_identifier")), scribe.case.facts.get("reply_email")
    guessed = told is None or told.value is None or told.source == "assumed"
    if of_account(text) or account == mail:
        return False
    if account is None:
        return stolen(scribe.case) and not own_shut(scribe.case) and guessed
    company = scribe.desk.directory.known(scribe.case.text("company"))
    theirs = company is not None and mail.casefold().rpartition("@")[2] in company.mailboxes
    elsewhere = bool(scribe.case.marks.get(MAILBOX_SHUT)) and not theirs
    return elsewhere or (guessed and address(text) is not None)


# Who has no mail address; that none came among letters is something else.
WITHOUT = regex(
    r"\b(?:e-?mail|mail|email)(?:adresse| adresse)? (?:habe|hab|besitze|benutze) (?:ich )?(?:keine|kein|nicht)\b"
    r"|(?<!brief, )(?<!mahnung, )(?<!post, )(?<!letter, )(?<!reminder, )\b(?:keine?|no)"
    r" e-?mail(?:adresse|s| adresse| address)?\b(?! (?:bekommen|erhalten|gekriegt|gekommen|da|mehr|mit|zurück|an|von"
    r"|from|received|yet|back))|\b(?:have|got) no e-?mail\b(?! (?:from|yet|back))"
    r"|^\W*(?:nein,? )?(?:ich )?hab\w? (?:ich )?(?:gar |leider )?keine mail(?:adresse| adresse)?\W*$",
    re.I,
)
