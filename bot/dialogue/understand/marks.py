"""Signs that are no words: mail addresses, links, account numbers, phone numbers, times, file numbers. Readers of
days, amounts and references blank out what belongs to the others. All patterns expect small letters (`level`)."""

import re

from bot.patterns import regex

EMAIL = regex(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
LETTER = regex(r"(?<!\w)[lL]\d{1,2}(?!\w)")  # by its number
HANDLE = regex(r"(?<!\w)@[\w.]{2,60}")
LINK = regex(r"(?:https?://|www\.)\S{1,300}")
IBAN = regex(r"(?<!\w)[a-z]{2}\d{2}(?:[ -]?[0-9a-z]{4}){2,7}(?:[ -]?\d{1,3})?(?!\w)")
PHONE = regex(
    r"(?<![\w.,/-])(?:(?:\+|00)\d[\d /()-]{6,20}\d|0\d{2,5}[ /-]{1,3}\d{4,9}(?:[ -]\d{1,6})?"
    r"|0\d\d[ /-]\d{3}[ .-]?\d{2}[ .-]?\d{2}|01\d{8,11})(?![\w-])"
)
TIME = regex(
    r"(?<![\w.,:])(?:\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}(?:[.:]\d{2})?\s?uhr(?:\s\d{2}(?![\w.,]))?(?!\w)"
    r"|(?:(?<=um )|(?<=gegen )|(?<=at ))\d{1,2}[.:]\d{2}(?![.\d]))"
)
ORDER = regex(r"(?<![\w-])\d{3}-\d{7}-\d{7}(?![\w-])")
NUMERIC_DATE = regex(
    r"(?<![\w.,/:-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?P<s>[./-])\s?\d{1,2}(?P=s)(?:(?:\d{4}"
    r"|\s(?:19|20)\d\d(?!\s?(?:€|(?:euro?s?|chf|franken|francs?|pfund|pounds?)\b)))(?![.,]\d)"
    r"|\d{2}(?!,\d\d(?![\d.])|\s?(?:€|(?:euro?s?|chf)\b))|\s\d{2}(?!,\d\d(?![\d.]))(?!\s?(?:€|[^\W\d_]))))"
    r"(?!\w|[./-]\d)"  # "am 3.11. 15 Mails" is of no year
)
SHORT_DATE = regex(
    r"(?<![\w.,/:+€£$-])(?<![€£$] )(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])(?:\.(?!\d)|(?![\w.:/-]|,\d))"
    r"(?!\s?(?:€|%|euro?s?\b|eur\b|chf\b|uhr\b|prozent|jahre?n?\b|monaten?\b"
    r"|wochen?\b|tagen?\b|stunden?\b|km\b|gb\b))"
)
# With a digit, mostly: nearly no word is tried further.
TOKEN = regex(r"(?<![\w@.+/-])(?=[a-z/._-]*+\d)[0-9a-z]+(?:[-/._][0-9a-z]+)*(?![\w@])", re.IGNORECASE)
FILE = regex(
    r"(?<![\w@./-])(?:[a-z]{1,5}[-/]\d[\w/-]{3,40}|[a-z]{2,5}\d{5,30}"
    r"|\d{2,3}-\d{5,8}-[\d-]{1,20}|\d{7,40})(?!\w)"
)
NAMED_FILE = regex(
    r"(?<!\w)(?:az|aktenzeichens?|aktenzahl|geschäftszahl|gesch(?:ä|ae)fts(?:zeichen|nummer)|gz|unser zeichen|zeichen"
    r"|kassenzeichen"
    r"|(?:kunden|bestell|rechnungs|vorgangs|vertrags|auftrags|referenz"
    r"|sendungs|mandats|akten|ticket|fall|forderungs|inkasso)"
    r"-?\s?(?:nummer|nr)|nummer|nr|referenz|mandatsreferenz|verwendungszweck"
    r"|bestellung|sendung|vorgang|rechnung|ticket"
    r"|(?:order|customer|invoice|reference|file|case|account|tracking"
    r"|ticket)(?:\s(?:number|no|nr|id))?|ref|number|no|id)"
    # "Eine Bestellung 2024", "die Rechnung 11/2025": of that time, and no number.
    r"(?:(?<=nummer)|(?<=nr)|(?<=number)|(?<=zeichen)|(?<=az)"
    r"|(?!\s(?:(?:0?[1-9]|1[0-2])/)?(?:19[89]|20[0-3])\d(?:/(?:0?[1-9]|1[0-2]))?(?![\w/-])))"
    r"(?:\.|:|#|\s|=){0,3}(?:(?:ist|is|lautet|war|was|die|the|i typed was)[\s:]{1,2}){0,2}"
    r"(?!\d{1,2}\s(?:days?|weeks?|months?|years?|hours?|minutes?|tag\w{0,2}|woche\w?|monat\w{0,2}|jahr\w{0,2})(?!\w))"
    r"(?P<token>[0-9a-z]+(?:[-/._][0-9a-z]+)*)(?![\w@])"
)
