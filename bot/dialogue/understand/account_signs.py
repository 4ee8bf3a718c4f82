"""How it is said that an account is open again, stays shut, or will be opened. Whose it is it never knows."""

from bot.dialogue.understand.limits import (
    AFTER,
    BEFORE,
    HEARSAY,
    LATER,
    NOT,
    OTHERS,
    RELATIVES,
    TERM,
    TO_COME,
    Limit,
    of,
)
from bot.dialogue.understand.months import MONTH, WEEKDAY

_THING = of(
    r"\w{0,12}kont(?:o|en|os)|acc?ounts?|zugang|zugriff|\w{0,8}profil|access|profile|insta\w*|facebook|paypal|alles"
    r"|everything|es|it|beide|both|isses|mich|me|seite|shop|kanal|channel|page|funktionen|(?:konto)?sperr(?:e|ung)"
    r"|\w{0,5}schraenkung\w*|limitierung\w*|limitations?|restrictions?|suspension|block|ban|hold|lock|sign|log|rein|du"
    r"|sie koennen|koennen sie|kannst du|you can|geht|kuendigung|schliessung|termination|closure|closing"
    r"|meins|mine|login|anmeldung|laden|store"
    r"|kann wieder|(?:back )?in again|back in|wieder (?:bestellen|kaufen|verkaufen)|reingelassen"
    r"|finally|bin wieder|privileges"
)
_BY_THEN = (
    rf"(?:ab|bis|by|from|until|no later than|spaetestens)(?: (?:zum|spaetestens|dem|am|zu|on|the|kommenden|naechsten))?"
    rf" (?:\d{{1,2}}\.|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{MONTH})|(?:{MONTH}) \d|\d{{4}}-|{WEEKDAY}|morgen"
    rf"|uebermorgen"
    r"|monatsende|ende|end of)|in (?:\d{1,3}|\w{1,8})(?:-\d{1,3})? (?:tag\w*|woche\w*|stunde\w*|days?|weeks?|hours?)"
    r"|uebermorgen|within|binnen|innerhalb|spaetestens"
)
# "Am 2.12. kam ne Mail dass es offen ist", "12,50 sind noch offen vom 2.11.": on that day nothing opens.
_THEN = (
    rf"(?<!vom )(?:{WEEKDAY}|\d{{1,2}}\. ?(?:{MONTH})|\d{{1,2}}\.\d{{1,2}}\.|\d{{1,2}} (?:{MONTH})"
    rf"|(?:{MONTH}) \d{{1,2}}|naechste\w*|next)(?! ?(?:\d{{2,4}} )?(?:\w{{1,8}} ){{0,2}}"
    rf"(?:kam|hiess|schrieb\w{{0,2}}|geschrieben|sagten?|came|wrote|said)(?!\w))"
)
_SALE = (
    r"zur (?:freischaltung|freigabe)"
    r"|prime video|serien|rabatt|% off|%|vorteile|benefits|newsletter|kreditkarte|bonus\w*|exklusiv\w*|exclusive"
    r"|angebote?|offer|deals?|gutgeschrieben|iban|bank account|neue \w+|new \w+|abos?|abonne\w*|subscription|trial"
    r"|(?<!usual )(?<!normal )(?<!existing )(?<!gewohnten )(?<!bisherigen )passwor\w+"
    r"|(?:for|fuer) \d+ (?:hours|days|stunden|tage)|kurzzeitig|kurz|briefly|previous state|waere"
    r"|versehentlich freige\w+"
)
# "War bis zum 20. November gesperrt und ist jetzt wieder frei": what is so by now is not still to come.
_NOT_BEFORE = (
    rf"^(?!.{{0,300}}(?<!\w)(?:jetzt|nun|now|seit|since|bereits|already|heute|today|gestern|yesterday"
    rf"|inzwischen)(?!\w))"
    rf".{{0,300}}(?<!\w)(?:{_BY_THEN})"
)
_NOT_SURE = of(TERM, OTHERS, BEFORE, HEARSAY, _NOT_BEFORE, _SALE, RELATIVES)

TABLES = {
    "opened": """
        wurde|wurden|worden|ist|sind|isses|is|haben|habe|hat|hab|jetzt|nun|endlich … <freed>|wiederbekommen
            |zurückbekommen
        <freed> wurde|ist
        wieder .. aktiviert|geöffnet|hergestellt worden|ist|sind|wurde
        haben|habe|hat|wurde|wurden|ist|hab … wieder .. aktiviert|geöffnet|aufgemacht|hergestellt|freigemacht
            |rückgängig
        <bar> … aufgehoben|raus|weg|beendet|entfernt|zurückgenommen|gelöst|genommen|widerrufen|rückgängig
            |zurückgezogen
        aufgehoben|beendet|zurückgenommen|entfernt … <bar>
        kündigung|schliessung|entscheidung .. zurückgenommen|aufgehoben|rückgängig|revidiert|widerrufen
        is|are|was|were|been|have|has|got|they|we|now|just … <restored>
        <bars> .. has|have|is|are|was|were .. lifted|removed|cleared|withdrawn|reversed|overturned|revoked|cancelled
        lifted|removed|reversed|overturned|revoked|cleared .. <bars>
        decision|closure|termination|ban … overturned|reversed|revoked|withdrawn
        nehmen|nimmt|ziehen|zieht … kündigung|schliessung … zurück
        kündigung|schliessung … zurückgezogen|zurückgenommen|vom_tisch
        withdraw|withdraws|withdrew|withdrawing|cancelled|revoked|reversed .. termination|closure|closing
        <restored> .. my|your|the|me account|profile|me|page|it
        gave|given|got .. back
        let me back|in
        wieder|haben .. reingelassen|rein_gelassen
        lassen|lässt mich .. wieder rein
        finally|endlich <restored>|<freed>
        gave|given me|you access
    """,
    "open": """
        <account> … ist|sind|isses|is|geht|wurde|hat|steht … wieder … <again>
        ist|sind|isses|is … <account> … wieder … <again>
        ist|sind|isses|is|wurde … wieder .. <again>
        können|kannst|kann|darf|dürfen … wieder … <use>
        steht|stehen … wieder .. verfügung|bereit
        wieder … <use> können|kannst|dürfen|kann
        geht|gehen|funktioniert|funktionieren|läuft|klappt .. wieder
        wieder geht|funktioniert|läuft|klappt
        <account> .. ist|sind|isses|is .. zurück|back
        bin wieder drin|online
        komm|komme|kam|bin|kommen .. wieder .. rein|drin|reingekommen
        hiermit|ab_sofort … geben|schalten … frei
        wieder vollen|uneingeschränkten zugriff|zugang
        habe|hab|hat|haben wieder zugriff|zugang
        can log|sign in again
        laden|shop|store ist|is|isses … offen|auf|frei|freigeschaltet
        shop|store|laden .. wieder .. <again>
        <account> .. is|are .. back|live
        <account> ist|is|isses frei
        mail|e-mail|nachricht|brief|schreiben|schreibt|geschrieben|antwort .. dass … <account> offen|frei|auf ist|sei
        account|profile|profil|konto works|funktioniert
        <account>|is|are … open|active|working|accessible|available|functional|usable|operational|live|normal again
        i|am|i'm|im back in
        am|i'm|im|are in again
        is|are .. back|up_and_running|back_online|back_to_normal
        you|i|we .. can|may .. sign|log|access|use|buy|sell|send|receive|get … again|now
        you|i .. can|may now .. sign|log|access|use
        you now have … access
        have full access
        works|working|functional|functions|enabled|activated again|now
    """,
    "freed": """
        <bar> … nicht_mehr|nicht_länger
        nicht_mehr|nicht_länger|nimmer eingeschränkt|gesperrt|blockiert|limitiert|deaktiviert|begrenzt
        no longer <closed>
        keine_einschränkungen|keine_sperre mehr
    """,
    "able": """
        should_be|are|be|is able to .. log|sign|access|use|get … again|as_normal|as_usual|now|normally
    """,
    "ellipse": """
        shop|store|laden offen|frei|back|open
        shop|store|laden ist|is|isses offen|frei|auf
        <account> .. wieder .. <again>
        <account> offen|frei|back|open
        <account> ist|is|isses offen|frei|auf
        <account> .. <restored>|<freed>
    """,
    "shut": """
        gesperrt|deaktiviert|geschlossen bleibt|bleiben
        bleibt|bleiben|bleib … <shut>|bestehen|ausgeschlossen|inaktiv|weg
        wird|werden|kann|können|kannst .. nicht|nie … <freed>|<free>
        wird|werden|kann|können … nicht .. wieder .. <again>|herstellen
        konto|account nein|nicht|nope
        geben|gibt|schalten|schaltet|machen … nicht frei|auf
        <free> … ab|abgelehnt|nicht|ausgeschlossen|ablehnen
        kein|keinen|keine anlass|veranlassung|grund|möglichkeit … <free>
        remain|remains|stay|stays|remaining|kept .. <closed>
        cannot|will_not|not_be|not_going_to|not_to|not .. <restore>
        cannot|will_not|not_be|not_to_be .. <restored>
        permanently|indefinitely <closed>
        permanently|indefinitely limit|restrict|close|suspend|ban|disable|block|deactivate
        limit|restrict|close|suspend|ban|disable|block|deactivate .. permanently|indefinitely|for_good
        dauerhaft|endgültig|unwiderruflich|für_immer .. <shut>|gelöscht|beendet|beenden|einschränken|einzuschränken
            |sperren|zu_sperren|schliessen|zu_schliessen|limitieren|zu_limitieren|begrenzen
        account|konto .. wird|werden|will .. gelöscht|deleted
        haben|hat|wurde|worden|have|has|was|they|they_have .. mein|meinen|my|konto|account .. gelöscht|deleted
        deleted .. my|the account|profile
        they|they_are|they_will … terminate|terminating|terminates|close|closing|delete|deleting .. account|profile
        konto|account|profil|profile .. wurde|was|is|ist gelöscht|deleted
        ability|feature|function … limited|restricted|disabled
        <bars> … not .. lifted|removed
        <bar> … nicht .. aufgehoben|entfernt|beendet
        <bar> … bleibt|bestehen|aufrecht*
        nicht_mehr|kein .. öffnen|zugang|zugriff
    """,
    "still_shut": """
        *status|verkauf|verkaufen|auszahlungen|funktionen .. ruht|ruhen|pausiert
        immer_noch|noch_immer|weiterhin|nach_wie_vor … <shut>
        noch [ganz] <shut>
        still .. <closed>
        immer_noch|noch_immer|weiterhin|noch nicht .. <freed>|<again>
        nicht .. <freed>
        nicht .. wieder .. <again>
        not|never .. <restored>
        i cannot .. sell|buy|withdraw|post|pay
    """,
    "will_open": """
        wird|werden|soll|sollen|sollte … <freed>|<free>
        <freed>|<free> wird|werden
        wird|soll|sollen|sollte … wieder … <again>|<use>|gehen|laufen|funktionieren|können
        soll|sollte|sollen … frei|offen|auf|freigeschaltet sein
        geben|gebt|gibt|schalten|schaltet … frei
        stellen|stellt … wieder_her|wiederher
        heben|hebt … auf
        machen|macht … wieder auf
        bis ihr|das|dein … <freed>
        bald|demnächst|in_kürze .. wieder .. <again>|<freed>
        <account> .. back|restored|available soon|shortly
        wieder .. aktiviert|geöffnet|freigemacht|genutzt|benutzt|verwendet wird|werden
        will … regain|have_access|get_access
        <free> … erfolgt|veranlasst|angewiesen|folgt|beantragt|beauftragt|angestossen|eingeleitet|geplant|vorgesehen
        veranlasst|angewiesen|angestossen|eingeleitet|beauftragt|kümmern|arbeiten … <free>
        will|shall|should_be|would_be|going_to|gonna|to_be|to_get|about_to|agreed_to|want_to … <restore>
            |<restored>|be_back|be_available|be_lifted|be_removed
        will|should … account|access … back|again|active|available|lifted
        tage|tagen|stunden|woche|wochen|freitag|montag|dienstag|mittwoch|donnerstag .. ist|sei|wäre .. erledigt|behoben
            |geklärt|gelöst
        will|should|would .. fixed|sorted|resolved|solved
        account|access .. will|should .. back|again|active|available|work
        expect*|plan*|hope … account|access … <restored>|back
        we|they|team … lift … <bars>
        <bar> … wird|werden|soll … aufgehoben|entfernt|beendet|zurückgenommen
        process|middle of <restore>
        intend|plan|aim|promise*|agree*|hope .. to <restore>
        <bars> … will|to|going_to|should … lifted|removed|cleared
        lift|remove .. the|your <bars>
        <free> & bis|innerhalb|binnen|spätestens|rechnen|tagen|werktagen|stunden
        promise*|promised|versprochen|zugesagt & account|access|konto|zugang|<free>
        asked|instructed|told … to <restore>|lift|remove
        erhalten|bekommen|haben … wieder … zugriff|zugang
        for|before .. account|access to_be <restored>
        dabei|bemüht|arbeiten … <free>
        working_on|busy … <restore>
        <restore> … scheduled|planned|processed|progress|under_way|pending
    """,
    "ends": """
        <bar> … endet|ausläuft|abläuft|verkürzt|befristet
        <bar> … läuft … ab|aus
        <bars> … ends|expires|will_end|will_expire|end_on|shortened
        <bars> … reduced to
    """,
    "opens_then": """
        wieder … <again>|<freed>|<use>|gehen
        ist|sind … <again>
        is|are back|restored|open_again|active_again
    """,
}
LIMITS = {
    "opened": Limit(near=of(NOT, TO_COME), along=_NOT_SURE, only=(_THING,), behind=LATER),
    "open": Limit(
        near=of(NOT, TO_COME),
        along=of(_NOT_SURE.pattern, AFTER),
        only=(_THING,),
        behind=LATER,
    ),
    "freed": Limit(near=of(TO_COME), along=_NOT_SURE),
    "able": Limit(near=of(r"not|cannot|will|would"), along=_NOT_SURE),
    "ellipse": Limit(near=of(NOT, TO_COME), along=_NOT_SURE),
    "shut": Limit(
        near=of(r"bis zum|bis am|until \d|war|was|were|waren"),
        along=of(
            r"sollten|(?<!ihres )(?<!des )(?<!deines )falls|if you|if your|in case|kuenftig\w*|erneut\w* verst\w+"
            r"|future violations?|may result"
            r"|may lead|could result|could lead|koennen zu|zur folge"
            r"|(?<!ihres )(?<!des )(?<!meines )konto (?:\w+ ){0,3}bleibt (?:\w+ ){0,3}(?:bestehen|offen|erhalten)"
        ),
    ),
    "will_open": Limit(
        near=of(NOT),
        along=of(
            r"(?:schalten|geben|heben|stellen|machen) sie|wenn|(?<!ihres )(?<!des )(?<!deines )falls|sofern|if"
            r"|unless|until you|(?<!rechnen sie )bitte(?! rechnen| haben| beachten| warten)|once you|sobald sie"
            r"|sobald uns|as soon as you|when you"
            r"|upon|nach (?:zahlung\w*|begleichung|ausgleich|bezahlung|eingang)[^,]{0,60}(?:wird|werden|schalten"
            r"|geben|freig\w+)|once paid|(?:beglichen|bezahlt|gezahlt|ausgeglichen|paid|settled) (?:ist|sind|wurde"
            r"|worden)"
            r"|nachdem sie|damit|credit files?|schufa\w*|so that|may(?! ?\d)|ich|i|nur wenn|hoffen|request(?:ed)? to"
            r"|hiermit"
            r"|ab sofort|hereby"
        ),
    ),
    "ends": Limit(
        near=of(NOT),
        along=of(
            NOT,
            r"wenn|if|falls|sofern|once|sobald|never|nie|probezeit|trial"
            "|membership|abo",
        ),
    ),
    "opens_then": Limit(
        near=of(NOT),
        along=of(
            TERM,
            r"(?:haben|habe|hat|have|has) .{0,100}(?:freige\w+|entsperrt|reaktiviert|wiederhergestellt|aufgehoben"
            r"|restored|unlocked|reactivated|reopened|lifted|removed)|bitte|wurde|worden|seit|since|ab sofort|ich"
            r"|jetzt|nun|now|gestern|heute|bereits|already|yesterday|today",
        ),
        only=(of(_BY_THEN, _THEN), _THING),
    ),
}
