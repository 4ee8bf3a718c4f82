"""Where somebody's wages are: in the account, still to come, or sent back to who pays them. How much they are it does
not know."""

from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

THERE, COMING, RETURNED = "there", "coming", "returned"

_NAMES = (
    r"(?:(?:monats|arbeits|netto)?(?:lohn|löhne|gehalt|gehälter)|salary|salaries|wages?|pay ?ch(?:eck|eque)s?"
    r"|lohnzahlung|gehaltszahlung)"
)
_WAGES = regex(rf"(?<!\w){_NAMES}(?!\w)")
# What they are needed for says more than that they are wages.
_MORE = phrases("""
    miete; mietzahlung; warmmiete; rente; kindergeld; elterngeld; unterhalt; bürgergeld; arbeitslosengeld; essen;
    lebensmittel; windeln; medikamente; leben; lebe; brauch*; angewiesen; nichts mehr; zahlen; bezahlen; rent; food;
    groceries; live; need; needs; depend*; pay; benefits; mortgage
""")
_BACK = (
    r"(?:zurück ?(?:ge(?:schickt|gangen|bucht|wiesen|sandt|sendet|zahlt|kommen)|überwiesen|gebucht)|retourniert"
    r"|(?:ging|geht|gingen|ist|isch|sind) (?:\w{1,16} ){0,4}zurück|returned|bounced|abgelehnt|abgewiesen|rejected"
    r"|(?:sent|went|gone|paid|goes) (?:\w{1,16} ){0,4}back)"
)
_RETURNED = regex(
    rf"(?<!\w){_NAMES}(?!\w)[^.!?;,\n]{{0,50}}(?<!\w){_BACK}(?!\w)"
    rf"|(?<!\w){_BACK}(?!\w)[^.!?;,\n]{{0,30}}(?<!\w){_NAMES}(?!\w)"
    rf"|(?<!\w)(?:sent|sends|paid|schickt\w{{0,3}}|schickn|überw\w{{2,8}}|bucht\w{{0,3}}) (?:\w{{1,16}} ){{0,3}}"
    rf"{_NAMES} (?:\w{{1,16}} ){{0,5}}(?:back|zurück)(?!\w)"
)
_MAYBE = regex(
    r"(?<!\w)(?:nicht|nich|net|ned|noch nicht|kein|ob|falls|wenn|hoffentlich|vielleicht|wird|werden|würde\w*"
    r"|könnte\w*|kann"
    r"|not|n't|whether|if|will|would|could|might|maybe)(?!\w)|n't(?!\w)|\?"
)
_COMING = regex(
    r"(?<!\w)(?:komm(?:t|en)|käme|kämen|eingeh\w*|eingeht|fällig|erwart\w*|soll|sollte|geh(?:t|en) (?:immer |sonst"
    r" |normal\w* |ja |doch )?(?:auf|aufs|dahin|dorthin|da hin|hier|ein)|überwiesen|überweist|bekomm\w*|krieg\w*"
    r"|come|comes"
    r"|coming|due|expect\w*|goes|go|paid into|is paid|am \d{1,2}\.|on the \d{1,2}|unterwegs|on (?:its|the) way"
    r"|heute|morgen|nächste\w*|next|tomorrow|anfang|ende)(?!\w)"
)
_REACHED = regex(
    r"(?<!\w)(?:komm\w*|come|get)(?: \w{1,8}){0,5} (?:an|ran|dran|rann|nicht|nich|net|at|to)(?!\w)"
)  # "ich komm nicht an mein Gehalt ran"
_THERE = regex(
    r"(?<!\w)(?:drauf|druff?|drin|drinne?n?|fest|festgehalten|blockiert|eingefroren|einbehalten|gesperrt|liegt"
    r"|liegen|steckt"
    r"|stecken|auf dem konto|auf (?:meinem|diesem) konto|inside|stuck|frozen|held|locked|blocked|trapped|(?:in"
    r"|on) (?:there"
    r"|it|that account|this account|the account|my account)|r?an|dran|at|eingegangen|angekommen|gekommen|arrived)(?!\w)"
)
_PARTS = regex(r"(?<!\d)[.!?;,\n]\s|\n|(?<!\w)(?:und|aber|and|but)(?!\w)")


def wages(text: str) -> str:
    """Where the wages are, and where nothing else is told of what they are needed for; empty where it is not told."""
    words = plain(text)
    if not _WAGES.search(words):
        return ""
    if _RETURNED.search(words) and not _MAYBE.search(words):
        return RETURNED
    if _MORE.finds(words):
        return ""
    return next(filter(None, map(_where, _around(words))), "")


def _around(words: str) -> list[str]:
    """The part of the sentence that names them, then the whole: "mein Gehalt, 1.840 Euro, liegt da"."""
    return [*(part for part in _PARTS.split(words) if _WAGES.search(part)), words]


def _where(part: str) -> str:
    if _COMING.search(_REACHED.sub(" an ", part)):
        return COMING
    return THERE if _THERE.search(part) else ""
