"""Whose claim it is that an account was blocked over: somebody else's, says the person, and not their own. Whether that
is so it never knows."""

from bot.dialogue.understand.blockings import says_blocked
from bot.dialogue.understand.idioms import pattern, phrases
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.relations import NAMED, PERSON
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.wanted_sums import WANT
from bot.patterns import regex

_DEBT = (
    r"(?:schulden|schuld|forderung(?:en)?|rechnung(?:en)?|mahnung(?:en)?|inkasso\w*|offene\w? posten|zahlung(?:en)?"
    r"|claims?|debts?|bills?|invoices?|arrears)"
)
_DEBTS = """
    schulden; schuld; forderung; forderungen; rechnung; rechnungen; mahnung; mahnungen; inkasso*; posten; zahlung;
    zahlungen; claim; claims; debt; debts; bill; bills; invoice; invoices; arrears; schuldet; owes
"""
_MY = r"(?:mein\w{0,2}|unser\w{0,2}|my|our|der|des|the)"
_FEW = r"(?:(?!bezahlt|gezahlt|paid|und |and )[^\s.!?;,]{1,16} ){0,4}?"
_SOMEBODY = rf"(?:{_MY} )?(?:\w{{1,12}} )?{PERSON}(?!\w)"
_PAID = r"(?! (?:[^\s!?;]{1,12} ){0,5}(?:bezahlt|gezahlt|überwiesen|beglichen|paid|settled|transferred))"
# "Die Schulden von meinem Freund", "my boyfriend's debt", "mein Freund hat Schulden", "he owes them money".
_THEIRS = pattern(
    rf"(?<!\w){_DEBT} (?:(?:ist|sind|war|is|are) )?(?:von|vom|of|by|gegen|against|bei)? ?{_MY} (?:\w{{1,12}} )?{PERSON}"
    r"(?!\w)"
    rf"|(?<!\w){PERSON} (?:\w{{1,12}} )?{_DEBT}(?!\w)"
    rf"|(?<!\w){PERSON},? (?:die|der|who)(?: \w{{1,10}}){{0,3}} {_DEBT} (?:hat|hatte|has|had)(?!\w)"
    rf"|(?<!\w){PERSON} (?:hat|hatte|habe|has|had|got|schuldet|owes)(?!\w)"
    rf"(?: |(?:(?!(?:be|ge)zahlt|überw|paid)[^.!?;]){{0,40}}? ){_FEW}"
    rf"(?:{_DEBT}|money|geld|[€$£]?\d[\d.,]{{0,8}}+ ?(?:€|eur\w{{0,3}}|chf|franken)?)(?!\w){_PAID}"
    rf"|(?<!\w)(?:{_DEBT}|die|diese|they|it) (?:gehört|gehören|belongs? to|betrifft|betreffen) (?:nur )?{_SOMEBODY}"
    rf"|(?<!\w){PERSON} (?:\w{{1,14}} ){{0,3}}(?:nicht|nie|not|never|didn't|hasn't)(?: \w{{1,14}}){{0,2}}"
    r" (?:bezahlt|gezahlt|paid|pay)(?!\w)"
    # "Meine Frau wurde am 28.10. gesperrt wegen 214,70".
    rf"|(?<!\w){PERSON}(?: (?!(?:ich|mich|mein\w?|i|me|my|und|and)(?!\w))[^\s!?;,]{{1,16}}){{0,8}} (?:gesperrt"
    rf"|blockiert|dicht|zu"
    r"|blocked|closed|suspended|banned|locked)(?: \w{1,10}){0,2} (?:wegen|weil|over|because|due to)"
    rf"(?! (?:mir|mich|me|uns|us)(?!\w))(?: [^\s.!?;,]{{1,14}}){{0,6}}? (?:{_DEBT}(?!\w)|[€$£]?\d[\d.,]{{0,8}})",
    NAMED,
)
_WOMAN = "freundin|frau|mutter|mama|schwester|tochter|oma|mitbewohnerin|girlfriend|wife|mother|sister"
_HIS = pattern(
    rf"(?<!\w)(?:sein\w{{0,2}}|deren|dessen|his|her|their) (?:\w{{1,12}} )?{_DEBT}(?!\w)"
    rf"|(?<!\w)(?:(?:sein\w{{0,2}}|dessen|his|her|their)|(?:{_WOMAN})(?!\w)[^.!?]{{0,60}} ihr\w{{0,2}})"
    r" (?:\w{1,12} )?(?:account|konto|profil)(?!\w)[^.!?]{0,40} (?:wegen|weil|because|over|due to)(?!\w)"
    rf"[^.!?]{{0,30}}(?<!\w){_DEBT}(?!\w)"
    r"|(?<!\w)(?:sein\w{0,2}|dessen|his|her|their) (?:\w{1,12} )?(?:bestellung|order)(?!\w)(?:[^.!?]|\.(?=\d)){0,60}"
    r"(?<!\w)(?:nicht bezahlt|unbezahlt|offen|not paid|unpaid)(?!\w)",
    f"{_DEBTS}; bestellung; order",
)
# "Er hat Schulden bei Klarna", "der hat 380 bei Klarna offen"; of anybody by their name: "Tom hat bei Klarna Schulden".
_WITHIN = r"(?:(?!mir |uns |gesagt|gemeint|says? |said )(?:[^\s.!?;,]|[.,](?=\d)){1,16} ){0,6}?"
_NOBODY = r"(?!(?:ich|man|es|das|wer|konto|account|kunde|kundin|käufer|käuferin|verkäufer|firma|buyer|seller|it) )"
_UNPAID_THERE = r"(?:bei|at) \w{2,15} (?:\d[\d.,]* (?:euro )?)?(?:nicht|nie|not|never) (?:be|ge)zahlt"
_SUM_OPEN = r"(?:\d[\d.,]*(?: ?€| euro?)?|was|etwas|rechnung(?:en)?)(?: (?:bei|at) \w{2,15})? (?:offen|open)"
_OWES_AT = pattern(
    rf"(?<!\w)(?:er|der|he|she|sie(?= hat)|{PERSON}(?: \w{{2,12}})?) (?:hat|hatte|has|had) {_WITHIN}"
    rf"(?:{_UNPAID_THERE}|schulden|debts?|rückstände|{_SUM_OPEN})(?!\w)"
    rf"|(?<!\w){_NOBODY}[^\W\d_]{{3,15}} (?:hat|hatte|has|had)"
    rf"(?: (?:(?:da|noch|still) )?(?:bei|at|with) {_WITHIN}(?:schulden|debts?)(?!\w)"
    r"| (?:\w{1,12} )?(?:schulden|debts?) (?:bei|at|with)(?!\w))",
    "schulden; debt; debts; offen; open; rückstände; bezahlt; gezahlt",
)
# "Er soll 89,90 Euro schulden", "they want 80 euros from him".
_UP_TO = r"(?:[^.!?;]|\.(?=\d)|(?<=\d)\.){0,40}"
_PRONOUN = pattern(
    r"(?<!\w)(?:er|he|she|sie(?= hat(?:te)? ))(?: (?:had|has|hat|hatte|just|mal|letztens)){0,2} (?:forgot(?:ten)?"
    r"|missed)"
    r" (?:to pay )?(?:(?:a|the|one|her|his) )?(?:\w{1,12} )?(?:payment|bill|invoice|instal?lment|order)(?!\w)"
    r"|(?<!\w)(?:er|sie) (?:hat|hatte)(?: (?:mal|letztens|einfach|nur))? (?:(?:eine|ne|die|ihre|seine) )?"
    r"(?:zahlung|rechnung|rate) (?:vergessen|verpasst|verschwitzt)(?!\w)|"
    r"(?<!\w)(?:er|he|she) (?:schuldet|owes|supposedly owes|still owes)(?! (?:\w{1,8} )?(?:mir|uns|me|us)(?!\w))"
    rf"|(?<!\w)er (?:soll|sollte)(?! mir| uns)(?!\w){_UP_TO}(?<!\w)(?:schulden|schuldig|zahlen|bezahlen)(?!\w)"
    rf"|(?<!\w){WANT}(?!\w)(?! ich| wir){_UP_TO}"
    r"(?<!\w)(?:von ihm|from (?:him|her))(?!\w)"
    r"|(?<!\w)(?:von|bei|gegen) ihm (?:wollen|fordern|verlangen|geht es um|gehts um)(?!\w)",
    "er; he; she; sie; ihm; him; her",
)
# "Mein Ex, weil der noch 130 Euro schuldet", "my sister, who still owes 80".
_WHO_OWES = pattern(
    rf"(?<!\w){PERSON}(?!\w)(?:[^.!?;]|\.(?=\d)|(?<=\d)\.){{0,60}}?(?<!\w)(?:der|die|er|sie|dieser|diese|he|she|who)"
    r"(?: (?!(?:mir|uns|ich|wir|me|us|i|we|mein|meine|my)(?!\w))(?:[^\s.!?;,]|[.,](?=\d)){1,12}){0,6}"
    r" (?:schuldet|owes|owed|schuldig (?:ist|sei|is|war)|(?:schulden|offen|rückstände) (?:hat|hatte|habe))(?!\w)"
    r"(?! (?:mir|uns|me|us)(?!\w))",
    NAMED,
    "schuldet; owes; owed; schuldig; schulden; offen; rückstände",
)
# "Das sind die Schulden von meinem Ex", "that's my ex's debt", "nicht meine, sondern die vom Ex".
_NOT_US = r"(?! (?:und|and) (?:mir|ich|mich|me|i)(?!\w))"
_SAID_THEIRS = pattern(
    rf"(?<!\w)(?:sind|ist|is|are|that's|thats|it's|angeblich)(?:(?! nicht| not)[^.!?;]){{0,30}}? {_DEBT}"
    rf" (?:(?:von|vom|of) )?(?:{_MY} )?(?:\w{{1,12}} )?{PERSON}(?!\w){_NOT_US}{_PAID}"
    rf"|(?<!\w)(?:sind|ist|is|are|that's|thats|it's)(?: (?:aber|doch|ja|all|actually|only)){{0,2}} (?:mein\w{{0,2}}|my)"
    rf" (?:\w{{1,12}} )?{PERSON}(?:'?s)? {_DEBT}(?!\w)"
    rf"|(?<!\w){_DEBT},? (?:sondern|but)(?: die| der| das| those| that)? (?:von|vom|of) (?:{_MY} )?{PERSON}(?!\w)",
    NAMED,
)
# "Weil mein Mann angeblich 89,90 schuldet", "die soll 77 Euro nicht bezahlt haben", where one's own account is shut.
_BETWEEN = (
    r"(?:(?!(?:ich|mich|mir|wir|uns|mein\w{0,2}|i|me|we|us|my|mine|angerufen|gesagt|sagen|sagt|sagte|meinte?n?"
    r"|called|said"
    r"|says?|told|fordern|wollen|want|demand|bestellt|ordered|telefon|hotline|support|phone|line)(?!\w))"
    r"(?:[^\s.!?]|\.(?=\d)|(?<=\d)\.){1,20} ){0,10}?"
)
_OWING = pattern(
    rf"(?<!\w){PERSON}(?!\w)[,(]? {_BETWEEN}\(?(?:schuldet|schulde|schulden|schuldig|owes?|owed|debts?"
    r"|(?:nicht|nie|not|never|didn't|won't|hasn't|doesn't) (?:be|ge)?(?:zahl\w*|paid|pay)"
    r"|[€£$]?\d[\d.,]* ?(?:€|euros?|eur)?\)? ?(?:allegedly |angeblich |noch )?(?:offen|open|unpaid|nicht (?:be"
    r"|ge)?zahlt)"
    r"|(?:wegen|over) (?:€ ?|£)?\d)",
    NAMED,
)
_NOT_MINE = phrases("""
    nicht meine; nicht mir; nicht meins; nicht die meine; nicht von mir; nichts mit mir zu tun; nichts damit zu tun;
    nichts zu tun; gehört mir nicht; gehören mir nicht; gehört nicht mir; geht mich nichts an; nicht ich; ich nicht;
    not mine; not my; isn't mine; aren't mine; nothing to do with (me|it|that|his|her); nothing to do with;
    none of mine; ich selbst … keine; ich (hab|habe) keine; ich schulde … nichts; i owe nothing; i don't owe
""")
# A demand that came to the writer is one against them.
_OF_ME = regex(
    r"(?<!\w)(?:von mir|gegen mich|bei mir|an mich|mir|from me|against me|wants me to pay|me to pay"
    r"|ich soll(?:te)? (?:\w{1,12} )?(?:zahlen|bezahlen)|i (?:should|must|have to) pay)(?!\w)"
)
# That an account was blocked over it.
_OVER = regex(
    r"(?<!\w)(?:(?:wohnen|leben|live|living) (?:wir )?(?:zusammen|together)|(?:gleiche|selbe|same) (?:adresse|address)"
    r"|grund|wegen|weil|because|over(?! [€$£]?\d)|due to|aufgrund|für (?:die|seine|ihre)|for (?:his|her|their|my)"
    r"|over the|deshalb|deswegen|darum|daher|that's why|thats why|therefore)(?!\w)"
    r"|(?<!\w)(?:jetzt|nun|dann|dafür|gleich|now|then) (?:\w{1,8} ){0,4}(?:mein\w{0,2}|mich|my|me)(?!\w)[^.!?;]{0,40}"
    r"(?<!\w)(?:gesperrt|blockiert|zu|zugemacht|dicht|dichtgemacht|blocked|closed|locked|suspended)(?!\w)"
    r"|(?<!\w)now[., ]{1,2}(?:they|\w{2,12}) (?:have |has )?(?:blocked|closed|locked|suspended) (?:me|my)(?!\w)"
)
# "Er hat 240 nicht bezahlt, sagen die", "my husband paid it in May"; what was paid for the writer is the writer's own.
_PAYS = pattern(
    rf"(?<!\w)(?:er|der|he|she|(?:sie|die)(?= hat(?!\w))|{PERSON})(?:,? (?:der|die|who))?"
    rf" (?:hat|hatte|habe|hätte|soll|sollte|has|had|did|didn't|hasn't|paid)(?!\w){_UP_TO}"
    r"(?<!\w)(?:bezahlt|gezahlt|überwiesen|beglichen|pay|paid|settled|transferred)(?!\w)"
    r"|(?<!\w)(?:er|he|she) paid(?!\w)"
    rf"|(?<!\w)(?:hat|hatte|has|did) (?:er|he|she)(?!\w){_UP_TO}"
    r"(?<!\w)(?:bezahlt|gezahlt|überwiesen|beglichen|pay|paid)(?!\w)"
    r"|(?<!\w)(?:bezahlt|gezahlt|überwiesen|beglichen) (?:hat|hatte) (?:er|der)(?!\w)",
    "bezahlt; gezahlt; überwiesen; beglichen; pay; paid; settled; transferred",
)
_FOR_ME = regex(
    r"(?<!\w)(?:ich|mir|mich|mein\w{0,2} (?:\w{1,12} )?(?:rechnung|schulden|bestellung)|wir|uns|i|me|we|us)(?!\w)"
)
_BLOCKED_TOO = regex(r"(?<!\w)(?:bin|wurde|war) ich auch (?:jetzt )?(?:gesperrt|blockiert|raus|zu|dicht)(?!\w)")
_DEMANDED = phrases("""
    will; wollen; verlangt; verlangen; fordert; fordern; mahnt; schreibt; schickt; wants; want; demands; demand; writes;
    zahlen; bezahlen; pay
""")
_OWN_TOO = phrases("""
    ich auch; auch ich; me too; auch meine; auch von mir; beide schulden; unsere schulden; unsere rechnung; our debt;
    our bill; both of us
""")


@remembered
def of_another(text: str) -> bool:
    """Is the claim said to be somebody else's, and not demanded of the writer?"""
    words = _BLOCKED_TOO.sub(" ", plain(text))
    if _OWN_TOO.finds(words) or (_OF_ME.search(spoken(text)) and _DEMANDED.finds(words)):
        return False
    if _OWING.finds(words) and says_blocked(spoken(text)):
        return True
    theirs = _THEIRS.finds(words) or _HIS.finds(words)
    return _SAID_THEIRS.finds(words) or (theirs and (_NOT_MINE.finds(words) or bool(_OVER.search(words))))


@remembered
def of_him_or_her(text: str) -> bool:
    """Is a claim said to be one against him, or her?"""
    words = plain(text)
    return _PRONOUN.finds(words) or (
        (_WHO_OWES.finds(words) or _OWES_AT.finds(words)) and not _OF_ME.search(spoken(text))
    )


def owed_by_another(part: str) -> bool:
    """Does this part of a sentence tell what somebody else owes or did not pay?"""
    words = _SUCH_A.sub(" ", plain(part))
    told = any(rule.finds(words) for rule in (_THEIRS, _HIS, _PRONOUN, _WHO_OWES, _OWES_AT))
    return told and not (_OWN_TOO.finds(words) or _OF_ME.search(spoken(part)))


_SUCH_A = regex(r"(?<!my )(?<!our )(?<!his )(?<!her )(?<!the )(?<!\w)son(?!\w)")  # "son Inkassoverein"


def paid_by_another(text: str) -> bool:
    """Is it told in a sentence that somebody else paid, did not pay, or has a sum open, and nothing of the writer?"""
    told = [one for one in _SENTENCES.split(plain(text)) if _PAYS.finds(one) or _HAS_OPEN.search(one)]
    return bool(told) and not any(_FOR_ME.search(one) for one in told)


_SENTENCES = regex(r"[!?;\n]|(?<!\d)\.\s|(?<=\d\d\d\d)\.\s")
_HAS_OPEN = regex(
    rf"(?<!\w)(?:er|he|she|sie(?= hat(?!\w))|{PERSON}) (?:hat|hatte|has|had)(?!\w)"
    r"(?:[^.!?;]|\.(?=\d)|(?<=\d)\.){0,30}"
    r"(?<!\w)(?:offen|open|outstanding|rückständ\w*|schulden|debts?)(?!\w)"
)
