"""Days that are told beside that of a court's paper, and are not the one on which it was served: of coming home, of
finding or opening it, of the block. What is served it never knows."""

import re
from datetime import date

from bot.dialogue.understand.blockings import says_blocked
from bot.dialogue.understand.days import days
from bot.dialogue.understand.deeds_apart import deeds_apart
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

PARTS = regex(
    r"[\n!?;,.\s](?:(?<=[\n!?;])"
    r"|(?<=[,.])(?:(?<!\d\.)|(?<=\d{4}\.)|(?<=\.\d\d\.\d\d\.)|(?<=\.\d\.\d\d\.))\s|(?<=\s)(?:und|and|dann|then)\s)"
)
_AWAY = r"(?:urlaub|ferien|reha|kur|krankenhaus|klinik|spital|dienstreise|montage|holidays?|vacation|hospital|trip)"
_HOME = regex(
    rf"(?<!\w)(?:(?:heim|nach ?hau?se?|zu ?hau?se?|z'?haus|dahoam|daheim) ?(?:kam\w*|kum+a|kommen|komma|gekommen|kemma"
    rf"|gewesen|waren|war)|(?:heim|zurück|retour|z'?ruck)(?:ge)?(?:komm\w+|kehrt|kam\w*)|(?:erst|grad\w?|gerade|seit)"
    rf" (?:\w{{1,10}} ){{0,3}}(?:zurück|z'?ruck|retour|da|daheim|dahoam|zu ?hause)"
    rf"|(?:bin|sind|san|war\w{{0,2}}|wieder) (?:\w{{1,10}}\.? ){{0,4}}"
    rf"(?:zurück|z'?ruck|retour|wieder (?:da|hier)|daheim|zu ?hause)"
    rf"|(?:aus|von|vom)(?: \w{{2,7}}){{0,2}} {_AWAY} (?:zurück|z'?ruck|kam\w*|kum+a|kommen|gekommen|kemma)"
    rf"|(?:zurück|z'?ruck|back) (?:aus|von|vom|from|home)|(?:got|get|came|come|was|were|am|are|been) (?:back|home)"
    rf"|returned (?:from|home))(?!\w)"
)
_FOUND = regex(
    r"(?<!\w)(?:gefunden|gfund[ae]?n|entdeckt|(?:auf|uf)g[e']?macht|geöffnet|rausg[e']?holt|gesehen|gsehn?|gsegn"
    r"|gelesen"
    r"|found|opened|discovered|saw)(?!\w)"
)
_SERVED = regex(
    r"(?<!\w)(?:zuge?stellt\w*|zuagstellt|zustellung\w*|umschlags?|drauf|darauf|vermerkt|briefträger\w*|postbot\w*"
    r"|zusteller\w*|eingeworfen|einwurf|hinterlegt\w*|abg[e']?holt|served|delivered|delivery|envelope|postman"
    r"|mailman)(?!\w)"
)


# "Zugestellt am 18.11. Hab das im Mai bezahlt": the dot of the day ends the sentence, too.
_CLOSED = regex(
    r"(?<!\w)(?:zuge?stellt\w*|zustellung|kam|gekommen|bekommen|erhalten|umschlags?|eingeworfen|datum|served|came"
    r"|received)"
    r"(?!\w)[^.!?;,\n]{0,24}(?<![\d.])\d{1,2}\.\d{1,2}\.(?P<gap> +)(?=[^\W\d_])",
    re.I,
)


# "Am 20.11. angerufen - zugestellt am 18.11."
_DASH = regex(r"(?<=\S) [-–—]{1,2} (?=[^\W\d_])")


def closed(text: str) -> str:
    """The text with an end behind a day of service that ends its sentence, and where a dash parts two."""
    return _DASH.sub("\n", _CLOSED.sub(lambda found: f"{found[0].rstrip()}\n", text))


def came_home(text: str) -> bool:
    """Is it told when somebody came home, or found or opened what lay there, and not when it was brought?"""
    words = spoken(text)
    return bool(_HOME.search(words) or _FOUND.search(words)) and not _SERVED.search(words)


# "Kam am 12.11.", "lag im Kasten", "it came on the 12th": of a paper, and not of a bill.
_CAME = regex(
    r"(?<!\w)(?:kam|gekommen|bekommen|erhalten|gekriegt|lag|kasten|\w{2,6}kasten|came|arrived|received|got it|letterbox"
    r"|mailbox|letter ?box)(?!\w)"
)
_A_BILL = regex(
    r"(?<!\w)(?:\w{0,10}rechnung\w{0,2}|bestell\w+|mahnung\w{0,2}|paket\w*|ware|e-?mails?|mails?|invoices?|bills?|orders?"
    r"|ordered|parcels?|goods)(?!\w)"
)


def only_of_service(text: str, today: date) -> str:
    """The text without every day but that of which it is said that the paper came on it; as it is where none is."""
    parts = [part for part in PARTS.split(deeds_apart(closed(text))) if part.strip()]
    dated = [part for part in parts if days(part, today)]
    served = [part for part in dated if _served(spoken(part))]
    if not served or len(served) == len(dated):
        return text
    return ", ".join(part.strip() for part in parts if part in served or part not in dated)


def _served(words: str) -> bool:
    return bool(_SERVED.search(words) or _CAME.search(words)) and not _A_BILL.search(words)


def without_days_beside(text: str, today: date) -> str:
    """The text without the parts whose day is such a one."""
    text = closed(only_of_service(text, today))
    parts = [part for part in PARTS.split(text) if part.strip()]
    kept = [part for part in parts if not (days(part, today) and _beside(part))]
    return text if len(kept) == len(parts) else ", ".join(kept)


def _beside(part: str) -> bool:
    words = spoken(part)
    return came_home(part) or (says_blocked(words) and not _SERVED.search(words))
