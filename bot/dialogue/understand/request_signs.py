"""What is said of a letter or a request: that it came, is passed on, is not read, is refused, takes longer, or that
papers are wanted first. Whose request it is it never knows."""

from bot.dialogue.understand.limits import NOT, TERM, Limit, of

_ID = (
    "personalausweis*|ausweiskopie*|ausweis|ausweises|ausweise|ausweiß|ausweisdokument*|ausweisfoto|reisepass*|reisepasses"
    "|perso|pass|führerschein*|identitätsdokument*|lichtbildausweis*|legitimationspapier*|identitätskarte"
)
_ID_EN = (
    "passport*|photo_id|government-issued|government_id|id_card|id_copy|id_document*|id_scan|id_photo|id_proof|id_check"
    "|identity_card|identity_document*|driving_licen*|driver_is_licen*|drivers_licen*|identity_proof"
)
_PROOF = (
    "unterlagen|nachweis|nachweise|nachweisen|adressnachweis*|zahlungsnachweis*|herkunftsnachweis*|wohnsitznachweis*"
    "|kaufnachweis*|kaufbeleg*|beleg|belege|bankbeleg|überweisungsbeleg|einlieferungsbeleg|dokumente|dokument|kontoauszug"
    "|kontoauszüge|stromrechnung|gasrechnung|meldebescheinigung|strafanzeige|kundennummer|bestellnummer|auftragsnummer"
    "|angaben|informationen|rechnung|screenshots|screenshot|fotos|vollmacht|begründung|details|anzeige"
)
_PROOF_EN = (
    "documents|document|documentation|information|details|evidence|utility_bill|gas_bill|bank_statement*|bill|invoices"
    "|invoice|receipt|receipts|proof|statement|order_number|email_address|customer_number|plan_of_action|screenshots"
    "|photos|authorisation|authorization|police_report|council_tax"
)
_NEED = (
    "benötig*|brauch*|erforderlich|erbitten|bitten|bitte|wollen|will|woll*|verlang*|fordern|fordert|müssen|muss|sollen"
    "|soll|nötig|fehlen|fehlt|vorlegen|einreichen|hochladen|zusenden|schicken|senden|übersenden|nachreichen|verlangt"
)
_SEND = (
    "reichen|reiche|senden|sende|schicken|schicke|schick|übersenden|laden|lade|legen|lege|teilen|teile|nennen|nenne"
    "|lassen|lass|übermitteln|übermittle|mailen|faxen|vorzulegen|zukommen|ergänzen"
)
_ASK = (
    "need|needs|require|requires|required|want|wants|wanted|ask|asks|asked|asking|must|please|request|requested|provide"
    "|send|submit|upload|show|share|supply|include|attach"
)
_REQUEST = (
    "auskunft|auskunftsersuchen|auskunftsantrag|auskunftsanfrage|auskunftsverlangen|datenauskunft|datenkopie|antrag"
    "|antrags|ersuchen|anfrage|dsgvo-anfrage|dsgvo-antrag|datenanfrage|art._15|artikel_15|dsgvo|begehren|auskunftsbegehren"
)
_REQUEST_EN = "request|requests|sar|dsar|gdpr|article_15|art._15"
_REFUSE = (
    "abgelehnt|ablehnen|lehnen|lehnt|lehne|zurückgewiesen|verweigert|verweigern|nicht_nachkommen|nicht_entsprechen"
    "|nicht_tätig|nicht_beantworten|nicht_bearbeiten|nicht_erteilt|nicht_erteilen"
)
_REFUSE_EN = (
    "refused|refuse|refusing|denied|deny|declined|decline|rejected|reject|not_comply|not_be_complying|not_act|not_answer"
    "|not_be_providing|not_provide|not_respond|not_be_answering|not_be_responding|not_fulfil*"
)
_DATA = "daten|datenkopie|kopie|auskunft|informationen|datenarchiv|kontodaten"
_FETCH = (
    "herunterladen|runterladen|downloaden|exportieren|abrufen|einsehen|anfordern|herunterzuladen|abrufbar"
    "|herunterlädst|selbstständig|download|self-service*|selfservice*"
)
_DATA_EN = "data|information|copy|everything|it|archive"
_FETCH_EN = "download|export|downloaded|exported|downloading|access_and_download|retrieve|view_and_download"
_TOLD_TO = "fachabteilung*|fachteam*|abteilung*|team|teams|kollegen|kolleginnen|spezialisten|kollegium|stelle|gesellschaft"
_TEAM = "team|department|colleagues|colleague|specialist*|specialists|unit|office|desk"
_PASSED = (
    "weitergeleitet|weiter_geleitet|weitergegeben|weiterleiten|weitergereicht|übergeben|eskaliert|übersandt|übermittelt"
    "|abgegeben|zugeleitet|vorgelegt"
)
_PASSED_EN = (
    "forwarded|forwarding|forward|escalated|escalate|passed|transferred|referred|handed|reassigned|sent_it_to|sent_this_to"
)

TABLES = {
    "id": f"""
        {_NEED}|{_SEND}|erst|vorher|bevor|ohne|jetzt|noch|nur … {_ID}
        {_ID} … {_NEED}|{_SEND}|hochladen|zusenden|vorzeigen|sehen|haben
        {_ASK}|before|first|until|without … {_ID_EN}
        {_ID_EN} … {_ASK}|needed|before|first
        send|provide|upload|submit|show|need|want|wants|for|ask|asks|asking|a|copy_of|your|valid id
        ausweisen|legitimieren|identifizieren|legitimation*|identifizierung|authentifizieren
        weisen|weise .. aus|identität
        legitimiere* sie|dich|mich
        identitätsnachweis*|identitätsprüfung
        nachweis|bestätig*|verifizier*|zweifel|überprüf*|prüfung|belegen|nachweisen … identität
        identität … nachweis*|bestätig*|verifizier*|zweifel|überprüf*|belegen|prüfen|feststellen
        postident*|videoident*|video-ident*|webident|video_ident
        selfie*
        eidesstattliche*; eidesstattlich*; affidavit; statutory declaration
        verify|confirm|prove|proof_of|establish|verification_of|doubts .. identity
        identity … verif*|confirm*|prove|doubts
        identify yourself
        prove|verify|confirm|sure|check .. who_you|own_this|own_the|you_are_the|talking_to
        photo|picture|video_of you|yourself holding|with
        {_ID} mit|und selfie
    """,
    "id_there": f"""
        danke|haben|vielen_dank|wurde … {_ID} … erhalten|geprüft|bestätigt|bekommen
        {_ID} … wurde|ist … geprüft|bestätigt|verifiziert|eingegangen|erhalten
        thank*|have|has … {_ID_EN}|id|identity .. received|verified|confirmed
        received|verified|confirmed your {_ID_EN}|id|identity
        identität … wurde|haben … bestätigt|geprüft|verifiziert
    """,
    "papers": f"""
        {_NEED}|{_SEND} … {_PROOF}
        {_PROOF} … {_NEED}|{_SEND}|hochladen|zukommen|vorlegen|sehen
        {_ASK} … {_PROOF_EN}
        {_PROOF_EN} … needed|required|from_you
        präzisier*|konkretisier* … auf|welche|ihr|ihre|anfrage|daten
        bitte … präzisieren|konkretisieren|spezifizieren|eingrenzen
        clarify|specify … which|what
        not .. enough|sufficient information
        unterlagen|dokumente|nachweise .. nicht .. ausreichend|akzeptiert|anerkannt|lesbar
        documents|statement|proof .. not .. accepted|sufficient
        weitere|zusätzliche|fehlende|folgende unterlagen|nachweise|angaben|dokumente
        more|additional|further|following documents|information|evidence|proof
    """,
    "longer": f"""
        frist|bearbeitungsfrist|antwortfrist|monatsfrist|beantwortungsfrist|bearbeitungszeit|fristende .. verlänger*|überschr*
        frist|bearbeitungsfrist|antwortfrist|monatsfrist|beantwortungsfrist|bearbeitungszeit … verlänger*|überschr*
        verlänger* … frist|bearbeitungsfrist|antwortfrist|monatsfrist|beantwortungsfrist|bearbeitungszeit|bearbeitung|antwort
        fristverlängerung; fristverlaengerung
        weitere|weiteren|zusätzliche|noch|zwei|2 zwei|2|drei|60 monate|monaten|tage … {_REQUEST}|art._12|länger
        {_REQUEST}|benötigen|brauchen … weitere|weiteren|zusätzliche|noch|nochmal zwei|2|einen monate|monat|monaten
        {_REQUEST}|benötigen|brauchen … monate|monat länger
        insgesamt drei|3 monate
        nicht innerhalb_eines|innerhalb_der|binnen_eines|in_der … monats|frist|monatsfrist
        fristgerechte|fristgemässe|rechtzeitige beantwortung|antwort|bearbeitung .. nicht
        deadline|time_limit|response_period|time_frame|timeframe|period|response_time|time_period … extend*|extension
        extend*|extension|extending … deadline|time_limit|period|time|response|two_months|months|days|request
        further|additional|another|more|two_more two|2|period|months|month … {_REQUEST_EN}|data|months|art._12|article_12
        {_REQUEST_EN} … two|2 more|further|additional|extra months
        need|require|take|needs|requires .. two|2 more|further|additional|extra months
        need|require additional|more|further|extra time … {_REQUEST_EN}|answer|respond|data
        not … within .. one_month|a_month|the_month|one_calendar
        {_REQUEST_EN} … extended by|until
    """,
    "ground": f"""
        {_REQUEST} … exzessiv*|rechtsmissbr*|missbräuchlich*|missbrauch|datenschutzfremd*
        exzessiv*|rechtsmissbr*|missbräuchlich* … {_REQUEST}|art._12
        exzessiv|exzessiven|exzessives|exzessiver
        {_REQUEST} … offenkundig|offensichtlich|offenbar .. unbegründet
        {_REQUEST} .. unbegründet
        offenkundig|offensichtlich unbegründet*
        datenschutzfremde*; rechtsmissbräuchlich*
        geschäftsgeheimnis*|betriebsgeheimnis*|geschäftsgeheimnisse
        {_REQUEST_EN} … excessive|abusive|vexatious|unfounded|repetitive
        excessive|abusive|vexatious|unfounded … {_REQUEST_EN}
        manifestly unfounded|excessive
        abuse of .. rights|right
        trade secret*
        commercially sensitive|confidential
        unrelated to .. data_protection|protection
        rights .. freedoms of others
        rechte .. freiheiten .. anderer|dritter
        {_REQUEST} … missbrauch
    """,
    "fee": f"""
        entgelt|kostenpauschale|bearbeitungsgebühr|verwaltungsgebühr|gebühr|kostenpflichtig|kostenbeitrag … {_REQUEST}|eur|euro
        {_REQUEST} … entgelt|kostenpauschale|bearbeitungsgebühr|verwaltungsgebühr|kostenpflichtig
        euro|eur|€|geld für die|eine|meine auskunft|datenauskunft|datenkopie|kopie
        administrative|reasonable|processing fee
        fee … {_REQUEST_EN}|data
        {_REQUEST_EN}|data … fee|charge
        euros|pounds|pay|£ .. for .. my|your|the .. data|request|copy
    """,
    "refused": f"""
        {_REQUEST} … {_REFUSE}
        {_REFUSE} … auskunft|auskunftsersuchen|auskunftsantrag|datenauskunft|datenkopie|art._15|dsgvo|auskunftsanspruch
        lehnen … erteilung|auskunft|dsgvo|art._15
        anspruch auf auskunft … nicht|kein
        keinen|kein anspruch|recht auf auskunft
        auskunft erhalten|bekommen|erteilen .. nicht|keine
        auskunft .. nicht erteilt|erteilen
        access_request|sar|dsar|gdpr_request|data_request|subject_access|article_15|art._15 … {_REFUSE_EN}
        {_REFUSE_EN} … access_request|sar|dsar|gdpr_request|data_request|my_gdpr|subject_access|gdpr
        not .. be_providing|provide .. requested information|data
        not .. entitled to .. data|access|copy
    """,
    "download": f"""
        {_DATA} … {_FETCH}
        {_FETCH} … {_DATA}
        selbst|selber|eigenständig .. {_FETCH}
        takeout; self-service*; selfservice*; self_service
        {_DATA} … einstellungen|datenschutzcenter|kontoeinstellungen|privatsphäre|datenschutz-center|profil
        {_DATA_EN} … {_FETCH_EN}
        {_FETCH_EN} … {_DATA_EN}|tool|yourself
        {_DATA_EN} … account|privacy settings|dashboard|tool|portal
        export|download .. yourself|everything
        anfrage|auskunft|antrag … kundenkonto|nutzerkonto|benutzerkonto|anmeldung
        request .. your|my data
        data request|export … profile|tool|settings
        takeout|data_export
    """,
    "login": f"""
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
        datenschutzgründen|datenschutzrechtlich*
        gründen|wegen|aufgrund … datenschutz|datenschutzes
        datenschutz|dsgvo … nicht|kein|keine|nichts|nix|dürfen
        nicht|kein|keine|keinerlei|nichts|nix|dürfen … datenschutz
        schutz der|unserer|ihrer|anderer .. daten|kunden|nutzer
        nicht|keine|kein|nix|nichts .. auskunft|informationen|angaben|sagen|mitteilen|information … konto|kunden|dritte
        verbundene|verbundenes|verknüpfte|verknüpften|anderen|anderes|fremde|fremden konto|konten|kundenkonten … nicht|keine|nichts
        nicht|keine|nichts|nix … verbundene|verbundenes|verknüpfte|verknüpften|anderen|anderes|fremde|fremden|fremdes konto|konten
        nur|ausschließlich|lediglich … kontoinhaber*|inhaber|vertragspartner|vertragsinhaber
        nicht|kein|keine … kontoinhaber*|vertragspartner|vertragsinhaber
        reden|sprechen|spricht nur mit
        privacy|data_protection reasons|grounds|regulations|rules|laws|law|rights|policy … cannot|not|no|unable
        cannot|not|no|unable|nothing|refuse … privacy|data_protection|gdpr|confidential*
        for|due_to|because_of privacy|data_protection|gdpr|confidentiality
        privacy|data_protection|gdpr … cannot|not_allow|not_permit|prevent*|forbid*|not_able
        only|just … account_holder|account_owner|customer_directly
        not .. account_holder|account_owner|authorised|authorized
        cannot|not|unable|never … disclose|reveal … account|another|third
        cannot|not|unable … other|another|related|linked|associated|third account|customer|party|person
        cannot|unable|not_able to|share|disclose .. disclose|share|any .. details|information|account
        cannot share|disclose
    """,
    "unread": f"""
        mailbox|inbox|address|account|email .. not|no_longer|never .. monitored|read|checked|attended|manned|active|exist|found
        unmonitored|unattended
        nobody|no_one|noone .. reads|monitors|checks
        replies|messages|emails|mails … not .. read|monitored|answered|delivered|seen|received_by
        message .. not .. received|read|seen|delivered by|an
        cannot|not .. receive|accept|process .. replies|emails|requests_sent|messages
        not .. write|reply .. this_address|to_this_address
        no_longer|not .. provide|offer .. support .. by|via email|mail
        in-app appeal|form
        appeal|contact|help form|chat .. in_the_app|in_app
        postfach|adresse|e-mail-adresse|emailadresse|mailadresse|mailbox … nicht|nimmer … gelesen|überwacht|betreut|abgerufen|geprüft|bearbeitet|existiert|erreichbar
        nicht|weder|niemand|keiner .. gelesen|überwacht|abgerufen|liest
        adresse|postfach … keine|kein … empfängt|empfangen|entgegen*|mails|gelesen
        keine antworten|mails|nachrichten|e-mails empfangen|empfängt
        anfragen|e-mails|mails|nachrichten .. per|an|über … nicht_mehr|nicht .. bearbeitet|gelesen|beantwortet|entgegen*
        adresse .. gibts|gibt_es|existiert .. nicht
        unzustellbar*|unzustellbarkeit*
        mail|email|e-mail .. zurück|zurückgekommen
        kam|kommt zurück
        bounced|undeliverable|undelivered
        delivery .. failed|failure|failed_to
        recipient|address .. rejected|unknown|not_found|not_be_found
        reine|automatische versandadresse|absenderadresse
        eingehende .. nachrichten|mails|e-mails … gelöscht|nicht
        unzustellbar
    """,
    "no_reply": """
        antworten|antworte sie|bitte|auf .. nicht
        antworten .. nicht .. auf diese
        not reply; no-reply; noreply; no_reply to
    """,
    "passed": f"""
        {_PASSED} … {_TOLD_TO}
        {_TOLD_TO} … {_PASSED}
        wurde|haben|habe|hat|ist|hab … {_PASSED}
        {_PASSED}
        leiten|leitet|geben|gibt|reichen … weiter
        liegt|liegen .. nun|jetzt|bei .. {_TOLD_TO}|fachabteilung
        zuständige|zuständigen|verantwortliche|verantwortlichen .. {_TOLD_TO}
        fachabteilung*|fachteam*|fachbereich*
        hat .. an|die .. gegeben|weitergegeben
        sehen_sie|sehen … weiteren_anfragen|weiteren_nachfragen|weiteren_schreiben … ab
        {_PASSED_EN} … {_TEAM}|client|to|on|along|it|you
        {_TEAM} .. looking|will_look|best_placed
        with another|a_different|our|the .. {_TEAM}
        relevant|responsible|appropriate|right|specialist {_TEAM}
        back_office
        rücksprache … auftraggeber*|mandant*
        auftraggeber*|mandant*|gläubiger* … {_PASSED}|prüfung
    """,
    "got": f"""
        eingegangen|eingetroffen|eingangsbestätigung*|empfangsbestätigung*|angekommen|zugegangen
        haben|wurde|habe … erhalten|bekommen
        erhalten
        bestätigen|bestätigt … eingang|erhalt|empfang
        automatische* antwort|nachricht|bestätigung|mail|eingangsbestätigung
        automatisch*|autom. erstellt|generiert|antwort
        ticket*|vorgangsnummer|fallnummer|ticketnummer
        vielen_dank|danke|besten_dank für ihre|deine|ihr|dein nachricht|anfrage|e-mail|mitteilung|mail|schreiben|geduld
        wir|die prüfen|bearbeiten|prüft|kümmern
        prüfen|prüft|bearbeiten .. das|es|den|ihr|ihre|ihren|gerade|grad|noch
        wird|werden .. geprüft|bearbeitet|beantwortet|prüfen
        derzeit|aktuell|momentan|gerade .. geprüft|bearbeitet|bearbeitung|prüfung
        bearbeitung .. dauern|dauert|zeit
        bearbeitungszeit*|bearbeitungsdauer
        so_schnell|schnellstmöglich|schnellstmoeglich wie|bei|bearbeite*
        melden .. uns|sich|bei|innerhalb
        received; thank*_you|thanks for .. contacting|your|reaching|getting|writing|message|email
        automated|automatic|auto reply|response|message|confirmation|mail|email
        autoreply|auto-reply|auto-response|autoresponder
        reference|case|ticket number|id|is
        reviewing|looking_into|looking_at|investigating|processing
        under review
        currently|still .. review*|investigat*|process*|check*|looking
        review your|it|the
        will|aim .. respond|reply|get_back|be_in_touch|answer
        hear from_us|back
        confirm* .. receipt|received|got
        has been .. submitted|received|logged|registered|assigned
        agents|agent will
    """,
    "data": """
        anbei|anhang|angehängt|beigefügt|anlage|beiliegend … auskunft|daten|datenkopie|kopie|informationen|aufstellung
        auskunft|daten|datenkopie|datenauskunft … anbei|anhang|angehängt|beigefügt|anlage|beiliegend
        auskunft|datenauskunft|datenkopie|daten … kam|gekommen|bekommen|geschickt|da
        attached|enclosed|attachment … data|copy|information|report
        data|copy|information … attached|enclosed
        sent .. my|the|your|me .. data|copy|info
        got my data
        eintrag|einträge|meldung … gelöscht|berichtigt|entfernt|korrigiert
        entry|entries|record … deleted|removed|corrected
        deleted|removed|corrected .. entry|record
    """,
    "will_send": """
        datenkopie|auskunft|datenauskunft|kopie|daten|informationen … erhalten|bekommen|zukommen|zusenden|schicken|übersenden|folgt|folgen|erteilen
        erhalten|bekommen|schicken|senden|übersenden … datenkopie|auskunft|datenauskunft|kopie_ihrer|ihre_daten
        will|shall … send|provide|receive|get … data|copy|information
        data|copy .. will .. be|follow
    """,
    "some": """
        teilweise|teilbetrag|kulanz*|hälfte|anteilig
        nur einen_teil|einen|ein|die
        goodwill|partially|partial|half
        in part
        eins|eines von zwei|beiden
    """,
    "nothing": f"""
        nichts|nix .. gekommen|gehört|passiert|erhalten|bekommen|da|zurück|neues|gemeldet|im_briefkasten|im_postfach|hören
        noch|immer_noch|bisher|weiterhin|bislang|nach_wie_vor .. nichts|nix
        kam|kommt|kommen|gekommen|gab|gabs .. nichts|nix
        von .. denen|ihnen|amazon|paypal .. nichts|nix
        keine|keinerlei|keen|null .. antwort|reaktion|rückmeldung|nachricht|reply
        noch|bis_jetzt|bis_heute .. keine|nichts|nix|niemand|keiner|kein
        antwortet|antworten|reagiert|reagieren|meldet|melden|rührt|rühren .. nicht|nich|net|nie|keiner|niemand|gar_nicht
        niemand|keiner|kein_mensch|kein_schwein .. geantwortet|gemeldet|meldet|antwortet|reagiert|geschrieben|sich
        sich .. niemand|keiner .. gemeldet|meldet
        funkstille|stille|schweigen|totenstille
        silence; crickets; ghosted; ghosting
        no answer|reply|response|reaction|word|news
        not a word|single|peep
        nothing yet|so_far|came|arrived|back|heard|from|at_all|new
        nobody|no_one|noone .. answered|replied|responded|wrote|got|called|has
        never .. answered|replied|responded|heard|wrote|got
        not .. answered|replied|responded|heard_back|heard|got_back|written_back|come_back|answering|responding|replying|reply|answer
        no_reply|no_response
    """,
    "hope": """
        hoffentlich|hopefully; schön wärs|wär_es; ja klar; na klar; yeah right; aye right; als ob; von wegen; osterhase*
        pigs fly|can_fly; wäre|würde|would|be schön|toll|nice|great|super; in my_dreams
    """,
}
LIMITS = {
    "id": Limit(
        near=of(r"kein|keine|keinen|nicht|no longer|not|no need|without any|danke|thank"), along=of(r"identitaetsdiebstahl|identity theft|bestaetigt|erhalten haben")
    ),
    "papers": Limit(
        near=of(r"keine|kein|no"),
        along=of(
            r"finden sie|finden|find out|for more|visit|besuchen|website|webseite|anbei|attached|mehr erfahren|learn more"
            r"|keine weiteren|no further|of receipt|receipt of|zukommen lassen wir|lassen wir ihnen|cannot|unable|nicht nennen|keine"
        ),
    ),
    "longer": Limit(
        along=of(r"zahlungsfrist|payment deadline|payment period|mitgliedschaft|membership|abo|subscription|suspension")
    ),
    "fee": Limit(along=of(r"kostenlos|unentgeltlich|kostenfrei|free of charge|no fee|mahn\w+|inkasso\w*|late fee")),
    "ground": Limit(along=of(r"retouren|returns|widerspruch ist|einwand|einwaende|objection|contacts|kostenlos")),
    "refused": Limit(
        along=of(r"vorher|erst|bevor|before|until|solange|ohne|gruende\w*|innerhalb|within|fristgerecht\w*|widerspruch|einspruch|appeal")
    ),
    "download": Limit(along=of(r"app herunterladen|download (?:the|our) app|anbei|anhang|attached|weitere informationen")),
    "login": Limit(near=of(r"nicht|cannot|not|again|wieder|unable|now")),
    "privacy": Limit(along=of(r"datenschutzerklaerung|datenschutzhinweis\w*|privacy notice|privacy policy")),
    "unread": Limit(),
    "passed": Limit(near=of(r"weder|noch|not|nicht|nor|never"), along=of("forderung .{0,40}inkasso|debt|inkasso(?:unternehmen|buero)?|agency")),
    "got": Limit(near=of(r"nicht|not|nichts|never|nix")),
    "data": Limit(along=of(r"nicht gekommen|nicht da|keine auskunft|bitte|please (?!find)|benoetig\w*|need|wird|werden|will|would")),
    "will_send": Limit(
        near=of(NOT), along=of(r"bitte|please|benoetigen|need|wenn|if|sobald sie|to send us|you will need|us|uns (?:die|eine|ihre?)|sie uns|konnten|anbei|anhang|attached|enclosed"),
    ),
    "nothing": Limit(along=of(TERM, r"bitte|please|antworten sie|nur|ausser|bis auf|only|except|just|apart from|but|beantwortet|textbaustein\w*")),
    "no_reply": Limit(),
}
