"""What is left of an answer once days, addresses and a leading yes are out of it: a house number is no amount, a year
no account. It never knows what was asked."""

import re
from datetime import date

from bot.dialogue.understand.contact import address
from bot.dialogue.understand.days import days
from bot.patterns import regex

_YES = regex(r"^(?:(?:ja|jo|jep|jup|yes|yeah|yep|genau|doch|also|hm|äh)[,.!:;]{0,2}\s+){1,2}", re.I)
_STREET = regex(r"(?:str\.?|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|street|road|lane)\s+\d", re.I)


def without_days(text: str, today: date) -> str:
    """The text with every day blanked."""
    for hit in reversed(days(text, today)):
        text = text[: hit.start] + " " + text[hit.end :]
    return text


def without_places(text: str) -> str:
    """The text with its postal address blanked."""
    where = address(text)
    if where is None:
        return text
    for part in (where.street, where.postcode, where.town):
        text = re.sub(re.escape(part), " ", text, flags=re.I)
    return text


def bare(text: str, today: date) -> str:
    """The text without days and addresses."""
    return without_days(without_places(text), today)


def after_yes(text: str) -> str:
    """ "Ja, die Nordlicht GmbH" is "die Nordlicht GmbH"."""
    return _YES.sub("", text.strip()) or text


def is_street(text: str) -> bool:
    return bool(_STREET.search(text))
