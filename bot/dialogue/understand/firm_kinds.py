"""A kind of firm where its name is asked for: "ein Shop", "mein Handyanbieter", "bei allen". Which firm it is it never
knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_BEFORE = (
    r"(?:(?:ein\w{0,2}|so|son|sone?|ne|nen|nem|irgendein\w{0,2}|irgendso|mein\w{0,2}|mei|unser\w{0,2}|der|die|das|dem"
    r"|den|bei|beim|von|vom|an?|some|my|our|the|at|with|ja|halt|nur|online|kleiner?|großer?|grosser?|andere\w?"
    r"|chinesischer?|deutscher?) )"
)
_COMPOUND = (
    r"(?:online|web|internet|spiele?|game|gaming|händler|verkäufer|kunden|nutzer|handy|mobilfunk|telefon|mail|e-?mail"
    r"|strom|gas|streaming|musik|bezahl|kleider|schuh|möbel|dating|seller|haus|giro|kredit|social)"
)
_KIND = (
    rf"(?:{_COMPOUND}[ -]?)?(?:shops?|laden|anbieter|händler|dienst|konto|account|vertrag|plattform|seite|webseite"
    r"|website|apps?|spiele?|games?|bank|portal|provider|firma|unternehmen|company|store|karte|wohnung|handy|mail"
    r"|media|internet|online|alles?|allen|alle|mehrere[nr]?|denen|überall|everything|everywhere|several|all|phone)"
)
_ONLY_KIND = regex(
    rf"\W*{_BEFORE}*{_KIND}(?: (?:halt|eben|oder so|im (?:internet|netz)|online|aus (?:dem )?\w{{3,12}}"
    r"|or something))?\W*"
)


def only_a_kind(name: str) -> bool:
    """Does a short answer tell of no firm but what kind of one it is, or that it is more than one?"""
    return _ONLY_KIND.fullmatch(spoken(name)) is not None
