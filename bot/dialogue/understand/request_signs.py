"""How it is said that papers are wanted first, that an answer takes longer, comes, or is to be fetched by oneself.
Whose request it is it never knows."""

from bot.dialogue.understand.limits import NOT, Limit, of

TABLES = {
    "id": """
        <need>|<send>|jetzt|noch|nur|erst|vorher|bevor|ohne & <id>
        <id> vorn|vorne|vorder*|beidseitig|mit|und|sehen|haben
        <ask>|before|first & <id_en>
        copy|scan|photo|picture … passport|id|licen*
        send|provide|upload|submit|show|need|want|wants|ask|asks|asking .. for|a|your|an|my|valid id
        for|asking id
        beweisen|nachweisen|belegen|prove & wer_ich|dass_ich|ich_bin|who_i|it_is_me|i_am
        upload|send|provide|show|need|want id
        ausweisen|legitimieren|identifizieren|legitimation*|identifizierung|authentifizieren|identifikation
        weisen|weise .. aus|identität
        legitimiere* sie|dich|mich
        identitätsnachweis*|identitätsprüfung|identitätsbestätigung
        nachweis|nachweisen|proof|evidence|confirm & dass_sie|that_you_are|kontoinhaber|account_holder
            |data_subject|owner
        nachweis*|bestätig*|verifizier*|zweifel*|überprüf*|prüfung|belegen|sicherstellen|feststell* & identität
            |identitaet
        postident*|videoident*|video-ident*|webident|video_ident|autoident
        selfie*
        eidesstattlich*
        affidavit
        statutory declaration
        verify|confirm|prove|proof_of|establish|verification_of|doubts|verifying|authenticate & identity
            |who_you_are|yourself
        want|wants|need|needs|asking|asked|redo|repeat & identity_check|id_check|identity_verification|id_verification
            |kyc|kyc_check|verification_again
        identify yourself
        prove|verify|confirm|sure|check … who_you|own_this|own_the|you_are_the|talking_to|data_subject
        photo|picture|video|selfie … your_face|face|holding
        face|gesicht & scan|scannen|photo|video|foto|picture|wants|want|selfie
        foto|bild|video & zettel|in_der_hand|von_mir|von_dir|in_die_kamera
        photo|picture|video_of you|yourself holding|with
    """,
    "id_missing": """
        kein|keine|keinen|fehlt|without|missing|no … identitätsnachweis|ausweiskopie|proof_of_identity … bei
            |beigefügt|enclosed|attached
        sie .. nicht .. identifizieren|zuordnen
    """,
    "id_there": """
        danke|haben|vielen_dank|wurde … <id> … erhalten|geprüft|bestätigt|bekommen
        <id> … wurde|ist … geprüft|bestätigt|verifiziert|eingegangen|erhalten
        thank*|have|has … <id_en>|id|identity .. received|verified|confirmed
        received|verified|confirmed your <id_en>|id|identity
        identität … wurde|haben … bestätigt|geprüft|verifiziert
    """,
    "papers": """
        wollen|will|want|wants|ask|asks|asked|fragen|fragt … know|wissen|where|woher … geld|money|funds … from|kommt
            |her|stammt
        ask|asks|asked|fragen|fragt … woher|where … geld|money|funds
        wollen|will|want|wants … wissen|know … woher … geld
        <need>|<send> & <proof>
        <proof> … einreichen|hochladen|vorlegen|sehen|nachreichen
        <ask> & <proof_en>
        brauch*|benötig*|verlang*|forder*|fehlt|ohne … vollmacht*
        need|require|want|without … power_of_attorney|authorisation|authorization
        präzisier*|konkretisier*|spezifizier*|eingrenz* & anfrage|antrag|daten|auskunft*|verarbeitung*|ihr|ihre
        clarify|specify|narrow … which|what|your|request
        not .. enough|sufficient information
        unterlagen|dokumente|nachweise .. nicht .. ausreichend|akzeptiert|anerkannt|lesbar|vollständig
        documents|statement|proof .. not .. accepted|sufficient|legible
        weitere|zusätzliche|fehlende|folgende unterlagen|nachweise|angaben|dokumente
        more|additional|further|following documents|information|evidence|proof
        need|require .. more|following from_you|details
        need|require|brauchen|benötigen|benötige … following|folgende|folgendes|folgenden
        bitte nachreichen|ergänzen
        <proof_en> … older|expired|outdated|recent
        form|questionnaire & fill|send_it|complete|return|attached
        formular|fragebogen|questionnaire & senden|ausgefüllt*|ausfüllen|zurück*|fill|complete*|return
        angaben|daten … unvollständig|ergänzen
        want|wants|need|asked|asking .. months .. statements|payslips
        mitteilen|nennen|sagen|angeben|mitzuteilen|teilen .. welche|welcher|welchem|wann|ihre|deine|ihren
        let_us_know|tell_us|confirm|give_us .. which|what|when|the|your .. date|reference|number|name|address
            |email|details|amount|order|account
        teilen|nennen … mit … welche|welcher|wann|nummer
        fragen|fragt|ask|asks|asking .. nach|for .. <proof>|<proof_en>|nummer|number
    """,
    "account_asked": """
        <need>|nennen|teilen|mitteilen|angeben|senden|schicken|hinterlegen|wollen|brauchen|fehlt|geben|bitte … iban
            |bankverbindung|bankdaten|kontonummer|kontoverbindung|auszahlungskonto
        nach|mit|bei|gegen angabe|nennung|mitteilung .. iban|bankverbindung|bankdaten|kontonummer|kontoverbindung
        iban|bankverbindung|bankdaten|kontonummer|kontoverbindung … mitteilen|mitzuteilen|nennen|angeben|hinterlegen
            |senden|schicken|benötigt|gebraucht|fehlt
        need|want|wants|provide|send|give|tell|let_us_know|confirm|enter|add|submit|ask|asks|asked|asking .. iban
            |bank_details|account_details|account_number|bank_account|sort_code
        need|want|wants|provide|send|give|tell|let_us_know|confirm|enter|add|submit|link|asked|asking … external_account
            |another_account|other_account|different_account|payout_account|external_accounts
        <need>|nennen|teilen|mitteilen|angeben|senden|hinterlegen|wollen|brauchen|geben|bitte|angabe … externes_konto
            |externe_konto|externen_kontos|referenzkonto*|auszahlungskonto*|zielkonto*
    """,
    "longer": """
        wollen|will|brauchen|braucht|benötigen .. tage|wochen|monate .. länger|mehr_zeit
        want|wants|need|needs .. more days|weeks|months
        verlängern|verlängert|verlängerten um .. tage|wochen|monate
        frist*|bearbeitungsfrist|antwortfrist|monatsfrist|beantwortungsfrist|bearbeitungszeit … verlänger*|überschr*
        verlänger* … frist*|bearbeitungsfrist|antwortfrist|monatsfrist|beantwortungsfrist|bearbeitungszeit|bearbeitung
        fristverlängerung|antwortfristverlängerung
        benötigen|brauchen|braucht|benötigt .. mehr_zeit|länger & antwort*|beantwort*|anfrage*|anträge|<request>
        mehr_zeit|länger .. benötigen|brauchen|brauche & antwort*|beantwort*|anfrage*|anträge|<request>
        möglichkeit|verlängerung|recht … gebrauch
        berufen … art._12
        beantwortung|bearbeitung … <request> … bis_zum|bis_ende|dauern|länger
        until|till & art._12|article_12|gdpr|data_request|privacy_team
        complex*|komplex* & <request_en>|<request> & until|till|bis_ende|bis_zum|month*|monat*|länger|extension
        making use … extension
        verlänger* & frist|monat*|art._12|wochen|tage & <request>|antwort*|beantwort*
        länger|mehr_zeit|verzöger* & monat*|frist|art._12|gesetzlich* & <request>|antwort*|beantwort*
        weitere|weiteren|zusätzliche|noch|zwei|2|drei|60 monate|monaten|monat & <request>|art._12|länger|beantwort*
        insgesamt|bis_zu drei|3 monate
        erst|statt & monaten|monate & auskunft|dsgvo|datenauskunft
        nicht & innerhalb_eines|innerhalb_der|binnen_eines|monatsfrist|fristgerecht*|rechtzeitig* & <request>
            |beantwort*
        extend*|extension & deadline|time_limit|period|time|response|month*|days|art._12|article_12
            |timeframe & <request_en>|respon*|reply|answer*|data|deadline
        extension & gdpr|dsar|sar|request|data|access
        further|additional|more|another|extra|two|2|longer & month|months|60_days|period & <request_en>|respon*
            |reply|answer*|data|article_12|art._12
        need|require|take|needs|requires|wants .. two|2 more|further|additional|extra|months months|more
        need|require additional|more|further|extra time & <request_en>|respon*|reply|answer*|data
        extension|fristverlängerung .. notice|months|monate
        further|additional 60|sixty|30|two|2 days|months
        up_to three|3 months & respon*|reply|answer*|request
        not & be_completed|completed|answered|finished|done|dealt & month|deadline
        using … extension
        not & within & one_month|a_month|the_month|one_calendar|statutory
        deadline|time_limit extended
        extended .. to|by … months|weeks
        <request_en> … extended by|until
    """,
    "data": """
        anbei|anhang|angehängt|beigefügt|anlage|beiliegend|anliegend & auskunft|datenauskunft|daten|datenkopie
            |kopie|informationen|aufstellung
        auskunft|datenauskunft|datenkopie|daten … kam|kamen|gekommen|bekommen|geschickt|ist_da|da_ist|sind_da|da_sind
        zip|zip-datei|zip_datei|zipdatei … kam|gekommen|bekommen|geschickt
        schicken|schickt|schickten|schickte … zip|zip-datei|zip_datei|zipdatei
        sent|gave|got|received .. zip|zip_file
        attached|enclosed|attachment & data|copy|information|report
        sent|gave .. my|the|your|me .. data|copy|info
        auskunft|daten|kopie|datenkopie liegt|liegen bei
        überlassen|übergeben|übermitteln|übersenden … daten|datenkopie|auskunft
        file|attached … contains|containing … data
        hier|here … kopie|daten|auskunft|datenauskunft|data|copy
        got|received my data
        eintrag|einträge|meldung … gelöscht|berichtigt|entfernt|korrigiert
        entry|entries|record … deleted|removed|corrected
        deleted|removed|corrected .. entry|record
    """,
    "will_send": """
        datenkopie|auskunft|datenauskunft|kopie|daten|informationen … erhalten|bekommen|zukommen|zusenden
            |schicken|übersenden|folgt|folgen|erteilen
        erhalten|bekommen|schicken|senden|übersenden … datenkopie|auskunft|datenauskunft|kopie_ihrer|ihre_daten
        will|shall … send|provide|receive|get … data|copy|information
        data|copy .. will .. be|follow
        auskunft|datenkopie|datenauskunft … geht|gehen … zu
        löschung|berichtigung … eintrag*|daten & erfolgt|wird|veranlasst
        eintrag|einträge … wird|werden … gelöscht|berichtigt
    """,
    "download": """
        <data> & <fetch>
        anmelden|einloggen|einlogge|log_in|login|sign_in|app & daten|data|auskunft & soll|bekommen|get|holen|use
            |nutzen|über|via
        <data> & nur|ausschließlich|only & app|kundenkonto|portal|online
        <data> & <portal> & finden|finde|abrufen|einsehen|anfordern|fordern|klick*|einzusehen|melden|bereit
            |jederzeit|selbst|selber|hole*
        selbst|selber|eigenständig .. <fetch>
        wegen_daten|daten & schau|guck|siehe|app
        takeout
        self-service*
        selfservice*
        self_service
        data_export
        daten exportieren|anfordern|herunterladen
        data|archive|your_information|a_copy & <fetch_en> & you|your|yourself|can|please|use|just|me|i
        <data_en> … download|export|retrieve
        download|export|retrieve … <data_en>
        export|download .. yourself|everything|it
        download tool|bereich|area|section|page
        <request>|<request_en> & <portal>|in_your_account|from_your_account|account_settings|nach_der_anmeldung
    """,
    "login": """
        melden|loggen sie|sich … an|ein
        melde|logg|logge dich … an|ein|in
        einloggen|einlogge|anmelden
        kontoeinstellungen
        account settings
        log|sign|logged|signed in|into
        login
        from within your account
        nach der anmeldung
    """,
}
LIMITS = {
    "id": Limit(
        near=of(r"kein|keine|keinen|nicht|no longer|not|no need|without any|danke|thank|may|might"),
        along=of(
            r"identitaetsdiebstahl|identity theft|bestaetigt|erhalten haben|keine? (?:\w+ )?(?:ausweis\w*|kopie)"
            r"|not need|no id"
            r"|nicht (?:erforderlich|noetig|notwendig|noetig)|may need|might need|may ask|might ask"
            r"|when you contact us|gegebenenfalls|pass your|pass this|pass it|pass on|wurde geprueft|received your"
        ),
    ),
    "papers": Limit(
        near=of(r"keine|kein|no|(?:i|we) (?:can|hereby)"),
        along=of(
            r"finden sie|finden|find out|for more|visit|besuchen|website|webseite|anbei|attached|mehr erfahren"
            r"|learn more"
            r"|keine weiteren|no further|of receipt|receipt of|lassen wir ihnen|ich brauch\w*"
            r"|(?:cannot|can'?t|won'?t|will not|unable to|not able to|not be able to|won'?t be able to)"
            r" (?:provide|give|share|disclose|discuss|offer)|nicht nennen|haben verstaendnis"
            r"|(?<!vorher geben sie )(?<!sonst geben sie )(?<!vorher gibt es )(?<!sonst gibt es )"
            r"keine (?:angaben|auskunft|auskuenfte|informationen|infos|details|begruendung)"
            r"|begruendung fehlt|fehlt (?:(?:noch|die|eine|jede) ){0,3}begruendung"
            r"|may need|might need|when you contact us|offen\w*|nicht bezahlt|begleichen|zahlen sie|ueberweisen sie"
            r"|unpaid|overdue|not paid|nicht (?:erforderlich|noetig|notwendig|vorgesehen)"
            r"|not (?:required|necessary|needed)"
            r"|(?:to )?(?:view|see|read|check) (?:\w+ ){0,3}(?:details|information|decision)|for (?:more )?details"
            r"|(?:details|informationen|infos|gruende|entscheidung) (?:\w+ ){0,2}(?:einsehen|einzusehen|ansehen"
            r"|anzusehen|abrufen|abzurufen|nachlesen|nachzulesen)"
        ),
    ),
    "account_asked": Limit(
        near=of(NOT, r"keine|no|never|nie|niemals"),
        along=of(
            r"kontoausz\w*|statements?|dokument\w*|unterlage\w*|\w*nachweis\w*|ausweis\w*|proof|documents?|identit\w+"
            r"|zahlen sie|ueberweisen sie|begleichen|zu zahlen|bezahlen|please pay|pay (?:the|us|by|to)"
            r"|letzten \w+ ziffern"
            r"|last \w+ digits|(?:iban|bankverbindung):? (?:de|lu|at|ch)\d\d|siehe unten|see below|auf unser\w*|to our"
            r"|paid out to|pay\w* out to|ausgezahlt auf|ueberwiesen auf|zur zahlung|passwor\w+|pin|tan|link"
            r"|\w*einzieh\w*|\w*einzug\w*|\w*abbuch\w*|\w*lastschrift\w*"
            r"|direct debit|to debit|collect|offene\w*|outstanding|forderung\w*"
            r"|paid (?:out )?(?:in)?to your|auf ihre (?:neue )?(?:iban|bankverbindung) (?:aus)?(?:gezahlt|ueberwiesen)"
        ),
    ),
    "longer": Limit(
        along=of(
            r"may be|can be|could be|kann um|koennen wir|koennte|we will tell you if|should we need|sollten wir"
            r"|zahlungsfrist|payment deadline|payment period|mitgliedschaft|membership|abo|subscription|suspension"
            r"|sperre"
            r"|nicht verlaenger\w*|not extend\w*|no extension|within one month of receipt"
            r"|innerhalb der gesetzlichen frist"
        )
    ),
    "data": Limit(
        along=of(
            NOT,
            r"bitte|please (?!find)|benoetig\w*|need|wird|werden|will|would|um .{1,40} zu|to get|soll|muss|must"
            r"|should|sollen|use|nutzen|koennen|link\w*|\w*-?link",
        )
    ),
    "will_send": Limit(
        near=of(NOT),
        along=of(
            NOT,
            r"bitte|please|benoetigen|need|wenn|if|sobald sie|to send us|you will need|us|uns (?:die|eine|ihre?)"
            r"|sie uns"
            r"|konnten|gegen|nur|anliegend|anbei|anhang|anlage|attached|enclosed|damit|zahlen",
        ),
    ),
    "download": Limit(
        along=of(
            r"app herunterladen|download (?:the|our) app|anbei|anhang|attached|weitere informationen|more information"
            r"|aktualisieren|update your|bestaetigen sie|loeschen|geloescht"
        )
    ),
    "login": Limit(near=of(r"able to|weiterhin|nicht|cannot|not|again|wieder|unable|now")),
}
