"""That somebody there only looks into it: "Compliance prüft", "it is under review". Why it is blocked that does not
say."""

from bot.dialogue.understand.text import spoken, words
from bot.patterns import regex

_CHECKS = words("""
    prüft prüfe prüfen prüfens geprüft prüfung prüfn überprüft überprüfen überprüfung bearbeitung bearbeitet checkt
    checken check checks checked checking review reviews reviewed reviewing investigate investigating investigation
    looking
""")
_AROUND = words("""
    die der das den dem sie er es man the they he she it we wir ihr ihre ihren their dass that sagen sagt sagte sagten
    meinen meinten meinte schreiben schrieb schrieben hieß hiess heißt heisst gesagt say says said told tell me mir uns
    nur only just bloß halt eben konto kontos account fall case sache vorgang mein meinen meine meinem my compliance
    abteilung team department support risk fraud legal fachabteilung jemand someone somebody is are
    be being will was been has have hat haben ist sei sind wird werde würde werden wurde noch immer gerade jetzt derzeit
    aktuell currently still now under in into by von vom intern interne internal weiter and und
""")
_WORD = regex(r"[^\W\d_]+")


def only_checked(text: str) -> bool:
    """Is all that it says that somebody checks?"""
    said = frozenset(_WORD.findall(spoken(text)))
    return bool(said & _CHECKS) and said <= _CHECKS | _AROUND
