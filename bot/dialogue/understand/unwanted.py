"""Who does not want the account back, and only wants the claim to go. Whether it is owed it never knows."""

from bot.dialogue.understand.idioms import near, pattern, phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_ACCOUNT = r"(?:\w{0,14}konto|account|\w{0,8}zugang|profil|profile|access|sperre|block|ban)"
_ACCOUNTS = "konto; *konto; account; zugang; *zugang; profil; profile; access; sperre; block; ban"
_NOT = (
    r"(?:nicht|gar nicht|überhaupt nicht|garnicht|nie|nie wieder|nie mehr|kein|keinen|not|don't|do not|doesn't|never|no"
    r"|no longer|eh nicht|auch nicht|nimmer)"
)
# "Das Konto soll gar nicht wieder auf", "das Konto ist mir egal", "I don't want the account back", "they can keep it".
_FEW = r"(?:[^\s.!?;,]{1,14} ){0,5}?"
_BACK = (
    r"(?:zurück|auf|offen|haben|zurückhaben|wiederhaben|öffnen|freigeben|entsperren|freigeschaltet|entsperrt|geöffnet"
    r"|zurückbekommen|brauchen|back|open|opened|needed|wanted|matter)"
)
_SHUT = r"(?:zu|zubleiben|gesperrt|weg|geschlossen|gelöscht|bleiben|behalten|shut|closed|blocked|stay|go|gone|keep)"
_SAME = r"(?:egal|scheissegal|wurscht|wurst|schnuppe|schnurz|gleichgültig|gleich|irrelevant|unwichtig|don't care)"
_UNWANTED = pattern(
    rf"(?<!\w){_ACCOUNT} {_FEW}{_NOT}(?: mehr| wieder| unbedingt| really| even){{0,2}}(?: {_BACK}| ?(?=$|[.,!?;]))"
    rf"|(?<!\w){_ACCOUNT} {_FEW}{_SAME}(?!\w)"
    rf"|(?<!\w){_ACCOUNT} (?:kann|können|darf|dürfen|soll|mag|can|may) {_FEW}{_SHUT}(?!\w)"
    rf"|(?<!\w)(?:will|wollen|brauche?|möchte|want|need|care about|mind) {_FEW}(?:das|mein|my|the|kein|no) {_ACCOUNT}"
    rf" {_FEW}{_NOT}(?!\w)"
    r"|(?<!\w)(?:don't|do not|doesn't|not)(?: really| even)? (?:want|need|care (?:about|for)|mind about)"
    rf" (?:the|my|that) {_ACCOUNT}(?!\w)"
    rf"|(?<!\w)(?:brauche?|will|möchte) {_FEW}(?:kein|keinen) {_ACCOUNT}(?!\w)"
    rf"|(?<!\w)(?:verzichte|pfeife?|scheiss\w?) (?:ich )?auf (?:das|mein|den) {_ACCOUNT}(?!\w)"
    rf"|(?<!\w)auf (?:das|mein|den) {_ACCOUNT} (?:verzicht|scheiss|pfeif)\w{{0,2}}(?!\w)"
    r"|(?<!\w)(?:können|kann|dürfen|sollen|can|may) (?:die |sie |they |ruhig |gern ){0,3}(?:das|mein|my|the)? ?"
    rf"{_ACCOUNT} (?:ruhig |gern |gerne )?(?:behalten|zulassen|löschen|schliessen)(?!\w)"
    rf"|(?<!\w)(?:they|you) (?:can|may) (?:keep|close|delete) (?:the|my) {_ACCOUNT}(?!\w)"
    rf"|(?<!\w)(?:don't|not) {_FEW}(?:my|the) {_ACCOUNT} (?:back|open\w{{0,2}})(?!\w)",
    _ACCOUNTS,
)
_CLAIM = """
    forderung; forderungen; schuld; schulden; rechnung; mahnung; mahnungen; inkasso; betrag; geldforderung; claim;
    claims; debt; debts; bill; demand; demands; euro; schuldn
"""
_GO = """
    weg; fort; verschwinden; verschwindet; loswerden; los; erledigt; gestrichen; streichen; streicht; fallen lassen;
    fallenlassen; fallen gelassen; vom tisch; zurücknehmen; zurückgenommen; zurückziehen; aufhören; aufhört; raus;
    aus der welt; geklärt; klären; bestreiten; ausbuchen; ausgebucht; stornieren; storniert; drop; dropped; gone; go;
    withdraw; withdrawn; cancel; cancelled; get rid of; rid of; disappear; cleared; clear; settled; stop; dispute; away
"""
_GOES = near(_CLAIM, _GO, within=50)
_WANT = phrases("""
    soll; sollen; will; möchte; muss; müssen; hauptsache; damit; dass; want; should; must; just; only; please; bitte;
    need; would like; nur; bloss; drop
""")
_QUESTION = regex(r"\?\W{0,3}$")


def only_the_claim(text: str) -> bool:
    """Shall the claim go, while the account may stay shut?"""
    words = plain(text)
    return not _QUESTION.search(words) and _UNWANTED.finds(words) and _GOES.finds(words) and _WANT.finds(words)
