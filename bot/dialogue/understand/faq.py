"""What people ask at any moment, and what they say that asks for a word of caution; the answers are wordings."""

import re
from itertools import islice, pairwise

from bot.dialogue.understand.answer_to_come import ANSWER_TO_COME, NEVER_ANSWERED
from bot.dialogue.understand.asked_of_us import (
    LAWYERS,
    NO_WRITER,
    OF_THE_CHAT,
    PRIVACY,
    SECOND_ACCOUNT,
    TAXES,
    TRADE,
    without_paragraphs,
)
from bot.dialogue.understand.basic_accounts import BASIC_ACCOUNT, NEEDED
from bot.dialogue.understand.first_aid import MONEY_STILL_THERE
from bot.dialogue.understand.gdpr_applies import GDPR
from bot.dialogue.understand.holidays_asked import HOLIDAYS_ASKED
from bot.dialogue.understand.living_costs import ALSO_IN_IT, BENEFITS, IS_IN_IT, RUNNING_COSTS, WHY_THAT_DAY
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.two_people import OTHERS_LETTER, OWN_CHAT
from bot.dialogue.understand.verdicts import verdict
from bot.patterns import found_in, regex

LONGEST, MANY, FEW = 120, 20, 2
_DIGIT = regex(r"\d")
# "Soll ich die 185 zahlen?": what is asked is the same without the sum.
_THE_SUM = regex(
    r"\b((?:muss|soll|darf) ich(?: \w{1,9}){0,2}?|(?:do i have|am i supposed) to pay|(?:should|must) i pay)"
    r" (?:die |den |das |the )?[€£]?\d[\d.,]{0,8}(?: ?(?:€|euros?|eur)(?!\w))?(?= (?:\w{1,9} )?(?:be)?zahlen\b|\s?\?)",
    re.I,
)
_FILES = (
    r"(?:fotos?|bilder|dateien|dokumente|unterlagen|videos?|mails|e-mails|nachrichten|kontakte|spielstände?|arbeit"
    r"|musik|filme|bücher|photos?|pictures|files|documents|emails|messages|contacts|saves|music|books|thesis)"
)
_ENDS = regex(
    rf"[.!?;,:\s](?:(?<=[.!?;,:])(?!(?<=\d\.)\s{{1,2}}(?:(?i:{MONTH})|und \d))[\s)]{{1,3}}"
    r"|(?<=\n)|(?<=\s)(?:[-–]\s|\(|(?:oder|or)\s(?=(?:kommt|kommen|kimmt|chunt|does|will)\s)))"
)
ASKING = regex(
    r"(?:(?:ok|okay|gut|ja|und|aber|also|sag mal|sagt mal|sagen sie mal|sagen sie|hm|äh|ähm|eigentlich|übrigens|ach"
    r"|achso|ach so|but|danke|thanks|then|dann|hey|hallo|sorry|moment|(?:mal )?(?:ne |eine |kurze )?frage|btw|so|well"
    r"|say|tell me|one question)[ ,:]{1,2}){0,3}"
    r"(?:wann|wie|was|wer|dürfen|darf|können|lohnt|hat|macht|kostet|seid|gibt|gibts|welche\w?|wo|which|where|muss"
    r"|soll|sollte|jetzt|nun|bist|sind|kommt|kann|ist"
    r"|brauch\w*|zähl\w*|when|how|what(?:'?s)?|(?<=und )wenn|(?<=aber )wenn"
    r"|(?<=and )if|(?<=but )if|who|do|does|should|must|is|are|am|can|could|will|and)\b"
)
# "I pay it tomorrow", "dann überweise ich das morgen": before the letter is out.
_SOON = (
    r"(?:tomorrow|tonight|today|now|soon|next week"
    r"|morgen|heute|gleich|jetzt|nachher|übermorgen|nächste woche|dann|then)"
)
_PLANS_TO_PAY = (
    rf"\b(?:i|i'll|i will|i can|i'm going to|i gonna) (?:just |then )?pay (?:\w{{1,8}} ){{0,3}}{_SOON}\b"
    rf"|\b{_SOON} (?:i|i'll|i will) pay\b"
    rf"|\bich (?:be)?(?:zahle?|überweise?) (?:\w{{1,8}} ){{0,3}}{_SOON}\b"
    rf"|\b{_SOON} (?:be)?(?:zahle?|überweise?) ich\b|\b(?:zahle?|überweise?) ich (?:\w{{1,8}} ){{0,2}}{_SOON}\b"
)
_VISA = regex(
    r"\b(?:visa(?![ -]?(?:\w{0,6}karte\w?|cards?|credit|debit)\b)(?<!mit visa)(?<!per visa)(?<!with visa)|visum"
    r"|aufenthalt\w*(?! (?:war|ging|dauerte|vom?|von|bei|am|in|im)\b)|einbürgerung|residence permit)\b"
)
# The account on which the money for a visa lies: what happens there may well matter to the office.
_SPERRKONTO = r"(?:sperrkonto|blocked account|fintiba|expatrio|coracle|proof of (?:funds|finances|money))"
_VISA_MONEY = regex(
    rf"\b{_SPERRKONTO}\b[^.!?]{{0,80}}\b(?:visa|visum|residence permit|aufenthalts\w*)\b"
    rf"|\b(?:visa|visum|residence permit|aufenthalts\w*)\b[^.!?]{{0,80}}\b{_SPERRKONTO}\b"
    r"|\b(?:need|brauch\w*)\b(?!(?: \w{1,10}){0,3} (?:geld|kohle|money)\b)[^.!?]{0,20}\b(?:for|für)\b"
    r"[^.!?]{0,12}\b(?:visa|visum|residence permit|aufenthalts\w*)\b"
)
# "Kann ich über den Account von meinem Bruder kassieren?"; a bank account for the wages is something else.
_ANOTHERS = (
    rf"(?:(?:account|acc|konto|profil|paypal|zugang|shop) (?:von |of )?(?:mei(?:n\w{{0,2}}|m) |my )?{PERSON}"
    rf"|(?:my|mein\w{{0,2}}) {PERSON}(?:'?s)? (?:account|acc|profile|paypal|shop)"
    r"|(?:sein|seinen|seinem|ihr|ihren|ihrem|his|her|their) (?:account|acc|konto|profil|profile|paypal|shop))"
)
_USE = (
    r"(?:kassier\w*|schicken|senden|send\w*|verkauf\w*|bestell\w*|einkauf\w*|(?:weiter)?spiel\w*|weitermach\w*"
    r"|post\w{2,3}|fahren|sell\w*|order\w*|play\w*|shop\w{0,4}|driv\w+)"
)
_THROUGH = regex(
    rf"\b(?:über|mit|auf|via|through|with|using|on|use|nutze?n?|nehme?n?) (?:den |das |dem |the )?{_ANOTHERS}\b"
    rf"[^.!?]{{0,40}}\b{_USE}\b|\b{_USE}\b[^.!?]{{0,20}} (?:über|mit|auf|via|through|with|using|on)"
    rf" (?:den |das |dem |the )?{_ANOTHERS}\b"
)
ASKED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("faq.anothers_account", _THROUGH),
    ("faq.basic_account", BASIC_ACCOUNT),
    ("faq.benefits", BENEFITS),
    ("faq.money", MONEY_STILL_THERE),
    (
        "faq.sign",
        regex(
            r"\bwer (?:muss |soll |darf )?(?:das |den brief |die briefe |da |hier |jetzt ){0,2}(?:unterschreib\w*"
            r"|unterzeichn\w*)\b"
            r"|\b(?:muss|soll|kann|darf|reicht)(?: [^\s.,;!?]{1,12}){1,5} unterschreib\w*"
            r"|\bwho (?:has to |must |should |needs to )?signs?\b(?! (?:in|up|on)\b)"
            r"|\b(?:must|should|do|does|can|may)(?: [^\s.,;!?]{1,10}){1,5} sign\b(?! (?:in|up|on|out)\b)"
        ),
    ),
    (
        "faq.who",
        regex(
            r"\b(?:wer|was) (?:bist|sind|seid) (?:du|sie|ihr)\b|\b(?:seid|sind|bist) (?:ihr|sie|du) (?:vo[nm]|bei) \w+"
            r"|\b(?:seid|sind|bist) (?:ihr|sie|du) (?:\w{1,8} ){0,2}(?:seriös|echt|legal)\b|\bare you (?:legit"
            r"|serious)\b"
            r"|\bist (?:das|hier|das hier) (?:\w{1,8} ){0,2}(?:seriös|echt hier|abzocke|fake)\b|\b(?:bist du"
            r"|sind sie) (?:ein|eine|echt)\b"
            rf"|{LAWYERS}|\bwho (?:are you|is this)\b|\bwhat are you\b|\bare you (?:human|real|a )"
        ),
    ),
    (
        "faq.privacy",
        PRIVACY,
    ),
    *OF_THE_CHAT,
    (
        "faq.time",
        regex(
            r"\bwie lange? (?:dauert|dauerts|braucht|geht|zieht|noch\b[ ?!.]*$|muss ich (?:(?:denn|da|noch) )*warten)"
            r"|\bhow long (?:does|will|is|until|do(?! i\b| we\b))\b|\bhow much longer\b"
            r"|\bwann (?:passiert|tut sich) (?:was|etwas)\b"
        ),
    ),
    (
        "faq.postage",
        regex(
            r"\b(?:wie teuer|was kostet|wie ?viel kostet|how much (?:is|does|for)|what does)\b[^.!?]{0,30}"
            r"\b(?:einschreiben|porto|briefmarken?|registered|stamps?|postage)\b"
        ),
    ),
    ("faq.invite", OWN_CHAT),
    ("faq.others_letter", OTHERS_LETTER),
    (
        "faq.cost",
        regex(
            r"\bwas kostet\b|\bwie teuer (?:ist|wird|is)\b|\bkostet (?:das|es|mich|hier)\b|\bkostenlos\b|\bumsonst\b"
            r"|\bwhat does (?:it|this|that) cost\b"
            r"|\bhow much (?:does (?:it|this|that) cost|is this|do you (?:charge|take))"
            r"|\b(?:is|it) (?:this |it )?free\b"
        ),
    ),
    (
        "faq.send",
        regex(
            r"\bwie (?:krieg|bekomm|schick|verschick|versend|send|bring|geb|werd|soll|muss|kann)\w* "
            r"(?:ich|wir|man) (?:(?:die|das|den|sie|es|beide|alles|briefe?|l\d|jetzt|nun|denn|dann) ){1,4}"
            r"(?:raus|ab|weg|los|zur post|\w*schicken|\w*senden)\b"
            r"|\b(?:kann|darf|soll|muss|geht|can|may|should|must) (?:ich|i|man|we|wir|das|es)(?: \w{1,10}){0,4} "
            r"(?:per|mit der|als|by|via|as an?) (?:post|brief|einschreiben|e-?mail|mail|fax|letter|registered \w{4,6})"
            r"|\b(?:kann|darf|soll|muss|can|may|should|must) (?:ich|i|man|we|wir)(?: \w{1,10}){0,4} (?:faxen|mailen)\b"
            r"|\b(?:can|may|should|must) (?:i|we) (?:also |just )?(?:fax|e-?mail|post)"
            r" (?:it|them|this|that|the \w{4,8})\b"
            r"|^(?:reicht|genügt|geht|klappt|ginge|is(?!(?: \w{1,6})? (?:per|raus|weg|fort)\b)|would|does)"
            r"(?: \w{1,8}){0,3} (?:per |als |mit |via |by )?(?:e-?mail|mail|fax|post)(?: \w{1,6}){0,2}[ ?!.]*$"
            r"|^(?:per|als|via|by) (?:e-?mail|mail|fax|post|brief)(?: \w{1,6}){0,1} (?:reicht|genügt|geht|ok|okay"
            r"|enough|fine)"
            r"\b|\bhow (?:do|can|should|must) i (?:send|get|post|mail) (?:\w+ ){0,2}(?:them|both|letters?|out)\b"
            r"|\bhow (?:do|can|should|must) i (?:send|post|mail) (?:it|this|that)\b(?! (?:to )?you\b)"
            r"|\bwie (?:ver|ab)?(?:schick|send|mail)e? ich (?:das|es|den|ihn|sie|die)\b"
            r"(?: briefe?)?(?! (?:dir|ihnen|euch)\b)"
        ),
    ),
    (
        "faq.where",
        regex(
            r"\bwo(?:hin)? (?:soll|muss|kann) ich (?:\w{1,20} ){0,4}(?:hin|schicken|schreiben|senden|wenden)\b"
            r"|\bwohin (?:damit|denn)\b"
            r"|\bwhere (?:do|should|can|must) i (?:send|write|turn|go)\b"
        ),
    ),
    (
        "faq.files",
        regex(
            rf"\b(?:wie|how|kann|can|gibt es|is there) .{{0,40}}\b(?:an|ran|back|at|retten|sichern|save|get"
            rf"|download\w*|runterladen|rauskriegen|herunterladen)\b.{{0,25}}\b{_FILES}\b"
            rf"|\b(?:wie|how|kann|can) .{{0,30}}\b{_FILES}\b.{{0,25}}\b(?:ran|retten|sichern|save|download\w*"
            r"|runterladen|herunterladen|raus|rauskriegen|bekommen|kriegen|back)\b"
        ),
    ),
    ("faq.silent", NEVER_ANSWERED),
    ("faq.answer", ANSWER_TO_COME),
    (
        "faq.next",
        regex(
            r"^(?:ok |gut |ja )?(?:und )?(?:was |wie )?(?:jetzt|nun)(?: was| weiter)?[ ?!.]*$"
            r"|\b(?:was|wos) (?:muss|soll|kann|mach|mache|tu|tue) (?:ich|i) (?:denn )?"
            r"(?:(?:jetzt|nun|da)(?: machen| tun)?"
            r"|machen|tun)[ ?!.]*$|\bwas (?:kommt|ist|wäre|machen wir) (?:jetzt|nun|dann|danach|als nächstes)[ ?!.]*$"
            r"|\bwhat (?:do|should|can|must) i do(?: (?:now|next)\b|[ ?!.]*$)"
            r"|\bwie geht(?:'?s| es)(?: jetzt| nun| dann| danach)? weiter\b"
            r"|\b(?:what|what'?s|what is) (?:now|next|the next step|happens)\b"
            r"|^(?:ok |okay |so )?and now\b"
            r"|\bw[ao]s passiert (?:denn |eigentlich )?(?:jetzt|nun|dann|danach|als nächstes)\b"
        ),
    ),
    ("faq.running_costs", RUNNING_COSTS),
    ("faq.also_in_it", ALSO_IN_IT),
    ("faq.is_in_it", IS_IN_IT),
    ("faq.why_that_day", WHY_THAT_DAY),
    ("faq.holidays", HOLIDAYS_ASKED),
    ("faq.tax", TAXES),
    ("faq.gdpr", GDPR),
    ("faq.trade", TRADE),
    ("faq.second_account", SECOND_ACCOUNT),
    (
        "faq.pay",
        regex(
            r"\b(?:muss|soll|sollte|kann|darf) ich (?:\w{1,9} ){0,3}(?:be)?zahlen\b"
            r"|\b(?:do i have to|should i|must i|can i|may i|shall i) (?:\w{1,9} ){0,2}pay\b"
            rf"|{_PLANS_TO_PAY}"
        ),
    ),
    (
        "faq.refund",
        regex(
            r"\b(?:bekomm\w*|krieg\w*|seh\w*) (?:ich|wir) (?:\w{1,10} ){0,3}geld (?:\w{1,10} ){0,2}"
            r"(?:zurück|wieder|erstattet)\b|\b(?:erstattet|ersetzt|zahlt) (?:mir )?(?:die|meine) bank\b"
            r"|\b(?:muss|wird) (?:die|meine) bank (?:\w{1,10} ){0,3}(?:erstatten|ersetzen|zurückzahlen|zahlen)\b"
            r"|\b(?:do|will|can|would) (?:i|we) (?:ever )?(?:get|see) (?:\w{1,8} ){0,3}(?:money|it) (?:back|again)\b"
            r"|\b(?:will|must|does|do) (?:the|my) bank (?:\w{1,8} ){0,3}(?:refund|pay|reimburse)\b"
        ),
    ),
    (
        "faq.works",
        regex(
            r"\b(?:klappt|funktioniert|bringt|hilft) das\b|\b(?:hat|macht) (?:das|es) (?:\w{1,10} ){0,3}sinn\b"
            r"|\blohnt (?:sich )?(?:das|es)\b|\b(?:does|will) (?:it|this|that) (?:work|help)\b"
            r"|\b(?:does|is) (?:it|this|that|there) (?:\w{1,8} ){0,2}(?:sense|worth it|point)\b"
        ),
    ),
    (
        "faq.allowed",
        regex(
            r"\b(?:dürfen|darf|können) (?:die|der|sie|amazon|die firma)"
            r"(?: das| mich| einfach| mein \w+| so ?was){1,3}\b"
            r"|\bist (?:das|sowas|so was) (?:\w{1,10} ){0,3}(?:erlaubt|legal|rechtens|zulässig|illegal)\b"
            r"|\b(?:are|is) (?:they|this|that|it) (?:\w{1,8} ){0,2}(?:allowed|legal|lawful|illegal)\b"
            r"|\bcan they (?:just )?do (?:that|this)\b"
        ),
    ),
    (
        "faq.bailiff",
        regex(r"\b(?:gerichtsvollzieher\w*|pfänd\w*|kuckuck|bailiff\w*|seiz\w*|take my (?:stuff|things|salary))\b"),
    ),
    (
        "faq.from_court",
        regex(
            r"\b(?:ist|is|isn) (?:das|dat|des|it|this|that) (?:\w+ ){0,2}(?:vom|von einem|from a|from the|a) "
            r"(?:gericht|court)\b|\b(?:is|ist) (?:das|it|this|dat) (?:echt|real|legit|fake|ein fake|serious|ernst)\b"
        ),
    ),
    (
        "faq.trouble",
        regex(
            r"\b(?:am i|bin ich|will i be|get|kriege? ich|bekomme ich) (?:jetzt |da )?(?:in trouble|in schwierigkeiten"
            r"|ärger|arrested|deported)\b|\bgefängnis\b|\bjail\b|\bprison\b"
        ),
    ),
    (
        "faq.hacked",
        regex(
            r"^\W*(?:(?:bin|wurde|war|ist|ich|mein|das|konto|etwa|vielleicht|was|is|am|i|my|account|been|maybe) ){0,5}"
            r"(?:gehackt|hacked)(?: worden)? ?[?]\W*$"
        ),
    ),
    (
        "faq.schufa",
        regex(
            r"^(?!.*\b(?:(?:\w{0,8}-)?auskunft|selbstauskunft|datenkopie|copy of|report)\b).*"
            r"\b(?:schufa|auskunfteien?|credit (?:score|rating|bureau))\b"
        ),
    ),
    (
        "faq.id",
        regex(
            r"\b(?:soll|muss|sollte|darf) ich (?:\w+ ){0,4}(?:ausweis|perso|personalausweis|pass)\b"
            r"|\b(?:should|must|do) i (?:\w+ ){0,4}(?:id|passport|id card)\b"
        ),
    ),
    (
        "faq.contact_language",
        regex(
            r"\b(?:ansprech\w+|kontaktstelle|jemand|contact(?: person)?|someone|somebody)\b.{0,40}"
            r"\b(?:deutsch\w*|german|englisch\w*|english|sprache|language)\b"
        ),
    ),
    (
        "faq.police",
        regex(r"\b(?:muss|soll|sollte) ich (?:\w+ ){0,2}(?:zur|bei der) polizei\b|\b(?:go|report it) to the police\b"),
    ),
    (
        "faq.lawyer",
        regex(r"\b(?:brauch\w*|muss) ich (?:\w+ ){0,2}(?:anwalt|rechtsschutz\w*)\b|\bdo i need a lawyer\b"),
    ),
    (
        "faq.ignore",
        regex(
            r"\b(?:kann|soll|darf) ich (?:\w+ ){0,4}ignorier\w*|\b(?:can|should) i (?:just )?ignore\b"
            r"|\bwenn (?:ich|i|man) (?:jetzt |einfach |gar |da |dagegen |darauf ){0,2}(?:nichts|nix|nüt|nicht) "
            r"(?:mach|tu|unternehm|reagier|antwort)\w{0,2}\b"
            r"|\b(?:if|when) i (?:just )?(?:do nothing|don't (?:do anything|answer|react|reply))\b"
        ),
    ),
    ("faq.visa_money", _VISA_MONEY),
    ("faq.visa", _VISA),
    (
        "faq.parent",
        regex(
            r"\b(?:muss|soll|sollte|brauch\w*|darf|do|should|must|can) (?:ich|i|we) (?:\w{1,10} ){0,5}"
            r"(?:mutter|mama|vater|papa|eltern|erziehungsberechtigte\w*|parents?|mom|mum|mother|dad|father)\b"
        ),
    ),
    (
        "faq.also",
        regex(
            r"\b(?:muss|soll|sollte|brauch\w*) (?:ich |man |wir )?(?:\w{1,10} ){0,4}(?:auch|noch|zusätzlich)(?: noch)? "
            r"(?:\w{1,20} ){0,4}(?:schicken|senden|schreiben|informieren|sagen)\b"
            r"|\b(?:do|should|must) i (?:need to |have to )?(?:also )?(?:send|write|tell|inform)(?: \w{1,15}){0,6} "
            r"(?:also|too|as well)\b|\b(?:do|should|must) i (?:need to |have to )?also (?:send|write|tell|inform)\b"
        ),
    ),
    (
        "faq.what",
        regex(r"^(?:hallo |guten \w+ |hi )?(?:was ist das|was soll das(?: sein)?|what is this|what's this)\b"),
    ),
    (
        "faq.copy",
        regex(
            r"\b(?:tell me|say|read|explain|übersetz\w*|translate|was steht|what does)\b.{0,40}"
            r"\b(?:in english|auf englisch|auf deutsch|letters? says?|it says?|in dem brief|im brief|steht da drin)\b"
        ),
    ),
)
# Said, not asked: a plan or a worry that deserves a word.
SAID: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("faq.in_writing", NO_WRITER),
    ("faq.anothers_account", _THROUGH),
    ("faq.basic_account", NEEDED),
    ("faq.second_account", SECOND_ACCOUNT),
    (
        "faq.pay",
        regex(
            r"\b(?:be)?zahlen,? (?:damit|dann ist|dann hab\w*) (?:\w{1,8} ){0,3}(?:ruhe|frieden|schluss)\b"
            r"|\b(?:lieber|einfach|doch|halt) (?:be)?zahlen\b|\bzahl\w* (?:ich|wir) (?:halt|einfach|lieber|doch)\b"
            r"|\b(?:of|rather|better|to|just|i'll) (?:just |simply )?pay(?:ing)? (?:it|them|up)\b|\bjust pay\b"
            rf"|{_PLANS_TO_PAY}|\bsagt zahlen\b|\bpay(?:ing)? (?:it )?to have peace\b"
        ),
    ),
    (
        "faq.printer",
        regex(r"\b(?:kein\w*|ohne|no|don't have a|haven't got a) (?:drucker|printer)\b|\bnicht (?:aus)?drucken\b"),
    ),
    (
        "faq.no_computer",
        regex(
            r"\b(?:ich|wir|i|we)\b[^.!?,]{0,20}\b(?:kein\w*|no|don't (?:have|own) an?) (?:computer|pc|laptop)\b"
            r"|\b(?:nur|only) (?:das|mein|dieses|the|my|this|a) (?:handy|telefon|smartphone|phone)\b(?! ?nu?mber)"
        ),
    ),
    ("faq.visa_money", _VISA_MONEY),
    ("faq.visa", _VISA),
)


@remembered
def asked(text: str) -> str | None:
    """The key of the answer to what people ask at any moment; a statement or a story asks nothing."""
    text = _THE_SUM.sub(r"\1", text) if "?" in text else text
    if len(text) > LONGEST or "\n" in text or _DIGIT.search(without_paragraphs(text)):
        return None
    words = spoken(text)
    told = "?" in words or ASKING.match(words) or WHY_THAT_DAY.match(words)
    known = _first(ASKED, words) or _first(ASKED, plain(text)) if told else None
    return known or verdict(words)


def _first(table: tuple[tuple[str, re.Pattern[str]], ...], words: str) -> str | None:
    return next(found_in(words, table), None)


@remembered
def pieces(text: str) -> tuple[str, ...]:
    """The parts of a text between its stops, each with its own."""
    ends = [0, *(cut.end() for cut in islice(_ENDS.finditer(text), MANY)), len(text)]
    return tuple(text[start:end] for start, end in pairwise(ends))


def aside(text: str) -> tuple[str, ...]:
    """The keys of all that a longer text asks or plans beside what it tells, at most two, each once."""
    found = (asked(one.strip(" (),")) or _first(SAID, spoken(one)) for one in pieces(text))
    return tuple(dict.fromkeys(key for key in found if key))[:FEW]
