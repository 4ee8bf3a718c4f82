"""A collector in what people type: whether it demands money now, or is only spoken of."""

import re

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_NAME = r"(?:\w{0,20}inkasso\w*|debt collect\w+|collect(?:ion|or|ors|ions)(?: \w+)?|collection agency)"
_DEMANDS = (
    r"(?:will|wollen|wolln|fordert|fordern|verlangt|verlangen|mahnt|droht|drohen|schreibt|schrieb|schickt|schickte|nervt"
    r"|wants?|demands?|writes?|wrote|sends?|sent|threatens?|asks? for|is asking)"
)
_NOW = (
    regex(rf"(?<!\w){_NAME}(?: \w{{1,25}}){{0,4}} {_DEMANDS}(?!\w)"),
    regex(rf"(?<!\w){_DEMANDS}(?: \w{{1,15}}){{0,3}} {_NAME}"),
    regex(
        r"(?<!\w)inkasso(?:brief|schreiben|post|mahnung)\w*"
        rf"|(?<!\w)(?:brief|post|schreiben|letter|mail) (?:vom|von|from)(?: \w{{1,12}}){{0,3}} {_NAME}"
    ),
)
_OVER = regex(
    r"(?<!\w)(?:nichts|nix|nothing|no longer|nicht mehr|erledigt|bestätigt|confirmed|settled|storniert|ausgebucht"
    r"|damals|vor (?:zwei|drei|\d+) jahren|(?:two|three|\d+) years ago|früher|20(?:1\d|2[0-4]))(?!\w)"
)
_FIRM = regex(  # "die Nordlicht Inkasso GmbH"
    r"(?<![\w-])(?P<name>(?:(?!(?i:die|der|das|ein|eine|von|vom|the|from|by) )[A-ZÄÖÜ][\w&.-]{1,30} ){1,3}"
    r"(?:(?<=Inkasso )|(?<=Collection )|(?<=Collections )|(?<=inkasso ))"
    r"(?:GmbH|AG|KG|SE|UG|mbH|Ltd|Limited|e\.K\.))(?!\w)"
)
_PART = re.compile(r"[\n.!?;]")


def demands(text: str) -> bool:
    """Does the text say that a collector demands money now? What is told of long ago, or as settled, does not count."""
    return any(_demands(part) for part in _PART.split(spoken(text)))


def firm(text: str) -> str:
    """The full name of a collector with its legal form, or empty."""
    found = _FIRM.search(text)
    return found["name"] if found else ""


def _demands(part: str) -> bool:
    return any(rule.search(part) for rule in _NOW) and not _OVER.search(part)
