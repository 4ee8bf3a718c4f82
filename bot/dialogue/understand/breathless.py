"""A story told in one breath, as spoken to a telephone that sets no stops: it gets one before each clause that plainly
begins. What is told it never knows."""

import re

from bot.dialogue.understand.months import MONTH, MONTHS
from bot.dialogue.understand.text import words
from bot.patterns import regex

LEAST, FOR_ONE = 12, 14  # words of such a text; and words for which one mark may stand in it
_MARKS = regex(r"(?:[^\W\d_]|€)[.!?;,:](?=\s|$)|\n")
_VERB = r"(?:habe?|haben|hat|hob|wurden?|kam|kamen|ist|war|waren|bin|komm\w{0,2}|geht|lag)"
_DAY = (
    r"(?:am|seit|vom|on|since|sit) (?:dem |the )?\d{1,2}[.,]?"
    rf"(?:\d{{1,2}}\.(?:\d{{2,4}})?|(?:st|nd|rd|th)?(?: (?:of )?(?:{MONTH}))?(?: \d{{4}})?)"
)
_BEGINS = regex(
    rf"(?<!beleg)(?<!nachweis)(?<!quittung) (?=(?:{_DAY} {_VERB}"
    r"|(?P<who>ich (?:habe?|bin|war|kann|komm\w{0,2}|will|soll|wollte|weiß|kenne?|nutze|verkaufe?|brauche?|möchte))"
    r"|(?:die|sie) (?:wollen|behaupten)|(?:die|das|den|des|diesen?|dieses) (?:habe?|hob|haben) (?:ich|i|wir)"
    r"|da (?:sind|liegen|waren|ist)|es (?:geht um|liegen|sind)"
    r"|(?P<paid>bezahlt hab ich|(?<!\d )(?<!\d\. )bezahlt hab)"
    r"|jetzt (?:schreibt|wollen|will|ist|hab|kommt)"
    r"|(?:angeblich|begründung|als grund|inkasso macht|der brief|das schreiben|das inkassobüro|allegedly|reason given)"
    r"|(?:mein|my|our) (?:\w{2,14} ){0,2}\w{0,12}(?:konto|account|profile?|balance) (?:ist|wurde|war|is|was|has|got)"
    r"|(?P<firm>(?!(?:has|have|had|hat|just|also|then|now|suddenly|already) )[\w-]{3,20}"
    r" (?:hat|has|blocked|limited|closed|suspended|banned) (?:mein|mich|meinen|my|me))"
    r"|guthaben \d|(?:€ ?)?\d[\d.,]{0,9} ?(?:€|euro?s?|eur) (?:von mir|sind|liegen|stecken|hängen|is|are)"
    r"|(?P<english>i (?:have|had|emailed|wrote|sent|called|paid|can'?t|need|want|never|didn'?t|complained)"
    r"|there (?:is|are)|it (?:was|came)|they (?:want|are holding|keep|blocked|limited|closed)))(?!\w))",
    re.IGNORECASE,
)
# Behind these the clause goes on.
_GOES_ON = words("""
    weil dass das die der den dem und oder wenn als ob aber was wie wo wer welche welcher welches dann da damit
    bevor bis obwohl nachdem seit seitdem sobald denn sondern doch auch nur noch über von um mit für ca etwa rund
    meine mein ich sie er es wir sagt sagen sagte sagten meint meinen meinte meinten schreibt schreiben behauptet
    behaupten glaube glaub denke denk hoffe hoff vermute weiß weiss
    dachte dachten denkt denken glaubt glauben soweit ob vielleicht eventuell eigentlich
    because that and or if when as but which who what where since until before
    after although so then about of for my the i they we he she says say said saying told telling stating think
    believe hope know guess suppose reckon thought thinks assume assumed far whether maybe perhaps wrote sent
    paid will wollen wollte wollten fordert fordern verlangt verlangen möchte möchten want wants wanted demand demands
""")


def with_stops(text: str) -> str:
    """The text with a full stop, or the end of a line, before each clause, where it has almost none of its own."""
    size = len(text.split())
    if size < LEAST or len(_MARKS.findall(text)) * FOR_ONE > size:
        return text
    done, place = list[str](), 0
    for cut in _BEGINS.finditer(text):
        before = text[place : cut.start()]
        said = before.casefold().split()
        if not said or _leads(said[-1], cut["who"] or cut["english"] or cut["firm"]) or _named_so(said, cut["firm"]):
            continue
        if _OWED.search(before) or (cut["paid"] and _OF_CLAUSE.search(before)):
            continue
        if _DONE.search(before) and _DAY_OF_IT.match(text, cut.end()):
            continue
        done.append(before + (". " if before[-1].isalpha() or before[-1] == "€" else "\n"))
        place = cut.end()
    return "".join(done) + text[place:]


# "Sie schuldet Zalando angeblich 74,95".
_OWED = regex(r"(?<!\w)(?:schuldet?|schulden|owes?)(?: [^\W\d]{2,15})?$", re.I)

# "Weil ich eine Rechnung nicht bezahlt hab": the verb at the end of its clause, with its no.
_OF_CLAUSE = regex(
    r"(?<!\w)(?:nicht|nich|nie|niemals|ned|net|nix|nichts|kein\w{0,2}|noch|schon|längst|bereits|teilweise|selbst)$"
    r"|(?<!\w)(?:ich|wir)(?: (?!(?:hab|habe|haben|bin|war|will|kann|soll|muss)(?!\w))[^\s.!?;]{1,20}){0,8}$",
    re.I,
)


# "Mein Konto deaktiviert am 18.11. hab angerufen": the day of what stands before it; "am 18.11. hab ich" begins anew.
_DONE = regex(r"(?<=[\w.,] )(?:\w{0,10}ge\w{2,12}(?:t|en)|\w{3,14}iert|zu|dicht)$", re.I)
_DAY_OF_IT = regex(rf"{_DAY} habe?n?(?! (?:ich|wir|i)(?!\w))", re.I)


def _leads(word: str, who: str | None) -> bool:
    """Does the clause go on behind the word? English, and who learns German, names the day before who did something."""
    return word in _GOES_ON or bool(who and (word in MONTHS or word[0].isdigit()))


def _named_so(said: list[str], firm: str | None) -> bool:
    """Is what acts named in two words: "die sparda bank hat mein konto …", "die sparkasse essen hat mir …"?"""
    return bool(firm and (firm.casefold().split()[0] in _LAST or (len(said) > 1 and said[-2] in _ARTICLES)))


_LAST = words("bank pal bay versand kasse sparkasse shop prime group inkasso")
_ARTICLES = words("die der das meine unsere mei mi the my our")
