"""File, customer and order numbers in what people write. Whose number it is it never knows."""

from bot.dialogue.understand import marks
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.places import KNOWN
from bot.dialogue.understand.signed_numbers import signed
from bot.dialogue.understand.text import FILL, any_of, blanked, level
from bot.patterns import regex

_NOISE = (marks.EMAIL, marks.HANDLE, marks.LINK, marks.IBAN, marks.NUMERIC_DATE, marks.TIME)
_AMOUNT = regex(
    r"(?<![\w./-])\d{1,3}(?:[.,]\d{3}){0,3}[.,]\d{2}(?![\w/-])|(?<![\w./-])\d{1,6}\s?(?:€|euro?\b|eur\b|chf\b)"
)
_COUNTED = regex(r"(?<![\w./-])\d{1,4}(?:min|std|stunden|h|x|mal|tage|days|euro|uhr)(?!\w)")
_TOWN = regex(r"(?<![\w./-])\d{5}(?=\s[a-zäöüß]{3})")
# Four digits before a well-known town, or before a capital in a text of small and large letters, are a postcode.
_NEAR_TOWN = regex(rf"(?<![\w./-])\d{{4}}(?=\s(?:{KNOWN.pattern}))")
_PLACE = regex(r"(?<![\w./-])(?:(?:[AD]-|CH-)?\d{4,5}|\d{2}-\d{3})(?=\s(?:[A-Z]{2}\s)?[A-ZÀ-Ž][a-zß-ž]{2,30}(?!\w))")
_POSTCODE = regex(
    r"(?<![\w./-])(?:[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}|[a-z]\d{2}\s[a-z]{2}\d{2}|[a-z]\d[a-z]\s\d[a-z]\d)(?![\w/-])"
)
# What is counted or told by the clock and the calendar is no file number.
_EVERYDAY = regex(
    r"(?<!\w)(?:24/7|7/24|(?:seit|since|in|von|from|im jahr|until|bis|anno|jahrgang|between|zwischen|and"
    r"|und)\s(?:19|20)\d\d(?![\w./-])"
    r"|(?:iphone|galaxy|windows|win|android|ios|version|v|covid|ps|xbox|mp|web|h)-?\s?\d[\w.]{0,8}"
    r"|\d{1,5}\s(?:followers?|followern?|abonnenten|kunden|orders|bestellungen|posts|beiträge|leute|people|seiten|pages"
    r"|filme|songs|bilder|fotos|photos|pictures|mails?|kilometer|km|items|artikel|prozent|percent|punkte|points)(?!\w))"
)
_SECRET = regex(r"(?<!\w)(?:pin|tan|cvv|cvc|puk|passwort|password|passcode|code)\b[^\d\n]{0,12}\d{3,8}(?!\w)")
# A court's file: chamber, register, number and year ("7 C 218/26", in Austria "12 C 877/26k").
_COURT_FILE = regex(r"(?<![\w/.-])\d{1,3}\s(?!am|pm|of|to|x|on|at)[a-z]{1,4}\s\d{1,6}/\d{2}[a-z]?(?![\w/-])")
# Groups of digits behind their name ("kundennummer: 77 182 443").
_GROUPS = regex(
    r"(?<!handynummer)(?<!telefonnummer)(?<!rufnummer)(?<!mobilnummer)(?<!phone number)(?<!mobile number)"
    r"(?:(?<=nummer)|(?<=number)|(?<=nr)|(?<=nr\.)|(?<=zeichen)|(?<=\baz)|(?<=reference)|(?<=referenz))(?:\s(?:ist|is"
    r"|lautet|is|von|vom|of|from|bei))?(?:\s[a-z]{2,6})?[:\s]{1,2}(?P<token>(?:[a-z]{1,4}-)?\d{1,12}(?:[-/]\d{1,12})?(?:"
    r" \d{1,12}){1,6})(?![\w/-]"
    r"|[.,]\d|\s\d|\s?(?:€|euro|eur))"
)
# The same alone, as the answer: "EOS 4471 9903 2".
_RUN = regex(
    r"(?<![\w./-])(?!\d{1,2} \d{1,2} (?:19|20)\d\d)(?:[a-z]{1,4}-)?\d{2,12}(?:[-/]\d{1,12})?"
    r"(?: \d{1,12}){1,6}(?![\w/-]|[.,]\d|\s?(?:€|euro|eur))"
)
_YEAR_LAST = regex(r"^\d{1,2} (?:\d{1,2} )?(?:19|20)\d\d$")
LEAST_RUN = 6  # digits
_CARD = regex(r"(?<![\w-])(?:\d{4}[ -]){3}\d{1,7}(?![\w-])")
_CORRECTED = any_of("""
    nein; sorry; moment; quatsch; sondern; actually; korrektur; vertippt; falsch; wrong
""")
_DIGIT = regex(r"\d")
_LONE_DATE = regex(r"\d{1,2}\.\d{1,2}")


_MOBILE = regex(r"(?<![\w.,/-])(?:(?:\+|00)49[ /-]?|0)1[567]\d[ /-]?\d{7,8}(?!\d)")


@remembered
def references(text: str) -> tuple[str, ...]:
    """The numbers in a free text that name a file, a customer or an order, as typed, in order, each once."""
    cut = text[: len(level(text))]
    found: dict[int, str] = {}
    rest = blanked(level(text), *_NOISE, _SECRET, _MOBILE)
    for pattern, group in ((marks.ORDER, 0), (_COURT_FILE, 0), (_GROUPS, "token")):
        for match in pattern.finditer(rest):
            start = _begins(cut, match.start(group))
            found[start] = cut[start : match.end(group)]
    rest = blanked(rest, marks.ORDER, _COURT_FILE, _GROUPS, marks.PHONE, _CARD)
    for start, end in signed(cut, rest):
        found[start] = cut[start:end]
        rest = rest[:start] + FILL * (end - start) + rest[end:]
    for match in marks.NAMED_FILE.finditer(rest):
        if _is_number(match["token"], 4):
            found[match.start("token")] = cut[match.start("token") : match.end("token")]
    for match in marks.TOKEN.finditer(rest):
        if _DIGIT.search(match[0]) and _looks_like_one(match[0], cut[match.start() : match.end()]):
            found.setdefault(match.start(), cut[match.start() : match.end()])
    return tuple(dict.fromkeys(found[start] for start in sorted(found)))


def reference(text: str) -> str | None:
    """The answer to "which number stands on the letter": any token with a digit and four characters that is neither
    day nor amount; the first, or the last where the text corrects itself."""
    said = references(text) or _liberal(text)
    if not said:
        return None
    return said[-1] if _CORRECTED.search(level(text)) else said[0]


def runs(text: str) -> tuple[str, ...]:
    """The numbers that stand in groups of digits: "40 1234567 8"."""
    rest = blanked(level(text), *_NOISE, _SECRET, marks.PHONE, _CARD, _AMOUNT)
    return tuple(text[one.start() : one.end()] for one in _RUN.finditer(rest) if not _YEAR_LAST.search(one[0]))


def _liberal(text: str) -> tuple[str, ...]:
    small = level(text)
    noise = (
        *_NOISE,
        _SECRET,
        marks.PHONE,
        _CARD,
        marks.SHORT_DATE,
        _AMOUNT,
        _COUNTED,
        _TOWN,
        _POSTCODE,
        _NEAR_TOWN,
        _EVERYDAY,
    )
    rest = blanked(small, *noise)
    for place in _PLACE.finditer(text[: len(small)]):
        rest = rest[: place.start()] + FILL * len(place[0]) + rest[place.end() :]
    every = [one for one in _RUN.finditer(rest) if not _YEAR_LAST.search(one[0])]
    runs = [one.span() for one in every if sum(map(str.isdigit, one[0])) >= LEAST_RUN]
    if len(runs) == 1:
        return (text[_begins(text, runs[0][0]) : runs[0][1]],)
    spans = (match.span() for match in marks.TOKEN.finditer(rest) if _is_number(match[0], 4))
    return tuple(text[start:end] for start, end in spans)


def _begins(text: str, start: int) -> int:
    """Where a number begins that has capitals before its digits: "RV 2210 448 91"."""
    before = _CAPITALS.search(text[:start])
    return before.start("sign") if before and before["sign"] not in _LABELS else start


_CAPITALS = regex(r"(?<![\w-])(?P<sign>[A-Z]{1,4}) $")
_LABELS = frozenset({"AZ", "NR", "NO", "ID", "REF", "GZ", "TEL", "IS", "IST", "UND", "AND"})


def _is_number(token: str, length: int) -> bool:
    digits = sum(character.isdigit() for character in token)
    return digits > 0 and len(token) >= length and FILL not in token and not _LONE_DATE.fullmatch(token)


def _looks_like_one(token: str, typed: str) -> bool:
    digits = sum(character.isdigit() for character in token)
    joined = any(mark in token for mark in "-/_")
    if token.isdecimal():
        return digits >= 8 and not token.startswith("0")
    if not any(character.isalpha() for character in token):
        return joined and digits >= 8 and not token.startswith("0")
    if joined:
        return digits >= 4
    return digits >= 6 or (digits >= 4 and typed.upper() == typed)


def typed_iban(text: str) -> str:
    """A mistyped IBAN as it stands there (a right one is covered before); else empty."""
    typed = _TYPED.search(text)
    return typed[0].upper() if typed else ""


_TYPED = regex(r"(?i)(?<!\w)[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,7}(?: ?[\da-z]{1,3})?(?!\w)")
