"""Questions that have nothing to do with the one that stands open: who writes here, what becomes of the data, taxes, a
trade, a second account, a paragraph of a law."""

import re

from bot.patterns import regex

LAWYERS = (
    r"\b(?:seid|sind|bist|are) (?:ihr|sie|du|you) (?:(?:denn|auch|echte?|richtige?|real|an?|eine?) ){0,2}"
    r"(?:\w{0,12}anw[aä]lt\w{0,4}|jurist\w{0,4}|menschen?|lawyers?|people|human|verein|behörde|kanzlei|firma|company)\b"
)
# "What does schufa store about me": asked of others, where nobody here is spoken to.
_NOT_OF_THEM = (
    r"(?!(?:(?!\b(?:ihr|du|sie|euch|ihnen|dir|hier|you|here)\b)[^.!?\n]){0,60}\b(?:über|about|on) (?:mich|me)\b)"
)
_DATA_SOLD = (
    r"\b(?:verkauf\w{0,3}|gebt|geben|gibst|nutzt|nutzen|sell|share|give) (?:ihr |sie |du |you )?(?:\w{1,9} ){0,3}"
    r"(?:daten|data|details)\b|\b(?:daten|data|details) (?:\w{1,9} ){0,4}(?:verkauft|weitergegeben|weitergeben|genutzt"
    r"|sold|shared|passed on)\b"
)
PRIVACY = regex(
    rf"{_DATA_SOLD}|^\W*(?:was (?:macht|machst|machen) (?:ihr|du|sie) (?:damit|mit (?:den|meinen) daten)|(?:ist"
    rf"|bleibt|is) (?:das|es|alles|this|it)"
    r" (?:hier )?(?:anonym|vertraulich|geheim|unter uns|privat|anonymous|confidential|private)"
    r"|what do you do with (?:it|that|my data))\W*$|"
    rf"\b(?:was passiert|what happens) (?:denn )?(?:mit|with|to) (?:meine\w?|den|my|the) (?:daten|fotos"
    rf"|bilder\w?|sachen"
    r"|nachrichten|data|photos|pictures|messages)\b"
    rf"|\bverschlüssel\w*|\bquell(?:code|text)\w*|\bopen[- ]?source\b|\bsource code\b|\bencrypt\w*"
    rf"|{_NOT_OF_THEM}\b(?:wie lange|wo|was) (?:\w{{1,12}} ){{0,3}}(?:gespeichert|speichert|speichern|aufgehoben"
    r"|aufbewahrt|gelöscht)\b"
    r"|\bwer (?:\w{1,8} ){0,2}(?:sieht|liest|lesen|sehen|mitlesen|mitliest)\b|\bserver\b"
    rf"|{_NOT_OF_THEM}\b(?:how long|where|what) (?:\w{{1,8}} ){{0,4}}(?:stored?|keep|kept|saved?|retain\w*"
    r"|delete\w*)\b"
    r"|\bwho (?:\w{1,8} ){0,2}(?:sees?|reads?)\b"
    r"|\bkann (?:ich|man) (?:\w{1,8} ){0,4}löschen\b|\bcan (?:i|you) (?:\w{1,8} ){0,4}delete (?:\w{1,8} ){0,3}"
    r"(?:you|this|it|everything|chat|data)\b"
)
TAXES = regex(r"\b(?:steuern?|steuerlich|versteuern|finanzamt|umsatzsteuer|tax(?:es|able)?|vat)\b")
TRADE = regex(
    r"\b(?:bin ich|gelte ich|gilt das|zählt das|ist das|sind wir|am i|does (?:that|it) count|is (?:that|it))\b"
    r"[^.!?]{0,30}\b(?:gewerb\w{0,6}|gewerbe|händler\w{0,3}|business|commercial|trader)\b"
)
SECOND_ACCOUNT = regex(
    r"\b(?:zweite\w{0,2}|neue[nsr]?|anderen?|2\.|second|new|another)(?: \w{1,10})? "
    r"(?:account|acc|konto|profil|seite|fanseite|kanal|page|channel|profile|one)\b.{0,30}\b(?:gemacht|angelegt|erstellt"
    r"|aufgemacht|eröffnet|machen|anlegen|erstellen|aufmachen|eröffnen"
    r"|created?|made|make|opened?|open|set up)\b"
    r"|\b(?:n |nen |einen |ein )zweite[ns]? (?:gemacht|angelegt|erstellt|aufgemacht)\b"
    r"|\b(?:made|make|created?|opened?|open|set up) (?:a |an )?(?:second|new|another)(?: \w{1,10})? "
    r"(?:account|acc|profile|page|channel|one)\b"
)
_CITED = regex(r"(?<!\w)(?:art(?:ikel|icle)?\.? ?|§{1,2} ?|paragraph ?)(\d{1,3}[a-z]?)(?!\w)", re.I)


def without_paragraphs(text: str) -> str:
    """The text without the numbers of paragraphs, which tell nothing."""
    return _CITED.sub("paragraf", text)


def paragraphs(text: str) -> str:
    """The paragraphs that a text names, as the glossary has them: "art15 art20"."""
    return " ".join(f"art{one[1]}" for one in _CITED.finditer(text))


# How one may talk here: photos, voice messages, a call; and who finds writing hard.
OF_THE_CHAT = (
    (
        "faq.photos",
        regex(
            r"\b(?:kann|darf|soll|can|may|should) (?:ich|man|i)(?: \w{1,9}){0,5} (?:fotos?|bilder|screenshots?|pdfs?"
            r"|dateien|photos?|pictures|files)"
            r"(?: \w{1,9}){0,2} ?(?:schicken|senden|hochladen|send|upload)?[ ?!.]*$"
            r"|\b(?:soll|kann|should|can) (?:ich|i)(?: \w{1,9}){0,4} (?:fotografieren|abfotografieren|photograph"
            r"|take a (?:photo|picture))\b"
        ),
    ),
    (
        "faq.voice",
        regex(
            r"\b(?:kann|darf|can|may) (?:ich|man|i)(?: \w{1,9}){0,4} (?:sprachnachricht(?:en)?|sprachmemos?|audios?"
            r"|voice (?:message|note)s?|reden|sprechen|talk|speak)"
            r"(?: \w{1,9}){0,2}[ ?!.]*$"
        ),
    ),
    (
        "faq.call_me",
        regex(
            r"\b(?:können|könnt|kannst|könnten) (?:sie|ihr|du) (?:mich |uns )?(?:\w{1,8} ){0,3}(?:anrufen"
            r"|zurückrufen)\b|\bruf(?:t|st|en)? (?:ihr|du|sie) (?:mich|uns|zurück)\b"
            r"|\b(?:can|could|will) you (?:call|ring|phone) (?:me|us|back)\b|\b(?:habt|haben|hast) (?:ihr|sie"
            r"|du) (?:ein|eine|ne) (?:telefon\w*|hotline|nummer)\b"
        ),
    ),
)
NO_WRITER = regex(
    r"\b(?:nicht|nich|not|schlecht|bad) (?:so |sehr )?(?:gut|good|toll)? ?(?:im|in|mit|beim|at|with) (?:schreiben"
    r"|deutsch|rechtschreibung|writing|english|spelling)\b"
    r"|\b(?:legastheni\w+|lese-?rechtschreib\w*|dyslexi\w+|kann (?:nicht|nich) (?:so )?(?:gut )?(?:schreiben"
    r"|deutsch))\b"
    r"|\b(?:sorry|entschuldigung|tschuldigung) (?:für|wegen|for) (?:meine?|die|my|the)? ?(?:rechtschreib\w*|fehler"
    r"|schrift|deutsch|tippfehler|typos|spelling|english)\b"
)
