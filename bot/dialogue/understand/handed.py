"""That a PIN, a TAN or the data of a card were given away behind a message, a link, a page or a call, in the words of
somebody who does not know yet that it was forged. A password typed wrongly at home is none of it."""

from bot.dialogue.understand.idioms import near, phrases
from bot.dialogue.understand.mail_addresses import poses
from bot.dialogue.understand.text import any_of, spoken
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
    eingegeben; eingetippt; getippt; eingetragen; angegeben; bestätigt; freigegeben; autorisiert;
    reingeschrieben; hingeschrieben;
    durchgegeben; durchgesagt; preisgegeben; verraten; gegeben; mitgeteilt; ausgefüllt; eigebn; eigeben; eigebm;
    eingebn; iigä; iigeh; iigee; igä; igeh; iitippt; eitippt; eingeben müssen; entered; typed; put; filled; gave;
    given; confirmed; submitted; wrote; told; provided; inserted; approved; released; authorised; authorized;
    gesagt; genannt; vorgelesen; diktiert; weitergegeben; rausgegeben
"""
# A code that is passed on is in somebody's hands, whoever asked for it.
_PASSED_ON = near(
    "code; sms-code; tan; pin; passwort; password; push-tan; sicherheitscode; security code; verification code",
    "weitergegeben; vorgelesen; diktiert; durchgegeben; passed on; read out",
    within=50,
)
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


# A card and the code to it, both given: no company needs them together, whatever page asked.
_PLASTIC = any_of("""
    karte; kartn; kreditkarte*; kartendaten; kartennummer*; kartennr; karten-nr; karten nr; karten nummer; bankkarte;
    ec-karte; girocard; card; cards
""")
_CODE = any_of("""
    tan; tans; pushtan; push-tan; push tan; phototan; photo-tan; sms-tan; pin; pins; cvc; cvv; cvv2; cvc2; prüfziffer;
    prüfnummer; geheimzahl; sicherheitscode; security code; onlinebanking*; online-banking; online banking
""")
_ENTERED = any_of("""
    eingegeben; eingetippt; getippt; eingetragen; angegeben; reingeschrieben; hingeschrieben; ausgefüllt; preisgegeben;
    durchgegeben; bestätigt; weitergegeben; verraten; eigebn; eigeben; eigebm; eingebn; iigä; igä; iitippt; eitippt;
    eigetippt; entered; typed; put in; put my; filled; gave; given; submitted; confirmed; inserted
""")
# "In the shop, when I paid", and what is only asked, or stood before one's eyes.
_NOT_SO = any_of("""
    (nicht|nichts|nie|kein|keine|keinen|niemals|never|not|nothing|didn't|haven't|falls|wenn|hätt|hätte|if|fast|
    beinahe|almost|nearly) (* )?(* )?(* )?(* )?(eingegeben|eingetippt|getippt|eingetragen|angegeben|ausgefüllt|verraten|
    bestätigt|weitergegeben|vorgelesen|diktiert|durchgegeben|entered|typed|filled|given|gave|confirmed); beim
    (bezahlen|bestellen|einkaufen|kauf|checkout|einkauf);
    gekauft; bestellt; im (laden|geschäft); an der kasse; hinterlegt; when (i )?(paid|paying|bought|ordered);
    at the checkout; kartenzahlung; zahlung* (* )?(mit|per|über); überweisung* (* )?(mit|per|über)
""")


def both_given(text: str) -> bool:
    """Is it said that a card and its code were given away, wherever?"""
    words = spoken(text)
    return bool(_PLASTIC.search(words) and _CODE.search(words)) and secret_given(text)


def secret_given(text: str) -> bool:
    """Is it said that a card or its code was entered? Where, is another question."""
    words = spoken(text)
    if not ((_PLASTIC.search(words) or _CODE.search(words)) and _ENTERED.search(words)):
        return False
    return not (_NOT_SO.search(words) or _NOT_ASKED.search(words) or _OWN_SLIP.finds(words))


# The words of somebody who knows what was asked for: "ja hab ich eingegeben", "hab alles ausgefüllt".
_ALL_OF_IT = regex(
    r"(?<!\w)(?:hab|habe|ham|haben|hob|i have|i've|i|have|already|schon|leider|alles|everything)(?!\w)"
    r"(?: [\w']{1,10},?){0,6} (?:eingegeben|eingetippt|eingetragen|ausgefüllt|preisgegeben|entered"
    r"|typed|filled|submitted)(?!\w)"
)
_THE_REAL_ONE = any_of("""
    browser; (echte|echten|richtige|richtigen|real|official|offiziell*) (* )?(seite|app|page|site|website|webseite);
    adresse; address; url; suche; search; google
""")


def entered(text: str) -> bool:
    """Is it said that what a message asked for was entered, by somebody of whom that message is known?"""
    words = spoken(text)
    if "?" in words or _NOT_SO.search(words) or _OWN_SLIP.finds(words) or _THE_REAL_ONE.search(words):
        return False
    return bool(_ALL_OF_IT.search(words))


# "SMS bekommen, Daten bestätigen stand da. Hab ich gemacht."
_SHORT = regex(r"(?<!\w)(?:sms|whatsapp|text message|an? text|link)(?!\w)")
_CONFIRM = regex(
    r"(?<!\w)(?:daten|zugangsdaten|kontodaten|bankdaten|zahlungsdaten|angaben|identität|konto|details|data|account|login)"
    r" (?:zu )?(?:bestätigen|verifizieren|aktualisieren|eingeben|erneuern)(?!\w)"
    r"|(?<!\w)(?:confirm|verify|update|enter) (?:\w{2,8} )?(?:my |your )?(?:data|details|account|login|identity)(?!\w)"
)
_DONE = regex(
    r"(?<!\w)(?:hab|habe|hob) (?:ich |i )?(?:(?:das|es|alles|auch|dann|leider|brav|schon|natürlich) ){0,3}"
    r"(?:gemacht|getan|bestätigt)(?!\w)|(?<!\w)(?:i did|so i did|did it|i've done it)(?!\w)"
)


def asks_for_data(text: str) -> bool:
    """Does a story tell of a short message, a link, or a wish for data?"""
    words = spoken(text)
    return bool(_SHORT.search(words) or _CONFIRM.search(words))


def obeyed(text: str) -> bool:
    """Was done what a short message asked for?"""
    words = spoken(text)
    asked = _SHORT.search(words) and _CONFIRM.search(words)
    return bool(asked and _DONE.search(words)) and "?" not in words


def handed(text: str) -> bool:
    """Is it said that a bank's code or the data of a card were given away so?"""
    if both_given(text) or obeyed(text):
        return True
    if _passed_on(spoken(text)):
        return True
    words = _BY_THE_BANK.sub(" tan ", spoken(text))
    code, card = _CODE_GIVEN.finds(words), _CARD_GIVEN.finds(words)
    if not (code or card) or _NOT_ASKED.search(words):
        return False
    if _OWN_SLIP.finds(words):
        return False
    if code and (_DOMAIN.search(words) or _MESSAGE.finds(words) or _MAIL.finds(words) or _called(words)):
        return True
    return not _FAILS.finds(words) and (_MESSAGE.finds(words) or (code and _PAGE.finds(words)))


def _passed_on(words: str) -> bool:
    refused = _NOT_ASKED.search(words) or _NOT_SO.search(words) or _TO_ME.search(words)
    return _PASSED_ON.finds(words) and not refused


_TO_ME = regex(r"(?<!\w)(?:mir|uns|me|us)(?: \w{1,10}){0,3} (?:code|tan|pin|passwor[dt])(?!\w)")


def _called(words: str) -> bool:
    return _CALL.finds(words) and not _OWN_CALL.search(words)


def led_on(text: str) -> bool:
    """Does a short message lead to a domain that is put together, or any to a button behind which data are wanted; or
    came it from an address that only poses?"""
    words = spoken(text)
    pressed = _A_MESSAGE.search(words) and _PRESS.search(words)
    return bool(pressed or poses(text) or (_SHORT_MESSAGE.search(words) and _DOMAIN.search(words)))


_SHORT_MESSAGE = regex(r"(?<!\w)(?:sms|whatsapp|text message|(?:a|the) text)(?!\w)")
_A_MESSAGE = regex(r"(?<!\w)(?:e-?mails?|mails?|sms|whatsapp|nachricht(?:en)?|text message|message)(?!\w)")
# "Ich soll auf einen Knopf drücken und meine Daten bestätigen"
_PRESS = regex(
    r"(?<!\w)(?:soll|sollte|muss|müsste|should|must|have to)(?!\w)[^.!?;]{0,40}(?<!\w)(?:knopf|button"
    r"|schaltfläche|link)(?!\w)[^.!?;]{0,40}(?<!\w)(?:daten|zugangsdaten|kontodaten|angaben|iban|data|details)(?!\w)"
    r"[^.!?;]{0,20}(?<!\w)(?:bestätigen|eingeben|verifizieren|angeben|eintragen|ausfüllen)(?!\w)"
    r"|(?<!\w)(?:should|must|have to|need to|supposed to)(?!\w)[^.!?;]{0,40}(?<!\w)(?:button|link)(?!\w)[^.!?;]{0,30}"
    r"(?<!\w)(?:confirm|verify|enter|update)(?!\w)[^.!?;]{0,20}(?<!\w)(?:data|details|account|login)(?!\w)"
)
