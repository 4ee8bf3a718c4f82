"""That a sum is wanted of somebody: "die wollen 80 Euro", "ich soll 80 zahlen", "bitte zahlen Sie 27,98". Whether it is
owed it never knows."""

from bot.patterns import regex

WANT = r"(?:wollen|will|fordern|fordert|verlangen|verlangt|wants?|demands?)"
# "Wise will einen Nachweis": papers, and no money.
PAPERS = (
    r"(?:einen? |a |my |meinen? )?(?:\w{0,12}nachweis\w{0,2}|belege?|kontoausz[uü]ge?|ausweis|selfie|unterlagen"
    r"|proof|passport|id|documents?)(?!\w)"
)
# "Wise will einen Nachweis, woher das Geld kommt": their wish.
_PAPERS_WANTED = regex(rf"(?<!\w)(?<!ich )(?<!wir )(?<!\bi )(?<!\bwe ){WANT} {PAPERS}[^.!?;,]*")


def without_papers(words: str) -> str:
    """Plain words without the papers that others want."""
    return _PAPERS_WANTED.sub(" ", words)


_YET = r"(?:(?:noch|nochmals?|noch mal|auch|jetzt|nun|denen|plötzlich|auf einmal|wieder|insgesamt|dafür) )*"
_BARE = r"\d[\d.,]{0,9} ?(?:€|eur\w{0,2})?"
_FEE = r"(?: (?!ich|wir|für|an)[a-zäöüß]{4,14}(?= )){0,2}"  # "38,50 Gebühren nachzahlen"
_PAY = (
    r"(?:(?:nach|be|ein|ab)?zahlen|blechen|latzen|löhnen|berappen|abdrücken|hinlegen|hinblättern|rausrücken"
    r"|überweisen|in den rachen (?:werfen|schmei(?:ß|ss)en))"
)
# "Angeblich gegen die Richtlinien": what is alleged is no debt.
WANTS_SUM = regex(
    rf"(?<!\w)(?<!ich )(?<!wir )(?<!we )(?<!\bi )(?:{WANT}|mahnt|mahnen|demanding|asking for"
    r"|(?:they're|they are|is|are) after|(?:billed|invoiced|billing) me)(?!\w)(?! ich| wir)"
    rf"(?! {PAPERS})[^.!?]{{0,40}}?"
    r"(?:(?:\d[\d.,]{0,10}\s?(?:€|eur\w{0,3}|chf|pounds|pfund|£|dollars?))|[€£$]\s?\d"
    r"|(?<!\d)(?<!am )(?<!zum )(?<!bis )(?<!dem )(?<!ab )\d{1,6}[.,]\d{2}(?!\d))"
    r"|\d\s?(?:€|eur\w{0,3}) (?:berechnet|in rechnung gestellt)(?!\w)"
    r"|(?:\d\s?(?:€|eur\w{0,3}|chf)|\d[.,]\d\d) (?:wollen|will|fordern|fordert|verlangen|verlangt|soll"
    r"|sollen) (?!ich|wir)\w"
    r"|(?<!\w)(?:ich|wir) (?:soll(?:en|te)?|(?:darf|dürfen|muss|müssen)(?= jetzt| nun| noch| auf einmal))"
    rf" {_YET}{_BARE}{_FEE} ?{_PAY}(?!\w)"
    rf"|(?<!\w)(?:ich|wir) {_YET}{_BARE}{_FEE} ?{_PAY} soll(?:en)?(?!\w)"
    rf"|(?<!\w){WANT} (?:die |sie )?{_YET}{_BARE}"
    r" ?(?:von (?:mir|uns)|from (?:me|us)|plus|zuzüglich)(?!\w)"
    r"|(?<!\w)(?:wants? (?:me|us)|(?:i'm|i am|we're|we are) (?:now |suddenly )?supposed) to (?:pay|cough up|fork out"
    r"|hand over)(?: them)? (?:€|£|\$)?\d"
    r"|(?<!\w)(?:they|it|there|the (?:e?-?mail|letter|app|message)) (?:just )?"
    r"(?:says?|said|claim|write|wrote|told me|reads)(?: that)? (?:i|we) (?:have|need|am supposed|should)"
    r" (?:to )?(?:now |still |also )*pay (?:another |an extra |a further |them )*(?:€|£|\$)?\d"
    r"|(?<!\w)(?:jetzt|nun|plötzlich|auf einmal|trotzdem|angeblich)(?: \w{1,9}){0,2} soll(?:en)? (?:ich|wir)"
    rf" {_YET}{_BARE}{_FEE} ?{_PAY}(?! ?\?)(?!\w)"
    r"|\d\s?(?:€|eur\w{0,3}|chf) soll(?:en)? (?:ich|wir) (?:\w{1,12} ){0,3}(?:nach|be)?(?:zahlen|schulden)"
    r"|(?<!\w)(?:€|£|\$)?\d(?:[\d.,]{0,9}\d)? ?(?:euros?|€|pounds|£)? they (?:want|demand|ask)"
    r"(?! (?:(?:for|me|us|me for|us for|again) ){0,2}(?:an?|my|more|the|same|proof|id|passport|doc\w*|papers?"
    r"|statements?"
    r"|payslips?|source|questions?|again|why|about|selfies?|verification)(?!\w))"
    r"|(?<!\w)(?:gesperrt\w*|sperr(?:en|t)|dicht|zu|blocked|closed|locked)(?: \w{1,8}){0,2} (?:wegen|over"
    r"|because of) (?:\w{1,12} )?"
    r"(?:\d[\d.,]{0,8} ?(?:€|euros?|eur)|\d{1,5}[.,]\d\d)(?!\w)(?! (?:\w{0,9}überweisung|payment|transfer|an|to) )"
    # "Wegen einer Rechnung von 80", "es geht um 80 Euro, die ich nie bestellt habe", "da steht, ich muss 80 zahlen".
    r"|(?<!\w)(?:wegen|wg\.?|aufgrund|over|because of|due to) (?:\w{1,10} ){0,2}(?:rechnung|bill|invoice)"
    r" (?:(?:von|über|in höhe von|mit|of|for|over|from) (?:\w{2,14} )?){1,2}(?:€|£|\$)?\d"
    r"|(?<!\w)(?:es|das|it|this|it's) (?:geht|ging|is|was)?(?: \w{1,10}){0,2} ?(?:um|about) (?:die |€|£)?\d[\d.,]{0,9}"
    r" ?(?:€|euros?|eur|chf|pounds)?,? (?:die|that|which)? ?(?:ich|wir|i|we)"
    r" (?:(?!für|for|verkauft|sold)[\w']{1,10} ){0,4}(?:bestellt|gekauft|bezahlt|gezahlt|überwiesen|schulde|ordered"
    r"|bought|paid|owe)(?!\w)(?! (?:bekomm|gekrieg))"
    rf"|(?<!\w)(?:steht|stand|heißt|schreib(?:en|t)|sag(?:en|t)|mein(?:en|t))(?: (?:da|die|sie|es|drin|drauf)){{0,2}},?"
    rf" (?:ich|wir) (?:muss|müssen|müsste\w?) {_YET}{_BARE}{_FEE} ?{_PAY}(?!\w)"
    rf"|(?<!\w)dass (?:ich|wir) {_YET}{_BARE}{_FEE} ?{_PAY} (?:muss|müssen|müsste\w?)(?!\w)"
    # "Es geht um ne alte Rechnung, 121,40", "Rechnung über 121,40 €" and nothing else.
    r"|(?<!\w)(?:(?:geht|ging|dreht)(?: es| sich)? um|(?:it'?s|it is|this is) about) (?:\w{1,6} ){0,2}(?:\w{3,10} )?"
    r"(?:rechnung|forderung|mahnung|bill|invoice|debt),? ?(?:(?:von|über|in höhe von|mit|of|for|over) )?(?:€|£|\$)?\d"
    r"|^\W*(?:eine? )?(?:rechnung|forderung|mahnung) (?:von|über|in höhe von) (?:€ ?)?\d[\d.,]{0,9} ?(?:€|euros?"
    r"|eur)?\W*$"
    # "Bitte zahlen Sie 27,98", as they write it.
    r"|(?<!\w)(?:zahlen|bezahlen|überweisen|begleichen) sie (?:(?:bitte|umgehend|sofort|noch|uns|den|die|betrag|von"
    r"|restlichen|offenen) ){0,4}(?:€ ?)?\d|(?<!\w)please (?:pay|transfer|settle) (?:(?:us|the|amount|of"
    r"|outstanding) ){0,4}"
    r"[€£$]?\d"
)
