"""What somebody typed as the reference of a payment: "the reference I typed was …", "als Verwendungszweck …". Whether
it was the right one it never knows."""

from bot.dialogue.understand.references import reference
from bot.patterns import regex

_NOUN = r"(?:(?:payment )?reference|referenz|verwendungszweck\w{0,2})"
_TYPED = regex(
    rf"(?i)(?<!\w){_NOUN}(?: (?:number|nummer))?,?(?: (?:that|which|den|die|das))? (?:i|ich)(?: (?:had|have|hab|habe))?"
    r" (?:typed|used|put|wrote|entered|gave|eingegeben|eingetippt|getippt|angegeben|geschrieben|verwendet)(?!\w)"
    rf"|(?<!\w)(?:als|as)(?: the| den)? {_NOUN}(?!\w)|(?<!\w)verwendungszweck(?= ?:| (?:war|ist)(?!\w))"
    rf"|(?<!\w)(?:typed|used|put|entered) (?:the |a )?(?:wrong )?{_NOUN}(?!\w)"
)
_NONE = regex(r"(?i)(?<!\w)(?:kein\w{0,2}|no|without|ohne) (?:\w{1,9} )?$")
_BEFORE = 16  # characters in which a no may stand


def typed_reference(text: str) -> str | None:
    """The number, as it was typed; None where none is called so."""
    found = _TYPED.search(text)
    if found is None or "?" in text or _NONE.search(text[max(0, found.start() - _BEFORE) : found.start()]):
        return None
    return reference(text[found.end() :])
