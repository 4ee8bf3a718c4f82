"""A payment that the bank fetched back, and that was then made once more: "my bank charged back 54.99 by mistake, I
paid it back on 2 December". Whose mistake it was it never knows."""

from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_FETCHED = regex(
    r"(?<!\w)(?:charge ?-?backs?|charged (?:it )?back|reversed|rücklastschrift|ruecklastschrift|zurückgebucht"
    r"|zurueckgebucht|rückbuchung|rueckbuchung|zurückgeholt|zurueckgeholt|geplatzt|bounced)(?!\w)"
)
_PAID_AGAIN = regex(
    r"(?<!\w)(?:i|ich|we|wir|habe?|have)(?: (?:it|das|es|have|'ve|then|dann|already|schon|habe?|geld|money|the|die|den"
    r"|amount|betrag|alles|all)){0,4} (?:(?:re)?paid|pay|gezahlt|bezahlt|überwiesen|ueberwiesen|transferred|sent)"
    r"(?: [\w.€£]{1,12}){0,5}? ?(?:back|again|once more|nochmal|noch mal|erneut|nach|zurück|zurueck|it|them|denen)"
    r"(?!\w)"
    r"|(?<!\w)(?:nachgezahlt|nachbezahlt|nochmal (?:überwiesen|ueberwiesen|bezahlt|gezahlt)|erneut (?:überwiesen"
    r"|ueberwiesen|bezahlt|gezahlt)|zurückgezahlt|zurueckgezahlt|repaid)(?!\w)"
)
_NOT = regex(r"(?<!\w)(?:nicht|nie|not|never|haven't|didn't|won't|will|werde|soll|should|must|muss|if|wenn)(?!\w)")
_REACH = 30


def paid_again(text: str) -> Sum | None:
    """The one sum that was fetched back and then paid; None where it was not paid since, or several are told."""
    words = plain(text)
    fetched, paid = _FETCHED.search(words), _PAID_AGAIN.search(words)
    sums = topmost(text)
    if not fetched or not paid or paid.start() < fetched.start() or len({one.money for one in sums}) != 1:
        return None
    denied = _NOT.search(words[max(0, paid.start() - _REACH) : paid.end()].rpartition(",")[2])
    return None if denied or "?" in text else sums[0]
