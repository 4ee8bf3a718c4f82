"""Numbers written as words, in German and English. It knows no money and no dates."""

from collections.abc import Sequence

_LONGEST = 60
_TWENTY, _LONG_SCALE = 20, 1000
_ONES = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90, "fuffzig": 50, "fuffzich": 50, "fufzig": 50, "fuchzig": 50,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_ONE = dict.fromkeys(["eins", "eine", "einen", "einem", "einer", "nem", "ner", "nen", "a", "an", "one"], 1)
# "Vor ere wuche", "vor zwöi täg", "vor zwa wochn".
_ONE |= dict.fromkeys(["ere", "enere", "anera", "emene", "eme", "oam", "oana", "oaner"], 1)
_DIALECT = {
    "zwöi": 2, "zwoi": 2, "zwee": 2, "zwa": 2, "zwoa": 2, "drü": 3, "drüü": 3, "drui": 3, "vieri": 4, "foif": 5,
    "föif": 5, "füüf": 5, "fümf": 5, "sächs": 6, "sibe": 7,
}  # fmt: skip
_ENGLISH = {
    word: number
    for number, word in enumerate(
        [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        2,
    )
}
_ENGLISH_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_JOINED = {f"{one}und{ten}": _ONES[one] + _TENS[ten] for one in _ONES for ten in _TENS}
_SMALL = {"null": 0, "zwo": 2, **_ONES, **_TENS, **_TEENS, **_JOINED, **_ONE, **_ENGLISH, **_ENGLISH_TENS, **_DIALECT}
HALVES = {"anderthalb": 3, "eineinhalb": 3, "zweieinhalb": 5, "dreieinhalb": 7}  # halves in them
_LARGE = (("tausend", 1000), ("hundert", 100))


def number(word: str) -> int | None:
    """The number that a word in small letters, or a few digits, stand for; None where it stands for none."""
    if len(word) > _LONGEST:
        return None
    if word in _SMALL:
        return _SMALL[word]
    if word.isdecimal():
        return int(word)
    return next((_large(word, mark, factor) for mark, factor in _LARGE if mark in word), None)


_FACTORS = {"hundred": 100, "hundert": 100, "thousand": 1000, "tausend": 1000}


def counted(words: Sequence[str]) -> int | None:
    """The number that several words stand for ("two hundred and fifty", "seventy", "anderthalb tausend"); None for no
    number, and for one and a half."""
    whole = part = 0.0
    for word in words:
        if word in _FACTORS:
            part = max(part, 1) * _FACTORS[word]
            whole, part = (whole + part, 0.0) if part >= _LONG_SCALE else (whole, part)
        elif word not in ("and", "und") or not whole + part:
            value = HALVES[word] / 2 if word in HALVES else number(word)
            if value is None or not _fits(part, value):
                return None
            part += value
    counts = words and words[-1] not in ("and", "und") and (whole + part).is_integer()
    return int(whole + part) if counts else None


def _fits(part: float, value: float) -> bool:
    """May the number stand behind what was counted: "five" behind "seventy", "fifty" behind "two hundred"?"""
    rest = part % 100
    return not rest or (rest >= _TWENTY and not rest % 10 and 0 < value < 10)


def _large(word: str, mark: str, factor: int) -> int | None:
    head, _, tail = word.partition(mark)
    if head in HALVES and not tail:
        return factor * HALVES[head] // 2
    times = number(head) if head else 1
    rest = number(tail.removeprefix("und")) if tail else 0
    return None if times is None or rest is None else times * factor + rest


def _ordinals() -> dict[str, int]:
    odd = {"ersten": 1, "dritten": 3, "siebten": 7, "achten": 8}
    teens = {
        f"{word}ten": value for word, value in {**_ONES, **_TEENS}.items() if f"{word}ten" not in odd and value > 1
    }
    tens = {f"{ten}sten": _TENS[ten] for ten in ("zwanzig", "dreißig", "dreissig")}
    joined = {f"{one}und{ten}": value + tens[ten] for one, value in _ONES.items() for ten in tens}
    german = {**teens, **odd, **tens, **joined}
    endings = {word[:-1] + end: value for word, value in german.items() for end in ("", "r")}
    return {**german, **endings, **_ENGLISH_ORDINALS}


_FIRST_TO_TENTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
)
_ENGLISH_ORDINALS = {
    word: value
    for value, word in enumerate(
        f"{_FIRST_TO_TENTH} fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(), 1
    )
}
_ENGLISH_ORDINALS |= {
    f"{ten}{mark}{one}": base + value
    for ten, base in (("twenty", 20), ("thirty", 30))
    for mark in "- "
    for one, value in list(_ENGLISH_ORDINALS.items())[:9]
} | {"thirtieth": 30}


ORDINALS = {word: value for word, value in _ordinals().items() if value <= 31}
