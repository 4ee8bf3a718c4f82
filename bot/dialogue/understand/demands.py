"""Words that say money around a number without a currency: "die wollen knapp 80 von mir", "sind noch 45 offen",
"Guthaben 120". It
knows no amount."""

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_ABOUT = (
    r"(?:(?:knapp|fast|rund|etwa|circa|ca\.?|ungefähr|gut|gute|über|um die|so|an die|bis zu|genau|nur|around|about"
    r"|almost|nearly|roughly|over|some|nochmal|nochmals|weitere|another|exactly|only|just)\s){0,2}"
)
_NUMBER = r"(?P<number>[1-9]\d{0,2}[.,]\d{3}|[1-9]\d{1,3})"
_WANTS = (
    r"(?:wollen|will|woin|wants?|wanted|wollten|wollte|fordern|fordert|forderten|verlangen|verlangt|demand(?:s|ed|ing)?"
    r"|ask(?:s|ed|ing)? (?:me )?for|schulde|schuld|schulden|owe|owed|owes|soll|sollen|sollte|charged?|charging"
    r"|kostet|costs?)"
)
_WHOM = (
    r"(?:\s(?:die|sie|ich|i|wir|they|von mir|from me|me|us|mir|uns|ihnen|denen|dene|them|noch|jetzt|nun|now|angeblich"
    r"|auf einmal|plötzlich|mindestens|at least|insgesamt|zusammen|in total|still|auch|aber|trotzdem|sogar|dafür)){0,3}"
)
_ON = (
    rf"(?:(?=\s?[,;!?)…])|(?=\.?\s?$)|(?=\.\s(?!\d|{MONTH}))|(?=\s(?:und|and)\s(?!\d))"
    r"|(?=\s(?:von (?:mir|uns)"
    rf"|from (?:me|us)|zahlen|bezahlen|blechen|berappen|latzen"
    r"|löhnen|überweisen|haben|hom|extra|mehr|more|plus|für|for|wegen|statt|instead|insgesamt|zusammen|total|in total"
    r"|obwohl|but|aber|dabei|weil|because|sonst|dafür|to pay)(?!\w)))"
)
_LEFT = r"(?:offen|ausständig|fällig|zu zahlen|schulden|rückstand|outstanding|overdue|unpaid)"
_BOOKED = r"(?:abgebucht|eingezogen|überwiesen|abgezogen|nachgezahlt|berappt|geblecht)"
_PURSE = (
    r"(?:\w{0,12}guthaben|kontostand|(?:account |my )?balance|gutschein|geschenkkarte|gift ?card|voucher|store credit)"
)
_THINGS = (
    r"(?! ?(?:tagen?|days?|wochen?|weeks?|monaten?|months?|jahren?|years?|mal|times|x|punkten?|points|coins|robux"
    r"|v-?bucks"
    r"|gems|credits|minuten|stunden|gb|mb|prozent|percent|uhr|stück|meilen|miles)(?!\w))"
)
_LARGE = rf"(?P<number>[1-9]\d{{0,2}}[.,]\d{{3}}|[1-9]\d{{2,4}})(?![\w%]|[.,:/-]\d|\. ?{MONTH})"
_I_PAID = (
    r"(?:(?:hab|habe|hatte|hatten|haben|ich|wir|denen|ja|aber|doch|schon|auch|bereits|längst|davon|euch|have|were|was"
    r"|i) )"
)
_PAID = r"(?:(?:be|ge|ange)zahlt|überwiesen|paid)(?!\w)"
_SO_FAR = (
    r"(?:aber|schon|doch|bereits|denen|davon|nur|auch|damals|bisher|erst|längst|already|just|only|in fact|back then)"
)
_PAYOUT = (
    r"(?:\w{0,8}(?:auszahlung(?:en)?|payouts?)|einnahmen|earnings|\w{0,8}erlöse?|proceeds|spendengelder\w?|donations)"
)
_REFUND = r"(?:(?:rück)?erstattung|rückzahlung|gutschrift|refund)"
_START = r"(?<![\w.,/:#@+-])"
UNSAID = (
    regex(rf"(?<!\w){_WANTS}{_WHOM}\s{_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_ON}"),
    regex(
        rf"(?<!\w)(?:noch|sind|are|still|stehen|hab|habe|haben|hat|mir|denen|ihnen|schon|angeblich)\s{_ABOUT}"
        rf"{_START}{_NUMBER}\s(?:{_LEFT}|{_BOOKED})(?!\w)"
    ),
    regex(
        # "Trinkgeld 43 Euro und Lohn 410 fehlen"
        rf"(?<!\w)(?:{_PURSE}|lohn|gehalt|trinkgeld|provision|wages|tips)(?: (?:von|of|ist|is|war|was|sind|noch"
        rf"|still|liegt bei|beträgt|über|with"
        rf"|mit)){{0,2}}:?\s{_ABOUT}"
        rf"{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_THINGS}"
    ),
    regex(
        r"(?<!\w)(?:to (?:pay|cough up|fork out|hand over)(?: them)?|darf|dürfen|muss|müssen)(?: jetzt| nun| noch)?"
        rf"\s{_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_THINGS}"
        r"(?:(?=\s?[,;!?)…])|(?=\.?\s?$)|(?=\s(?:nach|be)?(?:zahlen|blechen)))"
    ),
    # "Rechnung über rund 215", "a bill of about 215"
    regex(
        r"(?<!\w)(?:rechnung|forderung|\w{0,8}mahnung|nachzahlung|\w{0,6}pfändung|bill|invoice|claim|debt|garnishment)"
        rf"(?: drauf)? (?:über|in höhe von|of|for|over)\s{_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_THINGS}{_ON}"
    ),
    # "Ein Kredit über 4.500, den ich nie aufgenommen habe"
    regex(
        r"(?<!\w)(?:\w{0,8}kredit|darlehen|loan) (?:über|von|in höhe von|of|for|over)\s"
        rf"{_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_THINGS}"
    ),
    # "Die Rechnung war 79"
    regex(
        r"(?<!\w)(?:rechnung|bestellung|ware|schuhe|stiefel|bill|invoice|order|shoes)(?: selbst| itself)?"
        rf" (?:war|waren|warn|was|were)\s{_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_THINGS}{_ON}"
    ),
    # "Rechnung 45 Euro, 1. Mahnung 50, Inkasso 98".
    regex(
        rf"(?<!\w)(?:\w{{0,8}}mahnung|inkasso\w{{0,5}}|reminder|collector)"
        r"(?: (?:jetzt|dann|nun|schon|now|then|waren|war))?"
        rf":? {_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_THINGS}{_ON}"
    ),
    # "1,450 payout missing", "Auszahlung von 1.450 fehlt", "eBay hält 1450 zurück"
    regex(rf"{_START}{_LARGE} (?:in |an |of |my |meiner? )?{_PAYOUT}(?!\w)"),
    regex(rf"(?<!\w){_PAYOUT} (?:(?:of|von|über|in höhe von)\s{_ABOUT})?{_START}{_LARGE}{_THINGS}"),
    regex(
        r"(?<!\w)(?:hält|halten|behält|behalten|holds?|holding|keeps?|keeping|withholds?|withholding)"
        rf" (?:(?:meine?|noch|einfach|my|still|back|jetzt) ){{0,3}}{_ABOUT}{_START}{_LARGE}"
        r"(?= (?:zurück|ein|fest|von mir|of mine|back)(?!\w))"
    ),
    # "Die Erstattung für die Kopfhörer 149 fehlt", "149 Rückerstattung", "a refund of 149"
    regex(rf"{_START}{_NUMBER} {_REFUND}(?!\w)"),
    regex(
        rf"(?<!\w){_REFUND}(?: (?:für|for) (?:\w{{1,14}} ){{0,2}}\w{{3,16}})?(?: (?:of|von|über|in höhe von))?\s"
        rf"{_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d){_THINGS}"
    ),
    # "Kontostand -410", "Saldo minus 410", "410 im Minus"
    regex(
        r"(?<!\w)(?:kontostand|saldo|konto|balance|account)"
        r"(?: (?:is|was|ist|war|steht|von|of|bei|auf|at|jetzt|now)){0,2}:?"
        r" (?:minus |(?:im minus |negative? )(?:mit |by |of )?|[-–−])"
        r"(?P<number>[1-9]\d{1,3}(?:[.,]\d\d)?)(?![\w%]|[.,:/-]\d)"
    ),
    regex(rf"{_START}{_NUMBER}(?= (?:im minus|in the minus|in the red)(?!\w))"),
    # "Für 499 bestellt, storniert", "ordered for 499"
    regex(rf"(?<!\w)(?:für|um) {_START}{_NUMBER}(?= (?:bestellt|gekauft|eingekauft)(?!\w))"),
    regex(
        rf"(?<!\w)(?:ordered|bought)(?: \w{{1,12}}){{0,3}} for {_START}{_NUMBER}(?![\w%]|[.,:/-]\d|\.\d){_THINGS}{_ON}"
    ),
    # "Nur 40 erstattet", "only 40 refunded"
    regex(
        rf"(?<!\w)(?:nur|erst|bisher|davon|only|just) {_START}{_NUMBER}"
        r"(?= (?:davon )?(?:erstattet|zurückbekommen|zurückgezahlt|zurück|gutgeschrieben|refunded|returned|back)(?!\w))"
    ),
    # "Rechnung war 89, 40 hab ich bezahlt"; "Rechnung 471 bezahlt" is its number.
    regex(rf"(?:^|[,;] )(?P<number>[1-9]\d{{1,2}})(?= {_I_PAID}{{0,4}}{_PAID})"),
    regex(
        r"(?:[.!?\n] |(?<!\w)(?:und|aber|and|but|hab|habe|ich|schon|erst|nur|denen|already|only|die|davon|auch) )"
        rf"(?<!\d\. )(?P<number>[1-9]\d{{1,2}})(?= {_I_PAID}{{1,4}}{_PAID})"
    ),
    # "Hab am 3.10. 100 überwiesen", "bezahlt hab ich aber 100", "i already paid 100"
    regex(
        rf"(?<!\w)(?:habe?|hatte|haben|i'?ve|i have)(?: (?:ich|wir|{_SO_FAR})){{0,4}}"
        rf"(?: am (?:\x01+|\d{{1,2}}\. ?(?:{MONTH})(?: \d{{4}})?))? (?P<number>[1-9]\d{{1,3}}) {_PAID}"
    ),
    regex(
        r"(?<!\w)(?:be|ge|ange)zahlt (?:(?:hab|habe|haben|hatte|sind|waren|wurden) )(?:(?:ich|wir|er|sie"
        rf"|{_SO_FAR}) ){{0,4}}(?P<number>[1-9]\d{{1,3}})(?![\w%]|[.,:/-]\d){_THINGS}(?:{_ON}|(?= davon))"
    ),
    regex(
        rf"(?:^|(?<!\w)(?:i|i'?ve|i have|we|{_SO_FAR}) (?:{_SO_FAR} )?)(?:paid|transferred|sent them)"
        rf"(?: (?:them|{_SO_FAR})){{0,2}} (?P<number>[1-9]\d{{1,3}})(?![\w%]|[.,:/-]\d){_THINGS}"
        rf"(?:{_ON}|(?= (?:of (?:it|that)|already|so far)))"
    ),
)
# "Wollen 64", "they want 64", "gefordert werden 64 Euro": a demand without a currency, or in the passive.
BARE = regex(
    r"(?<!\w)(?<!ich )(?<!wir )(?<!we )(?<!\bi )(?:(?:wants?|wollen|fordern|fordert|verlangen|verlangt|demands?"
    rf"|(?<=\w )(?<!und )(?<!aber )will)(?! ich| wir| i | we ){_WHOM}\s{_ABOUT}{_START}{_NUMBER}(?![\w%]|[.,:/-]\d)"
    rf"{_ON}|(?:gefordert|verlangt) (?:werden|wird|wurden) (?:jetzt |nun |aber ){{0,2}}[€£$]?\d)"
)
