""" "Nein, das war per Mail", "not by phone, by email": on which way something went, and no message of its own."""

from bot.dialogue.understand.contacts import way
from bot.patterns import regex

_NO = r"(?:nein|nee?|nö|no|nope|falsch|quatsch|sorry|stimmt nicht|wrong|doch|ach|äh|oh)"
_LEAD = rf"(?:{_NO}[ ,.!]{{1,3}})"
_THE = r"(?:an?|ein\w{0,2}|der|dem|den|das|the|their|deren?|so ein\w{0,2})"
_BY = rf"(?:(?:per|via|by|mit|als|über|with|through|in) (?:{_THE} )?)"
_IT_WAS = r"(?:(?:das|es|dies|that|it|this)(?:'s| was| war| waren| lief| ging| went)(?: alles| nur| all| only| aber)? )"
_OTHER = regex(
    rf"{_LEAD}{{1,3}}(?:{_IT_WAS}(?:{_BY}|{_THE} )?|{_BY})(?P<way>[\w-]{{3,20}}(?: form)?)[ .!]{{0,3}}"
    rf"|{_LEAD}{{0,3}}{_IT_WAS}?(?:nicht|not) {_BY}?[\w-]{{3,12}},? (?:(?:sondern|but) )?{_IT_WAS}?"
    rf"{_BY}(?P<instead>[\w-]{{3,20}}(?: form)?)[ .!]{{0,3}}"
)


def way_instead(text: str) -> str:
    """The way that a text says it really was; empty where it says anything else."""
    said = _OTHER.fullmatch(text.strip().casefold())
    return (way(said["way"] or said["instead"]) if said else "") or ""
