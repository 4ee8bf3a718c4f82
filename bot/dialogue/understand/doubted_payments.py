"""Payments of which somebody only wonders: "ich weiß nicht ob ich das bezahlt hab", "maybe I didn't pay it"."
" Whether they
were made nobody says."""

from bot.patterns import regex

_PAID = (
    r"(?:(?:be|ge|ein|ab)?zahlt|b?zoit|bezahlen|zahlen|überw(?:ie|ei)sen|beglichen|abgebucht|eingezogen|überweisung"
    r"|pay|paid"
    r"|transferred|settled)"
)
_DONE = r"(?: (?:hab|habe|haben|hat|hatte|hätte\w?|ist|sind|war|wurde|wurden|worden ist|it|that|this|them))?"
# "Ob ich am 3. oder am 4. bezahlt hab": that it was is sure. "Als ob ich nicht zahlen würde": of others' conduct.
_WORDS = r"(?: (?!(?:oder|or|weil|because|obwohl|although|aber|but)(?!\w))[^\s.!?;,]{1,25}){0,12}?"
_TOLD = r"(?: (?!(?:dass|that|weil|because|obwohl|aber|but|gesehen|seen)(?!\w))[^\s.!?;,]{1,25}){0,10}?"
_DOUBTED = regex(
    rf"(?<!\w)(?<!als )(?<!as )(?:ob|whether|if){_WORDS} {_PAID}(?!\w){_DONE}"
    r"|(?<!\w)(?:vielleicht|eventuell|evtl\.?|womöglich|möglicherweise|k[aö]nn(?:te)? (?:ja |gut "
    r"|auch )?sein,? dass?|maybe|perhaps"
    rf"|possibly|it (?:may|might|could) be(?: that)?){_TOLD} {_PAID}(?!\w){_DONE}"
    rf"|(?<!\w)(?:i|we) (?:might|may)(?: not)? have {_PAID}(?!\w){_DONE}"
)


def without_doubts(words: str) -> str:
    """Words in small letters without what is only wondered about."""
    return _DOUBTED.sub(" ", words)
