"""That money of which the sum is known came back, in the words of the person: "etsy paid out the 430,20 today", "refund
came 640 on 15 dec". How much of it that is, and what it was for, it never knows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.case import Money
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import level
from bot.patterns import regex

_CUT = regex(
    r"[!?;\n]|(?<!\d)[.,](?=\s|$)|,(?=\s[^\W\d])"
    r"|\s(?=(?:and|but|though|tho|und|aber|because|weil|obwohl|although|only the|nur (?:das|mein))\s)"
)
_NUMBER = regex(
    r"(?<![\w.,])\d{1,3}(?:[.,' ]\d{3}){0,2}(?:[.,]\d{1,2})?(?![\w]|[.,]\d)|(?<![\w.,])\d{4,7}(?:[.,]\d{1,2})?(?!\w)"
)
_SEEN = regex(
    r"(?<!\w)(?:came|arrived|landed|received|got|is here|are here|is there|is back|are back|hit my|kam|kamen|gekommen"
    r"|(?:an|rein|rüber|zurück)gekommen|eingegangen|eingetroffen|gelandet|bekommen|gekriegt|kriegt|erhalten|erhielt|bekam"
    r"|(?:sind|ist|san|isch) (?:\w{2,8} ){0,3}(?:da|drauf|zurück|do)|drauf)(?!\w)"
)
_PAID = regex(
    r"(?<!\w)(?:(?:re)?paid|refunded|reimbursed|transferred|transfered|sent|credited|returned|released|überwiesen"
    r"|ausgezahlt|ausbezahlt|(?:rück|zurück)?erstattet|(?:zurück)?gezahlt|zurücküberwiesen|gutgeschrieben|zurückgegeben|veranlasst|angewiesen"
    r"|issued|processed)(?!\w)"
)
_WRITER = regex(r"(?<!\w)(?:i|we|ich|wir)(?!\w)")
_NOT = regex(
    r"(?<!\w)(?:nicht|nich|net|ned|nöd|nie|kein\w{0,2}|noch|erst|not|never|no|none|nothing|without|still|ohne|nix|nichts"
    r"|\w{2,6}n't|didnt|hasnt|havent|wasnt|isnt|dont|only|just|nur|bloß|half|part|teil|hälfte"
    r"|will|wird|werden|würde\w*|would|going|gonna|soll\w{0,3}|should|shall|woll\w{1,3}|wants?|promised?|versprochen|zugesagt"
    r"|until|till|bis|tomorrow|morgen|next|nächste\w?|soon|bald|demnächst|if|when|once|wenn|falls|sobald|whether|ob|how|where"
    r"|wo|wann|claim\w*|forder\w*|mahn\w*|inkasso|owes?|schuld\w*|must|have to|muss|need|brauche?|supposed|sollte"
    r"|e?-?mails?|letter|brief|message|nachricht|says?|said|sagen|sagt|schreib\w*|wrote|writes|allegedly|angeblich"
    r"|booked|bought|ordered|customers?|buyers?|clients?|sales?|sold|salary|kund\w{1,4}|käufer\w{0,3}|verkauf\w{0,3}|gehalt|lohn"
    r"|gebucht|gekauft|bestellt|for an?|for my|für (?:eine?n?|meine?n?))(?!\w)"
    r"|\d(?: ?€| eur\w{0,2})? (?:of|von|out of) |(?<!\w)(?:he|she|they|er|sie|die) (?:got|received|bekam|erhielt)(?!\w)"
)


@dataclass(frozen=True)
class Back:
    """Sums that came; `seen` where the person says that they are there, and not only that they were paid."""

    sums: tuple[Money, ...] = ()
    seen: bool = False


def money_back(text: str, stuck: Sequence[Money]) -> Back:
    """Which of the sums that are `stuck` the text says came back, each whole."""
    if "?" in text:
        return Back()
    sums, seen = list[Money](), True
    for clause in _clauses(level(text)):
        found = [one for one in stuck if one.cents in _cents(clause) and one not in sums]
        if not found or _NOT.search(clause):
            continue
        there = bool(_SEEN.search(clause))
        if there or (_PAID.search(clause) and not _WRITER.search(clause)):
            sums, seen = [*sums, *found], seen and there
    return Back(tuple(sums), bool(sums) and seen)


def names_a_sum(text: str) -> bool:
    """Does the text name any number that can be a sum, and no day or year?"""
    return any(cents > _LEAST and cents // 100 not in _YEARS for cents in _cents(level(text)))


_LEAST, _YEARS = 3100, range(1990, 2100)  # cents of what cannot be a day of the month; years


@remembered
def sums_in(text: str) -> tuple[tuple[int, int], ...]:
    """The numbers that can be sums, in cents, each with its place; a currency is not needed."""
    found = ((amount(one[0]), one.start()) for one in _NUMBER.finditer(level(text)))
    return tuple((money.cents, start) for money, start in found if money and money.cents > _LEAST)


def _clauses(small: str) -> Iterator[str]:
    start = 0
    for cut in _CUT.finditer(small):
        yield small[start : cut.start()]
        start = cut.start()
    yield small[start:]


def _cents(clause: str) -> set[int]:
    read = (amount(one[0]) for one in _NUMBER.finditer(clause))
    return {one.cents for one in read if one}
