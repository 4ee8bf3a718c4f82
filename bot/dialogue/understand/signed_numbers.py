"""File numbers of letters, a gap and figures: "Aktenzeichen TH 884", "SP 27/0033". Whose they are it never knows."""

import re
from collections.abc import Iterator

from bot.dialogue.understand.text import FILL, words
from bot.patterns import regex

# Behind its name; with a stroke in any place; alone.
_SIGNED = (
    regex(
        r"(?:(?<=zeichen)|(?<=zeichens)|(?<=\baz)|(?<=\bgz)|(?<=\bref)|(?<=referenz)|(?<=reference)|(?<=nummer)"
        r"|(?<=number)|(?<=\bnr))(?:\.|:|#|\s){1,3}(?:(?:ist|is|lautet|war|die|the|vo[nm]) ){0,2}"
        r"(?P<token>(?P<sign>[a-z]{1,4})\s\d{2,8}(?:[-/.]\d{1,8}){0,3})(?![\w/-]|[.,]\d|\s\d|\s?(?:€|euro|eur))",
        re.I,
    ),
    regex(
        r"(?<![\w/.-])(?P<token>(?P<sign>[A-Z]{2,4})\s(?!\d{1,2}[-/](?:19|20)\d\d(?!\d))"
        r"(?:\d{1,4}[-/]\d{4,8}|\d{3,8}[-/]\d{1,8})(?:[-/]\d{1,8}){0,2})(?![\w/-]|[.,]\d|\s?(?:€|euro|eur))"
    ),
    regex(r"\A\s*(?P<token>(?P<sign>[A-Za-z]{1,4})\s\d{1,6}/\d{1,8})[\s.!]*\Z"),
    regex(r"\A\s*(?P<token>(?P<sign>[A-Z]{2,4})\s\d{3,8})[\s.!]*\Z"),
)
_NO_SIGN = words("""
    az nr no id ref gz tel is ist und and am im vom bis seit der die das dem den des ein fax fon mob nur von on of the
    from to at by in um plz ch a d de eur chf usd ich war uhr mai jan feb mär apr jun jul aug sep okt nov dez alt neu
    mit für for
""")


def signed(text: str, rest: str) -> Iterator[tuple[int, int]]:
    """Where such numbers begin and end; in `rest` what is known to be something else is filled. Small letters are a
    sign only before a stroke."""
    for found in (one for pattern in _SIGNED for one in pattern.finditer(text)):
        if _is_sign(found) and FILL not in rest[found.start("token") : found.end("token")]:
            yield found.span("token")


def _is_sign(found: re.Match[str]) -> bool:
    sign = found["sign"]
    return sign.lower() not in _NO_SIGN and (sign.isupper() or "/" in found["token"])
