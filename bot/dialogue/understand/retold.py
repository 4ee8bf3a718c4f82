"""What people tell in one line of an answer that came, or did not: "still nothing", "released 400 of the 640". Pasted
answers are read by their signs (`bot.dialogue.understand.replies`); which letter follows it never knows."""

from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

LONGEST = 200
_LINES = (
    (
        "login_loop",
        phrases("""
            (link|portal|seite|page|formular|form) … (can't|cannot|can not|nicht|unable to|komm*|ohne) … (log in|login|
            einloggen|anmelden|sign in|rein);
            (download|herunterladen|runterladen) … (can't|cannot|nicht|unable) … (log in|
            login|einloggen|anmelden|sign in|rein); can't log in … download;
            (soll|muss) … (einloggen|anmelden) … gesperrt
        """),
    ),
    (
        "silence",
        phrases("""
            (still|yet|so far|immer noch|noch immer|weiterhin|bisher|bis jetzt|bis heute|leider) (nothing|nichts|
            funkstille|keine antwort|keine reaktion|no answer|no reply|no news|no response|silence); noch nichts;
            (no|keine) (answer|reply|response|news|antwort|reaktion|rückmeldung) (yet|so far|bisher|bis jetzt);
            niemand hat geantwortet; nobody (answered|replied); heard nothing; nichts gehört
        """),
    ),
    (
        "privacy_refusal",
        phrases("""
            (cannot|can't|can not|may not|not allowed|dürfen|können|kann|darf) … (give|tell|share|disclose|sagen|geben|
            nennen|herausgeben|mitteilen) … (data|anything|daten|auskunft|nichts|information*) … (secrecy|security|
            privacy|confidential*|geheimnis|bankgeheimnis|sicherheitsgründen|datenschutz*|sicherheit)
        """),
    ),
    (
        "final_textblock",
        phrases("""
            decided to … (permanently|indefinitely); (permanently|dauerhaft|endgültig) (limit*|close*|ban*|block*|
            disable*|suspend*|schliessen|sperren|gesperrt|geschlossen|your|mein|ihr);
            (decided|entschieden|beschlossen) … (not to|
            nicht) … (open|reopen|restore|freizugeben|öffnen|entsperren)
        """),
    ),
    (
        "forwarded",
        phrases("""
            (forward*|passes|passed|pass|escalat*|hand* over) (it|this|that|my case|me) … (team|department|colleague*|
            specialist*|risk|manager);
            (weiterleite*|weitergeleitet|weitergegeben|gibt es weiter|leitet es weiter|gibt das
            weiter|leitet das weiter) …; (leite*|gebe*|gibt) … weiter … (abteilung|team|kolleg*)
        """),
    ),
)
_PART = regex(
    r"(?<!\w)(?:released|paid(?: out| me| back)?|refunded|unlocked|freigegeben|ausgezahlt|überwiesen|erstattet"
    r"|zurückgezahlt)(?!\w)"
    r"[^.!?]{0,40}?\d[^.!?]{0,40}?(?<!\w)(?:of the|out of|von den|von|rest|remaining|still|fehl\w+|noch)(?!\w)"
    r"|(?<!\w)(?:nur|only|erst|just) [^.!?]{0,12}\d[^.!?]{0,30}(?<!\w)(?:released|paid|freigegeben|ausgezahlt"
    r"|überwiesen|erstattet)"
    r"|(?<!\w)(?:the )?rest (?:is |ist )?(?:still |immer noch |noch |fehlt|missing)(?:blocked|gesperrt|weg|missing"
    r"|frozen)?"
)


def retold(text: str) -> str:
    """The class of the answer that one line tells of, as `replies.classify` names it; empty for anything else."""
    if len(clean(text)) > LONGEST or text.rstrip().endswith("?"):
        return ""
    words = plain(text)
    if _PART.search(words):
        return "partial"
    return next((kind for kind, rule in _LINES if rule.finds(words)), "")
