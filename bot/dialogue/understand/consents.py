"""Who takes back that another person may be named in the letters, and who agrees to it after all. Whether they ever
agreed to that it never knows."""

from bot.dialogue.understand.idioms import near, pattern, phrases
from bot.dialogue.understand.relations import PEOPLE
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

LONGEST = 400  # characters: what is longer was pasted
BRIEF = 160  # characters of a change of mind
SHORT = 14  # words of a text that says nothing else
_CONSENT = """
    einwil*; einwlligung; zustimm*; zustimung*; zugestimmt; einverstän*; einverstaend*; erlaubnis; erlaubniss;
    (mein|das|unser) ja; (mein|das) (ok|okay); my (yes|ok|okay); consent*; concent; permission*; approval
"""
_BACK = """
    zurück*; zurük*; widerruf*; wiederruf*; wideruf*; entzieh*; rückgängig; ungültig; aufheben; hebe … auf; beende*;
    gilt nicht mehr; gelten nicht mehr; nicht mehr gelten; storn*; lösch*; streich*; revoke*; revoking; withdraw*;
    withdrew; rescind*; back; cancel*; undo; no longer; any more; anymore; no more; not valid; delete; remove; end
"""
_TAKEN_BACK = near(_CONSENT, _BACK)
# "Amazon hat mir die Erlaubnis entzogen", "they revoked my permission": told of others.
_BY_OTHERS = regex(
    r"(?<!\w)(?:hat|hatte|has|had|wurden?|was|were|(?:sie|die) haben|they|they've|firma|company)(?!\w)[^.!?;,]{0,60}?"
    r"(?<!\w)(?:entzogen|widerrufen|zurückge\w{2,12}|revoked?|withdr\w{2,5}|cancel\w{0,5}|removed|deleted|gelöscht"
    r"|gestrichen)(?!\w)"
    r"|(?<!\w)(?!i |i'll |and )[\w']{2,30} (?:revoked|withdrew|removed|cancelled)(?!\w)"
)
_NO_MORE = phrases("""
    nicht mehr (damit |mit dem |damit, |so )?einverstanden; doch nicht einverstanden; stimm* (dem |da |dazu )?
    nicht (mehr|länger) zu; (no longer|don't|do not|not) (agree|consent)* (with this |to this |to that |to it )?
    (any more|anymore|any longer); no longer (agree|consent)*; (wohnen|leben) nicht mehr zusammen;
    (don't|do not) live together (any more|anymore|any longer); no longer live together;
    (trennt|trenn|trennen sie|entkoppel*|unlink|separate|split) (bitte |please |mal )?(uns|us|die beiden fälle|unsere
    fälle|our cases|the two cases); keep us (apart|separate); (wieder|lieber|doch) getrennt (nennen|führen|schreiben|
    behandeln|halten)
""")
_BESIDE = f"""
    zusammen; gemeinsam*; together; jointly; sie; er; ihn; ihr; ihm; ihren; ihre; ihrem; ihrer;
    seinem; seinen; seiner; seine; his; their; she; he; her; him; them; they; uns;
    wir; us; we; beide; beiden; both; haushalt*; household*; die andere; der andere; den anderen; dem anderen; andere
    person; anderen person; other person; the other; zweite person; second person; {PEOPLE}
"""
_OTHER = phrases(_BESIDE)
_NOT = phrases("""
    nicht; nicht mehr; nichts; nie; nie mehr; nimmer; kein; keine; keinen; raus; no longer; not; don't; shouldn't;
    never; nothing; without; ohne; stop; aufhören; lieber nicht; mustn't; won't
""")
_WISH = phrases("""
    soll*; will; wollen; möchte*; darf; dürfen; dürft; muss; bitte; kannst; könnt; könntest; nicht mehr; ab jetzt;
    lieber; should*; shall; must; mustn't; want; please; can you; could you; no longer; any more; anymore; from now on;
    don't; do not; stop; let; lass*; lasst
""")
_NAMES = phrases("""
    nenn*; benenn*; genannt; mitgenannt; mitnennen; mitzunennen; erwähn*; erwaehn*; erwänt; auftauch*; vorkomm*;
    aufgeführt; aufführen; mention*; named; naming; name (us|her|him|them|she|he|my); appear*; listed
""")
_WRITES = phrases("""
    steh*; drinsteh*; drin; drinnen; rein; reinschreib*; reinkomm*; schreib*; geschrieben; notier*; festgehalten;
    festhalten; verknüpf*; verbunden; write; written; put; noted; linked; connected; in; be
""")
_PLACE = phrases("""
    (im|in|in den|in meinem|in meinen|in dem|ins|in die|in unserem|in unseren|aus dem|aus meinem|aus den|aus unserem)
    (brief*|schreiben|fall|text); in (my|the|our|any|that) (letter*|case); brief*; letter*; zusammen; together;
    gemeinsam; drin; drinnen; drinsteh*; dort drin; in there
""")
# "In Jules Brief", "Ben soll nicht mehr in meinem Brief stehen": a name, in the place of "her".
_NAMED = regex(
    r"(?<!\w)(?:in|aus|of|from) [a-zäöüß]{2,14}(?:s|'s) (?:brief\w{0,2}|schreiben|letters?|case|fall)(?!\w)"
    r"|^(?:bitte )?(?!(?:die|der|das|ich|es|diese\w?|mein\w{0,2}|unser\w{0,2}) )[a-zäöüß]{2,14} (?:soll|darf|möchte"
    r"|will)"
    r"(?: bitte| ab jetzt| jetzt| auch){0,2} (?:nicht mehr|nimmer|raus)(?!\w)[^.!?\d]{0,40}(?<!\w)(?:brief|letter"
    r"|schreiben|drin)"
)
_OUT = pattern(
    r"(?<!\w)(?:nimm|nehm\w{0,2}|nehmt|streich\w{0,3}|lösch\w{0,2}|entfern\w{0,3}|lass\w{0,2}|lasst|mach\w{0,2}|raus|take"
    r"|remove|delete|strike|leave|drop|cut|keep|get|scratch|soll\w{0,3}|will|möchte|want|muss)(?!\w)"
    r"[^.!?;\d]{0,60}?(?<!\w)(?:raus\w{0,6}|heraus\w{0,6}|weg\w{0,6}|aus|out|off|from)(?!\w)"
    r"|(?<!\w)(?:take|remove|delete|strike|leave|drop|cut|keep|get|scratch) (?:her|him|them|us)(?!\w)"
    r"|(?<!\w)(?:he)?(?:raus|weg)(?:nehm|lass|halt|streich|mach)\w{1,3}(?!\w)",
    "raus*; heraus*; weg*; nimm; nehm*; streich*; lösch*; entfern*; lass*; mach*; take; remove; delete; strike;"
    "leave; drop; cut; keep; get; scratch; soll*; will; möchte; want; muss",
)
# "Nehmen Sie …": whoever is asked, and not who is named.
_ADDRESSED = regex(
    r"(?<!\w)(nehmen|streichen|lassen|löschen|entfernen|schreiben|nennen|erwähnen|können|könnten|würden|wollen|machen"
    r"|dürfen|sollten|bitte|dass) sie(?!\w)"
)
# Consents of another kind, and what stands below a company's mail.
_ELSEWHERE = phrases("""
    lastschrift*; werbung; newsletter; schufa*; sepa; mandat; einzugs*; abbuch*; direct debit; marketing; cookie*;
    datenweitergabe; (ihre|deine|your) (einwilligung|zustimmung|consent); einwilligungs*; support; hotline;
    (mein|das|my|the) (konto|account)
""")
_OF_A_COMPANY = phrases("(die|they) (soll*|should|must)")
_HOW = regex(
    r"^(?:(?:und|and|aber|but|hallo|hi|also|so),? ){0,2}(?:wie |how |kann (?:ich|man|ma) |könnte (?:ich|man) "
    r"|darf ich |geht (?:das|es) |can i |may i |could i |am i able |is it possible |was (?:ist|passiert),? wenn "
    r"|what (?:if|happens) )"
)
_AGREES = phrases("""
    (stimme|stimm) (dem |da |dazu |dem jetzt |jetzt |nun |dann )?(doch )?zu; (gebe|geb|erteile) (dir |ihnen |doch |jetzt
    |dann )?(meine|die) (einwilligung|zustimmung|erlaubnis); (bin|wär|wäre) (jetzt |nun |dann |damit |mit dem )?(doch
    )?(damit |jetzt )?einverstanden; doch einverstanden; (sag|sage|sagen) (jetzt |dann |nun )?(doch |jetzt )?ja dazu;
    i (do |now |do now )?(agree|consent) (to it |to that |to this )?(after all|now); (give|gives) (my|you my)
    (consent|permission); changed my mind about (it|that|the (consent|letter|letters))
""")
_ALLOWED = regex(
    r"(?<!\w)(?:darf|dürfen|dürft|kannst|könnt|may|can)(?![\w'])[^.!?]{0,60}?(?<!\w)(?:wissen|erfahren|drin|drinstehen"
    r"|rein\w{0,14}|in (?:den|die|unsere|meinen|beide) briefe?|im brief|in den briefen|erwähn\w{1,4}|genannt"
    r"|zusammen\w{0,12}|know|say so|mention\w{0,3}|together|in (?:the|both|our|my) letters?)(?!\w)"
    r"|(?<!\w)(?:schreib\w{0,2}|say|mention|note|write)(?!\w)[^.!?]{0,40}(?<!\w)(?:dass wir zusammen|that we (?:live"
    r"|belong))"
)
_OF_ACCOUNTS = regex(r"\d|(?<!\w)(?:wieder|konto|konten|geld|account|accounts|money|again)(?!\w)")
_SENTENCE = regex(r"[.!?;\n]+(?= |$)|\n")


def takes_back(text: str) -> bool:
    """Shall the other person of two who agreed to it be named no longer? Asked only where there are such two."""
    if not _may_be(text):
        return False
    return any(_takes_back(part) for part in _SENTENCE.split(plain(text)))


def asks_how(text: str) -> bool:
    """Is it a question whether and how that is done?"""
    return bool(_HOW.match(plain(text)))


def takes_back_plainly(text: str) -> bool:
    """A consent taken back and nothing else said, where nobody knows which."""
    return len(clean(text).split()) <= SHORT and _may_be(text) and _consent_back(plain(text))


def _consent_back(words: str) -> bool:
    return _TAKEN_BACK.finds(words) and not _BY_OTHERS.search(words)


def _may_be(text: str) -> bool:
    return len(text) <= LONGEST and not _ELSEWHERE.finds(plain(text))


def _takes_back(part: str) -> bool:
    if _consent_back(part) or _NO_MORE.finds(part):
        return True
    said = _ADDRESSED.sub(r"\1", part)
    if not (_OTHER.finds(said) or _NAMED.search(said)) or _OF_A_COMPANY.finds(said):
        return False
    if _OUT.finds(said) and _PLACE.finds(said):
        return True
    named = _NAMES.finds(said) or (_WRITES.finds(said) and _PLACE.finds(said))
    return _NOT.finds(said) and _WISH.finds(said) and named


def after_all(text: str) -> bool:
    """Does a short text agree, of one's own accord, that the other person may be known of? Asked only of somebody who
    was asked that before; it is put to them once more."""
    if len(text) > BRIEF or not _may_be(text) or "?" in text:
        return False
    words = plain(text)
    if takes_back(text) or _NOT.finds(words) or _OF_ACCOUNTS.search(words):
        return False
    return _AGREES.finds(words) or _ALLOWED.search(words) is not None
