"""What is printed on a proof: an amount, a reference and a date, where a label leaves no doubt.

It reads text layers only and would rather find nothing than guess: a label that occurs with two different values counts
as none. It knows no case and asserts nothing about it.
"""

import re
from collections.abc import Iterable
from datetime import date

_LONGEST = 20_000

_AMOUNT = r"\d{1,9}(?:[., \u00a0]\d{3}){0,2}[.,]\d{2}"
_CURRENCY = {"€": "EUR", "eur": "EUR", "euro": "EUR", "$": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "chf": "CHF"}
_money = re.compile(
    r"^[^\S\n]*(?:zu zahlender gesamtbetrag|offener gesamtbetrag|gesamtbetrag|gesamtforderung|gesamtsumme|"
    r"forderungssumme|zu zahlen|amount due|total amount due|total amount|total due|total)"
    r"[^\S\n]{0,9}:?[^\S\n]{0,40}"
    rf"(?:(?P<before>€|eur|\$|usd|£|gbp|chf)[^\S\n]?)?(?P<amount>{_AMOUNT})(?![\d.,]\d)"
    r"[^\S\n]?(?P<after>€|euro|eur|\$|usd|£|gbp|chf)?",
    re.IGNORECASE | re.MULTILINE,
)
_reference = re.compile(
    r"(?<![\w])(?:unser(?:e)? zeichen|unser aktenzeichen|(?<!ihr )(?<!ihrem )aktenzeichen|vorgangsnummer|"
    r"our reference|(?<!your )reference number|(?<!your )reference|case number)"
    r"[^\S\n]{0,9}:?[^\S\n]{0,9}(?P<value>[^\n]{1,60})",
    re.IGNORECASE,
)
_token = re.compile(r"[A-Za-z0-9][A-Za-z0-9./_-]{0,39}")

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january jänner", "februar february", "märz march", "april", "mai may", "juni june", "juli july",
            "august", "september", "oktober october", "november", "dezember december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_DAY = (
    r"(?:(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"|(?P<d2>\d{1,2})\.[ ]?(?P<m2>\d{1,2})\.[ ]?(?P<y2>\d{4})"
    r"|(?P<d3>\d{1,2})\.?[ ](?P<name>[A-Za-zä]{3,9})[ ](?P<y3>\d{4}))"
)
_dated = re.compile(
    r"^[^\S\n]*(?:(?:datum|date)[^\S\n]{0,9}:?[^\S\n]{0,9}|[^\W\d][\w .()/-]{1,40},[ ](?:den[ ])?)"
    rf"{_DAY}[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)


def understand(text: str) -> dict[str, str]:
    """What the text says for certain: claim_amount ("121,40 EUR"), claim_reference, dated (ISO 8601). Keys without a
    single clear value are absent. Reads the first 20,000 characters."""
    start = text[:_LONGEST]
    found = {
        "claim_amount": _only(_amount(match) for match in _money.finditer(start)),
        "claim_reference": _only(_clean_reference(match["value"]) for match in _reference.finditer(start)),
        "dated": _only(_iso(match) for match in _dated.finditer(start)),
    }
    return {key: value for key, value in found.items() if value}


def _only(values: Iterable[str]) -> str:
    """The value, if all that were found are the same; else empty."""
    different = set(values) - {""}
    return different.pop() if len(different) == 1 else ""


def _amount(match: re.Match[str]) -> str:
    currency = _CURRENCY.get((match["before"] or match["after"] or "").lower())
    digits = re.sub(r"\D", "", match["amount"])
    return f"{int(digits[:-2])},{digits[-2:]} {currency}" if currency else ""


def _clean_reference(value: str) -> str:
    """The leading words that carry a digit, after one short word in capitals at most (as in "KL 24/0815")."""
    kept: list[str] = []
    for word in value.split():
        token = word.rstrip(".,;:")
        prefix = not kept and token.isupper() and len(token) <= 4
        if not _token.fullmatch(token) or not (prefix or any(c.isdigit() for c in token)):
            break
        kept.append(token)
    reference = " ".join(kept)
    return reference if any(c.isdigit() for c in reference) else ""


def _iso(match: re.Match[str]) -> str:
    year = match["y"] or match["y2"] or match["y3"]
    month = match["m"] or match["m2"] or _MONTHS.get((match["name"] or "").lower(), 0)
    day = match["d"] or match["d2"] or match["d3"]
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
