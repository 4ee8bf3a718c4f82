"""The company's own form, filled in by the person: "hab 2x das Formular ausgefüllt", "used their contact form". A form
of a court, one that is only asked for and one that was never filled in are none."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_FORM = (
    r"(?:\w{0,16}formulare?s?"
    r"|(?:(?:contact|web|online|support|help|complaints?|their|the|a|that|this) ){1,3}forms?(?! letter))"
)
_DONE = (
    r"(?:ausgefüllt|ausgfüllt|ausgefuellt|abgeschickt|abgesendet|eingereicht|benutzt|genutzt|filled(?: in| out)?|used"
    r"|submitted)"
)
_WROTE = (
    r"(?:geschrieben|gschribe|geschickt|gesendet|gemeldet|kontaktiert|angefragt|probiert|versucht|wrote|written|sent"
    r"|contacted|asked|tried|reached(?: out)?)"
)
_BY = r"(?:über|übers|per|via|durch|mit|im|through|by|with|using|in)(?: (?:das|dem|deren|ihr|deres|so n|ein))?"
_FILLED = regex(
    rf"(?<!\w){_FORM}(?!\w)[^.!?]{{0,40}}(?<!\w){_DONE}(?!\w)|(?<!\w){_DONE}(?!\w)[^.!?]{{0,30}}(?<!\w){_FORM}(?!\w)"
    rf"|(?<!\w){_BY} {_FORM}(?!\w)[^.!?]{{0,40}}(?<!\w){_WROTE}(?!\w)"
    rf"|(?<!\w){_WROTE}(?!\w)[^.!?]{{0,30}}(?<!\w){_BY} {_FORM}(?!\w)"
    rf"|(?<!\w)(?:\d{{1,2}} ?(?:x|mal)|twice|zweimal|dreimal) (?:über |via |das |the |their ){{0,2}}{_FORM}(?!\w)"
)
_THEIRS = regex(
    rf"(?<!\w)(?:they|sie|die|amazon|paypal|der support)(?: \w{{2,8}}){{0,2}} (?:{_DONE}|{_WROTE})(?!\w)"
    rf"|(?<!\w){_FORM}(?!\w)[^.!?]{{0,20}}(?<!\w)(?:von ihnen|von denen|from them|mir geschickt)(?!\w)"
)
_NOT_DONE = regex(
    r"(?<!\w)(?:nicht|nich|kein\w{0,2}|nie|soll\w{0,3}|muss|müss\w{1,2}|kann|könnt\w{0,2}|not|never|no|don't|didn't|must|should"
    r"|have to|need to|want me to|can|could|will|werde|if|wenn|falls)(?!\w)[^.,;!?]{0,40}(?<!\w)" + _FORM + r"(?!\w)"
    rf"|(?<!\w){_FORM}(?!\w)[^.,;!?]{{0,25}}(?<!\w)(?:nicht|nich|not|ausfüllen|geht nicht|gibt es)(?!\w)|\?\s*$"
)
_OF_OTHERS = regex(
    r"\b(?:gericht\w*|amtsgericht\w*|court|mahnbescheid\w*|widerspruch\w*|bank|polizei|police|sparkasse|bafin|behörde"
    r"|vollmacht\w*|zahlungsbefehl\w*|rücksend\w*|retour\w*)\b"
)


def filled_form(text: str) -> bool:
    """Is the company's form said to have been filled in by the person?"""
    words = spoken(text)
    return bool(_FILLED.search(words)) and not any(one.search(words) for one in (_NOT_DONE, _OF_OTHERS, _THEIRS))
