"""Questions about the rent, benefits and other running costs while an account is shut, what could also stand in a
letter, and why its days are as they are. What to pay is never said here."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

# The rent, and no bill that may be what is disputed.
_RUNNING = (
    r"(?:miete|mieten|rent|nebenkosten|unterhalt|mortgage|child support|daueraufträge?n?|standing orders?"
    r"|direct debits?|lastschriften)"
)
_PAY = r"(?:be)?(?:zahl\w*|überweis\w*|pay|paying|paid|transfer|laufen|weiterlaufen|run|go)"
_I_SHOULD = r"(?:soll|sollte|muss|kann|darf|wie|woher|wovon|womit|was|should|must|do|can|may|how|where|what|shall|have)"
RUNNING_COSTS = regex(
    rf"(?<!\w){_I_SHOULD}(?!\w)[^.!?]{{0,50}}(?<!\w){_RUNNING}(?!\w)[^.!?]{{0,40}}"
    rf"(?<!\w)(?:{_PAY}|woanders|elsewhere)(?!\w)"
    rf"|(?<!\w){_I_SHOULD}(?!\w)[^.!?]{{0,40}}(?<!\w){_PAY}(?!\w)[^.!?]{{0,40}}(?<!\w){_RUNNING}(?!\w)"
    rf"|(?<!\w)(?:was (?:ist|wird) (?:mit|aus)|what (?:about|happens (?:to|with))) "
    rf"(?:mein\w{{0,2}} |der |den |my |the )?{_RUNNING}(?!\w)"
)
# What comes in each month, and where it is to go now; who asks where it is has not got it.
_COMES_IN = (
    r"(?:kindergeld|elterngeld|bürgergeld|arbeitslosengeld|wohngeld|pflegegeld|rente|bafög|lohn|gehalt|child benefits?"
    r"|benefits|wages|salary|pension)"
)
BENEFITS = regex(
    r"(?<!\w)(?:wo(?:hin)? (?:soll|sollen|kann|geht|kommt|muss|darf|schick\w*|überweis\w*)"
    r"|was (?:ist|wird|passiert|mach\w*) (?:\w{1,9} ){0,2}(?:mit|aus)|where (?:should|do|does|can|will|shall|to)"
    r"|what (?:about|happens (?:\w{1,5} )?(?:to|with)))"
    rf"(?!\w)[^.!?]{{0,30}}(?<!\w){_COMES_IN}(?!\w)"
)
ALSO_IN_IT = regex(
    r"(?<!\w)(?:muss|müsste|soll|sollte|kann|darf|should|must|can|shall|do|shouldn't) (?:ich|man|wir|i|we|das|es)(?!\w)"
    r"[^.!?]{0,60}(?<!\w)(?:(?:re|h?ine)inschreiben|hinschreiben|dazuschreiben|erwähnen|write (?:in(?:to)? (?:it|there"
    r"|the letter)|that in|down that)|mention|put in(?:to)? (?:it|the letter))(?!\w)"
)
IS_IN_IT = regex(
    r"(?<!\w)(?:steht|stehts|stehen|ist|kommt) (?:(?:da|das|dort|es|im brief|in dem brief|auch|jetzt|denn|schon"
    r"|wirklich|mit"
    r"|eigentlich) ){0,4}(?:drin|drinnen|drinne|im brief|mit drin)(?:,? (?:dass|das|wie|wo|was|wer|warum)(?!\w)|\W*\?)"
    r"|(?<!\w)(?:does|did) (?:it|the letter|that) (?:also )?(?:say|mention|tell)(?!\w)"
    r"|(?<!\w)is (?:it|that|this) (?:also |all )?in (?:the letter|there|it)(?!\w)"
)
WHY_THAT_DAY = regex(
    r"(?<!\w)(?:why|warum|wieso|weshalb|how come)(?!\w)[^.!?]{0,50}(?<!\w)(?:deadlines?|due|frist(?:en)?|stichtag|date"
    r"|datum|tag|day)(?!\w)[^.!?]{0,40}(?<!\w)(?:same|identical|gleich\w*|dieselbe\w?|derselbe|earlier|früher|später"
    r"|later)(?!\w)"
)
_OFFERED = regex(
    r"(?<!\w)(?:\w{0,4}raten\w*|vergleich\w*|angebot\w*|bietet|bieten|vereinbarung\w*|schuldanerkenntnis\w*|vertrag"
    r"|offer\w*|instal?ments?|agreement|settlement|contract|plan)(?!\w)"
)


def offered(text: str) -> bool:
    """Does the text speak of an offer or an agreement of theirs?"""
    return bool(_OFFERED.search(spoken(text)))


# "Die Miete ist 640 Euro": that lies nowhere, and nobody here claims it.
COSTS = regex(r"(?i)\b(?:miete|strom|rent) (?:ist|is|beträgt|kostet|macht)\b")
