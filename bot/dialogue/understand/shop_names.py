"""What a seller's shop is called: "der Laden heißt Wollwerk Göttingen", "WollwerkGoettingen so heißt der Shop"; and the
kinds of firm, which name no shop. Whether there is such a shop it never knows."""

import re

from bot.dialogue.understand.text import spoken, words
from bot.patterns import regex

_SHOP = r"(?:\w{0,12}-?shops?|ladens?|geschäfts?|store)"
_WORD = r"(?:[^\W_](?:[\w.&'-]{0,38}\w)?|&)"
_NAME = rf"['\"„“‚‘]?(?P<name>{_WORD}(?: {_WORD}){{0,3}}?)['\"“”’]?(?=\s*$|[\n,;!)]|[.]\s|[.]$)"
_THERE = r"(?: dort| da| there| (?:bei|auf|on) \w{2,15})?(?: übrigens| ja| eigentlich)?"
_RULES = (
    regex(
        rf"(?<!\w){_SHOP}{_THERE} (?:hei(?:ß|ss)t|nennt sich|namens|(?:is )?(?:called|named)){_THERE}:? {_NAME}", re.I
    ),
    regex(
        rf"(?<!\w)name (?:vom|des|von|of)(?: (?:meinem|meines|unserem|dem|the|my|our))? {_SHOP}{_THERE}"
        rf"(?: (?:ist|lautet|is)|:) {_NAME}",
        re.I,
    ),
    regex(
        r"(?<!\w)(?:shop|store|laden)(?:[ -]?name)?(?: is| ist)?:? "
        r"(?P<name>(?-i:[A-Z][a-zäöü]{2,20}(?:[A-Z][a-zäöü]{2,20}){1,3}\d{0,4}))(?!\w)",
        re.I,
    ),
    regex(rf"(?<!\w)(?:shop|laden|store)(?:[ -]?|'s )name{_THERE}(?: (?:ist|lautet|is)|:) {_NAME}", re.I),
    regex(
        rf"(?:^|[\n,;!]\s?|[.:] )['\"„“‚‘]?(?P<name>{_WORD}(?: {_WORD}){{0,2}}?)['\"“”’]?,? (?:so )?(?:hei(?:ß|ss)t"
        rf"|nennt sich)"
        rf" (?:der|mein|unser|das) {_SHOP}(?!\w)",
        re.I,
    ),
    regex(
        rf"(?:^|[\n,;!]\s?|[.:] )['\"„“‚‘]?(?P<name>{_WORD}(?: {_WORD}){{0,2}}?)['\"“”’]?,? (?:is"
        rf"|that's) (?:the name of"
        rf" (?:my|the|our) {_SHOP}|what (?:my|the|our) {_SHOP} is called|(?:my|the|our) {_SHOP}(?:'s)? ?name)(?!\w)",
        re.I,
    ),
)
_NO_NAME = words("""
    doch ja nein no so nicht nich anders genauso halt noch jetzt wie was weiß weiss ich i das der die dort da eben etsy
    ebay amazon kleinanzeigen vinted shopify not what how the my mein ist is different same gleich auch also
""")
_FORMS = words("""
    einzelunternehmen einzelunternehmer einzelunternehmerin einzelfirma einzelhändler einzelhändlerin kleingewerbe
    kleingewerblich kleinunternehmer kleinunternehmerin gewerbe gewerblich gewerbetreibend gewerbetreibende privat
    privatperson privatverkauf private gmbh ug gbr ohg kg e.k. ek freiberufler freiberuflerin freiberuflich
    selbstständig selbständig selbstständige selbständige business self-employed freelancer freelance company firma
    verkäufer verkäuferin händler händlerin seller trader nebengewerbe
""")
_WHICH = words("both beide beides alle all alles either neither egal irgendein any")
# A mail provider, another network, or a word of the answer: "gmail", "nochmal", "unbekannt".
_NO_ACCOUNT = words("""
    gmail gmx googlemail outlook hotmail yahoo icloud web t-online freenet aol protonmail mail email e-mail mailadresse
    google facebook apple microsoft instagram whatsapp telegram paypal amazon ebay klarna netflix discord twitter tiktok
    handy handynummer telefon telefonnummer phone iphone app kundennummer kontonummer benutzername username login
    passwort password nochmal nochmals normal normale prime standard premium plus privat mehrere viele verschiedene
    keins keines unbekannt hilfe gehackt gekapert gehijackt geknackt geklaut gestohlen betrug betrüger betrogen fremd
    fremde fremder abzocke virus hacker hacked hijacked stolen compromised scam scammed scammer fraud phishing help
    abgelaufen ausgeloggt komisch schwierig vergessen weg futsch fake echt alt neu alte neue oben unten foto brief
    seit am bis ab vom im dem bezahlt gezahlt überwiesen angeblich wegen gesperrt since until paid blocked
    several many none unknown expired forgotten again weird difficult old new yes no same
""")


def shop_name(text: str) -> str | None:
    """The name by which the shop is called; None where none is told, or only how it is not."""
    names = (found["name"].strip() for rule in _RULES for found in rule.finditer(text[:_LENGTH]))
    return next((name for name in names if not _NO_NAME & set(spoken(name).split()) and len(name) >= _LEAST), None)


def names_no_account(text: str) -> bool:
    """Is it a kind of firm or of seller, which of several accounts, or a word of the answer, and no name of one?"""
    return spoken(text).strip(" .,;:!") in _FORMS | _WHICH | _NO_ACCOUNT


_LENGTH, _LEAST = 400, 3
