"""What a story says of the claim and the account: paid, blocked, disputed. Who is right it never knows."""

import re
from collections.abc import Iterable

from bot.dialogue.understand.accusations import SENTENCE, accused, called_open, rebutted, without_accusations
from bot.dialogue.understand.affected import other_person as other_person
from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.blockings import says_blocked
from bot.dialogue.understand.blockings import works_still as works_still
from bot.dialogue.understand.bookings import TRIP
from bot.dialogue.understand.breaches import without_breaches
from bot.dialogue.understand.courts_told import CLAUSE
from bot.dialogue.understand.courts_told import court as court
from bot.dialogue.understand.demands import BARE
from bot.dialogue.understand.disputes import without_denied_returns, without_other_returns
from bot.dialogue.understand.doubted_payments import without_doubts
from bot.dialogue.understand.enforcements import without_settled
from bot.dialogue.understand.holdings import below_zero, held
from bot.dialogue.understand.holds import without_holds
from bot.dialogue.understand.incoming import without_incoming
from bot.dialogue.understand.instalments import without_some
from bot.dialogue.understand.livelihood import not_there
from bot.dialogue.understand.made_payments import CAME_BACK, made, without_failed
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.no_claims import ALLEGED, CLAIM_NOT, DENIED_SUM, NEVER_DUNNED, NO_CLAIM, PRESSED
from bot.dialogue.understand.owed import owed_to_me, without_dues, without_payouts
from bot.dialogue.understand.own_payments import paid_by_me, without_beside, without_relatives
from bot.dialogue.understand.paid_elsewhere import without_elsewhere
from bot.dialogue.understand.reclaimed import wanted_back
from bot.dialogue.understand.savings import spent_on_coins
from bot.dialogue.understand.several_payments import only_one_paid
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import any_of, spoken
from bot.dialogue.understand.wanted_payments import without_wanted
from bot.dialogue.understand.wanted_sums import WANTS_SUM
from bot.dialogue.understand.would_be import unreal
from bot.patterns import found_in, regex

_NOT_PAID = any_of("""
    (nicht|nich|nie|niemals|nix|nichts|ned|net|nit|nöd|nid|nüd|nüt|nia) (be|ge|einge|b)?(zahlt|zalt|zoit|zoid|zohlt);
    (nicht|nich|nie|niemals|nix|nichts|ned|net|nit|nöd|nid|nüd) (überwiesen|ueberwiesen|überwisen|beglichen);
    (nicht|nich|nie|noch nicht|nix|nichts) (is |ist |wurde )?(ausgeglichen|nachüberwiesen|nachgezahlt);
    (keinen|kein|nicht einen|not a|no) (einzigen |single |müden |roten )?(cent|pfennig|euro|rappen|groschen|penny|dime)
    (be|ge)?(zahlt|überwiesen|paid); nicht bezahlt;
    (didn't|did not|haven't|have not|not|never) (pay|paid|transfer|settled)*; (is|still|it's|left|ist|noch|
    bleibt) (noch |still |it )?(unpaid| unbezahlt); gehört mir nicht; ist nicht meine*; nicht meine
    (forderung|rechnung|schuld*); (nie|nicht|nichts|nix) (was )?bestellt; nichts bestellt; never ordered;
    (didn't|did not) order; not mine; isn't mine; zahl* (ich )?(nicht|nie); weigere mich; won't pay;
    keine rechnung (bekommen|erhalten); kenne ich nicht; kenn ich nicht; zurückgeschickt; storniert;
    returned (it|them); sent (it|them) back
""")
_PAID_NEVER = regex(
    r"(?<!\w)(?:bezahlt|gezahlt|überwiesen) habe?n? (?:ich|wir) (?:(?:das|die|denen|es|ja|aber|noch|da) ){0,2}"
    r"(?:nie|nicht|nich|nix|nichts)(?!\w)(?! \d| nur| erst| bloß| allein)"
    # "I zahl des ned"; who pays nothing twice has paid.
    r"|(?<!\w)(?:ich|i) (?:zahle?|zoi|zoih) (?:(?:des|das|dat|denen|es|sicher) ){1,2}"
    r"(?:nicht|nie|ned|net|nix|nichts)(?!\w)"
    r"(?! (?:\w{1,6} )?(?:noch|nochmals?|zwei|zweimal|doppelt|wieder|mit|per|mehr|aus|alleine?)(?!\w))"
)
_PAID = any_of("""
    abbezahlt; abgezahlt; debited; (vom|von mein*) (* )?konto abgegangen; payment (was|has been) made;
    (money|amount) left my (* )?account; (i|we) sent (the|them the|that) (money|amount);
    nachüberwiesen; nachgezahlt; nachbezahlt; ausgeglichen;
    (sepa|lastschrift|einzug) … eingezogen; eingezogen per (sepa|lastschrift); von mein* (giro)?konto … eingezogen;
    bezahlt; gezahlt; überwiesen; ueberwiesen; überweisung; beglichen; abgebucht; eingezahlt; paid; transferred; zoit;
    zoid; bzoit; bzohlt; bezohlt; zohlt; bzahlt; payed; did pay; bezalt; überwisen; schon (lange |längst )?(be)?zahlt;
    settled; wire transfer; (geld|betrag|€|euro|eur) … (vom|von mein*) (giro)?konto (runter|weg|abgegangen);
    (vom|von mein*) (giro)?konto … (€|euro|eur|geld|betrag|summe) … abgegangen;
    (vom|von mein*) (giro)?konto (ging|gingen) … ab
""")
_PAID_OTHER = regex(
    r"(?<!\w)(?:wird|werden|will be|shall be|would be)(?: (?!(?:ich|i|habe?|wir)(?!\w))[\w€.]{1,30}){0,10}?"
    r" (?:paid|transferred|bezahlt|gezahlt|überwiesen|eingezahlt|abgebucht)(?!\w)"
    r"|(?<!\w)(?:bezahlt|gezahlt|überwiesen|abgebucht) (?:wird|werden|bekomm\w{1,2}|gekriegt|erhalten)(?!\w)"
    r"|(?<!\w)(?:an|to) (?:(?:die|den|eine?n?|the|a) )?(?:falsche\w?|wrong) \w{3,14}(?: [\w.,€]{1,12}){0,3}"
    r" (?:überwiesen|gezahlt|bezahlt|transferred|paid)"
    r"|(?<!\w)(?:transferred|paid)(?: [\w.,€$£]{1,12}){0,4} to the wrong \w{3,14}"
    r"|(?<!\w)keine (?:sepa|lastschrift|abbuchung)(?: \w{1,12}){0,4} (?:eingezogen|abgebucht)"
    r"|paid out(?! (?:of|to them|to the company))|(?<!per )(?<!mit )(?<!einem )(?<!meinem )(?<!with )(?<!by )"
    r"(?<!\w)(?:prime|abo|audible|jahr|mitgliedschaft|membership|gutschein|ps plus|plus|premium|game pass|gamepass"
    r"|gold|platinum|subscription|sub|netflix|spotify|nitro|pass)(?!\w)[^.!?]{0,30}(?:bezahlt|paid)"
    r"|(?<!\w)(?:paid|bezahlt) (?:\w{1,9} )?(?:for|für) (?:my |mein )?(?:prime|audible|netflix|spotify|plus"
    r"|premium)(?!\w)|(?<!\w)(?:paid|bezahlt|gezahlt) (?:up )?(?:till?|until|through|bis)(?!\w)"
    r"|(?<!\w)(?:(?:im|pro|a|per|each|every|jeden) (?:monat|month)|monatlich|monthly|\w{0,14}abo|\w{0,10}mitgliedschaft"
    r"|subscription|membership)(?!\w)[^!?]{0,120}?(?<!\w)(?:noch|weiter|trotzdem|still)(?: [\w.]{1,10}){0,3}"
    r" (?:abgebucht|eingezogen|charged)(?!\w)|nie (?:et)?(?:was )?nicht (?:be|ge)?zahlt|never not paid"
    # "Damit hab ich immer bezahlt", "immer mit Karte bezahlt": how it was done in all those years.
    r"|(?<!\w)(?:damit|so) (?:hab|habe|haben) (?:ich|wir) immer (?:be|ge)?zahlt"
    r"|(?<!\w)immer (?:mit|per|über|via) (?:\w{1,12} )?\w{2,14} (?:be|ge)?zahlt|always paid (?:with|by|via)(?!\w)"
    r"|(?<!\w)(?:porto|postage|briefmarken?|stamps?|kopien)(?!\w)[^.!?]{0,30}(?:bezahlt|gezahlt|paid)(?!\w)"
    r"|(?<!\w)paid(?: [\w.,€]{1,8}){0,4} (?:postage|for stamps)(?!\w)"
    # "Die Käuferin hat 80 bezahlt": what somebody else paid the seller.
    r"|(?<!bin )(?<!als )(?<!am a )(?<!\w)(?:käufer\w{0,2}|kund(?:e|in|en|innen)|gast|gäste|fahrgast|mieter\w{0,2}"
    r"|buyers?|customers?|guests?|clients?)(?: (?!ich|i |wir|we|und|and)[^\s!?;]{1,14}){0,6}?"
    r" (?:bezahlt|gezahlt|überwiesen|paid)(?!\w)"
    # "Ein Betrüger hat 450 abgebucht", "jemand hat von meinem Konto überwiesen".
    r"|(?<!\w)(?:betrüger\w{0,4}|dieb\w?|hacker\w?|fremde\w?|unbekannte\w?|scammers?|thief|thieves|strangers?"
    r"|(?:jemand|irgendwer|someone|somebody)(?= [^.!?;]{0,40}(?:von mei|vom konto|from my)))(?!\w)"
    r"(?: (?!ich |wir |i |we )[^\s.!?;]{1,30}){0,12}?"
    r" (?:abgebucht|abgezogen|eingezogen|überwiesen|runter|debited|transferred|paid)(?!\w)"
)
# "80 Euro zurück überwiesen": by them, unless the clause says "ich".
_BACK = r"(?:zurück ?(?:überwiesen|gezahlt|bezahlt|gebucht)|paid (?:me |us )?back)(?!\w)"
_THEY_BACK = regex(rf"(?<!\w){_BACK}")
_I_BACK = regex(rf"(?<!\w)(?:ich|habs?|habe|wir|i|we)(?!\w)[^.!?;,]{{0,40}}(?<!\w){_BACK}")
_TRAVEL = regex(
    rf"(?<!\w){TRIP}(?!\w)(?:[^.!?;]|(?<=\d)\.){{0,80}}(?<!\w)(?:paid|bezahlt|gezahlt|überwiesen)(?!\w)"
    rf"|(?<!\w)(?:paid|bezahlt|gezahlt)(?: [\w.,€£$]{{1,12}}){{0,5}} {TRIP}(?!\w)"
)
_NO_COLLECTOR = regex(r"(?<!\w)(?:kein|no) (?:inkasso\w{0,12}|(?:debt )?collect(?:or|ion)s?(?: agency)?)(?!\w)")
_CLAIM = any_of("""
    (mahnt|mahnen|mahnte|mahnten) (mich|mi|uns); (werd|werde|wurde|bin) (* )?(* )?gemahnt; zahlungsaufforderung*;
    (haupt|gesamt|rest)forderung*; schulden; angeblich*; forderung*; inkasso*; mahnung*; mahnbescheid*; rückst*;
    (offene*|ausstehende*) (rechnung*|betrag|posten|saldo|rate|raten); rechnung* offen; schulde;
    (betrag|irgendwas) offen; raten (sind |noch )?(noch )?(offen|überfällig); dunning; gläubiger*;
    instal*ments (are )?(open|overdue|outstanding);
    (wollen|will|fordern|verlangen) (* )?(geld|kohle); debt; debts; claim; claims; owe; collection*; collector*;
    (open|outstanding|overdue|unpaid) (bill|claim|invoice|balance|amount|purchase*|payment*); (offene|unbezahlte)
    (käufe|einkäufe|zahlungen); (amount|invoice) is (still )?open; arrears;
    reminder fee*; mahngebühr*; demand* (money|payment); want* (my )?money
""")
# "Angeblich wird sie in 30 Tagen gelöscht", "Rest angeblich nach Prüfung": of an account, or to come, and no debt.
_OF_ACCOUNT = regex(
    r"(?<!\w)angeblich(?=(?: (?!und|weil|wegen|da|rechnung\w*|forderung\w*|schuld\w*|offen\w*|\w{0,5}zahl\w*)"
    r"[\w.-]{1,14}){0,7}? (?:gelöscht|gesperrt|deaktiviert|geschlossen|entfernt|gehackt)(?!\w))"
    r"|(?<!\w)angeblich(?= (?:nach|bis|in|nächste|bald|folgt)"
    r" (?!(?:[^.!?]|(?<=\d)\.){0,60}(?:offen|schuld|rechn|forder|zahl|mahn)))"
    r"|(?<!\w)angeblich(?= (?:in|bis|binnen) \w{1,8} (?:stunden?|\w{0,8}tage?n?|wochen?)(?!\w))"
    # "In Verbindung mit einem Konto mit offenen Forderungen": somebody else's.
    r"|(?<!\w)(?:mit|zu|with|to) (?:einem|einem anderen|anderen|an|another|a different) (?:konto|account|kundenkonto),?"
    r" (?:mit|das|bei dem|with|that has|which has|having)(?: \w{1,14}){0,3}"
    r" (?:offene\w?|unbezahlte\w?|outstanding|unpaid|open|overdue)"
    r" (?:forderung\w*|rechnung\w*|beträg\w*|claims?|invoices?|balances?|debts?|amounts?|payments?)(?!\w)"
)
_KEPT_BACK = regex(
    r"[^.!?]{0,30}(?<!\w)(?:nicht|nich)(?: mehr| wieder)? (?:aus|raus|her|frei|zurück|rück)\w"
    r"|[^.!?;]{0,12}(?<!\w)(?:nicht|nich) (?:verlieren|verfallen lassen)(?!\w)"
    r"|[^.!?;]{0,12}(?<!\w)(?:eingefroren|einbehalten|festgehalten|frozen|stuck|withheld|on hold)(?!\w)"
)
_NOT_LOSE = regex(r"(?<!\w)(?:not|n't) (?:to )?lose(?!\w)")
# The person's own money, stuck in the account.
_OWN = any_of("""
    verkäufe; sales; gutschrift*; robux; v-bucks; vbucks; werbeguthaben; werbebudget; (ad|ads) (credit|budget|balance);
    creator (fund|fonds|rewards|geld|money|payout|geschenke|gifts); live (gifts|geschenke*); live-geschenke*;
    guthaben*; restguthaben*; kontoguthaben*; gutschein*; geschenkgutschein*; geschenkkarte*; geschenkguthaben*;
    kontostand*; auszahlung*; auszahlen; ausgezahlt*; einbehalten*; mein* (geld|kohle|ganzes geld|ganze kohle);
    balance; voucher*; gift card*; giftcard*; store credit*; wallet; payout*; withdrawal*; withdraw; withheld;
    behalten (sie|die); (sie|die) behalten; behält (die|der|amazon|paypal)*; (they|amazon|paypal) (keep|kept|keeps);
    my (money|funds|credit|earnings|savings); earnings; einnahmen; verdienst*; not paid out; nicht ausgezahlt; salary;
    wage; wages; my (* )?(* )?pay; gehalt; *erlös*; verkäufen; verchäuf*; z guet; z'guet; zguet;
    (lohn|verdienst|bezahlung) … (fehlt|fehlen|offen|ausstehend|nicht); (fehlt|fehlen) … (lohn|verdienst);
    (€|eur|euro|euros) (an |mein* )?(lohn|provision*); mein* (lohn|provision*);
    (travel|flight|airline|shop) credit*; reiseguthaben; tips; trinkgeld;
    credit (on|in) (the|my|that) (account|wallet); account credit; zurückgehalten*; zurückbehalten*; festgehalten*;
    withhold*; withholding; (won't|will not|refuse to|don't|wouldn't) (release|pay out|give back|hand over); on hold;
    (behält|behalten|hält|halten|haltet) (* )?(* )?(* )?(* )?(ein|zurück|fest); (are|is|they're) holding; held back
""")
_OWN_KINDS = (
    ("gift_card", any_of("gutschein*; geschenkgutschein*; geschenkkarte*; geschenkguthaben*; voucher*; gift card*")),
    ("refunds_open", any_of("*erstattung*; retoure*; rücksendung*; refund*; (a|the|my|from) return; returns")),
)
_NOT_OWN = regex(
    r"(?<!\w)(?:keine?|keinen|no|ohne|without) (?:\w{1,10} )?(?:guthaben|gutscheine?|auszahlung|balance|voucher)(?!\w)"
    r"|(?<!\w)(?:outstanding|open|overdue|unpaid|negative) balance(?!\w)|(?<!\w)balance (?:due|owed)(?!\w)"
    r"|(?<!\w)(?:balance|kontostand|saldo)(?: is| was| went| now| of| ist| war| von| bei| jetzt|:){0,2}"
    r" (?:negative?(?!\w)|(?:im )?minus(?!\w)|[-–−] ?[€£$]?\d)"
    r"|(?<!\w)balance (?:is |was |went |now |of ){0,2}(?:negative(?!\w)|minus(?!\w)|[-–−] ?[€£$]?\d)"
    r"|(?<!\w)(?:mit|per|with|by) (?:\w{1,9} )?(?:gutschein|guthaben|voucher|gift card) \w{0,12}(?:zahlt|paid)(?!\w)"
    r"|(?<!\w)(?:they|sie|die|wants?) (?:wants?|wollen|will) (?:my money|mein geld)(?!\w)"
    r"(?! (?:nicht|nich|behalten|keep|not)(?!\w))"
)
_MY_MONEY = regex(
    r"(?<!\w)(?:i|ich|we|wir) (?:just |only |nur )?(?:want|wants|will|möchte|wollen|demand) (?:\w{1,8} )?"
    r"(?:money|geld|kohle)(?!\w)|(?<!\w)(?:wollen|will|want) (?:mir )?mein geld (?:nicht|nich|behalten)(?!\w)"
    # "Revolut will mein Geld auf ein anderes Konto überweisen"
    r"|(?<!\w)(?:wollen|will|wants? to|wanted to|möchte\w?) (?:(?:send|transfer|pay|move|mir|uns|nun|jetzt|nur) ){0,2}"
    r"(?:mein|das|unser|my|our|the) (?:\w{4,10} )?(?:geld|kohle|guthaben|money|balance)"
    r" (?:nur )?(?:auf|an|to|into|onto) (?:\w{1,12} ){0,2}(?:\w{0,8}konto|bank|iban|account)(?!\w)"
)
_PARTS = regex(
    r"[\n!?;,.\s](?:(?<=[\n!?;])|(?<=[,.])(?:(?<!\d\.)|(?<=,\d\d\.)|(?<=\.1[3-9]\.)|(?<=\.[2-9]\d\.)"
    r"|(?<=\d{3}\.\d\d\.))\s|(?<=\s)(?:und|aber|and|but|weil|because|[-–](?! ?[€£$]?\d))\s)"
)
_NEAR = 120  # characters around a sum that can belong to its part of a sentence
_BEHIND = 25  # characters behind a sum in which "guthaben" tells that it is one's own

_FEES = any_of("""
    (mit|inkl|inklusive|plus|samt|incl|zzgl) (den |der |allen |aller )?(gebühr*|kosten|zinsen|mahngebühren);
    (mit|samt) allem; gebühren (sind |schon )?(dabei|drin|inklusive|enthalten);
    (with|including|incl|plus|includes) (the |all |their )?(fee|fees|costs|interest|charges); fees included;
    und kosten; gesamtbetrag; gesamtforderung; insgesamt; alles zusammen; zusammen; in total; total
""")
_PRINTED = regex(
    r"(?<!\w)(?:(?:auf|in|laut|aufm|aufn|am|im) (?:dem |der |den |meinem "
    r"|meiner )?(?:brief|auszug|kontoauszug|foto|bild|umschlag|mail|e-mail|papier|schreiben|rechnung"
    r"|bescheid|formular|screenshot|überweisung|bestätigung|mahnung"
    r"|schein)(?!\w)|steht (?:da|drauf|dort|doch|auf|oben|drin|in der|im|so)|da steht|stehen da|steht drauf"
    r"|it says|the (?:letter|paper|statement|mail|email|screenshot|envelope"
    r"|photo|bill|invoice) (?:says|shows|reads)|printed|it is written|it's written|written (?:on|inside|there)"
    r"|(?:on|in) the (?:letter|paper|statement|photo|picture|envelope"
    r"|screenshot|invoice|bill|mail|email)|according to|abgedruckt|aufgedruckt)(?!\w)"
)
_DROPPED = regex(
    r"(?<!\w)(?:forderung\w*|claims?|debts?|betrag|summe|rechnung|verfahren|vorgang\w{0,3}|angelegenheit|akte"
    r"|inkasso\w*|sache|das|die|sie|they|it"
    r"|amount)(?!\w).{0,80}(?<!\w)(?:ausgebucht|ausbuchen|buchen .{0,30}aus|storniert|stornieren|zurückgezogen"
    r"|zurückziehen|zurückgenommen|eingestellt|einstellen|fallen ?gelassen|fallen ?lassen|erlassen|verzichte\w*"
    r"|withdrawn|withdrew|withdraw|written off"
    r"|writing off|write off|wrote off|dropped|cancelled|canceled|waived)(?!\w)"
)
_NOT_DROPPED = regex(
    r"(?<!\w)(?:nicht|nich|nie|kein\w*|wenn|falls|ob|soll\w*|müssen|not|never|if|should|must|won't|unless)(?!\w)"
)


@remembered
def dropped(text: str) -> bool:
    """Is a claim said to be given up, written off or withdrawn? A wish, or a no, is neither."""
    words = spoken(text)
    return any(_DROPPED.search(one) and not _NOT_DROPPED.search(one) for one in CLAUSE.split(words)[:80])


@remembered
def fetched_back(text: str) -> bool:
    """Was a payment fetched back, or returned by a bank, and nothing paid behind it?"""
    found = CAME_BACK.search(spoken(text))
    return found is not None and not _PAID.search(spoken(text)[found.end() :])


# "Mein Mann hätte immer alles bar bezahlt", "hätte ich bezahlt": nobody did.
_WOULD_PAY = regex(
    r"(?<!\w)(?:hätte\w{0,2}|würde\w{0,2}|wäre\w{0,2}|would(?:'ve| have)?|could have)(?!\w)[^.!?;,]{0,60}?"
    r"(?<!\w)(?:(?:be|ge)?zahlt|(?:be)?zahlen|überwiesen|überweisen|paid|pay)(?!\w)"
)
_WOULD_HAVE = unreal(r"(?:(?:be|ge)?zahlt|überwiesen|paid)")


# "SEPA wurde am 1.10. eingezogen": that full stop ends no sentence.
_DOT_OF_DAY = regex(r"(?:(?<=\d\.\d)|(?<=\d\.\d\d))\.(?= [a-zäöü])")


_LINE = regex(r"(?<=[^\W_]) *\n\s*")


@remembered
def says_paid(text: str) -> bool | None:
    """Is the claim said to be paid? False also for "not mine" and "never ordered"; None where nothing is said, or
    of some instalments only."""
    text = _LINE.sub(". ", text)  # "die wollen 515 von mir", and in a line of its own: "hab ich bezahlt"
    if fetched_back(text) or only_one_paid(spoken(text)):
        return None
    told = _DOT_OF_DAY.sub("", without_failed(without_doubts(without_wanted(spoken(text)))))
    told = without_incoming(without_other_returns(without_settled(told)))
    told = told if _I_BACK.search(told) else _THEY_BACK.sub(" ", told)
    said = without_denied_returns(without_beside(without_payouts(_PAID_OTHER.sub(" ", told))))
    words = _WOULD_HAVE.sub(" ", _WOULD_PAY.sub(" ", without_accusations(said)))
    words = words if demanded(words) else without_relatives(without_elsewhere(words))
    if _TRAVEL.search(words) and not demanded(words):
        return None  # a journey that was booked and paid is no claim
    if (_NOT_PAID.search(words) and _NOT_PAID.search(without_breaches(words))) or _PAID_NEVER.search(words):
        return False
    words = without_some(words)
    if _PAID.search(words) or made(words) or rebutted(said):
        return True
    typed = _WOULD_HAVE.sub(" ", _DOT_OF_DAY.sub("", without_failed(without_doubts(without_wanted(plain(text))))))
    typed = typed if demanded(words) else without_elsewhere(typed)
    typed = without_accusations(without_beside(without_payouts(_PAID_OTHER.sub(" ", typed))))
    return paid_by_me(without_some(typed))


@remembered
def blocked(text: str) -> bool:
    """Does the text say that an account is blocked, closed, limited or out of reach?"""
    return says_blocked(spoken(text))


@remembered
def claim_alleged(text: str) -> bool | None:
    """Does somebody say that the person owes money? False where the text says that no claim stands open; the
    person's own money, held back, is no claim."""
    text = _NO_CENT.sub(" ", text) if says_paid(text) else text  # "kein Euro offen, hab die 80 bezahlt": of a claim
    words = DENIED_SUM.sub(r"\g<sum>", spoken(text))
    words = without_holds(_NO_COLLECTOR.sub(" ", NEVER_DUNNED.sub(" ", words)))
    if NO_CLAIM.search(words):
        return _pressed(NO_CLAIM.sub(" ", words))
    if CLAIM_NOT.search(words) and not PRESSED.search(words):
        return False
    if demanded(words) or accused(words) or _NO_MORE.search(words):
        return not NO_CLAIM.search(plain(words))
    none = owed_to_me(text) or (_own_money(words) and yes_no(text) is False) or NO_CLAIM.search(plain(text))
    return False if none else None


_NO_CENT = regex(
    r"(?<!\w)keine?n? (?:euro|cent|geld|kohle|rate|raten) (?:mehr |da |dort |bei denen )?offen(?!\w)", re.I
)
# "Die sollen die 74,99 nicht mehr verlangen": they do.
_NO_MORE = regex(
    r"(?<!\w)(?:sollen|soll|sollten|should|must)(?: [^\s!?;,]{1,12}| \d+[.,]\d\d){0,5}"
    r" (?:nicht mehr|nicht länger|aufhören|stop|no longer)(?: [^\s!?;,]{1,12}){0,4}"
    r" (?:verlangen|fordern|einfordern|mahnen|demand\w*|claim\w*|asking for)(?!\w)"
)


def _pressed(rest: str) -> bool:
    """Is a sum wanted all the same, by what else is said ("ich schulde nichts, trotzdem will Inkasso 80 Euro")?"""
    wanted = WANTS_SUM.search(rest) or ALLEGED.search(rest)
    return wanted is not None and not _KEPT_BACK.match(rest, wanted.end()) and not _own_money(rest)


@remembered
def balance(text: str) -> bool:
    """Is the money spoken of the person's own, stuck in the account (a balance, a voucher, a payout), and nothing
    that is demanded of them?"""
    return _own(NEVER_DUNNED.sub(" ", spoken(text)), bool(held(text)))


@remembered
def own_sums(text: str) -> tuple[Sum, ...]:
    """The sums that are the person's own, each by the part of the sentence that it stands in; a single one also by
    the whole text."""
    lying = held(text)
    found = tuple(one for one in topmost(text) if not (not_there(spoken(part_of(text, one))) or below_zero(text, one)))
    own = tuple(one for one in found or lying if _own(spoken(part_of(text, one)), one in lying))
    own = tuple(one for one in found if _beside(text, one, own)) if own and found else own
    return own or (found if len(found) == 1 and _alone_own(text, found[0]) else ())


def _alone_own(text: str, one: Sum) -> bool:
    """ "80 Euro für Werbung bezahlt, davon Guthaben noch 55": what was paid is not what lies there."""
    part, own = part_of(text, one), balance(text) or claim_alleged(text) is False
    words = spoken(part)
    return own and says_paid(part) is not True and without_elsewhere(words) == words and not demanded(words)


def _beside(text: str, one: Sum, own: tuple[Sum, ...]) -> bool:
    """Is it one of them, or in a row with one: "12, 15,50 und 20 Euro"?"""
    near = (text[min(one.end, other.end) : max(one.start, other.start)] for other in own)
    return one in own or any(_ROW.fullmatch(between) for between in near)


_ROW = regex(
    r"\s?(?:,|und|and|&|\+)?\s?(?:\d[\d.,]{0,9} ?(?:€|euros?|eur)?\s?(?:,|und|and|&|\+)\s?){0,6}"
    r"(?:(?:am |vom )?\d{1,2}\.\d{1,2}\.(?:\d{2,4})? )?",  # "3.11. 20 Euro und 5.11. 25 Euro"
    re.I,
)


def kinds_of(text: str, sums: Iterable[Sum]) -> dict[str, list[Sum]]:
    """The person's own sums by what they are: a gift card, a refund, or else the balance."""
    kinds: dict[str, list[Sum]] = {}
    for one in sums:
        words = spoken(part_of(text, one))
        kind = next(found_in(words, _OWN_KINDS), "balance")
        kinds.setdefault(kind, []).append(one)
    return kinds


def _own(words: str, lying: bool) -> bool:
    return (lying or (_own_money(words) and not spent_on_coins(words))) and not demanded(
        CLAIM_NOT.sub(" ", NO_CLAIM.sub(" ", words))
    )


def part_of(text: str, one: Sum) -> str:
    """The part of the sentence that the sum stands in."""
    end = one.end - text[: one.end].endswith(".")  # "588.49 euros." ends a sentence
    before, behind = text[max(0, one.start - _NEAR) : one.start], text[end : end + _NEAR]
    return _PARTS.split(before)[-1] + text[one.start : end] + _PARTS.split(behind, maxsplit=1)[0]


@remembered
def _own_money(words: str) -> bool:
    return owed_to_me(words) or bool(_OWN.search(_NOT_OWN.sub(" ", words)))


@remembered
def demanded(words: str) -> bool:
    """Do folded words say that money is demanded?"""
    back, words = wanted_back(words), _OF_ACCOUNT.sub(" ", without_breaches(without_dues(words)))
    if back or _CLAIM.search(_MY_MONEY.sub(" ", words)):
        return True
    if (beside := called_open(words)) and not _own_money(beside):
        return True
    wanted = WANTS_SUM.search(words) or BARE.search(words)
    if wanted is None or _KEPT_BACK.match(words, wanted.end()) or _NOT_LOSE.search(wanted[0]):
        return False
    return not _own_money(wanted[0] + SENTENCE.split(words[wanted.end() : wanted.end() + _BEHIND], maxsplit=1)[0])


def includes_fees(text: str) -> bool:
    """Is the amount said to hold fees or costs, or to be the total?"""
    return bool(_FEES.search(spoken(text)))


def printed(text: str) -> bool:
    """Does the person say that it stands on paper or on a picture?"""
    return bool(_PRINTED.search(spoken(text)))
