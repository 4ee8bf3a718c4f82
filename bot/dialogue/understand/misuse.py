"""That somebody else ordered or opened something under a person's name: said outright, or seen from what is billed. It
reads words in the dictionary's spelling (`plain`); who it was it never knows."""

from bot.dialogue.understand.idioms import near, pattern, phrases
from bot.dialogue.understand.part_orders import part_denied
from bot.dialogue.understand.relations import PEOPLE, PERSON
from bot.patterns import regex

_CALLED_SO = phrases("""
    missbrauch (meiner|meines|von meinen|von meiner) (* )?(daten|identität|namens|personalien|adresse);
    misuse of my (* )?(data|identity|name|details); (für|als) mich (ausgegeben|ausgibt|ausgeben|auszugeben);
    identitätsdiebstahl*; identitätsklau*; identitätsmissbrauch*; identitätsbetrug*; datenmissbrauch*;
    warenkreditbetrug*; bestellbetrug*; weder bestellt noch *; weder * noch bestellt; my name is on … (order|contract|
    bill); fremdbestellung*; unbefugte* (bestellung*|nutzung); unberechtigte* bestellung*; unauthori*ed (order*|
    purchase*|account); (nicht für mich|not for me) … (name|namen); auf meine kosten; at my expense; using my identity;
    identity theft; identity fraud; stolen identity; (stole|stolen|hijacked|used) my identity; identity (was |got |is |
    has been )?(stolen|used|misused); identität … (benutzt|verwendet|genutzt); (identität|daten|
    personalien) … (gestohlen|geklaut|missbraucht); impersonat* me; pretend* to be me; (meine|meinen|
    mein) (* )?(adresse|namen|name|daten|karte|kartendaten|kreditkarte|anschrift|identität) … (benutzt|missbraucht|
    verwendet|genutzt|benutzen); my (* )?(name|data|details|address|card|info|birthday) … (used|misused|abused);
    gibt sich (als|für) mich aus; (missbraucht|benutzt|verwendet|uses|misuses|abuses) … (meinen|meine|my) (namen|daten|
    adresse|identität|name|data|address|identity|details)
""")
_UNDER_MY_NAME = """
    (mit|auf|unter|über) (meinen|meinem|meiner|mein|meine) (* )?(* )?(namen|name|daten|geburtsdatum|adresse|anschrift|
    e-mail|mail|ausweis|perso|identität|karte|kreditkarte|handynummer|mailadresse); in meinem namen; auf mich; (auf|
    unter) (den|dem) namen (meine*|von|der|des); (with|using|under|in|on) my (own )?(* )?(name|data|details|address|
    identity|birthday|passport|iban|card|mail|email|number|phone number|information|social security number|ssn|
    signature|id); (use|uses|using|took|takes|taking|nutzt|benutzt|nimmt|verwendet|missbraucht|missbrauchte|klaut|
    klaute|borgt|got hold of|took over|pinched|nicked|nabbed|cloned|copied) (my|meine|meinen|mein) (* )?(name|namen|
    data|daten|details|address|adresse|identity|identität|birthday|geburtsdatum|passport|card|karte|info|ausweis|perso|
    personalien); (mit|unter|über) (meinen|meinem|meiner|meine) (* )?personalien; unter verwendung meine* (* )?(daten|
    personalien|namens|identität); mit hilfe meine* (* )?(daten|personalien|namens|identität); (thief|crook*|scammer*|
    fraudster*|betrüger*|jemand|someone|somebody|dieb) (has|have|hat|got|had|hatte) (all )?(my|meine|meinen) *;
    auf meine (rechnung|kosten); used my (personal |private )?(information|info|id|passport|signature|number);
    in my * name; in (his|her) name; my name and address; used my (name|data|details|address|identity|card); (meine|
    meinen|mein) (* )?(adresse|namen|daten|karte|kartendaten|kreditkarte|anschrift) … (benutzt|missbraucht|verwendet|
    genutzt|benutzen); my (* )?(name|data|details|address|card|info) … (used|misused|abused); my (* )?(* )?(was|were|
    got) used to (open|order|buy|make|create); my (stolen |lost )?(* )?(* )?(was|were|got) used for *;
    account with my name; konto (auf|mit|unter) meinem namen; (contract|loan|subscription) with my name
"""
_DONE = """
    bestellt; bestellung; bestellungen; bestellen; eingekauft; gekauft; einzukaufen; einkaufen; shoppt; geshoppt;
    eröffnet; angemeldet; registriert; abgeschlossen; angelegt; aufgemacht; gemacht; unterschrieben; konto; account*;
    *vertrag; *verträge; ratenkauf; ratenkäufe; finanzierung; ratenzahlung; kredit; kauft; order; ordered; orders;
    ordering; bought; buy; taken; taken out; took; opened; open; registered; contract; loan; shopping; purchase*;
    spree; signed; signed up; took out; make an account; created; subscription; abo; card; credit; apply; applied;
    charges; einkäufe; pizza; phone; handy; got
"""
_NAMED = near(_UNDER_MY_NAME, _DONE, within=70)
_NAMED_AT_ALL = phrases(_UNDER_MY_NAME)
_SOMEBODY = phrases("""
    dritte; dritter; dritten; third part*; keiner (davon |von denen )?von mir; keins (davon |von denen )?von mir;
    none (of them |of these )?(are |is )?mine; einer (hat|hatte|kauft|bestellt|macht|shoppt); (macht|kauft|bestellt|
    shoppt) einer; jemand; irgend*; wer; hat einer; hat wer; vogel; depp; idiot; trottel; arsch*; gauner; gauners;
    ganove; verbrecher; kriminelle*; dude; bloke; crook; crooks; thieves; con artist; conman; (other|another|different|
    bad|unknown) (man|woman|guy|person|people|somebody) (* )?(make|made|makes|order*|open*|use*|buy*|bought|take*|took|
    sign*); some * (opened|ordered|bought|used|took|made|signed|got|has|uses|orders|buys); some (guy|dude|bloke|person|
    idiot|jerk|woman|man|kid|crook); so (ein|n) *; dreckskerl; spinner; einer mit; fremde; fremder; betrüger;
    betrügern; unbekannte; unbekannter; (andere|anderer|anderen|fremde|fremder|fremden|falsche|different|other|strange|
    unknown) (adresse|address); ein anderer; typ; not from me; not by me; not me; not mine; nicht von mir;
    war ich nicht; somebody; someone; anyone; who; stranger*; scammer*; fraudster*; thief; they; another person;
    a person; person; guy; individual; criminals
""")
_RELATIVE = phrases(f"({'|'.join(PEOPLE.split('; '))}) (hat|has|had|ordered|bought|opened|bestellt)")
_WAS_DONE = phrases("""
    (wurde|wurden|was|were|been|got|being) … (aufgenommen|beantragt|bestellt|eröffnet|eingekauft|gekauft|abgeschlossen|
    angelegt|registriert|ordered|opened|bought|made|taken out|signed|registered|created|used); (bestellt|eröffnet|
    eingekauft|gekauft|abgeschlossen|angelegt) (worden|wurde|wurden)
""")
_WAS_DONE_LATER = near(
    "wurde; wurden; was; were; been; got",
    "bestellt; eröffnet; eingekauft; gekauft; abgeschlossen; angelegt; registriert; beantragt; ordered; opened; "
    "bought; taken out; "
    "signed; registered; created",
    within=90,
    ahead=True,
)
_ACTED = phrases("""
    bestellt; eröffnet; eingekauft; gekauft; abgeschlossen; angelegt; ordered; spending spree; shopping spree; opened;
    ordering; keeps ordering; buying; bought; made; took out; created; shopping; used; misused; benutzt; missbraucht
""")
_TAKEN_OVER = phrases("""
    gehackt*; hacked; gekapert; gekaperten; gehijackt; taken over; hijacked; fremdzugriff; broke into my account;
    geknackt; hacker*
""")
_SPENT = phrases("""
    (jemand|einer|wer|der|hacker|die|they|someone|somebody|he|and|und|then|dann) … (bestellt|eingekauft|gekauft|
    ordered|bought); (wurde|wurden) … (bestellt|gekauft|eingekauft); orders (on|from|in) my account; (bestellungen|
    einkäufe) … (nicht von mir|gemacht|getätigt)
""")
_NOT_MINE = phrases("""
    (ex|exfreund|exfreundin|exmann|exfrau|ex-freund|ex-freundin|ex-mann|ex-frau|ex-boyfriend|ex-girlfriend|ex-husband|
    ex-wife) (hat|has) (* )?(über|mit|auf|with|via|on|using) (mein*|my) (* )?(* )?(* )?(* )?(bestellt|eingekauft|
    gekauft|ordered|bought);
    never (opened|made|created) (this|that|an|the|any|such) (account|contract); (dieses|das) (konto|
    account) … nie (eröffnet|angelegt); (order|orders|purchase*|contract|invoice|bill|bestellung|vertrag|kauf) (that |
    which |die |der )?(isn't|wasn't|is not|was not|aren't|weren't|nicht) (mine|by me|from me|meine|meiner|von mir);
    (konto|account|profil) (mit|with|auf|unter|under) (meine*|my) … (ich|i) (nie|never|nicht) (gemacht|angelegt|
    eröffnet|erstellt|made|created|opened); (strangers|fremde|unbekannte|criminals|betrüger|fraudsters|scammers|
    kriminelle) (shop|kaufen|bestellen|order|buy|shoppen) (* )?(* )?(* )?(with|mit|auf|in|under) (it|my|mein*|damit|
    mich); (fake|fremdes|falsches|bogus|phantom) (* )?(konto|account|profil|profile) … (auf|mit|unter|in|with|
    under) (meinem|meinen|meiner|meine|my) (namen|name|daten|data|adresse|address|details); (auf|unter) (meine|meinen|
    meiner) (* )?(namen|adresse|daten) (bestellt|geordert|ergaunert|erschlichen|abgeschlossen|registriert|eröffnet|
    eingekauft|gekauft); (opfer|victim) … (identitäts*|identity|datenklau|bestellbetrug*); (konto|account|
    vertrag) (auf|mit|unter) (meinen|meinem) namen … (nie|nicht|kein) (* )?(kunde|kundin|bestellt|angelegt|eröffnet);
    (somebody else|someone else|another person|jemand anders|
    jemand anderes|jemand anderer|ein anderer|wer anders) … (ordered|order|bestellt|bought|gekauft|eröffnet|opened|
    eingekauft); (unterschrift|signature) … (gefälscht|forged|fake); (forged|gefälscht*) … (unterschrift|signature);
    (signed|ordered|bought|opened|made|unterschrieben|bestellt|abgeschlossen|
    eröffnet|gekauft) … (not by me|not from me|nicht von mir|aber nicht ich|wasn't me|not me); (not by me|not me|
    wasn't me|war ich nicht|nicht von mir|ich war es nicht|ich war's nicht) … (signed|ordered|bought|opened|bestellt|
    gekauft|unterschrieben|bestellung*|order)
""")
# An order or contract is denied, and nobody is said to have made it.
_DENIED = phrases("""
    not my (order|orders|contract|purchase|subscription|account); (nicht|keine) meine bestellung*; (bestellung*|
    vertrag|verträge|kauf|käufe|order|orders|contract|purchase*|abo|abos) … (nicht|nie|never|not) (* )?(gemacht|
    getätigt|abgeschlossen|aufgegeben|made|placed);
    (says|said|sagt|sagen|angeblich|behaupte*) … (ordered|bestellt|gekauft|bought) … (i did not|i didn't|hab ich nicht|
    habe ich nicht|stimmt nicht|never did)
""")
# "Seit Monaten nichts bestellt" and "nicht viel bestellt" are nobody's misuse.
_NEVER_ORDERED = pattern(
    r"(?<!\w)(?:nie|niemals|nicht|nichts|nirgends)(?: (?!viel|oft|mehr|zu|doppelt|falsch\w*|seit|so|immer|nur"
    r"|verboten\w*"
    r"|böses|illegal\w*|mal"
    r"|wieder|lange)[\w&.'-]{1,16}){0,3} (?:bestellt|gekauft|kauft|gebucht|gemietet|abonniert|unterschrieben"
    r"|abgeschlossen|beauftragt)(?!\w)"
    r"|(?<!\w)(?:bestellt|gekauft) (?:habe?|haben) (?:ich|wir) (?:dort |da |bei denen |ja |aber )?(?:nichts|nie"
    r"|nicht)(?!\w)"
    r"|(?<!\w)kein\w{0,2}(?: \w{1,16}){1,2} (?:bestellt|gekauft)(?!\w)[^.!?;]{0,30}(?<!\w)(?:zahlen|bezahlen"
    r"|rechnung|mahnung|inkasso)"
    r"|(?<!\w)(?:gar |überhaupt )kein\w{0,2}(?: \w{1,16}){0,2} (?:bestellt|gekauft)(?!\w)"
    r"|(?<!\w)(?:never|didn't|did not|haven't|have not|not)(?: (?:even|actually|really|ever|have|has|i|did))?"
    r" (?:order(?:ed)?|bought|buy|purchased?|(?<!not )sign(?:ed)?)(?!\w)(?! (?:much"
    r"|often|more|anything (?:since"
    r"|for|in|wrong|bad"
    r"|illegal|else)|since|for|in a while|lately|up again))",
    """
        kauft; bestellt; gekauft; unterschrieben; abgeschlossen; beauftragt; order; ordered; bought; buy; purchase;
        purchased; sign; signed
    """,
)
_FOR_LONG = phrases("""
    seit; since; lately; anymore; any more; mehr; for months; for years; for weeks; for ages; letzter zeit;
    dieses jahr; this year; lange
""")
# "Nie Likes gekauft": what is bought there is said to be a breach, and nobody is billed.
_FAME = phrases("""
    like; likes; follower; followers; abonnenten; subscribers; subs; views; klicks; clicks; aufrufe; bewertungen;
    rezensionen; reviews; bots; cheats; hacks; engagement; streams
""")
_NEVER_HAD = phrases("""
    never (ever )?had (anything|something|nothing|any|a|an|one|such|the) (* )?(* )?(to do|problem|problems|issue|
    issues|trouble|troubles|complaint|complaints|warning|warnings|strike|strikes|dispute|disputes|clue|idea); never (
    ever )?had (problems|issues|trouble|complaints|warnings|strikes)
""")
_NO_CUSTOMER = phrases("""
    (nie|noch nie|niemals|gar kein|kein|gar keins|überhaupt kein|never had|never have|don't have|do not have|have no|
    never opened|no) (ein |einen |ein eigenes |an |any |a )?(* )?(konto|account|kundenkonto|vertrag|contract) (dort|da|
    bei *|gehabt|there|with *|at *|in my life|in meinem leben); bei dem ich (noch )?(nie|niemals) war; (dort|da|
    bei denen|bei *) (gar |überhaupt |noch )?(kein|nie ein) (konto|account|kundenkonto); (bin|
    war) ich (gar )?nicht kunde; bin (da |dort |bei denen )?(gar )?kein kunde; nie kunde; nie kundin; nie dort kunde;
    (never|not) (even |been |was |a )?(a )?customer; never heard of (them|this|the company|that); (shop*|compan*|firm|
    firms|store|stores) (i|i've) (never|don't|didn't) *; (shop|shops|firma|firmen|laden|läden|händler*) … (nie|
    nicht) (* )?(war|benutzt|genutzt|bestellt|gehört); (shop|laden|händler) … kenne ich nicht; (shops|läden|
    händlern) … nicht kenne; (i|ich) know nothing about; (i|ich) (don't|do not|never|nie|nicht) (own|owned|used|
    besitze|besass);
    (phone|flat|address|card|car|device|thing|something|order|shop|line|number) i (don't|never) (have|had);
    (handy|vertrag|gerät|abo|phone|contract) (das |den |
    that )?ich nicht habe; (account|order|contract|loan|subscription|konto|bestellung|vertrag) (that |das |den |
    die )?(i|ich) (didn't|did not|never|nie|nicht) *; (kredit*|darlehen*|loan) (* )?(* )?(* )?(den |das |
    that |which |hab |habe |über * )?(i|ich) (* )?(hab |habe )?(nie|niemals|never) (* )?(aufgenommen|abgeschlossen|
    beantragt|genommen|took|taken|signed|applied);
    mit (dem|der|diesem) (verein|laden|shop|firma|unternehmen|vertrag|händler) … (nichts|nie was) … (am hut|zu tun)
""")
# "Mahnbescheid, zugestellt am 23.12., wohne in Graz": a court's paper came, and no goods went elsewhere.
_SERVED = regex(r"(?<!\w)\w{0,20}(?:befehl|bescheid|gericht)\w{0,3}(?!\w)[^.!?]{0,80}?(?<!\w)zugestellt(?!\w)")
_ELSEWHERE = near(
    """
        bestellung; order; geliefert; lieferadresse; lieferanschrift; zugestellt; verschickt; pakete; paket;
        packstation; delivered; shipped; (was|were|got|been|is|are) sent; sent to; delivery address; shipping address
    """,
    """
        wo ich (nie|nicht) *; nie gewohnt; nicht gewohnt; wohne (ich )?nicht; kenne ich nicht;
        (fremde|unbekannte|andere|falsche) adresse; never lived; don't live; i don't know; not mine; isn't mine;
        unknown address; different city; other city; nie war; nie gewesen; war (da |dort |ich |ich da |ich dort )?
        (noch )?nie; never been (to|there|in); noch nie; nie da; (adresse|address) … (nie|never) *;
        someone else's address
    """,
    within=70,
)
# "Geliefert nach Bremen, ich wohne in Ulm"; who begins with where they live says no more than that.
_DWELLS = "(ich |i )?(wohne|wohn|lebe|live) (aber |jedoch |selbst |selber )?in *; (ich|i) (aber )?(wohne|live) in *"
_DELIVERED_FAR = near(
    """
        geliefert; lieferadresse; lieferanschrift; zugestellt; verschickt; packstation; delivered; shipped; (was|were|
        got|been|is|are) sent; sent to; delivery address; shipping address; (bestellung|paket|pakete|order|parcel) …
        (nach|an eine|an einen|to|to an|to a) *
    """,
    _DWELLS,
    within=70,
    ahead=True,
)
_BILLED = phrases("""
    rechnung*; mahnung*; gemahnt; mahnen; letter; letters; briefe; kredit; loan; chased; chasing; inkasso*; forderung*;
    zahlen; bezahlen; überweisen; schulden; euro; geld; mahnbescheid*; paket*; lieferung; geliefert; abgebucht; billed;
    charged; trudel*; bill; bills; invoice*; collector*; collection*; pay; debt*; reminder*; euros; eur; money;
    parcel*; package*; charge*; owe; order; vertrag; klarna
""")


_IN_MY_NAME = near(
    "on my name; auf meinem namen; in my name; under my name; auf meinen namen; unter meinem namen; in meinem namen",
    """
        loan; kredit; contract; verträge; handyvertrag; order; orders; bestellung; bestellungen; abo; subscription;
        purchase; purchases; mahnung; mahnungen
    """,
    within=40,
)
# A bill that shall show where somebody lives, in their own name.
_ON_ANOTHER = phrases("""
    (used|benutzt|verwendet|genutzt) (on|by|for|with|in|von|bei|für|auf) (a|an|another|some|einem|einer|
    other) (* )?(banned|blocked|suspended|closed|gesperrten|anderen|other|different) (* )?(account|konto|user|person|
    member)
""")
_AS_PROOF = phrases("""
    (utility|electricity|gas|water|phone|address|residence|stromrechnung|rechnung|bill|bills|vertrag|contract|lease|
    mietvertrag|statement|account|konto|proof|nachweis|document|vertrag*) (bill |bills )?(in|on|auf|unter|with) (my|
    meinen|meinem) (own )?(name|namen)
""")
_PROOF_WANTED = phrases("""
    (ask|asks|asking|asked|want|wants|need|needs|require*|demand*|wollen|will|verlang*|fordern|fordert|brauche|
    brauchen) … (utility|bill|bills|proof|nachweis*|stromrechnung|rechnung|mietvertrag|document*|lease|statement)
""")
_NEVER_BOOKED = phrases("""
    (nie|nicht|niemals) (dort |da |was |dieses |das )?(gebucht|gemietet|abonniert); (never|didn't|did not) (booked|
    book|rented|rent|subscribed|subscribe|signed up)
""")
# "Die Rücksendung wurde nicht gebucht": by the shop, in its books.
_IN_THEIR_BOOKS = pattern(
    r"(?<!\w)(?:rücksend\w*|retour\w*|zahlung\w*|überweisung\w*|geld|betrag|gutschrift|raten?|paket\w*|waren?|schuhe?"
    r"|sachen|das|es|sie)(?: \w{1,10}){0,5}? (?:nicht|nie|niemals|nix)(?: \w{1,10}){0,2} (?:ver|ein"
    r"|zurück)?gebucht(?!\w)",
    "gebucht; verbucht; eingebucht; zurückgebucht",
)
# "Deine Verifizierung konnte nicht abgeschlossen werden": no contract.
_NOT_FINISHED = pattern(
    r"(?<!\w)(?:\w{0,12}verifizierung|\w{0,12}verifikation|\w{0,12}identifi[zk]\w{3,8}|\w{0,12}pr(?:ü|ue)fung"
    r"|\w{0,6}legitimation|\w{2,6}-?ident|(?:video|post)ident\w{0,10}|anmeldung|registrierung|vorgang|verfahren"
    r"|bearbeitung|kontoer(?:ö|oe)ffnung|upload)(?: \w{1,12}){0,6}? (?:nicht|nie)(?: \w{1,12}){0,2}"
    r" abgeschlossen(?! (?:hab|habe|haben|hatte|hätte)(?!\w))(?! ich)",
    "abgeschlossen",
)
_BY_CROOK = phrases("""
    (bought|ordered|opened|made|taken out|placed) by (a |an |some |the )?(fraudster*|scammer*|thief|thieves|stranger*|
    criminal*|someone else|somebody else|third part*); (bestellt|gekauft|eröffnet|ausgelöst) durch (einen |
    eine )?(betrüger*|unbekannt*|fremde*|dritte*)
""")
_PAPER_STOLEN = near(
    "(perso|ausweis|pass|reisepass|personalausweis|wallet|purse|geldbörse|geldbeutel|brieftasche|handtasche|id"
    "|passport|id card|daten|data) (wurde |worden |ist "
    "|was |got |is |were |mir |hat )?(geklaut|gestohlen|stolen|entwendet|verloren|lost)",
    "verträge; vertrag; handyvertrag*; bestellt; bestellungen; eröffnet; opened; ordered; orders; contracts; "
    "kredit; loan; eingekauft; einkauft; konten; bought; kauft; buys",
    ahead=True,
)
_WITHOUT_ME = near(
    "ohne mein wissen; ohne mein zutun; ohne meine (zustimmung|erlaubnis|einwilligung); without my (knowledge"
    "|permission|"
    "knowing); behind my back; hinter meinem rücken",
    "bestellt; bestellung*; eröffnet; angelegt; gekauft; eingekauft; ordered; order; orders; opened; bought; "
    "signed; created; "
    "registriert; registered; handyvertrag; kredit; loan",
)
# "Mein Konto ist zu, seit die meine Daten geklaut haben": a leak is no order, where nothing was ordered or is billed.
_LEAKED = phrases("""
    (daten|kundendaten|passwörter|passwort|logindaten|zugangsdaten) (* )?(* )?(* )?(* )?(gestohlen|geklaut|
    missbraucht);
    (geklaut|gestohlen) (* )?(* )?(* )?daten; (my|our|customer) (* )?(data|details) (* )?(* )?(* )?(stolen|
    leaked|hacked)
""")
_ON_A_BILL = phrases("""
    rechnung*; mahnung*; gemahnt; mahnen; inkasso*; forderung*; schulden; bestell*; *bestellung; *bestellungen;
    *vertrag; *verträge; kredit*; abo; abos; eingekauft; gekauft; abgebucht; ausgegeben;
    (mein|meinem|meinen|meine) (namen|identität); soll … zahlen; soll … bezahlen; mahnbescheid*; paket*; order*;
    bought; bill; bills; invoice*; debt*; loan*; contract*; collector*; collection*; charged; reminder*; my name;
    have to pay; should pay; purchase*; eröffnet; opened
""")
_MY_OWN = phrases("läuft; lautet; angemeldet; mein vertrag; my contract; my order; meine bestellung")


# "They say I bought a TV. I did not."
_SAID_TO_HAVE = phrases("""
    (says|say|sagt|sagen|claim|claims|behauptet|behaupten|angeblich|letter|brief|mail|bescheid) (* )?(* )?(i|
    ich) (* )?(* )?(* )?(ordered|bought|signed|taken out|took out|bestellt|gekauft|abgeschlossen|unterschrieben|
    aufgenommen|beantragt); ich … (bestellt|gekauft|abgeschlossen|unterschrieben|aufgenommen|beantragt) (hätte|habe|
    haben soll|hab)
""")
_BUT_NOT = phrases(
    "i did not; i didn't; (hab|habe) ich (aber |jedoch |doch |ja |gar )?(nicht|nie|niemals); stimmt nicht; "
    "i never; never have; (was|been|war|bin|i've) (noch |ever )?(nie|never) (in|there|da|dort|been) *; never (in"
    "|been to|been in) *; not true; never did; nie im leben"
)
_MINE_AFTER_ALL = phrases("paid; bezahlt; (paket|ware|artikel|lieferung|nie|nicht) … bekommen; received")


# "Er hat ne Vorsorgevollmacht auf mich gemacht": that was given, and nothing misused.
_EMPOWERED = pattern(
    r"(?<!\w)\w{0,10}vollmacht\w{0,3}(?: \w{1,12}){0,3} (?:auf|für) mich(?: \w{1,12})?(?!\w)", "vollmacht*; *vollmacht"
)

# "Meine Oma hat ihr Konto auf meinen Namen": it was lent to her, and nothing misused.
_LENT = pattern(
    rf"(?<!\w){PERSON} (?:(?:hat|hatte|has|had) (?:ihr|sein|her|his)|(?:nutzt|benutzt|uses) (?:\w{{1,10}}))"
    r" (?:\w{1,10} )?(?:\w{0,10}konto|account)(?: \w{1,8}){0,2} (?:auf|unter|in|under)"
    r" (?:meinen|meinem|my) namen?(?!\w)"
    r"(?! (?:\w{1,10} ){0,3}(?:\w{0,4}öffnet|aufgemacht|angelegt|gemacht|erstellt|opened|created|bestellt"
    r"|ohne|without))",
    "namen; name",
)


def stolen(said: str) -> bool:
    """Is it told that somebody else ordered or opened something under the person's name, or that the person never
    ordered what is billed?"""
    words = _of_the_bill(said)
    return _by_another(words) or _denied(words)


def only_denied(said: str) -> bool:
    """Is nothing told of somebody else, and only that the person never ordered what is billed?"""
    return stolen(said) and not by_another(said)


def by_another(said: str) -> bool:
    """Is it told that somebody else ordered or opened something, and not only that the person did not?"""
    return _by_another(_of_the_bill(_NEVER_ORDERED.without(said)))


def _of_the_bill(said: str) -> str:
    said = said if _ON_A_BILL.finds(said) else _LEAKED.without(said)
    said = _EMPOWERED.without(_LENT.without(_NOT_FINISHED.without(_IN_THEIR_BOOKS.without(_NEVER_HAD.without(said)))))
    return _ON_ANOTHER.without(_AS_PROOF.without(said) if _PROOF_WANTED.finds(said) else said)


def _denied(words: str) -> bool:
    if _DENIED.finds(words):
        return True
    if _NEVER_ORDERED.finds(words) and not (_FOR_LONG.finds(words) or _FAME.finds(words) or part_denied(words)):
        return True
    return _SAID_TO_HAVE.finds(words) and _BUT_NOT.finds(words) and not _MINE_AFTER_ALL.finds(words)


def _by_another(words: str) -> bool:
    if _CALLED_SO.finds(words) or _NOT_MINE.finds(words) or (_TAKEN_OVER.finds(words) and _SPENT.finds(words)):
        return True
    if _IN_MY_NAME.finds(words) and not _MY_OWN.finds(words):
        return True
    if _WITHOUT_ME.finds(words) or _PAPER_STOLEN.finds(words):
        return True
    told = any(rule.finds(words) for rule in (_BY_CROOK, _NEVER_BOOKED, _NO_CUSTOMER))
    sent = _SERVED.sub(" ", words)
    told = told or _ELSEWHERE.finds(sent) or _DELIVERED_FAR.finds(sent)
    return _under_my_name(words) or (_BILLED.finds(words) and told)


def _under_my_name(words: str) -> bool:
    if not _NAMED_AT_ALL.finds(words):
        return False
    if _WAS_DONE.finds(words) or _WAS_DONE_LATER.finds(words):
        return True
    if _NAMED.finds(words) and _RELATIVE.finds(words):
        return True
    return _SOMEBODY.finds(words) and (_NAMED.finds(words) or _ACTED.finds(words))
