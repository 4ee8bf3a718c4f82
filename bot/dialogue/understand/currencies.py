"""What people call money: currencies, and the notes that go by a nickname; and that another currency was meant. It
reads no number."""

from bot.patterns import regex

_NAMES = {
    "EUR": """€; eur; euro; euros; euronen; ois; öcken; ocken; tacken; kröten; mäuse; piepen; flocken; taler; teuro;
        teuros; eus; schleifen""",
    "GBP": "£; gbp; pound; pounds; pfund; quid; pounds sterling; pound sterling; british pounds; britische pfund",
    "CHF": """chf; sfr; fr; franken; franke; fränkli; francs;
        swiss franc; swiss francs; swiss franks; schweizer franken; stutz;
        swiss chf""",
    "DKK": "dkk; danish kroner; danish krone; danish crowns",
    "SEK": "kronor; swedish kronor; swedish krona; swedish crowns",
    "NOK": "norwegian kroner; norwegian krone; norwegian crowns",
    "kr": "kr; kroner; krone",
    "PLN": "pln; zł; zloty; zlotys; złoty; złotych",
    "CZK": "czk; kč",
    "USD": "$; usd; dollar; dollars; bucks; us dollar; us dollars; us-dollar; us-dollars; us$",
}
_CODES = {" ".join(name.split()): code for code, names in _NAMES.items() for name in names.split(";")}


def _worded(name: str) -> bool:
    return name.replace(" ", "").replace("-", "").isalpha()


SIGN = r"us\$|€|£|\$|(?:" + "|".join(sorted(filter(_worded, _CODES), key=len, reverse=True)) + r")(?!\w)\.?"

# Notes by their nicknames: what they are worth, in which currency.
_NOTES = {
    "zehner": (10, "EUR"), "zwanni": (20, "EUR"), "zwannie": (20, "EUR"), "zwanziger": (20, "EUR"),
    "fuffi": (50, "EUR"), "fuffie": (50, "EUR"), "fuffziger": (50, "EUR"), "fuffzger": (50, "EUR"),
    "fuchzger": (50, "EUR"), "fuchziger": (50, "EUR"), "fünfziger": (50, "EUR"), "hunni": (100, "EUR"),
    "hunnie": (100, "EUR"), "hunderter": (100, "EUR"), "fünfhunderter": (500, "EUR"), "tausender": (1000, "EUR"),
    "tausi": (1000, "EUR"),
    "mille": (1000, "EUR"), "riesen": (1000, "EUR"), "grand": (1000, ""), "fiver": (5, "GBP"), "tenner": (10, "GBP"),
}  # fmt: skip
_BARE = "fuffie?|zwannie?|hunnie?"
_ONE_OR_MORE = r"\d{1,2}|einen|ein|'?nen|'?n|an|a|zwei|drei|vier|fünf|two|three|four|five"
NOTE = regex(
    rf"(?<![\w.,/:-])(?:(?:(?P<count>{_ONE_OR_MORE})\s)(?P<note>{'|'.join(sorted(_NOTES, key=len, reverse=True))})n?s?"
    rf"|(?P<bare>{_BARE}))(?!\w)(?!\s(?:jahren?|karten?|total|piano|finale?|packs?|pack|pass|anz)(?!\w))"
)


def currency(sign: str | None) -> str:
    """The code (ISO 4217) of a sign as found; EUR where there is none."""
    return _CODES[sign.rstrip(".")] if sign else "EUR"


def note(name: str) -> tuple[int, str]:
    """What a note is worth, and the code of its currency; empty where it goes by that name in several."""
    return _NOTES[name]


_OOPS = (
    r"(?:no|nope|nein|nei|nee?|nö|quatsch|sorry|halt|stopp?|wait|warte|moment|äh|ähm|uh|actually|i mean|i meant"
    r"|ich meine?"
    r"|ich meinte|meine|meinte|mein|sondern|doch|ups|oops|natürlich|falsch|wrong|pardon|hab mich vertippt|vertippt"
    r"|typo)"
)
_MEANT = rf"(?:{_OOPS}[ ,.!…-]{{1,4}}){{1,4}}(?:in |of |its |it's |das sind |sind )?(?P<meant>{SIGN})"
_BEHIND = r"(?! ?\d)(?: (?:natürlich|of course|meinte? ich|mein ich|i meant?|sorry|nicht \w{2,8}|not \w{2,8})){0,2}"
_KEPT = r"(?:drauf|drin|drinnen|druff|guthaben|on it|in it|in there|inside|stuck|frozen|eingefroren|fest)(?!\w)"
MENDS = regex(rf"(?<!\w){_OOPS}(?!\w)")  # without one of these nothing is corrected
_GAP = rf"(?: (?!{_OOPS}(?!\w))[a-zäöüß]{{1,12}}){{0,3}}[ ,.!?…()\n-]{{1,4}}"
CORRECTED = regex(rf"{_GAP}(?:{_OOPS}[ ,.!…-]{{1,4}}){{1,4}}(?:(?:es|das|it|sind|waren|warens|were|was|doch) ){{0,3}}")
_CHANGED = regex(rf"(?P<gap>{_GAP}){_MEANT}{_BEHIND}(?=[ ]?(?:$|[.,;!)\n]|{_KEPT}))")
_ALONE = regex(rf"[ ]?(?:{_MEANT}|(?P<first>{SIGN})(?= (?:meinte? ich|mein ich|i meant?))){_BEHIND}[ .!]{{0,3}}")


def meant_instead(small: str, end: int) -> tuple[str, int]:
    """The code of the currency that a sum, which ends there, is said to be in after all ("2300 pounds. no wait, euro"),
    and where that ends; empty where nothing is said."""
    found = _CHANGED.match(small, end)
    if not found:
        return "", end
    beside = any(map(str.isalpha, found["gap"]))  # "1.150 Dollar drauf, nein Euro": what it is stands between
    return currency(found["meant"]), end if beside else found.end("meant")


def only_another(small: str) -> str:
    """The code of the currency that a text names as the right one, which says nothing else; else empty."""
    found = _ALONE.fullmatch(small)
    return currency(found["meant"] or found["first"]) if found else ""
