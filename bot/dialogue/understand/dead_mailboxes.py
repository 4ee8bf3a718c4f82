"""That somebody cannot read what comes to an address: "obviously can't read mails there". Why not it never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_MAILS = r"(?:e-?mails?|mails?|mailbox|inbox|postfach|messages|nachrichten)"
_CANNOT = r"(?:can't|cant|cannot|can not|couldn't|unable to|no longer|kann|könnte|komm\w?)"
_UNREAD = regex(
    rf"(?<!\w){_CANNOT} (?:\w{{1,9}} ){{0,2}}(?:read|open|get|see|receive|check|access|reach)"
    rf"(?: \w{{1,9}}){{0,3}} {_MAILS}(?!\w)"
    r"|(?<!\w)(?:can't|cant|cannot|can not) (?:read|open|reach|check|use) (?:that|this|the \w{2,12}) one(?!\w)"
    rf"|(?<!\w)auf (?:das|mein|dem|meinem) {_MAILS} (?:hab\w? )?(?:ich )?kein\w{{0,2}} (?:zugriff|zugang)(?!\w)"
    rf"|(?<!\w)(?:no|kein\w{{0,2}}) (?:access|zugriff|zugang) (?:mehr )?(?:to|auf|zu|aufs|zum)"
    rf" (?:\w{{1,8}} )?{_MAILS}(?!\w)"
    rf"|(?<!\w){_MAILS} (?:kann|komm\w?|krieg\w?|bekomm\w?|les\w?) (?:ich|i) (?:\w{{1,8}} ){{0,3}}"
    r"(?:nicht|nich|net|nimmer)(?!\w)"
    rf"|(?<!\w)(?:kann|komm\w?|krieg\w?|bekomm\w?) (?:ich )?(?:da|dort|darauf|drauf) (?:auch |ja )?(?:keine|nicht|nix)"
    rf" (?:mehr )?(?:{_MAILS}|ran|rein|drauf)(?!\w)"
    rf"|(?<!\w)(?:kann|komm\w?|krieg\w?|bekomm\w{{0,2}}) (?:(?:ich|sie|er|auch|leider|ja) ){{0,3}}(?:gar )?keine"
    rf" {_MAILS} (?:mehr )?(?:da|dort|drauf|darauf)(?!\w)"
    rf"|(?<!\w)(?:da|dort|dorthin) (?:kommen|kommt) (?:auch |ja |aber |leider )?keine {_MAILS} (?:mehr )?"
    r"(?:an|hin|rein)(?!\w)"
    rf"|(?<!\w)(?:da|dort) (?:kann|komm\w?|krieg\w?|bekomm\w{{0,2}}) (?:ich |sie |er )?(?:auch |ja )?"
    rf"(?:keine|nicht|nix) (?:mehr )?(?:{_MAILS}|ran|rein|drauf)(?!\w)"
)
_NAMED = regex(rf"(?<!\w){_MAILS}(?!\w)|(?<!\w)(?:that|this|the \w{{2,12}}) one(?!\w)")


def unreadable(text: str) -> bool:
    """Does a text say that mail which comes to an address is read by nobody any more?"""
    words = spoken(text)
    return bool(_UNREAD.search(words)) and ("@" in text or _NAMED.search(words) is not None)
