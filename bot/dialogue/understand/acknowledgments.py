"""That others want an acknowledgment of the debt, or an agreement on instalments, to be signed. Whether it should be it
never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_TO_SIGN = regex(
    r"(?<!\w)(?:\w{0,12}schuld(?:an)?erkenntnis\w{0,3}|schuldbekenntnis\w{0,3}|ratenzahlungsvereinbarung\w{0,2}"
    r"|ratenvereinbarung\w{0,2}|vergleichsvereinbarung\w{0,2}|(?:acknowledg\w{2,8}|admission) of (?:the |this )?debt"
    r"|(?:instal?ment|repayment|settlement) agreement)(?!\w)"
)
_SHALL_I = regex(r"(?<!\w)(?:soll|sollte|muss|darf|kann|should|must|shall|do|can) (?:ich|i)(?!\w)")


def to_sign(text: str) -> bool:
    """Does a text of theirs, or one that tells of it, name such a paper?"""
    return bool(_TO_SIGN.search(spoken(text)))


def asks_whether_to(text: str) -> bool:
    """Does somebody ask whether they themselves should do it?"""
    return bool(_SHALL_I.search(spoken(text)))
