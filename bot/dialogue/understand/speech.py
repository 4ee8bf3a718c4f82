"""How the person speaks: du or Sie, German or English. It counts words and never learns a name."""

import re
from typing import Literal

from bot.dialogue.understand.text import any_of, clean, spoken, words
from bot.patterns import regex

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
""")
_WORD = regex(r"[^\W\d_]+(?:'[a-z]+)?")


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


def language(text: str) -> Literal["de", "en"] | None:
    """The language that most of the small words belong to; None where they do not tell."""
    words = _WORD.findall(spoken(text).replace("about you", " "))
    german = sum(word in _GERMAN or not word.isascii() for word in words)
    english = sum(word in _ENGLISH for word in words)
    if german == english:
        return None
    return "de" if german > english else "en"
