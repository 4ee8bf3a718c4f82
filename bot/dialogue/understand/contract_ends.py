"""The day on which a bank's contract ends, where a text tells that it was given notice. Which law holds, it never
knows."""

import re
from collections.abc import Iterator
from datetime import date

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.text import spoken, words
from bot.patterns import regex

_NOTICE = regex(
    r"(?<!\w)(?:kündig\w*|gekündigt|beend\w*|geschlossen|schliess\w*|endet|zua?ge?m[ao]cht|dichtge?m[ao]cht"
    r"|terminat\w*|clos\w*|cancel\w*|ends?"
    r"|(?:give|gives|gave|giving|given)(?: me| us| them)? (?:\w{1,6}'? ){0,3}notice|notice (?:for|to|of))(?!\w)"
)
_TO = regex(
    r"(?<!\w)(?:zum|per|bis zum|ab dem|mit wirkung zum|hört|endet am|(?:konto|vertrags)ende(?: ist| is| am| zum|:){0,2}"
    r"|ende(?: ist)? (?:am|zum)|schliess\w* (?:sie )?(?:es )?am|on|by|as of"
    r"|effective|from|for|until|till|ends|endet|closes|schliesst|is over)"
    r" (?P<day>\d[\w. ]{2,20}|[a-zäöü]{3,9} \d[\w., ]{1,12})"
)
# "I have to answer by 5 December", "my salary comes on 30 nov": a day of something else.
_OTHER_DAY = regex(
    r"(?<!\w)(?:answer\w*|antwort\w*|repl(?:y|ies)|respond|appointment|termin|pay|zahlen)(?: \w{1,8})?\W*$"
    r"|(?<!\w)(?:salar\w{1,3}|wages?|paycheck|payday|pension|rent|bills?|bookings?|direct debits?|deposit\w*|invoices?"
    r"|\w{0,12}gehalt\w{0,2}|\w{0,8}lohn|lohnes|\w{0,8}miete|\w{0,6}rente|\w{0,12}geld|rechnung\w{0,2}|\w{0,6}rate\w?"
    r"|\w{0,6}buchung\w{0,2}|lastschrift\w{0,2}|urlaub|holidays?|flights?|flug|refund\w*|erstattung)(?!\w)[^,;]{0,40}$"
)
# "gekündigt, und zwar zum 31.12.", "terminated. All is over on 31 December": what may stand beside a day alone.
_BESIDE = words("""
    und and zwar dann then so das the that mein meine my ist is wird will be konto account contract vertrag weg gone zu
    shut schluss over alles everything es it nur only noch also schon already mit wirkung effective wirksam gültig
    valid läuft runs out aus ends endet hört auf frist last day letzter tag finally endgültig am on
""")
_CUT = regex(
    r"[;,](?= )(?! ?\d)|(?<=\d\.) (?=(?:der |das |the )?(?:brief|schreiben|letter)(?!\w))"
    r"|(?<!\w)(?:and|but|while|because|und|aber|weil|denn)(?!\w)(?! zwar)"
)
_DAY = regex(
    rf"^\d{{1,2}}(?:\.\d{{1,2}}\.?(?:\d{{2,4}})?|\.? ?(?:{MONTH})(?: \d{{4}})?)|^(?:{MONTH}) \d{{1,2}}(?:, \d{{4}})?"
)
# "They terminated my account on 3 march": the day of the notice.
_DONE = regex(r"(?<!\w)(?<!be )(?:terminated|closed|cancell?ed|ended|gave|given)(?!\w)[^,;]{0,40}$")
_WORD = regex(r"[^\W\d_]+")
REACH = 60  # characters before a day


def contract_end(text: str, today: date) -> date | None:
    """The day to come to which notice was given; None where none is named."""
    if not _NOTICE.search(spoken(text)):
        return None
    return next((on for clause in _clauses(text) if (on := _end(clause, today))), None)


def _clauses(text: str) -> Iterator[str]:
    """A day stands for the end of a contract only where its own clause tells of that, or of nothing."""
    for one in parts(text):
        yield from _CUT.split(spoken(text[one.start : one.end]))


def _end(clause: str, today: date) -> date | None:
    tells = _NOTICE.search(clause)
    said = (one for one in _TO.finditer(clause) if not _of_else(clause, one))
    found = (one for one in said if tells or _alone(clause, one))
    return next((on for one in found if (on := coming(one["day"], today))), None)


def ends_then(text: str, today: date) -> date | None:
    """The day to come on which they close, told before the verb or of the end: "erst am 31.3. schließen", "das Ende ist
    erst am 31.3."."""
    found = _THEN.search(spoken(text))
    return coming(found["day"] or found["on"], today) if found else None


_WHEN = r"\d{1,2}\.(?: ?[a-zäö]{3,9}|\d{1,2}\.?)?(?: ?\d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}(?: \d{4})?"
_THEN = regex(
    rf"(?<!\w)(?:am|zum|per|ab|on|by) (?:the )?(?P<day>{_WHEN}),? (?:(?:das|mein|es|konto|girokonto|erst|mir) ){{0,3}}"
    r"(?:schliessen|schliesst|beenden|beendet|geschlossen|kündigen|zumachen|zugemacht|dichtmachen|auflösen|aufgelöst"
    r"|enden|endet|zu ist|weg ist|be closed|closes)(?!\w)"
    r"|(?<!\w)(?:ende (?:ist|wäre|soll sein)|schliess\w{1,2}|schliessung (?:ist|wäre|erfolgt)|beenden|endet|enden"
    r"|closes?|closing|ends?)"
    r"(?: (?:sie|es|das|mein|konto|the|it|my|account|doch|aber|jetzt|nun|erst|schon|now|only|already)){0,5}"
    rf" (?:am|zum|per|ab|on) (?:the )?(?P<on>{_WHEN})"
)


def ends_by_letter(text: str, today: date) -> date | None:
    """The day to come that "stands in it", of a letter that gave notice: "zum 31.1. steht drin"."""
    found = _STANDS.search(spoken(text))
    return coming(found["day"] or found["then"], today) if found else None


def put_off_to(text: str, today: date) -> date | None:
    """The later day to which a bank put off the end: "sie verlängern bis 31. März"."""
    found = None if "?" in text else _PUT_OFF.search(spoken(text))
    return coming(found["day"], today) if found else None


_PUT_OFF = regex(
    r"(?<!\w)(?:verlänger[nt]\w{0,2}|aufgeschoben|verschoben|verschieben|extended?|extending"
    r"|postponed?)(?!\w)[^.!?;]{0,40}?"
    r"(?<!\w)(?:bis|auf|until|till|to)(?: zum| den| the)? (?P<day>\d{1,2}\.(?: ?[a-zäö]{3,9}|\d{1,2}\.?)?(?: ?\d{4})?"
    r"|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}(?: \d{4})?)"
)
_STANDS = regex(
    r"(?<!\w)(?:zum|bis zum|per) (?P<day>\d{1,2}\.(?: ?[a-zäö]{3,9}|\d{1,2}\.?)?(?: ?\d{4})?),?"
    r" (?:steht|stand|heisst es|schreiben sie)(?!\w)"
    r"|(?<!\w)(?:steht|stand|heisst es|schreiben sie)(?: (?:da|drin|im brief|nur|auch|was von|etwas von)){0,3},?"
    r" (?:zum|bis zum|per) (?P<then>\d{1,2}\.(?: ?[a-zäö]{3,9}|\d{1,2}\.?)?(?: ?\d{4})?)"
)


def _of_else(clause: str, found: re.Match[str]) -> bool:
    near = clause[max(0, found.start() - REACH) : found.start()]
    return bool(_OTHER_DAY.search(near)) or (found[0].startswith("on ") and bool(_DONE.search(near)))


def _alone(clause: str, found: re.Match[str]) -> bool:
    """Does the clause say nothing but the day and that all is over then?"""
    rest = f"{clause[: found.start()]} {_DAY.sub('', clause[found.start('day') :], count=1)}"
    return all(one in _BESIDE for one in _WORD.findall(rest))
