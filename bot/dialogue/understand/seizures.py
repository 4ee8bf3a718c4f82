"""Whether a creditor had an account seized: no bank decided that, and other help is due. Whether it was lawful it never
knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_SEIZED = regex(
    r"(?<!\w)(?:konto\w{0,14}|account|gehalt|lohn|rente|guthaben)(?!\w)(?:[^.!?;]|\.(?=\d)){0,40}"
    r"(?<!\w)(?:ge?pfändet|verpfändet|pfändung|seized|garnished)(?!\w)"
    r"|(?<!\w)(?:konto|lohn|gehalts)pfändung\w{0,2}(?!\w)|(?<!\w)pfändungs(?:beschluss|- und)"
    r"|(?<!\w)pfändung(?: \w{1,12}){0,3} (?:konto|rente|gehalt|lohn)(?!\w)"
    r"|(?<!\w)(?:seized|garnished|garnishment of) (?:my|the|our) (?:\w{1,9} )?(?:account|wages|pay)(?!\w)"
)
_NOT = regex(
    r"(?<!\w)(?:wenn|falls|ob|droh\w*|angst|sonst|kein\w*|nicht|nie|aufgehoben|if|whether|threat\w*|afraid|no|not|never"
    r"|lifted|können die|kann der|darf)(?!\w)|\?$"
)
_CLAUSE = regex(r"[!?;\n]\s?|[.,](?!\d)")


def seized(text: str) -> bool:
    """Is an account, or pay, told to be seized? A threat of it, a fear, or a no are none."""
    words = spoken(text)
    if not _SEIZED.search(words):
        return False
    return any(_SEIZED.search(one) and not _NOT.search(one) for one in _CLAUSE.split(words))
