"""A collector in what people type: whether it demands money now, or is only spoken of."""

import re
from collections.abc import Iterable

from bot.dialogue.understand.arrears import IMPENDING
from bot.dialogue.understand.legal_forms import LEGAL_FORM
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.names import could_be_name
from bot.dialogue.understand.not_at_hand import not_at_hand
from bot.dialogue.understand.owed import without_dues
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean, place, spoken, words
from bot.dialogue.understand.wanted_sums import WANT
from bot.patterns import regex

# Collectors of whom the directory has no address; their letter asks for a dispute all the same.
_UNLISTED = r"(?:ksp|alektum|lowell|paigo|atriga|apontas|debtist|first debit|tesch inkasso|cabot|moorcroft|wescot)"
# Lawyers in the plural or as an office collect; "mein Anwalt" and a lawyer whom somebody asks do not.
_OFFICE = r"(?:rechtsanwälten?|rechtsanwaltsgesellschaft|(?:anwalts|rechtsanwalts|inkasso)kanzlei)"
_DESK = r"(?:forderungs(?:management|service|dienst\w{0,9})|debitoren(?:management|service))"
# "Account recovery" is of another kind.
_RECOVERS = (
    r"(?:recoveries|debt (?:recovery|management|services)|credit (?:management|control)"
    r"|recovery(?= (?:ltd|limited|llc)(?!\w)))"
)
_NAME = (
    rf"(?:\w{{0,20}}inkasso\w*(?: \(\w{{2,15}}\))?|{_UNLISTED}|{_DESK}|{_OFFICE}|{_RECOVERS}|debt collect\w+"
    r"|collect(?:ion|or|ors|ions)(?: \w+)?|collection agency)"
)
_DEMANDS = (
    r"(?:will|wollen|wolln|fordert|fordern|verlangt|verlangen|mahnt|droht|drohen|schreibt|schrieb|schickt|schickte"
    r"|nervt"
    r"|wants?|demands?|writes?|wrote|sends?|sent|threatens?|asks? for|is asking"
    r"|chas(?:es|ing)|(?:keeps? |is |are |started )(?:writing|calling|ringing|texting|emailing))"
)
# "Nordlicht Inkasso GmbH, Seeweg 4, 14612 Falkensee, will …"
_AT = r"(?:, [^,.!?;]{3,40} \d{1,4}[a-z]?, \d{4,5} [\w-]{2,25}(?: [\w-]{2,25}){0,2},)?"
_NOW = (
    regex(rf"(?<!\w){_NAME}(?: \w{{1,25}}){{0,4}}{_AT} {_DEMANDS}(?!\w)"),
    regex(rf"(?<!\w){_DEMANDS}(?: \w{{1,15}}){{0,3}} {_NAME}"),
    regex(
        r"(?<!\w)(?:jetzt|nun|inzwischen|mittlerweile|now) (?:kommt|kam|ist|is|hat sich|hab\w? (?:ich|wir)|gibt es"
        r"|there's"
        rf"|there is|i have|we have|auch noch)(?: (?:auch|noch|schon|da|an|sich|a|an|ein\w{{0,2}}|das"
        rf"|der)){{0,4}} {_NAME}(?!\w)"
    ),
    regex(
        rf"^\W*(?:(?:und|jetzt|nun|heute|gestern|auch|noch|ein|das|and|now|today|a|the) ){{0,4}}{_NAME}"
        r" (?:kam|kommt|ist (?:jetzt |auch )?da|da|gekommen|came|arrived|is here)\W*$"
        rf"|(?<!\w){_NAME} (?:jetzt |auch |noch )?(?:am|aufm|auf dem) (?:hals|nacken)(?!\w)"
    ),
    regex(
        r"(?<!\w)inkasso(?:brief|schreiben|post|mahnung)\w*"
        rf"|(?<!\w)(?:brief|post|schreiben|letter|mail) (?:vom|von|from)(?: \w{{1,12}}){{0,3}} {_NAME}"
    ),
)
_POSTS = regex(
    r"(?<!\w)(?:post|brief|briefe|schreiben|mahnung\w*|mahnt|mail|mails|sms|anruf\w*|schreibt|schreiben|schrieb"
    r"|geschrieben|meldet"
    r"|melden|droht|drohen|kommt|kommen|kam|nervt|nerven|letters?|emails?|calls?|calling|wrote|writes|writing"
    r"|threatens?|threatening|contacted)(?!\w)"
)
_OVER = regex(
    r"(?<!\w)(?:nichts|nix|nothing|no longer|nicht mehr|erledigt|bestätigt|confirmed|settled|storniert|ausgebucht"
    r"|damals|vor (?:zwei|drei|\d+) jahren|(?:two|three|\d+) years ago|früher|20(?:1\d|2[0-4]))(?!\w)"
)
_PART = re.compile(r"[\n.!?;]")
_COLLECTS = rf"(?:\w{{0,20}}inkasso\w{{0,12}}|{_DESK}|collections?|receivables|{_RECOVERS})"
_FORM = r"(?:gmbh(?: & co\.? kg)?|mbh|mbb|ag|kg|se|ug|ltd|limited)"
_CALLED = regex(
    rf"(?<!\w)(?P<name>(?:(?:[\w&-]{{2,25}}|[&+]) ){{0,4}}{_COLLECTS}(?: [\w&-]{{2,25}}){{0,2}}? {_FORM})(?!\w)",
    re.IGNORECASE,
)
# A name of two words needs its capital, and stands inside the sentence.
_BY_NAME = regex(
    r"(?<=\w )(?P<name>(?:[A-ZÄÖÜ][\w&-]{2,25} ){1,2}(?:Inkasso|Collections?|Forderungsmanagement|Recoveries"
    r"|Debt Recovery))(?!\w)"
)
# "Bezahlt an falkenried inkasso": in small letters where money or a letter comes from or goes to it.
_SMALL = regex(
    r"(?<!\w)(?:an|von|bei|to|from|by) (?:(?:so )?(?:einem|nem) )?(?P<name>"
    r"(?!(?:[kmds]?ein|ihr|unser|eur|dies|jen|jed|and|manch|solch|welch|irgend)\w{0,6} |(?:deren|dessen|their|our|some"
    r"|any|another|this|that|which) )[^\W\d_][\w&-]{1,23}(?<!en)(?<!em)(?<!s) inkasso)(?!\w)"
)
# "Nordfalk Inkasso droht nur", where a sentence begins with it.
_AT_FIRST = regex(
    r"(?:^|(?<=[.!?] ))(?P<name>(?!(?:Hallo|Hilfe|Bitte|Also|Hey|Moin|Jetzt|Heute|Gestern)\b)"
    r"(?:[A-ZÄÖÜ][\w&-]{2,25} ){1,2}Inkasso) (?:droht|schreibt|schrieb|mahnt|will|verlangt|fordert|schickt|nervt|hat"
    r"|behauptet)(?!\w)"
)
# "Müller, Schmidt & Partner Rechtsanwälte": who stands first, and who comes along, is of the name.
_SONS = r"(?:söhne|sohn|brüder|töchter|partner|kollegen|co|cie|sons)"
_SONS_AND = regex(rf"[^\W\d_][\w-]* (?:[&+]|und|and) {_SONS}(?!\w)", re.IGNORECASE)
_PARTNERS = regex(
    rf"(?<!\w)(?P<name>(?:dr\. ?)?(?:[^\W\d_][\w-]{{1,24}}, ?){{0,3}}[^\W\d_][\w-]{{1,24}}"
    rf" (?:[&+]|und) {_SONS} {_OFFICE}(?: mb[bh]| gmbh)?)(?!\w)",
    re.IGNORECASE,
)
_LAWYERS = regex(
    rf"(?<!\w)(?P<name>(?:dr\. ?)?(?:(?:[\w&-]{{1,25}}|\+) ){{1,4}}{_OFFICE}(?: mbH| GmbH)?)(?!\w)", re.IGNORECASE
)
_OFFICE_OF = regex(
    r"(?<!\w)(?P<name>(?:anwalts|rechtsanwalts|inkasso)?kanzlei [^\W\d_][\w-]{2,25}(?: (?:&|und) [^\W\d_][\w-]{2,25})?)"
    r"(?!\w)",
    re.IGNORECASE,
)
# "Kanzlei Rainer Haas & Kollegen": of two names the second has its capital, or ends the message.
_OFFICE_OF_TWO = regex(
    r"(?<!\w)(?P<name>[Kk]anzlei (?:Dr\. ?)?[A-ZÄÖÜ][\w-]{1,25} (?!Euro?\b|AZ\b)[A-ZÄÖÜ][\w-]{2,25}"
    r"(?: (?:&|und) [A-ZÄÖÜ][\w-]{2,25})?(?!\w)|(?<![\w ])kanzlei [^\W\d_]{2,25} (?!schreib|will|droht|mahnt|hat|forder"
    r"|verlang|kam|kommt|heute|gestern|wegen|nervt|schickt|meldet|und)[^\W\d_]{3,25}(?=[ .!]*$))"
)
_OWN_LAWYERS = regex(
    r"(?<!\w)(?:(?:mein|unser|eigen|my|our)\w{0,3} (?:\w{1,12} )?(?:\w{0,12}anw[aä]lt|\w{0,12}kanzlei|lawyer|solicitor)"
    r"|frag|beauftrag|nehm|vertret|vertritt)"
)
_ABBREVIATED = regex(r"(?<!\w)(?P<name>[A-ZÄÖÜ]{2,6} [Ii]nkasso)(?!\w)")
_SHORT = regex(
    r"(?:^|(?<!\w)(?:von|vom|der|die|an|schreibt|mahnt|jetzt|nun|from|called|now|by) )"
    rf"(?P<name>{_UNLISTED}(?: {_FORM})?)(?!\w)",
    re.IGNORECASE,
)
_ONLY_KIND = regex(rf"{_COLLECTS}|{_FORM}|{_OFFICE}|kanzlei", re.IGNORECASE)
_NO_NAME = words("""
    die der das den dem des ein eine einen einem einer nem ne von vom bei mit und aber firma inkassobüro
    inkassofirma mahnung rechnung schreibt schrieb kam kommt jetzt dann büro name heißt heisst ist is the a an by
    from with and company called agency collector wrote brief letter post dieses dieser diese dieses so namens
    euro eur euros plus gebühr gebühren kosten oben unten steht stehen drauf vo isch says top
""")

_OF_NO_FIRM = words("""
    irgendein irgendeinem irgendeiner irgendwelche so son sone nur wieder auch noch nun heute gestern ja halt hier da
    denen ihnen was etwas ich mir mich hab habe haben hat bekommen gekriegt erhalten gekommen kamen post briefe
    mahnungen zahlungserinnerung mahnschreiben inkassobrief inkassoschreiben inkassopost inkassomahnung anwalt anwälten
    rechtsanwalt zwei drei mehrere verschiedene unbekannt unbekanntes fremdes privat i me got have had some
    again today yesterday they them it was here letters reminder notice debt unknown
""")
_PARTICLES = words("und &")
_PRINTED_FORM = regex(f" {LEGAL_FORM}")


def demands(text: str) -> bool:
    """Does the text say that a collector demands money now? What is told of long ago, or as settled, does not count."""
    words = _MAY_COME.sub(" ", without_dues(spoken(text)))
    return any(rule.search(words) for rule in _NOW) and any(map(_demands, _PART.split(words)))


# "PayPal droht mit Inkasso": none wrote yet.
_MAY_COME = regex(
    r"(?<!\w)(?:droh\w{1,2}|threat\w*)(?: \w{1,10})? (?:mit|with|to (?:send|use)) (?:\w{1,6} )?"
    rf"(?:inkasso(?!\w* \w+ gmbh)|debt collect|collection)\w*|{IMPENDING}"
)


def posts(text: str) -> bool:
    """Does a text that names a collector tell that something of theirs came, and not that it is over?"""
    return any(_POSTS.search(part) and not _OVER.search(part) for part in _PART.split(spoken(text)))


def no_collector(text: str) -> bool:
    """Is it said that no collector wrote?"""
    return bool(_NONE.search(spoken(text)))


_NONE = regex(
    rf"(?<!\w)(?:kein|keine|keinem|ohne|no|not (?:a|from a|any)) {_NAME}(?!\w)"
    rf"|(?<!\w){_NAME} (?:war|ist|was|is|kam) (?:das|es|it|that|da)? ?(?:nicht|nich|keins|keine|not|keiner)"
    r"(?= ?(?:$|[,.!?;]|nur|sondern|aber|just|only|but))"
    rf"|(?<!\w)nicht (?:von|vom) (?:einem |einer )?{_NAME}(?!\w)"
)


def in_a_row(text: str) -> tuple[str, ...]:
    """The parts of a text that tells of several collectors one after another, the one of now first, then from the last
    to the first; nothing where it tells of no row."""
    words = spoken(text)
    if not _ROW.search(words):
        return ()
    parts = [part for part in _CUTS.split(text) if not _BEFORE.search(spoken(part))]
    now = [part for part in parts if _AT_PRESENT.search(spoken(part))]
    return (*reversed(now), *reversed(parts))


_PRESENT = r"(?:jetzt|nun|nu|inzwischen|mittlerweile|aktuell|neuerdings|zuletzt|now|currently|lately)"
_EARLIER = r"(?:früher|vorher|zuvor|davor|before that|previously|earlier|used to be|formerly)"
_NEXT = r"(?:dann|danach|später|anschließend|then|later|after that|afterwards)"
_ROW = regex(
    rf"(?<!\w)(?:{_PRESENT}|{_EARLIER}|{_NEXT}|erst|zuerst|first|weiter(?:gegeben|gereicht)|abgegeben|übergeben"
    r"|verkauft|sold|handed|passed)(?!\w)"
)
_CUTS = regex(rf"[\n.!?;,]\s|\s(?=(?:und|and|dann|{_PRESENT}|{_EARLIER}|{_NEXT})\s)", re.IGNORECASE)
_AT_PRESENT = regex(rf"(?<!\w){_PRESENT}(?!\w)")
_BEFORE = regex(rf"(?<!\w)(?:{_EARLIER}|zuerst|first|erst)(?!\w)")


def of_collection(text: str) -> bool:
    """Is a firm spoken of as one that collects, and not as a bureau that keeps data?"""
    words = spoken(text)
    return not _OF_DATA.search(plain(text)) and bool(_OF_COLLECTION.search(words) or posts(text) or demands(text))


_OF_COLLECTION = regex(
    rf"(?<!\w)(?:{_NAME}|forder\w{{1,6}}|will|wollen|verlang\w{{1,3}}|mahn\w{{1,6}}|wants?|demands?)(?!\w)"
)
_OF_DATA = regex(
    r"(?<!\w)(?:auskunft\w*|\w*eintr[aä]g\w*|score\w*|bonität\w*|gespeichert\w*|selbstauskunft|daten\w*|entry|entries"
    r"|credit (?:report|file|record)|data)(?!\w)"
)


def confirms_settled(text: str) -> bool:
    """Does a sentence that names a collector say that they confirmed that nothing is open?"""
    return bool(_SETTLED.search(spoken(text)))


_SETTLED = regex(
    r"(?<!\w)(?:hat|haben|hatte|hatten|has|have|had) (?:(?:mir|uns|auch|sogar|schriftlich|damals|me|us|even) ){0,3}"
    r"(?:bestätigt|mitgeteilt|geschrieben|confirmed|told me|written),? (?:in writing,? )?(?:(?:dass|das|that) )?"
    r"(?:\w{1,10} ){0,3}?(?:nix|nichts|nothing|alles (?:bezahlt|erledigt|ausgeglichen|beglichen)"
    r"|everything is (?:paid|settled))(?!\w)"
    r"|(?<!\w)(?:confirmed|bestätigte) (?:(?:to me|mir|in writing),? ){0,2}(?:that |dass )?(?:nothing|nichts|nix)(?!\w)"
)


def wants_sum(text: str) -> bool:
    """Does one sentence that names a collector say that they want something now? That it is a sum is seen elsewhere."""
    return bool(_WANTS.search(spoken(text))) and not _OVER.search(spoken(text))


def with_a_sum(clause: str) -> bool:
    """Is a clause nothing but a name and a sum?"""
    return bool(_WITH_A_SUM.fullmatch(spoken(clause).strip()))


_WITH_A_SUM = regex(
    r"(?:(?:und|dann|jetzt|nun|erst|zuerst|zuletzt|auch|noch|von|vom|das|die|der|and|then|now|first|from|by|the"
    r"|inkasso(?:büro|brief)?|brief|letter) ){0,3}[^\W\d][\w.&-]{1,20}(?: [^\W\d][\w.&-]{1,20})?:?"
    r" (?:mit |with |über |for )?[€£$]?\d{1,5}(?:[.,]\d\d)?(?: ?(?:€|euros?|eur))?"
)
_WANTS = regex(rf"(?<!\w)(?:{WANT}|woin|demanding)(?!\w)(?! ich| wir)")


@remembered
def called(text: str) -> str:
    """The collector that a text names in full ("Nordlicht Inkasso GmbH"), as it was written; or nothing."""
    patterns = (_CALLED, _BY_NAME, _AT_FIRST, _SMALL, _ABBREVIATED)
    lawyers = () if _OWN_LAWYERS.search(spoken(text)) else (_PARTNERS, _LAWYERS, _OFFICE_OF_TWO, _OFFICE_OF)
    for pattern in (*patterns, *lawyers):
        for match in pattern.finditer(clean(text)):
            parts = match["name"].split()
            first = _first_of_name(match["name"], parts)
            first += _said_twice(parts[first:])
            if len(parts) - first > 1 and not all(_ONLY_KIND.fullmatch(word) for word in parts[first:]):
                return _DATIVE.sub("Rechtsanwälte", " ".join(parts[first:]))
    short = _SHORT.search(clean(text))
    return short["name"] if short else ""


def _first_of_name(name: str, parts: list[str]) -> int:
    """The place of the word that the name begins with; whoever stands before "& Söhne" is of it."""
    sons = _SONS_AND.search(name)
    last = len(name[: sons.start()].split()) if sons else len(parts)
    said = [place for place, word in enumerate(parts[:last]) if not _of_name(word.strip(",."), parts)]
    return max(said, default=-1) + 1


_DATIVE = regex(r"Rechtsanwälten(?!\w)")


def _said_twice(parts: list[str]) -> bool:
    """ "Von so einem Inkasso Nordfalk Inkasso GmbH": the first says what it is, and the second is of the name."""
    said = [place for place, word in enumerate(parts) if _KIND.fullmatch(word)]
    return len(said) > 1 and said[0] == 0 and len(parts) > said[1] > 1


_KIND = regex(r"inkasso(?:büro|firma|unternehmen)?", re.IGNORECASE)


def nameless(text: str) -> bool:
    """Do all the words tell only that something of a collector came: "Brief vom Inkasso", "irgendein Inkasso"?"""
    said = [word.strip(".,!()") for word in spoken(text).split()]
    return all(word in _NO_NAME or word in _OF_NO_FIRM or _ONLY_KIND.fullmatch(word) or not word for word in said)


_NO_NAME_LEFT = regex(
    r"(?<!\w)(?:(?:irgend(?:was|wie|so)\w*|something|sowas|so was)(?: \w{1,6}){0,2} (?:mit|with|like|wie)(?!\w)"
    r"|(?:fängt|beginnt|fing|starts|begins) (?:\w{1,5} ){0,2}(?:mit|with)(?!\w)"
    r"|(?:weiss|kenn\w?|hab\w?|know|have|find\w{0,2})(?: (?:ich|i|aber|but|the|den|its?|their|ihren"
    r"|leider)){0,3} namen?"
    r"(?: (?:hab|habe) ich)?(?: leider)? (?:nicht|nich|ned|net|vergessen)(?!\w)"
    r"|(?<!\w)(?:den |the )?namen? (?:(?:hab|habe|weiss|kenn\w?|ist|is|i|ich|mir) ){0,3}(?:leider )?(?:nicht|nich"
    r"|vergessen|entfallen"
    r"|forgotten|forgot|gone)(?!\w)|(?:no idea|not sure|don't know|dont know|forgot|vergessen|keine ahnung|weiss nicht)"
    r" (?:which|who|the name|their name|welche[sr]?|wer|wie (?:die|der|das))(?!\w))"
)


def forgotten(text: str) -> bool:
    """Is the collector's name not known: "irgendwas mit K", "den Namen hab ich vergessen", "yes but no idea which"?"""
    return bool(_NO_NAME_LEFT.search(spoken(text)) or not_at_hand(text)) and not called(text)


@remembered
def all_called(text: str) -> tuple[str, ...]:
    """The collectors that stand one beside another, each as it was written: "Dit sind drei. SPREEUFER INKASSO, TANNHOF
    FORDERUNGSMANAGEMENT UND KREDORA INKASSO"."""
    found = (_ALONE.fullmatch(part.strip()) for part in _ENUMERATED.split(clean(text)))
    return tuple(dict.fromkeys(one["name"] for one in found if one and _named_whole(one["name"])))


def _named_whole(name: str) -> bool:
    return all(_of_name(word, []) for word in name.split())


_ENUMERATED = regex(rf"[\n.!?;,:]+\s*|\s(?:und|and|sowie)\s(?!{_SONS}(?!\w))|(?<=inkasso)\s&\s", re.IGNORECASE)
_ALONE = regex(
    r"(?:(?:(?:die|alle|zwei|drei|beide) )?(?:briefe?|schreiben|letters?|sie|es|they)?"
    r" ?(?:sind|ist|kommen|kommt|are|is|come)?"
    r" ?(?:von|vom|from) (?:der |die |dem |the )?)?"
    rf"(?P<name>(?:[\w&-]{{2,25}} ){{1,3}}{_COLLECTS}(?: {_FORM})?)",
    re.IGNORECASE,
)


def _of_name(word: str, parts: list[str]) -> bool:
    """Can the word stand in the name? Of "mir auch Limmat Inkasso" two cannot."""
    if _ONLY_KIND.fullmatch(word) or word in "&+":
        return True
    typed = any(one[0].isupper() for one in parts if not _ONLY_KIND.fullmatch(one))
    small = typed and word[0].islower() and word.casefold() not in _PARTICLES
    return not small and word.casefold() not in _NO_NAME and could_be_name(word)


def _demands(part: str) -> bool:
    return any(rule.search(part) for rule in _NOW) and not _OVER.search(part)


def firm_of(names: Iterable[str], text: str) -> str:
    """The firm with its legal form that a text names by one of these names: "EOS Deutscher Inkasso-Dienst GmbH"."""
    small, said = text.casefold(), clean(text)
    places = [small.find(name) for name in names if name in small] if len(small) == len(said) else []
    found = (_TO_FORM.match(said, place) for place in places)
    return max((one[0] for one in found if one), key=len, default="")


_TO_FORM = regex(
    r"(?<!\w)[^\W\d_][\w&-]{0,25}(?: [\w&-]{1,25}){0,5}? (?:GmbH & Co\. KG|GmbH|AG|SE|KG|UG|Ltd\.?|S\.A\.)(?!\w)",
    re.IGNORECASE,
)


def with_form(name: str, text: str) -> str:
    """The name with the legal form that a text prints right behind it, capitals as there; "" where it prints none."""
    start = place(text, name) if name else -1
    if start < 0:
        return ""
    form = _PRINTED_FORM.match(text, start + len(name))
    return text[start : form.end()] if form else ""
