"""Two reasons that companies give for shutting an account: too many returns, and another account or somebody else's. It
reads words in the dictionary's spelling (`plain`); whether a reason is a true one it never knows."""

from bot.dialogue.understand.idioms import near, pattern, phrases
from bot.dialogue.understand.relations import NAMED, PERSON
from bot.dialogue.understand.wrong_addressees import misaddressed
from bot.patterns import regex

_RETURN = """
    rückläufer; zurückgesendet*; zurückgesandt*; zurückgeschickt*; zurückgesandt; zurück gesandt; refund requests;
    refund (rate|history|pattern|behaviour|behavior|ratio|record); widerrufe; zurückzuschick*; zurückzugeb*;
    zurückzusend*; umtausch*; umgetauscht; exchanged; reklamation*; zurückgehen lassen; zurück gehen lassen;
    zurückgehen; retour*; *retoure; *retouren; rücksend*; rückgabe*; zurückgeschickt; zurückgegeben; zurückschick*;
    zurückgesendet; zurücksend*; zurückgeben; zurückgebe; zurückgebracht; zurückgab; (schick|schicks|schick's|schicke|
    schicken|schickte|sende|senden) … zurück; viel zurück; zurück geschickt; return; returns; returned; returning;
    returner; refunds; refund policy; (sent|send|sending|sends) … back; rückerstattungen; (paketen|pakete|sachen|
    artikel|artikeln|bestellungen|hälfte|teile|kleider|schuhe|waren) zurück; (zu viel*|zu oft|so viel*|too much|
    too many) (* )?(* )?(zurück|back); (2|3|4|5|6|7|8|9|10|11|12|zwei|drei|alles|fast alles) (davon )?zurück
"""
_MUCH = """
    zu viel*; zu oft; zu häufig; so viel*; viele; öfter*; oft; häufig*; außergewöhnlich*; ungewöhnlich*; auffällig*;
    übermäßig*; erhöht*; hohe; hoher; hohen; hoch; quote; verhalten; missbrauch*; ständig; dauernd; massenhaft; anzahl;
    zahl der; too many; too much; too often; too frequently; so many; many; excessive*; abnormal*; unusual*; high;
    rate; behaviour; behavior; limit; limits; abuse*; number of; amount of; frequent*; a lot; lots of; übersteig*;
    überschreit*; über dem; masslos; serien*; fast alles; almost everything; most of; often; pattern; habits; history;
    not normal; abnormal; nicht normal; unnormal; ratio; vielzahl
"""
_SENT_BACK = phrases(_RETURN)
_SO_MANY_BACK = pattern(
    r"(?<!\w)\d{1,3}(?: (?:davon|of|them|wieder|stück|teile|sachen|again))? (?:zurück|retour|back)(?!\w)",
    "zurück; retour; back",
)
_MANY = near(_RETURN, _MUCH, within=40)
_TOO_MANY = near(
    _RETURN,
    "zu viel; zu viele; zu vieler; zu oft; zu hoch; zu häufig; too many; too much; too often; excessive*",
    within=40,
)
_HABIT = phrases("""
    (zu viele|zu hohe|too many|excessive) (* )?(retouren|rücksendungen|returns|refunds); retourenquote*;
    retourenmissbrauch*; retouren-missbrauch*; rückgabemissbrauch*; retourenbetrug*; rücksendequote*;
    retourenverhalten*; rückgabeverhalten*; retourenlimit*; return rate*; return behavi*; (refund|return|
    returns) abuse; abuse of (* )?(refund*|return*); serial returner; returning habit*; (schick|schicke|schicken|sende|
    senden|schicks) … (zu viel|zu oft|zu häufig) … zurück; (send|sending|sent) … (too much|too many|too often) … back;
    (nutze|nutzen|nutzt|missbrauche*|exploit*|abus*|exploiting) … (rückgaberecht*|widerrufsrecht*|return policy|
    retourenrecht|returns policy|free returns); (rückgaberecht|widerrufsrecht|return policy) … (aus|ausnutz*|
    ausgenutzt|missbrauch*|abuse*); (rückgaben|retouren|rücksendungen|returns) … (wirtschaftlich|unwirtschaftlich|
    unfair|uneconomic*|unprofitable)
""")
# Goods that went back, in a quarrel about their price; and money that is not given back.
_REFUND_DUE = phrases("""
    (geld|euro|euros|guthaben|money|credit) (aus|von|from|of) (der|einer|meiner|the|a|my) (* )?(retoure*|rücksend*|
    return*|refund*); (retoure*|rücksend*|return) … guthaben; (refund*|geld|erstattung|money|gutschrift|guthaben|
    deposit|balance|funds|kaution|returns|retoure|rücksendung*) … (never|nie|nicht|not|noch|fehlt|missing|still|
    warte*|waiting|offen|zurück|back);
    (wait*|warte*|keine|kein|no|keep*|behalten) … (refund*|erstattung|gutschrift); (nothing|nichts|nie|
    never) (* )?(* )?(returned|zurückgeschickt|retourniert); (nie|nicht|never|not) (* )?(verbucht|gebucht|eingebucht|
    gutgeschrieben|angerechnet|erstattet|refunded|credited|processed|registered)
""")
_GIVEN_BACK = pattern(
    r"(?<!\w)(?:lastschrift|zahlung|abbuchung|überweisung|rate)(?: [\w]{1,12}){0,2} (?:zurückgehen|zurückgegeben"
    r"|zurückgegangen|zurückgeschickt)(?: lassen)?(?!\w)|(?<!\w)(?:rücksendeetikett\w{0,2}|rücksendeschein\w{0,2}"
    r"|retouren(?:label|schein|etikett)\w{0,2}|retourlabel|return labels?)(?!\w)|(?<!\w)return(?:s|ed|ing)? (?:my"
    r"|the|our|any|me|all)(?: \w{1,10}){0,2} (?:money|balance|funds|credit|deposit"
    r"|savings|cash)(?!\w)|(?<!\w)(?:sent|send|sending|transferred|paid)(?: [^\s.!?;,]{1,12}){0,4}"
    r" (?:money|balance|funds|eur|euros?|pounds?|€|[£$€]\d[\d.,]{0,9}|it all|everything) back(?!\w)"
    r"|(?<!\w)back to (?:the |my )?(?:sender|source"
    r"|bank|where it came from|old account)(?!\w)",
    "lastschrift; zahlung; abbuchung; überweisung; rate; return; returns; returned; returning; rücksende*; back; "
    "retourenlabel*; retourenschein*; retourenetikett*; retourlabel",
)

_TIED = """
    betrugskonto in verbindung; verbunden; verknüpft; verlinkt; verwandt; identisch; identical; zusammenhäng*;
    hängt … zusammen; zusammen; verbindung; gehör*; gekoppelt; zugeordnet; ordnet; ordnen; zuordnen; zusammenhang;
    assoziiert; in beziehung; associat*; connect*; verknüpfung*; connection*; association*; (link|links) (to|with);
    tie* to; related; linked; relation; tied; affiliated; belong*; relationship; matched with
"""
_ANOTHER_ACCOUNT = """
    (andere|anderem|anderen|anderes|anderer) (konto|kontos|accounts|account|konten|accounts|kunden|mitglied*|nutzer*|
    kundenkonto|profil*); (gesperrten|fremden|unbekannten|ausgeschlossenen) (dritten|dritter|nutzers|person); (other|
    another) (* )?(account*|user*|member*|profile*|customer*); (früheren|vorherigen|gesperrten|geschlossenen|gebannten|
    fremden|auffälligen|verdächtigen|betrügerischen|unbekannten|gesperrtes|eingeschränkten|deaktivierten|
    ausgeschlossenen|entfernten|gelöschten|rausgeworfenen) (* )?(mitglied*|konto|account|nutzer*|konten|kunden|profil);
    (blocked|banned|closed|suspended|terminated|restricted|disabled|removed|deleted|excluded|deactivated|fraudulent|
    fraud) (* )?(account*|user*|member*|profile); (an|einem) (account|konto) (with|mit|that|das|of|von) *;
    betrugskonto; betrüger-account; betrüger-konto; betrügerkonto; fake-account; fakeaccount; (account|konto|
    profile) (that )?(i|ich|das ich) … (never|nie|don't|nicht) … (made|had|have|know|kenne|hatte|angelegt);
    some (other )?(account|user|member|profile); (a|an|one) (user|member|customer|person|profile) (that |who |whom |
    which )?(i|i've|they|is|was|got|has); (einem|einer|einen) (nutzer|kunden|person|menschen|mitglied|profil) (das|die|
    der|den|dem|mit)
"""
_ANOTHER = f"""
    {_ANOTHER_ACCOUNT}; (other|another|banned|blocked|suspended) (people|person|persons|one); jemand anderem; jemandem;
    mit jemand; mit wem; mit leuten; with people; to people; zu jemand; zu leuten; betrüger; betrügern; fraudster;
    scammer; criminal; somebody; someone; somebody else*; someone else*; {NAMED}
"""
_TIED_TO_ACCOUNT = near(_TIED, _ANOTHER_ACCOUNT)
_TIED_TO_ANYBODY = near(_TIED, _ANOTHER)
_BY_ANOTHER = phrases("""
    (verknüpftes|verbundenes|verknüpfte|verbundene|linked|connected|related|associated) (konto|account|profil|konten|
    accounts); (altes|altem|alten|alter|früheres|früherer|old|previous|former|first|earlier) (konto|account|profil|
    profile) … (gesperrt|banned|blocked|closed|suspended|geschlossen); (share|shares|teile|teilen) … (house|flat|
    address|wifi|computer|card|wohnung|adresse|haushalt|wlan|rechner|account|konto); (banned|blocked|
    gesperrten) (person|guy|friend|relative|user); familienmitglied*; family member*;
    (er|sie|he|she|der|die|hat) (hat|hatte|had|has) (* )?(* )?(ärger|stress|streit|trouble|
    problem|problems|issues) (mit|with) * … (mein|my|mich|me) *; haushaltsmitglied*; household member*; (mehrere|
    andere|leute|people|others) … (unter|an|at) (meiner|der gleichen|derselben|my|the same) (adresse|address);
    (alle|all|both|beide) (konten|accounts) … (haushalt|
    household|familie|family|address|adresse|haus|house); (shares|share) (a|an|the|the same|my) * … with; (someone|
    somebody|jemand|einer|people) (at|an|in|from|unter|bei) (my|meiner|unserer|our|the same|dieser) (address|adresse|
    house|haushalt|building|haus|flat|wohnung); betrugskonto; (früher|damals|once|before) … (konto|
    account) … (gesperrt|banned|blocked); (seller|guy|user|person|member|mitglied|kunden) … (got|was|is|wurde|
    ist) (banned|blocked|gesperrt|suspended); (einer|one|jemand) … (gesperrt|banned|blocked) … (alle|all|everybody|
    wir alle); (wegen|because of|due to) (* )?(anderen|another|other|zweiten) (kontos|konto|account|accounts|kontens);
    (because of|due to|wegen|aufgrund) (* )?(related|linked|associated|connected|verknüpft*|verbunden*) (account*|
    konto|konten|profil*); (with|mit|durch|from|by|on|über) (another|a different|einem anderen|ein anderes|anderem|
    other) (* )?(account|profile|konto|profil); (same|ein und dieselbe|dieselbe|gleiche) person; (verwechsl*|mistaken|
    mistake*|confus*) … (kunde*|account|konto|person|user); verbindung … (bringen|gebracht); bringen … in verbindung;
    (someone|somebody|jemand|einer|one of them) … (banned|blocked|gesperrt|suspended) … (now|jetzt|and|und|so) (me|i|
    ich|mich|auch|now|jetzt); (schuld|fault|reason|problem|grund) … (seine|ihre|sein|his|her|their) (schuld|fault|
    konto|account|schulden|debts); (because|weil|since) (we|wir) (live|wohn*|share|teil*|are married|have the same);
    sippenhaft*; guilt by association; guilty by association; mitgehangen; mitgefangen; (verwechsl*|
    verwechselt) … (mit jemand*|mit anderem|mit einem anderen); same name; gleicher name; gleichen namen;
    gleichem namen; namensgleich*; mistaken identity; joint account; geteiltes konto; (wegen|because of) (ihm|ihr|
    denen|him|her|them); (gleiche|gleichen|selbe|same) (* )?(karte|card|kreditkarte|konto|account|bank account|phone|
    device|gerät); duplicate account*; doppelaccount*; mehrfachaccount*; mehrfachkonto*; (gleiche|gleichen|gleicher|
    same) (* )?(* )?(address|adresse|nachname*|surname|last name|familienname); (gleiche|gleichen|gleicher|selbe|
    selben|selber|dieselbe|derselben|demselben|denselben|same) (adresse|address|anschrift|karte|kreditkarte|card|
    credit card|bankkonto|iban|bank account|telefonnummer|handynummer|phone number|number|e-mail|mail|phone|haushalt|
    household|ip|wlan|wifi|gerät|device|wohnung|flat|house); (used|benutzt|genutzt) (by|von) … (banned|blocked|
    gesperrten|suspended) *; (gleiche*|selbe*|dieselbe*|dasselbe|denselben|demselben|same|gemeinsame*|shared|common|
    one) (* )?(tablet|ipad|network|netzwerk|computer|rechner|laptop|pc|router|internet|haus|konsole|console|
    playstation|xbox|smartphone|bankverbindung|firma); (teile|teilen|share|shared|shares|sharing|geteilt*|
    geteilte) (wir |ich |uns |mir )?(* )?(* )?(tablet|ipad|computer|rechner|laptop|pc|router|internet|handy|phone|
    gerät|device|wlan|wifi|karte|card|kreditkarte|adresse|address|wohnung|flat); (as|count* as|für|als|into) (one|
    the same|a single|ein|einen|dieselbe|die gleiche|derselbe) (customer|account|person|kunde|kunden|konto|user|
    household); (in einen|in an|in oan|in ein|in den gleichen|into one|in one|in the same) (topf|pot|bucket|basket|
    box); (lump*|thrown|throw*|threw|put) (me |us )?(in |together |all )?(with|together); vorbesitzer*; vorgänger*;
    nachmieter*; vormieter*; (previous|former|last|prior) (owner|tenant|user|resident); (weil|because|since) (einer|
    jemand|irgendwer|irgendein *|someone|somebody|one|one guy|one of them|some *) … (betrogen|betrügt|cheat*|scam*|
    abus*|mist|scheisse|blödsinn|schulden|debts|owes|owed|nicht gezahlt|nicht bezahlt|didn't pay|fraud); namensvetter*;
    doppelgänger*; namesake; (jemand anders|jemand anderes|ein anderer|someone else|somebody else|
    another person) … (betrogen|gesperrt|schulden|suspended|kicked|closed|cheated|banned|blocked|owes|owed|debt*|mist|
    scheisse|nicht gezahlt|fraud); (live|lives|living|wohne|wohn|lebe) … (with|mit) (someone|somebody|jemand*|einem|
    einer|people) … (banned|gesperrt|blocked|suspended|kicked); (weil|because) (der eine|der andere|die andere|
    one of us|the other one|the other|one of them) *; (another|other|ein anderer|andere|anderer) (tenant|guest|
    resident|person|user|bewohner|mieter|flat|student) … (blocked|banned|gesperrt|suspended|kicked|raus); (kunde|
    kunden|nutzer|user|mitglied) … (gesperrt|gebannt|rausgeworfen|geschlossen) (wurde|war|ist|worden); (anderes|
    anderen|zweites|another|other|second) (konto|account|profil|profile) … (gesperrt|geschlossen|gebannt|closed|banned|
    suspended|gekündigt); (used|benutzt|nutzt|nutzte|using|logged into|on) my (wifi|wlan|laptop|phone|computer|tablet|
    card|internet|pc|network); (everything|everyone|everybody|alle|alles|all) (* )?(on|at|an|in|unter|bei) (our|
    unserer|unserem|unsere|the same|my|meiner) (address|adresse|house|flat|household|haushalt|wohnung|haus); (vorher|
    früher) (hier|da|dort) (gewohnt|wohnte|gemeldet); (hier|da|dort) (vorher|früher) (gewohnt|wohnte|gemeldet);
    lived (here|there) before; (lived|had|owned|used|wohnte|gewohnt|hatte|rented|drin) … (before|vor) (me|mir|uns|us);
    nothing to do with (this|that|the|an|him|her|them|those|some) (other )?(account|person|guy|user|one|people|
    customer)?; nichts zu tun … (anderen|fremden|gesperrten|diesem|dieser) (konto|account|person|typen|nutzer|kunden);
    (seins|seines|seiner|ihres|ihrs|ihrer|his|hers|theirs|sein konto|ihr konto|her account|his account|
    their account) … (und|and|dann|then|danach) (* )?(* )?(* )?(* )?(meins|mine|meines|meiner|mein konto|my account|
    my own); (schon mal|schon einmal) … (konto|account) … (gesperrt|gebannt|geschlossen); (zwei|mehrere|2|two|
    multiple) (konten|accounts) (* )?(* )?(* )?(haushalt|household|adresse|address|person); (ganze|ganzen|whole|
    gesamte|entire) (flat|house|family|household|wg|familie|haus|haushalt|building) (is |was |got |wurde |ist |sind |
    are )?(gesperrt|banned|blocked|raus|suspended|out|locked); (banned|blocked|gesperrt|kicked|suspended|sperren) (our|
    die|my|the|unsere|unseren) (whole|ganze|ganzen|entire) (flat|house|family|household|wg|familie|haus|haushalt|
    building); (einer|eine|one|jemand|someone|guy) … (nicht|didn't|never|nie) … (wir|us|we) (* )?(alle|all); (einer|
    one) … (alle|all of us|wir alle|us all|all blocked|all banned); (altes|alter|old|früheres|previous|former) (konto|
    account|profil|profile) … (issue*|problem*|ärger|trouble|schulden|debt*|offen); mit (seiner|ihrer|deren) (rechnung|
    schulden|sache) nichts; with (his|her|their) (bill|bills|debt|debts|account)
""")
_SECOND = near(
    """
        zweitaccount*; zweitkonto; zweitkonten; (zweites|zweiten|zweite|doppelte|doppeltes|mehrere|weiteres) (konto|
        account|konten|accounts); doppelaccount*; mehrfachkonto; (second|duplicate|multiple|several|two|
        more than one) (account|accounts)
    """,
    """
        wegen; weil; angeblich; grund; vorwurf; sagen; behaupten; because; due to; say; says; said; claim; reason; for;
        hätte; having
    """,
    within=50,
)
_BLAMED = phrases("""
    reckon*; assume*; vermut*; suspect*; behauptet; laut; according to; apparently; allegedly; supposedly; accus*;
    halten; hält; (werfen|wirft) mich; see me; mistake; think; thinks; glauben; denken; meinen; sagen; sagt; angeblich;
    say; says; said; told me; claim; punish*; bestraft; vorwurf; behaupten; schreiben
""")
_MEANS = phrases("""
    (bankkonto|karte|kreditkarte|card|bank account|phone number|handynummer|telefonnummer|e-mail) (ist |war |is |
    was )?(damit |mit * |* )?(verknüpft|verbunden|linked|connected)
""")
_THEIR = r"(?:mein\w{0,3}|unser\w{0,3}|der|die|dem|des|vom|my|our|his|her|eine?[nmrs]?|an?)"
_ONE = rf"{_THEIR} (?:(?!freund)[\w-]{{1,14}} )?{PERSON}(?!\w)"
_NO_CAUSE = (
    r"(?! (?:(?:ist|is|war|was|hat|has|had) )?(?:behaupte\w{0,2}|gelogen|lügt|lied|lies|claims|claimed|beschwert"
    r"|complained|gemeldet|reported|gestorben|verstorben|krank|bought|gave|gifted|helped|helps|recommended"
    r"|showed|works|arbeitet|lacht|lachen"
    r"|schenkte|died|sagt|gesagt|said|told)(?!\w))"
)
_OTHERS = pattern(
    rf"(?<!\w)(?:wegen|dank|cause of|because of|due to|over|aufgrund)(?: (?:dem|den|des|der|das|eines|einem|the|alten?"
    rf"|old|konto"
    rf"|account|kontos"
    rf"|schulden|rechnung|rechnungen|debts?|ban|von|vom|of|what|something)){{0,4}} {_ONE}{_NO_CAUSE}"
    rf"|(?<!\w)(?:wegen|because of|due to)(?: (?!für|an|for|to|from|von|bei"
    rf"|mit)[\w'-]{{1,14}}){{0,4}} {_ONE}{_NO_CAUSE}"
    rf"|(?<!\w)(?:sperre|sperrung|kontosperre|kontosperrung|rauswurf|ban|suspension) (?:of |von )?{_ONE}"
    rf"|(?<!\w)(?:wegen|because of|due to) {PERSON}(?!\w)(?! (?:und|and))"
    rf"|(?<!\w)for(?: (?:the|what|something|a|some|old|that|mistakes?|debts?|ban|account|bills?|of|by|things?"
    rf"|stuff)){{1,5}} {_ONE}"
    rf"|(?<!\w)für (?:die|das|den) (?:schulden|rechnung|rechnungen|konto|fehler|mist) (?:von )?{_ONE}"
    rf"|(?<!\w)(?:weil|because|'?cause|since|da)(?: angeblich| mal)? {_ONE}{_NO_CAUSE}"
    rf"|(?<!\w){_ONE}(?: [\w'-]{{1,14}}){{0,4}} (?:schulden|debts?|owes|(?:nicht|never|nie|didn't|not) (?:bezahlt"
    rf"|paid|pay)|rechnungen)(?!\w)"
    rf"|(?<!\w)(?:karte|kreditkarte|paypal|gerät|tablet|ipad|pc|computer|laptop|rechner|handy|wlan|ip"
    rf"|konto|account) (?:von |of )?{_ONE}"
    rf"|(?<!\w)(?:schuld|fault|problem|grund|reason)(?: (?:ist|is|von|of|war|was|hat|the)){{0,2}} {_ONE}"
    rf"|(?<!\w){_ONE}(?: (?:ist|is|war|was))? (?:the |der |das |an allem )?(?:schuld|fault|reason|problem|grund)(?!\w)"
    rf"|(?<!\w)(?:my|his|her) (?:[\w-]{{1,14}} )?{PERSON}(?<=s) (?:card|credit card|paypal|device|phone|laptop|ip"
    rf"|wifi|debts?"
    r"|ban|unpaid)(?!\w)"
    rf"|(?<!\w){_ONE}(?! (?:und ich|and i|and me|und mir)(?!\w)){_NO_CAUSE}[^.!?;]{{0,80}}?(?<!\w)(?:und|and|dann"
    rf"|then|now|jetzt"
    r"|deswegen|so)(?: jetzt| now| so did| so was| so am| dann| deswegen| they| die| sie| haben| ist| is| auch"
    r"| also){0,3} (?:ich|i|mich"
    r"|me|meins|mine|my|bin"
    r"|mein (?:konto|account|profil|zugang|paypal|amazon|otto)|banned me|blocked me|sperren mich)(?!\w)",
    NAMED,
)

_HIT = (
    r"(?:gesperrt|dicht(?: ?gemacht)?|ausgeschlossen|ausgesperrt|verbannt|rausge\w{3,9}|gebannt|raus|zu|weg"
    r"|deaktiviert|gekündigt"
    r"|geschlossen|gelöscht|blockiert|banned|blocked"
    r"|zuerst|first|suspended|kicked|closed|locked|shut|restricted|disabled|deactivated|out|off|gone)"
)
_ME = (
    r"(?:(?:sperr|kick|block|bann?|suspend|clos|lock|shut|disabl|deactivat|throw|threw|took|take|werf|schmeiss)\w{0,4}"
    r" (?:sie |die |they |out )?(?:me|mine|mich|meins|meinen|meines)"
    r"|(?:mich|me|mir|mine|meins|meiner|meines|meinen|ich|i|bin ich|my account|mein konto|mein account)"
    r" (?:auch|too|also|as well|gleich|dann|jetzt|später|now|nun|danach|as next|next|followed|got \w{4,12}"
    r"|was \w{4,12})"
    r"|(?:auch|too|jetzt|now|then|dann|gleich|später|later|danach|nun|tags drauf|next)"
    r" (?:ich|mich|mir|me|mine|meins|meiner|meines|(?:ist|is) (?:mein \w{0,10}konto|mein account|my account|meins"
    r"|mine)|bin auch ich|auch ich|bin ich|bin ichs|bin i|i was|i got|i am|it was me|was ich"
    r"|mein (?:\w{1,12} )?\w{0,8}(?:konto|account))(?! mir)"
    r"|(?:came|come|comes|went|going) (?:for|after) (?:my|mine|me)|mine (?:was|is) next|mine followed"
    r"|zuerst[^?]{0,15} dann ich|seit.{0,40} ?bin ich'?s)(?!\w)"
)
# "First my sister, two days later me."
_ONE_THEN_ME = pattern(
    rf"(?<!\w){_ONE}(?! (?:sagt|sagte|said|told|helped|hilft)(?!\w))[^?]{{0,50}}?(?<!\w){_HIT}(?!\w)"
    rf"(?:(?!help|hilf|helf|told|sag)[^?]){{0,90}}?(?<!\w){_ME}",
    NAMED,
)
_OWED_THERE = pattern(
    rf"(?<!\w){_ONE}[^?]{{0,70}}?(?<!\w)(?:(?:er|he|she|der) (?:hatte|hat|had|has|hätte|soll)(?: (?:da|dort|bei"
    r"|denen|noch|still|mal|there|some)){0,3} (?:was|etwas|schulden|debts?|unpaid|offene?|money|ärger|eine? rechnung"
    r"|a bill|bills)|(?:he|she|they) owe[sd]?|(?:er|sie) schuldet\w?)(?!\w)",
    NAMED,
)
# "They think that I am my brother."
_TAKEN_FOR = pattern(
    rf"(?<!\w)(?:think|thinks|glauben|denken|meinen|halten|hält|say|says|sagen|take|mistake"
    rf"|behaupten)(?: [\w']{{1,8}}){{0,2}}"
    rf" (?:i am|i'm|i was|me for|(?:ich|i) (?:bin|sei|wäre|wär|bi)|ich bin eigentlich|mich für|me to be) {_ONE}"
    rf"|(?<!\w)(?:verwechsel\w{{1,3}}|verwechselt|confus\w{{1,3}}|mix\w{{0,3}}"
    rf"|mistook)(?: [\w']{{1,8}}){{0,3}} (?:mit|with|for) {_ONE}"
    rf"|(?<!\w)(?:mit|with|for) {_ONE} (?:verwechselt|verwechseln|confused|mixed up)(?!\w)",
    NAMED,
)
_MISDEED = pattern(
    rf"(?<!\w){_ONE}[^.!?;]{{0,50}}?(?<!\w)(?:(?:was|etwas|irgendwas) angestellt|(?:mist|scheisse|scheiss|unsinn"
    rf"|blödsinn|unfug|quatsch) (?:gebaut|gemacht|verzapft)"
    r"|betrogen|beschissen|gecheatet|getrickst|cheated|messed up|screwed up|scammed|defrauded|did (?:something"
    r"|some|a|in)|did(?= ?[.,!]|$)|was caught|broke (?:the|their) rules?)(?!\w)",
    NAMED,
)
_ANOTHER_OWES = phrases("""
    (our|unsere|beide|both) (konten|accounts) … (connected|linked|verbunden|verknüpft|related|tied|zusammengelegt);
    (card|number|address|email|device|phone|karte|nummer|adresse|handy|gerät) (was |is |has been |wurde |ist )?(also |
    auch )?(used|benutzt|verwendet|genutzt) (on|by|for|with|in|von|bei|für|auf) (a|an|another|some|einem|einer|
    other) (* )?(banned|blocked|suspended|closed|gesperrten|anderen|other|different) (* )?(account|konto|user|person|
    member)?; (another|second|other|zweites|anderes|weiteres) (account|konto|profile) (that|with|which|das|mit|wo|
    who) (* )?(owes|owing|owe|debt*|unpaid|banned|blocked|schulden|gesperrt|was) *
""")


def for_returns(words: str, closed: bool, owed: bool) -> bool:
    """Is an account told to be shut for sending back too much? Goods sent back in a quarrel about a bill (`owed`) count
    only where their number does."""
    rest = _GIVEN_BACK.without(words)
    if _HABIT.finds(rest) or _TOO_MANY.finds(rest):
        return True
    if not closed or not (_SENT_BACK.finds(rest) or _SO_MANY_BACK.finds(rest)):
        return False
    return _MANY.finds(rest) or not (owed or _REFUND_DUE.finds(rest))


# What was sent back by way of the person's own account.
_BY_MINE = near("(über|on|with|mit|from|through) (mein|my|meinem) (konto|account)", _RETURN, within=60)
_ONLY_ME = phrases("nur ich; nur bei mir; bin nur ich; only me; just me; geerbt; inherited")
# "The same laptop as always".
_USUAL = pattern(
    r"(?<!\w)(?:gleiche\w?|selbe\w?|same)(?: \w{1,14}){1,2} (?:wie (?:immer|sonst|früher|letztes|vorher)"
    r"|as (?:always|ever|before|usual)|since)(?!\w)"
    r"|(?<!\w)(?:gleiche\w?|selbe\w?|derselbe|same) hacker(?: (?:und |and )?(?:gleiche\w?|selbe\w?|same) (?:e-?mail"
    r"|mail|passwort"
    r"|password|email))?(?!\w)"
    rf"|(?<!\w)(?:auf|im|am|on|from) (?:dem |the )?(?:tablet|laptop|handy|rechner|pc|computer|phone"
    rf"|ipad) (?:von |of )?{_ONE}"
    r"(?= (?:nachge|probiert|versucht|geht|funktioniert|i tried|tried|checked))"
    r"|(?<!\w)(?:wegen (?:was|etwas) anderem|for (?:something|another reason|a different reason)(?: else)?"
    r"|nicht deswegen)(?!\w)[^.!?;]{0,20}$"
    r"|(?<!\w)(?:nix|nichts|nie|was|etwas|nie wieder)(?: mehr| wieder| weiter)? gehört(?!\w)"
    rf"|(?<!\w)(?:fotos?|bild(?:er|ern)?|videos?|photos?|pictures?|pics?) (?:(?:von|of) )?{_ONE}(?!\w)",
    "hacker; wie; as; since; wegen; for; deswegen; foto; fotos; bild; bilder; bildern; video; videos; photo; photos;"
    " gehört; picture; pictures; pic; pics; tablet; laptop; handy; rechner; pc; computer; phone; ipad",
)

_OWN_DEED = r"(?:(?! (?:seine?\w{0,2}|ihre?\w{0,2}|his|her|their|konto|accounts?)(?!\w))[^.!?;])"
_JOINT = r"(?:gemeinschafts?konto|gemeinsame[ns]? \w{0,8}konto|joint account)"
# "Vom Gericht kam was, aber wegen dem Nachbarn", "meine Frau und ich sind ratlos", "ein gemeinsames Konto mit meinem
# Mann": it is no cause of the block.
_ASIDE = pattern(
    r"(?<!\w)(?:\w{0,12}gericht|mahnbescheid|(?:gelber|gelben) (?:brief|umschlag)|court letter)(?!\w)[^.!?;]{0,60}?"
    rf"(?<!\w)(?:aber|nur|allerdings|but|only)(?!\w)[^.!?;,]{{0,30}}?(?<!\w){PERSON}(?!\w)"
    rf"|(?<!\w){_ONE} (?:und|and) (?:ich|i|me) (?:sind|are|waren|were) (?:\w{{1,10}} ){{0,2}}(?:ratlos|verzweifelt"
    r"|sauer|wütend|fertig|am ende|genervt|schockiert|fassungslos|desperate|at a loss|furious|devastated|lost)(?!\w)"
    rf"|(?<!\w){_ONE} (?:und|and) (?:ich|i) (?:haben|hatten|have) (?:ein|a|n) {_JOINT}"
    rf"|(?<!\w){_JOINT}(?!\w)[^.!?;]{{0,20}}? (?:mit|with|von mir und|von) {_ONE}"
    rf"|(?<!\w){_JOINT},? (?:ich|mir) und {_ONE}"
    rf"|(?<!\w)(?:läuft|lief|geht|ist|is|runs) (?:auf|in) (?:mich|me) (?:und|and) {_ONE}"
    # "Wegen einer Rückbuchung, die mein Sohn gemacht hat", "because my son did a chargeback": from the person's own.
    rf"|(?<!\w)(?:(?:\w{{0,12}}rück(?:buchung|lastschrift)(?:en)?|chargebacks?)(?!\w){_OWN_DEED}{{0,30}}?{_ONE}"
    rf"|(?<!konto )(?<!kontos )(?<!account ){_ONE}{_OWN_DEED}{{0,45}}?(?<!\w)(?:zurückgebucht|zurückgeholt"
    rf"|rückbuchung(?:en)?|chargebacks?|charged (?:it )?back)(?!\w))"
    # A guest complains, and is nobody whose account it hangs on.
    r"|(?<!\w)(?:gast|gäste|guests?) (?:(?:hat|haben|has|had) )?(?:sich |mich |me |about )?(?:behaupte\w{0,2}"
    r"|gelogen|lügt"
    r"|lied|claim\w{0,2}|beschwert|complained|gemeldet|reported|sagte?|said|meinte?)(?!\w)",
    NAMED,
)


def without_asides(words: str) -> str:
    """Plain words without what tells of somebody else and is no cause of a block."""
    return _ASIDE.without(words)


# "Because someone else used it", "jemand anders war in meinem Konto": no account of theirs is the cause.
_IN_MINE = regex(
    rf"(?<!\w)(?:someone|somebody|jemand|wer|(?:a )?strangers?|fremde|{PERSON})(?: (?:else|anders|anderes|anderer))?"
    r"(?: (?:has|had|have|hat|hatte|was|war))?"
    r" (?:(?:used|hacked|entered|got into|logged (?:in|into|in to)|in) (?:it|my (?:[\w-]{2,14} )?(?:account|profile))"
    r"|(?:in )?(?:mein\w{0,2} (?:[\w-]{2,14} )?(?:konto|account)|es)(?: (?:benutzt|genutzt|gehackt|verwendet))?)(?!\w)"
)


def for_others(words: str, closed: bool) -> bool:
    """Is an account told to be shut because of another account, or of what somebody else did?"""
    if _MEANS.finds(words) or _BY_MINE.finds(words) or _ONLY_ME.finds(words):
        return False
    if not closed and misaddressed(words):
        return False  # "Inkasso für meinen Vormieter": no account of anybody is spoken of
    words = _IN_MINE.sub(" ", _USUAL.without(without_asides(words)))
    if any(rule.finds(words) for rule in (_TIED_TO_ACCOUNT, _ANOTHER_OWES, _TAKEN_FOR)):
        return True
    if not closed and not _BLAMED.finds(words):
        return False
    return any(
        rule.finds(words)
        for rule in (_BY_ANOTHER, _OTHERS, _ONE_THEN_ME, _OWED_THERE, _MISDEED, _SECOND, _TIED_TO_ANYBODY)
    )
