"""Which letter somebody wants to see: "zeig mal L2", "kann ich den zweiten Brief lesen?". What stands in it is read by
others."""

from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import regex

FEW = 9  # words of such a wish
_SHOW = any_of("""
    zeig; zeige; zeigen; zeigst; sehen; seh; lesen; ansehen; anschauen; angucken; anzeigen; öffnen; aufmachen; nochmal;
    noch mal; noch einmal; steht in; steht im; steht drin; aussehen; sieht … aus; gib mir; schick mir; schicken sie mir;
    show; see; read; look at; open; send me; give me; what's in; what is in; what does … say; again
""")
_OTHERWISE = any_of("""
    raus; weg; ab; abschicken; abgeschickt; geschickt; verschickt; gesendet; eingeworfen; zugestellt; streich*; ergänz*;
    änder*; schreib*; antwort*; angekommen; sent; posted; mailed; arrived; delivered; strike; add; change;
    answer*; write
""")
_NUMBER = regex(r"(?<!\w)l(?P<n>\d{1,2})(?!\w)")
_ORDINALS = (
    regex(r"(?<!\w)(?:erste[nrs]?|first|1st) (?:brief|schreiben|entwurf|letter|draft)(?!\w)"),
    regex(r"(?<!\w)(?:zweite[nrs]?|second|2nd) (?:brief|schreiben|entwurf|letter|draft)(?!\w)"),
    regex(r"(?<!\w)(?:dritte[nrs]?|third|3rd) (?:brief|schreiben|entwurf|letter|draft)(?!\w)"),
)


def letter_shown(text: str) -> int:
    """The number of the letter that shall be shown; 0 where none is."""
    said = spoken(text)
    words = said.split()
    if len(words) > FEW or _OTHERWISE.search(said):
        return 0
    named = _NUMBER.search(said)
    if named and (len(words) == 1 or _SHOW.search(said)):
        return int(named["n"])
    found = (number for number, rule in enumerate(_ORDINALS, 1) if rule.search(said))
    return next(found, 0) if _SHOW.search(said) else 0
