"""Money of which a part came and the rest did not, told in few words: "1500 sind heute angekommen, 817,60 fehlen noch",
"got 1300, they keep 540". How much lay there it never knows."""

import re
from dataclasses import dataclass

from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.money_back import sums_in
from bot.dialogue.understand.text import level
from bot.patterns import regex

LONGEST, FEW = 160, 12  # characters of an own line on it; words of one that only tells of a part
_CUT = regex(
    r"[!;\n]|(?<!\d)[.,](?=\s|$)|[.,](?=\s|$)|\s(?=(?:and|but|und|aber|den|die|der|the|nur|only)\s(?:rest|übrig\w*"
    r"|remaining|remainder|\d|behält|keeps?))|\s(?=(?:rest|they keep|sie behalten|die behalten)(?!\w))"
)
_SEEN = regex(
    r"(?<!\w)(?:came|arrived|landed|received|got|is here|are here|is there|hit my|kam|kamen|\w{0,6}gekommen"
    r"|k[eu]mm?an?|eingegangen"
    r"|eingetroffen|gelandet|bekommen|gekriegt|kriegt|erhalten|bekam|(?:sind|ist|san) (?:\w{2,8} ){0,3}(?:da|drauf)"
    r"|drauf|auf (?:de[mn]|mein\w{0,2}|meim|mei'?m) konto|aufm konto|(?:in|on) my (?:bank )?account"
    r"|hab\w? (?:ich )?(?:jetzt|nun|heute?|gestern|schon))(?!\w)"
)
_PAID = regex(
    r"(?<!\w)(?:(?:re)?paid|refunded|transferred|sent|credited|returned|released|paying|überwiesen|ausgezahlt|ausbezahlt"
    r"|\w{0,6}erstattet|(?:zurück)?gezahlt|gutgeschrieben|freigegeben)(?!\w)"
)
_PAYS = regex(r"(?<!\w)zahl(?:en|t)(?!\w)(?!.{0,40}(?<!\w)(?:am|ab|bis|zum|in) ).{1,40}(?<!\w)aus(?!\w)")
_WRITER = regex(r"(?<!\w)(?:i|we|ich|wir|hab|habe)(?!\w)(?!.{0,60}(?:bekommen|gekriegt|erhalten))")
_REST = regex(r"(?<!\w)(?:rest|restliche\w?|restbetrag|übrige\w?|remaining|remainder)(?!\w)")
_AWAY = regex(
    r"(?<!\w)(?:fehl\w{1,3}|behalten|behält|einbehalten|zurückgehalten|ein(?=[ .!]*$)|steh\w{1,2} (?:noch )?aus"
    r"|stecken?|hängen|hängt|nich|ned|net|nicht"
    r"|keep|keeps|kept|keeping|hold|holding|held|withheld|missing|stuck|not|bleib\w{1,3}|remains?)(?!\w)"
)
_SUM = r"\d{1,3}(?:[.,]\d{3}){1,2}(?:[.,]\d{2})?(?![\d.,]\d)|\d{1,6}(?:[.,]\d{2})?(?![\d.,]\d)"
_OF_ALL = regex(
    rf"(?<![\w.,])[€£$]? ?(?P<part>{_SUM})(?: ?(?:€|eur\w{{0,2}}|chf|franken|£|\$|pounds?))? (?:out of|of|von|vo)"
    rf"(?: (?:the|my|den|meinen|insgesamt|all)){{0,2}} ?[€£$]? ?(?P<whole>{_SUM})(?!\w)"
)
# What is to come, is owed or was earned, and whose money it is besides.
_OTHERWISE = regex(
    r"\?|(?<!\w)(?:wird|werden|würde\w*|soll\w{0,3}|woll\w{1,3}|will|would|going|gonna|should|promised?|versprochen"
    r"|zugesagt|morgen|tomorrow|next|nächste\w?|bald|soon|wenn|falls|if|when|sobald|forder\w*|mahn\w*|inkasso|owes?"
    r"|schuld\w*|angeblich|allegedly|nie|niemals|never|rechnung\w*|bill|invoice|miete|rent|lohn|gehalt|salary|wages"
    r"|rente|jobcenter|amt|chef\w*|boss|kund\w{1,4}|käufer\w{0,3}|customers?|buyers?|clients?|bestell\w*|order(?:ed|s)?"
    r"|gekauft|bought|verkauf\w*|sold|mutter|vater|freund\w*|mother|father|friend)(?!\w)"
)
_SAFEGUARD = regex(r"(?<!\w)(?:käuferschutz\w*|buyers? protection)(?!\w)")  # why they keep it


@dataclass(frozen=True)
class PartBack:
    """What came and what did not, in cents; `kept` None where it is only called the rest; `seen` where the person says
    that it is there, and not only that it was paid."""

    came: int
    kept: int | None
    seen: bool


def part_back(text: str) -> PartBack | None:
    """The part that came, where a text says that, and that the rest did not."""
    small = _SAFEGUARD.sub(" ", level(text))
    if len(text) > LONGEST or _OTHERWISE.search(small):
        return None
    parts = [one for one in _CUT.split(small) if one.strip()]
    if of_all := _OF_ALL.search(small):
        return _of_a_whole(small, of_all)
    came = [one for one in parts if not _AWAY.search(one) and _came(one) and len(sums_in(one)) == 1]
    away = [one for one in parts if _AWAY.search(one) and (_REST.search(one) or sums_in(one))]
    if len(came) != 1 or len(away) != 1 or len(kept := sums_in(away[0])) > 1:
        return None
    seen = any(_SEEN.search(one) for one in parts if one not in away)
    return PartBack(sums_in(came[0])[0][0], kept[0][0] if kept else None, seen)


def _of_a_whole(small: str, said: re.Match[str]) -> PartBack | None:
    """ "Got 300 of the 340", and nothing besides."""
    came, whole = amount(said["part"]), amount(said["whole"])
    alone = len(small.split()) <= FEW and not _AWAY.search(small) and _came(small)
    if not alone or came is None or whole is None or came.cents >= whole.cents:
        return None
    return PartBack(came.cents, whole.cents - came.cents, bool(_SEEN.search(small)))


def _came(part: str) -> bool:
    theirs = _PAID.search(part) or _PAYS.search(part)
    return bool(_SEEN.search(part) or (theirs and not _WRITER.search(part)))
