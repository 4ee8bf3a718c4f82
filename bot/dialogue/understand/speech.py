"""How the person speaks: du or Sie, German or English. It counts words and never learns a name."""

import re
from typing import Literal

from bot.dialogue.understand.letter_language import letter_language
from bot.dialogue.understand.text import any_of, clean, spoken, words
from bot.patterns import regex

Language = Literal["de", "en"]

_QUOTED = regex(
    r"„[^“”\"]{0,400}[“”\"]|\"[^\"]{0,400}\"|«[^»]{0,400}»|(?<!\w)'[^']{0,60}'(?!\w)"
    r"|»[^«]{0,400}«"
)
_QUOTED_LINE = regex(r"^\s{0,5}>.*$", re.MULTILINE)

_NO_DU = any_of("(kein|nicht|nich) (du|duzen); (nicht|nich) per du; nicht duzen")
_DU = any_of("""
    du; dich; dir; dein; deine; deinen; deinem; deiner; deins; kannst; haste; hast; bist; willst; magst; musst;
    sollst; weißt; machst; schreibst; schickst; brauchst; meinst; hilfst; sagst; kannste; willste; machste; duzen;
    könntest; würdest; findest; verstehst; speicherst; siehst; weisst
""")
_ORDER = regex(
    r"(?:^|[.!?,;] |(?<!\w)(?:ok|okay|ja|bitte|dann|und|also|na|komm|jetzt|gut) )"
    r"(?:nimm|mach|schreib|schick|gib|hilf|lass|zeig|lies|guck|schau|sag|erklär|änder|streich|lösch)"
    r"(?:(?:s|'s|es)?(?= |$|[.!,])|(?<!hilf)e(?= (?:mir|uns|bitte)(?!\w)))"
    r"(?! (?:ich|das ich|ma ich|s ich|mal ich|es ich))(?<!gibs(?= nicht| kein))"
)
# What somebody else said to the person is not said to the one they write to.
_REPORTED = regex(
    r"(?<!\w)(?:die|der|sie|er|man|es|da|denen|ihm|ihr|amazon|paypal|inkasso|support|hotline|freundin|freund|frau|mann)"
    r"(?: \w{1,15})? (?:haben |hat )?(?:mir |uns )?(?:schreiben|schreibt|schrieb|schrieben|geschrieben|sagen|sagt|sagte"
    r"|sagten|gesagt|meint|meinte|meinten|gemeint|steht|stand|hieß|hiess)(?!\w)"
    r"[^.!?;]{0,150}?(?=, (?:kannst|könntest|hast|weisst|magst|willst|hilf)(?!\w)|[.!?;]|$)"
)
_ASIDE = regex(r"(?<=[^.!?:;\n„\"] )(?:Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres)(?!\w)")
_SIE = any_of("""
    (können|könnten|würden|dürfen|meinen|haben|brauchen|speichern) sie (mir|bitte|englisch|deutsch|denn von mir|mich);
    siezen; per sie; bitte sie; lieber sie; (sie|das sie) (ist|is) (ok|okay|gut|mir lieber); bei sie bleiben;
    schreiben sie (mir|bitte|das|es); helfen sie; geben sie
""")

_GERMAN = words("""
    ich du wir ihr nicht nich nix und das der den dem des ist mein meine meinen meiner hab habe haben mir mich ein
    eine einen auf für mit von vom wie ja nein konto gesperrt seit sind aber wieder bitte danke moin hallo guten
    schon noch auch nur wenn weil dass zu zum zur oder keine kein wird wurde wurden kann muss soll will wollen heißt
    warum wieso brief geld deutsch gericht bei nach vor über bin die hat weiß nö jo jep klar egal zurück passt
    stimmt ne nee alles was mal gestern heute morgen letzte woche freundin rechnung angeblich falsch plz bezahlt
    überwiesen tag servus lange
""")
_ENGLISH = words("""
    i the my and not you to of it have has account blocked yes please english this that they them he she we are
    can't don't do does did what why how when who for with from at on been paid letter court money want need speak
    but or no yeah yep hello thanks thank idea sure just about because if there their would could should your
    me him her it's i'm got get someone anything nothing today yesterday week month they're didn't bank sent called
    says owe owes closed since reason orders received came were had before into our still never help locked envelope
""")
# Of Austria, Bavaria and Switzerland, where "i" is "ich", "no" is "noch" and "is" is "ist".
_DIALECT = words("""
    mi mia dei oba aba scho owa waun wann wos wås dea deas kriagt gsperrt gspeat gspert zoit zohlt göd göid gäld göud
    sogt sogn song gsogt heit gestan oiso grod kane kaan koa koan koane kei hob hod hom hobs hods hobn hobens hamma
    vurige vurigen wochn konnst kimm kum kumm kimma eini aussi ausse nimma nimmer ned nöd woaß waß woass glab moan gha
    gsi gseit isch het hend chan cha mis mini öppis wäge sit nüt nid soi mochn eam eana han ahnig
""")
_OF_DIALECT = words("i no is me so a des")
_I_AS_ICH = regex(r"(?<!\w)i (?:hab|habs|bin|glaub|muss|soll|kann|wohn|versteh|brauch|krieg)(?!\w)")
_GERMAN |= _DIALECT
_WORD = regex(r"[^\W\d_]+(?:'[a-z]+)?")


def _words(text: str) -> list[str]:
    """The words that may tell a language: beside one of dialect, "i" and "no" are no English."""
    said = spoken(text).replace("about you", " ")
    found = _WORD.findall(said)
    dialect = not _DIALECT.isdisjoint(found) or _I_AS_ICH.search(said) is not None
    return [word for word in found if not (dialect and word in _OF_DIALECT)]


def _unquoted(text: str) -> str:
    return _QUOTED.sub(" ", _QUOTED_LINE.sub(" ", text[:4000]))


def says_du(text: str) -> bool:
    """Does the person say du to whom they write to? Quoted words do not count."""
    words = _REPORTED.sub(" ", spoken(_unquoted(text)))
    return bool((_DU.search(words) or _ORDER.search(words)) and not _NO_DU.search(words))


def says_sie(text: str) -> bool:
    """Does the person say Sie? Counted are the capital inside a sentence and unmistakable turns of phrase."""
    plain = clean(_unquoted(text))
    shouting = plain == plain.upper()
    return bool((_ASIDE.search(plain) and not shouting) or _SIE.search(spoken(plain)) or _NO_DU.search(spoken(plain)))


_OF_ONESELF = {
    "de": words("ich mir mich mein meine meinen meinem meiner"),
    "en": words("i my me i'm i've mine they they're got didn't ive dont"),
}
_CLEAR, _LONGEST = 3, 60  # words of a language that tell it; words of a text that is one's own, and no letter
_WISHES: tuple[tuple[Language, re.Pattern[str]], ...] = (
    (
        "en",
        regex(
            r"^(?:[\w',]{1,8} ){0,6}?"
            r"(?:(?:speak|talk|write|answer|reply|switch|continue|do (?:this|it)|go on|in|to) ){1,3}"
            r"english(?: please| pls| plz| now)?[ .!?]*$"
            r"|^(?:please |pls |only )?english(?: please| pls| plz| only)?[ .!?]*$"
            r"|(?<!\w)(?:don't|dont|do not|can't|cannot|cant) (?:really )?(?:speak|understand|read|know)"
            r" (?:any )?german(?!\w)"
            r"|^why (?:are|do|is|does|r) (?:u|you|it|this)(?: \w{1,10}){0,3} (?:in )?german(?: now)?[ .!?]*$"
            r"|^no german(?: please)?[ .!]*$|^(?:bitte )?(?:auf )?englisch(?: bitte)?[ .!]*$"
        ),
    ),
    (
        "de",
        regex(
            r"^(?:bitte )?(?:nur )?(?:auf )?deutsch(?: bitte)?[ .!?]*$|^(?:[\w',]{1,8} ){0,6}?(?:auf )?deutsch"
            r" (?:reden|sprechen|schreiben|weiter|weitermachen|antworten)[ .!?]*$"
            r"|(?<!\w)(?:kann|spreche|verstehe?|versteh|sprech) (?:ich )?(?:gar |leider )?(?:kein|nicht gut)"
            r" englisch(?!\w)|^(?:warum|wieso) (?:\w{1,10} ){1,3}(?:auf )?englisch(?: jetzt)?[ .!?]*$"
            r"|^(?:in |to )?german(?: please)?[ .!]*$"
        ),
    ),
)


_KNOWN: tuple[tuple[Language, frozenset[str], frozenset[str]], ...] = (
    ("de", _GERMAN, _ENGLISH),
    ("en", _ENGLISH, _GERMAN),
)


def language_wished(text: str) -> Language | None:
    """The language in which somebody says that they want to be spoken to; None where they say nothing of it, or mean
    their letters."""
    said = spoken(text)
    if not any(name in said for name in ("englis", "deutsch", "german")) or letter_language(text):
        return None
    return next((code for code, wish in _WISHES if wish.search(said)), None)


def spoken_in(text: str) -> Language | None:
    """The language of what somebody tells of themselves in a sentence of their own; None of a few words, of what is
    mixed, and of a text that others may have written."""
    found = _words(_unquoted(text))
    if len(found) > _LONGEST:
        return None
    for code, own, other in _KNOWN:
        of_oneself = not _OF_ONESELF[code].isdisjoint(found) and sum(word in own for word in found) >= _CLEAR
        if not of_oneself and not _without_me(found, own | _IN_SHORT[code]):
            continue
        if own.issuperset(other.intersection(found) - _OF_BOTH):
            return code
    return None


def _without_me(found: list[str], own: frozenset[str]) -> bool:
    """ "account blocked since monday, money inside, no reply": short, and nothing that a company would write."""
    told = sum(word in own and word not in _OF_BOTH for word in found)
    return told >= _CLEAR and len(found) <= _SHORT and _FROM_THEM.isdisjoint(found)


_SHORT = 30  # words
_FROM_THEM = words("""
    you your yours yourself we us our dear customer user sincerely regards please
    sie ihr ihre ihrem ihren ihrer ihnen wir uns unser unsere unserer geehrte geehrter kunde kundin bitte
""")
_IN_SHORT = {
    "en": words("""
        nobody answers answer inside reply replies locked suspended banned frozen froze refund refunded ordered
        cancelled returned wants stuck gone still only both things back yet left balance access pending euros
        francs hacked
        changed password monday tuesday wednesday thursday friday saturday sunday useless worth owed bill bills blocks
        terminated without credit withheld collector out limited days weeks stolen by donations
    """),
    "de": words("""
        drin drauf antwort antwortet reagiert montag dienstag mittwoch donnerstag freitag samstag sonntag wochen tagen
        tage gehackt storniert zurückgeschickt erstattet eingefroren geschlossen zu guthaben mahnung grund ohne
    """),
}
_OF_BOTH = words("was will die hat bin her account bank plz")  # they tell neither language


def leans(text: str) -> Language | None:
    """The language that a text seems to be in, by two words at least and most of those that tell it."""
    found = _words(text)
    told = {code: sum(word in own for word in found) for code, own, _ in _KNOWN}
    most = max(told, key=lambda code: told[code])
    return most if told[most] >= _FEW and list(told.values()).count(told[most]) == 1 else None


_FEW = 2


_UMLAUTS = frozenset("äöüß")


def language(text: str) -> Language | None:
    """The language that most of the small words belong to; None where they do not tell, as in "Müllerstraße 5"."""
    words = _words(text)
    german = sum(word in _GERMAN for word in words)
    german += sum(not _UMLAUTS.isdisjoint(word) and word not in _GERMAN for word in words) if german else 0
    english = sum(word in _ENGLISH for word in words)
    if german == english:
        return None
    return "de" if german > english else "en"
