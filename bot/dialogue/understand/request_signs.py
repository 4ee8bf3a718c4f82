"""What is said of a letter or a request: that it came, is passed on, is not read, is refused, takes longer, or that
papers are wanted first. Whose request it is it never knows."""

from bot.dialogue.understand.limits import NOT, TERM, Limit, of

_ID = (
    "personalausweis*|ausweiskopie*|ausweis|ausweises|ausweise|ausweiß|ausweisdokument*|ausweisfoto|reisepass*|pass|passes"
    "|perso|persos|führerschein*|identitätsdokument*|lichtbildausweis*|legitimationspapier*|identitätskarte|passkopie"
    "|aufenthaltstitel"
)
_ID_EN = (
    "passport*|photo_id|government-issued|government_id|id_card|id_copy|id_document*|id_scan|id_photo|id_proof|id_check"
    "|identity_card|identity_document*|driving_licen*|driver_is_licen*|drivers_licen*|identity_proof|photo_identification"
    "|form_of_identification|identification_document*|proof_of_id|your_id|an_id|my_id|of_id|valid_id|id_please"
)
_PROOF = (
    "unterlagen|nachweis|nachweise|nachweisen|adressnachweis*|zahlungsnachweis*|herkunftsnachweis*|wohnsitznachweis*"
    "|kaufnachweis*|kaufbeleg*|beleg|belege|bankbeleg|zahlungsbeleg*|überweisungsbeleg*|einlieferungsbeleg|dokumente"
    "|dokument|kontoauszug|kontoauszüge|stromrechnung|gasrechnung|nebenkostenabrechnung|meldebescheinigung|strafanzeige"
    "|sendungsnummer|trackingnummer|vertragsnummer|kundennummer|bestellnummer|auftragsnummer|kassenbon|quittung|rechnungskopie|angaben|informationen|infos|rechnung"
    "|screenshots|screenshot|fotos|vollmacht|begründung|details|anzeige|bescheinigung|formulare|einkommensnachweis*|gehaltsabrechnung*|lohnabrechnung*|steuerbescheid*|mietvertrag*|kontonachweis*"
)
_PROOF_EN = (
    "documents|document|documentation|paperwork|information|info|details|evidence|utility_bill|gas_bill|bank_statement*"
    "|bill|invoices|invoice|receipt|receipts|proof|statement|order_number|customer_number|payslip*|pay_slip*|tax_return*|rental_agreement|lease|plan_of_action"
    "|screenshots|photos|letter_from|authorisation|authorization|police_report|council_tax|pictures|tracking_number"
)
_NEED = (
    "benötig*|brauch*|erforderlich|erbitten|bitten|bitte|wollen|will|woll*|verlang*|fordern|fordert|müssen|muss|sollen"
    "|soll|nötig|fehlen|fehlt|vorlegen|einreichen|hochladen|zusenden|schicken|senden|übersenden|nachreichen|fragen|frägt"
    "|möchten|wünschen"
)
_SEND = (
    "reichen|reiche|senden|sende|schicken|schicke|schick|übersenden|laden|lade|legen|lege|teilen|teile|nennen|nenne"
    "|lassen|lass|übermitteln|übermittle|mailen|faxen|vorzulegen|zukommen|ergänzen|beifügen|anfügen|vorzeigen|zeigen"
)
_ASK = (
    "forward|need|needs|require|requires|required|want|wants|wanted|ask|asks|asked|asking|must|please|request|requested"
    "|provide|send|submit|upload|share|supply|include|attach|attaching|show|resubmit|missing|expired|without|before|until"
)
_REQUEST = (
    "auskunft|auskünfte|auskunftsersuchen*|auskunftsantrag*|auskunftsanfrage*|auskunftsverlangen*|datenauskunft*"
    "|datenkopie*|antrag|antrags|anträge|anträgen|ersuchen|ersuchens|anfrage|anfragen|dsgvo-anfrage|dsgvo-antrag"
    "|datenanfrage|art._15|artikel_15|dsgvo|begehren|auskunftsbegehren*|anliegen|auskunftsrecht|informationen"
)
_ACCESS = (
    "auskunft|auskünfte|auskunftsersuchen*|auskunftsantrag*|auskunftsanfrage*|auskunftsverlangen*|datenauskunft*"
    "|datenkopie*|dsgvo-anfrage|dsgvo-antrag|datenanfrage|art._15|artikel_15|dsgvo|auskunftsbegehren*|auskunftsrecht"
    "|access_request*|sar|dsar|gdpr|data_request*|subject_access|article_15"
)
_REQUEST_EN = "request|requests|sar|dsar|gdpr|article_15|art._15|access_request*|enquiry|inquiry"
_REFUSE = (
    "abgelehnt|ablehnen|lehnen|lehnt|lehne|zurückgewiesen|zurückweisen|verweigert|verweigern|verweigerung|ablehnung"
    "|nicht_nachkommen|nicht_entsprechen|nicht_tätig|nicht_beantworten|nicht_bearbeiten|nicht_erteilt|nicht_erteilen"
    "|nicht_verpflichtet|nicht_nach|nicht_erfüllen|nicht_stattgeben|nicht_zu"
)
_REFUSE_EN = (
    "refused|refuse|refuses|refusing|denied|deny|declined|decline|rejected|reject|not_comply|not_be_complying|not_act"
    "|not_answer|not_be_providing|not_provide|not_respond|not_be_answering|not_be_responding|not_fulfil*|not_take_action"
    "|not_obliged|not_take|not_going_to|turned_down"
)
_DATA = (
    "daten|datenkopie|kopie|auskunft|informationen|datenarchiv|kontodaten|datenauskunft|nutzerdaten|datenpaket|alles"
    "|deine_daten|ihre_daten"
)
_FETCH = (
    "herunterladen|runterladen|downloaden|exportieren|abrufen|einsehen|anfordern|herunterzuladen|abrufbar|einzusehen"
    "|herunterlädst|selbstständig|download|self-service*|selfservice*|export|holen|ziehen|heruntergeladen"
)
_PORTAL = (
    "kundenportal|nutzerkonto|kundenkonto|benutzerkonto|ihrem_konto|deinem_konto|ihr_konto|dein_konto|profil|app"
    "|kontoeinstellungen|privatsphäre*|dashboard|einstellungen|datenschutzcenter|datenschutz-center|portal|kundenbereich"
)
_DATA_EN = "data|information|copy|everything|archive|info|your_information"
_FETCH_EN = (
    "download|export|downloaded|exported|downloading|exporting|access_and_download|retrieve|view_and_download|dashboard"
    "|settings|privacy_settings|portal|self-service|tool|log_in|sign_in|login|profile|your_account|logging_in|signing_in"
)
_TOLD_TO = (
    "fachabteilung*|fachteam*|abteilung*|team|teams|kollegen|kolleginnen|spezialisten|stelle|gesellschaft|niederlassung"
    "|buchhaltung|rechtsabteilung|datenschutzabteilung|zentrale|technik|fachleute|auftraggeber*|mandantin|mandanten"
    "|gläubiger*|bereich|vorgesetzte*|teamleit*|datenschutzbeauftragt*|konzern*|mutterkonzern|partner"
)
_TEAM = (
    "team|teams|department|departments|colleagues|colleague|specialist*|unit|office|desk|manager|client|supervisor|experts"
    "|creditor|legal|compliance|back_office"
)
_PASSED = (
    "weitergeleitet|weiter_geleitet|weitergegeben|weiterleiten|weitergereicht|übergeben|eskaliert|übersandt|übermittelt"
    "|abgegeben|zugeleitet|vorgelegt|weitergeben|weiterleitung|weiterreichen|rübergegeben|eingeschaltet"
)
_PASSED_EN = (
    "forwarded|forwarding|will_forward|escalated|escalating|escalate|passed|passing|transferred|referred|handed"
    "|reassigned|relayed|routed|raised|redirected|pass_your|pass_this|pass_it"
)
_LETTER = (
    "nachricht|nachrichten|anfrage|schreiben|mail|e-mail|email|anliegen|mitteilung|brief|einspruch|beschwerde|antrag"
    "|eingabe|unterlagen|auskunftsantrag|auskunftsersuchen|widerspruch|post|vorgang|fall|meldung"
)
_LETTER_EN = (
    "message|request|email|e-mail|letter|enquiry|inquiry|complaint|appeal|application|submission|documents|case|ticket"
    "|mail|query|feedback|dsar|note|correspondence"
)
_BOX = (
    "postfach|adresse|e-mail-adresse|emailadresse|mailadresse|mailbox|e-mail|mail|absenderadresse|e-mailadresse|email"
    "|mails|e-mails|emails|nachricht|nachrichten|antwort|antworten|versandadresse|anschrift"
)
_BOX_EN = "mailbox|inbox|address|email|emails|mail|message|messages|replies|reply|account|e-mail"
_SECRETIVE = (
    "datenschutzgründen|datenschutzrechtlich*|datenschutz|datenschutzes|vertraulichkeit|verschwiegenheit"
    "|verschwiegenheitspflicht|privacy|data_protection|confidential*|bankgeheimnis"
)
_TELL = (
    "auskunft|auskünfte|informationen|information|angaben|sagen|sagt|nennen|mitteilen|weitergeben|herausgeben|geben"
    "|nichts|nix|infos|info|beantworten|telling|naming|tell|share|disclose|details|discuss|comment|give|reveal|speak|talk|provide|say|anything"
)
_NO = "nicht|nich|kein|keine|keinerlei|nichts|nix|dürfen|cannot|not|no|unable|never|nothing|refuse|prevent*|forbid*|nur|only|ausschliesslich|lediglich"
_OTHER = (
    "anderen_konto|anderes_konto|andere_konto|verbundene*|verbunden|verknüpft*|fremden|fremdes|fremde|dritten|dritter"
    "|anderen_kunden|anderer_kunden|kundenkonten|another_account|another_customer|other_account|linked|related_account"
    "|associated|third_party*|other_customer*|somebody_else|someone_else|individual_accounts|other_user*"
)
_HOLDER = (
    "kontoinhaber*|vertragspartner*|vertragsinhaber*|inhaber|inhaberin|account_holder|account_owner|policyholder"
    "|contract_holder|person_who_owns|owner"
)

TABLES = {
    "id": f"""
        {_NEED}|{_SEND}|jetzt|noch|nur|erst|vorher|bevor|ohne & {_ID}
        {_ID} vorn|vorne|vorder*|beidseitig|mit|und|sehen|haben
        {_ASK}|before|first & {_ID_EN}
        copy|scan|photo|picture … passport|id|licen*
        send|provide|upload|submit|show|need|want|wants|ask|asks|asking .. for|a|your|an|my|valid id
        for|asking id
        beweisen|nachweisen|belegen|prove & wer_ich|dass_ich|ich_bin|who_i|it_is_me|i_am
        upload|send|provide|show|need|want id
        ausweisen|legitimieren|identifizieren|legitimation*|identifizierung|authentifizieren|identifikation
        weisen|weise .. aus|identität
        legitimiere* sie|dich|mich
        identitätsnachweis*|identitätsprüfung|identitätsbestätigung
        nachweis|nachweisen|proof|evidence|confirm & dass_sie|that_you_are|kontoinhaber|account_holder|data_subject|owner
        nachweis*|bestätig*|verifizier*|zweifel*|überprüf*|prüfung|belegen|sicherstellen|feststell* & identität|identitaet
        postident*|videoident*|video-ident*|webident|video_ident|autoident
        selfie*
        eidesstattlich*; affidavit; statutory declaration
        verify|confirm|prove|proof_of|establish|verification_of|doubts|verifying|authenticate & identity|who_you_are|yourself
        identify yourself
        prove|verify|confirm|sure|check … who_you|own_this|own_the|you_are_the|talking_to|data_subject
        photo|picture|video|selfie … your_face|face|holding
        face|gesicht & scan|scannen|photo|video|foto|picture|wants|want|selfie
        foto|bild|video & zettel|in_der_hand|von_mir|von_dir|in_die_kamera
        photo|picture|video_of you|yourself holding|with
    """,
    "id_missing": "kein|keine|keinen|fehlt|without|missing|no … identitätsnachweis|ausweiskopie|proof_of_identity … bei|beigefügt|enclosed|attached; nicht identifizieren|zuordnen",
    "id_there": f"""
        danke|haben|vielen_dank|wurde … {_ID} … erhalten|geprüft|bestätigt|bekommen
        {_ID} … wurde|ist … geprüft|bestätigt|verifiziert|eingegangen|erhalten
        thank*|have|has … {_ID_EN}|id|identity .. received|verified|confirmed
        received|verified|confirmed your {_ID_EN}|id|identity
        identität … wurde|haben … bestätigt|geprüft|verifiziert
    """,
    "papers": f"""
        {_NEED}|{_SEND} & {_PROOF}
        {_PROOF} … einreichen|hochladen|vorlegen|sehen|nachreichen
        {_ASK} & {_PROOF_EN}
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
        form|questionnaire & fill|send_it|complete|return|attached
        formular|fragebogen|questionnaire & senden|ausgefüllt*|ausfüllen|zurück*|fill|complete*|return
        angaben|daten … unvollständig|ergänzen
        want|wants|need|asked|asking .. months .. statements|payslips
        mitteilen|nennen|sagen|angeben|mitzuteilen|teilen .. welche|welcher|welchem|wann|ihre|deine|ihren
        let_us_know|tell_us|confirm|give_us .. which|what|when|the|your .. date|reference|number|name|address|email|details|amount|order|account
        teilen|nennen … mit … welche|welcher|wann|nummer
        fragen|fragt|ask|asks|asking .. nach|for .. {_PROOF}|{_PROOF_EN}|nummer|number
    """,
    "longer": f"""
        frist*|bearbeitungsfrist|antwortfrist|monatsfrist|beantwortungsfrist|bearbeitungszeit … verlänger*|überschr*
        verlänger* … frist*|bearbeitungsfrist|antwortfrist|monatsfrist|beantwortungsfrist|bearbeitungszeit|bearbeitung
        fristverlängerung|antwortfristverlängerung
        möglichkeit|verlängerung|recht … gebrauch
        berufen … art._12
        beantwortung|bearbeitung … {_REQUEST} … bis_zum|bis_ende|dauern|länger
        until|till & art._12|article_12|gdpr|data_request|privacy_team
        complex*|komplex* & {_REQUEST_EN}|{_REQUEST} & until|till|bis_ende|bis_zum|month*|monat*|länger|extension
        making use … extension
        verlänger* & frist|monat*|art._12|wochen|tage & {_REQUEST}|antwort*|beantwort*
        länger|mehr_zeit|verzöger* & monat*|frist|art._12|gesetzlich* & {_REQUEST}|antwort*|beantwort*
        weitere|weiteren|zusätzliche|noch|zwei|2|drei|60 monate|monaten|monat & {_REQUEST}|art._12|länger|beantwort*
        insgesamt|bis_zu drei|3 monate
        nicht & innerhalb_eines|innerhalb_der|binnen_eines|monatsfrist|fristgerecht*|rechtzeitig* & {_REQUEST}|beantwort*
        extend*|extension & deadline|time_limit|period|time|response|month*|days|art._12|article_12|timeframe & {_REQUEST_EN}|respon*|reply|answer*|data|deadline
        extension & gdpr|dsar|sar|request|data|access
        further|additional|more|another|extra|two|2|longer & month|months|60_days|period & {_REQUEST_EN}|respon*|reply|answer*|data|article_12|art._12
        need|require|take|needs|requires|wants .. two|2 more|further|additional|extra|months months|more
        need|require additional|more|further|extra time & {_REQUEST_EN}|respon*|reply|answer*|data
        extension|fristverlängerung .. notice|months|monate
        further|additional 60|sixty|30|two|2 days|months
        up_to three|3 months & respon*|reply|answer*|request
        not & be_completed|completed|answered|finished|done|dealt & month|deadline
        using … extension
        not & within & one_month|a_month|the_month|one_calendar|statutory
        deadline|time_limit extended
        extended .. to|by … months|weeks
        {_REQUEST_EN} … extended by|until
    """,
    "ground": f"""
        exzessiv*|rechtsmissbr*|datenschutzfremd*
        missbräuchlich*|missbrauch|schikan* & {_REQUEST}
        {_REQUEST} … offenkundig|offensichtlich|offenbar .. unbegründet
        {_REQUEST} .. unbegründet
        offenkundig|offensichtlich unbegründet*
        geschäftsgeheimnis*|betriebsgeheimnis*|firmengeheimnis*|geschaeftsgeheimnis*
        excessive|abusive|vexatious|unfounded|repetitive|harass* & {_REQUEST_EN}
        manifestly unfounded|excessive
        abuse of .. rights|right
        trade|business secret*
        exempt … disclos*|access|from
        exempt & copies|data|information|notes
        commercially sensitive|confidential
        unrelated to .. data_protection|protection
        rights .. freedoms of others
        rechte|rechten .. freiheiten|anderer|dritter & anderer|dritter|beeinträchtig*|verletz*|entgegen*
        art._12_abs._5|article_12_5|art._12_5|12_5_b
    """,
    "fee": f"""
        geld|money für|for .. auskunft|datenauskunft|data|datenkopie
        entgelt|kostenpauschale|bearbeitungsgebühr|verwaltungsgebühr|gebühr|kostenpflichtig|kostenbeitrag|euro|eur|kostet & {_ACCESS}|meine_daten|antrags|antrag
        # & personal_data|copy_of_your|copy_of_my|meine_daten|my_data|my_own_data|datenauskunft|datenkopie|die_auskunft|copy_of_my|access_request|dsar|data_request
        gegen & kosten|erstattung|zahlung|entgelt & auskunft|datenauskunft|datenkopie
        administrative|reasonable|processing|admin fee
        fee|charge|charging|pay|euros|pounds & {_ACCESS}|my_data|my_own_data|data_copy|copy_of_my
        fee … {_REQUEST_EN}|data
        # to send|give|provide … data|copy|information
    """,
    "refused": f"""
        {_ACCESS} & {_REFUSE}|{_REFUSE_EN}
        anspruch|recht auf auskunft … nicht|kein
        keinen|kein anspruch|recht auf auskunft
        auskunft erhalten|bekommen|erteilen .. nicht|keine
        auskunft .. nicht erteilt|erteilen
        datenkopie|auskunft|daten .. stellen|geben|erteilen … nicht … verfügung|heraus|zu
        not .. be_providing|provide .. requested information|data
        not .. entitled to .. data|access|copy
    """,
    "download": f"""
        {_DATA} & {_FETCH}
        anmelden|einloggen|einlogge|log_in|login|sign_in|app & daten|data|auskunft & soll|bekommen|get|holen|use|nutzen|über|via
        {_DATA} & nur|ausschließlich|only & app|kundenkonto|portal|online
        {_DATA} & {_PORTAL} & finden|finde|abrufen|einsehen|anfordern|fordern|klick*|einzusehen|melden|bereit|jederzeit|selbst|selber|hole*
        selbst|selber|eigenständig .. {_FETCH}
        wegen_daten|daten & schau|guck|siehe|app
        takeout; self-service*; selfservice*; self_service; data_export
        daten exportieren|anfordern|herunterladen
        data|archive|your_information|a_copy & {_FETCH_EN} & you|your|yourself|can|please|use|just|me|i
        {_DATA_EN} … download|export|retrieve
        download|export|retrieve … {_DATA_EN}
        export|download .. yourself|everything|it
        download tool|bereich|area|section|page
        {_REQUEST}|{_REQUEST_EN} & {_PORTAL}|in_your_account|from_your_account|account_settings|nach_der_anmeldung
    """,
    "login": """
        melden|loggen sie|sich … an|ein
        melde|logg|logge dich … an|ein|in
        einloggen|einlogge|anmelden
        kontoeinstellungen; account settings
        log|sign|logged|signed in|into
        login
        from within your account
        nach der anmeldung
    """,
    "privacy": f"""
        {_SECRETIVE} & {_NO} & {_TELL}
        datenschutzgründen
        datenschutzrechtlich* gründen|gründe|bestimmungen|vorgaben|vorschriften
        gründen|wegen|aufgrund|laut … datenschutz|datenschutzes|dsgvo
        dsgvo|gdpr .. verbietet|verboten|erlaubt|not_allow|not_permit|forbid*|prevent*|prohibit*
        schutz der|unserer|ihrer|anderer .. daten|kunden|nutzer
        {_OTHER}|other_person|another_person|person_is_account|else_is_account & {_NO} & {_TELL}
        {_HOLDER} & {_NO}|dürfen
        reden|sprechen|sagen|talk|speak|tell … nicht|not … konto|account … gehört|belongs|von|of
        nicht|not … mit_mir|to_me|with_me … konto|account
        reden|sprechen|spricht nur mit
        gegenüber dritten
        auskünfte|auskunft|informationen .. an|gegenüber dritte|dritten
        for|due_to|because_of privacy|data_protection|gdpr|confidentiality
        talk|speak|discuss|communicate|talking|speaking .. only|to … holder|owner|owns|himself|herself|themselves
        only … talk|speak|discuss … person|holder|owner|him|her
        ohne|without .. vollmacht|authorisation|authority|consent|einwilligung|zustimmung
        give_out|hand_out|pass_on … details|information … other|another
        not permitted|allowed|authorised to … share|disclose|give|tell|say|discuss
        cannot share|disclose
    """,
    "unread": f"""
        {_BOX} & nicht_gelesen|nicht_überwacht|nicht_betreut|nicht_abgerufen|nicht_bearbeitet|nicht_beantwortet|nicht_mehr_betreut|nicht_mehr_gelesen|nicht_mehr_bearbeitet|nicht_zugestellt|nicht_zustellbar|unzustellbar|nicht_erreichbar|weder_gelesen|nimmer_gelesen|nicht_empfangen
        {_BOX} … keine|kein|nicht|nimmer … empfängt|empfangen|entgegen*|gelesen|bearbeitet|betreut|überwacht|zugestellt|beantwortet|existiert|abgerufen|unterstützt
        keine antworten|mails|nachrichten|e-mails empfangen|empfängt
        {_BOX} … nicht_mehr|nimmer .. genutzt|verwendet|aktiv|gültig|existent
        {_BOX} … niemand|keiner|nicht .. liest|gelesen|lesen
        keine|nicht … mails|e-mails|nachrichten … verarbeiten|empfangen|annehmen
        inbox|mailbox|address … closed|shut|retired
        e-mail-support|email_support|mail-support|support … eingestellt|discontinued|ended
        {_BOX}|{_BOX_EN} & nicht|kein|keine|cannot|not|no_longer & bearbeiten|beantworten|lesen|empfangen|annehmen|receive|process|read
        keine|nicht … anfragen|mails|e-mails|nachrichten .. angenommen|entgegengenommen|bearbeitet
        {_BOX} … gibts|gibt_es|existiert|unbekannt .. nicht|nimmer
        adresse|empfänger unbekannt
        unzustellbar*|unzustellbarkeit*; bounced|undeliverable|undelivered|unmonitored|unattended|no-one_monitors
        mail|e-mail|email & nicht_angekommen|fehlermeldung|error_message|nicht_zugestellt
        not|unable|cannot … respond|reply|answer … emails|messages … address
        mail|e-mail|email|mails .. zurück|zurückgekommen|wieder
        kam|kommt zurück
        {_BOX_EN} … not|no_longer|never … monitored|read|checked|attended|manned|active|exist|found|in_use|available|delivered|seen|answered
        nobody|no_one|noone … reads|monitors|checks|read
        not|no_longer … monitored|read|checked … {_BOX_EN}
        message .. not .. received|read|seen|delivered by|an
        cannot|not .. receive|accept|process .. replies|emails|requests_sent|messages|incoming
        not .. write|reply .. this_address|to_this_address
        no_longer|not … provide|offer|available … email|mail|e-mail
        in-app appeal|form
        appeal|contact|help form|chat .. in_the_app|in_app
        delivery .. failed|failure|failed_to
        recipient|address .. rejected|unknown|not_found|not_be_found
        reine|automatische|automatisch versandadresse|absenderadresse|verschickte
        dient nur|ausschließlich … versand
        send-only|send_only|outbound|notification-only address|mailbox|account|email
        messages|emails|discarded|nachrichten & discarded|automatically_deleted|automatisch_gelöscht
        mailer_daemon|mailer-daemon|postmaster
        webformular & soll|nur|nehmen|stattdessen
        ausschließlich|nur .. formular|kontaktformular|online-formular|online_formular|webformular
    """,
    "no_reply": """
        antworten|antworte sie|bitte|auf .. nicht
        antworten .. nicht .. auf diese
        not reply; no-reply; noreply; no_reply to
    """,
    "passed": f"""
        {_PASSED}
        {_PASSED_EN} … {_TEAM}|on|along|to_the|to_our|to_another|to_them|you
        escalated; got|been forwarded|passed|escalated
        leiten|leitet|geben|gibt|gebe|reichen|leite|gibts … weiter
        liegt|liegen .. nun|jetzt|bei .. {_TOLD_TO}|fachabteilung|ebene
        zuständige|zuständigen|verantwortliche|verantwortlichen .. {_TOLD_TO}
        fachabteilung*|fachteam*|fachbereich*|zuständigkeitshalber
        an|der|die|ans|den {_TOLD_TO} … gegeben|geschickt|gesendet|gereicht|übergeben|weitergereicht
        sehen_sie|sehen … weiteren_anfragen|weiteren_nachfragen|weiteren_schreiben … ab
        {_TEAM} .. looking|will_look|best_placed|deal|dealing|handle|handles
        with another|a_different|our|the .. {_TEAM}
        relevant|responsible|appropriate|right|specialist {_TEAM}
        back_office|second_level|second-level|zweite_ebene
        another|different department|team|office|desk
        sent|submitted|given|gave .. to .. {_TEAM}
        {_TEAM} for review
        andere|anderen abteilung|stelle|team
        contacted|reached_out|angeschrieben|kontaktiert & seller|creditor|client|verkäufer*|händler*|auftraggeber*|partner
        awaiting|waiting_for|warten … their|seiner|deren|client|seller|rückmeldung
        rücksprache … auftraggeber*|mandant*
        nicht zuständig; not_responsible for|wrong_department
    """,
    "got": f"""
        eingegangen|eingetroffen|eingangsbestätigung*|empfangsbestätigung*|zugegangen|empfangsbestätigung
        {_LETTER} & erhalten|bekommen|angekommen|erfasst|aufgenommen|registriert|vor|vorliegt|prüfen|geprüft|bearbeitet|bearbeiten
        haben|wurde|habe … erhalten|bekommen
        erhalten
        bestätigen|bestätigt|bestätigung … eingang|erhalt|empfang|da|angekommen|bekommen|erhalten
        hab|habe|kam|nur .. bestätigung
        automatische* antwort|nachricht|bestätigung|mail|eingangsbestätigung
        automatisch*|autom. erstellt|generiert|antwort
        ticket|ticket-nr|vorgangsnummer|fallnummer|ticketnummer|aktenzeichen_lautet
        vielen_dank|danke|besten_dank|dank für ihre|deine|ihr|dein nachricht|anfrage|e-mail|mitteilung|mail|schreiben|geduld|kontaktaufnahme|zuschrift|anruf
        thanked me|us
        danke|dank … gemeldet|gewandt|kontaktier*|nachricht
        zur_kenntnis
        wir|die prüfen|bearbeiten|prüft|kümmern
        prüfen|prüft|bearbeiten .. das|es|den|ihr|ihre|ihren|gerade|grad|noch
        werden|wird .. geprüft|bearbeitet|beantwortet|prüfen
        derzeit|aktuell|momentan|gerade .. geprüft|bearbeitet|bearbeitung|prüfung
        in bearbeitung|prüfung
        bearbeitung .. dauern|dauert|zeit
        bearbeitungszeit*|bearbeitungsdauer
        so_schnell|schnellstmöglich wie|bei|bearbeite*
        melden .. uns|sich|bei|innerhalb
        etwas|ihre geduld
        sie erhalten .. nachricht|antwort|rückmeldung
        received; thank*_you|thanks for .. contacting|your|reaching|getting|writing|message|email
        {_LETTER_EN} & received|submitted|logged|registered|acknowledge*|got|arrived|assigned|reviewing|recorded
        automated|automatic|auto reply|response|message|confirmation|mail|email
        autoreply|auto-reply|auto-response|autoresponder
        reference|case|ticket number|id|is
        reviewing|looking_into|looking_at|investigating|processing
        under review
        currently|still .. review*|investigat*|process*|check*|looking
        review your|it|the
        acknowledge*|acknowledging .. receipt|your|letter|request
        on it|the_case
        will|aim .. respond|reply|get_back|be_in_touch|answer
        in touch
        hear from_us|back
        confirm* .. receipt|received|got
        agents|agent will
        bear with_us
    """,
    "route": """
        bitte|please|nutzen|use|verwenden|benutzen & kontaktformular|contact_form|webformular|online-formular|help_center|help_centre|hilfe-center|hilfecenter|hilfebereich|support-formular|appeal_form
    """,
    "regret": """
        leider|bedauer*|unfortunately|regret|sorry|afraid & nicht|kein|keine|not|cannot|unable|no
    """,
    "half": """
        prozent|hälfte|teil|teilbetrag|teilweise|anteilig|half|partial|partially|part & erstatt*|überwiesen|überweisen|refund*|zurück|back|ausgezahlt|paid|gutgeschrieben|credited
        lediglich|nur|only … erstatten|erstattet|refund|refunded
        one|eins|eines|eine of|von|der … two|beiden|zwei|three|drei
    """,
    "takes": """
        dauern|dauert|take|takes|allow|rechnen|eingeht|arrive & werktage|werktagen|tage|tagen|days|stunden|hours|wochen|weeks
    """,
    "data": """
        anbei|anhang|angehängt|beigefügt|anlage|beiliegend|anliegend & auskunft|datenauskunft|daten|datenkopie|kopie|informationen|aufstellung
        auskunft|datenauskunft|datenkopie|daten … kam|kamen|gekommen|bekommen|geschickt|ist_da|da_ist
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
        datenkopie|auskunft|datenauskunft|kopie|daten|informationen … erhalten|bekommen|zukommen|zusenden|schicken|übersenden|folgt|folgen|erteilen
        erhalten|bekommen|schicken|senden|übersenden … datenkopie|auskunft|datenauskunft|kopie_ihrer|ihre_daten
        will|shall … send|provide|receive|get … data|copy|information
        data|copy .. will .. be|follow
        auskunft|datenkopie|datenauskunft … geht|gehen … zu
        löschung|berichtigung … eintrag*|daten & erfolgt|wird|veranlasst
        eintrag|einträge … wird|werden … gelöscht|berichtigt
    """,
    "nothing": """
        nichts|nix .. gekommen|gehört|passiert|erhalten|bekommen|da|zurück|neues|gemeldet|im_briefkasten|im_postfach|hören
        noch|immer_noch|bisher|weiterhin|bislang|nach_wie_vor .. nichts|nix
        kam|kommt|kommen|gekommen|gab|gabs .. nichts|nix
        von .. denen|ihnen|amazon|paypal .. nichts|nix
        kein|keine|keinen|keinerlei|keen|null|zero|nicht_eine .. antwort|reaktion|rückmeldung|nachricht|reply|response|answer|pieps|mucks|lebenszeichen|sterbenswörtchen|wort
        noch|bis_jetzt|bis_heute .. keine|nichts|nix|niemand|keiner|kein
        antwortet|antworten|reagiert|reagieren|meldet|melden|rührt|rühren .. nicht|nich|net|nie|keiner|niemand|gar_nicht
        niemand|keiner|kein_mensch|kein_schwein .. geantwortet|gemeldet|meldet|antwortet|reagiert|geschrieben|sich
        sich .. niemand|keiner|nicht .. gemeldet|meldet|gerührt
        nicht geantwortet|reagiert
        funkstille|stille|schweigen|totenstille
        ignorier* … mich|uns|alles|komplett|einfach
        ignorieren|ignoriert werde|mich
        ignore|ignores|ignoring|ignored .. me|us|my|everything
        weder & noch & reagiert|geantwortet|gemeldet
        went quiet|silent|dark
        weder … noch … gekommen|da|erhalten|bekommen|gehört
        waiting for .. answer|reply|response
        am_warten; am warten
        warte|warten … antwort|rückmeldung|reaktion
        silence; crickets; ghosted; ghosting
        no answer|reply|response|reaction|word|news
        not a|one word|single|peep
        nothing yet|so_far|came|arrived|back|heard|from|at_all|new
        nobody|no_one|noone .. answered|replied|responded|wrote|got|called|has|answers|replies
        never .. answered|replied|responded|heard|wrote|got
        not .. said|heard|got|received .. thing|anything|word|back
        not .. answered|replied|responded|heard_back|heard|got_back|written_back|come_back|answering|responding|replying|reply|answer|respond
    """,
    "maybe_id": f"{_ID}; {_ID_EN}; identität; identity; verify|verification|verifizier*",
    "maybe_longer": f"{_ACCESS}|daten|data|anfrage|antrag|request & monate|monaten|months|frist|deadline|wochen|weeks",
    "maybe_refusal": f"""
        exzessiv*|missbräuchlich*|rechtsmissbr*|geschäftsgeheimnis*
        excessive|abusive|vexatious & data|request|gdpr|access
        {_ACCESS}|my_data & nicht|kein|keine|no|not|refuse*|verweiger*|abgelehnt|ablehn*|statt|kosten|gebühr*|fee
    """,
    "maybe_papers": f"{_PROOF} & bitte|sie|die|wollen|will|fragt|fehlt; {_PROOF_EN} & please|they|you|your|send|older|expired|wants",
    "maybe_promise": """
        konto|zugang|profil|geld|guthaben|erstattung & soll|sollte|wird|werden|bald|demnächst|kommt|davon_aus
        account|access|money|refund|balance|funds & will|going|gonna|soon|coming
    """,
    "maybe_unread": f"{_BOX}|{_BOX_EN} & nicht_mehr|nicht|kein|keine|cannot|not|no_longer|voll|full",
    "maybe_passed": f"{_TOLD_TO}|paypal-rechtsabteilung|datenschutzbeauftragt* & ist|liegt|beim|bei|dorthin|gesendet|weiter|bearbeitet|kümmert|meldet|melden|gibt*|übergeben|prüft; {_TEAM}|supervisor & will|contact|review|deal|with|handle*|forward",
    "maybe_got": f"{_LETTER} & angekommen|da|gesehen|gelesen|danke|vielen; {_LETTER_EN} & got|thanks|thank|checking|seen|read",
    "maybe_claim": "zahlung|zahlen|zahlt|bezahlen|kosten|begleichen|inkasso|forderung|rechnung & sie|ihr|ihre|ihren|die; pay|payment|debt|invoice|collection|costs & you|your|they",
    "maybe_final": """
        konto|account|sperre|sperrung|suspension|ban|entscheidung|decision|antrag|appeal|einspruch & nicht|nichts|kein|keine|not|no|nothing|cannot|unable
    """,
    "maybe_nothing": "schweigt|schweigen|stumm|silent|quiet; nope nothing|nichts|nix",
    "hope": """
        hoffentlich|hopefully; schön wärs|wär_es; ja klar; na klar; yeah right; aye right; als ob; von wegen; osterhase*
        pigs fly|can_fly; wäre|würde|would|be|wär schön|toll|nice|great|super|gut; in my_dreams
    """,
}
LIMITS = {
    "id": Limit(
        near=of(r"kein|keine|keinen|nicht|no longer|not|no need|without any|danke|thank|may|might"),
        along=of(
            r"identitaetsdiebstahl|identity theft|bestaetigt|erhalten haben|keine? (?:\w+ )?(?:ausweis\w*|kopie)|not need|no id"
            r"|nicht (?:erforderlich|noetig|notwendig|noetig)|may need|might need|may ask|might ask|when you contact us|gegebenenfalls|pass your|pass this|pass it|pass on|wurde geprueft|received your"
        ),
    ),
    "papers": Limit(
        near=of(r"keine|kein|no"),
        along=of(
            r"finden sie|finden|find out|for more|visit|besuchen|website|webseite|anbei|attached|mehr erfahren|learn more"
            r"|keine weiteren|no further|of receipt|receipt of|lassen wir ihnen|ich brauch\w*|cannot|unable|nicht nennen|keine|haben verstaendnis"
            r"|may need|might need|when you contact us|offen\w*|bezahlt|begleichen|zahlen sie|ueberweisen sie|unpaid|overdue|remains|paid"
        ),
    ),
    "longer": Limit(
        along=of(
            r"may be|can be|could be|kann um|koennen wir|koennte|we will tell you if|should we need|sollten wir|zahlungsfrist|payment deadline|payment period|mitgliedschaft|membership|abo|subscription|suspension|sperre"
            r"|nicht verlaenger\w*|not extend\w*|no extension|within one month of receipt|innerhalb der gesetzlichen frist"
        )
    ),
    "fee": Limit(
        along=of(
            r"kostenlos|unentgeltlich|kostenfrei|free of charge|no fee|mahn\w+|inkasso\w*|late fee|forderung\w*|rechnung\w*"
            r"|guthaben|refund\w*|erstattet|erstatten|claim|invoice|debt"
        )
    ),
    "ground": Limit(
        along=of(r"retouren|returns|widerspruch ist|einwand|einwaende|objection|contacts|kostenlos|auszuschliessen")
    ),
    "refused": Limit(
        along=of(
            r"vorher|erst|bevor|before|until|solange|ohne|gruende\w*|innerhalb|within|fristgerecht\w*|widerspruch"
            r"|einspruch|appeal|nicht zuruecknehm\w*"
        )
    ),
    "download": Limit(
        along=of(
            r"app herunterladen|download (?:the|our) app|anbei|anhang|attached|weitere informationen|more information"
            r"|aktualisieren|update your|bestaetigen sie|loeschen|geloescht"
        )
    ),
    "login": Limit(near=of(r"able to|weiterhin|nicht|cannot|not|again|wieder|unable|now")),
    "privacy": Limit(
        along=of(
            r"datenschutzerklaerung|datenschutzhinweis\w*|privacy notice|art\.? ?15|artikel 15|article 15|datenschutz@"
            r"|dsgvo[- ](?:anfrage|antrag)|12 5|zustellbar|request"
        )
    ),
    "unread": Limit(along=of(r"derzeit|sofort|umgehend|momentan|currently|immediately|at the moment|antworten sie|nicht auf diese|weitere")),
    "passed": Limit(
        near=of(r"weder|noch|not|nicht|nor|never"),
        along=of("forderung .{0,40}inkasso|debt|inkasso(?:unternehmen|buero)?|agency|bitte|please|passport"),
    ),
    "got": Limit(near=of(r"nicht|not|nichts|never|nix|nie"), along=of(r"sendung\w*|tracking|zugestellt|at their office|registered (?:letter|post|mail)|einschreiben|per post raus|retour\w*")),
    "data": Limit(
        along=of(NOT, r"bitte|please (?!find)|benoetig\w*|need|wird|werden|will|would|um .{1,40} zu|to get|soll|muss|must|should|sollen|use|nutzen|koennen")
    ),
    "will_send": Limit(
        near=of(NOT),
        along=of(
            NOT,
            r"bitte|please|benoetigen|need|wenn|if|sobald sie|to send us|you will need|us|uns (?:die|eine|ihre?)|sie uns"
            r"|konnten|gegen|nur|anliegend|anbei|anhang|anlage|attached|enclosed|damit|zahlen",
        ),
    ),
    "nothing": Limit(
        along=of(
            TERM,
            r"bitte|please|antworten sie|nur|ausser|bis auf|only|except|just|apart from|but|beantwortet|textbaustein\w*"
            r"|mehr auf|weitere|further|zahlung\w*|geld|guthaben|to reply|to answer|not sure|we (?:will|may|can|could|are|do)|wir (?:werden|koennen|moechten|bitten)|your|ihnen",
        )
    ),
}
