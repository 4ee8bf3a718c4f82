"""What goes beyond a yes to a letter that is looked at: "ok, what about …", "ok but …", "they say ok". Whether there is
a yes it never knows."""

from bot.dialogue.understand.routes import BODIES, named
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

FEW = 5  # words that name where somebody wants to turn, and say nothing of the letter
_NOD = regex(
    r"(?:(?:ok|okay|oke|k|gut|ja|jo|yes|yeah|fine|good|great|alles klar|alright|all right|passt|super|danke|thanks"
    r"|thank you|cool|prima|looks good|hm|na|so)[ ,.!…:-]{1,3}){1,3}"
)
_LINK = regex(r"^(?:(?:und|aber|but|and|so|then|dann|also)[ ,]{1,2}){0,2}")
_ASKS = regex(
    r"(?:what(?:'?s)?(?! you wrote)|how(?!ever)|when (?!i )|where|who|why|which|if (?!i )|do (?:i|you|they)|does|did"
    r"|(?:can|could|should|must|may|shall|will) (?:i|you|they|we|it|u)|is (?:it|there|that)|are (?:they|you|there)"
    r"|was (?:passiert|kommt|ist|is|mach\w*|muss|soll|kann|wenn|tun|nun|jetzt|denn|kostet|heißt|heisst"
    r"|bedeutet|wäre|wird)"
    r"|wie(?! (?:besprochen|gesagt|gewünscht|abgemacht|vereinbart|er|es|sie))|wann|wo|wohin|warum|wieso|weshalb"
    r"|wer|wenn (?!ich)|ob|(?:kann|muss|soll|darf|sollte|könnte) (?:ich|man|wir|der|sie|die)|gibt es|gibts"
    r"|eine frage|(?:i have )?a question)"
    r"(?!\w)"
)
_STILL_YES = regex(
    r"(?:ich |i |we |wir )?(?:schick\w*|sende\w*|send|mach\w*|druck\w*|print|post|erst|morgen|später|tomorrow"
    r"|later|will|werde|nur|only|kurz|danke|thanks|bitte|please|lang|long|gut|good|fine|ok)(?!\w)"
)
_BUT = regex(r"(?:aber|but|jedoch|though)(?!\w)")
_SAYS = (
    r"(?:says?|said|wrote|writes?|writing|tells?|told|answers?|answered|replies|reply|replied|blocked|unblocked|deleted|closed"
    r"|refused|cancel\w{1,5}|wants?|paid|sagn?|sagt\w{0,2}|sagen|schreib\w{1,2}|schrieb\w{0,2}|meint|meinen|antworte\w{1,2}|will"
    r"|wollen|geantwortet|gesagt|geschrieben|gelöscht|storniert|gesperrt|freigegeben|abgelehnt)"
)
_THEY = regex(
    rf"(?:^|[\s,.])(?:they|he|she|die|sie|[\w&.-]{{3,20}})(?: (?:haben|hat|have|has|just|now|jetzt|heute|today|auch"
    rf"|also)){{0,2}} {_SAYS}(?!\w)"
)
_AUTHORITY = regex(r"(?<!\w)(?:\w{0,20}behörde|authority|regulator|dpa)(?!\w)")
_QUOTED = regex(r"[\"„“”«»][^\"„“”«»]{12,}")
_PRAISED = regex(r"(?<!\w)(?:gut|schön|toll|super|prima|well|good|great|nice|perfect|perfekt|richtig)(?!\w)")


def goes_beyond(text: str) -> bool:
    """Does a line that may begin with a yes ask or tell something, so that it approves nothing?"""
    said = spoken(text)
    nod = _NOD.match(said)
    rest = said[nod.end() :] if nod else said
    bare = _LINK.sub("", rest, count=1)
    if nod and (_ASKS.match(bare) or _turns(bare) or _reserved(rest)):
        return True
    return bool(_QUOTED.search(said)) or bool(_THEY.search(rest) and not _PRAISED.search(rest))


def _turns(bare: str) -> bool:
    """Is it where somebody wants to turn, in few words ("ok Schlichtungsstelle")?"""
    key = named(bare) if len(bare.split()) <= FEW else ""
    return key in BODIES or (key == "authority" and bool(_AUTHORITY.search(bare)))


def _reserved(rest: str) -> bool:
    """ "Ok but …", unless it is of the sending."""
    but = _BUT.match(rest)
    return but is not None and not _STILL_YES.match(rest[but.end() :].strip(" ,"))
