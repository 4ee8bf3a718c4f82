"""How it is said that an account is open again, stays shut, will be opened, and why it was closed. Who says it, and to
whom, it never knows."""

from bot.dialogue.understand.limits import BEFORE, NOT, OTHERS, TERM, TO_COME, Limit, of
from bot.dialogue.understand.months import MONTH, WEEKDAY

_SHUT = "gesperrt|gespert|geschlossen|zu|dicht|deaktiviert|eingeschraenkt|gekuendigt|blockiert|limitiert|begrenzt"
_CLOSED = "closed|blocked|disabled|suspended|locked|limited|restricted|deactivated|terminated|banned|inactive|frozen"
_FREED = "freigeschaltet|freigeschalten|freigegeben|entsperrt|entspert|reaktiviert|wiederhergestellt|wiedereröffnet"
_FREE = "freischalten|freigeben|entsperren|reaktivieren|wiederherstellen|freizuschalten|freizugeben|öffnen|aufheben"
_AGAIN = "offen|frei|da|auf|aktiv|aktiviert|geöffnet|verfügbar|nutzbar|online|möglich|zugänglich|normal|hergestellt|drin"
_RESTORED = (
    "reinstated|restored|reactivated|re-activated|unblocked|unlocked|reopened|re-opened|re-enabled|reenabled|unsuspended"
    "|unbanned|unrestricted|unfrozen"
)
_RESTORE = (
    "reinstate|restore|reactivate|unblock|unlock|reopen|re-open|re-enable|unsuspend|unban|unfreeze|reinstating"
    "|restoring|reactivating|unblocking|unlocking|reopening|reinstatement|restoration|reactivation"
)
_LIMIT = "sperre|sperrung|einschränkung*|limitierung*|beschränkung*|deaktivierung|kontosperre|kontosperrung"
_LIMITS = "limitation*|restriction*|suspension|block|ban|hold|lock"
_ACCOUNT = (
    "konto|konten|kontos|kundenkonto|nutzerkonto|benutzerkonto|account*|acount|zugang|zugriff|profil|access|profile|insta"
    "|instagram|facebook|paypal|alles|everything|es|it|beide|both"
)
_BY_THEN = (
    rf"(?:ab|bis|by|from|until|no later than|spaetestens)(?: (?:zum|spaetestens|dem|am|zu|on|the|kommenden|naechsten))?"
    rf" (?:\d{{1,2}}\.|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{MONTH})|(?:{MONTH}) \d|\d{{4}}-|{WEEKDAY}|morgen|uebermorgen"
    r"|monatsende|ende|end of)|in \d{1,3}(?:-\d{1,3})? (?:tagen|wochen|stunden|days|weeks|hours)|uebermorgen|within|binnen"
    r"|innerhalb"
)
_SALE = (
    r"prime video|serien|rabatt|% off|%|vorteile|benefits|newsletter|kreditkarte|bonus\w*|exklusiv\w*|exclusive|angebote?"
    r"|offer|deals?|gutgeschrieben|bankkonto|iban"
)

_THING = of(
    r"\w{0,10}kont(?:o|en|os)|acc?ounts?|zugang|zugriff|\w{0,8}profil|access|profile|insta\w*|facebook|paypal|alles"
    r"|everything|es|it|beide|both|isses|mich|me|seite|shop|kanal|channel|page|funktionen|(?:konto)?sperr(?:e|ung)"
    r"|(?:ein|be)schraenkung\w*|limitierung\w*|limitations?|restrictions?|suspension|block|ban|hold|lock|sign|log|rein|du"
    r"|sie koennen|you can|geht"
)
TABLES = {
    "open": f"""
        wurde|wurden|worden|ist|sind|isses|haben|habe|hat|hab|jetzt|nun|endlich … {_FREED}|wiederbekommen|zurückbekommen
        {_FREED} wurde|ist
        {_ACCOUNT} … wieder … {_AGAIN}
        ist|sind|isses|wurde … wieder {_AGAIN}
        {_LIMIT} … aufgehoben|raus|weg|beendet|entfernt|zurückgenommen
        aufgehoben|beendet … {_LIMIT}
        können|kannst … wieder … nutzen|benutzen|verwenden|anmelden|einloggen|bestellen|zugreifen|kaufen|verkaufen|bezahlen
        steht|stehen … wieder .. verfügung|bereit
        geht|gehen|funktioniert|läuft wieder
        komm|komme|kam|bin .. wieder .. rein|drin|reingekommen
        hiermit|ab_sofort … geben|schalten … frei
        wieder vollen|uneingeschränkten zugriff|zugang
        is|are|was|were|been|have|has|got|they|now|just … {_RESTORED}
        {_LIMITS} .. has|have|is|are|was .. lifted|removed|cleared
        lifted|removed .. {_LIMITS}
        {_ACCOUNT} .. is|are .. back|open_again|reopened|active_again|working_again|accessible_again
        is|are .. back|open_again|active_again|working_again
        you|i .. can|may .. sign|log|access|use … again|now
        you|i .. can|may now .. sign|log|access|use
        you now have … access
        have full access again
        works|working again
        gave|given|got … back
        let me back in
    """,
    "freed": f"nicht_mehr|nimmer eingeschränkt|gesperrt|blockiert|limitiert|deaktiviert|begrenzt; no longer {_CLOSED}; keine_einschränkungen|keine_sperre mehr",
    "shut": f"""
        bleibt|bleiben|bleib … {_SHUT}|bestehen|ausgeschlossen|inaktiv|geschlossenes
        immer_noch|noch_immer|weiterhin|nach_wie_vor … {_SHUT}
        noch [ganz] {_SHUT}
        immer_noch|noch_immer|weiterhin nicht .. {_FREED}|{_AGAIN}
        nicht .. {_FREED}|{_FREE}
        nicht .. wieder .. {_AGAIN}|öffnen|herstellen|freigeben
        geben|gibt|schalten|schaltet … nicht frei
        remain|remains|stay|stays|still|remaining|kept .. {_CLOSED}
        cannot|not|never .. {_RESTORE}|{_RESTORED}
        i cannot .. sell|buy|withdraw|post|pay
        permanently|indefinitely {_CLOSED}
        dauerhaft|endgültig|unwiderruflich|für_immer .. {_SHUT}|gelöscht|beendet|beenden
        account|konto .. wird|werden|will .. gelöscht|deleted
        ability|feature|function … limited|restricted|disabled
        schliessung|sperrung|sperre|einschränkung|deaktivierung … bleibt|bestehen|aufrecht*
        nicht_mehr|kein .. öffnen|zugang|zugriff
    """,
    "will_open": f"""
        wird|werden|soll|sollen|sollte … {_FREED}|{_FREE}
        {_FREED} wird|werden
        wird|soll|sollen|sollte … wieder … {_AGAIN}|gehen|laufen|funktionieren|nutzen|können
        geben|gebt|gibt|schalten|schaltet … frei
        stellen|stellt … wieder_her|wiederher
        heben|hebt … auf
        freigabe|freischaltung|entsperrung|aufhebung|wiederherstellung|reaktivierung … erfolgt|veranlasst|angewiesen|folgt
        veranlasst|angewiesen|angestossen … freigabe|freischaltung|entsperrung|aufhebung|wiederherstellung|reaktivierung
        will|shall|should|would|going_to|gonna|to … {_RESTORE}|{_RESTORED}|be_back|be_available|be_lifted|be_removed
        we|they|team … lift … {_LIMITS}
        lift|remove .. the|your {_LIMITS}
        for|before .. account|access to_be {_RESTORED}
        working_on|busy … {_RESTORE}
    """,
    "opens_then": f"""
        wieder … {_AGAIN}|{_FREED}|gehen
        is|are back|restored|open_again
    """,
    "no": f"""
        endgültig*; abschliessend* … antwort|entscheid*|stellungnahme|mitteilung; final; last_word
        entscheidung|entschluss|beschluss .. steht|ist|bleibt|gilt
        entscheidung … nicht|cannot … rückgängig|angefochten|geändert|revidier*|ändern
        halten|hält .. an .. entscheidung|sperrung|schliessung
        keine|sehen_keine veranlassung|möglichkeit|grundlage
        weitere|weiteren|keine .. auskünfte|auskunft|angaben|informationen .. nicht|keine|geben
        keine weiteren|weitere .. auskünfte|nachrichten|anfragen|angaben|informationen|details
        keine angaben|auskunft|details .. machen|geben
        auf_weitere|weitere|auf_ihre .. anfragen|nachrichten|schreiben|mails … nicht_mehr|nicht … antworten|reagieren|beantworten
        einspruch|widerspruch|antrag|beschwerde|appeal|request|anfrage|review … abgelehnt|zurückgewiesen|erfolglos|abgewiesen
        abgelehnt|zurückgewiesen … einspruch|widerspruch|beschwerde|antrag|anfrage
        lehnen|weisen|weise|lehne|lehnt … ab|zurück
        verweiger*
        nicht .. weiterhelfen|helfen
        nicht|nich … nachkommen|entsprechen|stattgeben|stattgegeben
        verstoss|verstossen|verstösse|verstössen|verstösst .. gegen
        nutzungsbedingungen|gemeinschaftsstandards|gemeinschaftsrichtlinien
        geschäftsbeziehung|vertrag|vertragsverhältnis … beenden|beendet|gekündigt|kündigen
        kündigen|beenden … geschäftsbeziehung|vertrag|vertragsverhältnis|konto
        entschieden|entschlossen … nicht|beenden|schliessen
        bitten … verständnis
        haben .. verständnis
        textbaustein*|standardtext*|standardantwort
        erhalten|bekommen sie .. nicht|keine
        cannot|not|never be reversed|appealed|undone|changed|overturned
        cannot|not … request another|further review
        stand by .. decision
        decided not to
        decided to terminate|close|end|uphold
        decision … final|stands|upheld|remains
        upheld|uphold
        appeal|request|review|application … denied|rejected|declined|refused|unsuccessful|not_successful|not_granted
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
        correctly disabled|suspended|closed|removed
        terminate .. business|relationship|contract
        final response|decision|answer
        nope|sorry .. nothing_we|no_can
        nichts zu_machen
    """,
}
LIMITS = {
    "open": Limit(
        near=of(NOT, TO_COME), along=of(TERM, OTHERS, BEFORE, _BY_THEN, _SALE), only=(_THING,)
    ),
    "freed": Limit(near=of(TO_COME), along=of(TERM, OTHERS, BEFORE, _BY_THEN)),
    "shut": Limit(
        near=of(r"bis zum|bis am|until \d|war|was|were|waren"),
        along=of(
            r"sollten|falls|if you|if your|in case|kuenftig\w*|erneut\w* verst\w+|future violations?|may result"
            r"|may lead|could result|could lead|koennen zu|zur folge"
        ),
    ),
    "will_open": Limit(
        near=of(NOT),
        along=of(
            r"wenn|falls|sofern|if|unless|until you|bitte|once you|sobald sie|sobald uns|as soon as you|when you"
            r"|nachdem sie|damit|so that|may|ich|nur wenn|hoffen|hope|request(?:ed)? to|hiermit|ab sofort|hereby"
        ),
    ),
    "opens_then": Limit(
        near=of(NOT), along=of(TERM, r"bitte|wurde|worden|has been|seit|ab sofort|ich"), only=(of(_BY_THEN), _THING)
    ),
    "no": Limit(along=of(r"sollten sie|falls|if you believe|if you think|in case|future|kuenftig\w*|wenn sie")),
}
