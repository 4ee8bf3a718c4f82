"""Questions in return, told apart from what is told. What they ask it does not know (`faq`)."""

from bot.dialogue.understand.answers import asks_back
from bot.dialogue.understand.asked_of_us import without_paragraphs
from bot.dialogue.understand.faq import asked, pieces
from bot.patterns import regex

_DIGIT = regex(r"\d")
SHORT = 2  # words: "angerufen? ja, am 5." repeats what was asked


def asks(text: str) -> bool:
    """Is the text a question in return? What has a number in it tells something."""
    return asked(text) is not None or (not _DIGIT.search(said := without_paragraphs(text)) and asks_back(said))


def apart(text: str) -> tuple[str, str]:
    """What the text says, and what it asks beside; the second is empty where it asks nothing."""
    parts = [(piece, asks(piece.strip(" (),"))) for piece in pieces(text)]
    said, inquired = ("".join(piece for piece, asking in parts if asking is wanted).strip() for wanted in (False, True))
    return said, inquired


def only_told(text: str) -> str:
    """The text without the questions in it."""
    return "".join(one for one in pieces(text) if len(one.split()) <= SHORT or not asks(one.strip(" (),"))).strip()
