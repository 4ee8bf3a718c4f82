"""A day that is put right in the same breath: "am 9.11., nein am 8.", "on 9 November, no sorry, the 8th". Which matter
it is the day of, it never knows."""

import re

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_SLIP = (
    r"(?:nein|nee|nö|ne|quatsch|sorry|falsch|korrektur|verzeihung|moment|warte|halt|stopp|stimmt nicht|äh|ähm|ach"
    r"|ich mein\w{0,2}|mein\w{0,2} ich|i mean|no|nope|wait|actually|oops|ups|correction|make that|scratch that|rather)"
)
_LEAD = r"(?:(?:doch|es|das|war|wars|it|was|that) ){0,2}(?:(?:am|der|den|dem|vom|seit|on|since|the|on the) )?"
_YEAR = r"(?: ?(?:19|20)\d\d|\d\d(?!\d))?"
_DAY = (
    rf"(?:(?P<{{0}}n>\d{{{{1,2}}}})\.(?P<{{0}}m>\d{{{{1,2}}}}\.{_YEAR.replace('{', '{{').replace('}', '}}')})(?!\d)"
    rf"|(?P<{{0}}d>\d{{{{1,2}}}})(?P<{{0}}w>(?:\.|st|nd|rd|th)? (?:of )?(?:{MONTH})(?!\w))"
    rf"|(?P<{{0}}e>(?:{MONTH}) )(?P<{{0}}f>\d{{{{1,2}}}})(?:st|nd|rd|th)?(?!\w))"
)
_RIGHTED = regex(
    rf"(?<![\w.]){_DAY.format('a')}(?P<between>(?: (?!{_SLIP}(?!\w))[a-zäöüß]{{3,14}}){{0,3}})"
    rf"[ ,.;!…–-]{{1,3}}(?:{_SLIP}[ ,.!…–-]{{1,3}}){{1,3}}{_LEAD}"
    rf"(?:{_DAY.format('b')}|(?P<bare>\d{{1,2}})(?:\.|st|nd|rd|th|ter|ten)?"
    r"(?![\w/:%€]|[.,]\d| ?(?:uhr|euro?s?|eur|chf|€|mal|tage\w?|days?|wochen?|weeks?|stunden|hours|%|am|pm"
    rf"|{MONTH})(?!\w)))",
    re.I,
)


def righted(text: str) -> str:
    """The text with the day that was meant, and without the slip."""
    return _RIGHTED.sub(_meant, text)


def _meant(found: re.Match[str]) -> str:
    if found["bare"] is None:
        day = next(found[name] for name in ("bn", "bd", "be") if found[name] is not None)
        rest = (found["bm"] and f".{found['bm']}") or found["bw"] or found["bf"]
        return f"{day}{rest}{found['between']}"
    if found["am"]:
        return f"{found['bare']}.{found['am']}{found['between']}"
    return (
        f"{found['bare']}{found['aw']}{found['between']}"
        if found["ad"]
        else f"{found['ae']}{found['bare']}{found['between']}"
    )
