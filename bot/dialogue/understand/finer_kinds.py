"""What the signs of an answer leave together, told apart: data that are not all, or none at all, a payment that was not
found, money that is refused, a ground, a matter that was given away. What follows from it, it never knows."""

from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.idioms import near, phrases
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_OPEN_KINDS = frozenset({"unclear", "silence", "more_docs", "forwarded", "ack", "final_textblock", "partial"})
_VAGUE = frozenset({"unclear", "silence"})
_SAY = (
    r"sag(?:t|en|te|ten)|gesagt|schreib(?:t|en)|schrieb(?:en)?|geschrieben|mein(?:t|te|ten)|(?:sie|die) meinen"
    r"|antworte(?:t|n|te|ten)|geantwortet|says?|said|writes?|wrote|written|told|answer(?:ed|s)|repl(?:y|ies|ied)"
)
_TOLD = regex(
    rf"(?<!\w)(?:{_SAY}|antwort|mail|brief|laut|answer|email|letter|wir (?:zahlen|erstatten|geben|überweisen))(?!\w)"
)
_SAID = regex(rf"(?<!\w)(?:{_SAY})(?!\w)")
# "Heute schreibt eine Mail, es wäre doch nichts da": that is what they say, and no silence.
_SAID_NOTHING_THERE = regex(
    r"(?<!\w)(?:sag(?:t|en|te|ten)|gesagt|schreib(?:t|en)|geschrieben|mein(?:t|en)|says?|said|wrote|writes)"
    r"(?: [\w,]{1,14}){0,4}"
    r" (?:es|da|dass|there|it|that)(?: \w{1,10}){0,3} (?:nichts|nix|nothing)(?!\w)"
)
_INCOMPLETE = near(
    "auskunft; daten; datenkopie; datenauskunft; data; copy; data copy",
    """
        unvollständig*; nicht (ganz |ganz so )?vollständig; lückenhaft; nur ein teil; nur teilweise; nur zum teil;
        incomplete; not complete; not all of it; only (a )?part
    """,
    within=40,
)
_LACKS = near(
    "die auskunft; der auskunft; die daten; den daten; die datenkopie; der datenkopie; the data; the copy",
    "aber es fehl*; da fehl*; darin fehl*; fehlen aber; fehlt aber; but * missing; but it lacks",
    within=40,
    ahead=True,
)
# "They sent a zip, but nothing about the ban"; of what the person sent themselves it is no answer.
_WITHOUT_THE_BLOCK = regex(
    r"(?<!\w)(?<!i sent them a )(?<!i sent a )(?:zip\w{0,6}|\w{0,6}dat(?:ei|eien|en|a)|files?|excel\w{0,6}"
    r"|pdf\w{0,2}|csv|json"
    r"|download|archive?|datenkopie|auskunft|spreadsheet|copy)(?!\w)[^.!?]{0,60}?(?<!\w)(?:nothing|not a word|no word"
    r"|not one word|no reasons?|nix|nichts|kein wort|keine silbe|kein grund|keine begründung)(?!\w)[^.!?]{0,20}?"
    r"(?<!\w)(?:why|ban|block|sperre|sperrung|suspension|grund|gründen?|reasons?|warum|wieso|weshalb|gesperrt"
    r"|banned|blocked)"
    r"(?!\w)"
)
# "Die Daten sind da, aber ohne Empfänger", "got my data but nothing on where it came from".
_PIECE = (
    r"(?:empf(?:ä|ae)nger\w*|herkunft|quellen?|speicherdauer|löschfrist\w*|zwecke?|logik|score|profiling|notizen"
    r"|recipients?"
    r"|sources?|where (?:it|they|the data) (?:came|comes?|come) from|retention|storage periods?|purposes?)"
)
_WITHOUT_A_PIECE = regex(
    r"(?<!\w)(?:\w{0,6}daten\w{0,8}|\w{0,6}auskunft|data|copy)(?!\w)[^.!?]{0,40}?"
    rf"(?:(?<!\w)(?:ohne|keine?|without|no|nothing on|nichts zu[rm]?|nix zu[rm]?)(?: \w{{1,10}}){{0,2}} {_PIECE}(?!\w)"
    rf"|(?<!\w){_PIECE}(?!\w)[^.!?]{{0,30}}?(?<!\w)(?:fehl\w{{1,3}}|missing|(?:not|nicht) (?:there|dabei|drin))(?!\w)"
    rf"|(?<!\w)(?:fehl\w{{1,3}}|missing|lacks?)(?!\w)[^.!?]{{0,20}}?(?<!\w){_PIECE}(?!\w))"
)
_OF_THE_PERSON = regex(
    r"(?<!\w)(?:bitte|please|ergänz\w*|nachreich\w*|seien|ihre|your|ausweis\w*|angaben|warum gelöscht)(?!\w)"
)
_ABOUT = r"(?:über|zu|von|about|on|of|concerning|regarding)"
_WHOM = (
    r"(?:mich|mir|meiner person|meinem konto|ihnen|ihrer person|sie|dir|dich|deiner person|me|you|your person"
    r"|my account)"
)
_NONE = r"(?:keine|keinerlei|gar keine|no|not any|any|nichts)"
_DATA = r"(?:personenbezogene\w? |personal )?(?:daten|datensätze|data|information(?:en)?)"
_NO_DATA = regex(
    rf"(?<!\w)(?:keine|keinerlei|no) {_DATA}(?: [\w,]{{1,12}}){{0,3}} {_ABOUT} {_WHOM}(?!\w)"
    rf"|(?<!\w){_ABOUT} {_WHOM}(?: \w{{1,14}}){{0,6}} {_NONE} {_DATA}(?!\w)"
    rf"|(?<!\w)(?:do not|don't|not) (?:have|hold|store|process|keep) any {_DATA}(?!\w)"
    rf"|(?<!\w)(?:have|hold|holds|store|process) no personal data(?!\w)"
    rf"|(?<!\w){_NONE} {_DATA}(?: \w{{1,8}}){{0,3}} (?:gespeichert|vorhanden|hinterlegt|on file|stored)(?!\w)"
)
_SENT = regex(
    r"(?<!\w)(?:ge(?:schickt|sendet|sandt|geben|nannt)|bekommen|erhalten|gekriegt|\w{0,6}gegeben|\w{0,6}geben"
    r"|mitgeteilt"
    r"|mitteilen|rausrücken|herausgeben|weiter|dritte\w{0,2}|sent|send|given|give|got|get|received?|shared?|disclosed?"
    r"|provided?|third|yet|noch|bisher|access)(?!\w)"
)
_UNMATCHED = near(
    "zahlung; überweisung; zahlungseingang; geldeingang; payment; transfer",
    """
        nicht (* )?(zuordnen|zugeordnet|zuzuordnen|gefunden|finden|auffindbar|auffinden); keine* (* )?(zahlung|
        zahlungseingang|überweisung) (* )?(finden|gefunden|zuordnen|feststellen);
        (can't|cannot|can not|couldn't|could not|not|unable to) (be )?(find|found|locate|located|match|matched|allocate|
        allocated)
    """,
    within=60,
)
_NO_MONEY = regex(
    r"(?<!\w)(?:wird|werden|kann|können|könne|könnten)(?: \w{1,14}){0,3} nicht(?: mehr)?"
    r" (?:erstattet|rückerstattet|ausgezahlt|ausbezahlt|zurückgezahlt|herausgegeben)(?!\w)"
    r"|(?<!\w)(?:zahlen|zahlt|geben|gibt)(?: \w{1,14}){0,4} nicht(?: mehr)? (?:aus|zurück|heraus|raus)(?!\w)"
    r"|(?<!\w)(?:erstatten|erstattet)(?: \w{1,14}){0,4} (?:nicht|nichts)(?!\w)"
    r"|(?<!\w)(?:zahlen|zahlt|geben|gibt|überweisen)(?: \w{1,14}){0,3} (?:nichts|kein (?:geld|cent))(?: mehr)?"
    r" (?:aus|zurück|heraus|raus)(?!\w)"
    r"|(?<!\w)(?:keine?|kein) (?:\w{1,12} )?(?:erstattung|rückerstattung|auszahlung|rückzahlung)(?!\w)"
    r"|(?<!\w)(?:guthaben|gutscheine?|geld|betrag) (?:\w{1,10} ){0,3}(?:verfallen|verfällt|einbehalten)(?!\w)"
    r"|(?<!\w)(?:won't|will not|cannot|can't|are not|is not|not) (?:be )?"
    r"(?:refund(?:ed|able)?|paid out|pay (?:it |the money )?out)(?!\w)"
    r"|(?<!\w)no refunds?(?! (?:yet|so far|came|arrived))(?!\w)"
)
_GROUND = regex(
    r"(?<!\w)(?:grund|begründung|reason|ground) (?:dafür |hierfür |for (?:it|this|that|the \w{3,12}) )?"
    r"(?:sei|seien|ist|wäre|war|lautet|is|was|being)(?!\w)(?! (?:nicht|not|kein\w*|unklar|no|unknown|never|mir|to me))"
    r"|(?<!\w)(?:begründen|begründet|begründeten) (?:\w{1,12} ){0,3}(?:mit|damit)(?!\w)"
    r"|(?<!\w)(?:gesperrt|eingeschränkt|limitiert|geschlossen|gekündigt|deaktiviert|blocked|limited|closed|suspended"
    r"|banned|restricted|disabled)(?: \w{1,12}){0,3},? (?:weil|wegen|aufgrund|because|due to|for|over)"
    r" (?!(?:\w{1,8} )?(?:reasons?|gründe)(?!\w))"
)
_GROUND_SAID = regex(
    r"(?<!\w)(?:grund|begründung) (?:dafür |hierfür )?(?:sei|seien|wäre)(?!\w)(?! (?:nicht|kein\w*|unklar)(?!\w))"
)
_NO_GROUND = regex(
    r"(?<!\w)(?:kein\w{0,2}|ohne|no|without|nicht|not|never|nie|welche[nr]?|which|what|warum|why)(?: \w{1,14}){0,3}"
    r" (?:grund|gründe|begründung|reasons?|ground)(?!\w)|\?"
)
# "Weil mehrere Retouren ohne Inhalt eingegangen sind": what somebody did, and no mere "Verstoß gegen Richtlinien".
_DEED = regex(
    r"(?<!\w)(?:weil|denn|wegen|aufgrund|auf grund|da (?:sie|ihr|es|über|auf|mit|von|mehrere|wir|der|die|das|ein\w*)"
    r"|because|since (?:you|your|it)|due to)(?!\w)[^.!?]{0,90}?"
    r"(?<!\w)(?:retouren?|rücksendung(?:en)?|zurückgesandt\w*|zurückgeschickt\w*|rückbuchung(?:en)?|rücklastschrift\w*"
    r"|lastschrift\w*|chargebacks?|returns?|returned|bewertung(?:en)?|reviews?|paket\w*|parcels?|packages?|stornier\w*"
    r"|(?:anderen?|weiteren?|mehreren?|zweiten?|gesperrten?|fremden?|another|other|multiple|several|second|banned)"
    r" (?:\w{4,14} )?(?:konto|konten|kundenkonto|account|accounts)|gefälscht\w*|fälschung\w*|counterfeits?|plagiate?"
    r"|screenshots?|dokument\w* (?:gefälscht|manipuliert))(?!\w)"
)
_OTHERS = near(
    "fall; forderung; sache; vorgang; akte; rechnung; claim; debt; case; file; matter",
    "verkauft; abgetreten; sold to; assigned to",
    within=60,
)
_WITHIN = regex(r"(?<!\w)(?:zuständig\w*|responsible|ich|i|we have sold|competent)(?!\w)")
_PASSED_ON = phrases("""
    abgegeben; übergeben; weitergegeben; übertragen; weitergeleitet; passed; handed; transferred; given; forwarded
""")
_COLLECTING = regex(
    r"(?<!\w)(?:an|to)(?: \w{1,14}){0,4}? (?:\w{0,12}inkasso\w*|rechtsanw\w+|anw[aä]lt\w*|\w{0,10}kanzlei\w*|lawyers?"
    r"|solicitors?|law firm|(?:debt )?collect\w+|\w{2,20} (?:gmbh|ag|sarl|ltd))(?!\w)"
)
_FOUND = regex(
    r"(?<!\w)(?:zahlung\w{0,2}|payment)(?: \S{1,14}){0,6}? (?:eingegangen|erhalten|verbucht|received|booked)(?!\w)"
    r"|(?<!\w)(?:retoure\w?|rücksendung\w{0,2}|paket\w?|parcel|returns?)(?!\w)"
)
_NOT_YET = (
    r"(?:keine?\w{0,2}|nicht|nie|noch|no|not|never|cannot|can't|wenn|sobald|sofern|falls|ob|bis|nach|if|once|when|until"
    r"|after)"
)
_THERE = (
    r"(?:gefunden|zugeordnet|zuordnen|verbucht|gebucht|eingegangen|erhalten|angekommen|bestätigt|found|located|matched"
    r"|received|booked|confirmed|credited|arrived)"
)
_PAYMENT_THERE = regex(
    rf"(?<!\w)(?:(?P<no>{_NOT_YET})(?: \S{{1,14}}){{0,3}}? )?(?:zahlung|überweisung|zahlungseingang"
    r"|payment|transfer),?"
    rf"(?: (?!{_NOT_YET} )[^\s.!?]{{1,14}}){{0,5}}? {_THERE}(?!\w)"
    r"|(?<!\w)(?<!not )(?<!yet )(?<!n't )(?<!never )(?<!nicht )(?:found|located|received|confirmed|bestätig\w{1,2})"
    r" (?:ihre|deine|meine|die|den|your|my|the) (?:zahlung\w{0,7}|überweisung|eingang \w{3,6} zahlung|payment|transfer)"
    r"(?!\w)"
)
_THEY_FOUND = regex(
    r"(?<!\w)(?:haben die|die haben|sie haben|they(?:'ve| have)?|\w{3,20} (?:hat|has)) (?:\w{1,10} ){0,4}"
    r"(?:gefunden|verbucht|zugeordnet|found|located|booked|matched)(?!\w)"
    r"|(?<!\w)they found(?!\w)"
)
_PAPER = regex(
    r"(?<!\w)(?:\w{0,10}auszug\w{0,3}|\w{0,12}nachweis\w{0,2}|\w{0,12}belege?|statements?|proof|receipts?)(?!\w)"
)
_CLAIMS_NOW = regex(
    r"(?<!\w)(?:forderung|gesamtforderung|betrag|rückstand|claim|balance|amount due)(?: \w{1,10}){0,3}"
    r" (?:beträgt|beläuft|is|are|amounts|von|über|of)(?: \w{1,10}){0,3} (?:auf )?(?:eur |€ ?)?\d"
)
_BECAUSE = regex(
    r"(?<!\w)(?:da (?:es|sie|ihr|dein|du|wir|der|die|das)|weil|wegen|aufgrund|auf grund|grund|because|due to|since you"
    r"|violat\w+|verst(?:ö|o|oe)(?:ß|ss)\w*|breach\w*|reason|found that|festgestellt)(?!\w)"
)


# "Unter der angegebenen E-Mail-Adresse konnten wir kein Kundenkonto finden", "we were unable to locate your account".
_ACCOUNT = r"(?:\w{0,10}konto|account|profile?|kunden?|kundin|customer)"
_GIVEN = r"(?:e-?mails?|mail(?:adresse)?|adresse|angaben|daten|address|details|information|namen?|name)"
_NO_ACCOUNT = regex(
    rf"(?<!\w){_GIVEN}(?!\w)[^.!?]{{0,50}}(?<!\w)(?:keine?n?|no) (?:\w{{1,14}} )?{_ACCOUNT}(?!\w)"
    rf"|(?<!\w)(?:keine?n?|no) (?:\w{{1,14}} )?{_ACCOUNT}(?!\w)[^.!?]{{0,40}}(?<!\w)(?:under|with|for|unter|mit|zu|zur)"
    rf" (?:\w{{1,14}} ){{0,3}}{_GIVEN}(?!\w)"
    r"|(?<!\w)(?:could not|couldn't|cannot|can't|unable to|not able to|did not|didn't) (?:find|locate|identify)"
    rf" (?:an?|any|your|my|the) (?:\w{{1,14}} )?{_ACCOUNT}(?!\w)"
    rf"|(?<!\w){_ACCOUNT}(?: (?!zahlung|überweisung|geld|eingang|betrag)[^\s.!?]{{1,14}}){{0,6}} nicht (?:finden"
    rf"|gefunden|zuordnen|auffindbar|ermitteln)(?!\w)"
)


@remembered
def kind_of(text: str) -> str:
    """The class of an answer as `classify` has it, or a finer one: no_account, no_data, data_partial, unmatched,
    kept_back, ground, handed_over."""
    kind = classify(text)
    if kind not in _OPEN_KINDS or "?" in text:
        return kind
    words = plain(clean(text)).casefold()
    if there := _found_there(kind, text, words):
        return there
    if kind == "more_docs" and topmost(text) and _CLAIMS_NOW.search(words):
        return "new_claim"
    if kind == "silence" and _SAID_NOTHING_THERE.search(words):
        return "unclear"
    theirs = pasted(text)
    finer = _of_a_deed(kind, words) or _of_data(words, theirs) or _of_the_claim(kind, words)
    if finer or kind not in _VAGUE or not (theirs or _TOLD.search(words)):
        return finer or kind
    return _refused(words, theirs) or kind


def _found_there(kind: str, text: str, words: str) -> str:
    """What they say that they find, or do not find."""
    if kind in ("unclear", "final_textblock", "more_docs") and _NO_ACCOUNT.search(words):
        return "no_account"
    said = kind == "unclear" and (pasted(text) or _THEY_FOUND.search(words))
    return "partial" if (kind == "final_textblock" or said) and _payment_found(words) else ""


def _payment_found(words: str) -> bool:
    """Do they own that the payment is there? What stays shut beside it is another matter."""
    return any(not one["no"] for one in _PAYMENT_THERE.finditer(words))


def _of_a_deed(kind: str, words: str) -> str:
    named = kind == "final_textblock" and _DEED.search(words) and not _NO_GROUND.search(words)
    return "ground" if named else ""


def _of_data(words: str, theirs: bool) -> str:
    if _NO_DATA.search(words) and not _SENT.search(words):
        return "no_data"
    return "data_partial" if not theirs and _incomplete(words) else ""


def _of_the_claim(kind: str, words: str) -> str:
    if kind != "partial" and _UNMATCHED.finds(words) and not (_PAPER.search(words) or _FOUND.search(words)):
        return "unmatched"
    return "handed_over" if kind in ("forwarded", "unclear") and handed_over(words) else ""


def _refused(words: str, theirs: bool) -> str:
    if _NO_MONEY.search(words):
        return "kept_back"
    return "ground" if _names_ground(words, theirs) and not _NO_GROUND.search(words) else ""


def _names_ground(words: str, theirs: bool) -> bool:
    """Is a ground named, in their words or behind the word that they said it?"""
    said = _SAID.search(words)
    start = 0 if theirs else said.end() if said else len(words)
    return bool(_GROUND.search(words, start) or _GROUND_SAID.search(words))


def handed_over(words: str) -> bool:
    """Is a claim said to be sold, or to be with a collector or a lawyer now?"""
    given = _OTHERS.finds(words) or (_PASSED_ON.finds(words) and bool(_COLLECTING.search(words)))
    return given and not _WITHIN.search(words)


def grounded(text: str) -> bool:
    """Does anything in it sound like a ground?"""
    return bool(_BECAUSE.search(plain(clean(text)).casefold()))


def _incomplete(words: str) -> bool:
    told = _INCOMPLETE.finds(words) or _LACKS.finds(words) or _WITHOUT_THE_BLOCK.search(words)
    told = told or _WITHOUT_A_PIECE.search(words)
    return bool(told) and not _OF_THE_PERSON.search(words)
