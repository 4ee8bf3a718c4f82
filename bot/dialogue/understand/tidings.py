"""What a clause tells that was said or written: a refusal, an open claim, one that is settled, a promise, a mere
inquiry. Who said it, it does not know."""

from bot.dialogue.understand.pledged import PLEDGED
from bot.dialogue.understand.text import any_of
from bot.patterns import found_in, regex

# "Bis zum 15.11. ist es erledigt" is promised; "bis heute nicht" is not.
_UNTIL_DONE = regex(
    r"(?<!\w)(?:bis|by|until) (?:zum |spätestens |ende |the |end of |the end of )?"
    r"(?:\d|\w{2,6}tag|mittwoch|nächste|monatsende|(?<=ende )\w{3,9}|(?<=end of )\w{3,9}"
    r"|\w{3,6}day|next|(?:der|dieser|the|this) (?:woche|week)"
    r"|(?:des|dieses|the|this) (?:monats?|month))[^!?;]{0,22}?"
    r"(?<!\w)(?:erledigt|geklärt|offen|freigegeben|gelöst|weg|behoben|frei|freigeschaltet|wieder (?:auf|da)|settled"
    r"|done|sorted|open)(?!\w)"
    r"|(?<!\w)(?:will|would|'ll|'d) (?:be (?:open|back|active|available|working)|fix (?:it|this|that)"
    r"|sort (?:it|this|that) out)(?: again)? (?:in|within|by|before|on|next|this|soon)(?!\w)"
    # "24 Stunden, dann läufts", "we unlock within 24h".
    r"|(?<!\w)\d{1,3} ?(?:h|std|stunden?|(?:werk|arbeits)?tage?n?|wochen?),? dann (?:\w{2,10} ){0,4}?(?:frei|offen"
    r"|läuft'?s?"
    r"|geht'?s?|funktioniert'?s?|entsperrt|freigeschaltet|freigegeben|wieder (?:da|auf|online))(?!\w)"
    r"|(?<!\w)(?:unlock|unblock|release|reopen|reactivate|restore)(?: (?:it|you|your account|the account|everything))?"
    r" (?:within|in) (?:\d|the next|a few)"
)
# What is told, the first that fits; and who must have said it.
_KINDS = (
    (
        "refusal",
        any_of("""
        abgelehnt; absage*; ablehnung; (lehnen|lehnt|lehnten|lehnte) (* )?(* )?(* )?ab; rejected;
        rejection; denied; declined; endgültig; final; datenschutz; verweiger*;
        refused; abschlägig*; zurückgewiesen; (bleibt|blibt|bleiben) (* )?(so|dabei);
        (entscheidung|sperre|sperrung) bleibt (* )?(bestehen|aufrecht*); decision (stands|remains|is upheld);
        sagen nichts; dürfen nichts sagen; can't be reversed; (bleibt|bleiben) (* )?(gesperrt|geschlossen|zu);
        (gesperrt|geschlossen|zu) (bleibt|bleiben);
        (wird|werden) (* )?(* )?nicht (mehr |wieder )?(freigegeben|freigeschaltet|entsperrt|erstattet|ausgezahlt);
        (stays|remains|stay|remain|staying) (* )?(closed|blocked|banned|suspended|locked|disabled);
        (won't|will not|cannot|can't) be (* )?(released|unblocked|restored|refunded|reopened)
    """),
    ),
    (
        "claim_open",
        any_of("""
        pay again; (erst|zuerst|erstmal|erst mal) (zahlen|bezahlen); pay first;
        nochmal (zahlen|bezahlen|überweisen); noch mal zahlen; erneut zahlen; rückst*; zahlungsrückst*;
        arrears; noch offen; still (open|owe|unpaid|due); noch was offen; forderung* (offen|besteh*);
        offene forderung*; wäre* offen; wäre was offen; sei offen; schulden; claims are open; open claim*;
        ist doch offen; etwas offen; gegenteil; the opposite
    """),
    ),
    (
        "claim_open",
        regex(
            r"(?<!\w)(?:noch|still) (?:[^.!?\w]|\d|[.,](?=\d)|eur|euros?|immer|was|etwas){1,20}"
            r"(?:offen|open|owed|due|unpaid|outstanding)(?!\w)"
        ),
    ),
    ("promise", _UNTIL_DONE),
    (
        "settled",
        any_of("""
        (nix|nichts|nicht|nich) (mehr )?offen; erledigt; ausgeglichen; beglichen; storniert;
        nothing (is |was |left )?(open|owed|due|unpaid); no open (claim|claims|bill|bills); settled; all paid;
        alles (sei |ist |is |wäre )?(ok|okay|gut|bezahlt|erledigt|geklärt|in ordnung|in bester ordnung);
        (ist|sei|wäre) alles (ok|okay|gut|bezahlt|erledigt|geklärt|in ordnung); all (good|fine|ok|clear); cancelled;
        paid in full; everything (is |was |'s )?(ok|okay|fine|good|paid|settled|in order)
    """),
    ),
    (
        "promise",
        any_of("""
        freigegeben; freigeschaltet; entsperrt; wiederhergestellt; reaktiviert; ausgezahlt; erstattet;
        (frei|freigeschaltet|freigegeben|entsperrt) (wird|werden|werde|würde|sei);
        (werde|würde|solle|wird) (* )?(* )?(* )?(* )?(wieder )?(frei|offen|auf|freigegeben|freigeschaltet|entsperrt|
        behoben);
        (geld|guthaben|konto|auszahlung) (kommt|komme|käme|kommen) … (frei|zurück);
        geld (ist|is|sei|wäre) (da|angekommen|eingegangen); erledigt sich;
        (auszahlung|geld|guthaben|überweisung|erlös|*erstattung|rückzahlung|gutschrift|payout|money|funds|refund)
        (kommt|komme|käme|kommen|erfolgt|erfolge|folgt|folge|comes|is coming|will come|would come) (* )?(* )?(in|
        innerhalb|binnen|bald|demnächst|nächste*|bis|spätestens|within|soon|next|by) *;
        (wird|werden) (* )?(gelöst|geklärt|erledigt|storniert);
        (freigabe|freischaltung|entsperrung) (in|angekündigt|zugesagt|versprochen|bald|demnächst|kommt|folgt|erfolgt);
        (werden|wollen|würden|wollten) (* )?(* )?(* )?(freigeben|freischalten|entsperren|auszahlen|erstatten);
        in * (tagen|tage|wochen|stunden) (ist|wird|sei|geht) (es|das|alles|mein konto|das konto) (wieder )?(offen|frei|
        auf|freigeschaltet|erledigt|gelöst|da);
        (konto|account|alles) (ist|sei|wird|wäre) in * (tagen|wochen|stunden) wieder (offen|frei|auf|freigeschaltet);
        in * (tagen|wochen|stunden|h|std|*tagen) (isses|is es|is das|is alles)
        (wieder )?(offen|frei|auf|freigeschaltet|erledigt|gelöst|da);
        in * (*tagen|h|std) (ist|wird|sei) (es|das|alles|mein konto|das konto)
        (wieder )?(offen|frei|auf|freigeschaltet|erledigt|gelöst|da);
        in * (wochen|stunden|*tagen|h|std) (wieder )?(frei|offen|auf);
        (versprach|versprachen|verspricht|versprechen) … (freigabe|freischaltung|entsperrung|auszahlung|rückzahlung);
        in (24|36|48|72)h (wieder )?frei; (bald|demnächst) (wieder )?frei (ist|wird|sei);
        (wird|werden) (* )?(* )?(freigeben|aufgemacht|aufgesperrt|geöffnet);
        schalt* (mich|mi|mein konto|das konto|es|das) (* )?frei; (geben|gibt) (mein konto|das konto|es) (* )?frei;
        money (has )?(arrived|is there|came); released; unblocked; unlocked; reactivated; reinstated; restored;
        reopened; refunded; (will|would) be (fixed|solved|sorted|resolved|paid out);
        (in|within) * (hours|days) (it|this|that|all|everything) (is|will be|would be)
        (open|back|free|released|sorted); zugesagt; versprochen; promised;
        (refund|pay) (you|me|us|it) later; will (release|unblock|unlock|restore|reopen|refund|pay out)
    """),
    ),
    (
        "inquiry",
        any_of("""
        melden sich; meldet sich; kümmern sich; kümmert sich; prüfen (es|das|noch|nochmal); (wird|werden) (* )?geprüft;
        in prüfung; in bearbeitung; leiten (es|das) weiter; weitergeleitet; keine auskunft;
        wussten (auch )?(nix|nichts);
        textbaustein*; standardantwort*; standardmail*; kam nur (eine |ne )?automatische* (antwort*|mail*|nachricht*);
        eingangsbestätigung*; (got|came|received) (an |only an |just an |only )?(auto|automatic|automated|canned|
        generic|template) (reply|replies|answer|response*|mail*|email*);
        (got|came) (an |only an |just an |only )?auto-repl*;
        (nix|nichts|nothing) (brauchbares|nützliches|konkretes|hilfreiches|useful|helpful|concrete|specific);
        (get|getting|come|coming) back to; (look|looking) into; under review; reviewing; will check;
        forwarded; couldn't tell; could not tell; no information; standard (answer|reply|text); boilerplate
    """),
    ),
    ("inquiry", PLEDGED),
)
# A settlement to come is no settlement yet.
TO_COME = any_of("""
    erledigt sich; erledigen sich; (wird|werden) (* )?(erledigt|beglichen|
    ausgeglichen|storniert)
""")
_GOOD = (
    r"(?:frei(?:gegeben|geschaltet|geben|schalten|gabe|schaltung)|entsperr\w{1,4}|wiederhergestellt|reaktiviert"
    r"|erstattet"
    r"|ausgezahlt|released?|unblock(?:ed)?|unlock(?:ed)?|reactivated?|reinstated?|restored?|reopen(?:ed)?"
    r"|refund(?:ed)?)"
)
RELEASED = regex(rf"(?<!\w)(?:{_GOOD}|gelöst|geklärt|fixed|solved|resolved|paid out)(?!\w)")
# What the person wishes, asks or misses is no promise of the company.
_WISH = regex(
    r"(?<!\w)(?:soll\w{0,4}|möcht\w{1,3}|muss|müss\w{2,4}|ob|wann|bitte[nt]?|gebeten|gefordert|verlangt|warten?"
    r"|should|must|whether|please|when|asked|waiting|hoff\w{1,4}|hope|requested|demanded|ich will|will ich"
    r"|i want|we want)(?!\w)"
    rf"(?:[^.!?,;]|(?<=\d)\.){{0,60}}(?:, (?:dass?|that|ob|wann|when) [^.!?,;]{{0,60}})?(?<!\w){_GOOD}(?!\w)"
    rf"|(?<!\w)(?:nicht|nich|nie|not|never|isn't|wasn't|hasn't)(?!\w)[^.!?,;]{{0,25}}(?<!\w){_GOOD}(?!\w)"
    rf"|(?<!\w){_GOOD}(?!\w)[^.!?,;]{{0,30}}(?<!\w)(?:soll\w{{0,4}}|muss|müss\w{{2,4}}|möcht\w{{1,3}}|gebeten|verlangt"
    r"|gefordert|werden kann|requested|demanded)(?!\w)|\?\s{0,3}$"
)


def tidings(words: str) -> str | None:
    """What the clause tells, if anything; a promise only where the person does not wish or ask for it."""
    later = bool(TO_COME.search(words) or _UNTIL_DONE.search(words))
    found = found_in(words, _KINDS)
    kind = next((kind for kind in found if not (later and kind == "settled")), None)
    return None if kind == "promise" and _WISH.search(words) else kind
