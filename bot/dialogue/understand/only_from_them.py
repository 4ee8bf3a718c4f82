"""That nobody wrote but the firm itself: "nur PayPal selber", "bloß Mails von denen", "bis jetzt zum Glück noch nicht",
"die drohen nur damit". What was asked it never knows."""

from collections.abc import Iterable

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_LEAD = r"(?:(?:nein|nee|nö|ne|na|naa|no|nope|hm+|hä|huh|bis jetzt|bisher|bislang|so far)[ ,.!?…-]+){0,3}"
_ONLY = r"(?:nur|bloss|blos|lediglich|only|just)"
_SO_FAR = (
    r"(?: (?:selber|selbst|direkt|alleine?|sonst|bisher|bislang|bis jetzt|itself|themselves|directly|so far|yet))*"
)
_MAILS = regex(
    rf"{_LEAD}{_ONLY} (?:(?:a|ne|eine|an|die|so|paar|ein paar|some|the) ){{0,2}}"
    r"(?:(?:e-?)?mails?|emails?|sms|chats?|nachrichten|messages?|texts|push\w*)"
    rf"(?: (?:von|vo|from) (?!(?:am |dem |the )?(?:gericht|amtsgericht|court|inkasso))[\w.-]{{2,20}})?{_SO_FAR}[ .!]*"
)
_NOT_YET = regex(
    rf"{_LEAD}(?:(?:bis jetzt|bisher|bislang|so far|noch|zum glück|gott sei dank|gottseidank|leider|da|es|luckily"
    r"|thankfully|thank god|gibt'?s|hat sich|hat|is|ist)[ ,]+){1,5}"
    r"(?:nicht|nich|ned|net|nichts|nix|niemand|keiner|keins|not yet|no one|nobody|none|nothing)"
    r"(?: (?:gemeldet|geschrieben|gekommen|passiert|yet|so far|wrote|has written))*[ .!]*"
)
_THREAT = regex(
    rf"{_LEAD}(?:(?:die|sie|they|paypal|es|wird|das|is|ist)\W+){{0,2}}(?:{_ONLY} )?(?:droh\w+|gedroht|threat\w+)"
    rf" ?(?:\W?(?:{_ONLY}|damit|mit (?:einem |dem )?inkasso|it|with it|(?:with )?(?:a )?collect\w+|bisher|so far|noch)"
    r"(?!\w) ?){0,4}[ .!]*"
)


def only_mails(text: str) -> bool:
    """Does the text say that nothing came on paper?"""
    return _MAILS.fullmatch(spoken(text)) is not None


def nobody_else(text: str, firms: Iterable[str]) -> bool:
    """Did nobody write, or only the firm itself, by one of its names?"""
    words = spoken(text)
    if any(rule.fullmatch(words) for rule in (_MAILS, _NOT_YET, _THREAT)):
        return True
    rest = _ONLY_ONE.fullmatch(words)
    return rest is not None and rest["name"] in {"die", "von denen", "them", *map(spoken, firms)}


_ONLY_ONE = regex(
    rf"{_LEAD}{_ONLY} (?:(?:(?:post|briefe?|letters?|eine? mahnung|mahnungen) )?(?:von|vo|from) )?"
    rf"(?P<name>[\w.&' -]{{2,30}}?){_SO_FAR}[ .!]*"
)
