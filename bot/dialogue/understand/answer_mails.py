"""That a mail address is the one for answers: a new one, instead of another, or asked for outright. Whose it is it does
not know."""

import re

from bot.patterns import regex

_ASKED = regex(
    r"(?i)\b(?:neue[ns]?|andere[ns]?|zweite|new|other|second) (?:[a-z]{1,12}[ -])?e?-?mail"
    r"|\b(?:andere|alte|bisherige|erste|other|old|first)(?: (?:e?-?mail|adresse|address|one"
    r"|mailadresse)){0,2} (?:ist|is|gilt|nutze ich"
    r"|geht|works)\b(?: \w{1,10}){0,3} (?:nur|nicht mehr|nimmer|only|no longer|just)\b"
    r"|\b(?:andere|alte|other|old)(?: (?:e?-?mail|adresse|address|one))? (?:ist |is |gilt )?(?:nur|nicht mehr|only"
    r"|no longer|just)\b"
    r"|\bmail\w{0,8} (?:ist|lautet|is) (?:jetzt|nun|now)\b"
)
# "Die neue Mail beim Konto": by that the company knows it.
_OF_ACCOUNT = regex(
    r"(?i)\b(?:konto|account|kundenkonto|login|anmeld\w*|registriert|registered|log in)\b"
    r"|\b(?:support|service|kundenservice|no-?reply|help)@"
)
_ANSWERS = regex(r"(?i)\b(?:antwort|antworten|reply|answer|erreichbar|reach)\b")


def for_answers(text: str) -> bool:
    """Is the mail address in the text said to take the answers?"""
    if _ANSWERS.search(text):
        return True
    return bool(_ASKED.search(text)) and not of_account(text)


def of_account(text: str) -> bool:
    """Is it spoken of as that by which the company knows the account?"""
    return bool(_OF_ACCOUNT.search(text))


# "Schreibt mir lieber an …", "Antwortadresse …", "my email for answers is …", with the letters in hand.
OWN_MAIL = regex(
    r"\b(?:schreib\w{0,2}|mailt?|antworte?t?|write|answer|reply) (?:sie |bitte )?(?:mir|uns|me|us|to)\b[^\n@]{0,30}@"
    r"|\bantwort-?(?:adresse|mail)\b|\b(?:mein\w{0,2}|my) (?:\w{3,10} )?(?:e-?)?mail\w{0,8}\b[^\n@]{0,30}@"
    r"|\b(?:mail|adresse|address) (?:ist|is) (?:alt|old|veraltet|falsch|wrong|tot|dead)\b[^\n@]{0,30}@"
    r"|@[^\s@]{3,60} statt\b",
    re.I,
)
# An address for the answers, beside that of the account.
ANSWERS_ELSEWHERE = regex(
    r"\b(?:(?:mail|adresse|address) (?:ist|is) (?:alt|old|veraltet|tot|dead)|(?:schreib|mail|write)\w{0,3} (?:sie "
    r"|bitte )?(?:mir|uns|me|us)"
    r"|antwort-?(?:adresse|mail)|@\S+ (?:ist|is|wäre) (?:besser|better))\b",
    re.I,
)
