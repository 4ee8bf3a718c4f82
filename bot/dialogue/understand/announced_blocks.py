"""A block, closure or deletion of an account that is announced, for a day to come or for the case that something is not
done: "mein Konto wird zum 1.12. gesperrt", "they will suspend my account on 5 December", "sonst sperren sie es".
Whether the account is shut already it does not know."""

from dataclasses import dataclass
from datetime import date

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.days import days
from bot.dialogue.understand.months import MONTH, WEEKDAYS
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_WORDS = r"(?: [^\s.!?;,]{1,24}| \d{1,2}\.(?:\d{1,2}\.(?:\d{2,4})?)?){0,8}?"
_GONE = (
    r"(?:gesperrt|mitgesperrt|geschlossen|deaktiviert|dichtgemacht|zugemacht|gelöscht|eingeschränkt|abgeschaltet"
    r"|blockiert|eingefroren|stillgelegt|gekündigt|beendet)"
)
_TO = (
    r"(?:sperren|schliessen|deaktivieren|dichtmachen|dicht machen|zumachen|zu machen|löschen|einschränken|abschalten"
    r"|blockieren|einfrieren|zuzumachen|dichtzumachen|abzuschalten|einzuschränken|einzufrieren|stilllegen|kündigen|beenden)"
)
_NOW = (
    r"(?:sperrt|sperren|schliesst|schliessen|deaktiviert|deaktivieren|löscht|löschen|blockiert|blockieren|machen|macht)"
)
_GONE_EN = (
    r"(?:suspended|blocked|closed|banned|locked|limited|restricted|disabled|deactivated|deleted|terminated|frozen"
    r"|shut(?: down)?|removed)"
)
_TO_EN = (
    r"(?:suspend|block|close|ban|lock|limit|restrict|disable|deactivate|delete|terminate|freeze|shut(?: down)?|remove)"
)
_ACCOUNT = (
    r"(?:mein \w{3,12}|my \w{3,12}|\w{0,14}konto|accounts?|acc|profil|profile|shop|store|zugang|access"
    r"|kanal|channel|page|seite|mich|me|us|uns|es|it"
    r"|ihn)"
)
_WILL = regex(
    rf"(?<!\w)(?:wird|werden|würde|würden|soll|sollen)(?!\w){_WORDS} {_GONE}(?!\w)"
    rf"|(?<!\w){_GONE} (?:wird|werden|würde|werden soll|sein wird)(?!\w)"
    rf"|(?<!\w)(?:will|wollen|droht|drohen|wird|werden|möchten|gedroht|angedroht|angekündigt|androht)(?!\w){_WORDS}"
    rf" {_TO}(?!\w)|(?<!\w){_TO} (?:will|wollen|werden|wird)(?!\w)"
    rf"|(?<!\w)(?:ab|zum|zu dem|from|as of|starting)(?: dem| the)? \d[\w.]{{0,10}}(?: (?:dezember|januar|december"
    rf"|january))?{_WORDS} (?:{_GONE}|{_GONE_EN}|zu|dicht)(?!\w)"
    rf"|(?<!\w){_NOW}(?!\w){_WORDS} {_ACCOUNT}(?!\w)|(?<!\w){_ACCOUNT}(?!\w){_WORDS} {_TO}(?=$| wenn| falls)"
    r"|(?<!\w)(?:machen|macht)(?!\w)[^.!?;,]{1,40}(?<!\w)(?:zu|dicht)(?!\w)"
    r"|(?<!\w)(?:suspend|block|clos|bann|lock|limit|restrict|disabl|deactivat|delet|terminat|shutt)ing(?!\w)"
    rf"|(?<!\w)(?:will|'ll|to|is|are|gets?|being|be|get)(?!\w){_WORDS} {_GONE_EN}(?!\w)"
    rf"|(?<!\w)(?:will|they'll|to|gonna|or they|they|or|otherwise they|or you|and)(?: \w{{1,12}})? {_TO_EN}(?!\w)"
)
_OF_AN_ACCOUNT = regex(rf"(?<!\w){_ACCOUNT}(?!\w)")
_ACCOUNT_ITSELF = regex(
    r"(?<!\w)(?:\w{0,14}konto|accounts?|acc|profil|profile|zugang|access|kanal|channel|mich|me)(?!\w)"
)
_OTHER = regex(
    r"(?<!\w)(?:ticket|fall|case|\w{0,12}karte|cards?|filiale|branch|abo|\w{0,12}vertrag|contract|subscription"
    r"|mitgliedschaft|membership|bestellung|order|chat|vorgang|request|geld|money|fotos|photos|grenze)(?!\w)"
)
# What the person does or wishes, what does not happen, and what only lasts until that day.
_NOT = regex(
    r"(?<!\w)(?:nicht mehr|nicht|nie|never|not|won't|entsperr\w*|freigeschaltet|freigegeben|unblock\w*|unlock\w*"
    r"|reopen\w*|bleib\w{0,2}|remain\w{0,2}|stays?|until|till|bitte|please|gesperrt sein|gesperrt bleiben"
    r"|lasse?n?)(?!\w)"
)
_MINE = regex(
    r"(?<!\w)(?:ich|wir|i|we)(?:'ll|'m)?(?: \w{1,12})?"
    r" (?:will|wollen|möchte|möchten|werde|werden|würde|soll|kann|want"
    r"|going|plan|would|am|sperre|schliesse|lösche)(?!\w)|(?<!\w)(?:will|möchte|werde|würde|soll|kann|want to)"
    r" (?:ich|wir)(?!\w)"
)
_BECAUSE = regex(r"(?<!\w)(?:weil|wegen|because|over|due to)(?!\w)")
# "My account is blocked since 18th of September"
_SINCE = regex(
    r"(?<!\w)(?:seit|since)(?: (?:dem|the|about|around|ca|etwa|last|letzte\w))?"
    rf" (?:\d|yesterday|gestern|(?:{MONTH})(?!\w))"
)
_LASTS = regex(r"(?<!\w)(?:wird|werden|is|are|gets?)(?!\w).{0,40}(?<!\w)bis (?:zum |mindestens )?\d")
_IF = regex(r"(?<!\w)(?:wenn|falls|sonst|ansonsten|ausser|if|unless|or|otherwise|or else|oder)(?!\w)")
_FUTURE = regex(
    r"(?<!\w)(?:wird|werden|will|wollen|droht|drohen|soll|sollen|gonna|going to|they'll|will|are \w{3,12}ing)(?!\w)"
)
_BARE_WEEKDAY = regex(
    rf"(?<!am )(?<!bis )(?<!ab )(?<!on )(?<!by )(?<!next )(?<!this )(?<!zum )(?<!\w)(?:{'|'.join(WEEKDAYS)})(?!\w)"
)
_MEANT_TO = regex(
    rf"(?<!\w)(?:sollte|sollten|wollte|wollten|hätten?)(?!\w){_WORDS} (?:{_GONE}|{_TO})(?!\w)"
    rf"|(?<!\w)(?:was|were) (?:supposed|going|meant) to(?: be)? (?:{_GONE_EN}|{_TO_EN})(?!\w)"
    rf"|(?<!\w)wanted to {_TO_EN}(?!\w)"
)
_STILL_OPEN = regex(
    r"(?<!\w)(?:noch (?:immer )?(?:offen|auf|da|frei)|(?:geht|läuft|funktioniert) (?:aber )?(?:noch|weiter)"
    r"|(?:bisher|noch) nicht(?:s passiert)?|nix passiert|nichts passiert|still (?:open|works|working|active)"
    r"|not (?:yet|happened)|nothing happened)(?!\w)"
)
_THREAT = regex(
    r"(?<!\w)(?:sonst|ansonsten|andernfalls|otherwise|or else|or they|unless|droh\w{1,3}|angedroht|gedroht"
    r"|threat\w*)(?!\w)"
    r"|(?<!\w)(?:wenn|falls|if)(?!\w)[^.!?;]{0,40}"
    r"(?<!\w)(?:nicht|nich|net|kein\w{0,2}|nochmal|noch mal|noch einmal|again|not|don't|dont|do not|no|can't"
    r"|cannot)(?!\w)"
)
_BITS = regex(r"[;!?\n]|\.(?=\s+[^\W\d])(?<!\d\.)|(?<=\d{4})\.\s|\s(?:und|and|aber|but)\s")
_PARTS = regex(r",(?!\d)\s?")
_MOST = 40
_SOON = 150  # days to come in which a day without its year is announced; later ones have been
_KINDS = (
    ("delete", regex(r"(?<!\w)(?:ge)?lösch\w*|(?<!\w)(?:delet|remov)\w*")),
    (
        "block",
        regex(r"(?<!\w)(?:ge)?sperr\w*|(?<!\w)(?:suspend|block|lock|ban(?!k)|limit|restrict|disabl|freez|froz)\w*"),
    ),
)


@dataclass(frozen=True)
class Announced:
    """What is announced ("block", "close" or "delete"), for which day if any, and the text without it."""

    kind: str
    on: date | None
    rest: str


def announced_block(text: str, today: date) -> Announced | None:
    """The first block that the text announces."""
    bits = [one for one in _BITS.split(text)[:_MOST] if one]
    for bit in bits:
        parts = _PARTS.split(bit)
        part = next((one for one in parts if _announces(one)), "")
        on = (coming(_led(part), today) or _conditional(parts, part, today)) if part else None
        on = on if on and ((on - today).days <= _SOON or str(on.year) in part) else None
        if on or (part and "?" not in text and _THREAT.search(spoken(bit)) and not days(part, today)):
            kept = [one for one in parts if one != part and not _IF.search(spoken(one))]
            others = [one for one in bits if one != bit]
            return Announced(_kind(part), on, ". ".join((*kept, *others)))
    return None


def _announces(part: str) -> bool:
    words = _BECAUSE.split(spoken(part))[0]
    if not _WILL.search(words) or _NOT.search(_IF.split(words)[0]) or _MINE.search(words):
        return False
    if not _OF_AN_ACCOUNT.search(words) or (_OTHER.search(words) and not _ACCOUNT_ITSELF.search(words)):
        return False
    return not ((_LASTS.search(words) or _SINCE.search(words)) and not _IF.search(words))


def _led(part: str) -> str:
    """ "They're gonna ban me friday": of what will be done the next one, though "on" is left out."""
    words = spoken(part)
    return _BARE_WEEKDAY.sub(r"on \g<0>", words) if _FUTURE.search(words) else part


def spared(text: str) -> bool:
    """ "Sollte am 20.11. gesperrt werden, ist aber noch offen": announced for a day that is over."""
    words = spoken(text)
    return bool(_MEANT_TO.search(words) and _STILL_OPEN.search(words) and _OF_AN_ACCOUNT.search(words))


def _conditional(parts: list[str], part: str, today: date) -> date | None:
    """ "Wenn ich nicht bis 30.11. zahle, sperren sie es", "zahlen Sie bis 30.11., sonst wird Ihr Konto gesperrt"."""
    led = _IF.match(spoken(part)) is not None
    beside = [one for one in parts if one != part and (led or _IF.search(spoken(one)))]
    return next((on for one in beside if (on := coming(one, today))), None)


def _kind(part: str) -> str:
    return next((kind for kind, words in _KINDS if words.search(spoken(part))), "close")
