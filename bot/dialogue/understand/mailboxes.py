"""Where an answer sends somebody whose letter nobody reads. Whether that way is any better it never knows."""

from bot.dialogue.understand import marks
from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.sentences import sentences
from bot.dialogue.understand.signs import read
from bot.dialogue.understand.text import level, words

_UNREAD = words("unread route no_reply")
_WAYS = Phrases(
    {
        "mailbox": """
            wenden|schreiben|schreib|senden|sende|richten|mailen|schicken|anfragen … an
            write|send|email|mail|contact|direct … to|at|instead
        """,
        "in_app": """
            in-app|inapp|in_app|app
        """,
        "form": """
            formular|kontaktformular|webformular|online-formular|support-formular|form|forms|appeal_form|contact_form
                |help_center|help_centre|hilfecenter|hilfe-center|hilfebereich|hilfeseite|kontaktbereich|kontaktseite
                |website|webseite|resolution_center
        """,
    },
    {},
)


def unmonitored_route(text: str) -> str:
    """`mailbox` (another address is named), `in_app`, `form`, or empty: where no way is named, or all is read."""
    if not any(one.signs & _UNREAD for one in read(text)):
        return ""
    small = level(text)
    found: set[str] = set()
    for one in sentences(text):
        ways = _WAYS.names_in(one.words)
        found |= ways if marks.EMAIL.search(small, one.start, one.end) else ways - {"mailbox"}
    return next((way for way in _WAYS.names if way in found), "")
