""" "Nein, das war per Mail", "not by phone, by email": on which way something went, and no message of its own."""

from datetime import date

from bot.case import Way, When
from bot.dialogue.understand.contact_ways import way
from bot.dialogue.understand.days import days
from bot.dialogue.understand.sendings import ways
from bot.dialogue.understand.text import folded
from bot.patterns import regex

_NO = r"(?:nein|nee?|nö|no|nope|falsch|quatsch|sorry|stimmt nicht|wrong|doch|ach|äh|oh)"
_LEAD = rf"(?:{_NO}[ ,.!]{{1,3}})"
_THE = r"(?:an?|ein\w{0,2}|der|dem|den|das|the|their|deren?|so ein\w{0,2})"
_BY = rf"(?:(?:per|via|by|mit|als|über|with|through|in) (?:{_THE} )?)"
_IT_WAS = r"(?:(?:das|es|dies|that|it|this)(?:'s| was| war| waren| lief| ging| went)(?: alles| nur| all| only| aber)? )"
# What led to the day that was taken out.
_DAYS_LEAD = regex(r"(?<!\w)(?:am|on|vom|from)(?: the)?(?=\s{2}|\s*$)")
_OTHER = regex(
    rf"{_LEAD}{{1,3}}(?:{_IT_WAS}(?:{_BY}|{_THE} )?|{_BY})(?P<way>[\w-]{{3,20}}(?: form)?)[ .!]{{0,3}}"
    rf"|{_LEAD}{{0,3}}{_IT_WAS}?(?:nicht|not) {_BY}?[\w-]{{3,12}},? (?:(?:sondern|but) )?{_IT_WAS}?"
    rf"{_BY}(?P<instead>[\w-]{{3,20}}(?: form)?)[ .!]{{0,3}}"
)


def way_instead(text: str, today: date) -> tuple[str, When | None]:
    """The way that a text says it really was, and the day, where it names one; empty where it says anything else."""
    found = days(text, today)
    if len(found) > 1:
        return "", None
    rest = f"{text[: found[0].start]} {text[found[0].end :]}" if found else text
    said = _OTHER.fullmatch(
        " ".join(_DAYS_LEAD.sub(" ", rest).casefold().split()) if found else rest.strip().casefold()
    )
    return (way(said["way"] or said["instead"]) if said else "") or "", found[0].when if found else None


def ways_apart(text: str) -> tuple[tuple[str, Way], ...]:
    """The parts of a text that name ways of their own, in small letters, each with its way ("both by email, registered
    post for the inkasso one")."""
    parts = [(folded(part), ways(part)) for part in _TOGETHER.split(text) if part.strip()]
    return tuple((words, found[-1]) for words, found in parts if found) if len(parts) > 1 else ()


_TOGETHER = regex(r"[+;,\n]|\s(?:und|and|plus|&|aber|but)\s|(?<!\d)\.\s")
