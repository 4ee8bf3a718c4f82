"""The kinds of answer that companies give, told by their phrases. What an answer is worth it never says."""

import re

from bot.dialogue.understand import marks
from bot.dialogue.understand.months import MONTH, WEEKDAYS
from bot.dialogue.understand.text import any_of, folded
from bot.patterns import regex

_NOT = regex(
    r"(?<!\w)(?:nicht|not|kein|keine|keinen|cannot|can't|nie|never|unable"
    r"|won't|isn't|hasn't)(?!\w)"
)
_FREED = (
    r"(?:freigegeben|freigeschaltet|freigeschalten|entsperrt|reaktiviert"
    r"|wiederhergestellt|wieder (?:offen|frei|aktiv|da)|aufgehoben"
    r"|zurückgenommen|storniert|ausgeglichen|beglichen|ausgebucht|erledigt"
    r"|erstattet|ausgezahlt|gelöscht|reinstated|restored"
    r"|reactivated|unblocked|unlocked|reopened|lifted|cancelled|canceled"
    r"|withdrawn|settled|refunded|paid out|re-enabled|back)"
)
_DONE = regex(
    r"(?<!\w)(?:wurden?|ist|sind|is|are|has been|have been|was|were|haben wir"
    r"|we have|we've|haben|als|geht|hiermit)(?!\w)"
    rf".{{0,120}}(?<!\w){_FREED}(?!\w)"
    r"|(?<!\w)(?:konto|account|alles) (?:offen|is back|geht wieder|wieder (?:offen|auf|frei)|ist auf)(?!\w)"
)
_NOTHING_OPEN = regex(
    r"(?<!\w)(?:nichts|nix|nothing) (?:mehr )?(?:offen|open|outstanding)(?!\w)|"
    r"(?<!\w)(?:keine|no) (?:offenen? |open |outstanding )?(?:forderung\w*|claims?|balance)"
    r" (?:mehr|gegen|against|offen|is open|left|outstanding)(?!\w)"
)
_FUTURE = regex(
    r"(?<!\w)(?:wird|werden|will be|will|shall be|we'll|wollen wir|sollte|should be)(?!\w)"
    rf".{{0,120}}(?<!\w)(?:{_FREED}|prüfen|geprüft|gelöst|melden|klären"
    rf"|geklärt|release|restore|reopen|refund|get back"
    r"|contact|reviewed?|resolved?|bearbeitet|überwiesen|überweisen|freigeben|freischalten|erstatten|auszahlen"
    r"|entsperren|pay out|transfer(?:red)?|unlock|unblock|lift)(?!\w)"
    r"|(?<!\w)(?:in den nächsten (?:tagen|wochen)|in the next (?:few )?(?:days"
    r"|weeks)|in kürze|demnächst|bald|shortly|soon|zeitnah"
    r"|schnellstmöglich|as soon as possible)(?!\w)"
)
# "Wir geben Ihr Konto bis zum 30. November wieder frei": a present that is still to come, unless it is said to be done.
_GIVES = (
    r"(?<!\w)(?:(?:gebt?|geben|gibt|schalten?|schaltet)(?!\w)[^,:]{0,80}(?<!\w)frei"
    r"|(?:zahlt|zahlen)(?!\w)[^,:]{0,80}(?<!\w)aus|(?:hebt|heben)(?!\w)[^,:]{0,80}(?<!\w)auf"
    r"|(?:stellt|stellen)(?!\w)[^,:]{0,80}(?<!\w)(?:wieder her|wiederher))(?!\w)"
)
_BY_THEN = regex(
    r"(?<!\w)(?:bis|spätestens|ab|by|from|until|no later than)"
    r"(?: (?:zum|spätestens|dem|am|zu|on|the|kommenden|nächsten))?"
    rf" (?:\d{{1,2}}\.|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{MONTH})|(?:{MONTH}) \d|\d{{4}}-|(?:{'|'.join(WEEKDAYS)})"
    r"|morgen|übermorgen|tomorrow|monatsende|ende |end of )"
    rf"|{_GIVES}"
)
_JUST = regex(
    r"(?<!\w)(?:wurden?|worden|haben|has been|have been|was|were|jetzt|nun|now|already|bereits|ab sofort|hiermit|heute"
    r"|gestern|inzwischen|schon)(?!\w)"
)
_GAVE_WORD = regex(
    r"(?<!\w)(?:haben|hat|have|has)(?!\w).{0,30}(?<!\w)(?:versprochen|zugesagt|angekündigt|gesagt|promised|announced|said)(?!\w)"
)
_ON_A_TERM = regex(
    r"(?<!\w)(?:bitte|please|damit|wenn|sofern|falls|sobald|if|once|unless|as soon as you|so that"
    r"|(?:zahlen|überweisen|begleichen) sie)(?!\w)"
)
_RELEASE = any_of("""
    freigeben; freigegeben; freischalten; freigeschaltet; freigabe; entsperren; entsperrt; reaktiviert;
    wiederhergestellt; erstattet; erstatten; erstattung; überwiesen; überweisen; ausgezahlt; auszahlen; release*;
    restore*; reopen*; unblock*; reinstate*; reactivate*; refund*; gelöst; geklärt; resolve*; aufgehoben;
    wieder (nutzen|zugreifen|frei|offen|da|aktiv); unlock*; paid out; pay out; payout; transferred; lift*;
    is back; back by;
    freizugeben; freizuschalten; auszuzahlen; (gibt|geben|schaltet|schalten) (* )?(* )?(* )?frei; auszahlung
""")
_DATED = regex(
    rf"\d{{1,2}}\.?\s(?:{MONTH})(?!\w)|(?:{MONTH})\s\d{{1,2}}(?!\w)|(?:innerhalb"
    r"|binnen|within)\s(?:von\s|of\s|the next\s|der nächsten\s|den nächsten\s)?(?!d[ae][nrs]\s|the\s)\w{1,10}\s"
    r"(?:\w{1,12}\s)?"
    r"(?:tagen?|wochen?|werktagen?|arbeitstagen?|stunden|days?|weeks?"
    r"|hours)|in \d{1,3} (?:tagen|days|werktagen|wochen|weeks)"
    rf"|(?:bis|am|by|on|until|spätestens) (?:{'|'.join(WEEKDAYS)})(?!\w)"
    r"|(?<!guten )morgen(?!\w)|tomorrow|monatsende|(?:ende d|end of th)(?:er|es|e|is) (?:woche|monats|week|month)"
)
_PARTLY = any_of("""
    teilweise; teilbetrag; partially; partial; kulanz*; goodwill; nur einen teil; die hälfte; in part
""")
_REST_REFUSED = regex(
    r"(?<!\w)(?:ausgezahlt|erstattet|refunded|paid out|auszahlen|erstatten"
    r"|gutgeschrieben|freigegeben|freigeschaltet|restored|released)(?!\w)"
)
_SILENT = any_of("""
    nichts; nix; keine (antwort|reaktion|rückmeldung); no (answer|reply|response|reaction); nothing; stille;
    silence; nichts gekommen; nix gekommen; noch nichts; nobody answered; keiner antwortet; no one answered;
    funkstille
""")

_SUM = r"(?:[€£]\s?\d[\d.,]{0,10}|\d[\d.,]{0,10}\s?(?:€|euro?|chf|£|pounds?)|\d{1,6}[.,]\d{2}(?![\d.]))"
_OPEN_SUM = regex(
    rf"(?<!\w)noch (?:immer )?(?:{_SUM}|etwas|was|ein betrag) (?:zu zahlen|zur zahlung offen|offen)(?!\w)"
    rf"|{_SUM},? (?:sind |ist |are |is |remain )?(?:noch |still |now )?"
    r"(?:offen|open|due|unpaid|fällig|outstanding)(?!\w)"
    r"|(?<!\w)(?:open balance|schulden (?:sie )?uns|schuldest uns|schulden wir ihnen|neue (?:forderung|rechnung)"
    r"|new (?:claim|bill|invoice|debt)|pay (?:until|before))(?!\w)"
    rf"|(?<!\w)(?:die|sie|they|wir|we) (?:jetzt |now |noch )?(?:wollen|want|fordern|verlangen|demand)(?!\w)"
    rf"(?: \w{{1,12}})? {_SUM}"
    r"|(?<!\w)(?:amount|sum|betrag|summe)(?!\w)[^.!?]{0,30}(?<!\w)(?:is due|fällig|zu zahlen)(?!\w)"
)
# An identity card that has arrived is not asked for.
_ID_THERE = regex(
    r"(?<!\w)(?:haben|have|danke|thank)(?!\w)[^.!?]{0,30}(?<!\w)(?:ausweis\w{0,8}|id|passport|identit\w{1,20})(?!\w)[^.!?]{0,30}"
    r"(?<!\w)(?:erhalten|received|geprüft|verified|bestätigt)(?!\w)"
)

_COURT = any_of("""
    mahnbescheid*; vollstreckungsbescheid*; amtsgericht*; landgericht*; mahngericht*; klageschrift; zahlungsbefehl*;
    court order; order for payment; county court; gerichtsvollzieher*; klage (zugestellt|eingereicht|erhoben);
    summons; statement of claim; gelber (brief|umschlag); gelben (brief|umschlag); yellow envelope;
    förmliche zustellung; ladung; betreibungsamt; bezirksgericht; handelsgericht; bailiff*
""")
_TELLING: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "unmonitored",
        any_of("""
        (mailbox|inbox|address|account) (is )?(not|isn't|un) monitored; unmonitored; not monitored; isn't monitored;
        (postfach|adresse|e-mail-adresse) wird nicht (gelesen|überwacht|betreut|abgerufen); nicht überwacht*;
        in-app appeal; cannot receive replies; keine antworten empfangen; nicht gelesen;
        (this )?address is not (monitored|read)
    """),
    ),
    (
        "forwarded",
        any_of("""
        weitergeleitet; weiter geleitet; weitergegeben; weiterleiten; forwarded; forward your; forwarding;
        escalated; passed (it |this |your case |your request )?(on|along); zuständige* (fach)?abteilung*;
        fachabteilung*; fachteam; (relevant|responsible|appropriate|specialist|right) (team|department);
        von weiteren anfragen ab
    """),
    ),
    (
        "id_demand",
        any_of("""
        personalausweis*; ausweiskopie*; ausweis; ausweises; ausweisdokument*; reisepass*; passport; your id;
        identity (card|document|documents); photo id; government-issued; government id; id card; id copy;
        (verify|confirm|prove) your identity; proof of identity; identitätsnachweis*;
        identität (nach|be|zu|über|veri|prüf)*; eidesstattliche*; selfie; video-ident*; videoident*; postident*;
        legitimation*; legitimier*; perso; führerschein*; driving licen*; driver's licen*; identification;
        identify yourself; who you are; id (document|documents|scan|photo|picture|proof|verification|check);
        copy of (your |my |an |the )?(id|identity); (asking|ask|asks|asked|want|wants|need|needs) (* )?(* )?id;
        (send|provide|upload|submit|show) (us |them )?(your |my |an |a copy of your )?id; weisen sie sich aus
    """),
    ),
    (
        "login_loop",
        any_of("""
        takeout; herunterladen; selbst (abrufen|einsehen); download your (data|information); download it yourself;
        (melden|loggen) sie sich * (an|ein);
        melden sie sich (bitte |dazu |hierzu |dafür |dazu bitte )?(an|in ihrem); loggen sie sich; einloggen; log in;
        login; sign in; log into; kontoeinstellungen; account settings; melde dich (bitte )?(an|in); logge dich;
        self-service; selfservice
    """),
    ),
    (
        "privacy_refusal",
        any_of("""
        datenschutzgründen; datenschutzrechtlich*; gründen des datenschutzes; wegen (des )?datenschutz*;
        privacy (reasons|grounds); (data protection|privacy) (reasons|grounds|rules|laws);
        (due to|because of) (privacy|data protection); the account holder;
        nur (mit )?(dem |der )?kontoinhaber*; (anderen|verbundene|verbundenen|verknüpfte|verknüpften) konto;
        another customer; (other|related|linked) account; (cannot|can't|unable to) (disclose|share);
        geschäftsgeheimnis*; trade secret*; keine auskunft (geben|erteilen|über)*
    """),
    ),
    (
        "more_docs",
        any_of("""
        weitere (unterlagen|nachweise|dokumente|informationen|angaben);
        zusätzliche (unterlagen|nachweise|dokumente|informationen);
        (reichen|senden|schicken|laden) sie (uns )?(bitte |noch )?(die |den |das |einen |eine )?(unterlagen|nachweis*);
        (reichen|senden|schicken|laden) sie (uns )?(bitte )?(die |den |das |einen |eine )?(beleg*|dokument*|kopie);
        (more|additional|further|following) (documents|documentation|information|evidence|proof); utility bill;
        bank statement; provide (proof|a copy|documents|documentation); kontoauszug (ein|vor|zu|hoch)*;
        fehlende* unterlagen; folgende unterlagen; stromrechnung; upload (a|the|your); unterlagen nach*;
        zahlungsnachweis*
    """),
    ),
)
_PLAIN: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "new_claim",
        any_of("""
        offene* (forderung*|betrag|beträge|rechnung*|posten|saldo); zahlungsrückst*; rückst*; hauptforderung*;
        gesamtforderung*; (zahlen|überweisen|begleichen) sie; noch offen; ausstehend*; outstanding; overdue;
        amount due; arrears; you (still )?owe; balance due; unpaid; inkasso*; debt collect*; mahnung;
        zahlungserinnerung*; inkassounternehmen; forderung (besteht|bleibt|ist berechtigt); pay (by|within|the);
        please pay; fordern sie auf; fordern wir; zu zahlen
    """),
    ),
    (
        "final",
        any_of("""
        endgültig*; final; abschließend*; nicht (rückgängig|revidier*); can't be reversed; cannot be reversed;
        bleibt (* )?(bestehen|gesperrt|geschlossen);
        (nicht|not) (wiederhergestellt|reaktiviert|freigegeben|reinstate*|restore*|reopen*);
        keine weiteren (auskünfte|nachrichten|anfragen); remains (closed|blocked|disabled|suspended);
        will not (respond|reply|answer|reinstate|restore); verstoß*; verstoss*; verstöße; nutzungsbedingungen;
        terms of (use|service); community (standards|guidelines); violat*; breach*; bitten um (ihr )?verständnis;
        haben sie verständnis; unable to; entscheidung (steht|ist|bleibt); halten an (der|unserer) entscheidung;
        abgelehnt; lehnen (wir )?(* )?(* )?(* )?(* )?(* )?ab; lehnt (* )?(* )?(* )?(* )?ab; verweiger*; zurückgewiesen;
        (erhalten|bekommen) sie (* )?(* )?(nicht|keine*);
        (nicht|nich) (nachkommen|entsprechen|stattgeben|stattgegeben);
        weisen (wir )?(* )?(* )?(* )?zurück; we (refuse|reject|decline|deny); refused; denied; refuse to;
        (will not|won't|cannot|can't) (provide|give|comply); rejected; declined;
        another review; upheld; nicht ausgezahlt; nicht erstattet;
        können (wir )?(ihnen )?(leider )?nicht (helfen|weiterhelfen); stand by our
    """),
    ),
    (
        "ack",
        any_of("""
        eingegangen; eingangsbestätigung; erhalten; received; automatische (antwort|nachricht|bestätigung);
        automatisch*; automatic reply; automated (reply|response|message); autoreply; auto-reply; ticketnummer;
        ticket number; ticket id; vorgangsnummer; vielen dank für ihre (nachricht|anfrage|e-mail|mitteilung);
        danke für deine (nachricht|anfrage); thank you for (contacting|your|reaching);
        thanks for (contacting|your|reaching); wir (prüfen|bearbeiten); we are (reviewing|looking);
        we're (reviewing|looking); so schnell wie möglich; as soon as possible; in bearbeitung; bearbeitungszeit*
    """),
    ),
    (
        "unmonitored",
        any_of("""
        antworten sie (bitte )?nicht auf; do not reply; don't reply; no-reply; noreply; no reply to this
    """),
    ),
)
_SENTENCE = regex(r"(?<!\d)[.!?;](?:\s|$)|,?\s(?:but|aber|jedoch|however)\s")


def classify(text: str) -> str:
    """The class of a company's answer: ack, forwarded, final_textblock, privacy_refusal, login_loop, id_demand,
    more_docs, promise_undated, promise_dated, partial, new_claim, unmonitored, success, court, silence, or unclear.
    What is rare and telling wins over what stands in every mail."""
    words = folded(text)
    if not words or (_SILENT.match(words) and len(words.split()) <= 8 and not _NOTHING_OPEN.search(words)):
        return "silence"
    if _COURT.search(words):
        return "court"
    sentences = _SENTENCE.split(words)[:60]
    told = _settled(words, sentences) or _first(_TELLING, _ID_THERE.sub(" ", words))
    return told or _demanded(words) or _promised(words, sentences) or _plain(words)


def _demanded(words: str) -> str | None:
    return "new_claim" if _OPEN_SUM.search(words) else None


def _settled(words: str, sentences: list[str]) -> str | None:
    done = any(map(_done, sentences))
    refused = any(_REST_REFUSED.search(sentence) and _NOT.search(sentence) for sentence in sentences)
    if done:
        return "partial" if refused or _PARTLY.search(words) else "success"
    return "partial" if _PARTLY.search(words) and _REST_REFUSED.search(words) else None


def _done(sentence: str) -> bool:
    if _FUTURE.search(sentence) or (_BY_THEN.search(sentence) and not _JUST.search(_GAVE_WORD.sub(" ", sentence))):
        return False
    return bool(_NOTHING_OPEN.search(sentence) or (_DONE.search(sentence) and not _NOT.search(sentence)))


def _promised(words: str, sentences: list[str]) -> str | None:
    for sentence in sentences:
        if _to_come(sentence) and not _NOT.search(sentence):
            dated = _DATED.search(sentence) or marks.NUMERIC_DATE.search(words) or marks.SHORT_DATE.search(words)
            return "promise_dated" if dated else "promise_undated"
    return None


def _to_come(sentence: str) -> bool:
    if re.search(_GIVES, sentence) and not _ON_A_TERM.search(sentence):
        return True
    soon = _FUTURE.search(sentence) or (_BY_THEN.search(sentence) and not _ON_A_TERM.search(sentence))
    return bool(soon and _RELEASE.search(sentence))


def _plain(words: str) -> str:
    kind = _first(_PLAIN, words) or "unclear"
    return "final_textblock" if kind == "final" else kind


def _first(table: tuple[tuple[str, re.Pattern[str]], ...], words: str) -> str | None:
    return next((kind for kind, pattern in table if pattern.search(words)), None)
