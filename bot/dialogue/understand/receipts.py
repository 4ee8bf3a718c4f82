"""That somebody has a proof of what was paid. Whether it proves it, it never knows."""

from bot.patterns import regex

_MINE = r"(?:den |die |das |einen? |meinen? |my |a |the )?"
_HAVE = rf"(?:(?:nur |just |only )?(?:(?:ich|i) )?(?:hab|habe|have) (?:noch |still )?)?{_MINE}"
_PAPER = (
    r"(?:(?:konto)?auszüge?|(?:konto)?auszug|quittung|(?:überweisungs|zahlungs)?beleg|screenshot|(?:zahlungs)?bestätigung"
    r"|(?:zahlungs)?nachweis|bank statements?|statement|receipt|proof of payment|confirmation)"
)
_ONE = regex(
    rf"{_HAVE}{_PAPER}"
    r"(?: (?:hab|habe|liegt|i|have|is|ist|sind|ich|da|vor|noch|schon|hier|here|von der bank|from the bank)){0,4}"
)


def has_proof(text: str) -> bool:
    """ "Kontoauszug hab ich", "a receipt": is a proof of the payment said to be there, and nothing else?"""
    return bool(_ONE.fullmatch(text.casefold().strip(" .!")))


_I = r"(?<!\w)(?:ich|wir|i|we|i've|we've|habs?|habe)(?!\w)"
_SENT = (
    r"(?<!\w)(?:(?:hin|ab|zu|mit|ein)?ge(?:schickt|sendet|mailt|faxt)|verschickt|hochgeladen|eingereicht|vorgelegt"
    r"|(?:e-?)?mailed|sent|faxed|uploaded|submitted)(?!\w)"
)
_BETWEEN = r"(?:[^.!?]|(?<=\d)\.){0,60}?"
_SENT_IN = regex(
    rf"{_I}{_BETWEEN}(?<!\w){_PAPER}(?!\w){_BETWEEN}{_SENT}|(?<!\w){_PAPER}(?!\w){_BETWEEN}{_I}{_BETWEEN}{_SENT}"
    rf"|{_I}{_BETWEEN}{_SENT}{_BETWEEN}(?<!\w){_PAPER}(?!\w)"
)
_BY_OTHERS = regex(r"(?<!\w)(?:mir|uns|me|us|euch|dir|you|nicht|nie|noch|not|never|werde|will|kann|can)(?!\w)")


def sent_in(text: str) -> bool:
    """ "Den Kontoauszug hab ich denen schon dreimal geschickt": a proof is there and went to them; a day beside it is
    that of the sending."""
    said = text.casefold()
    return bool(_SENT_IN.search(said)) and not _BY_OTHERS.search(said)
