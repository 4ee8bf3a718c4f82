"""A collector told by its kind in front of its name: "Inkasso Tesch will 67,80", "so ein Inkasso (Riverty?)"; and a
bureau that collects as well. Whether the directory knows it is seen elsewhere."""

from bot.dialogue.understand.text import words
from bot.patterns import regex

_DEMANDS = r"(?:will|wollen|wolln|fordert|fordern|verlangt|schreibt|mahnt|droht|möchte|wants?|demands?|writes)"
_BEFORE = regex(
    r"(?i)(?:^|(?<=[.,!?;:\n] )|(?<!\w)(?:das|ein|so ein|nem|vom|von|jetzt|und|a|the) )inkasso(?:büro|firma)? "
    rf"(?P<name>[\w&-]{{3,20}}) {_DEMANDS}(?!\w)"
)
_ASIDE = regex(r"(?i)(?<!\w)inkasso\w{0,12} \((?P<name>[\w&-]{3,20}(?: [\w&-]{2,15})?) ?\??\)")
_BUREAU = regex(rf"(?i)(?<!\w)(?P<name>creditreform) (?:inkasso )?{_DEMANDS}(?!\w)")
_NO_NAME = words("""
    die der das ein eine firma büro brief briefe post mahnung schreiben leute typ typen heini mensch frau herr laden
    verein bude service dienst anwalt anwälte kanzlei unternehmen gebühren kosten forderung stelle abteilung jetzt
    noch immer wieder auch nun gestern heute hat das mir mich von für wegen angeblich keins kein fremdes privat
""")


def kind_before_name(text: str) -> str:
    """The name; "" where none is told so."""
    found = _ASIDE.search(text) or _BEFORE.search(text) or _BUREAU.search(text)
    name = found["name"] if found else ""
    return "" if _NO_NAME & {*name.casefold().split()} else name
