"""What must not be kept: account numbers, card numbers, passwords. It covers them; whose they are it never knows."""

import re

from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import LIMIT, words
from bot.patterns import regex

HIDDEN = "••••"

# Characters of an IBAN by country, ISO 13616 (SWIFT registry).
_LENGTHS = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20,
    "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SE": 24,
    "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29,
}  # fmt: skip
# Digits of a payment card by its first digit, ISO/IEC 7812.
_CARD_LENGTHS = {"2": (16,), "3": (14, 15, 16), "4": (13, 16, 19), "5": (16,), "6": range(16, 20)}

_IBAN_HEAD = regex(r"(?<![^\W_])[A-Za-z]{2}\s?\d{2}(?=[ \u00a0-]?[0-9A-Za-z])")
_CARD = regex(r"(?<![\w-])\d(?:[ \u00a0-]?\d){12,18}(?![\w-]|[.,]\d)")
_SEPARATORS = frozenset(" -\u00a0")
_WORD = regex(
    r"(?<!\w)(?:passwor[dt]|passwd|pw|kennwort|passcode|geheimzahl|passphrase)"
    r"(?:\s?[:=]\s?|\s(?:ist|is|lautet|war|was)\s?[:=]?\s)(?P<secret>\S{3,64})",
    re.IGNORECASE,
)
_CODE = regex(
    r"(?<!\w)(?:pin|tan|cvv|cvc|puk|(?:karten)?pr(?:ü|ue)f(?:ziffer|zahl|nummer|nr\.?)|sicherheitscode"
    r"|security code|geheimzahl|passwor[dt]|pw|kennwort)"
    r"(?:nummer)?\s?(?:ist|is|lautet|:|=)?\s?(?P<secret>\d{3,10})(?!\w)",
    re.IGNORECASE,
)
_NO_SECRET = words("""
    weg falsch vergessen richtig nicht gesperrt geändert abgelaufen kein mein dein das die mir auch noch ok wrong
    gone forgotten not correct changed expired lost blocked the incorrect invalid ungültig zurückgesetzt reset
""")


# "Mein Kennwort Waldi1953!": a word with a digit right behind it.
_WORD_BEHIND = regex(
    r"(?<!\w)(?:passwor[dt]|passwd|pw|kennwort|passcode)\s(?P<secret>(?=\S{0,63}\d)(?=\S{0,63}[^\W\d_])\S{4,64})",
    re.IGNORECASE,
)


@remembered
def masked(text: str) -> tuple[str, bool]:
    """The text with every valid IBAN (ISO 7064, mod 97-10) and card number (ISO/IEC 7812, Luhn) shown by its last
    four characters only and every password or PIN covered; and whether anything was covered."""
    cut = text[:LIMIT]
    shown = _CARD.sub(_card, _ibans(cut))
    shown = _WORD_BEHIND.sub(_said, _WORD.sub(_said, _CODE.sub(_said, shown)))
    return shown, shown != cut


def iban(text: str) -> str:
    """The first valid account number in the text, in capitals and groups of four; empty where there is none."""
    cut = text[:LIMIT]
    ends = ((head.start(), _end_of_iban(cut, head.start())) for head in _IBAN_HEAD.finditer(cut))
    signs = next((cut[start:end] for start, end in ends if end), "")
    whole = "".join(sign.upper() for sign in signs if sign not in _SEPARATORS)
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def _ibans(text: str) -> str:
    kept, place = [], 0
    while match := _IBAN_HEAD.search(text, place):
        end = _end_of_iban(text, match.start())
        kept += (
            [text[place : match.start()], HIDDEN + _tail(text[match.start() : end])]
            if end
            else [text[place : match.end()]]
        )
        place = end or match.end()
    return "".join(kept) + text[place:]


def _tail(number: str) -> str:
    return "".join(sign for sign in number if sign not in _SEPARATORS)[-4:]


def _end_of_iban(text: str, start: int) -> int | None:
    """Where the account number that begins at `start` ends; None if it is none."""
    length = _LENGTHS.get(text[start : start + 2].upper(), 0)
    signs: list[str] = []
    for place in range(start, min(len(text), start + 2 * length)):
        if text[place] not in _SEPARATORS:
            signs.append(text[place].upper())
        if length and len(signs) == length:
            return place + 1 if _valid("".join(signs)) else None
    return None


def _valid(iban: str) -> bool:
    if not (iban.isascii() and iban.isalnum()):
        return False
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1


def _card(match: re.Match[str]) -> str:
    digits = [int(sign) for sign in match[0] if sign.isdecimal()]
    if len(digits) not in _CARD_LENGTHS.get(match[0][0], ()):
        return match[0]
    doubled = sum(sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return HIDDEN + _tail(match[0]) if (sum(digits[-1::-2]) + doubled) % 10 == 0 else match[0]


def _said(match: re.Match[str]) -> str:
    secret = match["secret"]
    if secret.casefold().strip(".,!?") in _NO_SECRET or secret.startswith(HIDDEN):
        return match[0]
    return match[0][: match.start("secret") - match.start()] + HIDDEN
