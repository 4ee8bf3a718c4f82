"""A yes with a reserve: "ja, nur die Hausnummer ist 9", "yes but it was 4 September". Whether it is right it never
knows."""

import re

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_YES = r"(?:ja|jo|jep|yes|yeah|yep|passt|stimmt|richtig|korrekt|gut|okay|ok|alles|fast|almost|right|correct|fine|good)"
_RESERVE = regex(
    rf"^\W*(?:(?:das|es|so|alles|all|soweit|that|it|ist|is|sonst|{_YES}|super|danke|thanks|schon|eigentlich|mostly)"
    r"[ ,.!]{1,3}){1,5}"
    r"(?:aber|nur|außer|ausser|bis auf|abgesehen davon|allerdings|bloß|lediglich|but|except(?: for| that)?|only"
    r"|apart from)(?:,? (?:dass|das|that))? (?P<rest>\S.{0,160})$"
)
_TELLS = regex(
    r"\d|(?<!\w)(?:falsch|fehlt|verkehrt|anders|heiß\w*|heiss\w*|schreib\w*|geschrieben|wrong|missing|different"
    r"|spell\w*"
    r"|spelt)(?!\w)"
)
# "Passt, aber ich schicke es erst am 5.": no reserve about what stands there.
_OF_SENDING = regex(
    r"(?<!\w)(?:schick\w*|abschick\w*|send\w*|post|raus|frist\w*|zahl\w*|bezahle?n?|send|pay|tomorrow|morgen)(?!\w)"
)

# "Stimmt alles außer dem Datum", "ja aber mein Name schreibt sich mit ck": what could be mended was mended before.
_THING = (
    r"(?:datum|tag|name|nachname|vorname|adresse|anschrift|straße|strasse|plz|ort|summe|betrag|forderung|guthaben|konto"
    r"|firma|mail|e-mail|nummer|date|day|address|street|amount|claim|balance|account|company|number)"
)
_RESERVED = regex(
    rf"\b(?:außer|ausser|bis auf|abgesehen von|except|apart from)\b[^.!?]{{0,30}}\b{_THING}\b"
    rf"|\b(?:aber|but|nur|only)\b (?:(?:der|die|das|mein|meine|the|my) ){{0,2}}{_THING}\b[^.!?]{{0,40}}"
    r"\b(?:falsch|fehlt|nicht|schreibt|anders|wrong|missing|not|spelled|spelt|different|ist|is|war|was)\b",
    re.I,
)


# "Bitte ohne Handynummer", "klingt gut aber kannst du das Datum ändern": a wish, and no yes to what stands there.
_WISH = regex(
    r"^\W*(?:bitte|please) (?!(?:ja|yes|gerne?|so|mach\w*|schick\w*|send\w*|sehr|schön|danke|do|go|los|weiter|raus"
    r"|abschicken"
    r"|rausschicken|absenden)(?!\w))\w"
    r"|(?<!\w)(?:aber|but) (?:kannst|könntest|kann|könnte|können|könnten|can|could|would)(?: (?:du|sie|man|ihr|you"
    r"|we))?(?!\w)"
)


def wishes(text: str) -> bool:
    """Does it ask for something else, with no yes but a "bitte"?"""
    return bool(_WISH.search(spoken(text)))


def reserved(text: str) -> bool:
    """Is something that stands there called wrong, beside a yes, or wished for otherwise?"""
    return bool(reserve(text) or _RESERVED.search(text) or wishes(text))


def reserve(text: str) -> str:
    """What is told behind the yes, folded; empty where it tells nothing of what stands there."""
    found = _RESERVE.match(spoken(text))
    rest = found["rest"] if found else ""
    return rest if _TELLS.search(rest) and not _OF_SENDING.search(rest) else ""
