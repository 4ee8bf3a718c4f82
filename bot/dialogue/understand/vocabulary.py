"""Words that stand for the same thing in the tables of phrases, each list by its name: `_` joins words, `*` stands for
any ending. What is said with them it never knows."""

LISTS = {
    "access": """
        auskunft auskünfte auskunftsersuchen* auskunftsantrag* auskunftsanfrage* auskunftsverlangen*
        datenauskunft* datenkopie* dsgvo-anfrage dsgvo-antrag datenanfrage art._15 artikel_15 dsgvo
        auskunftsbegehren* auskunftsrecht access_request* sar dsar gdpr data_request* subject_access article_15
    """,
    "account": """
        konto konten kontos kundenkonto nutzerkonto benutzerkonto verkäuferkonto account* acount zugang zugriff
        profil access profile insta instagram facebook paypal alles everything es it beide both wallet page
    """,
    "again": """
        offen frei da auf aktiv aktiviert geöffnet verfügbar nutzbar benutzbar online möglich zugänglich normal
        hergestellt drin funktionsfähig erreichbar live in_ordnung wie_vorher wie_gewohnt wie_immer komplett
        freigeschaltet freigegeben
    """,
    "ask": """
        forward need needs needed require requires required want wants wanted ask asks asked asking must please request
        requested provide send submit upload share supply include attach attaching show resubmit missing expired
        without before until
    """,
    "back": """
        erstattet zurückerstattet rückerstattet ausgezahlt ausbezahlt zurückgezahlt zurückbezahlt
        zurücküberwiesen gutgeschrieben zurückgebucht
    """,
    "bar": """
        sperre sperrung einschränkung* limitierung* beschränkung* deaktivierung kontosperre kontosperrung
        schliessung kontoschliessung bann limit kündigung blockade blockierung
    """,
    "bars": "limitation* restriction* suspension block ban hold lock closure deactivation termination limits freeze",
    "box": """
        postfach adresse e-mail-adresse emailadresse mailadresse mailbox e-mail mail absenderadresse
        e-mailadresse email mails e-mails emails nachricht nachrichten antwort antworten versandadresse
        anschrift
    """,
    "box_en": "mailbox inbox address email emails mail message messages replies reply account e-mail",
    "cancelled": """
        deleted reversed removed withdrawn cancelled canceled written_off waived dropped settled voided closed
        cleared discontinued
    """,
    "claim": """
        forderung forderungen rechnung rechnungen mahnung mahnungen mahngebühr* inkassoverfahren mahnverfahren
        verfahren inkassoforderung restforderung position posten betrag beträge summe inkasso inkassofirma
        inkassobüro saldo schulden schuld angelegenheit akte inkassokosten mahnkosten hauptforderung
    """,
    "closed": """
        closed blocked disabled suspended locked limited restricted deactivated terminated banned inactive
        frozen dead down unavailable
    """,
    "data": """
        daten datenkopie kopie auskunft informationen datenarchiv kontodaten datenauskunft nutzerdaten
        datenpaket alles deine_daten ihre_daten
    """,
    "data_en": "data information copy everything archive info your_information",
    "debt": "claim* debt* invoice* bill demand fees charges proceedings collection collection_case",
    "dropped": """
        storniert ausgebucht zurückgenommen zurückgezogen eingestellt fallengelassen fallen_gelassen erlassen
        niedergeschlagen gegenstandslos hinfällig aufgehoben gestrichen aufgegeben abgeschrieben
    """,
    "due": "outstanding overdue unpaid due owing owed payable",
    "fetch": """
        herunterladen runterladen downloaden exportieren abrufen einsehen anfordern herunterzuladen abrufbar
        runterzuladen einzusehen herunterlädst selbstständig download self-service* selfservice* export holen ziehen
        heruntergeladen
    """,
    "fetch_en": """
        download export downloaded exported downloading exporting access_and_download retrieve view_and_download
        dashboard settings privacy_settings portal self-service tool log_in sign_in login profile your_account
        logging_in signing_in
    """,
    "free": """
        freischalten freigeben entsperren reaktivieren wiederherstellen freizuschalten freizugeben öffnen
        aufheben entsperrung freischaltung freigabe wiederherstellung reaktivierung aufhebung wiedereröffnung
        wiederzueröffnen wiedereröffnen wiederzugeben aufmachen wiederherzustellen aufzuheben
    """,
    "freed": """
        freigeschaltet freigeschalten freigegeben entsperrt entspert reaktiviert wiederhergestellt
        wiedereröffnet entbannt freigemacht wiederaktiviert
    """,
    "give": "erstatten zurückerstatten auszahlen zurückzahlen gutschreiben auszuzahlen zurückbuchen rückerstatten",
    "holder": """
        kontoinhaber* vertragspartner* vertragsinhaber* inhaber inhaberin account_holder account_owner
        policyholder contract_holder person_who_owns owner
    """,
    "id": """
        personalausweis* ausweiskopie* ausweis ausweises ausweise ausweiß ausweisdokument* ausweisfoto
        reisepass* pass passes perso persos führerschein* identitätsdokument* lichtbildausweis*
        legitimationspapier* identitätskarte passkopie aufenthaltstitel
    """,
    "id_en": """
        passport* photo_id government-issued government_id id_card id_copy id_document* id_scan id_photo
        id_proof id_check identity_card identity_document* driving_licen* driver_is_licen* drivers_licen*
        identity_proof photo_identification form_of_identification identification_document* proof_of_id your_id
        an_id my_id of_id valid_id id_please
    """,
    "left": "restschuld restforderung restbetrag fehlbetrag zahlungsrückstand verbindlichkeit* schuldsaldo",
    "letter": """
        nachricht nachrichten anfrage schreiben mail e-mail email anliegen mitteilung brief einspruch beschwerde
        antrag eingabe unterlagen auskunftsantrag auskunftsersuchen widerspruch post vorgang fall meldung
    """,
    "letter_en": """
        message request email e-mail letter enquiry inquiry complaint appeal application submission documents
        case ticket mail query feedback dsar note correspondence
    """,
    "mine": """
        guthaben geschenkguthaben restguthaben kontoguthaben geldbetrag erstattung rückerstattung auszahlung
        rückzahlung gutschein gutscheine geschenkgutschein* geschenkkarte* geld kohle
    """,
    "money": "balance refund funds gift_card* voucher* credit money payout withdrawal",
    "need": """
        benötig* brauch* erforderlich erbitten bitten bitte wollen will woll* verlang* fordern fordert müssen
        muss sollen soll nötig fehlen fehlt vorlegen einreichen hochladen zusenden schicken senden übersenden
        nachreichen fragen frägt möchten wünschen
    """,
    "no": """
        nicht nich kein keine keinerlei nichts nix dürfen cannot not no unable never nothing refuse prevent*
        forbid* nur only ausschliesslich lediglich
    """,
    "open": "offen ausständig fällig ausstehend unbezahlt überfällig rückständig",
    "other": """
        anderen_konto anderes_konto andere_konto verbundene* verbunden verknüpft* fremden fremdes fremde dritten
        dritter anderen_kunden anderer_kunden kundenkonten another_account another_customer other_account linked
        related_account associated third_party* other_customer* somebody_else someone_else individual_accounts
        other_user*
    """,
    "paid_off": """
        erfüllt ausgeglichen beglichen bezahlt erledigt getilgt abgeschlossen geschlossen gelöscht erloschen
    """,
    "passed": """
        weitergeleitet weiter_geleitet weitergegeben weiterleiten weitergereicht übergeben eskaliert übersandt
        übermittelt abgegeben zugeleitet vorgelegt weitergeben weiterleitung weiterreichen rübergegeben
        eingeschaltet
    """,
    "passed_en": """
        forwarded forwarding will_forward escalated escalating escalate passed passing transferred referred
        handed reassigned relayed routed raised redirected pass_your pass_this pass_it
    """,
    "pay": "zahlen überweisen begleichen bezahlen entrichten ausgleichen",
    "portal": """
        kundenportal nutzerkonto kundenkonto benutzerkonto ihrem_konto deinem_konto ihr_konto dein_konto profil
        app kontoeinstellungen privatsphäre* dashboard einstellungen datenschutzcenter datenschutz-center portal
        kundenbereich
    """,
    "proof": """
        unterlagen nachweis nachweise nachweisen adressnachweis* zahlungsnachweis* herkunftsnachweis*
        wohnsitznachweis* kaufnachweis* kaufbeleg* beleg belege bankbeleg zahlungsbeleg* überweisungsbeleg*
        einlieferungsbeleg dokumente dokument kontoauszug kontoauszüge stromrechnung gasrechnung
        nebenkostenabrechnung meldebescheinigung strafanzeige sendungsnummer trackingnummer vertragsnummer
        kundennummer bestellnummer auftragsnummer kassenbon quittung rechnungskopie angaben informationen infos
        rechnung screenshots screenshot fotos vollmacht begründung details anzeige bescheinigung formulare
        einkommensnachweis* gehaltsabrechnung* lohnabrechnung* steuerbescheid* mietvertrag* kontonachweis*
        mittelherkunftsnachweis* gehaltsnachweis* lohnnachweis* lohnzettel gehaltszettel attest atteste arztattest*
        ärzteattest* arztzeugnis*
    """,
    "proof_en": """
        documents document documentation paperwork information info details evidence utility_bill gas_bill
        bank_statement* bill invoices invoice receipt receipts proof statement order_number customer_number
        payslip* pay_slip* tax_return* rental_agreement lease plan_of_action screenshots photos letter_from
        authorisation authorization police_report council_tax pictures tracking_number
        medical_certificate* doctor's_note* doctors_note*
    """,
    "refuse": """
        abgelehnt ablehnen lehnen lehnt lehne zurückgewiesen zurückweisen verweigert verweigern verweigerung
        ablehnung nicht_nachkommen nicht_entsprechen nicht_tätig nicht_beantworten nicht_bearbeiten
        nicht_erteilt nicht_erteilen nicht_verpflichtet nicht_nach nicht_erfüllen nicht_stattgeben nicht_zu
    """,
    "refuse_en": """
        refused refuse refuses refusing denied deny declined decline rejected reject not_comply not_be_complying
        not_act not_answer not_be_providing not_provide not_respond not_be_answering not_be_responding
        not_fulfil* not_take_action not_obliged not_take not_going_to turned_down
    """,
    "request": """
        auskunft auskünfte auskunftsersuchen* auskunftsantrag* auskunftsanfrage* auskunftsverlangen*
        datenauskunft* datenkopie* antrag antrags anträge anträgen ersuchen ersuchens anfrage anfragen
        dsgvo-anfrage dsgvo-antrag datenanfrage art._15 artikel_15 dsgvo begehren auskunftsbegehren* anliegen
        auskunftsrecht informationen
    """,
    "request_en": "request requests sar dsar gdpr article_15 art._15 access_request* enquiry inquiry",
    "restore": """
        reinstate restore reactivate unblock unlock reopen re-open re-enable unsuspend unban unfreeze
        reinstating restoring reactivating unblocking unlocking reopening reinstatement restoration reactivation
    """,
    "restored": """
        reinstated restored reactivated re-activated unblocked unlocked reopened re-opened re-enabled reenabled
        unsuspended unbanned unrestricted unfrozen unlimited recovered
    """,
    "secretive": """
        datenschutzgründen datenschutzrechtlich* datenschutz datenschutzes vertraulichkeit verschwiegenheit
        verschwiegenheitspflicht privacy data_protection confidential* bankgeheimnis bankgeheimnisses bank_secrecy
        banking_secrecy bank_secret
    """,
    "send": """
        reichen reiche senden sende schicken schicke schick übersenden laden lade legen lege teilen teile nennen
        nenne lassen lass übermitteln übermittle mailen faxen vorzulegen zukommen ergänzen beifügen anfügen
        vorzeigen zeigen
    """,
    "shut": """
        gesperrt gespert geschlossen zu dicht tot deaktiviert eingeschränkt gekündigt blockiert limitiert
        begrenzt eingefroren
    """,
    "team": """
        team teams department departments colleagues colleague specialist* unit office desk manager client
        supervisor experts creditor legal compliance back_office
    """,
    "tell": """
        auskunft auskünfte informationen information angaben sagen sagt nennen mitteilen weitergeben herausgeben
        geben nichts nix infos info beantworten telling naming tell share disclose details discuss comment give
        reveal speak talk provide say anything
    """,
    "told_to": """
        fachabteilung* fachteam* abteilung* team teams kollegen kolleginnen spezialisten stelle gesellschaft
        niederlassung buchhaltung rechtsabteilung datenschutzabteilung zentrale technik fachleute auftraggeber*
        mandantin mandanten gläubiger* bereich vorgesetzte* teamleit* datenschutzbeauftragt* konzern*
        mutterkonzern partner
    """,
    "use": """
        nutzen benutzen verwenden anmelden einloggen bestellen zugreifen kaufen verkaufen bezahlen senden
        empfangen einkaufen rein reinkommen posten überweisen verfügen
    """,
}
