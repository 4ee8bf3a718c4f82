"""Bills at hand as a proof, handed in, or asked for: "sind echt, hab die Rechnung", "Rechnungen hab ich hochgeladen",
"die wollen ne Rechnung". Nobody demands what stands on them."""

from bot.patterns import regex

_AT_HAND = (
    r"(?: (?:noch|auch|da|dafür|dazu|davon|hier|ja|sogar|natürlich|still|too|here|for (?:it|them|the \w{3,12})"
    r"|vom? \w{3,15}))"
)
_ENDS = r"(?=[.,;!?]|$| (?:und|and|aber|but)(?!\w))"
_SHOWN = regex(
    r"(?<!\w)(?:hab|habe|haben|besitze|have|got|i've|mit|with|samt)(?: ich| i| wir| we)?"
    r"(?: (?:ja|noch|auch|doch|sogar|aber|still|even|alle|die|the|all|original\w{0,2})){0,4}"
    rf" (?:\w{{0,12}}rechnung(?:en)?|invoices?|bills?){_AT_HAND}{{0,3}}{_ENDS}"
    rf"|(?<!\w)(?:rechnung(?:en)?,? (?:hab|habe|haben) (?:ich|wir)|rechnungen habe?n?){_AT_HAND}{{0,3}}{_ENDS}"
    r"|(?<!\w)(?:rechnung(?:en)?|invoices?|bills?)(?: [^\s.!?;,]{1,14}){0,6} (?:hochgeladen|eingereicht|vorgelegt"
    r"|geschickt|uploaded|submitted|provided)(?!\w)"
    # "Die wollen ne Rechnung": a paper, and no money.
    r"|(?<!\w)(?:wollen|will|brauchen|verlangen|fordern|wants?|needs?|ask(?:s|ing|ed)? for)"
    r"(?: (?:noch|jetzt|nun|von mir|me|from me))?"
    r" (?:ne|eine?|irgendeine|'ne|an?|some|any) (?:\w{0,12}rechnung(?:en)?|invoices?|bills?)"
    r"(?! (?:\w{1,8} )?(?:\w{0,4}zahl\w*|beglichen|paid|von|über|of|for|over|for \d)(?!\w))"
)


def without_shown(words: str) -> str:
    """Words in small letters with blanks in the place of each, so that all else stays where it is."""
    return _SHOWN.sub(lambda found: " " * len(found[0]), words)
