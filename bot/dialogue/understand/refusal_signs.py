"""How it is said that this is the last word, that an access request is refused or costs a fee, that nothing may be
told, and what a block is put down to. Whether rightly so it never says."""

from bot.dialogue.understand.limits import Limit, of

TABLES = {
    "no": """
        endgültig*
        abschliessend* … antwort|entscheid*|stellungnahme|mitteilung
        final|unwiderruflich*
        last_word|end_of_story
        closed|shut|banned|suspended|locked .. for_good
        balance|wallet|funds|credit|money .. forfeit*
        entscheidung|entschluss|beschluss .. steht|ist|bleibt|gilt
        entscheidung … nicht|cannot … rückgängig|angefochten|geändert|revidier*|ändern
        halten|hält|bleiben|bleibt .. an|bei|dabei .. entscheidung|sperrung|schliessung|standpunkt
        halten|hält|bleiben|bleibt .. an|bei|dabei .. sperre|kündigung|kuendigung|beendigung
        bleiben|bleibt dabei
        keine|keinen|sehen_keine|kein veranlassung|möglichkeit|grundlage|anlass
        weitere|weiteren|keine .. auskünfte|auskunft|angaben|informationen .. nicht|keine|geben
        keine weiteren|weitere .. infos|informationen|auskünfte|nachrichten|anfragen|angaben|informationen|details
        keine angaben|auskunft|details|auskünfte .. machen|geben
        auf_weitere|weitere|auf_ihre .. anfragen|nachrichten|schreiben|mails … nicht_mehr|nicht … antworten
            |reagieren|beantworten
        von weiteren … nachfragen|anfragen|schreiben|nachrichten … abzusehen
        einspruch|widerspruch|antrag|beschwerde|appeal|request|anfrage|review … abgelehnt|zurückgewiesen
            |erfolglos|abgewiesen
        abgelehnt|zurückgewiesen … einspruch|widerspruch|beschwerde|antrag|anfrage
        abgelehnt|absage|abgeschmettert|abgewimmelt|abfuhr
        lehnen|weisen|weise|lehne|lehnt … ab|zurück
        verweiger*
        nicht .. weiterhelfen|helfen
        nicht|nich … nachkommen|entsprechen|stattgeben|stattgegeben
        verstoss|verstossen|verstösse|verstössen|verstösst .. gegen
        nutzungsbedingungen|gemeinschaftsstandards|gemeinschaftsrichtlinien
        geschäftsbeziehung|vertrag|vertragsverhältnis|zusammenarbeit … beenden|beendet|gekündigt|kündigen
            |fortsetzen|fortführen
        konto|girokonto|account|kundenkonto .. wird|wurde|werden .. zum|per .. gekündigt|beendet|geschlossen
        konto|girokonto|kundenkonto .. wird|wurde gekündigt
        kündigen|beenden … geschäftsbeziehung|vertrag|vertragsverhältnis|konto
        entschieden|entschlossen … nicht|beenden|schliessen
        bitten … verständnis
        haben .. verständnis
        textbaustein*|standardtext*|standardantwort|floskel*
        immer|always|nur|only|bloss … gleiche|selbe|gleichen|selben|same .. antwort|answer|reply|mail|text|template
        they|they_have|they_just|die_haben|sie_haben … closed|geschlossen|zugemacht .. ticket|case|request|anfrage
        die_haben|sie_haben|haben … ticket|anfrage|vorgang … geschlossen|zugemacht
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
        decided to [permanently] limit|restrict|suspend|ban|disable|deactivate|block
        decision … final|stands|upheld|remains|correct|right|maintained
        upheld|uphold
        appeal|request|review|application … not_approved|not_accepted|denied|rejected|declined|refused
            |unsuccessful|not_successful|not_granted
        denied|rejected|declined|refused … appeal|request|review
        we refuse|reject|decline|deny
        not obliged|required|able … reasons|explain|disclose|provide
        unable|not_able|cannot to|provide|give|discuss|share|help|assist .. more|further|details|information|you
            |this|with
        not … discuss … further
        not respond|reply|answer|comment … further|any|emails|again
        violat*|breach*|breaking … terms|policies|policy|rules|guidelines|standards
        terms of use|service
        community standards|guidelines
        not follow|following|comply … policies|standards|guidelines|rules|terms
        zu_recht|zurecht|rechtmässig|berechtigt|rightly <shut>
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
        no chance
        keine chance
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
    "regret": """
        leider|bedauer*|unfortunately|regret|sorry|afraid & nicht|kein|keine|not|cannot|unable|no
    """,
    "ground": """
        exzessiv*|rechtsmissbr*|datenschutzfremd*
        missbräuchlich*|missbrauch|schikan* & <request>
        <request> … offenkundig|offensichtlich|offenbar .. unbegründet
        <request> .. unbegründet
        offenkundig|offensichtlich unbegründet*
        geschäftsgeheimnis*|betriebsgeheimnis*|firmengeheimnis*|geschaeftsgeheimnis*
        excessive|abusive|vexatious|unfounded|repetitive|harass* & <request_en>|data
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
    "fee": """
        geld|money für|for .. auskunft|datenauskunft|data|datenkopie
        entgelt|kostenpauschale|bearbeitungsgebühr|verwaltungsgebühr|gebühr|kostenpflichtig|kostenbeitrag|euro
            |eur|kostet & <access>|meine_daten|antrags|antrag
        # & personal_data|copy_of_your|copy_of_my|meine_daten|my_data|my_own_data|datenauskunft|datenkopie
            |die_auskunft|copy_of_my|access_request|dsar|data_request
        gegen & kosten|erstattung|zahlung|entgelt & auskunft|datenauskunft|datenkopie
        administrative|reasonable|processing|admin fee
        fee|charge|charging|pay|euros|pounds & <access>|my_data|my_own_data|data_copy|copy_of_my
        fee … <request_en>|data
        # to send|give|provide … data|copy|information
    """,
    "refused": """
        <access> & <refuse>|<refuse_en>
        anspruch|recht auf auskunft … nicht|kein
        keinen|kein anspruch|recht auf auskunft
        auskunft erhalten|bekommen|erteilen .. nicht|keine
        auskunft .. nicht erteilt|erteilen
        datenkopie|auskunft|daten .. stellen|geben|erteilen … nicht … verfügung|heraus|zu
        not .. supply|hand_over|release|provide … data|information … gdpr|asked
        not .. be_providing|provide .. requested information|data
        not .. entitled to .. data|access|copy
    """,
    "privacy": """
        <secretive> & <no> & <tell>
        datenschutzgründen
        data|daten|auskunft|datenkopie & sicherheitsgründen|sicherheitsgründe|security_reasons|reasons_of_security
            |bankgeheimnis|bankgeheimnisses|bank_secrecy|banking_secrecy|bank_secret & <no>
        datenschutzrechtlich* gründen|gründe|bestimmungen|vorgaben|vorschriften
        gründen|wegen|aufgrund|laut … datenschutz|datenschutzes|dsgvo
        dsgvo|gdpr .. verbietet|verboten|erlaubt|not_allow|not_permit|forbid*|prevent*|prohibit*
        schutz der|unserer|ihrer|anderer .. daten|kunden|nutzer
        <other>|other_person|another_person|person_is_account|else_is_account & <no> & <tell>
        <holder> & <no>|dürfen
        reden|sprechen|sagen|talk|speak|tell … nicht|not … konto|account … gehört|belongs|von|of
        nicht|not … mit_mir|to_me|with_me … konto|account
        reden|sprechen|spricht nur mit
        gegenüber dritten
        auskünfte|auskunft|informationen .. an|gegenüber dritte|dritten
        for|due_to|because_of privacy|data_protection|gdpr|confidentiality
        talk|speak|discuss|communicate|talking|speaking .. only|to … holder|owner|owns|himself|herself|themselves
        auskunft|auskünfte|informationen|info|infos … nur … persönlich|selbst|selber
        nur … persönlich|selbst|selber … auskunft|auskünfte|informationen
        only … information|info|details … in_person|herself|himself|personally
        only … talk|speak|discuss … person|holder|owner|him|her
        ohne|without .. vollmacht|authorisation|authority|consent|einwilligung|zustimmung
        give_out|hand_out|pass_on … details|information … other|another
        not permitted|allowed|authorised to … share|disclose|give|tell|say|discuss
        cannot share|disclose
    """,
    "deed": """
        beitrag|beiträge|kommentar|kommentare|bewertung|bewertungen|rezension|rezensionen|video|videos|foto|fotos|post
            |posts|inserat|inserate|anzeige|angebot|angebote|artikel|artikels|artikeln|bestellung|bestellungen|bestellten
            |bestellte|lastschrift*|rücklastschrift*|überweisung|überweisungen|zahlung|zahlungen|retoure|retouren
            |kreditkarte|rückbuchung*|tasche|ware
        comment|comments|review|reviews|listing|listings|order|orders|item|items|chargeback*|transfer|transfers
            |payment|payments|direct_debit*|transaction*|message|messages|photo|photos|ad|ads|advert*
    """,
    "cause": """
        grund|gründe|auslöser|ursache|anlass|deshalb|daher|deswegen|darum|weil|wegen|wg|aufgrund|nachdem|weshalb
            |hintergrund|beruht|erfolgte|erklärt|begründen|gewertet|gemeldet|verboten|untersagt|unzulässig|fälschung
            |imitat
        verstösst|verstiess|verstossen|verstoss gegen
        nicht zulässig|erlaubt
        liegt|lag an
        berechtigt uns
        because|following|violates|violated|breach|breaches|breached|triggered|prohibited|forbidden|counterfeit
            |stolen|since|reversed|flagged|broke
        due to
        as_a result
        found|led|relates|contrary to
        under|against our
        reported as|by|stolen
        not allowed
        told me_why
        that is_why
        rule ##|1|2|3|4|5|6|7|8|9
    """,
    "block": """
        gesperrt|sperrung|sperre|kontosperrung|grund|eingeschränkt|einschränkung|deaktivier*|geschlossen|schliessung
            |kontoschliessung|verboten|entfernt|massnahme|warum|wegen
        liegt|lag an
        suspended|suspension|disabled|restricted|restriction|block|blocked|closed|removed|removal|ban|banned|limited
            |limitation|why|because
    """,
}
LIMITS = {
    "no": Limit(
        along=of(
            r"sollten sie|(?<!ihres )(?<!des )(?<!deines )falls|if you believe|if you think|in case|future"
            r"|kuenftig\w*|wenn sie|(?:keinen?|kein) verst\w+|(?:does|do|did) (?:in fact )?(?:follow|comply|meet)"
            r"|not (?:breach|break|violate)\w*"
        )
    ),
    "ground": Limit(
        along=of(r"retouren|returns|widerspruch ist|einwand|einwaende|objection|contacts|kostenlos|auszuschliessen")
    ),
    "fee": Limit(
        along=of(
            r"kostenlos|unentgeltlich|kostenfrei|free of charge|no fee|mahn\w+|inkasso\w*|late fee|forderung\w*"
            r"|rechnung\w*"
            r"|guthaben|refund\w*|erstattet|erstatten|claim|invoice|debt"
        )
    ),
    "refused": Limit(
        along=of(
            r"vorher|erst|bevor|before|until|solange|ohne|gruende\w*|innerhalb|within|fristgerecht\w*|widerspruch"
            r"|einspruch|appeal|nicht zuruecknehm\w*"
        )
    ),
    "privacy": Limit(
        along=of(
            r"datenschutzerklaerung|datenschutzhinweis\w*|privacy notice|art\.? ?15|artikel 15|article 15|datenschutz@"
            r"|dsgvo[- ](?:anfrage|antrag)|12 5|zustellbar|request"
            r"|kontos? (?:von|des|der) (?:herrn?|frau)|accounts? (?:of|belonging to) (?:mr|mrs|ms)"
        )
    ),
}
