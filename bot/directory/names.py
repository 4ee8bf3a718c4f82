"""Finds names in what people write, misspelt or not.

It knows names and the slugs that they stand for. It will never know an address, or what a person wants of anyone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from bot.patterns import regex

# Longer texts are cut: a name that matters stands near the beginning.
LONGEST = 3000

_WORD = regex(r"[^\W_]+")
_ENDINGS = ("konto", "konten", "account", "accounts", "kundenkonto", "kunde", "kundin", "profil", "s")
_ACCOUNT = frozenset(
    {"konto", "konten", "account", "accounts", "acc", "kundenkonto", "profil", "profile", "app", "inkasso", "network"}
    | {"ban", "bann", "sperre", "sperrung"}
)
_AROUND = """
    mein meine meinem meinen das die der dem den ein ich bin am bei von vom mit ist es war was heißt heisst ja
    geht um habe hab hat wurde also bitte firma gesperrt geblockt blockiert deaktiviert hallo hi
    my the a an i it its is at on by with from of was has have been got s yes hey company
    blocked locked suspended banned
"""
# Everyday words that are one slip away from a name, or look like its genitive.
_EVERYDAY = """
    amazone apples burger bürger clara discard discards fortnight intrude kindly klara kleinanzeige metas papal revolt
    revolte schuf schufe schuft skill skills steams twister twitched twitchy
    googled gurgel gurgle audibly distort kinde bürge bürgen bügel bilanz bubble burble legal liquid liquide liquids
    patron patrons playback tender tinker tinier tander parsnip openair galaxis resolut shrill santana torino talia
    topline telkom telecoms openapi vented digitech reduit titter factbook
"""
# Turns of phrase in which a name is no company's, and what makes it one again ("an apple", but "an apple account").
_KIN = (
    r"onkel|opa|papa|vater|bruder|sohn|mann|kumpel|freund|nachbar|chef|herrn?|kollege|cousin|neffe|enkel|hund|kater"
    r"|uncle"
    r"|grandpa|grandfather|brother|son|husband|friend|dog|cat|neighbou?r|mr"
)
# Streets, and words that only begin like a name: "Otto-Hahn-Straße", "Meta-Ebene".
_NO_NAME = regex(
    r"(?<!\w)[\w.]{2,30}(?:-[\w.]{2,30}){0,3}-(?:straße|strasse|str\.?|weg|platz|allee|ring|gasse|ufer|damm)(?!\w)"
    r"|(?<!\w)(?:\w{2,20} ){1,2}(?:straße|strasse)(?!\w)|(?<!\w)[\w]{3,20}(?:straße|strasse)(?!\w)"
    r"|(?<!\w)(?:auf|bei|on) \w{2,20} (?:am |beim )?(?:gucken|guckn|schauen|schaun|glotzen|streamen|scrollen)(?!\w)"
    r"|(?<!\w)1 ?n telecom(?!\w)"  # not the Telekom, whose letters it resembles
    r"|(?<!\w)(?:watching|binging|streaming) \w{2,20}(?!\w)"
    r"|(?<!\w)(?:meta-(?:ebene|analyse|daten|physik)|otto hahn|apple-(?:pie|saft)|sky-bar)(?!\w)"
)
_TURNS = regex(
    r"(?<!\w)(?:an (?:\w{1,10} )?apple|apple (?:pie|juice|tree|cake|sauce|cider|crumble|a day)|big apple|apple of"
    r"|(?:eat|ate|eating|peeled?) (?:\w{1,6} )?apple|otto normal\w*|otto (?:von|waalkes|dix|schily)"
    rf"|(?:{_KIN})(?: (?:heisst|heißt|namens|is called|called|named))? otto"
    r"|steam (?:punk|came|comes|coming|is coming|rises|rising|engine|iron|train|room|bath|ahead|whistle)"
    r"|(?:let|letting|lets|blow|blew|blowing) (?:off )?(?:some )?steam|(?:full|out of|own|lost|losing|hot) steam"
    r"|(?:lots?|bit|seeds?|bone|source|kind|full) of discord|(?:sow\w*|family|marital|constant|spreads?|much"
    r"|great) discord|discord (?:in|within) (?:the|our|my|this) (?:family|house\w*|marriage|team|office|home)"
    r"|discord (?:among|between)|(?:planet(?:en)?|ringe des|rings of|moons? of) saturn|a twitch|twitch in|twitch of"
    r"|(?:eye|muscle|nose|eyes|finger) twitch|(?:to|let me|i|ich|mal|just|can|could|should) (?:just |mal )?google"
    r" (?:es|das|it|that|for|nach|this|them|how|what|why|mal)|amazon (?:river|rain ?forest|jungle|basin|forest))(?!\w)"
    r"(?![ -](?:account|konto|id|support|store|versand|kundenkonto|kunde|customer|user|product|device|gift|service"
    r"|music|pay|watch|tv|card|subscription|invoice|bill|server|stream|channel)(?!\w))"
)
_ENDS = frozenset({"com"})  # "at" and "net" are words too
_CARRIERS = frozenset(_AROUND.split())
_OBJECT = "mich mir uns mein meine meinen unsere mis mini mei me my our us"
_OBJECTS = frozenset(_OBJECT.split())
_HAS = frozenset({"hat", "haben", "het", "hät", "hett", "hod", "hot", "has", "have"})
_STOPS = (
    "sperrt sperrte kündigt kündigte blockiert"
    " blocked closed banned locked suspended froze deactivated disabled kicked limited"
    " block close ban lock suspend freeze deactivate disable limit blocks closes bans locks suspends deactivates"
    " frozen freezes restrict restricts restricted shut cancelled terminated removed deleted withheld withholds"
)
_ACTS = frozenset(_STOPS.split())
_GOES_ON = frozenset(["is", "are", "keep", "keeps"])
_HOLDS = "holding withholding freezing blocking keeping asking refusing"
_HOLDING = frozenset(_HOLDS.split())
_LETS = "let give release pay send open unfreeze unlock"
_LETTING = frozenset(_LETS.split())
_SPEAKS = "says sagt schreibt writes wrote claims behauptet meldet verlangt fordert wants told"
_SAYS = frozenset(_SPEAKS.split())
_AT_ONCE = "just now suddenly also simply already einfach jetzt plötzlich gestern heute auch"
_ALL_AT_ONCE = frozenset(_AT_ONCE.split())
_SHUT = """
    gesperrt geblockt gekündigt zugemacht dichtgemacht rausgeschmissen eingefroren geschlossen deaktiviert gelöscht
    dicht ausgesetzt
    gsperrt gschperrt gspert gspeert jesperrt zuagmacht zuegmacht blockiert
    suspendiert limitiert eingeschränkt abgeschaltet stillgelegt verbannt gebannt rausgeworfen entfernt ausgesperrt
"""
_MONEY = frozenset(["euro", "eur", "geld", "guthaben"])
_PAPERS = "nachweis nachweise ausweis selfie geld unterlagen dokumente wissen herkunft euro eur"
_PROOFS = frozenset(_PAPERS.split())
_ACTED = _ACTS | frozenset(_SHUT.split())
AT_HAND = 1024  # words; a long story is read whole and in parts
TEXTS = 256  # that are at hand, until the end of a turn
REACH = 7  # words in which somebody says what was done to them
_TROUBLE = frozenset(
    ["problem", "problems", "probleme", "ärger", "stress", "issue", "issues", "trouble", "account", "konto"]
)
_CALLED = frozenset(["heißt", "heisst", "namens", "called"])
_HOUSE = "laden shop firma anbieter händler onlineshop seite plattform store company website"
_HOUSES = frozenset(_HOUSE.split())
_OF_TRADE = frozenset(
    ["scooter", "roller", "partner", "seller", "host", "business", "driver", "händler", "verkäufer", "fahrer"]
)
_BOUGHT = frozenset(["ordered", "bought", "order", "orders", "shopped", "purchased", "data"])
_WORDS = frozenset(_EVERYDAY.split())


@dataclass(eq=False)
class Finder:
    """Names, word by word, with their slugs; filled once, then only asked."""

    _phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    _alone: dict[tuple[str, ...], str] = field(default_factory=dict)
    _spelt: list[tuple[str, str]] = field(default_factory=list)
    _sites: list[tuple[str, str]] = field(default_factory=list)
    _near: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._guess = lru_cache(AT_HAND)(self._guessed)
        self._counts = lru_cache(AT_HAND)(self._may_count)
        self._starts: set[str] = set()

    def add(self, name: str, slug: str) -> str:
        """Takes in a name that counts anywhere; returns the slug that it stands for, which may be an earlier one."""
        words = tuple(_words(name))
        known = self._phrases.setdefault(words[0], [])
        for phrase, owner in known:
            if phrase == words:
                return owner
        known.append((words, slug))
        known.sort(key=lambda entry: -len(entry[0]))
        if len(words) == 1 and len(name) > 5:
            self._add_near(name, slug)
        if len(words) == 2 and words[1] in _ENDS and len(words[0]) > 5:
            self._sites.append((words[0], slug))
        return slug

    def add_alone(self, name: str, slug: str) -> str:
        """Takes in a name that counts only by itself or before a word for account; returns as `add`."""
        words = tuple(_words(name))
        self._starts.add(words[0])
        return self._alone.setdefault(words, slug)

    def _add_near(self, name: str, slug: str) -> None:
        """A listed misspelling allows no further slip: "winted" is Vinted, "winter" is not."""
        if not any(slug == owner and one_slip(known, name) for known, owner in self._spelt):
            self._spelt.append((name, slug))
            self._near.setdefault(name[0], []).append((name, slug))

    def slugs(self, text: str) -> tuple[str, ...]:
        """The slugs of all names in the text, in order, each once."""
        return named(self, text)

    def read(self, text: str) -> tuple[str, ...]:
        """The same, read anew."""
        said = _NO_NAME.sub(" ", _without_mail(text[:LONGEST]).lower())
        words = _words(_TURNS.sub(" . ", said))
        found = dict.fromkeys(self._walk(words))
        return tuple(found) or self._by_itself(words)

    def _walk(self, words: list[str]) -> Iterator[str]:
        behind = 0
        for at in self._places(words):
            if at >= behind:
                length, slug = self._at(words, at)
                behind = at + length
                if slug:
                    yield slug

    def _places(self, words: list[str]) -> list[int]:
        """Where a name may begin: most words are none, and begin none."""
        places = [at for at, counts in enumerate(map(self._counts, words)) if counts]
        if _ENDS.isdisjoint(words):
            return places
        return sorted({*places, *(at for at, word in enumerate(words[1:]) if word in _ENDS)})

    def _may_count(self, word: str) -> bool:
        return word in self._phrases or word in self._starts or bool(self._guess(word))

    def _at(self, words: list[str], at: int) -> tuple[int, str]:
        """How many words to go on, and the slug of what stood there, or nothing."""
        for phrase, slug in self._phrases.get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return len(phrase), slug
        for length in (1, 2, 3) if words[at] in self._starts else ():
            slug = self._alone.get(tuple(words[at : at + length]), "")
            kind = _next(words, at + length) in _OF_TRADE
            told_of = _next(words, at + length + kind) in _ACCOUNT | _SAYS | _BILLS
            told_of = told_of or _stores(words[max(0, at - 1) : at], words[at + length : at + length + 2])
            if slug and (told_of or _leads(words[max(0, at - 4) : at])):
                return length, slug
            ends = length > 1 or _ends(words[at + length : at + length + 1])
            if slug and ends and _owes(words[max(0, at - REACH) : at]):
                return length, slug
            behind = words[at + length : at + length + REACH]
            asked = words[at - 1 : at] if at and words[at - 1] in _HAS else []  # "deswegen hat Sky mein Konto gesperrt"
            if slug and (_blocks([*asked, *behind]) or _wants(behind) or (at == 0 and _shuts(behind))):
                return length, slug
        word = words[at]
        if _next(words, at + 1) in _ENDS and (site := self._site(word)):
            return 2, site
        return 1, self._guess(word)

    def _guessed(self, word: str) -> str:
        return "" if word in _WORDS else self._compound(word) or self._slip(word)

    def _compound(self, word: str) -> str:
        """Names that German joins to a word: "amazonkonto"."""
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 3:
                return next((slug for phrase, slug in self._phrases.get(stem, ()) if len(phrase) == 1), "")
        return ""

    def _site(self, word: str) -> str:
        """A site by its name, one slip away: "bookin.com"."""
        return next((slug for name, slug in self._sites if name[0] == word[0] and one_slip(name, word)), "")

    def _slip(self, word: str) -> str:
        if len(word) < 5:
            return ""
        near = self._near.get(word[0], ())
        return next((slug for name, slug in near if _ends_alike(name, word) and one_slip(name, word)), "")

    def _by_itself(self, words: list[str]) -> tuple[str, ...]:
        rest = tuple(word for word in words if word not in _CARRIERS and word not in _ACCOUNT)
        slug = self._alone.get(rest, "")
        return (slug,) if slug else ()


@lru_cache(TEXTS)
def named(finder: Finder, text: str) -> tuple[str, ...]:
    """The slugs that it finds; many rules of a turn ask for those of the same text."""
    return finder.read(text)


def word_set(text: str) -> frozenset[str]:
    """The words of a text that lists them."""
    return frozenset(text.split())


def _leads(words: list[str]) -> bool:
    """ "Bei Otto", "problem with Sony", "ordered once from About You"."""
    if words and words[-1] in _CALLED:
        return not _HOUSES.isdisjoint(words)
    if words[-1:] in (["from"], ["at"]):
        return not _BOUGHT.isdisjoint(words)
    return (
        words[-1:] in (["bei"], ["wegen"])
        or words[-2:] == ["bei", "der"]
        or (words[-1:] in (["mit"], ["with"]) and words[-2:-1] != [] and words[-2] in _TROUBLE)
    )


def _stores(before: list[str], behind: list[str]) -> bool:
    """ "Was Uber über mich speichert", "what data Uber has about me": a firm that keeps data."""
    return behind in (["über", "mich"], ["over", "me"], ["has", "about"], ["hat", "über"]) and before != ["tell"]


def _owes(words: list[str]) -> bool:
    """ "Inkasso Riverty 44,50 für About You", "a claim of Sky's": for whom a collector asks."""
    return words[-1:] == ["forderung"] or (words[-1:] in _FOR_WHOM and not _COLLECTING.isdisjoint(words[:-1]))


def _ends(behind: list[str]) -> bool:
    """Does a name end here? "For x reasons", "for miles i never drove" name nobody."""
    return not behind or behind[0].isdigit() or behind[0] in _GOES_ON_WITH


_BILLS = word_set("rechnung rechnungen bestellung bestellungen mahnung mahnungen forderung")
_GOES_ON_WITH = frozenset(
    ["und", "and", "die", "das", "they", "wegen", "über", "aber", "but", "wollen", "wants", "hat"]
)

_FOR_WHOM = (["für"], ["for"], ["of"], ["von"], ["from"])
_COLLECTING = word_set("""
    inkasso inkassobrief inkassoschreiben inkassobüro collector collectors collection collections forderung mahnung
    behalf auftrag riverty eos coeo paigo lowell pair finance alektum sirius soll will wollen zahlen fordert fordern
    verlangt verlangen
""")


def _blocks(words: list[str]) -> bool:
    """ "… hat mein Konto gesperrt", "… closed my account": then even an everyday word is a name."""
    words = [word for word in words if word not in _ALL_AT_ONCE]
    if words and words[0] in _CALLED:
        return not _HOUSES.isdisjoint(words[1:3])
    if len(words) > 2 and words[0] in _HAS and words[1] in _ACTED:
        words = words[1:]
    if words[:1] and words[0] in _HAS and not _ACTED.isdisjoint(words[1:REACH]):
        return not (_OBJECTS | _ACCOUNT | _MONEY).isdisjoint(
            words[1:REACH]
        )  # "Booking hat storniert und Konto gesperrt"
    if _holds_on(words):
        return True
    if len(words) < 2 or words[1] not in _OBJECTS:
        return False
    return words[0] in _ACTS or (words[0] in _HAS and any(word in _ACTED for word in words[2:]))


def _holds_on(words: list[str]) -> bool:
    """ "Wise is holding my money", "Wise won't let me in"."""
    going = words[:1] and words[0] in _GOES_ON and words[1:2] and words[1] in _HOLDING
    refusing = words[:2] == ["won", "t"] and words[2:3] and words[2] in _LETTING
    return bool(going or refusing) and not _OBJECTS.isdisjoint(words[2:REACH])


def _shuts(words: list[str]) -> bool:
    """ "ING hat gesperrt, …", "About You gesperrt seit 3.11.": who is named first has done it, whatever it was done
    to."""
    words = [word for word in words if word not in _ALL_AT_ONCE]
    return bool(words) and (words[0] in _ACTED or (words[0] in _HAS and not _ACTED.isdisjoint(words[1:2])))


def _wants(words: list[str]) -> bool:
    """ "Wise will einen Nachweis"; an English "will" comes before other words."""
    return words[:1] in (["will"], ["wollen"]) and not _PROOFS.isdisjoint(words[1:4])


def _ends_alike(name: str, word: str) -> bool:
    """One slip in five letters and more leaves the first two or the last two as they are."""
    return name[:2] == word[:2] or name[-2:] == word[-2:]


def one_slip(name: str, word: str) -> bool:
    """Is the word the name, or the name with one letter missing, added, wrong, or two neighbours swapped?"""
    if abs(len(name) - len(word)) > 1:
        return False
    start = 0
    while start < min(len(name), len(word)) and name[start] == word[start]:
        start += 1
    a, b = name[start:], word[start:]
    swapped = a[:2] == b[1::-1] and a[2:] == b[2:] and len(a) > 1
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("&", " und "))


def _without_mail(text: str) -> str:
    """The text without e-mail addresses; an @ at the front of a word is a nickname and stays."""
    tokens = text.split()
    return " ".join([token for token in tokens if "@" not in token[1:]] if "@" in text else tokens)


def _next(words: list[str], at: int) -> str:
    return words[at] if at < len(words) else ""
