"""Whether the writer acts for somebody by law: as a court's guardian, or as the parent of a child. Whether a power of
attorney would do as well it never knows."""

from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

OF_AGE = 18
_GUARDIAN = phrases("""
    (gesetzliche*|rechtliche*|bestellte*|amtliche*) (betreuer*|vormund*|vertreter*); berufsbetreuer*; vormund;
    (bin|als|i'm|am) (* )?(* )?(betreuer|betreuerin|vormund|guardian); (legal|appointed|court) guardian; guardian of;
    (erwachsenenvertreter*|beistand); betreuerausweis*; betreuungsausweis*; court (appointed )?deputy
""")
_CHILD = r"(?:tochter|sohn|sohnemann|kind|stieftochter|stiefsohn|daughter|son|child|kid|stepson|stepdaughter)"
_AGED = regex(
    rf"(?<!\w){_CHILD}(?: (?!(?:hat|hatte|has|had|spielt|kauft\w*|bekam|seit|since|mit|with)(?!\w))\w{{2,12}})?"
    r"[,.]? ?\(?"
    r"(?:(?:und )?(?:er|sie|es|he|she|der|die) )?(?:ist |is |isch |wird |she's |he's )?"
    r"(?:erst |noch |only |just |gerade )?"
    r"(?P<age>1?\d)(?![\d.:/]|\w| ?(?:€|euro|eur|monate|months|uhr|mal|tage|days|wochen|weeks))"
)
_YEARS_OLD = regex(
    rf"(?<!\w)(?P<age>1?\d) ?-?(?:jährig\w{{0,2}}|jaehrig\w{{0,2}}|year ?-?old) (?:\w{{1,12}} )?{_CHILD}(?!\w)"
)
# Of a child that was named before: "er ist erst 11".
_HE_IS = regex(
    r"(?:^|[,.!?] |und |and )(?:er|sie|es|he|she|der|die|kind) (?:ist|is|isch|wird) (?:ja |doch |erst |noch |only "
    r"|just |gerade ){0,2}(?P<age>1?\d)(?: jahre?\b| years?\b)?(?: alt\b| old\b)?(?=\s?(?:$|[,.!?)]|und |and ))"
)
_MINOR = regex(
    rf"(?<!\w)minderjährig\w{{0,2}} {_CHILD}(?!\w)"
    rf"|(?<!\w){_CHILD}[^.!?]{{0,40}}(?:minderjährig|under ?age|a minor)(?!\w)"
)


def lawful(text: str, relation: str) -> str:
    """ "guardian", "parent" of a child under age, or "": as what the writer acts for whom they are asking for, who is
    `relation` to them (see `behalf`)."""
    words = plain(text)
    if _GUARDIAN.finds(words):
        return "guardian"
    told = [found for rule in (_AGED, _YEARS_OLD, _HE_IS) if (found := rule.search(words))]
    young = any(int(found["age"]) < OF_AGE for found in told) or (not told and _MINOR.search(words))
    return "parent" if relation == "child" and young else ""
