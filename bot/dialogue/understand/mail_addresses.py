"""Mail addresses in what people write. Whose they are it never knows."""

from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_EMAIL = regex(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


@remembered
def email(text: str) -> str | None:
    """The last mail address in the text, its domain in small letters; None if there is none (shape of RFC 5321)."""
    found = emails(text)
    return found[-1] if found else None


def emails(text: str) -> tuple[str, ...]:
    """Every mail address in the text, in its order, each once, the domains in small letters."""
    return tuple(dict.fromkeys(filter(None, map(_mailbox, _EMAIL.findall(clean(text))))))


def _mailbox(found: str) -> str:
    local, _, domain = found.strip(".-").partition("@")
    return f"{local.strip('.')}@{domain.lower().rstrip('.-_')}" if local.strip(".") else ""
