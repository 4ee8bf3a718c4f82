"""Words that tell a time of day or of the year and no day: "nachts", "in der Nacht", "nach dem Urlaub". They are no
name of anybody; which day is meant they do not tell."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_TIME = (
    r"(?:\w{0,14}(?:nacht|abend|morgen|mittag|tage?n?|wochen?|monaten?|monate?s?|jahren?|jahre?s?|zeit|ferien"
    r"|feiertage?n?|feste?n?|weihnachten|ostern|pfingsten|silvester|neujahr|winter|sommer|herbst|frühling|frühjahr"
    r"|urlaub|wochenende)|früh|night|evening|morning|afternoon|noon|weeks?|months?|years?|days?|weekend|holidays?"
    r"|while|summer|winter|autumn|spring)"
)
_ARTICLE = (
    r"(?:der|dem|den|die|das|des|einer?|einem|nem|the|a|letzte\w?|vorige\w?|last|frühen|späten|ersten|zweiten|early"
    r"|late)"
)
_NAMES_TIME = regex(
    r"(?:(?:das|es|it|war|was|irgendwann|so|wohl|glaub|ich|mitten|schon|kurz|sometime) ){0,4}"
    r"(?:(?:in|im|an|am|um|zu|zur|zum|vor|vorm|nach|nachm|seit|über|übers|gegen|während|at|on|during|after|before|since"
    rf"|over) (?:{_ARTICLE} ){{0,2}}{_TIME}|neulich|letztens|kürzlich|vorhin|unlängst|jüngst|nachts|abends|morgens"
    r"|mittags|vormittags|nachmittags|recently|lately|the other day|a while ago|long ago)[ .!]{0,3}"
)


def names_time(text: str) -> bool:
    """Does the text tell a time and nothing else?"""
    return _NAMES_TIME.fullmatch(spoken(text).strip()) is not None
