"""How it is said that an account is open again, stays shut, will be opened, and that this is the last word. Who says
it, and to whom, it never knows."""

from bot.dialogue.understand.limits import AFTER, BEFORE, HEARSAY, LATER, NOT, OTHERS, RELATIVES, TERM, TO_COME, Limit, of
from bot.dialogue.understand.months import MONTH, WEEKDAY

_SHUT = "gesperrt|gespert|geschlossen|zu|dicht|tot|deaktiviert|eingeschränkt|gekündigt|blockiert|limitiert|begrenzt|eingefroren"
_CLOSED = (
    "closed|blocked|disabled|suspended|locked|limited|restricted|deactivated|terminated|banned|inactive|frozen|dead|down|unavailable"
)
_FREED = (
    "freigeschaltet|freigeschalten|freigegeben|entsperrt|entspert|reaktiviert|wiederhergestellt|wiedereröffnet|entbannt"
    "|freigemacht|wiederaktiviert"
)
_FREE = (
    "freischalten|freigeben|entsperren|reaktivieren|wiederherstellen|freizuschalten|freizugeben|öffnen|aufheben"
    "|entsperrung|freischaltung|freigabe|wiederherstellung|reaktivierung|aufhebung|wiedereröffnung|wiederzueröffnen"
    "|wiedereröffnen|wiederzugeben|aufmachen|wiederherzustellen|entsperren|freizuschalten|aufzuheben"
)
_AGAIN = (
    "offen|frei|da|auf|aktiv|aktiviert|geöffnet|verfügbar|nutzbar|benutzbar|online|möglich|zugänglich|normal|hergestellt"
    "|drin|funktionsfähig|erreichbar|live|in_ordnung|wie_vorher|wie_gewohnt|wie_immer|komplett|freigeschaltet|freigegeben"
)
_USE = (
    "nutzen|benutzen|verwenden|anmelden|einloggen|bestellen|zugreifen|kaufen|verkaufen|bezahlen|senden|empfangen"
    "|einkaufen|rein|reinkommen|posten|überweisen|verfügen"
)
_RESTORED = (
    "reinstated|restored|reactivated|re-activated|unblocked|unlocked|reopened|re-opened|re-enabled|reenabled|unsuspended"
    "|unbanned|unrestricted|unfrozen|unlimited|recovered"
)
_RESTORE = (
    "reinstate|restore|reactivate|unblock|unlock|reopen|re-open|re-enable|unsuspend|unban|unfreeze|reinstating"
    "|restoring|reactivating|unblocking|unlocking|reopening|reinstatement|restoration|reactivation"
)
_BAR = (
    "sperre|sperrung|einschränkung*|limitierung*|beschränkung*|deaktivierung|kontosperre|kontosperrung|schliessung"
    "|kontoschliessung|bann|limit|kündigung|blockade|blockierung"
)
_BARS = "limitation*|restriction*|suspension|block|ban|hold|lock|closure|deactivation|termination|limits|freeze"
_ACCOUNT = (
    "konto|konten|kontos|kundenkonto|nutzerkonto|benutzerkonto|verkäuferkonto|account*|acount|zugang|zugriff|profil|access"
    "|profile|insta|instagram|facebook|paypal|alles|everything|es|it|beide|both|wallet|page"
)
_THING = of(
    r"\w{0,12}kont(?:o|en|os)|acc?ounts?|zugang|zugriff|\w{0,8}profil|access|profile|insta\w*|facebook|paypal|alles"
    r"|everything|es|it|beide|both|isses|mich|me|seite|shop|kanal|channel|page|funktionen|(?:konto)?sperr(?:e|ung)"
    r"|\w{0,5}schraenkung\w*|limitierung\w*|limitations?|restrictions?|suspension|block|ban|hold|lock|sign|log|rein|du"
    r"|sie koennen|koennen sie|kannst du|you can|geht|kuendigung|schliessung|login|anmeldung|kann wieder|wieder (?:bestellen|kaufen|verkaufen)|reingelassen|finally|bin wieder"
)
_BY_THEN = (
    rf"(?:ab|bis|by|from|until|no later than|spaetestens)(?: (?:zum|spaetestens|dem|am|zu|on|the|kommenden|naechsten))?"
    rf" (?:\d{{1,2}}\.|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{MONTH})|(?:{MONTH}) \d|\d{{4}}-|{WEEKDAY}|morgen|uebermorgen"
    r"|monatsende|ende|end of)|in (?:\d{1,3}|\w{1,8})(?:-\d{1,3})? (?:tag\w*|woche\w*|stunde\w*|days?|weeks?|hours?)"
    r"|uebermorgen|within|binnen|innerhalb|spaetestens"
)
# A present that names a day is still to come, unless it is said since when it is so.
_THEN = rf"{WEEKDAY}|\d{{1,2}}\. ?(?:{MONTH})|\d{{1,2}}\.\d{{1,2}}\.|\d{{1,2}} (?:{MONTH})|(?:{MONTH}) \d{{1,2}}|naechste\w*|next"
_SALE = (
    r"prime video|serien|rabatt|% off|%|vorteile|benefits|newsletter|kreditkarte|bonus\w*|exklusiv\w*|exclusive|angebote?"
    r"|offer|deals?|gutgeschrieben|iban|bank account|neue \w+|new \w+|passwor\w+|abo\w*|subscription|trial"
    r"|(?:for|fuer) \d+ (?:hours|days|stunden|tage)|kurzzeitig|kurz|briefly|versehentlich freige\w+"
)

_NOT_SURE = of(TERM, OTHERS, BEFORE, HEARSAY, _BY_THEN, _SALE, RELATIVES)

TABLES = {
    "opened": f"""
        wurde|wurden|worden|ist|sind|isses|is|haben|habe|hat|hab|jetzt|nun|endlich … {_FREED}|wiederbekommen|zurückbekommen
        {_FREED} wurde|ist
        haben|habe|hat|wurde|wurden|ist|hab … wieder .. aktiviert|geöffnet|aufgemacht|hergestellt|freigemacht|rückgängig
        {_BAR} … aufgehoben|raus|weg|beendet|entfernt|zurückgenommen|gelöst|genommen|widerrufen|rückgängig|zurückgezogen
        aufgehoben|beendet|zurückgenommen|entfernt … {_BAR}
        kündigung|schliessung|entscheidung .. zurückgenommen|aufgehoben|rückgängig|revidiert|widerrufen
        is|are|was|were|been|have|has|got|they|we|now|just … {_RESTORED}
        {_BARS} .. has|have|is|are|was|were .. lifted|removed|cleared|withdrawn|reversed|overturned|revoked|cancelled
        lifted|removed|reversed|overturned|revoked|cleared .. {_BARS}
        decision|closure|termination|ban … overturned|reversed|revoked|withdrawn
        {_RESTORED} .. my|your|the|me account|profile|me|page|it
        gave|given|got .. back
        let me back|in
        wieder|haben .. reingelassen|rein_gelassen
        finally|endlich {_RESTORED}|{_FREED}
        gave|given me|you access
    """,
    "open": f"""
        {_ACCOUNT} … ist|sind|isses|is|geht|wurde|hat|steht|wäre … wieder … {_AGAIN}
        ist|sind|isses|is … {_ACCOUNT} … wieder … {_AGAIN}
        ist|sind|isses|is|wurde … wieder .. {_AGAIN}
        können|kannst|kann|darf|dürfen … wieder … {_USE}
        steht|stehen … wieder .. verfügung|bereit
        wieder … {_USE} können|kannst|dürfen|kann
        geht|gehen|funktioniert|funktionieren|läuft|klappt .. wieder
        wieder geht|funktioniert|läuft|klappt
        {_ACCOUNT} .. ist|sind|isses|is .. zurück|back
        bin wieder drin|online|da
        komm|komme|kam|bin|kommen .. wieder .. rein|drin|reingekommen
        hiermit|ab_sofort … geben|schalten … frei
        wieder vollen|uneingeschränkten zugriff|zugang
        {_ACCOUNT} .. is|are .. back|live
        {_ACCOUNT}|is|are … open|active|working|accessible|available|functional|usable|operational|live|normal again
        i|am back in
        is|are .. back|up_and_running|back_online|back_to_normal
        you|i|we .. can|may .. sign|log|access|use|buy|sell|send|receive|get … again|now
        you|i .. can|may now .. sign|log|access|use
        you now have … access
        have full access
        works|working|functional|functions|enabled|activated again|now
    """,
    "ellipse": f"{_ACCOUNT} .. wieder .. {_AGAIN}; {_ACCOUNT} offen|frei|back|open; {_ACCOUNT} .. {_RESTORED}|{_FREED}",
    "able": "should_be|are|be|is able to .. log|sign|access|use|get … again|as_normal|as_usual|now|normally",
    "freed": f"""
        {_BAR} … nicht_mehr|nicht_länger
        nicht_mehr|nicht_länger|nimmer eingeschränkt|gesperrt|blockiert|limitiert|deaktiviert|begrenzt; no longer {_CLOSED}
        keine_einschränkungen|keine_sperre mehr
    """,
    "shut": f"""
        bleibt|bleiben|bleib … {_SHUT}|bestehen|ausgeschlossen|inaktiv|weg
        wird|werden|kann|können|kannst .. nicht|nie … {_FREED}|{_FREE}
        wird|werden|kann|können … nicht .. wieder .. {_AGAIN}|herstellen
        konto|account nein|nicht|nope
        geben|gibt|schalten|schaltet|machen … nicht frei|auf
        {_FREE} … ab|abgelehnt|nicht|ausgeschlossen|ablehnen
        kein|keinen|keine anlass|veranlassung|grund|möglichkeit … {_FREE}
        remain|remains|stay|stays|remaining|kept .. {_CLOSED}
        cannot|will_not|not_be|not_going_to|not_to|not .. {_RESTORE}
        cannot|will_not|not_be|not_to_be .. {_RESTORED}
        permanently|indefinitely {_CLOSED}
        dauerhaft|endgültig|unwiderruflich|für_immer .. {_SHUT}|gelöscht|beendet|beenden
        account|konto .. wird|werden|will .. gelöscht|deleted
        ability|feature|function … limited|restricted|disabled
        {_BARS} … not .. lifted|removed
        {_BAR} … nicht .. aufgehoben|entfernt|beendet
        {_BAR} … bleibt|bestehen|aufrecht*
        nicht_mehr|kein .. öffnen|zugang|zugriff
    """,
    "still_shut": f"""
        immer_noch|noch_immer|weiterhin|nach_wie_vor … {_SHUT}
        noch [ganz] {_SHUT}
        still .. {_CLOSED}
        immer_noch|noch_immer|weiterhin|noch nicht .. {_FREED}|{_AGAIN}
        nicht .. {_FREED}
        nicht .. wieder .. {_AGAIN}
        not|never .. {_RESTORED}
        i cannot .. sell|buy|withdraw|post|pay
    """,
    "will_open": f"""
        wird|werden|soll|sollen|sollte … {_FREED}|{_FREE}
        {_FREED}|{_FREE} wird|werden
        wird|soll|sollen|sollte … wieder … {_AGAIN}|{_USE}|gehen|laufen|funktionieren|können
        geben|gebt|gibt|schalten|schaltet … frei
        stellen|stellt … wieder_her|wiederher
        heben|hebt … auf
        machen|macht … wieder auf
        bis ihr|das|dein … {_FREED}
        {_FREE} … erfolgt|veranlasst|angewiesen|folgt|beantragt|beauftragt|angestossen|eingeleitet|geplant|vorgesehen
        veranlasst|angewiesen|angestossen|eingeleitet|beauftragt|kümmern|arbeiten … {_FREE}
        will|shall|should_be|would_be|going_to|gonna|to_be|to_get|about_to|agreed_to|want_to …  {_RESTORE}|{_RESTORED}|be_back|be_available|be_lifted|be_removed
        will|should … account|access … back|again|active|available|lifted
        account|access .. will|should .. back|again|active|available|work
        expect*|plan*|hope … account|access … {_RESTORED}|back
        we|they|team … lift … {_BARS}
        {_BAR} … wird|werden|soll … aufgehoben|entfernt|beendet|zurückgenommen
        process|middle of {_RESTORE}
        intend|plan|aim|promise*|agree*|hope .. to {_RESTORE}
        {_BARS} … will|to|going_to|should … lifted|removed|cleared
        lift|remove .. the|your {_BARS}
        {_FREE} & bis|innerhalb|binnen|spätestens|rechnen|tagen|werktagen|stunden
        promise*|promised|versprochen|zugesagt & account|access|konto|zugang|{_FREE}
        asked|instructed|told … to {_RESTORE}|lift|remove
        erhalten|bekommen|haben … wieder … zugriff|zugang
        for|before .. account|access to_be {_RESTORED}
        dabei|bemüht|arbeiten … {_FREE}
        working_on|busy … {_RESTORE}
        {_RESTORE} … scheduled|planned|processed|progress|under_way|pending
    """,
    "opens_then": f"""
        wieder … {_AGAIN}|{_FREED}|{_USE}|gehen
        ist|sind … {_AGAIN}
        is|are back|restored|open_again|active_again
    """,
    "no": f"""
        endgültig*; abschliessend* … antwort|entscheid*|stellungnahme|mitteilung; final|unwiderruflich*; last_word|end_of_story
        entscheidung|entschluss|beschluss .. steht|ist|bleibt|gilt
        entscheidung … nicht|cannot … rückgängig|angefochten|geändert|revidier*|ändern
        halten|hält|bleiben|bleibt .. an|bei|dabei .. entscheidung|sperrung|schliessung|standpunkt
        bleiben|bleibt dabei
        keine|keinen|sehen_keine|kein veranlassung|möglichkeit|grundlage|anlass
        weitere|weiteren|keine .. auskünfte|auskunft|angaben|informationen .. nicht|keine|geben
        keine weiteren|weitere .. infos|informationen|auskünfte|nachrichten|anfragen|angaben|informationen|details
        keine angaben|auskunft|details|auskünfte .. machen|geben
        auf_weitere|weitere|auf_ihre .. anfragen|nachrichten|schreiben|mails … nicht_mehr|nicht … antworten|reagieren|beantworten
        von weiteren … nachfragen|anfragen|schreiben|nachrichten … abzusehen
        einspruch|widerspruch|antrag|beschwerde|appeal|request|anfrage|review … abgelehnt|zurückgewiesen|erfolglos|abgewiesen
        abgelehnt|zurückgewiesen … einspruch|widerspruch|beschwerde|antrag|anfrage
        abgelehnt|absage|abgeschmettert|abgewimmelt|abfuhr
        lehnen|weisen|weise|lehne|lehnt … ab|zurück
        verweiger*
        nicht .. weiterhelfen|helfen
        nicht|nich … nachkommen|entsprechen|stattgeben|stattgegeben
        verstoss|verstossen|verstösse|verstössen|verstösst .. gegen
        nutzungsbedingungen|gemeinschaftsstandards|gemeinschaftsrichtlinien
        geschäftsbeziehung|vertrag|vertragsverhältnis|zusammenarbeit … beenden|beendet|gekündigt|kündigen|fortsetzen|fortführen
        kündigen|beenden … geschäftsbeziehung|vertrag|vertragsverhältnis|konto
        entschieden|entschlossen … nicht|beenden|schliessen
        bitten … verständnis
        haben .. verständnis
        textbaustein*|standardtext*|standardantwort|floskel*
        erhalten|bekommen sie .. nicht|keine
        cannot|not|never|no_longer be reversed|appealed|undone|changed|overturned
        cannot|not … request another|further review
        no further|more appeals|appeal|review|reviews|correspondence|discussion
        ban|decision|suspension|closure|block stands
        verbleibt|bleibt .. bei|dabei
        beschwerde|einspruch|widerspruch|appeal … unbegründet|unfounded|unbegruendet
        stand|standing by .. decision
        decided not to
        decided to terminate|close|end|uphold|keep
        decision … final|stands|upheld|remains|correct|right|maintained
        upheld|uphold
        appeal|request|review|application … not_approved|not_accepted|denied|rejected|declined|refused|unsuccessful|not_successful|not_granted
        denied|rejected|declined|refused … appeal|request|review
        we refuse|reject|decline|deny
        not obliged|required|able … reasons|explain|disclose|provide
        unable|not_able|cannot to|provide|give|discuss|share|help|assist .. more|further|details|information|you|this|with
        not … discuss … further
        not respond|reply|answer|comment … further|any|emails|again
        violat*|breach*|breaking … terms|policies|policy|rules|guidelines|standards
        terms of use|service
        community standards|guidelines
        not follow|following|comply … policies|standards|guidelines|rules|terms
        zu_recht|zurecht|rechtmässig|berechtigt|rightly {_SHUT}
        correctly|rightly|properly disabled|suspended|closed|removed
        terminate .. business|relationship|contract
        final response|decision|answer
        template|canned|boilerplate|generic answer|reply|response|text|mail|email
        nichts zu_machen
        position|view|standpunkt|haltung|auffassung … not_changed|unchanged|unverändert|nicht_geändert|same
        said|says|say|sagen|sagten|sagt|schreiben no|nein|nope
        tough luck
        nothing .. more|else|further .. we_can|can_do
        no_longer|not welcome
        nichts .. mehr|weiter .. tun|machen
        entscheidung … nichts|nicht ändern|geändert
        nichts|nothing .. hinzuzufügen|to_add
        no chance; keine chance
        no_longer|not|cannot … offer … services|service
        keine positive|günstige|andere
        bedauern|müssen … mitzuteilen|mitteilen|enttäuschen
        keine ausnahme|ausnahmen
        not eligible|entitled
        trennen uns|trennung
        nicht_erneut|nicht_weiter|nicht_nochmals|nicht_noch_einmal prüfen|bearbeiten|geprüft
        sicherheitsgründen|security_reasons & geschlossen|gesperrt|closed|disabled|beendet|cannot|nicht
        richtlinien|bedingungen|regeln|grundsätze|vorgaben & nicht|verstoss*|verletz*
        abschliessend*|endgültig* & entscheid*|prüfung
        nicht_in_der_lage|not_in_a_position & entsprechen|comply|freizugeben|wiederherzustellen|help
        korrespondenz|correspondence … beendet|closed|end
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
    "ellipse": f"{_ACCOUNT} .. wieder .. {_AGAIN}; {_ACCOUNT} offen|frei|back|open; {_ACCOUNT} .. {_RESTORED}|{_FREED}",
    "ellipse": Limit(near=of(NOT, TO_COME), along=_NOT_SURE),
    "able": Limit(near=of(r"not|cannot|will|would"), along=_NOT_SURE),
    "freed": Limit(near=of(TO_COME), along=_NOT_SURE),
    "shut": Limit(
        near=of(r"bis zum|bis am|until \d|war|was|were|waren"),
        along=of(
            r"sollten|(?<!ihres )(?<!des )(?<!deines )falls|if you|if your|in case|kuenftig\w*|erneut\w* verst\w+|future violations?|may result"
            r"|may lead|could result|could lead|koennen zu|zur folge"
        ),
    ),
    "will_open": Limit(
        near=of(NOT),
        along=of(
            r"(?:schalten|geben|heben|stellen|machen) sie|wenn|(?<!ihres )(?<!des )(?<!deines )falls|sofern|if|unless|until you|bitte(?! rechnen| haben| beachten| warten)|once you|sobald sie|sobald uns|as soon as you|when you"
            r"|upon|nach (?:zahlung\w*|begleichung|ausgleich|bezahlung|eingang)[^,]{0,60}(?:wird|werden|schalten|geben|freig\w+)|once paid|(?:beglichen|bezahlt|gezahlt|ausgeglichen|paid|settled) (?:ist|sind|wurde|worden)"
            r"|nachdem sie|damit|so that|may|ich|i|nur wenn|hoffen|request(?:ed)? to|hiermit|ab sofort|hereby"
        ),
    ),
    "opens_then": Limit(
        near=of(NOT),
        along=of(TERM, r"bitte|wurde|worden|has been|seit|since|ab sofort|ich|jetzt|nun|now|gestern|heute|bereits|already|yesterday|today"),
        only=(of(_BY_THEN, _THEN), _THING),
    ),
    "no": Limit(along=of(r"sollten sie|(?<!ihres )(?<!des )(?<!deines )falls|if you believe|if you think|in case|future|kuenftig\w*|wenn sie")),
}
