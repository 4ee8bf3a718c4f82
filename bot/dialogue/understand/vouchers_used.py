"""Vouchers that somebody is said to have used, which is what they are accused of. Whether they did it never knows."""

import re

from bot.patterns import regex

# "Weil ich angeblich 2 Gutscheine benutzt hab, je 15 Euro": the accusation, and nothing that lies there.
_VOUCHERS_USED = regex(
    r"(?<!\w)(?:angeblich|weil|vorwurf|wegen|allegedly|because|for)(?!\w)[^.!?]{0,60}(?<!\w)(?:\w{0,10}gutschein\w*|coupons?"
    r"|vouchers?|rabattcodes?|promo codes?)(?!\w)[^.!?]{0,30}(?<!\w)(?:benutzt|genutzt|eingelöst|missbrauch\w*|used"
    r"|abus\w+|redeem\w*)",
    re.I,
)


def vouchers_used(text: str) -> bool:
    return _VOUCHERS_USED.search(text) is not None
