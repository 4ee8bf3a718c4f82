"""On what ground an answer refuses access. Whether rightly so it never says."""

from bot.dialogue.understand.signs import read
from bot.dialogue.understand.text import level
from bot.patterns import found_in, regex

_GROUNDS = (
    (
        "secret",
        regex(r"geschäftsgeheim|betriebsgeheim|trade secret|confidential business|rechte (?:anderer|dritter|von)"),
    ),
    ("excessive", regex(r"exzessiv|missbr|rechtsmiss|unverhältnism|unbegründet|excessive|abusive|vexatious|unfounded")),
)


def refusal_ground(text: str) -> str:
    """On what an access request is refused, a key of [refusal] in letters.toml: `fee` (an answer only against payment),
    `secret`, `excessive` (unfounded or abusive, too), else `other` (GDPR 12(5), 15(4))."""
    if any("fee" in one.signs for one in read(text)):
        return "fee"
    return next(found_in(level(text), _GROUNDS), "other")
