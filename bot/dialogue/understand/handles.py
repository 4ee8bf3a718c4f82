"""User names of accounts: "jule.knt", "@ama", "mein Benutzername ist juleknt", "mein Profil @jule". Whether there is
such an account it never knows."""

import re
from itertools import islice

from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.names import could_be_name
from bot.dialogue.understand.shop_names import shop_name
from bot.dialogue.understand.streets import looks_like_street
from bot.patterns import regex

_HANDLE = r"@?_{0,2}[^\W_](?:[\w.-]{0,38}\w)?"
_NAMED = regex(
    r"(?<!\w)(?:(?:benutzer|nutzer|user|mitglieds|konto|account|acc|profil|profile|login|insta|instagram|steam"
    r"|gamer|display|epic|psn|xbox)[ -]?(?:name|tag)|(?:mein|my) name(?= (?:da|dort|there|bei|auf|on)(?!\w))"
    r"|handle|nick(?:name)?|(?:user|login|profil|profile)(?=:)|(?:psn|steam|epic|riot)[ -]?id)"
    r"(?: (?:da|dort|there|is|ist|lautet|war|was|heißt|(?:bei|auf) [^\W\d_]{2,20}|on [^\W\d_]{2,20}))*\s?[:=,]?\s?"
    rf"['\"„“‚‘]?(?P<name>{_HANDLE})(?=['\"“”’.]?(?:\s*$|[\n,;!)]|[.]\s|\s?/|\s(?:e-?mail|mail|und|and|mit"
    rf"|with)(?!\w)|\s{{1,3}}[\w.+-]{{1,40}}@[\w-]))",
    re.IGNORECASE,
)
# "User Janno88": by its digits; "baerner_brot, jan@example.org": beside a mail address and nothing else.
_WITH_DIGIT = r"(?=[A-Za-z_.-]{1,38}\d)[A-Za-z][\w.-]{1,38}\w"
_MARKED = r"@?(?=[A-Za-z_.-]{1,38}[\d_.])_{0,2}[A-Za-z][\w.-]{1,38}\w"
# "It was inkwell.leipzig as username", "sanne.fietst als Benutzername".
_AS = regex(
    rf"(?<![\w@.:/-])(?P<name>{_MARKED}) (?:as|als|for|for the|for my|as my|as the|als mein) "
    r"(?:(?:benutzer|nutzer|user|profil|profile|account|konto)[ -]?name|handle|nick(?:name)?)(?!\w)",
    re.IGNORECASE,
)
_USER = regex(rf"(?<!\w)(?:user|nick|login|gamertag|ign) (?P<name>{_WITH_DIGIT})(?![\w@])", re.I)
_CAMEL = r"(?-i:(?!Mc|Mac|De|Van|La|O)[A-Z][a-zäöü]{2,20}(?:[A-Z][a-zäöü]{2,20})+\d{0,4})"
_EITHER = r"(?:(?:oder|or|und|and|bzw\.?) )?(?:(?:halt|auch|also|die|der|meine?|my|the) ){0,3}"
_MAIL = (
    rf"{_EITHER}(?:(?:e-?)?mail(?:-?adresse| address)?(?: is| ist)?:? )?[\w.+-]{{1,64}}@[\w-]{{2,40}}\.[\w.]{{2,12}}"
)
_CALLED = (
    r"(?:(?:mein |my |der )?(?:name|nick|user|shop|profil)(?:name)?(?: (?:da|dort|there))?(?: (?:is|ist|:))? ?:?)?"
)
_BESIDE_MAIL = regex(
    rf"[^\w@]*(?:(?P<name>{_MARKED}|@[\w.]{{3,38}}\w|{_CAMEL})(?:\s?[,;/(\n]\s?|\s{{1,3}}){_MAIL}\)?"
    rf"|{_MAIL}\s?[,;/(\n]\s?{_CALLED}\s?(?P<behind>{_MARKED}|{_CAMEL})\)?)[\s.!]*",
    re.I,
)
_OF_PROFILE = regex(
    r"(?<!\w)(?:profil|konto|account|profile|page|seite|kanal|channel) (?:namens )?(?P<name>@[\w.]{2,38}\w)", re.I
)
# "Konto: julchenxd7", "meine Kennung ist julchenxd7": by its digits, and nothing else in the text.
_LABELLED = regex(
    r"\W*(?:(?:nein|no|doch|also|ja)[ ,]{1,2})?(?:(?:meine?|die|der|das|my|the) )?(?:kennung|konto|account|benutzer"
    r"|nutzer|user"
    rf"|profil|login|username|kundenkonto)(?: (?:ist|is|lautet|heißt|wäre))?\s?[:=]?\s(?P<name>{_WITH_DIGIT})[ .!]*",
    re.I,
)
# What a company calls its partners by: "hotel id 7741209".
_NUMBERED = regex(
    r"(?<!\w)(?:hotel|property|listing|partner|host|seller|merchant|vendor|shop|driver|player|unterkunfts?|verkäufer|händler"
    r"|haendler|anbieter|mitglieds?|fahrer|objekt|account"
    r"|kundenkonto|member(?:ship)?|client|customer)[ -]?(?:id|nr|nummer|number|no|token)\.?:? ?(?:is |ist |lautet )?"
    r"(?![A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2})(?P<name>(?=[A-Z-]{0,6}\d)[A-Z\d][A-Z\d/-]{2,22}[A-Z\d])"
    r"(?![\w/-]| \d)",
    re.I,
)
_NAMED_BEHIND = regex(
    rf"(?<![\w@.:/-])(?<!bei )(?<!at )(?<!with )(?P<name>{_HANDLE})"
    r" (?:heisst|heißt|ist|is|lautet|nennt sich) (?:mein|my) (?:\w{1,12} )?"
    r"(?:profil\w{0,4}|konto|account|acc|\w{0,8}name|user|kanal|channel|handle)(?!\w)"
    r"(?=\W*$|\s?[.,;:!?)\n/]| (?:bei|auf|on|at|with|und|and|da|dort|there|aber|but|the|der|das|die|seit|since)(?!\w))",
    re.I,
)
_SHAPED = regex(rf"(?<![\w@.:/-])(?P<name>@[\w.]{{2,39}}\w|(?=[\w.]{{0,39}}[^\W\d_]){_HANDLE}(?<![\W]))(?![\w@:/-])")
_DOMAIN = regex(r"\.(?:de|com|net|org|at|ch|eu|info|io|uk|pdf|jpe?g|png|eml)$", re.IGNORECASE)
_DENIED = regex(r"(?<!\w)(?:nicht|not|statt|anstatt|instead of)\s['\"„“‚‘]?[\w.@-]{2,40}['\"“”’]?", re.IGNORECASE)
_LEAST, _MANY = 3, 40


def named_handle(text: str) -> str | None:
    """The user name that the text calls so."""
    said = _DENIED.sub(" ", text)
    found = (
        match["name"] for rule in (_NAMED, _USER, _NAMED_BEHIND, _AS) for match in islice(rule.finditer(said), _MANY)
    )
    if labelled := _LABELLED.fullmatch(said):
        return labelled["name"]
    if shop := shop_name(said):
        return shop
    named = next((name for name in found if len(name) >= _LEAST and could_be_name(name)), None)
    beside = _OF_PROFILE.search(said) or _NUMBERED.search(said)
    with_mail = _beside_mail(said) if "@" in said and not named else None
    return named or with_mail or (beside["name"] if beside else None)


def _beside_mail(said: str) -> str | None:
    found = _BESIDE_MAIL.fullmatch(said)
    name = (found["name"] or found["behind"]) if found else None
    return None if name is None or _DOMAIN.search(name) else str(name)


def handle(text: str) -> str | None:
    """The user name that the text calls so, or the one word in it that can be nothing else."""
    found = {match["name"] for match in islice(_SHAPED.finditer(_DENIED.sub(" ", text)), _MANY)}
    shaped = [name for name in found if _looks_so(name)]
    return named_handle(text) or (shaped[0] if len(shaped) == 1 else None)


def _looks_so(name: str) -> bool:
    """A mark inside or an "@" before it; a web address, a sum, a street and two sentences are none."""
    parts = re.split(r"[._]", name.lstrip("@").strip("_"))
    words = all(could_be_name(part) or not part.isalpha() for part in parts) and not looks_like_street(parts[0])
    marked = name.startswith("@") or (len(parts) > 1 and all(parts) and max(map(len, parts)) >= _LEAST and words)
    return marked and not _DOMAIN.search(name) and not amounts(name)
