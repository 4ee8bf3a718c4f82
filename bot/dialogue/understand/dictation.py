"""What a telephone writes when somebody speaks to it: digits one by one, a house number in words, "komma" and "punkt"
inside of numbers and addresses. It makes figures of them; what they mean it does not know."""

import re
from itertools import groupby, takewhile

from bot.dialogue.understand.numbers import number
from bot.patterns import regex

LEAST_WORDS, LEAST_DIGITS, HUNDRED, THOUSAND, POSTCODE = 3, 4, 100, 1000, 5
_PIECES = regex(r"[^\W_]+|[\W_]+")
_ARTICLES = frozenset({"ein", "eine", "einen", "einem", "einer", "a", "an", "nem", "ner", "nen", "and", "und"})
_STREET = (
    r"(?<!\w)(?P<street>[^\W\d_]{0,30}(?:straße|strasse|str\.?|weg|platz|allee|gasse|ring|damm|ufer|street|road|lane"
    r"|avenue)) (?:nummer |number )?(?P<number>[^\W\d_]{3,30})"
)
_HOUSE = regex(rf"{_STREET}(?!\w)", re.IGNORECASE)
# "Am Kirchberg sieben 37073 Göttingen": whatever the street is called.
_BEFORE_TOWN = regex(
    r"(?<!\w)(?P<street>[^\W\d_]{2,30}) (?P<number>[^\W\d_]{3,30})(?=(?: [a-f])?,?(?: in)? \d{5} [^\W\d_])",
    re.IGNORECASE,
)
_STREET_AND_CODE = regex(rf"{_STREET}(?P<code>(?: [^\W\d_]{{3,20}}){{4,5}})(?= [^\W\d_]|$)", re.IGNORECASE)
# "In siebzigtausendeinhundertdreiundsiebzig stuttgart".
_POSTCODE = regex(r"(?<=\bin )[^\W\d_]{20,60}(?= [^\W\d_]{3})", re.IGNORECASE)
# "Fünf und vierzig euro" is one number; "zwischen fünf und zwanzig" are two.
_APART = regex(
    r"(?<!\w)(?<!zwischen )(?P<one>ein|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun) und"
    r" (?P<ten>zwanzig|dreißig|dreissig|vierzig|fünfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)"
    r"(?P<end>ste[nrs]?)?(?!\w)",
    re.IGNORECASE,
)
# One word of two, so that what stands around it is read as around any other name.
_ZALANDO = regex(r"(?<!\w)(?:zur|zu|za|sa) lando(?!\w)|(?<!\w)zalan do(?!\w)", re.IGNORECASE)
# "Klar na will 120 Euro", and not "klar, na dann".
_KLARNA = regex(
    r"(?<!\w)klara? na(?= (?:hat|haben|will(?! ich| wir)|wollen(?! wir)|wollte(?! ich)|sagt|sagen|schreibt|app|rechnung"
    r"|mahnung|inkasso|konto (?:gesperrt|zu|dicht)|fordert|verlangt|sperrt|bezahlt|wants|says|blocked|account)(?!\w))"
    r"|(?<=\bbei )klar na(?!\w)|(?<=\bvon )klar na(?!\w)|(?<=\ban )klar na(?!\w)|(?<=\bmit )klar na(?!\w)",
    re.IGNORECASE,
)
_COMMA = regex(r"(?<!\w)(?P<whole>\w{1,40}) (?:komma|comma|point) (?P<cents>\w{1,40})(?!\w)", re.IGNORECASE)
_AT = regex(
    r"(?<!\w)(?P<local>[^\W_]{1,30}(?:(?:-| (?:punkt|dot|minus|unterstrich|underscore) )[^\W_]{1,30}){0,4})"
    r" (?:ät|aet|at|klammeraffe|et) (?P<domain>[^\W_]{1,30}(?:(?:-| minus )[^\W_]{2,30})?)"
    r" (?:punkt|dot) (?P<end>de|com|net|org|at|ch|eu|info)(?!\w)",
    re.IGNORECASE,
)
# "D o e r f l e r at web punkt de"; and "h punkt dörfler also d o e r f l e r at …", where the spelling counts.
_LETTERS = regex(
    r"(?:(?<!\w)[^\W_]{1,30} (?:also|buchstabiert|geschrieben) )?(?<!\w)(?P<letters>[^\W\d_](?: [^\W\d_]){2,29})"
    r"(?= (?:ät|aet|at|klammeraffe|et|punkt|dot|minus|unterstrich|underscore)(?!\w))",
    re.IGNORECASE,
)
_MARKS = {"punkt": ".", "dot": ".", "minus": "-", "unterstrich": "_", "underscore": "_"}
_SPOKEN_MARK = regex(r" (punkt|dot|minus|unterstrich|underscore) ", re.IGNORECASE)


def dictated(text: str) -> str:
    """The text with figures in the place of what was spoken as single digits, and spoken mail addresses as they are
    written; else as it is."""
    text = _ZALANDO.sub("Zalando", _KLARNA.sub("Klarna", text))
    text = _APART.sub(r"\g<one>und\g<ten>\g<end>", text)
    text = _AT.sub(_mail, _LETTERS.sub(_together, text))
    text = _COMMA.sub(_with_cents, text)
    text = _POSTCODE.sub(_figures, _STREET_AND_CODE.sub(_code_apart, text))
    return _BEFORE_TOWN.sub(_house, _HOUSE.sub(_house, "".join(_digits(text))))


def _together(found: re.Match[str]) -> str:
    return found["letters"].replace(" ", "")


def _mail(found: re.Match[str]) -> str:
    return f"{_marked(found['local'])}@{_marked(found['domain'])}.{found['end']}".lower()


def _marked(spoken: str) -> str:
    return _SPOKEN_MARK.sub(lambda mark: _MARKS[mark[1].lower()], spoken)


def _with_cents(found: re.Match[str]) -> str:
    whole, cents = number(found["whole"].casefold()), number(found["cents"].casefold())
    if whole is None or cents is None or cents >= HUNDRED or found["whole"].casefold() in _ARTICLES:
        return found[0]
    return f"{whole},{cents:02}"


def _figures(found: re.Match[str]) -> str:
    value = number(found[0].casefold())
    return f"{value:05}" if value is not None and THOUSAND <= value < HUNDRED * THOUSAND else found[0]


def _code_apart(found: re.Match[str]) -> str:
    """ "Kirchweg zwölf dreißig eins fünf neun hannover": what is no house number any more is a postcode."""
    said = found["code"].split()
    values = list(takewhile(lambda value: value is not None, (number(word.casefold()) for word in said)))
    figures, rest = "".join(map(str, values)), said[len(values) :]
    if len(figures) != POSTCODE or not number(found["number"].casefold()):
        return found[0]
    return " ".join((found["street"], found["number"], figures, *rest))


def _house(found: re.Match[str]) -> str:
    value = number(found["number"].casefold())
    known = value is not None and 0 < value < THOUSAND and found["number"].casefold() not in _ARTICLES
    return f"{found['street']} {value}" if known else found[0]


def _digits(text: str) -> list[str]:
    """The pieces of the text, runs of spoken digits joined: "zwei acht vier sieben" is 2847."""
    pieces = _PIECES.findall(text)
    digits = frozenset(filter(_digit, set(pieces)))
    if not digits:
        return pieces
    done: list[str] = []
    for spoken, run in groupby(enumerate(pieces), lambda one: _in_run(pieces, one[0], digits)):
        words = [piece for _, piece in run]
        done += _joined(words) if spoken else words
    return done


def _in_run(pieces: list[str], place: int, digits: frozenset[str]) -> bool:
    """Is it a spoken digit, or the space between two?"""
    if pieces[place] == " ":
        return 0 < place < len(pieces) - 1 and pieces[place - 1] in digits and pieces[place + 1] in digits
    return pieces[place] in digits


def _digit(piece: str) -> bool:
    value = None if piece.isdecimal() or piece.casefold() in _ARTICLES else number(piece.casefold())
    return value is not None and value < HUNDRED


def _joined(words: list[str]) -> list[str]:
    values = [number(word.casefold()) for word in words if word != " "]
    figures = "".join(map(str, values))
    enough = len(values) >= LEAST_WORDS and len(figures) >= LEAST_DIGITS and min(map(len, map(str, values))) == 1
    return [figures] if enough else words
