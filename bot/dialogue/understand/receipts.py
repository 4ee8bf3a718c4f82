"""That somebody has a proof of what was paid. Whether it proves it, it never knows."""

from bot.patterns import regex

_MINE = r"(?:den |die |das |einen? |meinen? |my |a |the )?"
_HAVE = rf"(?:(?:nur |just |only )?(?:(?:ich|i) )?(?:hab|habe|have) (?:noch |still )?)?{_MINE}"
_ONE = regex(
    rf"{_HAVE}(?:(?:konto)?auszüge?|(?:konto)?auszug|quittung|(?:überweisungs)?beleg|screenshot|(?:zahlungs)?bestätigung"
    r"|bank statements?|statement|receipt|proof of payment|confirmation)"
    r"(?: (?:hab|habe|liegt|i|have|is|ist|sind|ich|da|vor|noch|schon|hier|here|von der bank|from the bank)){0,4}"
)


def has_proof(text: str) -> bool:
    """ "Kontoauszug hab ich", "a receipt": is a proof of the payment said to be there, and nothing else?"""
    return bool(_ONE.fullmatch(text.casefold().strip(" .!")))
