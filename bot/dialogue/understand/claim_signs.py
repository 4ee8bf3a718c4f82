"""How it is said that a claim is gone, stands, or is to be paid. Whether it is owed it never knows."""

from bot.dialogue.understand.limits import HEARSAY, LATER, NOT, NOTHING, TERM, Limit, of
from bot.patterns import regex

TABLES = {
    "gone": """
        <claim> … <dropped>
        <dropped> … <claim>
        <claim> … ist|sind|wurde|gilt|als|haben|vollständig … <paid_off>
        <claim> … geschlossen|erledigt
        zugegeben|bestätigt|eingeräumt|anerkannt … bezahlt|beglichen|gezahlt|ausgeglichen
        admitted|confirmed|acknowledged … paid|settled
        <claim>|sache|vorgang … als .. erledigt|gegenstandslos|bezahlt
        inkasso|forderung|rechnung … zurückgepfiffen|gutgeschrieben
        angewiesen|beauftragt|gebeten … einzustellen|zu_stoppen|stornieren|zurückzuziehen
        beenden|beendet … <claim>
        <claim> … beenden|beendet
        haben .. akte .. geschlossen
        sache|sie|they|die_haben|inkasso … fallen_gelassen|fallengelassen|ausgebucht|storniert|zurückgezogen
            |zurückgenommen|eingestellt
        lassen|lässt … <claim>|sache .. fallen
        stornieren|storniert|ausbuchen|zurückziehen|zurücknehmen .. <claim>
        <claim>|die … ausbuchen|stornieren
        buchen|nehmen|ziehen … <claim> … aus|zurück
        verzichtet|verzichten … forderung|geltendmachung|zahlung|ansprüche
        debt|claim|invoice .. is|are gone
        zu_ihren_gunsten … geschlossen|entschieden|abgeschlossen
        nichts|nix .. mehr .. offen
        nichts|nix offen
        keine .. forderung|forderungen|ansprüche|rechnungen|schulden|rückstände|beträge|zahlungen|posten .. mehr
            |gegen|offen
        betrag|summe|rest|restbetrag … erlassen|gestrichen|storniert|ausgebucht|beglichen|ausgeglichen
        konto|kundenkonto .. ausgeglichen
        settled|settles .. claim|debt|balance|account|matter … full|fully
        removed|cancelled|waived|dropped .. fee|fees|invoice|charge|charges|claim
        vorgang|fall|akte .. abgeschlossen|geschlossen … keine
        keine|nichts … geltend
        debt_free|schuldenfrei
        forderung*|ansprüche|rückstände … besteh* .. nicht_mehr|keine|nicht_länger
        amount|balance|sum|total … waived|cancelled|canceled|written_off|cleared
        schulden|schuldest|schulde .. nichts|nix
        vom tisch
        says|say|sagt|sagen|schreibt|schreiben … is|are|ist|sei|hat_sich paid|bezahlt|beglichen|erledigt|settled
        bestätigt|confirmed .. alles bezahlt
        keine offene|offenen|weiteren .. forderung|forderungen|ansprüche|rechnungen|beträge
        nicht_mehr|nichts_mehr|nichts|nix_mehr .. zu .. zahlen|leisten|bezahlen|begleichen
        zahlungen .. nicht_mehr … leisten
        brauch|brauche|brauchen|muss|müssen .. nicht|nichts|nix|nimmer .. zahlen|bezahlen
        saldo|kontostand|rechnungsbetrag .. 0,00|null|ausgeglichen
        vollständig|vollständigen ausgeglichen|beglichen|bezahlt|ausgleich
        fully|completely paid|settled
        paid in_full
        <debt> … is|are|was|has|have|been .. <cancelled>
        <cancelled> .. the|this|your|all … <debt>
        cancelled|canceled|dropped|waived|withdrawn everything
        <debt> closed|cancelled|canceled|dropped|waived|settled|withdrawn
        wrote|written|write|writing off
        cancel|withdraw|drop|waive|withdrawing|cancelling|dropping .. the|your|our|this .. claim|debt|invoice|demand
        keine weiteren|weitere .. zahlungen|kosten … erforderlich|nötig|entstehen|fällig|anfallen
        owe|owes nothing
        no_longer owe|owed
        not owe|owed
        no balance
        nothing .. outstanding|owed|due|open|to_pay
        no .. outstanding|open|further .. claim*|balance|debt|amount|payment|invoices
        not .. have|need to_pay
        no further_action
        no longer .. owed|due|payable
        balance .. 0.00|0,00|zero
        credited in_full
    """,
    "let_go": """
        <claim>|kosten|gebühren & <dropped>|<paid_off>|geleistet|gestoppt
        <debt> & <cancelled>|paid|cancelled
    """,
    "void": """
        akte … geschlossen|abgelegt|eingestellt
        schliessen|schliesst|schliesse … akte
        akte … schliessen|schliesst
        stellen|stellt … beitreibung|forderungseinzug|einzug|mahnverfahren|mahnlauf … ein
        beitreibung|forderungseinzug|einzug|mahnverfahren … eingestellt|beendet
        stellen|stellt … ein … akte
        inkasso*|coeo|eos|riverty|die|sie|they haben_aufgegeben|hat_aufgegeben|gave_up|have_given_up|geben_auf
        haben aufgegeben
        inkasso*|coeo|eos|riverty|collector .. storniert|dropped_it|withdrew|cancelled_it
            |closed_the_file|closed_their_file
        verlangt|verlangen|fordert|fordern|will|wollen nichts_mehr|nix_mehr
        want|wants nothing more|from
        nichts|nix .. mehr zahlen|bezahlen muss
        close|closed|closing .. file|case .. without|against
        als gegenstandslos
        gegenstandslos betrachten|geworden
        not owe … anything
        muss|müssen|brauche|brauchen|müsse|bräuchte .. nichts|nix .. zahlen|bezahlen
        zahlen|bezahlen .. muss|müssen|brauche|brauchen .. nichts|nix
        verwechslung|namensverwechslung|namensgleichheit|personenverwechslung|mixed_up|mix-up
        verfolgen|verfolgt|verfolge … nicht .. weiter|mehr
        richtet|richten … gegen .. anderen|andere|jemand
        another|different person .. same name
        mahnung|schreiben|brief|letter|reminder & versehen|irrtum|fehler|mistake|error & ignorieren
            |gegenstandslos|disregard|ignore|vergessen
        nicht weiter verfolgt|verfolgen|geltend|betrieben
        not .. pursue|pursuing|chase|enforce .. matter|claim|debt|further
        closed .. collection|collection_case|file … not
        disregard .. letter|letters|reminder*|demand*|invoice|notice
        forderung*|ansprüche|rückstände|schulden|zahlungsrückst* [gegen_sie|gegen_dich] besteht|bestehen nicht
    """,
    "still": """
        hält|halten|besteht|bestehen|beharr* … an|auf .. forderung|zahlung
        rechnungsbetrag|hauptforderung|forderung|restbetrag|rest|betrag|# … bleibt|bleiben|verbleibt .. offen|bestehen
            |fällig
        hauptforderung|rechnungsbetrag bleibt
        is|remains still payable|due
        maintain|maintains|uphold|upholds .. claim|debt|demand
        besteht|bestehen .. fort|fortbesteh*
        still has_to|have_to|to be paid
        forderung|anspruch|rechnung .. bleibt|besteht|berechtigt|begründet|aufrecht*
        debt|claim|invoice … remains|valid|stands|still
        balance … remains|stands|still|is due|open|outstanding|unpaid|owed|payable
    """,
    "pay": """
        <pay> sie|du
        bitte … <pay>|überweise|zahle|bezahle
        gleichen sie … aus
        zu zahlen|überweisen|begleichen|bezahlen
        ich_soll|wir_sollen .. #|## … zahlen|bezahlen|überweisen|nachzahlen
        i_should|i_have_to|i_must pay .. #|##
        ich .. #|## … zahlen|bezahlen|überweisen|nachzahlen|begleichen soll|muss|müsse|sollte
        zahlbar|fällig .. bis|am|sofort|innerhalb
        zahlung|zahlungseingang .. bis|innerhalb|binnen|spätestens
        fordern|fordert|fordere .. auf
        wollen|will|fordern|fordert|verlangen|verlangt|want|wants|demand|demands .. #
        fordern|fordert|verlangen|verlangt .. zahlung
        restforderung|restbetrag|gesamtforderung|gesamtbetrag|hauptforderung|rückstand .. #
        verbleibt|verbleiben … restforderung|restbetrag|#
        erwarten .. zahlung|zahlungseingang|überweisung
        insist* on .. payment
        clear|settle|pay .. your|the balance|debt|arrears|invoice
        gleichen|gleiche … aus|umgehend
        debt of #|##
        letzte|letztmalige|zweite|dritte mahnung|zahlungserinnerung|zahlungsaufforderung
        negativen|negatives|negativer|negative saldo|kontostand|guthaben|balance
        balance .. negative
        raten|ratenzahlung … begleichen|zahlen|anbieten|möglich
        please|kindly|must|to … pay|settle|transfer|remit .. amount|balance|debt|sum|invoice|within|by|before|eur
            |immediately
        please pay
        unless .. payment … received|made|reaches|arrives
        make .. payment|payments .. by|before|within|of
        payment .. due|required|must
        amount|balance|sum|fee due
        due by|on|friday|monday|immediately
        add funds
        bring .. account|balance .. zero
        owe|owes|owing .. €|eur|euros|pounds|interest|them
        still owe|owes
        owe|owes|owed them|#|##
        schulden|schuldest .. uns|ihnen|denen
        pay again
        erinner* … zahlung|rechnung|betrag
        wollen|will|verlangen|fordern .. geld|kohle|zinsen
        want|wants|wanted .. money|cash|interest
        inkasso|gericht|anwalt|collector … droht|drohen|threaten*
        droht|drohen|threaten* … inkasso|gericht|anwalt|court|collector
        kosten|gebühren … tragen|zahlen sie
        failure|fail to_pay
        required|obliged|liable to_pay
        mahnen … zahlung|rechnung|an
        demanding|demand|demanded|fordern|verlangen .. #|##
        another|new|neue|weitere bill|invoice|rechnung|mahnung
        cough|fork|stump up|out
        blechen|berappen|hinblättern|löhnen
        # … fällig|zahlbar|due|sofort
        betrag|summe … aussteht|ausstehen|fällig|zahlbar
        sobald|once|bei|upon|after|gegen & # & erledigt|closed|settled|received|zahlung|payment|freigeschaltet
            |reactivated|eingang
        vergleich|ratenzahlung|raten|settlement|instalment*|installment* & #|##
        owe|owes .. us|money
        pay|settle .. the|your|outstanding|overdue
        kindly transfer
        pay until|by|within|before
    """,
    "due": """
        claim|claims|say|says|said|behaupten|sagen … never|not|nie|nicht paid|bezahlt
        rechnung|rechnungen|rechnungsbetrag|kaufpreis|betrag|forderung|raten|rate … nicht|nie bezahlt|beglichen
            |ausgeglichen|gezahlt|eingegangen
        not .. paid|settled .. invoice|bill|order|us
        unpaid|unbezahlt*
        keine|kein|keinen … zahlungseingang
        keine|kein|nicht|keinen … zahlung|zahlungseingang … eingegangen|verbucht|erhalten|feststell*|festgestellt
        no payment … received|arrived|made
        payment|#|zahlung|rechnung … overdue|überfällig
    """,
    "owes": """
        forderung|gesamtforderung|rückstand|gesamtbetrag .. beträgt|beläuft .. ##|#
        noch|weiterhin … aussteht|ausstehen
        zahlung|betrag|rechnung|forderung … noch aus
        rückstand|rückstände
        offene|offenen|offener .. forderung*|rechnung*|betrag|beträge|posten|saldo|raten
        <left>
        forderung|schuld|debt|claim … gekauft|abgetreten|übernommen|purchased|bought|assigned
        neuer|neue|ihr|new gläubiger*|creditor
        collection|late|reminder fee|fees|charge|charges
        mahngebühr*|inkassogebühr*|inkassokosten
        zahlungsrückst*|rückst*|zahlungsrückständ*
        <claim> … <open>
        noch|weiterhin … rechnungen|rechnung|forderung|betrag … <open>
        noch .. <open>
        schulden bei
        debt of
        forderung … fort|fortbesteh*|bestehen
        neue forderung|rechnung
        besteh* … forderung*|rückst*|schulden
        forderung|schulden|rechnung … inkasso* … übergeben|abgegeben|verkauft|abgetreten
        an .. inkasso*|inkassounternehmen|inkassobüro … übergeben|abgegeben|verkauft|abgetreten|weitergegeben
        wird|werden … inkasso* … beauftrag*
        passed|sold|handed|transferred .. debt|account|claim .. to|over
        debt .. passed|sold|handed|transferred
        collection_agency|debt_collector*
        to|in collections
        <due> .. amount|balance|invoice*|claim*|debt|bill|payments
        claim|debt|invoice|balance|account … <due>|valid
        arrears
        open balance
        schulden .. wir|haben
        mahnung|mahngebühr*|zahlungserinnerung|zahlungsaufforderung
        amount_due|amount_owed
    """,
}
# A claim that is gone only in part, elsewhere, perhaps, or on a term is not gone.
_NOT_GONE = of(
    TERM,
    HEARSAY,
    r"nach (?:zahlungs)?eingang|(?:nach|bei|gegen) (?:\w+ )?zahlung|(?:mit|durch) zahlung|(?:nach|mit) ausgleich"
    r"|bei vollstaendig\w*"
    r"|after payment|upon|when you|vorlaeufig|voruebergehend|einstweilen|on hold|paused|temporarily|geprueft",
    r"soll\w*|noch nicht|erst|please|bitte|keine antwort|no answer|no reply|ratenzahlung|teilzahlung|keineswegs|rede"
    r"|far from|hoffe|hope|muss|my claim|laengst|schon|hab\w* ich|ich hab\w*",
    r"(?:ein )?teil|haelfte|part|half|teilweise|partly|ersetzt|replaced|ander\w+ inkasso\w*|abgegeben|verkauft|sold"
    r"|zurueckgegeben|returned (?:it|the debt)|liegt wieder|after \d+ days|in der app|in the app|danach"
    r"|i (?:have )?(?:already )?(?:settled|paid)|(?:ihre|deine|meine|yours|mine) (?:is )?(?:nicht|not)",
)
# "Deactivated due to fraudulent activity": a ground, and nothing that is to be paid.
_NO_MONEY = (
    r"due to (?:be|(?:\w+ ){0,3}(?:activit\w+|fraud\w*|violat\w+|suspici\w+|breach\w*|reports?|complaints?|securit\w+"
    r"|polic\w+|behaviou?r|returns?|inactivity|verification|misuse|abuse))"
)
LIMITS = {
    "still": Limit(
        behind=regex(r"\W{1,2}(?:nicht|nich|net|ned)(?!\w)"),
        along=of(
            r"(?:konto|vertrag|account) besteht (?:\w+ ){0,2}fort",
            # "Die Rechnung ist storniert, das Konto bleibt zu": it is the account that stays.
            r"(?:storniert|ausgebucht|erledigt|cancelled|canceled|waived|written off)[^.!?]{0,20}?"
            r" \w{0,9}(?:konto|account|sperre|zugang|access|block) (?:\w+ ){0,2}(?:bleibt|remains|stays)",
        ),
    ),
    "gone": Limit(
        behind=LATER,
        near=of(
            r"nicht(?! mehr)|not(?! owe| have| need)|nie|niemals|kann|koennen|can|may|might|muss(?! nicht)"
            r"|should|must|cannot|will|wird|werden|would|wuerde\w?"
        ),
        along=_NOT_GONE,
    ),
    "let_go": Limit(
        along=of(
            NOT,
            _NOT_GONE.pattern,
            r"wird|werden|will(?! stop)|would|must|should|kann|koennen|can|ich|i|bestellung|order|raten|nur|only"
            r"|restricted|gesperrt",
        )
    ),
    "void": Limit(
        along=of(
            TERM,
            HEARSAY,
            r"already paid|bereits gezahlt|zwischenzeitlich|in the meantime|keine antwort|abgegeben"
            r"|ohne ergebnis|anderes? inkasso\w*",
        )
    ),
    "pay": Limit(
        behind=NOTHING,
        near=of(r"nicht(?: mehr)?|nichts|no longer|not|no|nothing|nix"),
        along=of(
            r"(?:ihre|deine) (?:zahlung|ueberweisung|rate)\w{0,3} [^;]{0,60}?(?:eingegangen|erhalten|verbucht|gefunden)"
            r"|wissen|woher|know|(?:came|comes?) from|etwaige\w*|restguthaben|remaining balance|auszahlen|ausbezahlen"
            r"|gutschreiben|pay out|freigegeben|freigabe|ausgezahlt|auszahlung|erstattet|gutgeschrieben|released|paid"
            r" out|refunded"
            r"|(?:wollen|will|wants? to) (?:(?:das|mein|the|my|open|reopen) ){0,2}(?:konto|account|zugang|profil)"
            r"|(?:mir|uns)(?: \S{1,20}){0,6} (?:ueberweisen|zahlen|zurueckzahlen|erstatten)"
            r"|(?:zahlen|ueberweisen) (?:sie|die) (?:(?:mir|uns|jetzt|nun|doch|endlich|davon|nur|wohl|schon) ){0,3}"
            r"(?:\S{1,12} ){1,4}(?:aus|an mich|an uns)"
        ),
    ),
    "owes": Limit(near=of(NOT, "nichts|nix|nothing|no longer"), along=of("ohne|seized", _NO_MONEY)),
}
