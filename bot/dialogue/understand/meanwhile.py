"""What people ask once letters are written: how long the others have, whether anything is to be done, whether it
arrived or was answered. What the answer is it never knows."""

from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.patterns import found_in, regex

_LONGEST = 110
_FIRM = r"(?:die|sie|der|das|[a-zäöü.-]{3,16}(?: [a-zäöü.-]{2,16})?)"
_END = r"[ ?!.]*$"
_LETTER = r"(?:brief\w{0,2}|schreiben|einschreiben|l\d{1,2}|e-?mail|mail|fax|letters?|emails?)"
ASKED = (
    (
        "days",
        regex(
            rf"(?<!\w)bis wann (?:haben|hat|müssen|muss|sollen|soll|geht|läuft|dürfen|kann)(?!\w)"
            rf"|(?<!\w)wie lange? (?:habe?n?|hat) (?:i|wir|{_FIRM}) (?:\w{{1,8}} ){{0,3}}(?:zeit|noch|frist)(?!\w)"
            r"|(?<!\w)wie lange? (?:muss|soll) (?:ich|man|i) (?:\w{1,9} ){0,3}warten(?!\w)"
            r"|(?<!\w)wie lange? (?:geht|läuft|ist|dauert) (?:die|deren|ihre|seine|meine) frist(?!\w)"
            rf"|(?<!\w)wie ?viele? (?:tage|zeit|wochen)(?: (?:noch|sind|haben|hat|bleib\w{{1,3}}|{_FIRM})){{1,4}}{_END}"
            rf"|(?<!\w)wann (?:müssen|muss|sollen|soll) {_FIRM} (?:\w{{1,9}} ){{0,3}}(?:ge)?"
            r"(?:antworten|antwortet|reagieren|reagiert|melden|gemeldet|antwort)(?!\w)"
            r"|(?<!\w)wann (?:ist|läuft|endet|is|sind|laufen|enden) (?:denn )?(?:die|deren|ihre|meine)"
            r" frist\w{0,2}(?!\w)"
            r"|(?<!\w)welche fristen? (?:läuft|laufen|habe?n?|hat|gibt|gilt|gelten)(?!\w)"
            r"|(?<!\w)how (?:long|much time|many days) (?:do|have|has|does|did) (?:i|we|they|[a-z]{3,16})"
            r" (?:still )?(?:have|got|left|get)(?!\w)"
            r"|(?<!\w)how long (?:do|must|should) i (?:\w{1,8} ){0,3}wait(?!\w)"
            r"|(?<!\w)(?:by when|until when|when|what (?:day|date)) (?:do|does|must|should|did|will|are|is)"
            r" (?:they|[a-z]{3,16}) (?:\w{1,8} ){0,3}(?:answer|reply|respond)(?:ed)?(?: to \w{2,5})? by(?!\w)"
            r"|(?<!\w)(?:by when|when|until when) (?:do|does|must|should) (?:they|[a-z]{3,16})"
            r" (?:have to |need to |got to )?(?:answer|reply|respond)(?!\w)"
            r"|(?<!\w)(?:when|what)(?:'s|s| is| are| was) (?:the|my|their) deadlines?(?!\w)"
            rf"|(?<!\w)how (?:many days|much time|long)(?: (?:is|are|do they have|there|have they got|they have))*?"
            rf" left{_END}"
        ),
    ),
    (
        "wait",
        regex(
            r"^(?:und |also |ok |aber )*(?:muss|soll|sollte|kann|darf) ich (?:\w{1,10} ){0,4}(?:was|etwas|irgendwas"
            r"|nichts"
            rf"|nix|noch) (?:\w{{1,8}} )?(?:machen|tun|unternehmen)(?: oder (?:\w{{1,8}} ){{0,4}}warten)?{_END}"
            r"|(?<!\w)(?:heißt das|heisst das|d\.h\.|also) (?:\w{1,8} ){0,5}warten(?!\w)"
            rf"|^(?:und |also |ok )*(?:muss|soll|sollte) ich (?:\w{{1,10}} ){{0,4}}(?:ab)?warten{_END}"
            rf"|(?<!\w)(?:do|should|must) i (?:\w{{1,8}} ){{0,3}}do (?:anything|something)(?: \w{{1,8}}){{0,2}}{_END}"
            rf"|(?<!\w)is there (?:anything|something) (?:\w{{1,6}} ){{0,4}}do(?: \w{{1,8}}){{0,3}}{_END}"
            rf"|(?<!\w)(?:do|should|must) i (?:\w{{1,8}} ){{0,4}}wait(?: \w{{1,8}}){{0,2}}{_END}"
        ),
    ),
    (
        "call",
        regex(
            rf"^(?:und |also |ok )*(?:soll|sollte|kann|muss) ich (?:\w{{1,10}} ){{0,5}}(?:anrufen|telefonieren){_END}"
            rf"|(?<!\w)(?:should|can|shall|must) i (?:\w{{1,8}} ){{0,3}}(?:call|ring|phone)(?: \w{{1,10}}){{0,3}}{_END}"
        ),
    ),
    (
        "write",
        regex(
            r"^(?:und |also |ok )*(?:soll|sollte|kann|muss) ich (?:\w{1,12} ){0,5}"
            rf"(?:hinschreiben|anschreiben|nachhaken|nachfragen|erinnern|(?:nochmal|noch mal|wieder) (?:\w{{1,8}}"
            rf" ){{0,2}}"
            rf"(?:schreiben|mailen|hinmailen)){_END}"
            r"|(?<!\w)(?:should|can|shall|must) i (?:\w{1,8} ){0,3}(?:write|email|mail|chase|follow up|remind)"
            rf"(?: \w{{1,8}}){{0,4}}{_END}"
        ),
    ),
    (
        "letters",
        regex(
            r"^(?!(?:\w{1,8} ){0,2}(?:kann|könnte|darf) (?:ich|i|man) .{0,60}(?:faxen|mailen|einwerfen|abgeben)(?!\w))"
            r"(?:\w{1,8} ){0,2}(?:kann|könnte|krieg\w?|bekomm\w?|kannst|können|könntest|schick\w?|zeig\w?|gib|send)"
            rf"(?: \w{{1,9}}){{0,3}} (?:den|die|das|meine?n?) {_LETTER}(?: \w{{1,9}}){{0,4}}{_END}"
            rf"|^(?:und )?wo (?:ist|sind|finde ich|steht|stehen|liegt|liegen) (?:\w{{1,8}} ){{0,2}}(?:der|die|den)"
            rf" {_LETTER}{_END}"
            r"|(?<!\w)was (?:hast|haben|hat) (?:du|sie|der bot) (?:\w{1,9} ){0,4}geschrieben(?!\w)"
            rf"|(?<!\w)(?:send|show|give|resend)(?: me)?(?: \w{{1,8}})? (?:the|my) {_LETTER}(?: \w{{1,8}}){{0,3}}{_END}"
            rf"|(?<!\w)where(?:'s|s| is| are) (?:the|my) {_LETTER}{_END}"
            r"|(?<!\w)what (?:did|have) you (?:write|written|wrote|put in)(?!\w)"
        ),
    ),
    (
        "replied",
        regex(
            r"^(?:und |na |ok )*(?:hat|haben|ham|has|have|did|habt)(?: [a-zäöü.-]{2,16}){1,4}"
            rf" (?:geantwortet|zurückgeschrieben|gemeldet|reagiert|repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|written"
            rf" back)"
            rf"(?: yet| already| to \w{{2,4}})?{_END}"
            r"|^(?:und |na |ok )*(?:ist|is|kam|gibts|gibt es|gab es)(?: \w{1,8}){0,3} (?:was|etwas|antwort|antworten"
            r"|post"
            rf"|neuigkeiten|neues)(?: \w{{1,9}}){{0,2}}\s?\?+$"
            rf"|^(?:and )?any (?:news|reply|replies|answers?|response)(?: \w{{1,8}}){{0,3}}\s?\?+$"
        ),
    ),
    (
        "arrived",
        regex(
            rf"^(?:und |ok )*(?:ist|sind|is) (?:der|die|das|mein\w?|er|sie|{_LETTER}) (?:\w{{1,9}} ){{0,3}}"
            rf"(?:angekommen|da|zugestellt|eingegangen|angekomm){_END}"
            r"|(?<!\w)(?:woher|wie|wann) (?:weiß|weiss|erfahre?|seh|sehe|merk\w?) ich(?: \w{1,9}){0,5},? "
            r"(?:\w{1,10} ){0,6}(?:an(?:ge)?komm\w{0,2}|ankam|zugestellt|bekommen haben|da ist|da sind)(?!\w)"
            rf"|(?<!\w)how (?:do|will|can|would) i know(?: \w{{1,9}}){{0,4}} (?:arrived?|arrives|got (?:it|there)"
            rf"|received)"
            rf"|(?<!\w)(?:did|has|have) (?:the|my|it|they)(?: {_LETTER})? (?:\w{{1,8}} )?(?:arrived?|get there|got"
            rf" there"
            rf"|received? (?:it|the {_LETTER}|my {_LETTER}|them)){_END}"
        ),
    ),
    (
        "remind",
        regex(
            r"(?<!\w)(?:erinnerst|meldest|sagst|schreibst|fragst|gibst|kannst|wirst)(?: du| sie)?(?: \w{1,9}){0,4}"
            r" (?:(?<!für )mich|dich|(?<!für )mir|bescheid|nach|erinnern|melden)(?!\w)"
            r"|^(?!.{0,60}(?<!\w)(?:gesagt|hieß|hiess|heißt|heisst|versprochen|sagten?|meinten?|sagen|sagt)(?!\w)).{0,80}?"
            r"(?<!\w)(?:erinnern|melden|geben|können|werden) sie (?:\w{1,9} ){0,4}(?:(?<!für )mich|sich|bescheid"
            r"|erinnern|melden)(?!\w)"
            r"|(?<!\w)(?:will|do|can|would|are) you (?:\w{1,8} ){0,3}(?:remind|reminding|let me know|tell me when"
            r"|message me"
            r"|text me|get back to me)(?!\w)"
        ),
    ),
)

# Said, not asked, with no question open: what is to be done about it.
TOLD = (
    (
        "moving",
        regex(
            rf"^(?:(?:ich|wir|i|we) )?(?:ziehe?n? (?:bald |demnächst |nächste\w? \w{{4,6}} )?um|(?:bin"
            rf"|sind) umgezogen|(?:am )?umziehen"
            rf"|(?:am|are|i'm|we're) moving(?: soon| house)?|(?:have |'ve )?moved){_END}"
            r"|(?<!\w)(?:adresse|anschrift|address) (?:hat sich|ist|has|is) (?:geändert|ändert sich|neu|changed|new)"
            rf"|^(?:ich )?hab\w? (?:jetzt )?eine neue (?:adresse|anschrift|wohnung){_END}"
        ),
    ),
    (
        "proof",
        regex(
            r"^(?:ich |i |wir )?(?:hab\w?|have|habe ich|got|found|hab ich)(?: (?:ich|noch|auch|jetzt|da|endlich|doch"
            r"|still|also|another|more))*"
            r" (?:eine?n?|den|die|das|mehr|weitere\w?|alte\w?|a|an|the|some)? ?(?:alte\w? |weitere\w? |old )?"
            r"(?:belege?|fotos?|bild(?:er)?|screenshots?|kontoausz\w{1,4}|quittung\w*|nachweise?|beweise?|mails?"
            r"|brief\w?|unterlagen|dokumente?"
            rf"|receipts?|photos?|pictures?|proofs?|documents?|(?:bank )?statements?)(?: (?:gefunden|found|dazu|dafür"
            rf"|von damals|now|jetzt|doch noch))*{_END}"
        ),
    ),
    (
        "entry",
        regex(
            r"^(?!.{0,90}(?<!\w)(?:\w{0,12}auskunft|kopie|copy|will|möchte|want|droh\w*|threaten\w*|kein\w{0,2}|no"
            r"|gelöscht|löschen|löscht|weg|entfernt|raus|deleted|removed|gone|frei|schreib\w*)(?!\w))"
            r"(?=.{0,90}(?<!\w)(?:schufa\w{0,8}|auskunftei|crif|boniversum|credit (?:bureau|agency|file|record))(?!\w))"
            r".{0,90}?(?<!\w)(?:\w{0,7}-?eintrag|einträge|eingetragen|gemeldet|entry|entries|reported)(?!\w)"
        ),
    ),
    (
        "holiday",
        regex(
            r"(?<!\w)(?:im urlaub|in urlaub|verreist|verreise|im krankenhaus|auf reha|on (?:holiday"
            r"|vacation)|travel(?:l)?ing|away)(?!\w)"
        ),
    ),
    (
        "again",
        regex(
            r"(?<!\w)(?:nochmals?|noch mal|noch einmal|erneut|zusätzlich|auch noch|again"
            r"|also)(?: [\w-]{1,12}){0,3} (?:per|by|als|mit der|via) [\w-]{3,20}"
            rf"(?: (?:geschickt|gesendet|rausgeschickt|sent|posted|raus))?{_END}|(?<!\w)(?:sent|posted) (?:it"
            rf"|them) again(?: by \w{{3,10}})?{_END}"
        ),
    ),
    (
        "friend",
        regex(
            r"^(?:mein\w{0,2}|my|eine?|an?|ein) (?:\w{3,12} )?(?:freund\w{0,3}|kolleg\w{1,3}|bekannte\w?"
            r"|nachbar\w{0,2}|schwester|bruder|cousine?|mutter|vater"
            r"|friend|colleague|sister|brother|neighbou?r|mum|dad|mother|father) (?:hat|haben|has"
            r"|have) (?:auch )?(?:das |the )?(?:gleiche|selbe|same)"
        ),
    ),
    (
        "settled",
        regex(
            r"(?<!\w)(?:anwalt|anwältin|lawyer|verbraucherzentrale|rechtsschutz\w*)(?: \w{1,8}){0,3} (?:übernommen"
            r"|übernimmt|macht das|took over|taken over|is taking"
            r" over|kümmert)(?!\w)|(?<!\w)(?:mich|uns) (?:mit (?:denen|ihnen|amazon|dem inkasso) )?(?:geeinigt"
            r"|verglichen)(?!\w)|(?<!\w)(?:reached a|we) (?:settle\w*|agreement)(?!\w)"
        ),
    ),
)
_POSTCODE = regex(r"(?<!\d)\d{4,5}(?!\d)")


def told(text: str) -> str:
    """What of all that a short text says, as the name of its row; empty for anything else."""
    said = spoken(text).strip()
    more = "?" in text or _POSTCODE.search(text)  # the new address is told with it
    return "" if len(said) > _LONGEST or "\n" in text or more else next(found_in(said, TOLD), "")


def asked(text: str) -> str:
    """What of all this a short text asks, as the name of its row; empty for anything else."""
    said = spoken(text).strip()
    if len(said) > _LONGEST or "\n" in text or pasted(text):  # "Melden Sie sich dazu in Ihrem Konto an."
        return ""
    return next(found_in(said, ASKED), "") or next(found_in(plain(text).strip(), ASKED), "")
