"""What is left of an answer once days, addresses and a leading yes are out of it: a house number is no amount, a year
no account. It never knows what was asked."""

import re
from datetime import date

from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.days import days
from bot.dialogue.understand.latin_streets import FRENCH
from bot.patterns import regex

_YES = regex(r"^(?:(?:ja|jo|jep|jup|yes|yeah|yep|genau|doch|also|hm|äh)[,.!:;]{0,2}\s+){1,2}", re.I)
_STREET = regex(r"(?:str\.?|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|street|road|lane)\s+\d", re.I)
# A street alone, in German behind and in French and English before its name: its number is no sum.
_STREET_ALONE = regex(
    rf"(?<![\w.,])\d{{1,4}}[a-z]?,? (?:{FRENCH}(?= )|(?:[^\W\d_][\w'’.-]{{0,20}} ){{1,3}}(?:street|road|lane|avenue"
    r"|drive|close|court|square|terrace|crescent|gardens|hill|place|way)(?!\w))"
    r"|(?<![\w'’.-])[\w'’.-]{0,30}(?:str\.?|straße|strasse|weg|platz|allee|gasse|damm|ufer) \d{1,4}[a-z]?"
    r"(?![\w.,€]|\s?(?:€|euro?|eur|chf))",
    re.I,
)


def without_days(text: str, today: date) -> str:
    """The text with every day blanked."""
    for hit in reversed(days(text, today)):
        text = text[: hit.start] + " " + text[hit.end :]
    return text


def without_places(text: str) -> str:
    """The text with its postal address blanked."""
    where = address(text)
    if where is None:
        return _STREET_ALONE.sub(" ", text)
    for part in filter(None, (where.street, where.postcode, where.town)):
        text = re.sub(re.escape(part), " ", text, flags=re.I)
    return text


def bare(text: str, today: date) -> str:
    """The text without days and addresses."""
    return without_days(without_places(text), today)


def without_sums(text: str) -> str:
    """ "Do san no 1.480 euro drin", "4420 hab ich nicht gezahlt" name no account."""
    for one in reversed(topmost(text)):
        text = f"{text[: one.start]} {text[one.end :]}"
    return _NOT_PAID.sub(" ", text)


_NOT_PAID = regex(
    r"(?<![\w.,-])\d{3,6} (?:habe?|haben|hatten?) (?:ich|wir) (?:[a-zäöüß]{1,12} ){0,3}(?:(?:be|ge)?zahlt|überwiesen)\b"
    r"|\b(?:keine?|nie|nicht|niemals) \d{3,6} (?:(?:be|ge)?zahlt|überwiesen)\b"
    r"|\b(?:never|not|didn't|haven't) (?:pay|paid|transferred) \d{3,6}(?![\w-]|[.,]\d)",
    re.I,
)


def after_yes(text: str) -> str:
    """ "Ja, die Nordlicht GmbH" is "die Nordlicht GmbH"."""
    return _YES.sub("", text.strip()) or text


def is_street(text: str) -> bool:
    return bool(_STREET.search(text))
