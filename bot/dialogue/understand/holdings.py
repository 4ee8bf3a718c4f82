"""Sums said to lie in the account, or to be stuck: "420 euro drauf", "on the account i have 420". Whose they are it
never knows."""

import re

from bot.case import Money
from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.coins import BESIDE, COINS_ALONE
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.shown_bills import without_shown
from bot.dialogue.understand.text import level
from bot.patterns import regex

_IN_IT = r"(?P<it>drauf|druff?|darauf|drin|drinne|drinnen|inside|(?:on|in) (?:it|there))"
_ACCOUNT = (
    r"(?:(?:(?:auf|in|uff?|af) (?:dem|mein|meinem|diesem|mim|mym|meim|mei'?m)|aufm|[iau]m|ufm)"
    r" (?:\w{1,20}[ -])?(?:\w{0,12}konto|account|wallet)"
    r"|auf (?:meinem )?paypal|(?:on|in) (?:the|my|that|this|their) (?:\w{1,20} )?(?:account|wallet|app)"
    r"|(?:in|auf) (?:der|deren|dieser|meiner) (?:\w{3,10}-?)?(?:app|geldbörse|geldbeutel|wallet)|im geldbeutel|inner"
    r" app)"
)
_STUCK = (
    r"(?:futsch|locked in|eingefroren|i{1,2}g?froo?re|gfroo?re|festgehalten|fest|blockiert|einbehalten|stuck|frozen"
    r"|held|locked"
    r" up"
    r"|(?:auf|on|im) hold|held back|trapped|reserved|(?:in|on|under) (?:a )?reserve|in (?:der )?reserve)"
)
_BETWEEN = (
    r"(?:noch|no|grade?|gerade|momentan|aktuell|derzeit|jetzt|currently|now|san|sin|warn|sind|waren|war|ist|is|are"
    r"|was|were|liegen|lagen|liegt|lag|stecken|steckt|stehen|hängen|da|dort"
    r"|ja|doch|aber|auch|immer|rum|vo[nm] (?:mir|uns)|die|ich|hab|habe|hatte|wir|haben|hatten|geld|fest|nur|etwa|ca\.?"
    r"|rund|fast|knapp|genau|cash|über|rente|pension|gehalt|lohn|kindergeld|bürgergeld|unterhalt|elterngeld|krankengeld"
    r"|wohngeld|bafög|grundsicherung|ersparnisse|erspartes|savings|wages|salary"
    r"|wertpapiere|aktien|etfs?|krypto|bitcoin|shares|stocks|gutschrift|guthaben|gutscheine?|robux|v-?bucks"
    r"|spenden|spendengelder\w?|donations?|mitgliedsbeiträgen?|vereinsgelder\w?"
    r"|still|sitting|stuck|left|trapped|locked|that|being|i|have|had|got|there|about|of|mine|money|just|only|around)"
)
# "Konto mit 2.300 Euro Spenden", "my account is frozen with 2,300 in donations".
_WITH_IT = regex(
    r"(?<!\w)(?:\w{0,12}konto|account|wallet)(?: (?:bei|at|von|auf) \w{3,12})?(?: (?:ist|is|wurde|was))?"
    r"(?: (?:gesperrt|eingefroren|eingeschränkt|limitiert|dicht|zu|limited|frozen|blocked|locked|closed))?"
    r" (?:mit|with)(?: (?:rund|etwa|ca\.?|über|fast|knapp|meinen?|about|over|nearly|my|all my)){0,2} $"
)
_A_DEBT = regex(
    r" (?:\w{1,12} )?(?:\w{0,8}forderung\w{0,2}|\w{0,3}schulden|\w{0,5}rückst\w+|\w{0,8}rechnung\w{0,2}|mahn\w+|minus"
    r"|miesen|offen\w*|pfänd\w+|claims?|debts?|bills?|invoices?|owed|owing|open|unpaid|overdue)(?!\w)"
)
# What follows tells of a debt or a booking.
_NO_BALANCE = (
    r"(?: \w{1,12})? (?:offen\w*|schulden|minus|miese\w*|fällig|rückst\w*|zu zahlen|\w*zahl\w*"
    r"|(?!allegedly)\w*(?:leg|schlag|rechne|buch|steh)\w*|\w*gekommen|\w*gegangen|gutgeschrieben|überwiesen"
    r"|gefordert|verlangt"
    r"|debts?|owed|due|open|negative|(?:un)?paid|transferred|overdue)(?!\w)"
)
# "640 euro from selling a bike are held"
_SOURCE = r"(?: (?:from|for|of|aus|von|vom|für)(?: [a-zäöüß'-]{1,15}){1,5}?)?"
_OF_SALES = r" (?:vom|von|aus|from|of)(?: (?:dem|den|meinen|the|my))? (?:verkauf|verkäufen|sales?|selling)"
_BEHIND = regex(
    rf"(?:{_SOURCE} (?:are|is|were|was|sind|ist|werden|wird|wurden|hängen|stecken)"
    rf" (?:now |all |jetzt |alle |noch |still |being )?{_STUCK}(?!\w)(?!{_NO_BALANCE}))"
    rf"|(?:{_OF_SALES})?[ ,]{{0,2}}(?:{_BETWEEN}[ ,]{{1,2}}){{0,5}}(?:{_ACCOUNT}(?! vo[nm] (?!verk)| de[rs] )"
    rf"|{_STUCK}|{_IN_IT})"
    rf"(?!\w)(?!{_NO_BALANCE})"
)
_BEFORE = regex(
    rf"(?<!\w)(?:(?:{_ACCOUNT}|{_IN_IT})(?: {_BETWEEN}){{0,5}}"
    r"|(?:da|dort) (?:liegen|liegt|stecken|steckt|hängen|hängt|sind|wären|warten)"
    r"(?: noch| ja| auch| immer| etwa| gerade| grade?){0,3})"
    r"[ :]{1,2}$"
    r"|(?<!\w)(?:gehalt|lohn|rente|geld|guthaben|pension|ersparnisse|salary|wages|money|savings)(?: \w{1,8}){0,3}"
    r" (?:drauf|drin|in it|in there), $"
)
# "Two payouts held, 780 and 430 euro"
_PAYOUTS = regex(
    r"(?<!\w)(?:payouts?|auszahlung(?:en)?) (?:[a-zäöü-]{1,14} ){0,5}"
    r"(?:held|stuck|frozen|fest|einbehalten|zurückgehalten|eingefroren|on hold)(?: [a-zäöü]{2,14}){0,2}[,:] $"
)
_AFTER = regex(_NO_BALANCE)
# "Ich will meine 640 Euro zurück", "can't get at my 640 euros"; "meine 45 Euro Rechnung" is none.
_MY = regex(
    r"(?<!\w)(?:meine?n?|mini|mei|unsere?n?|my|our)"
    r"(?: (?:letzten?|ganzen?|gesamten?|restlichen?|last|remaining|whole))? $"
)
_STAYS_MINE = regex(
    r"[)!]?(?=$|[.,;:!?](?:\s|$)|\n| (?:zurück|wieder|raus|heraus|rausrücken|nicht|nich|net|ned|nie|nimmer|sind|ist|san"
    r"|liegen|liegt|stecken|steckt|hängen|hängt|weg|futsch|fest|haben|hat|und|aber|weil|die|da|dort|jetzt|endlich"
    r"|dringend|behalten|behält|einbehalten|eingefroren|ran|rankommen|bekomm\w*|krieg\w*|komm\w*|brauch\w*|wann|auf"
    r"|bei|drauf|drin"
    r"|back|out|now|are|is|stuck|that|which|and|but|because|there|inside|on|in|anymore|any more|asap|please)(?!\w))"
)
# "Ich hab da noch 430 € stehen", "I still have 430 € sitting there": what one has with a company, no debt.
_I_HAVE = regex(
    r"(?<!\w)(?:(?:ich|wir) (?:hab\w{0,2}|hatten?)|hab\w{0,2}(?: (?:ich|wir))?|hatten? (?:ich|wir)"
    r"|(?:i|we)(?: still| also)? (?:have|had|got)|(?:i|we)'ve(?: still)?(?: got)?)"
    r"(?: (?:da|dort|drüben|noch|ja|auch|aber|immer|etwa|ca\.?|rund|fast|knapp|über"
    r"|bei (?!mir|uns)\w{2,15}|still|about|around"
    r"|over|nearly|(?:with|at) \w{2,15})){0,5} $"
)
_LEFT_THERE = regex(
    r"(?: (?:da|dort|drüben|noch|immer|rum|bei (?!mir|uns)\w{2,15}|von (?:mir|uns)|still|just)){0,4}"
    r" (?:stehen|liegen|rumliegen|hängen|stecken|sitting|lying|parked|waiting)(?!\w)"
)
# "8.932,11 liegen noch da": in the account, where no paper lies.
_LIES_BEHIND = regex(
    r" (?:liegt|liegen|lagen|steckt|stecken|hängt|hängen)(?: (?:noch|immer|ja|halt|auch)){0,2} (?:da|dort)(?!\w)"
)
# "1.284,60 € hams noch von mir", "die haben noch 430 euro von mir": kept, and nothing that was taken.
_OF_ME = r"(?:von (?:mir|uns)|vo mir|of mine|of ours)"
_NO_MORE_TOLD = r"(?=\W{0,3}$|[.,;!?\n]| (?:und|and|aber|but|weil|because|die|das|seit|since)(?!\w))"
_MOREOVER = r"(?: (?:noch|immer|ja|auch|da|halt|jetzt|still|also))"
_HAVE_BEHIND = regex(
    rf" (?:haben|hams|ham|hom|homs|hobn|hat|have|has)(?: (?:die|sie|de|s|they|\w{{3,12}}))?{_MOREOVER}{{0,3}}"
    rf" {_OF_ME}{_NO_MORE_TOLD}"
)
_HAVE_BEFORE = regex(rf"(?<!\w)(?:haben|ham|hom|hobn|hat|have|has)(?: (?:die|sie|de|they))?{_MOREOVER}{{0,3}} $")
_BELONGS = regex(
    r",? (?:die|das|that|which) (?:mir|uns|ja mir|are mine|is mine|belongs? to me)(?: gehör(?:en|t))?(?!\w)"
)
_MINE_BEHIND = regex(rf" {_OF_ME}{_NO_MORE_TOLD}")
# "240 euro für die kamera, die geben sie nicht raus", "240 from a sale, they won't pay it out".
_WITHHELD = regex(
    r"(?P<between>(?:[^.!?;\n\d]|\.(?=\d)){0,70}?)(?<!\w)(?:(?:zahlen|zahlt|geben|gibt|rücken|rückt|lassen|lässt)"
    r"(?: (?:die|sie|der|de|es|das|mir|uns|ebay|paypal|amazon|vinted|kleinanzeigen)){0,3}"
    r"(?: (?:einfach|noch|immer|aber|auch|jetzt|ja)){0,3} (?:nicht|nich|net|ned|nie|nimmer)(?: mehr)?"
    r" (?:aus|raus|heraus|her|frei)|(?:they )?(?:won't|don't|do not|will not|refuse to)"
    r" (?:pay(?: (?:it|that|me))? out|release(?: (?:it|that))?|hand (?:it|that) over)"
    r"|(?:nicht|nich|net|ned) (?:mehr )?(?:abheben|auszahlen|überweisen|verfügen) (?:kann|können|konnte|darf)"
    r"|(?:can't|cannot|couldn't|can not) (?:withdraw|get (?:at|to|out)|transfer))(?!\w)"
)
# "I'm an affiliate with $312 unpaid".
_WORKER = regex(
    r"(?<!\w)(?:affiliate|partner|streamer|creator|driver|rider|courier|seller|host"
    r"|freelancer)s?(?: \w{1,10}){0,4} [€£$]?$"
)
_UNPAID = regex(r" ?(?:€|euros?|dollars?|bucks|pounds?|quid)?,? (?:still )?(?:unpaid|outstanding)(?!\w)")
# "Verkauft für 180, Geld hab ich nie bekommen"; a buyer's money is something else.
_SOLD = regex(r"(?<!\w)(?:verkauf\w{0,2}|verkäufe|sold|sale)(?!\w)[^.!?;\n]{0,40}$")
_NEVER_GOT = regex(
    r",?(?: (?:und|and|but|aber|das|the|my|dafür))?"
    r" (?:geld (?:hab|habe|haben) (?:ich|wir) (?:\w{2,5} )?(?:nie|nicht|nich|noch nicht) (?:bekommen|gekriegt"
    r"|gesehen|erhalten)"
    r"|(?:i )?(?:never|haven't|didn't|did not) (?:got|get|gotten|received?|seen?|saw) (?:the |my |any "
    r"|that )?(?:money|cash|it))"
    r"(?!\w)"
)
# "Couch für 180 verkauft, das Geld hängt fest", "sold a jacket for 60 and the money is stuck".
_SOLD_FOR = regex(r" ?(?:€|euros?|eur)?(?: [^\s.!?;,\d]{1,14}){0,2}? verkauft(?!\w)")
_HANGS = regex(
    r"[^?\d]{0,80}?(?<!\w)(?:geld|kohle|erlös|knete|money|cash|payment|payout|auszahlung)(?: \w{1,10}){0,3}?"
    r" (?:hängt|hängen|steckt|liegt|fehlt|kommt (?:nicht|nich|nie)|kam (?:nicht|nie)|eingefroren|einbehalten"
    r"|festgehalten|zurückgehalten|blockiert|fest|stuck|frozen|held|missing|never (?:came|arrived)"
    r"|(?:nicht|nie) (?:bekommen|gekommen|gekriegt|erhalten))(?!\w)"
)
# "Spendenkonto gesperrt, 860 Euro Spenden".
_DONATED = regex(
    r" ?(?:an |in |aus )?(?:spenden|spendengeldern?|mitgliedsbeiträgen?|donations)(?=\W{0,3}(?:$|[.,;!?\n])"
    r"| (?:drauf|drin|sind"
    r"|liegen|hängen|stecken|are|is)(?!\w))"
)
# "Geld 410 Euro noch bei ebay", "86 euro still with vinted".
_STILL_WITH = regex(
    rf" (?:noch|immer noch|still)(?: (?:immer|auch))? (?:bei|with|at) (?!mir|uns|dir|me|us)\w{{2,15}}{_NO_MORE_TOLD}"
)
# "Komme an 640 Euro nicht mehr dran", "640 Euro kann ich nicht mehr abheben", "no access to 640 euros"; "where's my
# money? 640 euros!"
_AT_IT = regex(
    r"(?<!\w)(?:komm\w{0,2}|kommen)(?: (?:ich|wir|jetzt|auch|so|seitdem)){0,3}(?P<not> (?:nicht|nich|net|ned"
    r"|nimmer)(?: mehr)?)?"
    r" an (?:die |meine |unsere )?$"
    r"|(?P<access>(?<!\w)(?:no|without|lost(?: all)?|kein\w*|ohne) (?:access to|zugriff auf) (?:the |my |meine "
    r"|die )?$)"
    r"|(?P<asked>(?<!\w)(?:wo (?:ist|bleibt|sind)|was ist mit|where(?:'s|s| is)|what about) (?:mein\w{0,2}|das|my|the)"
    r" (?:ganze\w? )?(?:geld|kohle|guthaben|money|cash|balance) ?[?!.]{1,4} $)"
    r"|(?P<saved>(?<!\w)(?:meine?|unsere?) (?:ganzen? |gesamten? |letzten? )?(?:ersparnisse|erspartes)[,:]? $)"
)
_NOT_AT_IT = regex(r" (?:nicht|nich|net|ned|nimmer)(?: mehr)? (?:d?ran|heran|hin)(?!\w)|(?= (?:d?ran|heran)(?!\w))")
_CANNOT = regex(
    r" (?:kann|könn\w{1,2}|konnte\w?|darf) (?:ich|wir) (?:[a-zäöü]{2,8} ){0,2}?(?:nicht|nich|net|ned|nimmer)"
    r"(?: mehr)? (?:abheben|auszahlen|rausholen|auszahlen lassen)(?!\w)"
)
_THERE_LEFT = regex(rf"(?: (?:still|just|sitting|left)){{0,2}} (?:in |on )?there{_NO_MORE_TOLD}")
_OTHER_MONEY = regex(
    r"(?<!\w)(?:mein\w{0,2}|das|den|my|the) (?:\w{1,12} )?(?:geld|guthaben|rest|erlös|auszahlung"
    r"|money|balance|payout)(?!\w)"
)
_WANTED = regex(
    r"(?<!\w)(?:will|wollen|woll'n|verlang\w*|forder\w*|soll\w*|offen\w*|mahn\w*|inkasso\w*|behaupt\w*|angeblich\w*"
    r"|wants?"
    r"|demand\w*|claim\w*)(?!\w)"
)
_SPENT = regex(
    r"(?<!\w)(?:\w{0,6}(?:be)?zahl(?:e|en|t|te|ten)?|überwiesen|überweise|abgebucht|ausgegeben|schuld\w*|mahn\w*"
    r"|rechnung\w*|paid|pay"
    r"|spent|spend|transferred|owe|owed|debt)(?!\w)"
)
# "Wollte 860 Euro spenden"
_GIVES = regex(rf"{_SPENT.pattern}|(?<!\w)(?:woll\w*|will|soll\w*|möcht\w*|kann|muss|würde|zu|want\w*|would|to)(?!\w)")
_OWED = regex(r"(?:-|\bminus |\b(?:wegen|wg\.?|aufgrund|because of|due to)(?: \w{1,12}){0,2} )$")
# "Hab da Spiele für bestimmt 900€ drauf": what things cost once is no balance.
_WORTH = regex(
    r"(?<!\w)(?:\w{0,12}spiele?n?|games?|filme?|bücher|skins?|\w{0,12}musik|apps?|dlcs?|books?|movies?|films?|songs?"
    r"|kurse?|inhalte|content|sachen|zeug|stuff|things)(?: \w{1,12}){0,3} (?:für|for|im wert von|worth)"
    r"(?: [a-zäöü.]{1,12}){0,3} $"
)
_SENTENCES = regex(r"[.!?]\s|\n")
_STOPS = regex(r"[.!?;\n,]\s|\n")
_REACH = 80  # characters before a sum in which a place may stand
# "Drauf" may mean the letter, or what is added to a debt.
_ELSEWHERE = regex(
    r"(?<!\w)(?:(?P<account>\w{0,20}konto|account|wallet)|(?<!per )(?<!per e-)(?<!via )(?<!by )"
    r"\w{0,12}(?:brief|schreiben|mail|mahnung|rechnung|bescheid|auszug"
    r"|(?<!wegen )pfändung|umschlag|foto|bild|screenshot|zettel|papier|beleg|nachricht)|letter|bill|garnishment|invoice"
    r"|statement|photo|picture|envelope"
    r"|paper|notice|message|(?P<stands>steht|stehen|stand|says)|gebühr\w*|kosten|zinsen|kommen|kommt|hauen|haut"
    r"|schlagen|packen|legen"
    r"|plus|zusätzlich|fees?|interest)(?!\w)(?! (?:ge?schr[ie]{1,2}be?n?|gschickt|geschickt|gesendet|abgeschickt|hin))"
)
_WRITTEN = regex(
    r"(?<!\w)(?:sent|send|wrote|written|schrieb)(?: \w{1,6}){0,3} (?:e-)?$"
)  # their own mail has no money in it
_POINT = regex(r"[.,]")
_PLAIN = regex(
    r"(?<![\w.,:/#-])(?<!seit )(?<!since )(?<!minus )(?:\d{1,3}[.,]\d{3}|\d{2,6})(?![\w%]|[.,:/-]\d)"
    r"(?! (?:robux|v-?bucks|coins?|points|punkte|gems|münzen|credits|meilen|miles)(?!\w))"  # of a game, and no euros
)


@remembered
def held(text: str) -> tuple[Sum, ...]:
    """The sums with a place right beside them that is the account, or a word that says that they are stuck; without a
    currency only where the text has no other sum."""
    small = level(text)
    found = topmost(text) or tuple(
        Sum(Money(int(_POINT.sub("", match[0])) * 100), match.start(), match.end()) for match in _PLAIN.finditer(small)
    )
    return tuple(one for one in found if one.money.cents and _lies_there(small, one))


def _lies_there(small: str, one: Sum) -> bool:
    before = small[max(0, one.start - _REACH) : one.start]
    if any(
        rule(small, before, one)
        for rule in (
            _sat_on,
            _still_there,
            _beside_coins,
            _stays_mine,
            _left_there,
            _kept_of_mine,
            _withheld,
            _unreached,
        )
    ):
        return True
    beside = BESIDE.match(small, one.end)
    place = _BEHIND.match(small, beside.end() if beside else one.end) or (
        None if _AFTER.match(small, one.end) else _BEFORE.search(before)
    )
    if place is None and (_PAYOUTS.search(before) or _with_it(small, before, one)) and not _AFTER.match(small, one.end):
        return True
    if place is None or _OWED.search(before) or _WORTH.search(before):
        return False
    if not place["it"] or " von mir " in place[0]:
        return True
    return not ("steh" in place[0] or _means_other(before))


# "1,187.20 they're sitting on", "die sitzen auf 450 Euro von mir".
_SIT = r"(?:sit|sits|sitting|sat|sitzen|sitzt|hocken|hockt)(?: (?:just|still|noch|einfach|immer noch|jetzt|da))?"
_SAT_BEFORE = regex(
    rf"(?<!\w){_SIT} (?:on|auf)(?: (?:my|our|meinen?|unseren?|about|etwa|rund|over|über))? [€£$]?$"
    # "Etsy behält 2.318,40 Euro"
    r"|(?<!\w)(?<!ich )(?<!wir )(?:behalten|behält)(?: (?:noch|einfach|mir|uns|meine?|unsere?|jetzt|auch|die)){0,3} $"
)
_SAT_BEHIND = regex(
    rf"[.,]?\s?(?:that |which |of mine |of my money )?(?:they|\w{{3,14}})(?:['’]?re| are| is)? (?:just "
    rf"|still )?{_SIT} on(?!\w)"
    rf"|,? (?:auf denen|worauf|auf dem) (?:die|sie|\w{{3,14}}) {_SIT}(?!\w)"
)


# "An unpaid bill of 588.49. There's still 226.92 on it": on the account, and not on the bill.
_STILL_BEFORE = regex(r"(?<!\w)(?:there'?s|there (?:is|are)|da sind|da ist) (?:still|noch) [€£$]?$")
_STILL_BEHIND = regex(r" ?(?:drauf|drin|on it|in it|in there|on there|auf dem konto|in the account)(?!\w)")


def _still_there(small: str, before: str, one: Sum) -> bool:
    return bool(_STILL_BEFORE.search(before) and _STILL_BEHIND.match(small, one.end))


def _sat_on(small: str, before: str, one: Sum) -> bool:
    """Is it said that they sit on it, and not on a debt?"""
    told = _SAT_BEFORE.search(before) or _SAT_BEHIND.match(small, one.end)
    return bool(told) and not _A_DEBT.match(small, one.end)


def _with_it(small: str, before: str, one: Sum) -> bool:
    """Is it what an account is blocked with, and no debt?"""
    return bool(_WITH_IT.search(before)) and not _A_DEBT.match(small, one.end)


_MINUS = regex(r"(?<!\w)(?:minus|negative?|overdrawn by) ?(?:of |um )?[€£$]?$|(?:^|\s)[-–][€£$]?$", re.I)
_IN_MINUS = regex(r" ?(?:im minus|in den miesen|im soll|negative|overdrawn|below zero|unter null)(?!\w)", re.I)


def below_zero(text: str, one: Sum) -> bool:
    """Is it what an account lacks: "minus 35 Euro", "-35 euros", "35 Euro im Minus"?"""
    before = _MINUS.search(text, max(0, one.start - _SIGN), one.start)
    return bool(before or _IN_MINUS.match(text, one.end))


_SIGN = 16  # characters before a sum in which its sign stands


# "0.84 BTC and 2,310.00 EUR": what lies beside coins.
_BESIDE_COINS = regex(rf"{COINS_ALONE}(?:,| and| und| plus| sowie| &) $")


def _beside_coins(small: str, before: str, one: Sum) -> bool:
    spent = _SPENT.search(_SENTENCES.split(before)[-1]) or _AFTER.match(small, one.end)
    return bool(_BESIDE_COINS.search(before)) and not spent


def _stays_mine(small: str, before: str, one: Sum) -> bool:
    """Is it called one's own, and neither paid nor billed?"""
    end = one.start + len(small[one.start : one.end].rstrip("."))  # the full stop of "eur." may be the sentence's
    if not (_MY.search(before) and _STAYS_MINE.match(small, end)):
        return False
    return not _SPENT.search(_STOPS.split(before)[-1] + _STOPS.split(small[end : end + _REACH], maxsplit=1)[0])


def _left_there(small: str, before: str, one: Sum) -> bool:
    """Does somebody have it standing there, and neither on a paper nor to pay?"""
    left = _LEFT_THERE.match(small, one.end)
    if not left or not _I_HAVE.search(before) or _means_other(before):
        return False
    owed = _STOPS.split(before)[-1] + _SENTENCES.split(small[left.end() : left.end() + _REACH], maxsplit=1)[0]
    return not (_SPENT.search(owed) or _AFTER.match(small, left.end()))


def _kept_of_mine(small: str, before: str, one: Sum) -> bool:
    """Do they have it, or does it lie there, and is it on no paper?"""
    has = _HAVE_BEFORE.search(before) and _MINE_BEHIND.match(small, one.end)
    told = (
        has
        or _BELONGS.match(small, one.end)
        or _HAVE_BEHIND.match(small, one.end)
        or _LIES_BEHIND.match(small, one.end)
    )
    return bool(told) and not (_means_other(before) or _SPENT.search(_STOPS.split(before)[-1]))


def _withheld(small: str, before: str, one: Sum) -> bool:
    """Is it said of the sum that they do not pay it out, or that it is still there, and not that it is demanded?"""
    if _WORKER.search(before) and _UNPAID.match(small, one.end):
        return True
    told = _WITHHELD.match(small, one.end)
    between = told["between"] if told else ""
    if _DONATED.match(small, one.end) and not _GIVES.search(_STOPS.split(before)[-1]):
        return True
    if _sold(small, before, one) and (_NEVER_GOT.match(small, one.end) or _HANGS.match(small, one.end)):
        return True
    if not (told or _STILL_WITH.match(small, one.end)) or _OTHER_MONEY.search(between):
        return False
    around = _STOPS.split(before)[-1] + between
    return not (_WANTED.search(around) or _SPENT.search(around))


def _sold(small: str, before: str, one: Sum) -> bool:
    return bool(_SOLD.search(before) or _SOLD_FOR.match(small, one.end))


def _unreached(small: str, before: str, one: Sum) -> bool:
    """Is it said of the sum that nobody gets at it, and not that it is demanded?"""
    at_it = _AT_IT.search(before)
    behind = at_it and (not at_it[0].startswith("komm") or at_it["not"] or _NOT_AT_IT.match(small, one.end))
    there = _THERE_LEFT.match(small, one.end) and _I_HAVE.search(before)
    if not (behind or there or _CANNOT.match(small, one.end)) or _AFTER.match(small, one.end):
        return False
    told = _STOPS.split(before)[-1]
    return not (_WANTED.search(told) or _SPENT.search(told))


def _means_other(before: str) -> bool:
    """Is the thing last named something else than an account? What stands somewhere is told in one sentence."""
    before = without_shown(before)
    last = max((stop.end() for stop in _SENTENCES.finditer(before)), default=0)
    named = (one for one in _ELSEWHERE.finditer(before) if not _WRITTEN.search(before, 0, one.start()))
    things = [one for one in named if one["stands"] is None or one.start() >= last]
    return bool(things) and things[-1]["account"] is None
