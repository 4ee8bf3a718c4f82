"""Payments that are only wanted ("Klarna will 80 Euro auf ihr Konto überwiesen haben"), and debits that were only seen
("hab heute gesehen, dass die 50 Euro abgebucht haben"): the person paid nothing by them."""

from bot.patterns import regex

_STOP = (
    r"(?:ich|wir|i|we|hab|habe|schon|längst|bereits|already|die|das|was|that|which|und|and|obwohl|trotz|aber|but|für|for"
    r"|although|doch)(?!\w)"
)
_FILL = rf"(?: (?!{_STOP})[^\s!?;,]{{1,16}})"
_DONE = r"(?:(?:be|ge)zahlt|überwiesen|ueberwiesen|beglichen|ausgeglichen)"
_DONE_EN = r"(?:paid|payed|transferred|settled)"
_WANT = r"(?:will|wollen|wolln|möchte|möchten|verlangt|verlangen|fordert|fordern)(?! ich(?!\w)| wir(?!\w))"
_ONLY_WANTED = regex(
    rf"(?<!\w)(?<!ich ){_WANT}(?: (?:die|das|es))?{_FILL}{{0,9}}? {_DONE} (?:haben|bekommen|kriegen|sehen)(?!\w)"
    rf"|(?<!\w){_WANT}(?: (?:die|das|es))?{_FILL}{{1,7}}? (?:auf|an) \w{{3,6}}(?: \w{{1,12}})? {_DONE}"
    r"(?! am| im| in| seit| vor)(?!\w)"
    rf"|(?<!\w)(?:wants?|demands?)(?: (?:that|it|the))?{_FILL}{{1,9}}? {_DONE_EN}"
    r" (?:by|to|into|within|until|before)(?!\w)"
    rf"|(?<!\w)(?:wants?|demands?|must|should|has to|have to) (?:to )?be {_DONE_EN}(?!\w)"
    rf"|(?<!\w)(?:soll|sollen|sollte|sollten|muss|müssen)(?! ich| wir){_FILL}{{0,8}}? {_DONE} sein(?!\w)"
)
_ONLY_SEEN = regex(
    r"(?<!\w)(?:gesehen|gemerkt|bemerkt|festgestellt|entdeckt|saw|seen|noticed|realised|realized),?"
    r" (?:dass|das|wie|that|how)(?! ich| i )(?: [^\s!?;]{1,16}){0,8}?"
    r" (?:abgebucht|eingezogen|abgezogen|debited|took|taken|charged)"
    r"(?: (?:haben|hat|ham|hams|wurden?|worden|were|was))?(?!\w)"
    r"|(?<!\w)(?:hat|haben|ham)(?: (?!schon|bereits|längst|doch|ich|wir)[^\s!?;,]{1,16}){0,5}?"
    r" (?:einfach|ungefragt|heimlich|ohne (?:zu fragen|erlaubnis|ankündigung|mein\w{0,3} \w{3,14}))"
    r"(?: [^\s!?;,]{1,16}){0,3}? (?:abgebucht|eingezogen|abgezogen)(?!\w)"
)


# "Die wollen das überwiesen haben, hab ich gemacht".
_DID_SO = regex(
    r"(?<!\w)(?:hab|habe|haben) (?:ich|wir)(?: [^\s!?;]{1,14}){0,4} (?:gemacht|getan|erledigt)(?!\w)"
    r"|(?<!\w)(?:i|we) (?:did|have done|already did)(?!\w)(?! not|n't)"
)


def without_wanted(words: str) -> str:
    words = words if _DID_SO.search(words) else _ONLY_WANTED.sub(" ", words)
    return _ONLY_SEEN.sub(" ", words)
