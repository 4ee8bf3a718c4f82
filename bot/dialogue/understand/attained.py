"""What somebody says is there by now, and what is not: the account, the money, the reasons, a paper. Whether it was
ever wanted it never knows."""

from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import found_in, regex

_OWES_NOTHING = regex(
    r"(?<!\w)(?:nichts|nix|nothing)(?: mehr| more)? (?:offen|zu zahlen|is owed|owed|to pay|open)(?!\w)"
    r"|(?<!\w)(?:keine|no|kein) (?:offenen? |weiteren? |outstanding )?(?:forderung(?:en)?|claims?"
    r"|debts?)(?: mehr)?(?!\w)"
    r"|(?<!\w)no (?:outstanding )?(?:balance|amount|payment|money) (?:is |are |remains )?(?:owed|due"
    r"|outstanding|open)(?!\w)"
    r"|(?<!\w)(?:you |i )?owe nothing(?!\w)"
    r"|(?<!\w)forderung(?:en)? (?:gegen (?:mich|sie|dich) )?besteh\w{1,2} nicht(?: mehr)?(?!\w)"
)
_CLAUSE = regex(r"[,.;!?\n]|\s(?:und|aber|nur|and|but|only)\s")
_SENTENCE = regex(r"[.;!?\n]|,\s(?=(?:aber|nur|but|only|ich|i)\s)|\s(?=(?:aber|but)\s)")
_AWAY = any_of("""
    nein; nicht; nich; net; ned; nix; nichts; kein*; fehl*; ohne; immer noch; noch; warte*; not; no; isn't; hasn't;
    missing; still; without; waiting; never; none; nothing; nie; niemals; nit; nöd; nüt;
    (isn|hasn|haven|wasn|didn|doesn|don|won)t; haven't; wasn't; didn't; doesn't; don't; won't; can't; cannot; cant
""")
# "Guthaben wird ausgezahlt": promised, and not there yet.
_TO_COME = any_of("""
    wird; werden; würde*; soll; sollen; sollte*; kommt (noch|bald|dann|nächste*|diese*); bald; demnächst; in kürze; will
    be; will get; is going to; are going to; shall; soon; next week
""")
# "Geld behalten sie", "they keep 240"; who may keep it has it.
_KEPT = any_of("""
    behalten (sie|die|amazon|paypal|etsy); (sie|die) * behalten; (sie|die) behalten; behält; einbehalten; einbehält;
    zurückgehalten; halten (sie|die) zurück; withheld; (they|still) (keep|kept|hold|have); keeping; on hold;
    eingefroren; frozen; stuck; hängt; steckt
""")
_GONE = any_of("weg; gelöscht; verschwunden; leer; gone; deleted; lost; wiped; empty")  # of pictures, not of a claim
_MINE = r"(?:geld|kohle|guthaben|money|balance|funds|credit)"
_NOUGHT = r"[^.!?;\d]{0,25}(?<![\w.,])(?:0(?:[.,]00?)?|null|zero)(?!\w|[.,]\d)"
# "Wo ist mein Geld", "die 83,50 fehlen".
_EMPTY = regex(
    rf"(?<!\w)\w{{0,10}}guthaben(?!\w){_NOUGHT}"
    rf"|(?<!\w)(?:wo (?:ist|is|bleibt|sind)|where(?: is|'s|s)) (?:\w{{1,8}} ){{0,2}}{_MINE}(?!\w)"
    r"|(?<![\w.,])\d[\d.,]{0,9}(?: ?(?:€|euros?|eur))? (?:(?:sind|ist|is|are) )?(?:(?:aber|noch|immer|still) ){0,2}"
    r"(?:fehlt|fehlen|weg|verschwunden|missing|gone)(?!\w)"
)
_BALANCE = regex(rf"(?<!\w)(?:saldo|kontostand|wallet|balance)(?!\w){_NOUGHT}")  # or of a debt, that it is none
_SHUT = any_of("gesperrt; sperre; zu; dicht; blockiert; blocked; block; locked; shut")
# "They lifted the limitation", "bin wieder drin".
_LIFTED = any_of("""
    wieder (drin|rein|reingekommen|reingelassen|da drin); let (me|us) (back )?in again; let me back in; back in;
    (log|get) in again; (i'm|im|i am) in again;
    (sperre|sperrung|einschränkung|beschränkung) (* )?(aufgehoben|weg|raus);
    (lifted|removed) (the|my|all|that) (* )?(limitation*|restriction*|block|ban|suspension|lock|hold);
    (limitation*|restriction*|block|ban|suspension|lock|hold) (is|was|are|were|has been|have been|got) (* )?
    (lifted|removed|gone)
""")
_ALL = any_of(
    "alles; all das; alles (da|gut|erledigt|ok|okay|in ordnung|passt); everything; all (of it|good|done|there)"
)
_CHECKS = (
    (
        "paper",
        any_of("schriftlich*; bestätig*; forderung*; schulden; schufa; in writing; confirmation; claim; debt; paper"),
    ),
    (
        "unblock",
        any_of("""
            konto; konten; account*; profil*; profile; zugang; login; anmelden; einloggen; geht wieder; läuft wieder;
            funktioniert*; klappt*; offen; auf; freigeschaltet; freigegeben; entsperrt; works; log in; open; unlocked;
            unblocked; reopened; reinstated
        """),
    ),
    (
        "payout",
        any_of("""
            geld; kohle; gehalt; lohn; rente; salary; wages; guthaben*; erstattung*; auszahlung*; betrag; gutschein*;
            money; refund*; balance; payout; voucher*; gift card*
        """),
    ),
    (
        "content",
        any_of("""
            inhalte; filme; bücher; musik; spiele; hörbücher; content; films; movies; books; music; games; fotos;
            bilder; videos; beiträge; photos; pictures; posts; reels; nachrichten
        """),
    ),
    (
        "information",
        any_of("""
            grund; gründe; warum; begründung; erklärung*; erklärt; auskunft; daten; kopie; reason*; why; explanation*;
            explain*; data; copy
        """),
    ),
)


def named(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """What the text says is there, and what it says is not: unblock, payout, content, information, paper."""
    words = _OWES_NOTHING.sub("forderung", spoken(text))
    there, away = set[str](), {"payout"} if _EMPTY.search(words) else set[str]()
    for clause in _CLAUSE.split(words):
        found = set(found_in(clause, _CHECKS))
        lifted = _LIFTED.search(clause) and not _AWAY.search(clause) and not _TO_COME.search(clause)
        if lifted:
            there.add("unblock")
        away.update({"unblock"} if _SHUT.search(clause) and not lifted else ())
        gone = found & {"content", "payout"} and _GONE.search(clause)
        gone = gone or (found & {"payout"} and _KEPT.search(clause))
        (away if gone or _AWAY.search(clause) or _TO_COME.search(clause) else there).update(found)
    return frozenset(there - away), frozenset(away)


def both(text: str) -> bool:
    """Are the account and the money said to be there, and nothing to be missing ("Konto ist offen, Gehalt ist da")?"""
    there, away = named(text)
    return there >= {"unblock", "payout"} and not away


def emptied(text: str) -> bool:
    """Is the account said to be back, and what lay there not? Only where something lay there."""
    there, away = named(text)
    return "unblock" in there and ("payout" in away or bool(_BALANCE.search(spoken(text))))


def without_reasons(text: str) -> str:
    """The text without what is only about reasons or data: "ich will nur noch wissen warum"."""
    return ". ".join(one for one in _SENTENCE.split(spoken(text)) if {*found_in(one, _CHECKS)} != {"information"})


def everything(text: str) -> bool:
    """Is all of it said to be there?"""
    words = spoken(text)
    return bool(_ALL.search(words)) and not _AWAY.search(words) and not _SHUT.search(words)


# "Hat sich erledigt", "die Sache ist gelöst", "all sorted": of the whole, and of nothing by name.
_OVER = regex(
    r"\W*(?:(?:also|so|ok|okay|hallo|hi|ja|übrigens|danke|hey|yay|juhu|well|good news)[ ,!.:]{1,2}){0,3}"
    r"(?:(?:das mit (?:dem |der |den )?[\w-]{2,20}(?: konto| account| inkasso)?(?= (?:hat|ist))|(?:die|das|der|mein"
    r"|unser|the|my|this)(?: ganze)? (?:sache|fall|problem|thema|angelegenheit|case|issue"
    r"|matter|problem|thing)"
    r"|fall|problem|sache|alles|es|das|all|everything|it|that|case|problem)?(?:'s)? ?"
    r"(?:(?:ist|hat|sich|jetzt|nun|inzwischen|wieder|zum glück|von selbst|damit|endlich|komplett|is|has|been|was|now"
    r"|all|finally|got) ?){0,5}"
    r"(?:erledigt|gelöst|geklärt|abgeschlossen|geregelt|vom tisch|gegessen|resolved|settled|solved|sorted(?: out)?"
    r"|closed|over)"
    r"|(?:wir|ich) (?:sind|bin) (?:jetzt |damit )?durch|alles (?:wieder )?gut jetzt"
    r"|(?:jetzt )?(?:ist )?alles wieder (?:gut|in ordnung)"
    r"|(?:den |meinen )?fall (?:bitte )?(?:schließen|schliessen|zumachen|abschließen)|(?:please )?close (?:the"
    r"|my) case)(?: worden)?"
    r"(?:[ ,!.]{1,2}(?:danke\w*|vielen dank|thanks|thank you|jetzt|now))?\W*"
)


def over(text: str) -> bool:
    """Is the whole matter said to be at its end?"""
    return _OVER.fullmatch(spoken(text)) is not None
