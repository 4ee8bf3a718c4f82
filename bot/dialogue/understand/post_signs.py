"""How it is said that a letter came, is passed on, is not read, or stays without an answer. What was in it it never
knows."""

from bot.dialogue.understand.limits import TERM, Limit, of

TABLES = {
    "got": """
        eingegangen|eingetroffen|eingangsbestätigung*|empfangsbestätigung*|zugegangen|empfangsbestätigung
        <letter> & erhalten|bekommen|angekommen|erfasst|aufgenommen|registriert|vor|vorliegt|prüfen|geprüft
            |bearbeitet|bearbeiten
        haben|wurde|habe … erhalten|bekommen
        erhalten
        bestätigen|bestätigt|bestätigung … eingang|erhalt|empfang|da|angekommen|bekommen|erhalten
        hab|habe|kam|nur .. bestätigung
        automatische* antwort|nachricht|bestätigung|mail|eingangsbestätigung
        nur|bloß|lediglich|eine .. eingangsbestätigung|empfangsbestätigung|ticketnummer
        ticketnummer|vorgangsnummer|fallnummer bekommen|erhalten|gekriegt|da
        um geduld
        automatisch*|autom. erstellt|generiert|antwort
        ticket|ticket-nr|vorgangsnummer|fallnummer|ticketnummer|aktenzeichen_lautet
        vielen_dank|danke|besten_dank|dank für ihre|deine|ihr|dein nachricht|anfrage|e-mail|mitteilung|mail
            |schreiben|geduld|kontaktaufnahme|zuschrift|anruf
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
        received
        thank*_you|thanks for .. contacting|your|reaching|getting|writing|message|email
        <letter_en> & received|submitted|logged|registered|acknowledge*|got|arrived|assigned|reviewing|recorded
        automated|automatic|auto reply|response|message|confirmation|mail|email
        autoreply|auto-reply|auto-response|autoresponder
        out_of_office|out_of_the_office
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
    "passed": """
        <passed>
        <passed_en> … <team>|on|along|to_the|to_our|to_another|to_them|you
        escalated
        forwards|passes|escalates|hands|sends .. it|this|that|case|request|on .. <team>
        would|will|going_to forward|pass|escalate … <team>
        got|been forwarded|passed|escalated
        leiten|leitet|geben|gibt|gebe|reichen|leite|gibts … weiter
        liegt|liegen .. nun|jetzt|bei .. <told_to>|fachabteilung|ebene
        zuständige|zuständigen|verantwortliche|verantwortlichen .. <told_to>
        fachabteilung*|fachteam*|fachbereich*|zuständigkeitshalber
        an|der|die|ans|den <told_to> … gegeben|geschickt|gesendet|gereicht|übergeben|weitergereicht
        sehen_sie|sehen … weiteren_anfragen|weiteren_nachfragen|weiteren_schreiben … ab
        <team> .. looking|will_look|best_placed|deal|dealing|handle|handles
        with another|a_different|our|the .. <team>
        relevant|responsible|appropriate|right|specialist <team>
        ist|liegt|bleibt .. beim|bei <told_to>
        dorthin … gesendet|weitergeleitet|geschickt
        back_office|second_level|second-level|zweite_ebene
        another|different department|team|office|desk
        sent|submitted|given|gave .. to .. <team>
        <team> for review
        andere|anderen abteilung|stelle|team
        contacted|reached_out|angeschrieben|kontaktiert & seller|creditor|client|verkäufer*|händler*
            |auftraggeber*|partner
        awaiting|waiting_for|warten … their|seiner|deren|client|seller|rückmeldung
        rücksprache … auftraggeber*|mandant*
        nicht zuständig
        not_responsible for|wrong_department
    """,
    "unread": """
        <box> & nicht_gelesen|nicht_überwacht|nicht_betreut|nicht_abgerufen|nicht_bearbeitet|nicht_beantwortet
            |nicht_mehr_betreut|nicht_mehr_gelesen|nicht_mehr_bearbeitet|nicht_zugestellt|nicht_zustellbar
            |unzustellbar|nicht_erreichbar|weder_gelesen|nimmer_gelesen|nicht_empfangen
        <box> … keine|kein|nicht|nimmer … empfängt|empfangen|entgegen*|gelesen|bearbeitet|betreut|überwacht
            |zugestellt|beantwortet|existiert|abgerufen|unterstützt
        keine antworten|mails|nachrichten|e-mails empfangen|empfängt
        nicht|not … eingehende|incoming … eingerichtet|vorgesehen|set_up|configured
        <box> … nicht_mehr|nimmer .. genutzt|verwendet|aktiv|gültig|existent
        <box> … niemand|keiner|nicht .. liest|gelesen|lesen
        keine|nicht … mails|e-mails|nachrichten … verarbeiten|empfangen|annehmen
        address|adresse … cannot|not|nicht receive|empfangen
        inbox|mailbox|address … closed|shut|retired
        mail|e-mail|email bounced|bounces
        mail|e-mail|email .. came back
        bounced back
        e-mail-support|email_support|mail-support|support … eingestellt|discontinued|ended
        <box> & nicht|kein|keine & bearbeiten|beantworten|lesen|empfangen|annehmen
        mailbox|inbox|emails|messages|mails & cannot|not|no_longer & bearbeiten|beantworten|lesen|empfangen|annehmen
            |receive|process|read
        keine|nicht … anfragen|mails|e-mails|nachrichten .. angenommen|entgegengenommen|bearbeitet
        <box> … gibts|gibt_es|existiert|unbekannt .. nicht|nimmer
        adresse|empfänger unbekannt
        unzustellbar*|unzustellbarkeit*
        bounced|undeliverable|undelivered|unmonitored|unattended|no-one_monitors
        mail|e-mail|email & nicht_angekommen|fehlermeldung|error_message|nicht_zugestellt
        not|unable|cannot … respond|reply|answer … emails|messages … address
        mail|e-mail|email|mails .. zurück|zurückgekommen|wieder
        kam|kommt zurück
        <box_en> … not|no_longer|never … monitored|read|checked|attended|manned|active|exist|found|in_use
            |available|delivered|seen|answered
        nobody|no_one|noone … reads|monitors|checks|read
        not|no_longer … monitored|read|checked … <box_en>
        message .. not .. received|read|seen|delivered by|an
        cannot|not .. receive|accept|process .. replies|emails|requests_sent|messages|incoming
        cannot reply to this
        not .. accept .. requests|inquiries|enquiries|messages
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
    "route": """
        bitte|please|nutzen|use|verwenden|benutzen & kontaktformular|contact_form|webformular|online-formular
            |help_center|help_centre|hilfe-center|hilfecenter|hilfebereich|support-formular|appeal_form
    """,
    "no_reply": """
        antworten|antworte sie|bitte|auf .. nicht
        antworten .. nicht .. auf diese
        not reply
        no-reply
        noreply
        no_reply to
    """,
    "nothing": """
        nichts|nix .. gekommen|gehört|passiert|erhalten|bekommen|da|zurück|neues|gemeldet|im_briefkasten
            |im_postfach|hören
        noch|immer_noch|bisher|weiterhin|bislang|nach_wie_vor .. nichts|nix|nada|nüscht|nüschte
        still|so_far|as_yet .. nothing|nada|zilch|no_news
        nothing|nada|zilch .. yet|still
        kam|kommt|kommen|gekommen|gab|gabs .. nichts|nix
        von .. denen|ihnen|amazon|paypal .. nichts|nix
        kein|keine|keinen|keinerlei|keen|null|zero|nicht_eine .. antwort|reaktion|rückmeldung|nachricht|reply
            |response|answer|pieps|mucks|lebenszeichen|sterbenswörtchen|wort
        noch|bis_jetzt|bis_heute .. keine|nichts|nix|niemand|keiner|kein
        antwortet|antworten|reagiert|reagieren|meldet|melden|rührt|rühren .. nicht|nich|net|nie|keiner|niemand
            |gar_nicht
        niemand|keiner|kein_mensch|kein_schwein .. geantwortet|gemeldet|meldet|antwortet|reagiert|geschrieben|sich
        sich .. niemand|keiner|nicht .. gemeldet|meldet|gerührt
        nicht|nie|niemals .. geantwortet|reagiert|gemeldet
        funkstille|stille|schweigen|totenstille
        tote hose
        ignorier* … mich|uns|alles|komplett|einfach
        ignorieren|ignoriert werde|mich
        ignore|ignores|ignoring|ignored .. me|us|my|everything
        weder & noch & reagiert|geantwortet|gemeldet
        went|gone … quiet|silent|dark
        schweigt|schweigen
        weder … noch … gekommen|da|erhalten|bekommen|gehört
        waiting for .. answer|reply|response
        am_warten
        am warten
        warte|warten … antwort|rückmeldung|reaktion
        wieder|sonst nichts|nix|keine_antwort
        das war alles
        that was all|it
        nothing|none again|else
        silence
        crickets
        ghosted
        ghosting
        no answer|reply|response|reaction|word|news
        not a|one word|single|peep
        nothing yet|so_far|came|arrived|back|heard|from|at_all|new
        nobody|no_one|noone .. answered|replied|responded|wrote|got|called|has|answers|replies
        never .. answered|replied|responded|heard|wrote|got
        not .. said|heard|got|received .. thing|anything|word|back
        not .. answered|replied|responded|heard_back|heard|got_back|written_back|come_back|answering|responding
            |replying|reply|answer|respond
    """,
    "hope": """
        hoffentlich|hopefully
        schön wärs|wär_es
        ja klar
        na klar
        yeah right
        aye right
        als ob
        von wegen
        osterhase*
        pigs fly|can_fly
        wäre|würde|would|be|wär schön|toll|nice|great|super|gut
        in my_dreams
    """,
}
LIMITS = {
    "got": Limit(
        near=of(r"nicht|not|nichts|never|nix|nie"),
        along=of(
            r"sendung\w*|tracking|zugestellt|at their office|registered (?:letter|post|mail)|einschreiben"
            r"|per post raus|retour\w*|anzeige erstattet|angezeigt|polizei|police"
            r"|(?:nicht|nie) (?:an|ein)?ge(?:kommen|gangen|troffen)|(?:nicht|nie) erhalten"
            r"|(?:not|never) (?:yet )?(?:arrived|received)"
        ),
    ),
    "passed": Limit(
        near=of(r"weder|noch|not|nicht|nor|never"),
        along=of("forderung .{0,40}inkasso|debt|inkasso(?:unternehmen|buero)?|agency|bitte|please|passport"),
    ),
    "unread": Limit(
        along=of(
            r"derzeit|sofort|umgehend|momentan|currently|immediately|at the moment|antworten sie|nicht auf diese"
            r"|weitere"
        )
    ),
    "nothing": Limit(
        along=of(
            TERM,
            r"bitte|please|antworten sie|nur|ausser|bis auf|only|except|just|apart from|but|beantwortet|textbaustein\w*"
            r"|ich hab\w* (?:\w+ ){0,2}(?:nie|niemals|nicht) (?:geantwortet|reagiert)"
            r"|i (?:have )?never (?:answered|replied)"
            r"|mehr auf|weitere|further|zahlung\w*|geld|guthaben|to reply|to answer|not sure|we (?:will|may|can"
            r"|could|are|do)|wir (?:werden|koennen|moechten|bitten)|your|ihnen",
        )
    ),
}
