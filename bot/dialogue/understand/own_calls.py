"""That somebody turned to the company: "hab am 19.11. angerufen", "I wrote support 3 times". What came of it is read by
others."""

import re

from bot.patterns import regex

_TURNED = (
    r"(?:angerufen|telefoniert|(?:hin|an)?geschrieb(?:e|')?n|(?:hin)?gemailt|gechattet|gefaxt|nachgefragt|beschwert"
    r"|widersprochen|called|phoned|wrote|emailed|chatted|faxed|asked|them)(?!\w)"
)
_OWN = regex(
    r"(?:(?<!\w)(?:ich|i|we|wir)|^\W*(?:hab|habe|haben|called|wrote|phoned|emailed))(?!\w)"
    rf"(?:(?! mir | me )[^.!?;]|(?<=\d)\.){{0,50}}(?<!\w){_TURNED}"
    # "eine Mail geschrieben hab ich am 13.11.", "am 13.11. angerufen", "gechattet am 13.11."
    rf"|(?<!\w){_TURNED} (?:hab|habe|haben|hatten?) (?:ich|wir)(?!\w)"
    rf"|^\W*{_TURNED},? (?:am|on|gestern|heute) "
    r"|^\W*(?:(?!(?:mir|mich|uns|ihn|die|sie|er|der|hat|haben|ham|wurden?|von|vom|me|us|they|he|she|was|were)(?!\w))"
    rf"[^\s,;]{{1,14}} ){{1,6}}{_TURNED}",
    re.I,
)


def turned_to_them(text: str) -> bool:
    """Does the person tell that they called or wrote?"""
    return _OWN.search(text) is not None


_CALLED_ME = regex(
    r"\b(?:haben|hat|ham) (?!(?:wir|ich|i|ma)\b)(?:\w+ )?(?:sie|die|mich|mir|uns|\w+ mich) (?:\w+ ){0,3}angerufen"
    r"|\b(?:sie|die|er|jemand|amazon|paypal|klarna) (?:hat|haben|ham) (?:(?!ich|wir)\w{1,10} ){0,3}angerufen"
    r"|\b(?:mich|uns) (?:\w+ )?angerufen|\b(?:rief|riefen)(?: \w+){0,3} (?:mich|uns)(?: \w+)? an\b"
    r"|\b\w+ (?:called|phoned|rang) (?:me|us)\b|\b(?:they|he|she) (?:called|phoned|rang)\b",
    re.I,
)


# "Meine Frau hat für mich angerufen": for the person.
_FOR_ME = regex(
    r"\b(?:mein\w{0,2}|my) (?:frau|mann|tochter|sohn|mutter|vater|mama|papa|freund\w{0,3}|bruder|schwester|schwager"
    r"|nachbar\w*|husband|wife|daughter|son|mother|mum|mom|father|dad|friend|brother|sister|partner\w{0,2})(?!\w)"
    r"(?:(?!(?<!für) mich )[^.!?;,]|(?<=\d)\.){0,40}\b(?:angerufen|telefoniert|called|phoned|rang|gemailt|geschrieben"
    r"|wrote|emailed)\b(?! (?:mich|me)\b)",
    re.I,
)


def called_for_me(text: str) -> bool:
    """Is it told that somebody close called or wrote in the person's place?"""
    return _FOR_ME.search(text) is not None


def called_me(text: str) -> bool:
    """Is it told that the other side called?"""
    return _CALLED_ME.search(text) is not None and not called_for_me(text)


_PHONE = regex(
    r"(?<!\w)(?:angeruf\w{1,3}|tele(?:f|ph)on\w*|aa?glüt\w*|hotline|am apparat|am hörer|ruf\w? \w{2,12} an"
    r"|(?:i|we|just|he|she|they|has|have|had) (?:just )?(?:called|rang|phoned)|(?:on|over|by) the phone|by phone"
    r"|phone call|phoned)(?!\w)",
    re.I,
)


def by_phone(text: str) -> bool:
    """Is what they said told of a call?"""
    return _PHONE.search(text) is not None
