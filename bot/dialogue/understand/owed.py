"""Which way money goes: what the company owes the person, or shall pay out, is neither a claim nor a payment of
theirs. Also what takes a claim or a payment back that was noted wrongly."""

from bot.dialogue.understand.incoming import without_incoming
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_FEW = r"(?:\w{1,12} ){0,3}"
_MONEY = r"(?:geld|kohle|(?:€ ?)?\d[\d.,]{0,10}(?: ?(?:€|eur|euro|euros)(?!\w))?)"
_REFUND = r"(?:\d{1,2} )?(?:\w{0,12}erstatt(?:ung|ig)\w{0,3}|rückzahlung|gutschrift|refunds?)"
_RETURNED = r"(?:retoure|rücksendung|return)"
_NOT_YET = (
    r"(?<!\w)(?:(?:noch|immer|bis heute|still|yet) ){0,3}(?:nicht|not)(?: been)?(?: yet)? "
    r"(?:erstattet|zurück\w*|gutgeschrieben|refunded|back)(?!\w)"
)
# "Die 212 Euro vom letzten Verkauf hab ich nie bekommen", "Geld vom Verkauf, 212 Euro, ist weg".
_SALE = r"(?:verkauf\w{0,2}|verkäufe\w?|sales?)"
_NOT_HERE = (
    r"(?<!\w)(?:fehl\w{1,3}|weg|futsch|nicht|nich|nie|ned|net|aus|gone|missing|not|never|haven't|didn't|hasn't"
    r"|stuck)(?!\w)"
)
_SOLD = (
    rf"(?<!wegen )(?<!because of )(?<!over ){_MONEY} (?:vom|von|aus|from|für|of"
    rf"|for)(?: \w{{1,12}}){{0,3}} {_SALE}(?!\w)[^.!?;,]{{0,30}}?{_NOT_HERE}"
    rf"|geld (?:vom|von|aus)(?: \w{{1,12}}){{0,3}} {_SALE},? {_MONEY},?[^.!?;,]{{0,20}}?{_NOT_HERE}"
    rf"|(?:never|not|haven't|didn't) (?:\w{{1,8}} )?(?:got|get|received?|seen?) (?:the |my )?{_MONEY}"
    rf" (?:from|for|of)(?: \w{{1,12}}){{0,3}} {_SALE}"
)
# "Die schulden mir 80", "ich bekomme noch 300 von denen", "mir stehen noch 80 Euro zu", "they owe me 300".
_TO_ME = regex(
    rf"(?<!\w)(?:schuld(?:et|en|eten|ete) {_FEW}(?:mir|uns)(?!\w)|(?:mir|uns) {_FEW}schuld(?:et|en|ig)(?!\w)"
    rf"|(?:bekomm\w{{0,2}}|krieg\w{{0,2}})"
    rf" (?:(?:ich|wir|noch|ja|aber|doch|auch|eigentlich|von|denen|ihnen) ){{0,4}}{_MONEY}"
    r"(?: (?:noch|von|zurück|raus)(?!\w))"
    rf"|(?:bekomm|krieg)\w{{0,2}} (?:(?:ich|wir) )?noch (?:so |etwa |ca\.? |ungefähr )?{_MONEY}"
    r"(?![\d.,])(?! ?(?:€|euros?|eur)? ?(?:strafe|mahn\w*|gebühr\w*|rechnung|zinsen|drauf|aufgebrummt))"
    rf"|von (?:denen|ihnen) (?:bekomm|krieg)\w{{0,2}} {_FEW}{_MONEY}"
    rf"|(?:bekomm|krieg)\w{{0,2}} {_FEW}von (?:denen|ihnen) {_FEW}{_MONEY}"
    rf"|{_MONEY} (?:bekomm|krieg)\w{{0,2}} (?:(?:ich|i|wir|auch|ja|doch|eigentlich|aber|von \w{{2,12}}) ){{0,4}}"
    r"(?:noch|wieder|zurück)(?!\w)(?! (?:als|strafe|mahn\w*|gebühr\w*|aufgebrummt))"
    rf"|{_MONEY} fehl\w{{1,3}} (?:mir|uns)(?!\w)|fehl\w{{1,3}} (?:mir|uns) (?:noch )?{_MONEY}"
    rf"|(?:wart\w{{1,2}}|waiting) (?:\w{{1,9}} ){{0,3}}(?:auf|for)"
    rf" (?:die |meine |the |my )?{_MONEY}"
    rf"|{_RETURNED} {_FEW}{_MONEY}[^.!?;,]{{0,20}}{_NOT_YET}|{_MONEY}[^.!?;,]{{0,10}} (?:für|von|for|from)"
    rf" {_FEW}{_RETURNED}[^.!?;,]{{0,20}}{_NOT_YET}"
    rf"|mein\w{{0,2}} {_MONEY}[^.!?;]{{0,40}}(?<!\w)(?:bekomm|krieg)\w{{0,2}} (?:ich|i|wir|man)(?!\w)"
    r"|(?:mir|uns|ihm|ihr) (?:steht|stehen|ständen|stünden)(?!\w)(?:[^.!?,;]|[.,](?=\d)){0,40}(?<!\w)zu(?!\w)"
    r"|stehen? (?:mir|uns|ihm|ihr)(?!\w)(?:[^.!?,;]|[.,](?=\d)){0,40}(?<!\w)zu(?!\w)"
    rf"|{_REFUND}(?: (?!(?:aber|but|und|and|da|kam|came)(?!\w))\S{{0,13}}[^\s.!?;,]){{0,7}}"
    r" (?:offen?|aus|ausstehend|fehl\w{1,3}|open|outstanding|missing|pending)(?!\w)"
    rf"|(?:offene|ausstehende|fehlende|open|outstanding|missing) {_REFUND}"
    rf"|{_MONEY} (?:(?:von|für|aus|der|die|einer|meiner|from|for|the|a|my) ){{0,2}}{_RETURNED}\w?"
    r" (?:(?:steh|sind|ist|is|are)\w{0,2} )?(?:noch |still )?(?:offen|aus|ausstehend|open|outstanding|pending)(?!\w)"
    rf"|(?:müssen|muss|sollen|soll) {_FEW}(?:mir|uns) {_FEW}(?:[\d.,]{{1,10}}(?: ?(?:€"
    rf"|euro?))? ){{0,1}}(?:be|aus|zurück)?zahlen"
    rf"|{_SOLD}"
    r"|owes? (?:me|us)(?!\w)|(?:i'm|i am|we're|we are) (?:still )?owed(?!\w)"
    r"|(?:have|has|need|needs|must|should|ought) (?:to )?pay (?:me|us)(?!\w))"
)
_EARNED = (
    r"(?<!\w)(?:löhne?|gehalt|gehälter|verdienste?|honorare?|trinkgeld\w*|provision\w*|wages?|salary|earnings|tips"
    r"|commission|pay ?checks?|(?:my|last|weekly|monthly|the) (?:\w{1,8} ){0,2}pay)"
)
# "Closed my account and kept 2300 pounds", "die haben 400 Euro von mir behalten", "sie rücken 300 Euro nicht raus".
_SUM = (
    r"(?:[€£$] ?\d[\d.,]{0,10}|\d[\d.,]{0,10} ?(?:€|£|\$|(?:eur|euros?|pounds?|pfund|quid|gbp|dollars?|usd|bucks|chf"
    r"|franken?|stutz)(?!\w)))"
)
_SO = (
    r"(?:(?:my|mine|meine?n?|the|die|all|about|around|over|like|etwa|ca\.?|über|noch|still|back|on to|me|mir|uns)"
    r" ){0,3}"
)
# "I'm an affiliate with $312 unpaid".
_WORKERS = r"(?:affiliate|partner|streamer|creator|driver|rider|courier|seller|host|freelancer)s?"
_WITHHELD = regex(
    r"(?<!\w)(?<!\bi )(?<!\bwe )(?<!\bme )(?:keep|keeps|kept|keeping|hold|holds|held|holding|withh[eo]ld\w*"
    r"|froze|freez\w{1,3}|sitting on)"
    rf" {_SO}{_SUM}"
    rf"|(?<!ich )(?<!wir )(?<!\w)(?:behalten|behält|halten|hält) {_SO}{_SUM} (?:von mir )?(?:ein|zurück|fest)?(?!\w)"
    rf"|{_SUM} (?:von mir |einfach |auch |noch ){{0,2}}(?:ein|zurück)?(?:behalten|gehalten)(?!\w)"
    rf"|(?<!\w)(?:rück\w{{0,2}}|geb\w{{0,2}}|zahl\w{{0,2}}) {_SO}(?:{_SUM}|\d{{2,5}})"
    r" (?:einfach )?(?:nicht|ned|net|nich) (?:raus|heraus|zurück|aus)(?!\w)"
    # "340 euros of last week not paid", as drivers and sellers tell it.
    rf"|{_SUM} (?:of|from|for|von|vom|aus|für) (?:\w{{1,8}} ){{0,2}}(?:week|month|woche|monat|rides|trips|tips|touren"
    r"|fahrten|sales|verkäufen?)(?: [\w']{1,8}){0,2} (?:not|nicht|never|nie)(?: yet)?"
    r" (?:paid|(?:be|ausge|ge)zahlt)(?!\w)"
    rf"|(?:{_EARNED}|(?<!\w)block pay)(?!\w)[^.!?;\d]{{0,15}}{_SUM} (?:\w{{1,8}} ){{0,2}}"
    r"(?:offen|ausstehend|open|outstanding|unpaid)(?!\w)"
    rf"|{_SUM} (?:\w{{1,8}} ){{0,2}}(?:auszahlung(?:en)?|payouts?|\w{{0,10}}erlöse?|einnahmen)"
    r"(?: (?:noch|mir|immer|einfach|still|are|is)){0,2} (?:fehl(?:t|en)|offen|aus|missing|outstanding)(?!\w)"
    rf"|(?<!\w)(?:auszahlung|payout|erlös)(?: \w{{1,10}}){{0,2}} {_SUM} (?:noch )?(?:fehlt|offen|missing)(?!\w)"
    rf"|(?<!\w){_WORKERS}(?: \w{{1,10}}){{0,4}} {_SUM} (?:still )?(?:unpaid|outstanding)(?!\w)"
    r"|(?<!\w)(?<!\bi )(?<!\bwe )(?:won't|will not|refuse to|don't|do not|didn't) (?:give|pay|release|return|refund)"
    rf" {_SO}{_SUM}"
)
# "I want the money paid out", "they haven't paid me": the company's payment.
_PAID_TO_ME = regex(
    r"(?<!\w)(?:paid|pay|pays|paying) (?:\w{1,9} ){0,2}out(?!\w)|(?<!\w)(?:paid|pay|pays|paying)"
    r" (?:me|us|it to me|to me)(?!\w)"
    r"|(?<!\w)(?:get|got|getting|be|been|was|were|am|i'm|wasn't|not) (?:my \w{1,12} )?paid (?:by|from)"
    r" (?:them|ebay|paypal)(?!\w)"
    r"|(?<!\w)(?:transferred|transfer) (?:\w{1,9} ){0,2}to (?:me|us|my)(?!\w)"
    rf"|{_EARNED}(?!\w)[^.!?;]{{0,40}}?(?<!\w)(?:nicht|nich|nie|noch nicht|not|never|didn't|did not|haven't|hasn't)"
    r" (?:\w{1,10} ){0,2}(?:paid|pay|bezahlt|gezahlt|überwiesen|ausgezahlt)(?!\w)"
    rf"|{_EARNED}(?!\w)[^.!?;]{{0,20}}?(?<!\w)(?:unpaid|unbezahlt|outstanding)(?!\w)"
    # "Die haben mein Guthaben überwiesen", "wir haben Ihr Restguthaben überwiesen".
    r"|(?<!\w)(?!(?:ich|wir|i|we)(?!\w))\w{2,20} (?:haben|hat|ham|have|has) (?:\w{1,9} ){0,3}(?:mein|mei|das|my|the)"
    r" (?:rest)?(?:guthaben|balance)(?: \w{1,10}){0,4} (?:überwiesen|ausgezahlt|gezahlt|transferred|paid|sent)(?!\w)"
    r"|(?<!\w)(?:wir haben|we have) (?:ihr|dein|your) (?:rest)?(?:guthaben|balance)(?: \w{1,10}){0,4}"
    r" (?:überwiesen|ausgezahlt|gezahlt|transferred|paid|sent)(?!\w)"
    r"|(?<!\w)(?:mir|uns|an mich) (?:\w{1,12} ){0,4}(?:über(?:wiesen|weisung|weisen)|(?:be)?gezahlt|bezahlt)(?!\w)"
)
# "Booking hat am 18.12. 1.200 Euro überwiesen": a firm's payment; of one's husband or mother it would be one's own.
_BY_THEM = regex(
    rf"(?<!\w)(?!(?:{PERSON}|ich|wir|er|mama|papa|we|who|wer)(?!\w))[^\W\d]{{2,20}} (?:hat|haben|ham|hätt?)"
    rf" (?:(?:am|gestern|heute|jetzt|nur|schon|erst|mir|uns|immerhin|[\d.]{{2,10}}) ){{0,4}}{_SUM} "
    r"(?:an mich |auf mein konto |zurück )?(?:überwiesen|(?:aus|zurück|be)?ge?zahlt|ausbezahlt|erstattet)(?!\w)"
)
_BLAMED = regex(r"(?<!\w)(?:behaupt\w*|angeblich\w*|sagen|sagt|hieß|meinen|they say|said|says|told|claim that)(?!\w)")
_ENOUGH = r"(?: (?:von mir|gegen mich|at all|against me|from me))?[ .!]{0,3}(?=$|[;!]|[,.](?!\d))"
_NO_CLAIM = regex(
    rf"(?:^|[,;.!] )(?:(?:nein|no|nope|nee|but|aber)[ ,.!]{{1,3}})?(?:there (?:is|was)|there's|it's|(?:es )?gibt)? ?"
    rf"(?:no|keine) (?:claim|claims|forderung|forderungen){_ENOUGH}"
    r"|(?<!\w)there(?:'s| is| was) no claim(?!\w)"
    r"|(?<!\w)(?:amount claimed|amount|claim(?:ed)?(?: amount)?|sum|forderung(?:sbetrag)?|betrag"
    r"|summe)(?:[:=–-]| is| ist){0,2} ?"
    r"(?:none|no|nothing|zero|keine?r?|nein|null|nichts|0(?![.,]?\d)(?: ?(?:€|eur"
    r"|euros?))?)[ .!]{0,3}(?=$|[;!]|[,.](?!\d))"
    r"|(?<!\w)(?:streich|lösch|entfern|delete|remove|drop|strike)\w{0,3} (?:bitte |please )?(?:die|the|that|this) "
    r"(?:ganze |whole )?(?:forderung|claim)(?!\w)"
    r"|(?<!\w)(?:die |the |that )?(?:forderung|claim)"
    r" (?:bitte )?(?:muss |soll |must |should )?(?:weg|raus|streichen|löschen|go)(?!\w)"
    r"|(?<!\w)(?:wird|werden|wurde) (?:von mir |gar |ja |doch ){0,2}kein geld"
    r" (?:von mir )?(?:verlangt|gefordert)(?!\w)"
    r"|(?<!\w)no money is (?:claimed|demanded|asked)(?!\w)"
    r"|(?<!\w)(?:verlang\w{1,2}|will|wollen|fordern|fordert) (?:von mir |gar |ja |doch ){0,2}kein geld(?!\w)"
    r"|(?<!\w)nobody (?:wants|claims|demands) (?:any )?money(?!\w)"
)
_NOT_MINE = regex(
    r"(?<!\w)(?:ist|sind|is|are|das|that's|isn't|aren't) (?:\w{1,9} )?(?:nicht|nich|not|n't)? ?(?:meine?|my|mine)"
    r" (?:forderung|schuld\w{0,2}|claim|debt)(?!\w)"
)
# "640 ist mein Guthaben", "that's my own money".
_IS_MINE = regex(
    r"(?<!\w)(?:ist|is|isch|sind|san|war|waren|are|was|that's|it's|das|its|thats)"
    r" (?:(?:doch|ja|aber|halt|eben|nur|alles|all|just|really) ){0,2}(?:mein\w{0,2}|mis|mei|my|unser\w{0,2}|our)"
    r" (?:(?:eigen\w{0,2}|own|ganzes|restlich\w{0,2}) )?(?:\w{0,10}guthaben|geld|kohle|\w{0,10}erlös\w{0,2}"
    r"|einnahmen|verdienst|auszahlung|erspartes|kontostand|balance|money|earnings|payout|savings|credit)(?!\w)"
)
_UNPAID = regex(
    r"(?<!\w)(?:nothing|nichts|nix) (?:is |was |ist |wurde |hab ich |habe ich )?(?:paid|bezahlt|gezahlt)(?!\w)"
    r"|(?<!\w)(?:not|never|nicht|nich|nie|noch nicht) (?:\w{1,6} )?(?:paid|bezahlt|gezahlt)(?!\w)"
    r"|(?<!\w)(?:didn't|did not|haven't|have not|never) (?:pay|paid)(?!\w)"
    r"|(?<!\w)(?:nichts|nix) (?:be|ge)zahlt(?!\w)"
    r"|(?<!\w)(?:be|ge)zahlt (?:hab|habe|haben|hatte) (?:ich|wir) (?:das |es |aber |eigentlich ){0,2}(?:noch )?(?:nicht"
    r"|nichts|nix|nie)(?!\w)"
    r"|(?<!\w)(?:paid|bezahlt|gezahlt|payment|zahlung)(?:[:=–-]| is| ist| stimmt| war){1,3} ?"
    r"(?:also |all |ganz |einfach )?(?:no|nein|not|nicht|wrong|falsch|incorrect|not right|nicht richtig"
    r"|none|keine)(?!\w)"
    r"|(?<!\w)(?:delete|remove|streich\w?|lösch\w?) (?:bitte |please )?(?:the |that |die |das )?"
    r"(?:payment|paid|zahlung|bezahlt)(?!\w)"
)


# "Die Zahlung ist nicht zuzuordnen", as they say: that it was made nobody takes back.
_NOT_FOUND = regex(
    r"(?<!\w)(?:payment|zahlung|überweisung|geld)(?: \w{1,9}){0,3} (?:nicht|nich|not|nie|never) (?:\w{1,9} ){0,2}"
    r"(?:zu(?:ge|zu)?ordn\w{0,5}|zuordenbar|angekommen|eingegangen|auffindbar|gefunden|verbucht|erhalten|da|arrived"
    r"|found|received"
    r"|matched|assigned|booked)(?!\w)"
)


# "Hab mein Guthaben auszahlen wollen, 640 €": what the person meant to do, and no demand of anybody.
_WANTED_TO = regex(
    r"(?<!\w)(?:aus(?:zu)?zahlen|ab(?:zu)?heben|ab(?:zu)?buchen|abziehen|überweisen|einlösen|transferieren"
    r"|(?:raus|heraus|runter|herunter)(?:holen|nehmen|ziehen)|umbuchen|verschieben)(?: lassen)?"
    r" (?:wollen|gewollt|wollten?)(?!\w)"
)


@remembered
def owed_to_me(text: str) -> bool:
    """Is it the company that owes the person?"""
    words = spoken(text)
    return bool(_TO_ME.search(words) or _WITHHELD.search(words))


@remembered
def without_payouts(words: str) -> str:
    """Spoken words without what the company pays, or shall pay."""
    return _WITHHELD.sub(" ", _TO_ME.sub(" ", _PAID_TO_ME.sub(" ", _BY_THEM.sub(" ", words))))


# "Ich schulde meinem Bruder 200 Euro": no company demands that.
_TO_OTHERS = regex(
    r"(?<!\w)(?:schulde[nt]?|owe) (?:(?:noch|still) )?(?:meine[mrn]|dem|der|my|a|einem|einer) (?:\w{1,12} )?"
    rf"(?!(?:gast|guest|client)(?!\w))(?:{PERSON}"
    r"|freund\w{0,4}|chef\w{0,2}|vermieter\w{0,2}|nachbar\w{0,2}|kolleg\w{0,3}|boss)(?!\w)"
    r"(?: (?:noch )?[€$£]? ?\d[\d.,]{0,10}(?: ?(?:€|eur|euros?|chf|franken|pounds|dollars)(?!\w))?)?"
)


# "Ich will meine 640 Euro zurück", "die Auszahlung von 89 Euro steht aus".
_MINE = regex(
    r"(?<!\w)(?:ich|wir|i|we) (?:will|wollen|möchten?|brauchen?|hätten?|want|need)"
    r"(?: (?:gerne?|doch|nur|just|only|endlich)){0,2} (?:meine?|unsere?|my|our)(?: \w{3,9})?"
    r" (?:€ ?)?\d[\d.,]{0,10}(?: ?(?:€|eur|euros?)(?!\w))?(?! (?:rechnung|schulden|bestellung)(?!\w))"
    rf"|(?<!\w)(?:auszahlung|payout)(?: (?:von|of|über|noch)){{0,2}} {_MONEY}(?: \w{{1,8}}){{0,3}}"
    r" (?:aus|offen|ausstehend|outstanding|pending)(?!\w)"
    rf"|(?:{_MONEY} )?(?<!\w)(?:\w{{0,12}}erlöse?|einnahmen|verdienst|gastgeber[ -]?geld|mein geld"
    r"|my money|auszahlung(?:en)?|earnings|payouts?)"
    rf"(?: (?:von|über|sind|ist|noch|is|are|still|of|{_MONEY})){{0,5}} (?:offen|ausstehend|open|outstanding)(?!\w)"
    rf"|{_MONEY} (?:noch )?offen (?:aus|von|für) (?:\w{{1,12}} )?(?:verkäufen|sales)(?!\w)"
    # "156 Euro sollen die mir noch erstatten", "mir fehlen 156 Euro".
    rf"|{_MONEY} (?:sollen|müssen|sollten|müssten|wollen) (?:die|sie|\w{{3,12}}) (?:mir|uns)(?!\w)"
    rf"|(?<!\w)(?:wollen|will) (?:mir|uns) (?:die |meine )?{_MONEY}(?!\w)"
    rf"|(?<!\w)(?:mir|uns) (?:fehlt|fehlen) (?:noch |jetzt )?{_MONEY}|{_MONEY} retourengeld(?!\w)"
)
# "Your outstanding earnings of EUR 612.35 will be paid by …", "Ihre ausstehende Auszahlung von 80 Euro erfolgt am …".
_OWN = r"(?:earnings|payouts?|pay-?outs?|funds|proceeds|guthaben|auszahlung(?:en)?|verdienst|einnahmen|erlöse?|umsätze)"
_PAID_OUT = regex(
    rf"(?<!\w)(?:your|my|the|any|all|ihre?n?|deine?n?|meine?n?|das|die|der) (?:[\w-]{{1,12}} ){{0,3}}{_OWN}(?!\w)"
    r"[^!?;]{0,50}(?<!\w)(?:will|wird|werden|is|are|being|be|erfolgt\w*|shall|to be)(?!\w)"
    r"(?:[^!?;]{0,40}(?<!\w)(?:paid|transferred|released|available|ausgezahlt|ausbezahlt|überwiesen|freigegeben)(?!\w)"
    r"|(?<=erfolgt))"
    rf"|(?<!\w)(?:outstanding|pending|remaining|unpaid|open|offenen?|ausstehenden?|restlichen?) {_OWN}(?!\w)"
    rf"(?: (?:of|von|in höhe von|über))?(?: {_SUM})?"
    r"|(?<!\w)(?:balance|saldo|betrag|amount|kontostand)(?!\w)[^!?;]{0,60}(?<!\w)(?:paid (?:out|to you)"
    r"|transferred to you|released to you|an sie ausgezahlt|an dich ausgezahlt|ausgezahlt|ausbezahlt)(?!\w)"
)
# "Der Käufer will 60 Euro zurück", "I heard they like to charge 40 euro": nobody demands it of the person.
_BY_OTHERS = regex(
    r"(?<!\w)(?:der|die|ein\w?|the|a|my|mein\w?) (?:\w{1,12} )?(?:käufer(?:in)?|kunde|kundin|gast|mieter(?:in)?"
    r"|fahrgast|buyer|customer|guest"
    r"|tenant|rider|passenger) (?:will|wollte|verlangt\w?|fordert\w?|wants?|wanted|demands?"
    r"|claims?)(?!\w)[^.!?;,]{0,60}"
    r"|(?<!\w)(?:angst|fürchte|befürchte|fear|afraid|scared|worried|hoffe|hope)(?!\w),? (?:(?:dass|das|that) )?"
    r"(?:die|sie|they|amazon|paypal|es|it)(?!\w)[^.!?;,]{0,80}"
    r"|(?<!\w)(?:gehört|gelesen|heard|read),? (?:(?:dass|das|that) )?(?:die|sie|man|they|people|others|andere)(?!\w)"
    r"(?![^.!?;,]{0,80}(?<!\w)(?:ich|mir|mich|von mir|i|me|my)(?!\w))[^.!?;,]{0,80}"
)


# "Nitro bis März bezahlt 99 Euro": what runs and is paid.
_SUBSCRIBED = regex(
    r"(?<!\w)(?:nitro|prime|abo|premium|gold|platinum|plus|game ?pass|mitgliedschaft|membership|subscription|sub)(?!\w)"
    rf"(?: [^\s.!?;,]{{1,12}}){{0,4}} (?:bezahlt|gezahlt|paid)(?: {_MONEY})?"
)


# "Konto zu, 1840 Euro drauf. Will das Geld raus": nobody else is named who wants it.
_OWN_WISH = regex(
    r"(?:^|[.!?;\n] ?)(?:und |aber |also |and |but )?(?:will|möchte|brauch\w?|want|need) (?:nur |einfach |just |only )?"
    r"(?:das|mein|die|the|my|all my) (?:ganzes |ganze )?(?:geld|kohle|guthaben|money) (?:jetzt |endlich |now )?"
    r"(?:raus|zurück|wieder|haben|out|back)(?!\w)"
    # "640 euro drauf. will mein geld"
    r"|(?:^|[.!?;,\n] ?)(?:und |aber |also |and |but )?(?:will|möchte|brauch\w?|want|need)"
    r" (?:(?:nur|einfach|just|only) )?(?:mein|my|all my) (?:ganzes |ganze )?(?:geld|kohle|guthaben|money)(?!\w)"
    # "Die wollen mein Geld nicht rausgeben", "they want to keep my money"
    r"|(?<!\w)(?:wollen|will) (?:mir |uns )?(?:mein|unser) (?:ganzes )?(?:geld|guthaben) (?:nicht|nich|behalten)(?!\w)"
    r"|(?<!\w)wants? to keep (?:my|our|all my) (?:money|balance|funds)(?!\w)"
)


# "Ich muss doch die Miete zahlen", "I have to pay my rent": no claim of whoever shut the account.
_LIVING = (
    r"(?:miete|nebenkosten|unterhalt|kita|essen|lebensmittel|beerdigung|bestattung|funeral|rent|mortgage"
    r"|child support|groceries|food)"
)
_TO_LIVE = regex(
    rf"(?<!\w)(?:muss|müssen|müsste|soll|sollte|kann|könnte|wollte|will) (?:(?!rechnung|zahl|bezahl)\w{{1,10}} ){{0,4}}"
    rf"{_LIVING} (?:(?:und|oder) \w{{2,12}} ){{0,2}}(?:\w{{1,8}} )?(?:be)?zahlen(?!\w)"
    rf"|(?<!\w){_LIVING} (?:muss|müssen|soll|sollte) (?:\w{{1,8}} )?(?:be|ge)zahlt werden(?!\w)"
    rf"|(?<!\w)(?:(?:must|have to|need to|should|can't|cannot) )?pay (?:(?:for|my|our|the) ){{0,2}}{_LIVING}(?!\w)"
    # "Ich muss davon die Rohstoffe bezahlen", "davon zahl ich meine Leute".
    rf"|(?<!\w)(?:davon|damit) (?:(?:muss|müssen|soll|sollte|wollte|will) )?(?:ich |wir )?(?:(?!rechnung|inkasso"
    rf"|forderung"
    rf"|mahnung|schulden)\w{{2,14}} ){{0,4}}(?:be|ein)?(?:zahlen?|zahl|kaufen)(?!\w)"
    r"|(?<!\w)(?:meine|unsere|die) (?:lieferanten|rohstoffe|materialien|mitarbeiter|angestellten|leute|löhne|handwerker"
    r"|werkstatt|bank) (?:auch |noch |ja |doch )?(?:be)?zahlen(?!\w)"
)


# "Angeblich auffällige Zahlungen": what a bank looks into, and nobody demands.
_UNUSUAL = regex(
    r"(?<!\w)(?:angeblich |allegedly |wegen )?(?:auffällig|ungewöhnlich|verdächtig|suspicious|unusual)\w{0,3}"
    r" (?:\w{1,12} )?(?:zahlung|payment|transaktion|transaction|überweisung|transfer|abbuchung|buchung)\w{0,4}"
)


@remembered
def without_dues(words: str) -> str:
    """Spoken words without what the company owes, or the person to somebody else, and what only others demand."""
    words = _OWN_WISH.sub(" ", without_incoming(words))
    words = _BY_OTHERS.sub(" ", _MINE.sub(" ", _WANTED_TO.sub(" ", _PAID_OUT.sub(" ", words))))
    words = _UNUSUAL.sub(" ", words)
    words = _TO_LIVE.sub(" ", _SUBSCRIBED.sub(" ", words))
    return _TO_ME.sub(" ", _TO_OTHERS.sub(" ", words) if "schuld" in words or "owe" in words else words)


def denies_claim(text: str) -> bool:
    """Is it said outright that nobody demands money, or that the noted claim shall go? What others are said to say does
    not count."""
    words = spoken(text)
    return bool(_NO_CLAIM.search(words)) and not _BLAMED.search(words)


def not_my_claim(text: str) -> bool:
    """Is a sum said to be no claim against this person?"""
    words = spoken(text)
    return bool(_NOT_MINE.search(words)) and not _BLAMED.search(words)


def mine(text: str) -> bool:
    """Is a sum said to be the person's own money?"""
    return bool(_IS_MINE.search(spoken(text)))


def that_is_mine(text: str) -> bool:
    """The same of a sum that is only pointed at: "das ist mein Guthaben"; not "da ist nur mein Guthaben drauf"."""
    words = spoken(text)
    found = _IS_MINE.search(words)
    return found is not None and _THAT.search(words, 0, found.end() - len(found[0].split(maxsplit=1)[1])) is not None


_THAT = regex(r"(?<!\w)(?:(?:das|des|die|es|that|this) (?:ist|sind|is|isch|war|waren|are|was)|das|that's|it's|its) $")


def denies_payment(text: str) -> bool:
    """Is it said outright that nothing was paid? A day or a sum that is wrong is something else."""
    words = without_payouts(_NOT_FOUND.sub(" ", spoken(text)))
    return bool(_UNPAID.search(words)) and not any(sign.isdigit() for sign in words)
