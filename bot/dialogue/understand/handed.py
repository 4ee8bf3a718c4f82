"""That a PIN, a TAN or the data of a card were given away behind a message, a link, a page or a call, in the words of
somebody who does not know yet that it was forged. A password typed wrongly at home is none of it."""

from bot.dialogue.understand.idioms import near, phrases
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_CODES = """
    pin; pins; tan; tans; push-tan; pushtan; push tan; phototan; photo-tan; sms-tan; onlinebanking; online-banking;
    onlinebanking-daten; onlinebankingdaten; bankpin; online banking; geheimzahl
"""
_CARD = """
    kartennummer; kreditkartennummer; kreditkartendaten; kartendaten; kreditkarte; kreditkarten; cvv; cvc; prüfziffer;
    card number; card no; card details; card data; credit card; debit card; kontodaten; bankdaten; zugangsdaten; bank
    details; bank login; password; passwort; login; login data; my card; meine karte
"""
_GIVEN = """
    eingegeben; eingetippt; getippt; eingetragen; angegeben; bestätigt; freigegeben; autorisiert; reingeschrieben;
    hingeschrieben;
    durchgegeben; durchgesagt; preisgegeben; verraten; gegeben; mitgeteilt; ausgefüllt; eigebn; eigeben; eigebm;
    eingebn; iigä; iigeh; iigee; igä; igeh; iitippt; eitippt; eingeben müssen; entered; typed; put; filled; gave;
    given; confirmed; submitted; wrote; told; provided; inserted; approved; released; authorised; authorized
"""
_CODE_GIVEN, _CARD_GIVEN = near(_CODES, _GIVEN, within=50), near(_CARD, _GIVEN, within=50)
_MESSAGE = phrases("""
    link; links; linkli; per sms; (via|by|through) (sms|text|whatsapp); (in|aus|von|vo) (der|dera|da|so einer) sms;
    (from|in) (the|that|this|an|a) (sms|text|text message|whatsapp); (vom|im) sms; (got|received|get|had|came)
    (a|an|the|this|that)? (sms|text|text message|whatsapp); (a|an|this|the) (sms|text|text message|whatsapp)
    (* )?(* )?(came|from|saying|says|said|that|telling|with); sms
    (von|vo|dass|das|mit|bekommen|gekriegt|erhalten|kam|kriegt|from|that|saying|says|with); (ne|eine|a|'ne|so ne|die)
    sms; whatsapp (von|bekommen|gekriegt|from)
""")
_MAIL = phrases("""
    (mail|e-mail|email|nachricht|message) (von|vo|vom|from|bekommen|gekriegt|erhalten|kam|came|that|dass|das|said|
    saying); (in|aus|from) (der|so einer|einer|the|that|an|a) (mail|e-mail|email|nachricht|message)
""")
_PAGE = phrases("""
    (auf|uf|in) (der|dera|dere|da|einer|so einer|ner|so ner|dieser|deren|die) (* )?(seite|seitn|siite|website|webseite|
    homepage|maske); on (the|a|that|this|their|some) (* )?(page|site|website|webpage|form)
""")
_CALL = phrases("""
    (bank|mitarbeiter*|berater*|einer|jemand|typ|mann|frau|sparkasse|volksbank|dkb|ing|n26|microsoft|polizei|er|sie|die)
    (* )?(* )?(hat|haben|hot|hat's) (* )?(* )?angerufen; (bank|mitarbeiter*|berater*|einer|jemand|sparkasse|volksbank)
    (mich )?angerufen; (rief|riefen) (* )?(* )?an; anruf (von|vo|der|bekommen|gekriegt); nach (einem|dem|so einem)
    anruf; anrufer*; (a|an|the|some) (bank )?(guy|man|woman|employee|caller|person) (* )?(* )?(called|phoned|rang|on
    the phone); (bank|they|someone|somebody|he|she) (* )?(called|phoned|rang) me; got (a|this) (phone )?call;
    on the phone to (a|some|the) *; am telefon; on the phone
""")
# A domain that is put together: "dkb-kunden-sicher.com".
_DOMAIN = regex(r"(?<![\w@.-])(?:https?://)?(?:www\.)?[a-z0-9]{2,20}(?:-[a-z0-9]{2,20}){1,4}\.[a-z]{2,8}(?![\w@])")
# The own slip: no alarm.
_OWN_SLIP = phrases("""
    falsch* (* )?(eingegeben|eingetippt|getippt|pin|tan|password|passwort|kartennummer); (wrong|wrongly) (pin|tan|
    password|code|number|card|times); (pin|tan|password|passwort) (* )?(* )?(wrong|falsch); dreimal; drei mal; 3 mal;
    3mal; 3x; three times; 3 times; vergessen; forgot; forgotten; reset*; zurücksetz*; zurückgesetzt; geändert;
    changed; geldautomat*; bankomat*; bancomat*; automat; automaten; atm; cash machine; an der kasse
""")
# What fails on the bank's own page.
_FAILS = phrases("""
    (geht|ging|klappt|klappte|funktioniert) (* )?(nicht|ned|net|nöd|nimmer); (doesn't|does not|didn't|won't|not) (work|
    working|accept|accepted); ungültig; invalid; abgelaufen; expired; (can't|cannot|couldn't) log in; akzeptiert (* )?(*
    )?nicht; verify my identity; verifizierung; beim einloggen
""")
# A TAN mostly comes by SMS, and a code to log in, too.
_BY_THE_BANK = regex(
    r"(?<!\w)(?:tan|tans|pin|code)(?: (?:aus|from|per|by|via|in|von|mit|with)(?: (?:der|the|an?|einer))? (?:sms|text"
    r"|app))|(?<!\w)(?:sms|text)(?: (?:mit|with)(?: (?:der|einer|the|an?|dem|einem|my))? (?:tan|pin|code))"
)
_NOT_ASKED = regex(r"(?<!\w)(?:soll|sollte|muss|darf|kann|should|must|may|can|do) (?:ich|i|man)(?!\w)")
_OWN_CALL = regex(
    r"(?<!\w)(?:ich (?:hab|habe)(?: \w{1,10}){0,4} angerufen|i (?:have )?called|rief ich|called them)(?!\w)"
)


def handed(text: str) -> bool:
    """Is it said that a bank's code or the data of a card were given away so?"""
    words = _BY_THE_BANK.sub(" tan ", spoken(text))
    code, card = _CODE_GIVEN.finds(words), _CARD_GIVEN.finds(words)
    if not (code or card) or _NOT_ASKED.search(words):
        return False
    if _OWN_SLIP.finds(words):
        return False
    if code and (_DOMAIN.search(words) or _MESSAGE.finds(words) or _MAIL.finds(words) or _called(words)):
        return True
    return not _FAILS.finds(words) and (_MESSAGE.finds(words) or (code and _PAGE.finds(words)))


def _called(words: str) -> bool:
    return _CALL.finds(words) and not _OWN_CALL.search(words)


def led_on(text: str) -> bool:
    """Does a short message lead to a domain that is put together?"""
    words = spoken(text)
    return bool(_SHORT_MESSAGE.search(words) and _DOMAIN.search(words))


_SHORT_MESSAGE = regex(r"(?<!\w)(?:sms|whatsapp|text message|(?:a|the) text)(?!\w)")
