"""English tells what was done before the days on which it was: "rang on the 10th, the 16th and yesterday, emailed last
week". Each day gets its own sentence with the word for it. What was answered it does not know."""

import re

from bot.dialogue.understand.months import MONTH, WEEKDAY
from bot.patterns import regex

_VERB = (
    r"(?:rang|called|phoned|telephoned|emailed|e-mailed|mailed|wrote|messaged|texted|chatted|chats?|calls?|emails?)"
    r"(?: (?:to|with))?(?: (?:them|him|her|support|customer service|the \w{3,10}))?"
)
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = (
    rf"(?:{_NUMBER} (?:of )?(?:{MONTH})(?!\w)|\d{{1,2}}/\d{{1,2}}(?![\d/])|\d{{1,2}}\.\d{{1,2}}\.?(?!\d)"
    rf"|(?:the )?day before yesterday|yesterday|today|(?:last |on )?(?:{WEEKDAY})|last week"
    rf"|(?:a|one|two|three|four|\d) (?:week|fortnight|day)s? ago(?: today| yesterday)?"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)(?! ?(?:of |{MONTH})))"
)
_NEXT = r"(?:,(?: and)?| and| &)(?: then)?(?: again)?(?: on)?(?: the)? "
_OFTEN = r"(?:twice|two times|three times|four times|\dx|\d times)"
_LEAD = r"(?P<lead>^|[.!?;,\n] ?|(?<!\w)(?:i|we|i've|we've|have|and|then) )"
_LISTED = regex(
    rf"{_LEAD}(?P<verb>{_VERB})(?P<often>,? {_OFTEN})?[,:]?(?: on)?(?: the)?"
    rf" (?P<days>{_DAY}(?:{_NEXT}{_DAY}){{1,7}})(?!\w)",
    re.I,
)
_ONE = regex(rf"(?<!\w){_DAY}", re.I)
_TOLD = regex(rf"(?<!\w){_VERB}(?!\w)", re.I)
_ANOTHER = regex(rf"(?<=\w)(?:,? (?:and |& )|, )(?:then |i )?(?=(?:{_VERB}) )", re.I)
_BARE = regex(r"(?:the )?(?P<number>\d{1,2})(?:st|nd|rd|th)", re.I)
_THEIRS = regex(rf"(?<!\w)(?:they|he|she|it|lady|support|agent|company) (?:\w{{1,8}} )?{_VERB} ", re.I)
_COUNTS = {"twice": 2, "two": 2, "three": 3, "four": 4}
_DIGIT = regex(r"\d")


def one_each(text: str) -> str:
    """The text with a sentence for each of such days; a number of times that is not theirs stays where it is."""
    if not _TOLD.search(text):
        return text
    theirs = _THEIRS.search(text)
    return _LISTED.sub(_apart, _ANOTHER.sub("\n", text) if len(_ONE.findall(text)) > 1 and not theirs else text)


def _apart(found: re.Match[str]) -> str:
    days = [one[0] for one in _ONE.finditer(found["days"])]
    often = (found["often"] or "").strip(" ,").casefold()
    first = often.split(" ")[0].rstrip("x")
    if often and (_COUNTS.get(first) or int(first if _DIGIT.search(first) else 0)) != len(days):
        return found[0]
    return found["lead"] + "\n".join(f"{found['verb']} {_on(one)}" for one in days)


def _on(day: str) -> str:
    """ "The 10th" as a day of the month."""
    bare = _BARE.fullmatch(day)
    return f"on the {bare['number']}th" if bare else f"on {day}" if day[:1].isdigit() else day
