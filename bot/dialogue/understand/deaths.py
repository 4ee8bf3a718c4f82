"""Word that somebody died, and that a power of attorney lies there. Who inherits, and what it is good for, it never
knows."""

from bot.dialogue.understand import powers
from bot.dialogue.understand.idioms import pattern, phrases
from bot.dialogue.understand.relations import NAMED, PERSON, RELATIONS
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_GONE = (
    r"(?:gestorben|verstorben|verstarb|entschlafen|verschieden|von uns gegangen|nicht mehr am leben|lebt nicht mehr"
    r"|(?:ist|isch|war|is|was) (?:\w{1,12} ){0,3}(?:tot|dead|deceased)|ge?storben?|gestorbn"
    r"|died|passed (?:away|on)|has passed|no longer with us|no longer alive)"
)
_DATED = r"\d{1,2}\.(?:\d{1,2}\.)?(?:\d{2,4})?"
_BETWEEN = rf"(?: (?!konto|account|handy|und |and )(?:{_DATED}|[^\s.!?;,]{{1,20}})){{0,6}}? "
_MY = r"(?:my|our|meine\w?|unsere\w?)"
# Somebody by what they are to the writer, or by a word for them, and that they died; "my late mother".
_DIED = pattern(
    rf"(?<!\w)(?P<who>{PERSON})(?:{_BETWEEN}| ){_GONE}(?!\w)"
    rf"|(?<!\w)(?P<she>sie|er|she|he){_BETWEEN}?{_GONE}(?!\w)"
    rf"|(?<!\w)(?:verstorbene\w?|gestorbene\w?|late|deceased|toten?) (?P<late>{PERSON})(?!\w)"
    rf"|(?<!\w)lost {_MY} (?P<lost>{PERSON})(?!\w)"
    rf"|(?<!\w)(?:habe?|haben) (?:ich |wir )?(?:gestern |heute )?{_MY} (?P<gone>{PERSON}) verloren(?!\w)"
    rf"|(?<!\w)(?:tod|beerdigung|beisetzung|death|funeral) (?:of )?(?:{_MY}|der|des) (?P<of>{PERSON})(?!\w)",
    f"{NAMED}; sie; er; she; he",
    """
    gestorben; verstorben*; gestorbene*; verstarb; entschlafen; verschieden; gegangen; leben; lebt; tot; toten; dead;
    deceased; gstorbe; gestorbe; gstorben; gestorbn; died; passed; longer; late; lost; verloren; tod; beerdigung;
    beisetzung; death; funeral
    """,
)
_NAMED_GONE = regex(rf"(?:{_BETWEEN}| ){_GONE}(?!\w)")
_ALIVE = phrases("""
    (lebt|leben) (noch|ja|doch); nicht (gestorben|verstorben|tot); niemand (ist )?(gestorben|tot); (is|she's|he's)
    (still )?alive; not dead; didn't die; did not die; nobody died; fast gestorben; fast tot; wenn … (stirbt|gestorben
    ist|tot ist); if … (dies|died); vor … jahr*; years ago
""")
_POWER = phrases("""
    *vollmacht; *vollmachten; bevollmächtigt*; power of attorney; poa; betreuerausweis; betreuungsurkunde;
    betreuungsausweis; gesetzliche betreuer*; gesetzlicher betreuer; legal guardian
""")
_NO_POWER = phrases("""
    kein* … *vollmacht; keine *vollmacht; ohne *vollmacht; no power of attorney; was ist … *vollmacht;
    (brauch*|benötig*|soll*|need*|want*|should|möchte|mach*|make*|prepare*|please|bitte|erstell*|schreib*|vorbereit*)
    … (*vollmacht|power of attorney); welche *vollmacht; nicht bevollmächtigt;
    *vollmacht … (vorbereit*|machen|erstellen|schreiben|nötig|aufsetzen|prepare|write|draft|needed)
""")
# "Ich schreibe für meinen Vater, ich hab eine Vollmacht": no power of attorney is to be written.
_CLAUSE = regex(r"[,.;:!\n]| (?:und|and|aber|but) ")


def died(text: str, relation: str, name: str = "") -> bool:
    """Did the person die who is this to the writer (see `on_behalf`), or is called so? Whom "sie" means is known from
    the one who is spoken for."""
    words = plain(text)
    if _ALIVE.finds(words):
        return False
    for found in _DIED.all(words):
        who = found["who"] or found["late"] or found["lost"] or found["of"] or found["gone"]
        if not who or _relation(who) == relation:
            return True
    return _called_gone(words, name)


# "Meine Mutter ist gestorben. Ihr PayPal ist eingefroren", "Amazon sperrt sein Konto nicht".
_SHUT = r"(?:gesperrt|eingefroren|blockiert|eingeschränkt|limitiert|zu|dicht|locked|frozen|blocked|closed|limited)"
_ACCOUNT_LEFT = regex(
    r"(?<!\w)(?:ihr|sein|her|his)\w{0,2} (?:[\w-]{2,16} ){0,2}?"
    rf"(?:\w{{0,10}}konto|account|profile?|wallet|depot|geld|money|guthaben|balance|[€£$]?\d[\d.,]* ?(?:€|euros?"
    rf"|pounds?)|[\w-]{{3,16}} (?:ist|is|wurde|was"
    rf"|bleibt) (?:\w{{1,8}} ){{0,3}}{_SHUT})"
    r"(?!\w)"
)
_MINE = regex(r"(?<!\w)(?:mein|unser|my|our)\w{0,2} (?:[\w-]{2,16}[ -])?(?:konto|account|profile?)(?!\w)")


def leaves_account(words: str) -> str:
    """Who died and whose account is spoken of behind that, in the words of `spelling.plain`: "mother" or the like;"
    " empty
    where it is the writer's own, or nobody died."""
    for found in _DIED.all(words) if not _ALIVE.finds(words) else ():
        behind = words[found.end() :]
        if found["who"] and _ACCOUNT_LEFT.search(behind) and not _MINE.search(behind):
            return _relation(found["who"])
    return ""


def _called_gone(words: str, name: str) -> bool:
    first = name.casefold().partition(" ")[0]
    at = words.find(f"{first} ") if first else -1
    return at >= 0 and _NAMED_GONE.match(words, words.rfind(" ", 0, words.find(" ", at) + 1)) is not None


def alive(text: str) -> bool:
    """Does the text say that nobody died?"""
    return _ALIVE.finds(plain(text))


def has_power(text: str) -> bool:
    """Does the writer say that there is a power of attorney already? One that is wished for is none."""
    words = plain(text)
    if not _POWER.finds(words) or "?" in text:
        return False
    if not _NO_POWER.finds(words):
        return True
    return any(powers.held(clause) and not _NO_POWER.finds(plain(clause)) for clause in _CLAUSE.split(text))


def _relation(who: str) -> str:
    return RELATIONS.get(who) or RELATIONS.get(who.removesuffix("s").removesuffix("'"), "")


# "Gestorben am 3.10.", "am 3.10. ist er gestorben": on that day nothing was blocked.
_DIED_WORD = r"(?:gestorben|verstorben|verstarb|g'?storb\w{0,2}|entschlafen|died|passed away|todestag|tod|death)"
_DIED_ON = regex(rf"(?i)(?<!\w){_DIED_WORD}(?: \w{{1,8}}){{0,2}} ?(?:(?:am|on|im|in|vom|den) (?:the )?)?$")
_ON_DIED = regex(rf"(?i)\.?(?: (?!gesperrt|blocked|zu |und |and )[\w'-]{{1,12}}){{0,4}} {_DIED_WORD}(?!\w)")


def of_death(text: str, start: int, end: int) -> bool:
    """Is the day that stands there the one on which somebody died?"""
    return bool(_DIED_ON.search(text[max(0, start - 40) : start]) or _ON_DIED.match(text, end))
