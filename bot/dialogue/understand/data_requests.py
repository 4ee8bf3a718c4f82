"""The wish to learn what a company keeps about a person. It reads words in the dictionary's spelling (`plain`); whether
the wish is the only one, the whole story tells."""

from bot.dialogue.understand.idioms import near, pattern, phrases
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_DATA_ONLY = regex(
    r"(?<!\w)(?:nur|bloß|bloss|lediglich|einfach nur|only|just)(?!\w)[^.!?]{0,30}(?<!\w)(?:auskunft"
    r"|datenauskunft|daten|datenkopie|art\.? ?15|artikel 15|data|my data"
    r"|access request|gdpr request"
    r"|subject access|dsgvo[- ]?\w{0,12}|sar|dsar)(?!\w)"
    r"|(?<!\w)(?:auskunft|daten|data) (?:reicht|genügt|only|und sonst nichts|sonst nichts)(?!\w)"
)

_ASKED = phrases("""
    datenauskunft*; datenschutzauskunft*; selbstauskunft*; auskunft über; auskunft von; auskunft bei; auskunft nach;
    auskunft gemäß; auskunft an; auskunftsersuchen*; auskunftsanfrage*; auskunftsanspruch*; auskunftsrecht*;
    auskunftsantrag*; datenkopie*; (was|what) (die|sie|they) (* )?(* )?(gespeichert|speichern|store|stored);
    subject access*; sar; dsar; access request*; access to (my|all) (personal )?data; (all|alle) (stored|gespeicherten|
    gespeicherte) (data|daten); (ask|asking) * for (all )?(of )?my data; give me (all |my )(* )?data; (will|
    möchte) alle (* )?daten; all my (personal )?data; alle meine (* )?daten; meine ganzen daten; art 15; art. 15;
    article 15; artikel 15; gdpr request*; gdpr (access|data) request*; data (access|request)*; dsgvo-auskunft;
    dsgvo-anfrage; dsgvo-antrag; dsgvo (auskunft|anfrage|antrag); auskunft (bitte|anfordern|beantragen|verlangen);
    auskunft … (dsgvo|daten|artikel|gespeicherte*|nach|über meine); (will|möchte|brauche|brauch|hätte gern*|beantrage|
    fordere|verlange|bitte um|need) … auskunft; (will|möchte|brauche|brauch|want|need) … (meine|my) (* )?(daten|
    data) (haben|sehen|von|bei|from); (request|get|download|anfordern|bekomme ich|krieg ich) … (my|meine) (* )?(data|
    daten); (my|meine) (* )?(data|daten) … (request*|anfordern|herausgeben|anfragen); (kopie|abschrift|
    export) … (meiner|meinen|aller|der|alle) (* )?daten; welche (* )?(* )?daten (hat|haben|hat *|speichert|speichern|
    besitzt|liegen); (wissen|rausfinden|erfahren) … (daten|gespeichert); (copy|export) of (all )?(my |the )?(* )?(data|
    information); (all|my|what|which) (the )?(data|information|info) … (about|on) me; (know|find out|see) … (what|
    which) … (data|information|info|they store|they have|they keep|it stores|keeps|stores); (want|need|get|
    request) (a copy of )?my data; data (they|*) (stores|has|have|keeps|store|keep) (about|on|of) me;
    get all (the )?data; copy of (everything|all|anything);
    (woher|where) (* )?(* )?(hat|haben|habt|did|got|have|do) (* )?(* )?(meine|my) (adresse|nummer|daten|mailadresse|
    e-mail-adresse|telefonnummer|handynummer|address|number|email|data|phone number);
    everything (that )?(* )?(* )?(holds|stores|keeps|knows|saved|has) (on|about|of) me;
    (i'd like|would like|gib mir|give me|geben sie mir) (a copy of |all |alle )?(my|
    meine) (* )?(data|daten); (all|all the|alle|sämtliche) (the )?(data|daten|information|informationen) (that |
    die )?(* )(has|have|hat|haben|holds|stores|speichert|keeps); (rauskriegen|herausfinden|rausbekommen|rausfinden|
    erfahren|find out) (was|what|welche|which) … (über|von|about) (mich|mir|einen|einem|me|you|us); (wissen|gewusst|
    know|see|erfahren|sehen) (was|what|welche|which) … (von|über|about|on|of) (mir|mich|me) (hat|haben|has|have|weiss|
    wissen|know|knows|got|sammel*|speicher*|stor*)
""")
_ABOUT_ME = near(
    """
        wissen; wüsse; wüsst*; weiss; gespeichert; speichert; gesammelt; daten; know; knows; stored; stores; store;
        collected; data; information; info; file
    """,
    "über mich; about me; on me",
    within=45,
)
# Asked of whoever reads this, not of a company.
_OF_YOU = pattern(
    r"(?<!\w)(?:do you|you (?:store|keep|have|save|know|collect)|(?:speichert|speicherst|habt|hast|sammelt|wisst"
    r"|weisst) (?:ihr|du)"
    r"|speichern sie|with you|(?:ihr|du) (?:\w{1,10} ){0,4}(?:speichert|speicherst|habt|hast|sammelt)|bei (?:euch"
    r"|ihnen|dir)"
    r"|(?:my|meine) (?:data|daten) (?:safe|sicher))(?!\w)",
    "you; ihr; du; sie; euch; ihnen; dir; safe; sicher",
)
_REFUSED = phrases(
    """
        (delete*|lösch*|erase*|gelöscht) … (data|daten); (data|daten) … (delete*|lösch*|erase*|gelöscht|gone|weg|
        verloren|lost); keine … auskunft; auskunft … (geben|gibt|gegeben|verweigert|erteilt)
    """
)
_WHAT_IS = pattern(
    r"^\W{0,3}(?:was|what|wie|how)(?:'s)? (?:ist|is|bedeutet|heisst|meint|does|funktioniert|geht|bringt|nützt"
    r"|lange|long)(?!\w)"
    r"[^.!?;]{0,25}(?<!\w)(?:auskunft\w{0,12}|datenauskunft\w{0,8}|dsgvo\S{0,12}|gdpr|sar|dsar|access request"
    r"|artikel 15|"
    r"article 15)(?!\w)[^.!;]{0,20}$",
    "auskunft*; datenauskunft*; dsgvo*; gdpr; sar; dsar; access request; artikel 15; article 15",
)
_DATA = phrases("auskunft; daten; data; datenkopie; access request; gdpr; dsgvo; sar; dsar; art")


def asks_for_data(text: str, words: str, shut: bool) -> bool:
    """Does a story ask for the data that a company keeps? Of a shut account only where it wants nothing else."""
    if _WHAT_IS.finds(words) or _OF_YOU.finds(words) or _REFUSED.finds(words):
        return False
    if _DATA.finds(words) and asks_for_only(text):
        return True
    return not shut and (_ASKED.finds(words) or _ABOUT_ME.finds(words))


def asks_for_only(text: str) -> bool:
    """Does the person want the copy of their data (Art. 15 GDPR) and nothing else?"""
    words = spoken(text)
    return bool(_DATA_ONLY.search(words)) and not _IS_OUT.search(words)


# "Nur die Auskunft hab ich geschickt", "bisher nur die Auskunft": what went out, and no wish.
_IS_OUT = regex(
    r"(?<!\w)(?:(?:ab|weg|raus|los)?(?:ge)?(?:schickt|sendet|sandt|mailt|faxt)|raus|weg|bisher|bislang|bis jetzt|sent"
    r"|posted|mailed|so far|until now)(?!\w)"
)
