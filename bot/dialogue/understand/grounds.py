"""Whether a text says that open claims were named as the reason of a block; whether they are, nobody knows."""

from bot.dialogue.understand.guesses import without_guesses
from bot.dialogue.understand.shown_bills import without_shown
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_NONE = "".join(
    rf"(?<!{word} )" for word in ("no", "any", "without", "ohne", "kein", "keinen", "keine")
)  # no reason is none
_CAUSE = rf"(?:wegen|weil|because|due to|over|{_NONE}(?:grund|begründung|reason)|begründet)"
_CLAIM = (
    r"(?:schuld\w*|forderung\w*|(?<!wieder )(?<!bald )offen\w*|rechnung\w*|inkasso|rückst\w*"
    r"|(?<!my )(?<!send the )(?<!return the )(?<!release the )(?<!keep the )(?<!hold the )money(?! launder)|debts?"
    r"|unpaid|bills?"
    r"|(?:nicht|nich|nie|not|never) (?:be|ge)?(?:zahlt|paid)|unbezahlt\w*"
    r"|owe\w*(?! (?:me|us)(?!\w))|claims?(?= (?:is|are|was|were) open))"
)
_NAMED = regex(
    rf"(?<!\w)(?:{_CAUSE}|angeblich\w*|behaupt\w*|sagen|sagt|sagten|schreiben|heisst es|hiess es|es (?:heisst|hiess)"
    rf"|they say|they said|claiming|supposedly|allegedly)(?!\w)(?P<between>[^.!?]{{0,60}}?)(?<!\w){_CLAIM}(?!\w)"
    r"|(?<!\w)(?:schuld\w*|forderung\w*|rückst\w*|debts?)(?!\w)[^.!?]{0,30}(?<!\w)angeblich(?!\w)"
)
_OTHER = (
    r"(?:\w{0,12}retour\w*|rücksend\w*|zurückgeschickt\w*|zurückgesendet|returns?|returned|returning|verdacht\w*"
    r"|verdächtig\w*"
    r"|suspic\w*|suspected|\w{0,10}erstattung\w*|refunds?|guthaben|auszahlung|payout|bewertung\w*|reviews?|verifi\w*"
    r"|\w{0,12}beschwerde\w*|complaints?|missbrauch\w*|abuse|spam\w*|betrug\w*|fraud\w*|trinkgeld|lohn"
    r"|identität\w*|ausweis\w*|sicherheit\w*|security|verstoss\w*|violat\w*)"
)
_NOT_THIS = regex(
    rf"(?<!\w)(?:{_OTHER}(?!\w)|(?:nicht|nich|nichts|nix|kein\w{{0,2}}|no|not|never)(?: \w{{1,12}})? ?$"
    r"|(?<!\w)(?:mir|uns|me|us)(?: (?:noch|immer|bisher|auch|still|yet)){0,3} ?$)"
)
_OTHER_CAUSE = regex(rf"(?<!\w){_CAUSE}(?!\w)[^.!?]{{0,40}}?(?<!\w){_OTHER}(?!\w)")


_LINK = regex(
    r"(?<!\w)(?:verbunden|verbindung|verkn[uü]pf\w*|zusammenhang|zugehörig\w*|linked|connected|connection|related"
    r"|associated"
    r"|wegen (?:einem|eines|dem|des) ander\w* kontos?|other account|another account|ander\w{0,2} konto"
    r"|häng(?:t|e|en|te|ten) (?:[^\s.!?;,]{1,16} ){0,2}(?:konto|account|profil)(?: [^\s.!?;,]{1,16}){0,7} zusammen"
    r"|(?:konto|account|profil)(?: [^\s.!?;,]{1,16}){0,2} häng(?:t|e|en) mit(?: [^\s.!?;,]{1,16}){1,7} zusammen"
    r"|(?:konto|account|profil)(?: [^\s.!?;,]{1,16}){0,2} gehör(?:t|e|en) (?:mit|zu) (?:dem|einem|der|jemand\w{0,2})"
    r"|(?:konto|account|profil)(?: [^\s.!?;,]{1,16}){0,7} (?:zusammen(?:hinge|hängt|hänge|gehört|gehöre)"
    r"|gekoppelt|verlinkt|tied to))(?!\w)"
)


def names_link(text: str) -> bool:
    """Is a link to another account named, as companies name it as their reason?"""
    return bool(_LINK.search(spoken(without_guesses(text))))


# "Wegen Retouren", "zu viele Rücksendungen", "they say I return too much"; that something was sent back is no word of
# theirs.
_RETURNED = (
    r"(?:\w{0,12}retour\w*|rücksend\w*|zurück(?:ge)?(?:schick|send|sand)\w*|returns?|returned|returning|sent back"
    r"|(?:schick|send)\w{0,3} (?:\w{1,12} ){0,4}zurück|send (?:\w{1,12} ){0,4}back)"
)
_RETURNS = regex(
    rf"(?<!\w)(?:wegen|weil|aufgrund|because|due to|over|grund|begründ\w*|angeblich\w*|behaupt\w*|sagen|sagt"
    rf"|schreiben|says?|said"
    rf"|claiming|supposedly|allegedly|zu (?:viel\w*|oft|häufig|hohe\w*)|too (?:many|much|often)|außergewöhnlich\w*"
    rf"|aussergewöhnlich\w*|ungewöhnlich\w*|überdurchschnittlich\w*|excessive|unusual|abnormal|for)(?!\w)"
    rf"[^.!?]{{0,60}}?(?<!\w){_RETURNED}(?!\w)"
    rf"|(?<!\w){_RETURNED}(?!\w)[^.!?]{{0,40}}(?<!\w)(?:zu (?:viel\w*|oft|häufig)|too (?:many|much|often)|quote"
    rf"|rate|angeblich"
    rf"|supposedly|sagen sie|they say)(?!\w)|retourenquote|rücksendequote|return rate"
)


_TOO_MANY = regex(r"(?<!\w)(?:zu (?:viel\w*|oft|häufig|hohe\w*)|too (?:many|much|often)|\w*quote|rate)(?!\w)")
_MISSING = regex(
    rf"(?<!\w){_RETURNED}(?!\w)[^!?]{{0,50}}(?<!\w)(?:nicht|nich|nie|niemals|not|never|\w+n't|verschwunden|verloren"
    rf"|lost"
    r"|missing|fehlt)(?: \w{1,12}){0,2} ?(?:ankam|angekommen|ankommt|gekommen|da|eingegangen|verbucht|gebucht|gefunden"
    r"|erhalten|bekommen|arrived?|received?|booked|there|back|found)?(?!\w)"
)


def names_returns(text: str) -> bool:
    """Is it said that the company gave returns as its reason? One that they say never arrived is none too many."""
    words = spoken(without_guesses(text))
    return bool(_RETURNS.search(words) and (_TOO_MANY.search(words) or not _MISSING.search(words)))


def names_claims(text: str) -> bool:
    """Is it said that the company gave open claims as its reason, and no other?"""
    words = without_shown(spoken(without_guesses(text)))
    if _OTHER_CAUSE.search(words):
        return False
    return any(not _NOT_THIS.search(found["between"] or "") for found in _NAMED.finditer(words))
