"""An order of which a part alone is denied: "the jacket I paid, the shoes I never ordered". Which part is owed it never
knows."""

from bot.patterns import regex

_THE = r"(?:the|these|those|die|den|das|der|diese[nrs]?)"
_PAID = r"(?:(?:be|ge)?zahlt|überwiesen|bestellt|behalten|ordered|paid|kept|bought|gekauft)"
# "The shoes for 120 i never ordered", "never ordered the shoes", "die schuhe hab ich nie bestellt"
_DENIED = regex(
    rf"(?<!\w){_THE} (?!sache|rechnung|ware|bestell|artikel|bill|invoice|stuff|thing|goods|items?"
    rf"|order)[a-zäöüß-]{{3,20}}"
    r"(?: (?:for|für|um|zu) \d[\d.,]{0,8} ?(?:€|euros?|eur)?)? ?,? ?"
    r"(?:(?:i|we) (?:have )?(?:never|didn't|did not) order(?:ed)?"
    r"|(?:hab|habe|haben|hob|ha) (?:ich|i|wir) (?:aber |ja |gar )?(?:nie|nicht|niemals) bestellt)(?!\w)"
    rf"|(?<!\w)(?:never ordered|(?:didn't|did not) order) (?:the|those|these) (?!thing|stuff|goods"
    rf"|items?)[a-z-]{{3,20}}(?!\w)"
)
# "I paid 89,90 of that for the jacket", "die jacke hab ich bezahlt"
_OWN = regex(
    rf"(?<!\w)(?:i|we|i've) (?:(?:have|only|already|did) ){{0,2}}{_PAID}(?! (?:nothing|none|because|although))(?!\w)"
    rf"|(?<!\w)(?:hab|habe|haben|hob|ha) (?:ich|i|wir) (?:(?!nie|nicht|niemals|nichts|nix|kein)[^\s,;!?]{{1,15}} )"
    rf"{{0,8}}{_PAID}(?!\w)"
    rf"|(?<!\w)(?:ich|i|wir) (?:hab|habe|haben|hob|ha) (?:(?!nie|nicht|niemals|nichts|nix|kein)[^\s,;!?]{{1,15}} )"
    rf"{{0,8}}{_PAID}(?!\w)"
    rf"|(?<!\w)(?:the|die|den|das) [a-zäöüß-]{{3,20}} (?:is|was|ist|sind|war|waren|i) {_PAID}(?!\w)"
)


def denies_one_thing(words: str) -> bool:
    """Folded words: is one thing said never to have been ordered, and not all of it?"""
    return _DENIED.search(words) is not None


def part_denied(words: str) -> bool:
    """Folded words: is one thing said never to have been ordered, beside another that was paid or ordered?"""
    return denies_one_thing(words) and _OWN.search(words) is not None
