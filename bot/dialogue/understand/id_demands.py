"""That a company demands a paper that shows who somebody is, and whether one was handed in. It knows no letter."""

from bot.dialogue.understand.proofs import checked
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_ID = (
    r"(?:\w{0,12}ausweis\w{0,8}|perso|reisepass\w{0,6}|pass(?:kopie|foto)?|führerschein\w{0,6}|passports?"
    r"|driving licen[cs]e|id|id[- ](?:card|copy|document|photo|scan)s?|identity (?:card|document)s?)"
)
_PAPER = (
    rf"(?:{_ID}|selfies?|meldebescheinigung|adressnachweis\w{{0,2}}|stromrechnung|proof of (?:address|identity)"
    r"|utility bills?)"
)
_PLEASE = (
    r"(?:bitte (?:laden|lade|senden|sende|schicken|schicke|reichen|reiche|übermitteln|legen|fotografieren)"
    r"|(?:laden|senden|schicken|reichen|übermitteln) sie (?:uns )?(?:bitte|hierzu|dazu|dafür)"
    r"|please (?:upload|send|provide|submit|attach|take|share))"
)
_WANT = (
    r"(?:verlang\w{0,4}|woll\w{0,3}|will|forder\w{1,3}|brauchen|braucht|besteh\w{1,3}|muss|soll(?:en)?|möcht\w{1,3}"
    r"|bis ich|want\w{0,2}|ask\w{0,3}|need\w{0,2}|require\w{0,2}|demand\w{0,3}|insist\w{0,3}|request\w{0,3}|must"
    rf"|have to|until i|benötig\w{{1,3}}|{_PLEASE})"
)
_DEMANDED = regex(
    rf"(?<!\w){_WANT}(?!\w)[^.!?]{{0,60}}(?<!\w){_PAPER}(?!\w)|(?<!\w){_PAPER}(?!\w)[^.!?]{{0,40}}(?<!\w){_WANT}(?!\w)"
)
_ANY_PAPER = rf"(?:{_PAPER}|dokumente?|unterlagen|nachweise?|fotos?|bild|kopien?|documents?|papers|photos?|picture|it)"
_REJECTED = (
    r"(?:abgelehnt|lehnen|akzeptier\w{1,2}|unleserlich|unscharf|zu dunkel|schlägt|fehlgeschlagen|scheitert"
    r"|reject\w{0,3}|declin\w{1,3}|accept\w{0,3}|blurry|unreadable|fail\w{0,3})"
)
_HANDED_IN = regex(
    r"(?<!\w)(?:hochgeladen|eingereicht|vorgelegt|uploaded|submitted)(?!\w)"
    r"|^(?:already )?(?:sent|gave|showed)(?!\w)"
    r"|(?<!\w)(?:ich|hab|habe|wir|i|i've|we|we've)(?!\w)(?! (?:mir|uns))[^.!?,]{0,40}"
    r"(?<!\w)(?:geschickt|gesendet|gezeigt|gegeben|gemailt|sent|gave|given|showed|provided)(?!\w)"
    rf"|(?<!\w){_ANY_PAPER}(?!\w)[^.!?]{{0,70}}(?<!\w){_REJECTED}(?!\w)"
    rf"|(?<!\w){_REJECTED}(?!\w)[^.!?]{{0,12}}(?<!\w){_ANY_PAPER}(?!\w)"
)
_BECAUSE = regex(
    r"(?<!\w)(?:weil|da (?:sie|ihr|wir|es)|wegen|aufgrund|denn|verdächtig\w*|ungewöhnlich\w*|auffällig\w*|betrug\w*"
    r"|geldwäsche\w*|verst(?:o|ö)(?:ß|ss)\w*|because|due to|since|suspicious|unusual|fraud\w*"
    r"|violat\w+|breach\w*)(?!\w)"
)
_REQUEST = regex(rf"[\"„“«»:]\s?[^\"„“«»]{{0,80}}(?<!\w){_PLEASE}(?!\w)")  # passed on, and no plea to the bot
_NAMES_ID = regex(rf"(?<!\w){_ID}(?!\w)")
_NAMES_PAPER = regex(rf"(?<!\w){_PAPER}(?!\w)")
_NOT_YET = regex(
    r"(?<!\w)(?:nicht|nich|nie|kein\w{0,2}|nix|no|not|never|haven't|didn't|won't|don't)(?!\w)[^.!?,]{0,40}"
    r"(?<!\w)(?:geschickt|gesendet|schicken|send|sent|uploaded|upload|hochgeladen|hochladen|given|gegeben)(?!\w)"
)


def identity_demanded(text: str) -> str:
    """`sent` where a paper on who somebody is was demanded and handed in, `asked` where it was only demanded; else
    empty."""
    words = spoken(text)
    if words.rstrip().endswith("?") or not _NAMES_PAPER.search(words):
        return ""
    if _REQUEST.search(words) and _DEMANDED.search(words):
        return "asked"  # in their own words
    if not checked(plain(text)):
        return ""
    if _HANDED_IN.search(words) and not _NOT_YET.search(words):
        return "sent"
    return "asked" if _DEMANDED.search(words) else ""


def only_demanded(ground: str) -> bool:
    """Is what they wrote nothing but the demand for such a paper, and no ground?"""
    words = spoken(ground)
    handed_in = _HANDED_IN.search(words) and not _NOT_YET.search(words)
    return bool(_DEMANDED.search(words)) and not (handed_in or _BECAUSE.search(words))


def names_id(text: str) -> bool:
    """Does the text speak of an identity card, a passport or the like?"""
    return bool(_NAMES_ID.search(spoken(text)))
