"""Mail addresses in what people write. Whose they are it never knows."""

import re

from bot.dialogue.understand.marks import EMAIL
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_EMAIL = regex(rf"(?<![\w.+-]){EMAIL.pattern}")
_EITHER = regex(rf"({_EMAIL.pattern}),? (oder|or)(?: (?:auch|vielleicht|maybe|die|unter|auf|the))? ({_EMAIL.pattern})")


@remembered
def email(text: str) -> str | None:
    """The last mail address in the text, its domain in small letters; None if there is none (shape of RFC 5321)."""
    found = emails(text)
    return found[-1] if found else None


def emails(text: str) -> tuple[str, ...]:
    """Every mail address in the text, in its order, each once, the domains in small letters."""
    return tuple(dict.fromkeys(filter(None, map(_mailbox, _EMAIL.findall(clean(text))))))


# "Die Mail kam von service-paypal@…": whoever wrote it, not the reader.
_SENDER = regex(
    r"(?<!\w)(?:(?:e-?mails?|mails?|nachricht|message) (?:kam|kommt|ist|war|stammt|came|comes|was|is)(?: \w{1,8}){0,2}"
    r" (?:von|from)|(?:absender\w{0,8}|sender)(?: (?:ist|war|lautet|is|was))?:?)(?: der adresse| the address)?"
    rf" (?P<mail>{_EMAIL.pattern})",
    re.I,
)


def without_senders(text: str) -> str:
    """The text without the addresses that a message is said to have come from."""
    return _SENDER.sub(" ", text)


# "Am 16.11. hab ich hingeschrieben und Mail: jana@…": where somebody is reached, and no message.
_LABELLED = regex(
    r"(?<!\w)(?:(?:und|and) )?(?:(?:meine?|my) (?:e-?mail|mail)(?:-?adresse| address)?(?: ist| is| lautet)?:?"
    r"|(?:e-?mail|mail)(?:-?adresse| address)?(?: ist| is| lautet|:)) "
    rf"{_EMAIL.pattern}",
    re.I,
)


def without_labelled(text: str) -> str:
    """The text without the addresses that are called one's mail."""
    return _LABELLED.sub(" ", text)


# Names that forgers like to bear; the real ones stand in the domain, between its dots.
_BORNE = regex(
    r"paypal|amazon|netflix|sparkasse|volksbank|commerzbank|postbank|dhl|ebay|klarna|zalando|apple|microsoft|google|telekom"
)


def poses(text: str) -> bool:
    """Is a message said to have come from an address that bears a well-known name elsewhere than in its domain?"""
    mails = (found["mail"].casefold() for found in _SENDER.finditer(text))
    return any(not {*_BORNE.findall(mail)} <= {*mail.partition("@")[2].split(".")} for mail in mails)


def either(text: str) -> str:
    """ "a@… oder b@…", where the writer does not know which of two it is; else nothing."""
    found = _EITHER.search(clean(text))
    return f"{_mailbox(found[1])} {found[2]} {_mailbox(found[3])}" if found and found[1] != found[3] else ""


def _mailbox(found: str) -> str:
    local, _, domain = found.strip(".-").partition("@")
    return f"{local.strip('.')}@{domain.lower().rstrip('.-_')}" if local.strip(".") else ""
