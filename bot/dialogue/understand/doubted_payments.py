"""Payments of which somebody only wonders: "ich weiß nicht ob ich das bezahlt hab", "maybe I didn't pay it", "glaub
ich hab das bezahlt", "müsste bezahlt sein". Whether they were made nobody says."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PAID = (
    r"(?:(?:be|ge|ein|ab)?zahlt|b?zoit|bezahlen|zahlen|überw(?:ie|ei)sen|beglichen|abgebucht|eingezogen|überweisung"
    r"|pay|paid"
    r"|transferred|settled)"
)
_DONE = r"(?: (?:hab|habe|haben|hat|hatte|hätte\w?|ist|sind|war|wurde|wurden|worden ist|it|that|this|them))?"
# "Ob ich am 3. oder am 4. bezahlt hab": that it was is sure. "Als ob ich nicht zahlen würde": of others' conduct.
_WORDS = r"(?: (?!(?:oder|or|weil|because|obwohl|although|aber|but)(?!\w))[^\s.!?;,]{1,25}){0,12}?"
_TOLD = r"(?: (?!(?:dass|that|weil|because|since|obwohl|aber|but|gesehen|seen)(?!\w))[^\s.!?;,]{1,25}){0,10}?"
_MADE = r"(?:(?:be|ge|ein|ab)?zahlt|b?zoit|überwiesen|beglichen|abgebucht|paid|payed|transferred|settled)"
_THINK = (
    r"(?:(?:ich|wir|i|we) (?:(?:doch|ja|mal|eigentlich|really|do) )?)?"
    r"(?:glaube?|denke?|vermute|schätze?|dachte|think|believe|assume|guess|thought|suppose|reckon)"
    r"|(?:ich|wir) (?:meine?|nehme? (?:mal )?an)"
)
# A second "ich" begins a sentence of its own: "ich glaub die spinnen ich hab bezahlt".
_THOUGHT = (
    r"(?: (?:nicht|mal|schon|ja|eigentlich|so|aber|doch|eher|fast|auch))*,?(?: dass?| that)?(?: (?:ich|wir|i|we))?"
    r"(?: (?!(?:ich|wir|i|we|dass|that|weil|because|obwohl|aber|but|trotzdem)(?!\w))[^\s.!?;,]{1,25}){0,6}?"
)
_DOUBTED = regex(
    rf"(?<!\w)(?<!als )(?<!as )(?:ob|whether|if){_WORDS} {_PAID}(?!\w){_DONE}"
    r"|(?<!\w)(?:vielleicht|eventuell|evtl\.?|womöglich|möglicherweise|k[aö]nn(?:te)? (?:ja |gut "
    r"|auch )?sein,? dass?|maybe|perhaps"
    rf"|possibly|it (?:may|might|could) be(?: that)?){_TOLD} {_PAID}(?!\w){_DONE}"
    rf"|(?<!\w)(?:i|we) (?:might|may|should)(?: not)?(?: already)? have {_PAID}(?!\w){_DONE}"
    rf"|(?<!\w)(?:{_THINK})(?!\w){_THOUGHT} {_MADE}(?!\w){_DONE}"
    rf"|(?<!\w){_MADE}(?!\w){_DONE},? (?:glaube?|denke?|vermute) (?:ich|wir)(?!\w)"
    rf"|(?<!\w)(?:müsste\w?|sollte\w?|dürfte\w?|should)(?!\w)(?: (?:aber|doch))?{_TOLD} {_MADE} (?:worden )?(?:sein"
    rf"|haben)(?!\w)"
    rf"|(?<!\w)should (?:(?:already|actually|really) )?(?:be|have been) {_MADE}(?!\w)"
    r"|(?<!\w)(?:wahrscheinlich|vermutlich|soweit ich (?:mich erinnere?|weiß|weiss|sehe)|(?:meines|mei|unseres) wissens"
    r"|meiner meinung nach|probably|presumably|as far as i (?:know|remember|recall|can tell|'m aware|am aware))(?!\w)"
    rf",?{_TOLD} {_MADE}(?!\w){_DONE}"
)


# Asked whether it was paid: "glaub schon", "denke ja", "wahrscheinlich", "soweit ich weiß ja", "i think i did".
_SURELY_NOT_SURE = (
    r"(?:wahrscheinlich|vermutlich|anscheinend|hoffentlich|hopefully|i hope|wohl|eigentlich|theoretisch|probably"
    r"|presumably|most likely|likely|supposedly"
    r"|soweit ich (?:mich erinnere?|weiß|weiss|sehe)|(?:meines|mei|unseres) wissens|afaik|as far as i (?:know|remember)"
    r"|in theory|so viel ich wei(?:ß|ss)|(?:müsste|sollte|dürfte|should|must)(?: (?:be|have|sein))?)"
)
_MAYBE_SO = (
    r"(?: (?:das|dass|die|es|den|it|so|mal|schon|scho|ja|jo|doch|eher|auch|nicht|nich|net|ned|nein|nee|not|no|yes"
    r"|i did(?:n't)?|i have(?:n't)?|we did|we have|ich|wir|ist|is|sein|be|hab|habe|haben|gemacht|done|fast|aber|so))*"
)
_LEANING = regex(rf"(?:{_THINK}|(?:i )?(?:don't|do not|dont) (?:think|believe)|{_SURELY_NOT_SURE}){_MAYBE_SO}")
_BEGUN = regex(r"^(?:(?:h+m+|tja|na ?ja|naja|puh|also|uff|öhm?|ähm?|well|ja|jo|yes|yeah|nein|ok)[ ,.!…]+)*")
_ENDED = " .,!…?-"
_I_HAVE = regex(r"^(?:(?:ich|wir|i|we|hab|habe|haben|have|das|die|es|den|it|this|that|schon|already)(?!\w) ?)*")


def without_doubts(words: str) -> str:
    """Words in small letters without what is only wondered about."""
    return _DOUBTED.sub(" ", words)


def leaning(text: str) -> bool:
    """Is the whole answer no more than what somebody believes of a payment?"""
    bare = _BEGUN.sub("", spoken(text)).strip(_ENDED)
    left = without_doubts(bare)
    return bool(_LEANING.fullmatch(bare)) or (left != bare and not _I_HAVE.sub("", left).strip(_ENDED))
