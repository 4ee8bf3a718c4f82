"""The number of a day and nothing else ("20.", "am 20", "the 20th"), where a day was asked for. Of which month it is,
it never knows."""

import re

from bot.patterns import regex

DAY_ASKED = frozenset({"block_date", "payment_date", "service_date", "notice_date"})
_BARE = regex(
    r"\W*(?P<lead>(?:(?:am|der|den|dem|vom|seit|on|the|since|war|es|das|it|was) ){1,3})?(?P<n>[1-9]|[12]\d|3[01])"
    r"(?P<mark>\.|st|nd|rd|th|ter|ten|te)?\W*",
    re.I,
)
_CHOICES = 3  # smaller numbers may be those of what can be tapped


def whole(topic: str | None, text: str) -> str:
    """The text as it is read as a day of the last weeks."""
    found = _BARE.fullmatch(text) if topic in DAY_ASKED else None
    if found is None or not (found["mark"] or found["lead"] or int(found["n"]) > _CHOICES):
        return text
    return f"am {found['n']}."
