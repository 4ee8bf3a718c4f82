"""Letters that came back by post: to a wrong address, refused, or fetched by nobody. Which letter, it never knows."""

import re

from bot.patterns import regex

_LETTER = r"(?:briefe?|einschreiben|schreiben|umschlag|kuvert|post|letters?|envelope|l\d)"
_WRONG = r"(?:falsche|verkehrte|alte|wrong|old)"
_BACK = regex(
    rf"(?<!\w){_LETTER}(?: \w{{1,12}}){{0,4}} (?:zurück(?!\s?geschrieben)\w{{0,12}}|came back|returned|unzustellbar"
    r"|undeliverable)(?!\w)"
    rf"|(?<!\w)(?:zurück|came back|returned)(?: \w{{1,10}}){{0,3}} {_LETTER}(?!\w)"
    r"|(?<!\w)(?:empfänger (?:unbekannt|verzogen)|unbekannt verzogen|return(?:ed)? to sender|addressee unknown)(?!\w)"
    rf"|(?<!\w){_WRONG} (?:adresse|anschrift|address)(?: \w{{1,12}}){{0,6}}[, ]{_LETTER}(?!\w)"
    rf"|(?<!\w)(?:an die|to the) {_WRONG} (?:adresse|anschrift|address)(?!\w)",
    re.I,
)
_UNCLAIMED = regex(
    r"(?<!\w)(?:annahme (?:wurde |wird )?verweigert|(?:haben|hat) die annahme verweigert|annahmeverweigerung"
    r"|(?:nicht|nich|nie|net) (?:ab|auf)?(?:geholt|gholt)|lagerfrist (?:ist )?abgelaufen"
    r"|(?:refused|rejected) (?:delivery|acceptance|the (?:letter|parcel|mail))|(?:delivery|letter"
    r"|acceptance) (?:was )?refused"
    r"|(?:not|never) (?:collected|picked up|claimed)|wasn't (?:collected|picked up|claimed)|unclaimed)(?!\w)",
    re.I,
)
_GOES_BACK = regex(
    rf"(?<!\w)(?:zurück|back|returned|retour)(?!\w)|(?<!\w){_LETTER}(?!\w)|(?<!\w)(?:post|dhl|umschlag"
    rf"|sendungsverfolgung"
    r"|tracking|drauf|sticker|aufkleber|sendung)(?!\w)",
    re.I,
)
CLAUSE = regex(r"[,;.]\s|\s(?:und|aber|and|but)\s")


def unclaimed(text: str) -> bool:
    """Did nobody take a letter or fetch it, though the address may be right?"""
    return bool(_UNCLAIMED.search(text) and _GOES_BACK.search(text))


def came_back(text: str) -> bool:
    """Did a letter come back?"""
    return bool(_BACK.search(text)) or unclaimed(text)
