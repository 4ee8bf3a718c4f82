"""How it is said that money came back, is kept, or will come. Whose it is it never knows."""

from bot.dialogue.understand.limits import LATER, NOT, TERM, TO_COME, Limit, of

TABLES = {
    "paid": """
        wurde|wurden|haben|habe|hat|ist|sind|hab … <back>
        <back> wurde|worden|haben
        <mine> … wurde|haben|ist … überwiesen|angekommen|da|zurück|eingegangen
        haben … <mine> … überwiesen
        haben|hat|wurden|wurde … # … überwiesen|erstattet|gutgeschrieben|ausgezahlt
        # .. sind|ist|wurde|wurden .. überwiesen|gekommen|angekommen|eingegangen
        # ist|sind|is|are da|zurück|here|there|back
        # arrived|landed|came_in|came_through
        money|refund|payout is|are here|there|back
        # kam|kamen .. konto|an|zurück
        kam|kamen|ist|sind # .. an|gekommen|angekommen|eingegangen
        # … gelandet
        they|have|has|was|were .. transferred|sent .. # .. me|bank|my
        # .. was|were .. transferred|sent
        they paid|transferred|sent|released|unfroze .. #
        they have|just|already|only|finally paid|transferred|sent .. #
        have|has|we|they .. transferred|sent|paid .. you .. #
        returned .. money|funds|balance
        erstattung|auszahlung|rückzahlung|gutschrift … ausgeführt
        erstattung|auszahlung|rückzahlung|gutschrift … ist|wurde erfolgt
        gutschrift|erstattung|rückerstattung … da|angekommen|eingegangen|erhalten
        aus_kulanz … <give>|<back>
        kulanzhalber|kulanzweise
        have|has|was|were|been|they|just|is … refunded|reimbursed|credited|paid_out|paid_back
        <money> … has|have|was|were .. issued|sent|transferred|released|processed|returned|paid
        issued|processed|sent|released … <money>
        got|received my .. refund|money|balance .. back|today|now
        gave|sent me .. refund
        got|received .. refund #
        got|get my money|refund|balance|cash|funds
        got my ## back
        geld zurück ja
        <mine> … hab_ich|habe_ich|ist wieder
        <mine> .. hab|habe|haben .. bekommen|erhalten|zurück
        ein_teil … ausgezahlt|erstattet|überwiesen
        auszahlung|geld|betrag|guthaben … raus|zurückgekommen
        funds|money|balance … transferred|sent to
        refund|money|payment came|arrived
        we|they paid_out|refunded|returned|reimbursed|credited
        goodwill .. refunded|credited
        # .. is|are|now available|released .. withdrawal|withdraw|you|to
        # … steht|stehen|sind|ist … zur_auszahlung|zur_verfügung|abhebbar
    """,
    "given": """
        <mine> & <back>|überwiesen|angekommen
        <money> & refunded|paid|returned|came|arrived|sent|credited|released
    """,
    "half": """
        prozent|hälfte|halbe|halben|teil|teilbetrag|teilweise|anteilig|half|partial|partially|part & erstatt*|überwiesen
            |überweisen|refund*|zurück|back|ausgezahlt|paid|gutgeschrieben|credited
        lediglich|nur|only … erstatten|erstattet|refund|refunded
        released|unlocked|unfroze|unfrozen|paid|sent|returned|transferred|refunded|gave|given|got .. ##|# of .. ##|#
        ##|# von|of .. ##|# … freigegeben|ausgezahlt|überwiesen|erstattet|zurückgezahlt|released|paid|refunded
            |transferred
        released|paid_out|paid|sent|transferred|refunded .. ##|# of_it|of_that|of_this|of_them
        released|paid_out|paid|sent|transferred|refunded .. ##|# … rest
        ##|# … freigegeben|ausgezahlt|überwiesen|erstattet|zurückgezahlt|released|paid|refunded … rest
        one|eins|eines|eine of|von|der … two|beiden|zwei|three|drei
    """,
    "kept": """
        <mine> … nicht|kein|keine|cannot … <back>|<give>|möglich|übertragen|übertragbar
        remaining|# … will_be|is|are|be|remain|remains held|withheld|retained|frozen
        # … wird|werden|bleibt|bleiben … einbehalten|zurückgehalten|gesperrt
        rest|restlichen|restliche|remaining … nicht|not|kein|keep
        nicht|keine|kein … <give>|auszahlung|erstattung|rückerstattung
        nicht <back>
        zahlen|zahlt|geben|überweisen … nicht aus|zurück|heraus
        <mine> … verfallen|verfällt|einbehalten|weg|fehlen|fehlt|futsch|behalten
        behalten|behält … <mine>
        auszahlung|erstattung … nicht|ausgeschlossen
        <money> … cannot|not … refunded|paid|returned|transferred|withdrawn|released|possible
        not|cannot|no .. refund|refunded|pay_out|payout
        <money> … forfeited|forfeit|missing|gone|lost|expired|withheld|kept
        keep|keeping|kept|keeps|withhold|withholding .. my|your|the|<money>
    """,
    "will_pay": """
        wird|werden … <back>|überwiesen|angewiesen
        werden|wird|wollen … <give>|überweisen|erstatten
        zahlen|zahlt … aus|zurück
        zahlen|überweisen|erstatten wir … <mine>|betrag|kaufpreis
        wir zahlen|überweisen|erstatten
        <mine> … zahlen|überweisen|erstatten wir
        <mine> … kommt|kommen|folgt|erfolgt|dauert
        schreiben|schreibt … gut
        überweisung|auszahlung|zahlung & vorgemerkt|geplant|terminiert|scheduled
        auszahlung|erstattung|rückzahlung|gutschrift|rückerstattung … erfolgt|folgt|in_arbeit|in_bearbeitung|unterwegs
        will|shall|going_to … release|send|return … <money>
        decided|agreed|happy to refund|pay|release|credit
        get|getting my money|refund .. back|in|within
        erhalten|bekommen … erstattung|rückzahlung|auszahlung|guthaben
        will|shall|going_to|to … refund|reimburse|pay_out|pay_back|be_refunded|be_paid_out|be_credited|be_transferred
        will|shall … paid_out|refunded|credited|released|transferred
        <money> … will … arrive|be|reach
        will|should .. receive|get … refund|money|funds|payout
        kriege|kriegst|krieg|bekomme|bekommst|bekommen|erhalten … geld|guthaben|betrag … zurück|wieder
        betrag|geld|guthaben … ist|sind … werktagen|tagen … konto
        <money> .. should|will … reach|arrive|be
        <money> .. is|are on|coming|expected
        <money>|<mine> … soll|sollte|should|expected … da|kommen|here|arrive|within
        <money> expected
        promise*|promised|versprochen|zugesagt & <money>|<mine>
        geld|guthaben … unterwegs|kommt|zurück|zurückkommen|zurückbekommen
        erstattung|auszahlung|rückzahlung|gutschrift … veranlasst|angewiesen|beauftragt
        sie|die überweisen|zahlen|erstatten .. geld|guthaben|#
        will|shall … pay … back
        veranlassen|anweisen … rückzahlung|auszahlung|erstattung
        erstattung|rückzahlung|auszahlung … angestossen|in_bearbeitung
        releasing|paying_out … <money>
    """,
    "takes": """
        dauern|dauert|take|takes|allow|rechnen|eingeht|arrive & werktage|werktagen|tage|tagen|days|stunden|hours
            |wochen|weeks
    """,
}
LIMITS = {
    "paid": Limit(
        behind=LATER,
        near=of(NOT, TO_COME),
        along=of(
            TERM,
            r"anzeige|sie haben .{0,60}ueberwiesen|your payment|(?:ihre|deine) (?:zahlung|ueberweisung|teilzahlung"
            r"|rate)\w{0,3}"
            r"|(?:noch|still) (?:da|there|here)|da (?:noch|drin|drauf)",
        ),
    ),
    "given": Limit(
        along=of(NOT, TERM, TO_COME, r"bitte|please|zahlung|payment|sie haben|you (?:have )?(?:paid|sent)|ich|i")
    ),
    "kept": Limit(along=of(r"abbestell\w+")),
    "will_pay": Limit(
        near=of(NOT),
        along=of(
            r"bitte|please|(?:ueberweisen|zahlen|erstatten) sie|you may withdraw|sie koennen|abgehoben|woher|wissen"
            r"|where|credit files?|if|wenn|(?<!ihres )(?<!des )(?<!deines )falls|sofern|ich"
            r"|(?:kommt|kommen|folgt|erfolgt) (?:(?!nicht nur)\w{1,8} ){0,3}(?:nicht|nich|net|ned|nie|nimmer)"
            r"|(?:zahl\w{1,3}|erstatte\w{0,2}|ueberweis\w{1,3}) (?:\w{1,8} ){0,3}"
            r"(?:nichts|nix|nicht(?! nur)|kein\w{0,2} (?:geld|cent|euro))|(?:pay|refund) (?:you )?(?:back )?nothing"
        ),
    ),
}
