"""How it is said that money came back, is kept, will come, is demanded, or is demanded no longer. Whose it is it never
knows."""

from bot.dialogue.understand.limits import LATER, NOT, NOTHING, TERM, TO_COME, Limit, of

_BACK = (
    "erstattet|zurückerstattet|rückerstattet|ausgezahlt|ausbezahlt|zurückgezahlt|zurückbezahlt|zurücküberwiesen"
    "|gutgeschrieben|zurückgebucht"
)
_GIVE = "erstatten|zurückerstatten|auszahlen|zurückzahlen|gutschreiben|auszuzahlen|zurückbuchen|rückerstatten"
_MINE = (
    "guthaben|geschenkguthaben|restguthaben|kontoguthaben|geldbetrag|erstattung|rückerstattung|auszahlung|rückzahlung"
    "|gutschein|gutscheine|geschenkgutschein*|geschenkkarte*|geld|kohle"
)
_MONEY = "balance|refund|funds|gift_card*|voucher*|credit|money|payout|withdrawal"
_CLAIM = (
    "forderung|forderungen|rechnung|rechnungen|mahnung|mahnungen|mahngebühr*|inkassoverfahren|mahnverfahren|verfahren"
    "|inkassoforderung|restforderung|position|posten|betrag|beträge|summe|inkasso|inkassofirma|inkassobüro|saldo|schulden|schuld|angelegenheit|akte|inkassokosten|mahnkosten|hauptforderung"
)
_DEBT = "claim*|debt*|invoice*|bill|demand|fees|charges|proceedings|collection|collection_case"
_DROPPED = (
    "storniert|ausgebucht|zurückgenommen|zurückgezogen|eingestellt|fallengelassen|fallen_gelassen|erlassen|niedergeschlagen"
    "|gegenstandslos|hinfällig|aufgehoben|gestrichen|aufgegeben|abgeschrieben"
)
_PAID_OFF = "erfüllt|ausgeglichen|beglichen|bezahlt|erledigt|getilgt|abgeschlossen|geschlossen|gelöscht|erloschen"
_CANCELLED = "deleted|reversed|removed|withdrawn|cancelled|canceled|written_off|waived|dropped|settled|voided|closed|cleared|discontinued"
_OPEN = "offen|ausständig|fällig|ausstehend|unbezahlt|überfällig|rückständig"
_LEFT = "restschuld|restforderung|restbetrag|fehlbetrag|zahlungsrückstand|verbindlichkeit*|schuldsaldo"
_DUE = "outstanding|overdue|unpaid|due|owing|owed|payable"
_PAY = "zahlen|überweisen|begleichen|bezahlen|entrichten|ausgleichen"

TABLES = {
    "paid": f"""
        wurde|wurden|haben|habe|hat|ist|sind|hab … {_BACK}
        {_BACK} wurde|worden|haben
        {_MINE} … wurde|haben|ist … überwiesen|angekommen|da|zurück|eingegangen
        haben … {_MINE} … überwiesen
        haben|wurden|wurde … # … überwiesen|erstattet|gutgeschrieben|ausgezahlt
        returned .. money|funds|balance
        erstattung|auszahlung|rückzahlung|gutschrift … ausgeführt
        erstattung|auszahlung|rückzahlung|gutschrift … ist|wurde erfolgt
        gutschrift|erstattung|rückerstattung … da|angekommen|eingegangen|erhalten
        aus_kulanz … {_GIVE}|{_BACK}
        kulanzhalber|kulanzweise
        have|has|was|were|been|they|just|is … refunded|reimbursed|credited|paid_out|paid_back
        {_MONEY} … has|have|was|were .. issued|sent|transferred|released|processed|returned|paid
        issued|processed|sent|released … {_MONEY}
        got|received my .. refund|money|balance .. back|today|now
        got|get my money|refund|balance|cash|funds
        got my ## back
        geld zurück ja
        {_MINE} … hab_ich|habe_ich|ist wieder
        {_MINE} .. hab|habe|haben .. bekommen|erhalten|zurück
        ein_teil … ausgezahlt|erstattet|überwiesen
        auszahlung|geld|betrag|guthaben … raus|zurückgekommen
        funds|money|balance … transferred|sent to
        refund|money|payment came|arrived
        we|they paid_out|refunded|returned|reimbursed|credited
        goodwill .. refunded|credited
    """,
    "given": f"""
        {_MINE} & {_BACK}|überwiesen|angekommen
        {_MONEY} & refunded|paid|returned|came|arrived|sent|credited|released
    """,
    "let_go": f"""
        {_CLAIM}|kosten|gebühren & {_DROPPED}|{_PAID_OFF}|geleistet|gestoppt
        {_DEBT} & {_CANCELLED}|paid|cancelled
    """,
    "kept": f"""
        {_MINE} … nicht|kein|keine|cannot … {_BACK}|{_GIVE}|möglich|übertragen|übertragbar
        rest|restlichen|restliche|remaining … nicht|not|kein|keep
        nicht|keine|kein … {_GIVE}|auszahlung|erstattung|rückerstattung
        nicht {_BACK}
        {_MINE} … verfallen|verfällt|einbehalten|weg|fehlen|fehlt|futsch|behalten
        behalten|behält … {_MINE}
        auszahlung|erstattung … nicht|ausgeschlossen
        {_MONEY} … cannot|not … refunded|paid|returned|transferred|withdrawn|released|possible
        not|cannot|no .. refund|refunded|pay_out|payout
        {_MONEY} … forfeited|forfeit|missing|gone|lost|expired|withheld|kept
        keep|keeping|kept|keeps|withhold|withholding .. my|your|the|{_MONEY}
        deaktiviert|gesperrt bleibt|bleiben
    """,
    "will_pay": f"""
        wird|werden … {_BACK}|überwiesen|angewiesen
        werden|wird|wollen … {_GIVE}|überweisen|erstatten
        zahlen|zahlt … aus|zurück
        zahlen|überweisen|erstatten wir … {_MINE}|betrag|kaufpreis
        wir zahlen|überweisen|erstatten
        {_MINE} … zahlen|überweisen|erstatten wir
        {_MINE} … kommt|kommen|folgt|erfolgt|dauert
        schreiben|schreibt … gut
        überweisung|auszahlung|zahlung & vorgemerkt|geplant|terminiert|scheduled
        auszahlung|erstattung|rückzahlung|gutschrift|rückerstattung … erfolgt|folgt|in_arbeit|in_bearbeitung|unterwegs
        will|shall|going_to … release|send|return … {_MONEY}
        decided|agreed|happy to refund|pay|release|credit
        get|getting my money|refund .. back|in|within
        erhalten|bekommen … erstattung|rückzahlung|auszahlung|guthaben
        will|shall|going_to|to … refund|reimburse|pay_out|pay_back|be_refunded|be_paid_out|be_credited|be_transferred
        will|shall … paid_out|refunded|credited|released|transferred
        {_MONEY} … will … arrive|be|reach
        will|should .. receive|get … refund|money|funds|payout
        kriege|kriegst|krieg|bekomme|bekommst|bekommen|erhalten … geld|guthaben|betrag … zurück|wieder
        betrag|geld|guthaben … ist|sind … werktagen|tagen … konto
        {_MONEY} .. should|will … reach|arrive|be
        {_MONEY} .. is|are on|coming|expected
        {_MONEY}|{_MINE} … soll|sollte|should|expected … da|kommen|here|arrive|within
        {_MONEY} expected
        promise*|promised|versprochen|zugesagt & {_MONEY}|{_MINE}
        geld|guthaben … unterwegs|kommt|zurück|zurückkommen|zurückbekommen
        erstattung|auszahlung|rückzahlung|gutschrift … veranlasst|angewiesen|beauftragt
        sie|die überweisen|zahlen|erstatten .. geld|guthaben|#
        will|shall … pay … back
        veranlassen|anweisen … rückzahlung|auszahlung|erstattung
        erstattung|rückzahlung|auszahlung … angestossen|in_bearbeitung
        releasing|paying_out … {_MONEY}
    """,
    "gone": f"""
        {_CLAIM} … {_DROPPED}
        {_DROPPED} … {_CLAIM}
        {_CLAIM} … ist|sind|wurde|gilt|als|haben|vollständig … {_PAID_OFF}
        {_CLAIM} … geschlossen|erledigt
        als .. erledigt|gegenstandslos|bezahlt
        inkasso|forderung|rechnung … zurückgepfiffen|gutgeschrieben
        angewiesen|beauftragt|gebeten … einzustellen|zu_stoppen|stornieren|zurückzuziehen
        beenden|beendet … {_CLAIM}
        {_CLAIM} … beenden|beendet
        haben .. akte .. geschlossen
        sache|sie|they|die_haben|inkasso … fallen_gelassen|fallengelassen|ausgebucht|storniert|zurückgezogen|zurückgenommen|eingestellt
        lassen|lässt … {_CLAIM}|sache .. fallen
        stornieren|storniert|ausbuchen|zurückziehen|zurücknehmen .. {_CLAIM}
        {_CLAIM}|die … ausbuchen|stornieren
        buchen|nehmen|ziehen … {_CLAIM} … aus|zurück
        verzichtet|verzichten … forderung|geltendmachung|zahlung|ansprüche
        debt|claim|invoice .. is|are gone
        zu_ihren_gunsten … geschlossen|entschieden|abgeschlossen
        nichts|nix .. mehr .. offen
        nichts|nix offen
        keine .. forderung|forderungen|ansprüche|rechnungen|schulden|rückstände|beträge|zahlungen|posten .. mehr|gegen|offen
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
        says|say|sagt|sagen|schreibt|schreiben .. paid|bezahlt|beglichen|erledigt|settled
        keine offene|offenen|weiteren .. forderung|forderungen|ansprüche|rechnungen|beträge
        nicht_mehr|nichts_mehr|nichts .. zu .. zahlen|leisten|bezahlen|begleichen
        zahlungen .. nicht_mehr … leisten
        brauche|brauchen|muss|müssen .. nicht|nichts|nix|nimmer .. zahlen|bezahlen
        saldo|kontostand|rechnungsbetrag .. 0,00|null|ausgeglichen
        vollständig|vollständigen ausgeglichen|beglichen|bezahlt|ausgleich
        fully|completely paid|settled
        paid in_full
        {_DEBT} … is|are|was|has|have|been .. {_CANCELLED}
        {_CANCELLED} .. the|this|your|all … {_DEBT}
        cancelled|canceled|dropped|waived|withdrawn everything
        {_DEBT} closed|cancelled|canceled|dropped|waived|settled|withdrawn
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
    "void": """
        als gegenstandslos
        gegenstandslos betrachten|geworden
        not owe … anything
        mahnung|schreiben|brief|letter|reminder & versehen|irrtum|fehler|mistake|error & ignorieren|gegenstandslos|disregard|ignore|vergessen
        nicht weiter verfolgt|verfolgen|geltend|betrieben
        not .. pursue|pursuing|chase|enforce .. matter|claim|debt|further
        closed .. collection|collection_case … not
        disregard .. letter|letters|reminder*|demand*|invoice|notice
    """,
    "still": f"""
        hält|halten|besteht|bestehen|beharr* … an|auf .. forderung|zahlung
        forderung|anspruch|rechnung … bleibt|besteht|berechtigt|begründet|aufrecht*
        debt|claim|invoice|balance … remains|valid|stands|still
    """,
    "pay": f"""
        {_PAY} sie|du
        bitte … {_PAY}|überweise|zahle|bezahle
        gleichen sie … aus
        zu zahlen|überweisen|begleichen|bezahlen
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
        please|kindly|must|to … pay|settle|transfer|remit .. amount|balance|debt|sum|invoice|within|by|before|eur|immediately
        please pay
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
        sobald|once|bei|upon|after|gegen & # & erledigt|closed|settled|received|zahlung|payment|freigeschaltet|reactivated|eingang
        vergleich|ratenzahlung|raten|settlement|instalment*|installment* & #|##
        owe|owes .. us|money
        pay|settle .. the|your|outstanding|overdue
        kindly transfer
        pay until|by|within|before
    """,
    "due": """
        claim|claims|say|says|said|behaupten|sagen … never|not|nie|nicht paid|bezahlt
        rechnung|rechnungen|rechnungsbetrag|kaufpreis|betrag|forderung|raten|rate … nicht|nie bezahlt|beglichen|ausgeglichen|gezahlt|eingegangen
        not .. paid|settled .. invoice|bill|order|us
        unpaid|unbezahlt*
        keine|kein|keinen … zahlungseingang
        keine|kein|nicht|keinen … zahlung|zahlungseingang … eingegangen|verbucht|erhalten|feststell*|festgestellt
        no payment … received|arrived|made
        payment|#|zahlung|rechnung … overdue|überfällig
    """,
    "owes": f"""
        noch|weiterhin … aussteht|ausstehen
        rückstand|rückstände
        offene|offenen|offener .. forderung*|rechnung*|betrag|beträge|posten|saldo|raten
        {_LEFT}
        forderung|schuld|debt|claim … gekauft|abgetreten|übernommen|purchased|bought|assigned
        neuer|neue|ihr|new gläubiger*|creditor
        collection|late|reminder fee|fees|charge|charges
        mahngebühr*|inkassogebühr*|inkassokosten
        zahlungsrückst*|rückst*|zahlungsrückständ*
        {_CLAIM} … {_OPEN}
        noch|weiterhin … rechnungen|rechnung|forderung|betrag … {_OPEN}
        noch .. {_OPEN}
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
        {_DUE} .. amount|balance|invoice*|claim*|debt|bill|payments
        claim|debt|invoice|balance|account … {_DUE}|valid
        arrears
        open balance
        schulden .. wir|haben
        mahnung|mahngebühr*|zahlungserinnerung|zahlungsaufforderung
        amount_due|amount_owed
    """,
}
LIMITS = {
    "given": Limit(along=of(NOT, TERM, TO_COME, r"bitte|please|zahlung|payment|sie haben|you (?:have )?(?:paid|sent)|ich|i")),
    "let_go": Limit(
        along=of(NOT, TERM, r"wird|werden|will(?! stop)|would|soll\w*|muss|must|should|erst|kann|koennen|can|bitte|please|vorlaeufig|ich|i|schon"
                 r"|laengst|bestellung|order|raten|nach \w*zahlung|bei zahlung|mit zahlung|geprueft|nur|only|teil\w*|part|restricted|gesperrt")
    ),
    "paid": Limit(behind=LATER, near=of(NOT, TO_COME), along=of(TERM, r"sie haben .{0,60}ueberwiesen|your payment")),
    "kept": Limit(along=of(r"abbestell\w+")),
    "will_pay": Limit(
        near=of(NOT),
        along=of(r"bitte|please|(?:ueberweisen|zahlen|erstatten) sie|you may withdraw|sie koennen|abgehoben|woher|wissen|where|if|wenn|(?<!ihres )(?<!des )(?<!deines )falls|sofern|ich"),
    ),
    "gone": Limit(
        behind=LATER,
        near=of(r"nicht(?! mehr)|not(?! owe| have| need)|nie|niemals|kann|koennen|soll|sollen|muss(?! nicht)|should|must|cannot|will|wird|werden|would|wuerde\w?"),
        along=of(
            TERM,
            r"nach (?:zahlungs)?eingang|nach zahlung|bei zahlung|mit zahlung|durch zahlung|nach ausgleich|mit ausgleich"
            r"|bei vollstaendig\w*|after payment|upon|when you|vorlaeufig|voruebergehend"
            r"|einstweilen|on hold|paused|temporarily|geprueft|soll|sollen|ratenzahlung|teilzahlung|noch nicht|erst|please|bitte|keine antwort|no answer|no reply"
            r"|laengst|schon|hab\w* ich|ich hab\w*|i (?:have )?(?:already )?(?:settled|paid)|ob",
        ),
    ),
    "void": Limit(along=of(TERM, r"already paid|bereits gezahlt|zwischenzeitlich|in the meantime|keine antwort")),
    "pay": Limit(
        behind=NOTHING,
        near=of(r"nicht(?: mehr)?|nichts|no longer|not|no|nothing|nix"),
        along=of(r"wissen|woher|etwaige\w*|restguthaben|remaining balance"),
    ),
    "owes": Limit(near=of(NOT, "nichts|nix|nothing|no longer"), along=of("ohne|seized")),
}
