"""That an account is shut, as people say it: blocked, closed, thrown out, no way to order. It reads words in the
dictionary's spelling (`plain`); why an account is shut it does not know."""

from bot.dialogue.understand.blockings import says_blocked
from bot.dialogue.understand.idioms import pattern, phrases

_SHUT = phrases("""
    sperr*; mitgesperrt; gesperrt*; kontosperr*; ausgesperrt*; aussperr*; zugesperrt*; geschlossen*; schliess*;
    schloss; kontoschliess*; zugemacht; zumachen; dichtgemacht; dichtmachen; blockier*; geblockt*; suspendier*;
    deaktivier*; abgeschaltet; abgeklemmt; abgedreht; abgestellt; stillgelegt; lahmgelegt; inaktiv; pausiert; futsch;
    hinüber; eingefroren; eingeschränkt*; beschränkt; limitiert;
    (mich|mir|konto|account|zugang|zugriff) … begrenzt; begrenzt … (mich|mein konto|meinen account); rausgeworfen;
    rausgekickt; gekickt; rauswurf;
    rausschmiss; rausgeschmissen; ausgeschlossen; ausschluss; verbannt; gebannt; hausverbot; sperrliste; blacklist;
    kontokündigung; entzogen; verabschiedet; (schalten|schaltet) (mich|mein konto|das konto) nicht frei;
    nicht freigeschaltet; konto beendet; (hat|haben) (das|mein) konto (beendet|gekündigt); tschüss; rausgenommen;
    entfernt; gelöscht; löscht; abgelehnt als kunde; als kunde gestrichen; sofort (zu|dicht); schwarze* liste;
    offline genommen; auf eis; lahm gelegt; vor die tür gesetzt; bin raus; raus hier; mag mich nicht mehr;
    mir gekündigt; uns gekündigt; freundschaft gekündigt; (kündigen|kündigt|kündigten) (die |sie )?(mir|uns|das konto|
    mein konto); kündigung (des|meines|vom) (* )?(kontos|kundenkontos|konto|accounts|account|profils); (schmeissen|
    schmeisst|wirft|werfen|kickt|kicken) (mich|uns) … raus; (fliege|fliegt|flog|geflogen) … raus; fliegt man raus;
    (beendet|beenden|beendete) (die |das )?(geschäftsbeziehung|zusammenarbeit|mein konto|kundenbeziehung); (zugang|
    zugriff) … (entzogen|verweigert|verwehrt|weggenommen); (login|anmeldung|anmelden|einloggen) (geht|klappt|
    funktioniert|ist|wird) … (nicht|unmöglich|verweigert|gesperrt); login unmöglich; (kauf|bestellung|bestellen|
    anmeldung|buchung|bestellungen) (ist |sind )?(nicht|nicht mehr) möglich; (nicht|nichts|nirgends|
    nie) mehr … (bestellen|einkaufen|kaufen|einloggen|anmelden|rein|nutzen|fahren|buchen|verkaufen|ins konto|
    in mein konto|in meinen account|an mein konto); (lässt|lassen) (mich|uns) … (nicht|nichts|nirgends) … *; (darf|
    kann) … (nicht|nichts) mehr; (krieg*|bekomm*|kriege|bekomme) … (nichts|keine) mehr (geliefert|von denen|*)?; (komm|
    komme|kommt|kommen) … nicht … in (mein|meinen|meine) *; (komm|komme|kommt|kommen) … nicht … (rein|in (sein|ihr) *|
    ins konto|in mein konto|in meinen account|ins profil); nicht … beliefer*; (mein|das|my) (* )?(* )?(* )?(ist|
    is) (zu|dicht|futsch|tot); gekillt; killed; bann; konto gelöscht; account gelöscht; profil gelöscht; rausgehaut;
    rausgehauen; rausgesetzt; rausgeekelt; rausgejagt; rausgekegelt; rausgenommen; zugedreht; zugeriegelt; weggesperrt;
    abgesägt; abgeschossen; abgehängt; abgewürgt; kaltgestellt; plattgemacht; ausgebootet; ausgesperrt; weggenommen;
    unzugänglich; bannt; bannen; (haut|hauen) (mich|uns) … raus; vor die türe gesetzt; (kommt|bekommt|geht) … (konto|
    account|zugang) … (wieder auf|erst auf|wieder frei); (geht|gehen|macht|machen) (das |mein )?(konto|
    account) … wieder (auf|frei); (konto|account|zugang) bleibt … zu; (gehts|geht's) (das )?(konto|account|
    zugang) … (auf|frei); (krieg*|bekomm*|kriege|bekomme) … (nichts|keine) mehr; (nirgends|nicht|nichts) mehr (damit |
    da |dort |mit * )?(bezahlen|zahlen); (login|zugang|konto|account|zugriff) (weggenommen|genommen|entzogen);
    kein (konto|account|login|zugang) mehr; (machen|macht|geben|schalten) (die |sie )?(das |mein )?(konto |
    account )?nicht (mehr |wieder )?(auf|frei); (konto|kundenkonto|account|zugang) … (ruht|nicht mehr auf|
    nicht mehr frei|nicht wieder auf|nicht wieder frei|nicht mehr gibt|nicht mehr existiert); (war|ist|is) (auch |
    jetzt |da )?(bei mir |für mich )?schluss; bin ich raus; rauszuwerfen; rauszuschmeissen; auszusperren;
    auszuschliessen; zuzumachen; (blockt|blocken) (mich|alle|meine|mein); keine (* )?(* )?mehr (kaufen|bestellen|
    buchen|nutzen|fahren|leihen|mieten|machen); (nutzung|zugang|zugriff|anmeldung|bestellung|bestellungen|
    teilnahme) … (untersagt|verwehrt|verweigert|ausgeschlossen|eingestellt); (geht|gehen|funktioniert|läuft|klappt|
    tut) (mein |das |der |bei mir )?(* )?(konto|account|zugang|login|app) (auch |jetzt |plötzlich |gar |
    einfach )?nicht( mehr)?; kein durchkommen; aus die maus; abgewiesen; geblacklistet; unerwünscht;
    nicht mehr willkommen; gecancelt; geschasst; kassiert; erloschen; sperrvermerk; riegel vorgeschoben; (nimmt|
    nehmen) (meine |mein )?(* )?bestellung* nicht; (bestellung|bestellungen) … (abgelehnt|abgewiesen); (lehnt|
    lehnen) (meine |alle )?(* )?bestellung* ab; (lässt|lassen) mich nicht (mehr )?(* )?(rein|bestellen|einloggen|
    kaufen|ran); (komm|komme|kommt|komm ich|komme ich) (* )?(* )?nicht (mehr )?(ran|dran|rein|durch|weiter);
    vor verschlossener; (login|account|konto|zugang|app) (ist |is )?tot; aus dem system (geworfen|geflogen|gelöscht);
    abgemeldet worden; nicht mehr freigeschaltet; keine bestellungen mehr; (konto|account) (* )?(kaputt gemacht|
    weggesperrt|einkassiert); sonst kein (konto|account|zugang); nichts mit (bestellen|einkaufen|einloggen|anmelden);
    (komm|komme|kommt|kommen|kam) … nicht mehr (ins|in die|in das|in den|in mein*|an mein*|auf mein*|rein) *; (aus dem|
    aus der|aus'm) * (geschmissen|geworfen|gekickt|gefeuert); (kündigt|kündigen|sperrt|schliesst|löscht|
    kickt) (* )(* )?(mein|das|mir|meinen) (konto|account|zugang|kundenkonto); abserviert; (lebenslang|für immer|
    dauerhaft|komplett|endgültig) (raus|weg|zu); (bleib*|bin|steh*|sitz*) (ich )?(* )?draussen; (kann|konnte|darf|
    durfte|könnte) (ich |mich |man )?(* )?(* )?(nicht|nichts) (mehr )?(* )?(* )?(bestellen|anmelden|einloggen|kaufen|
    rein|nutzen|buchen|einkaufen); (geben|gibt|lassen|machen|schalten) (sie |die )?(mir )?(mein|das) (konto|
    account) … (frei|auf); (damit|bevor|ehe|bis|dass) … (wieder|nochmal) … (bestellen|bestell|kaufen|nutzen|rein|
    fahren|buchen|einkaufen); (zumachen|zumacht) (sie |die )?(* )?(* )?(konto|account); (konto|account) (zumachen|
    zugemacht); bleibt (das |mein |der )?(konto|account|zugang) … (zu|dicht|gesperrt)
""")
_SHUT_ENGLISH = phrases("""
    block; blocks; blocking; blocked; ban; bans; banned; permabanned;
    banning; barred; blacklist*; kick; kicks; kicked; kicking;
    boot; booted; shut; shuts; shutting; expelled; banished; excluded; vanished; suspend*; suspension; deactivat*;
    disabl*; lock; locks; locked; locking; lockout; freeze; freezes; froze; frozen; revoked; terminat*; restrict*;
    flagged; goodbye; closure; dropped me; dumped me; im out; i'm out; thrown out; threw me out; throw me out;
    cancelled me; removed me; deleted me; refuse me; refuses me; refused service; cut me off; cut off; on hold;
    under review; hold on (my|the) account; before i can (use|log*|order|enter|buy); took down; taken down;
    access denied; no more access; (end|ended|close|closing|closed|cancelled|canceled|delete|deleted|removed|lost|
    locked|suspended|blocked) (my|the|our|me|everything) (* )?(account|profile|access|down|out)?;
    end* the (relationship|business); (account|everything|profile) … (gone|lost|dead|over|down|removed|inactive|
    cancelled|canceled); (account|app|login) … (not|doesn't|don't|won't|isn't) work*; (can't|can not|couldn't|
    could not|unable to|not able to|no longer|not allowed to|not let me|doesn't let me|won't let me|don't let me|
    never) (even |longer )?(order*|log*|buy*|access|use|get in|sign*|enter|open|get into|get onto|ride|book*|shop*|
    play|in); not … (order|buy|use|shop) … (more|anymore); (doesn't|won't|don't|not) let me … *; (don't|
    doesn't) want me (anymore|any more|as a customer); (chuck*|turf*|toss*|boot*) me … (out|off); the boot;
    pulled the plug; nuked; axed; yeeted; (turned|turns) me away; (put|puts|placed|set) (a|an|some) (* )?(hold|block|
    restriction*|limit*|ban|freeze|lock) on; (took|take|taken) (away )?my (account|access); no account (anymore|
    any more); shown the door; not welcome; no entry; (dead|bricked|binned) (account|login); (binned|bricked|pulled|
    ended|axed) my (account|access); account's dead; (refuse*|cancel|cancels|cancelled|reject*) (all |every |each |
    any )?(my |of my )?order*; (won't|don't|doesn't|not|refuse to) (take|accept|process|serve) (my |any )?(order*|me);
    can't (check out|checkout|place *); (checkout|check-out) (is )?(blocked|refused|denied); (delete|close|block|ban|
    suspend|lock|remove|restrict|limit|disable|deactivate|terminate) (my|me|the|our|us) (account|profile|channel|page|
    shop|access)?; (has|have) (block|close|lock|ban|suspend|restrict|limit|delete|remove)*; (not|won't|don't) (open|
    give back|unlock|return) (my|the) account; account (not|no) (work*|open|function*); (close|block|lock|suspend|ban|
    delete) account; (account|profile|channel|page|shop) (is|was|get|got) (close|block|suspend|ban|lock|delete|limit|
    restrict); (account|access|login|profile) (is |was |got |has been |been )?(stopped|halted|paused|held); (on|
    to) stop; (turned|switched) (my|the) (account|access|login) off; turned off (my|the) (account|access);
    pay … to (continue|unlock|proceed); (gone|lost) with (the|my) account; no login; offboarded; (no longer|doesn't|
    does not) exist*; pay (your|the|my) (debt*|bill*|invoice*|fees) first; permaban*; perma-ban*; banhammer; (account|
    accounts|profile|mine) (was |is |got |has been |been |were |are )?(* )?closed; closed (me|mine|us|both|our *);
    (has|have|they|just|they've) closed (account|it|everything)?; (closed|locked|restricted|limited) (account|profile);
    (won't|don't|not|refuse to|to|before|until they|before they|will) (unlock|reopen|unblock|reactivate|reinstate|
    open my account|open the account) *; (says|shows|is|was|account) (just )?deactivated; (or|otherwise) (no|lose (my|
    the)) account
""")
_DOOR = pattern(
    r"(?<!\w)(?:\w{0,8}kont(?:o|en)|accounts?|acc|alles|zugang|profil|shop|laden|kanal)(?: (?:ist|is|bleibt|war"
    r"|jetzt|nun"
    r"|einfach|halt|auch"
    r"|noch|schon|wieder|seit|heute|gestern|komplett|plötzlich|erst|mal|samt|gleich|mit|damit|\w{3,8}tag)){0,4}"
    r" (?:zu|weg|dicht|futsch|aus|tot)(?! (?:\w{1,20}en|viel|gross|klein)(?!\w))(?!\w)"
    r"|(?<!\w)(?:\w{0,8}konto|account|zugang|profil)(?: [\w'-]{1,14}){1,5} (?:zu|weg|dicht|futsch)(?=[ .!?,]*$|[.!?,])"
    r"|(?<!\w)(?:jedenfalls|jetzt|nun|deswegen|darum|trotzdem|plötzlich|zack|seitdem|einfach|gleich)(?: ist| is"
    r"| war)? (?:zu|dicht|weg)"
    r"(?=[ .!?,]*$|[.!?,])",
    "zu; weg; dicht; futsch; aus; tot",
)
_OPEN = phrases("""
    (gesperrt|zu|blockiert|geschlossen) (ist|war|is|bin|wurde|sind) (ich |bei |mein |da |aber |eigentlich )?(mir |
    konto |hier |dort |ja |gar )?(da |gar |ja |aber |konto )?(nichts|gar nichts|nie|nirgends|nicht|niemand);
    nichts (ist |war |is |wurde |bei mir )?gesperrt; (nirgends|nirgendwo) (bin ich |war ich |ist was )?gesperrt;
    (konto|account|zugang) (ist |is )?(funktioniert|läuft|geht|tut) (noch|normal|einwandfrei|weiter|wie immer|
    problemlos|ganz normal); (konto|account) (ist|is) (noch |aber |ganz )?(offen|aktiv|frei|nicht betroffen|in ordnung|
    ok|okay|normal); account (is |works |works still |still works )?(still )?(fine|ok|okay|open|normal|normally|
    working|active); (never|not|isn't|wasn't|nothing|nothing's|nowhere) (is |was |been |got |has been )?(blocked|
    banned|suspended|locked|closed)( anywhere)?; kein* (sperre|sperrung); (nicht|nie|nirgends) gesperrt;
    gesperrt wurde (nichts|nie); (no|without) (block|ban)
""")
# A ticket that was closed, and a contract that the person ended.
_OTHER_THINGS = pattern(
    r"(?<!\w)(?:tickets?|cases?|fall|chat|akte|vorgang|(?:handy|mobilfunk|strom)?vertrag|abo|orders?|bestellung"
    r"|contract|subscription"
    r"|mitgliedschaft|membership|filiale|gym|(?:fitness)?studio)(?!\w)[^.!?;,]{0,30}?(?<!\w)(?:closed|geschlossen"
    r"|gekündigt|gelöscht"
    r"|cancell?ed|beendet|deleted|storniert|left)(?!\w)"
    r"|(?<!\w)(?:ich|i|wir|we)(?:'ve| hab| habe| haben| have| had| hatte)?(?! (?:wurde|was|got|am|bin"
    r"|been))(?: (?!and|und|aber|but|they|die|sie|wurde|because|weil|since|can't|kann|account (?:was|is|got"
    r"|closed))[\w'-]{1,14}){0,4}?"
    r" (?:gekündigt|cancell?ed|closed|deleted|gelöscht|left)(?! (?:bekommen|worden|by))(?!\w)"
    r"|(?<!\w)(?:credit|bank|debit|gift) ?cards?(?!\w)[^.!?;,]{0,14}(?<!\w)(?:closed|blocked|gesperrt|locked)(?!\w)"
    r"|(?<!\w)(?:time|statute)[ -]barred(?!\w)",
    """
        closed; geschlossen; gekündigt; gelöscht; cancelled; canceled; beendet; deleted; storniert; left; card; cards;
        creditcard*; barred; time-barred; statute-barred
    """,
)


def without_ended(words: str) -> str:
    """The words without a ticket that was closed and what the person ended: a subscription, a contract."""
    return _OTHER_THINGS.without(words)


def shut(words: str) -> bool:
    """Do the words say that an account is blocked, closed, limited or out of reach, and not that all is well?"""
    rest = without_ended(words)
    told = _SHUT.finds(rest) or says_blocked(rest) or _SHUT_ENGLISH.finds(rest) or _DOOR.finds(rest)
    return told and not _OPEN.finds(words)
