"""How a block is said otherwise than by its usual words: as learners say it, or by a door that is shut since a day."""

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_ACCOUNT = r"(?:\w{0,14}konto|account|profil|zugang|kanal|seite|insta|shop|meins|paypal|amazon|ebay|klarna|vinted)"
_SINCE = rf"seit (?:dem )?[\w.]{{1,12}}(?: (?:{MONTH}))?(?: \d{{4}})?"
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
        rf"(?<!\w){_ACCOUNT} (?:is|ist|war) (?:jetzt |nun |schon |auch ){{0,2}}seit (?:dem )?[\w.]{{1,10}}"
        rf"(?: (?:{MONTH}|\d{{4}}|woche\w?|monat\w?|tagen)){{0,2}} (?:komplett |ganz |einfach )?"
        r"(?:zua?|zue|dicht|weg|tot|offline)(?!\w)"
    ),
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
        r"(?<!\w)(?:kann|komm\w{0,2}|kumm\w{0,2}|chumm?\w{0,2})(?: (?:ich|i|da|au|auch|jetzt)){0,2}"
        r" (?:nicht mehr|nich mehr|net mehr|nimmer|nimma|nüm?me?|nüm) (?:in|ins|is|auf|an|i|a)"
        r" (?:(?:mein\w{0,2}|mis|mini?|das|dem|mei|s) )?(?:\w{2,12}[ -])?"
        r"(?:konto|account|profil|paypal|amazon|ebay|klarna|insta)(?!\w)"
    ),
    regex(
        rf"(?<!\w)(?:kann|komm\w{{0,2}}|kumm\w{{0,2}}|chumm?\w{{0,2}})(?: (?:ich|i|da|{_SINCE})){{1,3}}"
        r" (?:nicht mehr|nich mehr|net mehr|nimmer|nimma|nüm?me?) (?:in|ins|is|auf|an|rein|zu)(?!\w)"
    ),
    # "Ich komm seit gestern nicht mehr ran".
    regex(
        rf"(?<!\w)(?:kann|komm\w{{0,2}}|kumm\w{{0,2}}|chumm?\w{{0,2}})(?: (?:ich|i|da|jetzt|{_SINCE})){{0,3}}"
        r" (?:nicht mehr|nich mehr|net mehr|ned mehr|nimmer|nimma|nüm?me?) (?:ran|dran)(?!\w)"
    ),
    regex(r"(?<!\w)(?:can't|cannot|can not|couldn't) (?:get at|reach|access) (?:it|my money)(?: any ?more)?(?!\w)"),
    regex(rf"(?<!\w)geht {_MINE} (?:nicht|nich|net|ned|nimmer|nimma)(?! (?:darum|um))(?!\w)"),
    regex(r"(?<!\w)(?:kein|keinen) (?:zugriff|zugang) mehr(?!\w)"),
    regex(r"(?<!\w)ausgesperrt(?!\w)"),
    regex(r"(?<!\w)blockt (?:mich|mein)(?!\w)"),
    regex(
        rf"(?<!\w)(?:lässt|lasst|lassen) (?:mich|mi|uns)(?: {_SINCE})?"
        r" (?:nicht|nich|net|ned|nimmer|nimma)(?: mehr)? (?:rein|eini|ine)(?!\w)"
    ),
    regex(r"(?<!\w)(?:won't|doesn't|not) let me (?:log in|login|sign in|log into)(?!\w)"),
    regex(rf"(?<!\w){_MINE} (?:doesn't|does not|isn't|stopped|not) work\w{{0,3}}(?!\w)"),
)
