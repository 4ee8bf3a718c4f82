"""What people ask, or say, while their letters lie ready: where they go, how a file opens, whether the photos are in
them. What the answer is it never knows."""

from bot.dialogue.understand.sent_for_me import sent_for_me
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.patterns import found_in, regex

_LONGEST = 90
_END = r"[ ?!.]*$"
_ADDRESS = r"(?:(?:e-?)?mail[- ]?|post-?|web)?(?:adress[e]?|anschrift|address)(?: \w{2,5})?"
_FORM = r"(?:das |ihr |deren |their |the )?(?:web|kontakt|online|contact )?-?(?:formular|form)"
_EXHIBIT = (
    r"(?:fotos?|bilder|anlagen?|belege?|screenshots?|nachweise?|beweise?|kontoausz\w{2,4}|anhänge?|photos?|pictures?"
    r"|attachments?|exhibits?|proofs?|statements?)"
)
_THESE = r"(?:das|die|es|den|sie|beide|alles|die briefe|den brief|it|them|this|that|both|the letters?)"
_FILE = r"(?:eml|\.eml|eml-datei|eml file|e-?mail-datei|die datei|das ding)"
ASKED = (
    (
        "where",
        regex(
            r"(?<!\w)(?:wohin|wo) (?:schick|send|soll|muss|geh|mail|fax)\w{0,3}"
            rf"(?: (?:ich|man|wir|{_THESE}|denn|jetzt|nun|überhaupt|hin|schicken|senden|mailen|faxen)){{1,6}}{_END}"
            rf"|^(?:und |ja |aber )?wohin(?: damit| denn)?{_END}|^(?:die |the )?{_ADDRESS}{_END}"
            r"|^(?:und |aber |ja )?(?:an|zu) (?:welche|wen|was für eine|which|whom)"
            rf"(?: {_ADDRESS})?(?: \w{{2,8}}){{0,4}}{_END}"
            r"|(?<!\w)(?:wie|was|welche|what|which|what's)(?: (?:ist|lautet|is|war))?(?: (?:die|deren|ihre|denn|the"
            r"|their))*"
            rf" {_ADDRESS}(?: (?:von|of|do|soll|muss|nehm\w*|i|ich|send|it|them|to|for|\w{{4,12}})){{0,6}}{_END}"
            r"|(?<!\w)where (?:do|should|must|shall|does|to)(?: (?:i|we|it|this))?"
            rf" ?(?:send|go|mail|post|email)?(?: {_THESE})?(?: to)?{_END}"
        ),
    ),
    (
        "wrong",
        regex(
            rf"(?<!\w){_ADDRESS}(?: [a-zäöü]{{2,10}}){{0,4}} (?:falsch|veraltet|nicht|nich|wrong|outdated|not right"
            rf"|isn't right)(?: mehr)?{_END}"
            rf"|(?<!\w)(?:andere|neue|different|another|new) {_ADDRESS}{_END}"
            rf"|(?<!\w)(?:kann|can|darf|wie"
            rf"|how)(?: [a-zäöü]{{1,8}}){{0,4}} {_ADDRESS}(?: [a-zäöü]{{1,8}}){{0,2}} (?:ändern|korrigieren|change"
            rf"|correct){_END}"
            rf"|(?<!\w)(?:change|correct|update) (?:the|their|an|my|our) {_ADDRESS}{_END}"
            rf"|^(?:(?:bitte|ich|will|möchte|muss|noch|die|meine|ihre|deren) ){{0,4}}{_ADDRESS} (?:bitte |noch ){{0,2}}"
            rf"(?:ändern|korrigieren|berichtigen|aktualisieren)(?: bitte)?{_END}"
        ),
    ),
    (
        "soon",
        regex(
            rf"^(?:und |aber |ok |ja )*(?:muss|soll|sollte|do|should|must)(?: (?:ich|i|man|have|to|noch|erst|jetzt"
            rf"|damit|first|still))+ (?:warten|wait){_END}"
            rf"|(?<!\w)(?:wann|when|bis wann|by when)(?: (?:soll|muss|should|must|do|ich|i|man|spätestens|have|to"
            rf"|need))+(?: {_THESE})? ?(?:ab|raus|los)?(?:schicken|senden|send)(?: {_THESE})?{_END}"
            rf"|(?<!\w)(?:eilt|pressiert)(?: das| es| denn)?{_END}|^(?:is it|ist (?:das|es)) (?:urgent|eilig){_END}"
        ),
    ),
    (
        "exhibits",
        regex(
            rf"(?<!\w){_EXHIBIT}(?!\w)(?: [a-zäöüß]{{1,10}}){{0,5}} (?:dabei|drin|drinnen|mit|dran|schon|dazu|selber"
            rf"|selbst|extra|einzeln"
            r"|anhängen|dranhängen|beilegen|mitschicken|dazulegen|rein|attached|included|enclosed|in it|there"
            r"|separately|too)"
            rf"{_END}|(?<!\w)(?:muss|soll|kann|brauch\w*|must|do|should) (?:ich|man"
            rf"|i)(?: [a-zäöüß]{{1,10}}){{0,5}} {_EXHIBIT}(?!\w)"
            rf"|(?<!\w)(?:attach|include|enclose|add)(?: the| my| any)? {_EXHIBIT}(?!\w)"
        ),
    ),
    (
        "program",
        regex(
            rf"(?<!\w){_FILE}(?: [a-zäöüß]{{1,10}}){{0,4}} (?:nicht|nich|net|ned)(?!\w)|(?<!\w)(?:wie|womit|how"
            rf"|what)(?: [a-zäöü]{{1,8}}){{0,4}}"
            rf" {_FILE}(?!\w)|(?<!\w){_FILE}(?: [a-z]{{1,9}}){{0,3}} (?:won't|doesn't|does not|can't|cannot"
            rf"|not) (?:open|work)"
            rf"|(?<!\w)(?:can't|cannot|can not|couldn't) open (?:the |that |this )?{_FILE}(?!\w)"
            r"|(?<!\w)(?:kein\w{0,2}|no|don't have an?|ohne) (?:richtiges |echtes )?(?:(?:e-?)?mail[- ]?(?:programm|app"
            r"|client|program)|outlook)(?!\w)"
            rf"|(?<!\w)(?:was ist|what is|what's) (?:eine? |an? )?{_FILE}{_END}"
            rf"|(?<!\w)(?:kann|can|soll|darf) (?:ich|man|i)(?: [a-zäöüß]{{1,8}}){{0,4}} (?:text|rein|brief"
            rf"|letter)?(?: \w{{1,9}}){{0,2}} ?(?:kopieren|copy)(?!\w)"
            r"|(?<!\w)(?:was|what|welche[nr]?)(?: [a-zäöüß]{1,9}){0,5} (?:betreff|subject)(?!\w)"
            rf"|^(?:was|what)(?: (?:schreib\w?|soll|should|do|ich|i|write|put))* (?:in|into) (?:die|der|the"
            rf"|my) (?:e-?)?mail(?: schreiben| rein)?{_END}"
            rf"|(?<!\w)(?:muss|soll) ich (?:noch )?(?:was|etwas) (?:dazu|dabei|rein)\s?(?:schreiben)?{_END}"
            rf"|(?<!\w)(?:geht|works?|kann ich)(?: \w{{1,8}}){{0,4}} (?:am|vom|mit dem|on|from|with) (?:my "
            rf"|the )?(?:handy|smartphone|phone)(?: \w{{1,8}})?{_END}"
        ),
    ),
    (
        "way",
        regex(
            r"(?<!\w)(?:reicht|genügt|langt|geht|gilt|zählt|is|does)(?: (?:das|es|da|auch|eine?|denn|nicht|an?|per"
            r"|via|als|by))* ?"
            r"(?:e-?mail|mail|fax|whatsapp|chat|sms|formular|kontaktformular|form|einwurf)"
            rf"(?: (?:auch|aus|dafür|denn|oder|nicht|enough|ok|okay|fine|count|valid)){{0,2}}{_END}"
            rf"|(?<!\w)(?:kann|darf|soll|can|may|should) (?:ich|man|i)(?: [a-zäöüß]{{1,8}}){{0,4}} (?:per|via|über"
            rf"|mit|by|through|on|als|im) (?:{_FORM}|den |the )?(?:whatsapp|chat|sms|telefon|phone|live-?chat"
            rf"|messenger|post|e-?mail|mail|fax)?"
            rf"(?: (?:schicken|senden|machen|send|send it|do|abgeben))?{_END}"
            rf"|(?<!\w)(?:muss|soll|must|do|should) (?:ich|man|das|es|i|it)(?: (?:have|need|to|be|{_THESE}|denn"
            rf"|unbedingt|erst|wirklich|really))* ?(?:aus)?(?:drucken|gedruckt werden|print(?:ed)?)(?: {_THESE})?{_END}"
            rf"|(?<!\w)(?:muss|soll|must|does|brauch\w*)(?: (?:das|es|ich|it|i|ein|per|als|have|to|be|need|by|der"
            rf"|die))+ (?:einschreiben|registered(?: \w{{4,6}})?)(?: sein| post| mail)?{_END}"
        ),
    ),
    (
        "refused",
        regex(
            rf"(?<!\w)(?:wenn|falls|if)(?: (?:die|sie|der|das|amazon|paypal|they|it|dann|jetzt|aber"
            rf"|[a-z]{{4,10}})){{1,3}} (?:nein sag\w+|ablehn\w*|absag\w*|weiger\w*|sich weigern|say no|refuse"
            rf"|decline|reject(?: it)?){_END}"
        ),
    ),
    (
        "then",
        regex(
            rf"(?<!\w)(?:was|wie|what)(?: (?:passiert|geht es|geht's|happens|kommt))(?: \w{{1,9}}){{0,3}} (?:wenn"
            rf"|danach|dann|weiter|when|after|once|if)(?: (?:ich|i|das|die|it|them|es|that))*"
            rf"(?: (?:abschicke?|abgeschickt|schicke?|send|sent|raus ist|raus sind|hab|habe|have))*{_END}"
        ),
    ),
    (
        "safe",
        regex(
            rf"(?<!wie )(?<!womit )(?<!wohin )(?<!how )(?<!where )(?<!\w)(?:darf|kann|soll|can|may|should) (?:ich|i)"
            rf"(?: {_THESE})? (?:wirklich |einfach |really "
            rf"|just )?(?:so )?"
            rf"(?:ab|los|raus|ver)?(?:schicken|senden|send)(?: {_THESE})?(?: so| like this| as it is)?{_END}"
            r"|(?<!\w)(?:rechtlich|juristisch|legally) (?:sicher|ok|okay|korrekt|richtig|in ordnung|safe|sound"
            r"|correct|fine)(?!\w)"
            r"|(?<!\w)(?:was|etwas|schuld|forderung|anything|something)(?: \w{1,8}){0,2} (?:zugegeben|anerkannt"
            r"|zugeben|anerkennen|eingestanden)(?!\w)"
            r"|(?<!\w)(?:admit\w*|concede\w*) (?:anything|something|the debt)(?!\w)|(?<!\w)(?:nach hinten losgehen"
            r"|backfire|ärger bekommen)(?!\w)"
            rf"|(?<!\w)(?:verklag\w+|anzeigen|sue me|take me to court)(?: mich| können| dürfen)?{_END}"
            r"|(?<!\w)(?:anwalt|anwältin|jemand|berater\w*|lawyer|somebody|someone)(?: \w{1,9}){0,3} (?:drüber|drauf"
            r"|vorher|über|look|check|read)(?!\w)"
        ),
    ),
    (
        "read_first",
        regex(
            r"(?<!\w)(?:les|lese|schau|schaue|guck|gucke|prüf|prüfe)(?: ich)?(?: (?:das|es|mir|die|ihn|sie|alles"
            r"|mal))*(?: (?:morgen|später|abends"
            r"|heute abend|nachher|in ruhe|am wochenende|erst|noch))+(?: (?:an|durch|drüber|mal))*"
            rf"{_END}|(?<!\w)(?:mein\w{{0,2}}|unser\w{{0,2}}|my|our) [a-zäöüß]{{3,14}} (?:soll|will|muss|möchte|kann"
            rf"|schaut|liest|wants to|should|has to|will)"
            rf"(?: (?:erst|noch|mal|vorher|da|das|es|first|also))*(?: (?:drüber|durch|mit|an|look at"
            rf"|read))? ?(?:lesen|schauen|gucken|it|this|them)?(?: first)?{_END}"
            rf"|(?<!\w)(?:i(?:'ll| will)?|let me) (?:read|look at|check)(?: {_THESE})?(?: through)? (?:tomorrow"
            rf"|later|tonight|first|in peace){_END}"
        ),
    ),
    (
        "change",
        regex(
            rf"(?<!\w)(?:wo|wie|kann|darf|where|how)(?: (?:kann|darf|can|do))? (?:ich|man|i)(?: (?:das|da|es|hier"
            rf"|was|noch|etwas|den brief|im brief|it|this|that"
            rf"|something|the letter))* ?(?:ändern|korrigieren|verbessern|change|edit|correct)(?: {_THESE}"
            rf"| something)?{_END}"
        ),
    ),
    (
        "unwilling",
        regex(
            r"(?<!\w)(?:i )?(?:don't|do not) dare(?: to)?[ .!]*$"
            r"|(?<!\w)(?:trau\w?) (?:ich )?mich(?: \w{2,6}){0,2} (?:nicht|nich|net|ned)(?!\w)"
            rf"|(?<!\w)(?:will|möchte|mag|werde?|want|wanna|going to|gonna)(?: (?:ich|{_THESE}|doch|jetzt|lieber"
            rf"|eigentlich|gar|to))* ?(?:nicht|nich|not|net|ned|don't)(?: (?:mehr|to|anymore))*"
            r" (?:ab|los|raus|ver)?(?:schicken|senden|send)(?!\w)"
            rf"|(?<!\w)(?:don't|do not|won't|rather not|not)(?: (?:want|dare|really|to|going))* send (?:{_THESE})"
            rf"|(?<!\w)(?:lieber|doch) (?:{_THESE} )?nicht (?:ab)?(?:schicken|senden)(?!\w)"
        ),
    ),
    (
        "ready",
        regex(
            rf"^(?:so,? |ok,? |ja,? )?(?:(?:ich )?(?:hab|habe|have|i've)|i|sind|ist|is|are)?(?: (?:jetzt|schon|alles"
            rf"|beide|sie|{_THESE}|both|all))*"
            rf" ?(?:aus)?(?:gedruckt|unterschrieben|printed|signed)(?: (?:und|and) (?:aus)?(?:gedruckt"
            rf"|unterschrieben|printed|signed))?(?: (?:jetzt|{_THESE}|all))?{_END}"
        ),
    ),
)


def asked(text: str) -> str:
    """What of all this a short text says, as the name of its row; empty for anything else."""
    said = spoken(text).strip()
    if len(said) > _LONGEST or "\n" in text:
        return ""
    if sent_for_me(said):
        return "for_me"
    return next(found_in(said, ASKED), "") or next(found_in(plain(text).strip(), ASKED), "")
