"""Messages and pages that only look like a company's: whether one is spoken of, and whether data, a password, a TAN or
a card was already handed to it. Whether a message is real it never knows."""

from bot.dialogue.understand.handed import handed, led_on
from bot.dialogue.understand.idioms import near, pattern, phrases
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.secrets import HIDDEN
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.takeovers import without_changed
from bot.dialogue.understand.typed_in import not_fallen, only_that, shut_besides, typed_in
from bot.patterns import regex

_MESSAGE = """
    mail; mails; *mail; *mails; sms; text; message; messages; nachricht; nachrichten; whatsapp; link; links; anruf;
    call; website; webseite; seite; page; site
"""
_FALSE = phrases("""
    phishing*; betrugslink*; fakelink*; fake-link*; phished; smishing; vishing; spoofing; enkeltrick*;
    (was|got|been| being|getting) scammed; scammed (me|us); betrugsmail*; fakemail*; fakeseite*; fishing
    (mail|sms|link|seite|site); betrugs-mail*; fake-mail*; fake-seite*; spam-mail*; scam-mail*; auf betrüger
    reingefallen; (sms| whatsapp) … (reagiert|reingefallen); angebliche* (mail|sms|nachricht|anruf|e-mail|whatsapp);
    anydesk; teamviewer; (mail|e-mail|sms|nachricht|anruf|message) … angeblich (von|vom|im namen); hallo mama; hallo
    papa; (whatsapp|sms| nachricht|message) … (neue* nummer|new number); betrüger* …
    (link|mail|sms|seite|anruf|angerufen); (link|mail|sms| seite) … betrüger*;
    (fake|fakes|forged|gefälscht*|falsche|falschen|falscher|falsches|betrügerisch*|fraudulent|scam|bogus|phony|
    verdächtig*|suspicious|dubios*|unecht*) … (mail|mails|e-mail|e-mails|sms|text|message|messages|nachricht|
    nachrichten|link|links|seite|website|webseite|page|site|anruf|call|*-mail|*-mails|*-sms|*-nachricht|*-anruf|*-link|*-seite);
    (auf|uf) … (mail|mails|sms|
    nachricht|anruf|link|seite|*mail|*-mail|*-sms|*-nachricht|*-anruf|*-seite|betrüger|betrügerin|betrug) …
    (reingefallen| hereingefallen|rein gefallen|ine gefallen|ine gefalle|inegefalle|reingefalle|einigefallen);
    (fell|fallen) for … (mail| e-mail|email|sms|text|message|link|page|site|website|call|scam|phishing);
    (mail|e-mail|sms| nachricht|seite|page|link|website|message|text) (was|is|war|ist) (a
    )?(fake|gefälscht|scam|nicht echt|unecht| betrug)
""")
# "Ist die Mail echt?", but not "die Mail ist echt frech", nor "die Mail ist echt, hab angerufen".
_GENUINE = r"(?:echt|real|legit\w{0,6}|genuine|authentisch|authentic|seriös|trustworthy|safe|sicher|vertrauenswürdig)"
_END = r"(?= ?[?!.,)…\"']| oder | or | von | from | is | ist | can it|$)"
_UNTRUE = (
    r"(?:fake|scam|betrug\w{0,10}|abzocke|spam|gefälscht|phishing|unecht|can't be real|kann nicht echt sein|ein trick"
    rf"|a trick|not real|nicht echt){_END}"
)
_ODD = (
    r"(?:dodgy|sketchy|shady|ominös|komisch|seltsam|merkwürdig|unseriös|strange|weird|fishy|odd|sus|suspicious"
    r"|verdächtig|dubios)(?:e[nrms]?)?"
)
_SENT = (
    r"(?:\w{0,12}-?mails?|sms|text|messages?|nachricht(?:en)?|whatsapp|links?|anruf|call|website|webseite|seite"
    r"|page|site)"
)
_ORIGIN = r"(?:absender\w{0,8}|sender|links?|url|website|webseite|seite|page|site|address|adresse)"
_FAR, _NEAR = r"(?!\w)[^;]{0,100}?(?<!\w)", r"(?!\w)[^.!;]{0,60}?(?<!\w)"
_DOUBTED = pattern(
    rf"(?<!\w)(?:{_SENT}{_FAR}{_UNTRUE}|(?:is|ist|sind|are){_NEAR}{_UNTRUE}{_FAR}{_SENT}(?!\w)"
    rf"|(?:is|ist|sind|are|ob|if|whether|wie){_NEAR}{_SENT}{_NEAR}{_GENUINE}{_END}"
    rf"|{_SENT}{_NEAR}(?:ob|if|whether) (?:sie|die|der|das|es|it|this|that|they)(?: \w{{1,8}})? {_GENUINE}(?!\w)"
    rf"|{_SENT}{_FAR}{_GENUINE}(?: oder [\w ]{{1,14}}| or [\w ]{{1,14}})? ?\?"
    rf"|(?:is|ist) (?:it|this|that|das|die|der)(?: \w{{1,10}}){{0,2}} {_GENUINE}(?!\w){_FAR}{_SENT}(?!\w)"
    rf"|{_SENT}{_FAR}(?:looks?|sieht|sah|wirkt|klingt|sounds?|seems?) (?:\w{{1,8}} )?(?:fake|wrong|off|phishy"
    rf"|falsch|{_ODD}"
    r"|nach (?:betrug|fake|phishing)|unecht|like (?:a )?(?:scam|phishing|fraud))(?!\w)"
    rf"|{_ORIGIN}(?!\w)[^.!?;]{{0,30}}?(?<!\w){_ODD}(?!\w)|{_ODD}(?: \w{{1,10}})? (?:{_ORIGIN}|{_SENT})(?!\w)"
    rf"|(?:(?:ver)?trauen|trust|traue?){_NEAR}{_SENT}(?!\w)|{_SENT}(?!\w)[^.!?;]{{0,25}}?(?<!\w)(?:(?:ver)?trauen"
    rf"|trust)(?!\w))",
    f"{_MESSAGE}; absender*; sender; url; address; adresse",
    """
        echt; real; safe; sicher; vertrauenswürdig; legit*; genuine; authenti*; seriös; trustworthy; fake; scam;
        unseriös*; dodgy; sketchy; shady; ominös*; betrug*; abzocke; spam; gefälscht; phishing; unecht; trick;
        komisch*; seltsam*; merkwürdig*; strange; weird; fishy; odd; sus; suspicious; verdächtig*; dubios*; looks;
        look; sieht; sah; wirkt; klingt; sound*; seem*; trau*; vertrauen; trust
    """,
)
_CLICKED = phrases("""
    link in (der |dem |the |a )?(mail|sms|e-mail|message|text) (angeklickt|geklickt|clicked|geöffnet); (auf|at|
    on) … (link|links) … (geklickt|gedrückt|getippt|clicked|tapped); link … (geklickt|angeklickt|gedrückt|geöffnet|
    clicked|opened|getippt); (clicked|opened|tapped|pressed|click|followed) … (link|links); (klicken sie hier|
    click here|klicken sie auf|hier klicken); soll ich … (klicken|draufklicken|anklicken); (soll|
    sollte) (ich )?(* )?(auf|an) (den|einen|diesen|so einen) link; link (drücken|klicken|antippen|anklicken);
    should i click; (soll|sollte) (ich )?(* )?(* )?link (öffnen|anklicken|drücken|klicken|folgen); open (the|a|
    that) link; draufgeklickt; draufgedrückt; draufgetippt; angeklickt; hier (bestätigen|verifizieren|einloggen|
    anmelden|entsperren|tippen|drücken); bestätigen sie hier; (verify|confirm|tap|unlock|log in|login|update) here;
    mit link; link drin; with (a )?link
""")
# "Ihr Konto wurde gesperrt, hier bestätigen."
_LURE = pattern(
    r"(?<!\w)(?:ihr|dein|your|the|das|mein|my)(?: \w{1,12})? (?:konto|account|zugang|paket|karte|card|package"
    r"|parcel|paypal|netflix)"
    r" (?:wurde|wird|ist|has been|is|was|will be|konnte|sei|would be|werde|gets)(?!\w)[^?]{0,60}?(?<!\w)(?:hier"
    r"|here|link"
    r"|draufge\w{4,8}|drauf)(?!\w)",
    "hier; here; link; drauf*",
)
_DID_CLICK = phrases(
    "draufge*; drauf ge*; angeklickt; geklickt; geöffnet; clicked; tapped; pressed; opened; klick*; click*; "
    "bestätig*; verify; confirm; unlock; tap; drücken"
)
# "Is support@amaz0n-secure.info really them?"
_NOT_THEIRS = near(
    "mail; mails; e-mail; *mail; sms; nachricht; message; text",
    "(absender*|absenderadresse|sender|adresse|address|domain|link|url) (* )?(* )?(nicht|not|isn't|wasn't"
    "|kein*) (von|from|die|the|zu|paypal*|amazon*|bank*)",
    within=90,
)
_ASKS_SECRET = near(
    "(ask|asks|asking|fragt|fragen|wollen|wants|verlangt|verlangen) (* )?(* )?(* )?(* )?(password|pin|tan|tans"
    "|cvv|onlinebanking|card number|kartennummer); (soll|sollte|should|must) (* )?(* )?(* )?(* )?(* )?(password"
    "|pin|tan|tans|"
    "kartennummer|card number) (eingeben|angeben|schicken|enter|type|send|bestätigen)",
    "mail; e-mail; *mail; email; sms; whatsapp; per telefon; by phone; on the phone; am telefon; text message; "
    "nachricht; link",
    within=70,
)
# "Your account is locked", to somebody who has none.
_NO_SUCH = phrases("""
    (hab|habe) (ich )?(ja |doch |aber |dort |da |bei denen )?(gar |überhaupt |doch gar )?(keins|keines|
    kein (* )?(konto|account|paypal|netflix|amazon)); (don't|do not|never) (even )?(have|had) (one|an account|paypal|
    netflix|a * account|an * account)
""")
_SAID_SHUT = phrases(
    "gesperrt; eingeschränkt; gelöscht; deaktiviert; suspended; locked; blocked; limited; restricted; on hold; "
    "closed; deleted"
)
_BILLED = phrases("rechnung*; mahnung*; inkasso*; bestell*; order*; invoice*; bill*; reminder*; vertrag*; contract*")
_ADDRESS_ASKED = pattern(
    r"(?<!\w)(?:is|ist|gehört|stammt|kommt|belongs|does)(?: \w{1,8}){0,3} [\w.-]{1,40}(?:@|\.)[\w.-]{2,40}"
    r"(?: (?:really |actually |wirklich |auch )?(?:from|to|by|zu|von) (?:them|denen)"
    r"|[^.!?;,]{0,20}(?<!\w)(?:really|wirklich|echt|real|legit\w{0,6}|genuine|von (?:amazon|paypal|der bank)))(?!\w)",
    "really; wirklich; echt; real; them; denen; legit*; genuine; von",
)
# "Da ruft einer von der Bank an und will die TAN."
_CALLER = near(
    "anruf; angerufen; anrufer*; ruft; rief; riefen; anrief; called; calls; caller; calling; phone call; "
    "am telefon; whatsapp; rang",
    "(will|wollte|wollten|wollen|verlangt|verlangte|fragt|fragte|fragten|braucht|brauchte|wanted|wants|want"
    "|asked|asks|asking|"
    "needs|needed|gab|gegeben|gave|give) … (tan|pin|code|codes|password|kartennummer|fernzugriff|anydesk"
    "|teamviewer|kontodaten|"
    "bankdaten|zugangsdaten|card number|card details|remote access|my pc|meinen pc|my computer"
    "|meinen computer|meinen rechner|my laptop|meinen laptop)",
    within=60,
)
# "Die Sparkasse hat angerufen, ich soll die TAN durchgeben": no bank asks for it.
_TOLD_TO_SAY = near(
    "anruf; angerufen; anrufer*; ruft; rief; anrief; called; caller; calling; am telefon; on the phone; whatsapp",
    "(soll|sollte|sollen|muss|musste|should|had) (* )?(* )?(* )?(* )?(tan|tans|pin|code|codes|password|"
    "kartennummer|zugangsdaten|card number) (* )?(* )?(durchgeben|durchsagen|vorlesen|nennen|sagen|freigeben|"
    "bestätigen|eingeben|give|read|tell|say); had to (give|read|tell) (* )?(* )?(* )?(tan|pin|code|password)",
    within=90,
)
_CONFIRM = near(
    "mail; mails; *mail; sms; text; message; nachricht; whatsapp",
    "(confirm|verify|update|enter|fill in|bestätig*|eingeben|eingebe|angeben|aktualisier*|eintragen) (* )?(my"
    "|meine|meinen|your|ihre|"
    "deine) (* )?(data|daten|details|card|karte|kartendaten|kreditkarte|bankdaten|kontodaten|zugangsdaten"
    "|password|pin|login|"
    "payment|zahlungsdaten); (meine|ihre|deine|my|your) (* )?(data|daten|details|kartendaten|kreditkarte"
    "|bankdaten|kontodaten|"
    "zugangsdaten|zahlungsdaten|password) (confirm|bestätig*|eingeben|eingebe|angeben|aktualisier*|verifizier*); "
    "(zahlungsdaten|kontodaten|bankdaten|zugangsdaten|kartendaten|kreditkartendaten) (* )?(bestätig*|"
    "aktualisier*|eingeben|eingebe|angeben|verifizier*|erneuern); (confirm|update|verify) (* )?(payment|card"
    "|bank|billing) (details|info*|data)",
    within=90,
)
# Data of a card or a bank that a message about a block wants; and that it was given.
_MONEY_DATA = near(
    "sms; whatsapp; text message; link; links",
    "(zahlungsdaten|kontodaten|bankdaten|kartendaten|kreditkartendaten|kartennummer|kreditkarte|payment (details|data)|"
    "card (details|number|data)|bank details) (* )?(* )?(bestätig*|aktualisier*|eingeben|eingegeben|eingebe|angeben|"
    "angegeben|verifizier*|erneuern|confirm*|update*|verify|verified|enter*); "
    "(confirm*|update*|verify|enter*) (* )?(* )?(payment (details|data)|card (details|number|data)|bank details)",
    within=120,
)
# "SMS von DHL: Konto gesperrt, Link": no parcel service has an account that it shuts so.
_PARCEL_SMS = near(
    "(sms|whatsapp|text message|text) (von|vom|von der|from) (dhl|hermes|dpd|gls|ups|fedex|evri|royal mail|post|zoll|"
    "customs)",
    "link; links; klick*; click*",
    within=80,
)
_DID_IT = phrases("""
    (das|dies|es|alles) (hab|habe) ich (auch |dann |leider |brav |natürlich )?(gemacht|getan|bestätigt|ausgefüllt|
    eingegeben); (hab|habe) (ich )?(das |alles |es )(auch |leider |dann )?(gemacht|getan|bestätigt|ausgefüllt|
    eingegeben); i did (that|it|so|everything); and i did; (hab|habe) (* )?(* )?(eingegeben|eingetragen|eingetippt);
    i (entered|typed|confirmed|put) *
""")
# "SMS gekriegt, pushTAN läuft ab": what makes people log in there.
_RENEWAL = near(
    "sms; whatsapp; text message; *mail; mail; nachricht",
    "(pushtan|push-tan|phototan|photo-tan|tan-verfahren|tan verfahren|tan-app|tan app|securego|sicherheitsverfahren|"
    "pushtan-registrierung|pushtan-verbindung|registrierung|onlinebanking|online-banking) (* )?(* )?(läuft|abgelaufen|"
    "ablaufen|ausläuft|abläuft|verfällt|erneuer*|verlänger*|aktualisier*|reaktivier*|deaktiviert|expire*|expiring|renew*)",
    within=60,
)
_DONE_SO = phrases(
    "(hab|habe|hob) (ich |i )?(auch |dann |leider |brav |natürlich |dummerweise )?(gemacht|getan); i did; so i did"
)
_ACTIVITY = phrases("""
    (verdächtig*|suspicious|ungewöhnlich*|unusual) (aktivität*|activity|activities|login*|anmeldung*|zugriff*|
    transaktion*|transaction*|verhalten|behaviour|behavior|sign-in*)
""")
_LETTER = phrases("mail; mails; *mail; sms; text; message; nachricht; whatsapp; link; klicken sie hier; click here")
# The company's own links.
_OWN_LINK = phrases("""
    bestätigungslink; verifizierungslink; aktivierungslink; reset link; reset-link; reset mail; verif*; zurücksetzen;
    zurückgesetzt; bestätigen; activation link; confirmation link; link (geht|funktioniert) nicht; link abgelaufen;
    link expired; hab den link von; link from my friend; gave me this link; diesen link
""")
_SURE = phrases("""
    sent to my *; to my friends; an meine (freunde|kontakte|follower); meinen freunden; kein* (phishing|betrug|fake|
    scam); (not|no|isn't|nicht) (a )?(phishing|fake|scam|gefälscht|spam); (mail|e-mail|nachricht|message|sms) (ist|war|
    is|was) (wirklich|really|sicher|definitely) (echt|real|genuine); (ist|is) (wirklich|definitiv|definitely|
    sicher) (echt|real|von|from)
""")

# What a company alleges: "wegen Phishing gesperrt", "er hat angeblich eine Phishing-Mail angeklickt, sagt die Bank".
_WHO = "(die|der|das|meine|seine|ihre|unsere|my|his|her|the|our) (bank|sparkasse|volksbank|firma|company|hotline)"
_ALLEGED = phrases(f"""
    phishingverdacht*; phishing-verdacht*; (wegen|aufgrund) (* )?(phishing*|phishing-*); verdacht (auf|eines|wegen) (*
    )?phishing*; (because of|due to|suspected|suspicion of) (* )?phishing; (sagt|sagen|meint|meinen|behauptet|says|say|
    said|claims) {_WHO}; angeblich … (angeklickt|geklickt|geöffnet|reingefallen); hätte* … (angeklickt|geklickt|
    geöffnet); {_WHO} (sagt|meint|behauptet|says|said|claims); laut {_WHO.replace("(die|der|das|", "(der|")}
""")

_SECRETS = """
    tan; tans; pin; pins; code; codes; sms-code; password; passwords; passwörter; kennwort; kreditkarte*; kartennummer;
    kartennr; karten nr; karten nummer; prüfziffer; card number; card no; iban; login; logins; credentials; cvv; data;
    daten; bankdaten; kontodaten; kartendaten; zugangsdaten; anmeldedaten; logindaten; onlinebanking
"""
_DATA = f"""
    {_SECRETS}; karte; card; details; bank account; info; information; username; benutzername; everything; alles; form;
    formular
"""
_GIVEN = """
    geändert; eingegeben; eingetippt; getippt; eingetragen; angegeben; preisgegeben; reingeschrieben; rausgegeben;
    durchgegeben; durchgesagt; verraten; gegeben; gesagt; geschickt; weitergegeben; form; formular; ausgefüllt;
    mitgeteilt; hinterlassen; entered; typed; put; filled; wrote; gave; given; give; told; submitted; sent; provided;
    inserted; enter
"""
_HANDED, _SECRET = near(_DATA, _GIVEN), near(_SECRETS, _GIVEN, within=40)
_LOGGED_IN = phrases("eingeloggt; angemeldet; logged in; logged into; log in; signed in; login (da|dort|there)")
_FALSE_PLACE = phrases("""
    war (wohl |das )?(betrug|fake|phishing); (text|sms|message|nachricht|mail) … (paket|parcel|package|customs|zoll|
    toll|maut); angeblich* (bankmitarbeiter*|mitarbeiter*|support*|polizist*|berater*); it was (a )?(scam|fraud|fake);
    (url|address|adresse|domain) (was|war|is|ist) (wrong|falsch|komisch|strange); (der|dieser|the|that) (sms|mail|
    nachricht|message|text) … (geglaubt|vertraut|believed); phished; phishing; fishing; smishing; betrüger*; scammer*;
    scammed; reingefallen; fell for; fake; gefälscht*; wasn't real; (falsche|falschen|komisch*|seltsam*|nachgemacht*|
    dubios*|strange|weird|suspicious|wrong|scam|bogus) … (seite|page|site|website|webseite|link|formular|form|login|
    mail|e-mail|sms); (looks|look|looked) like; (sah|sieht) … aus wie; but it wasn't; war (gar |wohl |
    doch )?nicht (echt|die bank|paypal|amazon|von); war (das )?(gar |doch )?nicht die bank; wasn't (the bank|paypal|
    amazon|them); auf (den|so einen|einen) link; through (the|a|that) link; (in der|in dieser) (sms|mail|e-mail);
    in (the|that|this) (link|sms|mail|e-mail|text|message); (blöderweise|dummerweise|leider|aus versehen|unfortunately|
    stupidly) … (eingegeben|eingetippt|entered|typed|gave); auf (einer|so einer|irgendeiner) (seite|webseite|website);
    on (a|some) (page|site|website); clicked; clicking; geklickt; angeklickt; draufgeklickt; (mail|sms|
    nachricht) von '*; (mail|text|e-mail|message) from '*
""")
_STRANGER = phrases("""
    am telefon; am hörer; angerufen; anrufer; on the phone; called; caller; als * ausgegeben; (pretended|pretending|
    claimed) to be; posed as; (per|über|via|by|on|auf|in) whatsapp; whatsapp (call|message|nachricht|anruf); fremden;
    the guy; a guy; a man; some guy; fake support; (dem|den|einem) (typen|typ|kerl|anrufer|mann|herrn)
""")
_CODE = phrases("""
    (read|told|gave|sent|said|give) (him|her|them|ihm|ihr|denen) (the|my|den|meinen|einen|a) (* )?(code|codes|pin|tan|
    password); gave … the code from (my phone|the sms|the text|my sms|the message); (den|denen|dem|ihm|
    ihr) … code aus der sms … gegeben; gave … (tan|my pin|my password|my paypal password); (tan|pin) … (durchgegeben|
    durchgesagt|verraten|rausgegeben)
""")
# Whoever wants gift cards read out to them is no company.
_CARDS_READ_OUT = near(
    "gutscheinkarte*; gutscheinkarten; gutscheincode*; guthabenkarte*; guthabencode*; gutschein; gift card*; "
    "giftcard*; paysafe*; google play; steam karte*; steam card*; apple karte*; itunes karte*",
    "durchgegeben; durchgesagt; vorgelesen; rausgegeben; verraten; read out; read them; gave them; gave him; gave her; "
    "told them; told him",
    within=40,
)
_SECRET_NAMED = phrases(_SECRETS)
_TOO = phrases(
    "auch; leider; sogar; dazu; noch; too; also; as well; even; unfortunately; stupidly; dummerweise; blöderweise"
)
_NOT_GIVEN = phrases("""
    (nichts|nie|nicht|kein|keine|keinen|niemals) (davon |da |irgendwas |mehr |weiter |wirklich )?(meine |daten |tan |
    pin |password |code )?(eingegeben|eingetippt|eingetragen|angegeben|preisgegeben|gegeben|durchgegeben|verraten|
    gesagt|ausgefüllt|eingeloggt); (keine|kein|keinerlei) (daten|tan|pin|password|karte|kartennummer|code|bankdaten|
    kontodaten|passwörter); (didn't|did not|haven't|have not|never|not) (really |yet |actually )?(enter*|type*|put|
    give|gave|given|fill*|log*|sign*|submit*|tell|told); (entered|typed|gave|filled|put) (in )?(nothing|no data|none);
    (soll|sollte|muss|darf|kann) (ich|man) … (eingeben|angeben|ausfüllen); (should|must|shall|can) i … (enter|give|
    type|fill*|put); (want|wants|wollen|will|ask|asks|asked) (me |mich |that i |von mir )?(to )?(enter|type|give|put|
    fill*); (soll|sollst|sollen|sollte) … (eingeben|angeben|eintragen)
""")

_MONEY = """
    geld; euro; eur; franken; chf; betrag; summe; ersparniss*; ersparte*; erspartes; money; euros; pounds;
    savings; transaction*; buchung*; abbuchung*; überweisung*; transfer; transfers; payment; payments; zahlung*
"""
_WENT = """
    weg; abgebucht; abgehoben; verschwunden; runter; gone; missing; stolen; gestohlen; geklaut; withdrawn; taken; took;
    debited; transferred; überwiesen; weggebucht; gebucht; abgezogen; charged; ausgegeben; spent; unauthorised;
    unauthorized; rausgegangen; abgegangen; fehlen; fehlt; runtergeholt; runtergebucht; eingezogen
"""
_MONEY_WENT = near(_MONEY, _WENT, within=40)
_BOOKED = near(
    "abbuchung*; buchung*; umsatz; umsätze; belastung*; charge; charges; transaction*; debit; debits; payment*",
    "drauf; schon; bereits; fremd*; unbekannt*; nicht gemacht; nicht von mir; gesehen; entdeckt; already; on my card;"
    "didn't make; not mine; unknown; steht; stehen",
    within=40,
)
# What the message itself says was booked.
_SAYS_MAIL = phrases("""
    (in|laut) (der|einer|dieser|die|the|that|this) (mail|e-mail|sms|nachricht|message|email);
    (mail|e-mail|sms|nachricht|message|email) … (steht|sagt|says|said|behauptet);
    (steht|stand) (da|drin|in der mail); angeblich
""")
# "Jetzt sind 2.400 weg".
_SUM_GONE = regex(
    r"(?<!\w)(?:sind|ist|san|are|is|fehlen|fehlt) (?:mir |schon |jetzt |fast |über |now )?\d{1,3}(?:[.,]?\d{3})*"
    r"(?:[.,]\d\d)?(?: ?(?:€|euros?|franken|chf))? (?:weg|futsch|verschwunden|abgebucht|gone|missing)(?!\w)"
)
_EMPTY = phrases("""
    (took|taken|nahm|nahmen|geholt) … from my (account|card); von meinem konto geholt;
    leergeräumt; leergemacht; abgeräumt; ausgeräumt; leer geräumt; geplündert; konto (ist |war |jetzt )?leer;
    emptied; drained; cleaned out; cleared out; wiped out; account (is |was |now )?empty
""")
_STILL_THERE = phrases("""
    (keine|kein|keinen|no|any) (fremd* |unbekannt* |neue* )?(abbuchung*|buchung*|umsatz|umsätze|charge*|transaction*|
    payment*); (abgebucht|gebucht) … (nichts|nix); noch nichts;
    (nichts|nix|kein geld|keine euro|kein cent|noch nichts) … (weg|abgebucht|abgehoben|verschwunden|gone|fehlt);
    es fehlt (noch )?nichts; (no money|nothing|not yet) … (gone|missing|taken|debited); nothing (is |was |has )?(been )?
    (gone|missing|taken|debited); damit … nicht; (geld|alles) (ist )?noch (da|drauf)
""")


def money_gone(text: str) -> bool:
    """Is it said that money left an account? Whether a forgery was behind it is another question."""
    words = plain(text)
    booked = _BOOKED.finds(words) and not _SAYS_MAIL.finds(words)
    gone = _MONEY_WENT.finds(words) or booked or _EMPTY.finds(words) or _SUM_GONE.search(words)
    return bool(gone) and not _STILL_THERE.finds(words)


@remembered
def phished(text: str) -> bool:
    """Is it said that data, a password, a TAN or a card was handed to a false page, message or caller? No "nearly"."""
    words = plain(text)
    on_false_page = _FALSE_PLACE.finds(words) and (_LOGGED_IN.finds(words) or _HANDED.finds(words))
    on_false_page = on_false_page or (_MONEY_DATA.finds(words) and (_DID_IT.finds(words) or HIDDEN in text))
    told = (
        on_false_page
        or _CODE.finds(words)
        or _CARDS_READ_OUT.finds(words)
        or (_TOLD_TO_SAY.finds(words) and (_DID_IT.finds(words) or _DONE_SO.finds(words)))
        or (_STRANGER.finds(words) and _SECRET.finds(words))
        or handed(text)
        or (typed_in(text) and not shut_besides(text))
    )
    return told and (only_that(words) or not _NOT_GIVEN.finds(words))


def handed_too(text: str) -> bool:
    """Is it said that a secret was handed over, by somebody of whom a false page is known already? "auch die pin"."""
    words = plain(text)
    told = _SECRET.finds(words) or (_SECRET_NAMED.finds(words) and _TOO.finds(words))
    return told and not (_NOT_GIVEN.finds(words) or "?" in text)


# "Gebannt wegen Betrug": what they allege is no forgery.
_AS_GROUND = regex(
    r"(?<!\w)(?:wegen|for|because of|due to) (?:\w{1,12} )?(?:betrug\w{0,3}|fraud|scam\w*|spam\w*)(?!\w)"
)


def doubted(text: str) -> bool:
    """Does the text speak of a message, page or call that is false, or may be?"""
    words = plain(text)
    words = _AS_GROUND.sub(" ", without_changed(_ACTIVITY.without(words)))
    if _ALLEGED.finds(words) or not_fallen(text):
        return False
    if _FALSE.finds(words):
        return not _SURE.finds(words)
    maybe = any(
        rule.finds(words)
        for rule in (
            *(_DOUBTED, _ADDRESS_ASKED, _CALLER, _TOLD_TO_SAY, _CONFIRM),
            *(_RENEWAL, _NOT_THEIRS, _ASKS_SECRET, _PARCEL_SMS),
        )
    )
    maybe = maybe or (
        _LETTER.finds(words) and _NO_SUCH.finds(words) and _SAID_SHUT.finds(words) and not _BILLED.finds(words)
    )
    maybe = maybe or (_LETTER.finds(words) and _LURE.finds(words) and _DID_CLICK.finds(words))
    maybe = maybe or (_LETTER.finds(words) and _CLICKED.finds(words))
    if (_MONEY_DATA.finds(words) or led_on(text)) and not _SURE.finds(words):
        return True  # whatever is called confirming there
    return maybe and not (_OWN_LINK.finds(words) or _SURE.finds(words))


def forged(text: str) -> bool:
    """Is a forgery told of, in whatever words?"""
    return phished(text) or doubted(text)
