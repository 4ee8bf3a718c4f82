"""Goods that somebody says are no genuine ones: "angeblich fake schuhe", "they say the bag is a replica"; neither a
claim for money nor a message that is forged. Whether they are it never knows."""

from bot.patterns import regex

_MANY = r"(?:fakes|fälschung(?:en)?|\w{0,12}fälschung(?:en)?|plagiate?n?|raubkopien|repliken|counterfeits?|replicas?)"
_UNREAL = (
    rf"(?:fake|gefälscht|gefaked|unecht|nachgemacht|nicht echt|(?:eine? |a )?(?:{_MANY}|kopien?|copy|copies"
    r"|knock-?offs?)|not (?:genuine|authentic|real|original)|inauthentic)"
)
_FAKE = r"(?:gefälschte[nrs]?|fake|nachgemachte[nrs]?|unechte[nrs]?|counterfeit(?:ed)?|replica|inauthentic)"
_NO_GOODS = (
    r"(?!(?:\w{0,9}mails?|nachrichten?|sms|links?|\w{0,5}seiten?|web\w*|briefe?|anruf\w*|messages?|texts?|calls?|pages?"
    r"|\w{0,3}sites?|letters?|\w{0,4}shops?|\w{0,8}rechnung\w*|bills?|invoices?)(?!\w))"
)
_SAY = (
    r"(?:(?:sie|die|man|they|it|[a-z]{4,12}) (?:sagen|sagt|behaupten|behauptet|schreiben|schreibt|meinen|meint|says?"
    r"|said|claims?|claimed|think|wrote)(?:,? (?:dass|that)|,)?|angeblich|supposedly|allegedly|apparently)"
)
_THINGS = rf"(?:die|der|das|meine?|deren|the|my|these|those)(?: {_NO_GOODS}[a-zäöüß-]{{2,20}}){{1,3}}?"
_ARE = r"(?:ist|sind|sei|seien|wäre|wären|is|are|was|were)"
_ENDS = (
    r"(?=\W{0,2}$|[.,!?;)\n]"
    r"| (?:und|and|aber|but|dabei|obwohl|seit|since|gesperrt|sind|seien|wären|ist|sei|wäre)(?!\w))"
)
_SOLD = r"(?:verkaufs? (?:von )?|selling |(?:the )?sale of )"
FAKE_GOODS = regex(
    # "Sie sagen die Schuhe sind fake", "supposedly my bag is fake"; "angeblich ist die Tasche gefälscht"
    rf"(?<!\w){_SAY} (?:(?P<told>{_THINGS} {_ARE}(?: wohl| alle| all)? {_UNREAL})"
    rf"|{_ARE} (?P<turned>{_THINGS} {_UNREAL})){_ENDS}"
    # "Die sagen, das sind Fälschungen", "angeblich verkaufe ich Plagiate"
    rf"|(?<!\w){_SAY},? (?P<those>(?:(?:das|es|they|those|these) {_ARE} |it's |they're |(?:verkaufe?|verkauft) ich )"
    rf"(?:alles |all )?{_MANY}){_ENDS}"
    # "Wegen fake Schuhen", "banned for selling fakes", "angeblich gefälschte Ware"
    r"|(?<!\w)(?:wegen|angeblich\w{0,2}|aufgrund|for|because of|due to|supposedly|allegedly|apparently|over)"
    rf" (?P<sold>{_SOLD}?(?:{_FAKE} {_NO_GOODS}(?!ist |sind |is |are )[a-zäöüß-]{{3,20}}(?: verkauft)?"
    rf"|(?:{_MANY}|fake)(?=[.,!?;\n]|\W{{0,2}}$| (?:gesperrt|verkauft|und|and|aber|but)(?!\w))))(?!\w)"
)
