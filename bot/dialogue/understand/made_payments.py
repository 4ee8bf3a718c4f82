"""Payments told by where the money went: "Geld ging am 3.9. raus", "the transfer went through". Whether anything is
owed it never knows."""

import re

from bot.patterns import regex

# What stands between: a day, or words that leave it a payment of one's own, made.
_NOT = (
    r"nicht|nich|ned|net|nie|niemals|kein\w*|nix|wird|werden|soll\w*|sollte\w*|muss|müss\w+|kann|könn\w+|woll\w+|will"
    r"|wenn|falls|fällig|zurück|rück|mir|mich|uns|sie|die haben|haben die|wollte\w*|würde\w*|hätte\w*|fast"
    r"|not|never|n't|didn't|hasn't|wasn't|won't|couldn't|will|would|should|could|must|if|due|back|me|us|almost"
    r"|(?:ver)?käufer\w*|betrüger\w*|kund\w{1,5}|freund\w*|mutter|vater|schwester|bruder|oma|opa|sohn|tochter"
    r"|buyers?|sellers?|scammers?|customers?|friends?|an (?:meine?\w?|unsere?\w?|den|die|einen?|jemand\w*)"
)
_FILL = rf"(?:(?!(?:{_NOT})(?!\w))(?:\d{{1,2}}\.(?:\s?\d{{1,2}}\.?(?:\d{{2,4}})?)?|[^\s.!?;,]{{1,16}}) )"
_SUM = r"(?:\d[\d.,]{0,8} ?(?:€|euros?|eur|chf|franken|pounds?)?)"
_MONEY = rf"(?:geld|kohle|knete|(?:rechnungs|gesamt)?betrag|summe|die (?:vollen |vollständigen |ganzen )?{_SUM})"
_OUT = r"(?:raus|rüber|rausgegangen|rübergegangen|hinausgegangen)"
_SENT = r"(?:angewiesen|losgeschickt|abgeschickt|rausgeschickt|geschickt|gesendet|transferiert)"
_PURSE = (
    r"(?:giro(?:-?konto)?|bank(?:-?konto)?|(?:kredit|visa|ec|giro|bank|master|debit)?-?karte|kreditkarten-?konto"
    r"|sparkassen-?konto)"
)
_I_HAVE = (
    r"(?:(?:ich|i|wir) (?:hab|habe|haben|hob|ha|han)|(?:hab|habe|haben|hob|ha|han) (?:ich|i|wir)|hab|habe|hob|han)"
)
_MADE = regex(
    # "Zahlung war am 3.9.", "die Zahlung ist am 3.9. erfolgt"
    r"(?<!\w)(?:zahlung|bezahlung) (?:war|isch|is|lief|erfolgte|ging)(?: (?:doch|ja|schon|längst|aber|auch)){0,2}"
    r" (?:am|im|anfang|mitte|ende|gestern|letzte\w{0,2}|vor) (?!frist)"
    r"(?![^!?;,]{0,40}(?<!\w)(?:fällig|geplant|nicht|nich|zurück|abgelehnt|möglich|vorgesehen|spät\w*|an mich"
    r"|an uns)(?!\w))"
    rf"|(?<!\w)(?:zahlung|bezahlung) (?:ist|wurde|is|isch|war|ging) {_FILL}{{0,5}}"
    r"(?:erfolgt|getätigt|ausgeführt|veranlasst|angewiesen|geleistet|raus|rausgegangen|durch|durchgegangen)(?!\w)"
    r"|(?<!\w)zahlung erfolgte (?!nicht|nie|erst|bis)"
    # "Geld ging am 3.9. raus", "am 3.9. ging das Geld raus", "rausgegangen das Geld"
    rf"|(?<!\w){_MONEY} (?:ging|gingen|ist|sind|is|isch|war|waren|wurde) {_FILL}{{0,4}}{_OUT}(?!\w)"
    rf"|(?<!\w)(?:ging(?:en|s)?|ist|sind|is|isch) (?:das |der |die )?{_MONEY} {_FILL}{{0,3}}{_OUT}(?!\w)"
    rf"|(?<!\w)rausgegangen (?:ist )?(?:das |der |die )?{_MONEY}(?!\w)"
    rf"|(?<!\w)rausgegangen (?:ist|sind) (?:es|das|die) (?=am |im )"
    # "Der Betrag wurde am 3.9. eingezogen"; of money alone it may be a balance that was taken away.
    rf"|(?<!\w)(?:(?:rechnungs|gesamt)?betrag|summe|die {_SUM}) (?:ist|sind|wurden?) {_FILL}{{0,4}}"
    r"(?:eingezogen|abgegangen)(?!\w)"
    r"|(?<!\w)(?:zahlungsdatum|zahltag|payment date|date of payment):? (?=\d)"
    # "Den Betrag am 3.9. angewiesen", "das Geld hab ich geschickt"
    rf"|(?:^|[.,;!:] |(?<!\w)(?:und|aber|dabei|obwohl) )(?:ich )?(?:den |das "
    rf"|die )?{_MONEY} {_FILL}{{0,4}}{_SENT}(?!\w)"
    rf"|(?<!\w){_I_HAVE} {_FILL}{{0,4}}{_MONEY} {_FILL}{{0,4}}{_SENT}(?!\w)"
    rf"|(?<!\w){_MONEY} {_I_HAVE} {_FILL}{{0,5}}{_SENT}(?!\w)"
    # "Lastschrift am 3.9. eingezogen", "von meiner Karte abgezogen"
    rf"|(?<!\w)(?<!keine )(?<!nie eine )lastschrift (?!mehr){_FILL}{{0,5}}(?:eingezogen|durchgegangen|gelaufen"
    rf"|erfolgt|durch)(?!\w)"
    rf"|(?<!\w)(?:vom|von (?:mein\w{{0,2}}|meim|der|dem|unser\w{{0,2}})) {_PURSE} {_FILL}{{0,3}}"
    r"(?:runter|abgegangen|abgezogen|eingezogen|weggegangen)(?!\w)"
    rf"|(?<!\w)(?:runter|abgegangen|abgezogen|eingezogen|rausgegangen) (?:vom|von mein\w{{0,2}}) (?:{_PURSE}"
    rf"|konto)(?!\w)"
    # "Sofortüberweisung", a booking on paper, "Zahlungsbeleg vom 3.9. hab ich"
    r"|(?<!\w)(?:sofort|echtzeit|blitz|online|bank|sepa)-?überweisung(?!\w)"
    r"|(?<!\w)(?:konto)?auszug (?:sagt|zeigt|belegt|beweist)[: ]{1,2}(?!kein|nicht|nix)"
    rf"(?:(?!(?:{_NOT})(?!\w))[^\s!?;]{{1,14}} ){{0,4}}(?:(?:abbuchung|zahlung|abgang|belastung)(?!\w)|{_SUM} (?:an"
    rf"|to) )"
    r"|(?<!kein )(?<!keinen )(?<!einen )(?<!\w)(?:zahlungs|überweisungs|einzahlungs|zahl)-?(?:beleg|nachweis|quittung)"
    r" vo[mn] [^!?;,]{3,22}? (?:hab|habe|liegt|ist da|existiert|vorhanden|anbei)(?! (?:ich |wir )?(?:nicht|kein))(?!\w)"
    # The same in English.
    r"|(?<!\w)(?:payment|transfer) (?:was|happened|cleared|went (?:through|out|off))(?: (?:already|actually))?"
    r" (?:on|in|back|last|at) (?!time)(?![^!?;,]{0,30}(?<!\w)(?:due|late|declined|refused|failed|rejected|not)(?!\w))"
    r"|(?<!\w)(?:money|cash|payment|(?:bank )?transfer|direct debit|amount)"
    r" (?:has |had )?(?:went|gone|got|was) (?:out|through|over|off|across|sent)(?!\w)"
    rf"|(?<!\w)(?:it|that|the money|the amount|the {_SUM}) (?:came|went|was taken|got taken|was debited)"
    r" (?:out of|from|off) (?:my|our) (?:(?:bank|current|checking|giro|debit|credit) ?)*(?:account|card|bank)(?!\w)"
    r"|(?<!\w)they (?:took|debited|charged) (?:it|that) (?:from|off|out of|to) (?:my|our) (?:\w{3,8} )?(?:card|bank"
    r"|bank account)(?!\w)"
    r"|(?<!\w)(?:my|our) (?:(?:debit|credit|bank) )?card was (?:charged|debited) (?:on|in|back) "
    r"|(?<!\w)(?:i|we|i've|we've|have|had|already|just) made (?:the|that|my|this|a|full) (?:\w{3,6} )?"
    r"(?:payment|transfer)(?!s)(?!\w)"
    r"|(?<!\w)(?:bank |my )statements? (?:shows?|says?|proves?)(?: (?:a|the|that|it|i|they)){0,2} ?"
    rf"(?:payment|debit|transfer|[€£$]?{_SUM})(?: \w{{1,8}}){{0,2}} (?:to|from|for|on|going|went|left) "
)
_FEW = r"(?:(?!(?:und|and|aber|but)(?!\w))[^\s.!?;,]{1,16} |\d{1,2}\.\d{1,2}\.(?:\d{2,4})? ){0,6}?"
# "Überweisung wurde abgelehnt", "kann keine Überweisung mehr machen", "hab ich das bezahlt?"
_FAILED = regex(
    rf"(?<!\w)(?:\w{{0,12}}überweisung(?:en)?|zahlung(?:en)?|lastschrift(?:en)?|(?:(?:bank|wire) )?transfers?"
    rf"|payments?)"
    rf" {_FEW}(?:abgelehnt|fehlgeschlagen|abgewiesen|gescheitert|unmöglich|hängt|(?:nicht|nich|net"
    rf"|ned) (?:mehr )?(?:möglich"
    r"|durch\w*|ausgeführt|angekommen|raus)|(?:geht|ging|gehen|gingen|funktionier\w*|klappt?\w*)"
    r" (?:auch |gar |mehr |jetzt |ja |halt |eben |gerade ){0,3}(?:nicht|nich|net|ned|nie|nimmer)"
    r"|declined|rejected|refused|failed|blocked|won't go through|didn't go through|doesn't (?:work|go through)"
    r"|don't (?:work|go through)|not (?:possible|working))(?!\w)"
    r"|(?<!\w)(?:keine?|kein(?:e|en|er)?|no|any) (?:\w{1,10} )?(?:\w{0,12}überweisung(?:en)?|transfers?)(?!\w)"
    r"|(?:^|[.,!?;:] |(?<!\w)(?:und|oder|aber) )(?:habe?|hatte) ich (?:(?!doch|längst|aber|sehr)\w{1,10} ){0,3}"
    r"(?:be|ge)zahlt ?\?"
    # "Soll ich eine Überweisung machen?", "die wollen eine Überweisung"
    r"|(?<!\w)(?:soll\w{0,3}|muss|müss\w{1,4}|will|woll\w{1,4}|kann|könn\w{1,3}|würde\w?|werde|mache?|should|want"
    r"|wants)"
    rf" (?:ich |wir |i )?{_FEW}(?:\w{{0,12}}überweisung|bank transfer|wire transfer)(?: machen| tätigen)?(?!\w)"
    r"|(?<!\w)(?:did|have) i (?:\w{1,10} ){0,3}(?:pay|paid)(?: \w{1,6}){0,2} ?\?"
)

CAME_BACK = regex(
    r"(?<!\w)(?:abgebucht|eingezogen|lastschrift|zahlung|überweisung|debited|direct debit|payment)(?!\w)"
    r"(?:[^.!?;]|(?<=\d)\.){0,40}?(?<!\w)(?:zurückgebucht|zurückgegangen|zurückgegeben|zurückgekommen|geplatzt"
    r"|rückgebucht"
    r"|bounced|charged back|reversed|returned)(?!\w)"
    r"|(?<!\w)(?:raus|überwiesen|bezahlt|gezahlt|paid|sent)(?!\w)(?:[^.!?;]|(?<=\d)\.){0,25}?"
    r"(?<!\w)(?:aber (?:das geld |es )?(?:kam|ging|ist) (?:\w{1,7} ){0,2}zurück|but (?:it |the money )?came back)"
)


# "The money went out, it wasn't me": a thief's.
_STOLEN = regex(
    r"(?<!\w)(?:(?:war|waren|bin) (?:das )?(?:ich|wir) (?:das )?nicht|(?:wasn't|was not|not) me|ohne mein\w{0,2}"
    r"|without my (?:consent|knowledge|ok\w*)|hack\w*|betrüger\w*|scam\w*|thief|thieves|dieb\w{0,2}|stolen|gestohlen"
    r"|geklaut"
    r"|unauthori[sz]ed|nicht autorisiert\w*|unbekannte\w?|strangers?|gekapert|gephisht|phishing)(?!\w)"
)


# "Bezahlt, per Lastschrift, am 3.9.": between the deed and its day.
_WAY = regex(
    r"\W*(?:(?:und|and|zwar|sogar|gleich|direkt|natürlich|of course|straight away|in|voller|full|höhe|vollständig"
    r"|komplett)"
    r"\W+){0,4}(?:(?:per|mit|via|über|by|with|through|von|vom|from) (?:(?:meine[mr]?|my|der|dem|a|the) )?"
    r"(?:(?:direct|bank|credit|debit|giro|online) ?)?"
    r"(?:lastschrift|überweisung|paypal|klarna|kreditkarte|karte|giropay|konto|girokonto|vorkasse|sofort\w*|debit"
    r"|transfer"
    r"|card|account|banking|rechnung|bankeinzug|sepa\w*))?\W*",
    re.I,
)


def way_of_paying(part: str) -> bool:
    """Does it say only how, or how much of it, was paid?"""
    return _WAY.fullmatch(part) is not None


def made(words: str) -> bool:
    """Do spoken words tell that a payment went out, and not that thieves made it?"""
    return _MADE.search(words) is not None and not _STOLEN.search(words)


def without_failed(words: str) -> str:
    """The words without transfers that went wrong, and without asking whether anything was paid."""
    return _FAILED.sub(" ", words)
