"""A claim that was paid in two or three goes: "40 am 1.10. und 40 am 1.11.". What is owed it never knows."""

from datetime import date

from bot.case import Money, When
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PIECE = regex(
    r"(?:[;\n]|,(?!\d)|\s(?:und|and|dann|then|sowie|plus)(?: (?:noch ?mal|nochmals|again|wieder|dann|another))?\s"
    r"|(?<!\d)[.!?] )"
)
_PAID = regex(r"(?<!\w)(?:(?:be|ge|ein|ange)?zahlt|überwiesen|paid|transferred|sent)(?!\w)")
_OTHER = regex(
    r"(?<!\w)(?:soll\w{0,3}|will|wollen|want|wants|fordern|fordert|verlangt|verlangen|gesperrt|blocked|nicht|not"
    r"|noch offen|rechnung vom|mahnung|bestellt|gekauft|ordered|bought|bekommen|received|gutgeschrieben|erstattet"
    r"|refunded|zurück|back)(?!\w)"
)
_DAY = regex(r"(?<![\w.,])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}(?!\d)|\d\d(?!\d))?")  # "12.10. 80": the second is a sum
_LONGEST = 90


def several_payments(text: str, today: date, asked: bool = False) -> tuple[Money, When] | None:
    """What two or more payments come to, and from which to which day they were made; each piece has one sum and one
    day. None unless the text says that they were paid, or `asked` for it."""
    found = [one for piece in _PIECE.split(text) if (one := _payment(piece, today))]
    if len(found) < 2 or len({when for _, when in found}) != len(found) or not (asked or _PAID.search(spoken(text))):
        return None
    if len({money.currency for money, _ in found}) > 1:
        return None
    first, last = min(when for _, when in found), max(when for _, when in found)
    return Money(sum(money.cents for money, _ in found), found[0][0].currency), When(first, last, "part")


def _payment(piece: str, today: date) -> tuple[Money, date] | None:
    told = days(piece, today)
    if len(piece) > _LONGEST or len(told) != 1 or not told[0].when.exact or _OTHER.search(spoken(piece)):
        return None
    bare = _DAY.sub(" ", piece)
    for one in days(bare, today):
        bare = bare[: one.start] + " " + bare[one.end :]
    money, when = amount(bare), day(piece, today)
    return (money, when.first) if money and money.cents and when else None
