"""The company's own form, filled in by the person: "hab 2x das Formular ausgefüllt", "used their contact form". A form
of a court, one that is only asked for and one that was never filled in are none."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_FORM = (
    r"(?:\w{0,16}formulare?s?"
    r"|(?:(?:contact|web|online|support|help|complaints?|their|the|a|that|this) ){1,3}forms?)"
)
_DONE = (
    r"(?:ausgefüllt|ausgfüllt|ausgefuellt|abgeschickt|abgesendet|geschickt|gesendet|geschrieben|gschribe|eingereicht"
    r"|benutzt|genutzt|gemeldet|probiert|versucht|filled(?: in| out)?|used|submitted|sent|wrote|written|contacted"
    r"|tried)"
)
_FILLED = regex(
    rf"(?<!\w){_FORM}(?!\w)[^.!?]{{0,40}}(?<!\w){_DONE}(?!\w)|(?<!\w){_DONE}(?!\w)[^.!?]{{0,30}}(?<!\w){_FORM}(?!\w)"
    rf"|(?<!\w)(?:\d{{1,2}} ?(?:x|mal)|twice|zweimal|dreimal) (?:über |via |das |the |their ){{0,2}}{_FORM}(?!\w)"
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
    return bool(_FILLED.search(words)) and not (_NOT_DONE.search(words) or _OF_OTHERS.search(words))
