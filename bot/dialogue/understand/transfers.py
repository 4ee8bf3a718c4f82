"""What somebody typed as the reference of a payment: "the reference I typed was …", "als Verwendungszweck …", and what
they say should have stood there."""

from bot.dialogue.understand.references import reference
from bot.patterns import regex

_NOUN = r"(?:(?:payment )?reference|referenz|verwendungszweck\w{0,2})"
_TYPED = regex(
    rf"(?i)(?<!\w){_NOUN}(?: (?:number|nummer))?,?(?: (?:that|which|den|die|das))? (?:i|ich)(?: (?:had|have|hab|habe))?"
    r" (?:typed|used|put|wrote|entered|gave|eingegeben|eingetippt|getippt|angegeben|geschrieben|verwendet)(?!\w)"
    rf"|(?<!\w)(?:als|as)(?: the| den)? {_NOUN}(?!\w)|(?<!\w)verwendungszweck(?= ?:| (?:war|ist)(?!\w))"
    rf"|(?<!\w)(?:typed|used|put|entered) (?:the |a )?(?:wrong )?{_NOUN}(?!\w)"
)
# "Falscher Verwendungszweck, ich hab 55001234 getippt".
_PUT = regex(
    rf"(?i)(?<!\w){_NOUN}(?!\w)[^.!?\n]{{0,40}}(?<!\w)(?:ich|i|hab\w?) (?:hab\w? |aus versehen ){{0,2}}"
    r"(?P<number>[\w/-]{0,12}\d{4}[\w/-]{0,20})"
    r" (?:getippt|eingegeben|eingetippt|reingeschrieben|geschrieben|angegeben)(?!\w)"
)
_NONE = regex(r"(?i)(?<!\w)(?:kein\w{0,2}|no|without|ohne) (?:\w{1,9} )?$")
_BEFORE = 16  # characters in which a no may stand


def typed_reference(text: str) -> str | None:
    """The number, as it was typed; None where none is called so."""
    if "?" not in text and (put := _PUT.search(text)):
        return put["number"]
    found = _TYPED.search(text)
    if found is None or "?" in text or _NONE.search(text[max(0, found.start() - _BEFORE) : found.start()]):
        return None
    return reference(_INSTEAD.split(text[found.end() :], maxsplit=1)[0])


_INSTEAD = regex(r"(?i)(?<!\w)(?:instead of|rather than|statt|anstatt|anstelle)(?!\w)")
_RIGHT = regex(
    r"(?i)(?<!\w)(?:instead of|rather than|statt|anstatt|anstelle(?: von)?)(?: (?:the|my|der|die|den|meiner?))? "
    r"(?P<what>rechnungs-?(?:nummer|nr\.?)|invoice (?:number|no\.?)|(?:bestell|auftrags)-?(?:nummer|nr\.?)"
    r"|order (?:number|no\.?))[ :]{1,2}(?:is |ist |was |war )?(?P<number>[\w/-]{0,12}\d[\w/-]{2,24})"
)
_CUSTOMERS = r"(?:kunden-?(?:nummer|nr\.?)|customer (?:number|no\.?|id))"
_CUSTOMERS_TYPED = regex(
    rf"(?i)(?<!\w){_CUSTOMERS}(?: (?:als|as|in)(?: the| den)? {_NOUN}"
    r"|(?: \w{1,12}){0,3} (?:instead of|statt|anstatt)"
    r" (?:\w{2,6} )?(?:rechnungs|invoice|bestell|order|auftrags))"
)
_WRONG = regex(
    rf"(?i)(?<!\w)(?:wrong|falsch\w{{0,2}}|verkehrt\w{{0,2}}) (?:\w{{1,10}} )?{_NOUN}"
    rf"|(?<!\w){_NOUN}(?: \w{{1,10}}){{0,3}} (?:wrong|falsch|verkehrt|vertippt|vergessen)(?!\w)"
)


def meant_number(text: str) -> tuple[str, str] | None:
    """The number that should have stood there, behind the topic that it belongs to."""
    found = None if "?" in text else _RIGHT.search(text)
    if found is None:
        return None
    return "claim_reference" if found["what"][0] in "rRiI" else "order_number", found["number"]


def customers_number(text: str) -> bool:
    """Was the number of the customer typed, which is not told here?"""
    return "?" not in text and _CUSTOMERS_TYPED.search(text) is not None


def wrong_reference(text: str) -> bool:
    """Is it said that what was typed is not what should stand there?"""
    return "?" not in text and bool(_WRONG.search(text) or _CUSTOMERS_TYPED.search(text) or _RIGHT.search(text))
