"""A person's full name in what people write. It knows which words are no names; it knows nobody."""

import re

from bot.dialogue.understand.farewells import GREETING, THANKS
from bot.dialogue.understand.name_labels import in_order
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.streets import begins_street, goes_before, looks_like_street, no_surname, whole
from bot.dialogue.understand.text import clean, lines, place, words
from bot.patterns import regex

_LEAD = regex(
    r"^(?:(?:hi|hallo|moin|hey|ja|also|yes|ok|okay|sure|klar|gerne|natürlich)[,.! ]{1,2})?"
    r"(?:(?:(?:ich|i|ick|ig) )?h(?:ei|oa)(?:ß|ss)e?|ich heise?|m(?:ein|ei|i) (?:voller |ganzer )?name(?: ist"
    r"| is| isch| lautet)?|(?:der )?name(?: ist| is)?|voller name|full name"
    r"|my (?:full )?name(?: is|'s|’s)|the name is|(?:it|that)(?:'|’)?s(?: me,?)?|this is"
    r"|(?:mei|meine|mini|mis|my|hier meine|da mei) (?:adress\w?|adrässe?|anschrift|address)(?: ist| is| isch)?"
    r"|das ist|vor- und nachname|i am|i(?:'|’)m|(?:ich|i|ick|ig) bin?(?: der| die| da| de| d)?"
    r"|ich bin['’]?s,?|bin (?:der|die))\s?:?\s",
    re.IGNORECASE,
)
# Said anywhere, with or without an aside: "mein Name ist, wie gesagt, Ingeborg Petersen und ..."
_SAID = regex(
    r"(?<!\w)(?:mein (?:voller |ganzer )?name (?:ist|is|lautet)|(?:ich|i|ick|ig) h(?:ei|oa)(?:ß|ss|s)e?"
    r"|my (?:full )?name(?: is|['’]s)(?: (?:spelled|spelt|written))?|i(?:['’]m| am) called"
    r"|(?:(?<![^\W\d_] )|(?<= und )|(?<= and ))name:|(?:mein|my) name(?=:| (?-i:[A-ZÄÖÜ])[a-zäöüß])"
    r"|(?:ich bin|i['’]?m|i am)(?= (?!(?:student|schüler|rentner|verkäufer|händler|lehrer|nutzer|inhaber)(?:in)?\W"
    r"|(?:opfer|kundin|kunde|mitglied|azubi|gast|mieter|prime|premium|beide|both)\W)"
    r"(?-i:[A-ZÄÖÜ][a-zäöüß]{1,15} [A-ZÄÖÜ][a-zäöüß]{1,20}(?:-[A-ZÄÖÜ][a-zäöüß]{1,20})?)"
    r"(?:[.,;!]|$| und | and | now(?!\w)| [-–] | (?:i|my|they|on|ich|mein|am|die|the|hab|there)(?!\w)))"
    r"|hier (?:spricht|schreibt)(?: der| die| herr| frau)?"
    r"|hier ist (?:der|die|herr|frau)(?=(?: [^\W\d_]{2,20}){2,3}[.,]? (?:ich|mein|und ich)(?!\w)))"
    r"(?:,[^,.!?]{2,40},|\s?:|,)?\s(?:(?:übrigens|eigentlich|nämlich|halt|also|jetzt|nun|inzwischen|now|ä+h*m*|öhm?|hm+"
    r"|by the way|btw|actually)"
    r",?\s){0,2}",
    re.IGNORECASE,
)
_ONCE_MORE = regex(
    r"^(?:(?:das )?steht (?:doch |ja |schon ){0,2}(?:oben|da|dort)|wie (?:schon |bereits |oben ){0,2}(?:gesagt|erwähnt"
    r"|geschrieben)|hab(?:e)? ich (?:doch |ja )?(?:schon |bereits )?(?:gesagt|geschrieben)|nochmal|noch mal|noch einmal"
    r"|na gut|also gut|na schön|naja|na ja|gut|ok|okay|meinetwegen|von mir aus|also|fine"
    r"|all right|alright|well"
    r"|(?:as|like) i (?:already )?(?:said|wrote)|i (?:already )?(?:said|told you)|once more|again)[,:.!]\s",
    re.IGNORECASE,
)
# The full stop of "Sonnenstr. 8" ends no sentence.
_ENDS = regex(
    r"[,;:!()]|\s[-–]\s|\sgeb(?:orene[nr]?)?\.?\s|\s(?:aber|but|obwohl|weil|because)\s"
    r"|\s(?:und|and)\s(?=(?:ich|i|mein\w?|my|das|die|the|wohne?|bin)\s)|(?<=\w{5})(?:(?<!str)(?<!pl)\.\s|\.\s(?!\d))",
    re.IGNORECASE,
)
_UNSPOKEN = regex(r"[^\w\s.,;:!?()'’/@+–-]")
_HONORIFIC = regex(
    r"^(?:herr|frau|herrn|mr|mrs|ms|mister|(?:geschäftsführer(?:in)?|inhaber(?:in)?|managing director|ceo|owner)"
    r"(?: ist| is|:)?)\.?\s",
    re.IGNORECASE,
)
_TITLE = regex(r"(?:dr|prof|dipl|ing|med|jur|rer|nat|phil|mag|h\.c)\.?(?:-ing\.?)?", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]{1,30}(?:[-'’.][^\W\d_]{1,30}){0,3}\.?")
PARTICLES = words("""
    von vom van der den dem zu zur zum de da di del della dos du la le el al bin ibn ten ter af av und y
""")
# Particles that a name may begin with; all but "von" only with a capital.
_FIRST = words("von van de di del della dos el al bin ibn ten ter af")
# What stands in short answers and is no name. A name that is also a word loses: the bot then asks once more.
_NO_NAMES = words("""
    zahl zahle zahlen nutze nutz brauche brauch benutze verwende pay paying use premium abo
    habs gemacht amtsgericht landgericht hab's fertig
    ich du er sie es wir ihr mich mir dich dir uns euch man mein meine dein deine sein ihre das die der den dem ein
    eine einen einem kein keine keinen nicht nich nix nichts noch schon auch nur aber oder und weil dass wenn ob als
    wie was wer wo wann warum wieso weshalb wozu welche welcher so da hier dort jetzt gleich später heute gestern
    morgen immer nie mal ja nein nö nee ne jo jep jaja klar ok okay okey passt stimmt richtig genau gut gute guter
    guten schlecht super top bitte danke schön vielen dank sorry hallo moin hi hey servus tag abend nacht ist is
    sind bin bist war waren hat hab habe haben hatte wird werden wurde kann kannst können könnte soll sollte will
    willst wollen wollte muss müssen darf weiß weiss wissen glaub glaube denke meinst heißt heisst bedeutet sagen
    sagt sage schreiben schreibt geschrieben geschickt gesendet abgeschickt raus weg offen zu auf in im an am bei
    mit nach vor für von über unter aus bis um gegen ohne durch konto account gesperrt blockiert dicht geld brief mail
    mails email post fax telefon handy nummer name adresse anschrift rechnung forderung inkasso gericht umschlag
    gelb amazon paypal zalando google instagram insta facebook klarna ebay netflix apple microsoft gmbh ag kg ug se
    ltd inc bank versand service kundenservice support ahnung plan keiner niemand jemand alles alle etwas egal skip
    weiter zurück back stopp stop warte moment pennen schlafen schicht training los gekommen passiert steht oben
    unten selbst selber freundin freund frau mann mutter vater partner sohn tochter hilfe frage antwort bezahlt
    überwiesen gezahlt bestellt zurückgeschickt bekommen vergessen angeblich schulden letzte letzten letzter woche
    monat jahr januar februar märz april mai juni juli august september oktober november dezember montag dienstag
    mittwoch donnerstag freitag samstag sonntag deutsch english englisch deutschland österreich schweiz brauchbar
    sonst natürlich gerne lieber irgendwann vielleicht wahrscheinlich mehr weniger ganz normal privat weißer weisser
    gelber wieder dieselbe gleiche wegen trotzdem also dann doch eben grad gerade hm hmm äh na tja naja i you he she
    it we they me him her us them my your his its our their the a this that these those not no yes yeah yep nope nah
    sure fine good great thanks thank please hello who what when where why how which are were be been have has had
    do does did don't dont can can't could would should must may might know think guess idea just only but or and if
    because there here now later soon today yesterday tomorrow never always nothing something anything everything
    liebes team geehrte geehrter geehrtes damen herren zusammen leute
    all both some any more money letter letters phone number address bill claim court envelope blocked locked closed
    open paid pay sent received got get want need make next wait brb mind nobody white yellow private myself self
    none rather irrelevant whatever looks sounds right wrong correct true false on at to from for with of by about
    after before since until out up down over under voice nice call calls called too already mistake digit order
    shoes visa doorbell lady friend girlfriend boyfriend wife husband business still yet wohne wohnhaft lebe wohnt
    sehr total echt schreib siehe viel spaß möchte bleib bleibt anonym geheim photo foto very funny keep going gibts
    übrigens eigentlich nämlich kaputt leer drucker akku internet wlan laptop computer printer battery broken dead
    einfach frag mist quatsch bescheuert verrückt witzig toll menschen bot programm roboter human bots machine
    hams ham hobs habts gsperrt gschperrt kündigt gekündigt kündigen nur nua nöd nid nüt nix
    btw its it's thats that's theres there's whats what's hes he's shes she's theyre they're youre you're im i'm
    ive i've thing things stuff job company trade hobby really actually basically maybe anyway though guess
    ya u ur gonna wanna geboren adresse adress adrässe vorname vornamen nachname nachnamen familienname forename surname
    inhaber kontoinhaber kunde kundin bitte live living born seit since
    geborene geborener kundennummer kundennr kontonummer telefonnummer handynummer mitgliedsnummer bestellnummer
    rechnungsnummer aktenzeichen iban login benutzername username customer account
""")

# Names that are words as well, where they stand with their capital behind or before another name: "Tom White".
_SURNAMES = words("""
    white weiß weiss gut klar mann freund freitag sonntag samstag may call page post love hand lang best frau schön
    schlecht recht richtig
""")
_FORENAMES = words("will bill april may mai august juli june")
_NO_FORENAMES = words("""
    nächsten kommenden vergangenen diesen jeden vorigen nächster nächste kommende anfang ende mitte ab erst guter
    netter alter alles sehr ganz very mid early late every next this big phone black off plain in not
""")


_CARE_OF = regex(r"(?<=\w) c/o\b", re.IGNORECASE)


def full_name(text: str) -> str | None:
    """The full name that the text says or begins with, with its capitals mended; None for anything that may be a
    sentence, a question, a company or a single word."""
    text = in_order(text)
    first = _GREETED.sub("", next(iter(lines(text)), ""))
    return _announced(clean(text)) or _leading(_UNSPOKEN.sub("", _CARE_OF.sub(", c/o", first)))


_GREETED = regex(rf"^(?:{THANKS}[,.!]\s{{0,3}})?(?:{GREETING}(?: aus [^\W\d_]{{2,20}})?[\s,.!]{{1,3}})?(?=\w)", re.I)


def before_street(text: str, street: str) -> str | None:
    """The name that stands right before a street, with capitals: "… gesperrt. Jonas Weidner, Ahornweg 3"; in small
    letters only two or three words that make a sentence of their own."""
    places = [place(text, part) for part in street.split(", ") if not part.startswith("c/o ")]
    before = _AT_WHOSE.sub("", text[: max(min(places, default=0), 0)]).rstrip(" ,;\n")
    piece = _I_AM.sub("", _GREETING.sub("", _LAST_PIECE.split(before)[-1].strip()))
    said = piece.split()
    if len(said) > 1 and all(word[0].isupper() or word in PARTICLES for word in said):
        return full_name(piece)
    alone = PAIR <= len(said) <= PAIR + 1 and piece.islower() and _OWN_SENTENCE.search(before[: -len(piece)])
    return full_name(piece) if alone and not any(map(_NO_SENDER.search, said)) else None


_AT_WHOSE = regex(r"[\s,]+(?:c/o|bei) [^\W\d_][^,;.!?\d]{1,40}[\s,]*$", re.I)
_OWN_SENTENCE = regex(r"(?:^|[.!?;\n])\s*$")
_NO_SENDER = regex(
    r"^.{1,2}$|adress|anschrift|zogen|wohn|liefer|empfäng|absender|gemeldet|(?:^|un)verändert$|ung$|straße|strasse"
    r"|stadt"
    r"|^(?:neu|alt|aktuell|derzeit|jetzig|bisher|früher|privat|zuhause|daheim|hause|haus|home|current|moved|living"
    r"|sent|paket"
    r"|parcel|lives|mail|brief|konto|wie|bin|war|kam|ging|ist|ruf|schick|send|komm|geh|mach|nehm)",
)


_GREETING = regex(
    r"^(?:(?:lg|mfg|vg|bg|mit|es|herzlich|freundlich(?:en?)?|grü(?:ß|ss)t|liebe|viele|beste|schöne|grü(?:ß|ss)e?n?"
    r"|gru(?:ß|ss)|kind|best|regards|thanks"
    r"|danke|cheers)(?:[\s,.!]{1,2}|$)){1,4}",
    re.I,
)
_I_AM = regex(
    r"^(?:(?:hallo|hi|moin|hey|servus|grüezi|guten (?:tag|abend|morgen))[,! ]{1,2})?(?:(?:und|and) )?(?:ich bin|bin"
    r"|i am|i['’]m|hier(?: ist| schreibt| spricht)?|this is|ich|i)(?: der| die)?(?: frau| herrn?)? ",
    re.I,
)
_LAST_PIECE = regex(r"[,;:!?\n]|(?<=[\w.]{3})\.\s(?=[^\W\d_])")


def announced(text: str) -> str | None:
    """The full name behind "mein Name ist" or the like, wherever that stands."""
    return _announced(clean(text))


def name_behind(text: str, lead: re.Pattern[str]) -> str | None:
    """The full name that follows upon these words."""
    return _announced(clean(text), lead)


def parted(line: str) -> tuple[str, str]:
    """A line that runs from a name into a street and its number, cut in two; the name is empty where there is none."""
    said = line.split()
    number_at = next((place for place, word in enumerate(said[:10]) if word[0].isdigit()), 0)
    length = _name_length(said[:number_at])
    return " ".join(said[:length]), " ".join(said[length:])


def could_be_name(word: str) -> bool:
    """Can the word stand in a name, of a person or a street? False for the small words of sentences."""
    return word.casefold() in PARTICLES or _may_be_name(word)


# "Anwalt Dr. Hofer" is whom somebody has, or has against them.
_LAWYER = regex(
    r"\W*(?:(?:der|ein|mein|a|the|my) )?(?:rechts)?(?:anwalt|anwältin|kanzlei|lawyer|solicitor|attorney)(?!\w)", re.I
)


# "Na Lea Brinkmann halt", "I wrote already, …": words that stand beside a name.
_BEFORE = regex(
    r"^(?:(?:na|ähm?|ja|also|ok|okay|klar|hmm?|well|is|ist|(?:so )?wie (?:im|beim|auf dem) (?:\w{1,12}-?)?konto"
    r"|(?:same )?as (?:in|on) (?:the |my )?account|i (?:already )?(?:wrote|said)(?: it)?(?: already)?"
    r"|ich habs? (?:doch |ja )?(?:schon )?(?:geschrieben|gesagt))[ ,:]{1,2})+",
    re.IGNORECASE,
)
_BEHIND = regex(
    r"(?: (?:halt|eben|einfach|bitte(?: du| sie)?|natürlich|wie gesagt|oder so|hab ich (?:doch "
    r"|ja )?(?:schon )?gesagt|steht (?:doch |ja"
    r" )?da"
    r"|(?:mit|ohne|with|without|geschrieben|spelled|spelt) [^,;.]{1,30}"
    r"|of course|as i said|already|again|same (?:address|adresse)(?: \w{1,14}){0,3}|(?:gleiche|selbe) (?:adresse"
    r"|anschrift)"
    r"(?: \w{1,14}){0,3}))+$",
    re.IGNORECASE,
)
PAIR = 2


def _leading(line: str) -> str | None:
    if "?" in line or _LAWYER.match(line):
        return None
    bare = _HONORIFIC.sub("", _LEAD.sub("", _ONCE_MORE.sub("", line, count=1), count=1))
    part = _ENDS.split(_BEFORE.sub("", bare), maxsplit=1)[0].strip(" .")
    part = _BEHIND.sub("", part) if len(part.split()) > PAIR else part
    words = part.split()
    return _written(words if _is_name(words) else parted(part)[0].split())


def _announced(line: str, lead: re.Pattern[str] = _SAID) -> str | None:
    """The name behind "mein Name ist", wherever that stands; it ends where no further word can be a name."""
    said = lead.search(line)
    part = (
        re.split(r"[,;:!?()]|(?<=\w{3})\.(?:\s|$)|\s(?i:und)\s(?!(?i:zu)\s)", line[said.end() :], maxsplit=1)[0]
        if said
        else ""
    )
    words = _HONORIFIC.sub("", _UNSPOKEN.sub("", part)).split()[:8]
    capitals = bool(words) and words[0][0].isupper()
    end = next((at for at, word in enumerate(words) if not _goes_on(word, capitals)), len(words))
    name = words[:end]
    while name and name[-1].casefold() in PARTICLES:
        name.pop()
    whole_name = _is_name(name) and not any(map(looks_like_street, name[2:]))
    return _written(name if whole_name else name[: _name_length(words)])


def _goes_on(word: str, capitals: bool) -> bool:
    if word.casefold() in PARTICLES or _TITLE.fullmatch(word):
        return True
    return bool(_WORD.fullmatch(word)) and _may_be_name(word) and (word[0].isupper() or not capitals)


def _written(name: list[str]) -> str | None:
    if name and len(name[-1]) > 2 and not _TITLE.fullmatch(name[-1]):
        name = [*name[:-1], name[-1].rstrip(".")]  # the full stop behind a name is no part of it
    return " ".join(_capital(word, name) for word in name) or None


def _name_length(words: list[str]) -> int:
    """How many of the words in front of a house number are a name; 0 where they all may be the street."""
    named = [
        place for place, word in enumerate(words) if word.casefold() not in PARTICLES and not _TITLE.fullmatch(word)
    ]
    if len(named) < 3 or begins_street(words[0]):
        return 0
    for places in (named[2:3], named[1:2]):
        length = places[0] + 1
        if _parts(words, length, long=length > named[1] + 1):
            return length
    return 0


_AT = words("am an auf im in unter hinter vor zum zur")  # "Hans Joachim Dörfler Am Alten Markt 3"


def _parts(words: list[str], length: int, *, long: bool) -> bool:
    name, street = words[:length], words[length:]
    if not _is_name(name) or not whole(street) or any(map(no_surname, name)):
        return False
    if long and street[0].casefold() in _AT:
        return not begins_street(name[-1])
    if long and goes_before(name[-1], street[0]):
        return False
    return not long or (len(street) == 1 and looks_like_street(street[0]) and not begins_street(name[-1]))


def _is_name(words: list[str]) -> bool:
    if not 2 <= len(words) <= 7 or not all(_WORD.fullmatch(word) for word in words):
        return False
    titles = [word for word in words if _TITLE.fullmatch(word)]
    named = [word for word in words if word.casefold() not in PARTICLES and word not in titles]
    if not 2 <= len(named) <= 4 or words[-1].casefold() in PARTICLES or not _may_begin(words[0]):
        return False
    return all(_may_be_name(word) or _name_and_word(word, named) for word in named)


def _name_and_word(word: str, named: list[str]) -> bool:
    if not all(one[0].isupper() for one in named) or named[0].casefold() in _NO_FORENAMES:
        return False
    last = word is named[-1] and word.casefold() in _SURNAMES and not word.isupper()
    return last or (word is named[0] and word.casefold() in _FORENAMES and not word.isupper())


def _may_begin(word: str) -> bool:
    small = word.casefold()
    return small not in PARTICLES or small == "von" or (small in _FIRST and word[0].isupper())


def _may_be_name(word: str) -> bool:
    if number(word.casefold()) is not None or _SHORT_VERB.fullmatch(word):
        return False
    small = word.casefold().rstrip(".")
    if small.endswith(("konto", "-account", "-profil")):
        return False
    return small not in _NO_NAMES and (len(word) > 1 or word.isupper()) and word[0] not in "-'"


# "They've", "wouldn't"
_SHORT_VERB = regex(r"[^\W\d_]+(?:['’](?:ve|re|ll|d|m)|n['’]t)|(?:it|he|she|that|there|who|what)['’]s", re.I)


def _capital(word: str, words: list[str]) -> str:
    mixed = word != word.lower() and word != word.upper()
    if mixed or len(word.rstrip(".")) == 1:
        return word
    if word.casefold() in PARTICLES:
        return word.lower()
    return re.sub(r"[^\W\d_]+", lambda part: part[0][0].upper() + part[0][1:].lower(), word)
