"""A refund that the company wants back: "80 € erstattet, jetzt wollen sie die wieder". Who is right it never knows."""

from bot.case import Money
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import level
from bot.patterns import regex

GIVEN = (
    r"(?<!\w)(?:(?:zurück|rück)?erstattet|\w{0,6}erstattung|gutgeschrieben|gutschrift|rückzahlung|käuferschutz"
    r"|zurück ?(?:bekommen|gekriegt|gezahlt|überwiesen|gebucht)|refund(?:ed)?|credited|reimbursed|buyer protection"
    r"|(?:paid|gave|sent) (?:me|us) back)(?!\w)"
)
_THEY = r"(?<!ich )(?<!wir )(?<!\bi )(?<!we )(?<!käufer )(?<!kunde )(?<!buyer )(?<!customer )"
_WANTED = (
    rf"(?:{_THEY}(?<!\w)(?:woll(?:en|n)|will|fordern|fordert|verlang(?:en|t)|möchten?)(?! (?:ich|wir|i|we)(?!\w))"
    r"(?: (?!nicht|nich|nie)[^\s.!?;]{1,14}){0,6} (?:wieder|zurück\w{0,5}|retour)(?!\w)"
    r"|(?<!\w)(?:soll(?:en|te)?|muss|müssen)(?: (?!nicht|nich)[^\s.!?;]{1,14}){1,6} "
    r"(?:zurück ?(?:zu)?(?:zahlen|geben|überweisen|bezahlen|erstatten)|wieder (?:zahlen|zurück\w*|hergeben))(?!\w)"
    rf"|{_THEY}(?<!\w)(?:wants?|demands?|demanding|claim(?:s|ing)?|ask(?:s|ing)? for)(?: [^\s.!?;]{{1,12}}){{0,4}} back"
    r"(?!\w)|(?<!\w)(?:have|need|supposed|told|asked|asking|wants?|demands?)(?: (?:me|us|i|we)){0,2} to (?:repay"
    r"|(?:pay|give|send)(?: (?:it|them|that|the|this|money|all|[€£$]?\d[\d.,]{0,8}|€|euros?)){0,4} back)(?!\w)"
    r"|(?<!\w)(?:rückforderung|repay)(?!\w))"
)
_BACK = regex(
    rf"{GIVEN}(?P<between>(?:[^.!?;]|[.](?! )|[.] (?=(?:jetzt|nun|und|now|and|then|dann) )){{0,90}}?){_WANTED}"
)
_NEAR = 40  # characters before the refund in which its sum stands


def wanted_back(words: str) -> bool:
    """Do the words say that what was refunded shall be given back?"""
    return _BACK.search(words) is not None


@remembered
def reclaimed(text: str) -> Money | None:
    """The one sum that was refunded and is wanted back; the one beside the demand, where two are told."""
    found = _BACK.search(level(text))
    if found is None:
        return None
    near = [one for one in topmost(text) if found.start() - _NEAR <= one.start < found.end()]
    late = [one for one in near if one.start >= found.end("between")]
    sums = {one.money for one in late or near}
    return sums.pop() if len(sums) == 1 else None
