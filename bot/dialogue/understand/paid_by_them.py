"""Money that the other side paid, as the person tells it: it is nothing that the person paid. Whether it arrived it
never knows."""

from bot.dialogue.understand.offers_made import given_away
from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_DONE = r"(?:überwiesen|ausgezahlt|ausbezahlt|erstattet|gezahlt|bezahlt|zurückgezahlt|zurücküberwiesen|gutgeschrieben)"
_THEY = regex(
    rf"(?<!\w)(?:sie|die|der (?:support|laden|shop)) (?:haben|hat)(?!\w)[^.!?]{{0,60}}(?<!\w){_DONE}(?!\w)"
    rf"|(?<!\w)(?:haben|hat|ham|hom) (?:sie|se|die|mir|uns)(?!\w)[^.!?]{{0,60}}(?<!\w){_DONE}(?!\w)"
    rf"|(?<!\w)(?:\w{{0,8}}guthaben|erstattung|auszahlung)(?!\w)[^.!?]{{0,20}}?(?<!\w)(?:wurde|ist|sei)(?!\w)[^!?;]{{0,40}}"
    rf"(?<!\w){_DONE}(?!\w)"
    r"|(?<!\w)(?:they|we)(?:'ve)? (?:(?:have|has|just|already|only|now|finally) ){0,2}"
    r"(?:paid|sent|refunded|transferred|returned|released|credited)(?!\w)"
)
# "Zalando hat geantwortet: Die 80 Euro haben wir überwiesen", "haben wir Ihnen …": their "wir".
_NO_DISPUTE = r"(?![^\n]{0,160}(?<!\w)(?:nicht|nie|forder\w*|offene\w*|mahn\w*|inkasso|rechnung\w*)(?!\w))"
_THEIR_WE = regex(
    r"(?<!\w)(?:schreib\w{1,2}|schrieb\w{0,2}|sag(?:t|en|te|ten)|antworte\w{0,3}|geantwortet|geschrieben|gesagt|mitgeteilt)"
    rf"\s?:{_NO_DISPUTE}[^\n]{{0,160}}?(?<!\w)wir(?!\w)[^.!?]{{0,60}}(?<!\w){_DONE}(?!\w)"
    rf"|(?<!\w)wir(?!\w)[^.!?]{{0,20}}(?<!\w)(?:ihnen|dir)(?!\w)[^.!?]{{0,60}}(?<!\w){_DONE}(?!\w)"
    rf"|(?<!\w)wir {_DONE},? (?:schreib\w{{1,2}}|sag(?:t|en)|mein(?:t|en)) (?:die|sie)(?!\w)"
    r"|(?<!\w)(?:ihre?n?|deine?n?) (?:\w{0,12}erstattung|gutschrift|auszahlung|guthaben)(?!\w)[^.!?]{0,40}(?<!\w)wir "
    rf"{_DONE}(?!\w)"
)
_MINE = regex(
    rf"(?<!\w)(?:ich|wir) (?:hab\w{{0,2}} )?(?:\S{{1,14}} ){{0,6}}{_DONE}(?!\w)|(?<!\w)hab\w? ich(?!\w)"
    r"|(?<!\w)i(?:'ve| have)? (?:\w{1,10} ){0,2}(?:paid|transferred|sent)(?!\w)"
)


def paid_by_them(text: str) -> bool:
    """Is it they who paid, and nobody else?"""
    said = spoken(text)
    return bool(_THEIR_WE.search(said) or _THEY.search(said)) and not mine(text)


def mine(text: str) -> bool:
    """Is it the person who paid?"""
    said = spoken(text)
    return bool(_MINE.search(said)) and not _THEIR_WE.search(said)


def all_theirs(text: str) -> bool:
    """Is a text nothing but their words, or what they did with the money?"""
    return pasted(text) or given_away(text) or paid_by_them(text)
