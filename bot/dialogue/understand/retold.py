"""What people tell in one line of an answer that came, or did not: "still nothing", "released 400 of the 640". Pasted
answers are read by their signs (`bot.dialogue.understand.replies`); which letter follows it never knows."""

from bot.dialogue.understand.copy_came import copy_came
from bot.dialogue.understand.empty_answers import empty_answer
from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

LONGEST, FEW = 200, 90
_LINES = (
    (
        "login_loop",
        phrases("""
            (link|portal|seite|page|formular|form) … (can't|cannot|can not|nicht|unable to|komm*|ohne) … (log in|login|
            einloggen|anmelden|sign in|rein);
            (download|herunterladen|runterladen) … (can't|cannot|nicht|unable) … (log in|
            login|einloggen|anmelden|sign in|rein); can't log in … download;
            (soll|muss) … (einloggen|anmelden) … gesperrt
        """),
    ),
    (
        "silence",
        phrases("""
            (still|yet|so far|immer noch|noch immer|weiterhin|bisher|bis jetzt|bis heute|leider) (nothing|nichts|
            funkstille|keine antwort|keine reaktion|no answer|no reply|no news|no response|silence); noch nichts;
            (no|keine) (answer|reply|response|news|antwort|reaktion|rückmeldung) (yet|so far|bisher|bis jetzt);
            niemand hat geantwortet; nobody (answered|replied); heard nothing; nichts gehört;
            (stellt|stellen) sich tot; (hoer|hoere|hoeren) (ich|wir) (nix|nichts); (bleibt|bleiben) (stumm|still);
            tut sich (noch |immer noch |weiterhin )?(nix|nichts)
        """),
    ),
    (
        "privacy_refusal",
        phrases("""
            (cannot|can't|can not|may not|not allowed|dürfen|können|kann|darf) … (give|tell|share|disclose|sagen|geben|
            nennen|herausgeben|mitteilen) … (data|anything|daten|auskunft|nichts|information*) … (secrecy|security|
            privacy|confidential*|geheimnis|bankgeheimnis|sicherheitsgründen|datenschutz*|sicherheit)
        """),
    ),
    (
        "final_textblock",
        phrases("""
            decided to … (permanently|indefinitely); (permanently|dauerhaft|endgültig) (limit*|close*|ban*|block*|
            disable*|suspend*|schliessen|sperren|gesperrt|geschlossen|your|mein|ihr);
            (decided|entschieden|beschlossen) … (not to|
            nicht) … (open|reopen|restore|freizugeben|öffnen|entsperren)
        """),
    ),
    (
        "forwarded",
        phrases("""
            (forward*|passes|passed|pass|escalat*|hand* over) (it|this|that|my case|me) … (team|department|colleague*|
            specialist*|risk|manager);
            (weiterleite*|weitergeleitet|weitergegeben|gibt es weiter|leitet es weiter|gibt das
            weiter|leitet das weiter) …; (leite*|gebe*|gibt) … weiter … (abteilung|team|kolleg*)
        """),
    ),
    (
        "more_docs",
        phrases("""
            (zahlung|überweisung|geld|betrag|buchung) … nicht (gefunden|finden|zuordnen|zugeordnet|auffindbar|
            zuzuordnen); (finden|findet) (die|meine|keine) (zahlung|überweisung) (* )?; (payment|transfer) … (can't|
            cannot|couldn't|could not|not) (be )?(found|find|located|matched); (can't|cannot|couldn't|could not) (find|
            locate|match) (the|my|any) (payment|transfer)
        """),
    ),
    # "Coeo sagt ich soll trotzdem zahlen", "they still want the money".
    (
        "new_claim",
        phrases("""
            (soll|muss|sollen|müssen) (* )?(* )?(trotzdem|dennoch|weiterhin|doch) (* )?(* )?(zahlen|bezahlen);
            (ich|sagt|sagen|schreibt|schreiben|meint|meinen|verlangt|verlangen) (soll|sollte|muss|müsse|müsste) (* )?
            (* )?(nochmal|nochmals|noch mal|noch einmal|erneut|zweimal|ein zweites mal) (* )?(zahlen|bezahlen|
            überweisen);
            dass ich (* )?(* )?(nochmal|nochmals|noch mal|noch einmal|erneut) (* )?(* )?(zahle|bezahle|
            überweise|zahlen soll);
            me to pay (* )?(* )?(again|twice|once more|a second time);
            (wollen|will|verlangen|verlangt|fordern|fordert) (* )?(trotzdem|dennoch|weiterhin|immer noch|weiter) (* )?(
            das |ihr |mein )?(geld|zahlung|* (euro|eur|€)); besteh* (weiter|weiterhin|trotzdem) (auf|darauf) *;
            still (want|wants|demand|demands|insist*) (me to pay|the money|their money|payment|on payment|on the *);
            (have|has|must|should|need) to pay anyway; should pay anyway; must pay anyway
        """),
    ),
    (
        "promise_undated",
        phrases("""
            (es )?(dauert|dauere) (noch|leider|jetzt) (* )?(* )?(tag*|woche*|monat*|zeit|bisschen|etwas|länger);
            (braucht|brauchen) (noch|mehr) (* )?(* )?zeit; (it )?(will|takes|take) (take )?(another|a few more|
            some more|* more) (* )?(day*|week*|month*); need* (more|another) (* )?(time|day*|week*|month*);
            (braucht|brauchen) (noch|weitere|nochmal) (* )?(tag*|woche*|monat*)
        """),
    ),
    (
        "dunned",
        phrases("""
            (mahnung|zahlungserinnerung|mahnschreiben|inkassobrief|inkassopost) (* )?(* )?(bekommen|gekriegt|gekommen|
            erhalten|im briefkasten|da); (wieder|noch) (ne|eine|so ne|so eine) (mahnung|zahlungserinnerung);
            (bekomme|kriege|krieg|kommt|kam|bekam) (* )?(wieder|erneut|nochmal|noch) (ne|eine|die|
            post vom inkasso*) (mahnung)?;
            (schickt|schicken|sendet|senden) (* )?(* )?(mahnung*|zahlungserinnerung*);
            (mahnung|mahnungen|zahlungserinnerung) (kam|kamen|ist da|eingetroffen|eingegangen|im postfach|in der post);
            (kam|kamen|kommt|kommen) (* )?(* )?(mahnung|mahnungen|zahlungserinnerung|mahnschreiben);
            (wieder|nochmal|erneut|weiter|schon|schon wieder) gemahnt; (mahnt|mahnen|drohen|droht|nervt|
            nerven) (* )?(jetzt|
            wieder|weiter|nochmal|immer noch|weiterhin|trotzdem|mit *); (angerufen|geschrieben|gemailt) und gedroht;
            (inkasso|inkassobüro|inkassofirma) hat (* )?(wieder|nochmal|schon wieder|erneut) (angerufen|geschrieben|
            gemailt);
            (another|new) (payment )?(reminder|demand|dunning letter|letter from the (collector|collection agency));
            (payment reminder|dunning letter|reminder from *|demand from *); (they|collector|agency) (* )?(keep|keeps|
            kept) (calling|writing|emailing|chasing|demanding|sending *); (collector|collection agency|debt collector|
            debt collectors) (* )?(called|rang|wrote|emailed|phoned) (me )?again; still (chasing|hassling|harassing) *;
            (threatened|threatening|threatens|threaten) (me )?(with|again|on the phone)
        """),
    ),
    # On the phone, and nothing in writing.
    (
        "said_done",
        phrases("""
            (gesagt|hieß es|sagte|sagten|sagen|meinte|meinten|meint) … (erledigt|geklärt|vom tisch|in ordnung|gegessen);
            (am telefon|telefonisch) (* )?(gesagt|hieß es|sagte|sagten|sagen) … (alles|schon|doch) (bezahlt|beglichen|
            ausgeglichen);
            (gesagt|hieß es|sagte|sagten|meinte|meinten) … alles (ok|okay|gut|bestens) (ist|sei|wäre);
            (gesagt|hieß es|sagte|sagten|meinte|meinten) … alles (ist |sei |wäre )?(ok|okay|bestens);
            (said|told me|says) … (all|everything) (is |was )?(ok|okay|fine|good);
            (gesagt|hieß es|sagte|sagten) … alles (bezahlt|beglichen|ausgeglichen); (said|told me) on the phone … (all|
            everything is|already) paid;
            (said|told me|says) … (settled|sorted|resolved|taken care of|all fine|all good|dealt with|sorted out)
        """),
    ),
    (
        "partial",
        phrases("""
            (opened|reopened|unblocked|unlocked|restored|reactivated) … but … (balance|money|voucher*|gift card*|credit|
            funds) … (gone|missing|zero|not there|disappeared|lost)
        """),
    ),
)
_PART = regex(
    r"(?<!\w)(?:let me (?:take|withdraw|have)|gave me|paid me|sent me|got(?: the)?|(?:can|could) (?:take|withdraw)"
    r"|habe? nur|bekommen hab ich|hab ich bekommen) (?:out )?(?:only |just |the |nur )?[€£$]?\d[\d.,]*"
    r"(?: ?(?:€|euros?|eur|pounds?))?[^!?]{0,40}?"
    r"(?<!\w)(?:hold|held|keep|kept|rest|left|still|nothin\w?|nichts|einbehalten|behalten|fehlt|fehlen)(?!\w)"
    r"|(?<!\w)\d[\d.,]*(?: ?(?:€|euros?|eur|pounds?))? (?:came|arrived|landed|kamen|sind (?:\w{1,10} ){0,5}(?:da"
    r"|angekommen|gekommen))"
    r"[^!?]{0,60}(?<!\w)(?:rest|remaining)(?!\w)"
    r"|(?<!\w)only [€£$]?\d[\d.,]*(?: ?(?:€|euros?|eur))? (?:is |are )?left[^!?]{0,60}"
    r"(?<!\w)(?:take|took|got|out|paid|withdr\w+)(?!\w)"
    r"|(?<!\w)(?:released|paid(?: out| me| back)?|refunded|unlocked|freigegeben|ausgezahlt|überwiesen|erstattet"
    r"|zurückgezahlt)(?!\w)"
    r"[^.!?]{0,40}?\d[^.!?]{0,40}?(?<!\w)(?:of the|out of|von den|von|rest|remaining|still|fehl\w+|noch)(?!\w)"
    r"|(?<!\w)(?:nur|only|erst|just) [^.!?]{0,12}\d[^.!?]{0,30}(?<!\w)(?:released|paid|freigegeben|ausgezahlt"
    r"|überwiesen|erstattet)"
    r"|(?<!\w)(?:the )?rest (?:is |ist )?(?:still |immer noch |noch |fehlt|missing)(?:blocked|gesperrt|weg|missing"
    r"|frozen)?"
)

# "Lisa kommt wieder rein, Marco aber nicht": one of two. That one's own is open and another's is not, is success.
_ONE_OF_TWO = regex(
    r"^(?!.*(?<!\w)(?:meins|meiner|mein|mine|my)(?!\w)).{0,80}(?<!\w)(?:wieder (?:auf|offen|frei|da|rein|drin"
    r"|freigeschaltet"
    r"|entsperrt)|(?:is|are|got|has|gets) (?:\w{1,8} )?back(?: in)?|reopened|unlocked)(?!\w)[^!?]{0,12}?[,.;] "
    r"(?:(?:aber|but|nur|das von|der von|die von|und|and) ){0,2}[a-zäöüß]{2,15}(?:'s)? "
    r"(?:(?:aber|leider|noch|jedoch|ist|is|immer|still) ){0,3}(?:nicht|nich|ned|net|not|isn't|hasn't)[ .!]*$"
    r"|(?<!\w)(?:nur|only|erst|just) (?:eins|eines|einer|das eine|one)(?: of (?:them|the two))?(?: ist| is)?"
    r" (?:wieder )?(?:frei|auf|offen|da|back|open)(?!\w)"
)


# "Die haben nein gesagt", "they refused": told of the other side, and not that the person refused something.
_REFUSED = regex(
    r"(?<!\w)(?:nein|nee|noe|na) (?:ge|g)?sagt(?!\w)"
    r"|(?<!\w)(?:sagen|sagn|sagt|sagten|sogn|sogt|meinen|meint|schreiben|schreibt) (?:\w{1,9} ){0,2}(?:nein|nee"
    r"|noe)(?!\w)"
    r"|(?<!\w)(?:they|he|she|it|who|amazon|paypal|company|support|bank|has|have|had|been|was|got|just|also"
    r"|simply)(?:'ve)?"
    r" (?:\w{1,8} ){0,2}(?:refused?|refusing|rejected|declined|denied|turned (?:me|it|us|my \w{1,12}) down)"
    r"(?: (?:it|me|us|again|all|everything|my (?:request|appeal|complaint|demand|letter|case)|to .{2,40}))?[ .!]{0,3}$"
    r"|(?<!\w)(?:said|says|told me|answered|replied)(?: \w{1,8}){0,2} no(?! problem| worries)(?!\w)"
    r"|(?<!\w)(?:won't|will not|don't want to|refuse to|weigern sich|weigert sich|wollen nicht|will nicht|woll'n net"
    r"|wolln (?:net|ned|nich)|wollen (?:net|ned|nich))(?: (?:budge|help|open it|reopen it|do it|mehr|helfen|oeffnen"
    r"|aufmachen|freigeben|entsperren|nachgeben))?[ .!]{0,3}$"
    r"|(?<!\w)(?:eine?|ne|the|a|klare|volle|nur|die|als|another|wieder)? ?(?:absage|abfuhr|ablehnung|refusal"
    r"|rejection)(?!\w)"
    r"|(?<!\w)(?:abgelehnt|abglehnt|abgeschmettert|abgwiesn|abgewiesen|zurueckgewiesen|abgewimmelt|abgsagt|abgesagt)"
    r"(?! habe? ich)(?!\w)"
    r"|(?<!\w)(?:antwort|bescheid|ergebnis|entscheidung|answer|reply|result|decision|outcome|response)"
    r" (?:ist|war|is|was|faellt|fiel|lautet) (?:\w{1,8} ){0,2}(?:negativ\w{0,2}|nein|no|ablehnend)(?!\w)"
    r"|(?<!\w)(?:leider|nur|einfach|klares|ein|einem|a|just|clear|got a) (?:nein|no) (?:von|als|from|as)(?!\w)"
)
# "Ich bekomme mein Konto am Montag zurück": whoever said so, it is a promise.
_GET_BACK = regex(
    r"^(?!.*(?<!\w)(?:wann|ob|wenn|falls|hoff\w*|will|möchte|nie|nicht|when|if|whether|hope|want|never|not)(?!\w))"
    r".{0,60}(?<!\w)(?:bekommen?|bekomm|kriegen?|krieg|kriag) (?:\w{1,10} ){1,6}"
    r"(?:zurück|zurueck|wieder|ausgezahlt|erstattet|ueberwiesen|freigeschaltet)(?!\w)"
    r"|^(?!.*(?<!\w)(?:when|if|whether|hope|want|never|not|how)(?!\w)).{0,60}(?<!\w)(?:i'll|i will|i should|we'll|we"
    r" will) "
    r"(?:get|have|be getting) (?:\w{1,10} ){1,5}back(?!\w)"
)
_NO_REFUSAL = regex(
    r"(?<!\w)(?:ich|i|wir|we) (?:\w{1,8} ){0,3}(?:nein|no|refused?|reject\w*|declined|denied|abgelehnt|abgesagt"
    r"|won't|will)(?!\w)"
    r"|(?<!\w)(?:kein\w{0,2}|nicht|nich|net|ned|nie|not|never|didn't|hasn't|haven't|no) (?:\w{1,8} ){0,1}"
    r"(?:absage|abfuhr|ablehnung|refusal|rejection|abge\w+|refused?|rejected|declined|denied)(?!\w)"
    r"|(?<!\w)(?:hab|habe) (?:ich|i) (?:\w{1,9} ){0,3}(?:abgelehnt|abgesagt|nein)(?!\w)"
    r"|(?<!\w)(?:wenn|falls|if|ob|soll|when|was wenn|what if)(?!\w)"
    r"|(?<!\w)(?:ausweis|perso|pass|foto|selfie|karte|zahlung|payment|card|passport|photo|document\w*|bestellung"
    r"|order)(?!\w)"
)


def refused(text: str) -> bool:
    """Does one short line tell that the other side said no?"""
    words = plain(clean(text).casefold())
    if len(words) > FEW or "?" in words:
        return False
    return bool(_REFUSED.search(words)) and not _NO_REFUSAL.search(words)


# "Da steht, ich hätte keine Antwort, stimmt aber nicht".
_NOT_TRUE = regex(
    r"(?<!\w)(?:stimmt (?:\w{1,6} )?nicht|ist (?:\w{1,6} )?falsch|nicht wahr|not true|is wrong|isn't true)(?!\w)"
)

# "Noch keine Mahnung gekommen": nobody dunned.
_NONE = regex(
    r"(?<!\w)(?:keine?|nie eine?|no) (?:weiteren? |neuen? |further |new )?(?:mahn|zahlungserinn|inkasso|remind)\w*"
)


def retold(text: str) -> str:
    """The class of the answer that one line tells of, as `replies.classify` names it; empty for anything else."""
    if len(clean(text)) > LONGEST or text.rstrip().endswith("?"):
        return ""
    words = plain(text)
    if copy_came(text) or _PART.search(words) or _ONE_OF_TWO.search(words):
        return "partial"
    if empty_answer(text):
        return "final_textblock"
    told = next((kind for kind, rule in _LINES if rule.finds(words)), "")
    told = "" if (told == "silence" and _NOT_TRUE.search(words)) or (told == "dunned" and _NONE.search(words)) else told
    told = told or ("promise_undated" if _GET_BACK.search(words) else "")
    return told or ("final_textblock" if refused(text) else "")
