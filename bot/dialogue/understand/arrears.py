"""Money that others demand, as a whole story tells it: a debt named beside a block, or a collector who writes. It reads
words in the dictionary's spelling (`plain`); whether anything is owed it never knows."""

from bot.dialogue.understand.idioms import pattern, phrases
from bot.dialogue.understand.wanted_sums import WANT
from bot.patterns import regex

_DEBT = phrases("""
    (kreditkarte|karte|card) … (nicht|not) (belastet|charged|debited); (wollen|fordern|verlangen|fordert|
    verlangt) (* )?(geld|kohle); (geld|zahlung|betrag) (wurde |wieder )?(zurückgebucht|zurückgeholt|zurückgezogen);
    (muss|soll|sollen|sollte|müsste) … (zahlen|bezahlen|überweisen|begleichen|blechen|nachzahlen); erst zahlen;
    zur kasse; restschuld*; teilzahlung*; teilbetrag*; einfordern; eintreiben; kreditrahmen; (alte|offene|
    angebliche) schuld; zahlungseingang*; zahlungsausfall*; zahlungsverhalten; zahlungsunfähig*; zahlungsproblem*;
    zahlungsstörung*; zahlungsschwierigkeit*; nicht gedeckt; fehlbetrag; zahldifferenz; ratenzahlung*; vertragsstrafe*;
    schadensersatz*; geldforderung*; verzugszinsen; mahnverfahren; offen gehabt; geld fehlt; zahlschein; (nochmal|
    zweimal|doppelt|erneut) (zahlen|bezahlen); minus; (rate|raten|zahlung|rechnung) … zu spät; (nicht|nie) (bezahlten|
    bezahlte|bezahlter); (zahlen|bezahlen|überweisen) (soll|sollte|muss|müsste); (zahlung|überweisung|zahlungen|geld|
    payment) … (zuordnen|zugeordnet|assign*|match*); (open|old|unknown) claim; schulden; schulde; schuldig;
    altschulden; zahlungsrück*; rückstand; rückstände; rückständig*; zahlungsverzug; in verzug; säumig*; überfällig*;
    inkasso*; *inkasso; mahnung*; mahngebühr*; mahn*; gemahnt; zahlungsaufforderung*; zahlungserinnerung*;
    altforderung*; forderung; forderungen; nachforderung*; (steht|stehen) (noch )?(* )?(* )?(* )?aus; (streit|ärger|
    zoff) (über|um|wegen) … (rechnung|zahlung|geld|betrag); (nicht|nie) abgebucht; rückforderung*; zurückgefordert;
    zurückfordern; zurückfordert; nachzahl*; rücklastschrift*; unbezahlt*; unbeglichen*; nicht beglichen*;
    nicht bezahlt*; begleichen; restbetrag*; offenstand; aussenstände; rechnungsbetrag; saldo; porto; gebühr; gebühren;
    *gebühr; *gebühren; mehrkosten; lieferkosten; zusatzkosten; versandkosten; versandgebühr*; stornokosten;
    stornogebühr*; bearbeitungsgebühr*; rote zahlen; in den miesen; im minus; noch was schuld*; wollen geld von mir;
    (offene|offenen|offener|offenes|ausstehende|ausstehenden|nicht beglichene) (rechnung*|betrag|beträge|posten|summe|
    zahlung*|rate|raten|beitrag|beiträge|saldo); rechnung* … (offen|fällig|beglichen|bezahlt|überwiesen); (betrag|euro|
    €|summe|zahlung) … fällig; (noch|angeblich|sei|wäre|hätte|hätten|seien|sind|steht|stehen|soll|sollen|was|etwas|
    irgendwas) … offen; offen (sein|ist|wäre|sei|wären); (zuerst|erst|vorher) (* )?(* )?(zahlen|bezahlen|blechen|
    überweisen|begleichen); mahnbetrag*; mahnspesen; mahnkosten; als schuld; (wegen|aufgrund) … (rechnung|rechnungen|
    rate|raten|betrag|zahlung|lastschrift|beitrag); (lastschrift|abbuchung|einzug|paypal-zahlung|kartenzahlung|zahlung|
    zahlungen|rate|raten|ratenzahlung|bankeinzug|überweisung) … (geplatzt|zurückgegangen|zurückgebucht|zurückgegeben|
    nicht bedient|nicht eingegangen|nicht durchgegangen|nicht angekommen|fehlgeschlagen|fehlt|gescheitert|zurück|
    zurückging|zurückgingen|zurückkam|zurückkamen|nicht eingelöst|nicht durch|nicht durchging|nicht ankam|
    nicht geklappt|nicht funktioniert|nicht ging|nicht gegangen|nicht klappte|nicht möglich); (rechnung|
    rechnungen) … (nicht|nie) (bezahlt|gezahlt|beglichen); (rate|raten|rechnung|betrag|summe|gebühr) … nicht (zahlen|
    bezahlen|begleichen|überweisen); (findet|finden|sieht|sehen) (die |meine |den )?(zahlung|überweisung|geld|
    zahlungseingang) nicht; (angeblich|supposedly|apparently|allegedly) … (fehlen|fehlt|missing); (monat|monate|rate|
    raten|beiträge|beitrag|hälfte|teil) … (fehlen|fehlt|nicht da); schuld (i|ich) *; (rate|zahlung|rechnung|
    zahlungsfrist) … (verpasst|versäumt); nachforderung*; zahlungsziel; (kein|keinen) (geldeingang|zahlungseingang);
    schuldner*; kontoausgleich; negativsaldo; ausstände*; ausstand; restzahlung*; offener rest; stundung*;
    doppelbuchung*; doppelt abgebucht; nicht honoriert; beitragsrückstand; abschläge; abschlag; abschlagszahlung*;
    ratenrückstand; schadensforderung*; strafgebühr*; (strafe|bussgeld|knöllchen) … (zahlen|bezahlen|offen);
    fahrpreisnacherhebung*; mahnbrief*; zahlungsplan; noch was (zu zahlen|zahlen|offen); (zahlung|abbuchung|
    lastschrift) … (abgelehnt|verweigert|geplatzt); (rate|raten|rechnung) … (schuldig|nicht rechtzeitig|verspätet|
    später); offene* (position*|forderung*|beitrag*|gebühr*|kosten|summe*); (bezahlt|überwiesen|zahlung|geld) … (kam|
    kommt|sei|wäre|es kam) … (nichts|nicht|nie) … (an|angekommen|da); (zahlung|rate|rechnung) … (drüber|überzogen);
    verwendungszweck*; (rate|rechnung|zahlung|überweisung) … vergessen; (erst|wenn|sobald|bis) … (zahle|bezahle|
    überweise|beglichen|bezahlt habe); damit ich (zahle|bezahle|zahlen|bezahlen); (schaden|schäden|reinigung|
    reparatur) … (zahlen|bezahlen|ersetzen); (zahlung|geld|überweisung|betrag) … (nicht|nie) … (erhalten|eingegangen|
    angekommen|verbucht); rechnung … nie … angekommen; (angeblich|hätte|sagen|behaupten) … (nicht|nie) (bezahlt|
    beglichen|überwiesen); (nicht|nie) bezahlt; soll … (zahlen|nachzahlen|begleichen|blechen); bis ich … (zahle|
    bezahle|zahl|bezahlt|begleiche|beglichen); (aber|obwohl|längst|schon|bereits|doch|trotz|
    trotzdem) (* )?(* )?(* )?(bezahlt|beglichen|überwiesen); (fordern|fordert|verlangen|verlangt|wollen|
    will) … (kosten|geld von|zahlung|betrag); (alte|alter|alten) rechnung; (wegen|aufgrund) … (euro|€|cent|abbuchung*)
""")
_DEBT_ENGLISH = phrases("""
    (disputed|open|unpaid|pending|old) (a |the )?charge*; (they|amazon|paypal|company) (want|wants) (it|the money|
    money|that) back; charge of; (dispute|argument|fight|quarrel) (over|about) … (bill|invoice|payment|money|charge);
    not charged; amount due; balance due; payment due; due amount; instalment*; installment*; late fee*; pay up;
    payment demand; claim against me; a claim of; paid in full; already settled; remaining amount; proof of payment;
    underpaid; underpayment; shortfall; insufficient funds; delinquent; surcharge; penalty; pay back; pay twice;
    pay again; cough up; past-due; payment (dispute|issue|problem|error|failure|difference|default)*; (difference|
    gap) in payment; (didn't|not) (go|gone|cleared|clear) (through)?; debt; debts; owe; owes; owed; owing; unpaid;
    overdue; arrears; dunning; invoice; invoices; bill; bills; fee; fees; chargeback*; late payment; collector;
    collectors; collection agency; collections agency; collection company; collections; debt collection; past due;
    not paid; back payment; negative balance; in the red; overdrawn;
    reminder fee*; money i don't owe; (claim is|claims are|claims) open;
    (settle|clear) (your|my|the) *;
    outstanding (balance|amount|invoice*|payment*|bill*|debt*|sum|fee*|fare*|charge*|ride*|trip*|toll*|rent);
    (open|pending|
    missing|late|failed|bounced|missed|returned) (invoice*|bill*|payment*|amount*|direct debit); (payment|payments|
    direct debit|transfer) … (bounced|failed|missing|late|overdue|rejected|refused|declined|reversed|returned|due);
    (payment|money) … (not|never) … (received|arrived); (never|didn't|did not|haven't|have not) (pay|paid); (want|
    wants|ask|asks|demand|demands) (* )?(for )?(money|payment|cash); (payment|bill|rate|installment) … late;
    not pay (for|the|it|them); (till|until|unless|before) i (pay|clear|settle)*; (must|should|have to|need to) pay;
    (want*|make|makes|making|force*|told|tell|asks|ask|asked) me (to )?pay; (want|wants|demand|demands|ask|
    asks) … (money from|payment); (want|wants|wanted) (* )?money (from me|now|again); (over|for|because of|due to) (a |
    an |the |some )?(* )?(* )?balance; (pay|paying) (for )?(* )?(* )?(damage*|cleaning|repair*); (pay back|repay) (a|
    the|that) refund; (missed|skipped) (a|my|one|the|two) (payment*|instal*|invoice); unsettled; still to pay;
    still owing; (behind|fell behind) (on|with) (my |the )?payment*; payment plan; penalty fare*; late charge*;
    (refused|rejected|declined|failed) (debit|direct debit|payment|charge); (supposed|alleged|so-called|
    so called) debt*; money due; (haven't|hasn't|not|never) (settled|cleared|paid off); (a|the|my|their) tab; (the|
    a) fine (of|for|i|they); (ride|charge|fare|order|fee|payment|bill|invoice|trip) (that |which )?i (disputed|
    contested|didn't take|never took|complained); clawed back; claw back; clawback*; reversed (the |my |a )?(payment|
    refund); forgot to pay; (payment|bill|invoice) … forgot*; (was|been|got|they) charged (me )?(for|a|an) *;
    pay … to (continue|unlock|proceed|use); (can't|don't|not|doesn't|never) (find|see|locate|trace) (my|the|
    any) (bank |last |wire )?(payment|transfer|money); (wants|want|wanted) (to )?(have |get )?(* )?(euro|euros|pounds|
    dollars|money) before; pay (some|a|an|the|this|their) (* )?(fee|fees|fine|sum|amount|bill); (supposed|supposedly|
    allegedly|apparently) … (owe|owes|due|unpaid|not paid); (but|although|though|already) (* )?(* )?(* )?paid;
    pay … (first|otherwise); (wasn't|isn't|was not|not been) paid; no payment; (over|because of) … (euro|euros|
    pounds|dollars); (me|us|account|blocked|closed|banned|locked|suspended|limited|off) for (a |about |just |only |
    like |some )?(* )?(* )?(euro|euros|pounds|dollars)
""")
_MONEY = r"(?:[€£$] ?\d[\d.,]{0,9}|\d[\d.,]{0,9} ?(?:€|eur\w{0,2}|chf|franken|pounds?|pfund|£|quid|dollars?))"
_DIGIT = regex(r"\d")
_DEMAND = pattern(
    rf"(?<!\w)(?:{WANT}|demanding|claims?|asks? for|asking)"
    rf"(?: (?!nicht|not|ich|i)[\w'-]{{1,14}}){{0,4}} (?:{_MONEY}|\d{{1,5}}[.,]\d\d(?!\w))"
    r"|(?<!\w)(?:wegen|over|for|because of)(?: (?:so|lumpigen|angeblichen|about|around|unpaid|ca\.?|etwa|nur|just"
    r"|only)){0,2}"
    rf" {_MONEY}|(?<!\w)(?:wegen|over) \d{{1,4}}[.,]\d{{2}}(?!\w)"
    rf"|(?<!\w)(?:weil|because|until|till|bis)(?: [\w']{{1,12}}){{0,3}} {_MONEY}"
    r"|(?<!\w)(?:wollen|will|fordert|verlangt|wants?|demands?)(?: \w{1,9}){0,2} \d{1,5} (?:von mir|from me|of me)(?!\w)"
    rf"|(?<!\w)(?:outstanding|overdue|ausstehend|fällig)(?: (?:of|sind|are|von))? {_MONEY}"
    rf"|(?:{_MONEY}|(?<![\w.,])\d{{1,4}}[.,]\d\d(?!\.))(?: (?!wieder )[\w']{{1,12}}){{0,3}} (?:fehlen|fehlte\w?|fehlt"
    rf"|offen|missing)(?!\w)",
    """
        outstanding; overdue; ausstehend; fällig; wollen; will; fordern; fordert; verlangen; verlangt; want; wants;
        demand; demands; demanding; claim; claims; ask; asks; asking; wegen; over; for; because; weil; until; till;
        bis; fehlen; fehlt; fehlte; fehlten; offen; missing
    """,
)
# Bills that only show where somebody lives, and money that is the person's own.
_NO_DEBT = phrases("""
    (every|all|any|my|each|no|most) (* )?(transfer*|payment*) (is |are |get |gets |got |was |were |being )?(declined|
    refused|rejected|blocked); (rechnung|rechnungen|alles|bills|invoices) (* )?(immer|always) (* )?(* )?(bezahlt|
    gezahlt|beglichen|paid); bestellung* (* )?offen*; offene* bestellung*; open order*; (bills|rent|rechnungen|
    miete) (to|zu) (pay|zahlen|bezahlen); never (* )?(missed|skipped) (a|one|any|my) (* )?(payment*|bill*|instal*);
    nie (eine |ne )?(rate|rechnung|zahlung) (verpasst|versäumt|vergessen|offen|gehabt); utility bill*;
    electricity bill*; stromrechnung*; gasrechnung*; auf rechnung; per rechnung; (rechnung|bill) als nachweis;
    bill as proof; (upload*|sent|send|submit*|provid*|attach*|show*|gave) (* )?(* )?(invoice|invoices|bill|bills);
    (rechnung|rechnungen) (* )?(* )?(hochgeladen|hochladen|eingereicht|vorgelegt|hochlade);
    (want|wants|need|needs|ask|asks|asked) (* )?(for )?(my |the |some )?(invoices|receipts); supplier* invoice*;
    (ich|i|wir|we) (just |only |really |simply )?(will|want|möchte|verlange|fordere|need) (nur |just |only |bloss )?
    (my|mein|das|the) (money|geld);
    (euro|€|eur|euros) (guthaben|gutschrift|geschenkguthaben|balance|credit|store credit);
    money never arrived; geld nie angekommen; geld nicht bekommen; (retourengeld|erstattung*|rückerstattung*) (fehl*|
    offen); mir (fehlt|fehlen) *; (wollen|will) (mir|uns) (* )?(* )?(* )?(nicht|nie)
    (zurückzahlen|erstatten|geben|auszahlen);
    (wieder|bald) offen; (in|innerhalb) * (stunden|tagen|werktagen|wochen) offen
""")
_COLLECTOR = phrases("""
    (sold|verkauft|abgetreten|weiterverkauft|passed|gave|gegeben) (my |the |meine |die |ihre )(debt|bill|forderung|
    schulden|rechnung); (debt|bill|forderung|schulden|rechnung) … (verkauft|abgetreten|sold|passed on) … (an|to);
    (treibt|treiben|eintreiben|eintreibt) (* )?(* )?(geld|euro|schulden|forderung*); (ein|eine|einer|an|a|some|their|
    deren) (anwalt|kanzlei|rechtsanwalt*|anwaltskanzlei|law firm|lawyer|solicitor) (* )?(fordert|verlangt|will|droht|
    mahnt|treibt|demand*|want*|chas*|threat*); inkasso*; *inkasso; debt agency; debt company; debt people;
    collecting agency; collector*; debt collector*; collector; collectors; debt collection; collections agency;
    collection (agency|agencies|company|firm|letter|letters|people); eos; universum inkasso; culpa inkasso;
    diagonal inkasso; mediafinanz; first debit; apontas; debtist; seghorn; ksp; bfs; tenos; atriga; gfkl;
    sirius inkasso; kohl inkasso; cabot; pra group; moorcroft; capquest; wescot; link financial; midland credit;
    portfolio recovery; troy inkasso; coeo; riverty; intrum; paigo; pair finance; lowell; alektum; creditreform;
    infoscore; tesch; real solution; hoist finance; arvato; forderungsmanagement; forderungsservice;
    forderungsdienst*; debitorenmanagement; debitorenservice; recoveries; debt recovery; debt management; debt services;
    credit management; credit control; recovery (ltd|limited)
""")
_ACTS = phrases("""
    treibt; treiben; eintreib*; claim; claims; owe; sold; verkauft; abgetreten; (nur|only|just) (* )?inkasso*;
    inkassobrief*; inkassoschreiben; inkassomail; inkassogebühr*; inkassopost; inkassoforderung*; inkassokosten;
    inkassobüro wegen; inkasso (von|für|aus) *; schreib*; schrieb*; geschrieben; will; wollen; fordert; forderung;
    verlangt; brief; briefe; post; mail; schickt; schicken; sms; anruf; anrufe; anwalt; lawyer; belästigt; kontaktiert;
    mahnt; mahnen; ruft; nervt; nerven; droht; drohen; bekommen; erhalten; gekommen; bezahlt; hat; hab; habe; kam;
    meldet; gebühren; want; wants; write; writes; wrote; writing; letter; letters; call; calls; called; calling; sent;
    send; sends; ask; asks; asking; demand*; keeps; threat*; contact*; fee; fees; harass*; paid; got; received; lassen;
    lässt; hört; hören; macht; machen; kommt; wegen; trotz; obwohl; because; about; over; terror*; stalk*; again;
    wieder; plus; more; seit; since; mir; me; say; says; euro; euros
""")
_NOT_YET = phrases("""
    inkasso * kommt noch; inkasso … (noch nicht|noch keins|steht noch aus|wäre|würde); (next|nächster) (step|
    schritt) … (inkasso|collect*)
""")
# "Es droht Inkasso", "und Inkasso droht"; "das Inkasso droht mit Pfändung" is one that writes.
IMPENDING = (
    r"(?<!\w)droht (?:ein |nun |jetzt |auch )?inkasso(?!\w)(?! \w+ gmbh)"
    r"|(?<!das )(?<!\w)inkasso droht(?! mit| mir)(?!\w)"
)
_THREATENED = pattern(
    r"(?<!\w)(?:droh\w*|threat\w*|angedroht\w*)(?: [\w'-]{1,12}){0,2} (?:mit|with|of|to send"
    r"|to use)(?: [\w'-]{1,12}){0,3}"
    r" (?:inkasso\w*|(?:debt )?collect\w*)|(?<!\w)inkasso\w*(?: [\w'-]{1,12}){0,2} (?:angedroht|gedroht)(?!\w)"
    rf"|{IMPENDING}"
    r"|(?<!\w)(?:an|to|ans) (?:ein |das |a |the |an )?(?:inkasso\w*|(?:debt )?collect\w*)(?: [\w'-]{1,12}){0,2}"
    r" (?:übergeben|geben|weitergeben|abgeben|if|wenn|unless)",
    "inkasso*; collect*",
)


# "I am -214.90 negative", "my balance is negative".
_NEGATIVE = regex(
    r"(?<!\w)(?:i am|i'm|im|balance|account)(?: (?:is|was|went|now|at|of|still)){0,2} ?"
    r"(?:[-–−] ?[€£$]?\d|(?:[€£$]?\d[\d.,]{0,8} ?(?:eur\w{0,2}|€)? )?(?:negative|in the minus)(?!\w))"
)


def demanded(words: str) -> bool:
    """Do the words speak of money that somebody demands of the person?"""
    rest = _NO_DEBT.without(words)
    if _NEGATIVE.search(rest):
        return True
    return _DEBT.finds(rest) or _DEBT_ENGLISH.finds(rest) or bool(_DIGIT.search(rest) and _DEMAND.finds(rest))


def collector_writes(words: str) -> bool:
    """Do the words speak of a debt collector who is there already, and not merely threatened with?"""
    return _COLLECTOR.finds(_NOT_YET.without(_THREATENED.without(words))) and _ACTS.finds(words)
