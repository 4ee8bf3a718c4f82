"""The company that somebody names as the one that blocked, though no directory lists it: "my roblox got banned".
Whether there is such a company it never knows."""

from bot.dialogue.understand.closures import shut
from bot.dialogue.understand.relations import PERSON, RELATIONS
from bot.dialogue.understand.text import clean, words
from bot.patterns import regex

_NAME = r"(?P<name>[^\W\d_][\w.-]{2,24})"
_RULES = (
    regex(rf"(?<!\w)(?:my|mein\w{{0,2}}|mis|mei) {_NAME}[ -](?:account|acc|konto|profil|profile|accout)(?!\w)"),
    regex(
        rf"(?<!\w)(?:(?:my|our) {PERSON}'s|my|mein|mei|mis|das(?= [\w.-]{{3,25}} von meine[rm] )) {_NAME}"
        rf"(?: von meine[rm] {PERSON})?"
        r" (?:got|was|is|has been|wurde|ist|isch|hat man) "
        r"(?:\w{1,12} ){0,2}(?:banned|blocked|suspended|locked|closed|gesperrt|gebannt|gsperrt|blockiert|geschlossen)"
        r"(?!\w)"
    ),
    regex(rf"(?:^|[.!?,] )(?:hey |hi |hallo |also )?{_NAME} (?:hat|has|just)? ?(?:mich|me|my|mein)? ?"
          r"(?:banned|blocked|suspended|gesperrt|gebannt) (?:me|my|mich|mein)(?!\w)"),
    regex(rf"(?<!\w)(?:banned|blocked|suspended|kicked|locked out) (?:from|by) {_NAME}"
          r"(?=$|[.,;!?]| (?:since|for|because|and|after|last|on)(?!\w))"),
    regex(rf"(?<!\w)(?:gesperrt|gebannt|rausgeflogen|gsperrt) (?:bei|von) {_NAME}(?=$|[.,;!?]| (?:seit|wegen|weil|und"
          r")(?!\w))"),
    regex(rf"(?<!\w)bei {_NAME} (?:(?:jetzt|komplett|einfach|auch|leider|bin ich|wurde ich) ){{0,2}}(?:gesperrt|gebannt"
          r"|rausgeflogen|gsperrt)(?!\w)"),
    regex(rf"(?<!\w)(?:bei|at|with) {_NAME} (?:\w{{1,12}} ){{0,6}}(?:eingekauft|bestellt|gekauft|kunde|kundin"
          rf"|customer|ordered|shopped)(?!\w)"),
)  # fmt: skip
# "Stripe hält 8.400 Euro zurück": no block is told, and yet it is they.
_HOLDS = regex(
    rf"(?:^|[.!?;,] ){_NAME} (?:hält|haelt|behält|holds|is holding|keeps|withholds) (?:[^\s.!?;]{{1,12}} ){{0,3}}"
    r"(?:\d[\d.,]{0,9}|[€£$]\d[\d.,]{0,9}|geld|guthaben|auszahlung\w{0,2}|money|payouts?|funds)(?!\w)"
)
# At which the money for a visa lies, on what is called a blocked account.
_OF_VISAS = regex(r"(?<!\w)(?P<name>fintiba|expatrio|coracle|studely)(?!\w)")
# "Universal hat ihr das Kundenkonto gesperrt", where a sentence or a message begins with the name.
_BLOCKED = regex(
    r"^(?:(?:hallo|hi|hey|moin|servus|guten tag|grüß gott|also|ja|und|hello)[ ,.!]{1,3})?"
    r"(?P<name>[A-ZÄÖÜ][\w.&-]{2,24}(?: (?!Hat|Has)[A-ZÄÖÜ][\w.&-]{2,20})?) (?:hat|haben|has|have)(?: plötzlich"
    r"| einfach| jetzt| suddenly"
    r"| just)? (?:mich|mir|uns|ihr|ihm|ihnen|mein\w{0,2}|unser\w{0,2}|das|sein\w{0,2}|ihre?\w?|meiner? \w{3,12}"
    r"|meinem \w{3,12}"
    r"|blocked|closed|suspended|locked|banned|me|my|her|his|our)(?!\w)"
)
_SENTENCES = regex(r"[.!?]\s|\n")
_NO_NAME = words("""
    heute gestern vorgestern jetzt dann leider plötzlich seitdem danach damals neulich letztens letzte letzten montag
    dienstag mittwoch donnerstag freitag samstag sonntag jemand niemand keiner jeder einer man wer was inkasso firma
    bank kundenservice support gericht amtsgericht mama papa mutter vater oma opa freund freundin frau mann sohn tochter
    chef nachbar polizei today yesterday somebody someone nobody they you he she it that this which who mum mom dad
    mother father january february march april may june july august september october november december januar februar
    märz mai juni juli oktober dezember paket post dhl hermes außerdem ausserdem trotzdem deshalb darum angeblich
""")
# "Welche Daten Blumenhaus Meier über mich hat", "what data does Flower House keep about me".
_FIRM = r"(?P<name>[^\W\d_][\w.&'-]{1,24}(?: (?:& )?[^\W\d_][\w.&'-]{0,24}){0,3}?)"
_HAS = (
    r"(?:hat|haben|speichert|speichern|gespeichert|besitzt|sammelt|has|have|holds?|stores?|keeps?|collects?|got|weiß"
    r"|weiss|knows?)"
)
_ABOUT_ME = r"(?:über|ueber|von|about|on|of|zu) (?:mich|mir|me|meiner person)"
_WHAT = (
    r"(?:(?:was|what|which|welche) (?:data|daten|infos?|information\w*)|daten|infos?|informationen|data|information"
    r"|was|what) (?:does |do )?"
)
_THE = r"(?:die firma |das unternehmen |the company |der firma |dem |der |firma |company )?"
_DATA_RULES = (
    regex(rf"(?<!\w){_WHAT}{_THE}{_FIRM} (?:alles |so |all |alle )?(?:{_ABOUT_ME} (?:\w{{1,10}} )?{_HAS}"
          rf"|{_HAS} (?:\w{{1,10}} ){{0,2}}{_ABOUT_ME})(?!\w)"),
    regex(rf"(?<!\w){_WHAT}{_HAS} {_THE}{_FIRM} (?:alles |all |{_HAS} )?{_ABOUT_ME}(?!\w)"),
    regex(r"(?<!\w)(?:auskunft|datenauskunft|datenkopie|meine daten|my data|access request)"
          r" (?:von|bei|über meine daten (?:von|bei)|from|to|at|gegenüber) "
          rf"{_THE}{_FIRM}(?=\s?[.,;!?]|$)"),
)  # fmt: skip
_NOBODY = words("""
    die sie ihr du man ich wir es er das der diese dieser firma firmen unternehmen they you he it the company companies
    alle alles jemand dort da denen euch ihnen mir them there is ist sind über von about on einem eine einer der den
    dem meinem meiner my mein meine unsere unser deren dessen data daten does do info infos information schufa
    auskunftei auskunfteien
""")
_NO_COMPANY = words("""
    guthaben geld spiel spielkonto wallet payout payouts auszahlung auszahlungen insta keiner niemand
    account acc konto kundenkonto profil profile zugang access login handy phone card karte money geld email mail app
    nummer number bank old new alt altes neues neue eigenes own main haupt zweites second andere anderes other whole
    ganzes online user kunden business seller verkäufer verkäuferkonto shop laden paypal they die sie der das it er
    support freund friend friends everyone alles game games konsole console channel kanal page seite stream server
    driver fahrer courier kurier bot payment gaming social media premium private privates girlfriends wifes husbands
    lieblings verdammtes scheiss scheiß fucking damn stupid blöder blödes entire only einziges kleines big letztes last
    them denen ihnen uns mir dir euch ihm ihr jedem allem allen allen day work playing using buying selling logging
    everywhere everything anything something years months weeks days sunday monday tuesday wednesday thursday friday
    saturday heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag
    blocked closed suspended limited locked frozen banned restricted disabled gesperrtes gesperrtem gesperrten savings
    student current only giro girokonto sparkonto girocard visa kredit depot tagesgeld fake echtes real und and
""")


def company_named(text: str) -> str:
    """The name in the place of a company where a block is told; empty where there is none."""
    line = clean(text)
    closed, small = shut(line), line.lower()
    if not closed and (name := asked_for_data(line)):
        return name
    if len(small) != len(line):
        return ""
    if name := _blocker(text):
        return name
    for rule in (_OF_VISAS, *_RULES) if closed else (_OF_VISAS, _HOLDS):
        found = rule.search(small)
        name = line[found.start("name") : found.end("name")] if found else ""
        bare = name.casefold().removesuffix("'s").removesuffix("s")
        if name and not {name.casefold(), bare} & _NO_COMPANY and not {name.casefold(), bare} & RELATIONS.keys():
            return name if name != name.lower() else name.capitalize()
    return ""


def _blocker(text: str) -> str:
    """Who a sentence begins with that is said to have shut an account, where it has the capital of a name."""
    for part in _SENTENCES.split(text)[:20]:
        found = _BLOCKED.search(clean(part)) if shut(clean(part)) else None
        said = found["name"].casefold().split() if found else []
        known = _NO_NAME | _NO_COMPANY | _NOBODY | RELATIONS.keys()
        if found and not known & {*said, *(one.removesuffix("s") for one in said)}:
            return found["name"]
    return ""


_ENDS = regex(r"(?i)(?<=[^\W\d_]{3})\.\s|\s(?=(?:i'?m|i am|ich bin|my|mein\w?|und|and)\s)")


def asked_for_data(line: str) -> str:
    """The name of the company whose data on the person are asked for; its words that nobody is called by stay out."""
    small = line.lower()
    if len(small) != len(line):
        return ""
    for rule in _DATA_RULES:
        found = rule.search(small)
        name = line[found.start("name") : found.end("name")] if found else ""
        name = _ENDS.split(name, maxsplit=1)[0].strip(" .")
        said = name.casefold().split()
        if said and said[0] not in _NOBODY | RELATIONS.keys() and not set(said) & _NOBODY:
            return name if name != name.lower() else name.title()
    return ""
