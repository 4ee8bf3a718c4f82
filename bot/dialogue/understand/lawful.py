"""Whether the writer acts for somebody by law: as a court's guardian, or as the parent of a child. Whether a power of
attorney would do as well it never knows."""

from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_GUARDIAN = phrases("""
    (gesetzliche*|rechtliche*|bestellte*|amtliche*) (betreuer*|vormund*|vertreter*); berufsbetreuer*; vormund;
    (bin|als|i'm|am) (* )?(* )?(betreuer|betreuerin|vormund|guardian); (legal|appointed|court) guardian; guardian of;
    (erwachsenenvertreter*|beistand); betreuerausweis*; betreuungsausweis*; court (appointed )?deputy
""")
_CHILD = r"(?:tochter|sohn|sohnemann|kind|stieftochter|stiefsohn|daughter|son|child|kid|stepson|stepdaughter)"
_AGE = (
    r"(?P<age>1[0-7]|[1-9])(?![\d:/]|[.,]\d|\w|\. ?(?:klasse|stock|etage|oktober|november|dezember|januar|\d)"
    r"| ?(?:€|euro|eur|monate|months|uhr|mal|tage|days|wochen|weeks|spiele|games))"
)
_AGED = regex(
    rf"(?<!\w){_CHILD}(?: (?!(?:hat|hatte|has|had|spielt|kauft\w*|bekam|seit|since|mit|with)(?!\w))\w{{2,12}})?"
    r"[,.]? ?\(?(?:(?:und )?(?:er|sie|es|he|she|der|die) )?(?:ist |is |isch |wird |she's |he's )?"
    rf"(?:erst |noch |only |just |gerade )?{_AGE}"
)
# "Der Finn is 13", "sie ist erst 12", said of a child that is known to be meant.
_OF_THEM = regex(
    r"(?<!\w)(?:(?:er|sie|he|she|der|die|dea|des|that)(?: (?!\w*(?:nummer|rechnung|betrag|forderung|frist|summe"
    r"|datum|mail"
    r"|seite|brief|gebühr|rate|code|fall)\w* )[^\W\d]{2,12})? (?:ist|is|isch|wird)|he's|she's)"
    rf" (?:erst |noch |only |just |gerade |grad )?{_AGE}"
    r"|(?<!\w)(?:my|our|mein\w{0,2}|unser\w{0,2}) (?:1[0-7]|[1-9])[ -]?(?:year[ -]?old|jährig\w{0,2}"
    r"|jaehrig\w{0,2})(?!\w)"
    r"|(?<!\w)(?:in|in die|in der) (?:der |die )?[1-9]\. (?:klasse|schulstufe)(?!\w)"
    r"|(?<!\w)(?:turned|wurde|ist) (?:1[0-7]|[1-9])(?: geworden| (?:in|im) (?:january|february|march|april|may|june"
    r"|july"
    r"|august|september|october|november|december))(?!\w)"
    r"|^\W{0,2}(?:(?:er|sie|he|she|ist|is|erst|noch|only|just) ){0,3}(?:1[0-7]|[1-9]) (?:jahre?|years?)(?: alt"
    r"| old)?\W{0,3}$"
    r"|^[^\W\d]{2,15} [^\W\d]{2,20}(?:, ?| \()(?:1[0-7]|[1-9])(?: jahre?| years?)?\)?\W{0,2}$"
)
_YEARS_OLD = regex(
    rf"(?<!\w)(?P<age>1[0-7]|[1-9]) ?-?(?:jährig\w{{0,2}}|jaehrig\w{{0,2}}|year ?-?old) (?:\w{{1,12}} )?{_CHILD}(?!\w)"
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
    if relation != "child":
        return ""
    return "parent" if any(rule.search(words) for rule in (_AGED, _YEARS_OLD, _MINOR, _OF_THEM)) else ""
