"""What takes a sign back: a "not" beside it, an "if" in its sentence. It knows no sign."""

import re
from dataclasses import dataclass

from bot.patterns import regex

NEAR = 16  # characters before a phrase in which a word may take it back

NOT = (
    r"nicht|nich|net|ned|kein|keine|keinen|keiner|keines|nie|niemals|not|cannot|never|no|none|nor|without|unable|ohne"
    r"|weder|verweigert|refus\w+|niemand|keiner|nobody|noone"
)
TO_COME = (
    r"wird|werden|werde|wuerde\w?|soll|sollen|sollte|sollten|muss|will|would|could|should|shall|may(?! ?\d)|might"
    r"|koennte"
    r"|bald|demnaechst|kuerze|soon|shortly|planned|geplant|vorgesehen|erst|morgen|tomorrow|going to|gonna|versuch\w+"
    r"|try"
)
TERM = (
    r"wenn|(?<!ihres )(?<!des )(?<!deines )falls|sofern|sobald|solange|ob|bevor|if|unless|until|once (?:you|we|our"
    r"|the|your|that|this|they|it)|whether"
    r"|as soon as|when you|bis (?:ihr|das|dein|mein|alles|wir|die|sie)|once \w+ed|erst|nachdem sie|after you"
    r"|bei erneut\w*|in case|upon|sollten sie|sollte sich|should you"
)
OTHERS = (
    r"mein nachbar\w*|nachbarin|kumpel|kollegin?|a friend|her account|his account|sein konto|someone else"
    r"|bei (?:mein\w{0,2}"
    r"|nem|ner|einem|einer) \w+"
)
# Somebody near, and no word of one's own account.
RELATIVES = (
    r"^(?!.{0,200}(?<!\w)(?:auch|beide|both|too|mein konto|meins|my account"
    r"|mine)(?!\w)).{0,200}(?<!\w)(?:mein\w{0,2}|my)"
    r" (?:freund\w*|frau|mann|partner\w*|schwester|bruder|mutter|vater|sohn|tochter|kolleg\w*|bekannte\w*|friend|wife"
    r"|husband|girlfriend|boyfriend|sister|brother|mother|father|mum|mom|dad|son|daughter|colleague|neighbou?r"
    r"|cousin|mate)"
)
AFTER = r"nach (?:erfolgreich\w*|abschluss|pruefung|zahlung|eingang|verifi\w+)"
HEARSAY = (
    r"behaupt\w*|angeblich|supposedly|allegedly|claim(?:s|ed)? (?:that|my|it|to)|thought|dreamt|dreamed|dachte"
    r"|traeum\w*|wohl|denke|think|rechnen|davon aus|erwarten|expect|hope|intend|plan"
)
BEFORE = (
    r"once before|last time|letztes mal|damals|frueher|schon ?mal|schonmal|years ago|vor jahren|in 20[12]\d"
    r"|war 20[12]\d"
)


@dataclass(frozen=True)
class Limit:
    """Where a sign does not count: `near` it, or `along` its sentence, a word stands that takes it back; the sentence
    lacks a word of one of `only`."""

    near: re.Pattern[str] | None = None
    along: re.Pattern[str] | None = None
    only: tuple[re.Pattern[str], ...] = ()
    behind: re.Pattern[str] | None = None

    def takes_back(self, words: str, start: int, end: int) -> bool:
        """Does a word take back what was found from `start` to `end`?"""
        if (self.near and self.near.search(words, max(0, start - NEAR), end)) or (
            self.behind and self.behind.match(words, end)
        ):
            return True
        return bool(self.along and self.along.search(words)) or not all(one.search(words) for one in self.only)


LATER = regex(r"\W{1,2}(?:wird|werden|werde|soll|sollen|nicht|will be|soon|shortly|bald)(?!\w)")
NOTHING = regex(r"\W{1,2}(?:nichts|nix|nothing|keine?|no)(?!\w)")


def of(*lists: str) -> re.Pattern[str]:
    """A pattern for any of the words of the lists."""
    return regex(rf"(?<!\w)(?:{'|'.join(lists)})(?!\w)")
