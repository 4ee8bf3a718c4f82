"""Questions in return, told apart from what is told. What they ask it does not know (`faq`)."""

import re

from bot.dialogue.understand.answers import asks_back
from bot.dialogue.understand.asked_of_us import without_paragraphs
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.faq import asked, pieces
from bot.dialogue.understand.memory import remembered
from bot.patterns import regex

_DIGIT = regex(r"\d")
A_STORY = 5  # words, behind which any question is one by itself
SHORT = 2  # words: "angerufen? ja, am 5." repeats what was asked


def asks(text: str) -> bool:
    """Is the text a question in return? What has a number in it tells something."""
    return asked(text) is not None or (not _DIGIT.search(said := without_paragraphs(text)) and asks_back(said))


@remembered
def apart(text: str) -> tuple[str, str]:
    """What the text says, and what it asks beside; the second is empty where it asks nothing."""
    said, inquired = "", ""
    for piece in pieces(text):
        head, tail = _parted(piece, len(said.split()))
        said, inquired = said + head, inquired + tail
    return said.strip(), inquired.strip()


def _parted(piece: str, before: int) -> tuple[str, str]:
    """What a piece says, `before` words being said already, and what it asks; "jana@example.org wofür braucht ihr das?"
    does both, without a stop between them."""
    for cut in _BEGINS.finditer(piece):
        head, tail = piece[: cut.end()], piece[cut.end() :]
        known = what_for(tail) or asked(tail) or before + len(head.split()) >= A_STORY or blocked(head)
        if known and not asks(head.strip(" (),")):
            return head, tail
    startled = _STARTLED.search(piece) and blocked(piece) and asked(piece) is None
    return ("", piece) if asks(piece.strip(" (),")) and not startled else (piece, "")


# "Comdirect hat mein Giro gekündigt?!"; "dürfen die mich sperren?!" asks.
_STARTLED = regex(
    r"(?i)^(?!\W*(?:und |aber |and |but )?(?:was|wie|wann|wo|warum|wieso|weshalb|wer|darf"
    r"|dürfen|kann|können|muss|soll|ist|hat|haben|gilt"
    r"|geht|what|how|when|where|why|who|can|may|are|is|do|does|did|have|has|should)(?!\w)).*(?:\?!|!\?)[?!]*\W*$"
)


# "Airbnb Gast hat Schaden gemeldet??"
_DOUBTS = regex(r"(?:\?!|!\?|\?\?)[?! ]*$")
_PLAINLY = regex(
    r"(?i)^\W*(?:(?:und|aber|and|but|so|also) )?(?:was|wie\w*|wann|wo\w*|wa\w*m|wieso|weshalb|wer|welche\w?|darf"
    r"|dürfen|kann|könn\w*"
    r"|muss|müssen|soll\w*|ist|sind|hat|haben|hab|habt|gilt|gibt|geht|what|how|when|where|why|who|which|can|may|are"
    r"|is|do"
    r"|does|did|have|has|should|would|could|any\w*|echt|really|hilfe|help)(?!\w)"
)


def startled(text: str) -> bool:
    """Is it told with marks of doubt rather than asked, in three words at least?"""
    return bool(_DOUBTS.search(text)) and not _PLAINLY.match(text) and len(text.split()) > SHORT


def what_for(text: str) -> bool:
    """Does it ask what something is needed for?"""
    return _WHAT_FOR.match(text) is not None


_BEGINS = regex(
    r"(?<=\w) (?=(?:(?:und|aber|and|but) )?(?:(?:wofür|wozu|warum|wieso|weshalb|was|wie|wann|wo|why|what|how|when|where"
    r"|kostet|hilft|helft|hilf|weiß wer|habt ihr|wisst ihr)"
    r"|(?:muss|soll|kann|darf|könnt|kannst|können|dürfen|habt) (?:ich|man|ihr|du|sie|wir|die|das|mir|jemand)"
    r"|ist (?:das|sowas|es)|(?:und|and) (?:jetzt|nun|now)(?=\W*$)|now what|hallo|hello"
    r"|any (?:idea|help|advice)|anything (?:i|we|you) can|kann da (?:wer|jemand|man)"
    r"|(?:do|does|should|can|must|is|would|could) (?:i|you|we|they|it|this|that|anybody|anyone))(?!\w)"
    r"[^.!?\n]{0,80}\?\W*$)",
    re.I,
)
_WHAT_FOR = regex(
    r"(?:(?:und|aber|and|but) )?(?:wofür|wozu|warum|wieso|weshalb|why|what) (?:braucht|brauchst|brauchen|wollt|willst"
    r"|wollen|do you (?:need|want)|is that)(?!\w)",
    re.I,
)


def only_told(text: str) -> str:
    """The text without the questions in it."""
    return "".join(one for one in pieces(text) if len(one.split()) <= SHORT or not asks(one.strip(" (),"))).strip()
