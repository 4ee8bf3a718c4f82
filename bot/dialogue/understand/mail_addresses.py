"""Mail addresses in what people write. Whose they are it never knows."""

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


def either(text: str) -> str:
    """ "a@… oder b@…", where the writer does not know which of two it is; else nothing."""
    found = _EITHER.search(clean(text))
    return f"{_mailbox(found[1])} {found[2]} {_mailbox(found[3])}" if found and found[1] != found[3] else ""


def _mailbox(found: str) -> str:
    local, _, domain = found.strip(".-").partition("@")
    return f"{local.strip('.')}@{domain.lower().rstrip('.-_')}" if local.strip(".") else ""
