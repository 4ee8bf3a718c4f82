"""Letters that people ask for by their name, beside those that help by themselves: a bureau's copy of the data, a
correction, an objection to linking, damages. Whether one helps, it never knows."""

from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_WISH = phrases("""
    will; möchte; brauche; brauch; hätte gern; hätte gerne; verlange; fordere; bitte; schreib; schreibt; schreiben;
    beantragen; beantrage; anfordern; können wir; kann ich; want; need; would like; please; write; request; demand;
    ask for; draft; claim; get
""")
_LETTERS = (
    (
        "bureau_access_request",
        phrases("""
            auskunft; *auskunft; datenkopie; selbstauskunft; was … (gespeichert|über mich|drin steht|eintrag*);
            eintrag; einträge; (meine|alle) (* )?daten; copy of my data; my data; what … (stored|about me|entry|
            entries); data copy; report
        """),
    ),
    (
        "rectification_request",
        phrases("""
            berichtig*; richtigstell*; (daten|angaben|eintrag|adresse|name) … korrigier*; korrektur … daten;
            correct my data; rectif*; (fix|correct) … (wrong|data|record|entry)
        """),
    ),
    (
        "objection",
        phrases("""
            widerspruch gegen … (verknüpfung|verarbeitung|bewertung|profil*|scoring|verbindung); (verknüpf*|verbind*) …
            widersprech*; widerspreche … (verknüpf*|verarbeitung|bewertung); object to … (linking|processing|link|
            profil*|scoring); objection to … (linking|processing|profil*)
        """),
    ),
    (
        "damages_claim",
        phrases("""
            schadensersatz*; schadenersatz*; schmerzensgeld; entschädig*; damages; compensation; compensate*
        """),
    ),
)
_BARE = regex(r"\W{0,3}(?:eine? )?(?:[a-zäöüß]{3,14}[ -])?(?:selbst|daten)?auskunft(?!\w)")  # "Schufa Auskunft, …"
_NOT = phrases("kein* … (schadensersatz|schadenersatz|entschädigung); (no|not) … (damages|compensation)")


def named_letter(text: str) -> str:
    """The kind of the letter that is asked for; empty where none is. Which bureau is meant, if one is, others know."""
    words = plain(text)
    if not (_WISH.finds(words) or _BARE.match(words)) or _NOT.finds(words):
        return ""
    return next((kind for kind, rule in _LETTERS if rule.finds(words)), "")
