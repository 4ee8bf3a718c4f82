"""Whose a mail address is, where somebody asks for another person: the other's account has one, and the one who writes
takes the answers."""

import re

from bot.case import Case
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.affected import lines_of_oneself, own_part
from bot.dialogue.understand.mail_addresses import without_senders
from bot.dialogue.understand.text import place
from bot.dialogue.understand.whose import Whose, mails_of, without_others
from bot.patterns import regex


def own_words(case: Case, text: str) -> str:
    """What is told of the writer where a second person is told of; all of it where they ask for that one."""
    return text if acts_for_another(case) else own_part(text)


def own_lines(case: Case, text: str) -> str:
    """The same, of a mail address, which stands in sentences that speak of nobody else."""
    return text if acts_for_another(case) else lines_of_oneself(text)


def own_mails(scribe: Scribe, text: str) -> str:
    """The text without the mail addresses that are of who asks for somebody else: these only take the answers; and
    without those of others, where nobody is asked for."""
    if not acts_for_another(scribe.case):
        return without_others(without_senders(text))
    for mail in [mail for mail, said in mails_of(text) if _own(scribe.case, mail, said)]:
        scribe.learn("reply_email", mail)
        at = place(text, mail)
        led = max(cut.end() for cut in _LED.finditer(text[:at]))
        text = text[:led] + text[at + len(mail) :]
    return text


_LED = regex(r"^|[.,;:!?]\s|\n|\s(?:und|and)\s|(?<=@)\S+\s")  # where the words begin that lead to an address


def _own(case: Case, mail: str, said: Whose) -> bool:
    return not said.theirs and (said.own or _begins_so(case, mail))


_I_AM = regex(
    r"\b(?:ich bin|ich heiß\w*|ich heisse|mein name ist|i am|i'm|my name is)(?: die| der)? (\w{3,20}) \w", re.I
)


def names_helper(case: Case, mail: str) -> bool:
    """Does the address begin with the first name of who asks for another, and not with that of the other?"""
    words = re.split(r"[\W\d_]+", mail.casefold().partition("@")[0])
    told = {found[1].casefold() for one in case.heard for found in _I_AM.finditer(one.text)}
    return not told.isdisjoint(words) and not {*case.text("represented_person").casefold().split()[:1]} & {*words}


def _begins_so(case: Case, mail: str) -> bool:
    """ "m.pfeiffer@" of Markus Pfeiffer, who writes for Renate Pfeiffer."""
    words = re.split(r"[\W\d_]+", mail.casefold().partition("@")[0])
    own, theirs = case.text("full_name").casefold().split(), case.text("represented_person").casefold().split()
    return bool(own and theirs) and words[0] == own[0][0] != theirs[0][0] and own[-1] in words
