"""Somebody of the other side who wrote and is called by name: "one 'Sam' wrote on 25 Nov: please resubmit". What was
written it does not know."""

from bot.dialogue.understand.text import folded
from bot.patterns import regex

_WROTE = r"(?:wrote|replied|answered|emailed|messaged|schrieb|antwortete|mailte)"
_NO_NAME = (
    r"(?!(?:I|Ich|We|Wir|You|Who|Mutter|Mama|Papa|Mann|Frau|Mother|Mum|Mom|Dad|Husband|Wife|Friend|Freund|Freundin"
    r"|Tochter|Sohn"
    r"|Daughter|Son|Chef|Boss|Landlord|Jan\w*|Feb\w*|M[aä]r\w*|Apr\w*|Mai|May|Jun\w*|Jul\w*|Aug\w*|Sep\w*|O[ck]t\w*"
    r"|Nov\w*|De[zc]\w*"
    r"|\w+tag|\w+day|Then|Also|Dann|Danach|Heute|Gestern|Uhr)\b)"
)
_NAME = rf"{_NO_NAME}[A-ZÄÖÜ][a-zäöüß]{{1,20}}"
_QUOTED = r"[\"'„“”‚‘’»«][A-ZÄÖÜ][\w .-]{1,30}[\"'“”‘’«»]"
_WHO = rf"(?:{_QUOTED}|{_NAME}(?: {_NAME})?)"
_DESK = r"(?: (?:vom|von|from|of|at|im|in)(?: the| der| dem)? [\w-]{2,20}(?: [Tt]eam)?)?"
_ARTICLE = (
    r"(?:one|an?|some(?:one|body) (?:named|called)|eine?|ein gewisser|eine gewisse|jemand namens|[Ff]rau|[Hh]err"
    r"|Mrs?|Ms)\.?"
)
_NAMED = regex(
    rf"(?<!\w)(?:{_ARTICLE} )+{_WHO}{_DESK} (?:just |then |only )?{_WROTE}(?! ich| i\b| wir| we\b)"
    rf"|(?<!\w){_WHO} (?:vom|von|from|of|at) (?:the |der |dem )?[\w-]{{2,20}}(?: [Tt]eam)? {_WROTE}(?! ich| i\b| wir"
    rf"| we\b)"
    rf"|(?<=[\w.,] ){_WHO} {_WROTE}(?! ich| i\b| wir| we\b| to (?!me|us)| them| mein| an )"
    rf"|(?<!\w)(?:hat|has) (?:mir |uns )?(?:{_ARTICLE} )+{_WHO}{_DESK} (?:\w{{1,10}} )?(?:geschrieben|gemailt"
    rf"|geantwortet)"
)
_TO_ME = regex(
    r"(?<!\w)(?:wrote|replied|emailed|messaged) (?:back )?(?:to )?(?:me|us)(?!\w)|(?<!\w)(?:schrieb|antwortete|mailte)"
    r" (?:mir|uns)(?!\w)"
)
_FOR_ME = regex(r"(?<!\w)(?:für mich|for me)(?!\w)")


def wrote_by_name(clause: str) -> bool:
    """Did somebody write who is called by name, or to the person?"""
    if _FOR_ME.search(folded(clause)):
        return False
    return bool(_NAMED.search(clause) or _TO_ME.search(folded(clause)))
