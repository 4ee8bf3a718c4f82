"""Money that came in on an account, or went to somebody close: "es kam eine Überweisung von 3.500 Euro". It pays no
claim, and nobody demands it."""

from bot.dialogue.understand.reclaimed import GIVEN
from bot.dialogue.understand.relations import PERSON
from bot.patterns import regex

_SOME = r"(?: [^\s!?;]{1,14}){0,5}"
_SUM = r"(?:[€£$] ?)?\d[\d.,]{0,9}(?: ?(?:€|euros?|eur|pounds|dollars))?"
_PAYMENT = r"(?:\w{0,8}überweisung(?:en)?|zahlung(?:en)?|einzahlung(?:en)?|gutschrift|geldeingang|geldeingänge)"
_CAME_IN = regex(
    rf"(?<!\w)(?:kam|kamen|bekam|erhielt|gab)(?: (?!meine?)\w{{1,10}}){{0,2}} {_PAYMENT}"
    rf"(?: (?:von|über|in höhe von))?(?: {_SUM})?(?!\w)"
    rf"|(?<!\w)(?:eine|ne|große|hohe|zwei|mehrere) {_PAYMENT}{_SOME} (?:bekommen|erhalten|gekriegt)(?!\w)"
    rf"|(?<!\w)(?:hat|haben|hatte|hatten) mir{_SOME} überwiesen(?!\w)"
    rf"|(?<!\w)mir(?: [^\s!?;]{{1,14}}){{1,6}} überwiesen (?:hat|haben|hatte|hatten|wurden?)(?!\w)"
    rf"|(?<!\w)(?:weil|nachdem|because|after) (?:ich|i){_SOME} (?:an|to) (?:meine?\w{{0,2}}|my)"
    rf"(?: \w{{1,12}})? {PERSON}"
    r"(?: überwiesen| geschickt)?(?!\w)"
    rf"|(?<!\w)(?:transferred|wired|sent) me{_SOME}"
    r" (?:[€£$]\d[\d.,]{0,9}|\d[\d.,]{0,9} ?(?:€|euros?|pounds|dollars))"
    r"|(?<!\w)(?:received|got|had) (?:a |an |the |some )?(?:\w{3,9} ){0,2}(?:transfer|payment|deposit)s?"
    rf"(?: (?:of|for|over|from \w{{2,12}}))?(?: {_SUM})?(?!\w)"
)


# "Erst 80 erstattet und jetzt wieder abgebucht": what they gave and took back pays nothing.
_TAKEN_BACK = regex(
    rf"{GIVEN}(?:[^.!?;]|\.(?! )){{0,60}}?(?<!\w)(?:wieder|zurück|again|back) ?(?:vom konto |from my account )?"
    r"(?:abgebucht|eingezogen|abgezogen|gebucht|geholt|debited|taken)(?!\w)"
    rf"|{GIVEN}(?:[^.!?;]|\.(?! )){{0,60}}?(?<!\w)(?:took|debited|charged)(?: [^\s.!?;]{{1,10}}){{1,4}}"
    r" (?:back|again)(?!\w)"
)


def without_incoming(words: str) -> str:
    """Spoken words without what somebody else sent to the person, or gave and took back."""
    return _TAKEN_BACK.sub(" ", _CAME_IN.sub(" ", words))
