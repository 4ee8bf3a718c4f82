"""How a block is said otherwise than by its usual words: as learners say it, or by a door that is shut since a day."""

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_ACCOUNT = r"(?:\w{0,14}konto|account|profil|zugang|kanal|seite|insta|shop|meins|paypal|amazon|ebay|klarna|vinted)"
_NOUN = r"(?:\w{0,14}konto|accounts?|profil|zugang|kanal|seite|shop|login)"
_SINCE = rf"seit (?:dem )?[\w.]{{1,12}}(?: (?:{MONTH}))?(?: \d{{4}})?"
_GO = r"kann|komm\w{0,2}|kumm\w{0,2}|chumm?\w{0,2}"
_NO_MORE = r"(?:nicht mehr|nich mehr|net mehr|ned mehr|nimmer|nimma|nüm?me?)"
_FEW = r"(?: [^\s.,;!?]{1,16}| \d{1,2}\.(?:\d{1,2}\.)?(?:\d{2,4})?){0,7}"
_MINE = rf"(?:mein|my) (?:\w{{2,12}}[ -])?{_ACCOUNT}"
# "Revolut block me", "my account they close", as learners say what happened; no wish and no question.
_SHUT = r"(?:block|clos|bann?|lock|limit|freez|disabl|deactivat|suspend|restrict|terminat)"
OTHERWISE = (
    regex(
        r"(?<!will )(?<!would )(?<!can )(?<!could )(?<!may )(?<!might )(?<!does )(?<!did )(?<!let )(?<!if )"
        r"(?<!to )(?<!\w)(?!(?:to|please|pls|can|could|will|would|may|might|not|you|i|we|and|or|should|must|do|don't"
        r"|does|did|why|if|never|always|just|want|wants|let|help|then|they'll|he'll|cannot|can't)(?!\w))[\w.]{2,15}"
        rf" (?:{_SHUT}e?s?|is {_SHUT}ing) (?:me|my (?:\w{{1,12}} )?(?:account|profile|card))(?!\w)(?![^.!?]{{0,60}}\?)"
    ),
    regex(rf"(?<!\w)(?:account|profile) (?:\w{{1,10}} ){{0,2}}they {_SHUT}(?:e|ed)?(?!\w)"),
    regex(r"(?<!\w)account (?:\w{1,10} ){0,3}is (?:close|block|lock|ban|suspend)(?! to)(?!\w)"),
    regex(
        rf"(?<!\w){_ACCOUNT} (?:is|ist|war) (?:jetzt |nun |schon |auch |trotzdem |leider ){{0,2}}seit (?:dem )?"
        rf"[\w.]{{1,10}}(?: (?:{MONTH}|\d{{4}}|woche\w?|monat\w?|tagen)){{0,2}} (?:komplett |ganz |einfach )?"
        r"(?:zua?|zue|dicht|weg|tot|offline)(?!\w)"
    ),
    regex(rf"(?<!mahnung )(?<!verfahren )(?<!mahnungen )(?<!\w){_SINCE} ausgesetzt(?!\w)"),
    # "Amazon sperren mein konto".
    regex(
        r"(?<!wollen )(?<!will )(?<!können )(?<!kann )(?<!werden )(?<!wird )(?<!sollen )(?<!nicht )"
        r"(?<!wenn )(?<!dass )(?<!\w)"
        r"(?!(?:nicht|bitte|wenn|dass|wer|wann|warum|wollen|werden|können|und|oder|die|sie)(?!\w))[\w.]{2,15}"
        r" (?:sperren|blockieren|schließen|schliessen) (?:mein|meine|mich)(?!\w)(?![^.!?]{0,60}\?)"
    ),
    # "Dass sie das Konto zum 15.1. kündigen", not "ich will mein Konto kündigen".
    regex(
        r"(?<!\w)(?:dass|weil|das|,) (?:sie|die|die bank)(?: (?:mir|uns|jetzt))?"
        r" (?:mein|das|unser)\w{0,2} (?:\w{2,12}[ -]?)?konto(?: [^\s!?;,]{1,12}){0,4}"
        r" (?:kündigen|schliessen|schließen|sperren|auflösen|dichtmachen|zumachen)(?!\w)"
    ),
    # "Seit 5.11. ich kann nicht mehr in amazon konto".
    regex(
        rf"(?<!\w)(?:{_GO}){_FEW} {_NO_MORE} (?:in|ins|is|auf|an|i|a)"
        r" (?:(?:mein\w{0,2}|mis|mini?|das|dem|mei|s) )?(?:\w{2,12}[ -])?"
        r"(?:konto|account|profil|paypal|amazon|ebay|klarna|insta)(?!\w)"
    ),
    regex(
        rf"(?<!\w)(?:{_GO})(?: (?:ich|i|da|{_SINCE})){{1,3}}"
        rf" {_NO_MORE} (?:in|ins|is|auf|an|rein|zu)(?!\w)"
    ),
    # "Seit dem 3. Oktober komme ich bei Amazon nicht mehr rein", "werde ich nicht mehr reingelassen".
    regex(
        rf"(?<!\w)(?:{_GO}|konnte?n?|darf|lässt|lasst|lassen){_FEW} (?:{_NO_MORE}|nicht|nich|net|ned){_FEW}"
        r" (?:rein|hinein|eini|ine|ran|dran|reinkommen|reinlassen)(?!\w)"
    ),
    regex(
        rf"(?<!\w)(?:werden?|wurden?){_FEW} (?:{_NO_MORE}|nicht|nich|net|ned) (?:mehr )?(?:rein|ein|ran)gelassen(?!\w)"
    ),
    regex(
        rf"(?<!\w)(?:kann|konnte){_FEW} (?:mich|mi){_FEW} (?:{_NO_MORE}|nicht|nich|net|ned){_FEW} (?:einloggen"
        rf"|anmelden)(?!\w)"
    ),
    # "Wollte mich einloggen, ging nicht mehr".
    regex(
        r"(?<!\w)(?:einloggen|anmelden|reinkommen|login|anmeldung),?(?: (?:aber|das|es|doch)){0,2}"
        r" (?:ging|geht|klappte?|funktionierte?|war|ist)(?: [^\s.,;!?]{1,12}){0,2} (?:nicht|nich|net|ned|nimmer"
        r"|unmöglich)"
        r"(?!\w)"
    ),
    regex(
        rf"(?<!\w){_NOUN}{_FEW} (?:nicht|nich|net|ned|nimmer) (?:mehr )?(?:erreichbar|nutzbar|verfügbar|zugänglich"
        r"|aufrufbar|benutzbar)(?!\w)"
    ),
    regex(rf"(?<!\w)(?:geht|funktioniert|klappt|läuft){_FEW} (?:{_NOUN}|{_MINE}|app){_FEW} {_NO_MORE}(?!\w)"),
    regex(
        r"(?<!\w)(?:zugang|zugriff|login|anmeldung)(?: [^\s.,;!?]{1,12}){0,3} (?:verweigert|verwehrt|entzogen"
        r"|abgelehnt)"
        r"(?!\w)"
    ),
    regex(
        rf"(?<!\w)(?:verweiger(?:t|n|te|ten)|verwehr(?:t|en|te|ten)|entzog|entzogen|entzieh\w{{1,2}}){_FEW}"
        r" (?:zugang|zugriff|login|anmeldung)(?!\w)(?! (?:auf|zu) (?:meine |meinen |die |den )?(?:daten|auskunft))"
    ),
    regex(rf"(?<!\w)(?:mich|{_NOUN}){_FEW} (?:abgeschaltet|abgeklemmt|stillgelegt|inaktiv|verbannt)(?!\w)"),
    regex(
        r"(?<!\w)sperrdatum(?!\w)|(?<!\w)geht (?:gar |einfach |da |dort |bei mir ){0,2}(?:nix|nichts"
        r"|nüt) mehr(?!\w)"
    ),
    regex(r"(?<!\w)(?:can't|cannot|can not|couldn't) (?:get at|reach|access) (?:it|my money)(?: any ?more)?(?!\w)"),
    # "I haven't been able to log in to Amazon since Monday".
    regex(
        r"(?<!\w)(?:can't|cannot|cant|can not|couldn't|(?:unable|not able|(?:not|haven't|hasn't) been able) to)"
        r" (?:even |longer )?(?:get|log|sign) (?:back )?(?:in|into|onto)(?!\w)"
    ),
    regex(
        rf"(?<!\w)(?:can't|cannot|cant|can not) (?:use|access|open|reach) (?:my |the "
        rf"|our )?(?:\w{{2,12}} )?{_ACCOUNT}(?!\w)(?! (?:for|on|to|at) )"
    ),
    regex(r"(?<!\w)shut (?:my|our|the|both|down) (?:[\w']{2,14} ){0,3}(?:accounts?|profile|page|shop|channel)(?!\w)"),
    regex(
        r"(?<!\w)access (?!to (?:my|the|their) (?:data|file))(?:\w{2,12} ){1,4}(?:revoked|denied|removed|withdrawn"
        r"|blocked|cut)(?!\w)"
    ),
    regex(r"(?<!\w)(?:account|profile)(?: (?!me |us )[^\s.,;:!?]{1,14}){0,6} on hold(?!\w)"),
    regex(rf"(?<!\w)geht {_MINE} (?:nicht|nich|net|ned|nimmer|nimma)(?! (?:darum|um))(?!\w)"),
    regex(r"(?<!\w)(?:kein|keinen) (?:zugriff|zugang) mehr(?!\w)"),
    regex(r"(?<!\w)(?:aus|mit)gesperrt(?!\w)"),
    # "Jetzt ist mein Konto seit 8.11. zu".
    regex(
        rf"(?<!\w)(?:ist|is|war|bleibt) (?:(?:jetzt|nun|auch) ){{0,2}}(?:mein|unser"
        rf"|das) (?:\w{{2,12}}[ -])?{_NOUN}{_FEW}"
        r" (?:zu|dicht|weg|tot|futsch)(?= ?(?:$|[.,;:!?)]|weil |und |seit ))"
    ),
    regex(r"(?<!\w)blockt (?:mich|mein)(?!\w)"),
    regex(r"(?<!\w)(?:won't|doesn't|not) let me (?:log in|login|sign in|log into)(?!\w)"),
    regex(rf"(?<!\w){_MINE} (?:doesn't|does not|isn't|stopped|not) work\w{{0,3}}(?!\w)"),
)
